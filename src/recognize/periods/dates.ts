import { dayNumber, digits, evenDash, fullYear, type Hit, isCounted, isDash, month, type Tokens, word } from './scan.ts'
import { absolute, type PeriodSpec, type Which, type YearRef } from './spec.ts'
import { IN_PREPOSITIONS, MONTHS, WEEKDAYS } from './words.ts'
import { followingYear } from './years.ts'

/** A month or a day that starts with its month: "June", "June 2017", "July 16, 2018", "March 11-20", "January and February 2019". */
export function monthOrDay(tokens: Tokens, i: number): Hit | null {
  const named = month(tokens, i)
  if (!named) return null
  return dayAfterMonth(tokens, i, named.n, named.to) ?? monthAlone(tokens, named.n, named.to)
}

function dayAfterMonth(tokens: Tokens, i: number, monthNumber: number, at: number): Hit | null {
  const first = dayNumber(tokens, at)
  if (!first || (tokens[at].glued && word(tokens, at - 1) !== '.')) return null
  const last = evenDash(tokens, first.to) ? dayNumber(tokens, first.to + 1) : null
  const ranged = last !== null && last.n > first.n && !month(tokens, last.to)
  const to = ranged ? last.to : first.to
  const year = followingYear(tokens, to)
  const counted = (ranged ? last : first).counted
  if (counted || (!year && !ranged && !first.ordinal && IN_PREPOSITIONS.has(word(tokens, i - 1)))) return null
  if (first.ordinal && word(tokens, to) === 'century') return null
  const day = (n: number): PeriodSpec => ({ type: 'day', day: n, month: monthNumber, year: year?.year ?? null })
  const spec: PeriodSpec = ranged ? { type: 'span', from: day(first.n), to: day(last.n) } : day(first.n)
  return { spec, to: year?.to ?? to }
}

function monthAlone(tokens: Tokens, monthNumber: number, at: number): Hit {
  const listed = monthList(tokens, monthNumber, at)
  if (listed) return listed
  const year = followingYear(tokens, at)
  if (!year) return { spec: monthSpec(monthNumber), to: at }
  return sharedYears(tokens, monthNumber, year.year, year.to) ?? { spec: monthSpec(monthNumber, year.year), to: year.to }
}

export const monthSpec = (n: number, year: YearRef | null = null, which: Which | null = null): PeriodSpec => ({
  type: 'month',
  month: n,
  year,
  which,
})

/** "February, June and July last year": the year, where there is one, is that of all. */
function monthList(tokens: Tokens, first: number, at: number): Hit | null {
  const months = [first]
  let to = at
  // a list of more than a year's months is none; the bound keeps the whole pass linear
  while (months.length < 12) {
    const and = word(tokens, to) === ',' && word(tokens, to + 1) === 'and' ? to + 1 : to
    const join = word(tokens, and)
    if (join !== ',' && join !== 'and' && join !== '&') return null
    const next = month(tokens, and + 1)
    if (!next || dayNumber(tokens, next.to)?.counted === false || rangesOn(tokens, next.to)) return null
    months.push(next.n)
    to = next.to
    if (join === ',') continue
    const year = followingYear(tokens, to)
    return { spec: { type: 'list', items: months.map((n) => monthSpec(n, year?.year ?? null)) }, to: year?.to ?? to }
  }
  return null
}

const rangesOn = (tokens: Tokens, i: number): boolean => evenDash(tokens, i) && month(tokens, i + 1) !== null

/** "March 2019 and 2020": the same month of two years. */
function sharedYears(tokens: Tokens, monthNumber: number, first: YearRef, at: number): Hit | null {
  const second = word(tokens, at) === 'and' ? fullYear(tokens, at + 1) : 0
  if (!second || isCounted(tokens, at + 2)) return null
  return { spec: { type: 'list', items: [monthSpec(monthNumber, first), monthSpec(monthNumber, absolute(second))] }, to: at + 2 }
}

/** A date that starts with a number: "16 July 2018", "5-11 August", "2014-11-04", "27/08/2022", "2014-11". */
export function numberDate(tokens: Tokens, i: number): Hit | null {
  return dayBeforeMonth(tokens, i) ?? isoDate(tokens, i) ?? dottedDate(tokens, i) ?? slashMonth(tokens, i) ?? yearMonth(tokens, i)
}

function dayBeforeMonth(tokens: Tokens, i: number): Hit | null {
  const first = dayNumber(tokens, i)
  if (!first || tokens[i - 1]?.kind === 'symbol') return null
  const joined = evenDash(tokens, first.to) || (first.ordinal && word(tokens, first.to) === 'to')
  const last = joined ? dayNumber(tokens, first.to + 1) : null
  // "14 and 15 March"
  const next = word(tokens, first.to) === 'and' && !first.counted ? dayNumber(tokens, first.to + 1) : null
  if (next && next.n === first.n + 1 && month(tokens, next.to)) return dayPair(tokens, first.n, next.to)
  const ranged = last !== null && last.n > first.n
  const to = ranged ? last.to : first.to
  // "27-Jan-2025"
  const dashed = !ranged && isDash(tokens, to) && tokens[to].glued && (tokens[to + 1]?.glued ?? false)
  const named = month(tokens, (word(tokens, to) === 'of' && (first.ordinal || ranged)) || dashed ? to + 1 : to)
  if (!named) return null
  const year = followingYear(tokens, named.to)
  if (dashed && !year) return null
  const day = (n: number): PeriodSpec => ({ type: 'day', day: n, month: named.n, year: year?.year ?? null })
  return { spec: ranged ? { type: 'span', from: day(first.n), to: day(last.n) } : day(first.n), to: year?.to ?? named.to }
}

