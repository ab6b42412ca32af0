import { poundSense } from './pounds.ts'
import type { Senses } from './scan.ts'

const SMALL_MT = /(?<![\d.,])\d{1,3}\.\d+ ?mt\b/
const LARGE_MT = /(?<![\d.,])\d{1,3}(?:,\d{3})+ ?mt\b/g

/** What the text of an article means by "pounds", "mt", "feet" and letters before numbers. */
export function sensesOf(text: string): Senses {
  return { pounds: poundSense(text), mt: mtSense(text), feet: feetSense(text), letters: moneyLetters(text), blanks: groupsByBlanks(text) }
}

const BLANKS = /(?<!\d )(?<![\d.,/-])\b[1-9]\d{0,2} \d{3}(?: \d{3})*\b(?![.,]?\d| \d)/g
const COMMAS = /\d,\d{3}\b/

/** Several numbers in groups set apart by blanks, none by commas. */
const groupsByBlanks = (text: string): boolean => !COMMAS.test(text) && (text.match(BLANKS)?.length ?? 0) >= 3

const feetSense = (text: string): Senses['feet'] =>
  /\bboard (?:feet|foot)\b/i.test(text) ? 'bf' : /\bcubic (?:feet|foot)\b|\b[BbTt]cf\b/.test(text) ? 'ft3' : ''

/** "R450,000", "N1.52trn", "K568 per litre", "P48.50 a kilo", "R3 400/t": a letter before an amount that can be nothing but money. */
const PLAIN_MONEY =
  /(?<![\p{L}\d])(?<letter>[NPRK])\d+(?:,\d{3}\b|[ \u00a0]\d{3}\b|(?:\.\d+)? ?(?:million|billion|trillion|m|bn|trn|tn)\b|(?:\.\d+)?(?:\/| (?:a|per) )(?:kg|kilo|kilogram|t|ton|tonne|litre|liter|bag|box|unit|barrel|head|bale|crate)\b)/gu

const moneyLetters = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(PLAIN_MONEY)].map((match) => match.groups?.letter ?? ''))

/** Millions where amounts are small decimals and none is so large that it must be plain tonnes: "49.8 mt", "1,047.6 mt". */
function mtSense(text: string): Senses['mt'] {
  const large = [...text.matchAll(LARGE_MT)].some(([said]) => said.length > '1,000 mt'.length + 1)
  if (large) return 'tonnes'
  return SMALL_MT.test(text) ? 'millions' : ''
}
