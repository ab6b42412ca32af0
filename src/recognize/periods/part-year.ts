import { skipThe, type Tokens, word } from './scan.ts'
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
  const named = word(tokens, i) === 'of' ? seasonWords(tokens, skipThe(tokens, i + 1)) : null
  return named ? { year: season({ name: named.name }), to: named.to } : null
}
