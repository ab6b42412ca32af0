/**
 * Letters by their codes. Unicode classes in expressions take tens of milliseconds to compile, which a command that
 * reads one article would feel; these ranges are what names and sentences of English texts need.
 */

/** Character class bodies for expressions without the `u` flag. Beyond Latin-1 a letter counts as capital and small. */
export const UPPER = 'A-ZÀ-ÖØ-Þ\\u0100-\\u024f\\u0370-\\u1fff\\u3040-\\ud7ff'
export const LETTER = 'A-Za-zÀ-ÖØ-öø-\\u024f\\u0300-\\u1fff\\u3040-\\ud7ff'

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isLower = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7)
const isForeign = (code: number): boolean =>
  (code >= 0x100 && code <= 0x24f) || (code >= 0x300 && code <= 0x1fff) || (code >= 0x3040 && code <= 0xd7ff)

/** A capital, or a letter of a script whose case is not looked at. */
export const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) || isForeign(code)

export const isLetter = (code: number): boolean => isLower(code) || isUpper(code)

const UNTIDY = /[^\S ]| {2}/

/** Text with each run of white space as one blank. */
export const oneLine = (text: string): string => (UNTIDY.test(text) ? text.replace(/\s+/g, ' ') : text)

/** White space that the texts hold: blanks, breaks, no-break and wide blanks. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff
