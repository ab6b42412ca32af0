import type { Block, BlockKind } from '../types.ts'
import { isDigit, isLower } from './letters.ts'
import type { Line } from './lines.ts'
import { type RowKind, rowKind, tableEnds } from './table-lines.ts'

/** Furniture in the text. Fields are read there: outside a head they may hold figures. */
const SKIPPED = new Set('BDAOKREXYS')
const MARKER = /^(?:[•·‣▪○●◦*–—-]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+|#{1,6}\s+|>\s?)/
const ENDS = /[.!?:;…]["'”’)\]]*$/

/** What the line breaks of a text mean. */
export interface Wrap {
  /** lines are cut at a width, a paragraph goes on over them */
  readonly hard: boolean
  /** that width, in characters */
  readonly width: number
}

const MAX_WIDTH = 130
const SAMPLE = 4000

/** Hard-wrapped: no long lines, and most breaks inside a run of lines fall in the middle of a sentence. */
export function wrapOf(text: string, lines: readonly Line[], from: number, to: number): Wrap {
  let breaks = 0
  let middle = 0
  let width = 0
  for (let i = from; i < Math.min(to, from + SAMPLE); i++) {
    const line = lines[i]
    width = Math.max(width, line.end - line.from)
    if (width > MAX_WIDTH) return { hard: false, width: 0 }
    const next = lines[i + 1]
    if (i + 1 >= to || !isProse(line) || !isProse(next)) continue
    breaks++
    if (!ENDS.test(text.slice(Math.max(line.start, line.end - 4), line.end))) middle++
  }
  return { hard: breaks >= 2 && middle * 2 >= breaks, width }
}

const isProse = (line: Line): boolean => line.cls === 'P' || line.cls === 'T'

/** The blocks of lines `from` to `to`: paragraphs, list items and tables. `first` is where the text of the first line starts. */
export function blocksOf(text: string, lines: readonly Line[], from: number, to: number, wrap: Wrap): Block[] {
  const blocks: Block[] = []
  let related = false
  for (let at = from; at < to; ) {
    const { cls } = lines[at]
    // Under "Related stories" come titles and dates, until running text takes up again.
    related = cls === 'Y' || (related && cls !== 'P')
    if (related || SKIPPED.has(cls)) {
      at++
      continue
    }
    let end = at
    while (end < to && !SKIPPED.has(lines[end].cls)) end++
    addRun(blocks, text, lines, at, end, wrap)
    at = end
  }
  return blocks
}

function addRun(blocks: Block[], text: string, lines: readonly Line[], from: number, to: number, wrap: Wrap): void {
  if (to - from === 1) {
    addBlock(blocks, text, lines[from], lines[from])
    return
  }
  const ends = tableEnds(lines.slice(from, to).map((line) => rowOf(text, line)))
  for (let at = from; at < to; ) {
    const table = ends[at - from]
    if (table > 0) {
      blocks.push({ kind: 'table', start: lines[at].from, end: lines[from + table - 1].end })
      at = from + table
      continue
    }
    let end = at + 1
    while (end < to && ends[end - from] === 0 && joins(text, lines[end - 1], lines[end], wrap)) end++
    addBlock(blocks, text, lines[at], lines[end - 1])
    at = end
  }
}

const MAX_ROW = 300
/** Rows of Markdown tables hold whole remarks. */
const MAX_BARRED = 2000
const BAR = 124

function rowOf(text: string, line: Line): RowKind {
  const barred = text.charCodeAt(line.start) === BAR
  return line.end - line.start > (barred ? MAX_BARRED : MAX_ROW) ? '' : rowKind(text.slice(line.start, line.end))
}

function addBlock(blocks: Block[], text: string, first: Line, last: Line): void {
  const marker = MARKER.exec(text.slice(first.start, Math.min(first.end, first.start + 12)))?.[0] ?? ''
  const kind: BlockKind = marker && !/^[#>]/.test(marker) ? 'list-item' : 'paragraph'
  if (first.start + marker.length < last.end) blocks.push({ kind, start: first.start + marker.length, end: last.end })
}

/** Starts with a small letter, a digit or a mark: no new sentence. */
const goesOn = (code: number): boolean => isLower(code) || isDigit(code) || ',.)%$€£'.includes(String.fromCharCode(code))

/** Whether the sentence or paragraph of `above` goes on in `below`, the next line. */
function joins(text: string, above: Line, below: Line, wrap: Wrap): boolean {
  const tail = text.slice(Math.max(above.start, above.end - 4), above.end)
  const ended = ENDS.test(tail)
  if (below.cls === 'L' && (ended || above.cls === 'L' || /^[•·‣▪○●◦*]/.test(text.slice(below.start, below.start + 1)))) return false
  if (text.charCodeAt(below.start) === 35 || text.charCodeAt(above.start) === 35) return false
  const next = text.slice(below.start, Math.min(below.end, below.start + 30))
  if (!ended && goesOn(next.charCodeAt(0)) && !(above.cls === 'T' && !wrap.hard && /^\d/.test(next))) return true
  if (!wrap.hard) return false
  if (tail.endsWith(':')) return false
  // A line that had room for the next word was ended on purpose.
  const word = /^\S+/.exec(next)?.[0].length ?? 0
  return !ended || above.end - above.from + 1 + word > wrap.width * 0.85
}
