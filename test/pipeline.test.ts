import { describe, expect, it } from 'vitest'
import { unknownGood } from '../src/assemble/identity.ts'
import { processDocument, type Stages } from '../src/pipeline.ts'
import type { Document, Draft } from '../src/types.ts'
import { ARTICLE, draft, TEXT } from './validate/drafts.ts'

const META = { title: '', published: '', outlet: '', author: '', url: '' }
const DOCUMENT: Document = { file: 'gazette.txt', text: TEXT, kind: 'text', encoding: 'utf-8', meta: META }
const ALL = { published: '', scope: 'all' } as const

const stages = (drafts: readonly Draft[], fields: Partial<Stages> = {}): Stages => ({
  split: () => [ARTICLE],
  extract: () => drafts,
  good: unknownGood,
  ...fields,
})

const change = draft('3.5 percent', { statistic: 'change', measure: 'volume', value: 3.5, unit: '%', base_period: '2018' })
const level = draft('12.4 million tons')
const money = draft('$1.1 billion', { value: 1.1e9, unit: 'USD' })

describe('processDocument', () => {
  it('orders rows by place in the text, whatever order they were found in', () => {
    const quotes = (drafts: Draft[]): string[] => processDocument(DOCUMENT, stages(drafts), ALL).observations.map((o) => o.quote)
    const expected = ['12.4 million tons', '$1.1 billion', '3.5 percent']
    expect(quotes([level, money, change])).toEqual(expected)
    expect(quotes([change, money, level])).toEqual(expected)
  })

  it('every draft is a row or a diagnostic', () => {
    const bad = draft('3.5 percent', { period: 'last year' })
    const { observations, diagnostics } = processDocument(DOCUMENT, stages([level, bad, money]), ALL)
    expect(observations).toHaveLength(2)
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'row-rejected', file: 'gazette.txt', line: 5, start: bad.start, end: bad.end }),
    ])
  })

  it('leaves out what is not core, unless asked for', () => {
    const other = draft('3.5 percent', { scope: 'other' })
    expect(processDocument(DOCUMENT, stages([level, other]), { published: '', scope: 'core' }).observations).toHaveLength(1)
    expect(processDocument(DOCUMENT, stages([level, other]), ALL).observations).toHaveLength(2)
  })

  it('gives rows of one quote ids of their own', () => {
    const zeros = ['NOR', 'SWE', 'FIN'].map((partner) => draft('No', { item: 'coal', value: 0, unit: '', partner }))
    const { observations } = processDocument(DOCUMENT, stages(zeros), ALL)
    expect(new Set(observations.map((o) => o.id)).size).toBe(3)
    expect(processDocument(DOCUMENT, stages(zeros), ALL).observations).toEqual(observations)
  })

  it('an article that fails leaves the others as they are', () => {
    const second = { ...ARTICLE, title: 'second' }
    const failing = stages([], {
      split: () => [ARTICLE, second],
      extract: (_text, article) => {
        if (article === ARTICLE) throw new Error('no such rule')
        return [level]
      },
    })
    const { observations, articles, diagnostics } = processDocument(DOCUMENT, failing, ALL)
    expect([observations.length, articles.length]).toEqual([1, 2])
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'stage-failed', severity: 'error', line: 1 })])
    expect(diagnostics[0].message).toContain('no such rule')
  })

  it('a document that cannot be split is a diagnostic', () => {
    const split = (): never => {
      throw new Error('too deep')
    }
    expect(processDocument(DOCUMENT, stages([], { split }), ALL)).toMatchObject({ articles: [], diagnostics: [{ code: 'stage-failed' }] })
  })

  it('warns of articles without a date that have figures', () => {
    const undated = { ...ARTICLE, published: '' }
    const run = (drafts: Draft[]): unknown[] =>
      processDocument(DOCUMENT, stages(drafts, { split: () => [undated] }), ALL).diagnostics.map((d) => d.code)
    expect(run([level])).toEqual(['no-date'])
    expect(run([])).toEqual([])
  })

  it('hands the date of the user to the splitter', () => {
    let seen = ''
    const split: Stages['split'] = (_document, { published }) => {
      seen = published
      return []
    }
    processDocument(DOCUMENT, stages([], { split }), { published: '2019-01-31', scope: 'core' })
    expect(seen).toBe('2019-01-31')
  })
})
