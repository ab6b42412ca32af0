import { compactPart, gluedPart } from './compact.ts'
import { monthOrDay, numberDate, weekday } from './dates.ts'
import { ordinalPart } from './parts.ts'
import { dayWord, pointed } from './relative.ts'
import { evenDash, fullYear, type Hit, isCounted, isDash, month, skipDash, skipThe, type Tokens, word } from './scan.ts'
import { labelledSeason, namedSeason, seasonWords, slashYear } from './seasons.ts'
import { climate } from './climate.ts'
import { feast } from './feasts.ts'
import { absolute, type PeriodSpec, type Side, season, yearSpec } from './spec.ts'
import { weekend, weekNumber } from './weeks.ts'
import { ATOM_WORDS, BEGAN, PERIOD_NOUNS, TO } from './words.ts'
import { followingYear, yearRef } from './years.ts'

/** A date or calendar period that can be the end of a span: a day, month, quarter, year, "last year", "the end of October". */
export function atom(tokens: Tokens, i: number): Hit | null {
  const at = skipThe(tokens, i)
  if (at >= tokens.length || (tokens[at].kind !== 'number' && !ATOM_WORDS.has(tokens[at].lower))) return null
  return edge(tokens, at) ?? plain(tokens, at)
}

function plain(tokens: Tokens, i: number): Hit | null {
  if (i >= tokens.length) return null
  if (tokens[i].kind === 'number') {
    const dated = numberDate(tokens, i) ?? slashYear(tokens, i) ?? gluedPart(tokens, i)
    if (dated) return dated
    const year = fullYear(tokens, i)
    // "the mid-1990s"
    if (year % 10 === 0 && year > 0 && tokens[i + 1]?.glued && (word(tokens, i + 1) === 's' || word(tokens, i + 1) === "'s"))
      return { spec: { type: 'decade', year }, to: i + 2 }
    return year > 0 && !isCounted(tokens, i + 1) ? { spec: yearSpec(absolute(year)), to: i + 1 } : ordinalPart(tokens, i)
  }
  return (
    monthOrDay(tokens, i) ??
    weekday(tokens, i) ??
    compactPart(tokens, i) ??
    labelledSeason(tokens, i) ??
    namedSeason(tokens, i) ??
    ordinalPart(tokens, i) ??
    dayWord(tokens, i) ??
    pointed(tokens, i) ??
    yearHit(tokens, i) ??
    climate(tokens, i) ??
    feast(tokens, i) ??
    weekend(tokens, i) ??
    weekNumber(tokens, i)
  )
}

function yearHit(tokens: Tokens, i: number): Hit | null {
  const year = yearRef(tokens, i)
  return year ? { spec: yearSpec(year.year), to: year.to } : null
}

const EDGES: ReadonlyMap<string, Side> = new Map<string, Side>([
  ['start', 'first'],
  ['beginning', 'first'],
  ['turn', 'first'],
  ['end', 'last'],
  ['close', 'last'],
])
const VAGUE: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'middle', 'midway', 'around'])

/** "the end of October", "the start of the year", "end-2014", "year-end", "end of last year"; "early", "mid-", "late June" are the month. */
export function edge(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  if (VAGUE.has(lower) && lower !== 'around') return vague(tokens, i)
  if (lower === 'year' && isDash(tokens, i + 1) && word(tokens, i + 2) === 'end')
    return edgeHit('last', { type: 'unit', unit: 'year', plus: 0 }, i + 3)
  // "month-end", "quarter-end"
  const unit = (lower === 'month' || lower === 'quarter') && isDash(tokens, i + 1) && word(tokens, i + 2) === 'end' ? lower : null
  if (unit) return edgeHit('last', { type: 'unit', unit, plus: 0 }, i + 3)
  const side = EDGES.get(lower)
  if (!side) return null
  const dashed = isDash(tokens, i + 1)
  if (word(tokens, i + 1) !== 'of' && !dashed && !month(tokens, i + 1)) return null
  const at = word(tokens, i + 1) === 'of' || dashed ? i + 2 : i + 1
  return edgeOfUnit(tokens, at, side) ?? edgeOfAtom(tokens, at, side)
}

const edgeHit = (side: Side, of: PeriodSpec, to: number): Hit => ({ spec: { type: 'edge', side, of }, to })

/** "of the year", "of the season", "of the month" */
function edgeOfUnit(tokens: Tokens, i: number, side: Side): Hit | null {
  const at = skipThe(tokens, i)
  if (at === i) return null
  const named = seasonWords(tokens, at)
  if (named) {
    const dated = onDate(tokens, named.to)
    return dated ?? edgeHit(side, season({ name: named.name, good: named.good }), named.to)
  }
  const lower = word(tokens, at)
  if (lower !== 'year' && lower !== 'month' && lower !== 'week' && lower !== 'quarter') return null
  return edgeHit(side, { type: 'unit', unit: lower, plus: 0 }, at + 1)
}

