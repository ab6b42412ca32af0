import type { LexEntry } from '../../types.ts'
import { type Element, isPunct, sense } from '../stream.ts'
import { DETERMINERS } from '../words.ts'
import { DATA, INSTITUTION, isRole, OPENING, PART, PRONOUN } from './words.ts'

/**
 * What sort of source a phrase names. `back`: only points at one named elsewhere ("it", "the ministry", "the data"); `report`: a paper or table whose
 * maker is not said; `role`: people by their trade; `outlet`: a newspaper or wire.
 */
export type SourceKind = 'body' | 'report' | 'person' | 'role' | 'area' | 'outlet' | 'back'

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
}

export const wordOf = (el: Element): string => el.lower || el.name

/** Reads the noun phrase stream[from..end-1], null where it names nobody. */
export function whoIs(stream: readonly Element[], from: number, end: number, text: string): Who | null {
  const start = trimFront(stream, from, end)
  const stop = trimBack(stream, start, end)
  if (start >= stop) return null
  const determined = start > 0 && /^(?:the|this|these|that|those|its|their|same|latest)$/.test(stream[start - 1].lower)
  const cut = headEnd(stream, start, stop)
  if (cut === start) return null
  const head = wordOf(stream[cut - 1])
  if (cut === start + 1 && PRONOUN.has(head)) return back(head)
  if (/^(?:we|i|you|us|them|him|there|who|what|these|those|nobody|everyone|people)$/.test(head)) return null
  if (DATA.has(lastWord(head)) && !sense(stream[cut - 1], 'body')) return ofData(stream, start, cut, stop, text, determined)
  return named(stream, start, cut, stop, text, determined)
}

const back = (head: string): Who => ({ name: '', kind: 'back', head, vague: false, body: null })
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

// ---- edges ------------------------------------------------------------------------------------------------------------------

/** Steps over what opens a sentence, over days and articles: "On Tuesday its", "Meanwhile the", "In a footnote some of the". */
function trimFront(stream: readonly Element[], from: number, end: number): number {
  let start = from
  for (let j = from; j < end; j++) if (stream[j].period) start = j + 1
  if (/^(?:in|as)$/.test(stream[start]?.lower ?? '') && /^(?:an?|its|the|their)$/.test(stream[start + 1]?.lower ?? '') && end - start > 4) start += 3
  if (/^(?:at|in|on|for|during|after|before)$/.test(stream[start]?.lower ?? '')) start = subjectBehind(stream, start, end)
  while (start < end && skippable(stream[start], end - start)) start++
  if (stream[start]?.lower === 'of' && start > from && end - start > 1) start = trimFront(stream, start + 1, end)
  return start
}

/** "At the press conference in Beijing a spokesman": the last article that follows no preposition opens the subject. */
function subjectBehind(stream: readonly Element[], start: number, end: number): number {
  for (let j = end - 1; j > start + 1; j--) if (/^(?:an?|the)$/.test(stream[j].lower) && !/^(?:of|at|in|on|for|from|with|by|to|during|after|before|and)$/.test(stream[j - 1].lower)) return j
  return start
}

