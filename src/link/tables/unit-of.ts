import type { Discourse } from '../../resolve/discourse.ts'
import type { Dimension, Indicator, Statistic } from '../../types.ts'
import type { CellValue } from './cells.ts'
import type { Place } from './place.ts'
import type { TableUnit } from './units.ts'

/** The unit of one number, and whether the text gave it, not the table. */
export interface Unit extends TableUnit {
  readonly inherited: boolean
}

const COUNTS: ReadonlySet<Indicator | ''> = new Set(['visitors', 'workers', 'migrants', 'population', 'companies'])

/** The unit of the cell, of its row or column, of the caption, of the text; null where nothing tells it. */
export function unitOf(place: Place, value: CellValue, statistic: Statistic | '', indicator: Indicator | '', n: number): Unit | null {
  const { row, column, caption, discourse, facts } = place
  const own = { unit: value.unit, scale: 1, per: value.per, dimension: value.dimension, inherited: false }
  if (value.dimension === 'percent' || value.dimension === 'points') return own
  const quality = column.quality || row.quality
  const heads = [column, row, caption.label]
  const said = heads
    .map((l) => pick(l.units, quality, statistic === 'change' || statistic === 'share', facts.absolute))
    .filter((u): u is TableUnit => u !== null)
  if (value.unit !== '') {
    const same = said.find((u) => u.unit === value.unit)
    return same ? { ...own, scale: value.scaled ? 1 : same.scale, per: own.per || same.per } : own
  }
  if (
    (statistic === 'change' || statistic === 'share') &&
    !facts.absolute &&
    !said.some((u, i) => i < 2 && u.unit !== '' && u.unit !== '%' && heads[i].units.includes(u))
  )
    return { unit: '%', scale: 1, per: '', dimension: 'percent', inherited: false }
  const unit = said.find((u) => u.unit !== '')
  // "mln" over a column of a table in tonnes.
  const magnitude = said.find((u) => u.unit === '')
  if (unit)
    return {
      ...unit,
      scale: magnitude && said.indexOf(magnitude) < said.indexOf(unit) ? magnitude.scale * Math.min(unit.scale, 1) : unit.scale,
      inherited: false,
    }
  if (
    n === 0 &&
    statistic === '' &&
    ([row, column].some((l) => l.indicator === 'transfers') || place.subject.counted) &&
    caption.label.units.length === 0
  )
    return { unit: '1', scale: magnitude?.scale ?? 1, per: '', dimension: 'count', inherited: false }
  if (n > 0 || statistic === 'change' || statistic === 'share' || heads.some((l) => l.unread)) return null
  return inheritedUnit(indicator, discourse, magnitude?.scale ?? (value.scaled ? 1 : 0), facts.largest)
}

/** A caption may have a unit for each quality: "million tonnes; value in billion dollars". */
function pick(units: readonly TableUnit[], quality: string, ratio: boolean, absolute: boolean): TableUnit | null {
  const fitting = ratio && !absolute ? units : units.filter((u) => u.unit !== '%' || units.length === 1)
  if (quality === 'value')
    return fitting.find((u) => u.dimension === 'money') ?? fitting.find((u) => u.unit === '' || u.unit === '%') ?? null
  if (quality === 'volume') return fitting.find((u) => u.dimension !== 'money') ?? null
  return fitting[0] ?? null
}

/** People are counted; other numbers take the unit that the text was last in, but only those that are written out or say their magnitude. */
function inheritedUnit(indicator: Indicator | '', discourse: Discourse, magnitude: number, largest: number): Unit | null {
  const written = magnitude > 0 || largest >= 10000
  if (COUNTS.has(indicator))
    return written || largest >= 1000 ? { unit: '1', scale: magnitude || 1, per: '', dimension: 'count', inherited: true } : null
  if (discourse.unit === '' || !written) return null
  const dimension = DIMENSIONS[discourse.unit] ?? (/^[A-Z]{3}$/.test(discourse.unit) ? 'money' : 'mass')
  if ((indicator === 'price') !== (dimension === 'money' && discourse.per !== '')) return null
  return { unit: discourse.unit, scale: magnitude || 1, per: indicator === 'price' ? discourse.per : '', dimension, inherited: true }
}

const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  TEU: 'teu',
  bbl: 'volume',
  l: 'volume',
  m3: 'volume',
  bu: 'volume',
  gal: 'volume',
  km: 'length',
  m: 'length',
  ha: 'area',
  MWh: 'energy',
  kWh: 'energy',
  MW: 'energy',
}
