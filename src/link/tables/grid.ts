import type { Span } from '../../types.ts'

/** One cell as printed, without the blanks and marks around it. `left` and `right` are its columns in the line. */
export interface Cell extends Span {
  readonly text: string
  readonly left: number
  readonly right: number
}

export interface Row extends Span {
  readonly cells: readonly Cell[]
}

/** How cells are set apart: by bars or tabs, where empty cells keep their place, or by blanks and dot leaders, where the place in the line does. */
export type Layout = 'bars' | 'tabs' | 'blanks'

export interface Grid {
  readonly layout: Layout
  readonly rows: readonly Row[]
}

const MAX_CELLS = 80
const RULE = /^[-=_–—+|:.\s]+$/

/** Rows and cells of the lines of `text` within `span`; lines that only draw a rule are none. Linear. */
export function parseGrid(text: string, span: Span): Grid {
  const lines = linesOf(text, span)
  const layout = layoutOf(text, lines)
  const rows: Row[] = []
  for (const line of lines) {
    const row = parseRow(text, line, layout)
    if (row) rows.push(row)
  }
  return { layout, rows: layout === 'tabs' ? evened(rows) : rows }
}

/** The row of one line, or null for a blank line or a rule. */
export function parseRow(text: string, line: Span, layout: Layout): Row | null {
  const said = text.slice(line.start, line.end)
  const start = line.start + said.length - said.trimStart().length
  const end = line.start + said.trimEnd().length
  if (start >= end || RULE.test(text.slice(start, end))) return null
  const pieces = layout === 'blanks' ? byBlanks(text, line.start, end) : bySign(text, line.start, end, layout === 'bars' ? '|' : '\t')
  const cells = pieces.slice(0, MAX_CELLS).map((piece) => cellOf(text, line.start, piece))
  return { start, end, cells: layout === 'bars' ? withoutFrame(cells) : cells }
}

function linesOf(text: string, span: Span): Span[] {
  const lines: Span[] = []
  for (let start = span.start; start < span.end; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 || found > span.end ? span.end : found
    lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** By what most lines have. */
function layoutOf(text: string, lines: readonly Span[]): Layout {
  let bars = 0
  let tabs = 0
  for (const line of lines) {
    const said = text.slice(line.start, line.end)
    if (said.includes('|')) bars++
    if (said.trim().includes('\t')) tabs++
  }
  return bars * 2 > lines.length ? 'bars' : tabs * 2 >= lines.length && tabs > 0 ? 'tabs' : 'blanks'
}

function bySign(text: string, start: number, end: number, sign: string): Span[] {
  const pieces: Span[] = []
  for (let from = start; from <= end; ) {
    const found = text.indexOf(sign, from)
    const to = found < 0 || found > end ? end : found
    pieces.push({ start: from, end: to })
    from = to + 1
  }
  return pieces
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 0xa0 || (code >= 0x2002 && code <= 0x200a)
const isLeader = (code: number): boolean => code === 46 || code === 0x2026 || code === 0xb7

/** Cells between two blanks or more, or dot leaders. A single full stop stays with its word. */
function byBlanks(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = []
  let from = start
  for (let at = start; at < end; ) {
    if (!isBlank(text.charCodeAt(at)) && !isLeader(text.charCodeAt(at))) {
      at++
      continue
    }
    const gap = gapAt(text, at, end)
    if (gap.parts) {
      pieces.push({ start: from, end: gap.start })
      from = gap.end
    }
    at = gap.end
  }
  pieces.push({ start: from, end })
  return pieces.filter((p) => text.slice(p.start, p.end).trim() !== '')
}

/** A run of blanks and leaders, and whether it parts two cells. */
function gapAt(text: string, at: number, limit: number): { readonly parts: boolean; readonly start: number; readonly end: number } {
  let end = at
  let dots = 0
  let blanks = 0
  let wide = false
  let last = at
  for (; end < limit; end++) {
    const code = text.charCodeAt(end)
    if (isLeader(code)) {
      dots += code === 0x2026 ? 3 : 1
      last = end
    } else if (isBlank(code)) {
      blanks++
      wide ||= end > at && isBlank(text.charCodeAt(end - 1))
    } else break
  }
  if (dots >= 3) return { parts: true, start: at, end }
  const start = dots > 0 && last === at ? at + 1 : at
  // ".45" keeps its point.
  const before = dots > 0 && last === end - 1 && last > at ? end - 1 : end
  return { parts: wide && blanks >= 2, start, end: wide ? before : end }
}

const MARKS = '*_`'

function cellOf(text: string, line: number, piece: Span): Cell {
  let { start, end } = piece
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  // Markdown emphasis, which stands on both sides.
  while (end - start > 2 && MARKS.includes(text[start]) && text[start] === text[end - 1]) {
    start++
    end--
  }
  return { start, end, text: text.slice(start, end), left: start - line, right: end - line }
}

function withoutFrame(cells: readonly Cell[]): Cell[] {
  const from = cells[0]?.text === '' ? 1 : 0
  const to = cells.length > 1 && cells[cells.length - 1].text === '' ? cells.length - 1 : cells.length
  return cells.slice(from, to)
}

/** Several tabs in a row may only align: where rows agree without the empty cells and not with them, these go. */
function evened(rows: readonly Row[]): Row[] {
  const filled = rows.map((row) => ({ ...row, cells: row.cells.filter((c) => c.text !== '') }))
  const body = rows.map((row, i) => [row.cells.length, filled[i].cells.length]).slice(1)
  const uneven = new Set(body.map(([all]) => all)).size > 1
  return uneven && new Set(body.map(([, some]) => some)).size === 1 ? filled : [...rows]
}
