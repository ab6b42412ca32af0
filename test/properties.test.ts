import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../schemas/observation.ts'
import { assemble } from '../src/assemble/assemble.ts'
import { processDocument } from '../src/pipeline.ts'
import { documentOfText } from '../src/read/document.ts'
import { compileStages } from '../src/stages.ts'
import { checkObservation, checkSeries } from '../src/validate/columns.ts'

const stages = compileStages()

async function observationsOf(
  file: string,
  text: string,
): Promise<{ observations: readonly Observation[]; failed: readonly string[]; text: string }> {
  const document = await documentOfText(file, text, 'text')
  const { observations, diagnostics } = processDocument(document, stages, { published: '2019-03-14', scope: 'all' })
  return { observations, text: document.text, failed: diagnostics.filter((d) => d.severity === 'error').map((d) => d.message) }
}

/** Words that make figures, in any order, with noise: nearly grammatical, and often not. */
const WORDS = [
  'Mongolia exported China imports coal crude oil rice anthracite tons tonnes barrels bpd percent % $ US$ million billion',
  'last year in 2017 from to up down rose fell by compared with a year earlier first nine months January-June Q3 the same period',
  'no zero half a third doubled sixfold 2.4 1,234.5 12,34,567 3-4 1.2m 816 000 about more than , . ; : ( ) - — \n \n\n " ’s respectively',
  'Ministry said according to customs data share of total trade deficit 0 00 999999999999999999999 1e5 ½ ２５ € ₹ lakh crore \u00a0 \u0000 \ud800',
].flatMap((line) => line.split(' '))

const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))
const anyText = fc.oneof(
  sentence,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(sentence, { maxLength: 5 }).map((s) => s.join('.\n\n')),
)

describe('for any text', () => {
  it('nothing throws, every row keeps to its schema, and its quote is where it says', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (raw) => {
        const { observations, failed, text } = await observationsOf('a.txt', raw)
        expect(failed).toEqual([])
        for (const o of observations) {
          expect(o.quote).toBe(text.slice(o.start, o.end))
          expect(checkObservation(o)).toBeNull()
          expect(o.sentence).toContain(o.quote)
        }
        expect(new Set(observations.map((o) => o.id)).size).toBe(observations.length)
        for (const row of assemble(observations)) expect(checkSeries(row)).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('the same text gives the same rows, whatever was read before', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, sentence, async (a, b) => {
        const first = await observationsOf('a.txt', a)
        await observationsOf('b.txt', b)
        expect(await observationsOf('a.txt', a)).toEqual(first)
      }),
      { numRuns: 50 },
    )
  })

  it('the order of the files makes no difference to the series', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 2, maxLength: 4 }), async (texts) => {
        const results = await Promise.all(texts.map((text, i) => observationsOf(`${i}.txt`, text)))
        const forwards = assemble(results.flatMap((r) => r.observations))
        expect(assemble([...results].reverse().flatMap((r) => r.observations))).toEqual(forwards)
      }),
      { numRuns: 50 },
    )
  })

  it('a plain sentence gives its figures', async () => {
    const { observations } = await observationsOf('a.txt', 'Mongolia exported 2.4 million tons of coal to China in 2018.\n')
    expect(observations).toEqual([
      expect.objectContaining({
        value: 2.4e6,
        unit: 't',
        item: 'coal',
        exporter: 'MNG',
        importer: 'CHN',
        period: '2018',
        indicator: 'exports',
      }),
    ])
  })
})
