import type { PeriodMention } from '../../types.ts'
import { type Tokens, word } from './scan.ts'
import type { PeriodSpec, SeasonSpec, YearRef } from './spec.ts'

/** Goods whose trade counts in years of their own, by the words that name them. */
const GOODS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cocoa: 'cocoa',
    coffee: 'coffee robusta arabica',
    sugar: 'sugar sugarcane cane',
    cotton: 'cotton lint',
    wheat: 'wheat durum',
    corn: 'corn maize',
    soybean: 'soybean soybeans soya soy',
    rice: 'rice paddy basmati',
    barley: 'barley',
    canola: 'canola rapeseed colza',
    sunflower: 'sunflower sunoil',
    sorghum: 'sorghum milo',
    hazelnut: 'hazelnut hazelnuts',
    olive: 'olive olives',
    wool: 'wool',
    orange: 'orange oranges',
    grain: 'grain grains cereal cereals',
  }).flatMap(([good, words]) => words.split(' ').map((each): [string, string] => [each, good])),
)

/** The good that a word names, '' none. */
export const goodOf = (lower: string): string => GOODS.get(lower) ?? ''

/** Seasons that name no good of their own are of the one that the sentence names nearest before them, or else behind. */
export function withGoods(tokens: Tokens, mentions: PeriodMention[]): PeriodMention[] {
  if (!mentions.some((each) => hasSeason(each.spec as PeriodSpec))) return mentions
  return mentions.map((each) => {
    const spec = each.spec as PeriodSpec
    if (!hasSeason(spec)) return each
    const good = nearest(tokens, each.from)
    return good === '' ? each : { ...each, spec: inSpec(spec, good) }
  })
}

function nearest(tokens: Tokens, from: number): string {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) if (GOODS.has(word(tokens, i))) return GOODS.get(word(tokens, i)) ?? ''
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) if (GOODS.has(word(tokens, i))) return GOODS.get(word(tokens, i)) ?? ''
  return ''
}

/** Keeps the pass linear. */
const REACH = 40

/** Is there a season without a good in it? */
function hasSeason(spec: PeriodSpec): boolean {
  switch (spec.type) {
    case 'season':
      return spec.name !== 'fiscal' && spec.good === ''
    case 'year':
    case 'month':
    case 'day':
    case 'part':
      return spec.year !== null && 'type' in spec.year && hasSeason(spec.year)
    case 'first':
    case 'todate':
    case 'edge':
    case 'rest':
      return spec.of !== null && hasSeason(spec.of)
    case 'same':
      return hasSeason(spec.in)
    case 'span':
      return hasSeason(spec.from) || hasSeason(spec.to)
    case 'since':
    case 'after':
      return hasSeason(spec.from)
    case 'until':
      return hasSeason(spec.to)
    case 'list':
      return spec.items.some(hasSeason)
    default:
      return false
  }
}

function inSpec(spec: PeriodSpec, good: string): PeriodSpec {
  const year = (ref: YearRef | null): YearRef | null => (ref && 'type' in ref ? (inSpec(ref, good) as SeasonSpec) : ref)
  switch (spec.type) {
    case 'season':
      return spec.name === 'fiscal' || spec.good ? spec : { ...spec, good }
    case 'year':
      return { ...spec, year: year(spec.year) as YearRef }
    case 'month':
    case 'day':
    case 'part':
      return { ...spec, year: year(spec.year) }
    case 'first':
      return spec.of ? { ...spec, of: inSpec(spec.of, good) } : spec
    case 'todate':
    case 'edge':
    case 'rest':
      return { ...spec, of: inSpec(spec.of, good) }
    case 'same':
      return { ...spec, in: inSpec(spec.in, good) }
    case 'span':
      return { ...spec, from: inSpec(spec.from, good), to: inSpec(spec.to, good) }
    case 'since':
    case 'after':
      return { ...spec, from: inSpec(spec.from, good) }
    case 'until':
      return { ...spec, to: inSpec(spec.to, good) }
    case 'list':
      return { ...spec, items: spec.items.map((item) => inSpec(item, good)) }
    default:
      return spec
  }
}
