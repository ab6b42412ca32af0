/** Columns by two blanks, a tab, dot leaders or bars. */
const COLUMN = /(?<=[^\s.!?:;,]) {2,}(?=\S)|\t+|\s?\.{3,}\s?|\s\|\s|^\|/g
const ROW_VALUE = /^(?:[(+−–-]?\s?(?:[A-Z]{0,3}[$€£¥₩₹])?\s?\d[\d.,' /%()+–-]*[a-zA-Z%*)]{0,6}|n\/?a|nil|[-–—]|\.\.)$/i
const MAX_ROW = 300

/** `values`: has a cell after the first that is a number; `columns`: has more than one cell. */
export type RowKind = 'values' | 'columns' | ''

/** Whether a line is a row of a table. Indent does not count. */
export function rowKind(line: string): RowKind {
  if (line.length > MAX_ROW || !/ {2}|\t|\.{3}|\|/.test(line)) return ''
  const cells = line.split(COLUMN).map(cell => cell.trim())
  if (cells.length < 2 || cells.some(cell => cell.length > 80)) return ''
  return cells.slice(1).some(cell => ROW_VALUE.test(cell)) ? 'values' : 'columns'
}

/** A line of a Markdown table between head and rows. */
export const isTableRule = (line: string): boolean => /^[|+\s:=-]{3,}$/.test(line) && /[-=]/.test(line)

/** Rows `from` to the end that is returned are one table: two lines at least, one in two with values. `from` when there is none. */
export function tableEnd(kinds: readonly RowKind[], from: number, to: number): number {
  let end = from
  let values = 0
  while (end < to && kinds[end] !== '') if (kinds[end++] === 'values') values++
  return end - from >= 2 && values * 2 >= end - from - 1 && values > 0 ? end : from
}
