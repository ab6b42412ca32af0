import { CONTAINERS, NAMED_PAIRS, POINTED_AT } from '../../lexicon/counted.ts'
import { type Amount, amountValue, readAmount, unitExp } from './amount.ts'
import { type FractionRead, readFraction, readRatio } from './fraction.ts'
import { type HedgeRead, hedgeAfter, hedgeBefore } from './hedge.ts'
import { maskedUntil } from './mask.ts'
import { type MultipleRead, readFactorWord, readTimes } from './multiple.ts'
import { readNoun } from './noun.ts'
import { isTime, type PerRead, readPer, readPerAfterOf } from './per.ts'
import { type RangeRead, readRange } from './range.ts'
import type { Reading } from './reading.ts'
import { isDigits, isGlued, isHyphen, isRangeDash, isWord, type Scan, word } from './scan.ts'

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
  if (word(scan, i) === 'nil') return take(zero(i))
  const fraction = readFraction(scan, i)
  if (fraction) return take(ofFraction(scan, fraction, after))
  const amount = readAmount(scan, i)
  if (!amount || scan.taken(amount.numberFrom)) return null
  const masked = maskedUntil(scan, amount)
  if (masked >= 0) return skip(masked)
  const times = readTimes(scan, amount)
  if (times) return take(ofMultiple(scan, times, after))
  const ratio = readRatio(scan, amount)
  if (ratio) return take(ofFraction(scan, ratio, after))
  return ofAmount(scan, amount, after)
}

const PLAIN = { valueMax: null, per: '', noun: null, scale: 0, unitExp: 0, grouped: false, prefixed: false } as const

const zero = (i: number): Reading => ({ ...PLAIN, from: i, to: i + 1, value: 0, relation: 'eq', unit: '', dimension: 'zero', form: 'zero', hedgeFrom: i, leadFrom: i, after: i + 1, mantissa: 0 })

function ofMultiple(scan: Scan, read: MultipleRead, after: number): Reading {
  const { from, to, value, form, event } = read
  const { relation, hedgeFrom, leadFrom } = hedgeBefore(scan, from, after)
  return { ...PLAIN, from, to, value, relation, unit: event ? '1' : 'x', dimension: event ? 'count' : 'multiple', form, hedgeFrom, leadFrom, after: to, mantissa: value }
}

function ofFraction(scan: Scan, read: FractionRead, after: number): Reading {
  const { from, to, value, form, unit, dimension } = read
  const hedge = hedgeBefore(scan, from, after)
  const per = read.per || hedge.per || (dimension === 'fraction' ? '' : (readPer(scan, to, false)?.per ?? ''))
  const relation = hedgeAfter(scan, to) ?? hedge.relation
  return { ...PLAIN, from, to, value, relation, unit, per, dimension, form, hedgeFrom: hedge.hedgeFrom, leadFrom: hedge.leadFrom, after: to, mantissa: value }
}

function ofAmount(scan: Scan, amount: Amount, after: number): Step | null {
  const hedge = hedgeBefore(scan, amount.from, after)
  const range = readRange(scan, amount, hedge.leadFrom)
  if (!range && isScore(scan, amount)) return skip(amount.to + 2)
  if (!amount.unit && !range && isZeroWord(scan, amount)) return zeroWord(scan, amount, hedge)
  const end = range?.to ?? amount.to
  const unit = range ? range.unit : amount.unit
  const pack = unit ? null : readPack(scan, end)
  if (pack) return take(packed(scan, measured(amount, range, hedge), pack))
  const high = range?.high ?? amountValue(amount)
  const noun = unit ? null : readNoun(scan, pastMark(scan, end), high === 1)
  if (!unit && !range && amount.form === 'words' && amount.scale === 0 && !isStated(scan, amount, noun, hedge)) return skip(amount.to)
  const per = unit?.per ? { per: unit.per, to: end } : rate(scan, amount, noun?.to ?? end, unit?.dimension ?? 'count')
  const relation = range ? 'range' : (relationAfter(scan, end, noun?.to ?? end, per) ?? (amount.approx ? 'approx' : hedge.relation))
  const reading = measured(amount, range, { ...hedge, relation })
  const counted = noun ?? (unit?.dimension === 'count' ? { from: end - 1, to: end } : null)
  return take({ ...reading, per: per?.per ?? hedge.per, dimension: unit?.dimension ?? (noun ? 'count' : 'bare'), unit: unit?.code ?? (noun ? '1' : ''), noun: counted, after: Math.max(per?.to ?? end, noun?.to ?? end) })
}

/** The token after "+", "-odd" and "-plus", which stand between a number and what it counts. */
function pastMark(scan: Scan, i: number): number {
  if (word(scan, i) === '+' && isGlued(scan, i)) return i + 1
  const at = isHyphen(scan, i) ? i + 1 : i
  return word(scan, at) === 'odd' || (at > i && word(scan, at) === 'plus') ? at + 1 : i
}

/** "60-kg bags" after a number: sized containers, the token after them. */
function readPack(scan: Scan, i: number): number | null {
  if (!isDigits(scan, i) || isGlued(scan, i)) return null
  const size = readAmount(scan, i)
  if (!size?.unit || size.scale > 0 || size.grouped || !PACKED_BY.has(size.unit.dimension)) return null
  const at = isHyphen(scan, size.to) ? size.to + 1 : size.to
  return CONTAINERS.has(word(scan, at)) && word(scan, at).endsWith('s') ? at + 1 : null
}

