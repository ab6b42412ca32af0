import type { ArticleRow } from '../schemas/article.ts'
import type { Observation } from '../schemas/observation.ts'
import type { Good } from './assemble/identity.ts'
import { byNumber, byText, inOrder } from './assemble/order.ts'
import { type Diagnostic, diagnose } from './diagnostics.ts'
import type { Article, Document, Draft } from './types.ts'
import { lineIndex } from './validate/lines.ts'
import { isObservation, observationId, toObservation } from './validate/observation.ts'

/** The stages that stand between a document and its rows; the language is already in them. */
export interface Stages {
  readonly split: (document: Document, options: { readonly published: string }) => readonly Article[]
  readonly extract: (text: string, article: Article) => readonly Draft[]
  readonly good: (item: string) => Good
}

export interface ProcessOptions {
  /** YYYY-MM-DD for articles that carry no date; '' leaves them without */
  readonly published: string
  /** `core`: figures of scope core only */
  readonly scope: 'core' | 'all'
}

/** Everything that one document gives. */
export interface DocumentResult {
  /** in the order of the text */
  readonly articles: readonly ArticleRow[]
  /** in the order of start, end, statistic, period, indicator, item */
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Runs `act` and books its time on a stage; `book` adds milliseconds that were measured elsewhere. */
export interface Clock {
  <T>(stage: string, act: () => T): T
  readonly book: (stage: string, ms: number) => void
}

const NO_CLOCK: Clock = Object.assign(<T>(_stage: string, act: () => T): T => act(), { book: () => {} })

/**
 * Document in, rows out: pure, and the same whatever was processed before. Every draft becomes a row or a diagnostic; an article
 * that fails leaves the others as they are.
 */
export function processDocument(document: Document, stages: Stages, options: ProcessOptions, clock: Clock = NO_CLOCK): DocumentResult {
  const { file, text } = document
  const diagnostics: Diagnostic[] = []
  const attempt = <T>(stage: string, at: { start: number; end: number }, act: () => readonly T[]): readonly T[] => {
    try {
      return clock(stage, act)
    } catch (error) {
      diagnostics.push(diagnose('stage-failed', { file, line: lineOf(at.start), ...at }, `${stage}: ${messageOf(error)}`))
      return []
    }
  }
  const lineOf = lineIndex(text)
  const articles = attempt('split', { start: 0, end: text.length }, () => stages.split(document, { published: options.published }))
  const drafts: Draft[] = []
  for (const article of articles) {
    const { start, end, title, published } = article
    const found = attempt('extract', { start, end }, () => stages.extract(text, article))
    for (const draft of found) drafts.push(draft)
    if (found.length > 0 && published === '')
      diagnostics.push(diagnose('no-date', { file, line: lineOf(start), start, end }, title ? `"${title}"` : 'the article'))
  }
  const rows = clock('validate', () => {
    drafts.sort(byNumber((d) => d.start))
    return drafts.map((draft) => toObservation(draft, text, { good: stages.good, lineOf }))
  })
  const observations: Observation[] = []
  for (const row of rows) {
    if (!isObservation(row)) diagnostics.push(row)
    else if (options.scope === 'all' || row.scope === 'core') observations.push(row)
  }
  return { articles: articles.map(articleRow), observations: withDistinctIds(observations.sort(ROW_ORDER)), diagnostics }
}

/** The order of rows within a file. Files follow each other in the order of their names, by code unit. */
export const ROW_ORDER = inOrder<Observation>(
  byNumber((o) => o.start),
  byNumber((o) => o.end),
  byText((o) => o.statistic),
  byText((o) => o.period),
  byText((o) => o.indicator),
  byText((o) => o.item),
)

/** Two figures of one quote may differ in nothing that goes into an id ("no shipments to A or B"); later ones are numbered. */
function withDistinctIds(observations: readonly Observation[]): readonly Observation[] {
  const seen = new Map<string, number>()
  return observations.map((o) => {
    const before = seen.get(o.id) ?? 0
    seen.set(o.id, before + 1)
    return before === 0 ? o : { ...o, id: observationId(o, before) }
  })
}

function articleRow(article: Article): ArticleRow {
  const { file, start, end, title, parent, published, outlet, author, url, story_title, story_date } = article
  return { file, start, end, title, parent, published, outlet, author, url, story_title, story_date }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
