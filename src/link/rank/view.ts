import { goodAt } from '../goods.ts'
import { areaAt } from '../areas.ts'
import { SAY } from '../sources.ts'
import { type Element, indicatorAt, isPunct, sense } from '../stream.ts'
import { AUXILIARIES, BE, DETERMINERS, PLAIN_ADJECTIVES, PREPOSITIONS } from '../words.ts'

/**
 * A sentence laid out for ranking: where its clauses begin, where its verbs stand, what a phrase hangs on. Built once a sentence, in
 * one pass; all questions about two places in it are answered from running totals.
 */
export interface View {
  readonly stream: readonly Element[]
  /** number of the clause of each element; brackets and asides are clauses of their own */
  readonly clause: Int32Array
  /** index of the clause that an aside or relative clause stands in, by clause */
  readonly outer: readonly number[]
  /** is it a relative clause, by clause */
  readonly relative: readonly boolean[]
  /** first finite verb of each clause, -1 where it has none */
  readonly verb: Int32Array
  /** quantities before each element, and marks or finite verbs before each */
  readonly quantities: Int32Array
  readonly breaks: Int32Array
  /** stream index of the preposition over the phrase of each element, -1 for none */
  readonly governor: Int32Array
}

export function viewOf(stream: readonly Element[]): View {
  const n = stream.length
  const clause = new Int32Array(n)
  const quantities = new Int32Array(n + 1)
  const breaks = new Int32Array(n + 1)
  const governor = new Int32Array(n)
  const outer: number[] = [-1]
  const relative: boolean[] = [false]
  const verbs: number[] = [-1]
  const stack: number[] = []
  let at = 0
  let held = -1
  const open = (inside: number, isRelative = false): number => {
    outer.push(inside)
    relative.push(isRelative)
    verbs.push(-1)
    return outer.length - 1
  }
  for (let i = 0; i < n; i++) {
    const el = stream[i]
    const isVerb = finite(stream, i)
    quantities[i + 1] = quantities[i] + (el.quantity ? 1 : 0)
    breaks[i + 1] = breaks[i] + (isVerb || isPunct(el, ',;:()') ? 1 : 0)
    if (isPunct(el, '([')) {
      stack.push(at)
      at = open(at)
    } else if (isPunct(el, ')]') && stack.length > 0) {
      clause[i] = at
      governor[i] = -1
      at = stack.pop() as number
      continue
    } else if (isPunct(el, ';') || isPunct(el, ':') || isPunct(el, '—') || (isPunct(el, '–-') && isDash(stream, i))) {
      at = open(-1)
      held = -1
    } else if (el.lower === ',' && held >= 0 && !RELATIVE.test(stream[i + 1]?.lower ?? '')) {
      at = held
      held = -1
    } else if (
      RELATIVE.test(el.lower) &&
      i > 0 &&
      (isPunct(stream[i - 1], ',') || PREPOSITIONS.has(stream[i - 1].lower) || el.lower === 'who')
    ) {
      if (held < 0) held = at
      at = open(at, true)
    } else if (SUBORDINATE.has(el.lower) && i > 0) {
      at = open(-1)
      held = -1
    } else if (JOINS.has(el.lower) && newSubject(stream, i + 1)) {
      at = open(-1)
      held = -1
    }
    clause[i] = at
    if (verbs[at] < 0 && isVerb) verbs[at] = i
    governor[i] = governorOf(stream, i, governor)
  }
  return { stream, clause, outer, relative, verb: Int32Array.from(verbs), quantities, breaks, governor }
}

const RELATIVE = /^(?:which|who|whose|whom|where)$/
const SUBORDINATE: ReadonlySet<string> = new Set([
  'while',
  'whereas',
  'but',
  'although',
  'though',
  'because',
  'when',
  'if',
  'unless',
  'yet',
])
const JOINS: ReadonlySet<string> = new Set(['and', ',', 'as', 'after', 'before', 'or', 'nor'])

const isDash = (stream: readonly Element[], i: number): boolean =>
  i > 0 && i + 1 < stream.length && stream[i - 1].end < stream[i].start && stream[i].end < stream[i + 1].start

/** "and imports fell", ", Japan took": a noun and its verb follow before the next quantity, comma or preposition. */
function newSubject(stream: readonly Element[], from: number): boolean {
  let noun = false
  for (let j = from; j < Math.min(stream.length, from + 7); j++) {
    const el = stream[j]
    if (el.quantity || isPunct(el, ',;:()')) return false
    if (PREPOSITIONS.has(el.lower) && !noun) return false
    if (noun && finite(stream, j)) return true
    if (
      areaAt(stream, j) ||
      goodAt(stream, j) ||
      sense(el, 'body') ||
      sense(el, 'indicator')?.pos === 'noun' ||
      /^(?:it|they|those|that|he|she|we)$/.test(el.lower)
    )
      noun = true
  }
  return false
}

