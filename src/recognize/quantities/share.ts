import { words } from '../../lexicon/counted.ts'
import { isTime, readPer } from './per.ts'
import { movedBefore } from './range.ts'
import type { Reading } from './reading.ts'
import { type Scan, word } from './scan.ts'

/** What numbers of one sentence lend each other: unit and magnitude in lists, rates over brackets, hedges before "respectively". */
export function share(scan: Scan, readings: readonly Reading[]): Reading[] {
  if (readings.length < 2) return [...readings]
  const shared = [...readings]
  for (let k = shared.length - 2; k >= 0; k--) shared[k] = fromNext(scan, shared[k], shared[k + 1])
  for (let k = 1; k < shared.length; k++) shared[k] = fromBefore(scan, shared[k - 1], shared[k])
  bracketRates(scan, shared)
  ratesGoOn(scan, shared)
  if (hasWord(scan, 'respectively')) for (let k = 1; k < shared.length; k++) shared[k] = hedgeFromBefore(scan, shared[k - 1], shared[k])
  return shared
}

const hasWord = (scan: Scan, lower: string): boolean => scan.tokens.some((token) => token.lower === lower)

/** Alike enough to share a magnitude: "3.59 and 1.59 million". */
const MOST_APART = 20

const alike = (a: Reading, b: Reading): boolean =>
  a.mantissa > 0 && b.mantissa > 0 && a.mantissa < b.mantissa * MOST_APART && b.mantissa < a.mantissa * MOST_APART

/** Only ",", "and", "or" (not ", or", which says the same again; or "to" after "from") between two readings: they stand in one list. */
function listed(scan: Scan, a: Reading, b: Reading): boolean {
  const end = a.to
  const start = b.hedgeFrom
  if (start - end > 2 || start <= end) return false
  const first = word(scan, end)
  if (first === 'to')
    return start - end === 1 && (word(scan, a.leadFrom - 1) === 'from' || movedBefore(scan, a.leadFrom) || word(scan, a.leadFrom) === 'by')
  if (start - end === 2) return first === ',' && word(scan, end + 1) === 'and'
  return first === ',' || first === 'and' || first === 'or' || first === '&'
}

/** The magnitude that the next in the list says for both. */
const lent = (a: Reading, b: Reading): number =>
  a.scale === 0 && !a.grouped && b.scale > 0 && alike(a, b) && a.mantissa < 1000 ? b.scale : a.scale

/** In a list the unit and magnitude of the last are those of all: "25, 31.4 and 18.8 percent". */
function fromNext(scan: Scan, a: Reading, b: Reading): Reading {
  if (!listed(scan, a, b) || a.valueMax !== null) return a
  const scale = word(scan, a.to) !== 'to' || word(scan, a.leadFrom - 1) === 'from' ? lent(a, b) : a.scale
  const money = a.dimension === 'money' && b.dimension === 'money' && a.unit === b.unit
  if (money)
    return a.prefixed && scale !== a.scale && (hasWord(scan, 'respectively') || word(scan, a.leadFrom - 1) === 'from')
      ? rescale(a, scale)
      : a
  if (a.dimension !== 'bare') return a
  if (b.dimension === 'bare') return scale !== a.scale ? rescale(a, scale) : a
  if (
    b.prefixed ||
    (b.dimension === 'percent' && word(scan, a.to) === 'to' && word(scan, a.leadFrom - 1) !== 'from') ||
    b.dimension === 'zero' ||
    b.dimension === 'multiple' ||
    b.dimension === 'fraction'
  )
    return a
  const unitExp = b.unitExp
  return { ...rescale({ ...a, unitExp }, scale), unit: b.unit, dimension: b.dimension, noun: b.noun, per: a.per || b.per }
}

function rescale(a: Reading, scale: number): Reading {
  return { ...a, scale, value: Number(`${a.mantissa}e${scale + a.unitExp}`) }
}

const LINKS: ReadonlySet<string> = words('from to against versus vs than with of')

/** "cut 8 million to seven", "to 8.2 million from 9": a bare number takes the magnitude of the amount before it. */
function fromBefore(scan: Scan, a: Reading, b: Reading): Reading {
  const bare = b.dimension === 'bare' && b.scale === 0 && !b.grouped && b.valueMax === null && b.mantissa < 1000
  if (!bare || a.scale < 5 || a.dimension === 'percent' || !LINKS.has(word(scan, b.leadFrom - 1))) return b
  if (word(scan, b.leadFrom - 1) === 'of' || b.mantissa > 10 * a.mantissa || a.mantissa > 10 * b.mantissa) return b
  return rescale(b, a.scale)
}

const OPENS: ReadonlySet<string> = new Set(['(', '['])
const CLOSES: ReadonlySet<string> = new Set([')', ']'])

/** "3,607 ringgit ($763.70) a tonne": the rate after the bracket is that of both amounts. */
function bracketRates(scan: Scan, readings: Reading[]): void {
  for (let k = 0; k + 1 < readings.length; k++) {
    const [outer, inner] = [readings[k], readings[k + 1]]
    if (!OPENS.has(word(scan, outer.after)) || inner.leadFrom !== outer.after + 1) continue
    if (!CLOSES.has(word(scan, inner.after))) continue
    const rate = outer.per === '' && inner.per === '' ? readPer(scan, inner.after + 1, outer.dimension === 'money') : null
    const per = outer.per || inner.per || (rate && (outer.dimension !== 'percent' || isTime(rate.per)) ? rate.per : '')
    if (!per || outer.dimension !== inner.dimension) continue
    readings[k] = { ...outer, per }
    readings[k + 1] = { ...inner, per }
  }
}

/** Tokens between a price and the next one that is still for the same: "$4.30 a pound from $3.85 and for next year to $4.25". */
const NEAR = 9
const SAME_PRICE: ReadonlySet<string> = words('from to against versus and or than with at ,')
const MOST_PRICE_APART = 5
const DIFFERS: ReadonlySet<string> = words('dearer cheaper higher lower more less above below up down')

/** Prices by weight or piece go on for the next amounts of the same currency. */
function ratesGoOn(scan: Scan, readings: Reading[]): void {
  let price: Reading | null = null
  for (let k = 0; k < readings.length; k++) {
    const reading = readings[k]
    if (reading.dimension !== 'money') continue
    const goesOn = price !== null && reading.per === '' && samePrice(scan, price, reading)
    if (goesOn) readings[k] = { ...reading, per: price?.per ?? '' }
    if (readings[k].per !== '' && !isTime(readings[k].per)) price = readings[k]
  }
}

function samePrice(scan: Scan, price: Reading, next: Reading): boolean {
  if (price.unit !== next.unit || price.scale !== next.scale || next.from - price.after > NEAR) return false
  if (DIFFERS.has(word(scan, next.after))) return true
  const alike = next.value < price.value * MOST_PRICE_APART && price.value < next.value * MOST_PRICE_APART
  return alike && SAME_PRICE.has(word(scan, next.leadFrom - 1) || word(scan, next.leadFrom))
}

/** "about $126 million and $104 million respectively": both are about. */
function hedgeFromBefore(scan: Scan, a: Reading, b: Reading): Reading {
  return a.relation !== 'range' && b.relation === 'eq' && a.dimension === b.dimension && a.unit === b.unit && listed(scan, a, b)
    ? { ...b, relation: a.relation }
    : b
}
