import { pointedClimate } from './climate.ts'
import { monthOrDay, monthSpec, numberDate } from './dates.ts'
import { type Hit, isDash, month, ordinal, skipDash, skipThe, smallNumber, type Tokens, word } from './scan.ts'
import { namedSeason } from './seasons.ts'
import { type PeriodSpec, season, type Unit, type Which, yearSpec } from './spec.ts'
import { pointedWeekend } from './weeks.ts'
import { DAY_WORDS, TO, UNITS, WEEKDAYS } from './words.ts'
import { followingYear, yearRef } from './years.ts'

const unit = (of: Unit, plus: number): PeriodSpec => ({ type: 'unit', unit: of, plus })
/** "last year", "this month", "next quarter", "last March", "last Friday", "the past three months", "this time last year". `i` is after "the". */
export function pointed(tokens: Tokens, i: number): Hit | null {
  const plus = POINTERS.get(word(tokens, i))
  if (plus === undefined) return null
  const named = namedSeason(tokens, i)
  if (named) return named
  // "this past week"
  const at = word(tokens, i) === 'this' && word(tokens, i + 1) === 'past' ? i + 1 : i
  const which = at > i ? -1 : plus
  return (
    pointedUnit(tokens, at, which) ??
    pointedName(tokens, at, which) ??
    pointedCount(tokens, at, which) ??
    pointedClimate(tokens, at + 1, which) ??
    pointedWeekend(tokens, at + 1, which)
  )
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
  if (word(tokens, i + 1) === 'fortnight' && plus !== 0)
    return { spec: { type: 'rolling', n: 2, unit: 'week', to: null, ahead: plus > 0 }, to: i + 2 }
  const of = UNITS.get(word(tokens, i + 1))
  if (!of || word(tokens, i + 1).endsWith('s') || of === 'season') return null
  if (of === 'half' && isAmount(tokens, i + 2)) return null
  const to = i + 2
  if (first === 'past' && of === 'half')
    return { spec: { type: 'rolling', n: 6, unit: 'month', to: null, ahead: false }, to: halfYear(tokens, i + 1) }
  if (first === 'latest') return of === 'week' || of === 'month' || of === 'quarter' ? latest(tokens, to, of) : null
  const rolls = first === 'past' || of === 'decade'
  if (rolls && plus !== 0) return { spec: { type: 'rolling', n: 1, unit: of, to: null, ahead: plus > 0 }, to }
  if (of === 'year') return { spec: yearSpec({ at: 'article', plus }), to }
  return { spec: unit(of, plus), to: of === 'half' ? halfYear(tokens, i + 1) : to }
}

/** "half a million", "half the crop", "half-century": an amount and no half of a year. */
const isAmount = (tokens: Tokens, i: number): boolean => {
  const at = skipDash(tokens, i)
  return AMOUNTS.has(word(tokens, at)) || (tokens[at]?.kind === 'number' && at === i)
}
const AMOUNTS: ReadonlySet<string> = new Set(
  'a an of the its their his our all these those this that century decade dozen hour million billion point as'.split(' '),
)

/** The token behind "half" or "half-year". */
const halfYear = (tokens: Tokens, i: number): number => {
  const at = skipDash(tokens, i + 1)
  return word(tokens, at) === 'year' ? at + 1 : i + 1
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
  if (of === 'half' && isAmount(tokens, i + 2)) return null
  if (of === 'quarter' && word(tokens, i + 2) === 'of') return null
  if (of && of !== 'season' && !word(tokens, i + 1).endsWith('s')) return { spec: { type: 'within', unit: of }, to: i + 2 }
  if (of === 'season') return { spec: season({ name: 'crop', figure: true }), to: i + 2 }
  const named = i + 1 < tokens.length ? month(tokens, i + 1) : null
  // "the total that January to October produced"
  const opens = named && (TO.has(word(tokens, named.to)) || isDash(tokens, named.to))
  return named && !opens ? { spec: monthSpec(named.n, { at: 'figure', plus: 0 }), to: named.to } : null
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
