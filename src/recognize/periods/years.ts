import { digits, evenDash, fullYear, type Hit, isCounted, isDash, skipDash, skipThe, type Tokens, word } from './scan.ts'
import { labelledSeason, namedSeason, slashYear } from './seasons.ts'
import { absolute, type PeriodSpec, type YearRef, yearSpec } from './spec.ts'
import { EARLIER, NOT_BEFORE_YEAR, PREVIOUS } from './words.ts'

export interface YearHit {
  readonly year: YearRef
  readonly to: number
}

/** A year as it stands after a month, quarter or "the first nine months (of)": "2014", "last year", "the year before", "fiscal 2016". */
export function yearRef(tokens: Tokens, i: number): YearHit | null {
  return stated(tokens, i) ?? relative(tokens, i)
}

function stated(tokens: Tokens, i: number): YearHit | null {
  const the = skipThe(tokens, i)
  const named = namedSeason(tokens, the) ?? labelledSeason(tokens, the) ?? slashYear(tokens, the)
  if (named) return { year: named.spec, to: named.to }
  const at =
    word(tokens, the) === 'year' ? the + 1 : word(tokens, the) === 'calendar' ? (word(tokens, the + 1) === 'year' ? the + 2 : the + 1) : i
  const year = fullYear(tokens, at)
  return year > 0 ? { year: absolute(year), to: at + 1 } : null
}

const ARTICLE_YEARS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
])

function relative(tokens: Tokens, i: number): YearHit | null {
  const at = skipThe(tokens, i)
  const first = word(tokens, at)
  if (first === 'a' || first === 'one') return ago(tokens, i)
  const named = word(tokens, at + 1) === 'calendar' ? at + 2 : at + 1
  if (word(tokens, named) === 'year') {
    const plus = ARTICLE_YEARS.get(first)
    if (plus !== undefined) return { year: { at: 'article', plus }, to: named + 1 }
    if (PREVIOUS.has(first)) return { year: { at: 'figure', plus: -1 }, to: named + 1 }
    if (first === 'that' || first === 'same') return { year: { at: 'figure', plus: 0 }, to: named + 1 }
  }
  if (at > i && first === 'year' && EARLIER.has(word(tokens, at + 1))) return { year: { at: 'figure', plus: -1 }, to: at + 2 }
  return null
}

/** "a year earlier", "one year ago" */
function ago(tokens: Tokens, i: number): YearHit | null {
  const back = word(tokens, i + 2)
  if (word(tokens, i + 1) !== 'year' || !(EARLIER.has(back) || back === 'ago')) return null
  return { year: { at: 'figure', plus: -1 }, to: i + 3 }
}

/** The year that follows a month or a part of a year: ", 2014", "of 2014", "in 2014", "last year", "'14", "-2014". null: none. */
export function followingYear(tokens: Tokens, i: number): YearHit | null {
  const next = word(tokens, i)
  if (next === 'of') return yearRef(tokens, i + 1)
  if (next === ',' || next === 'in') {
    if (next === ',' && !sameYearClause(tokens, i + 1)) return null
    const year = fullYear(tokens, i + 1)
    return year > 0 && !isCounted(tokens, i + 2) ? { year: absolute(year), to: i + 2 } : null
  }
  if (next === "'" && tokens[i + 1]?.glued) return shortYear(tokens, i + 1)
  if ((isDash(tokens, i) || next === '/') && tokens[i].glued && tokens[i + 1]?.glued) {
    const year = fullYear(tokens, i + 1)
    return year > 0 ? { year: absolute(year), to: i + 2 } : recentYear(tokens, i + 1)
  }
  const hit = buddhistYear(tokens, i) ?? yearRef(tokens, i)
  return hit && isCounted(tokens, hit.to) && fullYear(tokens, i) > 0 ? null : hit
}

