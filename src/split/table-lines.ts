/** Columns by two blanks, a tab, dot leaders or bars. */
const COLUMN = /(?<=[^\s.!?:;,]) {2,}(?=\S)|\t+|\s?\.{3,}\s?|\s\|\s|^\|/g
const ROW_VALUE = /^(?:[(+−–-]?\s?(?:[A-Z]{0,3}[$€£¥₩₹])?\s?\d[\d.,' /%()+–-]*[a-zA-Z%*)]{0,6}|n\/?a|nil|[-–—]|\.\.)$/i
/** `values`: has a cell after the first that is a number; `columns`: has more than one cell; `rule`: sets the head of a Markdown table apart. */
export type RowKind = 'values' | 'columns' | 'rule' | ''

/** Longer cells are text, unless a bar opens the line. */
const MAX_CELL = 80

/** Whether a line is a row of a table. Indent does not count. */
export function rowKind(line: string): RowKind {
  if (isTableRule(line)) return line.includes('|') ? 'rule' : 'columns'
  if (!(line.includes('  ') || line.includes('\t') || line.includes('...') || line.includes('|'))) return ''
  const cells = line.split(COLUMN).map((cell) => cell.trim())
  if (cells.length < 2 || (line[0] !== '|' && cells.some((cell) => cell.length > MAX_CELL))) return ''
  return cells.slice(1).some((cell) => ROW_VALUE.test(cell)) ? 'values' : 'columns'
}

/** A line of a Markdown table between head and rows. */
const isTableRule = (line: string): boolean => '|+:-='.includes(line[0]) && /^[|+\s:=-]{3,}$/.test(line) && /[-=]/.test(line)

/** For each line the end of the table that starts there, or 0. Two rows at least, one in two with values or the second a rule. */
export function tableEnds(kinds: readonly RowKind[]): readonly number[] {
  const ends: number[] = new Array(kinds.length).fill(0)
  for (let from = 0; from < kinds.length; ) {
    let end = from
    let values = 0
    while (end < kinds.length && kinds[end] !== '') if (kinds[end++] === 'values') values++
    const rows = end - from
    const ruled = kinds[from + 1] === 'rule' && rows > 2
    if (ruled || (rows >= 2 && values > 0 && values * 2 >= rows - 1)) ends[from] = end
    from = Math.max(end, from + 1)
  }
  return ends
}
