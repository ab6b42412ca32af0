import { findDate } from '../read/calendar-date.ts'
import { type FrontMatter, frontMatter } from '../read/front-matter.ts'
import type { Article, Block, Document, Span } from '../types.ts'
import { blocksOf, type Wrap, wrapOf } from './blocks.ts'
import { type Head, readHead } from './head.ts'
import { closingCredit, colonLead, datelineDate, datelineOutlet, openLead, ownVoice } from './lead-in.ts'
import { type Line, scanLines } from './lines.ts'
import { isOutlet, outletOf } from './names.ts'
import { findPosts, type Post } from './posts.ts'
import { readSectionMark, sectionDates } from './section-mark.ts'
import { DATED_TRAILER, SHORT } from './shapes.ts'
import { findStories, type Story } from './story.ts'

export interface SplitOptions {
  /** YYYY-MM-DD for articles that carry no date */
  readonly published?: string
}

/** The page that is being cut. */
interface Page {
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
interface Frame {
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

/** Cuts a document into its articles: posts, digest items and their dated sections, in order. Pure and linear. */
export function splitDocument(document: Document, options: SplitOptions = {}): Article[] {
  const { text } = document
  const front = document.kind === 'html' ? null : frontMatter(text)
  const lines = scanLines(text, front?.end ?? 0)
  const posts = findPosts(text, lines)
  const marked = lines.some((line) => line.cls === 'U' || line.cls === 'S')
  const page: Page = {
    document,
    lines,
    wrap: wrapOf(text, lines, 0, lines.length),
    front,
    blog: posts.length > 1 || marked,
    single: posts.length === 1,
    fallback: options.published ?? '',
  }
  return posts.flatMap((post, i) => articlesOf(page, post, posts[i + 1]))
}

/** A post and its dated sections. */
function articlesOf(page: Page, post: Post, next: Post | undefined): Article[] {
  const { text } = page.document
  const { lines } = page
  const head = headOf(page, post)
  const end = next ? lines[next.from].start : text.length
  const start = page.single ? (page.front ? 0 : firstStart(lines, text)) : lines[post.from].start
  const title = head.title ? plain(text, head.title) : ''
  const marks = sectionsOf(text, lines, head.body, post.to)
  const to = marks[0]?.line ?? post.to
  const own: Frame = {
    head,
    title: title || (page.single ? page.document.meta.title : ''),
    parent: '',
    published: head.published,
    from: head.body,
    to,
    start,
    end: marks[0] ? lines[to].start : end,
    textStart: null,
  }
  const dates = sectionDates(
    marks.map(({ mark }) => mark),
    head.published,
  )
  const sections = marks.map(({ line, mark }, i): Frame => {
    const last = marks[i + 1]?.line ?? post.to
    return {
      head: { title: null, decks: [], published: dates[i], outlet: '', author: '', url: head.url, body: line },
      title: mark.title.replace(/[\s\u00a0]+/g, ' '),
      parent: own.title,
      published: dates[i],
      from: line,
      to: last,
      start: lines[line].start,
      end: marks[i + 1] ? lines[last].start : end,
      textStart: lines[line].start + mark.rest,
    }
  })
  return [own, ...sections].map((frame) => article(page, frame))
}

function firstStart(lines: readonly Line[], text: string): number {
  return lines.find((line) => line.cls !== 'B')?.start ?? text.length
}

/** The head of a post, completed by its attribution, by the front matter or head of the page, and by a dated trailer. */
function headOf(page: Page, post: Post): Head {
  const { meta } = page.document
  const head = readHead(page.document.text, page.lines, post.from, post.to, post.attribution !== null)
  const { attribution } = post
  if (attribution)
    return {
      ...head,
      published: attribution.published || head.published,
      outlet: attribution.outlet || head.outlet,
      author: attribution.author || head.author,
    }
  if (!page.single) return { ...head, outlet: head.outlet || (page.document.kind === 'html' ? '' : meta.outlet) }
  const trailer = head.published || meta.published ? { date: '', outlet: '' } : readTrailer(page, head.body)
  return {
    ...head,
    title: page.front?.title ?? head.title,
    published: meta.published || head.published || trailer.date,
    outlet: (meta.outlet && outletOf(meta.outlet)) || head.outlet || trailer.outlet,
    author: meta.author || head.author,
    url: meta.url || head.url,
  }
}

/** "(Published in The Valley Herald, May 5th, 2021)" among the last lines. */
function readTrailer(page: Page, body: number): { readonly date: string; readonly outlet: string } {
  const { lines, document } = page
  const last = lines.filter((line, i) => i >= body && line.cls !== 'B' && line.end - line.start < 200).slice(-6)
  for (const line of last) {
    const said = document.text.slice(line.start, line.end)
    const rest = DATED_TRAILER.exec(said)?.groups?.rest
    const found = rest ? findDate(rest) : null
    if (!rest || !found) continue
    const name = rest
      .slice(0, found.start)
      .replace(/^(?:in|by|on)\s+/i, '')
      .split(/,| on /)[0]
      .trim()
    return { date: found.date, outlet: name && isOutlet(name) ? outletOf(name) : '' }
  }
  return { date: '', outlet: '' }
}

function sectionsOf(text: string, lines: readonly Line[], from: number, to: number) {
  const found = []
  for (let line = from; line < to; line++) {
    const { start, end, cls } = lines[line]
    if (cls !== 'U' && (cls !== 'P' || end - start <= SHORT)) continue
    // A long line has no class of its own; its marker is in its first characters.
    const mark = readSectionMark(text.slice(start, Math.min(end, start + 240)))
    if (mark) found.push({ line, mark })
  }
  return found
}

const plain = (text: string, span: Span): string =>
  text
    .slice(span.start, span.end)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

function article(page: Page, frame: Frame): Article {
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
