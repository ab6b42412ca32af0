import { describe, expect, it } from 'vitest'
import { compileStages, documentOfText, processDocument } from '../../src/index.ts'

const stages = compileStages()
const FIELDS = ['value', 'unit', 'per', 'statistic'] as const

/** The figures of a short article: quote, value, unit, rate and statistic, '-' where empty. */
async function read(text: string): Promise<string[]> {
  const { observations } = processDocument(await documentOfText('a.txt', text), stages, { published: '', scope: 'all' })
  return observations.map((o) => [o.quote, ...FIELDS.map((f) => String((o as unknown as Record<string, unknown>)[f]) || '-')].join(' | '))
}

const DATED = 'A headline of no weight\n\nLONDON, June 12, 2024 - '

describe('what a bare number takes over', () => {
  it.each([
    [
      'the money of sums of one size',
      'Peruvian exports fell to 4.1 billion soles in May, imports to 3.9 billion soles and the trade surplus to 0.2 billion.',
      '0.2 billion | 200000000 | PEN | - | level',
    ],
    ['the rate of a flow', 'Angola exported 1.12m b/d of crude oil in May. China took 0.61m of it.', '0.61m | 610000 | bbl | day | level'],
    ['the rate of what it is compared with', 'Ports loaded 41 ships a day in May, compared with 66 in April.', '66 | 66 | 1 | day | level'],
    ['the rate of the price behind', 'Coffee prices rose from US$2,105 to US$2,980 per tonne in May.', 'US$2,105 | 2105 | USD | t | level'],
    ['the price before', 'Rice in Chad cost 410 francs a kilo in May. Millet stood at 295.', '295 | 295 | XAF | kg | level'],
    ['the percentage before', 'Japan took 41 per cent of the coal exports and Korea 23.', '23 | 23 | % | - | share'],
    [
      'the magnitude of the text',
      'Thai rice exports came to 3.1 million tonnes in May. In April Thai exports were 2.95.',
      '2.95 | 2950000 | t | - | level',
    ],
    [
      'the percentage before, with a preposition',
      'Japan paid for 41 per cent of the coal exports and Korea for 23.',
      '23 | 23 | % | - | share',
    ],
    [
      'the tonnage that a noun names',
      'Palm kernel earned Gabon $3.2 billion in May. The tonnage sank to 1.3 million.',
      '1.3 million | 1300000 | t | - | level',
    ],
    ['the unit that the price is of', 'In May a short ton of US potash fetched $290.', '$290 | 290 | USD | t | level'],
    [
      'the thousands that lie in the unit',
      'Libyan crude exports averaged 1,040 kb/d in May, having been 985 in April. Italy took 310.',
      '310 | 310000 | bbl | day | level',
    ],
    [
      'no thousands of a magnitude that is a word',
      'Niger exported 40 thousand tonnes of onions in May. It took 310 trucks.',
      '310 | 310 | 1 | - | level',
    ],
    [
      'the money that a noun names',
      'Thai rice exports fell to 2.1 million tonnes; the baht proceeds shrank to 41.5 bn.',
      '41.5 bn | 41500000000 | THB | - | level',
    ],
  ])('%s', async (_, said, row) => {
    expect(await read(DATED + said)).toContain(row)
  })

  it('people stay people beside sums of money', async () => {
    const rows = await read(
      `${DATED}Visitors to Nepal spent $410 million in May. For the year the board expects 1.3 million visitors, against 1.1 million.`,
    )
    expect(rows).toContain('1.1 million | 1100000 | 1 | - | level')
  })
})

describe('whose money', () => {
  it.each([
    [
      'a local paper writes its own dollar',
      'Wool sales\n\nPERTH, June 12, 2024 - Australia exported $310 million worth of wool in May, 4 per cent more than in April.',
      '$310 million | 310000000 | AUD | - | level',
    ],
    [
      'a text says whose its dollars are',
      'Wool sales\n\nOTTAWA, June 12, 2024 - Canada exported $310 million worth of lumber in May. (All amounts are in Canadian dollars unless noted.)',
      '$310 million | 310000000 | CAD | - | level',
    ],
    [
      'cents are those of the money before',
      'Tulips\n\nAMSTERDAM, June 12, 2024 - Dutch exports of tulips came to €41 million in May. A stem fetched 18 cents at the auction.',
      '18 cents | 0.18 | EUR | stem | level',
    ],
  ])('%s', async (_, text, row) => {
    expect(await read(text)).toContain(row)
  })
})

