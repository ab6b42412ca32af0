import { CONTAINERS } from '../../lexicon/counted.ts'
import type { Relation, TokenRange } from '../../types.ts'
import { type Amount, amountValue, readAmount, unitExp } from './amount.ts'
import { type FractionRead, readFraction } from './fraction.ts'
import { type HedgeRead, hedgeAfter, hedgeBefore } from './hedge.ts'
import { maskedUntil } from './mask.ts'
import { timeAfter } from './mask-time.ts'
import { type MultipleRead, readFactorWord, readTimes } from './multiple.ts'
import { readNoun } from './noun.ts'
import { isTime, type PerRead, readPer, readPerAfterOf } from './per.ts'
import { type RangeRead, readRange } from './range.ts'
import { isRatioWord, readRatio } from './ratio.ts'
import type { Reading } from './reading.ts'
import { isDigits, isGlued, isHyphen, isRangeDash, type Scan, word } from './scan.ts'
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
  return { ...PLAIN, from, to, value, relation, unit, per, dimension, form, hedgeFrom, leadFrom, after: to, mantissa: value }
}

function ofAmount(scan: Scan, amount: Amount, hedge: HedgeRead): Step | null {
  const range = readRange(scan, amount, hedge.leadFrom)
  if (!range && isScore(scan, amount)) return skip(amount.to + 2)
  if (!amount.unit && !range && isZeroWord(scan, amount)) return isZeroName(scan, amount) ? skip(amount.to) : take(zero(amount.from, hedge))
  const end = range?.to ?? amount.to
  const unit = range ? range.unit : amount.unit
  const time = range && !unit ? timeAfter(scan, end) : -1
  if (time >= 0) return skip(time) // "two or three years"
  if (unit) return take(withUnit(scan, amount, range, hedge, unit, end))
  const pack = readPack(scan, end)
  if (pack > 0) return take(counted(scan, amount, range, hedge, pack, { from: pack - 1, to: pack }))
  const noun = readNoun(scan, pastMark(scan, end), !range && amountValue(amount) === 1)
  if (!range && amount.form === 'words' && amount.scale === 0 && !isStated(scan, amount, noun, hedge)) return skip(amount.to)
  return take(counted(scan, amount, range, hedge, end, noun))
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
    dimension: noun ? 'count' : 'bare',
  })
}

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
    unit: unit?.code ?? (noun ? '1' : ''),
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
  const per = readPer(scan, i, dimension === 'money') ?? (dimension === 'percent' ? null : readPerAfterOf(scan, i))
  if (!per || isTime(per.per)) return per
  if (dimension === 'percent' || dimension === 'points') return null
  return dimension === 'count' && word(scan, i) !== 'per' ? null : per
}

const relationAfter = (scan: Scan, quote: number, noun: number, per: PerRead | null): Relation | null =>
  hedgeAfter(scan, quote) ?? (noun > quote ? hedgeAfter(scan, noun) : null) ?? (per && per.to > quote ? hedgeAfter(scan, per.to) : null)

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
