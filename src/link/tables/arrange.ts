import { cellKind } from './cells.ts'
import type { Cell, Grid, Layout, Row } from './grid.ts'

/** A row of figures: the cells that name it, and what stands in each column (null: nothing). */
export interface BodyRow {
  readonly row: Row
  readonly stub: readonly Cell[]
  readonly at: readonly (Cell | null)[]
  /** index of the heads that stand over it */
  readonly heads: number
  /** heads of a group of rows above it, outermost first: a line with nothing in its columns */
  readonly group: string
}

/** The heads over each column, top first, and the head over the names of the rows. */
export interface Heads {
  readonly stub: string
  readonly columns: readonly (readonly string[])[]
}

export interface Arranged {
  readonly heads: readonly Heads[]
  readonly body: readonly BodyRow[]
  /** number of columns of figures, 0 where the lines make no table */
  readonly width: number
}

const MOST_HEADS = 4
const isFigure = (cell: Cell): boolean => cellKind(cell.text) === 'value'

/** Finds heads, names of rows and columns. `above` gives heads to a table that has none of its own. Linear. */
export function arrange(grid: Grid, above: (width: number, stub: number) => readonly Row[]): Arranged {
  const { rows, layout } = grid
  const top = headCount(rows)
  const body = rows.slice(top)
  const stub = stubWidth(body, rows[top - 1])
  const extents = columnsOf(body, stub, layout)
  const width = extents.length
  if (width === 0) return { heads: [], body: [], width: 0 }
  const own = rows.slice(0, top)
  const heads: Heads[] = [headsOf(own.length > 0 ? own : above(width, stub), extents, stub, layout)]
  const placed: BodyRow[] = []
  let group = ''
  for (const row of body) {
    const names = row.cells.slice(0, stub)
    const rest = row.cells.slice(stub)
    if (!row.cells.some((cell, i) => i > 0 && cell.text !== '')) {
      group = isFigure(row.cells[0]) ? group : row.cells[0].text
    } else if (isNewHead(row, rest)) {
      heads.push(headsOf([row], extents, stub, layout))
      group = ''
    } else placed.push({ row, stub: names, at: place(rest, extents, layout), heads: heads.length - 1, group })
  }
  return { heads, body: placed, width }
}

/** Heads are the first lines without a figure; years are one once. */
function headCount(rows: readonly Row[]): number {
  let years = false
  let count = 0
  for (; count < Math.min(MOST_HEADS, rows.length - 1); count++) {
    const kinds = rows[count].cells.map((cell) => cellKind(cell.text))
    const dated = kinds.includes('year')
    if (kinds.includes('value') || !(kinds.includes('text') || dated) || (dated && years)) break
    // A name and blanks only is a row without figures, unless it heads the table.
    if (count > 0 && !dated && kinds.slice(1).every((kind) => kind === 'none')) break
    years ||= dated
  }
  return count
}

