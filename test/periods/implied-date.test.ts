import { describe, expect, it } from 'vitest'
import { impliedDate } from '../../src/link/dateline-year.ts'
import type { Article } from '../../src/types.ts'

const BODY = 'Shipments of cement rose to 410,000 tonnes, the port said, and were 12,000 tonnes larger than in 2016.'

/** The date of an article with this head above its text, a paragraph a line. */
function dated(head: readonly string[], body = BODY): string {
  const lines = [...head, body]
  let start = 0
  const blocks = lines.map((line, i) => {
    const block = { start, end: start + line.length, kind: i === 0 ? 'title' : 'paragraph' }
    start += line.length + 1
    return block
  })
  const text = lines.join('\n')
  return impliedDate(text, { start: 0, end: text.length, published: '', blocks } as unknown as Article)
}

describe('the date of an article that is dated in no usual place', () => {
  it.each([
    [['CEMENT QUAY', 'Position at close of business (Friday, 17 March 2017)'], '2017-03-17'],
    [['CEMENT REVIEW No. 03-2017 (issued in Accra on April 6, 2017)', 'General'], '2017-04-06'],
    [['Cement climbs', 'Ama Boateng | Publication date 5 May 2017 | 09:10 GMT'], '2017-05-05'],
    [['Cement climbs', 'Press office. 05.05.2017. Accra'], '2017-05-05'],
    [['Cement climbs', '5 May 2017 · 3 min read'], '2017-05-05'],
    [['May 5 2017 11:42 GMT - CEMENT-AFRICA (UPDATE 1)', 'Cement climbs'], '2017-05-05'],
    [['Cement climbs', 'BULK SHIPPER, May 2017'], '2017-05-01'],
    [['THE KILN', 'Trade & prices, May 2017 issue'], '2017-05-01'],
    [['BULK SHIPPER, May 2017', 'From our correspondent (filed 9 May)'], '2017-05-09'],
    [['CEMENT NOTE 31', 'Week 2, 2017. Sent to clients Mon 16 Jan, 08:00'], '2017-01-16'],
    [['Cement climbs', 'What was sold in May 2017 and to whom'], ''],
    [['Cement climbs', 'A port without a date'], ''],
  ])('%j is of %s', (head, date) => {
    expect(dated(head)).toBe(date)
  })

  it('takes the year whose weekday fits', () => {
    expect(dated(['NOTE', 'Sent Mon 16 Jan'], 'In 2017 it was 5 tonnes; a contract from 2019 on holds 9 tonnes.')).toBe('2017-01-16')
  })
})
