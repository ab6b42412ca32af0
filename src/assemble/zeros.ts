import { levelKey } from './identity.ts'
import { byCodeUnit } from './order.ts'
import type { Placed } from './place.ts'

/**
 * "No crude oil was shipped" has no unit, yet it is a point of the series in tons: a zero without a unit joins the level series
 * that its subject has. Where there are several, the usual unit of the good comes first, then the series of its own frequency,
 * then quantities before money, then the first by key. Where there is none it stands in the usual unit.
 */
export function placeZeros(placed: readonly Placed[]): Placed[] {
  const levels = levelSeries(placed)
  return placed.map((p) => (p.bareZero ? joined(p, [...(levels.get(p.subject)?.values() ?? [])]) : p))
}

/** One member of each level series with a unit, by subject and series. */
function levelSeries(placed: readonly Placed[]): Map<string, Map<string, Placed>> {
  const levels = new Map<string, Map<string, Placed>>()
  for (const p of placed) {
    if (p.subject === '' || p.bareZero || p.row.unit === '' || p.row.per !== '') continue
    const known = levels.get(p.subject)
    if (known) known.set(p.row.series, p)
    else levels.set(p.subject, new Map([[p.row.series, p]]))
  }
  return levels
}

function joined(zero: Placed, levels: readonly Placed[]): Placed {
  const strange = ({ row }: Placed): number => (row.unit === zero.row.unit ? 0 : row.freq === zero.row.freq ? 1 : 2)
  const order = (a: Placed, b: Placed): number => strange(a) - strange(b) || rank(a) - rank(b) || byCodeUnit(a.row.series, b.row.series)
  const best = [...levels].sort(order).at(0)
  if (!best) return zero
  const { unit } = best.row
  return { ...zero, row: { ...zero.row, unit, series: levelKey(zero.subject, unit, zero.row.freq) } }
}

const QUANTITIES: ReadonlySet<string> = new Set(['t', 'bbl', 'm3', 'gal', 'bu', 'MWh', 'ha'])

const rank = ({ row }: Placed): number => (QUANTITIES.has(row.unit) ? 0 : row.unit === '1' || row.unit === 'TEU' ? 1 : 2)
