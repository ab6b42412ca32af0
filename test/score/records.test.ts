import { describe, expect, it } from 'vitest'
import { figureOf, goldFigureOf } from '../../src/score/records.ts'
import { gold, predicted } from './figures.ts'

describe('figures of records', () => {
  it('takes what is scored and leaves the rest', () => {
    expect(figureOf({ ...predicted(), outlet: 'Quay News' })).toEqual(predicted())
    expect(goldFigureOf({ ...gold(), note: 'sure' })).toEqual(gold())
  })

  it('reads numbers from the texts of a CSV file', () => {
    expect(figureOf({ ...predicted(), start: '100', end: '112', value: '2500', value_max: '' })).toEqual(predicted())
    expect(figureOf({ ...predicted(), value_max: '2.6e3' })).toEqual(predicted({ value_max: 2600 }))
  })

  it('what is left out is empty; without a scope all is core', () => {
    const bare = { file: 'quay.txt', start: 0, end: 3, value: 9 }
    expect(figureOf(bare)).toMatchObject({ unit: '', period: '', value_max: null, scope: 'core' })
    expect(goldFigureOf({ ...bare, indicator: 'wage', scope: 'other' })).toMatchObject({ unit: '', value_max: null, scope: 'other' })
  })

  it('keeps alternatives of the gold', () => {
    const two = { value: '5|6', value_max: '7|8', scope: 'core|other' }
    expect(goldFigureOf({ ...gold(), ...two })).toEqual(gold(two))
  })

  it.each<readonly [string, object, string]>([
    ['no file', { file: undefined }, '"file" is missing'],
    ['a file that is no text', { file: 3 }, '"file" is no name of a file: 3'],
    ['no start', { start: null }, '"start" is missing'],
    ['an end between characters', { end: 1.5 }, '"end" is no offset: 1.5'],
    ['a start before the text', { start: -1 }, '"start" is no offset: -1'],
    ['no value', { value: '' }, '"value" is missing'],
    ['a value in words', { value: 'ten' }, '"value" is no number: "ten"'],
    ['a maximum in words', { value_max: 'ten' }, '"value_max" is no number: "ten"'],
  ])('%s', (_name, fields, message) => {
    expect(figureOf({ ...predicted(), ...fields })).toBe(message)
    expect(goldFigureOf({ ...gold(), ...fields })).toBe(message)
  })

  it('gold needs an indicator and a scope', () => {
    expect(goldFigureOf({ ...gold(), indicator: undefined })).toBe('"indicator" is missing')
    expect(goldFigureOf({ ...gold(), scope: '' })).toBe('"scope" is missing')
    expect(goldFigureOf({ ...gold(), value: '5|' })).toBe('"value" is no number: "5|"')
  })
})
