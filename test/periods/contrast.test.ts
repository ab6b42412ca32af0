import { describe, expect, it } from 'vitest'
import { compileLanguage } from '../../src/language.ts'
import { comparedTo } from '../../src/link/contrast.ts'
import { readSentence } from '../../src/link/read-sentence.ts'

const language = compileLanguage()

/** The amounts of a sentence that others are compared with. */
function compared(text: string): string[] {
  const sentence = { start: 0, end: text.length, kind: 'text', block: 9 } as unknown as Parameters<typeof readSentence>[1]
  const stream = readSentence(text, sentence, language)
  return stream.filter((el) => el.quantity && comparedTo(stream, el.index)).map((el) => text.slice(el.quantity?.start, el.quantity?.end))
}

describe('amounts of comparison', () => {
  it.each([
    ["Kenya sold 4 million tons of tea, less than May's 5 million tons.", ['5 million tons']],
    ['Kenya sold 4 million tons of tea, against 5 million tons in May.', ['5 million tons']],
    ['It sold less than in 2013 (8 million tons).', ['8 million tons']],
    ['It sold 3 million tons; a year earlier it had been 5 million tons.', ['5 million tons']],
    ['Kenya sold more than 5 million tons of tea.', []],
    ['Kenya sold 4 million tons of tea, against a target of 5 million tons.', []],
    ['Kenya sold 4 million tons of tea in May and 5 million tons in June.', []],
  ])('%s', (text, amounts) => {
    expect(compared(text)).toEqual(amounts)
  })
})
