import { goodOf } from './goods.ts'
import { digits, evenDash, fullYear, type Hit, isCounted, isDash, month, type Tokens, word } from './scan.ts'
import { season, type SeasonName, type SeasonSpec } from './spec.ts'
import { CROP_WORDS, ENDED } from './words.ts'

/** A season hit always carries a season, so that it can stand where a year does. */
export interface SeasonHit extends Hit {
  readonly spec: SeasonSpec
}

const FISCAL: ReadonlySet<string> = new Set(['fiscal', 'financial', 'fy', 'budget'])
const isCrop = (lower: string): boolean => CROP_WORDS.has(lower)
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['ongoing', 0],
  ['present', 0],
  ['last', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
  ['new', 0],
  ['outgoing', 0],
  ['running', 0],
])

interface Named {
  readonly name: Exclude<SeasonName, 'either'>
  readonly good: string
  readonly to: number
}

const named = (name: Named['name'], to: number, good = ''): Named => ({ name, good, to })

/**
 * The words for such a year: "fiscal", "fiscal year", "financial year", "marketing year", "season", "campaign", "kharif marketing season".
 * `to` is after them. "sugar season" and "crop year" are read; "sugar" alone is not.
 */
function seasonName(tokens: Tokens, i: number): Named | null {
  const lower = word(tokens, i)
  const next = word(tokens, i + 1)
  if (FISCAL.has(lower)) {
    if (next === 'year') return named('fiscal', i + 2)
    return lower === 'fiscal' || lower === 'fy' ? named('fiscal', i + 1) : null
  }
  if (lower === 'season' || lower === 'campaign') return named('crop', i + 1)
  if (lower === 'my' && tokens[i].end - tokens[i].start === 2 && fullYear(tokens, i + 1)) return named('crop', i + 1)
  if (lower === 'iranian' || lower === 'persian' || lower === 'solar') return solarName(tokens, i)
  if (!isCrop(lower)) return null
  const at = isCrop(next) ? i + 2 : i + 1
  const noun = word(tokens, at)
  return YEARS.has(noun) ? named('crop', at + 1, goodOf(lower) || goodOf(next)) : null
}

/** "Iranian calendar year", "Persian year", "solar year" */
function solarName(tokens: Tokens, i: number): Named | null {
  const at = SOLAR.has(word(tokens, i + 1)) ? i + 2 : i + 1
  return word(tokens, at) === 'year' ? named('solar', at + 1) : null
}

const SOLAR: ReadonlySet<string> = new Set(['calendar', 'fiscal', 'solar'])
/** How far the years of Iran and of Ethiopia are behind. */
const IRAN = 621
const ETHIOPIA = 7

/** "2017 Ethiopian fiscal year", "EFY 2017", "Ethiopian fiscal year 2017": it begins seven years later by the common calendar. */
export function ethiopianYear(tokens: Tokens, i: number): SeasonHit | null {
  const year = fullYear(tokens, i)
  const at = year ? i + 1 : i
  const lower = word(tokens, at)
  const long = lower === 'ethiopian' && /^(?:fiscal|budget|financial)$/.test(word(tokens, at + 1)) && word(tokens, at + 2) === 'year'
  if (!long && lower !== 'efy') return null
  const to = long ? at + 3 : at + 1
  const label = year || fullYear(tokens, to)
  return label ? { spec: season({ name: 'fiscal', year: label + ETHIOPIA, starts: 7 }), to: year ? to : to + 1 } : null
}

/** Does a word of a good or a kind of work name a year of it at all? Most often it does not. */
export function namesYear(tokens: Tokens, i: number): boolean {
  const next = word(tokens, i + 1)
  return YEARS.has(next) || (CROP_WORDS.has(next) && YEARS.has(word(tokens, i + 2)))
}

const YEARS: ReadonlySet<string> = new Set(['year', 'season', 'campaign'])

/** "2016-17", "2016/17", "2016/2017", "2016-2017": two years one after the other. */
export function slashYear(tokens: Tokens, i: number): SeasonHit | null {
  const year = fullYear(tokens, i)
  if (year === 0 || !pairJoin(tokens, i + 1)) return null
  const second = digits(tokens, i + 2)
  const length = second < 0 ? 0 : tokens[i + 2].end - tokens[i + 2].start
  const adjacent = (length === 2 && second === (year + 1) % 100) || (length === 4 && second === year + 1)
  if (!adjacent || isCounted(tokens, i + 3) || (word(tokens, i + 3) === '-' && tokens[i + 3].glued && digits(tokens, i + 4) >= 0))
    return null
  const tail = seasonName(tokens, i + 3)
  const good = goodOf(word(tokens, i + 3))
  const harvest = HARVESTS.has(word(tokens, good ? i + 4 : i + 3))
  return withMonths(tokens, {
    spec: season({ year, name: tail?.name ?? (harvest ? 'crop' : 'either'), good: tail?.good ?? good }),
    to: tail?.to ?? i + 3,
  })
}

const pairJoin = (tokens: Tokens, i: number): boolean =>
  i + 1 < tokens.length && tokens[i + 1].glued && tokens[i].glued && (tokens[i].lower === '/' || isDash(tokens, i))

