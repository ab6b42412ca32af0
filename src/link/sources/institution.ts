import { type Element, isPunct, sense } from '../stream.ts'
import { commaInName, lastWord, wordOf } from './phrase-edges.ts'
import { INSTITUTION, isRole, NAME_NOUNS } from './words.ts'

/** Longest name in elements: bounds the work on texts in capitals. */
const LONGEST = 14

/** Nouns besides those of bodies that stand before "of" in a name: "Port of Rotterdam". */
const NAMED_OF = /^(?:ports?|house|chambers?|exchange|directorate-general|general|club|league|academy)$/

/** Nouns of bodies that as the first word of a name only describe the second. */
const FRONT_ONLY = /^(?:cent(?:er|re)|state|district|service|network|unit|mission|trust|terminal|railways?|refinery|union|house)$/

/** Unions that are states or groups of states. */
const STATES = /^(?:soviet|european|african|eurasian)$/

const isName = (e: Element | undefined): boolean => e?.capital === true && !e.quantity && !e.period && (e.word || e.lower === '')

/** A noun for a body, singular or plural. */
export const isBodyNoun = (w: string): boolean =>
  INSTITUTION.has(w) || NAME_NOUNS.has(w) || (w.length > 5 && !isRole(w) && INSTITUTION.has(w.replace(/s$/, '')))

const nounIn = (e: Element): boolean => wordOf(e).split(' ').some(isBodyNoun)

/**
 * The first name in stream[from..end-1] that holds a noun for a body and has two words or more, as a range: "Ministry of Trade and Regional
 * Integration", "Growers' Association". The country in front with "'s" is no part of it. Null without one, and where a person follows the office.
 */
export function institutionIn(stream: readonly Element[], from: number, end: number): [number, number] | null {
  for (let i = from; i < end; i++) {
    if (!isName(stream[i])) continue
    const stop = runEnd(stream, i, end)
    const start = behindOwner(stream, i, stop)
    if (isInstitution(stream, start, stop)) return [start, stop]
    i = stop - 1
  }
  return null
}

/** Where the run of capitals that starts at `i` ends. */
function runEnd(stream: readonly Element[], i: number, end: number): number {
  let named = nounIn(stream[i]) || sense(stream[i], 'body') !== null
  let j = i + 1
  const limit = Math.min(end, i + LONGEST)
  while (j < limit) {
    if (isName(stream[j])) {
      named ||= nounIn(stream[j])
      j++
      continue
    }
    const next = behindJoint(stream, j, limit, named)
    if (next < 0) break
    j = next
  }
  return j
}

/** Index behind a joint ("of", "and", "'") at `j` that joins two capitals, -1 where the name ends. */
function behindJoint(stream: readonly Element[], j: number, limit: number, named: boolean): number {
  const joint = stream[j].lower
  let next = j + 1
  if (joint === "'" || joint === "'s" || joint === '-') return next < limit && isName(stream[next]) && glued(stream, j) ? next : -1
  if (joint === 'of' || joint === 'for') {
    const noun = lastWord(wordOf(stream[j - 1]))
    if (!isBodyNoun(noun) && !NAMED_OF.test(noun)) return -1
    if (stream[next]?.lower === 'the') next++
  } else if (joint === ',') return commaInName(stream, j) && next < limit ? next : -1
  else if (joint !== 'and' && joint !== '&') return -1
  if (next >= limit || !isName(stream[next])) return -1
  // "the Bank of Korea and Statistics Korea" are two.
  if (joint === 'and' && named && (sense(stream[next], 'body') || sense(stream[next], 'area') || holdsNoun(stream, next, limit))) return -1
  return next
}

/** A hyphen is part of a name without blanks around it. */
const glued = (stream: readonly Element[], j: number): boolean =>
  stream[j].lower !== '-' || (stream[j - 1].end === stream[j].start && stream[j + 1].start === stream[j].end)

function holdsNoun(stream: readonly Element[], from: number, limit: number): boolean {
  for (let j = from; j < limit && isName(stream[j]); j++) if (nounIn(stream[j])) return true
  return false
}

/** "China's General Administration": the name starts behind the owner, if the owner is a place or body of its own. */
function behindOwner(stream: readonly Element[], from: number, stop: number): number {
  for (let j = stop - 2; j > from; j--)
    if (stream[j].lower === "'s" && (sense(stream[j - 1], 'area') || sense(stream[j - 1], 'body') || j - from === 1)) return j + 1
  return from
}

function isInstitution(stream: readonly Element[], start: number, stop: number): boolean {
  const words = stream.slice(start, stop)
  if (words.every((e) => sense(e, 'area') && !sense(e, 'body'))) return false
  if (words.at(-1)?.lower === 'union' && STATES.test(words[0].lower)) return false
  if (words.length < 2 && !words[0]?.name.includes(' ')) return false
  const at = words.findLastIndex(nounIn)
  // "Center Gulf" is a stretch of coast, "State Grid" a firm that its name does not say.
  if (at === 0 && words.length > 1 && FRONT_ONLY.test(words[0].lower) && !/^(?:of|for)$/.test(words[1].lower)) return false
  if (at < 0 || words.some((e) => sense(e, 'move') && !sense(e, 'item')) || words.every((e) => isPunct(e, "'"))) return false
  // "World Bank President Ajay Banga" is a person.
  const role = words.findLastIndex((e) => isRole(lastWord(wordOf(e))) && !/^(?:general|trade)$/.test(e.lower))
  return role < 0 || role < at || role === words.length - 1
}
