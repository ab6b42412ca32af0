import { VULGAR } from '../../lexicon/number-words.ts'
import { isDigits, isGlued, isWord, raw, type Scan, word } from './scan.ts'

/** A plain decimal numeral, as `Number` reads it, and how it was written. */
export interface Numeral {
  readonly mantissa: string
  readonly decimal: boolean
  /** has separators of thousands */
  readonly grouped: boolean
}

/** Longer strings of digits are codes, not amounts. */
const MOST_DIGITS = 15

/**
 * "1,234.5", "12,34,567", "1.234.567", "48,10", "12,5": a numeral, or null where the separators make no number ("1.2.3").
 * A single comma is decimal only where it cannot group; a single dot groups only before "000".
 */
export function parseDigits(digits: string): Numeral | null {
  if (digits.length > MOST_DIGITS + 5) return null
  const commas = count(digits, ',')
  const dots = count(digits, '.')
  if (commas === 0 && dots === 0) return plain(digits)
  if (commas > 0 && dots > 0) return mixed(digits, commas, dots)
  const mark = commas > 0 ? ',' : '.'
  const parts = digits.split(mark)
  if (mark === '.' && dots === 1 && !(parts[1] === '000' && parts[0] !== '0' && parts[0].length <= 3))
    return { mantissa: digits, decimal: true, grouped: false }
  if (areGroups(parts, mark === ',')) return { mantissa: parts.join(''), decimal: false, grouped: true }
  return parts.length === 2 && mark === ',' && parts[1].length !== 3
    ? { mantissa: parts.join('.'), decimal: true, grouped: false }
    : fraction(parts, mark)
}

/** "0,125": a comma that could group by length, but not after a lone zero. */
function fraction(parts: readonly string[], mark: string): Numeral | null {
  return mark === ',' && parts.length === 2 && parts[0] === '0' ? { mantissa: parts.join('.'), decimal: true, grouped: false } : null
}

function plain(digits: string): Numeral | null {
  if (digits.length > MOST_DIGITS || (digits.length > 1 && digits[0] === '0')) return null
  return { mantissa: digits, decimal: false, grouped: false }
}

/** Both separators: the one that comes last and once is decimal. */
function mixed(digits: string, commas: number, dots: number): Numeral | null {
  const dotLast = digits.lastIndexOf('.') > digits.lastIndexOf(',')
  if ((dotLast ? dots : commas) !== 1) return null
  const at = dotLast ? digits.lastIndexOf('.') : digits.lastIndexOf(',')
  const parts = digits.slice(0, at).split(dotLast ? ',' : '.')
  if (!areGroups(parts, dotLast)) return null
  return { mantissa: `${parts.join('')}.${digits.slice(at + 1)}`, decimal: true, grouped: true }
}

/** Groups of three, or the Indian way: three, then twos. */
function areGroups(parts: readonly string[], indian: boolean): boolean {
  const last = parts.length - 1
  if (parts[0].length > 3 || parts[0] === '0' || parts[last].length !== 3) return false
  let threes = true
  let twos = indian && parts[0].length <= 2
  for (let k = 1; k < last; k++) {
    if (parts[k].length !== 3) threes = false
    if (parts[k].length !== 2) twos = false
  }
  return threes || twos
}

function count(text: string, mark: string): number {
  let n = 0
  for (const c of text) if (c === mark) n++
  return n
}

export interface DigitsRead extends Numeral {
  readonly to: number
}

/** The number in digits that starts at token `i`: groups set apart by blanks and fractions ("4 1/2", "1/3", "2½") included. */
export function readDigits(scan: Scan, i: number, groupable: (to: number, groups: number) => boolean): DigitsRead | null {
  if (!isDigits(scan, i)) return vulgar(scan, i, 0)
  const spaced = readSpaced(scan, i, groupable)
  if (spaced) return spaced
  const numeral = parseDigits(word(scan, i))
  if (!numeral) return null
  if (!numeral.decimal) {
    const whole = Number(numeral.mantissa)
    const mixedNumber =
      vulgar(scan, i + 1, whole) ?? slashFraction(scan, isGlued(scan, i + 1) && word(scan, i + 1) === '-' ? i + 2 : i + 1, whole)
    if (mixedNumber && !numeral.grouped) return mixedNumber
    const alone = slashFraction(scan, i, 0)
    if (alone) return alone
  }
  return { ...numeral, to: i + 1 }
}

