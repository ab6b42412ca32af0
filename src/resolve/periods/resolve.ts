import type { Dated, PeriodSpec } from '../../recognize/periods/spec.ts'
import type { PeriodMention } from '../../types.ts'
import { agoInterval, rollingInterval, sameInterval, unitInterval, withinInterval } from './anchored.ts'
import { between, countMonths, days, type Interval, isWholeMonths, shiftMonths, yearOf, years } from './calendar.ts'
import { climateInterval } from './climates.ts'
import { codeOf, isYearPair, parseCode } from './codes.ts'
import { type Anchors, anchorsOf, type PeriodContext } from './context.ts'
import { dayInterval, monthInterval, partInterval, weekdayInterval, yearInterval, yearNumber } from './dates.ts'
import { firstInterval } from './firsts.ts'
import { afterInterval, edgeInterval, restInterval, sinceInterval, toDateInterval, untilInterval } from './open-ended.ts'
import { seasonInterval } from './seasons.ts'
import { weekendInterval, weekInterval } from './weeks.ts'

/**
 * GUIDE period codes of a time expression, canonical: one, several for a list ("February, June and July"), none when it cannot be worked out
 * from the context (or is no period of a figure, as "the most since 2011").
 */
export function resolvePeriod(mention: PeriodMention, context: PeriodContext): readonly string[] {
  const at = anchorsOf(context)
  const spec = mention.spec as PeriodSpec & Dated
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

function interval(spec: PeriodSpec & Dated, at: Anchors): Interval | null {
  const whole = plainInterval(spec, at)
  return spec.dates ? datedInterval(spec.dates, whole, at) : whole
}

/** Dates in brackets count; without a year they are the ones within what stands before the bracket. */
function datedInterval(dates: PeriodSpec, whole: Interval | null, at: Anchors): Interval | null {
  const own = interval(dates, at)
  if (!own || !whole || dates.type !== 'span' || hasYear(dates.from) || hasYear(dates.to) || isYearPair(whole)) return own
  for (const years of [0, -1, 1]) {
    const moved = shiftMonths(own, years * 12)
    if (moved.start >= whole.start && moved.end <= whole.end) return moved
  }
  return own
}

function plainInterval(spec: PeriodSpec, at: Anchors): Interval | null {
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
    case 'weekend':
      return weekendInterval(spec, at)
    case 'week':
      return weekInterval(spec, at)
    case 'climate':
      return climateInterval(spec, at)
    case 'part':
      return partInterval(spec, at)
    case 'first':
      return firstInterval(spec, at, interval)
    case 'span':
      return spanInterval(spec, at)
    case 'since':
      return spec.record ? null : sinceInterval(spec.from, at, interval)
    case 'after':
      return afterInterval(spec.from, at, interval)
    case 'until':
      return untilInterval(spec, at, interval)
    case 'todate':
      return toDateInterval(spec.of, at, interval)
    case 'rest':
      return restInterval(spec.of, at, interval)
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
      return edgeInterval(spec, at, interval)
    case 'list':
      return null
  }
}

/** A year or month that is said once serves both ends; the end decides, and the beginning is the last before it. */
function spanInterval(spec: Extract<PeriodSpec, { type: 'span' }>, at: Anchors): Interval | null {
  const stated = hasYear(spec.from) && !hasYear(spec.to)
  if (stated || (spec.from.type === 'day' && spec.to.type === 'day' && !hasYear(spec.to))) return fromFirst(spec, at)
  // "between now and November"
  const now = spec.from.type === 'unit' && spec.from.unit === 'day' && spec.from.plus === 0
  const to = interval(spec.to, now ? { ...at, future: true } : at)
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

function hasYear(spec: PeriodSpec): boolean {
  if (spec.type === 'month') return spec.year !== null || spec.which !== null
  if (spec.type === 'day' || spec.type === 'part') return spec.year !== null
  return true
}

/** Reads a code again: for callers that hold codes and want canonical ones. '' when it is none. */
export function canonicalPeriod(code: string): string {
  const at = parseCode(code)
  return at ? codeOf(at) : ''
}
