import { atom, edge } from './atoms.ts'
import { gluedPart } from './compact.ts'
import { countedUnit, monthsOf } from './counted.ts'
import { agoPhrase } from './earlier.ts'
import { type Hit, isDash, month, skipThe, type Tokens, word } from './scan.ts'
import type { PeriodSpec, Unit } from './spec.ts'
import { toDate } from './to-date.ts'
import { yearRef } from './years.ts'

const TO_WORDS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', 'ended', 'ending', 'ends', 'finishing'])

/** The date after "to", "ended (on|in)", "ending". */
function endDate(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  if (!TO_WORDS.has(lower)) return null
  const next = word(tokens, i + 1)
  const at = next === 'in' || next === 'on' || (next === 'end' && !isDash(tokens, i + 2)) ? i + 2 : i + 1
  const hit = at < tokens.length ? (edge(tokens, skipThe(tokens, at)) ?? atom(tokens, at)) : null
  if (
    !hit ||
    (hit.spec.type !== 'month' &&
      hit.spec.type !== 'day' &&
      hit.spec.type !== 'weekday' &&
      hit.spec.type !== 'year' &&
      hit.spec.type !== 'edge' &&
      hit.spec.type !== 'unit')
  )
    return null
  return hit
}

/** "three months to June", "12 months to January 2020", "eight months since April". */
export function countedSpan(tokens: Tokens, i: number): Hit | null {
  const counted = countedUnit(tokens, i)
  if (!counted) return null
  const from = counted.unit === 'month' && !counted.dashed ? afterFrom(tokens, counted.to) : 0
  const since = from > 0 ? monthsSince(tokens, from, counted.n) : null
  if (since) return since
  const at = word(tokens, counted.to) === 'period' ? counted.to + 1 : counted.to
  const end = counted.unit === 'half' || counted.unit === 'season' ? null : endDate(tokens, at)
  if (!end || !fitsEnd(counted.unit, end.spec)) return agoPhrase(tokens, i) ?? monthsOf(tokens, i) ?? gluedPart(tokens, i)
  return { spec: { type: 'rolling', n: counted.n, unit: counted.unit, to: end.spec, ahead: false }, to: end.to }
}

/** The token after "since", "from", "starting (in)", "beginning (in)", or 0. */
function afterFrom(tokens: Tokens, i: number): number {
  const lower = word(tokens, i)
  if (lower === 'since' || lower === 'from') return i + 1
  if (lower !== 'starting' && lower !== 'beginning') return 0
  return word(tokens, i + 1) === 'in' || word(tokens, i + 1) === 'from' || word(tokens, i + 1) === 'with' ? i + 2 : i + 1
}

const fitsEnd = (unit: Unit, end: PeriodSpec): boolean =>
  (unit === 'week' || unit === 'day' || end.type !== 'weekday') && fitsYear(unit, end)
const fitsYear = (unit: Unit, end: PeriodSpec): boolean => unit === 'year' || unit === 'decade' || end.type !== 'year'

function monthsSince(tokens: Tokens, i: number, n: number): Hit | null {
  const hit = i < tokens.length ? atom(tokens, i) : null
  if (hit?.spec.type !== 'month') return null
  return { spec: { type: 'first', side: 'first', n, unit: 'month', of: { type: 'since', from: hit.spec, record: false } }, to: hit.to }
}

const LENGTHS: ReadonlyMap<string, readonly [number, Unit]> = new Map<string, readonly [number, Unit]>([
  ['year', [12, 'month']],
  ['quarter', [3, 'month']],
  ['half', [6, 'month']],
  ['month', [1, 'month']],
  ['week', [1, 'week']],
  ['fortnight', [2, 'week']],
])

/** "year to January", "week ended June 12", "quarter to June"; "year to date" and "year to August 11" (no month's end) count from 1 January. */
export function unitTo(tokens: Tokens, i: number): Hit | null {
  const length = LENGTHS.get(word(tokens, i))
  if (!length) return null
  const date = toDate(tokens, i)
  if (date) return date
  const week = word(tokens, i) === 'week' ? weekFrom(tokens, i + 1) : null
  if (week) return week
  const halfYear = word(tokens, i) === 'half' ? afterHalfYear(tokens, i) : i + 1
  if (word(tokens, halfYear) === 'since' && length[1] === 'month' && length[0] > 1) return monthsSince(tokens, halfYear + 1, length[0])
  // "the year that ended in March"
  const that = word(tokens, halfYear) === 'that' || word(tokens, halfYear) === 'which'
  const end = endDate(tokens, that ? halfYear + 1 : halfYear)
  if (!end || end.spec.type === 'year' || (end.spec.type === 'weekday' && length[1] !== 'week')) return null
  const definite = word(tokens, i - 1) === 'the' || word(tokens, i - 1) === 'a' || word(tokens, i + 1) !== 'to'
  if (word(tokens, i) === 'year' && end.spec.type === 'day' && !definite)
    return { spec: { type: 'until', word: 'until', to: end.spec }, to: end.to }
  return { spec: { type: 'rolling', n: length[0], unit: length[1], to: end.spec, ahead: false }, to: end.to }
}

/** The token behind "half-year", "half year" or "half". */
const afterHalfYear = (tokens: Tokens, i: number): number => {
  const year = isDash(tokens, i + 1) ? i + 2 : i + 1
  return word(tokens, year) === 'year' ? year + 1 : i + 1
}

/** "the week of June 3", "the week starting on June 3" */
function weekFrom(tokens: Tokens, i: number): Hit | null {
  if (!FROM_WORDS.has(word(tokens, i))) return null
  const at = skipThe(tokens, word(tokens, i + 1) === 'on' ? i + 2 : i + 1)
  const hit = at < tokens.length ? atom(tokens, at) : null
  return hit?.spec.type === 'day' ? { spec: { type: 'rolling', n: 1, unit: 'week', to: hit.spec, ahead: true }, to: hit.to } : null
}

const FROM_WORDS: ReadonlySet<string> = new Set(['of', 'starting', 'beginning', 'commencing', 'from'])

/** "the June quarter", "the December half": three or six months that end with it. */
export function endingQuarter(tokens: Tokens, i: number): Hit | null {
  const named = month(tokens, i)
  const unit = named ? word(tokens, named.to) : ''
  if (!named || (unit !== 'quarter' && unit !== 'half')) return null
  const year =
    word(tokens, named.to + 1) === 'of' || !isDash(tokens, named.to + 1)
      ? yearRef(tokens, word(tokens, named.to + 1) === 'of' ? named.to + 2 : named.to + 1)
      : null
  const to: PeriodSpec = { type: 'month', month: named.n, year: year?.year ?? null, which: null }
  return { spec: { type: 'rolling', n: unit === 'half' ? 6 : 3, unit: 'month', to, ahead: false }, to: year?.to ?? named.to + 1 }
}
