import { tokenize } from '../tokenize/tokenize.ts'
import type { LexEntry, Token } from '../types.ts'

/** A trie over lookup forms; a `not` sequence of an entry is an end with the id '', so that the longest match blocks it. Built once by `compileLanguage`, frozen by convention afterwards. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>
  readonly ends: TrieEnd[]
}

export interface TrieEnd {
  readonly entry: LexEntry
  /** the form as the lexicon writes it; compared with the text where `cased` */
  readonly form: string
  readonly cased: boolean
}

export function buildTrie(entries: Iterable<LexEntry>): TrieNode {
  const root = node()
  for (const entry of entries) {
    for (const form of entry.forms) insert(root, form, { entry, form, cased: false })
    for (const form of entry.cased ?? []) insert(root, form, { entry, form, cased: true })
    for (const form of entry.not ?? []) insert(root, form, { entry: { ...entry, id: '' }, form, cased: false })
  }
  return root
}

const node = (): TrieNode => ({ next: new Map(), ends: [] })

function insert(root: TrieNode, form: string, end: TrieEnd): void {
  let at = root
  for (const token of tokenize(form)) {
    let next = at.next.get(token.lower)
    if (!next) at.next.set(token.lower, (next = node()))
    at = next
  }
  at.ends.push(end)
}

export interface TrieHit {
  readonly entry: LexEntry
  readonly form: string
  readonly from: number
  readonly to: number
}

/** The longest forms that start at token `i`; several entries may share the longest form. `text` decides cased forms. */
export function matchAt(root: TrieNode, text: string, tokens: readonly Token[], i: number): TrieHit[] {
  let at: TrieNode | undefined = root
  let best: TrieHit[] = []
  for (let j = i; j < tokens.length; j++) {
    at = at.next.get(tokens[j].lower)
    if (!at) break
    if (at.ends.length === 0) continue
    const hits: TrieHit[] = []
    for (const end of at.ends)
      if (!end.cased || sameLetters(text, tokens, i, j, end.form)) hits.push({ entry: end.entry, form: end.form, from: i, to: j + 1 })
    if (hits.length > 0) best = hits
  }
  return best
}

function sameLetters(text: string, tokens: readonly Token[], from: number, last: number, form: string): boolean {
  const letters = (s: string): string => s.replace(/\s+/g, ' ').replaceAll('’', "'")
  return letters(text.slice(tokens[from].start, tokens[last].end)) === letters(form)
}