describe('differences', () => {
  it.each([
    ['under a benchmark', 'Urals crude oil stood at $51.20 a barrel in May, $19 under Brent.', '$19 | -19 | USD | bbl | change'],
    ['off a rate', 'Kuwait exported 1.9m b/d of crude oil in May, 4,000 b/d off the April rate.', '4,000 b/d | -4000 | bbl | day | change'],
    ['a verb with its amount', 'Stocks of crude oil shed 2.1m barrels in May.', '2.1m barrels | -2100000 | bbl | - | change'],
    ['a part that is lost', 'The port lost a third of its exports in May.', 'a third | -33.3333333333333 | % | - | change'],
    ['two said of one', 'Exports of tea were a fifth (21%, to be exact) less than in April.', '21% | -21 | % | - | change'],
    ['lower at', 'Exports of tea were $0.4bn lower at $2.1bn in May.', '$0.4bn | -400000000 | USD | - | change'],
    [
      'the difference of two levels',
      'Chile exported 2.0 million tons of pulp in 2023 against 2.5 million in 2022, or 20 percent.',
      '20 percent | -20 | % | - | change',
    ],
    ['a threshold is a level', 'Exports of tea slipped under $92 million in May.', '$92 million | 92000000 | USD | - | level'],
    ['a duty is no change', 'Exports of tea fell 4% in May; India levies a 30% tariff on tea.', '30% | 30 | % | - | level'],
    [
      'a balance without its noun',
      'Korea exported goods for $52 billion in May and was $3.1 billion in the red.',
      '$3.1 billion | -3100000000 | USD | - | level',
    ],
    [
      'buying more than selling',
      'Japan bought $3.1 billion more abroad than it sold in May.',
      '$3.1 billion | -3100000000 | USD | - | level',
    ],
  ])('%s', async (_, said, row) => {
    expect(await read(DATED + said)).toContain(row)
  })
})

describe('zeros', () => {
  it.each([
    ['sent no', 'Chinese exporters sent no barges to Wonsan in May.', 'no'],
    ['none at all', 'Russian exporters of wheat shipped none at all in May.', 'none'],
    ['of which none', 'Exporters of wine shipped 4,100 cases in May, of which none went to China.', 'none'],
    ['nothing at all', 'The pipeline carried nothing at all from Russia in May, exports data show.', 'nothing'],
    ['not one and its noun', 'Not one wagon of coal exports crossed in May.', 'Not one'],
    ['not a single', 'Not a single laden Omani LNG carrier was exported in May.', 'Not a single'],
    ['yet to sell a single', 'Zambia has yet to export a single tonne of maize.', 'a single tonne'],
    ['not bought a cargo', 'Pakistan has not imported a cargo of LNG since May.', 'not'],
  ])('%s', async (_, said, quote) => {
    expect(await read(DATED + said)).toContainEqual(expect.stringMatching(new RegExp(`^${quote} \\| 0 `)))
  })

  it.each([
    ['never so much', 'Ecuador has never exported so many shrimps, 41,000 tonnes in May.'],
    ['nothing of the kind', 'The record exports of 41,000 tonnes in May were nothing of the kind.'],
    ['none of the gains', 'Exports rose to 41,000 tonnes in May, but none of the gains was large.'],
    ['no role', 'Exports of 41,000 tonnes in May played no role whatsoever.'],
    ['not releasing', 'China is not releasing detailed export figures beyond the 41,000 tonnes of May.'],
  ])('no zero in %s', async (_, said) => {
    expect((await read(DATED + said)).filter((row) => row.includes(' | 0 | '))).toEqual([])
  })
})
