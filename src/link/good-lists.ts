import { type GoodRef, goodAt } from './goods.ts'
import { type Element, sense } from './stream.ts'
import { PLAIN_ADJECTIVES } from './words.ts'

/** Most goods that are taken together. */
const MOST = 6

/** "Squid, crab and clams earned": three goods or more from `first` on that are named together, up to an "and"; null where they are fewer. */
export function goodList(stream: readonly Element[], first: number): GoodRef | null {
  const items: string[] = []
  let at = first
  let last = false
  while (items.length < MOST) {
    const good = goodAt(stream, at, true)
    if (!good) return null
    items.push(good.item)
    if (last) break
    let next = good.to
    if (stream[next]?.lower === ',') next++
    if (stream[next]?.lower === 'and' || stream[next]?.lower === '&') {
      last = true
      next++
    }
    if (next === good.to) return null
    while (stream[next] && (PLAIN_ADJECTIVES.has(stream[next].lower) || sense(stream[next], 'area')?.as === 'demonym')) next++
    at = next
  }
  if (!last || items.length < 3) return null
  return { item: `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`, from: first, to: at + 1 }
}
