import type { Claim } from '../link/claims.ts'
import { PHYSICAL } from '../link/nearby.ts'
import type { Dimension, Indicator, Quantity, Statistic } from '../types.ts'

/** The statistic of a claim: by the rule that won, else by its unit and what stands before it in the sentence. */
export function statisticOf(
  claim: Claim,
  earlier: readonly Claim[],
  indicator: Indicator,
): { statistic: Statistic; direction: number; rule: string } {
  const { role, quantity } = claim
  if (role?.rate) return { statistic: 'level', direction: 0, rule: role.rule }
  if (quantity.dimension === 'multiple') return { statistic: 'multiple', direction: 0, rule: role?.rule ?? 'unit' }
  if (role && !(role.statistic === 'level' && isRatio(quantity.dimension))) {
    const statistic = role.statistic === 'change' && RATE_INDICATORS.has(indicator) && role.direction === 0 ? 'level' : role.statistic
    const direction =
      statistic === 'change' && role.direction === 0 && role.mover < 0
        ? (earlier.findLast((c) => c.role?.statistic === 'change' && c.role.direction !== 0)?.role?.direction ?? 0)
        : role.direction
    return { statistic, direction, rule: role.rule }
  }
  if (!isRatio(quantity.dimension)) return { statistic: 'level', direction: 0, rule: 'unit' }
  const host = earlier.findLast((c) => isRatio(c.quantity.dimension))
  if (host?.role?.statistic === 'change' && quantity.dimension !== 'fraction')
    return { statistic: 'change', direction: host.role.direction, rule: 'ellipsis' }
  if (indicator === 'other') return { statistic: quantity.dimension === 'percent' ? 'level' : 'share', direction: 0, rule: 'unit' }
  return { statistic: 'share', direction: 0, rule: 'unit' }
}

const RATE_INDICATORS: ReadonlySet<Indicator> = new Set(['other'])

const isRatio = (d: Dimension): boolean => d === 'percent' || d === 'points' || d === 'fraction'

/** What the unit alone says of the indicator: a length, a price per tonne, a monthly wage; an amount that cannot be a price goes to what the article is about. */
export function indicatorByUnit(quantity: Quantity, indicator: Indicator | '', profile: Indicator | ''): Indicator {
  const { dimension, per } = quantity
  if (dimension === 'length') return 'length'
  if (dimension === 'money' && PHYSICAL_PER.has(per) && indicator !== 'sanctions-limit') return 'price'
  if (dimension === 'money' && per !== '' && indicator === 'transfers') return 'price'
  if (dimension === 'money' && per === '' && PEOPLE.has(indicator)) return indicator === 'visitors' ? 'revenue' : 'other'
  if (dimension === 'money' && WAGE_PER.has(per) && WAGE_TOPICS.has(indicator)) return 'wage'
  if (MONEY_ONLY.has(indicator) && (dimension === 'count' || dimension === 'bare') && PEOPLE.has(profile)) return profile as Indicator
  if (
    indicator === 'price' &&
    dimension === 'money' &&
    per === '' &&
    quantity.value >= 1e7 &&
    (profile === 'exports' || profile === 'imports' || profile === 'trade')
  )
    return profile
  if (MONEY_ONLY.has(indicator) && PHYSICAL.has(dimension)) return profile !== '' && !MONEY_ONLY.has(profile) ? profile : 'exports'
  return indicator || 'other'
}

const PEOPLE: ReadonlySet<string> = new Set(['workers', 'visitors', 'migrants', 'population', 'companies'])
const MONEY_ONLY: ReadonlySet<string> = new Set(['price', 'wage', 'revenue', 'debt', 'gdp', 'budget'])
const WAGE_PER: ReadonlySet<string> = new Set(['month', 'hour', 'day', 'week'])
const WAGE_TOPICS: ReadonlySet<string> = new Set(['workers', 'wage', 'companies', 'production', 'other', ''])
export const PHYSICAL_PER: ReadonlySet<string> = new Set([
  't',
  'kg',
  'lb',
  'oz',
  'bbl',
  'l',
  'gal',
  'bu',
  'maund',
  'quintal',
  'mmBtu',
  '10 g',
  'g',
  'MWh',
  'kWh',
  'm3',
  'TEU',
  'lot',
  'carat',
])
