import { apparel } from './apparel.ts'
import { arms } from './arms.ts'
import { chemicals } from './chemicals.ts'
import { electronics } from './electronics.ts'
import { energy } from './energy.ts'
import { blockedItems, type ItemEntry } from './expand.ts'
import { fertilizers } from './fertilizers.ts'
import { fish } from './fish.ts'
import { foodPlants } from './food-plants.ts'
import { foodPrepared } from './food-prepared.ts'
import { fruitNuts } from './fruit-nuts.ts'
import { grainsOilseeds } from './grains-oilseeds.ts'
import { machinery } from './machinery.ts'
import { meatDairy } from './meat-dairy.ts'
import { medicines } from './medicines.ts'
import { minerals } from './minerals.ts'
import { misc } from './misc.ts'
import { oilsMeals } from './oils-meals.ts'
import { oresMetals } from './ores-metals.ts'
import { plasticsRubber } from './plastics-rubber.ts'
import { precious } from './precious.ts'
import { shipsAircraft } from './ships-aircraft.ts'
import { steel } from './steel.ts'
import { textiles } from './textiles.ts'
import { vegetables } from './vegetables.ts'
import { vehicles } from './vehicles.ts'
import { woodPaper } from './wood-paper.ts'

export type { ItemDimension, ItemEntry } from './expand.ts'

const goods: readonly ItemEntry[] = [
  ...apparel,
  ...arms,
  ...chemicals,
  ...electronics,
  ...energy,
  ...fertilizers,
  ...fish,
  ...foodPlants,
  ...foodPrepared,
  ...fruitNuts,
  ...grainsOilseeds,
  ...machinery,
  ...meatDairy,
  ...medicines,
  ...minerals,
  ...misc,
  ...oilsMeals,
  ...oresMetals,
  ...plasticsRubber,
  ...precious,
  ...shipsAircraft,
  ...steel,
  ...textiles,
  ...vegetables,
  ...vehicles,
  ...woodPaper,
]

export const itemEntries: readonly ItemEntry[] = [...goods, blockedItems(goods)]

const NAMES = new WeakMap<readonly ItemEntry[], ReadonlyMap<string, ItemEntry>>()

/**
 * Goods by their ids and, after these, by all their forms: a record names its good as the text does ("maize", "petrol"). Laid out when it
 * is first asked for.
 */
export function namesOf(entries: readonly ItemEntry[]): ReadonlyMap<string, ItemEntry> {
  const kept = NAMES.get(entries)
  if (kept) return kept
  const names = new Map<string, ItemEntry>()
  const add = (name: string, entry: ItemEntry): void => {
    if (entry.id !== '' && !names.has(name)) names.set(name, entry)
  }
  for (const entry of entries) add(entry.id, entry)
  for (const entry of entries) {
    for (const form of entry.forms) add(form.toLowerCase().replaceAll('’', "'"), entry)
    for (const form of entry.cased ?? []) add(form.toLowerCase(), entry)
  }
  NAMES.set(entries, names)
  return names
}

const named = (item: string): ItemEntry | undefined => namesOf(itemEntries).get(item)

/** The broader good of each good that has one: "anthracite" -> "coal" -> none. */
export const itemParents: Pick<ReadonlyMap<string, string>, 'get'> = { get: (item) => named(item)?.parent || undefined }

/** HS 2022 chapter, heading or subheading (2, 4 or 6 digits) of a good by its name; '' unless it is just what one code covers. */
export const hsCode = (item: string): string => named(item)?.hs ?? ''

/** The id under which the series of a good are kept: "sulfur" -> "sulphur"; unknown goods are their own. */
export const canonicalItem = (item: string): string => named(item)?.same ?? item

/** The usual unit family of a good, '' where the good is unknown. */
export const itemDimension = (item: string): ItemEntry['dim'] | '' => named(item)?.dim ?? ''