/** "the 2023-24 harvest": years of a crop, which the noun is. */
const HARVESTS: ReadonlySet<string> = new Set(['harvest', 'crop', 'vintage', 'sowing', 'planting', 'sowings', 'plantings'])

/** "fiscal 2016-17", "fiscal year 2022", "FY 2022/23", "marketing year 2023/24", "season 2022/23", "MY 2023/24". */
export function namedSeason(tokens: Tokens, i: number): SeasonHit | null {
  const found = seasonName(tokens, i)
  if (!found) return relativeSeason(tokens, i) ?? ethiopianYear(tokens, i)
  if (found.name === 'solar') return solarYear(tokens, found)
  const pair = slashYear(tokens, found.to)
  if (pair) return { spec: { ...pair.spec, name: found.name, good: found.good || pair.spec.good }, to: pair.to }
  const year = fullYear(tokens, found.to)
  if (year === 0 || isCounted(tokens, found.to + 1)) return null
  return withMonths(tokens, { spec: season({ name: found.name, year, label: true, good: found.good }), to: found.to + 1 })
}

/** "Iranian year 1402" */
function solarYear(tokens: Tokens, found: Named): SeasonHit | null {
  const year = digits(tokens, found.to)
  return year >= 1350 && year <= 1450 ? { spec: season({ name: 'solar', year: year + IRAN }), to: found.to + 1 } : null
}

/** "this season", "the current fiscal year", "last fiscal", "the new marketing year", "the just-ended season". `i` is after "the". */
function relativeSeason(tokens: Tokens, i: number): SeasonHit | null {
  const just = word(tokens, i) === 'just'
  const at = just && isDash(tokens, i + 1) ? i + 2 : i + 1
  const plus = just ? (ENDED.has(word(tokens, at)) ? -1 : undefined) : RELATIVE.get(word(tokens, i))
  if (plus === undefined) return null
  const found = seasonName(tokens, just ? at + 1 : i + 1)
  return found ? withMonths(tokens, { spec: season({ name: found.name, plus, good: found.good }), to: found.to }) : null
}

/** "FY22", "FY2022", "FY2021-22", "FY22-23", "MY2023/24" as one word with digits in it. */
export function labelledSeason(tokens: Tokens, i: number): SeasonHit | null {
  const lower = word(tokens, i)
  if (lower[1] !== 'y' && lower !== 'fiscal') return null
  const found = /^(?<name>fy|my)(?<year>\d{4}|\d{2})$/.exec(lower)?.groups
  if (!found) return spacedLabel(tokens, i)
  const year = found.year.length === 2 ? 2000 + Number(found.year) : Number(found.year)
  const name = found.name === 'fy' ? 'fiscal' : 'crop'
  const second = pairJoin(tokens, i + 1) ? digits(tokens, i + 2) : -1
  if (second >= 0 && second % 100 === (year + 1) % 100) return { spec: season({ name, year }), to: i + 3 }
  return { spec: season({ name, year, label: true }), to: i + 1 }
}

/** "FY 22", "FY 22/23" */
function spacedLabel(tokens: Tokens, i: number): SeasonHit | null {
  if (word(tokens, i) !== 'fy' && word(tokens, i) !== 'fiscal') return null
  const quoted = word(tokens, i + 1) === "'" && tokens[i + 2]?.glued
  if (quoted) return quotedLabel(tokens, i + 2)
  const n = digits(tokens, i + 1)
  if (n < 0 || n > 99 || tokens[i + 1].end - tokens[i + 1].start !== 2 || isCounted(tokens, i + 2)) return null
  const second = pairJoin(tokens, i + 2) ? digits(tokens, i + 3) : -1
  if (second >= 0 && second % 100 === (n + 1) % 100) return { spec: season({ name: 'fiscal', year: 2000 + n }), to: i + 4 }
  return { spec: season({ name: 'fiscal', year: 2000 + n, label: true }), to: i + 2 }
}

/** "FY'24" */
function quotedLabel(tokens: Tokens, i: number): SeasonHit | null {
  const n = digits(tokens, i)
  const two = n >= 0 && tokens[i].end - tokens[i].start === 2
  return two ? { spec: season({ name: 'fiscal', year: 2000 + n, label: true }), to: i + 1 } : null
}

/** A whole year in brackets after it: "(July-June)", "(Oct/Sept)". */
function withMonths(tokens: Tokens, hit: SeasonHit): SeasonHit {
  if (word(tokens, hit.to) !== '(') return hit
  const first = month(tokens, hit.to + 1)
  if (!first || !(evenDash(tokens, first.to) || word(tokens, first.to) === '/' || word(tokens, first.to) === 'to')) return hit
  const last = month(tokens, first.to + 1)
  if (!last || word(tokens, last.to) !== ')' || last.n !== ((first.n + 10) % 12) + 1) return hit
  return { spec: { ...hit.spec, starts: first.n }, to: last.to + 1 }
}

/** The season words at `i`, for "the season before", "the full season", "the fiscal year to June". */
export const seasonWords = seasonName
