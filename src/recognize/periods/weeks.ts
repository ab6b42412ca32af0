import { monthOrDay, numberDate } from './dates.ts'
import { digits, evenDash, type Hit, isCounted, isDash, type Tokens, word } from './scan.ts'
import type { PeriodSpec, Which } from './spec.ts'
import { followingYear } from './years.ts'

const WEEKENDS: ReadonlySet<string> = new Set(['over', 'at', 'during', 'on', 'since', 'by', 'until', 'before', 'after', 'of', 'for'])

/** "over the weekend", "at the weekend"; "that weekend". `i` is on "weekend". */
export function weekend(tokens: Tokens, i: number): Hit | null {
  if (word(tokens, i) !== 'weekend' || isDash(tokens, i + 1)) return null
  const before = word(tokens, i - 1) === 'the' ? word(tokens, i - 2) : word(tokens, i - 1)
  return WEEKENDS.has(before) ? { spec: { type: 'weekend', which: null }, to: i + 1 } : null
}

/** "last weekend", "this past weekend": `i` is on "weekend". */
export const pointedWeekend = (tokens: Tokens, i: number, which: Which): Hit | null =>
  word(tokens, i) === 'weekend' ? { spec: { type: 'weekend', which }, to: i + 1 } : null

/** "week 31", "weeks 30-31 of 2024", "week no. 12": weeks of the year as trade letters count them. */
export function weekNumber(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  if (lower !== 'week' && lower !== 'weeks') return null
  const first = weekAt(tokens, i + 1)
  if (first === 0) return null
  const last =
    (evenDash(tokens, i + 2) || word(tokens, i + 2) === 'to' || word(tokens, i + 2) === 'and') && lower === 'weeks'
      ? weekAt(tokens, i + 3)
      : 0
  const to = last > first ? i + 4 : i + 2
  const next = word(tokens, to)
  // "week 3 of the strike", "week 2 of July"
  const year = followingYear(tokens, to)
  if (next === 'of' && !year) return null
  const week = (n: number): PeriodSpec => ({ type: 'week', n, year: year?.year ?? null })
  const spec: PeriodSpec = last > first ? { type: 'span', from: week(first), to: week(last) } : week(first)
  return { spec, to: year?.to ?? to }
}

function weekAt(tokens: Tokens, i: number): number {
  const n = digits(tokens, i)
  return n >= 1 && n <= 53 && !isCounted(tokens, i + 1) ? n : 0
}

/** "w/c Feb 4", "w/e 8 November": weeks by the day that they begin or end with */
export function weekMark(tokens: Tokens, i: number): Hit | null {
  const mark = word(tokens, i + 2)
  if (word(tokens, i + 1) !== '/' || !tokens[i + 2]?.glued || (mark !== 'c' && mark !== 'e')) return null
  const at = i + 3
  const date = at < tokens.length ? (tokens[at].kind === 'number' ? numberDate(tokens, at) : monthOrDay(tokens, at)) : null
  return date?.spec.type === 'day'
    ? { spec: { type: 'rolling', n: 1, unit: 'week', to: date.spec, ahead: mark === 'c' }, to: date.to }
    : null
}

/** "W31", "wk12" */
export function wordWeek(tokens: Tokens, i: number): Hit | null {
  const found = /^wk?(?<n>\d{1,2})$/.exec(word(tokens, i))?.groups
  if (!found || !tokens[i].capital) return null
  const year = followingYear(tokens, i + 1)
  return { spec: { type: 'week', n: Number(found.n), year: year?.year ?? null }, to: year?.to ?? i + 1 }
}
