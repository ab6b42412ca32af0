import type { Span, Token, TokenKind } from '../types.ts'
import { BLANK, classOf, DIGIT, LETTER, OPEN, RAISED, SIGN, UPPER } from './codes.ts'

/**
 * What a token is, in this order; codes decide it for Latin letters, and this expression for everything else:
 * - number: digits with inner separators ("1,234.5", "12,34,567"); a trailing "." or "," is punctuation
 * - symbol: currency signs, with the country letters in front of them ("US$", "A$", "HK$")
 * - poss: "'s" is cut off
 * - abbr: "U.S.", "D.P.R.K.", "N." before a capital ("N. Korea", "N.Korea")
 * - not: "didn't", "hasn’t" whole
 * - word: letters, digits after the first letter
 */
const TOKEN =
  /(?<number>\d+(?:[.,]\d+)*)|(?<symbol>(?:US|AU?|NZ|HK|CA?|S|NT|R)?\$|[€£¥₩₹₽₺₦₫฿₱₴%‰]|R[MPp](?=\s?\d)|Rs\.?(?=\s?\d))|(?<poss>['’]s(?![\p{L}\p{N}]))|(?<abbr>(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu}))|(?<not>\p{L}+?n['’]t(?!\p{L}))|(?<word>\p{L}[\p{L}\p{N}\p{M}]*)|(?<punct>\S)/uy

/** The token that begins at a position: its end, and what it is. One serves a whole text, as there are hundreds of thousands. */
interface Piece {
  to: number
  kind: TokenKind
}

/** Tokens of `text.slice(span.start, span.end)`, with offsets into `text`. Linear. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = []
  const { start, end } = span
  const piece: Piece = { to: 0, kind: 'punct' }
  let last = -1
  for (let at = start; at < end; at = piece.to) {
    const classes = classOf(text.charCodeAt(at))
    if (classes === BLANK) {
      piece.to = at + 1
      continue
    }
    if (!readCodes(piece, classes, text, at, end)) readExpression(piece, text, span, at)
    const raw = text.slice(at, piece.to)
    tokens.push({
      start: at,
      end: piece.to,
      kind: piece.kind,
      lower: piece.kind === 'number' ? raw : lookupForm(raw),
      glued: at === last,
      capital: classes === OPEN ? /^\p{Lu}/u.test(raw) : (classes & UPPER) !== 0,
    })
    last = piece.to
  }
  return tokens
}

function readExpression(piece: Piece, text: string, { start, end }: Span, at: number): void {
  TOKEN.lastIndex = at - start
  const { 0: raw, groups = {} } = TOKEN.exec(text.slice(start, end)) as RegExpExecArray
  piece.to = at + raw.length
  piece.kind = groups.number ? 'number' : groups.symbol ? 'symbol' : groups.punct ? 'punct' : 'word'
}

/** Reads the token at `at` by character codes alone; false where they do not decide. */
function readCodes(piece: Piece, classes: number, text: string, at: number, end: number): boolean {
  if (classes & LETTER) return readLetters(piece, classes, text, at, end)
  piece.kind = classes === DIGIT ? 'number' : classes === SIGN ? 'symbol' : 'punct'
  piece.to = classes === DIGIT ? numberEnd(text, at, end) : at + 1
  if (classes === OPEN) return false
  if (!isApostrophe(text.charCodeAt(at)) || codeAt(text, at + 1, end) !== SMALL_S) return true
  const behind = classAt(text, at + 2, end)
  if (behind === OPEN) return false
  if ((behind & (LETTER | DIGIT | RAISED)) === 0) {
    piece.kind = 'word'
    piece.to = at + 2
  }
  return true
}

function numberEnd(text: string, at: number, end: number): number {
  let to = at + 1
  for (;;) {
    while (classAt(text, to, end) === DIGIT) to++
    const next = codeAt(text, to, end)
    if ((next !== COMMA && next !== DOT) || classAt(text, to + 1, end) !== DIGIT) return to
    to += 2
  }
}

