import type { PeriodSpec, Unit } from '../../recognize/periods/spec.ts'
import {
  countMonths,
  dateOf,
  days,
  type Interval,
  isOneMonth,
  isWholeMonths,
  monthOf,
  months,
  monthStart,
  shiftMonths,
  weekdayOf,
  yearOf,
  years,
} from './calendar.ts'
import { before, isYearPair } from './codes.ts'
import type { Anchors } from './context.ts'
import { yearNumber } from './dates.ts'
import { seasonInterval, yearInSeason } from './seasons.ts'

const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, season: 12, decade: 120 }

/** The unit that a day lies in, moved by `plus` units: "last week", "this quarter", "today". */
export function unitInterval(unit: Unit, plus: number, day: number): Interval | null {
  if (unit === 'day') return days(day + plus)
  if (unit === 'week') {
    const monday = day - ((weekdayOf(day) + 6) % 7) + plus * 7
    return days(monday, monday + 6)
  }
  const length = MONTHS_IN[unit]
  if (!length) return null
  const first = Math.floor(monthOf(day) / length) * length
  return months(first + plus * length, length)
}

/** "in the quarter", "for the full year", "the period": the figure's span where it is such a unit, else the one that it ends in. */
export function withinInterval(unit: Unit | 'period', at: Anchors): Interval | null {
  if (unit === 'period') return at.figure
  if (!at.figure) return at.now === null ? null : unitInterval(unit, unit === 'year' ? 0 : -1, at.now)
  const length = MONTHS_IN[unit]
  if (unit === 'season' || (length && isWholeMonths(at.figure) && countMonths(at.figure) === length)) return at.figure
  if (unit === 'week' && at.figure.end - at.figure.start === 6) return at.figure
  const own = unitInterval(unit, 0, at.figure.end)
  // "over the half year" in July is the half that is over
  const early = own !== null && at.now !== null && at.now >= own.start && at.now - own.start < LATELY
  return early && (unit === 'half' || unit === 'quarter') ? unitInterval(unit, -1, at.figure.end) : own
}

/** So many days into a half or quarter it has hardly begun. */
const LATELY = 45

/** "a year earlier", "the previous month", "on-week": the figure's span moved back; without a figure, counted from the article. */
export function agoInterval(spec: Extract<PeriodSpec, { type: 'ago' }>, at: Anchors): Interval | null {
  const { figure } = at
  if (spec.unit === 'period') return figure ? before(figure) : null
  if (spec.word === 'preceding' && figure) return preceding(spec.n, spec.unit, figure)
  const back = spec.n * (MONTHS_IN[spec.unit] ?? 0)
  if (!figure) return at.now === null ? null : unitInterval(spec.unit === 'season' ? 'year' : spec.unit, -spec.n, at.now)
  if (spec.unit === 'year' || spec.unit === 'season' || spec.unit === 'decade') return shiftMonths(figure, -back)
  if (spec.unit === 'day') return figure.grain === 'day' ? days(figure.start - spec.n, figure.end - spec.n) : null
  if (spec.unit === 'week') return weeksBack(figure, spec.n, at)
  // "the previous three months" after a quarter, "twelve months ago" after anything
  if (isWholeMonths(figure) && (countMonths(figure) === back || back >= 12)) return shiftMonths(figure, -back)
  if (!isWholeMonths(figure))
    return spec.word === 'before' && figure.start === figure.end
      ? unitInterval(spec.unit, -spec.n, figure.start)
      : shiftMonths(figure, -back)
  if (spec.n > 1 && !isOneMonth(figure)) return shiftMonths(figure, -back)
  if (spec.unit === 'month' && isOneMonth(figure)) return shiftMonths(figure, -back)
  return unitInterval(spec.unit, -spec.n, figure.end)
}

/** "the prior four weeks", "the preceding three months": the units that end where the figure's span begins. */
function preceding(n: number, unit: Unit, figure: Interval): Interval | null {
  const size = unit === 'day' ? 1 : unit === 'week' ? 7 : 0
  if (size > 0) return days(figure.start - n * size, figure.start - 1)
  const length = n * (MONTHS_IN[unit] ?? 0)
  return length > 0 ? months(monthOf(figure.start) - length, length) : null
}

