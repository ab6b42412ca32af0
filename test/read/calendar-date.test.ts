import { describe, expect, test } from 'vitest'
import { findDate, findHeadDate, findMonth, isoDate } from '../../src/read/calendar-date.ts'

describe('findDate', () => {
  test.each([
    ['July 7, 2017 11:02 KST', '2017-07-07'],
    ['Friday 3 February 2023 - 14:40 GMT', '2023-02-03'],
    ['2023.07.20 (Thu) 16:31', '2023-07-20'],
    ['27/08/2022 10:06 (GMT+7)', '2022-08-27'],
    ['Monday, January 26th, 2015', '2015-01-26'],
    ['the 4th of March 2020', '2020-03-04'],
    ['5-Mar-19', '2019-03-05'],
    ["5 Mar '19", '2019-03-05'],
    ['Perth, September 13 2024', '2024-09-13'],
    ['Wed 14 Aug 2567 (2024)', '2024-08-14'],
    ['14 Aug 2567', '2024-08-14'],
    ['2021년 3월 4일', '2021-03-04'],
    ['20150126', '2015-01-26'],
    ['2024-01-03T23:10:00+09:00', '2024-01-03'],
  ])('%s', (text, date) => {
    expect(findDate(text)?.date).toBe(date)
  })

  test('a numeric date is day-first unless the line says otherwise', () => {
    expect(findDate('03/04/2023')?.date).toBe('2023-04-03')
    expect(findDate('12/25/2022')?.date).toBe('2022-12-25')
    expect(findDate('03/04/2023 9:30 a.m. EST')?.date).toBe('2023-03-04')
    expect(findDate('Saturday 03/04/2023')?.date).toBe('2023-03-04')
    expect(findDate('Monday 03/04/2023')?.date).toBe('2023-04-03')
  })

  test.each(['2105-1-5', '9999-12-31', '1900-01-01', '30 February 2014', 'May 2014', '2014-01/2014-09', 'version 1.2.2014.5', '12,345'])(
    'none in %s',
    (text) => {
      expect(findDate(text)).toBeNull()
    },
  )

  test('the span is that of the date', () => {
    const line = 'Posted on January 27, 2025 | Trade data'
    const found = findDate(line)
    expect(line.slice(found?.start, found?.end)).toBe('January 27, 2025')
  })

  test('day and year apart only in heads', () => {
    expect(findDate('OSLO. October 24. Fjord Agency - 2024')).toBeNull()
    expect(findHeadDate('OSLO. October 24. Fjord Agency - 2024')?.date).toBe('2024-10-24')
  })

  test('years of two figures only in heads', () => {
    expect(findDate('Wed 17 Jan 24')).toBeNull()
    expect(findHeadDate('Wed 17 Jan 24')?.date).toBe('2024-01-17')
    for (const text of ['17 Jan 24%', '17 Jan 10 am', '17 Jan 24,000', '17 Jan 24.5']) expect(findHeadDate(text)).toBeNull()
  })

  test('a month with its year is its first day', () => {
    expect(findMonth('Vol. 3, March 2024')).toMatchObject({ date: '2024-03-01', start: 8, end: 18 })
    for (const text of ['March', 'marching 2024', 'Q1 2024', 'March 24']) expect(findMonth(text)).toBeNull()
  })

  test('isoDate refuses days that do not exist', () => {
    expect(isoDate(2023, 2, 29)).toBe('')
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29')
    expect(isoDate(2024, 13, 1)).toBe('')
  })
})
