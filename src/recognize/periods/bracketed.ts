import { atom, range } from './atoms.ts'
import { type Hit, isDash, month, type Tokens, word } from './scan.ts'
import { type Dated, isBase, type PeriodSpec } from './spec.ts'

/** Expressions whose dates a bracket may tell; months and days are plain enough. */
const VAGUE: ReadonlySet<string> = new Set('season first part todate unit within rolling same ago year climate'.split(' '))

/** "the first half of FY24 (July-December)", "this season (October 1 to March 15)": the dates in brackets are what it means. */
export function withDates(tokens: Tokens, hit: Hit): Hit {
  if (word(tokens, hit.to) !== '(' || !VAGUE.has(hit.spec.type)) return hit
  const from = opening(tokens, hit.to + 1)
  const first = from < tokens.length ? (atom(tokens, from) ?? null) : null
  const span = first && (first.spec.type === 'span' ? first : (range(tokens, first) ?? slashed(tokens, first)))
  if (span?.spec.type !== 'span' || word(tokens, span.to) !== ')') return hit
  // dates that are whole say all; the others are those of what stands before
  if (!isBase(hit.spec) && (hasYear(span.spec.from) || hasYear(span.spec.to))) return { spec: span.spec, to: span.to + 1 }
  const dates: Dated = { dates: span.spec }
  return { spec: { ...hit.spec, ...dates }, to: span.to + 1 }
}

/** "(from July to March)" */
const opening = (tokens: Tokens, i: number): number => (word(tokens, i) === 'from' || word(tokens, i) === 'i.e.' ? i + 1 : i)

/** "(Oct/Sept)" */
function slashed(tokens: Tokens, first: Hit): Hit | null {
  if (first.spec.type !== 'month' || (word(tokens, first.to) !== '/' && !isDash(tokens, first.to))) return null
  const last = month(tokens, first.to + 1)
  const to: PeriodSpec | null = last && { type: 'month', month: last.n, year: null, which: null }
  return last && to ? { spec: { type: 'span', from: first.spec, to }, to: last.to } : null
}

const hasYear = (spec: PeriodSpec): boolean => 'year' in spec && spec.year !== null
