import type { Observation } from '../../schemas/observation.ts'
import type { SeriesRow } from '../../schemas/series.ts'
import type { Status } from '../types.ts'
import { exporterView, isBareZero, levelSubject, levelUnit } from './identity.ts'
import { type Interval, intervalOf } from './precision.ts'
import { familyUnit, inFamily } from './units.ts'

/** A kind of fact: what was reported, what was expected, and what is allowed never speak about the same thing. */
export type FactClass = 'fact' | 'forecast' | 'limit'

export function factClass(status: Status): FactClass {
  return status === 'forecast' || status === 'limit' ? status : 'fact'
}

/**
 * An observation as a member of its series: the row that it would be on its own, and what it takes to compare it with others.
 * It holds no part of the text, so that memory grows with the figures and not with the articles.
 */
export interface Placed {
  readonly row: Omit<SeriesRow, 'agreement' | 'n' | 'derived' | 'observations'>
  /** the identity without unit and frequency, for levels: what a zero without a unit is matched by */
  readonly subject: string
  /** a zero that may stand in any unit of its subject; `row.unit` is the usual one of its good */
  readonly bareZero: boolean
  readonly interval: Interval
  readonly id: string
  readonly file: string
  readonly start: number
  readonly end: number
}

/** Returns a function that places observations and shares their strings. */
export function placer(): (observation: Observation) => Placed {
  const share = interner()
  return (observation) => {
    const { id, file, start, end } = observation
    const { unit, factor } = isBareZero(observation) ? { unit: levelUnit(observation.series), factor: 1 } : familyUnit(observation.unit)
    const { low, high, step } = intervalOf(observation)
    return {
      row: rowOf(observation, unit, factor, share),
      subject: share(levelSubject(observation.series)),
      bareZero: isBareZero(observation),
      interval: { low: low * factor, high: high * factor, step: step * factor },
      id,
      file: share(file),
      start,
      end,
    }
  }
}

function rowOf(observation: Observation, unit: string, factor: number, share: (text: string) => string): Placed['row'] {
  const { indicator, reporter, partner } = exporterView(observation)
  const directed = indicator === 'exports'
  const { statistic, measure, freq, relation, status, value, value_max } = observation
  return {
    series: share(observation.series),
    indicator,
    item: share(observation.item),
    place: share(observation.place),
    reporter,
    partner,
    exporter: directed ? reporter : '',
    importer: directed ? partner : '',
    statistic,
    measure,
    unit,
    per: share(observation.per),
    freq,
    period: share(observation.period),
    period_start: share(observation.period_start),
    period_end: share(observation.period_end),
    value: inFamily(value, factor),
    value_max: value_max === null ? null : inFamily(value_max, factor),
    relation,
    status,
    source: share(observation.source),
    outlet: share(observation.outlet),
    published: share(observation.published),
  }
}

/** One copy of each distinct string. A slice of a text keeps the whole text alive, so what is kept is a copy. */
function interner(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const shared = known.get(text)
    if (shared !== undefined) return shared
    const copy = Buffer.from(text, 'utf16le').toString('utf16le')
    known.set(copy, copy)
    return copy
  }
}
