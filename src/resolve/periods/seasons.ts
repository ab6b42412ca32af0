import type { SeasonSpec, YearRef } from '../../recognize/periods/spec.ts'
import {
  countMonths,
  dateOf,
  days,
  dayOf,
  type Interval,
  isWholeMonths,
  monthIndex,
  monthOf,
  months,
  shiftMonths,
  yearOf,
  years,
} from './calendar.ts'
import type { Anchors } from './context.ts'
import { cropStart, pairStart } from './crop-years.ts'
import { fiscalStart, namedByFirstYear } from './fiscal-years.ts'
import { solarYear, solarYearNow } from './solar.ts'

/** The span of a fiscal, marketing or crop year; where its months are not known, the two calendar years that its name has. */
export function seasonInterval(spec: SeasonSpec, at: Anchors, yearNumber: (ref: YearRef) => number | null): Interval | null {
  if (spec.name === 'solar') return solarInterval(spec, at)
  if (spec.edge) return edgeInterval(spec.edge, at, yearNumber)
  const start = startMonth(spec, at)
  const first = firstYear(spec, at, start)
  if (first === null) return null
  if (start === 0) return years(first, first + 1)
  // a calendar fiscal year is a year, but "2016-17" said of such a country is some other year
  if (start === 1) return spec.label || spec.year === null ? years(first) : years(first, first + 1)
  return months(monthIndex(first, start), 12)
}

/** Its first month: stated, that of the season the text is about, or the country's; 0 unknown. */
export function startMonth(spec: SeasonSpec, at: Anchors): number {
  if (spec.starts > 0) return spec.starts
  const running = at.figure ? runningStart(at.figure) : 0
  if (running > 0 && (spec.name !== 'fiscal' || fiscalStart(at.country) === 0)) return running
  if (spec.name === 'fiscal') return fiscalStart(at.country)
  const good = spec.good || at.good
  return spec.name === 'crop' ? cropStart(good, at.country) : pairStart(good, at.country)
}

function solarInterval(spec: SeasonSpec, at: Anchors): Interval | null {
  if (spec.year !== null) return solarYear(spec.year)
  return at.now === null ? null : solarYear(solarYearNow(at.now) + spec.plus)
}

/** The first month of the season that the figure is for, when its span crosses a new year or is twelve months long; 0 when it does neither. */
function runningStart(figure: Interval): number {
  const start = dateOf(figure.start)
  const crosses = yearOf(figure.start) < yearOf(figure.end)
  if (start.day !== 1 || start.month === 1 || !crosses || figure.end - figure.start > 366) return 0
  return figure.end - figure.start > 120 ? start.month : 0
}

function firstYear(spec: SeasonSpec, at: Anchors, start: number): number | null {
  if (spec.year !== null) return ownYear(spec, start, at.country)
  const day = spec.figure ? (at.figure?.end ?? at.now) : at.now
  if (day === null) return null
  const date = dateOf(day)
  const begins = start || 7
  return (date.month >= begins ? date.year : date.year - 1) + (spec.figure ? 0 : spec.plus)
}

/** The calendar year in which a named one begins. Nepal writes the years of its own calendar, 57 ahead. */
function ownYear(spec: SeasonSpec, start: number, country: string): number {
  const year = (spec.year ?? 0) - (country === 'NPL' && (spec.year ?? 0) > 2060 ? 57 : 0)
  return spec.label && start !== 1 && !namedByFirstYear(country, spec.name) ? year - 1 : year
}

function edgeInterval(edge: NonNullable<SeasonSpec['edge']>, at: Anchors, yearNumber: (ref: YearRef) => number | null): Interval | null {
  const year = edge.year ? yearNumber(edge.year) : latestYear(edge.month, edge.day, at)
  if (year === null) return null
  const month = monthIndex(year, edge.month)
  const whole = edge.side === 'first' ? months(month, 12) : months(month - 11, 12)
  const atMonthsEdge =
    edge.day === 0 || (edge.side === 'first' ? edge.day === 1 : days(dayOf(year, edge.month, edge.day)).end === months(month).end)
  if (atMonthsEdge) return whole
  const day = dayOf(year, edge.month, edge.day)
  const other = shiftMonths(days(day), edge.side === 'first' ? 12 : -12)
  return edge.side === 'first' ? days(day, other.start - 1) : days(other.start + 1, day)
}

/** The year of the last such date on or before the article. */
function latestYear(month: number, day: number, at: Anchors): number | null {
  if (at.now === null) return null
  const now = dateOf(at.now)
  const passed = month < now.month || (month === now.month && day <= now.day)
  return at.future ? (passed && month !== now.month ? now.year + 1 : now.year) : passed ? now.year : now.year - 1
}

/** The year that a span starting in `month` has in the season: "October of 2022/23", "the same months of 2021-22". */
export function yearInSeason(spec: SeasonSpec, month: number, at: Anchors, season: Interval): number {
  const start = startMonth(spec, at) || (isWholeMonths(season) && countMonths(season) === 12 ? (monthOf(season.start) % 12) + 1 : 7)
  const first = yearOf(season.start)
  return month >= start ? first : first + 1
}
