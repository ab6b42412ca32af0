import { monthOrDay, numberDate } from './dates.ts'
import { part, partYear, theFiscalYear, theYear } from './part-year.ts'
import { type Hit, ordinal, skipDash, skipThe, smallNumber, type Tokens, word } from './scan.ts'
import { type PeriodSpec, type Side, type Unit, type YearRef, yearSpec } from './spec.ts'
import { UNITS } from './words.ts'
import { followingYear } from './years.ts'

const EDGES: ReadonlyMap<string, Side> = new Map([
  ['first', 'first'],
  ['opening', 'first'],
  ['initial', 'first'],
  ['last', 'last'],
  ['final', 'last'],
  ['closing', 'last'],
])

/** "first nine months of this year", "the first 20 days of October", "third quarter", "second-half", "last three months of 2015". `i` is after "the". */
export function ordinalPart(tokens: Tokens, i: number): Hit | null {
  const side = EDGES.get(word(tokens, i))
  return (side ? edgeOf(tokens, i, side) : null) ?? nthPart(tokens, i)
}

function edgeOf(tokens: Tokens, i: number, side: Side): Hit | null {
  const count = smallNumber(tokens, i + 1)
  const unit = UNITS.get(word(tokens, count ? skipDash(tokens, count.to) : i + 1))
  if (!unit || (unit !== 'month' && unit !== 'day' && unit !== 'week' && unit !== 'quarter' && (unit !== 'half' || count))) return null
  const n = count?.n ?? 1
  const at = (count ? skipDash(tokens, count.to) : i + 1) + 1
  if (word(tokens, i) === 'first' && !count && (unit === 'quarter' || unit === 'half')) return null
  if (!count && unit === 'day') return null
  // "the first weeks of the year" are not counted
  if (!count && word(tokens, i + 1).endsWith('s')) return null
  const of = wholeOf(tokens, at, unit)
  // "the last three months" counts back from the article; "the first quarter" is read by its number
  const named = !count && (unit === 'quarter' || unit === 'half') && word(tokens, i) !== 'last' && word(tokens, i) !== 'initial'
  if (side === 'last' && !of.spec && !of.stated && !named) return null
  if (!count && side === 'first' && !of.spec && !named) return null
  const tail = periodNoun(tokens, of.to)
  const whole = unit === 'half' ? 'half' : unit
  if (!count && (whole === 'quarter' || whole === 'half')) return edgePart(whole, side, of.spec, tail)
  return { spec: { type: 'first', side, n, unit: whole, of: of.spec }, to: tail }
}

/** "the last quarter of 2016", "the opening quarter" */
function edgePart(of: 'quarter' | 'half', side: Side, whole: PeriodSpec | null, to: number): Hit | null {
  if (whole && whole.type !== 'year' && whole.type !== 'season') return null
  const year: YearRef | null = whole ? (whole.type === 'season' ? whole : whole.year) : null
  return { spec: part(of, side === 'first' ? 1 : of === 'quarter' ? 4 : 2, year), to }
}

/** What a "first nine months" is of: a year, a month, a season; `stated` for "of the year", which names none. */
function wholeOf(tokens: Tokens, i: number, unit: Unit): { spec: PeriodSpec | null; stated: boolean; to: number } {
  const year = followingYear(tokens, i) ?? theFiscalYear(tokens, i)
  if (year) return { spec: yearSpec(year.year), stated: true, to: year.to }
  const fits = theYear(tokens, i)
  if (fits > 0) return { spec: null, stated: true, to: fits }
  if (unit !== 'month' && unit !== 'quarter' && (word(tokens, i) === 'of' || word(tokens, i) === 'in')) {
    const at = skipThe(tokens, i + 1)
    const named = at < tokens.length ? monthOrDay(tokens, at) : null
    if (named?.spec.type === 'month') return { spec: named.spec, stated: true, to: named.to }
    const plus = word(tokens, at) === 'this' ? 0 : word(tokens, at) === 'last' ? -1 : null
    if (plus !== null && word(tokens, at + 1) === 'month') return { spec: { type: 'unit', unit: 'month', plus }, stated: true, to: at + 2 }
    if (word(tokens, at) === 'month' && at > i + 1) return { spec: null, stated: true, to: at + 1 }
  }
  return { spec: null, stated: false, to: i }
}

const periodNoun = (tokens: Tokens, i: number): number => (word(tokens, i) === 'period' ? i + 1 : i)

/** "third quarter (of 2016)", "second-half", "first and second quarters", "second half of December". */
function nthPart(tokens: Tokens, i: number): Hit | null {
  const first = ordinal(tokens, i)
  if (!first) return null
  const second = word(tokens, first.to) === 'and' ? ordinal(tokens, first.to + 1) : null
  const on = skipDash(tokens, (second ?? first).to)
  const unit = UNITS.get(word(tokens, on))
  const at = unit === 'half' ? afterHalf(tokens, on) : on
  if (word(tokens, first.to) === 'fortnight' && first.n <= 2 && !second) return halfOf(tokens, first.to + 1, first.n)
  if (unit === 'week' && !second) return nthWeek(tokens, at + 1, first.n)
  if ((unit !== 'quarter' && unit !== 'half') || first.n > (unit === 'quarter' ? 4 : 2)) return null
  const halfMonth = unit === 'half' && !second ? halfOf(tokens, at + 1, first.n) : null
  if (halfMonth) return halfMonth
  const ended = second ? null : endedPart(tokens, at + 1, unit === 'half' ? 6 : 3)
  if (ended) return ended
  const year = partYear(tokens, periodNoun(tokens, at + 1))
  if (year.year === null && unit === 'half' && notOfTime(tokens, year.to)) return null
  if (!second) return { spec: part(unit, first.n, year.year), to: year.to }
  return { spec: { type: 'list', items: [part(unit, first.n, year.year), part(unit, second.n, year.year)] }, to: year.to }
}

/** "the second quarter ended September 30": three months up to it, whichever part of whose year that is. */
function endedPart(tokens: Tokens, i: number, n: number): Hit | null {
  const verb = word(tokens, i)
  if (verb !== 'ended' && verb !== 'ending') return null
  const on = word(tokens, i + 1)
  const at = on === 'on' || on === 'in' ? i + 2 : i + 1
  const end = at < tokens.length ? (tokens[at].kind === 'number' ? numberDate(tokens, at) : monthOrDay(tokens, at)) : null
  if (end?.spec.type !== 'month' && end?.spec.type !== 'day') return null
  return { spec: { type: 'rolling', n, unit: 'month', to: end.spec, ahead: false }, to: end.to }
}

/** The last token of "half", "half-year", "half year". */
function afterHalf(tokens: Tokens, i: number): number {
  const at = skipDash(tokens, i + 1)
  return word(tokens, at) === 'year' ? at : i
}

/** "the third week of October" */
function nthWeek(tokens: Tokens, i: number, n: number): Hit | null {
  const of = wholeOf(tokens, i, 'week')
  if (!of.spec) return null
  return { spec: { type: 'first', side: 'first', skip: n - 1, n: 1, unit: 'week', of: of.spec }, to: of.to }
}

/** "the first half of the shipment" */
const notOfTime = (tokens: Tokens, i: number): boolean => word(tokens, i) === 'of'

function halfOf(tokens: Tokens, i: number, n: number): Hit | null {
  if (word(tokens, i) !== 'of' || i + 1 >= tokens.length) return null
  const named = monthOrDay(tokens, i + 1)
  if (named?.spec.type !== 'month') return null
  return { spec: { type: 'first', side: n === 1 ? 'first' : 'last', n: 1, unit: 'half', of: named.spec }, to: named.to }
}
