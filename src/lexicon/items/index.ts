import { chemicals } from './chemicals.ts'
import { energy } from './energy.ts'
import { blockedItems, type ItemEntry } from './expand.ts'
import { foodAnimals } from './food-animals.ts'
import { foodPlants } from './food-plants.ts'
import { foodPrepared } from './food-prepared.ts'
import { grainsOilseeds } from './grains-oilseeds.ts'
import { machineryElectronics } from './machinery-electronics.ts'
import { minerals } from './minerals.ts'
import { misc } from './misc.ts'
import { oresMetals } from './ores-metals.ts'
import { textiles } from './textiles.ts'
import { vehiclesShips } from './vehicles-ships.ts'
import { woodPaper } from './wood-paper.ts'

export type { ItemDimension, ItemEntry } from './expand.ts'

const goods: readonly ItemEntry[] = [
  ...energy,
  ...oresMetals,
  ...minerals,
  ...grainsOilseeds,
  ...foodPlants,
  ...foodAnimals,
  ...foodPrepared,
  ...textiles,
  ...chemicals,
  ...machineryElectronics,
  ...vehiclesShips,
  ...woodPaper,
  ...misc,
]

export const itemEntries: readonly ItemEntry[] = [...goods, blockedItems(goods)]

const byId: ReadonlyMap<string, ItemEntry> = new Map(goods.map((entry) => [entry.id, entry]))

/** The broader good of each good that has one: "anthracite" -> "coal" -> none. */
export const itemParents: ReadonlyMap<string, string> = new Map(goods.filter((e) => e.parent !== '').map((e) => [e.id, e.parent]))

/** HS 2022 chapter, heading or subheading (2, 4 or 6 digits) of a good by its id; '' unless it is just what one code covers. */
export const hsCode = (item: string): string => byId.get(item)?.hs ?? ''

/** The id under which the series of a good are kept: "sulfur" -> "sulphur"; unknown goods are their own. */
export const canonicalItem = (item: string): string => byId.get(item)?.same ?? item

/** The usual unit family of a good, '' where the good is unknown. */
export const itemDimension = (item: string): ItemEntry['dim'] | '' => byId.get(item)?.dim ?? ''
