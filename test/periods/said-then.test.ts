import { describe, expect, it } from 'vitest'
import { compileLanguage } from '../../src/language.ts'
import { readSentence } from '../../src/link/read-sentence.ts'
import { saidThen } from '../../src/link/said-then.ts'

const language = compileLanguage()

/** The time expressions of a sentence that only tell when something was said. */
function said(text: string): string[] {
  const sentence = { start: 0, end: text.length, kind: 'text', block: 9 } as unknown as Parameters<typeof readSentence>[1]
  const stream = readSentence(text, sentence, language)
  return stream.filter((el) => el.period && saidThen(stream, el.index)).map((el) => text.slice(el.period?.start, el.period?.end))
}

describe('times of a statement', () => {
  it.each([
    ['Exports rose 5 percent in May, the ministry said on Tuesday.', ['Tuesday']],
    ['The board cut its forecast to 5 million tons from the 6 million in its March report.', ['March']],
    ['Output will be 5 million tons, above the 4 million that it had projected in April.', ['April']],
    ['Under a decree of 3 May 2022, sales of 5 million tons are free.', ['3 May 2022']],
    ['Millers polled last week see a crop of 5 million tons.', ['last week']],
    ['The director, who briefed editors in Lusaka on Monday, put sales in June at 5 million tons.', ['Monday']],
    ['The union puts the same period at 5 million tons.', []],
    ['The board told a gathering of millers this week that sales in June were 5 million tons.', ['this week']],
    ['Over the weekend I went through the ledgers: 5 million tons.', ['the weekend']],
    ['We asked five millers last week, and sales are 5 million tons.', ['last week']],
    ['The first five months show imports of 5 million tons.', []],
    ['Mills sold 5 million tons last week.', []],
    ["The agency estimates August's intake at 5 million tons.", []],
    ['It matched the 5 million tons posted last year.', []],
  ])('%s', (text, times) => {
    expect(said(text)).toEqual(times)
  })
})
