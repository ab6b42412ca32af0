import { describe, expect, it } from 'vitest'
import { ballot, carry, count, elect, type FieldWeights, none, note, say } from '../../src/link/rank/ballot.ts'

const weights = (readings: Readonly<Record<string, number>>, carried: Readonly<Record<string, number>> = {}): FieldWeights => ({
  readings: new Map(Object.entries(readings)),
  carried: new Map(Object.entries(carried)),
})

const NO_WEIGHTS = weights({})

describe('the count', () => {
  it('the most weight wins; of equals the one that came first', () => {
    const on = ballot('', true)
    say(on, 'rice', 2, ['near'])
    say(on, 'corn', 5, ['far'])
    say(on, 'wheat', 7, ['near'])
    expect(elect(count(on, weights({ near: 3, far: 1 }, {})))?.value).toBe('rice')
    expect(elect(count(on, weights({ near: 1, far: 3 }, {})))?.value).toBe('corn')
  })

  it('one value is carried over, however many speak for others', () => {
    const on = ballot('', true)
    carry(on, 'tea', 'here', 'last', 'block')
    carry(on, 'coffee', 'section')
    const { options } = count(on, weights({}, { here: 1, last: 1, block: 1, section: 9 }))
    expect(options.filter((r) => r.reasons.includes('carried')).map((r) => r.value)).toEqual(['coffee'])
  })

  it('a context that agrees with itself does not outweigh plain words by itself', () => {
    const on = ballot('', true)
    say(on, 'NLD', 1, ['owns.frame'])
    carry(on, 'COL', 'here', 'last', 'block', 'about', 'first')
    const table = weights({ 'owns.frame': 5, carried: 2 }, { here: 9, last: 9, block: 9, about: 9, first: 9 })
    expect(elect(count(on, table))?.value).toBe('NLD')
  })

  it('what speaks for carrying over speaks for that one reading only', () => {
    const on = ballot('', true)
    say(on, 'rice', 2, ['near'])
    carry(on, 'corn', 'last')
    note(on, 'bare')
    expect(elect(count(on, weights({ near: 1, bare: 2 }, {})))?.value).toBe('corn')
  })

  it('nothing is a reading of its own, and is one however many reasons it has', () => {
    const on = ballot('tea', false)
    none(on, 'none')
    none(on, 'none.total')
    expect(on.said).toHaveLength(1)
    expect(elect(count(on, weights({ 'none.total': 4, carried: 1 }, {})))?.value).toBe('')
  })

  it('a proposal from words that are no reading stands as one; one that is kept from before can be carried over', () => {
    expect(count(ballot('clipfish', true), NO_WEIGHTS).options.map((r) => [r.value, r.reasons])).toEqual([
      ['clipfish', ['proposed.alone', 'rules', 'rules.said']],
    ])
    expect(count(ballot('cod', false), NO_WEIGHTS).options.map((r) => [r.value, r.reasons])).toEqual([
      ['cod', ['carried', 'rules', 'rules.kept']],
    ])
  })
})
