import type { PeriodSpec } from '../../recognize/periods/spec.ts'
import type { PeriodMention } from '../../types.ts'
import { agoInterval, rollingInterval, sameInterval, unitInterval, withinInterval } from './anchored.ts'
import {
  countMonths,
  days,
  dayOf,
  type Interval,
  isWholeMonths,
  monthOf,
  months,
  monthStart,
  shiftMonths,
  yearOf,
  years,
} from './calendar.ts'
import { codeOf, isYearPair, parseCode } from './codes.ts'
import { type Anchors, anchorsOf, type PeriodContext } from './context.ts'
import { dayInterval, monthInterval, partInterval, weekdayInterval, yearInterval, yearNumber } from './dates.ts'
import { seasonInterval } from './seasons.ts'

/**
 * GUIDE period codes of a time expression, canonical: one, several for a list ("February, June and July"), none when it cannot be worked out
 * from the context (or is no period of a figure, as "the most since 2011").
 */
export function resolvePeriod(mention: PeriodMention, context: PeriodContext): readonly string[] {
  const at = anchorsOf(context)
  const spec = mention.spec as PeriodSpec
  const found = spec.type === 'list' ? listIntervals(spec.items, at) : [interval(spec, at)]
  return found.flatMap((each) => (each ? [codeOf(each)] : []))
}

/**
 * The same for an expression that names the base of a comparison with `context.figure`: a whole year stands for the figure's span in that year
 * ("down from 1.33 billion last year" after January-May is January-May), a month or quarter without a year is the last one before the figure.
 */
export function resolveBase(mention: PeriodMention, context: PeriodContext): readonly string[] {
  const spec = mention.spec as PeriodSpec
  const at = anchorsOf(context)
  const figure = at.figure
  if (!figure) return resolvePeriod(mention, context)
  if (spec.type === 'year' && 'at' in spec.year && spec.year.at !== 'year') {
    const year = yearNumber(spec.year, at)
    const whole = isWholeMonths(figure) && countMonths(figure) % 12 === 0
    if (year !== null && !whole && year < yearOf(figure.end)) return [codeOf(shiftMonths(figure, (year - yearOf(figure.end)) * 12))]
  }
  const loose = (spec.type === 'month' && spec.year === null && spec.which === null) || (spec.type === 'part' && spec.year === null)
  return loose
    ? resolvePeriod(mention, { ...context, published: codeOf(days(figure.start - 1)), tense: 'past' })
    : resolvePeriod(mention, context)
}

/** Months of a list go on from each other: "November, December and January" ends with the January that has begun. */
function listIntervals(items: readonly PeriodSpec[], at: Anchors): (Interval | null)[] {
  const found: (Interval | null)[] = items.map((item) => interval(item, at))
  if (at.future || items.some((item) => item.type !== 'month' || item.year !== null)) return found
  for (let i = found.length - 2; i >= 0; i--) {
    const [own, next] = [found[i], found[i + 1]]
    if (own && next && own.start > next.start) found[i] = shiftMonths(own, -12)
  }
  return found
}

function interval(spec: PeriodSpec, at: Anchors): Interval | null {
  switch (spec.type) {
    case 'year':
      return yearInterval(spec.year, at)
    case 'decade':
      return years(spec.year, spec.year + 9)
    case 'season':
      return seasonInterval(spec, at, (ref) => yearNumber(ref, at))
    case 'month':
      return monthInterval(spec, at)
    case 'day':
      return dayInterval(spec, at)
    case 'weekday':
      return weekdayInterval(spec, at)
    case 'part':
      return partInterval(spec, at)
    case 'first':
      return firstInterval(spec, at)
    case 'span':
      return spanInterval(spec, at)
    case 'since':
      return spec.record ? null : sinceInterval(spec.from, at)
    case 'after':
      return afterInterval(spec.from, at)
    case 'until':
      return untilInterval(spec, at)
    case 'todate':
      return toDateInterval(spec.of, at)
    case 'rolling':
      return rollingInterval(spec, spec.to ? interval(spec.to, at) : null, at)
    case 'unit':
      return at.now === null || !at.dated ? null : unitInterval(spec.unit, spec.plus, at.now)
    case 'within':
      return withinInterval(spec.unit, at)
    case 'same':
      return sameInterval(spec, at, (to) => interval(to, at))
    case 'ago':
      return agoInterval(spec, at)
    case 'edge':
      return edgeInterval(spec, at)
    case 'list':
      return null
  }
}

