import type { PeriodSpec, Which, YearRef } from '../../recognize/periods/spec.ts'
import { dateOf, days, dayOf, daysInMonth, type Interval, monthIndex, monthOf, months, weekdayOf, yearOf, years } from './calendar.ts'
import type { Anchors } from './context.ts'
import { seasonInterval, yearInSeason } from './seasons.ts'

/** The calendar year of a reference; for a season the one it begins in. */
export function yearNumber(ref: YearRef, at: Anchors): number | null {
  if ('type' in ref) {
    const season = seasonInterval(ref, at, (each) => yearNumber(each, at))
    return season ? yearOf(season.start) : null
  }
  if (ref.at === 'year') return ref.year
  if (ref.at === 'article') return at.now === null || !at.dated ? null : yearOf(at.now) + ref.plus
  return at.figure ? yearOf(at.figure.end) + ref.plus : at.now === null ? null : yearOf(at.now) + ref.plus
}

/** The year of a month that stands in it: in a season, July to December are of its first year unless its first month is known. */
export function yearFor(ref: YearRef, month: number, at: Anchors): number | null {
  if (!('type' in ref)) return yearNumber(ref, at)
  const season = seasonInterval(ref, at, (each) => yearNumber(each, at))
  return season ? yearInSeason(ref, month, at, season) : null
}

export function yearInterval(ref: YearRef, at: Anchors): Interval | null {
  if ('type' in ref) return seasonInterval(ref, at, (each) => yearNumber(each, at))
  const year = yearNumber(ref, at)
  return year === null ? null : years(year)
}

type MonthSpec = Extract<PeriodSpec, { type: 'month' }>
type DaySpec = Extract<PeriodSpec, { type: 'day' }>
type PartSpec = Extract<PeriodSpec, { type: 'part' }>
type WeekdaySpec = Extract<PeriodSpec, { type: 'weekday' }>

/** News is past-first: the last such month that has begun; "last March" is before this month, "next March" after it. */
export function monthInterval(spec: MonthSpec, at: Anchors): Interval | null {
  if (spec.year) {
    const year = yearFor(spec.year, spec.month, at)
    return year === null ? null : months(monthIndex(year, spec.month))
  }
  if (at.now === null) return null
  const now = monthOf(at.now)
  if (spec.which === 0) return months(monthIndex(yearOf(at.now), spec.month))
  return months(nearestMonth(spec.month, now, spec.which, at.future))
}

function nearestMonth(month: number, now: number, which: Which | null, future: boolean): number {
  const behind = now - ((now - (month - 1) + 1200) % 12)
  if (which === -1) return behind === now ? now - 12 : behind
  if (which === 1) return behind + 12
  return future && behind < now ? behind + 12 : behind
}

/** How many times nearer a day must lie ahead than behind to be read as coming, where no tense says so. */
const AHEAD = 4

export function dayInterval(spec: DaySpec, at: Anchors): Interval | null {
  if (spec.year) {
    const year = yearFor(spec.year, spec.month, at)
    return year === null ? null : dayIn(year, spec)
  }
  if (at.now === null) return null
  const year = yearOf(at.now)
  const behind = latest([dayIn(year, spec), dayIn(year - 1, spec)], at.now)
  const ahead = earliest([dayIn(year, spec), dayIn(year + 1, spec)], at.now)
  if (!behind || !ahead) return behind ?? ahead
  if (at.future) return ahead
  return !at.past && (ahead.start - at.now) * AHEAD < at.now - behind.start ? ahead : behind
}

const latest = (all: readonly (Interval | null)[], now: number): Interval | null =>
  all.find((each) => each !== null && each.start <= now) ?? null
const earliest = (all: readonly (Interval | null)[], now: number): Interval | null =>
  all.find((each) => each !== null && each.start >= now) ?? null

function dayIn(year: number, spec: DaySpec): Interval | null {
  return spec.day <= daysInMonth(year, spec.month) ? days(dayOf(year, spec.month, spec.day)) : null
}

/** Quarters and halves of a year or season; without one, the last that has begun. */
export function partInterval(spec: PartSpec, at: Anchors): Interval | null {
  const length = spec.of === 'quarter' ? 3 : 6
  const offset = (spec.n - 1) * length
  if (spec.year) {
    const whole = yearInterval(spec.year, at)
    return whole && whole.grain === 'month' && monthOf(whole.end) - monthOf(whole.start) === 11
      ? months(monthOf(whole.start) + offset, length)
      : null
  }
  if (at.now === null) return null
  const year = yearOf(at.now)
  const now = monthOf(at.now)
  const begun = year * 12 + offset <= now
  const ended = year * 12 + offset + length <= now
  return months((at.future ? (ended ? year + 1 : year) : begun ? year : year - 1) * 12 + offset, length)
}

export function weekdayInterval(spec: WeekdaySpec, at: Anchors): Interval | null {
  if (at.now === null || !at.dated) return null
  const back = (weekdayOf(at.now) - spec.weekday + 7) % 7
  if (spec.which === 1 || (at.future && spec.which === null)) return days(at.now + (back === 0 ? (spec.which === 1 ? 7 : 0) : 7 - back))
  return days(at.now - (spec.which === -1 && back === 0 ? 7 : back))
}

export const dateParts = dateOf
