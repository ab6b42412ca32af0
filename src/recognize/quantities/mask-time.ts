import { TIME_ADJECTIVES, TIME_NOUNS, words } from '../../lexicon/counted.ts'
import type { Amount } from './amount.ts'
import { isInteger, isPlain, listEnd } from './mask-names.ts'
import { isDigits, isGlued, isWord, type Scan, word } from './scan.ts'

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

const AGED: ReadonlySet<string> = new Set(['aged', 'age', 'ages'])

/** "aged 66", "the age of 14", "Kostanay, 61, who", "a planter, 63, whose", "I am 71". */
export function age(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || !isInteger(amount)) return -1
  const { from, to } = amount
  if (AGED.has(word(scan, from - 1)) || (word(scan, from - 1) === 'of' && AGED.has(word(scan, from - 2)))) return listEnd(scan, to)
  const years = Number(amount.mantissa)
  if (years < 10 || years > 110) return -1
  const [before, next] = [word(scan, from - 1), word(scan, to)]
  if ((before === ',' || before === '(') && next === ',' && word(scan, to + 1) === 'who') return to
  if (amount.form !== 'digits') return -1
  if (IS_OLD.has(before) && PRONOUNS.has(word(scan, from - 2)) && (!isWord(scan, to) || OLD_AFTER.has(next))) return to
  if (isDigits(scan, to + 1) || isDigits(scan, from - 2)) return -1
  if (before === '(' && (next === ')' || next === ',')) return isPerson(scan, from - 2) ? to : -1
  if (before !== ',' || from < 2) return -1
  const closed = next === '' || next === '.' || (next === ',' && (word(scan, to + 1) === 'and' || !LISTED.has(word(scan, to + 1))))
  if (closed && isPerson(scan, from - 2)) return to
  if (next === ',' && isNamed(scan, from - 2) && isWord(scan, to + 1) && !scan.tokens[to + 1].capital && !LISTED.has(word(scan, to + 1)))
    return to
  const who = scan.tokens[from - 2].capital || word(scan, from - 2) === 'he' || word(scan, from - 2) === 'she'
  return who && next === ',' && APPOSED.has(word(scan, to + 1)) ? to : -1
}

/** Two words with capitals that are no place or body: "Hakainde Hichilema, 62, insists". */
const isNamed = (scan: Scan, i: number): boolean =>
  [i, i - 1].every((k) => isWord(scan, k) && scan.tokens[k].capital && !scan.taken(k) && !isGlued(scan, k))

const PRONOUNS: ReadonlySet<string> = words('i he she')
const IS_OLD: ReadonlySet<string> = words('am is was turned turns')
const OLD_AFTER: ReadonlySet<string> = words('and but years now this next last when or who with')

/** "a recruiter", "planter": the word for somebody by what he does, with its article nearby. */
function isPerson(scan: Scan, i: number): boolean {
  if (!isWord(scan, i) || scan.tokens[i].capital || !PERSON.test(word(scan, i)) || THINGS.has(word(scan, i))) return false
  for (let k = 1; k <= 4; k++) if (/^(?:an?|said|says|the|its|his|her|their|another|one)$/.test(word(scan, i - k))) return true
  return false
}

const PERSON = /(?:[^aeiou]er|eer|or|ist|ian|man|woman|wife|husband|widow|agent|attendant|clerk|chief|guard|cook|accountant|hand|nurse)$/
const THINGS: ReadonlySet<string> = words(
  'number order corner paper water container tanker freighter carrier trailer tractor sector factor floor door harbor labor vector motor calendar consumer copper silver september october november december quarter winter summer member letter border power river semiconductor conductor reactor fertilizer timber rubber butter weather matter centre center tower barrier counter cover error mirror flour',
)

const APPOSED: ReadonlySet<string> = words(
  'who whose a an said says told has was remarked complained recalled explained added noted argued joked shrugged laughed sighed agreed asked warned insisted',
)
const LISTED: ReadonlySet<string> = words('and or up down against compared from versus')
