import { type Element, isPunct, sense } from '../stream.ts'
import { nounOf } from './phrase.ts'
import type { Who } from './phrase-edges.ts'
import { whoIs } from './who.ts'
import { DATA } from './words.ts'

/** What those who keep figures do with them. */
export const HANDS_OUT =
  /^(?:g[ai]ves?|given|has|had|submit(?:s|ted)?|suppl(?:y|ies|ied)|sen[dt]s?|provided?|provides|compiled?|compiles|collect(?:s|ed)?|publish(?:es|ed)?|releas(?:e|es|ed)|post(?:s|ed)?|keeps?|kept|issue[sd]?|shared?|shares|present(?:s|ed)?|hand(?:s|ed)?|circulate[sd]?|files?|filed|prepare[sd]?|gather(?:s|ed)?|return(?:s|ed)?|make|makes|made|put|puts|announced?|announces|report(?:s|ed)?)$/

const LONGEST_NAME = 6
const LONGEST_SUBJECT = 10

/** "the notices Moscow sends to the committee", "estimates that exporters gave the agency": whoever hands out the papers that the phrase at `i` names. */
export function handedOutBy(stream: readonly Element[], i: number, text: string): Who | null {
  let noun = i
  while (noun < stream.length && noun - i < LONGEST_NAME && !DATA.has(nounOf(stream[noun]))) {
    if (!stream[noun].word || stream[noun].quantity || sense(stream[noun], 'body')) return null
    noun++
  }
  if (!DATA.has(nounOf(stream[noun]))) return null
  let from = noun + 1
  if (/^(?:that|which)$/.test(stream[from]?.lower ?? '')) from++
  let end = from
  while (end < stream.length && end - from < LONGEST_SUBJECT && !HANDS_OUT.test(stream[end].lower)) {
    const el = stream[end]
    if (el.quantity || isPunct(el, ',;:.()') || /^(?:by|from|of|for|in|on|at|to|was|were|is|are|compiled)$/.test(el.lower)) return null
    end++
  }
  if (end === from || !HANDS_OUT.test(stream[end]?.lower ?? '')) return null
  const who = whoIs(stream, from, end, text)
  return who && who.kind !== 'report' ? who : null
}
