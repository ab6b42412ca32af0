import type { Language } from '../language.ts'
import { type Senses, sensesOf } from '../recognize/quantities/index.ts'
import { gate, segment } from '../segment/segment.ts'
import type { Article, Sentence } from '../types.ts'
import { figuresOf, type Raw } from './claims.ts'
import { type Names, namesOf } from './named.ts'
import { type Lists, pairLists } from './pairing.ts'
import { matchRules, type Role } from './pattern.ts'
import { attachPeriods, type ClaimPeriods } from './periods.ts'
import { type View, viewOf } from './rank/view.ts'
import { readSentence } from './read-sentence.ts'
import type { Element } from './stream.ts'
import { parseTable, type Table } from './tables/read-table.ts'

/** A sentence with all that can be told of it alone, or a table. */
export interface Line {
  readonly sentence: Sentence
  readonly stream: readonly Element[]
  readonly roles: ReadonlyMap<number, Role>
  /** it states a figure, or is a table */
  readonly stating: boolean
  readonly table: Table | null
  readonly view: View
  readonly figures: readonly Raw[]
  /** times around each figure, and what a list of figures gives to each */
  readonly periods: readonly ClaimPeriods[]
  readonly lists: readonly Lists[]
  readonly names: Names
}

type Read = Pick<Line, 'sentence' | 'stream' | 'roles' | 'stating' | 'table'>

/**
 * Every sentence read, or null where none can hold a figure. Sentences that pass the gate are read first: without a figure among them
 * the others need not be read at all.
 */
export function readArticle(text: string, article: Article, language: Language): Line[] | null {
  const sentences = segment(text, article)
  const senses = sensesOf(text.slice(article.start, article.end))
  const read: Read[] = []
  sentences.forEach((sentence, i) => {
    if (sentence.kind === 'table' || gate(text, sentence)) read[i] = readOne(text, sentence, article, language, senses)
  })
  if (!read.some((r) => r?.stating)) return null
  sentences.forEach((sentence, i) => {
    read[i] ??= readOne(text, sentence, article, language, senses)
  })
  return read.map((line, i) => layOut(line, sentences[i - 1], sentences[i + 1]))
}

const NO_ROLES: ReadonlyMap<number, Role> = new Map()

function readOne(text: string, sentence: Sentence, article: Article, language: Language, senses: Senses): Read {
  if (sentence.kind === 'table')
    return { sentence, stream: [], roles: NO_ROLES, stating: true, table: parseTable(text, sentence, article, language) }
  const stream = readSentence(text, sentence, language, senses)
  const stating = stream.some((e) => e.quantity !== null)
  return { sentence, stream, roles: stating ? matchRules(language.rules, stream) : NO_ROLES, stating, table: null }
}

function layOut(read: Read, before: Sentence | undefined, next: Sentence | undefined): Line {
  const { sentence, stream, roles } = read
  const view = viewOf(stream)
  const figures = figuresOf(stream, roles)
  return {
    ...read,
    view,
    figures,
    periods: attachPeriods(stream, figures),
    lists: pairLists(stream, figures),
    names: namesOf(view, sentence, before, next),
  }
}
