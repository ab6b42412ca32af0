import type { LexEntry } from '../../types.ts'
import { type Element, isPunct, sense } from '../stream.ts'
import { DETERMINERS, PREPOSITIONS } from '../words.ts'
import { DATA, INSTITUTION, isRole, OPENING } from './words.ts'

/**
 * What sort of source a phrase names. `back`: only points at one named elsewhere ("it", "the ministry", "the data"); `report`: a paper or table whose
 * maker is not said; `role`: people by their trade; `outlet`: a newspaper or wire.
 */
export type SourceKind = 'body' | 'report' | 'person' | 'role' | 'area' | 'outlet' | 'self' | 'back'

/** Who a noun phrase names. */
export interface Who {
  /** as the text writes it, '' of `back` */
  readonly name: string
  readonly kind: SourceKind
  /** the noun that says what it is, lower case: "ministry", "report", "he" */
  readonly head: string
  /** it describes somebody whose name may follow: "a trade association", "government data" */
  readonly vague: boolean
  /** lexicon entry of a known body */
  readonly body: LexEntry | null
  /** of `back`: the noun as the text writes it with a capital ("the Commission"), a name where nothing before it fits */
  readonly written?: string
  /** "a broker": somebody not spoken of before */
  readonly fresh?: true
}

export const wordOf = (el: Element): string => el.lower || el.name

/** A reference to somebody named elsewhere. */
export const back = (head: string): Who => ({ name: '', kind: 'back', head, vague: false, body: null })
/** "ministry" of "trade ministry" */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** The words of a span as a name: no possessive, no quotation marks around. */
export const textOf = (stream: readonly Element[], from: number, end: number, text: string): string =>
  text
    .slice(stream[from].start, stream[end - 1].end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '')
    .replace(/^['"“‘]|['"”’]$/g, '')

/** "Ministry of Agriculture, Forestry and Fisheries": the comma at `j` is part of a name that lists what a body is for. */
export function commaInName(stream: readonly Element[], j: number): boolean {
  if (stream[j].lower !== ',' || !stream[j - 1]?.capital || !stream[j + 1]?.capital) return false
  let from = j - 1
  while (from > 0 && j - from < 8 && (stream[from].capital || stream[from].lower === ',') && !/^(?:of|for)$/.test(stream[from - 1].lower))
    from--
  if (!/^(?:of|for)$/.test(stream[from - 1]?.lower ?? '') || !INSTITUTION.has(lastWord(wordOf(stream[from - 2] ?? stream[from - 1])))) {
    const whole = stream[from]
    if (!whole || whole.name === '' || !/ of | for /.test(whole.name) || !INSTITUTION.has(whole.name.split(' ')[0])) return false
  }
  let to = j + 1
  while (to < stream.length && to - j < 8 && (stream[to].capital || stream[to].lower === ',')) to++
  return /^(?:and|&)$/.test(stream[to]?.lower ?? '') && stream[to + 1]?.capital === true
}

/** Steps over what opens a sentence, over days and articles: "On Tuesday its", "Meanwhile the", "In a footnote some of the". */
export function trimFront(stream: readonly Element[], from: number, end: number): number {
  let start = from
  let last = end
  while (last > from && stream[last - 1].period) last--
  // "ABARES in its March report": a day behind the name is no opening.
  for (let j = from; j < last && !(sense(stream[j], 'body') && PREPOSITIONS.has(stream[j + 1]?.lower ?? '')); j++)
    if (stream[j].period) start = j + 1
  if (/^(?:in|as)$/.test(stream[start]?.lower ?? '') && /^(?:an?|its|the|their)$/.test(stream[start + 1]?.lower ?? '') && end - start > 4)
    start += 3
  if (/^(?:at|in|on|for|during|after|before)$/.test(stream[start]?.lower ?? '')) start = subjectBehind(stream, start, end)
  while (start < end && skippable(stream[start], end - start)) start++
  if (stream[start]?.lower === 'of' && start > from && end - start > 1) start = trimFront(stream, start + 1, end)
  return start
}

/** "At the press conference in Beijing a spokesman": the last article that follows no preposition opens the subject. */
function subjectBehind(stream: readonly Element[], start: number, end: number): number {
  for (let j = end - 1; j > start + 1; j--)
    if (/^(?:an?|the)$/.test(stream[j].lower) && !/^(?:of|at|in|on|for|from|with|by|to|during|after|before|and)$/.test(stream[j - 1].lower))
      return j
  return start
}

function skippable(el: Element, left: number): boolean {
  if (el.lower === '') return false
  if (DETERMINERS.has(el.lower)) return true
  if (!el.word && el.lower !== "'" && !/\d/.test(el.lower)) return true
  if (/^(?:'s|same|latest|new|separate|official)$/.test(el.lower)) return left > 1 && el.lower !== 'official'
  return OPENING.has(el.lower) && !sense(el, 'area')
}

export function trimBack(stream: readonly Element[], start: number, end: number): number {
  let stop = end
  while (stop > start) {
    const el = stream[stop - 1]
    const adverb =
      !el.capital &&
      (/^(?:there|here|recently|itself|themselves|on|in|at|also|which|earlier|who|that|late|today|yesterday)$/.test(el.lower) ||
        /^[a-z]{3,}ly$/.test(el.lower))
    if (!el.period && !adverb && (el.word || el.lower === '' || el.lower === ')') && el.lower !== "'s" && !el.quantity) break
    stop--
  }
  return stop
}

/** The noun phrase ends before its first preposition, participle or relative clause; "of" inside a name is part of it ("Bank of Korea" is one element). */
export function headEnd(stream: readonly Element[], start: number, stop: number): number {
  for (let j = start; j < stop; j++) {
    const el = stream[j]
    if (
      j > start &&
      !isPunct(stream[j - 1], '-') &&
      ((/^(?:an?|the)$/.test(el.lower) && stream[j - 1].capital) ||
        (/^[a-z]+ed$/.test(el.lower) && DATA.has(stream[j - 1].lower)) ||
        /^(?:of|at|in|from|with|for|by|on|to|about|that|which|who|whose|without|outside|near|under|behind|across|between|among|including|like|based|compiled|provided|released|posted|published|collected|issued|prepared|close|familiar|covering|circulated|gathered|seen|obtained|polled|surveyed|interviewed|contacted|asked|cited|quoted|working)$/.test(
          el.lower,
        ) ||
        (isPunct(el, ',(') && !commaInName(stream, j)))
    )
      return properOf(stream, start, j, stop) ?? j
  }
  return stop
}

/** "Institute of Statistics", "Confederation of British Industry": capitals on both sides of "of" and no lexicon match. */
function properOf(stream: readonly Element[], start: number, j: number, stop: number): number | null {
  if (stream[j].lower !== 'of' && stream[j].lower !== 'for') return null
  if (!stream[j - 1].capital || sense(stream[j - 1], 'body')) return null
  let end = j + 1
  if (stream[end]?.lower === 'the') end++
  if (!stream[end]?.capital || end >= stop || (stream[j - 1].start === stream[start].start && isRole(stream[start].lower))) return null
  while (end < stop && (stream[end].capital || (/^(?:and|of|&)$/.test(stream[end].lower) && stream[end + 1]?.capital))) end++
  return end
}
