import type { Span } from '../types.ts'
import { readDateLine } from './date-line.ts'
import type { Line } from './lines.ts'
import { authorOf, isOutlet, isPersonLike, outletOf } from './names.ts'

/** A "Read the full story here:" block: the piece that a post quotes. */
export interface Story {
  readonly title: Span | null
  readonly outlet: string
  readonly author: string
  /** YYYY-MM-DD or '' */
  readonly date: string
  /** line numbers, end exclusive */
  readonly from: number
  readonly to: number
}

const MAX_LINES = 6

/** The story blocks within lines `from` to `to`. The lines of a block: title, outlet, author, date; any but the first may lack. */
export function findStories(text: string, lines: readonly Line[], from: number, to: number): Story[] {
  const stories: Story[] = []
  for (let at = from; at < to; at++) {
    if (lines[at].cls !== 'S') continue
    let next = at + 1
    if (next < to && lines[next].cls === 'B') next++
    let end = next
    while (end < to && end < next + MAX_LINES && lines[end].cls !== 'B' && lines[end].cls !== 'E') end++
    stories.push(readStory(text, lines, at, next, end))
    at = end - 1
  }
  return stories
}

function readStory(text: string, lines: readonly Line[], at: number, next: number, end: number): Story {
  const [title, ...rest] = lines.slice(next, end)
  const said = rest.map((line) => text.slice(line.start, line.end))
  const dated = said.map((line) => readDateLine(line))
  const names = said.filter((_, i) => dated[i] === null)
  const author = names.find((name, i) => /^by\s/i.test(name) || (i > 0 && isPersonLike(name))) ?? names[1] ?? ''
  const outlet = names.find((name) => name !== author && !/^by\s/i.test(name)) ?? ''
  const lead = text.slice(lines[at].start, lines[at].end)
  return {
    title: title ? { start: title.start, end: title.end } : null,
    outlet: outletOf(outlet) || outletOf(dated.find((date) => date?.outlet)?.outlet ?? '') || outletInLead(lead),
    author: authorOf(author),
    date: dated.find((date) => date?.published)?.published ?? '',
    from: at,
    to: end,
  }
}

/** "Read the full Yonhap story here:" */
function outletInLead(lead: string): string {
  const name =
    /(?:full|entire|whole|complete|original)\s(?<name>[A-Z].{1,40}?)\s(?:story|article|report|piece|text|post|version)\b/.exec(lead)?.groups
      ?.name ?? ''
  return name && isOutlet(name) ? outletOf(name) : ''
}
