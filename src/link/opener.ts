import { goodAt } from './goods.ts'
import { finite } from './rank/view.ts'
import { type Element, isPunct } from './stream.ts'

/** Longest heading that opens a sentence, in elements. */
const REACH = 7

/** End of the heading that opens a paragraph and names its good ("TEA - ", "Chilled beef: "): stream index of the mark behind it, -1 where there is none. */
export function openerEnd(stream: readonly Element[]): number {
  let named = false
  for (let i = 0; i < Math.min(stream.length - 1, REACH); i++) {
    const el = stream[i]
    if (i > 0 && (isPunct(el, ':') || isDash(stream, i))) return named ? i : -1
    if (el.quantity || el.period || finite(stream, i) || isPunct(el, '.;,(')) return -1
    named ||= goodAt(stream, i, i === 0) !== null
  }
  return -1
}

/** A dash between blanks: one inside a word is a hyphen. */
const isDash = (stream: readonly Element[], i: number): boolean =>
  isPunct(stream[i], '-–—') && stream[i].start > stream[i - 1].end && stream[i + 1].start > stream[i].end
