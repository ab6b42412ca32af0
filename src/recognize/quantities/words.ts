import { words } from '../../lexicon/counted.ts'
import { MAGNITUDES } from '../../lexicon/magnitudes.ts'
import { PARTS, SMALL_NUMBERS, TENS } from '../../lexicon/number-words.ts'
import { isGlued, type Scan, word } from './scan.ts'

/** A number in words: `value` times 10^`exp` ("two million": 2, 6). */
export interface WordsRead {
  readonly value: number
  readonly exp: number
  readonly to: number
  readonly approx: boolean
}

/**
 * The number in words that starts at token `i`: "forty-seven", "one hundred and five", "two and a half", "half a million",
 * "two-point-six billion", "a dozen", "a couple of hundred thousand". Null for a bare "a" and for vague words.
 */
export function readWords(scan: Scan, i: number): WordsRead | null {
  const first = word(scan, i)
  if (first === 'half') return readHalf(scan, i + 1)
  if (first === 'quarter' || (first === 'a' && word(scan, i + 1) === 'quarter')) return readQuarter(scan, first === 'a' ? i + 2 : i + 1)
  if (first === 'dozen' || isScale(first)) return rounded(scan, i) ? readTail(scan, 1, i) : null
  if (first === 'a' || first === 'an') return readArticle(scan, i + 1)
  const small = readBelowHundred(scan, i)
  if (!small) return null
  return readTail(scan, small.value, small.to)
}

/** "a good million", "a cool billion": the article and an adjective stand before the magnitude. */
const rounded = (scan: Scan, i: number): boolean =>
  word(scan, i - 2) === 'a' && ROUND.has(word(scan, i - 1)) && !word(scan, i).endsWith('s')

const ROUND: ReadonlySet<string> = words('good full whole cool further mere round record staggering whopping')

const isScale = (lower: string): boolean => MAGNITUDES.has(lower) && lower.length > 3 && lower !== 'mill'

/** After "a": "a hundred thousand", "a dozen", "a couple of hundred", "a good million". */
function readArticle(scan: Scan, i: number): WordsRead | null {
  const lower = word(scan, i)
  if (lower === 'dozen') return readScales(scan, 12, i + 1)
  if (lower === 'couple') return readCouple(scan, i + 1)
  if (isScale(lower) && !lower.endsWith('s')) return readTail(scan, 1, i)
  return null
}

function readCouple(scan: Scan, i: number): WordsRead | null {
  const at = word(scan, i) === 'of' ? i + 1 : i
  if (word(scan, at) === 'dozen') return { value: 24, exp: 0, to: at + 1, approx: true }
  if (!isScale(word(scan, at))) return null
  return { ...readScales(scan, 2, at), approx: true }
}

/** After "half": "half a million", "half a dozen", "half-million"; a plain half is a fraction, not a number. */
function readHalf(scan: Scan, i: number): WordsRead | null {
  let at = i
  if (word(scan, at) === '-') at++
  if (word(scan, at) === 'of') at++
  if (word(scan, at) === 'a' || word(scan, at) === 'an') at++
  if (word(scan, at) === '-') at++
  if (word(scan, at) === 'dozen') return readScales(scan, 6, at + 1)
  return isScale(word(scan, at)) && !word(scan, at).endsWith('s') ? readScales(scan, 0.5, at) : null
}

function readQuarter(scan: Scan, i: number): WordsRead | null {
  let at = i
  if (word(scan, at) === '-') at++
  if (word(scan, at) === 'of') at++
  if (word(scan, at) === 'a') at++
  return isScale(word(scan, at)) ? readScales(scan, 0.25, at) : null
}

/** Units, teens and tens: "seven", "forty-seven", "forty seven". */
function readBelowHundred(scan: Scan, i: number): { readonly value: number; readonly to: number } | null {
  const lower = word(scan, i)
  const small = SMALL_NUMBERS.get(lower)
  if (small !== undefined) return { value: small, to: i + 1 }
  const tens = TENS.get(lower)
  if (tens === undefined) return null
  const at = word(scan, i + 1) === '-' ? i + 2 : i + 1
  const units = SMALL_NUMBERS.get(word(scan, at))
  return units !== undefined && units > 0 && units < 10 ? { value: tens + units, to: at + 1 } : { value: tens, to: i + 1 }
}

