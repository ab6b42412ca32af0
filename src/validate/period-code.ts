/** A period with its days worked out. Days are ISO dates, both inclusive. */
export interface Period {
  /** the shortest code: an interval of whole months that is a quarter, half or year is written as that */
  readonly code: string
  readonly start: string
  readonly end: string
  readonly freq: Freq
}

export type Freq = 'A' | 'S' | 'Q' | 'M' | 'W' | 'D' | ''

const POINT = /^(?<year>\d{4})(?:-(?:S(?<half>[12])|Q(?<quarter>[1-4])|W(?<week>\d{2})|(?<month>\d{2})(?:-(?<day>\d{2}))?))?$/

/** Reads a period code of the record: `2014`, `2014-S1`, `2014-Q1`, `2014-06`, `2014-W23`, `2014-06-30`, or `a/b`. Null if it is none. */
export function readPeriod(code: string): Period | null {
  const slash = code.indexOf('/')
  if (slash === -1) return point(code)
  const from = point(code.slice(0, slash))
  const to = point(code.slice(slash + 1))
  if (!from || !to || from.start > to.end) return null
  return spanPeriod(from.start, to.end, code)
}

function point(code: string): Period | null {
  const g = POINT.exec(code)?.groups
  if (!g) return null
  const year = Number(g.year)
  if (g.half) return months(code, year, Number(g.half) * 6 - 5, 6, 'S')
  if (g.quarter) return months(code, year, Number(g.quarter) * 3 - 2, 3, 'Q')
  if (g.week) return week(code, year, Number(g.week))
  if (!g.month) return months(code, year, 1, 12, 'A')
  const month = Number(g.month)
  if (month < 1 || month > 12) return null
  if (!g.day) return months(code, year, month, 1, 'M')
  const day = Number(g.day)
  return day >= 1 && day <= lastDay(year, month) ? { code, start: code, end: code, freq: 'D' } : null
}

function months(code: string, year: number, first: number, count: number, freq: Freq): Period {
  const last = first + count - 1
  return { code, start: isoDate(year, first, 1), end: isoDate(year, last, lastDay(year, last)), freq }
}

const DAY = 86_400_000

/** ISO 8601 weeks run from Monday to Sunday; week 1 is that of 4 January. */
function week(code: string, year: number, number: number): Period | null {
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (number - 1) * 7 * DAY
  const thursday = new Date(monday + 3 * DAY)
  if (number < 1 || thursday.getUTCFullYear() !== year) return null
  return { code, start: utcDate(monday), end: utcDate(monday + 6 * DAY), freq: 'W' }
}

/** `code` is kept where the days are no year, half, quarter, month or day. */
function spanPeriod(start: string, end: string, code: string): Period {
  if (start === end) return { code: start, start, end, freq: 'D' }
  const [year, month] = [start.slice(0, 4), Number(start.slice(5, 7))]
  const last = Number(end.slice(5, 7))
  const wholeMonths = start.endsWith('-01') && end === isoDate(Number(year), last, lastDay(Number(year), last))
  if (wholeMonths && end.startsWith(year)) {
    const count = last - month + 1
    if (count === 12) return { code: year, start, end, freq: 'A' }
    if (count === 6 && month % 6 === 1) return { code: `${year}-S${month === 1 ? 1 : 2}`, start, end, freq: 'S' }
    if (count === 3 && month % 3 === 1) return { code: `${year}-Q${(month + 2) / 3}`, start, end, freq: 'Q' }
    if (count === 1) return { code: start.slice(0, 7), start, end, freq: 'M' }
  }
  return { code, start, end, freq: isWeek(start, end) ? 'W' : '' }
}

const isWeek = (start: string, end: string): boolean => Date.parse(end) - Date.parse(start) === 6 * DAY

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
const isoDate = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`
const utcDate = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Whether `date` is a day of the calendar, written YYYY-MM-DD. */
export function isDate(date: string): boolean {
  return readPeriod(date)?.freq === 'D'
}

/** What a base period is to its period: the same span one year before, the span just before it, another one, or not said. */
export type Base = 'year' | 'previous' | 'other' | 'unstated'

export function baseOf(period: Period | null, base: Period | null): Base {
  if (!base) return 'unstated'
  if (!period) return 'other'
  if (isYearBefore(period.start, base.start) && isYearBefore(period.end, base.end)) return 'year'
  return utcDate(Date.parse(period.start) - DAY) === base.end && period.freq === base.freq ? 'previous' : 'other'
}

/** The same day one year before; the last day of a month answers to the last day of that month. */
function isYearBefore(date: string, base: string): boolean {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  if (Number(base.slice(0, 4)) !== year - 1 || Number(base.slice(5, 7)) !== month) return false
  const [day, baseDay] = [Number(date.slice(8)), Number(base.slice(8))]
  return day === baseDay || (day === lastDay(year, month) && baseDay === lastDay(year - 1, month))
}
