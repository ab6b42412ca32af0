import type { Observation } from '../../schemas/observation.ts'
import type { Language } from '../language.ts'
import { figuresOf } from '../link/claims.ts'
import { impliedDate } from '../link/dateline-year.ts'
import { readSentence } from '../link/read-sentence.ts'
import { matchRules } from '../link/pattern.ts'
import type { Element } from '../link/stream.ts'
import { parseGrid } from '../link/tables/grid.ts'
import { type Senses, sensesOf } from '../recognize/quantities/index.ts'
import { type Credits, creditSentences } from '../resolve/sources.ts'
import { segment } from '../segment/segment.ts'
import type { Article, Quantity, Sentence } from '../types.ts'
import { claimsOf, plainClaim } from './claims.ts'
import { type MentionContext, mentionsOf } from './mentions.ts'
import { codesIn } from './periods.ts'
import { contendersOf } from './rules.ts'
import type { Votes } from './trace.ts'
import type { ExplainedMention, ExplainedSentence } from './types.ts'

/** What the sentences of an article are explained from. */
export interface Setting {
  readonly text: string
  readonly language: Language
  /** how the fields of the figure that ends there were voted on */
  readonly votesOf: (end: number) => Votes
  /** the records that start before a place, those that it gave before left out */
  readonly rowsUpTo: (end: number) => readonly Observation[]
}

interface Context extends Setting {
  /** YYYY-MM-DD that relative periods count from, '' unknown */
  readonly published: string
  readonly senses: Senses
}

/** All sentences of an article with their mentions and claims. They are read once more, as the linker keeps nothing. */
export function explainSentences(article: Article, setting: Setting): ExplainedSentence[] {
  const { text, language } = setting
  const senses = sensesOf(text.slice(article.start, article.end))
  const context: Context = { ...setting, senses, published: article.published || impliedDate(text, article) }
  const read = segment(text, article).map((sentence) => ({
    sentence,
    stream: sentence.kind === 'table' ? [] : readSentence(text, sentence, language, senses),
  }))
  const credits = creditSentences(read, article, text)
  return read.map(({ sentence, stream }, i) => {
    const rows = setting.rowsUpTo(sentence.end)
    return sentence.kind === 'table' ? table(sentence, rows, context) : prose(sentence, stream, rows, credits[i], context)
  })
}

function prose(
  sentence: Sentence,
  stream: readonly Element[],
  rows: readonly Observation[],
  { sources }: Credits,
  context: Context,
): ExplainedSentence {
  const { text, language, votesOf, published } = context
  const { start, end, kind } = sentence
  const title = kind === 'title' || kind === 'story-title'
  const contenders = contendersOf(language.rules, stream)
  const figures = figuresOf(stream, matchRules(language.rules, stream))
  const rowsOf = byEnd(rows)
  const claims = figures.flatMap((raw) => {
    const at = raw.quantity.end
    const own = rowsOf.get(at) ?? []
    rowsOf.delete(at)
    return claimsOf({ text, sentence, stream, raw, contenders: contenders.get(raw.at) ?? [], votes: votesOf(at), sources, title }, own)
  })
  const codesOf = codesIn(
    figures.map((raw) => votesOf(raw.quantity.end)),
    { published, figure: rows[0]?.period ?? '', country: rows[0]?.reporter ?? '' },
  )
  const mentions = mentionsOf(stream, sentence, { text, sources, codesOf, unitOf: unitsOf(rows) })
  return { start, end, mentions, claims: [...claims, ...[...rowsOf.values()].flat().map(plainClaim)] }
}

/** A table is read by its cells: what stands beside each other in a line belongs to no sentence. */
function table(sentence: Sentence, rows: readonly Observation[], { text, language, senses, published }: Context): ExplainedSentence {
  const { start, end } = sentence
  const context: MentionContext = {
    text,
    sources: [],
    codesOf: codesIn([], { published, figure: '', country: rows[0]?.reporter ?? '' }),
    unitOf: unitsOf(rows),
  }
  const cells = parseGrid(text, sentence).rows.flatMap((row) => row.cells)
  const mentions = cells.flatMap((cell): ExplainedMention[] => {
    const span = { kind: 'list-item', block: sentence.block, start: cell.start, end: cell.end } as const
    return mentionsOf(readSentence(text, span, language, senses), span, context)
  })
  return { start, end, mentions, claims: rows.map(plainClaim) }
}

function byEnd(rows: readonly Observation[]): Map<number, Observation[]> {
  const found = new Map<number, Observation[]>()
  for (const row of rows) {
    const held = found.get(row.end)
    if (held) held.push(row)
    else found.set(row.end, [row])
  }
  return found
}

/** A name of money that several countries use is settled by the record; a bare number has no unit of its own. */
function unitsOf(rows: readonly Observation[]): (quantity: Quantity) => string {
  const rowsOf = byEnd(rows)
  return (quantity) => (quantity.dimension === 'money' ? (rowsOf.get(quantity.end)?.[0].unit ?? quantity.unit) : quantity.unit)
}
