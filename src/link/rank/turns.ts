import type { IndicatorEntry } from '../../lexicon/indicators.ts'
import { areaAt } from '../areas.ts'
import { sense } from '../stream.ts'
import type { Past } from './past.ts'
import type { View } from './view.ts'

/** The other way of a flow, '' for what has none. */
export const opposite = (indicator: string): string => (indicator === 'exports' ? 'imports' : indicator === 'imports' ? 'exports' : '')

/**
 * "Coming the other way were 481,000 tons", "in the opposite direction": the flow before, seen from the other end. The stream index of
 * the words, -1 where the clause of the figure has none.
 */
export function turnedAt(view: View, q: number): number {
  const { stream, clause } = view
  for (let j = Math.max(0, q - 16); j < Math.min(stream.length, q + 6); j++) {
    if (clause[j] !== clause[q]) continue
    const { lower } = stream[j]
    const next = stream[j + 1]?.lower ?? ''
    if (lower === 'other' && next === 'way' && COMING.test(stream[j - 2]?.lower ?? '')) return j
    if (/^(?:other|opposite|reverse)$/.test(lower) && next === 'direction') return j
    if (lower === 'in' && next === 'return' && j < q) return j
  }
  return -1
}

/** "went the other way" is said of what fell where others rose */
const COMING = /^(?:coming|going|moving|flowing|travelling|traveling|heading|sailing|sent|shipped|flows?)$/

/** "The former rose 4 percent, the latter 2": the first and the last thing that the sentence before measured. */
export function ofTwo(view: View, q: number, past: Past): { value: string; at: number } | null {
  const { stream, quantities } = view
  for (let j = q - 1; j >= Math.max(0, q - 8); j--) {
    if (quantities[q] - quantities[j + 1] > 0) return null
    const said = stream[j].lower === 'former' ? past.opened : stream[j].lower === 'latter' ? past.last : null
    if (said && past.opened && past.last && past.opened.indicator !== past.last.indicator) return { value: said.indicator, at: j }
  }
  return null
}

/**
 * A buyer in the list of what a country sells, or a supplier in the list of what it buys ("Spain took 3.4 million tonnes"): the list goes
 * on being one of the country's own flow; not where the verb names the other side itself. Says whether `entry` at `i` is such a verb.
 */
export function inList(view: View, i: number, entry: IndicatorEntry, past: Past): boolean {
  const { about } = past
  if (entry.pos !== 'verb' || !entry.weak || entry.subject === 'goods' || about.reporter === '' || about.indicator !== opposite(entry.id))
    return false
  const { stream, clause } = view
  for (let j = i + 1; j < Math.min(stream.length, i + 12) && clause[j] === clause[i]; j++)
    if (/^(?:from|to)$/.test(stream[j].lower) && areaAt(stream, j + 1)) return false
  for (let j = i - 1; j >= Math.max(0, i - 12) && clause[j] === clause[i]; j--) {
    if (stream[j].quantity || stream[j].lower === 'customs' || sense(stream[j], 'body')) return false
    if (stream[j].lower === 'world') return true
    const area = areaAt(stream, j)
    if (area && area.code !== '') return area.code !== about.reporter
  }
  return false
}

/** "a box", "the average tonne", "each barrel": one piece of a good as the subject, whose money is its price. The stream index, or -1. */
export function onePiece(view: View, q: number): number {
  const { stream, clause, quantities } = view
  for (let j = q - 1; j >= Math.max(0, q - 14); j--) {
    if (quantities[q] - quantities[j + 1] > 0 || clause[j] !== clause[q]) return -1
    if (!PIECE.test(stream[j].lower)) continue
    const before = stream[j - 1]?.lower ?? ''
    if (ONE.test(before) || (ONE.test(stream[j - 2]?.lower ?? '') && !sense(stream[j - 1], 'move'))) return j
  }
  return -1
}

const ONE = /^(?:a|an|one|each|every|average|per|single|the)$/
const PIECE =
  /^(?:box|bottle|tonne|ton|kilo|kilogram|kilogramme|pound|barrel|bushel|carton|bale|bag|sack|chest|case|crate|litre|liter|gallon|ounce|gram|load|quintal|cask|stem|drum|carat|reel|roll|watt|module|sheet|plank|log|head|animal|carcass|fleece|tin|can|tray|punnet|pair|unit|piece|container|cargo)$/
