import { matchAt, type TrieNode } from '../lexicon/trie.ts'
import type { LexSpan } from '../link/stream.ts'
import type { LexEntry, Token } from '../types.ts'

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
    const senses = hits.map((h) => h.entry).filter((e) => e.id !== '' && !compounded(e, tokens, i, to) && !looseSign(e, tokens, i))
    if (senses.length > 0) spans.push({ from: i, to, senses: dedupe(senses) })
    i = to
  }
  return spans
}

/** A plus or minus is a move only right before a number and not behind a word or number: "(+5%", not "group - 97" nor "20-30". */
function looseSign(entry: LexEntry, tokens: readonly Token[], i: number): boolean {
  if (entry.kind !== 'move' || tokens[i].kind !== 'punct') return false
  return !(tokens[i + 1]?.glued && tokens[i + 1].kind === 'number' && (!tokens[i].glued || tokens[i - 1]?.lower === '('))
}

/** "coal-fired", "gold-backed": the good is no good there. "oil-rich" and "non-oil" likewise; areas may be joined ("China-DPRK"). */
function compounded(entry: LexEntry, tokens: readonly Token[], from: number, to: number): boolean {
  if (entry.kind !== 'item' && entry.kind !== 'indicator' && entry.kind !== 'move') return false
  const hyphen = (i: number): boolean => tokens[i]?.lower === '-' && tokens[i].glued && tokens[i + 1]?.glued === true
  const behindWord = from >= 2 && hyphen(from - 1) && tokens[from - 2].kind === 'word'
  return hyphen(to) || (behindWord && (entry.kind !== 'item' || tokens[from - 2].lower === 'non'))
}

function dedupe(entries: readonly LexEntry[]): LexEntry[] {
  const seen = new Set<string>()
  return entries.filter((e) => {
    const key = `${e.kind} ${e.id} ${e.pos ?? ''} ${e.as ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}
