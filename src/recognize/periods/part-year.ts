import { skipThe, type Tokens, word } from './scan.ts'
import { seasonSpan } from './season-spans.ts'
import { seasonWords } from './seasons.ts'
import { type PeriodSpec, season, type YearRef } from './spec.ts'
import { followingYear, type YearHit } from './years.ts'

export const part = (of: 'quarter' | 'half', n: number, year: YearRef | null): PeriodSpec => ({ type: 'part', of, n, year })

/** "the year" after "first half of", which is no year of its own: it is whatever year fits. */
export function theYear(tokens: Tokens, i: number): number {
  const at = word(tokens, i) === 'of' ? skipThe(tokens, i + 1) : -1
  return at > 0 && word(tokens, at) === 'year' ? at + 1 : -1
}

/** The year of a part: "of 2016", "2016", "of the year", "of the fiscal year". */
export function partYear(tokens: Tokens, i: number): { year: YearRef | null; to: number } {
  const hit = followingYear(tokens, i) ?? (word(tokens, i) === '(' ? null : theFiscalYear(tokens, i))
  if (hit) return hit
  const fits = theYear(tokens, i)
  return { year: null, to: fits > 0 ? fits : i }
}

/** "of the fiscal year", "of the season": the present one. */
export function theFiscalYear(tokens: Tokens, i: number): YearHit | null {
  if (word(tokens, i) !== 'of') return null
  const at = skipThe(tokens, i + 1)
  // "of the oil year that began on Nov. 1"
  const span = at < tokens.length ? seasonSpan(tokens, at) : null
  if (span?.spec.type === 'season') return { year: span.spec, to: span.to }
  const named = seasonWords(tokens, at)
  return named ? { year: season({ name: named.name, good: named.good }), to: named.to } : null
}
