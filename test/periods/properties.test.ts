import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognizePeriods } from '../../src/recognize/periods/index.ts'
import { isPeriodCode, resolveBase, resolvePeriod } from '../../src/resolve/periods/index.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'

const WORDS =
  "the The a of in on to and or from between since until by as through up that this last past next same previous first second third fourth final half quarter month months year years week weeks day days season fiscal FY22 FY marketing crop Q1 Q3 H1 1Q18 9M 2014 2013 1990 s 's 2012-13 2015/16 2099 0 1 3 9 15 20 30 31 32 99 January Feb. March May june Sept Dec Friday Tue period so far date earlier ago before year-on-year y/y - – / , . ( ) % tons that's end start early mid-June whole all nine twelve 2014-11-04 29/02/2023 30 February".split(
    ' ',
  )

const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '))
const glued = fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((words) => words.join(''))
const published = fc.constantFrom('', '2015-03-12', '2024-02-29', '2025-12-31', 'nonsense')
const figure = fc.constantFrom(
  '',
  '2014',
  '2014-S1',
  '2014-Q3',
  '2024-02',
  '2024-02-29',
  '2022-10-01/2023-04-15',
  '2016/2017',
  '2014-01/2014-09',
  'x',
)
const country = fc.constantFrom('', 'IND', 'USA', 'CHN', 'EU27', 'BGD')
const tense = fc.constantFrom(undefined, 'past', 'future') as fc.Arbitrary<'past' | 'future' | undefined>

describe('any words at all', () => {
  it('gives mentions in order, apart, with spans that are the text of their tokens', () => {
    fc.assert(
      fc.property(fc.oneof(soup, glued, fc.string({ unit: 'binary' })), (text) => {
        const tokens = tokenize(text)
        let last = 0
        for (const each of recognizePeriods(text, tokens)) {
          expect(each.from).toBeGreaterThanOrEqual(last)
          expect(each.to).toBeGreaterThan(each.from)
          expect(each.to).toBeLessThanOrEqual(tokens.length)
          expect([each.start, each.end]).toEqual([tokens[each.from].start, tokens[each.to - 1].end])
          last = each.to
        }
      }),
      { numRuns: 2000, seed: 7 },
    )
  })

  it('resolves to period codes or to nothing', () => {
    fc.assert(
      fc.property(soup, published, figure, country, tense, (text, date, code, land, when) => {
        const context = { published: date, figure: code, country: land, tense: when }
        for (const each of recognizePeriods(text, tokenize(text))) {
          const codes = [...resolvePeriod(each, context), ...resolveBase(each, context)]
          for (const found of codes) expect(found).toSatisfy(isPeriodCode)
        }
      }),
      { numRuns: 2000, seed: 11 },
    )
  })

  it('stays linear on hostile text', () => {
    for (const unit of [
      'in the first half of the ',
      'January, ',
      'from January to ',
      'since the ',
      '2014, ',
      'the same period of ',
      'three months to ',
      '20-',
    ]) {
      const [small, large] = [1_000, 8_000].map((n) => timed(unit.repeat(n)))
      expect(large, unit).toBeLessThan(Math.max(small, 5) * 8 * 6)
    }
  })

  it('reads over 5 MB of text in a second', () => {
    const text =
      "Output fell 3.1 percent to 1.2 million tons in the first nine months of this year, from 1.3 million in the same period of 2013, the ministry's data showed on Tuesday, and the mills that had shut since January will not open again. "
    const sentences = Array.from({ length: 4_000 }, () => tokenize(text))
    for (const tokens of sentences.slice(0, 500)) recognizePeriods(text, tokens)
    const best = Math.min(...[1, 2, 3].map(() => run(() => sentences.forEach((tokens) => void recognizePeriods(text, tokens)))))
    const speed = (text.length * sentences.length) / 1e6 / (best / 1000)
    console.log(`periods: ${speed.toFixed(1)} MB/s on tokens`)
    expect(speed).toBeGreaterThan(5)
  })
})

function timed(text: string): number {
  const tokens = tokenize(text)
  return run(() => recognizePeriods(text, tokens))
}

function run(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
