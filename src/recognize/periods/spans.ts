import { atom, eventDate, trailing } from './atoms.ts'
import { dayNumber, type Hit, isDash, month, skipThe, type Tokens, word } from './scan.ts'
import { type PeriodSpec, yearSpec } from './spec.ts'
import { TO } from './words.ts'
import { followingYear } from './years.ts'

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
  const behind = asideEnd(tokens, first.to)
  const join = word(tokens, behind) === ',' ? behind + 1 : behind
  if (!joint(join)) return null
  const at = word(tokens, join) === 'up' ? join + 2 : join + 1
  const last = secondDay(tokens, at, first.spec) ?? lastEnd(tokens, at)
  if (!last) return null
  return trailing(tokens, { spec: { type: 'span', from: first.spec, to: last.spec }, to: last.to })
}

/** The comma behind ", when the season opened," between two ends, else the same token. */
function asideEnd(tokens: Tokens, i: number): number {
  if (word(tokens, i) !== ',' || !ASIDE.has(word(tokens, i + 1))) return i
  for (let at = i + 2; at < Math.min(i + 13, tokens.length) && tokens[at].kind !== 'number'; at++) if (word(tokens, at) === ',') return at
  return i
}

const ASIDE: ReadonlySet<string> = new Set(['when', 'which', 'the', 'as', 'after', 'on', 'once', 'where'])

/** "between January and March" is read by `atom` as a list of two months, "from 2009-2012" as a span. */
function pair(hit: Hit): Hit | null {
  if (hit.spec.type !== 'list') return hit
  const [from, to, more] = hit.spec.items
  if (more || from.type !== 'month' || to.type !== 'month') return more ? null : { spec: { type: 'span', from, to }, to: hit.to }
  // "May 2015 and 2018" is no list here; a year said once is that of the end
  if (from.month === to.month && to.year) return { spec: { type: 'span', from, to: yearSpec(to.year) }, to: hit.to }
  return { spec: { type: 'span', from: { ...from, year: null }, to }, to: hit.to }
}

const ENDS: ReadonlySet<string> = new Set('month day year part season weekday edge unit span list climate week'.split(' '))

function firstEnd(tokens: Tokens, i: number): Hit | null {
  // "the opening of the season on 1 December"
  const hit = i < tokens.length ? (atom(tokens, i) ?? now(tokens, i) ?? eventDate(tokens, skipThe(tokens, i))) : null
  return hit && ENDS.has(hit.spec.type) ? hit : null
}

function lastEnd(tokens: Tokens, i: number): Hit | null {
  const hit = firstEnd(tokens, i)
  if (hit) return hit.spec.type === 'list' || hit.spec.type === 'span' ? null : hit
  return now(tokens, i)
}

const now = (tokens: Tokens, i: number): Hit | null =>
  word(tokens, i) === 'now' ? { spec: { type: 'unit', unit: 'day', plus: 0 }, to: i + 1 } : null

/** "from July to September": "since" with an end, too: "since March until August". */
export function sinceUntil(tokens: Tokens, i: number): Hit | null {
  return closed(tokens, i + 1, (at) => word(tokens, at) === 'until' || word(tokens, at) === 'till' || word(tokens, at) === 'through')
}

/** "(between 3 and) 12 of September" */
function dayOfMonth(tokens: Tokens, i: number): Hit | null {
  const day = dayNumber(tokens, i)
  const named = day && word(tokens, day.to) === 'of' ? month(tokens, day.to + 1) : null
  if (!day || !named) return null
  const year = followingYear(tokens, named.to)
  return { spec: { type: 'day', day: day.n, month: named.n, year: year?.year ?? null }, to: year?.to ?? named.to }
}

const POINTED: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['next', 1],
])

/** "(from 1 to) 20 of this month", "(between 4 and) 22 last month" */
function daysOfThisMonth(tokens: Tokens, from: number, i: number): Hit | null {
  const last = dayNumber(tokens, skipThe(tokens, i))
  if (!last || last.n <= from) return null
  const at = skipThe(tokens, word(tokens, last.to) === 'of' ? last.to + 1 : last.to)
  const plus = POINTED.get(word(tokens, at))
  if (plus === undefined || word(tokens, at + 1) !== 'month') return null
  const of: PeriodSpec = { type: 'unit', unit: 'month', plus }
  return { spec: { type: 'first', side: 'first', skip: from - 1, n: last.n - from + 1, unit: 'day', of }, to: at + 2 }
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
  const inMonth = daysOfThisMonth(tokens, first.n, first.to + 1)
  if (inMonth) return inMonth
  const last = atom(tokens, first.to + 1) ?? dayOfMonth(tokens, skipThe(tokens, first.to + 1))
  if (last?.spec.type !== 'day') return null
  return { spec: { type: 'span', from: { ...last.spec, day: first.n }, to: last.spec }, to: last.to }
}
