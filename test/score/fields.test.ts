import { describe, expect, it } from 'vitest'
import { FIELDS } from '../../src/score/field-names.ts'
import { sameUnit, sameValue, wrongFields } from '../../src/score/fields.ts'
import type { Figure, GoldFigure } from '../../src/score/figures.ts'
import { gold, predicted } from './figures.ts'

type Case = readonly [string, Partial<Figure>, Partial<GoldFigure>]

describe('fields that agree', () => {
  it.each<Case>([
    ['all the same', {}, {}],
    ['any period where the gold has none', { period: '2012' }, { period: '' }],
    ['any base where the gold has none', { base_period: '2015' }, { base_period: '' }],
    ['any source where the gold has none', { source: 'Codelco' }, { source: '' }],
    ['imports of the other side', { indicator: 'imports', reporter: 'JPN', partner: 'CHL' }, {}],
    [
      'one of two indicators, seen from the other side',
      { indicator: 'imports', reporter: 'JPN', partner: 'CHL' },
      { indicator: 'exports|deals' },
    ],
    ['one of two partners', { partner: 'KOR' }, { partner: 'JPN|KOR' }],
    ['two-way trade', { indicator: 'trade', reporter: 'JPN', partner: 'CHL' }, { indicator: 'trade' }],
    ['no partner in prices', { indicator: 'price', partner: '' }, { indicator: 'price' }],
    ['the short form of a source', { source: 'the ministry' }, { source: 'The Ministry of Mines|ministry' }],
    ['the long form of a source', { source: 'Chilean copper commission Cochilco' }, {}],
    ['an open measure', { measure: '' }, { measure: 'value|volume' }],
    ['a measure that the gold leaves out', { measure: 'value' }, { measure: '' }],
    ['a maximum that repeats', { value_max: 33.3333333 }, { value_max: 33.3 }],
    ['no maximum, as one alternative', { value_max: null }, { value_max: '|3000' }],
  ])('%s', (_name, p, g) => expect(wrongFields(predicted(p), gold(g))).toEqual([]))
})

describe('fields that do not', () => {
  it.each<readonly [...Case, readonly string[]]>([
    ['another period', { period: '2015' }, {}, ['period']],
    ['no period', { period: '' }, {}, ['period']],
    ['the wrong way', { reporter: 'JPN', partner: 'CHL' }, {}, ['direction', 'reporter']],
    ['no partner', { partner: '' }, {}, ['direction']],
    ['another producer', { indicator: 'production', reporter: 'PER' }, { indicator: 'production' }, ['reporter']],
    ['another indicator', { indicator: 'stocks' }, {}, ['indicator']],
    ['letters of a source', { source: 'Coch' }, {}, ['source']],
    ['no source', { source: '' }, {}, ['source']],
    ['a source where none is credited, as one alternative', { source: 'Codelco' }, { source: '|Cochilco' }, ['source']],
    ['a measure', { measure: '' }, { measure: 'volume' }, ['measure']],
    ['a maximum too many', { value_max: 3000 }, {}, ['value_max']],
    ['a maximum too few', {}, { value_max: 0 }, ['value_max']],
    ['edges', { end: 105 }, {}, ['span']],
  ])('%s', (_name, p, g, wrong) => expect(wrongFields(predicted(p), gold(g))).toEqual(wrong))

  it('each field can be wrong', () => {
    const other = Object.fromEntries(Object.keys(gold()).map((name) => [name, 'x'])) as unknown as Figure
    expect(wrongFields({ ...other, value_max: 1 }, gold({ measure: 'value', base_period: '2015' }))).toEqual(FIELDS)
  })
})

it('value and unit may have alternatives; a zero is zero in every unit', () => {
  expect([sameValue(predicted(), gold({ value: '25|2500' })), sameValue(predicted(), gold({ value: 250 }))]).toEqual([true, false])
  expect([sameUnit(predicted(), gold({ unit: 'kg|t' })), sameUnit(predicted(), gold({ unit: 'kg' }))]).toEqual([true, false])
  expect(sameUnit(predicted({ unit: '' }), gold({ value: 0 }))).toBe(true)
})
