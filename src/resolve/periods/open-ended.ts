import type { PeriodSpec } from '../../recognize/periods/spec.ts'
import { between, countMonths, days, dayOf, type Interval, isWholeMonths, monthOf, months, yearOf, years } from './calendar.ts'
import { isYearPair } from './codes.ts'
import type { Anchors, Resolve } from './context.ts'

/** From its first day to the article: by months when it is told in months, by years when it is a year. */
export function sinceInterval(from: PeriodSpec, at: Anchors, resolve: Resolve): Interval | null {
  const first = resolve(from, { ...at, future: false })
  if (!first || at.now === null || !at.dated) return null
  if (first.start > at.now) return first
  const byYear = from.type === 'year' || from.type === 'decade'
  const known = byYear ? null : knownSince(first, at, at.now)
  if (known) return known
  if (first.grain === 'day') return days(first.start, at.now)
  return byYear ? years(yearOf(first.start), yearOf(at.now)) : between(first, months(monthOf(at.now)))
}

/** The text is about a late part of it: what is known of the whole ends with that. */
function knownSince(first: Interval, at: Anchors, now: number): Interval | null {
  const { figure } = at
  if (!figure || figure.end > now || monthOf(now) - monthOf(figure.end) > 2 || figure.end <= first.end || figure.start < first.start)
    return null
  return between(first, figure)
}

/** To the end of that year; in the article's own year to the article. */
export function afterInterval(from: PeriodSpec, at: Anchors, resolve: Resolve): Interval | null {
  const first = resolve(from, at)
  if (!first) return null
  const rest = between(first.grain === 'day' ? days(first.end + 1) : months(monthOf(first.end) + 1), years(yearOf(first.end)))
  if (!rest || !at.dated || at.now === null || rest.end <= at.now) return rest
  return rest.start > at.now ? null : between(rest, rest.grain === 'day' ? days(at.now) : months(monthOf(at.now)))
}

/** From the start of its year to the end that is stated; what lies ahead is that end alone, or counts from the article. */
export function untilInterval(spec: Extract<PeriodSpec, { type: 'until' }>, at: Anchors, resolve: Resolve): Interval | null {
  const last = resolve(spec.to, nearer(spec, at, resolve) ? { ...at, future: true } : at)
  if (!last) return null
  const whole = isWholeMonths(last) && countMonths(last) >= 12
  if (whole || spec.to.type === 'weekday') return last
  if (at.now !== null && last.start > at.now) {
    return spec.word === 'until' ? between(last.grain === 'day' ? days(at.now) : months(monthOf(at.now)), last) : last
  }
  const from = seasonStart(last, at) ?? dayOf(yearOf(last.end), 1, 1)
  return { start: Math.min(from, last.start), end: last.end, grain: last.grain }
}

/** A month without a year after "until" or "by" is the nearer one: a deadline is as common as a tally. */
function nearer(spec: Extract<PeriodSpec, { type: 'until' }>, at: Anchors, resolve: Resolve): boolean {
  const month = spec.to.type === 'edge' ? spec.to.of : spec.to
  if (spec.word === 'as of' || month.type !== 'month' || at.now === null || at.future || at.past) return false
  const behind = resolve(spec.to, at)
  const ahead = resolve(spec.to, { ...at, future: true })
  return behind !== null && ahead !== null && ahead.end - at.now < at.now - behind.end
}

/** The text is about a season or a year to date: its count goes on from there. */
function seasonStart(last: Interval, at: Anchors): number | null {
  const figure = at.figure
  if (!figure || figure.start >= last.start || last.end - figure.start > 366) return null
  return yearOf(figure.start) < yearOf(figure.end) && last.end <= figure.end ? figure.start : null
}

/** "so far this year": the span that the text is about when it began then, else up to the month (or day) of the article. */
export function toDateInterval(of: PeriodSpec, at: Anchors, resolve: Resolve): Interval | null {
  const whole = resolve(of, at)
  if (!whole || at.now === null) return whole
  // of a season whose months are not known, its name is all that is known
  if (of.type === 'season' && isYearPair(whole)) return at.figure && crossesYear(at.figure) ? at.figure : whole
  const figure = at.figure
  const past = figure && of.type === 'unit' && of.plus === 0 ? overNewYear(figure, whole, at.now) : null
  if (past) return past
  if (figure && figure.start === whole.start && figure.end <= at.now && figure.end < whole.end) return figure
  if (figure && isRecentPart(figure, whole, at.now)) return between(whole, figure)
  if (whole.end <= at.now || whole.start > at.now) return whole
  return isWholeMonths(whole) && countMonths(whole) > 1
    ? between(months(monthOf(whole.start)), months(monthOf(at.now)))
    : days(whole.start, at.now)
}

/** "year to date" written in January of what November and the months before it came to. */
function overNewYear(figure: Interval, whole: Interval, now: number): Interval | null {
  const year = years(yearOf(figure.end))
  const late = monthOf(now) - monthOf(whole.start) <= 1 && monthOf(whole.start) - monthOf(figure.end) <= 2
  return late && figure.end < whole.start && countMonths(whole) === 12 ? between(year, figure) : null
}

const crossesYear = (at: Interval): boolean => yearOf(at.start) < yearOf(at.end) && at.end - at.start < 366

/** "the rest of the year": from where the text has come to, else from the article's month (or day). */
export function restInterval(of: PeriodSpec, at: Anchors, resolve: Resolve): Interval | null {
  const whole = resolve(of, at)
  if (!whole) return null
  const { figure } = at
  const from = figure && figure.end >= whole.start && figure.end < whole.end ? figure.end + 1 : at.dated ? at.now : null
  if (from === null || from > whole.end || from < whole.start) return whole
  return isWholeMonths(whole) && countMonths(whole) > 1 ? between(months(monthOf(from)), whole) : days(from, whole.end)
}

/** The text is about a late part of it: what is known of the year ends with that. */
const isRecentPart = (part: Interval, whole: Interval, now: number): boolean =>
  part.start > whole.start && part.end <= Math.min(now, whole.end) && monthOf(now) - monthOf(part.end) <= 3

/** "the end of 2014" is its last month, "the start of October" is October. */
export function edgeInterval(spec: Extract<PeriodSpec, { type: 'edge' }>, at: Anchors, resolve: Resolve): Interval | null {
  const whole = resolve(spec.of, at)
  if (!whole || !isWholeMonths(whole) || countMonths(whole) < 2) return whole
  if (spec.of.type === 'season' && isYearPair(whole)) return null
  return months(monthOf(spec.side === 'first' ? whole.start : whole.end))
}