function skippable(el: Element, left: number): boolean {
  if (el.lower === '') return false
  if (DETERMINERS.has(el.lower)) return true
  if (!el.word && el.lower !== "'" && !/\d/.test(el.lower)) return true
  if (/^(?:'s|same|latest|new|separate|official)$/.test(el.lower)) return left > 1 && el.lower !== 'official'
  return OPENING.has(el.lower) && !sense(el, 'area')
}

function trimBack(stream: readonly Element[], start: number, end: number): number {
  let stop = end
  while (stop > start) {
    const el = stream[stop - 1]
    const adverb = !el.capital && (/^(?:there|here|recently|itself|themselves|on|in|at|also|which|earlier|who|that|late|today|yesterday)$/.test(el.lower) || /^[a-z]{3,}ly$/.test(el.lower))
    if (!el.period && !adverb && (el.word || el.lower === '' || el.lower === ')') && el.lower !== "'s" && !el.quantity) break
    stop--
  }
  return stop
}

/** The noun phrase ends before its first preposition, participle or relative clause; "of" inside a name is part of it ("Bank of Korea" is one element). */
function headEnd(stream: readonly Element[], start: number, stop: number): number {
  for (let j = start; j < stop; j++) {
    const el = stream[j]
    if (j > start && (/^(?:an?|the)$/.test(el.lower) && stream[j - 1].capital || /^[a-z]+ed$/.test(el.lower) && DATA.has(stream[j - 1].lower) || /^(?:of|at|in|from|with|for|by|on|to|about|that|which|who|whose|based|compiled|provided|released|posted|published|collected|issued|prepared|close|familiar|covering|circulated|gathered|seen|obtained)$/.test(el.lower) || isPunct(el, ',(')))
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
  if (!stream[end]?.capital || end >= stop || stream[j - 1].start === stream[start].start && isRole(stream[start].lower)) return null
  while (end < stop && (stream[end].capital || (/^(?:and|of|&)$/.test(stream[end].lower) && stream[end + 1]?.capital))) end++
  return end
}

// ---- data -------------------------------------------------------------------------------------------------------------------

/** "data from X", "X's figures", "the report": the maker or owner, a reference back, or the paper itself. */
function ofData(stream: readonly Element[], start: number, cut: number, stop: number, text: string, determined: boolean): Who | null {
  const head = lastWord(wordOf(stream[cut - 1]))
  const maker = makerBehind(stream, cut, stop, text)
  if (maker?.kind === 'role' && /^(?:poll|survey)$/.test(head)) return { name: textOf(stream, start, stop, text), kind: 'role', head, vague: false, body: null }
  if (maker && maker.kind !== 'area' && maker.kind !== 'outlet') return maker
  const ownerEnd = ownerEndOf(stream, start, cut)
  const owner = ownerEnd > start ? named(stream, start, ownerEnd, ownerEnd, text, false) : null
  if (owner && owner.kind !== 'role' && owner.kind !== 'area' && !/^(?:government|state|company)$/.test(owner.head)) return owner
  const indefinite = start > 0 && /^(?:an?|one|some)$/.test(stream[start - 1].lower)
  const plain = ownerEnd <= start
  if (plain && !maker && (determined || !indefinite) && head !== 'poll') return back(head)
  const name = textOf(stream, start, cut, text)
  if (maker) return { ...maker, kind: 'report', name: `${name}`, vague: true, head }
  return { name, kind: 'report', head, vague: !stream.slice(start, ownerEnd).some((e) => sense(e, 'area')) || owner?.head === 'government', body: null }
}

function ownerEndOf(stream: readonly Element[], start: number, cut: number): number {
  let end = cut - 1
  while (end > start && /^(?:official|trade|export|import|provisional|preliminary|monthly|weekly|annual|quarterly|own|latest|revised|new|internal|public|market|shipping|fresh|final|'s|')$/.test(wordOf(stream[end - 1]))) end--
  return end
}

/** "compiled by the Beijing unit of X", "from X", "of X" behind a data noun. */
function makerBehind(stream: readonly Element[], cut: number, stop: number, text: string): Who | null {
  const reach = Math.min(stop, cut + 10)
  for (let j = cut; j < reach; j++) if (stream[j].lower === 'by' && j + 1 < stop && !/^(?:seen|obtained|reviewed)$/.test(stream[j - 1].lower)) return whoIs(stream, j + 1, stop, text)
  for (let j = cut; j < Math.min(stop, cut + 5); j++) {
    if (/^(?:from|of)$/.test(stream[j].lower)) return j + 1 < stop ? whoIs(stream, j + 1, stop, text) : null
  }
  return null
}

// ---- names ------------------------------------------------------------------------------------------------------------------

const textOf = (stream: readonly Element[], from: number, end: number, text: string): string =>
  text.slice(stream[from].start, stream[end - 1].end).replace(/\s+/g, ' ').replace(/['’]s$/, '').replace(/^['"“‘]|['"”’]$/g, '')

function named(stream: readonly Element[], start: number, cut: number, stop: number, text: string, determined: boolean): Who | null {
  const person = personIn(stream, start, cut)
  if (person) return { name: textOf(stream, person[0], person[1], text), kind: 'person', head: 'person', vague: false, body: null }
  const at = lastBody(stream, start, cut)
  const head = lastWord(wordOf(stream[cut - 1]))
  if (at >= 0) return isRole(head) && at < cut - 1 ? { ...bodyAt(stream, start, at, text), head: 'official' } : bodyAt(stream, start, at, text)
  const proper = trailingName(stream, start, cut)
  if (proper > start) return { name: textOf(stream, proper, cut, text), kind: 'body', head: lastWord(wordOf(stream[proper - 1])), vague: false, body: null }
  if (isRole(head)) return roleAt(stream, start, cut, stop, text)
  if (isInstitution(stream, start, cut)) return institutionAt(stream, start, cut, stop, text, determined)
  if (stream.slice(start, cut).every((e) => sense(e, 'area') !== null)) return { name: textOf(stream, start, cut, text), kind: 'area', head: 'area', vague: false, body: null }
  return properAt(stream, start, cut, text)
}

const isInstitution = (stream: readonly Element[], start: number, cut: number): boolean => {
  const last = stream[cut - 1]
  if (last.capital) return stream.slice(start, cut).some((e) => INSTITUTION.has(lastWord(wordOf(e))))
  return INSTITUTION.has(lastWord(wordOf(last)))
}

function lastBody(stream: readonly Element[], start: number, end: number): number {
  for (let j = end - 1; j >= start; j--) if (sense(stream[j], 'body') && !isPunct(stream[j - 1], '(')) return j
  return -1
}

/** The body at `at` as written, with the country in front of a name that every country has ("South Korea's foreign ministry"); its short form in brackets. */
function bodyAt(stream: readonly Element[], start: number, at: number, text: string): Who {
  const body = sense(stream[at], 'body') as LexEntry
  let from = at
  if (body.area === '') {
    if (from > start && stream[from - 1].lower === "'s") from--
    if (from > start && sense(stream[from - 1], 'area')) from--
    else from = at
  }
  const kind: SourceKind = body.type === 'outlet' ? 'outlet' : 'body'
  const wide = /^(?:committee|panel|secretariat)$/.test(stream[at + 1]?.lower ?? '')
  if (wide) return { name: textOf(stream, from, at + 2, text), kind, head: stream[at + 1].lower, vague: false, body: null }
  return { name: shortForm(stream, at, text) ?? textOf(stream, from, at + 1, text), kind, head: String(body.type), vague: false, body }
}

/** The abbreviation in brackets behind a name. */
export function shortForm(stream: readonly Element[], at: number, text: string): string | null {
  if (!isPunct(stream[at + 1], '(') || !isPunct(stream[at + 3], ')')) return null
  const short = text.slice(stream[at + 2].start, stream[at + 2].end)
  if (!/^[A-Z][A-Za-z&.-]{1,9}$/.test(short)) return null
  return sense(stream[at], 'body')?.type !== 'ministry' && ((short.match(/[A-Z]/g)?.length ?? 0) > 1 || spells(stream[at].name, short)) ? short : null
}

/** "Jodi" of "Joint Organisations Data Initiative" */
const spells = (name: string, short: string): boolean => name.split(/[^a-z]+/).map((w) => w[0] ?? '').join('') === short.toLowerCase()

/** Two or more capitalised words that are no place, good or body, with the office in front: a person. */
function personIn(stream: readonly Element[], start: number, cut: number): [number, number] | null {
  let from = cut
  while (from > start && (isNameWord(stream[from - 1]) || (stream[from - 1].word && stream[from - 2]?.lower === '-' && from - 2 > start))) from--
  const names = stream.slice(from, cut).filter((e) => e.word && e.lower !== '-')
  if (names.some((e) => INSTITUTION.has(e.lower) || DATA.has(e.lower) || /^(?:and|&|of)$/.test(e.lower))) return null
  const office = from > start && isRole(lastWord(wordOf(stream[from - 1])))
  const titled = names.findLastIndex((e) => isRole(e.lower))
  const own = names.length - titled - 1
  if (own < (office || titled >= 0 ? 1 : 2) || own > 4) return null
  if (!office && titled < 0 && names.some((e) => isAcronym(e))) return null
  let first = from
  while (first > start && !/^(?:'s|,)$/.test(stream[first - 1].lower) && (stream[first - 1].capital || isRole(stream[first - 1].lower))) first--
  return [first, cut]
}

const isAcronym = (e: Element): boolean => e.end - e.start > 1 && e.end - e.start <= 6 && e.senses.length === 0 && e.word && e.capital && e.lower !== '' && e.lower.length > 1 && !/[aeiouy]/.test(e.lower)

const isNameWord = (e: Element): boolean => (e.word && e.capital && !sense(e, 'area') && !sense(e, 'item') && !sense(e, 'body') && !e.period) || e.lower === '-' || (e.lower === '' && e.capital && sense(e, 'place') !== null)

/** "crop agency Conab", "the tracker Vortexa": where the capitals behind a plain noun start. */
function trailingName(stream: readonly Element[], start: number, cut: number): number {
  let from = cut
  while (from > start && stream[from - 1].capital && stream[from - 1].word && !sense(stream[from - 1], 'area')) from--
  if (cut - from === 1 && stream[from].end - stream[from].start < 3) return start
  return from > start && from < cut && !stream[from - 1].capital && stream[from - 1].word && stream[from - 1].lower !== "'s" && !sense(stream[from - 1], 'area') ? from : start
}

/** "an official at South Korea's foreign ministry", "a KITA official", "traders in Dandong". */
function roleAt(stream: readonly Element[], start: number, cut: number, stop: number, text: string): Who {
  const head = lastWord(wordOf(stream[cut - 1]))
  let end = cut
  if (/^(?:its|their)$/.test(stream[cut + 1]?.lower ?? '') && cut + 2 < stop) return back('it')
  if (stream.slice(start, cut).some((e) => e.lower === 'customs')) return { name: textOf(stream, start, cut, text), kind: 'body', head: 'customs', vague: true, body: null }
  if (/^(?:official|spokesman|spokeswoman|spokesperson|officials)$/.test(head) && /^(?:at|of|for|from|with)$/.test(stream[cut]?.lower ?? '') && cut + 1 < stop) {
    const employer = whoIs(stream, cut + 1, stop, text)
    if (employer?.body && employer.kind === 'body') return { ...employer, head: 'official' }
  }
  if (/^(?:at|of|in|from)$/.test(stream[cut]?.lower ?? '') && cut + 1 < stop) {
    end = headEnd(stream, cut + 1, stop)
    if (/^(?:at|of|in)$/.test(stream[end]?.lower ?? '') && end + 1 < stop) end = headEnd(stream, end + 1, stop)
    if (end - cut > 9) end = cut
  }
  return { name: textOf(stream, start, end, text), kind: 'role', head, vague: cut === start + 1 || !/s$/.test(head), body: null }
}

function institutionAt(stream: readonly Element[], start: number, cut: number, stop: number, text: string, determined: boolean): Who | null {
  const head = lastWord(wordOf(stream[cut - 1]))
  const lower = !stream[cut - 1].capital || cut === start + 1
  if (PART.has(head) && stream[cut]?.lower === 'of') {
    const whole = whoIs(stream, cut + 1, stop, text)
    if (whole) return whole
  }
  if (cut === start + 1 && lower && !/^(?:customs|authorities|treasury|government)$/.test(head)) {
    if (determined) return { ...back(head), name: '' }
    if (stream[start - 1]?.lower !== 'a' && stream[start - 1]?.lower !== 'an' && head !== 'government') return null
  }
  const name = textOf(stream, start, /^(?:of|in)$/.test(stream[cut]?.lower ?? '') && cut + 1 < stop ? headEnd(stream, cut + 1, stop) : cut, text)
  const proper = stream.slice(start, cut).some((e) => e.capital && !sense(e, 'area') && e.word)
  return { name, kind: 'body', head: proper ? 'name' : head, vague: !proper && !/^(?:customs|treasury|government|authorities)$/.test(head), body: null }
}

/** A single unknown name: "Kpler", "Produce", "Kubrakov". */
function properAt(stream: readonly Element[], start: number, cut: number, text: string): Who | null {
  const words = stream.slice(start, cut)
  if (!words.every((e) => (e.capital && e.word) || e.lower === '-' || e.lower === '&' || e.lower === "'s" || e.lower === '.')) return null
  const aside = isPunct(stream[start - 1], ',')
  if (!aside && words.some((e) => sense(e, 'indicator') || sense(e, 'item') || sense(e, 'move'))) return null
  const name = textOf(stream, start, cut, text)
  return { name, kind: /[A-Z].*[A-Z&]/.test(name) ? 'body' : 'person', head: 'name', vague: false, body: null }
}
