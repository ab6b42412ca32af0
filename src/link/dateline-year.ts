import { findDate } from '../read/calendar-date.ts'
import { FULL_MONTHS, MONTHS } from '../recognize/periods/words.ts'
import { isPeriodCode } from '../resolve/periods/codes.ts'
import type { Article } from '../types.ts'

/** How far into its first blocks an article has its dateline, in UTF-16 code units. */
const DATELINE = 90
const FIRST_BLOCKS = 3
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
 * The date of an article whose dateline has a day and month but no year ("SANTIAGO, Aug 7 (Agency)"), 'YYYY-MM-DD', or '' where the text
 * does not settle the year. The year is the latest one that the text speaks of as past or present; one after that where the latest is
 * only compared with ("than in the same month of 2023"). For resolving periods only; the article's own `published` stays empty.
 */
export function impliedDate(text: string, article: Article): string {
  const head = headLines(text, article)
  const day = monthDay(head)
  if (!day) return titleDate(head)
  const year = yearOf(text.slice(article.start, article.end))
  const date = `${year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`
  return year && isPeriodCode(date) ? date : ''
}

/** The first characters of each line down to the third block: a head line that is no text stands in no block. */
function headLines(text: string, article: Article): readonly string[] {
  const last = article.blocks[Math.min(article.blocks.length, FIRST_BLOCKS) - 1]
  if (!last) return []
  return text
    .slice(article.start, Math.min(last.start + DATELINE, last.end, article.start + HEAD))
    .split(/[\n\r]/)
    .map((line) => line.slice(0, DATELINE))
}

function monthDay(head: readonly string[]): { month: number; day: number } | null {
  for (const line of head) {
    const found = MONTH_DAY.exec(line)
    const month = found ? MONTHS.get((found[1] ?? found[4]).toLowerCase()) : undefined
    const day = found ? Number(found[2] ?? found[3]) : 0
    if (month !== undefined) return { month, day }
  }
  return null
}

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

function yearOf(text: string): number {
  let present = 0
  let compared = 0
  for (const found of text.matchAll(YEAR)) {
    const year = Number(found[0])
    const before = text.slice(Math.max(0, found.index - 24), found.index)
    if (NAMED.test(before)) continue
    if (BASE.test(before)) compared = Math.max(compared, year)
    else if (!(AHEAD.test(before) && COMING.test(text.slice(Math.max(0, found.index - 60), found.index)))) present = Math.max(present, year)
  }
  return compared >= present && compared > 0 ? compared + 1 : present
}
