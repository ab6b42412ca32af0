import { readBytes } from './bytes.ts'
import { binaryKind, decode } from './decode.ts'
import { parseDelimited } from './delimited.ts'

/** A record of a file. */
export interface SourceRecord {
  /** `file:line`, for messages */
  readonly place: string
  readonly values: Readonly<Record<string, unknown>>
}

/** A file that the command cannot do without is not as it has to be. The message names the file and, where there is one, the line. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** The records of an NDJSON, CSV or TSV file, or of standard input (`-`). Throws `InputError`. */
export async function readRecords(path: string, columns: readonly string[]): Promise<readonly SourceRecord[]> {
  const file = path === '-' ? 'standard input' : path
  const bytes = await readBytes({ path, file })
  if (!Buffer.isBuffer(bytes)) throw new InputError(bytes.message)
  const binary = binaryKind(bytes)
  if (binary) throw new InputError(`${file}: is ${binary}; records have to be NDJSON or CSV`)
  return parseRecords(decode(bytes).text, file, columns)
}

/**
 * The records in `text`: JSON objects, one a line, or else CSV or TSV with a head that has these `columns` at least. `file` is for messages.
 * Throws `InputError`.
 */
export function parseRecords(text: string, file: string, columns: readonly string[]): readonly SourceRecord[] {
  const first = text.trimStart().charAt(0)
  if (first === '[') throw new InputError(`${file}: is a JSON array; records have to be NDJSON (-f ndjson) or CSV`)
  return first === '{' || first === '' ? jsonRecords(text, file) : delimitedRecords(text, file, columns)
}

function jsonRecords(text: string, file: string): SourceRecord[] {
  return text.split('\n').flatMap((json, index) => {
    if (json.trim() === '') return []
    const place = `${file}:${index + 1}`
    const values = objectOf(json)
    if (!values) throw new InputError(`${place}: is not a JSON object`)
    return [{ place, values }]
  })
}

function objectOf(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function delimitedRecords(text: string, file: string, columns: readonly string[]): SourceRecord[] {
  const head = text.slice(0, text.search(/\n|$/))
  const rows = parseDelimited(text, head.includes('\t') ? '\t' : ',')
  if ('reason' in rows) throw new InputError(`${file}:${rows.line}: ${rows.reason}`)
  const [{ line, cells: names }, ...body] = rows
  const missing = columns.find((name) => !names.includes(name))
  if (missing) throw new InputError(`${file}:${line}: is neither a JSON object nor the head of a table with a column "${missing}"`)
  return body.map(({ line, cells }) => {
    const place = `${file}:${line}`
    if (cells.length !== names.length) throw new InputError(`${place}: has ${cells.length} values under ${names.length} columns`)
    return { place, values: Object.fromEntries(names.map((name, i) => [name, cells[i]])) }
  })
}
