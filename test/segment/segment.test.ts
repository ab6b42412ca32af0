import { describe, expect, test } from 'vitest'
import { gate, segment } from '../../src/segment/segment.ts'
import type { BlockKind } from '../../src/types.ts'

const sentences = (text: string, kind: BlockKind = 'paragraph') =>
  segment(text, { blocks: [{ kind, start: 0, end: text.length }] }).map(({ start, end }) => text.slice(start, end))

describe('segment', () => {
  /** `|` marks where a sentence ends */
  test.each([
    'Slate rose.| Tin fell!| Did zinc?| Lead did.',
    'Exports to N. Korea and S. Africa rose.| Imports fell.',
    'The U.S. Treasury bought slate in the U.S.| The price rose.',
    'Mr. Cruz and Dr. Rao met James B. Tully at St. Ives.| He left.',
    'It sailed on Oct. 16 aboard the Ana.| No. 7 pit shut in Jan.| Exports fell.',
    'He paid Rs. 500 for approx. 5 kg vs. 6 before.| She paid nothing.',
    'Slate Co. Ltd. sold 5 t.| Tin Inc. sold none.',
    'The boat left at 9 p.m.| Exports rose 5 pct.| Imports fell.',
    'It earned 3.5 mln.| Output was 4.25 bn.',
    '“We sold all.”| He left.| “None!” she said.| “Why?”| Nobody knew.',
    'Exports rose 3%.|Imports fell.| The pits shut.|There was rain.',
    'The hackingMore site and Vox.com and N.Wales are no ends.| Done.',
    'It rose ... read more',
    'It rose… Then fell.|'.replace('… ', '…| '),
    'It earned\n8.9 billion\ncrowns.| It closed\nin May.',
    '1. Slate rose.| Tin fell.',
    'Exports (see table 5.) rose.| Imports fell (by half.)| Done.',
    'El precio subió.| Ámbar cayó.| 2014 was good.| $5 million was lost.',
    'It sold slate to surveyor B.| Indian mills bought more from trader C.| It left.',
    'The pit is in Group A.| Chile is in Annex B.| Its rival, mill D, is not.',
    'Letters by J. Tully and M. Cruz reached minister K. Rao and R. K. Bose.| They left.',
    'A. Kumar and Ana B. Cruz spoke with T. Ray, B. Ode (F. Low) and President J. Moe.| They left.',
    'It ships to W. Africa and N. Ireland.| So it goes with vitamin B.| Mills shut.',
    'The D.P.R.K. sells slate, e.g. to firms (i.e. pits) etc. and more.| Done.',
  ])('%s', (marked) => {
    const text = marked.replaceAll('|', '')
    expect(sentences(text)).toEqual(
      marked
        .split('|')
        .map((sentence) => sentence.trim())
        .filter(Boolean),
    )
  })

  test('titles and items are cut like text, a table is one sentence', () => {
    expect(sentences('Slate up. Tin down', 'title')).toEqual(['Slate up.', 'Tin down'])
    const table = 'Slate  5.\nTin.  6.'
    expect(segment(table, { blocks: [{ kind: 'table', start: 0, end: table.length }] })).toEqual([
      { kind: 'table', block: 0, start: 0, end: table.length },
    ])
  })

  test('spans lie within their blocks, in order, and lose no letter', () => {
    const text = 'Head line\n\nSlate rose. Tin fell.\n\nNo stop here\n\nEnd? Yes.'
    const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({ kind: 'paragraph' as const, start: m.index, end: m.index + m[0].length }))
    const found = segment(text, { blocks })
    expect(found.map(({ block }) => block)).toEqual([0, 1, 1, 2, 3, 3])
    for (const s of found) expect(blocks[s.block].start <= s.start && s.end <= blocks[s.block].end).toBe(true)
    const letters = (s: string) => s.replace(/\s/g, '')
    expect(found.map(({ start, end }) => letters(text.slice(start, end))).join('')).toBe(letters(text))
  })

  test('a text of 5 MB without stops is cut into bounded pieces, soon', () => {
    for (const text of ['slate and tin '.repeat(350_000), 'x'.repeat(5_000_000), '.'.repeat(5_000_000), 'A. '.repeat(1_500_000)]) {
      const start = performance.now()
      const found = segment(text, { blocks: [{ kind: 'paragraph', start: 0, end: text.length }] })
      expect(performance.now() - start).toBeLessThan(5000)
      expect(Math.max(...found.slice(0, 1000).map(({ start, end }) => end - start))).toBeLessThanOrEqual(6000)
    }
  })
})

describe('gate', () => {
  const open = (text: string) => gate(text, { start: 0, end: text.length })

  test.each([
    'It sold 5.',
    'Five boats left.',
    'Half of it.',
    'It doubled.',
    'Sales rose sixfold.',
    'A ten-fold rise.',
    'It did not sell.',
    "It didn't.",
    'It didn’t.',
    'NO COAL LEFT',
    'Shipments were absent.',
    'A dozen',
    'Neither sold.',
    'Halving the price',
    '½ of it',
    'A quarter',
    'It sold twice as much',
    'several hundred',
  ])('open: %s', (text) => expect(open(text)).toBe(true))

  test.each(['Slate rose.', 'He said it would.', 'The northern notes knotted.', 'A honest tone, often.', 'Someone anyone'])(
    'shut: %s',
    (text) => expect(open(text)).toBe(false),
  )

  test('looks at the sentence only', () => {
    expect(gate('5 tons. Slate rose. 6 tons.', { start: 8, end: 19 })).toBe(false)
  })
})
