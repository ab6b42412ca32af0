import type { Quantity } from '../types.ts'

import { type Element, isPunct, sense } from './stream.ts'

const UNIT_WORDS: Readonly<Record<string, string>> = {
  tonne: 't',
  ton: 't',
  kilo: 'kg',
  kg: 'kg',
  kilogram: 'kg',
  barrel: 'bbl',
  pound: 'lb',
  bushel: 'bu',
  ounce: 'oz',
  litre: 'l',
  liter: 'l',
  gallon: 'gal',
  kilogramme: 'kg',
  maund: 'maund',
  quintal: 'quintal',
  carat: 'ct',
  bag: 'bag',
  bale: 'bale',
  box: 'box',
  carton: 'carton',
  case: 'case',
  sack: 'sack',
  crate: 'crate',
  drum: 'drum',
  tray: 'tray',
  cylinder: 'cylinder',
  bottle: 'bottle',
  dozen: 'dozen',
  container: 'container',
  share: 'share',
  stem: 'stem',
  egg: 'egg',
  load: 'load',
  pallet: 'pallet',
  basket: 'basket',
  viss: 'viss',
  cord: 'cord',
  flask: 'flask',
}

/** "a kilo of crab costs 120 yuan", "the average tonne fetched $575": the price is per the unit that is its subject. "monthly wages are 200 yuan". */
export function perUnit(stream: readonly Element[], quantity: Quantity, at: number): Quantity {
  if (quantity.dimension !== 'money' || quantity.per !== '') return quantity
  const per = subjectUnit(stream, at) || wageTime(stream, at)
  return per === '' ? quantity : { ...quantity, per }
}

function subjectUnit(stream: readonly Element[], at: number): string {
  let commas = 0
  for (let j = at - 1; j >= Math.max(0, at - 14); j--) {
    const el = stream[j]
    if (el.quantity?.noun === null && el.quantity.value === 1 && UNIT_WORDS[el.quantity.unit]) return el.quantity.unit
    // an apposition between two commas: "a kilo of yellowcake, the other export, is worth"
    if (isPunct(el, ',')) commas++
    if ((el.quantity && el.quantity.dimension !== 'percent') || isPunct(el, ';:') || commas > 2) return ''
    const unit = UNIT_WORDS[el.lower]
    if (unit && articleBefore(stream, j)) return commas === 1 || (commas === 0 && at - j > (j < 4 ? 13 : 8)) ? '' : unit
  }
  return ''
}

/** "a box", "the average tonne", "a 50kg bag", "a nine-litre case" */
function articleBefore(stream: readonly Element[], j: number): boolean {
  for (let k = j - 1; k >= Math.max(0, j - 4); k--) {
    const { lower, quantity } = stream[k]
    if (/^(?:a|an|average|each|per|one|every)$/.test(lower)) return true
    // "a Russian barrel"
    if (!quantity && k === j - 1 && stream[k].capital && sense(stream[k], 'area')) continue
    if (
      quantity ||
      !/^(?:\d[\d.]*|kg|kgs|kilos?|g|lb|l|litre|liter|ml|-|short|long|metric|wet|dry|green|raw|fine|troy|[a-z]+(?:teen|ty)|two|three|four|five|six|seven|eight|nine|ten|twelve)$/.test(
        lower,
      )
    )
      return false
  }
  return false
}

const TIMES: Readonly<Record<string, string>> = {
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  annual: 'year',
  yearly: 'year',
}
const WAGES = /\b(?:wages?|salar(?:y|ies)|pay|rents?|pensions?|hire)$/

/** "monthly minimum wage ... to $74" */
function wageTime(stream: readonly Element[], at: number): string {
  for (let j = at - 1; j >= Math.max(0, at - 12); j--) {
    if (isPunct(stream[j], ';:')) return ''
    const time = TIMES[stream[j].lower] ?? TIMES[stream[j].first]
    if (time && stream.slice(j, j + 4).some((e) => WAGES.test(e.lower || e.name))) return time
  }
  return ''
}

/** "a jump of 19.4 per cent on the month and 1.4 on the year", "36 per cent went to Japan and to China 29": the bare number is a percentage too. */
export function inheritPercent(
  stream: readonly Element[],
  el: Element,
  before: { readonly quantity: Quantity; readonly at: number } | null,
): Quantity {
  const quantity = el.quantity as Quantity
  if (quantity.dimension !== 'bare' || quantity.value >= 1000 || before?.quantity.dimension !== 'percent') return quantity
  const next = stream[el.index + 1]
  const based = next?.period?.base === true || (/^(?:from|on|over)$/.test(next?.lower ?? '') && stream[el.index + 2]?.period)
  const said = based || stream[el.index - 1]?.lower === 'by' || gapped(stream, el, before.at) || fromTo(stream, el, before.at)
  return said ? { ...quantity, dimension: 'percent', unit: '%' } : quantity
}

/** "cut from 25 per cent to 10" */
const fromTo = (stream: readonly Element[], el: Element, before: number): boolean =>
  before === el.index - 2 && stream[el.index - 1].lower === 'to' && stream[before - 1]?.lower === 'from'

/** "took 36 per cent of the tonnage and China 29.": the same said of another party, without verb and unit. */
function gapped(stream: readonly Element[], el: Element, before: number): boolean {
  // "Oman for 58 per cent, Yemen for 17"
  const led = /^(?:for|with|at|on)$/.test(stream[el.index - 1]?.lower ?? '') ? 1 : 0
  const who = stream[el.index - 1 - led]
  const next = stream[el.index + 1]
  if (!who?.capital || el.index - before > 12 || (next && !isPunct(next, ',.;') && next.lower !== 'and')) return false
  const joint = stream.slice(before + 1, el.index - 1 - led)
  return joint.some((e) => /^(?:and|,|;|with|while)$/.test(e.lower)) && (el.quantity as Quantity).value <= 100
}
