import type { Quantity } from '../types.ts'
import { PHYSICAL } from './nearby.ts'
import type { Element } from './stream.ts'

/** "180,000 tonnes from a trader at $324.45": a small sum behind an amount of goods is what one of them costs. */
export function unitPrice(stream: readonly Element[], q: number, quantity: Quantity): boolean {
  if (quantity.dimension !== 'money' || quantity.value >= 100_000 || !/^(?:at|for)$/.test(stream[q - 1]?.lower ?? '')) return false
  for (let j = q - 2; j >= Math.max(0, q - 10); j--) if (stream[j].quantity) return PHYSICAL.has(stream[j].quantity?.dimension ?? 'bare')
  return false
}
