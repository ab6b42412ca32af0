import { findDate } from '../read/calendar-date.ts'
import { issuedDate, issuedMonth } from './issued.ts'
import { FULL_MONTHS, MONTHS } from '../recognize/periods/words.ts'
import { isPeriodCode } from '../resolve/periods/codes.ts'
import type { Article } from '../types.ts'

/** How far into its first blocks an article has its dateline, in UTF-16 code units. */
const DATELINE = 90
const FIRST_BLOCKS = 4
const HEAD = 1500

const MONTH = `(?:${FULL_MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`
const MONTH_DAY = new RegExp(`\\b(?:(${MONTH})\\.? (\\d{1,2})|(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}))\\b(?!,? ?\\d{4})`, 'i')
const YEAR = /(?<![\d$€£¥,.-])(?:19|20)\d{2}(?![\d,.]*\d| ?%|-?(?:tonnes|tons|people))/g
/** Words before a year of comparison: the article is from the year after it. */
const BASE = /(?:than|from|against|versus|same (?:month|period|quarter|week|time) (?:of|in)|compared (?:with|to)|on|over) (?:in |the )?$/i
/** Words before and around a year that lies ahead. */
const AHEAD = /(?:by|until|through|before|for|in|to) $/i
/** A year that is part of a name: "Vision 2030". */
const NAMED = /\b(?:vision|agenda|plan|strategy|roadmap|horizon|programme|program) $/i
const COMING = /\b(?:will|by|target|forecast|expect|aim|plan|goal|until|due|project)/i

/**
 * The date of an article that states none in the usual place, 'YYYY-MM-DD', '' unknown. For resolving periods only; the article's own
 * `published` stays empty. A date in a line of its head, else a day and month without a year ("SANTIAGO, Aug 7 (Agency)"), else the month
 * of an issue ("Fruit World, May 2022").
 */
export function impliedDate(text: string, article: Article): string {
  const head = headLines(text, article)
  const lines = head.filter((line) => line.length < DATELINE)
  const starts = head.map((line) => line.slice(0, DATELINE))
  const written = issuedDate(head)
  if (written) return written
  const body = text.slice(article.start, article.end)
  return dayOfYear(lines, starts, body) || issuedMonth(lines) || dayOfYear(starts, starts, body) || titleDate(starts)
}

/** Each line down to the third block: a head line that is no text stands in no block. */
function headLines(text: string, article: Article): readonly string[] {
  const last = article.blocks[Math.min(article.blocks.length, FIRST_BLOCKS) - 1]
  if (!last) return []
  return text.slice(article.start, Math.min(last.end, article.start + HEAD)).split(/[\n\r]/)
}

/** A day and month of these lines in the year that the text settles, '' none. */
function dayOfYear(lines: readonly string[], head: readonly string[], body: string): string {
  const day = monthDay(lines)
  if (!day) return ''
  const dated = (year: number): string => `${year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`
  const fits = (year: number): boolean => day.weekday === '' || weekdayIn(dated(year)) === day.weekday
  const year = yearOf(head.join('\n'), fits) || yearOf(body, fits) || yearOf(body, () => true)
  return year && isPeriodCode(dated(year)) ? dated(year) : ''
}

const weekdayIn = (date: string): string => (isPeriodCode(date) ? WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] : '')

function monthDay(head: readonly string[]): { month: number; day: number; weekday: string } | null {
  for (const line of head) {
    const found = MONTH_DAY.exec(line)
    const month = found ? MONTHS.get((found[1] ?? found[4]).toLowerCase()) : undefined
    const day = found ? Number(found[2] ?? found[3]) : 0
    const weekday = WEEKDAY.exec(line.slice(0, found?.index))?.[1].toLowerCase() ?? ''
    if (month !== undefined) return { month, day, weekday }
  }
  return null
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** Before the day: "Mon 9 Jan", "Thursday, March 4". */
const WEEKDAY = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\.?,? (?:the )?$/i

/** "Market report for the week ending 14 March 2025": what a report covers up to is when it was written, or nearly. */
function titleDate(head: readonly string[]): string {
  for (const line of head.slice(0, FIRST_BLOCKS)) {
    const found = REPORTS.test(line) ? findDate(line) : null
    if (found) return found.date
  }
  return ''
}

const REPORTS =
  /\b(?:week|fortnight|report|review|bulletin|briefing|summary|survey|note|update|outlook|digest|prices?|quotations|as (?:of|at))\b/i

/**
 * The latest year that the text speaks of as past or present; one after that where the latest is only compared with ("than in the same
 * month of 2023"). Only years that `fits` allows.
 */
function yearOf(text: string, fits: (year: number) => boolean): number {
  let present = 0
  let compared = 0
  for (const found of text.matchAll(YEAR)) {
    const year = Number(found[0])
    const before = text.slice(Math.max(0, found.index - 24), found.index)
    if (NAMED.test(before)) continue
    if (BASE.test(before)) {
      if (fits(year + 1)) compared = Math.max(compared, year)
    } else if (fits(year) && !(AHEAD.test(before) && COMING.test(text.slice(Math.max(0, found.index - 60), found.index))))
      present = Math.max(present, year)
  }
  return compared >= present && compared > 0 ? compared + 1 : present
}
