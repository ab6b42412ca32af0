import { describe, expect, it } from 'vitest'
import { compileLanguage } from '../../src/language.ts'
import { readSentence } from '../../src/link/read-sentence.ts'
import { relation, type View, viewOf } from '../../src/link/rank/view.ts'

const language = compileLanguage()

function view(sentence: string): { view: View; at: (text: string) => number } {
  const stream = readSentence(sentence, { start: 0, end: sentence.length, kind: 'paragraph', block: 0 }, language)
  const at = (text: string): number => stream.findIndex((e) => sentence.slice(e.start, e.end).includes(text))
  return { view: viewOf(stream), at }
}

/** The clause numbers of words, as their text shows them. */
function clauses(sentence: string, ...words: string[]): number[] {
  const { view: v, at } = view(sentence)
  return words.map((w) => v.clause[at(w)])
}

describe('clauses', () => {
  it('"while" and a new subject behind "and" open one, a second verb does not', () => {
    const [exports, four, imports, two] = clauses('Exports rose 4% while imports of tea fell 2%.', 'Exports', '4%', 'imports', '2%')
    expect(exports).toBe(four)
    expect(imports).toBe(two)
    expect(imports).not.toBe(exports)
    const [first, second] = clauses('Exports fell 4% and imports rose 2%.', '4%', '2%')
    expect(first).not.toBe(second)
    const [fell, reached] = clauses('Exports fell 4% and reached $3 billion.', '4%', '$3 billion')
    expect(fell).toBe(reached)
  })

  it('brackets stand in the clause around them', () => {
    const { view: v, at } = view('Peru sold 40,000 tons (up 3%) to Japan.')
    expect(v.outer[v.clause[at('3%')]]).toBe(v.clause[at('40,000')])
    expect(v.clause[at('Japan')]).toBe(v.clause[at('40,000')])
  })

  it('a relative clause ends at its comma and knows what it is about', () => {
    const { view: v, at } = view('Sales to Oman, which bought 5,000 tons in 2021, came to 9,000 tons.')
    const inside = v.clause[at('5,000')]
    expect(v.relative[inside]).toBe(true)
    expect(v.clause[at('9,000')]).toBe(v.clause[at('Sales')])
    expect(relation(v, at('Oman'), at('5,000'))).toContain('antecedent')
  })
})

describe('how a word stands to a figure', () => {
  it('tells the subject, the distance and the figures between', () => {
    const { view: v, at } = view('Tea exports rose 4% to 30,000 tons in May.')
    expect(relation(v, at('exports'), at('4%'))).toEqual(expect.arrayContaining(['subject', 'L.d2', 'L.q0', 'L.clause']))
    expect(relation(v, at('exports'), at('30,000'))).toContain('L.q1')
    expect(relation(v, at('May'), at('30,000'))).toEqual(expect.arrayContaining(['R.q0', 'R.phrase']))
  })

  it('a preposition governs its phrase, through adjectives and lists', () => {
    const { view: v, at } = view('They shipped 300 tons of fresh mangoes to Qatar, Oman and Kuwait.')
    const over = (word: string): string => v.stream[v.governor[at(word)]]?.lower ?? ''
    expect([over('mangoes'), over('Qatar'), over('Oman'), over('Kuwait')]).toEqual(['of', 'to', 'to', 'to'])
    expect(over('They')).toBe('')
  })
})
