import { type Element, isPunct } from '../stream.ts'
import type { Attribution } from './phrase.ts'

/** What sets limits, rates and rights. */
const INSTRUMENT =
  /^(?:pact|agreement|accord|deal|treaty|law|act|decree|resolution|regulation|directive|gazette|ordinance|order|contract|memorandum|protocol|budget|convention)$/
/** The sentence grants or limits something. */
const GRANTS =
  /^(?:may|can|must|allows?|allowed|permits?|permitted|lets?|limits?|limited|caps?|capped|quotas?|minimum|maximum|ceilings?|forbids|bans?|sets?|guarantee[sd]?|restricts?|entitle[sd]?|assumes|obliges?|requires?|fixe[sd]|rations?|rationed)$/
const LONGEST = 7

/**
 * "Under the pact with the miner the firm may dig 5 tons", "paragraph 5 of resolution 2397 lets it sell 5 tons": the law or agreement that the
 * figure stands in. It is named where nobody is credited.
 */
export function instrumentIn(stream: readonly Element[], text: string): Attribution | null {
  if (!stream.some((e, i) => GRANTS.test(e.lower) && stream[i - 1]?.lower !== 'off') || !stream.some((e) => e.quantity)) return null
  for (let i = 0; i < stream.length; i++) {
    if (!INSTRUMENT.test(stream[i].lower)) continue
    const under = stream.slice(Math.max(0, i - LONGEST), i).findLastIndex((e) => e.lower === 'under')
    const subject = i < LONGEST && GRANTS.test(stream.slice(i + 1, i + 5).find((e) => GRANTS.test(e.lower))?.lower ?? '')
    if ((under < 0 && !subject) || stream.slice(0, i).some((e) => /^(?:which|that|who)$/.test(e.lower))) continue
    const from = nameStart(stream, i)
    let end = i + 1
    if (stream[end] && /^\d/.test(text.slice(stream[end].start, stream[end].end)) && !isPunct(stream[end - 1], ',')) end++
    const name = text.slice(stream[from].start, stream[end - 1].end).replace(/\s+/g, ' ')
    return {
      name,
      kind: 'report',
      head: stream[i].lower,
      vague: false,
      body: null,
      at: i,
      covers: i < stream.findIndex((e) => e.quantity) ? 'ahead' : 'before',
      weak: true,
      once: true,
    }
  }
  return null
}

/** The words of the name in front of its noun. */
function nameStart(stream: readonly Element[], at: number): number {
  let from = at
  while (
    from > 0 &&
    at - from < 4 &&
    stream[from - 1].word &&
    !/^(?:the|an?|this|that|of|which|where|when|under|its|their|by|in|and|to)$/.test(stream[from - 1].lower)
  )
    from--
  return from
}
