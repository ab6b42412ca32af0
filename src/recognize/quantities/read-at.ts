import { CONTAINERS, words } from '../../lexicon/counted.ts'
import type { Relation, TokenRange } from '../../types.ts'
import { type Amount, amountValue, readAmount, unitExp } from './amount.ts'
import { type FractionRead, readFraction } from './fraction.ts'
import { type HedgeRead, hedgeAfter, hedgeBefore } from './hedge.ts'
import { maskedUntil } from './mask.ts'
import { timeAfter } from './mask-time.ts'
import { type MultipleRead, readFactorWord, readTimes } from './multiple.ts'
import { readNoun } from './noun.ts'
import { isTime, type PerRead, readPer, readPerAfterOf, readPerLater } from './per.ts'
import { type RangeRead, readRange } from './range.ts'
import { isRatioWord, readRatio } from './ratio.ts'
import type { Reading } from './reading.ts'
import { isDigits, isGlued, isHyphen, isRangeDash, isWord, type Scan, word } from './scan.ts'
import { isStated, isZeroName, isZeroWord } from './stated.ts'
import type { Unit } from './unit.ts'

/** A quantity, or a stretch that is none; reading goes on at `to`. */
export interface Step {
  readonly reading: Reading | null
  readonly to: number
}

const skip = (to: number): Step => ({ reading: null, to })
const take = (reading: Reading): Step => ({ reading, to: Math.max(reading.after, reading.to) })

/** What starts at token `i`; `after` is the end of the amount before. Null when nothing does. */
export function readAt(scan: Scan, i: number, after: number): Step | null {
  const factor = readFactorWord(scan, i)
  if (factor) return take(ofMultiple(scan, factor, after))
  if (word(scan, i) === 'nil') return take(zero(i, hedgeBefore(scan, i, after)))
  const fraction = readFraction(scan, i)
  if (fraction) return take(ofFraction(scan, fraction, after))
  const amount = readAmount(scan, i)
  if (!amount || scan.taken(amount.numberFrom)) return null
  const masked = maskedUntil(scan, amount)
  if (masked >= 0) return skip(masked)
  const times = readTimes(scan, amount)
  if (times) return take(ofMultiple(scan, times, after))
  if (!amount.unit && word(scan, amount.to) === 'times') return skip(amount.to + 1) // "three times a week"
  const ratio = readRatio(scan, amount)
  if (ratio) return take(ofFraction(scan, ratio, after))
  if (!amount.unit && isHyphen(scan, amount.to) && isRatioWord(scan, amount.to + 1)) return skip(amount.to + 2) // "three-in-one"
  return ofAmount(scan, amount, hedgeBefore(scan, amount.from, after))
}

const PLAIN = { valueMax: null, per: '', noun: null, scale: 0, unitExp: 0, grouped: false, prefixed: false } as const

function zero(i: number, { relation, hedgeFrom, leadFrom }: HedgeRead): Reading {
  return {
    ...PLAIN,
    from: i,
    to: i + 1,
    value: 0,
    relation,
    unit: '',
    dimension: 'zero',
    form: 'zero',
    hedgeFrom,
    leadFrom,
    after: i + 1,
    mantissa: 0,
  }
}

function ofMultiple(scan: Scan, read: MultipleRead, after: number): Reading {
  const { from, to, value, form, event } = read
  const { relation, hedgeFrom, leadFrom } = hedgeBefore(scan, from, after)
  const [unit, dimension] = event ? (['1', 'count'] as const) : (['x', 'multiple'] as const)
  return { ...PLAIN, from, to, value, relation, unit, dimension, form, hedgeFrom, leadFrom, after: to, mantissa: value }
}

function ofFraction(scan: Scan, read: FractionRead, after: number): Reading {
  const { from, to, value, form, unit, dimension } = read
  const { hedgeFrom, leadFrom, ...hedge } = hedgeBefore(scan, from, after)
  const per = read.per || hedge.per || (dimension === 'fraction' ? '' : (readPer(scan, to, false)?.per ?? ''))
  const relation = hedgeAfter(scan, to) ?? hedge.relation
  // "a quarter of a million people"
  const noun = dimension === 'bare' ? readNoun(scan, to, false) : null
  const counted = noun ? ({ unit: '1', dimension: 'count', noun } as const) : { unit, dimension }
  return { ...PLAIN, from, to, value, relation, per, form, hedgeFrom, leadFrom, after: to, mantissa: value, ...counted }
}

