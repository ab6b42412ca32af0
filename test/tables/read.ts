import { compileLanguage } from '../../src/language.ts'
import { extractArticle } from '../../src/link/extract-article.ts'
import { splitDocument } from '../../src/split/split.ts'
import type { Document, Draft } from '../../src/types.ts'

export const language = compileLanguage()

export const documentOf = (text: string): Document => ({
  file: 'a.txt',
  text,
  kind: 'text',
  encoding: 'utf-8',
  meta: { title: '', published: '', outlet: '', author: '', url: '' },
})

/** The drafts that the tables of a text give. */
export function tableDrafts(text: string): Draft[] {
  return splitDocument(documentOf(text), { published: '' })
    .flatMap((article) => extractArticle(text, article, language))
    .filter((draft) => draft.rule === 'table')
}

/** One line for a figure: quote, value and unit, statistic, what, who > whom, period, and what is out of the ordinary. */
export function line(text: string, d: Draft): string {
  const unit = d.per ? `${d.unit}/${d.per}` : d.unit
  const base = d.base_period ? ` on ${d.base_period}` : ''
  const part = d.place ? ` (${d.place})` : ''
  const status = d.status === 'reported' ? '' : ` ${d.status}`
  return `${text.slice(d.start, d.end)} = ${d.value} ${unit} ${d.statistic} ${d.indicator} ${d.item || '-'} ${d.reporter}>${d.partner}${part} ${d.period}${base}${status}`
}

export const readLines = (text: string): string[] => tableDrafts(text).map((d) => line(text, d))