/** "2567 (2024)": the Thai year, 543 ahead, with the common one behind it, which tells it from an amount. */
function buddhistYear(tokens: Tokens, i: number): YearHit | null {
  const year = word(tokens, i + 1) === '(' && word(tokens, i + 3) === ')' ? fullYear(tokens, i + 2) : 0
  return year > 0 && digits(tokens, i) === year + 543 ? { year: absolute(year), to: i + 4 } : null
}

/** "Oct-24", "Oct/24": two figures that may be a year of our days and are glued to the month. */
function recentYear(tokens: Tokens, i: number): YearHit | null {
  const short = shortYear(tokens, i)
  const n = digits(tokens, i)
  return short && n >= 15 && n <= 45 && !(tokens[i + 1]?.glued && tokens[i + 1].kind !== 'punct') ? short : null
}

/** "June, 2014" but not "in June, 2014 vessels". */
const sameYearClause = (tokens: Tokens, i: number): boolean => !isCounted(tokens, i + 1)

/** Two digits after an apostrophe or a quarter ("'14", "1Q18"): 1950-2049. */
export function shortYear(tokens: Tokens, i: number): YearHit | null {
  const n = digits(tokens, i)
  if (n < 0 || tokens[i].end - tokens[i].start !== 2) return null
  return { year: absolute(n < 50 ? 2000 + n : 1900 + n), to: i + 1 }
}

/** A bare year, its ranges and lists: "2014", "2009 to 2012", "2015-17", "2012-13", "2012, 2013 and 2014", "the 1990s", "2014 Q3" is for the caller. */
export function bareYears(tokens: Tokens, i: number): Hit | null {
  const year = fullYear(tokens, i)
  if (year === 0) return null
  const next = tokens[i + 1]
  if (next?.lower === 's' && next.glued && year % 10 === 0) return { spec: { type: 'decade', year }, to: i + 2 }
  if (next?.lower === "'s" && year % 10 === 0 && word(tokens, i - 1) === 'the') return { spec: { type: 'decade', year }, to: i + 2 }
  if (!plausible(tokens, i)) return null
  return slashYear(tokens, i) ?? yearRange(tokens, i, year) ?? yearList(tokens, i, year) ?? { spec: yearSpec(absolute(year)), to: i + 1 }
}

/** The end of a range of years that starts at `i`: "2009 to 2012", "2015-17". */
export function yearRange(tokens: Tokens, i: number, year: number): Hit | null {
  const joins = evenDash(tokens, i + 1) || word(tokens, i + 1) === 'to' || word(tokens, i + 1) === 'through'
  if (!joins) return null
  const short = tokens[i + 2]?.glued ? digits(tokens, i + 2) : -1
  const end =
    fullYear(tokens, i + 2) || (short >= 0 && tokens[i + 2].end - tokens[i + 2].start === 2 ? Math.floor(year / 100) * 100 + short : 0)
  if (end <= year || end > 2099 || isCounted(tokens, i + 3)) return null
  return { spec: { type: 'span', from: yearSpec(absolute(year)), to: yearSpec(absolute(end)) }, to: i + 3 }
}

function yearList(tokens: Tokens, i: number, first: number): Hit | null {
  const items: PeriodSpec[] = [yearSpec(absolute(first))]
  let at = i + 1
  while (items.length < 12) {
    const and = word(tokens, at) === ',' && word(tokens, at + 1) === 'and' ? at + 1 : at
    const join = word(tokens, and)
    const year = fullYear(tokens, and + 1)
    if ((join !== ',' && join !== 'and') || year === 0 || isCounted(tokens, and + 2)) return null
    items.push(yearSpec(absolute(year)))
    at = and + 2
    if (join === 'and') return { spec: { type: 'list', items }, to: at }
  }
  return null
}

