import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../schemas/observation.ts'
import { assemble } from '../../src/assemble/assemble.ts'
import { wide } from '../../src/assemble/wide.ts'
import { checkSeries, SERIES_COLUMNS } from '../../src/validate/columns.ts'
import { observe } from './observations.ts'

const shape = (rows: readonly { value: number; agreement: string; n: number }[]): unknown[] =>
  rows.map(({ value, agreement, n }) => [value, agreement, n])

describe('one series for one thing', () => {
  it('joins mirror statements from the exporter’s view', () => {
    const rows = assemble([
      observe({ indicator: 'imports', reporter: 'CHN', partner: 'MNG', value: 2.1e6, quote: '2.1 million tons', source: 'Customs' }),
      observe({ indicator: 'exports', reporter: 'MNG', partner: 'CHN', value: 2.4e6, quote: '2.4 million tons', file: 'b.txt' }),
    ])
    expect(new Set(rows.map((r) => r.series))).toEqual(new Set(['exports.MNG-CHN.coal.level.t.A']))
    expect(rows.every((r) => r.indicator === 'exports' && r.exporter === 'MNG' && r.importer === 'CHN' && r.reporter === 'MNG')).toBe(true)
    expect(shape(rows)).toEqual([
      [2.1e6, 'conflict', 1],
      [2.4e6, 'conflict', 1],
    ])
    expect(rows[0].source).toBe('Customs')
  })

  it('brings weights to tons and leaves barrels alone', () => {
    const rows = assemble([
      observe({ value: 1_000_000, unit: 'kg', quote: '1,000,000 kg' }),
      observe({ value: 1000, unit: 't', quote: '1,000 tons', start: 9, end: 12 }),
      observe({ value: 700, unit: 'bbl', quote: '700 barrels', start: 20, end: 25 }),
    ])
    expect(rows.map((r) => [r.series, r.value, r.unit, r.n])).toEqual([
      ['exports.MNG-CHN.coal.level.bbl.A', 700, 'bbl', 1],
      ['exports.MNG-CHN.coal.level.t.A', 1000, 't', 2],
    ])
  })

  it.each<[string, Partial<Observation>]>([
    ['place', { place: 'Dandong' }],
    ['item', { item: 'coke' }],
    ['frequency', { period: '2019-03' }],
    ['denominator', { per: 'month' }],
    ['statistic', { statistic: 'change', measure: 'volume', unit: '%', base_period: '2018' }],
    ['partner', { partner: 'JPN' }],
    ['world as partner', { partner: '' }],
  ])('keeps another %s apart', (_name, fields) => {
    expect(new Set(assemble([observe(), observe({ ...fields, start: 9, end: 12 })]).map((r) => r.series)).size).toBe(2)
  })

  it('keeps changes against different bases apart, and marks those that are not on the year', () => {
    const change = { statistic: 'change', measure: 'volume', unit: '%', value: 5, quote: '5 percent', period: '2019-06' } as const
    const keys = ['2018-06', '2019-05', '2010', ''].map((base_period) => observe({ ...change, base_period }).series)
    expect(keys).toEqual([
      'exports.MNG-CHN.coal.change.volume.%.M',
      'exports.MNG-CHN.coal.change.volume.%.vs-previous.M',
      'exports.MNG-CHN.coal.change.volume.%.vs-2010.M',
      'exports.MNG-CHN.coal.change.volume.%.vs-unstated.M',
    ])
  })

  it('keeps shares of different wholes apart', () => {
    const share = { statistic: 'share', measure: 'value', unit: '%', value: 40, quote: '40 percent' } as const
    expect(observe({ ...share, share_of: 'exports' }).series).not.toBe(observe({ ...share, share_of: 'mineral exports' }).series)
  })

  it('has one two-way total for two countries, whoever reports it', () => {
    const a = observe({ indicator: 'trade', item: '', reporter: 'MNG', partner: 'CHN', unit: 'USD' })
    const b = observe({ indicator: 'trade', item: '', reporter: 'CHN', partner: 'MNG', unit: 'USD' })
    expect(a.series).toBe('trade.CHN-MNG.total.level.USD.A')
    expect(b.series).toBe(a.series)
  })
})

