import { findDate } from '../read/calendar-date.ts'
import type { Block, Span } from '../types.ts'
import { readDateLine } from './date-line.ts'
import { isPeriodical, mastheadOutlet, readFolio } from './folio.ts'
import { headlineSpan } from './headline.ts'
import { type Line, plainLine, readField } from './lines.ts'
import { nextLine, readMasthead } from './masthead.ts'
import {
  authorOf,
  isBodyName,
  isFirmName,
  isNameLike,
  isNameless,
  isNameWithInitials,
  isOutlet,
  isPersonLike,
  isSection,
  outletOf,
} from './names.ts'
import { isPlace } from './place-names.ts'
import { FURNITURE } from './shapes.ts'

/** What stands above the text of a post: its title, date, outlet, byline. */
export interface Head {
  readonly title: Span | null
  /** lines of a summary between title and date: read, as they hold figures */
  readonly decks: readonly Block[]
  /** YYYY-MM-DD or '' */
  readonly published: string
  readonly outlet: string
  readonly author: string
  readonly url: string
  /** number of the first line of the text */
  readonly body: number
}

type Draft = { -readonly [K in keyof Head]: Head[K] } & {
  /** first day of the month of issue, for a head without a date */
  month: string
}

export interface HeadOptions {
  /** the first line is the title, whatever it looks like */
  readonly titled?: boolean
  /** the page is one article, so that its first line may be a masthead */
  readonly single?: boolean
}

const MAX_HEAD = 30
/** Lines looked ahead for a date below a summary. */
const AHEAD = 6

/** Reads the head of the post in lines `from` to `to`. */
export function readHead(text: string, lines: readonly Line[], from: number, to: number, { titled, single }: HeadOptions = {}): Head {
  const head: Draft = { title: null, decks: [], published: '', outlet: '', author: '', url: '', body: from, month: '' }
  if (titled && to - from > 2) return { ...head, title: headlineSpan(text, lines.slice(0, from + 1), from), body: from + 1 }
  let changed = ''
  let at = from
  for (; at < to && at < from + MAX_HEAD; at++) {
    const { cls, start, end } = lines[at]
    if (cls === 'B') continue
    if (FURNITURE.includes(cls)) {
      if (cls === 'X') changed ||= readDateLine(plainLine(text.slice(start, end)))?.updated ?? ''
      continue
    }
    const masthead = head.title || head.outlet ? null : readMasthead(text, lines, at, to, single === true)
    if (masthead !== null) head.outlet = masthead
    else if (!takeLine(head, text, lines, at, to)) break
    head.body = at + 1
  }
  // A page that gives only the time of its last change was published then or before.
  return {
    ...head,
    published: head.published || head.month || changed,
    outlet: publisherOf(head, single ? titleOutlet(text, head.title) : ''),
  }
}

/** A body in the place of the title is who publishes: what stands below it is one of its departments, unless it is a paper. */
const publisherOf = (head: Draft, titled: string): string =>
  titled !== '' && isBodyName(titled) && !isOutlet(head.outlet) ? titled : head.outlet || titled

/** "OFFICE DES CHANGES" or "PRAIRIE MORNING NOTE: Mexico buys corn" above a text: who publishes it. */
function titleOutlet(text: string, title: Span | null): string {
  if (!title) return ''
  const said = plainLine(text.slice(title.start, title.end))
  const [kicker, headline] = said.split(/:\s+/)
  if (headline) return kicker === kicker.toUpperCase() && isPeriodical(kicker) && kicker.split(' ').length > 2 ? outletOf(kicker) : ''
  const shout = said === said.toUpperCase()
  return said.length < 50 && !/\d/.test(said) && (isPeriodical(said) || (shout && (isBodyName(said) || isOutlet(said) || isFirmName(said))))
    ? mastheadOutlet(said)
    : ''
}

/** Takes one line into the head; false when the text starts here. */
function takeLine(head: Draft, text: string, lines: readonly Line[], at: number, to: number): boolean {
  const line = lines[at]
  const said = text.slice(line.start, line.end)
  if (line.cls === 'D') return takeDate(head, said)
  if (line.cls === 'F') return takeField(head, line, said)
  if (line.cls === 'N') return takeFolio(head, plainLine(said))
  if (line.cls === 'A') {
    head.author ||= bylineOf(plainLine(said), head)
    return true
  }
  if (line.cls === 'U' || line.cls === 'S' || line.cls === 'K') return false
  if (!head.title) return takeTitle(head, text, lines, at, to)
  if (takeName(head, text, lines, at)) return true
  if (line.cls === 'L' || !dateFollows(lines, at + 1, to, head.published ? 'A' : 'DA')) return false
  head.decks = [...head.decks, { kind: 'paragraph', start: line.start, end: line.end }]
  return true
}

function takeDate(head: Draft, said: string): boolean {
  const date = readDateLine(plainLine(said))
  if (head.published && !head.title) return false
  head.published ||= date?.published ?? ''
  // "PEPPER EXPORTS: MONTHLY REPORT" above "Pepper Board, 3 May 2021" is no paper.
  if (date?.outlet && isKnownPaper(date.outlet) && !isKnownPaper(head.outlet)) head.outlet = date.outlet
  head.outlet ||= date?.outlet ?? ''
  head.author ||= date?.author ?? ''
  return true
}

const isKnownPaper = (name: string): boolean => isOutlet(name) || isPeriodical(name) || isBodyName(name) || isFirmName(name)

function takeFolio(head: Draft, said: string): boolean {
  const folio = readFolio(said)
  // A month below the date heads the first part of the text.
  if (head.title && head.published && folio?.month && !folio.outlet) return false
  head.published ||= folio?.published ?? ''
  head.month ||= folio?.month ?? ''
  if (folio && isOutlet(folio.outlet) && !isKnownPaper(head.outlet)) head.outlet = folio.outlet
  head.outlet ||= folio?.outlet ?? ''
  return true
}

