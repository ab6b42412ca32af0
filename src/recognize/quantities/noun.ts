import { HYPHEN_COUNTED, NOT_PLURAL, PLURALS, STOPS, VERB_OR_NOUN, words } from '../../lexicon/counted.ts'
import type { TokenRange } from '../../types.ts'
import { isDigits, isGlued, isHyphen, isWord, type Scan, word } from './scan.ts'

/** Tokens after the number that a noun phrase may span. */
const LONGEST = 9

/** Is the token a plural noun, or one that stands for many? */
export function isPlural(scan: Scan, i: number, first: boolean): boolean {
  if (!isWord(scan, i)) return false
  const lower = word(scan, i)
  if (PLURALS.has(lower)) return true
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is|ous)$/.test(lower)) return false
  return !NOT_PLURAL.has(lower) || (first && VERB_OR_NOUN.has(lower))
}

/**
 * The counted noun phrase that starts at token `i`: up to its head, the last plural before a verb, preposition or mark. "60 trade
 * and investment pacts" goes on over "and", "94 countries and territories" ends at "countries". Null where none is found.
 */
export function readNoun(scan: Scan, i: number, singular: boolean): TokenRange | null {
  if (inColumns(scan, i)) return null
  if (isHyphen(scan, i) && HYPHEN_COUNTED.has(word(scan, i + 1))) return { from: i + 1, to: i + 2 }
  const last = Math.min(scan.tokens.length, i + LONGEST)
  let head = -1
  for (let at = i; at < last; at++) {
    const lower = word(scan, at)
    if (lower === '-' && isGlued(scan, at) && isGlued(scan, at + 1)) continue
    if (isGlued(scan, at) && lower !== "'s" && word(scan, at - 1) === '-' && isWord(scan, at) && head < at - 1) {
      if (isPlural(scan, at, false)) head = at
      continue
    }
    if (lower === 'and' || lower === ',' || lower === '&') {
      if (head >= 0 || lower === ',' || at === i) break
      continue
    }
    if (!isWord(scan, at) || STOPS.has(lower) || PLAIN_VERBS.has(lower) || isDigits(scan, at)) break
    if (head >= 0 && !isPlural(scan, at, false)) break
    if (isPlural(scan, at, at === i)) {
      head = at
      if (word(scan, at + 1) === "'s" || word(scan, at + 1) === "'") break
    } else if (singular && (at + 1 >= scan.tokens.length || !isWord(scan, at + 1) || STOPS.has(word(scan, at + 1)))) {
      head = at
      break
    }
  }
  return head < 0 ? null : { from: i, to: head + 1 }
}

/** Never part of a noun phrase: "the committee's page *puts* deliveries at". */
const PLAIN_VERBS: ReadonlySet<string> = words(
  'says goes comes remains puts makes takes means keeps reckons gets gives wants expects sees thinks believes warns argues suggests indicates represents becomes equals seems appears lets includes exceeds reaches',
)

/** In a table what follows a number on the next line, or after a wide gap, is not what it counts. */
function inColumns(scan: Scan, i: number): boolean {
  if (i >= scan.tokens.length || i < 2) return false
  const gap = (at: number): string => scan.text.slice(scan.tokens[at - 1].end, scan.tokens[at].start)
  const wide = (white: string): boolean => white.length > 1 && !white.includes('\n')
  return wide(gap(i)) || (gap(i).includes('\n') && (wide(gap(i - 1)) || gap(i - 1).includes('\t')))
}
