import { lookupForms } from '../tokenize/tokenize.ts'
import type { LexEntry, Token } from '../types.ts'

/**
 * A trie over lookup forms; a `not` sequence of an entry is an end with the id '', so that the longest match blocks it. Built once by
 * `compileLanguage`. A text meets few of the words that forms start with, so what follows a first word is laid out when it is first met.
 */
export interface TrieNode {
  /** null where no form goes on */
  next: Map<string, TrieNode> | null
  readonly ends: TrieEnd[]
  /** forms behind a first word that are not laid out yet */
  folded: Folded[] | null
}

/** Where a form counts: its entry may say so under `context`. Looked up by the next and the last token. */
export interface Context {
  /** only right before one of these */
  readonly before?: ReadonlySet<string>
  readonly notBefore?: ReadonlySet<string>
  readonly notAfter?: ReadonlySet<string>
}

/** The form of `end` goes on with `words`, or with the text of the form from `from` on. */
interface Folded {
  readonly end: TrieEnd
  readonly from: number
  readonly words: readonly string[] | null
}

export interface TrieEnd {
  readonly entry: LexEntry
  /** the form as the lexicon writes it; compared with the text where `cased` */
  readonly form: string
  readonly cased: boolean
  readonly context: Context | null
}

export function buildTrie(entries: Iterable<LexEntry>): TrieNode {
  const root = node()
  for (const entry of entries) {
    const context = (entry.context as Context | undefined) ?? null
    for (const form of entry.forms) insert(root, { entry, form, cased: false, context })
    for (const form of entry.cased ?? []) insert(root, { entry, form, cased: true, context })
    for (const form of entry.not ?? []) insert(root, { entry: { ...entry, id: '' }, form, cased: false, context: null })
  }
  return root
}

const node = (): TrieNode => ({ next: null, ends: [], folded: null })

const LETTERS = /^[A-Za-z]+$/

function insert(root: TrieNode, end: TrieEnd): void {
  const { form } = end
  const blank = form.indexOf(' ')
  const first = blank < 0 ? form : form.slice(0, blank)
  if (LETTERS.test(first)) fold(childOf(root, first.toLowerCase()), blank < 0 ? null : { end, from: blank + 1, words: null }, end)
  else {
    const [head, ...words] = lookupForms(form)
    if (head !== undefined) fold(childOf(root, head), words.length === 0 ? null : { end, from: 0, words }, end)
  }
}

/** A form of one word ends here; a longer one waits. */
function fold(at: TrieNode, folded: Folded | null, end: TrieEnd): void {
  if (!folded) at.ends.push(end)
  else if (at.folded) at.folded.push(folded)
  else at.folded = [folded]
}

function unfold(first: TrieNode): void {
  const waiting = first.folded ?? []
  first.folded = null
  for (const { end, from, words } of waiting) {
    let at = first
    for (const word of words ?? lookupForms(end.form.slice(from))) at = childOf(at, word)
    at.ends.push(end)
  }
}

function childOf(at: TrieNode, word: string): TrieNode {
  at.next ??= new Map()
  let child = at.next.get(word)
  if (!child) at.next.set(word, (child = node()))
  return child
}

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
  if (at?.folded) unfold(at)
  for (let j = i; at; ) {
    if (at.ends.length > 0) {
      const hits: TrieHit[] = []
      for (const end of at.ends)
        if ((!end.cased || sameLetters(text, tokens, i, j, end.form)) && (!end.context || fits(end.context, tokens, i, j)))
          hits.push({ entry: end.entry, form: end.form, from: i, to: j + 1 })
      if (hits.length > 0) best = hits
    }
    j++
    at = j < tokens.length ? at.next?.get(tokens[j].lower) : undefined
  }
  return best
}

function fits({ before, notBefore, notAfter }: Context, tokens: readonly Token[], from: number, last: number): boolean {
  const next = tokens[last + 1]?.lower ?? ''
  return (!before || before.has(next)) && !notBefore?.has(next) && !(from > 0 && notAfter?.has(tokens[from - 1].lower))
}

function sameLetters(text: string, tokens: readonly Token[], from: number, last: number, form: string): boolean {
  const written = text.slice(tokens[from].start, tokens[last].end)
  return written === form || (from < last && letters(written) === letters(form))
}

const letters = (s: string): string => s.replace(/\s+/g, ' ').replaceAll('’', "'")
