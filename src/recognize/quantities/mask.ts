import { HYPHEN_COUNTED, words } from '../../lexicon/counted.ts'
import type { Amount } from './amount.ts'
import { age } from './mask-age.ts'
import { committee, dialled, digitRun, houseNumber, phone } from './mask-addresses.ts'
import { graded, purity, sized } from './mask-grades.ts'
import { bareYear, isPlain, labelled, type Mask, monthDay, named, numbering } from './mask-names.ts'
import { CLOCK, clock, duration, secondSpan } from './mask-time.ts'
import { isDigits, isGlued, isHyphen, isWord, type Scan, word } from './scan.ts'

const ORDINAL_ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

/** Numbers that are part of codes, names, dates, times, ages or sizes. Checked in order; the first that bites decides. */
const MASKS: readonly Mask[] = [
  inUrl,
  insideCode,
  phone,
  dialled,
  digitRun,
  houseNumber,
  committee,
  ordinal,
  clock,
  duration,
  secondSpan,
  age,
  purity,
  graded,
  sized,
  hyphenated,
  monthDay,
  bareYear,
  labelled,
  numbering,
  named,
]

/** The token after the look-alike that `amount` is part of, or -1 when it may be a figure. */
export function maskedUntil(scan: Scan, amount: Amount): number {
  for (const mask of MASKS) {
    const to = mask(scan, amount)
    if (to >= 0) return to
  }
  return -1
}

const LONGEST_URL = 60

/** Part of a web address: "www.example.org/tables%2012". */
function inUrl(scan: Scan, amount: Amount): number {
  if (amount.form === 'words' || !isGlued(scan, amount.from)) return -1
  let at = amount.from
  for (let k = 0; k < LONGEST_URL && isGlued(scan, at); k++) at--
  const first = word(scan, at)
  if (first !== 'www' && !(/^https?$/.test(first) && word(scan, at + 1) === ':')) return -1
  let to = amount.to
  while (isGlued(scan, to)) to++
  return to
}

/** Glued to letters, slashes, colons or signs: "Tu-204", "2019/159", "11:20", "#5", "4A", "v2.1", "02-555-0114". */
function insideCode(scan: Scan, amount: Amount): number {
  if (amount.form === 'words') return -1
  const before = amount.prefixed ? -1 : amount.numberFrom - 1
  if (before >= 0 && isGlued(scan, amount.numberFrom) && gluedBefore(scan, before)) return runEnd(scan, amount.to)
  const { to } = amount
  if (isGlued(scan, to)) {
    const mark = word(scan, to)
    if ((mark === '/' || mark === ':') && isDigits(scan, to + 1) && isGlued(scan, to + 1)) return runEnd(scan, to)
    if (mark === '-' && isDigits(scan, to + 1) && word(scan, to + 2) === '-' && isDigits(scan, to + 3) && isPlain(amount))
      return runEnd(scan, to)
    if (isWord(scan, to) && amount.unit?.dimension !== 'percent' && !ORDINAL_ENDS.has(mark) && !CLOCK.has(mark) && !KEEPS.has(mark))
      return runEnd(scan, to)
  }
  // "12.5%-protein wheat": a grade, not an amount.
  if (amount.unit?.dimension === 'percent' && isHyphen(scan, to) && isWord(scan, to + 1) && !GOES_ON.has(word(scan, to + 1))) return to + 2
  return -1
}

/** Letters that may be glued to the number behind its unit. */
const KEEPS: ReadonlySet<string> = words('x a per of fold odd plus')
const GOES_ON: ReadonlySet<string> = new Set(['to', 'a', 'per', 'plus', 'odd'])

function gluedBefore(scan: Scan, before: number): boolean {
  const mark = word(scan, before)
  if (mark === '#' || mark === '_' || mark === '@' || mark === '=' || mark === '§') return true
  if (mark === '/' || mark === ':') return isGlued(scan, before)
  // A word with a number behind a hyphen is a name: "Boeing-737", "COVID-19". Dashes between clauses are longer or stand apart.
  if (mark === '-' && !isGlued(scan, before) && hangs(scan, before - 1)) return true
  if (mark === '-')
    return isGlued(scan, before) && (isDigits(scan, before - 1) || (isWord(scan, before - 1) && !JOINS.has(word(scan, before - 1))))
  if (mark === '&') return isGlued(scan, before)
  if (mark === '+') return isGlued(scan, before) && isWord(scan, before - 1)
  return mark === '.' && isGlued(scan, before) && isWord(scan, before - 1) && word(scan, before - 1).length <= 3
}

/** "Budenovskoye-6 and -7": a second number of the same name. */
const hangs = (scan: Scan, i: number): boolean =>
  /^(?:and|or|to|,)$/.test(word(scan, i)) &&
  isDigits(scan, i - 1) &&
  word(scan, i - 2) === '-' &&
  isGlued(scan, i - 1) &&
  isWord(scan, i - 3)

const JOINS: ReadonlySet<string> = words('to and or than over under of the by at')

/** Runs of glued tokens belong together. */
function runEnd(scan: Scan, from: number): number {
  let to = from
  while (
    isGlued(scan, to) &&
    (isDigits(scan, to) || isWord(scan, to) || /^[-/:.‑]$/.test(word(scan, to))) &&
    (isGlued(scan, to + 1) || word(scan, to) !== '.')
  )
    to++
  return to
}

function ordinal(scan: Scan, amount: Amount): number {
  return amount.form === 'digits' && isGlued(scan, amount.to) && ORDINAL_ENDS.has(word(scan, amount.to)) ? amount.to + 1 : -1
}

/** Compounds that name: "7-Eleven", "3-D", "double-digit"; those that count are read elsewhere. */
function hyphenated(scan: Scan, amount: Amount): number {
  // "3- to 5-year": the first half of a compound that hangs.
  if (
    !amount.unit &&
    word(scan, amount.to) === '-' &&
    isGlued(scan, amount.to) &&
    !isGlued(scan, amount.to + 1) &&
    HANGS.has(word(scan, amount.to + 1))
  )
    return amount.to + 1
  if (amount.unit || !isHyphen(scan, amount.to) || !isWord(scan, amount.to + 1)) return -1
  const next = word(scan, amount.to + 1)
  return COMPOUNDS.has(next) ? -1 : amount.to + 2
}

const HANGS: ReadonlySet<string> = new Set(['to', 'and', 'or'])

/** Second halves of compounds that other readers take. */
const COMPOUNDS: ReadonlySet<string> = new Set([
  ...HYPHEN_COUNTED,
  ...words('in out to fold times odd plus and million billion trillion bale bag head point'),
])
