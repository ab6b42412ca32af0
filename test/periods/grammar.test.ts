import { describe, expect, it } from 'vitest'
import { recognizePeriods } from '../../src/recognize/periods/index.ts'
import { resolvePeriod } from '../../src/resolve/periods/index.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'
import { type CaseGroup, GROUPS } from './cases.ts'

const read = (text: string, group: CaseGroup): string[] =>
  recognizePeriods(text, tokenize(text)).map((mention) => {
    const codes = resolvePeriod(mention, {
      published: group.published,
      figure: group.figure ?? '',
      country: group.country ?? '',
      tense: group.tense,
    })
    return `${text.slice(mention.start, mention.end)} = ${codes.join(' + ')}`
  })

describe('time expressions', () => {
  for (const group of GROUPS) {
    const about = [group.published || 'undated', group.figure, group.country, group.tense].filter(Boolean).join(' ')
    it.each(group.cases.map((row) => [row[0], row.slice(1)] as const))(`${about}: %s`, (text, expected) => {
      expect(read(text, group)).toEqual(expected)
    })
  }

  it('reads at least 200 of them', () => {
    expect(GROUPS.reduce((sum, group) => sum + group.cases.length, 0)).toBeGreaterThanOrEqual(200)
  })
})
