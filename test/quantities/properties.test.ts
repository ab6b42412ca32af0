import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognizeQuantities } from '../../src/recognize/quantities/index.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'
import { read } from './read.ts'

const PIECES =
  'a an the about over half third quarter of in out every each and or to from between per one two nine forty hundred million bn m t lakh crore dozen times fold doubled twice zero nil tonnes barrels won dollars cents percent points % $ US$ Rs USD € 1 2 12 45 1,234 12,34,567 1.5 000 816 2014 - – / ( ) , . + kg MT bpd TEU ships people year month ago ½ USD10 N500bn 1/2 th'.split(
    ' ',
  )

const sentence = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 40 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''))

const anyText = fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 200 }))

describe('on any text', () => {
  it('quantities are in order, apart, and finite, and lie inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text)
        let last = 0
        for (const quantity of recognizeQuantities(text, tokens, () => false)) {
          expect(quantity.from).toBeGreaterThanOrEqual(last)
          expect(quantity.to).toBeGreaterThan(quantity.from)
          expect(quantity.start).toBe(tokens[quantity.from].start)
          expect(quantity.end).toBe(tokens[quantity.to - 1].end)
          expect(Number.isFinite(quantity.value)).toBe(true)
          expect(quantity.hedgeFrom).toBeLessThanOrEqual(quantity.from)
          expect(quantity.value_max === null).toBe(quantity.relation !== 'range')
          if (quantity.value_max !== null) expect(quantity.value_max).toBeGreaterThan(quantity.value)
          if (quantity.dimension === 'bare' || quantity.dimension === 'zero') expect(quantity.unit).toBe('')
          else expect(quantity.unit).not.toBe('')
          last = quantity.to
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('nothing is read where every token is taken', () => {
    fc.assert(fc.property(anyText, (text) => recognizeQuantities(text, tokenize(text), () => true).length === 0))
  })
})

describe('a number', () => {
  const grouped = (n: number): string => n.toLocaleString('en-US')

  it('is worth the same however it is grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (n) => {
        const forms = [grouped(n), n.toLocaleString('en-IN'), grouped(n).replaceAll(',', '\u00a0'), String(n)]
        for (const form of forms) expect(read(`It sold ${form} tonnes.`).map((quantity) => quantity.value)).toEqual([n])
      }),
    )
  })

  it('times a magnitude is exact', () => {
    const magnitudes = [
      ['thousand', 3],
      ['lakh', 5],
      ['million', 6],
      ['m', 6],
      ['crore', 7],
      ['billion', 9],
      ['bn', 9],
      ['trillion', 12],
    ] as const
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...magnitudes), (n, [word, exp]) => {
        const text = `$${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')} ${word}`
        expect(read(text).map((quantity) => quantity.value)).toEqual([Number(`${n}e${exp - 2}`)])
      }),
    )
  })

  it('in words is the number', () => {
    const units = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (ten, unit, hundred) => {
        const small = unit ? `${tens[ten]}-${units[unit]}` : tens[ten]
        const text = hundred ? `${units[hundred]} hundred and ${small}` : small
        expect(read(`It sold ${text} tonnes.`).map((quantity) => quantity.value)).toEqual([hundred * 100 + ten * 10 + unit])
      }),
    )
  })
})

describe('cost', () => {
  it.each([
    '1 ',
    '12 345 678 ',
    'a ',
    'one hundred and ',
    'about some ',
    '5 to ',
    '$5, ',
    'two in ',
    'R5 ',
    '1/2 ',
    '5 million pounds ',
    '3-',
    'annex 4, ',
  ])('grows with the length: %j', (piece) => {
    const time = (n: number): number => {
      const text = piece.repeat(n)
      const tokens = tokenize(text)
      const start = performance.now()
      recognizeQuantities(text, tokens, () => false)
      return performance.now() - start
    }
    time(500)
    const short = Math.max(1, Math.min(time(1000), time(1000)))
    expect(Math.min(time(8000), time(8000))).toBeLessThan(short * 8 * 6)
  })
})
