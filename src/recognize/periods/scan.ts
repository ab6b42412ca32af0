import type { Token } from '../../types.ts'
import type { PeriodSpec } from './spec.ts'
import {
  CONTRACTS,
  COUNTED,
  DASHES,
  MONTHS,
  NUMBERS,
  ORDINALS,
  PRONOUNS,
  SAYS,
  SHORT,
  TIME_PREPOSITIONS,
  TITLES,
  TO,
  SETTLED,
  TRADED,
} from './words.ts'

/** What a reader found: the meaning and the token after the last one read. */
export interface Hit {
  readonly spec: PeriodSpec
  readonly to: number
}

export type Tokens = readonly Token[]
export type Reader = (tokens: Tokens, i: number) => Hit | null

/** A small number, and the token after it. */
export interface Read {
  readonly n: number
  readonly to: number
}

export const word = (tokens: Tokens, i: number): string => (i >= 0 && i < tokens.length ? tokens[i].lower : '')

export const isDash = (tokens: Tokens, i: number): boolean => DASHES.has(word(tokens, i))

export const skipDash = (tokens: Tokens, i: number): number => (isDash(tokens, i) ? i + 1 : i)

/** A dash without white space on either side, or with it on both. */
export function evenDash(tokens: Tokens, i: number): boolean {
  return isDash(tokens, i) && i + 1 < tokens.length && tokens[i].glued === tokens[i + 1].glued
}

export const skipThe = (tokens: Tokens, i: number): number => (word(tokens, i) === 'the' ? i + 1 : i)

/** Plain digits (no separators) as a number, else -1. */
export function digits(tokens: Tokens, i: number): number {
  const raw = i >= 0 && i < tokens.length && tokens[i].kind === 'number' ? tokens[i].lower : ''
  if (raw.length === 0 || raw.length > 4) return -1
  let n = 0
  for (let k = 0; k < raw.length; k++) {
    const d = raw.charCodeAt(k) - 48
    if (d < 0 || d > 9) return -1
    n = n * 10 + d
  }
  return n
}

/** Four digits that may be a year, else 0. */
export function fullYear(tokens: Tokens, i: number): number {
  const n = digits(tokens, i)
  return n >= 1950 && n <= 2099 ? n : 0
}

/** "nine", "9", "twenty-one"; null above 366. */
export function smallNumber(tokens: Tokens, i: number): Read | null {
  const n = digits(tokens, i)
  if (n > 0) return n <= 366 ? { n, to: i + 1 } : null
  const tens = NUMBERS.get(word(tokens, i))
  if (!tens) return null
  const units = tens === 20 && isDash(tokens, i + 1) ? (NUMBERS.get(word(tokens, i + 2)) ?? 0) : 0
  return units > 0 && units < 10 ? { n: 20 + units, to: i + 3 } : { n: tens, to: i + 1 }
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

const hasSuffix = (tokens: Tokens, i: number): boolean => i < tokens.length && tokens[i].glued && SUFFIXES.has(tokens[i].lower)

/** "first", "1st". */
export function ordinal(tokens: Tokens, i: number): Read | null {
  const n = ORDINALS.get(word(tokens, i))
  if (n) return { n, to: i + 1 }
  const d = digits(tokens, i)
  return d > 0 && d < 32 && hasSuffix(tokens, i + 1) ? { n: d, to: i + 2 } : null
}

/** A day of a month: "16", "24th". `counted`: what follows makes it a quantity ("20 vessels"). */
export function dayNumber(tokens: Tokens, i: number): (Read & { readonly ordinal: boolean; readonly counted: boolean }) | null {
  const n = digits(tokens, i)
  if (n < 1 || n > 31 || tokens[i].end - tokens[i].start > 2) return null
  const suffixed = hasSuffix(tokens, i + 1)
  const to = suffixed ? i + 2 : i + 1
  return { n, to, ordinal: suffixed, counted: !suffixed && isCounted(tokens, to) }
}

/** Does the token make the number before it a quantity? */
export function isCounted(tokens: Tokens, i: number): boolean {
  const at = isDash(tokens, i) && tokens[i].glued ? i + 1 : i
  return COUNTED.has(word(tokens, at)) || word(tokens, i) === '%' || isClock(tokens, i)
}

/** The ":30" of a clock time, but not the colon before a list. */
const isClock = (tokens: Tokens, i: number): boolean =>
  word(tokens, i) === ':' && tokens[i].glued && tokens[i + 1]?.glued && digits(tokens, i + 1) >= 0

/** The month that is named by the token, and the token after it (past the dot of "Oct."), or null. */
export function month(tokens: Tokens, i: number): Read | null {
  const n = MONTHS.get(word(tokens, i))
  if (!n) return null
  const lower = tokens[i].lower
  const short = SHORT.has(lower)
  const to = short && word(tokens, i + 1) === '.' && tokens[i + 1].glued ? i + 2 : i + 1
  if (!tokens[i].capital && (short || lower === 'may' || lower === 'march')) return null
  if (short && !shortIsMonth(tokens, i, to)) return null
  if (isName(tokens, i) || isContract(tokens, to)) return null
  return { n, to }
}

/** "the March contract", "May palm oil futures", "November beans settled at $9.86": a month of delivery. */
function isContract(tokens: Tokens, i: number): boolean {
  if (CONTRACTS.has(word(tokens, i))) return true
  if (!TRADED.has(word(tokens, i))) return false
  const at = TRADED.has(word(tokens, i + 1)) ? i + 2 : i + 1
  if (CONTRACTS.has(word(tokens, at))) return true
  return SETTLED.has(word(tokens, word(tokens, at) === 'was' || word(tokens, at) === 'were' ? at + 1 : at))
}

function shortIsMonth(tokens: Tokens, i: number, to: number): boolean {
  if (to > i + 1 || TIME_PREPOSITIONS.has(word(tokens, i - 1))) return true
  if (digits(tokens, to) > 0 || digits(tokens, i - 1) > 0) return true
  const next = isDash(tokens, to) || word(tokens, to) === '/' || word(tokens, to) === "'" ? to + 1 : -1
  if (next > 0 && (MONTHS.has(word(tokens, next)) || digits(tokens, next) >= 0)) return true
  if (TO.has(word(tokens, to)) && MONTHS.has(word(tokens, to + 1))) return true
  return (isDash(tokens, i - 1) || word(tokens, i - 1) === 'and') && (MONTHS.has(word(tokens, i - 2)) || MONTHS.has(word(tokens, i - 3)))
}

const OPENERS: ReadonlySet<string> = new Set(['.', '!', '?', '"', '“', "'", ':', '('])

/** "Theresa May said", "May I ask", "the Long March". */
function isName(tokens: Tokens, i: number): boolean {
  const lower = tokens[i].lower
  const before = word(tokens, i - 1)
  const after = word(tokens, i + 1)
  if (lower === 'march') return before === 'long'
  if (lower !== 'may' && lower !== 'june' && lower !== 'april') return false
  if (TITLES.has(before) || SAYS.has(after)) return true
  const opens = i === 0 || OPENERS.has(before)
  return lower === 'may' && opens && PRONOUNS.has(after)
}
