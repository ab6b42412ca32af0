import { digits, evenDash, fullYear, type Hit, isCounted, isDash, month, type Tokens, word } from './scan.ts'
import { season, type SeasonSpec } from './spec.ts'

/** A season hit always carries a season, so that it can stand where a year does. */
export interface SeasonHit extends Hit {
  readonly spec: SeasonSpec
}

const CROP: ReadonlySet<string> = new Set([
  'season',
  'campaign',
  'marketing',
  'crop',
  'harvest',
  'crushing',
  'milling',
  'ginning',
  'sugar',
  'cotton',
  'oil',
  'trade',
])
const FISCAL: ReadonlySet<string> = new Set(['fiscal', 'financial', 'fy', 'budget'])
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
])

/**
 * The words for such a year: "fiscal", "fiscal year", "financial year", "marketing year", "season", "campaign". `to` is after them.
 * "sugar season" and "crop year" are read; "sugar" alone is not.
 */
function seasonName(tokens: Tokens, i: number): { name: 'fiscal' | 'crop'; to: number } | null {
  const lower = word(tokens, i)
  const next = word(tokens, i + 1)
  if (FISCAL.has(lower)) {
    if (next === 'year') return { name: 'fiscal', to: i + 2 }
    return lower === 'fiscal' || lower === 'fy' ? { name: 'fiscal', to: i + 1 } : null
  }
  if (lower === 'season' || lower === 'campaign') return { name: 'crop', to: i + 1 }
  if (lower === 'my' && tokens[i].end - tokens[i].start === 2 && fullYear(tokens, i + 1)) return { name: 'crop', to: i + 1 }
  if (!CROP.has(lower) || (next !== 'year' && next !== 'season' && next !== 'campaign')) return null
  return { name: 'crop', to: i + 2 }
}

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
  return withMonths(tokens, {
    spec: season({ year, name: tail?.name ?? (HARVESTS.has(word(tokens, i + 3)) ? 'crop' : 'either') }),
    to: tail?.to ?? i + 3,
  })
}

const pairJoin = (tokens: Tokens, i: number): boolean =>
  i + 1 < tokens.length && tokens[i + 1].glued && tokens[i].glued && (tokens[i].lower === '/' || isDash(tokens, i))

/** "the 2023-24 harvest": years of a crop, which the noun is. */
const HARVESTS: ReadonlySet<string> = new Set(['harvest', 'crop', 'vintage', 'sowing', 'planting', 'sowings', 'plantings'])

/** "fiscal 2016-17", "fiscal year 2022", "FY 2022/23", "marketing year 2023/24", "season 2022/23", "MY 2023/24". */
export function namedSeason(tokens: Tokens, i: number): SeasonHit | null {
  const named = seasonName(tokens, i)
  if (!named) return relativeSeason(tokens, i)
  const pair = slashYear(tokens, named.to)
  if (pair) return { spec: { ...pair.spec, name: named.name }, to: pair.to }
  const year = fullYear(tokens, named.to)
  if (year === 0 || isCounted(tokens, named.to + 1)) return null
  return withMonths(tokens, { spec: season({ name: named.name, year, label: true }), to: named.to + 1 })
}

/** "this season", "the current fiscal year", "last fiscal", "the new marketing year". `i` is after "the". */
function relativeSeason(tokens: Tokens, i: number): SeasonHit | null {
  const plus = RELATIVE.get(word(tokens, i))
  if (plus === undefined) return null
  const named = seasonName(tokens, i + 1)
  return named ? withMonths(tokens, { spec: season({ name: named.name, plus }), to: named.to }) : null
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
  const n = digits(tokens, i + 1)
  if (n < 0 || n > 99 || tokens[i + 1].end - tokens[i + 1].start !== 2 || isCounted(tokens, i + 2)) return null
  const second = pairJoin(tokens, i + 2) ? digits(tokens, i + 3) : -1
  if (second >= 0 && second % 100 === (n + 1) % 100) return { spec: season({ name: 'fiscal', year: 2000 + n }), to: i + 4 }
  return { spec: season({ name: 'fiscal', year: 2000 + n, label: true }), to: i + 2 }
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
