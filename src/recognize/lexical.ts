import { matchAt, type TrieHit, type TrieNode } from '../lexicon/trie.ts'
import type { LexSpan } from '../link/stream.ts'
import type { LexEntry, Token } from '../types.ts'
import { inName } from './names.ts'

/** The longest lexicon match at each place, left to right, not overlapping. Linear in the number of tokens. */
export function recognizeLexical(trie: TrieNode, text: string, tokens: readonly Token[]): LexSpan[] {
  const spans: LexSpan[] = []
  for (let i = 0; i < tokens.length; ) {
    const hits = tokens[i].kind === 'number' ? [] : matchAt(trie, text, tokens, i)
    if (hits.length === 0) {
      i++
      continue
    }
    const to = hits[0].to
    const senses: LexEntry[] = []
    const named = hits.some((hit) => hit.entry.kind === 'item' && isPlain(hit)) && inName(text, tokens, i, to)
    for (const { entry } of hits)
      if (
        entry.id !== '' &&
        !(named && entry.kind === 'item') &&
        !compounded(entry, tokens, i, to) &&
        !looseSign(entry, tokens, i) &&
        !senses.some((e) => sameSense(e, entry))
      )
        senses.push(entry)
    if (senses.length > 0) spans.push({ from: i, to, senses })
    i = to
  }
  return spans
}

/** A form without capitals of its own: "Brent" and "Hom Mali" tell nothing by theirs. */
const isPlain = ({ form }: TrieHit): boolean => !/\p{Lu}/u.test(form)

/** A plus or minus is a move only right before a number and not behind a word or number: "(+5%", not "group - 97" nor "20-30". */
function looseSign(entry: LexEntry, tokens: readonly Token[], i: number): boolean {
  if (entry.kind !== 'move' || tokens[i].kind !== 'punct') return false
  return !(tokens[i + 1]?.glued && tokens[i + 1].kind === 'number' && (!tokens[i].glued || tokens[i - 1]?.lower === '('))
}

/** "coal-fired", "gold-backed": the good is no good there. "oil-rich" and "non-oil" likewise; areas may be joined ("China-DPRK"). */
function compounded(entry: LexEntry, tokens: readonly Token[], from: number, to: number): boolean {
  if (entry.kind !== 'item' && entry.kind !== 'indicator' && entry.kind !== 'move') return false
  const behindWord = from >= 2 && isHyphen(tokens, from - 1) && tokens[from - 2].kind === 'word'
  return isHyphen(tokens, to) || (behindWord && (entry.kind !== 'item' || tokens[from - 2].lower === 'non'))
}

const isHyphen = (tokens: readonly Token[], i: number): boolean =>
  i + 1 < tokens.length && tokens[i].lower === '-' && tokens[i].glued && tokens[i + 1].glued

const sameSense = (a: LexEntry, b: LexEntry): boolean =>
  a.kind === b.kind && a.id === b.id && (a.pos ?? '') === (b.pos ?? '') && (a.as ?? '') === (b.as ?? '')
