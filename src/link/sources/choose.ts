import { type Element, isPunct } from '../stream.ts'
import type { Attribution } from './phrase.ts'

/**
 * The attribution that covers the claim at stream index `at`: the one that closes its clause ("..., X said"), else the last one that opened
 * ("X said ..."), else one at the end of the sentence. Null where the only ones start a later clause of their own.
 */
export function sourceFor(stream: readonly Element[], found: readonly Attribution[], at: number): Attribution | null {
  if (found.length === 0) return null
  const before = found.findLast((a) => a.at < at) ?? null
  const closing = found.find((a) => a.at > at && a.covers === 'before') ?? null
  const opened = before?.covers === 'ahead'
  if (closing && !broken(stream, at, closing.at, opened) && !found.some((a) => a.at > at && a.at < closing.at)) return closing
  if (before?.weak && ownClause(stream, before.at, at)) return null
  if (before) return before
  if (closing) return closing
  return found.find((a) => a.at > at && !broken(stream, at, a.at, false)) ?? null
}

/** "The firm shut its pier, and the field gave 5 tons": the figure is in a clause with a subject of its own. */
const ownClause = (stream: readonly Element[], from: number, to: number): boolean => {
  for (let j = from + 1; j < to - 2; j++)
    if (
      isPunct(stream[j], ',') &&
      /^(?:and|but|while|whereas)$/.test(stream[j + 1].lower) &&
      /^(?:the|an?|its|their|our|this|that)$/.test(stream[j + 2].lower)
    )
      return true
  return false
}

const quoteEnds = (stream: readonly Element[], from: number, to: number): boolean => stream.slice(from, to).some((e) => isPunct(e, '”"'))

/** Another clause starts between the two; where a source opened the sentence, also behind ", and". */
const broken = (stream: readonly Element[], from: number, to: number, opened: boolean): boolean => {
  for (let j = from + 1; j < to; j++)
    if (isPunct(stream[j], ';') || /^(?:but|while|whereas|although|though|yet)$/.test(stream[j].lower)) return true
    else if (opened && !quoteEnds(stream, j, to) && stream[j].lower === 'and' && isPunct(stream[j - 1], ',')) return true
  return false
}
