import { atom, edge, eventDate, trailing } from './atoms.ts'
import { dayNumber, isCounted, isDash, type Hit, month, skipThe, type Tokens, word } from './scan.ts'
import { countedUnit, gluedPart, monthsOf } from './parts.ts'
import { agoPhrase } from './relative.ts'
import { namedSeason, seasonWords } from './seasons.ts'
import { type PeriodSpec, type SeasonEdge, season, type Unit, yearSpec } from './spec.ts'
import { BEGAN, ENDED, SUPERLATIVES, TO, UNITS } from './words.ts'
import { yearRef } from './years.ts'

/** "from January to July", "from 5 to 11 August". Without its second end it is no span. */
export function fromTo(tokens: Tokens, i: number): Hit | null {
  return closed(
    tokens,
    i + 1,
    (at) => TO.has(word(tokens, at)) || isDash(tokens, at) || (word(tokens, at) === 'up' && word(tokens, at + 1) === 'to'),
  )
}

/** "between March and July of last year", "between January 1 to May 30". */
export function between(tokens: Tokens, i: number): Hit | null {
  return closed(tokens, i + 1, (at) => word(tokens, at) === 'and' || word(tokens, at) === 'to' || isDash(tokens, at))
}

function closed(tokens: Tokens, i: number, joint: (at: number) => boolean): Hit | null {
  const short = dayToDay(tokens, i, joint)
  if (short) return short
  const first = firstEnd(tokens, i)
  if (!first) return null
  if (first.spec.type === 'span' || first.spec.type === 'list') return pair(first)
  const join = word(tokens, first.to) === ',' ? first.to + 1 : first.to
  if (!joint(join)) return null
  const at = word(tokens, join) === 'up' ? join + 2 : join + 1
  const last = secondDay(tokens, at, first.spec) ?? lastEnd(tokens, at)
  if (!last) return null
  return trailing(tokens, { spec: { type: 'span', from: first.spec, to: last.spec }, to: last.to })
}

/** "between January and March" is read by `atom` as a list of two months, "from 2009-2012" as a span. */
function pair(hit: Hit): Hit | null {
  if (hit.spec.type !== 'list') return hit
  const [from, to, more] = hit.spec.items
  if (more || from.type !== 'month' || to.type !== 'month') return more ? null : { spec: { type: 'span', from, to }, to: hit.to }
  // "May 2015 and 2018" is no list here; a year said once is that of the end
  if (from.month === to.month && to.year) return { spec: { type: 'span', from, to: yearSpec(to.year) }, to: hit.to }
  return { spec: { type: 'span', from: { ...from, year: null }, to }, to: hit.to }
}

const ENDS: ReadonlySet<string> = new Set(['month', 'day', 'year', 'part', 'season', 'weekday', 'edge', 'unit', 'span', 'list'])

function firstEnd(tokens: Tokens, i: number): Hit | null {
  const hit = i < tokens.length ? atom(tokens, i) : null
  return hit && ENDS.has(hit.spec.type) ? hit : null
}

function lastEnd(tokens: Tokens, i: number): Hit | null {
  const hit = firstEnd(tokens, i)
  if (hit) return hit.spec.type === 'list' || hit.spec.type === 'span' ? null : hit
  return word(tokens, i) === 'now' ? { spec: { type: 'unit', unit: 'day', plus: 0 }, to: i + 1 } : null
}

/** "between May 21 and 25" */
function secondDay(tokens: Tokens, i: number, first: PeriodSpec): Hit | null {
  const day = first.type === 'day' ? dayNumber(tokens, i) : null
  if (!day || first.type !== 'day' || day.counted || day.n <= first.day || month(tokens, day.to) || word(tokens, day.to) === 'of')
    return null
  return { spec: { ...first, day: day.n }, to: day.to }
}

/** "from 5 to 11 August", "between the 5th and the 11th of August 2018" */
function dayToDay(tokens: Tokens, i: number, joint: (at: number) => boolean): Hit | null {
  const first = dayNumber(tokens, skipThe(tokens, i))
  if (!first || !joint(first.to)) return null
  const last = atom(tokens, first.to + 1)
  if (last?.spec.type !== 'day') return null
  return { spec: { type: 'span', from: { ...last.spec, day: first.n }, to: last.spec }, to: last.to }
}

