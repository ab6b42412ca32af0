import { describe, expect, test } from 'vitest'
import { documentOfText } from '../../src/read/document.ts'
import { splitDocument } from '../../src/split/split.ts'

const TITLE = 'Copper sales climb again'
const BODY = '\n\nExports of copper rose 3 percent to 40,000 tonnes in May, the mines board said.\n\nImports fell by 2 percent.\n'

async function split(text: string, file = 'a.txt', published?: string) {
  return splitDocument(await documentOfText(file, text), { published })
}

describe('the head of a single article', () => {
  /** head below the title; date, outlet and author that it gives */
  const HEADS: readonly (readonly [string, string, string, string])[] = [
    [
      'Published: 03 Jan 2024, 10:15 AM IST | Updated: 04 Jan 2024, 09:00 AM IST\nBy Asha Rao, Valley Herald',
      '2024-01-03',
      'Valley Herald',
      'Asha Rao',
    ],
    ['Updated: January 4, 2024 10:15 am\nPublished: January 3, 2024 9:00 am', '2024-01-03', '', ''],
    ['Last updated: January 4, 2024', '', '', ''],
    ['Ana Cruz, Lusaka | Updated - May 16, 2024 at 08:12 PM', '2024-05-16', '', ''],
    ['By our metals staff\nMonday, 20 November 2023 | The Gulf Ledger (London edition)', '2023-11-20', 'Gulf Ledger', 'our metals staff'],
    ['Wed 17 Jan 24', '2024-01-17', '', ''],
    ['17 Jan 24, 6.40am', '2024-01-17', '', ''],
    ['Valley Herald, p. 4, 17 January 2024', '2024-01-17', 'Valley Herald', ''],
    ['Date of issue: 17 January 2024', '2024-01-17', '', ''],
    ['Ana Cruz in Lusaka\nJANUARY 17 2024', '2024-01-17', '', 'Ana Cruz'],
    ['Lusaka\n5 March 2019', '2019-03-05', '', ''],
    ['NEW DELHI\n5 March 2019', '2019-03-05', '', ''],
    ['March 2024', '2024-03-01', '', ''],
    ['Ore & Rail magazine, April 2024 issue', '2024-04-01', 'Ore & Rail magazine', ''],
    ['03/04/2023', '2023-04-03', '', ''],
    ['03/04/2023 9:30 a.m. EST', '2023-03-04', '', ''],
    ['12/25/2022', '2022-12-25', '', ''],
    ['2024-01-03T23:10:00+09:00', '2024-01-03', '', ''],
    ['BUSINESS\n\nAna Cruz\nMarch 5, 2019 3:45 PM ET', '2019-03-05', '', 'Ana Cruz'],
    [
      'Board sees a better year ahead for small mines\n\nBy Ana Cruz | Isle Wire | 5 Mar 2019 | 3 min read',
      '2019-03-05',
      'Isle Wire',
      'Ana Cruz',
    ],
    ['LUSAKA, March 5, 2019 (Isle Wire) -- Mines had a good month.', '2019-03-05', 'Isle Wire', ''],
    ['LUSAKA, March 5 (Isle Wire) - Mines had a good month.', '', 'Isle Wire', ''],
    ['OTTAWA, Ontario – March 5, 2019 – Mines had a good month.', '2019-03-05', '', ''],
    ['Mon., Mar. 5, 2018 at 3 p.m.', '2018-03-05', '', ''],
    ['Lusaka: Tuesday, 5th March, 2019', '2019-03-05', '', ''],
    ['Press release | 5 March 2019', '2019-03-05', '', ''],
    ['Posted by admin on 5 March 2019', '2019-03-05', '', ''],
    ['Posted on March 5, 2019 | Metals, Trade', '2019-03-05', '', ''],
    ['© 2023 Valley Herald. All rights reserved.', '', '', ''],
    ['Tuesday, 5 March 2019 (all prices f.o.b. mine)', '2019-03-05', '', ''],
    ['5 March 2019 - all tonnages in dry weight unless stated', '2019-03-05', '', ''],
    ['Letter no. 12 / Tuesday, March 5, 2019 / for members only', '2019-03-05', '', ''],
    ['Tuesday 5 March 2019 · 3 min read · free to share', '2019-03-05', '', ''],
    ['FOR RELEASE 10:00 A.M. EST, TUESDAY, MARCH 5, 2019', '2019-03-05', '', ''],
    ['Tuesday 5 March 2019. Next issue: 19 March 2019', '2019-03-05', '', ''],
    ['Next update: 19 March 2019', '', '', ''],
    ['5 March 2019 / 27 Jumada al-Thani 1440', '2019-03-05', '', ''],
    ['14 Esfand 1397 (5 March 2019)', '2019-03-05', '', ''],
    ['5. March 2019', '2019-03-05', '', ''],
    ['2019. 3. 5.', '2019-03-05', '', ''],
    ['- 5 March 2019 -', '2019-03-05', '', ''],
    ['Isle Wire · 5 March 2019 · by our metals editor', '2019-03-05', 'Isle Wire', ''],
    ['Source: Isle Wire, 5 March 2019', '2019-03-05', 'Isle Wire', ''],
    ['5 March 2019: exports rose to a record', '', '', ''],
    ['Related: Tin sales fall (12 May 2018)\n\n5 March 2019', '2019-03-05', '', ''],
    ['05-Mar-19\nISLE WIRE', '2019-03-05', 'ISLE WIRE', ''],
    ['Published on: 2019/03/05', '2019-03-05', '', ''],
    ['Staff Reporter\nLusaka, 5 March 2019 (Isle Wire)', '2019-03-05', 'Isle Wire', ''],
    ['From our correspondent\n5 March 2019', '2019-03-05', '', ''],
    ['Isle Wire, Port Louis, 5 March 2019', '2019-03-05', 'Isle Wire', ''],
    ['Mining Monthly - 05/03/2019 10:06 (GMT+7)', '2019-03-05', 'Mining Monthly', ''],
    ['2019.03.05 (Tue) 16:31', '2019-03-05', '', ''],
    ['LUSAKA. March 5. Copperbelt Agency - 2019', '2019-03-05', 'Copperbelt Agency', ''],
    ['Tue 5 Mar 2562 (2019)', '2019-03-05', '', ''],
    ['By the Metals Desk\n5 March 2019 - 14:40 GMT', '2019-03-05', '', 'the Metals Desk'],
    ['Far North Travel Trade\n5 March 2019', '2019-03-05', 'Far North Travel Trade', ''],
    ['Ores & Shipping, daily briefing\n5 March 2019', '2019-03-05', 'Ores & Shipping', ''],
    ['5 March 2019\n\nInstitute for Southern Mining Research (ISMR)', '2019-03-05', 'ISMR', ''],
  ]

  test.each(HEADS)('%s', async (head, published, outlet, author) => {
    const [article, ...others] = await split(`${TITLE}\n\n${head}${BODY}`)
    expect(others).toEqual([])
    expect(article).toMatchObject({ title: TITLE, published, outlet, author, start: 0 })
  })

  test('head lines are in no block, the text is in one block a paragraph', async () => {
    const text = `${TITLE}\n\nLusaka, 5 March 2019\nMETALS DESK${BODY}`
    const [article] = await split(text)
    expect(article.blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['title', TITLE],
      ['paragraph', 'Exports of copper rose 3 percent to 40,000 tonnes in May, the mines board said.'],
      ['paragraph', 'Imports fell by 2 percent.'],
    ])
  })

  test('Markdown: title, date and byline under marks', async () => {
    const text = `# ${TITLE}\n\n*5 March 2019*\n\n**By Ana Cruz**${BODY}`
    const [article] = await split(text, 'a.md')
    expect(article).toMatchObject({ title: TITLE, published: '2019-03-05', author: 'Ana Cruz' })
    expect(text.slice(article.blocks[0].start, article.blocks[0].end)).toBe(TITLE)
  })

  test('Markdown: front matter', async () => {
    const text = `---\ntitle: "${TITLE}"\ndate: 2021-05-04\nauthor: Ana Cruz\noutlet: The Valley Herald\nurl: https://example.org/a\n---\n${BODY}`
    const [article] = await split(text, 'a.md')
    expect(article).toMatchObject({
      title: TITLE,
      published: '2021-05-04',
      outlet: 'Valley Herald',
      author: 'Ana Cruz',
      url: 'https://example.org/a',
    })
    expect(text.slice(article.blocks[0].start, article.blocks[0].end)).toBe(TITLE)
    expect(article.blocks).toHaveLength(3)
  })

  test.each([
    [`Title: ${TITLE}\nDate: 5 March 2019\nSource: Valley Herald\nAuthor: Ana Cruz`, 'Valley Herald', 'Ana Cruz'],
    [`From: Isle Wire <desk@example.org>\nDate: Tue, 5 Mar 2019 10:00:00 +0100\nSubject: ${TITLE}`, 'Isle Wire', ''],
  ])('e-mail style fields', async (head, outlet, author) => {
    const [article] = await split(head + BODY)
    expect(article).toMatchObject({ title: TITLE, published: '2019-03-05', outlet, author })
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph'])
  })

  test('the date or outlet above the title, and a section name', async () => {
    expect((await split(`Valley Herald\n\n${TITLE}\n\n5 March 2019${BODY}`))[0]).toMatchObject({
      title: TITLE,
      outlet: 'Valley Herald',
      published: '2019-03-05',
    })
    expect((await split(`5 March 2019\n\n${TITLE}${BODY}`))[0]).toMatchObject({ title: TITLE, published: '2019-03-05' })
    expect((await split(`Home > Business > Metals\n\n${TITLE}${BODY}`))[0]).toMatchObject({ title: TITLE, published: '' })
  })

  test('a date at the end counts only where it says that it is that of the article', async () => {
    expect((await split(`${TITLE}${BODY}\n(Published in The Valley Herald, May 5th, 2021)\n`))[0]).toMatchObject({
      published: '2021-05-05',
      outlet: 'Valley Herald',
    })
    expect((await split(`${TITLE}${BODY}\nRelated stories\n\nTin sales fall\n5 May 2021\n`))[0]).toMatchObject({ published: '' })
    expect((await split(`${TITLE}${BODY}\nThe board met on 5 May 2021.\n`))[0]).toMatchObject({ published: '' })
  })

  test('the option stands in for a missing date only', async () => {
    expect((await split(TITLE + BODY, 'a.txt', '2020-01-02'))[0].published).toBe('2020-01-02')
    expect((await split(`${TITLE}\n\n5 March 2019${BODY}`, 'a.txt', '2020-01-02'))[0].published).toBe('2019-03-05')
  })

  test('a text without a title', async () => {
    const [article] = await split(BODY.trim())
    expect(article).toMatchObject({ title: '', published: '' })
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
  })
})
