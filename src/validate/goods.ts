import { type Good, unknownGood } from '../assemble/identity.ts'
import type { ItemDimension, ItemEntry } from '../lexicon/items/index.ts'

/** Volumes and money come in several units that cannot be turned into each other: there is no usual one. */
const USUAL_UNIT: Readonly<Record<ItemDimension, string>> = { mass: 't', energy: 'MWh', count: '1', volume: '', money: '' }

/** Looks goods up by the `item` of a record. */
export function goodsOf(entries: readonly ItemEntry[]): (item: string) => Good {
  const goods = new Map(entries.map(({ id, hs, same, dim }): [string, Good] => [id, { hs, same, unit: USUAL_UNIT[dim] }]))
  return (item) => goods.get(item) ?? unknownGood(item)
}
