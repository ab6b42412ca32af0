import { describe, expect, it } from 'vitest'
import { assemble, compileStages, documentOfText, processDocument } from '../../src/index.ts'

const stages = compileStages()

/** The figures of a short article, one line each: the quote, then the fields, '-' where empty. */
async function read(text: string, fields: readonly string[] = ['indicator', 'item', 'reporter', 'partner', 'period']): Promise<string[]> {
  const { observations } = processDocument(await documentOfText('a.txt', text), stages, { published: '', scope: 'all' })
  return observations.map((o) =>
    [
      o.quote,
      ...fields.map((f) => String((o as unknown as Record<string, unknown>)[f]).replaceAll(' ', f === 'inferred' ? ',' : ' ') || '-'),
    ].join(' '),
  )
}

const DATED = 'A headline of no weight\n\nLONDON, June 12, 2024 - '

describe('who and whom', () => {
  it('a verb that is left out has the subject before its amount', async () => {
    const rows = await read(`${DATED}India bought 210,000 tons of palm oil in May, Bangladesh 65,000.`)
    expect(rows).toEqual(['210,000 tons imports palm oil IND - 2024-05', '65,000 imports palm oil BGD - 2024-05'])
  })

  it('a list names the other party before a colon', async () => {
    const text =
      'German trade\n\nBERLIN, 29 Feb 2024 - German exports came to 1,590 billion euros in 2023.\n\n1. France: €119.8 billion\n2. Poland: €90.6 billion\n'
    const rows = await read(text, ['indicator', 'reporter', 'partner'])
    expect(rows.slice(1)).toEqual(['€119.8 billion exports DEU FRA', '€90.6 billion exports DEU POL'])
  })

  it('the host of workers is the partner of where they come from', async () => {
    const text =
      'Labour permits\n\nKATHMANDU, Aug 2, 2024 - Nepal sent 741,297 workers abroad last year. Malaysia took 108,000 workers, Qatar 96,000.'
    const rows = await read(text, ['indicator', 'reporter', 'partner'])
    expect(rows.slice(1)).toEqual(['108,000 workers NPL MYS', '96,000 workers NPL QAT'])
  })
})

describe('of what', () => {
  it('what is left out of a sum is not what the sum is of', async () => {
    const rows = await read(`${DATED}Uzbek exports were $13.3 billion in May. Without gold, exports were $8.6 billion.`, [
      'indicator',
      'item',
    ])
    expect(rows).toEqual(['$13.3 billion exports -', '$8.6 billion exports -'])
  })

  it('non-oil exports are not of oil', async () => {
    expect(await read(`${DATED}Non-oil exports of the UAE reached $70 billion in 2023.`, ['indicator', 'item'])).toEqual([
      '$70 billion exports non-oil product',
    ])
  })

  it('the oil of a text on soybeans is soybean oil', async () => {
    const text = `Argentine soybean crush\n\nROSARIO, June 12, 2024 - Argentina crushed 3.6 million tons of soybeans in May. Meal exports rose to 2.4 million tons.`
    expect(await read(text, ['indicator', 'item'])).toEqual([
      '3.6 million tons production soybean',
      '2.4 million tons exports soybean meal',
    ])
  })

  it('a counted noun is no verb', async () => {
    const rows = await read(`${DATED}Transits of the Suez Canal fell to 1,021 ships in March, 58% fewer than a year before.`, [
      'indicator',
      'base_period',
    ])
    expect(rows).toEqual(['1,021 transfers -', '58% transfers 2023-03'])
  })
})

describe('when', () => {
  it('a relative clause about another year does not date the main one', async () => {
    const text = `${DATED}German exports were $1,600 billion in 2023. To Russia, which bought $26.6 billion in 2021, exports were $8.9 billion.`
    expect(await read(text, ['period'])).toEqual(['$1,600 billion 2023', '$26.6 billion 2021', '$8.9 billion 2023'])
  })

  it('a dateline without a year takes that of the text, and says that it did', async () => {
    const text =
      'Copper\n\nSANTIAGO, Aug 7 (Agency) - Chile exported $3.92 billion of copper in July, 2.1% less than in the same month of 2023.'
    expect(await read(text, ['period', 'published', 'inferred'])).toEqual([
      '$3.92 billion 2024-07 - period,source',
      '2.1% 2024-07 - indicator,period,source',
    ])
  })

  it('a year in a name and a day that no month has settle nothing', async () => {
    const text = (day: string): string =>
      `Copper\n\nRIYADH, ${day} (Agency) - Under Vision 2030 Saudi Arabia exported $3.92 billion of copper in July.`
    expect(await read(text('Aug 7'), ['period'])).toEqual(['$3.92 billion -'])
    expect(await read(text('Feb 31').replace('Vision 2030', 'rules of 2019'), ['period'])).toEqual(['$3.92 billion -'])
  })

  it('without any year nothing is made up', async () => {
    expect(await read('Copper\n\nSANTIAGO, Aug 7 (Agency) - Chile exported $3.92 billion of copper in July.', ['period'])).toEqual([
      '$3.92 billion -',
    ])
  })

  it.each([
    ['in the opening quarter', '2024-Q1'],
    ['in the final quarter', '2023-Q4'],
    ['in the half year to June', '2023-07/2024-06'],
  ])('%s', async (words, period) => {
    const [row] = await read(`${DATED.replace('June', 'July')}Kenya exported 90 million kg of tea ${words}.`, ['period'])
    expect(row).toBe(`90 million kg ${words.includes('half') ? '2024-S1' : period}`)
  })
})

describe('which dollar', () => {
  const text = 'Milk\n\nWELLINGTON, 17 Sept 2025 - New Zealand exported milk powder for US$3,790 a tonne in August, or $6,300 a tonne.'
  it('is the local one where the text writes US$ for the other', async () => {
    expect(await read(text, ['unit'])).toEqual(['US$3,790 USD', '$6,300 NZD'])
  })
  it('is that of the United States elsewhere', async () => {
    expect(await read(text.replace('US$', '$'), ['unit'])).toEqual(['$3,790 USD', '$6,300 USD'])
  })
})

it('series say the same, in the unit of the series', async () => {
  const { observations } = processDocument(await documentOfText('a.txt', `${DATED}Kenya exported 90 million kg of tea in May.`), stages, {
    published: '',
    scope: 'core',
  })
  expect(assemble(observations).map((row) => [row.indicator, row.reporter, row.item, row.period, row.value])).toEqual([
    ['exports', 'KEN', 'tea', '2024-05', 90_000],
  ])
})