const IRREGULAR =
  /^(?:came|took|went|made|saw|stood|reached|hit|accounted|led|held|became|gave|got|kept|met|brought|spent|paid|ran|left|fetched|contributed|totalled|totaled|amounted|remains?|comes|takes|makes|stands|sits|goes|buys|says|shows|expects|plans|wants|needs|has|had|have)$/

/** A finite verb, as well as a word list and endings tell. */
export function finite(stream: readonly Element[], i: number): boolean {
  const el = stream[i]
  if (el.quantity || el.period) return false
  const move = sense(el, 'move')
  if (move) return move.pos === 'verb' && !DETERMINERS.has(stream[i - 1]?.lower ?? '') && !/ing$/.test(el.first)
  if (BE.has(el.lower) || AUXILIARIES.has(el.lower) || SAY.has(el.lower) || IRREGULAR.test(el.lower)) return true
  const indicator = indicatorAt(stream, i)
  if (indicator) return indicator.pos === 'verb' && !/ing$/.test(el.first)
  return (
    el.word &&
    !el.capital &&
    el.senses.length === 0 &&
    el.lower.length > 4 &&
    el.lower.endsWith('ed') &&
    !DETERMINERS.has(stream[i - 1]?.lower ?? '')
  )
}

/** The preposition over the noun phrase of an element: determiners, adjectives, and modifiers of the same phrase are stepped over. */
function governorOf(stream: readonly Element[], i: number, before: Int32Array): number {
  if (i === 0) return -1
  const el = stream[i - 1]
  if (PREPOSITIONS.has(el.lower)) return i - 1
  if (DETERMINERS.has(el.lower) || PLAIN_ADJECTIVES.has(el.lower) || el.lower === "'s" || el.lower === '-') return before[i - 1]
  if (el.period && !isPunct(el, ',')) return stream[i - 2]?.lower === 'of' ? -1 : before[i - 1]
  if (sense(el, 'area') || sense(el, 'place') || sense(el, 'item') || (el.word && el.senses.length === 0 && !finite(stream, i - 1)))
    return before[i - 1]
  // "to China, Japan and India"
  if (
    (el.lower === 'and' || el.lower === ',') &&
    i > 1 &&
    (areaAt(stream, i) !== null) === (areaAt(stream, i - 2) !== null) &&
    areaAt(stream, i)
  )
    return before[i - 2]
  return -1
}

/** Quantities strictly between two places. */
export const quantitiesBetween = (view: View, a: number, b: number): number => between(view.quantities, a, b)

const between = (totals: Int32Array, a: number, b: number): number => (a < b ? totals[b] - totals[a + 1] : totals[a] - totals[b + 1])

/** The element stands in the subject of the clause of `at`: before its verb, under no preposition but "of". */
function inSubject(view: View, m: number, at: number): boolean {
  const verb = view.verb[view.clause[at]]
  if (verb < 0 || m >= verb || at < verb || view.clause[m] !== view.clause[at]) return false
  const g = view.governor[m]
  return g < 0 || view.stream[g].lower === 'of'
}

/** The element is what a relative clause around `at` is about: the noun right before its "which". */
function antecedent(view: View, m: number, at: number): boolean {
  const inside = view.clause[at]
  if (view.outer[inside] !== view.clause[m]) return false
  for (let j = m + 1; j < Math.min(view.stream.length, m + 4); j++) if (view.clause[j] === inside) return true
  return false
}

const DISTANCES = ['d1', 'd2', 'd4', 'd8', 'd16', 'd99'] as const
const SIDES = { L: DISTANCES.map((d) => `L.${d}`), R: DISTANCES.map((d) => `R.${d}`) }
const COUNTS = { L: ['L.q0', 'L.q1', 'L.q2', 'L.q3'], R: ['R.q0', 'R.q1', 'R.q2', 'R.q3'] }

/** How element `m` stands to the figure at `q`: side, distance, figures between, clause. */
export function relation(view: View, m: number, q: number): string[] {
  const side = m < q ? 'L' : 'R'
  const d = Math.abs(m - q)
  const bucket = d <= 1 ? 0 : d <= 2 ? 1 : d <= 4 ? 2 : d <= 8 ? 3 : d <= 16 ? 4 : 5
  const figures = quantitiesBetween(view, m, q)
  const list = [SIDES[side][bucket], COUNTS[side][Math.min(3, figures)]]
  const a = view.clause[m]
  const b = view.clause[q]
  if (a === b) list.push(side === 'L' ? 'L.clause' : 'R.clause')
  else if (view.outer[b] === a) list.push('outer')
  else if (view.outer[a] === b) list.push('inner')
  else list.push(side === 'L' ? 'L.apart' : 'R.apart')
  if (inSubject(view, m, q)) list.push('subject')
  else if (antecedent(view, m, q)) list.push('antecedent')
  if (m !== q && figures === 0 && between(view.breaks, m, q) === 0) list.push(side === 'L' ? 'L.phrase' : 'R.phrase')
  return list
}
