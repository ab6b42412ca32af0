import type { Observation } from '../../schemas/observation.ts'
import { byNumber } from '../assemble/order.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { Language } from '../language.ts'
import { itemEntries } from '../lexicon/items/index.ts'
import { extractArticle } from '../link/extract-article.ts'
import { processDocument } from '../pipeline.ts'
import { splitDocument } from '../split/split.ts'
import type { Article, Document } from '../types.ts'
import { goodsOf } from '../validate/goods.ts'
import { explainSentences } from './sentences.ts'
import { ballotBox, type Votes } from './trace.ts'
import type { ExplainedArticle, Explanation } from './types.ts'

export interface ExplainOptions {
  /** YYYY-MM-DD for articles that carry no date; '' leaves them without */
  readonly published: string
  /** how the document is cut into articles, where not as a file is */
  readonly split?: (document: Document, options: { readonly published: string }) => readonly Article[]
}

interface Heard {
  readonly article: Article
  readonly votesOf: (end: number) => Votes
}

/**
 * How each figure of a document was read. The records are those of `processDocument` with every figure, made by the same stages; what was
 * weighed is listened to as it happens, and mentions are read again for it. Pure.
 */
export function explainDocument(
  document: Document,
  language: Language,
  { published, split = splitDocument }: ExplainOptions,
): { readonly explanation: Explanation; readonly diagnostics: readonly Diagnostic[] } {
  const heard: Heard[] = []
  const extract = (text: string, article: Article) => {
    const { trace, votesOf } = ballotBox()
    heard.push({ article, votesOf })
    return extractArticle(text, article, language, { figures: trace })
  }
  const { observations, diagnostics } = processDocument(
    document,
    { split, extract, good: goodsOf(itemEntries) },
    { published, scope: 'all' },
  )
  const rows = [...observations].sort(byNumber((o) => o.start))
  let next = 0
  /** The rows up to a place that no sentence had yet. */
  const rowsUpTo = (end: number): Observation[] => {
    const from = next
    while (next < rows.length && rows[next].start < end) next++
    return rows.slice(from, next)
  }
  const articles = heard.map(({ article, votesOf }): ExplainedArticle => {
    const { start, published, outlet } = article
    return { start, published, outlet, sentences: explainSentences(article, { text: document.text, language, votesOf, rowsUpTo }) }
  })
  return { explanation: { file: document.file, articles }, diagnostics }
}
