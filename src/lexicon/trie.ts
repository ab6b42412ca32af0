import { tokenize } from '../tokenize/tokenize.ts'
import type { LexEntry, Token } from '../types.ts'

/** A trie over lookup forms; a `not` sequence of an entry is an end with the id '', so that the longest match blocks it. Built once by `compileLanguage`, frozen by convention afterwards. */
export interface TrieNode {
  /** null where no form goes on */
  next: Map<string, TrieNode> | null
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

const node = (): TrieNode => ({ next: null, ends: [] })

function insert(root: TrieNode, form: string, end: TrieEnd): void {
  let at = root
  for (const word of formWords(form)) {
    at.next ??= new Map()
    let next = at.next.get(word)
    if (!next) at.next.set(word, (next = node()))
    at = next
  }
  at.ends.push(end)
}

/** Most forms are small letters and blanks, which need no tokenizer. */
const formWords = (form: string): string[] => (/^[a-z]+(?: [a-z]+)*$/.test(form) ? form.split(' ') : tokenize(form).map((t) => t.lower))

export interface TrieHit {
  readonly entry: LexEntry
  readonly form: string
  readonly from: number
  readonly to: number
}

const NONE: readonly TrieHit[] = []

/** The longest forms that start at token `i`; several entries may share the longest form. `text` decides cased forms. */
export function matchAt(root: TrieNode, text: string, tokens: readonly Token[], i: number): readonly TrieHit[] {
  let at = root.next?.get(tokens[i].lower)
  let best = NONE
  for (let j = i; at; ) {
    if (at.ends.length > 0) {
      const hits: TrieHit[] = []
      for (const end of at.ends)
        if (!end.cased || sameLetters(text, tokens, i, j, end.form)) hits.push({ entry: end.entry, form: end.form, from: i, to: j + 1 })
      if (hits.length > 0) best = hits
    }
    j++
    at = j < tokens.length ? at.next?.get(tokens[j].lower) : undefined
  }
  return best
}

function sameLetters(text: string, tokens: readonly Token[], from: number, last: number, form: string): boolean {
  const written = text.slice(tokens[from].start, tokens[last].end)
  return written === form || (from < last && letters(written) === letters(form))
}

const letters = (s: string): string => s.replace(/\s+/g, ' ').replaceAll('’', "'")
