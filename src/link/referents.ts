import { itemParents } from '../lexicon/items/index.ts'
import { words } from '../lexicon/counted.ts'

/** Goods that a text calls by a word for what they are, once it has named them: "the fibre" is cotton where cotton was named. */
const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  bean: words('soybean soy cocoa coffee vanilla'),
  nut: words('cashew almond walnut hazelnut pistachio macadamia peanut groundnut pecan chestnut'),
  fibre: words('cotton jute wool cashmere sisal silk flax hemp polyester viscose abaca lint'),
  fiber: words('cotton jute wool cashmere sisal silk flax hemp polyester viscose abaca lint'),
  leaf: words('tea tobacco khat'),
  stone: words('diamond emerald ruby sapphire jade amber gemstone'),
  bloom: words('rose tulip flower carnation'),
  metal: words(`copper aluminium aluminum zinc nickel tin lead cobalt lithium steel gold silver platinum palladium rhodium titanium tungsten
    antimony magnesium manganese molybdenum gallium germanium bullion`),
  ore: words('bauxite manganese chromite coltan'),
  fuel: words('diesel gasoline petrol kerosene coal lng lpg gasoil naphtha ethanol biodiesel uranium'),
  gas: words('lng lpg helium propane butane methane'),
  grain: words('wheat corn maize barley rice sorghum rye oats oat millet paddy'),
  fish: words('salmon tuna cod herring mackerel sardine pangasius tilapia trout anchovy hilsa pollock'),
  meat: words('beef pork chicken lamb mutton poultry pigmeat'),
  fruit: words('banana apple orange mango durian cherry avocado grape pineapple blueberry lychee dragonfruit kiwifruit lemon pear'),
  spice: words('pepper cardamom turmeric ginger clove vanilla cumin nutmeg cinnamon saffron'),
  rock: words('phosphate magnesite bauxite limestone'),
  sweetener: words('sugar honey'),
  brew: words('tea coffee beer'),
  spirit: words('rum whisky whiskey vodka gin cognac tequila brandy'),
  crop: words('wheat corn maize barley rice soybean cotton coffee cocoa tea tobacco cashew sesame sugar'),
}

/** The first so many of the goods named before are those of the whole article. */
export const OF_ARTICLE = 4

/** What the word `named` means among the goods named before it, those of the whole article first, the last one last: "beans" are soybeans, "crude" is crude palm oil; '' where it means itself. */
export function referentOf(named: string, before: readonly string[]): string {
  const kinds = mayRefer(named) ? KINDS[named] : null
  if (!kinds && !SHORT.has(named)) return ''
  // a text on grain means grain by it
  const itself = before.slice(0, OF_ARTICLE).includes(named)
  for (let i = before.length - 1; i >= 0; i--) {
    const good = before[i]
    if (good === named || good === '') continue
    if (good.length > named.length && (good.endsWith(named) || (named === 'crude oil' && good.startsWith('crude ')))) return good
    if (!kinds || itself) continue
    if ([...kinds].some((k) => k === good || good.endsWith(` ${k}`))) return good
    if (isKindOf(good, named)) return good
  }
  // crude in a text on an oil that is pressed
  const pressed = named === 'crude oil' ? before.findLast((good) => itemParents.get(good) === 'vegetable oil') : undefined
  return pressed ? `crude ${pressed}` : ''
}

/** The lexicon knows `good` as a kind of `named`, and `named` for a word that names no single good. */
function isKindOf(good: string, named: string): boolean {
  for (let up = itemParents.get(good), i = 0; up !== undefined && i < 5; up = itemParents.get(up), i++) if (up === named) return true
  return false
}

/** Short words for a good that a text named in full before. */
const SHORT: ReadonlySet<string> = new Set([
  'crude oil',
  'oil',
  'mineral',
  'concentrate',
  'kernel',
  'berry',
  'seed',
  'meal',
  'pulp',
  'acid',
])

/** A word that is no good by itself may mean one: "the leaf", "blooms". */
export const mayRefer = (word: string): boolean => Object.hasOwn(KINDS, word)