/** "since January", "since the start of the year", "since the marketing year began on July 1". */
export function since(tokens: Tokens, i: number): Hit | null {
  const at = i + 1
  const hit = at < tokens.length ? (eventDate(tokens, skipThe(tokens, at)) ?? atom(tokens, at)) : null
  if (!hit || hit.spec.type === 'span' || hit.spec.type === 'list') return null
  return { spec: { type: 'since', from: hit.spec, record: isRecord(tokens, i) }, to: hit.to }
}

/** "the most since 2011", "its lowest since March": the eight words before, in the clause. */
function isRecord(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 9; k--) {
    const lower = tokens[k].lower
    if (lower === '.' || lower === ';') return false
    if (SUPERLATIVES.has(lower) && !(lower === 'first' && (UNITS.has(word(tokens, k + 1)) || isDash(tokens, k + 1)))) return true
  }
  return false
}

/** "after May", "after 11 September": from the next month or day on; "after May's surge" is no time. */
export function after(tokens: Tokens, i: number): Hit | null {
  const hit = i + 1 < tokens.length ? atom(tokens, i + 1) : null
  if (!hit || (hit.spec.type !== 'month' && hit.spec.type !== 'day') || word(tokens, hit.to) === "'s") return null
  return { spec: { type: 'after', from: hit.spec }, to: hit.to }
}

/** "until June 30", "up until August of this year", "through June", "till May"; "up to August". */
export function until(tokens: Tokens, i: number): Hit | null {
  const up = word(tokens, i) === 'up'
  const at = up ? i + 2 : i + 1
  if (up && !TO.has(word(tokens, i + 1))) return null
  return endAt(tokens, at, up ? 'as of' : 'until')
}

/** "by the end of October", "by January 1"; "by May" is a person's as often, so it needs a capital and no "said". */
export function by(tokens: Tokens, i: number): Hit | null {
  return endAt(tokens, i + 1, 'by')
}

/** "as of April 2014", "as at 31 March". */
export function asOf(tokens: Tokens, i: number): Hit | null {
  return word(tokens, i + 1) === 'of' || word(tokens, i + 1) === 'at' ? endAt(tokens, i + 2, 'as of') : null
}

function endAt(tokens: Tokens, i: number, how: 'until' | 'by' | 'as of'): Hit | null {
  const hit = i < tokens.length ? atom(tokens, i) : null
  if (!hit || hit.spec.type === 'span' || hit.spec.type === 'list') return null
  return { spec: { type: 'until', word: how, to: hit.spec }, to: hit.to }
}

const TO_WORDS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', 'ended', 'ending', 'ends', 'finishing'])

/** The date after "to", "ended (on|in)", "ending". */
function endDate(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  if (!TO_WORDS.has(lower)) return null
  const next = word(tokens, i + 1)
  const at = next === 'in' || next === 'on' || (next === 'end' && !isDash(tokens, i + 2)) ? i + 2 : i + 1
  const hit = at < tokens.length ? (edge(tokens, skipThe(tokens, at)) ?? atom(tokens, at)) : null
  if (
    !hit ||
    (hit.spec.type !== 'month' &&
      hit.spec.type !== 'day' &&
      hit.spec.type !== 'year' &&
      hit.spec.type !== 'edge' &&
      hit.spec.type !== 'unit')
  )
    return null
  return hit
}

/** "three months to June", "12 months to January 2020", "eight months since April". */
export function countedSpan(tokens: Tokens, i: number): Hit | null {
  const counted = countedUnit(tokens, i)
  if (!counted) return null
  if (word(tokens, counted.to) === 'since' && counted.unit === 'month') return monthsSince(tokens, counted.to + 1, counted.n)
  const at = word(tokens, counted.to) === 'period' ? counted.to + 1 : counted.to
  const end = counted.unit === 'half' || counted.unit === 'season' ? null : endDate(tokens, at)
  if (!end || !fitsEnd(counted.unit, end.spec)) return agoPhrase(tokens, i) ?? monthsOf(tokens, i) ?? gluedPart(tokens, i)
  return { spec: { type: 'rolling', n: counted.n, unit: counted.unit, to: end.spec, ahead: false }, to: end.to }
}

const fitsEnd = (unit: Unit, end: PeriodSpec): boolean => unit === 'year' || unit === 'decade' || end.type !== 'year'

function monthsSince(tokens: Tokens, i: number, n: number): Hit | null {
  const hit = i < tokens.length ? atom(tokens, i) : null
  if (hit?.spec.type !== 'month') return null
  return { spec: { type: 'first', side: 'first', n, unit: 'month', of: { type: 'since', from: hit.spec, record: false } }, to: hit.to }
}

