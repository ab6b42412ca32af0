import { isDigit, isLetter, isLower, isSpace, isUpper } from '../split/letters.ts'
import type { Article, Block, Sentence } from '../types.ts'
import { BEFORE_INITIAL, LABELLED, MAY_END, MAY_END_BEFORE_STARTER, MONTHS, NEVER_FINAL, STARTERS } from './abbreviations.ts'

export { gate } from './gate.ts'

/** Longer stretches without a stop are cut at a blank, so that one line of megabytes is no single sentence. */
const MAX_SENTENCE = 6000

/** Sentences of the blocks of an article, in order, as spans without white space at their ends. A table is one sentence. Linear. */
export function segment(text: string, article: Pick<Article, 'blocks'>): Sentence[] {
  const sentences: Sentence[] = []
  const nextStop = stopsOf(text, article.blocks[article.blocks.length - 1]?.end ?? 0)
  for (let index = 0; index < article.blocks.length; index++) {
    const block = article.blocks[index]
    if (block.kind === 'table') sentences.push({ kind: block.kind, block: index, start: block.start, end: block.end })
    else addSentences(sentences, text, block, index, nextStop)
  }
  return sentences
}

const STOPS = ['.', '!', '?', '…']

/**
 * The position of the first stop at or after a position, `limit` when there is none before it. Asked for rising
 * positions, it looks at each character once for each stop, and never beyond the article.
 */
function stopsOf(whole: string, limit: number): (from: number) => number {
  const text = whole.slice(0, limit)
  const next = STOPS.map(() => -1)
  return (from) => {
    let first = text.length
    for (let i = 0; i < STOPS.length; i++) {
      if (next[i] < from) {
        const found = text.indexOf(STOPS[i], from)
        next[i] = found < 0 ? text.length : found
      }
      if (next[i] < first) first = next[i]
    }
    return first
  }
}

/** One pass over the stops of a block. Codes instead of expressions: this runs over every text. */
function addSentences(sentences: Sentence[], text: string, block: Block, index: number, nextStop: (from: number) => number): void {
  let from = block.start
  for (let at = nextStop(block.start); at < block.end; at = nextStop(at + 1)) {
    let last = at
    while (last + 1 < block.end && isStop(text.charCodeAt(last + 1))) last++
    let end = last + 1
    while (end < block.end && isCloser(text.charCodeAt(end))) end++
    if (end < block.end && isBoundary(text, from, at, last, end, block.end)) {
      addSpan(sentences, text, block, index, from, end)
      from = end
    }
    at = end - 1
  }
  addSpan(sentences, text, block, index, from, block.end)
}

function addSpan(sentences: Sentence[], text: string, block: Block, index: number, from: number, to: number): void {
  let start = skipSpace(text, from, to)
  let end = to
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  while (end - start > MAX_SENTENCE) {
    // The last blank of the piece; looked for within the piece only, so that a text without blanks stays linear.
    const blank = text.slice(start, start + MAX_SENTENCE).lastIndexOf(' ')
    const stop = blank > 0 ? start + blank : start + MAX_SENTENCE
    sentences.push({ kind: block.kind, block: index, start, end: stop })
    start = skipSpace(text, stop, end)
  }
  if (start < end) sentences.push({ kind: block.kind, block: index, start, end })
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at++
  return at
}

const PERIOD = 46
const isStop = (code: number): boolean => code === PERIOD || code === 33 || code === 63 || code === 0x2026
const isCloser = (code: number): boolean =>
  code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 0xbb

const CURRENCY = '$€£¥₩₹₽₺₦₫฿₱₴'

/** "B" of "James B", "S" of "U.S". */
const endsInInitial = (word: string): boolean =>
  isUpper(word.charCodeAt(word.length - 1)) && (word.length === 1 || word[word.length - 2] === '.')

/** Quotes and brackets that open before the next word. */
const OPENERS = new Set('"\'“‘«([')
const isWordChar = (code: number): boolean => isLetter(code) || isDigit(code) || code === 39 || code === 0x2019

