import { describe, expect, it } from 'vitest'
import { observation } from '../../schemas/observation.ts'
import { unknownGood } from '../../src/assemble/identity.ts'
import { checkObservation, OBSERVATION_COLUMNS } from '../../src/validate/columns.ts'
import { goodsOf } from '../../src/validate/goods.ts'
import { lineIndex } from '../../src/validate/lines.ts'
import { isObservation, toObservation } from '../../src/validate/observation.ts'
import type { Draft } from '../../src/types.ts'
import { draft, TEXT } from './drafts.ts'

const context = { good: unknownGood, lineOf: lineIndex(TEXT) }
const row = (d: Draft) => {
  const result = toObservation(d, TEXT, context)
  if (!isObservation(result)) throw new Error(result.message)
  return result
}

describe('toObservation', () => {
  it('adds what follows from the draft', () => {
    const o = row(draft('12.4 million tons'))
    expect(o).toMatchObject({
      series: 'exports.NOR-NLD.iron-ore.level.t.A',
      reporter: 'NLD',
      partner: 'NOR',
      exporter: 'NOR',
      importer: 'NLD',
      period_start: '2019-01-01',
      period_end: '2019-12-31',
      freq: 'A',
      line: 4,
      quote: '12.4 million tons',
      outlet: 'Sample Gazette',
      published: '2020-02-03',
    })
    expect(o.quote).toBe(TEXT.slice(o.start, o.end))
    expect(o.sentence).toBe('Veldland bought 12.4 million tons of iron ore from Ostrova last year, worth $1.1 billion.')
    expect(Object.keys(o)).toEqual(OBSERVATION_COLUMNS.names)
    expect(observation.safeParse(o).success).toBe(true)
  })

  it('gives directions to exports and imports alone', () => {
    expect(row(draft('12.4 million tons', { indicator: 'exports' }))).toMatchObject({ exporter: 'NLD', importer: 'NOR' })
    expect(row(draft('12.4 million tons', { indicator: 'investment' }))).toMatchObject({ exporter: '', importer: '' })
  })

  it('has an id that depends on the figure and nothing else', () => {
    const id = row(draft('12.4 million tons')).id
    expect(id).toMatch(/^[0-9a-f]{12}$/)
    expect(row(draft('12.4 million tons', { source: 'Customs', confidence: 'low' })).id).toBe(id)
    expect(row(draft('12.4 million tons', { item: 'copper' })).id).not.toBe(id)
    expect(row(draft('12.4 million tons', { period: '2018' })).id).not.toBe(id)
  })

  it('takes the dust of binary fractions off a value, and no more', () => {
    expect(row(draft('$1.1 billion', { value: 1.1 * 1e9, unit: 'USD' })).value).toBe(1.1e9)
    expect(row(draft('3.5 percent', { value: 0.1 + 0.2 })).value).toBe(0.3)
  })

  it('writes the shortest code of a period', () => {
    expect(row(draft('3.5 percent', { period: '2019-01/2019-03' }))).toMatchObject({ period: '2019-Q1', freq: 'Q' })
    expect(row(draft('3.5 percent', { period: '2019-01/2019-09' }))).toMatchObject({ period: '2019-01/2019-09', freq: '' })
  })

  it.each<[string, Partial<Draft>, RegExp]>([
    ['a month that is none', { period: '2019-13' }, /2019-13/],
    ['a period that ends before it starts', { period: '2019-05/2019-02' }, /2019-05\/2019-02/],
    ['a base that is none', { base_period: 'last year' }, /base_period/],
    ['a value that is no number', { value: Number.NaN }, /value/],
    ['a span outside the text', { end: TEXT.length + 5 }, /outside the text/],
    ['an empty span', { start: 5, end: 5 }, /outside the text/],
    ['a sentence outside the text', { sentence: { start: -1, end: 5 } }, /sentence/],
    ['a country in words', { reporter: 'Norway' }, /reporter/],
    ['a rule without a name', { rule: '' }, /rule/],
    ['an unknown status', { status: 'rumoured' as never }, /status/],
  ])('rejects %s, with file, span and reason', (_name, fields, reason) => {
    const d = draft('12.4 million tons', fields)
    const result = toObservation(d, TEXT, context)
    expect(isObservation(result)).toBe(false)
    expect(result).toMatchObject({ code: 'row-rejected', severity: 'error', file: 'gazette.txt', start: d.start, end: d.end })
    expect('message' in result && result.message).toMatch(reason)
  })
})

describe('goodsOf', () => {
  const good = goodsOf([
    { kind: 'item', id: 'sulfur', forms: ['sulfur'], hs: '2503', dim: 'mass', parent: '', same: 'sulphur' },
    { kind: 'item', id: 'wine', forms: ['wine'], hs: '2204', dim: 'volume', parent: '', same: 'wine' },
  ])

  it('knows code, series and usual unit of a good', () => {
    expect(good('sulfur')).toEqual({ hs: '2503', same: 'sulphur', unit: 't' })
    expect(good('wine').unit).toBe('')
    expect(good('constructor')).toEqual({ hs: '', same: 'constructor', unit: '' })
  })

  it('fills hs_code and joins spellings in one series', () => {
    const result = toObservation(draft('12.4 million tons', { item: 'sulfur' }), TEXT, { ...context, good })
    expect(result).toMatchObject({ item: 'sulfur', hs_code: '2503', series: 'exports.NOR-NLD.sulphur.level.t.A' })
    expect(checkObservation(result)).toBeNull()
  })
})

describe('lineIndex', () => {
  it('counts from 1, in any order of the offsets', () => {
    const lineOf = lineIndex('a\nb\r\nc')
    expect([0, 1, 2, 5, 2, 0].map(lineOf)).toEqual([1, 1, 2, 3, 2, 1])
  })

  it('takes CR for a line end where there is no LF', () => {
    expect([0, 2, 4].map(lineIndex('a\rb\rc'))).toEqual([1, 2, 3])
  })
})
