/** Calendar dates as page heads, metadata and file headers write them. No clock: a date is plausible by its year alone. */

export interface FoundDate {
  /** YYYY-MM-DD */
  readonly date: string
  /** offsets into the searched text */
  readonly start: number
  readonly end: number
  /** what stands between the day and the year where they are apart, else '' */
  readonly gap: string
}

/** Checked against `MONTH_NAMES` afterwards: a short expression compiles sooner than one with every name spelt out. */
const MONTH = '(?<mon>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\b\\.?'
const MONTH_NAMES = new Set(
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'.split(
    ' ',
  ),
)
const DAY = '(?<d>[0-3]?\\d)(?:st|nd|rd|th)?'
/** "2014", "'14"; a Buddhist year may be followed by the Gregorian one in parentheses */
const YEAR = "(?<y>\\d{4}|['’]\\d{2}|(?<=-)\\d{2})(?!\\d)(?: ?\\((?<ce>(?:19|20)\\d{2})\\))?"

/** Ways to write a whole date in figures. The earliest match in the text wins; among equals the first of the list. */
const NUMERIC: readonly RegExp[] = [
  /(?<![\d.])(?<y>\d{4})(?<sep>[-./])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?![\d])/,
  /(?<!\d)(?<y>\d{4}) ?[年년] ?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]/,
  /(?<![\d/.-])(?<n1>\d{1,2})(?<sep>[-./])(?<n2>\d{1,2})\k<sep>(?<y>\d{4}|\d{2})(?![\d/.-])/,
  /(?<!\d)(?<y>(?:19|20)\d{2})(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)/,
  /(?<![\d.])(?<y>\d{4})\. (?<m>\d{1,2})\. (?<d>\d{1,2})(?!\d)\.?/,
]
const NUMERIC_HINT = /\d[-./]\d{1,2}[-./]\d|\d{4}\. \d|\d ?[年년]|(?:19|20)\d{6}/

/** Ways with the name of the month. */
const NAMED: readonly RegExp[] = [
  new RegExp(`(?<![\\d.,])${DAY}(?: of)?[\\s.-]{1,2}${MONTH},?[\\s.-]{0,2}${YEAR}`, 'i'),
  new RegExp(`\\b${MONTH}[\\s-]{0,2}${DAY},?[\\s-]{1,2}${YEAR}`, 'i'),
]
const NAMED_HINT = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i

/** "17 Jan 24": for head lines only, as anywhere else the last number may be a count. */
const SHORT_YEAR = [new RegExp(`(?<![\\d.,])${DAY}[\\s-]${MONTH},?\\s(?<y>\\d{2})(?![\\d:.%]|,\\d|\\s?[ap]\\.?m\\b)`, 'i')]
const MONTH_YEAR = new RegExp(`(?<!\\d\\s?)\\b${MONTH}(?: of)?,?\\s(?<y>(?:19|20)\\d{2})(?!\\d)`, 'i')

/** Day and month in one place, the year in another: "ASTANA. October 24. Steppe Grain Agency - 2024". For head lines only. */
const APART: readonly RegExp[] = [
  new RegExp(`\\b${MONTH}\\s${DAY}\\b(?<gap>[^\\d]{1,60})\\b(?<y>(?:19|20)\\d{2})(?!\\d)`, 'i'),
  new RegExp(`(?<![\\d.,])${DAY}\\s${MONTH}(?<gap>[^\\d]{1,60})\\b(?<y>(?:19|20)\\d{2})(?!\\d)`, 'i'),
]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** Desks that write the month first say so by their zone. */
const MONTH_FIRST = /\b(?:[ECMP][SD]T|[ECMP]T|U\.?S\.?)\b/
const WEEKDAY = /\b(?<day>sun|mon|tue|wed|thu|fri|sat)(?:day|s|sday|nesday|rs|rsday|urday)?\b/i

/** Years that a dated article can have; sentinels such as 1900, 2099 and 9999 are none. */
const FIRST_YEAR = 1901
const LAST_YEAR = 2079

/** The first whole date of a short text, or null. `03/04/2023` is day-first unless a weekday, a number or a zone says otherwise. */
export function findDate(text: string): FoundDate | null {
  const numeric = NUMERIC_HINT.test(text) ? earliest(text, NUMERIC) : null
  const named = NAMED_HINT.test(text) ? earliest(text, NAMED) : null
  return numeric && named ? (named.start < numeric.start ? named : numeric) : (numeric ?? named)
}

/** Like `findDate`, and also a year of two figures, and a day and month whose year stands elsewhere in the line. */
export function findHeadDate(text: string): FoundDate | null {
  return findDate(text) ?? (NAMED_HINT.test(text) ? (earliest(text, SHORT_YEAR) ?? earliest(text, APART)) : null)
}

/** A month with its year ("March 2024") as the first day of that month, or null. */
export function findMonth(text: string): FoundDate | null {
  const m = NAMED_HINT.test(text) ? MONTH_YEAR.exec(text) : null
  const date = m?.groups ? dateOf({ ...m.groups, d: '1' }, text) : ''
  return m && date ? { date, start: m.index, end: m.index + m[0].length, gap: '' } : null
}

function earliest(text: string, forms: readonly RegExp[]): FoundDate | null {
  let best: FoundDate | null = null
  for (const form of forms) {
    const m = form.exec(text)
    if (!m?.groups || (best && m.index >= best.start)) continue
    const date = dateOf(m.groups, text)
    if (date) best = { date, start: m.index, end: m.index + m[0].length, gap: m.groups.gap ?? '' }
  }
  return best
}

function dateOf(groups: Record<string, string | undefined>, text: string): string {
  const year = yearOf(groups.y ?? '', groups.ce)
  if (groups.mon && !MONTH_NAMES.has(groups.mon.toLowerCase())) return ''
  if (groups.mon) return isoDate(year, MONTHS.indexOf(groups.mon.slice(0, 3).toLowerCase()) + 1, Number(groups.d))
  if (groups.m) return isoDate(year, Number(groups.m), Number(groups.d))
  const [a, b] = [Number(groups.n1), Number(groups.n2)]
  const dayFirst = isoDate(year, b, a)
  const monthFirst = isoDate(year, a, b)
  if (!dayFirst || !monthFirst) return dayFirst || monthFirst
  const said = WEEKDAY.exec(text)?.groups?.day.toLowerCase()
  if (said && weekdayOf(dayFirst) !== said && weekdayOf(monthFirst) === said) return monthFirst
  return MONTH_FIRST.test(text) ? monthFirst : dayFirst
}

function yearOf(digits: string, christian: string | undefined): number {
  if (christian) return Number(christian)
  const year = Number(digits.replace(/\D/g, ''))
  // Buddhist years of Thailand are 543 ahead; two digits are of this century up to 79.
  if (year > 2443 && year < 2623) return year - 543
  return digits.replace(/\D/g, '').length === 2 ? year + (year < 80 ? 2000 : 1900) : year
}

/** YYYY-MM-DD of a real calendar day in a plausible year, else ''. */
export function isoDate(year: number, month: number, day: number): string {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return ''
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (day > DAYS[month - 1] + (leap ? 1 : 0)) return ''
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** "mon", "tue", ... of an ISO date. */
function weekdayOf(date: string): string {
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]
}