function weeksBack(figure: Interval, n: number, at: Anchors): Interval | null {
  if (figure.end - figure.start <= 7) return days(figure.start - 7 * n, figure.end - 7 * n)
  return at.now === null ? null : unitInterval('week', -n, at.now)
}

/** "the same period of 2013", "the same days of last month": the figure's span, in the time that `to` says. */
export function sameInterval(
  spec: Extract<PeriodSpec, { type: 'same' }>,
  at: Anchors,
  resolve: (spec: PeriodSpec) => Interval | null,
): Interval | null {
  const figure = at.figure ? countedTo(spec.months ?? 0, sizeOf(spec.unit, at.figure)) : null
  if (!figure) return null
  const to = spec.in
  if (to.type === 'ago' && to.unit !== 'period') return shiftMonths(figure, -to.n * (MONTHS_IN[to.unit] ?? 0))
  if (to.type === 'season') return inSeason(figure, to, at)
  if (to.type === 'year' && !('type' in to.year)) {
    const year = yearNumber(to.year, at)
    if (year === null) return null
    const moved = shiftMonths(figure, (year - yearOf(figure.end)) * 12)
    // a December figure read in January: "the same month last year" is a year before it, not itself
    const itself = moved.start === figure.start && to.year.at === 'article' && to.year.plus < 0
    return itself ? shiftMonths(figure, -12) : moved
  }
  const other = resolve(to)
  return other && to.type !== 'year' ? shiftMonths(figure, monthOf(other.end) - monthOf(figure.end)) : other
}

/** "the same seven months" after a figure for the last of them. */
const countedTo = (n: number, figure: Interval): Interval =>
  n > 0 && isWholeMonths(figure) && countMonths(figure) < n ? months(monthOf(figure.end) - n + 1, n) : figure

/** "the same month" after a figure for some of its days is the whole month; longer spans stay as they are. */
function sizeOf(unit: Unit | 'period', figure: Interval): Interval {
  if (unit !== 'month' || isWholeMonths(figure) || monthOf(figure.start) !== monthOf(figure.end)) return figure
  return months(monthOf(figure.start))
}

function inSeason(figure: Interval, to: Extract<PeriodSpec, { type: 'season' }>, at: Anchors): Interval | null {
  const season = seasonInterval(to, at, (each) => yearNumber(each, at))
  if (!season) return null
  if (isYearPair(figure)) return season
  const start = dateOf(figure.start)
  return shiftMonths(figure, (yearInSeason(to, start.month, at, season) - start.year) * 12)
}

/** "three months to June", "the last three years" (full years before the article's), "the past 12 months". */
export function rollingInterval(spec: Extract<PeriodSpec, { type: 'rolling' }>, end: Interval | null, at: Anchors): Interval | null {
  if (spec.to && spec.ahead) return end ? days(end.start, end.start + spec.n * 7 - 1) : null
  if (spec.to) return end ? endingWith(spec.n, spec.unit, end) : null
  if (at.now === null || !at.dated) return null
  const { n, unit, ahead } = spec
  if (unit === 'day' || unit === 'week') {
    const length = n * (unit === 'week' ? 7 : 1)
    return ahead ? days(at.now + 1, at.now + length) : days(at.now - length + 1, at.now)
  }
  if ((unit === 'year' && n > 1) || unit === 'decade') {
    const span = unit === 'decade' ? n * 10 : n
    const year = yearOf(at.now)
    return ahead ? years(year + 1, year + span) : years(year - span, year - 1)
  }
  const length = MONTHS_IN[unit]
  if (!length) return null
  const size = unit === 'year' ? 1 : length
  const edge = Math.floor(monthOf(at.now) / size) * size
  return ahead ? months(edge + size, n * length) : months(edge - n * length, n * length)
}

function endingWith(n: number, unit: Unit, end: Interval): Interval | null {
  if (unit === 'day' || unit === 'week') return days(end.end - n * (unit === 'week' ? 7 : 1) + 1, end.end)
  const length = n * (MONTHS_IN[unit] ?? 0)
  if (length === 0) return null
  const last = monthOf(end.end)
  if (isWholeMonths({ ...end, start: monthStart(last) })) return months(last - length + 1, length)
  const from = shiftMonths(days(end.end), -length)
  return days(from.end + 1, end.end)
}