function ofAmount(scan: Scan, amount: Amount, hedge: HedgeRead): Step | null {
  const range = readRange(scan, amount, hedge.leadFrom)
  if (!range && isScore(scan, amount)) return skip(amount.to + 2)
  if (!amount.unit && !range && isZeroWord(scan, amount)) return isZeroName(scan, amount) ? skip(amount.to) : take(zero(amount.from, hedge))
  const end = range?.to ?? amount.to
  const unit = range ? range.unit : amount.unit
  const time = range && !unit ? timeAfter(scan, end) : -1
  if (time >= 0) return skip(time) // "two or three years"
  if (unit && !range && isPriced(scan, amount, unit, end)) return skip(end)
  if (unit) return take(withUnit(scan, amount, range, hedge, unit, end))
  const pack = readPack(scan, end)
  if (pack > 0) return take(counted(scan, amount, range, hedge, pack, { from: pack - 1, to: pack }))
  const noun = readNoun(scan, pastMark(scan, end), !range && amountValue(amount) === 1) ?? readMore(scan, end)
  if (!range && amount.form === 'words' && amount.scale === 0 && !isStated(scan, amount, noun, hedge)) return skip(amount.to)
  if (noun && isPoints(scan, noun, end)) return take(withUnit(scan, amount, range, hedge, POINTS, noun.to))
  return take(counted(scan, amount, range, hedge, end, noun))
}

const POINTS: Unit = { code: 'pp', dimension: 'points', exp: 0, per: '', doubtful: false }

/** "83.5% of capacity, 2.1 points less": percentage points, where the sentence speaks in percent and of no index. */
function isPoints(scan: Scan, noun: TokenRange, end: number): boolean {
  if (noun.from !== end || noun.to !== end + 1 || !/^points?$/.test(word(scan, end))) return false
  return (
    scan.tokens.some((t) => /^(?:%|percent|pct|pc)$/.test(t.lower) || t.lower === 'cent') &&
    !scan.tokens.some((t) => /^(?:index|indices|pmi|stocks?|shares|nikkei|sensex)$/.test(t.lower))
  )
}

function withUnit(scan: Scan, amount: Amount, range: RangeRead | null, hedge: HedgeRead, unit: Unit, end: number): Reading {
  const { dimension } = unit
  const per = unit.per ? { per: unit.per, to: end } : rate(scan, end, dimension)
  const noun = dimension === 'count' ? { from: end - 1, to: end } : null
  // A yield, "2.5 mt per hectare", is never in millions of tonnes.
  const plain = unit.doubtful && per && (per.per === 'ha' || per.per === 'acre') ? { ...amount, grouped: true } : amount
  return build(plain, range, hedge, unit, { to: end, noun, per, relation: relationAfter(scan, end, end, per), dimension })
}

/** A number of things, or a bare number where `noun` is null. */
function counted(scan: Scan, amount: Amount, range: RangeRead | null, hedge: HedgeRead, end: number, noun: TokenRange | null): Reading {
  const from = Math.max(noun?.to ?? end, end)
  const per = rate(scan, from, 'count')
  return build(amount, range, hedge, null, {
    to: end,
    noun,
    per,
    relation: relationAfter(scan, end, from, per),
    dimension: noun || isNumbered(scan, amount, end) ? 'count' : 'bare',
  })
}

/** "100,000 more jobs": what there is more of. */
const readMore = (scan: Scan, i: number): TokenRange | null =>
  /^(?:more|fewer)$/.test(word(scan, i)) ? readNoun(scan, i + 1, false) : null

/** "engineers numbered 803", "there were 161 million of them": counts whose noun stands elsewhere. */
const isNumbered = (scan: Scan, amount: Amount, end: number): boolean =>
  /^(?:numbered|numbering|numbers)$/.test(word(scan, amount.from - 1)) ||
  (word(scan, end) === 'of' && word(scan, end + 1) === 'them' && word(scan, amount.from - 2) === 'there')

interface Rest {
  readonly to: number
  readonly noun: TokenRange | null
  readonly per: PerRead | null
  readonly relation: Relation | null
  readonly dimension: Reading['dimension']
}