function takeField(head: Draft, line: Line, said: string): boolean {
  const { field, value } = readField(said) ?? { field: 'url' as const, value: '' }
  if (field === 'title') head.title ??= { start: line.end - value.length, end: line.end }
  else if (field === 'published') head.published ||= readDateLine(value)?.published ?? findDate(value)?.date ?? ''
  else if (field === 'outlet') {
    const dated = findDate(value)
    head.published ||= dated?.date ?? ''
    takeSource(
      head,
      (dated ? value.slice(0, dated.start).replace(/[\s,;|(–—-]+$/, '') : value).replace(/\s*<[^>]*>/, ''),
      /^from/i.test(said),
    )
  } else if (field === 'author') head.author ||= authorOf(value)
  else head.url ||= value
  return true
}

/** "From: Isle Wire <desk@...>" is an outlet, "From: Ana Cruz" a person. */
function takeSource(head: Draft, name: string, sender: boolean): void {
  if (sender && isPersonLike(name)) head.author ||= authorOf(name)
  else head.outlet ||= outletOf(name)
}

/** "By Ana Cruz, Valley Herald": author, and the outlet where one is named. */
function bylineOf(said: string, head: Draft): string {
  const [name, ...rest] = authorOf(said).split(/\s*[,|/–—]\s*|\s-\s/)
  const outlet = rest.find(isOutlet)
  if (outlet) head.outlet ||= outletOf(outlet)
  return name ?? ''
}

/** The first line that is no furniture is the title, unless it is a kicker above one, or already the text. */
function takeTitle(head: Draft, text: string, lines: readonly Line[], at: number, to: number): boolean {
  const line = lines[at]
  const said = text.slice(line.start, line.end)
  const next = nextLine(lines, at + 1, to)
  if (next >= 0 && (lines[next].cls === 'T' || lines[next].cls === 'P') && isKicker(line, said, text, lines, at, next, to)) {
    if (line.cls === 'O') head.outlet ||= outletOf(said)
    return true
  }
  const dateNext = next >= 0 && 'DAF'.includes(lines[next].cls)
  const enders = /[.:;,]["'”’)]*$/.test(said) && !/(?:\.\.\.|…)$/.test(said)
  if (line.cls === 'L' ? !dateNext : line.end - line.start > 300) return false
  if (line.cls === 'P' && !dateNext && (enders || line.end - line.start > 200 || next < 0)) return false
  if (line.cls === 'T' && next < 0) return false
  head.title = headlineSpan(text, lines, at)
  return true
}

/** A section name, or an outlet with a longer title below it. */
function isKicker(line: Line, said: string, text: string, lines: readonly Line[], at: number, next: number, to: number): boolean {
  if (isSection(said)) return true
  if (line.cls !== 'O' || said.length > 50) return false
  const below = lines[next]
  if (below.cls === 'T') return below.end - below.start > said.length && next - at > 0 && !isPersonLike(text.slice(below.start, below.end))
  return below.cls === 'P' && nextLine(lines, next + 1, to) >= 0 && lines[nextLine(lines, next + 1, to)].cls === 'D'
}

/** "Suite 1410, Des Moines" */
const ADDRESS = /^(?:suite|room|floor|unit|level|p\.?o\.? ?box|box)\s[A-Z]?\d/i

/** A line below the title that is a name: outlet, desk, or author. Sections are dropped. */
function takeName(head: Draft, text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const said = plainLine(text.slice(line.start, line.end))
  // Second line of a wrapped title.
  if (head.title && line.start < head.title.end) return true
  if (line.end - line.start > 90 || (line.cls !== 'O' && line.cls !== 'T')) return false
  if (isSection(said) || isPlace(said) || isPlace(outletOf(said)) || ADDRESS.test(said)) return true
  if (isNameless(said.replace(/,\s.*$/, ''))) return true
  const part = said.split(/\s*[|/·•]\s*|\s[-–—]\s/)
  const own = part.length > 1 || !isPersonLike(said) ? part.find((name) => isOutlet(name) || isFirmName(name)) : undefined
  if (own && (part.length > 1 || isFirmName(said))) return Boolean((head.outlet ||= outletOf(own)))
  if (line.cls === 'O' || isNameWithInitials(said)) return Boolean((head.outlet ||= outletOf(said)))
  const name = said.replace(/\s*\([^)]*\)|,\s[a-z].*$|\sin\s.*$/g, '')
  // A bare name is a subhead unless it stands right beside the date or byline.
  const beside = [lines[at - 1], lines[at + 1]].some((other) => other && 'DAFO'.includes(other.cls))
  if (!beside || !isNameLike(name, 6)) return false
  const shout = name === name.toUpperCase() && head.title && !isShout(text.slice(head.title.start, head.title.end))
  const isAuthor = isPersonLike(name) && !shout && name.split(/\s+/).length <= 3
  if (isAuthor) head.author ||= authorOf(name)
  else head.outlet ||= outletOf(said)
  return true
}

/** A date or byline within the next few lines, before running text goes on. */
function dateFollows(lines: readonly Line[], from: number, to: number, classes: string): boolean {
  let seen = 0
  for (let i = from; i < to && seen < AHEAD; i++) {
    const { cls } = lines[i]
    if (cls === 'B' || FURNITURE.includes(cls)) continue
    if (classes.includes(cls)) return true
    if (cls === 'P' || cls === 'L') return false
    seen++
  }
  return false
}

const isShout = (said: string): boolean => said === said.toUpperCase()
