import { monthOrDay } from './dates.ts'
import { digits, evenDash, fullYear, type Hit, isDash, ordinal, skipDash, skipThe, smallNumber, type Tokens, word } from './scan.ts'
import { seasonWords } from './seasons.ts'
import { absolute, type PeriodSpec, type Side, season, type Unit, type YearRef, yearSpec } from './spec.ts'
import { PERIOD_NOUNS, UNITS } from './words.ts'
import { followingYear, type YearHit } from './years.ts'

const part = (of: 'quarter' | 'half', n: number, year: YearRef | null): PeriodSpec => ({ type: 'part', of, n, year })

/** "the year" after "first half of", which is no year of its own: it is whatever year fits. */
function theYear(tokens: Tokens, i: number): number {
  const at = word(tokens, i) === 'of' ? skipThe(tokens, i + 1) : -1
  return at > 0 && word(tokens, at) === 'year' ? at + 1 : -1
}

/** The year of a part: "of 2016", "2016", "of the year", "of the fiscal year". */
function partYear(tokens: Tokens, i: number): { year: YearRef | null; to: number } {
  const hit = followingYear(tokens, i) ?? (word(tokens, i) === '(' ? null : theFiscalYear(tokens, i))
  if (hit) return hit
  const fits = theYear(tokens, i)
  return { year: null, to: fits > 0 ? fits : i }
}

/** "of the fiscal year", "of the season": the present one. */
function theFiscalYear(tokens: Tokens, i: number): YearHit | null {
  const named = word(tokens, i) === 'of' ? seasonWords(tokens, skipThe(tokens, i + 1)) : null
  return named ? { year: season({ name: named.name }), to: named.to } : null
}

const COMPACT = /^(?<kind>[qh])(?<n>[1-4])(?:fy(?<fiscal>\d{2}|\d{4}))?$/

/** "Q3", "Q1 2016", "H1 of 2018", "Q2'24", "Q1-Q3 2019", "Q1FY23". */
export function compactPart(tokens: Tokens, i: number): Hit | null {
  const first = compact(word(tokens, i))
  if (!first || !tokens[i].capital || (first.of === 'half' && first.n > 2)) return null
  if (first.fiscal) return { spec: part(first.of, first.n, fiscalLabel(first.fiscal)), to: i + 1 }
  const last = evenDash(tokens, i + 1) ? compact(word(tokens, i + 2)) : null
  if (last && last.of === first.of && last.n > first.n) {
    const year = partYear(tokens, i + 3)
    return { spec: { type: 'span', from: part(first.of, first.n, year.year), to: part(first.of, last.n, year.year) }, to: year.to }
  }
  const year = partYear(tokens, i + 1)
  return { spec: part(first.of, first.n, year.year), to: year.to }
}

interface Compact {
  readonly of: 'quarter' | 'half'
  readonly n: number
  readonly fiscal: string
}

function compact(lower: string): Compact | null {
  if (lower.length < 2 || (lower[0] !== 'q' && lower[0] !== 'h')) return null
  const found = COMPACT.exec(lower)?.groups
  return found ? { of: found.kind === 'q' ? 'quarter' : 'half', n: Number(found.n), fiscal: found.fiscal ?? '' } : null
}

const fiscalLabel = (year: string): YearRef =>
  season({ name: 'fiscal', label: true, year: year.length === 2 ? 2000 + Number(year) : Number(year) })

const GLUED_PART = /^(?<kind>[qhm])(?<fy>fy)?(?<year>\d{4}|\d{2})?$/

/** "2024Q1", "2024-Q1", "2024 Q1", "2018H1" */
export function yearPart(tokens: Tokens, i: number): Hit | null {
  const year = fullYear(tokens, i)
  const at = year ? skipDash(tokens, i + 1) : 0
  const found = year && tokens[at]?.capital ? compact(word(tokens, at)) : null
  if (!found || found.fiscal || (found.of === 'half' && found.n > 2)) return null
  return { spec: part(found.of, found.n, absolute(year)), to: at + 1 }
}

