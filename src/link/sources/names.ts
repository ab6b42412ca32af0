import type { LexEntry } from '../../types.ts'
import { type Element, isPunct, sense } from '../stream.ts'
import { DETERMINERS } from '../words.ts'
import { lastWord, type SourceKind, textOf, type Who, wordOf } from './phrase-edges.ts'
import { BETWEEN, DATA, INSTITUTION, isRole, OPENING } from './words.ts'

/** Index of the last known body, -1 without one; one in brackets is the short form of the one before. */
export function lastBody(stream: readonly Element[], start: number, end: number): number {
  for (let j = end - 1; j >= start; j--) if (sense(stream[j], 'body') && (j < 2 || !isPunct(stream[j - 1], '('))) return j
  return -1
}

/** The body at `at` as written, with the country in front of a name that every country has ("South Korea's foreign ministry"); its short form in brackets. */
export function bodyAt(stream: readonly Element[], start: number, at: number, text: string): Who {
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
  return sense(stream[at], 'body')?.type !== 'ministry' && ((short.match(/[A-Z]/g)?.length ?? 0) > 1 || spells(stream[at].name, short))
    ? short
    : null
}

/** "Jodi" of "Joint Organisations Data Initiative" */
const spells = (name: string, short: string): boolean =>
  name
    .split(/[^a-z]+/)
    .map((w) => w[0] ?? '')
    .join('') === short.toLowerCase()

/** Two or more capitalised words that are no place, good or body, with the office in front: a person. */
export function personIn(stream: readonly Element[], start: number, cut: number, text: string): [number, number] | null {
  let from = cut
  while (from > start && (isNameWord(stream[from - 1]) || (stream[from - 1].word && stream[from - 2]?.lower === '-' && from - 2 > start)))
    from--
  const names = stream.slice(from, cut).filter((e) => e.word && e.lower !== '-')
  if (names.some((e) => INSTITUTION.has(e.lower) || DATA.has(e.lower) || /^(?:and|&|of)$/.test(e.lower))) return null
  const office = from > start && isRole(lastWord(wordOf(stream[from - 1])))
  const titled = names.findLastIndex((e) => isRole(e.lower))
  const own = names.length - titled - 1
  if (own < (office || titled >= 0 ? 1 : 2) || own > 4) return null
  if (!office && titled < 0 && names.some((e) => isAcronym(e))) return null
  if (own === 1 && isInnerCapital(names.at(-1) as Element, text)) return null
  let first = from
  while (first > start && !/^(?:'s|,)$/.test(stream[first - 1].lower) && (stream[first - 1].capital || isRole(stream[first - 1].lower)))
    first--
  return [first, cut]
}

/** "KazTransOil", "UNICA": the name of a firm or body, not of a person. */
const isInnerCapital = (e: Element, text: string): boolean =>
  /[A-Za-z][A-Z]/.test(text.slice(e.start, e.end).replace(/^(?:Mc|Mac|De|Di|Le|La|O['’])(?=[A-Z])/, ''))

const isAcronym = (e: Element): boolean =>
  e.end - e.start > 1 &&
  e.end - e.start <= 6 &&
  e.senses.length === 0 &&
  e.word &&
  e.capital &&
  e.lower !== '' &&
  e.lower.length > 1 &&
  !/[aeiouy]/.test(e.lower)

const isNameWord = (e: Element): boolean =>
  (e.word && e.capital && !sense(e, 'area') && !sense(e, 'item') && !sense(e, 'body') && !e.period) ||
  e.lower === '-' ||
  (e.lower === '' && e.capital && sense(e, 'place') !== null)

/** "crop agency Conab", "the tracker Vortexa": where the capitals behind a plain noun start. */
export function trailingName(stream: readonly Element[], start: number, cut: number): number {
  let from = cut
  while (
    from > start &&
    ((stream[from - 1].capital && stream[from - 1].word && !sense(stream[from - 1], 'area')) || joins(stream, from - 1, start))
  )
    from--
  if (cut - from === 1 && stream[from].end - stream[from].start < 3) return start
  return from > start &&
    from < cut &&
    !stream[from - 1].capital &&
    stream[from - 1].word &&
    stream[from - 1].lower !== "'s" &&
    !sense(stream[from - 1], 'area')
    ? from
    : start
}

/** Small words inside names of other languages. */
const PARTICLE = /^(?:de|du|des|del|la|le|di|da|do|dos|das|der|van|von|el|al|y|e|et)$/

/** "Vinos del Sur": a small word between capitals. */
const joins = (stream: readonly Element[], j: number, start: number): boolean =>
  j > start && PARTICLE.test(stream[j].lower) && stream[j - 1].capital

/** A single unknown name: "Kpler", "Produce", "Kubrakov". */
export function properAt(stream: readonly Element[], start: number, cut: number, text: string): Who | null {
  const words = stream.slice(start, cut)
  if (
    !words.every(
      (e) => (e.capital && e.word) || e.lower === '-' || e.lower === '&' || e.lower === "'s" || e.lower === '.' || PARTICLE.test(e.lower),
    )
  )
    return null
  const aside = isPunct(stream[start - 1], ',')
  if (words.length === 1 && (OPENING.has(words[0].lower) || BETWEEN.has(words[0].lower) || DETERMINERS.has(words[0].lower))) return null
  // "Selka Metals" is a firm, "Metals" and "Copper Exports" are none.
  const common = words.filter((e) => sense(e, 'indicator') || sense(e, 'item') || sense(e, 'move'))
  const firm = words.length > 1 && common.length === 1 && common[0] === words.at(-1) && !sense(words[0], 'area')
  if (!aside && common.length > 0 && !(firm && sense(common[0], 'item'))) return null
  const name = textOf(stream, start, cut, text)
  return { name, kind: /[A-Z].*[A-Z&]/.test(name) ? 'body' : 'person', head: 'name', vague: false, body: null }
}
