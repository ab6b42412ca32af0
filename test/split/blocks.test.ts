import { describe, expect, test } from 'vitest'
import { documentOfText } from '../../src/read/document.ts'
import { splitDocument } from '../../src/split/split.ts'

async function blocks(body: string) {
  const text = `Slate up\n\n5 May 2015\n\n${body}\n`
  const [article] = splitDocument(await documentOfText('a.txt', text))
  return article.blocks.slice(1).map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

describe('blocks', () => {
  test('hard-wrapped paragraphs keep their line breaks', async () => {
    const first =
      'Exports of slate rose by four percent in the first half of the year to\n30,000 tonnes, the quarry board said on Monday, a little more than it had\nforeseen. Imports fell by half.'
    const second = 'The board, which meets once a month, expects more of the same for the rest\nof the year.'
    expect(await blocks(`${first}\n\n${second}`)).toEqual([
      ['paragraph', first],
      ['paragraph', second],
    ])
  })

  test('where each line is a paragraph, each line is a block', async () => {
    const lines = ['Exports of slate rose.', 'Imports fell by half.', 'The board was pleased.']
    expect(await blocks(lines.join('\n'))).toEqual(lines.map((line) => ['paragraph', line]))
  })

  test('a sentence broken in the middle is one block', async () => {
    expect(await blocks('The pit earned 8.9\nbillion crowns last year.')).toEqual([
      ['paragraph', 'The pit earned 8.9\nbillion crowns last year.'],
    ])
  })

  test('list items, without their markers', async () => {
    expect(
      await blocks(
        'The board said:\n\n* slate: 5 tonnes\n* tin: 6 tonnes\n\n1. It rains.\n2) It snows.\n\n- 7 boats\n  went out\n- 8 came',
      ),
    ).toEqual([
      ['paragraph', 'The board said:'],
      ['list-item', 'slate: 5 tonnes'],
      ['list-item', 'tin: 6 tonnes'],
      ['list-item', 'It rains.'],
      ['list-item', 'It snows.'],
      ['list-item', '7 boats\n  went out'],
      ['list-item', '8 came'],
    ])
  })

  test.each([
    ['blanks', '            2019     2020\nSlate      5,000    6,000\nTin           10        -'],
    ['tabs', '\tTons\tChange\n2019\t5\t+3%\n2020\t6\t+20%'],
    ['dot leaders', 'Slate .......... 5,000\nTin ............... 10'],
    ['bars', '| Year | Tons |\n|------|-----:|\n| 2019 | 5 |\n| 2020 | 6 |'],
  ])('a table with %s is one block, from the start of its first line', async (_, table) => {
    expect(await blocks(`Shipments (tonnes):\n\n${table}\n\nMore next year.`)).toEqual([
      ['paragraph', 'Shipments (tonnes):'],
      ['table', table],
      ['paragraph', 'More next year.'],
    ])
  })

  test.each([
    ['without figures', '| Country | Remark |\n|---|:--|\n| Chile | first |\n| Peru | second |'],
    ['without outer bars', 'Metal | Trend\n--- | ---\nTin | rose by a lot\nLead | 5'],
    ['with long cells', `| Metal | Remark |\n|---|---|\n| Tin | ${'rose again in the far north '.repeat(20)}|\n| 2 May 2015 | **5** t |`],
    ['with names of papers', '| Paper | Copies |\n|---|---|\n| Valley Herald | 5 |\n| Isle Wire | - |'],
  ])('a Markdown table %s is one block', async (_, table) => {
    expect(await blocks(`## Shipments\n\nBy metal:\n${table}\n\n- **Tin** rose by 5 t.`)).toEqual([
      ['paragraph', 'Shipments'],
      ['paragraph', 'By metal:'],
      ['table', table],
      ['list-item', '**Tin** rose by 5 t.'],
    ])
  })

  test('bars in a text make no table', async () => {
    expect((await blocks('Slate | tin\nZinc | lead\n\nIt rose | fell 5 percent.')).every(([kind]) => kind === 'paragraph')).toBe(true)
  })

  test('two blanks after a stop make no table', async () => {
    const text = 'Slate rose.  Tin fell.\nZinc rose.  Lead fell.'
    expect((await blocks(text)).every(([kind]) => kind === 'paragraph')).toBe(true)
  })

  test('furniture is in no block, prose that starts like it is', async () => {
    const prose = [
      'By May exports had reached 5 tonnes',
      'Subscribers to the service rose 5 percent',
      '5 March 2019: 45,000 tonnes',
      'Source: 45 percent from abroad, the rest from home',
    ]
    expect(
      await blocks(
        `Advertisement\n\n${prose.join('\n\n')}\n\nShare this on Facebook\n\n© 2015 Valley Herald\n\n3 Comments\n\nRelated stories\n\nTin up 5 percent`,
      ),
    ).toEqual(prose.map((line) => ['paragraph', line]))
  })

  test('line ends of any kind', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['Slate up', '', '5 May 2015', '', 'Slate rose.', '', 'Tin fell.', ''].join(end)
      const [article] = splitDocument(await documentOfText('a.txt', text))
      expect(article.published).toBe('2015-05-05')
      expect(article.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['Slate up', 'Slate rose.', 'Tin fell.'])
    }
  })
})

describe('hostile texts end soon', () => {
  test.each([
    ['one line of 5 MB', 'Slate rose by 4 percent to 30,000 tonnes in May. '.repeat(100_000)],
    ['short lines', 'ab 12\n'.repeat(100_000)],
    ['posts', 'Slate up\n\n5 May 2014\n\nIt rose.\n\n'.repeat(10_000)],
    ['sections', `T\n\n5 May 2014\n\n${'UPDATE 1 (2014-5-5): text\n\n'.repeat(10_000)}`],
    ['rows', 'a\tb\n'.repeat(100_000)],
    ['blanks', `${' '.repeat(1_000_000)}x`],
    ['dots', '.'.repeat(1_000_000)],
    ['story leads', 'Read the full story here:\nA b\nReuters\n2014-5-5\n'.repeat(10_000)],
  ])('%s', async (_, text) => {
    const document = await documentOfText('a.txt', text)
    const start = performance.now()
    const articles = splitDocument(document)
    expect(performance.now() - start).toBeLessThan(5000)
    expect(articles.length).toBeGreaterThan(0)
    for (const [i, article] of articles.entries()) expect(article.start).toBeGreaterThanOrEqual(articles[i - 1]?.end ?? 0)
  })
})