describe('zeros without a unit', () => {
  const zero = observe({ value: 0, unit: '', quote: 'no', period: '2019-02', start: 50, end: 52 })

  it('join the level series of their good, whatever its frequency', () => {
    const rows = assemble([zero, observe({ unit: 'USD', start: 1 }), observe({ start: 2 })])
    expect(rows.find((r) => r.value === 0)).toMatchObject({ series: 'exports.MNG-CHN.coal.level.t.M', unit: 't', period: '2019-02' })
  })

  it('keep their own where there is none, or stand in the usual unit of the good', () => {
    expect(assemble([zero])[0]).toMatchObject({ series: 'exports.MNG-CHN.coal.level.none.M', unit: '' })
    const known = observe({ value: 0, unit: '', quote: 'no' }, { hs: '', same: 'coal', unit: 't' })
    expect(assemble([known])[0]).toMatchObject({ series: 'exports.MNG-CHN.coal.level.t.A', unit: 't' })
  })

  it('do not join the series of a part', () => {
    const rows = assemble([zero, observe({ place: 'Erdenet' })])
    expect(rows.find((r) => r.value === 0)?.unit).toBe('')
  })
})

describe('agreement', () => {
  const at = (value: number, quote: string, fields: Partial<Observation> = {}, start = Math.round(value % 997)): Observation =>
    observe({ unit: 'USD', value, quote, start, end: start + quote.length, ...fields })

  it('is within the rounding that the texts show, and prefers the more precise value', () => {
    const rows = assemble([
      at(6.4e9, '$6.4 billion', { published: '2021-01-01' }),
      at(6.39e9, '$6.39 billion', { published: '2019-01-01' }),
    ])
    expect(shape(rows)).toEqual([[6.39e9, 'agree', 2]])
    expect(rows[0].observations.split(' ')).toHaveLength(2)
  })

  it('ends where the rounding ends', () => {
    const rows = assemble([at(6.4e9, '$6.4 billion'), at(6.46e9, '$6.46 billion'), at(6.451e9, '$6.451 billion')])
    expect(shape(rows)).toEqual([
      [6.451e9, 'conflict', 1],
      [6.46e9, 'conflict', 1],
      [6.4e9, 'conflict', 1],
    ])
  })

  it('prefers the latest of values that are as precise', () => {
    const rows = assemble([at(7.1e9, '$7.1 billion', { published: '2019-05-01' }), at(7.2e9, '$7.2 billion', { published: '2020-05-01' })])
    expect(rows.map((r) => [r.value, r.published])).toEqual([
      [7.2e9, '2020-05-01'],
      [7.1e9, '2019-05-01'],
    ])
  })

  it('prefers an exact value to a bound that it meets', () => {
    const rows = assemble([at(3e9, '$3 billion', { relation: 'gt' }), at(3.2e9, '$3.2 billion')])
    expect(shape(rows)).toEqual([[3.2e9, 'agree', 2]])
  })

  it('knows ranges', () => {
    const rows = assemble([at(2e5, '200,000-300,000', { value_max: 3e5, relation: 'range' }), at(240_500, '240,500')])
    expect(shape(rows)).toEqual([[240_500, 'agree', 2]])
  })

  it('never sets a forecast or a limit against what was reported', () => {
    const rows = assemble([
      at(5e9, '$5 billion'),
      at(9e9, '$9 billion', { status: 'forecast' }),
      at(1e9, '$1 billion', { status: 'limit' }),
    ])
    expect(rows.map((r) => [r.status, r.agreement])).toEqual([
      ['reported', 'single'],
      ['forecast', 'single'],
      ['limit', 'single'],
    ])
  })

  it('needs a period: values without one stand for themselves', () => {
    const rows = assemble([
      at(5e9, '$5 billion', { period: '' }),
      at(9e9, '$9 billion', { period: '' }),
      at(9e9, '$9 billion', { period: '' }, 77),
    ])
    expect(shape(rows)).toEqual([
      [5e9, 'single', 1],
      [9e9, 'agree', 2],
    ])
  })
})

