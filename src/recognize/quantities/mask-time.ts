import { TIME_ADJECTIVES, TIME_NOUNS } from '../../lexicon/counted.ts'
import type { Amount } from './amount.ts'
import { isPlain } from './mask-names.ts'
import { isDigits, isGlued, isWord, raw, type Scan, word } from './scan.ts'

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
  // "at 08.00": no amount has a zero in front and two behind the point
  if (/^(?:at|by|from|until|till|before|after)$/.test(word(scan, amount.from - 1)) && /^0\d\.[0-5]\d$/.test(raw(scan, amount.from)))
    return amount.to
  if ((next === 'a' || next === 'p') && word(scan, amount.to + 1) === '.' && word(scan, amount.to + 2) === 'm') return amount.to + 3
  if (
    word(scan, amount.from - 1) === 'at' &&
    Number(amount.mantissa) <= 24 &&
    next === 'this' &&
    /^(?:morning|afternoon|evening)$/.test(word(scan, amount.to + 1))
  )
    return amount.to
  if (
    word(scan, amount.from - 1) === 'at' &&
    Number(amount.mantissa) <= 24 &&
    (next === 'tonight' || next === 'sharp' || (next === 'in' && word(scan, amount.to + 2) === 'morning'))
  )
    return amount.to + 1
  if (next === 'local' && word(scan, amount.to + 1) === 'time') return amount.to + 2
  return CLOCK.has(next) && next !== 'hours' && next !== 'hrs' ? amount.to + 1 : -1
}

/** "five-day", "three consecutive months", "24 days", "half a year" and the like; ranges end in the same words. */
export function duration(scan: Scan, amount: Amount): number {
  return amount.unit ? -1 : timeAfter(scan, amount.to)
}

/** "9.2 days, against 6", "fell to 2.4 months from 3.1": the second of two spans of time. */
export function secondSpan(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || !/^(?:from|against|versus|vs)$/.test(word(scan, amount.from - 1)) || isWord(scan, amount.to)) return -1
  const at = word(scan, amount.from - 2) === ',' ? amount.from - 3 : amount.from - 2
  return TIME_NOUNS.has(word(scan, at)) && isDigits(scan, at - 1) ? amount.to : -1
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
