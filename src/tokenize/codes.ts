/**
 * Classes of characters by their codes. Unicode classes in expressions take tens of milliseconds to compile and are slow per
 * token; a table of the Latin blocks answers for nearly every character of an English text.
 */

export const LETTER = 1
/** Only where it is also a LETTER of the Latin blocks. */
export const UPPER = 2
/** 0 to 9 */
export const DIGIT = 4
export const BLANK = 8
/** Signs of money and parts that are a token of their own kind. */
export const SIGN = 16
/** Raised digits and fractions: they go on a word ("m²"), alone they are punctuation. */
export const RAISED = 64
/** Only the expression can tell: letters of other scripts, marks, other digits, characters beyond the basic plane. */
export const OPEN = 32

/** Behind the last of the Latin blocks. */
const LATIN_END = 0x250
const OPEN_LATIN = 'ªºµ'
const RAISED_LATIN = '²³¹¼½¾'
const SIGNS = '$%‰€£¥₩₹₽₺₦₫฿₱₴'

const isCapital = (char: string): boolean => char.toLowerCase() !== char && char.toUpperCase() === char

function latinClass(code: number): number {
  const char = String.fromCharCode(code)
  if (code >= 48 && code <= 57) return DIGIT
  if (/\s/.test(char)) return BLANK
  if (SIGNS.includes(char)) return SIGN
  if (OPEN_LATIN.includes(char)) return OPEN
  if (RAISED_LATIN.includes(char)) return RAISED
  const isLetter = code < 128 ? /[A-Za-z]/.test(char) : code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  return isLetter ? LETTER | (isCapital(char) ? UPPER : 0) : 0
}

const LATIN = Uint8Array.from({ length: LATIN_END }, (_, code) => latinClass(code))

/** The classes of a character as bits; 0 for punctuation. */
export const classOf = (code: number): number => (code < LATIN_END ? LATIN[code] : farClass(code))

/** Money signs among the letters of their scripts. */
const FAR_SIGNS = '฿৳֏؋'

/** General punctuation, currency and mathematical signs; blanks of other widths. */
function farClass(code: number): number {
  if (code >= 0x2000 && code <= 0x206f) {
    if (code === 0x2030) return SIGN
    return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f ? BLANK : 0
  }
  if (code === 0x1680 || code === 0x3000 || code === 0xfeff) return BLANK
  if (code >= 0x20a0 && code <= 0x20bf) return SIGNS.includes(String.fromCharCode(code)) ? SIGN : 0
  if (code >= 0x2200 && code <= 0x22ff) return 0
  const sign = FAR_SIGNS.includes(String.fromCharCode(code))
  return sign ? (SIGNS.includes(String.fromCharCode(code)) ? SIGN : 0) : OPEN
}
