import { PHYSICAL_PER } from '../../resolve/figure.ts'
import type { Dimension, Quantity } from '../../types.ts'

export type Group = 'money' | 'mass' | 'percent' | 'count' | 'bare' | 'zero' | 'multiple'

export function groupOf({ dimension }: { readonly dimension: Dimension }): Group {
  switch (dimension) {
    case 'mass':
    case 'volume':
    case 'energy':
    case 'area':
    case 'length':
      return 'mass'
    case 'percent':
    case 'points':
    case 'fraction':
      return 'percent'
    case 'count':
    case 'teu':
      return 'count'
    default:
      return dimension
  }
}

const MONEY_ONLY: ReadonlySet<string> = new Set([
  'price',
  'wage',
  'revenue',
  'debt',
  'gdp',
  'budget',
  'balance',
  'investment',
  'aid',
  'deals',
])
const PEOPLE_ONLY: ReadonlySet<string> = new Set(['workers', 'visitors', 'migrants', 'population', 'companies'])

/** Can an amount of this unit measure the indicator? */
export function fits(indicator: string, { dimension, per }: Quantity): boolean {
  switch (dimension) {
    case 'money':
      if (PER_PIECE.has(per)) return indicator === 'price' || indicator === 'sanctions-limit' || indicator === 'other'
      return !PEOPLE_ONLY.has(indicator) && indicator !== 'transfers' && indicator !== 'length' && indicator !== 'capacity'
    case 'mass':
    case 'volume':
    case 'energy':
      return (
        (!MONEY_ONLY.has(indicator) || indicator === 'aid' || indicator === 'deals' || indicator === 'balance') &&
        !PEOPLE_ONLY.has(indicator) &&
        indicator !== 'length'
      )
    case 'length':
      return indicator === 'length' || indicator === 'other'
    case 'teu':
      return !MONEY_ONLY.has(indicator) && !PEOPLE_ONLY.has(indicator)
    case 'count':
      return indicator === 'deals' || (!MONEY_ONLY.has(indicator) && indicator !== 'length')
    case 'zero':
    case 'bare':
      return indicator !== 'length' && indicator !== 'gdp'
    default:
      return true
  }
}

/** What a price may be per. */
export const PER_PIECE: ReadonlySet<string> = new Set([...PHYSICAL_PER, 'unit', 'bag', 'box', 'bale', 'head', 'kilo', 'feu', 'FEU'])
