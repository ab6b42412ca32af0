import type { Columns } from '../validate/columns.ts'
import { plainNumber } from './number.ts'
import type { TableWriter } from './table.ts'

/** One object a line. */
export function jsonLines(columns: Columns): TableWriter {
  return { head: '', row: (row) => `${jsonRow(row, columns)}\n`, tail: () => '' }
}

/** One array of objects, one object a line. */
export function jsonArray(columns: Columns): TableWriter {
  return {
    head: '[',
    row: (row, index) => `${index === 0 ? '' : ','}\n${jsonRow(row, columns)}`,
    tail: (count) => (count === 0 ? ']\n' : '\n]\n'),
  }
}

/** Every column is a field of every object; missing values are null, or '' where the row says so. */
function jsonRow(row: object, { names, numeric }: Columns): string {
  const values = row as Readonly<Record<string, unknown>>
  const complete = Object.keys(row).length === names.length ? row : Object.fromEntries(names.map((name) => [name, values[name] ?? null]))
  const json = JSON.stringify(complete)
  for (const name of numeric) if (hasExponent(values[name])) return withoutExponents(json)
  return json
}

/** Numbers of this size are written with one. */
const hasExponent = (value: unknown): boolean =>
  typeof value === 'number' && value !== 0 && (Math.abs(value) >= 1e21 || Math.abs(value) < 1e-6)

/** `"value":1e-7`; inside a JSON string a backslash stands before the quote, so texts are safe. */
const EXPONENT = /(?<=[^\\]":)-?\d+(?:\.\d+)?e[+-]?\d+(?=[,}])/g

function withoutExponents(json: string): string {
  return json.replace(EXPONENT, (number) => plainNumber(Number(number)))
}
