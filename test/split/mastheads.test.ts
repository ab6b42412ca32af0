import { describe, expect, test } from 'vitest'
import { documentOfText } from '../../src/read/document.ts'
import { splitDocument } from '../../src/split/split.ts'

const TITLE = 'Copper sales climb again'
const TEXT = ['Exports of copper rose 3 percent to 40,000 tonnes in May, the mines board said.', 'Imports fell by 2 percent.']

/** The article of a head with a text below it: its fields, and the blocks that are not of the text. */
async function read(head: string) {
  const text = `${head}\n\n${TEXT.join('\n\n')}\n`
  const articles = splitDocument(await documentOfText('a.txt', text))
  expect(articles).toHaveLength(1)
  const [{ title, published, outlet, author, blocks }] = articles
  const said = blocks.map(({ start, end }) => text.slice(start, end))
  expect(said.slice(-2)).toEqual(TEXT)
  return { title, published, outlet, author, above: said.slice(0, -2) }
}

describe('mastheads and folios above the headline', () => {
  test.each([
    [`Danube Shipping Letter\nNumber 7 / 2024, 29 February 2024\n\n${TITLE}`, '2024-02-29', 'Danube Shipping Letter'],
    [`THE YEAR IN SLATE\nVol. 12 No. 3 | March 2024\n\n${TITLE}`, '2024-03-01', 'YEAR IN SLATE'],
    [`Quay & Crane\nIssue 1,182 - 23 January 2024\n\n${TITLE}`, '2024-01-23', 'Quay & Crane'],
    [`SLATE PRODUCERS' REVIEW\nMonthly bulletin No. 131\nLusaka, 29 January 2024\n\n${TITLE}`, '2024-01-29', "SLATE PRODUCERS' REVIEW"],
    [`HULL RESEARCH | Slate Note no. 7 | 6 June 2023\n\n${TITLE}`, '2023-06-06', 'HULL RESEARCH'],
    [`THE SLATE LETTER\nIssue 88 / Thursday, May 9, 2024 / for subscribers only\n\n${TITLE}`, '2024-05-09', 'SLATE LETTER'],
    [`MINISTRY OF MINES\nPress release No. 41/TB-XNK\nLusaka, 5 March 2019\n\n${TITLE}`, '2019-03-05', 'MINISTRY OF MINES'],
    [`TIN & ZINC CONSULTING\nWeekly note, Thursday 6 February 2025\n\n${TITLE}`, '2025-02-06', 'TIN & ZINC CONSULTING'],
    [`THE BOATMAN\t\tWednesday 24 January 2024\n\n${TITLE}`, '2024-01-24', 'BOATMAN'],
    [`THE ZAMBEZI TELEGRAPH          Wednesday, January 24, 2024\nBUSINESS - Page 7\n\n${TITLE}`, '2024-01-24', 'ZAMBEZI TELEGRAPH'],
    [`PORT LOUIS               24 January 2024\n\n${TITLE}`, '2024-01-24', ''],
    [`For immediate release\nLusaka, 5 March 2019\n\n${TITLE}`, '2019-03-05', ''],
    [`EMBARGOED UNTIL 10:00 GMT, 17 January 2024\n\n${TITLE}`, '2024-01-17', ''],
    [`PRESS RELEASE\nNo. 12/2019\n5 March 2019\n\n${TITLE}`, '2019-03-05', ''],
    [`ZAMBIA MINES AUTHORITY - ACTIVITY BULLETIN\n15 January 2024\n\n${TITLE}`, '2024-01-15', 'ZAMBIA MINES AUTHORITY'],
    [`Ministry of Mines and Trade\nPRESS RELEASE\n5 March 2019\n\n${TITLE}`, '2019-03-05', 'Ministry of Mines and Trade'],
    [
      `Policy brief 14 | Institute for Island Economies, Port Louis\n5 March 2019\n\n${TITLE}`,
      '2019-03-05',
      'Institute for Island Economies',
    ],
    [`Ores Monitor\nFriday 8 March 2024 | Issue 88\n\n${TITLE}`, '2024-03-08', 'Ores Monitor'],
    [`ORES & SHIPPING MONITOR\nTuesday, 5 March 2024\n\n${TITLE}`, '2024-03-05', 'ORES & SHIPPING MONITOR'],
    [`Ore & Rail magazine\nAutumn issue, April 2024\n\n${TITLE}`, '2024-04-01', 'Ore & Rail magazine'],
    [`Bank of Zambia\nMonthly Economic Review, January 2024\n\n${TITLE}`, '2024-01-01', 'Bank of Zambia'],
    [`Ores Weekly, No 12\n\n${TITLE}\n\n17 January 2024`, '2024-01-17', 'Ores Weekly'],
    [`Page 3\nValley Herald, Wednesday 17 January 2024\n${TITLE}`, '2024-01-17', 'Valley Herald'],
    [`# Ores Weekly\n\n*Issue 12, 17 January 2024*\n\n## ${TITLE}`, '2024-01-17', 'Ores Weekly'],
    [`17 January 2024\nValley Herald\n\n${TITLE}`, '2024-01-17', 'Valley Herald'],
  ])('%s', async (head, published, outlet) => {
    expect(await read(head)).toMatchObject({ title: TITLE, published, outlet, above: [TITLE] })
  })

  test.each([
    'Tin Prices Fall to No. 3 Low',
    'Zambia Copper Exports, March 2024',
    'Copper exports rise in March 2024',
    'The Boatman and the Mine',
    'COPPER SALES CLIMB AGAIN',
  ])('a headline above its date and a summary stays the headline: %s', async (title) => {
    expect(await read(`${title}\n\n17 April 2024\n\nA weak coin`)).toMatchObject({ title, published: '2024-04-17', outlet: '' })
  })

  test('a month below the date is a subhead', async () => {
    expect(await read(`${TITLE}\n\n17 April 2024\n\nMarch 2024`)).toMatchObject({ published: '2024-04-17', above: [TITLE, 'March 2024'] })
  })

  test('a summary below the headline is read, the byline below it gives the author', async () => {
    expect(await read(`VALLEY HERALD     17 January 2024\n\n${TITLE}\n\nPrices do more than tonnage\n\nBy Ana Cruz`)).toEqual({
      title: TITLE,
      published: '2024-01-17',
      outlet: 'VALLEY HERALD',
      author: 'Ana Cruz',
      above: [TITLE, 'Prices do more than tonnage'],
    })
  })
})

