import { month, ordinal, type Hit, skipDash, skipThe, smallNumber, type Tokens, word } from './scan.ts'
import { monthOrDay, monthSpec, numberDate } from './dates.ts'
import { countedUnit } from './parts.ts'
import { namedSeason, seasonWords } from './seasons.ts'
import { type PeriodSpec, season, type Unit, type Which, yearSpec } from './spec.ts'
import { AGO, EARLIER, PREVIOUS, SPAN_NOUNS, UNITS, WEEKDAYS } from './words.ts'
import { followingYear, yearRef } from './years.ts'

const unit = (of: Unit, plus: number): PeriodSpec => ({ type: 'unit', unit: of, plus })
const ago = (n: number, of: Unit, how: 'ago' | 'before' | 'on'): PeriodSpec => ({ type: 'ago', n, unit: of, word: how })

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

/** "a year earlier", "one month ago", "twelve months before", "two years earlier", "a week earlier". */
export function agoPhrase(tokens: Tokens, i: number): Hit | null {
  const single = word(tokens, i) === 'a' || word(tokens, i) === 'one'
  const counted = single ? null : countedUnit(tokens, i)
  const of = single ? UNITS.get(word(tokens, i + 1)) : counted?.unit
  if (!of || counted?.dashed) return null
  const at = counted?.to ?? i + 2
  const n = counted?.n ?? 1
  const back = word(tokens, at)
  if (AGO.has(back)) return back === 'back' && n > 1 ? null : { spec: ago(n, of, 'ago'), to: at + 1 }
  if (!EARLIER.has(back)) return null
  // "a month before that", but not "a year before the war"
  const that = word(tokens, at + 1) === 'that'
  if (back === 'before' && !that && opensClause(tokens, at + 1)) return null
  return { spec: ago(n, of, 'before'), to: at + 1 }
}

const CLAUSE: ReadonlySet<string> = new Set(
  'the a an its his her their he she it they it being he was were any all new this these those last today yesterday tomorrow'.split(' '),
)
const opensClause = (tokens: Tokens, i: number): boolean =>
  CLAUSE.has(word(tokens, i)) || tokens[i]?.kind === 'number' || (tokens[i]?.capital ?? false)

/** "the year before", "the month earlier", "the season before"; `i` is after "the". */
export function unitBefore(tokens: Tokens, i: number): Hit | null {
  const of = UNITS.get(word(tokens, i))
  const season = of ? null : seasonWords(tokens, i)
  const at = season?.to ?? i + 1
  if ((!of && !season) || !EARLIER.has(word(tokens, at)) || (of && word(tokens, i).endsWith('s'))) return null
  if (word(tokens, at) === 'before' && opensClause(tokens, at + 1) && word(tokens, at + 1) !== 'its') return null
  return { spec: ago(1, of ?? 'season', 'before'), to: at + 1 }
}

/** "the previous year", "prior quarter", "preceding three months"; `i` is after "the". */
export function previous(tokens: Tokens, i: number): Hit | null {
  if (!PREVIOUS.has(word(tokens, i))) return null
  const count = smallNumber(tokens, i + 1)
  const at = count ? count.to : word(tokens, i + 1) === 'calendar' ? i + 2 : i + 1
  const season = count ? null : seasonWords(tokens, at)
  if (season) return { spec: ago(1, 'season', 'before'), to: season.to }
  const of = UNITS.get(word(tokens, at))
  if (!of || (!count && word(tokens, at).endsWith('s'))) return null
  // "the prior-year period"
  const to = SPAN_NOUNS.has(word(tokens, at + 1)) && !count ? at + 2 : at + 1
  return { spec: ago(count?.n ?? 1, of, 'before'), to }
}

/** "prior-year period", "year-earlier level", "year-ago quarter", "year ago". */
export function unitAgo(tokens: Tokens, i: number): Hit | null {
  const prior = PREVIOUS.has(word(tokens, i))
  const at = prior ? skipDash(tokens, i + 1) : i
  const of = UNITS.get(word(tokens, at))
  if (!of || word(tokens, at).endsWith('s')) return null
  const back = skipDash(tokens, at + 1)
  const how = word(tokens, back)
  const dashed = back > at + 1
  if (!prior && !(how === 'ago' || EARLIER.has(how))) return null
  if (!prior && !dashed && (how === 'before' || how === 'prior')) return null
  if (prior && at === i + 1) return null
  const end = prior ? at + 1 : back + 1
  return { spec: ago(1, of, 'before'), to: SPAN_NOUNS.has(word(tokens, end)) || isShortUnit(tokens, end) ? end + 1 : end }
}

const isShortUnit = (tokens: Tokens, i: number): boolean =>
  word(tokens, i) === 'quarter' || word(tokens, i) === 'month' || word(tokens, i) === 'half'

/** "on-year", "on the month", "on year"; "year-on-year", "month over month", "week-on-week". */
export function onUnit(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  if (lower === 'on') {
    const at = word(tokens, i + 1) === 'the' ? i + 2 : skipDash(tokens, i + 1)
    return unitBase(tokens, at, at)
  }
  const first = UNITS.get(lower)
  if (!first) return null
  const on = skipDash(tokens, i + 1)
  const joins = word(tokens, on) === 'on' || word(tokens, on) === 'over'
  const at = joins ? skipDash(tokens, on + 1) : word(tokens, i + 1) === '/' || on > i + 1 ? Math.max(on, i + 2) : -1
  return at > 0 && UNITS.get(word(tokens, at)) === first ? unitBase(tokens, at, at) : null
}

function unitBase(tokens: Tokens, at: number, end: number): Hit | null {
  const of = UNITS.get(word(tokens, at))
  if (!of || of === 'decade' || of === 'half' || word(tokens, at).endsWith('s') || word(tokens, at + 1) === "'s") return null
  return { spec: ago(1, of, 'on'), to: end + 1 }
}

const SHORT_BASES: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['yoy', 'year'],
  ['mom', 'month'],
  ['qoq', 'quarter'],
  ['wow', 'week'],
])
const LETTERS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['y', 'year'],
  ['yr', 'year'],
  ['m', 'month'],
  ['q', 'quarter'],
  ['w', 'week'],
])

/** "yoy", "y/y", "y-o-y", "yr/yr", "m/m"; "mom" needs a figure before it. */
export function shortBase(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  const whole = SHORT_BASES.get(lower)
  if (whole) return lower === 'yoy' || lower === 'qoq' || afterPercent(tokens, i) ? { spec: ago(1, whole, 'on'), to: i + 1 } : null
  const of = LETTERS.get(lower)
  const join = word(tokens, i + 1)
  if (!of || !tokens[i + 1]?.glued || (join !== '/' && join !== '-')) return null
  const over = word(tokens, i + 2) === 'o' && word(tokens, i + 3) === join ? i + 4 : i + 2
  return word(tokens, over) === lower ? { spec: ago(1, of, 'on'), to: over + 1 } : null
}

const afterPercent = (tokens: Tokens, i: number): boolean => ['%', 'percent', 'pct', 'pc', 'cent', '('].includes(word(tokens, i - 1))

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

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

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
