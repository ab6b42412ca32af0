import { atom } from './atoms.ts'
import { type Hit, isCounted, isDash, type Tokens, word } from './scan.ts'
import { namedSeason, seasonWords } from './seasons.ts'
import { season, type SeasonEdge } from './spec.ts'
import { BEGAN, ENDED, UNITS } from './words.ts'
import { yearRef } from './years.ts'

/** "fiscal year to June", "marketing year that closed on August 31", "season that began in October", "season to date". `i` is after "the". */
export function seasonSpan(tokens: Tokens, i: number): Hit | null {
  const plain = seasonWords(tokens, i)
  const named = namedSeason(tokens, i)
  const at = named?.to ?? plain?.to
  if (at === undefined) return null
  const name = (named?.spec ?? plain)?.name ?? 'crop'
  const good = (named?.spec ?? plain)?.good ?? ''
  // "season-to-date"
  const to = isDash(tokens, at) ? at + 1 : at
  const date = isDash(tokens, to + 1) ? to + 2 : to + 1
  if (word(tokens, to) === 'to' && word(tokens, date) === 'date') {
    return { spec: { type: 'todate', of: named?.spec ?? season({ name, good }) }, to: date + 1 }
  }
  // "the season just ended"
  if (!named && word(tokens, at) === 'just' && ENDED.has(word(tokens, at + 1)))
    return { spec: season({ name, good, plus: -1 }), to: at + 2 }
  const edge = seasonEdge(tokens, bracketed(tokens, at))
  // a bracket that tells an edge is part of the expression
  const close = edge && word(tokens, at) === '(' && word(tokens, edge.to) === ')' ? 1 : 0
  if (edge && name === 'solar' && named) return { spec: named.spec, to: edge.to + close }
  if (edge) return { spec: season({ name, good, edge: edge.edge }), to: edge.to + close }
  const recent = recentEdge(tokens, at)
  return recent ? { spec: season({ name, good, plus: recent.plus }), to: recent.to } : named
}

/** "the Iranian year (started March 21)" */
const bracketed = (tokens: Tokens, i: number): number => (word(tokens, i) === '(' ? i + 1 : i)

/** "the fiscal year that began last week", "the season which ended this month" */
function recentEdge(tokens: Tokens, i: number): { plus: number; to: number } | null {
  const at = word(tokens, i) === 'that' || word(tokens, i) === 'which' ? i + 1 : i
  const began = BEGAN.has(word(tokens, at))
  if (at === i || (!began && !ENDED.has(word(tokens, at)))) return null
  const unit = UNITS.get(word(tokens, at + 2))
  const pointer = word(tokens, at + 1)
  if ((unit !== 'week' && unit !== 'month') || (pointer !== 'last' && pointer !== 'this')) return null
  return { plus: began ? 0 : -1, to: at + 3 }
}

function seasonEdge(tokens: Tokens, i: number): { edge: SeasonEdge; to: number } | null {
  const at = word(tokens, i) === 'that' || word(tokens, i) === 'which' ? i + 1 : i
  const verb = word(tokens, at)
  const side =
    BEGAN.has(verb) || verb === 'starting' || verb === 'beginning'
      ? 'first'
      : ENDED.has(verb) || verb === 'to' || verb === 'through'
        ? 'last'
        : null
  if (!side) return null
  const next = word(tokens, at + 1)
  const date = next === 'on' || next === 'in' || next === 'from' ? at + 2 : at + 1
  const hit = date < tokens.length && !isCounted(tokens, date + 1) ? atom(tokens, date) : null
  if (hit?.spec.type === 'month') return { edge: { side, month: hit.spec.month, day: 0, year: hit.spec.year }, to: hit.to }
  if (hit?.spec.type === 'day') return { edge: { side, month: hit.spec.month, day: hit.spec.day, year: hit.spec.year }, to: hit.to }
  return null
}

/** "full-year exports", "full-year guidance": of the year that the text is about; a year behind it is read by `wholeOf`. */
export function fullYearOf(tokens: Tokens, i: number): Hit | null {
  if (word(tokens, i) !== 'full' || !isDash(tokens, i + 1) || word(tokens, i + 2) !== 'year') return null
  return wholeOf(tokens, i) ? null : { spec: { type: 'within', unit: 'year' }, to: i + 3 }
}

/** "the whole of 2016", "all of last year", "the entire year 2014", "full-year 2014"; `i` is on "whole", "all", "full", "entire". */
export function wholeOf(tokens: Tokens, i: number): Hit | null {
  const dashed = isDash(tokens, i + 1) ? i + 2 : i + 1
  const at = word(tokens, dashed) === 'of' ? dashed + 1 : word(tokens, dashed) === 'year' ? dashed + 1 : dashed
  if (at === i + 1 && word(tokens, i) !== 'all') return null
  const hit = at < tokens.length ? (yearRef(tokens, at) ?? null) : null
  return hit ? { spec: 'type' in hit.year ? hit.year : { type: 'year', year: hit.year }, to: hit.to } : null
}
