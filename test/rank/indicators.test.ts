import { describe, expect, test } from 'vitest'
import { read } from '../kinds/read.ts'

/** What each figure of a text measures. */
const measured = async (text: string): Promise<string[]> => (await read(text)).map((row) => `${row.quote} ${row.indicator}`)

describe.each<[kind: string, cases: [text: string, figures: string[]][]]>([
  [
    'what goes abroad is exported, whatever the verb',
    [
      [
        'Peru produced 90,000 tonnes of asparagus last year, of which 70,000 tonnes left the country.',
        ['90,000 tonnes production', '70,000 tonnes exports'],
      ],
      ['Some 40,000 tonnes of Ghanaian cashew was shipped abroad in May.', ['40,000 tonnes exports']],
      ['Shipments abroad of Chilean walnuts came to 12,000 tonnes in May.', ['12,000 tonnes exports']],
    ],
  ],
  [
    'what is bought abroad is imported',
    [
      ["Pakistan's fuel bill rose to $1.4 billion in May.", ['$1.4 billion imports']],
      ['Importation of wheat by Egypt reached 900,000 tonnes in May.', ['900,000 tonnes imports']],
      ['On the inbound side Kenya recorded $1.6 billion in May.', ['$1.6 billion imports']],
    ],
  ],
  [
    'the trades that make a good',
    [
      ['Pickers plucked 21 million kg of tea in Assam in May.', ['21 million kg production']],
      ['Herders sheared 30,000 tonnes of wool in New Zealand last season.', ['30,000 tonnes production']],
      ['Slaughter in Uruguay came to 190,000 head of cattle in May.', ['190,000 head production']],
      ['Wells in Kuwait gave 2.4 million barrels of crude a day in May.', ['2.4 million barrels production']],
    ],
  ],
  [
    'ink, red and black',
    [
      ['Tunisia ended May with $300 million of red ink in its trade with China.', ['$300 million balance']],
      ['The passive balance of Georgia was $700 million in May.', ['$700 million balance']],
    ],
  ],
  [
    'a price by its verb',
    [
      ['A kilo of Colombian vanilla went for $210 in May.', ['$210 price']],
      ['Peruvian zinc fetched a fifth less in May than in April.', ['a fifth price']],
      ['Polish coal is a tenth cheaper than Colombian coal.', ['a tenth price']],
    ],
  ],
  [
    'a party in the list of a seller',
    [
      [
        'Kenya exported 48,000 tonnes of tea in May. Pakistan took 19,000 tonnes and Egypt 8,000 tonnes.',
        ['48,000 tonnes exports', '19,000 tonnes exports', '8,000 tonnes exports'],
      ],
      [
        "Turkey's wheat imports were 700,000 tonnes in May. Russia supplied 500,000 tonnes.",
        ['700,000 tonnes imports', '500,000 tonnes imports'],
      ],
    ],
  ],
  [
    'the other way of a flow',
    [
      [
        'Finland exported 60,000 tonnes of paper to Estonia in May. In the opposite direction 9,000 tonnes were shipped.',
        ['60,000 tonnes exports', '9,000 tonnes imports'],
      ],
      [
        'Exports of Spanish steel to Morocco were 50,000 tonnes in May. Coming the other way were 4,000 tonnes.',
        ['50,000 tonnes exports', '4,000 tonnes imports'],
      ],
    ],
  ],
  [
    'the former and the latter',
    [
      [
        'Peru recorded imports of $4.1 billion and exports of $5.2 billion in May. The former rose 3 percent, the latter fell 2 percent.',
        ['$4.1 billion imports', '$5.2 billion exports', '3 percent imports', '2 percent exports'],
      ],
    ],
  ],
  [
    'a sentence without figures says what the next ones measure',
    [
      [
        'Crude output recovered after the storm. The board counted 1.2 million tonnes of palm oil in May.',
        ['1.2 million tonnes production'],
      ],
      ['How bad was the harvest? Bad. The board counted 120,000 tonnes of olives in Greece last year.', ['120,000 tonnes production']],
    ],
  ],
  [
    'money taken in is earned, goods taken in are bought',
    [
      ['Exporters of Turkish figs took in $240 million last season.', ['$240 million exports']],
      ['Japan took in 90,000 tonnes of Australian beef last year.', ['90,000 tonnes imports']],
    ],
  ],
  [
    'people',
    [
      ['With 3,200 Filipinos on its payroll, the yard in Cebu is the largest.', ['3,200 workers']],
      ['Holders of work permits from Nepal numbered 41,000 in Malaysia in May.', ['41,000 workers']],
      ['Some 16,000 tourists left the country in May.', ['16,000 visitors']],
    ],
  ],
  [
    'taxes and transfers home',
    [
      ['Filipinos abroad remitted $2.9 billion in May.', ['$2.9 billion other']],
      ['The anti-dumping duty on Chinese tyres is 24 percent.', ['24 percent other']],
    ],
  ],
  [
    'what lies in store, and what a plant can make',
    [
      ['Silos in Kazakhstan held 3 million tonnes of wheat at the end of May.', ['3 million tonnes stocks']],
      ['The smelter can make 90,000 tonnes of copper a year.', ['90,000 tonnes capacity']],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s', async (text, figures) => expect(await measured(text)).toEqual(figures))
})

describe('known gaps', () => {
  test.fails.each([
    ['Polish plants assembled 41,000 cars in May.', ['41,000 production']],
    ['The average bottle of Chilean wine left San Antonio for $3.10.', ['$3.10 price']],
  ])('%s', async (text, figures) => expect(await measured(text)).toEqual(figures))
})
