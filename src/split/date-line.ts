import { type FoundDate, findDate, findHeadDate } from '../read/calendar-date.ts'
import { isKind, isPeriodical, withoutNumbers } from './folio.ts'
import { isNote, withoutAsides } from './line-notes.ts'
import { authorOf, isBodyName, isFirmName, isNameLike, isNameless, isNameWithInitials, isOutlet, isSection, outletOf } from './names.ts'
import { isPlace } from './place-names.ts'

/** What a line says that holds the date of its article and nothing of its text. */
export interface DateLine {
  /** YYYY-MM-DD, '' when the only date is that of a change */
  readonly published: string
  readonly outlet: string
  readonly author: string
  /** YYYY-MM-DD of the last change where the line says "Updated", '' for "last updated" and the like */
  readonly updated: string
  /** the line also has the number of an issue or a page, so that what stands above it is a masthead */
  readonly issue: boolean
}

const MAX_LENGTH = 170
const YEARLIKE = /\d{4}|['’/.-]\d{2}(?!\d)/
/** "17 Jan 24", on lines that hold little else */
const SHORT_YEARLIKE = /\d\s[a-z]{3,9}[.,]?\s\d{2}(?!\d)/i
const SHORT_LINE = 60
/** "Next issue: 21 March 2025": a date to come, never that of the article */
const NEXT = /\bnext\b/i
const CHANGED = /\b(?:updated?|modified|revised|amended|last)\b/i
const PUBLISHED = /\b(?:published|posted|issued|released?|created|filed|first|date)\b/i

/** Words that may stand beside a date and say nothing of outlet or author: zones, weekdays, labels. */
const NOISE = new Set(
  `gmt utc z est edt cst cdt mst mdt pst pdt et ct mt pt akst akdt hst bst ist pkt npt mmt ict wib wita wit sgt hkt myt pht jst kst msk msd trt gst ast adt
  eat cat wat sast brt art clt pet cot aest aedt awst acst acdt nzst nzdt nzt cet cest eet eest wet west almt uzt local time hrs hr hours am pm a.m p.m noon
  mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
  first originally last web online published posted issued released created filed dated date updated update modified revised amended release publication posting
  print edition on at the`.split(/\s+/),
)
const CLOCK =
  /^(?:t?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:[ap]\.?m)?(?:z|[+−-]\d{2}:?\d{2})?|\d{1,2}[ap]\.?m|(?:gmt|utc)[+−-]\d{1,2}(?::?\d{2})?|[+−-]\d{1,2}(?::?\d{2})?)$/
const COUNTER = /^\d+ (?:min|minute|minutes|mins|views|comments|shares)\b|^read(?:ing)? time\b/i
/** A preposition right before the date belongs to a sentence or a title: "prices for 5 May 2014". */
const IN_SENTENCE = /\b(?:for|of|in|since|until|till|to|from|between|before|after|and|than|the|through|during|as)\s*$/i
const SEPARATOR = /\s{3,}|\s[-–—]{1,2}\s|--|[|•·,;()[\]–—/]|[:.](?=\s|$)/

/** Reads a line that is only a date with its furniture: weekday, time, zone, place, outlet, byline, categories. Else null. */
export function readDateLine(whole: string): DateLine | null {
  if (whole.length > MAX_LENGTH || !(YEARLIKE.test(whole) || (whole.length < SHORT_LINE && SHORT_YEARLIKE.test(whole)))) return null
  const first = findHeadDate(whole)
  if (!first) return null
  const plain = withoutRemarks(whole)
  const bare = withoutNumbers(plain)
  const line = withoutAsides(bare ?? plain)
  const dates = datesOf(line, line === whole ? first : findHeadDate(line))
  if (dates.length === 0) return null
  const parts = residueOf(line, dates)
  if (!parts) return null
  const published = (dates.find((d) => d.role === 'published') ?? dates.find((d) => d.role === ''))?.date ?? ''
  const author = parts.find(isByline) ?? ''
  const names = parts.filter((part) => !isByline(part))
  const outlet =
    names.find((name) => isOutlet(name) && !isNameless(name)) ??
    names.find(isPeriodical) ??
    names.find(isFirmName) ??
    (issuer(bare ?? plain, names) || mastheadOf(line, dates[0].start) || bracketed(bare ?? plain) || joined(names))
  const updated = published ? '' : (dates.find((d) => d.role !== 'next' && !LAST_CHANGED.test(line.slice(0, d.start)))?.date ?? '')
  return { published, outlet: outletOf(outlet), author: authorOf(author), updated, issue: bare !== null }
}

/** "Stats NZ, Wellington", "Island Aid Watch (IAW), Lusaka": the body that issues a paper, beside the day and the place. */
function issuer(line: string, names: readonly string[]): string {
  const body = names.find((name) => isBodyName(name) && !isPlace(name))
  const head = /^(?<name>[A-Z][^,|]{3,80}?\([A-Z][A-Za-z&.-]{1,9}\)),/.exec(line)?.groups?.name ?? ''
  return isNameWithInitials(head) ? head : (body ?? '')
}

