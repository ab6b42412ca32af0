import { type FoundDate, findDate, findHeadDate } from '../read/calendar-date.ts'
import { authorOf, isNameLike, isOutlet, outletOf } from './names.ts'

/** What a line says that holds the date of its article and nothing of its text. */
export interface DateLine {
  /** YYYY-MM-DD, '' when the only date is that of a change */
  readonly published: string
  readonly outlet: string
  readonly author: string
}

const MAX_LENGTH = 170
const YEARLIKE = /\d{4}|['’/.-]\d{2}(?!\d)/
const CHANGED = /\b(?:updated?|modified|revised|amended|last)\b/i
const PUBLISHED = /\b(?:published|posted|issued|released?|created|filed|first|date)\b/i

const ZONE =
  '(?:GMT|UTC|Z|[ECMPA][SD]T|[ECMP]T|AK[SD]T|HST|BST|IST|PKT|NPT|MMT|ICT|WIB|WITA|WIT|SGT|HKT|MYT|PHT|PST|CST|JST|KST|MSK|MSD|TRT|GST|AST|EAT|CAT|WAT|SAST|BRT|ART|CLT|PET|COT|A[EWC][SD]T|NZ[SD]?T|CET|CEST|EET|EEST|WET|WEST|ALMT|UZT|local time|hrs?|hours)'
/** What may stand beside a date and says nothing of outlet or author. */
const NOISE = new RegExp(
  [
    `T?\\b\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?\\s?(?:[ap]\\.?m\\b\\.?)?`,
    `\\b\\d{1,2}\\s?[ap]\\.?m\\b\\.?`,
    `\\b\\d{4}(?=\\s?(?:GMT|UTC|hrs))`,
    `\\(?\\b(?:GMT|UTC)\\s?[+-−]\\s?\\d{1,2}(?::?\\d{2})?\\)?`,
    `[+-]\\d{2}:?\\d{2}\\b`,
    `\\b${ZONE}\\b`,
    `\\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?`,
    `\\b(?:first |originally |last |web )?(?:published|posted|issued|released|created|filed|dated|updated?|modified|revised|amended)\\b(?: (?:on|at|online|in))?`,
    `\\b(?:release |publication |posting )?date\\b`,
    `\\bprint edition\\b|\\bon\\b|\\bat\\b`,
    `\\b\\d+ min(?:ute)?s?(?: read)?\\b|\\b\\d+ (?:views|comments|shares)\\b`,
  ].join('|'),
  'gi',
)
/** A preposition right before the date belongs to a sentence or a title: "prices for 5 May 2014". */
const IN_SENTENCE = /\b(?:for|of|in|since|until|till|to|from|between|by|before|after|and|than|the|through|during|as)\s*$/i
const SEPARATOR = /\s[-–—]{1,2}\s|[|•·,;:()[\]–—/]|\.\s|\.$|--/

/** Reads a line that is only a date with its furniture: weekday, time, zone, place, outlet, byline, categories. Else null. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > MAX_LENGTH || !YEARLIKE.test(line)) return null
  const dates = datesOf(line)
  if (dates.length === 0) return null
  const parts = residueOf(line, dates)
  if (!parts) return null
  const published = (dates.find(d => d.role === 'published') ?? dates.find(d => d.role === ''))?.date ?? ''
  const author = parts.find(part => /^by\s/i.test(part)) ?? ''
  const outlet = parts.find(part => !/^by\s/i.test(part) && isOutlet(part)) ?? ''
  return { published, outlet: outletOf(outlet), author: authorOf(author) }
}

interface RoledDate extends FoundDate {
  readonly role: 'published' | 'changed' | ''
}

function datesOf(line: string): RoledDate[] {
  const dates: RoledDate[] = []
  let from = 0
  while (dates.length < 4) {
    const found = dates.length === 0 ? findHeadDate(line) : findDate(line.slice(from))
    if (!found) break
    const label = line.slice(from, from + found.start)
    const role = PUBLISHED.test(label) ? 'published' : CHANGED.test(label) ? 'changed' : ''
    dates.push({ ...found, start: from + found.start, end: from + found.end, role })
    from += found.end
  }
  return dates
}

/** Names beside the dates; null when there is anything else. */
function residueOf(line: string, dates: readonly RoledDate[]): readonly string[] | null {
  const before = line.slice(0, dates[0].start)
  const label = before.replace(NOISE, ' ').trim()
  if (label && IN_SENTENCE.test(before) && !/\b(?:by|on)\s*$/i.test(before)) return null
  if (label.split(/\s+/).length > 2 && !/[-–—|•·,;:()\]/.]\s*$/.test(before) && !/^by\s/i.test(label) && !isOutlet(label)) return null
  const rest = [before, ...dates.map((date, i) => `${date.gap}, ${line.slice(date.end, dates[i + 1]?.start)}`)].join(', ')
  // After a bar come categories, counters and links: anything short.
  const [head, ...tail] = rest.split(' | ')
  const parts: string[] = []
  for (const chunk of splitBylines(head)) {
    const part = chunk.replace(NOISE, ' ').replace(/\s+/g, ' ').trim()
    if (!/[\p{L}\d]/u.test(part)) continue
    if (!(/^by\s/i.test(part) ? isNameLike(part.slice(3)) || /@/.test(part) || part.length < 25 : isNameLike(part, 6))) return null
    parts.push(part)
  }
  for (const chunk of tail.join(', ').split(SEPARATOR)) if (/^\s*by\s/i.test(chunk) || isOutlet(chunk)) parts.push(chunk.trim())
  return parts
}

const splitBylines = (text: string): readonly string[] => text.replace(/\s(?=by\s)/gi, ', ').split(SEPARATOR)
