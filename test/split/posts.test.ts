import { describe, expect, test } from 'vitest'
import { documentOfText } from '../../src/read/document.ts'
import { splitDocument } from '../../src/split/split.ts'

const P = 'Exports of slate rose 4 percent to 30,000 tonnes, the quarry board said.'
const Q = 'The board expects more of the same in the second half of the year.'

const split = async (text: string, file = 'a.txt') => splitDocument(await documentOfText(file, text))
const brief = async (text: string, file?: string) =>
  (await split(text, file)).map((a) => [text.slice(a.start, a.start + 8), a.title, a.published, a.outlet, a.author])

describe('pages of several posts', () => {
  test('an archive: title, then date', async () => {
    const text = `Archive for the ‘Slate’ Category\n\nSlate up\n\nMonday, May 4th, 2015\n\n${P}\n\nShare\n\nSlate down (UPDATED)\n\nFriday, May 1st, 2015\n\n${Q}\n\nShare\n`
    expect(await brief(text)).toEqual([
      ['Slate up', 'Slate up', '2015-05-04', '', ''],
      ['Slate do', 'Slate down (UPDATED)', '2015-05-01', '', ''],
    ])
    const [first, second] = await split(text)
    expect(text.slice(first.end, first.end + 10)).toBe('Slate down')
    expect(second.end).toBe(text.length)
    expect(first.blocks).toHaveLength(2)
  })

  test('date, then title', async () => {
    const text = `4 May 2015\n\nSlate up\n\n${P}\n\n1 May 2015\n\nSlate down\n\n${Q}\n`
    expect(await brief(text)).toEqual([
      ['4 May 20', 'Slate up', '2015-05-04', '', ''],
      ['1 May 20', 'Slate down', '2015-05-01', '', ''],
    ])
  })

  test('Markdown headings, bylines and outlets between rules', async () => {
    const text = `## Slate up\n\nBy Ana Cruz\n4 May 2015\n\n${P}\n\n---\n\n## Slate down\n\nIsle Wire\n1 May 2015\n\n${Q}\n`
    expect(await brief(text, 'a.md')).toEqual([
      ['## Slate', 'Slate up', '2015-05-04', '', 'Ana Cruz'],
      ['## Slate', 'Slate down', '2015-05-01', 'Isle Wire', ''],
    ])
  })

  test('blocks of fields', async () => {
    const text = `Title: Slate up\nDate: 2015-05-04\nSource: Isle Wire\n\n${P}\n\nTitle: Slate down\nDate: 2015-05-01\nSource: Valley Herald\n\n${Q}\n`
    expect(await brief(text)).toEqual([
      ['Title: S', 'Slate up', '2015-05-04', 'Isle Wire', ''],
      ['Title: S', 'Slate down', '2015-05-01', 'Valley Herald', ''],
    ])
  })

  test('a digest: items closed by their source', async () => {
    const text = `QUARRY NEWS\n\n  • Slate up\n    ${P} ... read more\n    Source: Quarry NewsPublished on 2015-05-04By Ana Cruz\n  • 25 pits close\n    ${Q}\n    Source: Quarry News | Posted 1 May 2015\n`
    expect(await brief(text)).toEqual([
      ['• Slate ', 'Slate up', '2015-05-04', 'Quarry News', 'Ana Cruz'],
      ['• 25 pit', '25 pits close', '2015-05-01', 'Quarry News', ''],
    ])
    const [first] = await split(text)
    expect(first.blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['title', 'Slate up'],
      ['paragraph', `${P} ... read more`],
    ])
  })

  test('a timeline and subheads do not cut a single article', async () => {
    expect(
      await split(`Slate in a storm\n\n5 May 2015\n\n${P}\n\nTimeline\n\n3 March 2014\nPit opens\n\n4 April 2014\nPit shuts\n`),
    ).toHaveLength(1)
    expect(await split(`Slate in a storm\n\n5 May 2015\n\n${P}\n\n***\n\nWhat next\n\n${Q}\n`)).toHaveLength(1)
  })
})

