import { findDate } from '../read/calendar-date.ts'
import type { FrontMatter } from '../read/front-matter.ts'
import type { Article, Block, Document, Span } from '../types.ts'
import { blocksOf, type Wrap } from './blocks.ts'
import type { Head } from './head.ts'
import { closingCredit, colonLead, datelineDate, datelineOutlet, openLead, ownVoice } from './lead-in.ts'
import { oneLine } from './letters.ts'
import type { Line } from './lines.ts'
import { isOutlet, outletOf } from './names.ts'
import { findStories, type Story } from './story.ts'

/** The page that is being cut. */
export interface Page {
  readonly document: Document
  readonly lines: readonly Line[]
  readonly wrap: Wrap
  readonly front: FrontMatter | null
  /** several posts or dated sections: texts that quote other outlets in their own voice */
  readonly blog: boolean
  /** the page is one post, so that what the document says of itself holds for it */
  readonly single: boolean
  readonly fallback: string
}

/** What is known of an article besides its own lines. */
export interface Frame {
  readonly head: Head
  readonly title: string
  readonly parent: string
  readonly published: string
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** where the text starts in the line `head.body`, null for the start of that line */
  readonly textStart: number | null
}

/** Text of a span on one line. */
export const plain = (text: string, span: Span): string => oneLine(text.slice(span.start, span.end)).trim()

/** The article of a frame: its blocks, and the outlet and story that its text credits. */
export function article(page: Page, frame: Frame): Article {
  const { text, file } = page.document
  const stories = findStories(text, page.lines, frame.from, frame.to)
  const story = stories.find(({ date, outlet }) => date || outlet) ?? stories[0]
  const body = bodyBlocks(page, frame, stories)
  const leads = body.map((block) => leadOf(text, block))
  const outlet = frame.head.outlet || story?.outlet || quotedOutlet(page, frame, body, leads)
  const titleBlock: Block[] = frame.head.title ? [{ kind: 'title', ...frame.head.title }] : []
  const dateline = frame.published ? '' : datelineOf(text, body)
  return {
    file,
    start: frame.start,
    end: frame.end,
    title: frame.title,
    parent: frame.parent,
    published: frame.published || dateline || page.fallback,
    outlet,
    author: frame.head.author || story?.author || '',
    url: frame.head.url,
    story_title: story?.title && (story.date || story.outlet) ? plain(text, story.title) : '',
    story_date: story?.date ?? '',
    blocks: [...titleBlock, ...frame.head.decks, ...credited(body, leads, outlet)],
  }
}

/** Blocks of the text, with the titles of quoted stories in their place. */
function bodyBlocks(page: Page, frame: Frame, stories: readonly Story[]): Block[] {
  const { text } = page.document
  const blocks: Block[] = []
  let at = frame.from
  const cut = (to: number): void => void blocks.push(...blocksOf(text, page.lines, at, to, page.wrap))
  for (const story of stories) {
    cut(story.from)
    if (story.title && (story.date || story.outlet)) blocks.push({ kind: 'story-title', ...story.title, outlet: story.outlet })
    at = story.to
  }
  cut(frame.to)
  if (frame.textStart === null) return blocks
  // The marker of a section stands on the line of its first text.
  const { textStart } = frame
  const first = blocks[0]
  if (!first || first.start >= textStart) return blocks
  return first.end <= textStart ? blocks.slice(1) : [{ kind: 'paragraph', start: textStart, end: first.end }, ...blocks.slice(1)]
}

/** Blocks in which an opening line may name the outlet that the post quotes. */
const OPENING = 2
const DATELINES = 4

function quotedOutlet(page: Page, frame: Frame, blocks: readonly Block[], leads: readonly Lead[]): string {
  const { text } = page.document
  const said = blocks.slice(0, DATELINES).map((block) => text.slice(block.start, block.end))
  if (page.blog) {
    const lead = leads.slice(0, OPENING).find(Boolean) ?? (said[0] ? openLead(said[0]) : null)
    if (lead) return lead
  }
  for (const paragraph of said) {
    const outlet = datelineOutlet(paragraph)
    if (outlet) return outlet
  }
  const last = blocks[blocks.length - 1]
  return (last && closingCredit(text.slice(last.start, last.end))) || (page.single && !frame.parent ? trailingSource(page) : '')
}

/** "Source: Valley Herald" as the last line. */
function trailingSource(page: Page): string {
  const last = page.lines.findLast((line) => line.cls !== 'B')
  if (last?.cls !== 'F') return ''
  const name = /^(?:source|via|courtesy)\s*:\s*(?<name>.{2,60})$/i.exec(page.document.text.slice(last.start, last.end))?.groups?.name ?? ''
  return name && isOutlet(name) ? outletOf(name) : ''
}

function datelineOf(text: string, blocks: readonly Block[]): string {
  const first = blocks[0]
  const said = first ? datelineDate(text.slice(first.start, Math.min(first.end, first.start + 200))) : ''
  return said ? (findDate(said)?.date ?? '') : ''
}

/** From a lead-in on, blocks are credited to the outlet that it names, until the next one or until the author speaks again. */
function credited(blocks: readonly Block[], leads: readonly Lead[], outlet: string): Block[] {
  let current = ''
  return blocks.map((block, i) => {
    if (block.kind === 'story-title')
      return block.outlet && block.outlet !== outlet ? block : { kind: block.kind, start: block.start, end: block.end }
    current = leads[i] ?? current
    return current && current !== outlet ? { kind: block.kind, start: block.start, end: block.end, outlet: current } : block
  })
}

/** The outlet that a block hands over to, '' where the author speaks again, null where nothing changes. */
type Lead = string | null

function leadOf(text: string, block: Block): Lead {
  if (text.charCodeAt(block.end - 1) !== 58) return null
  const paragraph = text.slice(block.start, block.end)
  return colonLead(paragraph) ?? (ownVoice(paragraph) ? '' : null)
}
