import type { Article, Block, Sentence } from '../types.ts'
import { MAY_END, MAY_END_BEFORE_STARTER, MONTHS, NEVER_FINAL, STARTERS } from './abbreviations.ts'

export { gate } from './gate.ts'

/** Stops with the quotes and brackets that close behind them. */
const STOP = /(?<stop>[.!?…]+)(?<close>["'”’»)\]]*)/g
/** Longer stretches without a stop are cut at a blank, so that one line of megabytes is no single sentence. */
const MAX_SENTENCE = 6000

/** Sentences of the blocks of an article, in order, as spans without white space at their ends. A table is one sentence. Linear. */
export function segment(text: string, article: Pick<Article, 'blocks'>): Sentence[] {
  const sentences: Sentence[] = []
  article.blocks.forEach((block, index) => {
    if (block.kind === 'table') sentences.push({ kind: block.kind, block: index, start: block.start, end: block.end })
    else addSentences(sentences, text, block, index)
  })
  return sentences
}

function addSentences(sentences: Sentence[], text: string, block: Block, index: number): void {
  const body = text.slice(block.start, block.end)
  let from = 0
  const cut = (to: number): void => {
    addSpan(sentences, text, block, index, block.start + from, block.start + to)
    from = to
  }
  for (const m of body.matchAll(STOP)) {
    const stop = m.groups?.stop ?? ''
    const at = m.index
    const end = at + m[0].length
    if (end < body.length && isBoundary(body, from, at, stop, end)) cut(end)
  }
  cut(body.length)
}

function addSpan(sentences: Sentence[], text: string, block: Block, index: number, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  while (end - start > MAX_SENTENCE) {
    const blank = text.lastIndexOf(' ', start + MAX_SENTENCE)
    const stop = blank > start ? blank : start + MAX_SENTENCE
    sentences.push({ kind: block.kind, block: index, start, end: stop })
    start = stop
    while (start < end && isSpace(text, start)) start++
  }
  if (start < end) sentences.push({ kind: block.kind, block: index, start, end })
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0
}

const OPENING = /^["'“‘«([–—-]*\s?/
const NEXT = /^[\s\u00a0]*(?<next>["'“‘«([]*(?<word>[\p{L}\p{N}$€£¥₩₹][\p{L}\p{M}\p{N}'’]{0,20}))/u

/** Whether the stop at `at` (its closers end at `end`) ends the sentence that began at `from`. Offsets into the block. */
function isBoundary(body: string, from: number, at: number, stop: string, end: number): boolean {
  const spaced = isSpace(body, end)
  if (!spaced) return isGlued(body, at, stop, end)
  const word = NEXT.exec(body.slice(end, end + 40))?.groups?.word ?? ''
  if (!word) return !/^\s*$/.test(body.slice(end, end + 40)) && stop !== '...' && !OPENING.test(body[end + 1] ?? '')
  if (/^\p{Ll}/u.test(word)) return false
  return stop === '.' ? endsAtPeriod(body, from, at, end, word) : true
}

/** "companies.There are", "rose 3%.Exports": the blank is missing. Not "N.Korea", "Vox.com", "U.S.China". */
function isGlued(body: string, at: number, stop: string, end: number): boolean {
  if (stop !== '.' && stop !== '?' && stop !== '!') return false
  const before = body.slice(Math.max(0, at - 3), at)
  return /(?:\p{Ll}{2}|\p{Ll}\p{Lu}\p{Lu}|\d|%|\))$/u.test(before) && /^["“‘]?\p{Lu}(?:\p{Ll}|\s\p{Ll})/u.test(body.slice(end, end + 4))
}

function endsAtPeriod(body: string, from: number, at: number, end: number, next: string): boolean {
  const closed = end > at + 1
  const word = wordBefore(body, from, at)
  const lower = word.toLowerCase().replaceAll('’', "'")
  const figure = /^[\p{N}$€£¥₩₹]/u.test(next)
  const starter = STARTERS.has(next.toLowerCase().replaceAll('’', "'"))
  if (closed && /["”’»]/.test(body.slice(at + 1, end))) return true
  if (lower === 'no' || lower === 'nos' || lower === 'art' || lower === 'rs') return !figure && (lower === 'no' || starter)
  if (NEVER_FINAL.has(lower)) return false
  if (MONTHS.has(lower) && word !== lower) return !figure
  if (MAY_END_BEFORE_STARTER.has(lower)) return starter
  if (MAY_END.has(lower)) return !figure || !/^\p{Lu}/u.test(word)
  // An initial ("James B. Comey", "N. Korea"), and the number of a list item at the start of a sentence.
  if (/^\p{Lu}$/u.test(word) || /(?:^|\.)\p{Lu}$/u.test(word)) return starter
  return !(/^\d{1,2}$/.test(word) && at - word.length <= from + leading(body, from))
}

const leading = (body: string, from: number): number => {
  let n = 0
  while (isSpace(body, from + n)) n++
  return n
}

/** The word, with inner stops, that ends at `at`: "U.S", "p.m", "approx". At most 15 characters are looked at. */
function wordBefore(body: string, from: number, at: number): string {
  let start = at
  const limit = Math.max(from, at - 15)
  while (start > limit && /[\p{L}\p{M}\p{N}.'’&]/u.test(body[start - 1])) start--
  return body.slice(start, at).replace(/^[.'’]+/, '')
}
