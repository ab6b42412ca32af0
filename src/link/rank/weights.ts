import type { FieldWeights } from './ballot.ts'
import fitted from './weights.json' with { type: 'json' }

/** The fields of a figure that are chosen by weight. */
export type Slot = 'indicator' | 'item' | 'reporter' | 'partner' | 'period'

const table = (weights: object): ReadonlyMap<string, number> => new Map(Object.entries(weights))

const TABLES: Readonly<Record<Slot, FieldWeights>> = {
  indicator: { readings: table(fitted.indicator.readings), carried: table(fitted.indicator.carried) },
  item: { readings: table(fitted.item.readings), carried: table(fitted.item.carried) },
  reporter: { readings: table(fitted.reporter.readings), carried: table(fitted.reporter.carried) },
  partner: { readings: table(fitted.partner.readings), carried: table(fitted.partner.carried) },
  period: { readings: table(fitted.period.readings), carried: table(fitted.period.carried) },
}

/** Weights as `tools/weights` fitted them; see docs/weighing.md. */
export const weightsOf = (slot: Slot): FieldWeights => TABLES[slot]