type First = Extract<PeriodSpec, { type: 'first' }>

function firstInterval(spec: First, at: Anchors): Interval | null {
  if (spec.of?.type === 'since') {
    const from = interval(spec.of.from, at)
    return from ? months(monthOf(from.start), spec.n) : null
  }
  if (!spec.of) return looseFirst(spec, at)
  const whole = interval(spec.of, at)
  return whole ? sideOf(spec, whole) : null
}

/** The first or last `n` units of a span. */
function sideOf(spec: First, whole: Interval): Interval | null {
  if (spec.unit === 'half') {
    const start = monthStart(monthOf(whole.start))
    return spec.side === 'first' ? days(start, start + 14) : days(start + 15, whole.end)
  }
  if (spec.unit === 'day' || spec.unit === 'week') {
    const length = spec.n * (spec.unit === 'week' ? 7 : 1)
    const start = whole.start + (spec.skip ?? 0) * length
    return spec.side === 'first' ? days(start, start + length - 1) : days(whole.end - length + 1, whole.end)
  }
  const length = spec.n * (spec.unit === 'quarter' ? 3 : 1)
  const at = spec.side === 'first' ? monthOf(whole.start) : monthOf(whole.end) - length + 1
  return isWholeMonths(whole) && length < countMonths(whole) ? months(at, length) : null
}

/** "the first nine months", "the eight-month total": of the figure's year where it ends with them, else of the last year in which they are over. */
function looseFirst(spec: First, at: Anchors): Interval | null {
  if (at.now === null) return null
  if (spec.unit === 'day' || spec.unit === 'week' || spec.unit === 'half') return looseDays(spec, at.now)
  const length = spec.n * (spec.unit === 'quarter' ? 3 : 1)
  const from = spec.side === 'first' ? 0 : 12 - length
  if (at.figure && isWholeMonths(at.figure)) {
    if (countMonths(at.figure) === length) return at.figure
    if (spec.side === 'first' && monthOf(at.figure.end) % 12 === length - 1 && countMonths(at.figure) < length)
      return months(yearOf(at.figure.end) * 12, length)
  }
  const year = yearOf(at.now)
  const over = year * 12 + from + length - 1 <= monthOf(at.now)
  return months((over || at.future ? year : year - 1) * 12 + from, length)
}

function looseDays(spec: First, now: number): Interval | null {
  const own = sideOf(spec, months(monthOf(now)))
  return own && own.end > now ? sideOf(spec, months(monthOf(now) - 1)) : own
}

/** A year or month that is said once serves both ends; the end decides, and the beginning is the last before it. */
function spanInterval(spec: Extract<PeriodSpec, { type: 'span' }>, at: Anchors): Interval | null {
  const stated = hasYear(spec.from) && !hasYear(spec.to)
  if (stated || (spec.from.type === 'day' && spec.to.type === 'day' && !hasYear(spec.to))) return fromFirst(spec, at)
  const to = interval(spec.to, at)
  if (!to) return null
  const from = hasYear(spec.from) ? interval(spec.from, at) : interval(spec.from, { ...at, now: to.end, future: false, past: true })
  return from ? between(from, to) : null
}

/** "January 2015 to May", "Feb 26-March 10": the end is the first after the beginning. */
function fromFirst(spec: Extract<PeriodSpec, { type: 'span' }>, at: Anchors): Interval | null {
  const from = interval(spec.from, at)
  const to = from ? interval(spec.to, { ...at, now: from.start, future: true }) : null
  if (!from || !to) return null
  const whole = between(from, to)
  const running = !hasYear(spec.from) && !at.future && at.now !== null && whole && whole.end > at.now && whole.end - whole.start > 183
  return running ? shiftMonths(whole, -12) : whole
}

function between(from: Interval, to: Interval): Interval | null {
  if (to.end < from.start) return null
  return { start: from.start, end: to.end, grain: from.grain === 'month' && to.grain === 'month' ? 'month' : 'day' }
}