const PACKED_BY: ReadonlySet<string> = new Set(['mass', 'volume', 'length'])

/** Sized containers are counted, and stand in the quote. */
function packed(scan: Scan, reading: Reading, to: number): Reading {
  const relation = reading.valueMax === null ? (hedgeAfter(scan, to) ?? reading.relation) : 'range'
  const per = readPer(scan, to, false)
  return { ...reading, to, relation, per: per && isTime(per.per) ? per.per : '', unit: '1', dimension: 'count', noun: { from: to - 1, to }, after: per && isTime(per.per) ? per.to : to }
}

/** Value, unit and span, before noun and rate. */
function measured(amount: Amount, range: RangeRead | null, hedge: HedgeRead): Reading {
  return {
    ...PLAIN,
    from: amount.from,
    to: range?.to ?? amount.to,
    value: range?.low ?? amountValue(amount),
    valueMax: range?.high ?? null,
    relation: hedge.relation,
    unit: '',
    dimension: 'bare',
    form: amount.form,
    hedgeFrom: hedge.hedgeFrom,
    leadFrom: hedge.leadFrom,
    after: range?.to ?? amount.to,
    mantissa: Number(amount.mantissa),
    scale: range?.scale ?? amount.scale,
    unitExp: unitExp(amount),
    grouped: amount.grouped,
    prefixed: amount.prefixed,
  }
}

/** The rate after an amount; percentages and counts only go by time. */
function rate(scan: Scan, amount: Amount, i: number, dimension: string): PerRead | null {
  const per = readPer(scan, i, dimension === 'money') ?? (dimension === 'percent' ? null : readPerAfterOf(scan, i))
  if (!per) return null
  const onlyTime = dimension === 'percent' || dimension === 'points' || dimension === 'count'
  if (onlyTime && !isTime(per.per)) return dimension === 'count' && word(scan, i) === 'per' && amount.form === 'digits' ? per : null
  // "6.2 MT a hectare" would be a yield: units of area make no million tonnes.
  return per
}

const relationAfter = (scan: Scan, quote: number, noun: number, per: PerRead | null): Reading['relation'] | null =>
  hedgeAfter(scan, quote) ?? (noun > quote ? hedgeAfter(scan, noun) : null) ?? (per && per.to > quote ? hedgeAfter(scan, per.to) : null)

/** "3-1", "50-50": numbers joined by a hyphen that make no range. */
const isScore = (scan: Scan, amount: Amount): boolean =>
  !amount.unit && amount.scale === 0 && isRangeDash(scan, amount.to) && isGlued(scan, amount.to) && isDigits(scan, amount.to + 1) && /^\d{1,3}$/.test(word(scan, amount.to + 1)) && !amount.grouped

const isZeroWord = (scan: Scan, amount: Amount): boolean => amount.form === 'words' && word(scan, amount.from) === 'zero' && amount.to === amount.from + 1

const NOT_ZERO_AFTER: ReadonlySet<string> = words('tolerance emission emissions covid hour carbon sum interest waste in gravity rate rated bound')
const NOT_ZERO_BEFORE: ReadonlySet<string> = words('net ground absolute sub below above dynamic patient day -')

function zeroWord(scan: Scan, amount: Amount, hedge: HedgeRead): Step {
  const named = NOT_ZERO_AFTER.has(word(scan, amount.to)) || NOT_ZERO_BEFORE.has(word(scan, amount.from - 1)) || isHyphen(scan, amount.to)
  return named ? skip(amount.to) : take({ ...zero(amount.from), relation: hedge.relation, hedgeFrom: hedge.hedgeFrom, leadFrom: hedge.leadFrom })
}

const CLUBS: ReadonlySet<string> = new Set(['group', 'gang', 'league', 'council'])
const POINTERS: ReadonlySet<string> = words('the these those both our your other between either any every each its their his her')
const BARE_BEFORE: ReadonlySet<string> = words('to from of and or than was were is are against versus by with only just least numbered totalled totaled reached had has have mere nearly almost about around over some bought sold took landed made')

/** Does a small number in words state something: "three entities", "only four in March", not "the two countries", "one of"? */
function isStated(scan: Scan, amount: Amount, noun: Reading['noun'], hedge: HedgeRead): boolean {
  const value = Number(amount.mantissa)
  const before = word(scan, amount.from - 1)
  if (value === 1) return noun !== null && hedge.relation !== 'eq' && noun.to - noun.from <= 3
  const head = noun ? word(scan, noun.to - 1) : ''
  if (NAMED_PAIRS.has(head)) return false
  if (before === 'top' || before === 'big' || before === 'magnificent' || (before === 'of' && CLUBS.has(word(scan, amount.from - 2)))) return false
  if (POINTERS.has(before) && value === 2) return false
  if (before === 'the' && (!noun || POINTED_AT.has(head))) return false
  if (noun || word(scan, amount.to) === 'of') return true
  if (POINTERS.has(before) || (isWord(scan, amount.from) && scan.tokens[amount.from].capital && amount.from > 0)) return false
  return value > 20 || hedge.relation !== 'eq' || BARE_BEFORE.has(before)
}
