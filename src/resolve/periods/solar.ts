import type { PeriodSpec } from '../../recognize/periods/spec.ts'
import { dayOf, days, type Interval, yearOf } from './calendar.ts'

/** Days of the months of the Iranian year before each one: six of 31 days, five of 30, and the rest. */
const ELAPSED = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336] as const

/** The year that begins on 21 March (20 March in some years, which news writes as often as not). */
export const solarYear = (year: number): Interval => days(dayOf(year, 3, 21), dayOf(year + 1, 3, 20))

/** The first or last months of such a year. */
export function solarMonths(spec: Extract<PeriodSpec, { type: 'first' }>, whole: Interval): Interval | null {
  if (spec.n < 1 || spec.n > 11) return null
  if (spec.side === 'last') return days(whole.start + ELAPSED[12 - spec.n], whole.end)
  return days(whole.start, whole.start + ELAPSED[spec.n] - 1)
}

export const solarYearNow = (day: number): number => (day >= dayOf(yearOf(day), 3, 21) ? yearOf(day) : yearOf(day) - 1)