/** "JUBA, 3 May 2021 (ECNA)": the name that closes the line in brackets. */
function bracketed(line: string): string {
  const name = /\((?<name>[A-Z][^()]{1,40})\)$/.exec(line.trim())?.groups?.name ?? ''
  return name !== '' && withoutNoise(name) === name && !/\d/.test(name) && isNameLike(name, 5) && !isPlace(name) && !isKind(name)
    ? name
    : ''
}

/** "ASTANA. 2 May 2024. 18:05. KazTeleGraf": two names in one word behind the place. */
const joined = (names: readonly string[]): string =>
  names.length > 1 ? (names.slice(1).find((name) => /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(name)) ?? '') : ''

/** "(all quotes f.o.b.)", "for subscribers only" */
const REMARK =
  /\((?:all|in|except|unless|prices|quotes|updates?|with)\s[^()]{2,60}\)|\bfor (?:subscribers|members|clients|internal use|private circulation)(?: only)?\b|\bsubscribers only\b/gi
const withoutRemarks = (line: string): string =>
  /\(|\bsubscribers|\bfor (?:members|clients|internal|private)/i.test(line) ? line.replace(REMARK, ' ').trimEnd() : line

const WIDE = /\s{4,}|\t/
const LAST_CHANGED = /\b(?:last|modified|revised|amended)\b/i

/** "THE BOATMAN          Wednesday, January 24, 2024": a name set apart from the date by a wide blank. */
function mastheadOf(line: string, dateAt: number): string {
  const gap = WIDE.exec(line)
  if (!gap || gap.index > dateAt) return ''
  const name = line.slice(0, gap.index)
  const set = name === name.toUpperCase() || /^the\s/i.test(name)
  return set && isNameLike(name, 6) && !isPlace(name) && !isKind(name) && !isSection(name) ? name : ''
}

const isByline = (part: string): boolean => /^by\s/i.test(part)

interface RoledDate extends FoundDate {
  readonly role: 'published' | 'changed' | 'next' | ''
}

function datesOf(line: string, first: FoundDate | null): RoledDate[] {
  const dates: RoledDate[] = []
  let from = 0
  while (dates.length < 4) {
    const found = dates.length === 0 ? first : findDate(line.slice(from))
    if (!found) break
    const label = line.slice(from, from + found.start)
    const role = NEXT.test(label) ? 'next' : PUBLISHED.test(label) ? 'published' : CHANGED.test(label) ? 'changed' : ''
    dates.push({ date: found.date, gap: found.gap, start: from + found.start, end: from + found.end, role })
    from += found.end
  }
  return dates
}

/** Names beside the dates; null when there is anything else. */
function residueOf(line: string, dates: readonly RoledDate[]): readonly string[] | null {
  const before = line.slice(0, dates[0].start)
  const label = withoutNoise(before)
  if (label && IN_SENTENCE.test(before)) return null
  if (label.split(' ').length > 2 && !/[-–—|•·,;:()\]/.]\s*$/.test(before) && !isByline(label) && !isOutlet(label)) return null
  const rest = [before, ...dates.map((date, i) => `${date.gap}, ${line.slice(date.end, dates[i + 1]?.start)}`)].join(', ')
  // After a bar come categories, counters and links: anything short.
  const [head, ...tail] = rest.split(' | ')
  const parts: string[] = []
  for (const chunk of splitBylines(head)) {
    const part = withoutNoise(chunk)
    if (!part || isKind(part) || isNote(part)) continue
    // "5 March 2019: 45,000" is a row of figures.
    if (/\d/.test(part) && !isOutlet(part)) return null
    if (
      !isPeriodical(part) &&
      !(isByline(part) ? isNameLike(part.slice(3)) || part.includes('@') || part.length < 25 || isNameless(part) : isNameLike(part, 6))
    )
      return null
    parts.push(part)
  }
  for (const chunk of tail.join(', ').split(SEPARATOR)) if (isByline(chunk.trim()) || isOutlet(chunk)) parts.push(chunk.trim())
  return parts
}

function splitBylines(text: string): readonly string[] {
  return (/\sby\s/i.test(text) ? text.replace(/\s(?=by\s)/gi, ', ') : text).split(SEPARATOR)
}

/** What is left of "FOR RELEASE 10:00 A.M. EDT", "Embargoed until" */
const OPENER = /^(?:for|until|till|embargoed (?:until|for|to)|embargo)$/i

/** A chunk without clock times, zones, weekdays and labels; '' when nothing is left. */
function withoutNoise(chunk: string): string {
  const text = chunk.trim()
  if (!text || COUNTER.test(text) || isSection(text)) return ''
  const clock = /\b(?:gmt|utc|hrs|hours|[ap]\.?m)\b/i.test(text)
  const words = text.split(/\s+/).filter((word) => {
    const plain = word.toLowerCase().replace(/^[([]+|[.,:;)\]]+$/g, '')
    return plain !== '' && !NOISE.has(plain) && !CLOCK.test(plain) && !(clock && /^\d{1,4}$/.test(plain))
  })
  const kept = words.join(' ')
  return /[^\s!-/:-@[-`{-~–—·•]/.test(kept) && !OPENER.test(kept) ? kept : ''
}