const arbitrary = fc
  .record({
    indicator: fc.constantFrom<Observation['indicator']>('exports', 'imports', 'trade', 'price'),
    reporter: fc.constantFrom('MNG', 'CHN', ''),
    partner: fc.constantFrom('MNG', 'CHN', ''),
    item: fc.constantFrom('coal', '', 'copper'),
    unit: fc.constantFrom('t', 'kg', 'USD', ''),
    per: fc.constantFrom('', '', 'month'),
    value: fc.constantFrom(0, 0, 1, 1.04, 1.1, 1000, 990, 5e6),
    relation: fc.constantFrom<Observation['relation']>('eq', 'approx', 'gt', 'le'),
    period: fc.constantFrom('', '2019', '2019-03', '2019-01/2019-05'),
    status: fc.constantFrom<Observation['status']>('reported', 'forecast', 'estimated'),
    published: fc.constantFrom('', '2020-01-01', '2021-01-01'),
    file: fc.constantFrom('a.txt', 'b.txt'),
    start: fc.nat(500),
  })
  .map((fields) => observe({ ...fields, end: fields.start + 3, quote: String(fields.value) }))

describe('for any observations', () => {
  const distinct = fc.uniqueArray(arbitrary, { maxLength: 30, selector: (o) => o.id })

  it('their order makes no difference, and each is in exactly one row', () => {
    fc.assert(
      fc.property(
        distinct.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const rows = assemble(list)
          expect(assemble(shuffled)).toEqual(rows)
          expect(rows.flatMap((r) => r.observations.split(' ')).sort()).toEqual(list.map((o) => o.id).sort())
          expect(rows.reduce((n, r) => n + r.n, 0)).toBe(list.length)
        },
      ),
    )
  })

  it('rows keep to their schema, with the columns in order', () => {
    fc.assert(
      fc.property(distinct, (list) => {
        for (const row of assemble(list)) {
          expect(checkSeries(row)).toBeNull()
          expect(Object.keys(row)).toEqual(SERIES_COLUMNS.names)
        }
      }),
    )
  })

  it('rows of one point stand together, and conflict only where there are several', () => {
    fc.assert(
      fc.property(distinct, (list) => {
        const points = new Map<string, { agreement: string }[]>()
        for (const r of assemble(list)) {
          if (r.period === '') continue
          const kind = r.status === 'forecast' ? 'forecast' : 'fact'
          const key = `${r.series} ${r.period} ${kind}`
          points.set(key, [...(points.get(key) ?? []), r])
        }
        for (const rows of points.values()) expect(rows.every((r) => (r.agreement === 'conflict') === rows.length > 1)).toBe(true)
      }),
    )
  })
})

describe('wide', () => {
  it('has one row a period and one column a series, with the preferred values', () => {
    const table = wide(
      assemble([
        observe({ value: 2.1e6, quote: '2.1 million tons', published: '2019-01-01' }),
        observe({ value: 2.4e6, quote: '2.4 million tons', published: '2020-01-01', start: 9 }),
        observe({ value: 7, quote: '7 tons', period: '2018', item: 'tea', start: 20 }),
        observe({ value: 9e6, quote: '9 million tons', status: 'forecast', start: 30 }),
        observe({ value: 1, quote: '1 ton', period: '', start: 40 }),
      ]),
    )
    const coal = 'exports.MNG-CHN.coal.level.t.A'
    const tea = 'exports.MNG-CHN.tea.level.t.A'
    expect(table.columns).toEqual(['period', 'period_start', 'period_end', 'freq', coal, `${coal} (forecast)`, tea])
    expect(table.rows).toEqual([
      { period: '2018', period_start: '2018-01-01', period_end: '2018-12-31', freq: 'A', [tea]: 7 },
      { period: '2019', period_start: '2019-01-01', period_end: '2019-12-31', freq: 'A', [coal]: 2.4e6, [`${coal} (forecast)`]: 9e6 },
    ])
    expect(table.undated).toBe(1)
  })
})
