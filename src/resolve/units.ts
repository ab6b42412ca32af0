import type { Claim } from '../link/claims.ts'
import { isBareDollar, resolveCurrency } from '../recognize/quantities/index.ts'
import type { Quantity } from '../types.ts'

export const CARRIES_UNIT: ReadonlySet<string> = new Set(['money', 'mass', 'volume', 'energy', 'length', 'area', 'teu'])

/** ISO 4217 code of an amount of money; names that several countries use mean that of `country`, a bare "$" is `dollar`. */
export function currencyOf(text: string, quantity: Quantity, country: string, dollar: string): string {
  const quote = text.slice(quantity.start, quantity.end)
  if (quantity.unit === 'USD') return dollar !== 'USD' && isBareDollar(quote) ? dollar : 'USD'
  return resolveCurrency(quantity.unit, country, quote)
}

/** The unit of a claim; a bare number takes the unit of its neighbours; null where it states no figure. */
export function unitOf(claim: Claim, claims: readonly Claim[], carried: string, currency: (quantity: Quantity) => string): string | null {
  const { dimension, unit } = claim.quantity
  if (dimension === 'zero') return unit
  if (dimension === 'money') return currency(claim.quantity)
  if (dimension !== 'bare') return dimension === 'fraction' ? '%' : unit
  if (PEOPLE_COUNTS.has(claim.topic.indicator) || (claim.topic.indicator === 'transfers' && claim.quantity.value < 100_000)) return '1'
  const host = claims.find((c) => c.at === claim.host)
  const mates = claim.role?.mates ?? []
  const close = [
    ...claims.filter((c) => mates.includes(c.at)),
    ...(host ? [host] : []),
    ...claims.filter((c) => Math.abs(c.at - claim.at) <= 3),
  ]
  const near = [
    ...close,
    ...claims.filter((c) => c.quantity.dimension !== 'money' && c.at < claim.at).reverse(),
    ...claims.filter((c) => c.quantity.dimension !== 'money' && c.at > claim.at),
  ]
  const from = near.find((c) => !['bare', 'percent', 'points', 'multiple', 'fraction', 'zero'].includes(c.quantity.dimension))
  const inherited = from ? (from.quantity.dimension === 'money' ? currency(from.quantity) : from.quantity.unit) : carried
  if (inherited !== '') return inherited
  return claim.quantity.value >= 1000 || claim.topic.indicator === 'visitors' || claim.topic.indicator === 'workers' ? '1' : null
}

const PEOPLE_COUNTS: ReadonlySet<string> = new Set(['visitors', 'workers', 'migrants', 'population', 'companies'])