/** What may follow a first part: hundreds, thousands, "and five", "point six", "and a half", magnitudes. */
function readTail(scan: Scan, first: number, i: number): WordsRead {
  let total = 0
  let current = first
  let to = i
  for (;;) {
    const at = word(scan, to) === '-' && isGlued(scan, to) ? to + 1 : to
    const lower = word(scan, at)
    if (lower === 'hundred' && current < 100) {
      current *= 100
      to = at + 1
    } else if (lower === 'thousand' && current < 1000 && readsOn(scan, at + 1)) {
      total += current * 1000
      current = 0
      to = at + 1
    } else if (lower === 'dozen' && total === 0) {
      return readScales(scan, current * 12, at + 1)
    } else {
      const more = current % 100 === 0 || current === 0 ? readMore(scan, to, current > 0 || total > 0, current === 0 && total > 0) : null
      if (!more) break
      current += more.value
      to = more.to
    }
  }
  const parts = readParts(scan, total + current, to)
  const scaled = readScales(scan, parts.value, parts.to)
  const half = scaled.exp > 0 ? readAndPart(scan, scaled.to) : null // "a million and a half"
  return half ? { ...scaled, value: scaled.value + half.value, to: half.to } : scaled
}

/** Does a number below a thousand follow "thousand"? */
const readsOn = (scan: Scan, i: number): boolean => readBelowHundred(scan, word(scan, i) === 'and' ? i + 1 : i) !== null

/** "and five" after hundreds or thousands. */
function readMore(scan: Scan, i: number, after: boolean, thousands: boolean): { readonly value: number; readonly to: number } | null {
  if (!after) return null
  const at = word(scan, i) === 'and' ? i + 1 : i
  const small = readBelowHundred(scan, at)
  if (!small || small.value === 0) return null
  if (word(scan, small.to) !== 'hundred') return small
  // "three thousand nine hundred and five"; "between one hundred and two hundred" are two numbers
  if (at > i || !thousands || small.value > 9) return null
  const rest = readBelowHundred(scan, word(scan, small.to + 1) === 'and' ? small.to + 2 : small.to + 1)
  return rest && word(scan, rest.to) !== 'hundred' && word(scan, rest.to) !== 'thousand'
    ? { value: small.value * 100 + rest.value, to: rest.to }
    : { value: small.value * 100, to: small.to + 1 }
}

/** "point six", "and a half", "and a quarter", "and three quarters". */
function readParts(scan: Scan, value: number, i: number): { readonly value: number; readonly to: number } {
  const dash = word(scan, i) === '-' && isGlued(scan, i) ? 1 : 0
  const at = i + dash
  if (word(scan, at) === 'point') return readPoint(scan, value, at, i)
  const half = readAndPart(scan, at)
  return half ? { value: value + half.value, to: half.to } : { value, to: i }
}

function readPoint(scan: Scan, value: number, point: number, back: number): { readonly value: number; readonly to: number } {
  let decimals = ''
  let to = point + 1
  for (;;) {
    const at = word(scan, to) === '-' && isGlued(scan, to) ? to + 1 : to
    const digit = SMALL_NUMBERS.get(word(scan, at))
    if (digit === undefined || digit > 9) break
    decimals += String(digit)
    to = at + 1
  }
  return decimals === '' ? { value, to: back } : { value: Number(`${value}.${decimals}`), to }
}

/** "and a half", "-and-a-half", "and three-quarters": the part, and the token after it. */
export function readAndPart(scan: Scan, i: number): { readonly value: number; readonly to: number } | null {
  if (word(scan, i) !== 'and') return null
  let at = i + 1
  if (word(scan, at) === '-') at++
  const numerator = word(scan, at) === 'a' || word(scan, at) === 'one' ? 1 : SMALL_NUMBERS.get(word(scan, at))
  if (!numerator || numerator > 9) return null
  at++
  if (word(scan, at) === '-') at++
  const denominator = PARTS.get(word(scan, at))
  if (!denominator || denominator > 10 || denominator <= numerator) return null
  return { value: numerator / denominator, to: at + 1 }
}

/** Magnitudes after a number in words; "hundred" here only before another magnitude or after "couple of". */
function readScales(scan: Scan, value: number, i: number): WordsRead {
  let exp = 0
  let to = i
  for (let k = 0; k < 2; k++) {
    const at = word(scan, to) === '-' && isGlued(scan, to) ? to + 1 : to
    const scale = MAGNITUDES.get(word(scan, at))
    if (
      scale === undefined ||
      word(scan, at).endsWith('s') ||
      word(scan, at) === 'mill' ||
      (word(scan, at).length <= 3 && word(scan, at) !== 'lac')
    )
      break
    exp += scale
    to = at + 1
  }
  return { value, exp, to, approx: false }
}