describe('dated sections of a post', () => {
  const TEXT = `Slate trade (UPDATED)\n\nMonday, May 4th, 2015\n\nUPDATE 2 (2015-5-4): ${P}\n\n${Q}\n\nUPDATE 1 (2105-5-3): According to the Valley Herald:\n\n${P}\n\nORIGINAL POST (2015-5-1): ${Q}\n`

  test('each is an article with the post as parent', async () => {
    const articles = await split(TEXT)
    expect(articles.map(({ title, parent, published, outlet }) => [title, parent, published, outlet])).toEqual([
      ['Slate trade (UPDATED)', '', '2015-05-04', ''],
      ['UPDATE 2 (2015-5-4)', 'Slate trade (UPDATED)', '2015-05-04', ''],
      ['UPDATE 1 (2105-5-3)', 'Slate trade (UPDATED)', '2015-05-03', 'Valley Herald'],
      ['ORIGINAL POST (2015-5-1)', 'Slate trade (UPDATED)', '2015-05-01', ''],
    ])
    for (const [i, { end }] of articles.entries()) expect(end).toBe(articles[i + 1]?.start ?? TEXT.length)
  })

  test('the marker is in no block, the text on its line is', async () => {
    const [, update] = await split(TEXT)
    expect(update.blocks.map(({ start, end }) => TEXT.slice(start, end))).toEqual([P, Q])
  })

  test.each([
    ['UPDATE (May 3, 2015): ', '2015-05-03'],
    ['Update 1 [3 May 2015] – ', '2015-05-03'],
    ['UPDATE, 3 May 2015: ', '2015-05-03'],
    ['UPDATE 1 (May 3): ', '2015-05-03'],
  ])('marker %s', async (marker, date) => {
    const articles = await split(`Slate trade\n\nMonday, May 4th, 2015\n\n${Q}\n\n${marker}${P}\n`)
    expect(articles.map(({ published }) => published)).toEqual(['2015-05-04', date])
  })

  test.each([
    'Updated: 5 May 2015',
    'Update: slate rose 5 percent on May 3, 2015 and went on rising for a week.',
    'Original plans of 5 May 2015 were dropped by the board.',
  ])('no marker: %s', async (line) => {
    expect(await split(`Slate trade\n\nMonday, May 4th, 2015\n\n${Q}\n\n${line}\n\n${P}\n`)).toHaveLength(1)
  })
})

describe('quoted pieces', () => {
  const post = (text: string) =>
    `Slate up\n\nMonday, May 4th, 2015\n\n${text}\n\nShare\n\nSlate down\n\nFriday, May 1st, 2015\n\n${Q}\n\nShare\n`

  test('a story block gives outlet, title and date, and its title is a block', async () => {
    const text = post(`According to the Isle Wire:\n\n${P}\n\nRead the full story here:\nSlate boats sail\nIsle Wire\nAna Cruz\n2015-5-3`)
    const [article] = await split(text)
    expect(article).toMatchObject({
      published: '2015-05-04',
      outlet: 'Isle Wire',
      author: 'Ana Cruz',
      story_title: 'Slate boats sail',
      story_date: '2015-05-03',
    })
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph', 'story-title'])
    expect(text.slice(article.blocks[3].start, article.blocks[3].end)).toBe('Slate boats sail')
  })

  test.each([
    ['According to the Isle Wire:', 'Isle Wire'],
    ['Slate is up again. According to Reuters:', 'Reuters'],
    ['The Valley Herald reports that slate is up:', 'Valley Herald'],
    ['Isle Wire has now published new numbers on slate:', 'Isle Wire'],
    ['Here is coverage in the Valley Herald:', 'Valley Herald'],
    ['This Valley Herald article says more about why slate is up:', 'Valley Herald'],
    ['The board says more about slate (Valley Herald):', 'Valley Herald'],
    ['PORT LOUIS, May 3 (Isle Wire) — Slate is up.', 'Isle Wire'],
    ['Slate is up. Here is a link to the Valley Herald.', ''],
    ['According to the Ministry of Mines:', ''],
    ['Ana Cruz reports that slate is up. More at Isle Wire.', ''],
    ['The board has made its case:', ''],
  ])('%s', async (lead, outlet) => {
    expect((await split(post(`${lead}\n\n${P}`)))[0].outlet).toBe(outlet)
  })

  test('a later lead-in credits the blocks below it, until the author speaks again', async () => {
    const text = post(
      `According to Reuters:\n\n${P}\n\nI could not find the report, but the Valley Herald adds this:\n\n${Q}\n\nAdditional notes:\n\nI doubt it.`,
    )
    const [{ outlet, blocks }] = await split(text)
    expect(outlet).toBe('Reuters')
    expect(blocks.map((block) => block.outlet ?? '')).toEqual(['', '', '', 'Valley Herald', 'Valley Herald', '', ''])
  })

  test('a news text that names an outlet is not of that outlet', async () => {
    expect((await split(`Slate up\n\n5 May 2015\n\nAccording to Reuters, slate rose 4 percent.\n\n${Q}\n`))[0].outlet).toBe('')
  })
})
