import type { SeriesRow } from '../../schemas/series.ts'
import { factClass } from './place.ts'
import { byCodeUnit, byText, groupBy, inOrder } from './order.ts'

/** A table of numbers: one row for each period, one column for each series. */
export interface WideTable {
  /** `period`, `period_start`, `period_end`, `freq`, then the series by key */
  readonly columns: readonly string[]
  /** how many of the columns come before the series */
  readonly heads: number
  readonly rows: readonly WideRow[]
  /** values that have no place in it: their articles do not say the period */
  readonly undated: number
}

export type WideRow = Readonly<Record<string, string | number | null>>

const HEAD = ['period', 'period_start', 'period_end', 'freq'] as const

/**
 * Pivots the preferred values of `series` (rows as `assemble` gives them). What was forecast or allowed stands in columns of its
 * own, marked ` (forecast)` and ` (limit)`, so that no column mixes it with what was reported.
 */
export function wide(series: readonly SeriesRow[]): WideTable {
  const dated = series.filter((r) => r.period !== '')
  const columns = new Set(dated.map(columnOf))
  const periods = [...groupBy(dated, (r) => `${r.period_start}/${r.period_end}`).values()]
  return {
    columns: [...HEAD, ...[...columns].sort(byCodeUnit)],
    heads: HEAD.length,
    rows: periods.map(wideRow).sort(ORDER),
    undated: series.length - dated.length,
  }
}

function columnOf({ series, status }: SeriesRow): string {
  const kind = factClass(status)
  return kind === 'fact' ? series : `${series} (${kind})`
}

function wideRow(rows: readonly SeriesRow[]): WideRow {
  const { period, period_start, period_end, freq } = rows[0]
  const values = new Map<string, string | number | null>(Object.entries({ period, period_start, period_end, freq }))
  // The first row of a point is the preferred one.
  for (const row of rows) if (!values.has(columnOf(row))) values.set(columnOf(row), row.value)
  return Object.fromEntries(values)
}

const ORDER = inOrder<WideRow>(
  byText((r) => String(r.period_start)),
  byText((r) => String(r.period_end)),
)