const LENGTHS: ReadonlyMap<string, readonly [number, Unit]> = new Map<string, readonly [number, Unit]>([
  ['year', [12, 'month']],
  ['quarter', [3, 'month']],
  ['half', [6, 'month']],
  ['month', [1, 'month']],
  ['week', [1, 'week']],
  ['fortnight', [2, 'week']],
])

/** "year to January", "week ended June 12", "quarter to June"; "year to date" and "year to August 11" (no month's end) count from 1 January. */
export function unitTo(tokens: Tokens, i: number): Hit | null {
  const length = LENGTHS.get(word(tokens, i))
  if (!length) return null
  const date = toDate(tokens, i)
  if (date) return date
  const week = word(tokens, i) === 'week' ? weekFrom(tokens, i + 1) : null
  if (week) return week
  const halfYear = word(tokens, i) === 'half' && isDash(tokens, i + 1) && word(tokens, i + 2) === 'year' ? i + 3 : i + 1
  if (word(tokens, halfYear) === 'since' && length[1] === 'month' && length[0] > 1) return monthsSince(tokens, halfYear + 1, length[0])
  const end = endDate(tokens, halfYear)
  if (!end || end.spec.type === 'year') return null
  const definite = word(tokens, i - 1) === 'the' || word(tokens, i - 1) === 'a' || word(tokens, i + 1) !== 'to'
  if (word(tokens, i) === 'year' && end.spec.type === 'day' && !definite)
    return { spec: { type: 'until', word: 'until', to: end.spec }, to: end.to }
  return { spec: { type: 'rolling', n: length[0], unit: length[1], to: end.spec, ahead: false }, to: end.to }
}

/** "the week of June 3", "the week starting on June 3" */
function weekFrom(tokens: Tokens, i: number): Hit | null {
  if (!FROM_WORDS.has(word(tokens, i))) return null
  const at = skipThe(tokens, word(tokens, i + 1) === 'on' ? i + 2 : i + 1)
  const hit = at < tokens.length ? atom(tokens, at) : null
  return hit?.spec.type === 'day' ? { spec: { type: 'rolling', n: 1, unit: 'week', to: hit.spec, ahead: true }, to: hit.to } : null
}

const FROM_WORDS: ReadonlySet<string> = new Set(['of', 'starting', 'beginning', 'commencing', 'from'])

/** "year to date", "year-to-date", "month to date" */
function toDate(tokens: Tokens, i: number): Hit | null {
  const at = isDash(tokens, i + 1) ? i + 2 : i + 1
  const date = isDash(tokens, at + 1) ? at + 2 : at + 1
  const unit = UNITS.get(word(tokens, i))
  if (!unit || word(tokens, at) !== 'to' || word(tokens, date) !== 'date') return null
  return { spec: { type: 'todate', of: { type: 'unit', unit, plus: 0 } }, to: date + 1 }
}

/** "so far this year", "thus far in 2014", "to date this season". */
export function soFar(tokens: Tokens, i: number): Hit | null {
  if (word(tokens, i + 1) !== 'far' && !(word(tokens, i) === 'to' && word(tokens, i + 1) === 'date')) return null
  const at = word(tokens, i + 2) === 'in' || word(tokens, i + 2) === 'for' || word(tokens, i + 2) === 'during' ? i + 3 : i + 2
  const hit = yearRef(tokens, at)
  if (hit) return { spec: { type: 'todate', of: 'type' in hit.year ? hit.year : { type: 'year', year: hit.year } }, to: hit.to }
  const pointed = at < tokens.length ? atom(tokens, at) : null
  if (pointed?.spec.type === 'unit' || pointed?.spec.type === 'season')
    return { spec: { type: 'todate', of: pointed.spec }, to: pointed.to }
  return null
}

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

/** "the June quarter", "the December half": three or six months that end with it. */
export function endingQuarter(tokens: Tokens, i: number): Hit | null {
  const named = month(tokens, i)
  const unit = named ? word(tokens, named.to) : ''
  if (!named || (unit !== 'quarter' && unit !== 'half')) return null
  const year =
    word(tokens, named.to + 1) === 'of' || !isDash(tokens, named.to + 1)
      ? yearRef(tokens, word(tokens, named.to + 1) === 'of' ? named.to + 2 : named.to + 1)
      : null
  const to: PeriodSpec = { type: 'month', month: named.n, year: year?.year ?? null, which: null }
  return { spec: { type: 'rolling', n: unit === 'half' ? 6 : 3, unit: 'month', to, ahead: false }, to: year?.to ?? named.to + 1 }
}
