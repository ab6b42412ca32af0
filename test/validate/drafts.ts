import type { Article, Draft } from '../../src/types.ts'

/** A text of our own, with figures that the drafts below point at. */
export const TEXT = `Sample Gazette
3 February 2020

Veldland bought 12.4 million tons of iron ore from Ostrova last year, worth $1.1 billion.
Shipments rose 3.5 percent. No coal was sold.
`

export const ARTICLE: Article = {
  file: 'gazette.txt',
  start: 0,
  end: TEXT.length,
  title: 'Sample Gazette',
  parent: '',
  published: '2020-02-03',
  outlet: 'Sample Gazette',
  author: '',
  url: '',
  story_title: '',
  story_date: '',
  blocks: [{ kind: 'paragraph', start: TEXT.indexOf('Veldland'), end: TEXT.length - 1 }],
}

/** A draft of `quote` in `text`; whatever `fields` do not say is that of a plain level of imports. */
export function draft(quote: string, fields: Partial<Draft> = {}, text = TEXT): Draft {
  const start = text.indexOf(quote)
  const lineStart = text.lastIndexOf('\n', start) + 1
  const lineEnd = text.indexOf('\n', start)
  return {
    start,
    end: start + quote.length,
    article: ARTICLE,
    sentence: { start: lineStart, end: lineEnd === -1 ? text.length : lineEnd },
    indicator: 'imports',
    item: 'iron ore',
    reporter: 'NLD',
    partner: 'NOR',
    place: '',
    share_of: '',
    statistic: 'level',
    measure: '',
    value: 12.4e6,
    value_max: null,
    relation: 'eq',
    unit: 't',
    per: '',
    period: '2019',
    base_period: '',
    status: 'reported',
    scope: 'core',
    source: '',
    rule: 'test',
    inferred: [],
    confidence: 'high',
    ...fields,
  }
}
