/** A row of a table, with the line that it starts on, from 1. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** The row that cannot be read, and why. */
export interface RowFault {
  readonly line: number
  readonly reason: string
}

/** Rows of values parted by `delimiter`, as RFC 4180 has it; lines end with LF or CRLF, empty ones are left out. */
export function parseDelimited(text: string, delimiter: ',' | '\t'): readonly Row[] | RowFault {
  const rows: Row[] = []
  let line = 1
  for (let at = 0; at < text.length; ) {
    const row = rowAt(text, at, delimiter)
    if (typeof row === 'string') return { line, reason: row }
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push({ line, cells: row.cells })
    line += row.lines + 1
    at = row.end
  }
  return rows
}

/** Reads the row that starts at `start`: its cells, the line ends inside them, and where the next one starts. A text says what is wrong. */
function rowAt(text: string, start: number, delimiter: string): { cells: string[]; lines: number; end: number } | string {
  const cells: string[] = []
  let lines = 0
  for (let at = start; ; ) {
    const quoted = text[at] === '"'
    const end = quoted ? quotedEnd(text, at) : plainEnd(text, at, delimiter)
    if (end === -1) return 'a quote is not closed'
    const cell = quoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end)
    cells.push(cell)
    if (quoted) lines += cell.split('\n').length - 1
    if (text[end] !== delimiter) {
      const next = afterLineEnd(text, end)
      return next === -1 ? 'there is text after a closing quote' : { cells, lines, end: next }
    }
    at = end + 1
  }
}

function plainEnd(text: string, start: number, delimiter: string): number {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
  return text[end] === '\n' && end > start && text[end - 1] === '\r' ? end - 1 : end
}

/** The place after the closing quote, -1 where there is none. */
function quotedEnd(text: string, start: number): number {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  return close === -1 ? -1 : close + 1
}

function afterLineEnd(text: string, at: number): number {
  if (at >= text.length || text[at] === '\n') return at + 1
  return text.startsWith('\r\n', at) ? at + 2 : -1
}
