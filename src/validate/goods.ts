import { type Good, unknownGood } from '../assemble/identity.ts'
import { type ItemDimension, type ItemEntry, namesOf } from '../lexicon/items/index.ts'

/** Volumes and money come in several units that cannot be turned into each other: there is no usual one. */
const USUAL_UNIT: Readonly<Record<ItemDimension, string>> = { mass: 't', energy: 'MWh', count: '1', volume: '', money: '' }

/** Looks goods up by the `item` of a record, which names them as the text does. */
export function goodsOf(entries: readonly ItemEntry[]): (item: string) => Good {
  return (item) => {
    const entry = namesOf(entries).get(item)
    return entry ? { hs: entry.hs, same: entry.same, unit: USUAL_UNIT[entry.dim] } : unknownGood(item)
  }
}
