import type { Climate, PeriodSpec } from '../../recognize/periods/spec.ts'
import { type Interval, monthIndex, monthOf, months, yearOf } from './calendar.ts'
import type { Anchors } from './context.ts'
import { yearNumber } from './dates.ts'

/** First months in the north. */
const STARTS: Readonly<Record<Climate, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

// biome-ignore format: a list reads better in rows
const SOUTHERN: ReadonlySet<string> = new Set([
  'AUS', 'NZL', 'FJI', 'PNG', 'ZAF', 'NAM', 'BWA', 'ZWE', 'ZMB', 'MOZ', 'LSO', 'SWZ', 'MDG', 'MUS', 'MWI', 'AGO',
  'ARG', 'CHL', 'URY', 'PRY', 'BOL', 'PER', 'BRA',
])

/** A season of the year; one that crosses the new year is that of the year in which it begins. */
export function climateInterval(spec: Extract<PeriodSpec, { type: 'climate' }>, at: Anchors): Interval | null {
  const start = ((STARTS[spec.name] + (SOUTHERN.has(at.country) ? 6 : 0) - 1) % 12) + 1
  if (spec.year) return ofYear(spec, start, at)
  if (at.now === null) return null
  const now = monthOf(at.now)
  const begun = now - ((now - (start - 1) + 1200) % 12)
  const running = now - begun < 3
  if (spec.which === -1) return months(running ? begun - 12 : begun, 3)
  if (spec.which === 1) return months(begun + 12, 3)
  if (spec.which === 0 || at.future) return months(running || (!at.future && now - begun < 6) ? begun : begun + 12, 3)
  return months(begun, 3)
}

function ofYear(spec: Extract<PeriodSpec, { type: 'climate' }>, start: number, at: Anchors): Interval | null {
  const year = spec.year ? yearNumber(spec.year, at) : null
  if (year === null) return null
  const own = months(monthIndex(year, start), 3)
  // "the winter of 2024" in a text of March 2024 is the one that is ending
  const ahead = !spec.pair && start > 10 && at.now !== null && at.dated && own.start > at.now && year === yearOf(at.now)
  return ahead && !at.future ? months(monthIndex(year - 1, start), 3) : own
}