describe('headlines over several lines', () => {
  test.each([
    '17 January 2024\n\nCOPPER SELLERS HAVE\nTHEIR BEST YEAR YET',
    '17 January 2024\n\nCOPPER SALES CLIMB AGAIN\nAS MINES REOPEN',
    'COPPER SALES CLIMB AGAIN\nAS MINES REOPEN\nIN THE NORTH\n\n17 January 2024',
    'Mines have their best year as the\nprice of copper climbs and\nwages do not\n\n17 January 2024',
  ])('%s', async (head) => {
    const headline = head.replace('17 January 2024', '').trim()
    expect(await read(head)).toMatchObject({ title: headline.replaceAll('\n', ' '), published: '2024-01-17', above: [headline] })
  })

  test('a name in capitals above the date is a byline', async () => {
    expect(await read('COPPER SALES CLIMB AGAIN\nANA CRUZ\n17 January 2024')).toMatchObject({
      title: 'COPPER SALES CLIMB AGAIN',
      author: 'ANA CRUZ',
      outlet: '',
    })
  })
})

describe('outlets beside the date', () => {
  test.each([
    [`${TITLE}\n\nLUSAKA/NDOLA, Jan 9, 2025 - 10:32 CET (Kafue-Presse)`, 'Kafue-Presse'],
    [`${TITLE}\n\nLUSAKA. February 2, 2024. 18:05. ZamTeleGraf`, 'ZamTeleGraf'],
    [`${TITLE}\n\nLusaka, July 17, 2025 (ECNZ)`, 'ECNZ'],
    [`${TITLE}\n\nMonday, July 21, 2025, 16:40 Beijing time\nOrient Slate Service`, 'Orient Slate Service'],
    [`${TITLE}\n\nLusaka, Tuesday 22 August 2023\nThe Kafue Courier / Economy page`, 'Kafue Courier'],
    [`${TITLE}\n\nTidal Lane Securities LLP | Equity research, transport\n15 August 2025, 07:45 BST`, 'Tidal Lane Securities LLP'],
    [`${TITLE}\n\nThursday, Oct. 17, 2024 - 8:05 a.m. CDT\nSuite 1410, Des Moines`, ''],
    [`${TITLE}\n\nMumbai, April 23, 2025, 07:15 AM IST | Our Bureau`, ''],
    [`${TITLE}\n\nThursday, 24 July 2025 (all quotes f.o.b.)`, ''],
    [`${TITLE}\nReleased 26 November 2024, 10:45 a.m. - Statistics Canada, Ottawa`, 'Statistics Canada'],
    [`${TITLE}\n\nIsland Relief Watch (IRW), Geneva, 14 May 2024`, 'Island Relief Watch'],
    [`SLATE EXPORTS: MONTHLY REPORT, MAY 2024\nSlate Export Board, Lusaka, 12 June 2024`, 'Slate Export Board'],
    [`NEWS RELEASE\nDepartment of Slate, Ministry of Mines (MOM)\nLusaka, June 20, 2024\n\n${TITLE}`, 'Department of Slate'],
    [`OFFICE DES CHANGES\nObservatory of Slate\nRabat, 30 May 2024\n\nPRESS RELEASE`, 'OFFICE DES CHANGES'],
  ])('%s', async (head, outlet) => expect((await read(head)).outlet).toBe(outlet))
})
