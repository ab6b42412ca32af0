import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from './cases.ts'
import type { Kind } from './kind.ts'
import { differences } from './read.ts'

for (const { group, kind, cases } of kinds)
  describe(`${group}: ${kind}`, () => {
    for (const item of cases) {
      const test = item.gap ? it.fails : it
      test(JSON.stringify(item.text), async () => expect(await differences(item)).toEqual([]))
    }
  })

describe('docs/reading.md', () => {
  const rows = tableRows(readFileSync(new URL('../../docs/reading.md', import.meta.url), 'utf8'))
  const counted = rows.filter((row) => /^\d+ of \d+$/.test(row.cells[3]))
  const gaps = rows.filter((row) => !counted.includes(row))
  const textsOf = (kind: Kind, gap: boolean): string[] => kind.cases.filter((item) => item.gap === gap).map((item) => oneLine(item.text))

  it('says of each kind how many sentences are right', () => {
    const right = ({ cases }: Kind): number => cases.filter((item) => !item.gap).length
    expect(counted.map((row) => `${row.group}: ${row.cells[0]}: ${row.cells[3]}`)).toEqual(
      kinds.map((kind) => `${kind.group}: ${kind.kind}: ${right(kind)} of ${kind.cases.length}`),
    )
  })

  it('says how many are right in all', () => {
    const cases = kinds.flatMap((kind) => kind.cases)
    const [, right, all] = /\*\*(\d+) of (\d+)\*\*/.exec(readFileSync(new URL('../../docs/reading.md', import.meta.url), 'utf8'))!
    expect([Number(right), Number(all)]).toEqual([cases.filter((item) => !item.gap).length, cases.length])
  })

  it('shows a sentence that is read right of each kind that has one', () => {
    for (const [at, kind] of kinds.entries()) {
      const right = textsOf(kind, false)
      if (right.length > 0) expect(right).toContain(counted[at].cells[1])
      else expect(counted[at].cells[1]).toBe('')
    }
  })

  it('shows a known gap of each kind that has one', () => {
    const withGaps = kinds.filter((kind) => kind.cases.some((item) => item.gap))
    expect(gaps.map((row) => row.cells[0])).toEqual(withGaps.map((kind) => kind.kind))
    for (const [at, kind] of withGaps.entries()) expect(textsOf(kind, true)).toContain(gaps[at].cells[1])
  })
})

/** Each kind needs enough sentences to say something of it. */
it('every kind is tried with three sentences or more, each once', () => {
  for (const { kind, cases } of kinds) expect(cases.length, kind).toBeGreaterThanOrEqual(3)
  const texts = kinds.flatMap((kind) => kind.cases.map((item) => item.text))
  expect(new Set(texts).size).toBe(texts.length)
})

/** As the table shows a text of several lines. */
function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' / ')
    .replace(/ {2,}/g, ' ')
}

function tableRows(markdown: string): { readonly group: string; readonly cells: readonly string[] }[] {
  let group = ''
  return markdown.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) group = line.slice(3)
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    return cells.length !== 4 || cells[0] === 'kind' || /^-+$/.test(cells[0]) ? [] : [{ group, cells }]
  })
}
