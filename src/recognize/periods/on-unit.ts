import { ago } from './earlier.ts'
import { type Hit, skipDash, type Tokens, word } from './scan.ts'
import type { Unit } from './spec.ts'
import { UNITS } from './words.ts'

/** "on-year", "on the month", "on year"; "year-on-year", "month over month", "week-on-week". */
export function onUnit(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  if (lower === 'on') {
    const at = word(tokens, i + 1) === 'the' ? i + 2 : skipDash(tokens, i + 1)
    return unitBase(tokens, at, at)
  }
  const first = UNITS.get(lower)
  if (!first) return null
  const on = skipDash(tokens, i + 1)
  const joins = word(tokens, on) === 'on' || word(tokens, on) === 'over'
  const at = joins ? skipDash(tokens, on + 1) : word(tokens, i + 1) === '/' || on > i + 1 ? Math.max(on, i + 2) : -1
  return at > 0 && UNITS.get(word(tokens, at)) === first ? unitBase(tokens, at, at) : null
}

function unitBase(tokens: Tokens, at: number, end: number): Hit | null {
  const of = UNITS.get(word(tokens, at))
  if (!of || of === 'decade' || of === 'half' || word(tokens, at).endsWith('s') || word(tokens, at + 1) === "'s") return null
  return { spec: ago(1, of, 'on'), to: end + 1 }
}

const SHORT_BASES: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['yoy', 'year'],
  ['mom', 'month'],
  ['qoq', 'quarter'],
  ['wow', 'week'],
])
const LETTERS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['y', 'year'],
  ['yr', 'year'],
  ['m', 'month'],
  ['q', 'quarter'],
  ['w', 'week'],
])

/** "yoy", "y/y", "y-o-y", "yr/yr", "m/m"; "mom" needs a figure before it. */
export function shortBase(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  const whole = SHORT_BASES.get(lower)
  if (whole) return lower === 'yoy' || lower === 'qoq' || afterPercent(tokens, i) ? { spec: ago(1, whole, 'on'), to: i + 1 } : null
  const of = LETTERS.get(lower)
  const join = word(tokens, i + 1)
  if (!of || !tokens[i + 1]?.glued || (join !== '/' && join !== '-')) return null
  const over = word(tokens, i + 2) === 'o' && word(tokens, i + 3) === join ? i + 4 : i + 2
  return word(tokens, over) === lower ? { spec: ago(1, of, 'on'), to: over + 1 } : null
}

const afterPercent = (tokens: Tokens, i: number): boolean => ['%', 'percent', 'pct', 'pc', 'cent', '('].includes(word(tokens, i - 1))
