import { type Element, isPunct, sense } from '../stream.ts'
import { commaInName, lastWord, type Who, wordOf } from './phrase-edges.ts'
import { whoIs } from './who.ts'
import { DATA, GIVES, INSTITUTION, RECORD, SPEECH } from './words.ts'

/** Who says something, as found in one sentence. */
export interface Attribution extends Who {
  /** stream index of the saying word */
  readonly at: number
  /** the side of the saying word on which the words stand that it vouches for: "X said that ..." ahead, "..., X said" before */
  readonly covers: 'ahead' | 'before'
  /** cited by somebody who speaks in the same sentence: counts only where the text never says who that is */
  readonly second?: true
  /** gives one figure and no account: what follows is not from them ("economists had expected 5", "traders bid $118") */
  readonly once?: true
  /** stands behind what the paragraph has said so far */
  readonly sums?: true
  /** only acts in the sentence: counts where nobody speaks in it */
  readonly weak?: true
}

/** The verb of an element of several words, "had hoped for". */
export const verbIn = (el: Element): string =>
  el.name === '' || el.capital || sense(el, 'area') || sense(el, 'body')
    ? ''
    : (el.name.split(' ').find((w) => RECORD.has(w) || SPEECH.has(w) || GIVES.has(w)) ?? '')

/** The noun of an element. */
export const nounOf = (el: Element | undefined): string => (el ? lastWord(wordOf(el)) : '')

/** At the start of a sentence or clause a source covers what follows it, elsewhere what stands before it. */
export function sideOf(stream: readonly Element[], i: number): 'ahead' | 'before' {
  let j = i - 1
  while (j >= 0 && /^(?:and|but|while|however|also|meanwhile|,|"|“|•|-)$/.test(stream[j].lower)) {
    if (/^(?:and|but|while)$/.test(stream[j].lower)) return 'ahead'
    j--
  }
  return j < 0 || isPunct(stream[j], ';:—–') ? 'ahead' : 'before'
}

const STOPS = ',;:.“”"?!)—–'

/** The phrase from `i` to the next comma, clause or figure. */
export function phraseAfter(stream: readonly Element[], i: number, text: string): Who | null {
  let end = i
  for (; end < Math.min(stream.length, i + 26); end++) {
    const el = stream[end]
    if (
      el.quantity ||
      (isPunct(el, STOPS) && !commaInName(stream, end)) ||
      (el.period && end > i && !makerFollows(stream, end)) ||
      isPunct(el, '(')
    )
      break
    if (
      /^(?:that|which|who|whose|while|but|unless|except|although|though|because|if|whereas|has|have|had|was|were|is|are|as|during|when|than|said|says|say|show|shows|showed|indicate|indicates|indicated|suggest|suggests|suggested|put|puts|reveal|revealed|give|gives|point|will)$/.test(
        el.lower,
      )
    )
      break
    if (
      end > i &&
      /^(?:and|or)$/.test(el.lower) &&
      !(stream[end - 1].capital && stream[end + 1]?.capital) &&
      !/^(?:compiled|released|published|collected|provided)$/.test(stream[end + 1]?.lower ?? '')
    )
      break
  }
  const who = whoIs(stream, i, end, text)
  return who ? (apposed(stream, end, text, who) ?? who) : null
}

/** "published on Tuesday by the bureau": the day stands inside the phrase. */
const makerFollows = (stream: readonly Element[], day: number): boolean =>
  /^(?:by|from)$/.test(stream[day + 1]?.lower ?? '') &&
  stream.slice(Math.max(0, day - 2), day).some((e) => /^(?:on|[a-z]+ed|out|late|early)$/.test(e.lower))

/** "the production ministry, Produce", "a Delhi think-tank, GTRI,": the name behind the comma. */
function apposed(stream: readonly Element[], comma: number, text: string, who: Who): Who | null {
  if (!isPunct(stream[comma], ',') || !who.vague) return null
  let end = comma + 1
  while (
    end < stream.length &&
    (stream[end].capital || /^(?:of|and|&|-)$/.test(stream[end].lower)) &&
    !stream[end].period &&
    !stream[end].quantity
  )
    end++
  return end > comma + 1 && isPunct(stream[end] ?? stream[comma], `${STOPS}(`) ? whoIs(stream, comma + 1, end, text) : null
}

/** Where the subject of which the last word stands before `end` begins. */
export function subjectStart(stream: readonly Element[], end: number): number {
  let from = end
  while (from > 0 && end - from < 18) {
    const el = stream[from - 1]
    if (
      el.quantity ||
      (isPunct(el, ',;:.“”"!?()—–') && !commaInName(stream, from - 1)) ||
      /^(?:that|which|who|but|while|than|because|whereas|although|though|whose|is|was|are|were|said|says|when)$/.test(el.lower)
    )
      break
    if (/^(?:and|or)$/.test(el.lower) && !(stream[from].capital && stream[from - 2]?.capital) && !listedIn(stream, from - 1)) break
    if (
      /^(?:as|to|not)$/.test(el.lower) &&
      !/^(?:provided|submitted|sent|circulated|given|gave|supplied|handed|presented|parliament)$/.test(stream[from - 2]?.lower ?? '')
    )
      break
    if (
      el.lower === 'by' &&
      !DATA.has(stream[from - 2]?.lower ?? '') &&
      !/^(?:compiled|released|published|provided|prepared|collected|issued|posted|gathered|conducted|seen|obtained|polled|surveyed|interviewed|quoted|contacted)$/.test(
        stream[from - 2]?.lower ?? '',
      )
    )
      break
    from--
  }
  return from
}

/** "a forum of mining and energy specialists", "provided to X and seen by Y": the "and" joins parts of one phrase. */
function listedIn(stream: readonly Element[], and: number): boolean {
  if (/^(?:seen|compiled|released|published|obtained|collected)$/.test(stream[and + 1]?.lower ?? '')) return true
  for (let j = and - 1; j > Math.max(0, and - 4); j--) if (stream[j].lower === 'of') return INSTITUTION.has(stream[j - 1].lower)
  return false
}
