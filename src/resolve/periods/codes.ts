import {
  countMonths,
  dateOf,
  dayOf,
  daysInMonth,
  days,
  type Interval,
  isWholeMonths,
  monthIndex,
  monthOf,
  months,
  shiftMonths,
  years,
} from './calendar.ts'

export type Freq = 'A' | 'S' | 'Q' | 'M' | 'W' | 'D' | ''

export interface PeriodBounds {
  /** YYYY-MM-DD; '' when the code is none */
  readonly start: string
  /** YYYY-MM-DD, inclusive */
  readonly end: string
  readonly freq: Freq
}

const ONE = /^(?<year>\d{4})(?:-(?:(?<half>S[12])|(?<quarter>Q[1-4])|(?<month>\d{2})(?:-(?<day>\d{2}))?))?$/

/** The span of a code, or null when it is none. Kept canonical by `codeOf`, read loosely here ("2014-01/2014-03" too). */
export function parseCode(code: string): Interval | null {
  const slash = code.indexOf('/')
  if (slash < 0) return parseOne(code)
  const [from, to] = [parseOne(code.slice(0, slash)), parseOne(code.slice(slash + 1))]
  if (!from || !to || to.start < from.start) return null
  return { start: from.start, end: to.end, grain: from.grain === 'day' || to.grain === 'day' ? 'day' : 'month' }
}

function parseOne(code: string): Interval | null {
  const found = ONE.exec(code)?.groups
  if (!found) return null
  const year = Number(found.year)
  if (found.half) return months(year * 12 + (found.half === 'S1' ? 0 : 6), 6)
  if (found.quarter) return months(year * 12 + (Number(found.quarter[1]) - 1) * 3, 3)
  if (!found.month) return years(year)
  const month = Number(found.month)
  if (month < 1 || month > 12) return null
  if (!found.day) return months(monthIndex(year, month))
  const day = Number(found.day)
  return day >= 1 && day <= daysInMonth(year, month) ? days(dayOf(year, month, day)) : null
}

/** Is it a period code ("2014", "2014-S1", "2014-Q1", "2014-06", "2018-07-16" or a closed interval of two of them)? */
export const isPeriodCode = (code: string): boolean => parseCode(code) !== null

/** The canonical code: January-March is the quarter, January-June the half, twelve months of one calendar year the year. */
export function codeOf(at: Interval): string {
  if (!isWholeMonths(at)) return at.start === at.end ? iso(at.start) : `${iso(at.start)}/${iso(at.end)}`
  const first = monthOf(at.start)
  const count = countMonths(at)
  const year = String(Math.floor(first / 12)).padStart(4, '0')
  const month = first % 12
  if (count === 1) return monthCode(first)
  if (month === 0 && count === 12) return year
  if (month === 0 && count % 12 === 0) return `${year}/${String(Math.floor(first / 12) + count / 12 - 1).padStart(4, '0')}`
  if (count === 3 && month % 3 === 0) return `${year}-Q${month / 3 + 1}`
  if (count === 6 && month % 6 === 0) return `${year}-S${month / 6 + 1}`
  return `${monthCode(first)}/${monthCode(first + count - 1)}`
}

const two = (n: number): string => String(n).padStart(2, '0')

const monthCode = (index: number): string => `${String(Math.floor(index / 12)).padStart(4, '0')}-${two((index % 12) + 1)}`

export function iso(day: number): string {
  const date = dateOf(day)
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`
}

/**
 * First and last day of a period code, and its frequency: A calendar year, S half, Q calendar quarter, M month, W seven days, D day;
 * '' for every other span (year to date, fiscal year). All '' when it is no code.
 */
export function periodBounds(code: string): PeriodBounds {
  const at = parseCode(code)
  return at ? { start: iso(at.start), end: iso(at.end), freq: freqOf(at) } : { start: '', end: '', freq: '' }
}

function freqOf(at: Interval): Freq {
  if (isWholeMonths(at)) {
    const month = monthOf(at.start) % 12
    const count = countMonths(at)
    if (count === 1) return 'M'
    if (count === 3 && month % 3 === 0) return 'Q'
    if (count === 6 && month % 6 === 0) return 'S'
    return count === 12 && month === 0 ? 'A' : ''
  }
  return at.start === at.end ? 'D' : at.end - at.start === 6 ? 'W' : ''
}

/**
 * The period that a figure for `period` is compared with: the same span a year earlier (`year`), or the span just before (`previous`): the
 * month before a month, the week before a week, the season before a season. '' when `period` is no code.
 */
export function basePeriod(period: string, kind: 'year' | 'previous'): string {
  const at = parseCode(period)
  if (!at) return ''
  return codeOf(kind === 'year' ? shiftMonths(at, -12) : before(at))
}

/** The span of the same length just before; of a crop year of unknown months ("2016/2017") the one before it. */
export function before(at: Interval): Interval {
  if (at.grain === 'month') return shiftMonths(at, isYearPair(at) ? -12 : -countMonths(at))
  return days(at.start - (at.end - at.start + 1), at.start - 1)
}

/** "2016/2017": two calendar years stand for a fiscal or crop year whose months are not known. */
export const isYearPair = (at: Interval): boolean => isWholeMonths(at) && monthOf(at.start) % 12 === 0 && countMonths(at) === 24

/** The smallest closed span that holds all the periods: "2017-04", "2017-05" is "2017-04/2017-05". '' when one is no code or there is none. */
export function joinPeriods(...codes: readonly string[]): string {
  const all = codes.map(parseCode)
  if (all.length === 0 || all.some((at) => at === null)) return ''
  const spans = all as Interval[]
  const grain = spans.some((at) => at.grain === 'day') ? 'day' : 'month'
  return codeOf({ start: Math.min(...spans.map((at) => at.start)), end: Math.max(...spans.map((at) => at.end)), grain })
}
