import { findDate } from '../read/calendar-date.ts'
import { type Line, readField } from './lines.ts'
import { authorOf, outletOf } from './names.ts'
import { ATTRIBUTION, POST_BODY, POST_HEADS } from './shapes.ts'

/** A stretch of lines that is one post, with what its closing attribution says of it. */
export interface Post {
  readonly from: number
  /** exclusive */
  readonly to: number
  /** "Source: X Published on DATE By Y" at its end */
  readonly attribution: { readonly outlet: string; readonly published: string; readonly author: string } | null
}

/** The posts of a page, in order: one that covers every line where the page is a single article. */
export function findPosts(text: string, lines: readonly Line[]): Post[] {
  const classes = lines.map((line) => line.cls).join('')
  if (classes.includes('K')) return digestItems(text, lines, classes)
  const starts = postStarts(text, lines, classes)
  if (starts.length < 2) return [{ from: 0, to: lines.length, attribution: null }]
  const bounds = POST_BODY.test(classes.slice(0, starts[0])) ? [0, ...starts] : starts
  return bounds.map((from, i) => ({ from, to: bounds[i + 1] ?? lines.length, attribution: null }))
}

/** Line numbers at which posts start, by the shape of head that occurs most often. */
function postStarts(text: string, lines: readonly Line[], classes: string): number[] {
  let best: number[] = []
  for (const { id, pattern } of POST_HEADS) {
    const heads = [...classes.matchAll(pattern)].map((m) => ({ at: m.index, end: m.index + m[0].length }))
    const dated = id === 'fields' ? heads.filter(({ at, end }) => hasDateAndTitle(text, lines.slice(at, end))) : heads
    const starts = dated.filter(({ end }, i) => POST_BODY.test(classes.slice(end, dated[i + 1]?.at))).map(({ at }) => at)
    if (starts.length > best.length) best = starts
  }
  return best
}

function hasDateAndTitle(text: string, fields: readonly Line[]): boolean {
  const names = fields.map((line) => readField(text.slice(line.start, line.end))?.field)
  return names.includes('published') && names.includes('title')
}

/** Items that each end in an attribution line. What stands above the first item's own head is the head of the page. */
function digestItems(text: string, lines: readonly Line[], classes: string): Post[] {
  const posts: Post[] = []
  let from = firstItem(classes)
  for (let at = classes.indexOf('K'); at >= 0; at = classes.indexOf('K', at + 1)) {
    while (from < at && 'BRX'.includes(classes[from])) from++
    if (from < at) posts.push({ from, to: at + 1, attribution: attributionOf(text.slice(lines[at].start, lines[at].end)) })
    from = at + 1
  }
  if (/[PL]/.test(classes.slice(from))) posts.push({ from, to: lines.length, attribution: null })
  return posts
}

function firstItem(classes: string): number {
  const head = classes.slice(0, classes.indexOf('K'))
  const bullet = head.indexOf('L')
  if (bullet >= 0) return bullet
  // The last title above the first running text.
  const title = /[TO](?=B{0,2}P)/.exec(head)
  return title ? title.index : 0
}

function attributionOf(line: string) {
  const { outlet = '', rest = '' } = ATTRIBUTION.exec(line)?.groups ?? {}
  const found = findDate(rest)
  const author = found ? /\bby\s*(?<name>.+)$/i.exec(rest.slice(found.end).replace(/^(?=by)/i, ' '))?.groups?.name : ''
  return { outlet: outletOf(outlet), published: found?.date ?? '', author: authorOf(author ?? '') }
}
