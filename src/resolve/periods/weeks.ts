import type { PeriodSpec } from '../../recognize/periods/spec.ts'
import { dayOf, days, type Interval, weekdayOf, yearOf } from './calendar.ts'
import type { Anchors } from './context.ts'
import { yearNumber } from './dates.ts'

/** The Monday of the first week of a year: the one that has 4 January in it. */
function firstMonday(year: number): number {
  const fourth = dayOf(year, 1, 4)
  return fourth - ((weekdayOf(fourth) + 6) % 7)
}

/** Week `n` of a year, Monday to Sunday; without a year the last one that has begun. */
export function weekInterval(spec: Extract<PeriodSpec, { type: 'week' }>, at: Anchors): Interval | null {
  const stated = spec.year ? yearNumber(spec.year, at) : null
  if (spec.year ? stated === null : at.now === null || !at.dated) return null
  const year = stated ?? yearOf(at.now ?? 0)
  const start = firstMonday(year) + (spec.n - 1) * 7
  const past = !spec.year && !at.future && at.now !== null && start > at.now
  const first = past ? firstMonday(year - 1) + (spec.n - 1) * 7 : start
  return days(first, first + 6)
}

/** The last Saturday and Sunday that have begun; "this weekend" and "next weekend" are to come. */
export function weekendInterval(spec: Extract<PeriodSpec, { type: 'weekend' }>, at: Anchors): Interval | null {
  if (at.now === null || !at.dated) return null
  const sinceSaturday = (weekdayOf(at.now) + 1) % 7
  const begun = at.now - sinceSaturday
  const within = sinceSaturday < 2
  const ahead = spec.which === 1 || ((spec.which === 0 || (at.future && spec.which === null)) && !within)
  const saturday = ahead ? begun + 7 : spec.which === -1 && within ? begun - 7 : begun
  return days(saturday, saturday + 1)
}