/** Whether the stops `at` to `last`, whose closers end at `end`, end the sentence that began at `from`. */
function isBoundary(text: string, from: number, at: number, last: number, end: number, limit: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return at === last && isGlued(text, at, end)
  let next = skipSpace(text, end, limit)
  while (next < limit && OPENERS.has(text[next])) next++
  const first = text.charCodeAt(next)
  if (next >= limit || isLower(first)) return false
  // Dashes, bullets and the like go on.
  if (!isUpper(first) && !isDigit(first) && !CURRENCY.includes(text[next])) return false
  return at !== last || text.charCodeAt(at) !== PERIOD ? true : endsAtPeriod(text, from, at, end, next)
}

/** "companies.There are", "rose 3%.Exports": the blank is missing. Not "N.Korea", "Vox.com", "U.S.China". */
function isGlued(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) === 0x2026) return false
  const quoted = OPENERS.has(text[end]) ? 1 : 0
  if (
    !isUpper(text.charCodeAt(end + quoted)) ||
    !(isLower(text.charCodeAt(end + quoted + 1)) || isSpace(text.charCodeAt(end + quoted + 1)))
  )
    return false
  const [b, c] = [text.charCodeAt(at - 2), text.charCodeAt(at - 1)]
  return isDigit(c) || c === 37 || c === 41 || (isLower(c) && isLower(b)) || (isUpper(c) && isUpper(b))
}

/** Whether the single period at `at` ends a sentence; the next word starts at `next` with a capital, a digit or a sign. */
function endsAtPeriod(text: string, from: number, at: number, end: number, next: number): boolean {
  if (end > at + 1 && text.charCodeAt(end - 1) !== 41 && text.charCodeAt(end - 1) !== 93) return true
  const start = wordStart(text, from, at)
  // No abbreviation is longer.
  if (at - start > 8) return true
  const word = text.slice(start, at).replace(/^[.'’]+/, '')
  const lower = word.toLowerCase().replaceAll('’', "'")
  const figure = !isUpper(text.charCodeAt(next))
  if (lower === 'no' || lower === 'nos') return !figure
  if (NEVER_FINAL.has(lower)) return false
  // "James B. Comey", "N. Korea", but not "surveyor B. Indian refiners", where the letter is no part of a name.
  if (word.length === 1 && word !== lower && !figure) return !isInitial(text, from, at - 1) || STARTERS.has(nextWord(text, next))
  if (MONTHS.has(lower) && word !== lower) return !figure
  if (MAY_END.has(lower)) return !figure || word === lower
  // "U.S.", "J.P. Tully": they end a sentence only before a word that starts one.
  if (MAY_END_BEFORE_STARTER.has(lower) || endsInInitial(word)) return STARTERS.has(nextWord(text, next))
  // The number of a list item at the start of a sentence.
  return !(/^\d{1,2}$/.test(word) && start <= skipSpace(text, from, at))
}

/** "N. Korea", "W. Africa" */
const COMPASS = 'NSEW'

/** Whether the capital at `at`, before a stop and a capital, belongs to a name: at the start, after a capital, a title or another initial. */
function isInitial(text: string, from: number, at: number): boolean {
  if (COMPASS.includes(text[at])) return true
  let end = at
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  while (end > from && text.charCodeAt(end - 1) === PERIOD) end--
  if (end === from || end === at) return true
  const start = wordStart(text, from, end)
  // Brackets, quotes and commas: a list of names may go on.
  if (start === end) return true
  const before = text.slice(start, end).toLowerCase()
  return BEFORE_INITIAL.has(before) || (isUpper(text.charCodeAt(start)) && !LABELLED.has(before))
}

/** Start of the word, with inner stops, that ends at `at`: "U.S", "p.m", "approx". At most 15 characters are looked at. */
function wordStart(text: string, from: number, at: number): number {
  const limit = Math.max(from, at - 15)
  let start = at
  for (; start > limit; start--) {
    const code = text.charCodeAt(start - 1)
    if (isLower(code) || isUpper(code) || isDigit(code) || code === PERIOD || code === 39 || code === 38) continue
    if (!isWordChar(code)) break
  }
  return start
}

function nextWord(text: string, from: number): string {
  let end = from
  while (end - from < 20 && end < text.length && isWordChar(text.charCodeAt(end))) end++
  return text.slice(from, end).toLowerCase().replaceAll('’', "'")
}
