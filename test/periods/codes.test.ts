import { describe, expect, it } from 'vitest'
import { recognizePeriods } from '../../src/recognize/periods/index.ts'
import { basePeriod, canonicalPeriod, isPeriodCode, joinPeriods, periodBounds, resolveBase } from '../../src/resolve/periods/index.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'

describe('period codes', () => {
  it.each([
    ['2014', 'year', '2013'],
    ['2014-S2', 'year', '2013-S2'],
    ['2014-Q1', 'previous', '2013-Q4'],
    ['2014-Q1', 'year', '2013-Q1'],
    ['2014-01', 'previous', '2013-12'],
    ['2014-01/2014-09', 'year', '2013-01/2013-09'],
    ['2024-02-29', 'year', '2023-02-28'],
    ['2024-01-01/2024-08-11', 'year', '2023-01-01/2023-08-11'],
    ['2024-08-05/2024-08-11', 'previous', '2024-07-29/2024-08-04'],
    ['2023-09/2024-08', 'previous', '2022-09/2023-08'],
    ['2023-09/2024-08', 'year', '2022-09/2023-08'],
    ['2016/2017', 'previous', '2015/2016'],
    ['2016/2017', 'year', '2015/2016'],
    ['2018-07-16', 'previous', '2018-07-15'],
    ['2014', 'previous', '2013'],
    ['', 'year', ''],
    ['spring', 'year', ''],
  ] as const)('base of %s by %s is %s', (period, kind, expected) => {
    expect(basePeriod(period, kind)).toBe(expected)
  })

  it.each([
    ['2014', '2014-01-01', '2014-12-31', 'A'],
    ['2014-S2', '2014-07-01', '2014-12-31', 'S'],
    ['2014-Q1', '2014-01-01', '2014-03-31', 'Q'],
    ['2024-02', '2024-02-01', '2024-02-29', 'M'],
    ['2024-08-05/2024-08-11', '2024-08-05', '2024-08-11', 'W'],
    ['2018-07-16', '2018-07-16', '2018-07-16', 'D'],
    ['2014-01/2014-09', '2014-01-01', '2014-09-30', ''],
    ['2016-04/2017-03', '2016-04-01', '2017-03-31', ''],
    ['2009/2012', '2009-01-01', '2012-12-31', ''],
    ['x', '', '', ''],
  ])('bounds of %s', (code, start, end, freq) => {
    expect(periodBounds(code)).toEqual({ start, end, freq })
  })

  it('knows codes from other text', () => {
    for (const code of ['2014', '2014-S1', '2014-Q4', '2014-12', '2014-12-31', '2009/2012', '2014-01/2014-09'])
      expect(isPeriodCode(code)).toBe(true)
    for (const code of ['', '14', '2014-S3', '2014-13', '2014-02-30', '2014/2013', '2014-Q5', '2014/', '2014-1', '2014/2015/2016'])
      expect(isPeriodCode(code)).toBe(false)
  })

  it('joins spans to the smallest that holds them', () => {
    expect(joinPeriods('2017-04', '2017-05')).toBe('2017-04/2017-05')
    expect(joinPeriods('2017-03', '2017-01', '2017-02')).toBe('2017-Q1')
    expect(joinPeriods('2013-S1', '2013-S2')).toBe('2013')
    expect(joinPeriods('2013', '2014')).toBe('2013/2014')
    expect(joinPeriods('2014-08-05', '2014-08-11')).toBe('2014-08-05/2014-08-11')
    expect(joinPeriods()).toBe('')
    expect(joinPeriods('2014', '?')).toBe('')
  })

  it('writes one code for one span', () => {
    expect(canonicalPeriod('2014-01/2014-03')).toBe('2014-Q1')
    expect(canonicalPeriod('2014-01-01/2014-06-30')).toBe('2014-S1')
    expect(canonicalPeriod('2014-01/2014-12')).toBe('2014')
    expect(canonicalPeriod('soon')).toBe('')
  })
})

describe('the base of a comparison', () => {
  it.each([
    ['down from 5 last year', '2014-08-04', '2014-01/2014-05', '2013-01/2013-05'],
    ['down from 5 last year', '2015-01-26', '2014', '2014'],
    ['up from 5 in 2010', '2014-11-11', '2014-01/2014-05', '2010'],
    ['more than in August', '2017-10-13', '2017-09', '2017-08'],
    ['more than in March', '2023-10-13', '2023-02', '2022-03'],
    ['more than in the second quarter', '2023-10-13', '2023-Q1', '2022-Q2'],
    ['more than a year earlier', '2023-10-13', '2023-Q1', '2022-Q1'],
  ])('%s (%s, about %s) is %s', (text, published, figure, expected) => {
    const [mention] = recognizePeriods(text, tokenize(text))
    expect(resolveBase(mention, { published, figure, country: '' })).toEqual([expected])
  })

  it('is told by the words of the mention', () => {
    const base = (text: string): boolean => recognizePeriods(text, tokenize(text))[0].base
    for (const text of ['a year earlier', 'on-year', 'the previous month', 'y/y', 'the same period last year', 'the year-ago quarter'])
      expect(base(text), text).toBe(true)
    for (const text of ['last year', '2014', 'over the same period', 'in the period', 'this month', 'in May 2013'])
      expect(base(text), text).toBe(false)
  })
})
