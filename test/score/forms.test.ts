import { describe, expect, it } from 'vitest'
import { oneOf, sameNumber } from '../../src/score/alternatives.ts'
import { directionForm, itemForm, periodForm, wordsForm } from '../../src/score/forms.ts'

describe('periods', () => {
  it.each([
    ['2016-Q2', '2016-04/2016-06'],
    ['2016-S2', '2016-07/2016-12'],
    ['2016-H1', '2016-S1'],
    ['2016', '2016-01-01/2016-12-31'],
    ['2015/2016', '2015-01/2016-12'],
    ['2016-02', '2016-02-01/2016-02-29'],
    ['2016-05-09', '2016-05-09/2016-05-09'],
  ])('%s is %s', (a, b) => expect(periodForm(a)).toBe(periodForm(b)))

  it.each([
    ['2016-Q2', '2016-05'],
    ['2016', '2015/2016'],
    ['2016-05', ''],
    ['2016-W18', '2016-W19'],
  ])('%s is not %s', (a, b) => expect(periodForm(a)).not.toBe(periodForm(b)))
})

describe('goods', () => {
  it.each([
    ['Oranges', 'orange'],
    ['berries', 'berry'],
    ['wrenches', 'wrench'],
    ['palm-oil', 'palm  oil'],
    ['soybeans', 'soya bean'],
    ['Maize', 'corn'],
    ['liquefied natural gas', 'LNG'],
    ['garments', 'clothing'],
  ])('%s is %s', (a, b) => expect(itemForm(a)).toBe(itemForm(b)))

  it.each([
    ['glass', 'glas'],
    ['gas', 'ga'],
    ['crude', 'crude oil'],
    ['', 'orange'],
  ])('%s is not %s', (a, b) => expect(itemForm(a)).not.toBe(itemForm(b)))
})

it('imports run the other way, trade has no direction', () => {
  expect(directionForm('imports', 'JPN', 'CHL')).toBe(directionForm('exports', 'CHL', 'JPN'))
  expect(directionForm('exports', 'JPN', 'CHL')).not.toBe(directionForm('exports', 'CHL', 'JPN'))
  expect(directionForm('trade', 'JPN', 'CHL')).toBe(directionForm('trade', 'CHL', 'JPN'))
})

it('words have blanks around them', () => expect(wordsForm('Cámara de Comercio (CCS)')).toBe(' cámara de comercio ccs '))

describe('numbers', () => {
  it.each([
    [66.7, 66.66666],
    [0, 0],
    [1e12, 1e12 + 1],
    [-2.5, -2.5],
  ])('%d is %d', (a, b) => expect([sameNumber(a, b), sameNumber(b, a)]).toEqual([true, true]))

  it.each([
    [66.7, 66.6],
    [0, 1e-9],
    [2.5, -2.5],
    [Number.NaN, 1],
    [100, 101],
  ])('%d is not %d', (a, b) => expect([sameNumber(a, b), sameNumber(b, a)]).toEqual([false, false]))
})

it('an alternative may be empty', () => {
  expect([oneOf('CHL|PER', 'PER'), oneOf('CHL|', ''), oneOf('CHL', ''), oneOf('CHL|PER', 'CHL|PER')]).toEqual([true, true, false, false])
})
