import { findDate } from '../read/calendar-date.ts'
import { SECTION_MARK } from './shapes.ts'

/** "UPDATE 7 (2014-11-4): text": the head of a dated section of a post. Offsets are into the line. */
export interface SectionMark {
  /** the words of the mark with its date: "UPDATE 7 (2014-11-4)" */
  readonly title: string
  /** the date as written */
  readonly said: string
  /** where the text of the section starts */
  readonly rest: number
}

const MAX_DATE = 40
const MONTH = '[A-Z][a-z]{2,8}\\.?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
/** A date as marks write it, its year perhaps missing or impossible. */
const SAID = new RegExp(
  `^(?:[A-Z][a-z]{2,8}, )?(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|${DAY} ${MONTH}(?:,? \\d{4})?|${MONTH} ${DAY}(?!\\d)(?:,? \\d{4})?)`,
)

/** Reads the mark at the start of a line, or null. "Updated: 5 May 2014" alone is furniture: it has no number, bracket or text. */
export function readSectionMark(line: string): SectionMark | null {
  const m = SECTION_MARK.exec(line)
  if (!m?.groups) return null
  const said = SAID.exec(line.slice(m[0].length, m[0].length + MAX_DATE))?.[0] ?? ''
  if (!/\d/.test(said)) return null
  const { mark = '', open = '' } = m.groups
  const upper = mark === mark.toUpperCase()
  let end = m[0].length + said.length
  const bracket = open === '(' || open === '['
  if (bracket && !/^\s?[)\]]/.test(line.slice(end))) return null
  if (bracket) end = line.indexOf(open === '(' ? ')' : ']', end) + 1
  const title = line.slice(0, end).trim()
  const tail = /^\W{0,3}?\s*[:.–—-]?\s*/.exec(line.slice(end))?.[0].length ?? 0
  const hasText = end + tail < line.length
  if (!bracket && !(upper && hasText && (open !== ':' || /^\s?[:–—-]/.test(line.slice(end))))) return null
  return { title: title.replace(/^\W+(?=\w)/, ''), said, rest: hasText ? end + tail : line.length }
}

/**
 * Dates of the sections of one post, in order. A year that cannot be (2105 between two sections of 2015) is replaced by
 * that of a neighbour, and a date without one takes the year of the post. '' where nothing can be made of it.
 */
export function sectionDates(marks: readonly SectionMark[], posted: string): string[] {
  const own = marks.map(({ said }) => findDate(said)?.date ?? '')
  const befores = carried(own, posted)
  const afters = carried(own.toReversed(), posted).reverse()
  return marks.map(({ said }, i) => {
    const years = [afters[i], befores[i]].filter(Boolean).map((date) => Number(date.slice(0, 4)))
    if (own[i] && (years.length === 0 || years.some((year) => Math.abs(year - Number(own[i].slice(0, 4))) <= 20))) return own[i]
    return repaired(said, years, befores[i], afters[i]) || own[i]
  })
}

/** For each date the nearest one before it, `first` where there is none. */
function carried(dates: readonly string[], first: string): string[] {
  let last = first
  return dates.map((date) => {
    const before = last
    if (date) last = date
    return before
  })
}

function repaired(said: string, years: readonly number[], before: string, after: string): string {
  const candidates = [...new Set(years)]
    .map((year) => findDate(/\d{4}/.test(said) ? said.replace(/\d{4}/, String(year)) : `${said}, ${year}`)?.date ?? '')
    .filter(Boolean)
  const [low, high] = before < after ? [before, after] : [after, before]
  return candidates.find((date) => date >= low && date <= high) ?? candidates[0] ?? ''
}
