import { findHeadDate, findMonth } from '../read/calendar-date.ts'

/** Words before the date of a text: "filed 16 May 2022", "Publication date 13 October 2021", "(issued in Lima on November 9, 2023)". */
const ISSUED =
  /\b(?:issued|filed|released|published|publication|posted|sent|updated|dated|printed|date|edition|issue|bulletin|dispatch(?:ed)?)\b[^\d]{0,24}$/i
/** What a date that is set off stands behind: nothing, a mark, a weekday or a place with a mark before it. */
const SET_OFF = /(?:^|[|([·•,.:;/–—-])\s*(?:(?:[A-Z][a-z]+day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[,.]?\s+)?$/
/** What stands behind a date that is set off: the end, a mark, a time of day, an agency. */
const CLOSED = /^\s*(?:$|[|)\]·•,.:;/–—-]|\d{1,2}[:.h]\d\d|\d{1,2} ?[ap]\.?m|\([A-Z])/
/** Lines longer than this are text; of these only what may be a dateline counts. */
const LINE = 110
const DATELINE = 60

/** The whole date that a line of the head is dated with, 'YYYY-MM-DD', '' none. */
export function issuedDate(head: readonly string[]): string {
  for (const text of head) {
    // the stop behind "21.07.2023." is no part of the date
    const line = text.replace(/(\d)\.(?=\s|$)/g, '$1 ')
    const whole = line.length <= LINE
    const found = findHeadDate(whole ? line : line.slice(0, DATELINE))
    if (found?.gap !== '') continue
    const before = line.slice(0, found.start)
    const after = text.slice(found.end)
    if (whole ? ISSUED.test(before) || (SET_OFF.test(before) && CLOSED.test(after)) : SET_OFF.test(before) && DASHED.test(after))
      return found.date
  }
  return ''
}

/** The end of a dateline: "(Agency) -", ": ", "--". */
const DASHED = /^\s*(?:\([^)]{1,30}\)\s*[:–—-]|[:–—-])/

/** The month that an issue is of, as its first day, '' none: a line of its own, the end of one, "July 2021 issue". */
export function issuedMonth(head: readonly string[]): string {
  for (const line of head) {
    const found = findMonth(line)
    if (found && MONTH_OFF.test(line.slice(0, found.start)) && ENDED.test(line.slice(found.end))) return found.date
  }
  return ''
}

const MONTH_OFF = /(?:^|[|([·•,/–—]\s?|\s-\s|\b(?:issue|edition|number|no\.? ?\d+),?\s)$/i
const ENDED = /^\s*(?:$|[|)\]·•]|,?\s?(?:issue|edition|number|no\b|vol\b))/i