function edgeOfAtom(tokens: Tokens, i: number, side: Side): Hit | null {
  const hit = i < tokens.length ? plain(tokens, skipThe(tokens, i)) : null
  return hit && hit.spec.type !== 'day' && hit.spec.type !== 'weekday' && hit.spec.type !== 'list' ? edgeHit(side, hit.spec, hit.to) : null
}

function vague(tokens: Tokens, i: number): Hit | null {
  const of = word(tokens, i + 1) === 'of' ? i + 2 : word(tokens, i + 1) === 'in' ? i + 2 : skipDash(tokens, i + 1)
  const at = skipThe(tokens, of)
  if (at >= tokens.length) return null
  if (isDash(tokens, at - 1) && word(tokens, i) === 'mid') {
    // "by mid-month", "at mid-year"
    if (word(tokens, at) === 'month') return { spec: { type: 'unit', unit: 'month', plus: 0 }, to: at + 1 }
    if (word(tokens, at) === 'year') return { spec: { type: 'month', month: 6, year: null, which: null }, to: at + 1 }
  }
  const hit = plain(tokens, at)
  const type = hit?.spec.type
  return hit &&
    (type === 'month' || type === 'year' || type === 'unit' || type === 'climate' || type === 'decade') &&
    (type !== 'unit' || word(tokens, i) !== 'around')
    ? hit
    : null
}

/** "the start of the season on 1 October": the date. */
function onDate(tokens: Tokens, i: number): Hit | null {
  if (word(tokens, i) !== 'on' && word(tokens, i) !== 'in') return null
  const hit = i + 1 < tokens.length ? plain(tokens, i + 1) : null
  return hit && (hit.spec.type === 'day' || hit.spec.type === 'month' || hit.spec.type === 'year') ? hit : null
}

/** "the marketing year began on July 1", "the nets went back in on April 16": the date, after "since". A month needs a word for beginning. */
export function eventDate(tokens: Tokens, i: number): Hit | null {
  let began = false
  const last = Math.min(i + 10, tokens.length - 1)
  if (i > last || tokens[i].kind !== 'word' || (word(tokens, i - 1) !== 'the' && word(tokens, i - 1) !== 'since')) return null
  for (let at = i + 1; at < last && tokens[at].kind === 'word'; at++) {
    if (BEGAN.has(tokens[at].lower)) began = true
    const hit = onDate(tokens, at)
    if (hit) return began || (tokens[at].lower === 'on' && hit.spec.type === 'day' && at > i + 1) ? hit : null
  }
  return null
}

/** "January-May", "January to May 2019", "Feb 26-March 10", "2014 to the first half of 2016"; `strict` needs months or days ("to" is also a plain word). */
export function range(tokens: Tokens, first: Hit): Hit | null {
  // "April-to-June" too
  const dashed = isDash(tokens, first.to) && word(tokens, first.to + 1) === 'to' && isDash(tokens, first.to + 2)
  const dash = dashed || evenDash(tokens, first.to)
  const lower = word(tokens, first.to)
  if (!dash && !TO.has(lower)) return null
  if (!isCalendar(first.spec)) return null
  const at = skipThe(tokens, dashed ? first.to + 3 : first.to + 1)
  if (at >= tokens.length) return null
  // "January to mid-August"
  const last = plain(tokens, at) ?? (VAGUE.has(word(tokens, at)) ? vague(tokens, at) : null)
  if (!last || !isCalendar(last.spec) || !joins(first.spec, last.spec, dash || lower !== 'to')) return null
  return trailing(tokens, { spec: { type: 'span', from: first.spec, to: last.spec }, to: last.to })
}

/** "the January-March period (of 2014)", "April-June quarter". */
export function trailing(tokens: Tokens, hit: Hit): Hit {
  if (hit.spec.type !== 'span') return hit
  const noun = PERIOD_NOUNS.has(word(tokens, hit.to)) && !word(tokens, hit.to).startsWith('figure') ? hit.to + 1 : hit.to
  const end = hit.spec.to
  const open = end.type === 'month' && end.year === null
  const year = open && noun > hit.to ? followingYear(tokens, noun) : null
  if (!year) return word(tokens, noun - 1) === 'total' || word(tokens, noun - 1) === 'sum' ? hit : { spec: hit.spec, to: noun }
  return { spec: { ...hit.spec, to: { ...end, year: year.year } as PeriodSpec }, to: year.to }
}

const isCalendar = (spec: PeriodSpec): boolean =>
  spec.type === 'weekday' || spec.type === 'month' || spec.type === 'day' || spec.type === 'part' || spec.type === 'year'

/** Ends of one grain; years only upwards. */
function joins(from: PeriodSpec, to: PeriodSpec, sure: boolean): boolean {
  if (from.type === 'year' && to.type === 'year') {
    const [a, b] = [from.year, to.year]
    return 'at' in a && 'at' in b && a.at === 'year' && (b.at === 'year' ? a.year < b.year : sure)
  }
  if (from.type === 'year') return false
  if (from.type === 'weekday') return to.type === 'weekday' && from.weekday !== to.weekday
  if (from.type === 'part') return to.type === 'part' && to.of === from.of
  return to.type === 'month' || to.type === 'day'
}
