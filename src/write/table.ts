import type { Format } from '../../schemas/options.ts'
import type { Columns } from '../validate/columns.ts'
import { delimited } from './delimited.ts'
import { jsonArray, jsonLines } from './json.ts'

/** Writes a table row by row: `head`, then each row with its index from 0, then `tail` with the number of rows. */
export interface TableWriter {
  readonly head: string
  readonly row: (row: object, index: number) => string
  readonly tail: (count: number) => string
}

export interface WriteOptions {
  /** for spreadsheets: byte order mark, CRLF, and text cells that no spreadsheet takes for a formula */
  readonly excel: boolean
}

/** One row a format: add one here and its file beside this one. */
const WRITERS: Readonly<Record<Format, (columns: Columns, options: WriteOptions) => TableWriter>> = {
  csv: (columns, options) => delimited(columns, ',', options),
  tsv: (columns, options) => delimited(columns, '\t', options),
  json: jsonArray,
  ndjson: jsonLines,
}

export function tableWriter(format: Format, columns: Columns, options: WriteOptions): TableWriter {
  return WRITERS[format](columns, options)
}

const ENDINGS: Readonly<Record<string, Format>> = { csv: 'csv', tsv: 'tsv', tab: 'tsv', json: 'json', ndjson: 'ndjson', jsonl: 'ndjson' }

/** The format that the ending of a path asks for, or null. */
export function formatOfPath(path: string): Format | null {
  const ending = /\.(?<ending>[A-Za-z]+)$/.exec(path)?.groups?.ending ?? ''
  return Object.hasOwn(ENDINGS, ending.toLowerCase()) ? ENDINGS[ending.toLowerCase()] : null
}
