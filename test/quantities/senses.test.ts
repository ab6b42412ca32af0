import { describe, expect, it } from 'vitest'
import { recognizeQuantities } from '../../src/recognize/quantities/index.ts'
import { sensesOf } from '../../src/recognize/quantities/senses.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'

/** The quantities of the last sentence, read with what the whole text tells. */
function last(text: string): string[] {
  const sentence = text.slice(text.lastIndexOf('. ') + 2)
  return recognizeQuantities(sentence, tokenize(sentence), () => false, sensesOf(text)).map((q) => `${q.value} ${q.unit}`)
}

describe('what the whole text tells of units', () => {
  it.each([
    ['Sawmills cut 900 million board feet. Finland sent 1.2 billion feet.', ['1200000000 bf']],
    ['Wells gave 30 billion cubic feet. Oman sent 4 billion feet.', ['4000000000 ft3']],
    ['The reef is an old one. It lies 90 feet deep.', ['90 ft']],
    ['A bag sells at N41,500. In March it was N290.', ['290 NGN']],
    ['The mask is an old one. It was N95 grade.', []],
    ['Perth refined 4 210 ounces. Sales were 12 900 t. At Hay 20 400 bales lay. Ours were 8 700.', ['8700 ']],
    ['Perth refined 4,210 ounces. Ours were 8 700.', ['8 ', '700 ']],
  ])('%s', (text, quantities) => {
    expect(last(text)).toEqual(quantities)
  })
})
