import { part, partYear } from './part-year.ts'
import { digits, evenDash, fullYear, type Hit, isDash, skipDash, type Tokens, word } from './scan.ts'
import { labelledSeason } from './seasons.ts'
import { absolute, season, type YearRef, yearSpec } from './spec.ts'
import { shortYear, type YearHit } from './years.ts'

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
  const year = slashedYear(tokens, i + 1) ?? partYear(tokens, i + 1)
  return { spec: part(first.of, first.n, year.year), to: year.to }
}

/** "Q3/24", "H1-24": two figures glued behind the part. */
function slashedYear(tokens: Tokens, i: number): YearHit | null {
  const join = tokens[i]
  if (!join?.glued || !tokens[i + 1]?.glued || (join.lower !== '/' && !isDash(tokens, i))) return null
  return shortYear(tokens, i + 1)
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

/** "FY25 Q2", "FY2025 H1" */
export function labelledPart(tokens: Tokens, i: number): Hit | null {
  const year = labelledSeason(tokens, i)
  const at = year ? skipDash(tokens, year.to) : 0
  const found = year && tokens[at]?.capital ? compact(word(tokens, at)) : null
  if (!year || !found || found.fiscal || (found.of === 'half' && found.n > 2)) return null
  return { spec: part(found.of, found.n, year.spec), to: at + 1 }
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
