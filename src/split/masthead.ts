import { readDateLine } from './date-line.ts'
import { isKind, isPeriodical, mastheadOutlet } from './folio.ts'
import { type Line, plainLine } from './lines.ts'
import { isBodyName, isFirmName, isNameLike, isOutlet, isSection } from './names.ts'
import { FURNITURE } from './shapes.ts'

const MAX_NAME = 70
const MAX_HEADLINE = 200

/**
 * The outlet where line `at`, the first of a head, is the masthead above folio, date and headline; null where it is the
 * headline itself. `single`: the page is one article; a post of a page has its title above its date.
 */
export function readMasthead(text: string, lines: readonly Line[], at: number, to: number, single: boolean): string | null {
  if (!'TOP'.includes(lines[at].cls)) return null
  const said = plainLine(text.slice(lines[at].start, lines[at].end))
  if (said.length > MAX_NAME || isSection(said) || !isMastheadName(said)) return null
  const below: number[] = []
  let next = nextLine(lines, at + 1, to)
  for (; next >= 0 && 'DN'.includes(lines[next].cls); next = nextLine(lines, next + 1, to)) below.push(next)
  if (below.length === 0 || next < 0 || !isHeadline(text, lines, next, to)) return null
  const issued = below.some((i) => lines[i].cls === 'N' || readDateLine(plainLine(text.slice(lines[i].start, lines[i].end)))?.issue)
  // A shorter line below a date is the first subhead.
  const headline = text.slice(lines[next].start, lines[next].end)
  const full = headline.length > said.length || headline.split(/\s+/).length >= 4
  return issued || (single && full && isKnown(said)) ? mastheadOutlet(said) : null
}

const isMastheadName = (said: string): boolean => isNameLike(said.replace(/\s[-–—|]\s/g, ' '), 9) || isPeriodical(said)

/** A paper, a body that publishes, or "THE WEEK IN ORE". */
const isKnown = (said: string): boolean =>
  isOutlet(said) ||
  isPeriodical(said) ||
  said.split(/\s[-–—|]\s|,\s/).some((part) => isBodyName(part) || isFirmName(part) || isKind(part)) ||
  isShortThe(said)

const isShortThe = (said: string): boolean => /^the\s/i.test(said) && said.split(/\s+/).length <= 4

/** A line that can be a headline, with a text or a byline below it. */
function isHeadline(text: string, lines: readonly Line[], at: number, to: number): boolean {
  const { start, end, cls } = lines[at]
  if (!'TOP'.includes(cls) || end - start > MAX_HEADLINE || /[.:;,]["'”’)]*$/.test(text.slice(start, end))) return false
  return nextLine(lines, at + 1, to) >= 0
}

/** Number of the first line from `from` on that is neither blank nor furniture, or -1. */
export function nextLine(lines: readonly Line[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (lines[i].cls !== 'B' && !FURNITURE.includes(lines[i].cls)) return i
  return -1
}