function hasYear(spec: PeriodSpec): boolean {
  if (spec.type === 'month') return spec.year !== null || spec.which !== null
  if (spec.type === 'day' || spec.type === 'part') return spec.year !== null
  return true
}

/** From its first day to the article: by months when it is told in months, by years when it is a year. */
function sinceInterval(from: PeriodSpec, at: Anchors): Interval | null {
  const first = interval(from, { ...at, future: false })
  if (!first || at.now === null || !at.dated) return null
  if (first.start > at.now) return first
  if (first.grain === 'day') return days(first.start, at.now)
  const byYear = from.type === 'year' || from.type === 'decade'
  return byYear ? years(yearOf(first.start), yearOf(at.now)) : between(first, months(monthOf(at.now)))
}

/** To the end of that year; in the article's own year to the article. */
function afterInterval(from: PeriodSpec, at: Anchors): Interval | null {
  const first = interval(from, at)
  if (!first) return null
  const rest = between(first.grain === 'day' ? days(first.end + 1) : months(monthOf(first.end) + 1), years(yearOf(first.end)))
  if (!rest || !at.dated || at.now === null || rest.end <= at.now) return rest
  return rest.start > at.now ? null : between(rest, rest.grain === 'day' ? days(at.now) : months(monthOf(at.now)))
}

/** From the start of its year to the end that is stated; what lies ahead is that end alone, or counts from the article. */
function untilInterval(spec: Extract<PeriodSpec, { type: 'until' }>, at: Anchors): Interval | null {
  const last = interval(spec.to, nearer(spec, at) ? { ...at, future: true } : at)
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
function nearer(spec: Extract<PeriodSpec, { type: 'until' }>, at: Anchors): boolean {
  const month = spec.to.type === 'edge' ? spec.to.of : spec.to
  if (spec.word === 'as of' || month.type !== 'month' || at.now === null || at.future || at.past) return false
  const behind = interval(spec.to, at)
  const ahead = interval(spec.to, { ...at, future: true })
  return behind !== null && ahead !== null && ahead.end - at.now < at.now - behind.end
}

/** The text is about a season or a year to date: its count goes on from there. */
function seasonStart(last: Interval, at: Anchors): number | null {
  const figure = at.figure
  if (!figure || figure.start >= last.start || last.end - figure.start > 366) return null
  return yearOf(figure.start) < yearOf(figure.end) && last.end <= figure.end ? figure.start : null
}

/** "so far this year": the span that the text is about when it began then, else up to the month (or day) of the article. */
function toDateInterval(of: PeriodSpec, at: Anchors): Interval | null {
  const whole = interval(of, at)
  if (!whole || at.now === null) return whole
  const figure = at.figure
  if (figure && figure.start === whole.start && figure.end <= at.now && figure.end < whole.end) return figure
  if (figure && isRecentPart(figure, whole, at.now)) return between(whole, figure)
  if (whole.end <= at.now || whole.start > at.now) return whole
  return isWholeMonths(whole) && countMonths(whole) > 1
    ? between(months(monthOf(whole.start)), months(monthOf(at.now)))
    : days(whole.start, at.now)
}

/** The text is about a late part of it: what is known of the year ends with that. */
const isRecentPart = (part: Interval, whole: Interval, now: number): boolean =>
  part.start > whole.start && part.end <= Math.min(now, whole.end) && monthOf(now) - monthOf(part.end) <= 3

/** "the end of 2014" is its last month, "the start of October" is October. */
function edgeInterval(spec: Extract<PeriodSpec, { type: 'edge' }>, at: Anchors): Interval | null {
  const whole = interval(spec.of, at)
  if (!whole || !isWholeMonths(whole) || countMonths(whole) < 2) return whole
  if (spec.of.type === 'season' && isYearPair(whole)) return null
  return months(monthOf(spec.side === 'first' ? whole.start : whole.end))
}

/** Reads a code again: for callers that hold codes and want canonical ones. '' when it is none. */
export function canonicalPeriod(code: string): string {
  const at = parseCode(code)
  return at ? codeOf(at) : ''
}
