import type { Columns } from '../validate/columns.ts'
import { plainNumber } from './number.ts'
import type { TableWriter, WriteOptions } from './table.ts'

/**
 * Values parted by `delimiter`, as RFC 4180 has it: always a head, empty for missing, lines end with LF. Our own dozen lines
 * rather than csv-stringify, which takes five times as long for wide rows and would be the slowest stage of all; a test holds
 * the two against each other byte for byte.
 */
export function delimited({ names, numeric }: Columns, delimiter: ',' | '\t', { excel }: WriteOptions): TableWriter {
  const end = excel ? '\r\n' : '\n'
  const special = delimiter === ',' ? /[",\r\n]/ : /["\t\r\n]/
  const quoted = (text: string): string => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const textCell = excel ? (text: string): string => quoted(guarded(text)) : quoted
  const cell = (value: unknown, name: string): string => {
    if (value === null || value === undefined) return ''
    if (typeof value === 'number') return plainNumber(value)
    // A number column holds numbers only: what else stands there is written as it is, never guarded.
    return numeric.has(name) ? quoted(String(value)) : textCell(String(value))
  }
  return {
    head: (excel ? '\ufeff' : '') + names.map(textCell).join(delimiter) + end,
    row: (row) => {
      const values = row as Readonly<Record<string, unknown>>
      let line = ''
      for (let i = 0; i < names.length; i++) line += (i > 0 ? delimiter : '') + cell(values[names[i]], names[i])
      return line + end
    },
    tail: () => '',
  }
}

/** What spreadsheets take for the start of a formula, also after blanks and in full-width forms. */
const FORMULA = /^[\s\0]*[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20]/

/** An apostrophe in front makes it text for every spreadsheet. */
function guarded(text: string): string {
  return FORMULA.test(text) || /^[\t\r\0]/.test(text) ? `'${text}` : text
}
