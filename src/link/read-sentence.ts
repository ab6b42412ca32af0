import type { Language } from '../language.ts'
import { recognizeLexical } from '../recognize/lexical.ts'
import { recognizePeriods } from '../recognize/periods/index.ts'
import { NO_SENSES, recognizeQuantities, type Senses } from '../recognize/quantities/index.ts'
import { recognizeZeros } from '../recognize/zeros.ts'
import { afterDateline } from '../tokenize/dateline.ts'
import { tokenize } from '../tokenize/tokenize.ts'
import type { Sentence, Token } from '../types.ts'
import { buildStream, type Element } from './stream.ts'

/** A dateline opens one of the first blocks, below headline and summary; "China: 253.1 billion" in a list is none. */
const LEAD_BLOCKS = 3

/** Tokens and mentions of one sentence, laid out as a stream. */
export function readSentence(text: string, sentence: Sentence, language: Language, senses: Senses = NO_SENSES): Element[] {
  const all = tokenize(text, sentence)
  const tokens = sentence.kind === 'list-item' || sentence.block > LEAD_BLOCKS ? all : behindPlace(text, all, language)
  const periods = recognizePeriods(text, tokens)
  const lexical = recognizeLexical(language.trie, text, tokens)
  const taken = takenBy(tokens, [...periods, ...lexical.filter((l) => l.senses.some((s) => s.kind === 'body' || s.kind === 'area'))])
  const quantities = recognizeQuantities(text, tokens, (i) => taken[i] === 1, senses)
  const stream = buildStream(tokens, quantities, periods, lexical)
  const zeros = recognizeZeros(stream, tokens)
  if (zeros.length === 0) return stream
  const kept = quantities.filter((q) => !zeros.some((z) => z.from < q.to && q.hedgeFrom < z.to))
  return buildStream(
    tokens,
    [...kept, ...zeros].sort((a, b) => a.from - b.from),
    periods,
    lexical,
  )
}

/** "TEA - Exports rose", "IRON ORE: " are headings: words that name a good are no place of writing. */
function behindPlace(text: string, all: readonly Token[], language: Language): readonly Token[] {
  const rest = afterDateline(all)
  if (rest.length === all.length) return all
  const place = all.slice(0, all.length - rest.length)
  const end = place.findIndex((t) => t.kind === 'number' || t.lower === '(' || t.lower === ',')
  const named = recognizeLexical(language.trie, text, end < 0 ? place : place.slice(0, end))
  return named.some(({ senses }) => senses.some((s) => s.kind === 'item') && !senses.some((s) => s.kind === 'area' || s.kind === 'place'))
    ? all
    : rest
}

function takenBy(tokens: readonly Token[], ranges: readonly { from: number; to: number }[]): Uint8Array {
  const taken = new Uint8Array(tokens.length)
  for (const r of ranges) taken.fill(1, r.from, r.to)
  return taken
}
