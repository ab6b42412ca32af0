import { en } from 'chrono-node'
import { describe, expect, it } from 'vitest'
import { recognizePeriods } from '../../src/recognize/periods/index.ts'
import { resolvePeriod } from '../../src/resolve/periods/index.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'

const MONTHS = ['January', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'August', 'Sept.', 'October', 'Nov.', 'December']
const FORMS: readonly ((day: number, month: string, year: number) => string)[] = [
  (day, month, year) => `${month} ${day}, ${year}`,
  (day, month, year) => `${day} ${month} ${year}`,
  (day, month) => `${month} ${day}`,
  (day, month) => `${day} ${month}`,
]

/** A second opinion on calendar days: where another reader of dates sees the same words, it must give the same day (its past reading). */
describe('calendar days, against chrono-node', () => {
  it('agrees on each day of the past half-year', () => {
    const published = '2018-07-16'
    let compared = 0
    for (const form of FORMS)
      for (let n = 1; n <= 180; n++) {
        const date = new Date(Date.UTC(2018, 6, 16 - n))
        const text = form(date.getUTCDate(), MONTHS[date.getUTCMonth()], date.getUTCFullYear())
        const [theirs] = en.casual.parse(text, new Date(2018, 6, 16, 12))
        const [ours] = recognizePeriods(text, tokenize(text))
        if (!theirs || theirs.text !== text) continue
        compared++
        const part = (name: 'year' | 'month' | 'day'): string => String(theirs.start.get(name)).padStart(2, '0')
        expect(resolvePeriod(ours, { published, figure: '', country: '' }), text).toEqual([
          `${part('year')}-${part('month')}-${part('day')}`,
        ])
      }
    expect(compared).toBeGreaterThan(600)
  })
})