function vulgar(scan: Scan, i: number, whole: number): DigitsRead | null {
  const part = VULGAR.get(word(scan, i))
  return part === undefined ? null : { mantissa: String(whole + part), decimal: true, grouped: false, to: i + 1 }
}

const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16])

/** "1/2" as three glued tokens, the numerator below the denominator; not "24/7", not "2016/17". */
function slashFraction(scan: Scan, i: number, whole: number): DigitsRead | null {
  if (!isDigits(scan, i) || word(scan, i + 1) !== '/' || !isDigits(scan, i + 2) || !isGlued(scan, i + 1) || !isGlued(scan, i + 2))
    return null
  if (word(scan, i + 3) === '/' && isGlued(scan, i + 3)) return null
  const [n, d] = [Number(word(scan, i)), Number(word(scan, i + 2))]
  if (!DENOMINATORS.has(d) || n < 1 || n >= d) return null
  return { mantissa: String(whole + n / d), decimal: true, grouped: false, to: i + 3 }
}

/** "816 000", "1 234 567,5": groups of three after single blanks, where `groupable` says that nothing else can be meant. */
function readSpaced(scan: Scan, i: number, groupable: (to: number, groups: number) => boolean): DigitsRead | null {
  const first = word(scan, i)
  if (first.length > 3 || first[0] === '0' || !/^\d+$/.test(first)) return null
  let digits = first
  let groups = 1
  let to = i + 1
  let firm = false
  let tail = ''
  while (tail === '' && isDigits(scan, to) && /^\d{3}(?:[.,]\d{1,2})?$/.test(word(scan, to))) {
    const gap = gapBefore(scan, to)
    if (gap.length !== 1 || gap === '\n' || gap === '\t') break
    if (gap !== ' ') firm = true
    digits += word(scan, to).slice(0, 3)
    tail = word(scan, to).slice(4)
    groups++
    to++
  }
  if (groups === 1 || digits.length > MOST_DIGITS || !(firm || groupable(to, groups))) return null
  return { mantissa: tail ? `${digits}.${tail}` : digits, decimal: tail !== '', grouped: true, to }
}

/** "USD10", "Tk500", "N1.2": letters and digits in one token, the rest of the numeral in glued ones. Null where it is no number. */
export function splitGlued(
  scan: Scan,
  i: number,
): { readonly letters: string; readonly digits: string; readonly tail: string; readonly to: number } | null {
  if (!isWord(scan, i)) return null
  const match = /^(?<letters>\p{L}{1,4})(?<digits>\d+)(?<tail>\p{L}*)$/u.exec(raw(scan, i))
  if (!match?.groups) return null
  const { letters, tail } = match.groups
  let { digits } = match.groups
  let to = i + 1
  while (
    tail === '' &&
    isGlued(scan, to) &&
    (word(scan, to) === '.' || word(scan, to) === ',') &&
    isDigits(scan, to + 1) &&
    isGlued(scan, to + 1)
  ) {
    digits += word(scan, to) + word(scan, to + 1)
    to += 2
  }
  // "R3 400": groups of thousands set apart by blanks.
  if (digits.length <= 3 && tail === '') {
    while (isDigits(scan, to) && /^\d{3}$/.test(word(scan, to)) && /^[ \u00a0\u202f]$/.test(gapBefore(scan, to))) {
      digits += word(scan, to)
      to++
    }
    if (digits.length > 3) return { letters, digits: digits.replace(/\B(?=(?:\d{3})+$)/g, ','), tail, to }
  }
  return { letters, digits, tail, to }
}

const gapBefore = (scan: Scan, i: number): string => scan.text.slice(scan.tokens[i - 1].end, scan.tokens[i].start)
