import { describe, expect, it } from 'vitest'
import { assemble, type Observation } from '../../src/index.ts'
import { read } from './read.ts'

/** What users of other tools that read numbers and dates have asked for. */

type Field = keyof Observation

async function fields(text: string, names: readonly Field[]): Promise<unknown[][]> {
  return (await read(text)).map((row) => names.map((name) => row[name]))
}

describe('the code of the currency before the number', () => {
  it('is money', async () => {
    expect(await fields('Importers in Egypt paid USD 415 a tonne for urea in May.', ['value', 'unit', 'per'])).toEqual([[415, 'USD', 't']])
    expect(await fields('Lebanon imported lentils worth USD 200 in May.', ['quote', 'value', 'unit'])).toEqual([['USD 200', 200, 'USD']])
  })
  it('in a row of codes', async () => {
    const text = 'Exports of Ghanaian shea butter earned EUR 92 million and USD 101 million in 2022.'
    expect(await fields(text, ['value', 'unit'])).toEqual([
      [92e6, 'EUR'],
      [101e6, 'USD'],
    ])
  })
})

describe('by, to and from', () => {
  const names = ['statistic', 'value', 'unit'] as const
  it('are a change and two levels', async () => {
    const text = "Mali's cotton exports decreased 1.2 million euros to 23.5 million euros in 2023, from 24.7 million euros in 2022."
    expect(await fields(text, [...names, 'period', 'base_period'])).toEqual([
      ['change', -1.2e6, 'EUR', '2023', '2022'],
      ['level', 23.5e6, 'EUR', '2023', ''],
      ['level', 24.7e6, 'EUR', '2022', ''],
    ])
  })
  it('whichever way it went', async () => {
    const text = "Tonga's squash exports increased $300,000 to $4.1 million in May, from $3.8 million."
    expect(await fields(text, names)).toEqual([
      ['change', 300000, 'USD'],
      ['level', 4.1e6, 'USD'],
      ['level', 3.8e6, 'USD'],
    ])
  })
})

describe('a number before "in" and a year', () => {
  it('has no inches', async () => {
    const text = 'Estonia exported 74,000 cars in 2019 and 68,000 in 2020.'
    expect(await fields(text, ['quote', 'value', 'unit', 'period'])).toEqual([
      ['74,000', 74000, '1', '2019'],
      ['68,000', 68000, '1', '2020'],
    ])
  })
  it('has the unit said before', async () => {
    const text = 'Latvia exported 50,000 tonnes in 2020 and 61,000 in 2021.'
    expect(await fields(text, ['value', 'unit', 'period'])).toEqual([
      [50000, 't', '2020'],
      [61000, 't', '2021'],
    ])
  })
})

describe('quarters', () => {
  for (const [said, period] of [
    ['in the third quarter of 2022', '2022-Q3'],
    ['in Q2 2023', '2023-Q2'],
    ['in the first quarter', '2024-Q1'],
    ['in the fourth quarter of last year', '2023-Q4'],
    ['in January-March 2023', '2023-Q1'],
  ])
    it(said, async () =>
      expect(await fields(`Bolivia exported 5,000 tonnes of zinc ${said}.`, ['period', 'freq'])).toEqual([[period, 'Q']]),
    )
})

describe('months with the year said once', () => {
  for (const [text, period] of [
    ['Denmark exported 90,000 tonnes of pork from April to August 2021.', '2021-04/2021-08'],
    ['Denmark exported 90,000 tonnes of pork from October 2022 to February.', '2022-10/2023-02'],
    ['Denmark exported 90,000 tonnes of pork in the first five months of 2021.', '2021-01/2021-05'],
  ])
    it(text, async () => expect(await fields(text, ['period'])).toEqual([[period]]))
  it.fails('with the year before the months', async () => {
    const text = 'Denmark exported 90,000 tonnes of pork in 2021 from March to June.'
    expect(await fields(text, ['period'])).toEqual([['2021-03/2021-06']])
  })
})

