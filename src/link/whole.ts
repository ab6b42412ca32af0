import { type Element, isPunct } from './stream.ts'

/** "the share of X in the country's exports": the word names the whole. */
export function wholeOf(stream: readonly Element[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 9); j--) {
    if (stream[j].quantity || isPunct(stream[j], ',;')) return false
    if (/^(?:share|weight|ratio|portion|proportion)$/.test(stream[j].lower)) return /^(?:of|in)$/.test(stream[j + 1]?.lower ?? '')
  }
  return false
}