/** Is the four-digit number at `i` a year by what stands around it? */
function plausible(tokens: Tokens, i: number): boolean {
  const before = word(tokens, i - 1)
  if (isCounted(tokens, i + 1) || NOT_BEFORE_YEAR.has(before)) return false
  const prior = tokens[i - 1]
  if (prior && tokens[i].glued && !gluedYear(tokens, i)) return false
  if (prior?.kind === 'symbol' && prior.lower !== '%') return false
  if (before === '.' && NOT_BEFORE_YEAR.has(word(tokens, i - 2))) return false
  if (before === 'than' && (word(tokens, i - 2) === 'more' || word(tokens, i - 2) === 'fewer') && isNoun(tokens, i + 1)) return false
  if (before === 'at' && !isNoun(tokens, i + 1)) return false
  return !hasFraction(tokens, i) && !opensAmounts(tokens, i)
}

/** Between brackets or quotes, or after "mid-", "pre-", "end-"; not in "S/2020/151", "Tu-2014" or "v2014". */
function gluedYear(tokens: Tokens, i: number): boolean {
  const before = tokens[i - 1].lower
  if (before === '-' || before === '–') return !tokens[i - 1].glued || GLUED_BEFORE.has(word(tokens, i - 2))
  return before !== '/' && before !== '.' && before !== ':' && tokens[i - 1].kind === 'punct'
}

const GLUED_BEFORE: ReadonlySet<string> = new Set(['mid', 'pre', 'post', 'end', 'early', 'late', 'since', 'start', 'through'])
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'and or but to in on of for from by with as at than when while was were is the a an it its this that'.split(' '),
)

const isNoun = (tokens: Tokens, i: number): boolean =>
  i < tokens.length && tokens[i].kind === 'word' && !FUNCTION_WORDS.has(tokens[i].lower) && tokens[i].lower !== "'s"

/** "2000 to 3000 tons", "between 1960 and 2010 workers" */
function opensAmounts(tokens: Tokens, i: number): boolean {
  const join = word(tokens, i + 1)
  return (
    (join === 'to' || join === 'and' || join === 'or' || isDash(tokens, i + 1)) && digits(tokens, i + 2) > 31 && isCounted(tokens, i + 3)
  )
}

/** "2014/3", "2014:5" and the like */
const hasFraction = (tokens: Tokens, i: number): boolean =>
  (word(tokens, i + 1) === '/' || word(tokens, i + 1) === ':') &&
  tokens[i + 1].glued &&
  digits(tokens, i + 2) >= 0 &&
  tokens[i + 2].glued &&
  !slashYear(tokens, i)

/** "calendar 2014", "calendar year 2014", "CY2014", "the year 2014". */
export function calendarYear(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  const glued = /^cy(?<year>\d{4}|\d{2})$/.exec(lower)?.groups?.year
  if (glued) return { spec: yearSpec(absolute(glued.length === 2 ? 2000 + Number(glued) : Number(glued))), to: i + 1 }
  if (lower !== 'calendar' && lower !== 'cy' && lower !== 'year') return null
  const at = lower === 'calendar' && word(tokens, i + 1) === 'year' ? i + 2 : i + 1
  const year = fullYear(tokens, at)
  return year > 0 && !isCounted(tokens, at + 1) ? { spec: yearSpec(absolute(year)), to: at + 1 } : null
}

/** "mid-2014", "early 2021", "late last year": the year itself. "end-2014", "the end of 2014" are in edges. */
export function vagueYear(tokens: Tokens, i: number): Hit | null {
  const at = skipDash(tokens, i + 1)
  const hit = yearRef(tokens, word(tokens, at) === 'in' ? at + 1 : at)
  return hit && !('type' in hit.year) ? { spec: yearSpec(hit.year), to: hit.to } : null
}

/** "the nineties": written as words, decades of the last century. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
  ['noughties', 2000],
])

export function namedDecade(tokens: Tokens, i: number): Hit | null {
  const year = DECADE_WORDS.get(word(tokens, i))
  const before = word(tokens, i - 1)
  const cue = before === 'the' || before === 'early' || before === 'late' || before === 'mid' || before === '-'
  // "temperatures in the seventies", "a woman in her seventies" are rarer in trade news, and need no decade
  return year && cue && !/^(?:low|high|upper)$/.test(word(tokens, i - 2)) ? { spec: { type: 'decade', year }, to: i + 1 } : null
}