/** Two days that follow each other; `i` is on their month. */
function dayPair(tokens: Tokens, n: number, i: number): Hit | null {
  const named = month(tokens, i)
  if (!named) return null
  const year = followingYear(tokens, named.to)
  const day = (each: number): PeriodSpec => ({ type: 'day', day: each, month: named.n, year: year?.year ?? null })
  return { spec: { type: 'span', from: day(n), to: day(n + 1) }, to: year?.to ?? named.to }
}

/** "2014-11-04", "2014/11/04", "27/08/2022", "8/27/2022"; where day and month cannot be told apart, nothing. */
function isoDate(tokens: Tokens, i: number): Hit | null {
  const join = word(tokens, i + 1)
  if (join !== word(tokens, i + 3) || (join !== '/' && join !== '-') || !gluedRun(tokens, i, 5)) return null
  const [a, b, c] = [digits(tokens, i), digits(tokens, i + 2), digits(tokens, i + 4)]
  if (fullYear(tokens, i) && b >= 1 && b <= 12 && c >= 1 && c <= 31) return { spec: dayOf(a, b, c), to: i + 5 }
  if (!fullYear(tokens, i + 4) || a < 1 || b < 1 || a > 31 || b > 31) return null
  if (a > 12 && b <= 12) return { spec: dayOf(c, b, a), to: i + 5 }
  return b > 12 && a <= 12 ? { spec: dayOf(c, a, b), to: i + 5 } : null
}

const dayOf = (year: number, monthNumber: number, day: number): PeriodSpec => ({
  type: 'day',
  day,
  month: monthNumber,
  year: absolute(year),
})

function gluedRun(tokens: Tokens, i: number, n: number): boolean {
  if (i + n > tokens.length || (tokens[i].glued && tokens[i - 1].lower === join(tokens, i))) return false
  for (let k = i + 1; k < i + n; k++) if (!tokens[k].glued) return false
  const after = tokens[i + n]
  return !after?.glued || after.lower !== join(tokens, i)
}

const join = (tokens: Tokens, i: number): string => word(tokens, i + 1)

/** "2023.07.20" and "20.07.2023" are one token. */
function dottedDate(tokens: Tokens, i: number): Hit | null {
  const raw = tokens[i].lower
  if (raw.length < 8 || raw.length > 10) return null
  const parts = raw.split('.')
  if (parts.length !== 3) return null
  const [a, b, c] = parts.map(Number)
  if (b < 1 || b > 12) return null
  if (parts[0].length === 4 && a >= 1950 && a <= 2099 && c >= 1 && c <= 31) return { spec: dayOf(a, b, c), to: i + 1 }
  return parts[2].length === 4 && c >= 1950 && c <= 2099 && a >= 1 && a <= 31 ? { spec: dayOf(c, b, a), to: i + 1 } : null
}

/** "03/2019", "2019/03": a month in figures. */
function slashMonth(tokens: Tokens, i: number): Hit | null {
  if (word(tokens, i + 1) !== '/' || !gluedRun(tokens, i, 3)) return null
  const [a, b] = [digits(tokens, i), digits(tokens, i + 2)]
  if (fullYear(tokens, i + 2) && a >= 1 && a <= 12) return { spec: monthSpec(a, absolute(b)), to: i + 3 }
  const two = tokens[i + 2].end - tokens[i + 2].start === 2
  return fullYear(tokens, i) && two && b >= 1 && b <= 12 && b !== (a + 1) % 100 ? { spec: monthSpec(b, absolute(a)), to: i + 3 } : null
}

/** "2014-11" (not "2011-12", which is a season, nor "2004-08", which is years), "2014 June". */
function yearMonth(tokens: Tokens, i: number): Hit | null {
  const year = fullYear(tokens, i)
  if (year === 0) return null
  if (tokens[i + 1]?.kind === 'word' && MONTHS.has(tokens[i + 1].lower)) {
    const named = month(tokens, i + 1)
    const loose = named && digits(tokens, named.to) < 0 && word(tokens, i - 1) !== 'in'
    return loose ? { spec: monthSpec(named.n, absolute(year)), to: named.to } : null
  }
  const n = digits(tokens, i + 2)
  if (!isDash(tokens, i + 1) || !gluedRun(tokens, i, 3) || tokens[i + 2].end - tokens[i + 2].start !== 2) return null
  return n >= 1 && n <= 12 && n <= year % 100 ? { spec: monthSpec(n, absolute(year)), to: i + 3 } : null
}

/** "Tuesday", "Tuesday, March 5", "Friday 3 February 2023"; "Tue" only beside a date. */
export function weekday(tokens: Tokens, i: number): Hit | null {
  const n = WEEKDAYS.get(word(tokens, i))
  if (n === undefined || !tokens[i].capital) return null
  const dot = word(tokens, i + 1) === '.' && tokens[i + 1].glued ? i + 2 : i + 1
  const at = word(tokens, dot) === ',' ? dot + 1 : dot
  const date = at < tokens.length ? (tokens[at].kind === 'number' ? dayBeforeMonth(tokens, at) : monthOrDay(tokens, at)) : null
  if (date && (date.spec.type === 'day' || (date.spec.type === 'span' && date.spec.from.type === 'day'))) return date
  return tokens[i].lower.endsWith('day') ? { spec: { type: 'weekday', weekday: n, which: null }, to: i + 1 } : null
}
