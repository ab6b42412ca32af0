import { monthOrDay, monthSpec, numberDate } from './dates.ts'
import { type Hit, month, ordinal, skipDash, skipThe, smallNumber, type Tokens, word } from './scan.ts'
import { namedSeason } from './seasons.ts'
import { type PeriodSpec, season, type Unit, type Which, yearSpec } from './spec.ts'
import { DAY_WORDS, UNITS, WEEKDAYS } from './words.ts'
import { followingYear, yearRef } from './years.ts'

const unit = (of: Unit, plus: number): PeriodSpec => ({ type: 'unit', unit: of, plus })
/** "last year", "this month", "next quarter", "last March", "last Friday", "the past three months", "this time last year". `i` is after "the". */
export function pointed(tokens: Tokens, i: number): Hit | null {
  const plus = POINTERS.get(word(tokens, i))
  if (plus === undefined) return null
  const named = namedSeason(tokens, i)
  if (named) return named
  return pointedUnit(tokens, i, plus) ?? pointedName(tokens, i, plus) ?? pointedCount(tokens, i, plus)
}

const POINTERS: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['past', -1],
  ['latest', -1],
  ['next', 1],
  ['coming', 1],
])

function pointedUnit(tokens: Tokens, i: number, plus: Which): Hit | null {
  const first = word(tokens, i)
  if (first === 'this' && word(tokens, i + 1) === 'time') {
    const then = yearRef(tokens, i + 2)
    return then ? { spec: { type: 'same', unit: 'period', in: yearSpec(then.year) }, to: then.to } : null
  }
  const of = UNITS.get(word(tokens, i + 1))
  if (!of || word(tokens, i + 1).endsWith('s') || of === 'season') return null
  const to = i + 2
  if (first === 'latest') return of === 'week' || of === 'month' || of === 'quarter' ? latest(tokens, to, of) : null
  const rolls = first === 'past' || of === 'decade'
  if (rolls && plus !== 0) return { spec: { type: 'rolling', n: 1, unit: of, to: null, ahead: plus > 0 }, to }
  if (of === 'year') return { spec: yearSpec({ at: 'article', plus }), to }
  return of === 'decade' ? null : { spec: unit(of, plus), to }
}

/** "the latest week, August 5-11": the dates say it. */
function latest(tokens: Tokens, i: number, of: Unit): Hit {
  const at = word(tokens, i) === ',' || word(tokens, i) === '(' ? i + 1 : -1
  const dates = at > 0 && at < tokens.length ? (tokens[at].kind === 'number' ? numberDate(tokens, at) : monthOrDay(tokens, at)) : null
  return dates?.spec.type === 'span' ? dates : { spec: unit(of, -1), to: i }
}

function pointedName(tokens: Tokens, i: number, plus: Which): Hit | null {
  if (i + 1 >= tokens.length) return null
  const named = month(tokens, i + 1)
  // "this May 20", "last June 3" are days
  if (named) return { spec: monthSpec(named.n, null, plus), to: named.to }
  const weekday = tokens[i + 1].capital ? WEEKDAYS.get(word(tokens, i + 1)) : undefined
  if (weekday === undefined || !tokens[i + 1].lower.endsWith('day')) return null
  return { spec: { type: 'weekday', weekday, which: plus }, to: i + 2 }
}

/** "the last three years", "the past decade", "next five months". */
function pointedCount(tokens: Tokens, i: number, plus: Which): Hit | null {
  const count = plus === 0 ? null : smallNumber(tokens, i + 1)
  const at = count ? skipDash(tokens, count.to) : 0
  const of = count ? UNITS.get(word(tokens, at)) : undefined
  if (!count || !of) return null
  if (of === 'season' || of === 'half') return null
  return { spec: { type: 'rolling', n: count.n, unit: of, to: null, ahead: plus > 0 }, to: at + 1 }
}

/** "that year", "that November", "that of 2012", "those of a year ago". */
export function thatOne(tokens: Tokens, i: number): Hit | null {
  if (word(tokens, i + 1) === 'of') {
    const year = yearRef(tokens, i + 2)
    return year ? { spec: { type: 'same', unit: 'period', in: yearSpec(year.year) }, to: year.to } : null
  }
  if (word(tokens, i) !== 'that') return null
  const of = UNITS.get(word(tokens, i + 1))
  if (of && of !== 'season' && !word(tokens, i + 1).endsWith('s')) return { spec: { type: 'within', unit: of }, to: i + 2 }
  if (of === 'season') return { spec: season({ name: 'crop', figure: true }), to: i + 2 }
  const named = i + 1 < tokens.length ? month(tokens, i + 1) : null
  return named ? { spec: monthSpec(named.n, { at: 'figure', plus: 0 }), to: named.to } : null
}

export function dayWord(tokens: Tokens, i: number): Hit | null {
  const plus = DAY_WORDS.get(word(tokens, i))
  return plus === undefined ? null : { spec: unit('day', plus), to: i + 1 }
}

/** "the month of June", "the months of February, June and July", "the year 2014", "the Fourth of July". */
export function unitOf(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  if (lower !== 'month' && lower !== 'months') return fourthOf(tokens, i)
  const at = skipThe(tokens, i + 2)
  return word(tokens, i + 1) === 'of' && at < tokens.length ? monthOrDay(tokens, at) : null
}

function fourthOf(tokens: Tokens, i: number): Hit | null {
  const day = ordinal(tokens, i)
  const named = day && word(tokens, day.to) === 'of' ? month(tokens, day.to + 1) : null
  if (!day || !named) return null
  const year = followingYear(tokens, named.to)
  return { spec: { type: 'day', day: day.n, month: named.n, year: year?.year ?? null }, to: year?.to ?? named.to }
}
