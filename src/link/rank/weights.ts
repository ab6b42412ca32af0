import type { FieldWeights } from './ballot.ts'
import fitted from './weights.json' with { type: 'json' }

/** The fields of a figure that are chosen by weight. */
export type Slot = 'indicator' | 'item' | 'reporter' | 'partner' | 'period'

/** The same of what a whole article is about. */
export type AboutSlot = `about-${Exclude<Slot, 'reporter'>}`

const table = (weights: object): ReadonlyMap<string, number> => new Map(Object.entries(weights))

const TABLES: Readonly<Record<Slot | AboutSlot, FieldWeights>> = {
  indicator: { readings: table(fitted.indicator.readings), carried: table(fitted.indicator.carried) },
  item: { readings: table(fitted.item.readings), carried: table(fitted.item.carried) },
  reporter: { readings: table(fitted.reporter.readings), carried: table(fitted.reporter.carried) },
  partner: { readings: table(fitted.partner.readings), carried: table(fitted.partner.carried) },
  period: { readings: table(fitted.period.readings), carried: table(fitted.period.carried) },
  'about-indicator': { readings: table(fitted['about-indicator'].readings), carried: new Map() },
  'about-item': { readings: table(fitted['about-item'].readings), carried: new Map() },
  'about-partner': { readings: table(fitted['about-partner'].readings), carried: new Map() },
  'about-period': { readings: table(fitted['about-period'].readings), carried: new Map() },
}

/** Weights as `tools/weights` fitted them; see docs/weighing.md. */
export const weightsOf = (slot: Slot | AboutSlot): FieldWeights => TABLES[slot]