describe('dates without a year lie in the past', () => {
  for (const [said, period] of [
    ['in November', '2023-11'],
    ['in April', '2024-04'],
    ['in the second half', '2023-S2'],
    ['in the week to June 2', '2024-05-27/2024-06-02'],
  ])
    it(said, async () => expect(await fields(`Sudan imported 8,000 tonnes of flour ${said}.`, ['period'])).toEqual([[period]]))
  it.fails('since a day of a month that is to come', async () =>
    expect(await fields('Sudan has imported 90,000 tonnes of flour since July 1.', ['period'])).toEqual([['2023-07-01/2024-06-12']]))
})

describe('half-years stand apart from years', () => {
  it('and do not conflict with them', async () => {
    const text =
      "Namibia's uranium exports\n\nNamibia exported 3,100 tonnes of uranium in the first half of 2022. Namibia exported 2,800 tonnes of uranium in the second half of 2022. Namibia exported 5,900 tonnes of uranium in 2022."
    const rows = assemble(await read(text))
    const points = rows.map((row) => [row.freq, row.period, row.value, row.agreement])
    expect(points.sort()).toEqual([
      ['A', '2022', 5900, 'single'],
      ['S', '2022-S1', 3100, 'single'],
      ['S', '2022-S2', 2800, 'single'],
    ])
    expect(new Set(rows.map((row) => row.series)).size).toBe(2)
  })
})

describe('thousands apart by a blank', () => {
  const text = 'Syria imported 816 000 t of wheat worth $13 009 million in 2012-13.'
  it('are one number', async () => {
    expect(await fields(text, ['quote', 'value', 'unit'])).toEqual([
      ['816 000 t', 816000, 't'],
      ['$13 009 million', 13009e6, 'USD'],
    ])
  })
  it('also by blanks that do not break', async () => {
    for (const blank of ['\u00a0', '\u202f', '\u2009'])
      expect(await fields(`Romania exported 1${blank}204${blank}500 tonnes of maize in 2022.`, ['value', 'unit'])).toEqual([[1204500, 't']])
  })
  it('and a season is no mean of two years', async () => {
    expect((await fields(text, ['period']))[1]).toEqual(['2012-07/2013-06'])
  })
  it.fails('and is that of both figures', async () => {
    expect(await fields(text, ['period'])).toEqual([['2012-07/2013-06'], ['2012-07/2013-06']])
  })
})

describe('direction', () => {
  for (const [text, exporter, importer] of [
    ['Vietnam exports to Chile came to 14,000 tonnes of tyres in 2023.', 'VNM', 'CHL'],
    ['Exports to Chile by Vietnam came to 14,000 tonnes in 2023.', 'VNM', 'CHL'],
    ["Chile's copper was exported to South Korea: 31,000 tonnes in May.", 'CHL', 'KOR'],
    ['Tunisia imported 14,000 tonnes of rice from Pakistan in 2023.', 'PAK', 'TUN'],
  ])
    it(text, async () => expect(await fields(text, ['exporter', 'importer'])).toEqual([[exporter, importer]]))
})

describe('offsets', () => {
  for (const [text, quotes] of [
    ['🚢🚢 Curaçao exported 1,200 tonnes of salt to Türkiye in 2023 — worth €3.4 million.', ['1,200 tonnes', '€3.4 million']],
    ['São Tomé exported 2,900\u00a0tonnes of cocoa (“amelonado”) in 2022…', ['2,900\u00a0tonnes']],
    ['한국 무역: South Korea exported 310,000 tonnes of steel in May 2024.', ['310,000 tonnes']],
    ['Co\u0302te d’Ivoire exported 1.5 million tonnes of cacao\u0301 in 2023.', ['1.5 million tonnes']],
    ['\u{1f1f5}\u{1f1ea} Peru’s exports rose 4 % in 2023.\r\n\r\nPeru’s imports fell 2 % in 2023.', ['4 %', '2 %']],
  ] as const)
    it(text, async () => {
      const rows = await read(text)
      expect(rows.map((row) => row.quote)).toEqual(quotes)
      expect(rows.map((row) => text.slice(row.start, row.end))).toEqual(quotes)
      for (const row of rows) expect(text).toContain(row.sentence)
    })
})
