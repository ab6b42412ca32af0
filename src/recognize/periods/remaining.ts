import { atom } from './atoms.ts'
import { type Hit, isDash, skipThe, smallNumber, type Tokens, word } from './scan.ts'
import { seasonWords } from './seasons.ts'
import { type PeriodSpec, season } from './spec.ts'
import { UNITS } from './words.ts'

/** "the rest of the year", "the remainder of 2024", "what remains of the season". `i` is on "rest". */
export function rest(tokens: Tokens, i: number): Hit | null {
  if (word(tokens, i + 1) !== 'of') return null
  const whole = wholeAt(tokens, i + 2)
  return whole ? { spec: { type: 'rest', of: whole.spec }, to: whole.to } : null
}

/** "the remaining five months (of 2024)", "the remaining months of the year". `i` is on "remaining". */
export function remaining(tokens: Tokens, i: number): Hit | null {
  const count = smallNumber(tokens, i + 1)
  const at = count?.to ?? i + 1
  const unit = UNITS.get(word(tokens, at))
  if (unit !== 'month' && unit !== 'week' && unit !== 'quarter') return null
  const whole = word(tokens, at + 1) === 'of' || word(tokens, at + 1) === 'in' ? wholeAt(tokens, at + 2) : null
  if (!whole && !(count && unit === 'month')) return null
  const of: PeriodSpec = whole?.spec ?? THIS_YEAR
  const to = whole?.to ?? at + 1
  if (!count || unit === 'week') return { spec: { type: 'rest', of }, to }
  return { spec: { type: 'first', side: 'last', n: count.n, unit, of }, to }
}

const THIS_YEAR: PeriodSpec = { type: 'unit', unit: 'year', plus: 0 }

function wholeAt(tokens: Tokens, i: number): Hit | null {
  const at = skipThe(tokens, i)
  const lower = word(tokens, at)
  if (at > i && (lower === 'year' || lower === 'month' || lower === 'quarter' || lower === 'week') && !isDash(tokens, at + 1))
    return { spec: { type: 'unit', unit: lower, plus: 0 }, to: at + 1 }
  const named = at > i ? seasonWords(tokens, at) : null
  if (named) return { spec: season({ name: named.name, good: named.good }), to: named.to }
  const hit = at < tokens.length ? atom(tokens, at) : null
  return hit && WHOLES.has(hit.spec.type) ? hit : null
}

const WHOLES: ReadonlySet<string> = new Set(['year', 'season', 'unit', 'month', 'part', 'decade'])
