import type { Quantity } from '../types.ts'
import type { Claim } from './claims.ts'
import { type Element, isPunct } from './stream.ts'

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
}

/** "a kilo of crab costs 120 yuan", "the average tonne fetched $575": the price is per the unit that is its subject. */
export function perUnit(stream: readonly Element[], quantity: Quantity, at: number): Quantity {
  if (quantity.dimension !== 'money' || quantity.per !== '') return quantity
  for (let j = at - 1; j >= Math.max(0, at - 8); j--) {
    const el = stream[j]
    if (el.quantity?.noun === null && el.quantity.value === 1 && UNIT_WORDS[el.quantity.unit]) return { ...quantity, per: el.quantity.unit }
    if (el.quantity || isPunct(el, ';,')) return quantity
    const unit = UNIT_WORDS[el.lower]
    if (unit && /^(?:a|average|each|per|one|every)$/.test(stream[j - 1]?.lower ?? '')) return { ...quantity, per: unit }
  }
  return quantity
}

/** "a jump of 19.4 per cent on the month and 1.4 on the year": the bare number is a percentage too. */
export function inheritPercent(stream: readonly Element[], el: Element, before: Claim | null): Quantity {
  const quantity = el.quantity as Quantity
  if (quantity.dimension !== 'bare' || quantity.value >= 1000 || before?.quantity.dimension !== 'percent') return quantity
  const next = stream[el.index + 1]
  const based = next?.period?.base === true || (/^(?:from|on|over)$/.test(next?.lower ?? '') && stream[el.index + 2]?.period)
  return based || stream[el.index - 1]?.lower === 'by' ? { ...quantity, dimension: 'percent', unit: '%' } : quantity
}
