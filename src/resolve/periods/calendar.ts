/** Days are counted from 1970-01-01, months from year 0; no clock, no time zone. */

/** A closed span of days. `grain` tells how it was said: whole months and years, or days. */
export interface Interval {
  readonly start: number
  /** inclusive */
  readonly end: number
  readonly grain: 'month' | 'day'
}

export interface CalendarDate {
  readonly year: number
  /** 1-12 */
  readonly month: number
  readonly day: number
}

/** Day number of a date of the proleptic Gregorian calendar. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function dateOf(day: number): CalendarDate {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 }
}

export const monthIndex = (year: number, month: number): number => year * 12 + month - 1

export const monthStart = (index: number): number => dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)

export const monthEnd = (index: number): number => monthStart(index + 1) - 1

export const daysInMonth = (year: number, month: number): number => monthEnd(monthIndex(year, month)) - dayOf(year, month, 1) + 1

/** 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

export const monthOf = (day: number): number => {
  const date = dateOf(day)
  return monthIndex(date.year, date.month)
}

export const yearOf = (day: number): number => dateOf(day).year

/** `count` whole months from month index `first`. */
export const months = (first: number, count = 1): Interval => ({
  start: monthStart(first),
  end: monthEnd(first + count - 1),
  grain: 'month',
})

export const years = (first: number, last = first): Interval => months(first * 12, (last - first + 1) * 12)

export const days = (start: number, end = start): Interval => ({ start, end, grain: 'day' })

/** Does it begin on a first of the month and end on a last one? */
export const isWholeMonths = (at: Interval): boolean => monthStart(monthOf(at.start)) === at.start && monthEnd(monthOf(at.end)) === at.end

export const countMonths = (at: Interval): number => monthOf(at.end) - monthOf(at.start) + 1

export const isOneMonth = (at: Interval): boolean => isWholeMonths(at) && countMonths(at) === 1

/** The span moved by whole months; month ends stay month ends where it is told in months, else the day is kept (or cut to the month's last). */
export function shiftMonths(at: Interval, n: number): Interval {
  if (at.grain === 'month') return months(monthOf(at.start) + n, countMonths(at))
  return days(shiftDay(at.start, n), shiftDay(at.end, n))
}

function shiftDay(day: number, n: number): number {
  const { day: dayOfMonth } = dateOf(day)
  const to = monthOf(day) + n
  return Math.min(monthStart(to) + dayOfMonth - 1, monthEnd(to))
}

/** From the first day of one to the last of the other; null when that is before. */
export function between(from: Interval, to: Interval): Interval | null {
  if (to.end < from.start) return null
  return { start: from.start, end: to.end, grain: from.grain === 'month' && to.grain === 'month' ? 'month' : 'day' }
}
