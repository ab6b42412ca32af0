import { atom } from './atoms.ts'
import { type Hit, isCounted, isDash, type Tokens, word } from './scan.ts'
import { namedSeason, seasonWords } from './seasons.ts'
import { season, type SeasonEdge } from './spec.ts'
import { BEGAN, ENDED } from './words.ts'
import { yearRef } from './years.ts'

/** "fiscal year to June", "marketing year that closed on August 31", "season that began in October", "season to date". `i` is after "the". */
export function seasonSpan(tokens: Tokens, i: number): Hit | null {
  const plain = seasonWords(tokens, i)
  const named = namedSeason(tokens, i)
  const at = named?.to ?? plain?.to
  if (at === undefined) return null
  const name = (named?.spec ?? plain)?.name ?? 'crop'
  if (word(tokens, at) === 'to' && word(tokens, at + 1) === 'date') {
    return { spec: { type: 'todate', of: named?.spec ?? season({ name }) }, to: at + 2 }
  }
  const edge = seasonEdge(tokens, at)
  return edge ? { spec: season({ name, edge: edge.edge }), to: edge.to } : named
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

/** "the whole of 2016", "all of last year", "the entire year 2014", "full-year 2014"; `i` is on "whole", "all", "full", "entire". */
export function wholeOf(tokens: Tokens, i: number): Hit | null {
  const dashed = isDash(tokens, i + 1) ? i + 2 : i + 1
  const at = word(tokens, dashed) === 'of' ? dashed + 1 : word(tokens, dashed) === 'year' ? dashed + 1 : dashed
  if (at === i + 1 && word(tokens, i) !== 'all') return null
  const hit = at < tokens.length ? (yearRef(tokens, at) ?? null) : null
  return hit ? { spec: 'type' in hit.year ? hit.year : { type: 'year', year: hit.year }, to: hit.to } : null
}
