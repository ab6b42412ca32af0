import { climateOf } from './climate.ts'
import { countedUnit } from './counted.ts'
import { type Hit, skipDash, smallNumber, type Tokens, word } from './scan.ts'
import { seasonWords } from './seasons.ts'
import { type PeriodSpec, type Unit, yearSpec } from './spec.ts'
import { AGO, EARLIER, PREVIOUS, SPAN_NOUNS, UNITS } from './words.ts'

export const ago = (n: number, of: Unit | 'period', how: 'ago' | 'before' | 'on' | 'preceding'): PeriodSpec => ({
  type: 'ago',
  n,
  unit: of,
  word: how,
})

/** "a year earlier", "one month ago", "twelve months before", "two years earlier", "a week earlier". */
export function agoPhrase(tokens: Tokens, i: number): Hit | null {
  const single = word(tokens, i) === 'a' || word(tokens, i) === 'one'
  if (single && word(tokens, i + 1) === 'fortnight') return fortnightAgo(tokens, i + 2)
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

/** "a fortnight ago", "a fortnight earlier" */
function fortnightAgo(tokens: Tokens, i: number): Hit | null {
  const back = word(tokens, i)
  if (!AGO.has(back) && !EARLIER.has(back)) return null
  if (back === 'before' && opensClause(tokens, i + 1)) return null
  return { spec: ago(2, 'week', AGO.has(back) ? 'ago' : 'before'), to: i + 1 }
}

const CLAUSE: ReadonlySet<string> = new Set(
  'the a an its his her their he she it they it being he was were any all new this these those last today yesterday tomorrow'.split(' '),
)
const opensClause = (tokens: Tokens, i: number): boolean =>
  CLAUSE.has(word(tokens, i)) || tokens[i]?.kind === 'number' || (tokens[i]?.capital ?? false)

/** "the year before", "the month earlier", "the season before"; `i` is after "the". */
export function unitBefore(tokens: Tokens, i: number): Hit | null {
  const of = UNITS.get(word(tokens, i))
  // "the one before", "the winter before"
  if (word(tokens, i) === 'one' && word(tokens, i + 1) === 'before' && !opensClause(tokens, i + 2))
    return { spec: ago(1, 'period', 'before'), to: i + 2 }
  const climate = climateOf(word(tokens, i))
  if (climate && EARLIER.has(word(tokens, i + 1)) && !opensClause(tokens, i + 2))
    return { spec: { type: 'climate', name: climate, year: { at: 'figure', plus: -1 }, pair: false, which: null }, to: i + 2 }
  const last = of && LAST.get(`${word(tokens, i + 1)} ${word(tokens, i + 2)}`)
  if (last && !word(tokens, i).endsWith('s')) return lastButOne(of, last, i + 3)
  const season = of ? null : seasonWords(tokens, i)
  const at = season?.to ?? i + 1
  if ((!of && !season) || !EARLIER.has(word(tokens, at)) || (of && word(tokens, i).endsWith('s'))) return null
  if (word(tokens, at) === 'before' && opensClause(tokens, at + 1) && word(tokens, at + 1) !== 'its') return null
  return { spec: ago(1, of ?? 'season', 'before'), to: at + 1 }
}

const LAST: ReadonlyMap<string, number> = new Map([
  ['before last', -2],
  ['after next', 2],
])

/** "the week before last", "the year after next" */
function lastButOne(of: Unit, plus: number, to: number): Hit | null {
  if (of === 'year') return { spec: yearSpec({ at: 'article', plus }), to }
  return of === 'season' || of === 'decade' ? null : { spec: { type: 'unit', unit: of, plus }, to }
}

/** "the previous year", "prior quarter", "preceding three months"; `i` is after "the". */
export function previous(tokens: Tokens, i: number): Hit | null {
  if (!PREVIOUS.has(word(tokens, i))) return null
  const count = smallNumber(tokens, i + 1)
  // "in the previous one": of whatever length the text is about
  if (word(tokens, i + 1) === 'one' && !UNITS.has(word(tokens, skipDash(tokens, i + 2))))
    return { spec: ago(1, 'period', 'before'), to: i + 2 }
  const at = count ? skipDash(tokens, count.to) : word(tokens, i + 1) === 'calendar' ? i + 2 : i + 1
  if (word(tokens, at) === 'fortnight' && !count) return { spec: ago(2, 'week', 'preceding'), to: at + 1 }
  const season = count ? null : seasonWords(tokens, at)
  if (season) return { spec: ago(1, 'season', 'before'), to: season.to }
  const of = UNITS.get(word(tokens, at))
  if (!of || (!count && word(tokens, at).endsWith('s'))) return null
  // "the prior-year period"
  const to = SPAN_NOUNS.has(word(tokens, at + 1)) && !count ? at + 2 : at + 1
  return { spec: ago(count?.n ?? 1, of, count && count.n > 1 ? 'preceding' : 'before'), to }
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
