import { TIME_ADJECTIVES, TIME_NOUNS, words } from '../../lexicon/counted.ts'
import type { Amount } from './amount.ts'
import { isInteger, isPlain, listEnd } from './mask-names.ts'
import { isDigits, isGlued, type Scan, word } from './scan.ts'

/** What follows a time of day. */
export const CLOCK: ReadonlySet<string> = new Set([
  'am',
  'pm',
  'a.m',
  'p.m',
  'a.m.',
  'p.m.',
  "o'clock",
  'gmt',
  'utc',
  'hrs',
  'kst',
  'ist',
  'est',
  'edt',
  'cet',
  'hours',
])

/** "9 o'clock", "0930 local time", "11 pm". */
export function clock(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || amount.grouped) return -1
  const next = word(scan, amount.to)
  if (next === "o'clock" || (next === 'o' && word(scan, amount.to + 1) === "'")) return amount.to + 1
  if (amount.form === 'words' || Number(amount.mantissa) > 2400) return -1
  if ((next === 'a' || next === 'p') && word(scan, amount.to + 1) === '.' && word(scan, amount.to + 2) === 'm') return amount.to + 3
  if (next === 'local' && word(scan, amount.to + 1) === 'time') return amount.to + 2
  return CLOCK.has(next) && next !== 'hours' && next !== 'hrs' ? amount.to + 1 : -1
}

/** "five-day", "three consecutive months", "24 days", "half a year" and the like; ranges end in the same words. */
export function duration(scan: Scan, amount: Amount): number {
  return amount.unit ? -1 : timeAfter(scan, amount.to)
}

/** The token after the span of time that token `i` names for the number before it, or -1. */
export function timeAfter(scan: Scan, i: number): number {
  let at = /^[-–‑]$/.test(word(scan, i)) && isGlued(scan, i) ? i + 1 : i
  if (TIME_NOUNS.has(word(scan, at))) return at + 1
  for (let k = 0; k < 2 && TIME_ADJECTIVES.has(word(scan, at)); k++) {
    at++
    if (TIME_NOUNS.has(word(scan, at))) return at + 1
  }
  return word(scan, at) === 'or' && word(scan, at + 1) === 'so' && TIME_NOUNS.has(word(scan, at + 2)) ? at + 3 : -1
}

const AGED: ReadonlySet<string> = new Set(['aged', 'age', 'ages'])

/** "aged 66", "the age of 14", "Kostanay, 61, who". */
export function age(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || !isInteger(amount)) return -1
  const { from, to } = amount
  if (AGED.has(word(scan, from - 1)) || (word(scan, from - 1) === 'of' && AGED.has(word(scan, from - 2)))) return listEnd(scan, to)
  const years = Number(amount.mantissa)
  if (word(scan, from - 1) === ',' && word(scan, to) === ',' && word(scan, to + 1) === 'who' && years < 110) return to
  const apposed =
    amount.form === 'digits' &&
    years >= 10 &&
    years < 110 &&
    word(scan, from - 1) === ',' &&
    word(scan, to) === ',' &&
    from > 1 &&
    (scan.tokens[from - 2].capital || word(scan, from - 2) === 'he' || word(scan, from - 2) === 'she')
  return apposed &&
    (APPOSED.has(word(scan, to + 1)) || word(scan, from + 1) === ',') &&
    !isDigits(scan, to + 1) &&
    !isDigits(scan, from - 2) &&
    !LISTED.has(word(scan, to + 1))
    ? to
    : -1
}

const APPOSED: ReadonlySet<string> = words('who whose a an said told has was')
const LISTED: ReadonlySet<string> = words('and or up down against compared from versus')
