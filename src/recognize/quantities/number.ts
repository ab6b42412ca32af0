import { words } from '../../lexicon/counted.ts'
import { CUT_SHORT, LENGTH_NOUNS, LETTER_MAGNITUDES, MAGNITUDES } from '../../lexicon/magnitudes.ts'
import { readDigits } from './digits.ts'
import { isGlued, isHyphen, isWord, raw, type Scan, word } from './scan.ts'
import { startsUnit } from './unit.ts'
import { readAndPart, readWords } from './words.ts'

/** A number with its magnitude, before any unit: mantissa times 10^scale. */
export interface NumberRead {
  readonly from: number
  readonly to: number
  /** a decimal numeral as `Number` reads it */
  readonly mantissa: string
  /** power of ten of its magnitude word, 0 without one */
  readonly scale: number
  readonly form: 'digits' | 'words'
  readonly decimal: boolean
  readonly grouped: boolean
  /** vague by itself: "a couple of hundred" */
  readonly approx: boolean
}

/** mantissa times 10^exp, rounded once: 6.39 and 9 give 6390000000. */
export const scaled = (mantissa: string, exp: number): number =>
  Number(mantissa.includes('e') ? Number(mantissa) * 10 ** exp : `${mantissa}e${exp}`)

/** The number that starts at token `i`. `money`: a currency stands before it, so "m", "k" and "b" are magnitudes. */
export function readNumber(scan: Scan, i: number, money: boolean): NumberRead | null {
  const digits = readDigits(
    scan,
    i,
    (to, groups) =>
      scan.senses.blanks || money || groups > 2 || startsUnit(scan, to) || MAGNITUDES.has(word(scan, to)) || countsOn(scan, to),
  )
  if (!digits) return fromWords(scan, i)
  let { mantissa, to } = digits
  const part = digits.decimal ? null : readAndPart(scan, to)
  if (part) {
    mantissa = String(Number(mantissa) + part.value)
    to = part.to
  }
  const scale = readScale(scan, to, money)
  return {
    from: i,
    to: scale.to,
    mantissa,
    scale: scale.exp,
    form: 'digits',
    decimal: digits.decimal || part !== null,
    grouped: digits.grouped,
    approx: false,
  }
}

function fromWords(scan: Scan, i: number): NumberRead | null {
  const read = readWords(scan, i)
  if (!read) return null
  const { value, exp, to, approx } = read
  return { from: i, to, mantissa: String(value), scale: exp, form: 'words', decimal: !Number.isInteger(value), grouped: false, approx }
}

/** "12 500 visitors": a word in lower case that can be counted. */
const countsOn = (scan: Scan, i: number): boolean =>
  (MORE_OF.has(word(scan, i)) && countsOn(scan, i + 1)) ||
  (isWord(scan, i) && !isGlued(scan, i) && !scan.tokens[i].capital && word(scan, i).length > 3 && word(scan, i).endsWith('s'))

/** "a draught of 12m", "its length is 180m" */
const SIZES: ReadonlySet<string> = words('length height depth width draught draft beam outreach altitude elevation breadth clearance span')

const MORE_OF: ReadonlySet<string> = words('more fewer new extra additional other further')

interface Scale {
  readonly exp: number
  readonly to: number
}

/** One or two magnitudes from token `i` on: "million", "lakh crore", "-billion", glued "bn", and letters where they can be nothing else. */
export function readScale(scan: Scan, i: number, money: boolean): Scale {
  const at = isHyphen(scan, i) ? i + 1 : i
  const letter = letterScale(scan, at, money)
  if (letter > 0) return { exp: letter, to: at + 1 }
  const first = magnitude(scan, at)
  if (first === 0) return { exp: 0, to: i }
  if (isStopped(scan, at + 1)) return { exp: first, to: at + 2 }
  const next = isHyphen(scan, at + 1) ? at + 2 : at + 1
  const second = magnitude(scan, next)
  return second > 0 && first !== 9 ? { exp: first + second, to: next + 1 } : { exp: first, to: at + 1 }
}

/** The full stop of a magnitude cut short, before a unit or what is counted. */
const isStopped = (scan: Scan, i: number): boolean =>
  word(scan, i) === '.' && isGlued(scan, i) && CUT_SHORT.has(word(scan, i - 1)) && (startsUnit(scan, i + 1) || countsOn(scan, i + 1))

function magnitude(scan: Scan, i: number): number {
  const lower = word(scan, i)
  const exp = MAGNITUDES.get(lower) ?? 0
  // "20 millions of" is a number, "5 thousands" too; "cr" and "mill" are words of their own unless right beside the number.
  if ((lower === 'mil' || lower === 'mill') && word(scan, i + 1) === 's') return 0
  // "15 mill workers"
  if (lower === 'mill' && !isGlued(scan, i) && isWord(scan, i + 1) && !startsUnit(scan, i + 1)) return 0
  return exp
}

/** "m", "k", "b", "t", "mm": magnitudes beside money; "m" and "k" also where no unit of length or mass can be meant. */
function letterScale(scan: Scan, i: number, money: boolean): number {
  const exp = LETTER_MAGNITUDES.get(word(scan, i))
  if (exp === undefined) return 0
  const glued = isGlued(scan, i)
  const letter = raw(scan, i)
  if (money) return glued || letter === 'm' || letter === 'M' ? (startsRate(scan, i + 1) && letter === 't' ? 0 : exp) : 0
  if (letter === 'm' || letter === 'M') return meansMillion(scan, i, glued) ? exp : 0
  if (letter === 'k' || letter === 'K') return glued ? exp : 0
  if (letter === 'mm' || letter === 'MM') return startsUnit(scan, i + 1) && word(scan, i + 1) !== 'barrel' ? exp : 0
  return letter === 'b' && glued && startsUnit(scan, i + 1) ? exp : 0
}

const startsRate = (scan: Scan, i: number): boolean => word(scan, i) === '/' && isGlued(scan, i)

/** Not metres: a unit follows, or it is glued to the number and nothing long, wide or deep comes next. */
function meansMillion(scan: Scan, i: number, glued: boolean): boolean {
  const after = isHyphen(scan, i + 1) ? i + 2 : i + 1
  if (startsUnit(scan, after)) return true
  for (let k = 2; k <= 4; k++) if (SIZES.has(word(scan, i - k))) return false
  const next = word(scan, after)
  if (!glued) return isWord(scan, after) && next.length > 3 && next.endsWith('s') && !LENGTH_NOUNS.has(next)
  if (LENGTH_NOUNS.has(next) || LENGTH_NOUNS.has(word(scan, after + 1))) return false
  return !((next === 'above' || next === 'below') && /^(?:sea|ground|water)$/.test(word(scan, after + 1)))
}
