import { lookupForms } from '../../tokenize/tokenize.ts'
import type { Token } from '../../types.ts'

/** What a text means by words that have two meanings, where it tells. */
export interface Senses {
  readonly pounds: 'money' | 'weight' | ''
  /** "mt": tonnes, or millions of them */
  readonly mt: 'tonnes' | 'millions' | ''
  /** "feet" by the million: of boards, or of gas */
  readonly feet: 'bf' | 'ft3' | ''
  /** letters that stand for money of the text wherever they are glued to a number: "N" where it has "N568 per litre" */
  readonly letters: ReadonlySet<string>
  /** groups of thousands are set apart by blanks throughout: "138 100" */
  readonly blanks: boolean
}

export const NO_SENSES: Senses = { pounds: '', mt: '', feet: '', letters: new Set(), blanks: false }

/** What every reader of quantities sees: one sentence. */
export interface Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  /** the token belongs to a period or a proper name */
  readonly taken: (i: number) => boolean
  /** what words of two meanings stand for in the whole text */
  readonly senses: Senses
}

/** Lookup form of token `i`, '' outside the sentence. */
export const word = (scan: Scan, i: number): string => (i >= 0 && i < scan.tokens.length ? scan.tokens[i].lower : '')

export const isWord = (scan: Scan, i: number): boolean => i >= 0 && i < scan.tokens.length && scan.tokens[i].kind === 'word'

export const isDigits = (scan: Scan, i: number): boolean => i >= 0 && i < scan.tokens.length && scan.tokens[i].kind === 'number'

export const isGlued = (scan: Scan, i: number): boolean => i >= 0 && i < scan.tokens.length && scan.tokens[i].glued

/** The characters of token `i`, with its capitals. */
export const raw = (scan: Scan, i: number): string => scan.text.slice(scan.tokens[i].start, scan.tokens[i].end)

/** A hyphen with no white space on either side: inside a compound. */
export const isHyphen = (scan: Scan, i: number): boolean =>
  isGlued(scan, i) && isGlued(scan, i + 1) && (word(scan, i) === '-' || word(scan, i) === '‑')

/** A hyphen or dash that may join the ends of a range: without white space, or with it on both sides. */
export function isRangeDash(scan: Scan, i: number): boolean {
  const mark = word(scan, i)
  if (mark !== '-' && mark !== '–' && mark !== '‑' && mark !== '—' && mark !== '−') return false
  return i + 1 < scan.tokens.length && isGlued(scan, i) === isGlued(scan, i + 1)
}

/** Phrases by the token they are found by: the first, or the last where they are matched backwards. Longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>

export interface Phrase<T> {
  readonly words: readonly string[]
  readonly value: T
  /** the form as the lexicon writes it where its capitals matter, else '' */
  readonly cased: string
}

export type PhraseRow<T> = readonly [form: string, value: T, cased?: boolean]

/**
 * Compiles phrases once; `backwards` for those that are looked up by their last word. `before`: what stands after the phrase in
 * the text, because some signs are one token only there ("Rs." before a digit).
 */
export function compilePhrases<T>(rows: readonly PhraseRow<T>[], backwards = false, before = ''): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>()
  const extra = before === '' ? 0 : lookupForms(before).length
  for (const [form, value, cased] of rows) {
    const all = lookupForms(before === '' ? form : `${form} ${before}`)
    const words = extra === 0 ? all : all.slice(0, all.length - extra)
    const key = backwards ? words[words.length - 1] : words[0]
    const entry = index.get(key)
    const phrase = { words, value, cased: cased ? form : '' }
    if (entry) entry.push(phrase)
    else index.set(key, [phrase])
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length || b.cased.length - a.cased.length)
  return index
}

export interface PhraseHit<T> {
  readonly from: number
  readonly to: number
  readonly value: T
}

/** The longest phrase that starts at token `i`. */
export function phraseAt<T>(index: PhraseIndex<T>, scan: Scan, i: number): PhraseHit<T> | null {
  if (i < 0 || i >= scan.tokens.length) return null
  const phrases = index.get(scan.tokens[i].lower)
  if (!phrases) return null
  for (const phrase of phrases) if (fits(phrase, scan, i)) return { from: i, to: i + phrase.words.length, value: phrase.value }
  return null
}

/** The longest phrase that ends right before token `to`. */
export function phraseBefore<T>(index: PhraseIndex<T>, scan: Scan, to: number): PhraseHit<T> | null {
  const phrases = to > 0 ? index.get(word(scan, to - 1)) : undefined
  if (!phrases) return null
  for (const phrase of phrases) {
    const from = to - phrase.words.length
    if (from >= 0 && fits(phrase, scan, from)) return { from, to, value: phrase.value }
  }
  return null
}

function fits<T>(phrase: Phrase<T>, scan: Scan, from: number): boolean {
  const { words } = phrase
  if (from + words.length > scan.tokens.length) return false
  for (let k = 0; k < words.length; k++) if (scan.tokens[from + k].lower !== words[k]) return false
  return phrase.cased === '' || scan.text.slice(scan.tokens[from].start, scan.tokens[from + words.length - 1].end) === phrase.cased
}
