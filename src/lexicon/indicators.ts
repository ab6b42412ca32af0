import { asideEntries } from './indicators/asides.ts'
import type { IndicatorEntry } from './indicators/builders.ts'
import { flowEntries } from './indicators/flows.ts'
import { limitEntries } from './indicators/limits.ts'
import { moneyEntries } from './indicators/money.ts'
import { peopleEntries } from './indicators/people.ts'
import { productionEntries } from './indicators/production.ts'
import { tradeEntries } from './indicators/trade.ts'
import { transportEntries } from './indicators/transport.ts'

export type { IndicatorEntry }

/** All words for what is measured. Of the entries of one word the first is its main reading. */
export const indicatorEntries: readonly IndicatorEntry[] = [
  ...flowEntries,
  ...tradeEntries,
  ...productionEntries,
  ...moneyEntries,
  ...limitEntries,
  ...peopleEntries,
  ...transportEntries,
  ...asideEntries,
]