function build(amount: Amount, range: RangeRead | null, hedge: HedgeRead, unit: Unit | null, rest: Rest): Reading {
  const { to, noun, per, dimension } = rest
  return {
    from: amount.from,
    to,
    value: range?.low ?? amountValue(amount),
    valueMax: range?.high ?? null,
    relation: range ? 'range' : (rest.relation ?? (amount.approx ? 'approx' : hedge.relation)),
    unit: unit?.code ?? (dimension === 'count' ? '1' : ''),
    per: per?.per ?? hedge.per,
    dimension,
    form: amount.form,
    noun,
    hedgeFrom: hedge.hedgeFrom,
    leadFrom: hedge.leadFrom,
    after: Math.max(to, noun?.to ?? to, per?.to ?? to),
    mantissa: Number(amount.mantissa),
    scale: range?.scale ?? amount.scale,
    unitExp: unitExp(amount),
    grouped: amount.grouped,
    prefixed: amount.prefixed,
  }
}

/** The rate after an amount; percentages and counts go by time, counts also "per" something. */
function rate(scan: Scan, i: number, dimension: string): PerRead | null {
  const money = dimension === 'money'
  const per =
    readPer(scan, i, money) ?? (word(scan, i) === 'or' ? readPer(scan, pastMark(scan, i), money) : null) ?? laterRate(scan, i, dimension)
  if (!per || isTime(per.per)) return per
  if (dimension === 'percent' || dimension === 'points') return null
  return dimension === 'count' && word(scan, i) !== 'per' ? null : per
}

/** A rate by time that does not stand right behind the amount; what lies between is read for itself. */
function laterRate(scan: Scan, i: number, dimension: string): PerRead | null {
  if (dimension === 'percent' || dimension === 'points') return null
  const per = readPerAfterOf(scan, i)
  if (per) return per
  const later = dimension === 'money' ? null : readPerLater(scan, i)
  return later && { per: later.per, to: i }
}

const relationAfter = (scan: Scan, quote: number, noun: number, per: PerRead | null): Relation | null =>
  hedgeAfter(scan, quote) ?? (noun > quote ? hedgeAfter(scan, noun) : null) ?? (per && per.to > quote ? hedgeAfter(scan, per.to) : null)

/** "One kilogram fetched $5.65": the measure of a price, no amount. */
function isPriced(scan: Scan, amount: Amount, unit: Unit, end: number): boolean {
  if (Number(amount.mantissa) !== 1 || amount.scale > 0 || (unit.dimension !== 'mass' && unit.dimension !== 'volume')) return false
  for (let k = end; k < end + 6 && isWord(scan, k); k++) if (PRICES.has(word(scan, k))) return true
  return false
}

const PRICES: ReadonlySet<string> = words('cost costs fetched fetches brought brings sold sells went goes traded trades')

/** The token after "+", "-odd", "-plus" and "or so", which stand between a number and what it counts. */
function pastMark(scan: Scan, i: number): number {
  if (word(scan, i) === '+' && isGlued(scan, i)) return i + 1
  if (word(scan, i) === 'or' && /^(?:so|more|fewer)$/.test(word(scan, i + 1))) return i + 2
  const at = isHyphen(scan, i) ? i + 1 : i
  return word(scan, at) === 'odd' || (at > i && word(scan, at) === 'plus') ? at + 1 : i
}

/** "60-kg bags" after a number: containers of a size, counted as one unit; the token after them, or 0. */
function readPack(scan: Scan, i: number): number {
  if (!isDigits(scan, i) || isGlued(scan, i)) return 0
  const size = readAmount(scan, i)
  if (!size?.unit || size.scale > 0 || size.grouped || !/^(?:mass|volume|length)$/.test(size.unit.dimension)) return 0
  const at = isHyphen(scan, size.to) ? size.to + 1 : size.to
  return CONTAINERS.has(word(scan, at)) && word(scan, at).endsWith('s') ? at + 1 : 0
}

/** "3-1", "50-50": numbers joined by a hyphen that make no range. */
function isScore(scan: Scan, amount: Amount): boolean {
  const plain = !amount.unit && amount.scale === 0 && !amount.grouped
  return plain && isRangeDash(scan, amount.to) && isGlued(scan, amount.to) && /^\d{1,3}$/.test(word(scan, amount.to + 1))
}
