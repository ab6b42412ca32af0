import { isRecord } from './counted.ts'
import { ago } from './earlier.ts'
import { type Hit, isDash, skipDash, type Tokens, word } from './scan.ts'
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
  // "on the year-ago period", "on the week before" say more
  if (MORE.has(word(tokens, at + 1)) || (isDash(tokens, at + 1) && MORE.has(word(tokens, at + 2)))) return null
  return { spec: ago(1, of, 'on'), to: end + 1 }
}

const MORE: ReadonlySet<string> = new Set('ago before earlier prior previous'.split(' '))

/** "up 5 percent sequentially": on the period before, whatever that is */
export const sequentially = (_tokens: Tokens, i: number): Hit => ({ spec: ago(1, 'period', 'before'), to: i + 1 })

/** "up $18 in a week", "3 percent dearer over a year": after the amount, and no "highest in a year". */
export function inUnit(tokens: Tokens, i: number): Hit | null {
  const single = word(tokens, i + 1) === 'a' || word(tokens, i + 1) === 'one'
  const of = single ? UNITS.get(word(tokens, i + 2)) : undefined
  if ((of !== 'week' && of !== 'month' && of !== 'year') || word(tokens, i + 2).endsWith('s')) return null
  const next = tokens[i + 3]
  if (next && next.kind !== 'punct' && !/^(?:to|as|and|but|while|with|on|by)$/.test(next.lower)) return null
  if (next && (next.lower === "'" || isDash(tokens, i + 3)) && next.glued) return null
  return afterAmount(tokens, i) && !isRecord(tokens, i) ? { spec: ago(1, of, 'on'), to: i + 3 } : null
}

/** "5%", "18 percent", "$18", "2 cents" right before, and a word of change before that. */
function afterAmount(tokens: Tokens, i: number): boolean {
  const unit = tokens[i - 1]
  if (!unit) return false
  const at = unit.kind === 'number' ? i - 1 : tokens[i - 2]?.kind === 'number' ? i - 2 : -1
  if (at < 0) return false
  for (let k = at - 1; k >= 0 && k >= at - 4; k--) if (CHANGED.test(tokens[k].lower)) return true
  return UNITS_OF_CHANGE.has(unit.lower)
}

const CHANGED =
  /^(?:up|down|rose|fell|risen|fallen|gained|lost|dropped|slid|slipped|climbed|jumped|added|shed|eased|firmed|by|higher|lower|increase|decrease|gain|drop|rise|fall)$/
const UNITS_OF_CHANGE: ReadonlySet<string> = new Set(['%', 'percent', 'pct', 'pc', 'cent'])

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
