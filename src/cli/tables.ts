import type { Observation } from '../../schemas/observation.ts'
import type { Options } from '../../schemas/options.ts'
import type { SeriesRow } from '../../schemas/series.ts'
import { assembler } from '../assemble/assemble.ts'
import { wide } from '../assemble/wide.ts'
import type { Clock, DocumentResult } from '../pipeline.ts'
import { ARTICLE_COLUMNS, type Columns, OBSERVATION_COLUMNS, SERIES_COLUMNS } from '../validate/columns.ts'
import type { Sink } from '../write/sink.ts'
import { tableWriter } from '../write/table.ts'
import { counted } from './report.ts'

/** A table while its documents come in. */
export interface TableRun {
  /** False when nobody reads the output any further. */
  readonly add: (result: DocumentResult) => Promise<boolean>
  /** Writes what is left; returns what the summary says of the table. */
  readonly finish: () => Promise<readonly string[]>
}

/** `observations` and `articles` are written as they come, `series` and `wide` when all is read. */
export function tableRun(options: Options, sink: Sink, clock: Clock): TableRun {
  switch (options.table) {
    case 'observations':
      return streamed(OBSERVATION_COLUMNS, (result) => result.observations, options, sink, clock)
    case 'articles':
      return streamed(ARTICLE_COLUMNS, (result) => result.articles, options, sink, clock)
    default:
      return assembled(options, sink, clock)
  }
}

function streamed(
  columns: Columns,
  rowsOf: (result: DocumentResult) => readonly object[],
  options: Options,
  sink: Sink,
  clock: Clock,
): TableRun {
  const writer = tableWriter(options.format, columns, options)
  let count = 0
  const add = (result: DocumentResult): Promise<boolean> => {
    const text = clock('write', () =>
      rowsOf(result)
        .map((row) => writer.row(row, count++))
        .join(''),
    )
    return sink.write(head() + text)
  }
  let pending = writer.head
  const head = (): string => {
    const text = pending
    pending = ''
    return text
  }
  const finish = async (): Promise<readonly string[]> => {
    await sink.write(head() + writer.tail(count))
    return []
  }
  return { add, finish }
}

function assembled(options: Options, sink: Sink, clock: Clock): TableRun {
  const { add, rows } = assembler()
  const finish = async (): Promise<readonly string[]> => {
    const series = clock('assemble', rows)
    const notes = seriesNotes(series)
    if (options.table === 'series') {
      await writeRows(SERIES_COLUMNS, series, options, sink, clock)
      return notes
    }
    const table = clock('assemble', () => wide(series))
    const numeric = new Set(table.columns.slice(table.heads))
    await writeRows({ names: table.columns, numeric }, table.rows, options, sink, clock)
    return table.undated === 0 ? notes : [...notes, `${counted(table.undated, 'value')} without a period left out`]
  }
  const take = (observation: Observation): void => add(observation)
  return {
    add: async (result) => {
      clock('assemble', () => result.observations.forEach(take))
      return true
    },
    finish,
  }
}

async function writeRows(columns: Columns, rows: readonly object[], options: Options, sink: Sink, clock: Clock): Promise<void> {
  const writer = tableWriter(options.format, columns, options)
  await sink.write(writer.head)
  for (const [index, row] of rows.entries()) if (!(await sink.write(clock('write', () => writer.row(row, index))))) return
  await sink.write(writer.tail(rows.length))
}

function seriesNotes(rows: readonly SeriesRow[]): string[] {
  const conflicts = new Set(rows.filter((r) => r.agreement === 'conflict').map((r) => `${r.series} ${r.period}`))
  return [counted(new Set(rows.map((r) => r.series)).size, 'series', 'series'), counted(conflicts.size, 'conflict')]
}
