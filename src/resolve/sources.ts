import { type Attribution, readSources } from '../link/sources.ts'
import type { Article } from '../types.ts'
import { abbreviated, bodiesIn, type Read, shortForms } from './credits/named.ts'
import { labelSource } from './credits/labels.ts'
import { isPlainOpener, namesInside } from './credits/openers.ts'
import { resolveReferences } from './credits/references.ts'
import { headlineSource, topicBody } from './credits/topics.ts'
import { creditUncovered } from './credits/uncovered.ts'

/** The attributions of a sentence with references resolved to names, and who stands behind it where none of them covers a figure. */
export interface Credits {
  readonly sources: readonly Attribution[]
  readonly credit: string
  /** who stands behind prices in an article that is about something else: its paragraph's source, else the outlet */
  readonly market: string
}

/**
 * Who each sentence of an article is credited to. References ("the agency", "it", "the report") get the name they point to, descriptions
 * ("a trade association", "government data") the name that follows soon after, long names the abbreviation that the article introduces.
 * A sentence without a source of its own goes with its paragraph, else with the body that the article's opening credits, else with the outlet.
 */
export function creditSentences(read: readonly Read[], article: Article, text: string): Credits[] {
  const short = shortForms(read, text)
  const names = namesInside(read, text)
  const named = read.map(({ stream }) => bodiesIn(stream, text))
  const raw = read.map(({ sentence, stream }, s) =>
    [
      ...labelSource(sentence, read[s - 1]?.sentence.block !== sentence.block, stream, text),
      ...readSources(stream, text).filter((a) => !isPlainOpener(a, stream, text, names)),
      ...headlineSource(sentence, stream, text),
      ...topicBody(stream, named[s], text),
    ].map((a) => abbreviated(a.kind === 'self' ? { ...a, name: article.blocks[sentence.block]?.outlet || article.outlet } : a, short)),
  )
  return creditUncovered(read, resolveReferences(raw, named, read), article, text)
}
