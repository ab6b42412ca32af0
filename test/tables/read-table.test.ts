import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START } from '../../src/resolve/discourse.ts'
import { parseTable, readTable } from '../../src/link/tables/read-table.ts'
import type { Article, Draft } from '../../src/types.ts'
import { cases, silent } from './cases.ts'
import { language, line, readLines, tableDrafts } from './read.ts'

describe('tables', () => {
  it.each(cases.map((c) => [c.name, c] as const))('%s', (_, { text, gives }) => {
    expect(readLines(text).map((l) => l.trimEnd())).toEqual(gives.trim().split('\n'))
  })

  it.each(silent.map((c) => [c.name, c.text] as const))('says nothing of %s', (_, text) => {
    expect(readLines(text)).toEqual([])
  })

  it('credits a poll, the line under a table, else who stands behind the text', () => {
    const of = (name: string): string[] => tableDrafts(cases.find((c) => c.name.startsWith(name))?.text ?? '').map((d) => d.source)
    expect(of('a poll beside').slice(0, 3)).toEqual(['', 'Poll', ''])
    expect(new Set(of('supply and demand'))).toEqual(new Set(['USDA']))
  })

  it('tells changes in value from changes in volume by the levels beside them', () => {
    const of = (name: string): string[] =>
      tableDrafts(cases.find((c) => c.name.startsWith(name))?.text ?? '')
        .filter((d) => d.statistic !== 'level')
        .map((d) => d.measure)
    expect(new Set(of('trade by partner'))).toEqual(new Set(['volume']))
    expect(new Set(of('accounting brackets'))).toEqual(new Set(['value']))
    expect(new Set(of('ranks, counts'))).toEqual(new Set(['count']))
  })

  it('gives the row as the sentence, and says what came from the text', () => {
    const text =
      'Oil\n\nMay 2, 2024\n\nRussia exported 20 million tonnes of crude oil in April 2024.\n\nBuyers, mln t:\n\nChina .... 9.1\nIndia .... 7.2\n'
    const drafts = tableDrafts(text)
    expect(drafts.map((d) => text.slice(d.sentence.start, d.sentence.end))).toEqual(['China .... 9.1', 'India .... 7.2'])
    expect(drafts.map((d) => line(text, d))).toEqual([
      '9.1 = 9100000 t level exports crude oil RUS>CHN 2024-04',
      '7.2 = 7200000 t level exports crude oil RUS>IND 2024-04',
    ])
    for (const d of drafts) expect(d.inferred).toEqual(expect.arrayContaining(['indicator', 'item', 'period', 'reporter']))
  })
})

const article = (text: string): Article => ({
  file: 'a.txt',
  start: 0,
  end: text.length,
  title: '',
  parent: '',
  published: '2024-03-01',
  outlet: '',
  author: '',
  url: '',
  story_title: '',
  story_date: '',
  blocks: [{ kind: 'table', start: 0, end: text.length }],
})
const readAll = (text: string): Draft[] => {
  const table = parseTable(text, { kind: 'table', block: 0, start: 0, end: text.length }, article(text), language)
  return table ? readTable(table, START, article(text), '') : []
}

const CELLS = [
  'Exports',
  'Imports, mln t',
  'China',
  'Total',
  '% chg',
  '2022',
  '2023f',
  '2022/23',
  'Jan-Aug',
  'Aug-23',
  '1,234',
  '12.3',
  '-4.5%',
  '(3.2)',
  'n/a',
  '-',
  '',
  '$1.2bn',
  "('000 t)",
  'Share',
  'Q1 2024',
  'y/y',
  '| |',
  'Poll',
  '1 234 567',
  '1e9',
  '99999999999999999999',
  '▲3',
  'wheat',
  'of which',
  '..',
]
const cell = fc.oneof(fc.constantFrom(...CELLS), fc.string({ unit: 'binary', maxLength: 12 }))
const table = fc
  .tuple(fc.constantFrom('  ', '\t', ' | ', ' .... ', '|'), fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }))
  .map(([gap, rows]) => rows.map((row) => row.join(gap)).join('\n'))

describe('any table', () => {
  it('is read without failing, into finite numbers within their rows', () => {
    fc.assert(
      fc.property(fc.oneof(table, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        for (const draft of readAll(text)) {
          expect(Number.isFinite(draft.value)).toBe(true)
          expect(text.slice(draft.start, draft.end)).toMatch(/\d|nil/i)
          expect(draft.sentence.start <= draft.start && draft.start < draft.end && draft.end <= draft.sentence.end).toBe(true)
          expect(draft.unit).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes time in step with its length', () => {
    const rows = (n: number): string =>
      `Exports (tonnes)  2022  2023\n${Array.from({ length: n }, (_, i) => (i % 7 === 6 ? 'Market  2021  May' : `China  ${i + 1},000  ${i + 2},000`)).join('\n')}`
    const time = (text: string): number => {
      const from = performance.now()
      expect(readAll(text).length).toBeGreaterThan(0)
      return performance.now() - from
    }
    time(rows(500))
    const small = Math.min(time(rows(1000)), time(rows(1000)))
    expect(Math.min(time(rows(8000)), time(rows(8000)))).toBeLessThan(8 * 4 * small + 50)
  })
})

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url))
const there = existsSync(`${SHARED}/gold/wire.gold.jsonl`)

/** The tables of the corpus of gold, by file and the offset of their first figure. */
const GOLD: readonly (readonly [file: string, from: number, to: number])[] = [
  ['05-malaysia-palm-stocks.txt', 498, 676],
  ['33-thailand-arrivals-week.txt', 635, 765],
]

describe.skipIf(!there)(`tables with gold${there ? '' : ' (skipped: ../shared is not here)'}`, () => {
  it.each(GOLD)('%s', (file, from, to) => {
    const text = readFileSync(`${SHARED}/corpus/wire/${file}`, 'utf8')
    const gold = readFileSync(`${SHARED}/gold/wire.gold.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((l) => JSON.parse(l))
      .filter((g) => g.file === file && g.start >= from && g.end <= to)
    const short = (d: Record<string, unknown>, item: string): string =>
      [d.start, d.end, d.value, d.unit, d.statistic, d.indicator, item, d.partner, d.period, d.status].join(' ')
    const items = new Map(gold.map((g) => [g.start, String(g.item).split('|')]))
    expect(gold.length).toBeGreaterThan(4)
    expect(
      tableDrafts(text).map((d) => short({ ...d }, items.get(d.start)?.includes(d.item) ? (items.get(d.start)?.[0] ?? '') : d.item)),
    ).toEqual(gold.map((g) => short(g, String(g.item).split('|')[0])))
  })
})
