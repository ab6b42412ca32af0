/** Builds plain text from the runs, breaks, items and rows of a page. One line of text is a run of inline content. */

export interface Piece {
  readonly text: string
  /** follows the piece before it without a blank line: items of a list, rows of a table */
  readonly tight: boolean
  readonly main: boolean
  /** number of the `article` element that it stands in, 0 outside */
  readonly article: number
}

interface Table {
  readonly cells: string[]
  /** holds another table or long text: its cells are passages, not columns */
  broken: boolean
  inCell: boolean
  /** columns that the open cell takes besides its own */
  extra: number
}

export interface Layout {
  readonly pieces: Piece[]
  readonly tables: Table[]
  /** what stands since the last break; grows by appending only, looking into it would flatten it at each step */
  line: string
  /** last character of `line`, '' at its start */
  last: string
  /** the line starts with a list marker that waits for its text */
  item: boolean
  previous: 'text' | 'item' | 'row'
  main: boolean
  article: number
}

const LONG_CELL = 300
const MAX_SPAN = 30
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const UNTIDY = /[^\S ]| {2}|[\u00ad\u200b-\u200d\u2060\ufeff]/
/** Any run of white space but a single blank, which stays as it is. */
const WIDE_SPACE = /[^\S ]\s*| \s+/g

export const newLayout = (): Layout => ({
  pieces: [],
  tables: [],
  line: '',
  last: '',
  item: false,
  previous: 'text',
  main: false,
  article: 0,
})

/** Adds inline text; white space is collapsed unless `raw`. */
export function addText(layout: Layout, text: string, raw: boolean): void {
  const plain = raw || !UNTIDY.test(text) ? text : text.replace(WIDE_SPACE, ' ').replace(INVISIBLE, '')
  const joined = !raw && plain[0] === ' ' && (layout.last === '' || layout.last === ' ' || layout.last === '\n') ? plain.slice(1) : plain
  if (joined) append(layout, joined)
}

function append(layout: Layout, text: string): void {
  layout.line += text
  layout.last = text[text.length - 1]
}

function clear(layout: Layout): void {
  layout.line = ''
  layout.last = ''
}

/** `br`: the second in a row ends the paragraph. */
export function lineBreak(layout: Layout): void {
  if (layout.last === '\n') endBlock(layout)
  else if (layout.last) append(layout, '\n')
}

/** The end of a block: a paragraph, or inside a cell only a change of line. */
export function endBlock(layout: Layout): void {
  const table = layout.tables[layout.tables.length - 1]
  if (table?.inCell && !table.broken) {
    if (layout.last && layout.last !== '\n') append(layout, '\n')
    return
  }
  flush(layout, layout.item ? 'item' : 'text')
}

function flush(layout: Layout, kind: Layout['previous']): void {
  const text = layout.line.trim().replaceAll(' \n', '\n')
  clear(layout)
  if (!text) return
  const tight = kind !== 'text' && layout.previous === kind
  layout.pieces.push({ text: kind === 'item' ? `- ${text.replace(/\n/g, ' ')}` : text, tight, main: layout.main, article: layout.article })
  layout.previous = kind
  layout.item = false
}

/** `li` opens. */
export function startItem(layout: Layout): void {
  endBlock(layout)
  layout.item = layout.tables.length === 0
}

export function startTable(layout: Layout): void {
  const outer = layout.tables[layout.tables.length - 1]
  if (outer) breakTable(layout, outer)
  else endBlock(layout)
  layout.tables.push({ cells: [], broken: false, inCell: false, extra: 0 })
}

export function endTable(layout: Layout): void {
  if (layout.tables.length === 0) return
  endRow(layout)
  layout.tables.pop()
  layout.previous = 'text'
}

export function startCell(layout: Layout, span: number): void {
  const table = layout.tables[layout.tables.length - 1]
  if (!table) return
  endCell(layout)
  table.inCell = true
  table.extra = Math.min(span, MAX_SPAN) - 1
}

export function endCell(layout: Layout): void {
  const table = layout.tables[layout.tables.length - 1]
  if (!table?.inCell) return
  table.inCell = false
  if (table.broken) flush(layout, 'text')
  else {
    table.cells.push(layout.line.trim())
    // A cell over several columns keeps the ones after it in their place.
    for (let i = 0; i < table.extra; i++) table.cells.push('')
  }
  clear(layout)
  layout.item = false
}

export function endRow(layout: Layout): void {
  const table = layout.tables[layout.tables.length - 1]
  if (!table) return
  endCell(layout)
  if (table.cells.some((cell) => cell.length > LONG_CELL)) breakTable(layout, table)
  else if (table.cells.some(Boolean)) {
    // Leading empty cells keep the columns in place, so the line is not trimmed at its start.
    const text = table.cells
      .map((cell) => cell.replace(/\s+/g, ' '))
      .join('\t')
      .trimEnd()
    layout.pieces.push({ text, tight: layout.previous === 'row', main: layout.main, article: layout.article })
    layout.previous = 'row'
  }
  table.cells.length = 0
  table.broken = false
}

/** Cells so far become passages. */
function breakTable(layout: Layout, table: Table): void {
  const rest = layout.line
  for (const cell of table.cells.splice(0)) {
    for (const line of cell.split('\n')) {
      layout.line = line
      flush(layout, 'text')
    }
  }
  layout.line = rest
  flush(layout, 'text')
  table.broken = true
}

const ENOUGH = 200

/** The text of the page: of its `main` and `article` elements where they hold it, else of all. */
export function layoutText(pieces: readonly Piece[], title: string): string {
  const main = pieces.filter((piece) => piece.main)
  const scope = lengthOf(main) >= ENOUGH ? main : pieces
  const chosen = articlesOf(scope) ?? scope
  const parts: string[] = []
  if (title && !chosen.slice(0, 8).some((piece) => sameTitle(piece.text, title))) parts.push(title)
  for (const piece of chosen) parts.push(parts.length === 0 ? '' : piece.tight ? '\n' : '\n\n', piece.text)
  return parts.length === 0 ? '' : `${parts.join('')}\n`
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.text.length, 0)

/** The pieces inside `article` elements, teasers left out; null when these hold too little of the text. */
function articlesOf(pieces: readonly Piece[]): readonly Piece[] | null {
  const inside = pieces.filter((piece) => piece.article > 0)
  if (lengthOf(inside) < ENOUGH || lengthOf(inside) < 0.4 * lengthOf(pieces)) return null
  const lengths = new Map<number, number>()
  const prose = new Set<number>()
  let longest = 0
  for (const { article, text } of inside) {
    const length = (lengths.get(article) ?? 0) + text.length
    lengths.set(article, length)
    longest = Math.max(longest, length)
    if (text.length >= 120) prose.add(article)
  }
  return inside.filter(({ article }) => prose.has(article) || (lengths.get(article) ?? 0) * 4 >= longest)
}

function sameTitle(text: string, title: string): boolean {
  const plain = (s: string): string => s.toLowerCase().replace(/[\s!-/:-@[-`{-~‘’“”–—…]+/g, '')
  return text.length < 400 && plain(text) === plain(title)
}
