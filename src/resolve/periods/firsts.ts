import type { PeriodSpec } from '../../recognize/periods/spec.ts'
import { countMonths, days, type Interval, isWholeMonths, monthOf, months, monthStart, yearOf } from './calendar.ts'
import { isYearPair } from './codes.ts'
import type { Anchors, Resolve } from './context.ts'
import { solarMonths } from './solar.ts'

type First = Extract<PeriodSpec, { type: 'first' }>

export function firstInterval(spec: First, at: Anchors, resolve: Resolve): Interval | null {
  if (spec.of?.type === 'since') {
    const from = resolve(spec.of.from, at)
    return from ? months(monthOf(from.start), spec.n) : null
  }
  if (!spec.of) return looseFirst(spec, at)
  const whole = resolve(spec.of, at)
  // "the first quarter of 2023/24" of a season whose months are not known
  if (!whole || (spec.of.type === 'season' && isYearPair(whole))) return null
  return spec.of.type === 'season' && spec.of.name === 'solar' && spec.unit === 'month' ? solarMonths(spec, whole) : sideOf(spec, whole)
}

/** The first or last `n` units of a span. */
function sideOf(spec: First, whole: Interval): Interval | null {
  if (spec.unit === 'half') {
    const start = monthStart(monthOf(whole.start))
    return spec.side === 'first' ? days(start, start + 14) : days(start + 15, whole.end)
  }
  if (spec.unit === 'day' || spec.unit === 'week') {
    const length = spec.n * (spec.unit === 'week' ? 7 : 1)
    const start = whole.start + (spec.skip ?? 0) * (length / spec.n)
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
