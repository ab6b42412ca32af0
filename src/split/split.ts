import { findDate } from '../read/calendar-date.ts'
import { frontMatter } from '../read/front-matter.ts'
import type { Article, Document } from '../types.ts'
import { article, type Frame, type Page, plain } from './article.ts'
import { wrapOf } from './blocks.ts'
import { type Head, readHead } from './head.ts'
import { oneLine } from './letters.ts'
import { type Line, scanLines } from './lines.ts'
import { isOutlet, outletOf } from './names.ts'
import { findPosts, type Post } from './posts.ts'
import { readSectionMark, sectionDates } from './section-mark.ts'
import { DATED_TRAILER, SHORT } from './shapes.ts'

export interface SplitOptions {
  /** YYYY-MM-DD for articles that carry no date */
  readonly published?: string
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
      title: oneLine(mark.title),
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
  const head = readHead(page.document.text, page.lines, post.from, post.to, { titled: post.attribution !== null, single: page.single })
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