/** How many cells stand before the figures of a row: what most rows have. None where rows begin with figures under a head of their own. */
function stubWidth(body: readonly Row[], head: Row | undefined): number {
  const counts = new Map<number, number>()
  for (const { cells } of body) {
    let first = 1
    while (first < cells.length && (cells[first].text === '' || !/^(?:value|year|none)$/.test(cellKind(cells[first].text)))) first++
    if (first < cells.length) counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  const common = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1
  const bare =
    common === 1 &&
    head?.cells[0] &&
    cellKind(head.cells[0].text) === 'year' &&
    body.every((row) => row.cells.length === head.cells.length && row.cells[0] && isFigure(row.cells[0]))
  return bare ? 0 : common
}

interface Extent {
  readonly left: number
  readonly right: number
}

/** Where the columns of figures lie: in the lines, from the rows that fill them all, or by count of cells. */
function columnsOf(body: readonly Row[], stub: number, layout: Layout): readonly Extent[] {
  let width = 0
  for (const { cells } of body) if (cells.some(isFigure) && cells.length > stub) width = Math.max(width, cells.length - stub)
  if (layout !== 'blanks') return Array.from({ length: width }, (_, k) => ({ left: stub + k, right: stub + k }))
  const extents: { left: number; right: number }[] = []
  for (const { cells } of body) {
    if (cells.length - stub !== width || !cells.some(isFigure)) continue
    for (let k = 0; k < width; k++) {
      const { left, right } = cells[stub + k]
      if (extents[k]) extents[k] = { left: Math.min(extents[k].left, left), right: Math.max(extents[k].right, right) }
      else extents[k] = { left, right }
    }
  }
  return extents
}

/** The cells of a row by column. */
function place(cells: readonly Cell[], extents: readonly Extent[], layout: Layout): (Cell | null)[] {
  if (layout !== 'blanks' || cells.length >= extents.length) return extents.map((_, k) => cells[k] ?? null)
  const placed: (Cell | null)[] = extents.map(() => null)
  let from = 0
  cells.forEach((cell, i) => {
    const last = extents.length - (cells.length - i)
    let best = from
    for (let k = from; k <= last; k++) if (distance(cell, extents[k]) < distance(cell, extents[best])) best = k
    placed[best] = cell
    from = best + 1
  })
  return placed
}

/** Numbers line up at their right end, heads anywhere over the column. */
const distance = (cell: Extent, column: Extent): number =>
  Math.min(
    Math.abs(cell.right - column.right),
    Math.abs(cell.left + cell.right - column.left - column.right) / 2,
    Math.abs(cell.left - column.left) + 0.5,
  )

/** A line of words that heads the rows after it anew. */
function isNewHead(row: Row, rest: readonly Cell[]): boolean {
  const kinds = rest.map((cell) => cellKind(cell.text))
  if (kinds.includes('value') || kinds.filter((kind) => kind === 'text' || kind === 'year').length < 2) return false
  // Numbers that look like years are figures behind the name of a row.
  if (!kinds.includes('text') && row.cells[0].text !== '') return false
  return row.cells.every((cell) => cell.text.length < 40)
}

function headsOf(rows: readonly Row[], extents: readonly Extent[], stub: number, layout: Layout): Heads {
  const columns: string[][] = extents.map(() => [])
  const names: string[] = []
  rows.forEach((row, i) => {
    const { cells, name } = headCells(row, extents, stub, layout)
    if (name !== '') names.push(name)
    spread(cells, extents, layout, i < rows.length - 1).forEach((cell, k) => {
      if (cell && cell.text !== '') columns[k].push(cell.text)
    })
  })
  return { stub: names.join(' '), columns }
}

/** Parts the head over the names of rows from the heads over the columns. */
function headCells(
  row: Row,
  extents: readonly Extent[],
  stub: number,
  layout: Layout,
): { readonly cells: readonly Cell[]; readonly name: string } {
  const { cells } = row
  const over = cells.length - extents.length
  if (layout !== 'blanks') {
    const missing = cells.length <= extents.length && !cells.some((cell) => cell.text === '') && extents.length > 1
    const cut = missing && cells.length === extents.length ? 0 : Math.min(stub, cells.length)
    return {
      cells: cells.slice(cut),
      name: cells
        .slice(0, cut)
        .map((c) => c.text)
        .join(' ')
        .trim(),
    }
  }
  const cut =
    over > 0 ? Math.min(stub, over) : over < 0 && stub > 0 && cells[0] && cells[0].right < extents[0].left && cells[0].left <= 2 ? 1 : 0
  return {
    cells: cells.slice(cut),
    name: cells
      .slice(0, cut)
      .map((c) => c.text)
      .join(' '),
  }
}

/** The head over each column. A line with fewer heads than columns above another one heads several columns each. */
function spread(cells: readonly Cell[], extents: readonly Extent[], layout: Layout, upper: boolean): (Cell | null)[] {
  if (!upper || cells.length === 0) return place(cells.slice(0, extents.length), extents, layout)
  if (layout !== 'blanks') {
    // Cells that span columns stand in the last or the first of them; what is empty belongs to the neighbour.
    const leading = cells[0].text === ''
    const order = extents.map((_, k) => k)
    const spreadTo: (Cell | null)[] = extents.map((_, k) => (cells[k]?.text ? cells[k] : null))
    for (const k of leading ? order.reverse() : order) spreadTo[k] ??= spreadTo[leading ? k + 1 : k - 1] ?? null
    return spreadTo
  }
  if (cells.length >= extents.length) return place(cells.slice(0, extents.length), extents, layout)
  if (extents.length % cells.length === 0) return extents.map((_, k) => cells[Math.floor((k * cells.length) / extents.length)])
  return extents.map((extent) => cells.reduce((best, cell) => (middle(cell, extent) < middle(best, extent) ? cell : best)))
}

const middle = (a: Extent, b: Extent): number => Math.abs(a.left + a.right - b.left - b.right)
