import type { Topic } from './topic.ts'

export const GENERIC: ReadonlySet<string> = new Set([
  'metal',
  'fuel',
  'mineral',
  'commodity',
  'crop',
  'food',
  'good',
  'goods',
  'product',
  'cargo',
  'fibre',
  'bean',
  'fish',
  'ore',
  'meat',
])

/** What a crushed seed gives, where the text calls it by its short name ("oil exports" in a text on soybeans). */
const CRUSHED: Readonly<Record<string, string>> = {
  soybean: 'soybean',
  soy: 'soybean',
  rapeseed: 'rapeseed',
  canola: 'canola',
  'sunflower seed': 'sunflower',
  sunflower: 'sunflower',
}

const crushedTo = (item: string, profile: Topic): string =>
  (item === 'oil' || item === 'meal') && CRUSHED[profile.item] ? `${CRUSHED[profile.item]} ${item}` : ''

/** "beans" in a text on soybeans, "meal" in one on fishmeal. */
export const shortFor = (item: string, profile: Topic): string =>
  crushedTo(item, profile) ||
  (item !== '' && profile.item !== '' && GENERIC.has(item)
    ? profile.item
    : item !== '' && profile.item.length > item.length && !profile.item.includes(' ') && profile.item.endsWith(item)
      ? profile.item
      : item)

/** A thing that carries goods is not what a tonnage is of. */
export const carrierItem = (item: string): boolean =>
  /(?:^|\s)(?:vessel|ship|tanker|truck|lorry|wagon|flight|barge|collier|container|box|train|carrier|railcar|boat|trip|voyage|transit|shipment|cargo)$/.test(
    item,
  )
