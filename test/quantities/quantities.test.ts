import { describe, expect, it } from 'vitest'
import { cases as grammar } from './cases-grammar.ts'
import { cases as outlets } from './cases-outlets.ts'
import { cases as units } from './cases-units.ts'
import { cases as usage } from './cases-usage.ts'
import { cases as wording } from './cases-wording.ts'
import { read, written } from './read.ts'

const all = { outlets, grammar, wording, units, usage }

describe.each(Object.entries(all))('quantities: %s', (_name, cases) => {
  it.each(cases)('%s', (text, quantities) => {
    expect(written(text)).toEqual(quantities)
  })
})

describe('the table', () => {
  it('has enough expressions to mean something', () => {
    const expressions = Object.values(all).flatMap((cases) => cases.flatMap(([, rows]) => rows))
    expect(expressions.length).toBeGreaterThan(400)
  })
})

describe('hedges', () => {
  it.each([
    ['Exports were just over $3bn.', 'just'],
    ['Exports were a little over $3bn.', 'a'],
    ['Exports were more than $3bn.', 'more'],
    ['Exports were an estimated $3bn.', 'an'],
    ['Exports were $3bn.', '$'],
    ['Exports were only $3bn.', '$'],
  ])('start at their first word: %s', (text, first) => {
    const [quantity] = read(text)
    const words = text.match(/\w+|\S/g) ?? []
    expect(words[quantity.hedgeFrom]).toBe(first)
  })

  it.each([
    ['12% more than 500 tonnes', ['eq', 'eq']],
    ['more than 500 tonnes', ['gt']],
    ['30 percent below 200 tonnes', ['eq', 'eq']],
    ['below 200 tonnes', ['lt']],
    ['twice as high as the 9 percent of May', ['eq', 'eq']],
    ['more than the 687 million tonnes of May', ['eq']],
  ])('are told from comparisons: %s', (text, relations) => {
    expect(read(text).map((quantity) => quantity.relation)).toEqual(relations)
  })
})

describe('a line break', () => {
  it('inside an amount is read through', () => {
    expect(written('Turnover was 8.9\nbillion crowns.')).toEqual(['8.9\nbillion crowns | 8900000000 | eq | SEK | money'])
  })

  it('does not tie the rows of a table together', () => {
    expect(written('Output      1,829,456   1,860,000\nExports     1,196,508')).toEqual([
      '1,829,456 | 1829456 | eq |  | bare',
      '1,860,000 | 1860000 | eq |  | bare',
      '1,196,508 | 1196508 | eq |  | bare',
    ])
  })
})

describe('a token that is taken', () => {
  it('is no number', () => {
    const text = 'In 2013 exports fell to 45 ships'
    expect(written(text, (i) => i === 1)).toEqual(['45 | 45 | eq | 1 | count of ships'])
    expect(written(text, () => true)).toEqual([])
  })

  it('does not end a range', () => {
    expect(written('between 5 and 7 tonnes', (i) => i === 3)).toEqual(['5 | 5 | eq |  | bare'])
  })
})

describe('form', () => {
  it.each([
    ['45 ships', 'digits'],
    ['forty-five ships', 'words'],
    ['exports doubled', 'verb'],
    ['shipments were zero', 'zero'],
    ['shipments were nil', 'zero'],
    ['USD10m', 'digits'],
  ])('%s', (text, form) => {
    expect(read(text).map((quantity) => quantity.form)).toEqual([form])
  })
})
