import type { Observation } from '../../schemas/observation.ts'
import type { SeriesRow } from '../../schemas/series.ts'
import { byNumber, byText, groupBy, inOrder } from './order.ts'
import { type FactClass, factClass, type Placed, placer } from './place.ts'
import { reconcile } from './reconcile.ts'
import { placeZeros } from './zeros.ts'

/**
 * Joins observations into series: mirror statements in one, units of one family in one, zeros with the good they are about.
 * Values of a point that agree within the rounding that their texts show are one row, those that do not are rows of their own,
 * the preferred first. The order of the observations makes no difference.
 *
 * Returns rows in the order of series, period, kind of fact and preference.
 */
export function assemble(observations: Iterable<Observation>): SeriesRow[] {
  const { add, rows } = assembler()
  for (const observation of observations) add(observation)
  return rows()
}

/** The same, for observations that come one by one: what is kept of each does not hold its article. */
export function assembler(): { readonly add: (observation: Observation) => void; readonly rows: () => SeriesRow[] } {
  const place = placer()
  const placed: Placed[] = []
  const rows = (): SeriesRow[] => [...groupBy(placeZeros(placed), pointKey).values()].flatMap(pointRows).sort(ROW_ORDER)
  return { add: (observation) => void placed.push(place(observation)), rows }
}

/** Without a period there is no point at which values could differ: each value is one of its own. */
function pointKey({ row }: Placed): string {
  const { series, period_start, period_end, status, value, value_max } = row
  const point = [series, period_start, period_end, factClass(status)]
  return (period_start ? point : [...point, value, value_max]).join('\n')
}

function pointRows(point: readonly Placed[]): SeriesRow[] {
  const groups = reconcile(point)
  return groups.map((group) => seriesRow(group, groups.length > 1 ? 'conflict' : group.length > 1 ? 'agree' : 'single'))
}

/** The row of observations that agree; the first is the preferred one. Spelled out, for spreading is slow and this is done for every row. */
function seriesRow(group: readonly Placed[], agreement: SeriesRow['agreement']): SeriesRow {
  const { row } = group[0]
  return {
    series: row.series,
    indicator: row.indicator,
    item: row.item,
    place: row.place,
    reporter: row.reporter,
    partner: row.partner,
    exporter: row.exporter,
    importer: row.importer,
    statistic: row.statistic,
    measure: row.measure,
    unit: row.unit,
    per: row.per,
    freq: row.freq,
    period: row.period,
    period_start: row.period_start,
    period_end: row.period_end,
    value: row.value,
    value_max: row.value_max,
    relation: row.relation,
    status: row.status,
    agreement,
    n: group.length,
    derived: '',
    source: row.source,
    outlet: row.outlet,
    published: row.published,
    observations: group.length === 1 ? group[0].id : group.map((p) => p.id).join(' '),
  }
}

const CLASS_ORDER: Readonly<Record<FactClass, number>> = { fact: 0, forecast: 1, limit: 2 }

const ROW_ORDER = inOrder<SeriesRow>(
  byText((r) => r.series),
  byText((r) => r.period_start),
  byText((r) => r.period_end),
  byNumber((r) => CLASS_ORDER[factClass(r.status)]),
  // Values without a period: by size. The values of a point keep the order of preference.
  (a, b) => (a.period_start ? 0 : a.value - b.value || (a.value_max ?? a.value) - (b.value_max ?? b.value)),
)