/** "1Q18", "1Q 2018", "2H20", "9M24", "9M 2023", "4QFY22": a number with letters glued to it. */
export function gluedPart(tokens: Tokens, i: number): Hit | null {
  const n = digits(tokens, i)
  const next = tokens[i + 1]
  if (n < 1 || n > 12 || !next?.glued || !next.capital) return null
  const found = GLUED_PART.exec(next.lower)?.groups
  if (!found) return null
  const of = found.kind === 'm' ? null : found.kind === 'q' ? 'quarter' : 'half'
  if ((of === 'quarter' && n > 4) || (of === 'half' && n > 2)) return null
  const glued = found.year
    ? found.fy
      ? fiscalLabel(found.year)
      : absolute(found.year.length === 2 ? 2000 + Number(found.year) : Number(found.year))
    : null
  const year = glued ? { year: glued, to: i + 2 } : partYear(tokens, i + 2)
  if (of) return { spec: part(of, n, year.year), to: year.to }
  // "9M" alone is nine million or nine metres
  return year.year ? { spec: { type: 'first', side: 'first', n, unit: 'month', of: yearSpec(year.year) }, to: year.to } : null
}

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
  if (!count && (unit === 'quarter' || unit === 'half') && side === 'first') return null
  if (!count && unit === 'day') return null
  const of = wholeOf(tokens, at, unit)
  // "the last three months" counts back from the article; "the first quarter" is read by its number
  if (side === 'last' && !of.spec && !of.stated) return null
  if (!count && side === 'first' && !of.spec) return null
  const tail = periodNoun(tokens, of.to)
  const whole = unit === 'half' ? 'half' : unit
  if (!count && (whole === 'quarter' || whole === 'half')) return lastPart(whole, of.spec, tail)
  return { spec: { type: 'first', side, n, unit: whole, of: of.spec }, to: tail }
}

/** "the last quarter of 2016" */
function lastPart(of: 'quarter' | 'half', whole: PeriodSpec | null, to: number): Hit | null {
  if (whole && whole.type !== 'year' && whole.type !== 'season') return null
  const year: YearRef | null = whole ? (whole.type === 'season' ? whole : whole.year) : null
  return { spec: part(of, of === 'quarter' ? 4 : 2, year), to }
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
  const at = skipDash(tokens, (second ?? first).to)
  const unit = UNITS.get(word(tokens, at))
  if (unit === 'week' && first.n <= 5 && !second) return nthWeek(tokens, at + 1, first.n)
  if ((unit !== 'quarter' && unit !== 'half') || first.n > (unit === 'quarter' ? 4 : 2)) return null
  const halfMonth = unit === 'half' && !second ? halfOf(tokens, at + 1, first.n) : null
  if (halfMonth) return halfMonth
  const year = partYear(tokens, periodNoun(tokens, at + 1))
  if (year.year === null && unit === 'half' && notOfTime(tokens, year.to)) return null
  if (!second) return { spec: part(unit, first.n, year.year), to: year.to }
  return { spec: { type: 'list', items: [part(unit, first.n, year.year), part(unit, second.n, year.year)] }, to: year.to }
}

/** "the third week of October" */
function nthWeek(tokens: Tokens, i: number, n: number): Hit | null {
  const of = wholeOf(tokens, i, 'week')
  if (!of.spec || of.spec.type === 'year') return null
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

/** "nine months of 2014", "three months to June", "the eight-month period", "eight months since April" all start with a number: its unit. */
export function countedUnit(tokens: Tokens, i: number): { n: number; unit: Unit; dashed: boolean; to: number } | null {
  const count = smallNumber(tokens, i)
  if (!count) return null
  const dashed = isDash(tokens, count.to)
  const unit = UNITS.get(word(tokens, dashed ? count.to + 1 : count.to))
  return unit ? { n: count.n, unit, dashed, to: dashed ? count.to + 2 : count.to + 1 } : null
}

/** "ten-month exports", as headlines put it */
const FLOWS: ReadonlySet<string> = new Set(
  'exports imports trade output production sales shipments revenue earnings deficit surplus profit arrivals'.split(' '),
)

/** "nine months of 2014", "the eight-month period", "the ten-month total". */
export function monthsOf(tokens: Tokens, i: number): Hit | null {
  const counted = countedUnit(tokens, i)
  if (counted?.unit !== 'month' || counted.n > 11) return null
  const noun = PERIOD_NOUNS.has(word(tokens, counted.to))
  const after = noun ? counted.to + 1 : counted.to
  const year = word(tokens, after) === 'of' || (noun && word(tokens, after) === 'in') ? followingYear(tokens, after) : null
  const before = word(tokens, i - 1)
  const known = before === 'the' || before === 'same'
  if (counted.dashed && FLOWS.has(word(tokens, after)) && before !== 'a' && before !== 'an' && before !== 'each' && before !== 'every') {
    return { spec: { type: 'first', side: 'first', n: counted.n, unit: 'month', of: null }, to: after }
  }
  if (!year && !(counted.dashed && noun && known)) return null
  return {
    spec: { type: 'first', side: 'first', n: counted.n, unit: 'month', of: year ? yearSpec(year.year) : null },
    to: year?.to ?? after,
  }
}