/** A word, or what only starts like one. */
function readLetters(piece: Piece, classes: number, text: string, at: number, end: number): boolean {
  let digits = false
  let to = at + 1
  for (; to < end; to++) {
    const next = classOf(text.charCodeAt(to))
    if (next & LETTER) continue
    if (next === OPEN) return false
    if (next !== DIGIT && next !== RAISED) break
    digits = true
  }
  piece.kind = 'word'
  piece.to = to
  const next = codeAt(text, to, end)
  if (isApostrophe(next) && !digits && to > at + 1 && text.charCodeAt(to - 1) === SMALL_N) return readNot(piece, text, to, end)
  return classes & UPPER ? readCapital(piece, text, at, to, end) : true
}

/** "didn't" with its apostrophe at `at`. */
function readNot(piece: Piece, text: string, at: number, end: number): boolean {
  if (codeAt(text, at + 1, end) !== SMALL_T) return true
  const behind = classAt(text, at + 2, end)
  if (behind === OPEN) return false
  if ((behind & LETTER) === 0) piece.to = at + 2
  return true
}

const COUNTRY_LETTERS: ReadonlySet<string> = new Set(['US', 'A', 'AU', 'NZ', 'HK', 'C', 'CA', 'S', 'NT', 'R'])

/** "US$", "Rs. 5", "U.S.", "N. Korea": signs and abbreviations that start with the capital word at..to. */
function readCapital(piece: Piece, text: string, at: number, to: number, end: number): boolean {
  const next = codeAt(text, to, end)
  if (next === DOLLAR && to < at + 3 && COUNTRY_LETTERS.has(text.slice(at, to))) {
    piece.kind = 'symbol'
    piece.to = to + 1
  } else if (text.charCodeAt(at) === CAPITAL_R && to > at + 1) {
    const sign = rupeeEnd(text, at, end)
    if (sign === 0) return true
    piece.kind = 'symbol'
    piece.to = sign
  } else if (next === DOT && to === at + 1) return readAbbreviation(piece, text, at, end)
  return true
}

/** End of "RM", "Rp", "Rs" or "Rs." in front of a digit, else 0. */
function rupeeEnd(text: string, at: number, end: number): number {
  const second = text[at + 1]
  if (second !== 's' && second !== 'M' && second !== 'P' && second !== 'p') return 0
  const to = second === 's' && codeAt(text, at + 2, end) === DOT ? at + 3 : at + 2
  return classAt(text, classAt(text, to, end) === BLANK ? to + 1 : to, end) === DIGIT ? to : 0
}

function readAbbreviation(piece: Piece, text: string, at: number, end: number): boolean {
  let to = at + 2
  while (classAt(text, to, end) & UPPER && codeAt(text, to + 1, end) === DOT) to += 2
  const behind = classAt(text, to === at + 2 && classAt(text, to, end) === BLANK ? to + 1 : to, end)
  if (behind === OPEN) return false
  if (to > at + 2 || behind & UPPER) piece.to = to
  return true
}

const DOLLAR = 36
const COMMA = 44
const DOT = 46
const CAPITAL_R = 82
const SMALL_N = 110
const SMALL_S = 115
const SMALL_T = 116

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
/** 0 behind the span */
const codeAt = (text: string, at: number, end: number): number => (at < end ? text.charCodeAt(at) : 0)
const classAt = (text: string, at: number, end: number): number => (at < end ? classOf(text.charCodeAt(at)) : 0)

/** A text says most of its words again: their forms are kept, so that each is made once and look-ups meet the very same string. */
const FORMS = new Map<string, string>()
const MAX_FORMS = 30_000
/** Longer strings are views of their text, which a kept one would hold on to. */
const MAX_KEPT = 12

/** The form under which a token is looked up: lower case, straight apostrophes. */
export function lookupForm(raw: string): string {
  const kept = FORMS.get(raw)
  if (kept !== undefined) return kept
  const form = raw.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'")
  if (raw.length <= MAX_KEPT && FORMS.size < MAX_FORMS) FORMS.set(raw, form)
  return form
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** The lookup forms of the tokens of a phrase. Most phrases of the lexicon are letters and blanks, which need no tokenizer. */
export function lookupForms(phrase: string): string[] {
  if (PLAIN.test(phrase)) return phrase.toLowerCase().split(' ')
  return phrase.length === 1 && phrase !== ' ' ? [lookupForm(phrase)] : tokenize(phrase).map((token) => token.lower)
}
