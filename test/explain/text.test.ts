import { describe, expect, it } from 'vitest'
import { explainDocument } from '../../src/explain/explain.ts'
import { wrap } from '../../src/explain/layout.ts'
import { sentenceDocument, splitSentence } from '../../src/explain/one-sentence.ts'
import { inWords } from '../../src/explain/reasons.ts'
import { explanationText } from '../../src/explain/text.ts'
import { compileLanguage } from '../../src/language.ts'
import weights from '../../src/link/rank/weights.json' with { type: 'json' }

const language = compileLanguage()

function shown(text: string): string {
  const { explanation } = explainDocument(sentenceDocument(text), language, { published: '2021-05-20', split: splitSentence })
  return explanationText(explanation, text)
}

describe('the text of an explanation', () => {
  const text = shown('Vietnam exported 700 tonnes of pepper to India last year, up 9 percent from 2019, the pepper association said.')

  it('has the sentence, each figure with its record, and each field with what came second', () => {
    expect(text).toContain('Vietnam exported 700 tonnes')
    expect(text).toMatch(/^ {2}700 tonnes = 700 t: level of exports of pepper, VNM to IND, 2020, reported$/m)
    expect(text).toMatch(/^ {6}rule \S+, confidence \w+/m)
    expect(text).toMatch(/^ {4}item = pepper \(stated: "pepper"\) because /m)
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(
      /period = 2020 \(stated: "last year"\) because .+; second: 2019 \("2019"\) \(-?\d+ to \d+\)/,
    )
  })

  it('fits a terminal', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  it('shows what was seen where there is no figure', () => {
    expect(shown('Peru and Chile spoke of copper.')).toMatch(/no figures[\s\S]*area "Peru" PER/)
  })
})

describe('wrap', () => {
  it('breaks between words, and never within one', () => {
    const long = 'x'.repeat(120)
    expect(wrap(`a ${long} b`, 2, 4)).toEqual(['  a', `    ${long}`, '    b'])
    expect(wrap('', 2, 4)).toEqual(['  '])
  })
})

describe('reasons', () => {
  it('that weigh anything can all be put in words', () => {
    // what an article is about is not explained figure by figure
    const figures = Object.entries(weights).filter(([slot]) => !slot.startsWith('about-'))
    const codes = figures.flatMap(([, slot]) => Object.values(slot).flatMap((table) => Object.keys(table)))
    expect(codes.filter((code) => inWords(code, 1) === code)).toEqual([])
  })

  it('say which way they speak', () => {
    expect([inWords('is.price', 3), inWords('is.price', -3)]).toEqual(['likely for such a figure', 'unlikely for such a figure'])
  })
})
