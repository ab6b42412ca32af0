import type { Dimension, Statistic } from '../types.ts'
import { type Element, sense } from './stream.ts'
import { PREPOSITIONS } from './words.ts'

/**
 * A rule: a pattern around at least one quantity, and what it yields for each of its slots.
 *
 * The pattern is a row of parts, separated by blanks:
 * - `[name:class]` a quantity: pct (percent, points), frac (half, a third), mult (doubled, sixfold), amt (money, mass, counts, bare
 *   numbers ...), money, price (money below 100,000), any; several with `|`
 * - `<move>` `<move.verb>` `<move.noun>` `<move.particle>` `<move.comparative>` a rise or fall; `<period>`, `<base>` (a period that is a
 *   base by its own words), `<area>`, `<item>`, `<indicator>`, `<status>`, `<name>` (a word with a capital)
 * - `word` or `(one|two)` literally (lower case); `in_the_red` a phrase that the lexicon has as one
 * - `..n` up to n elements that are neither quantities nor sentence punctuation; `~n` up to n plain words, no mentions
 * - a `?` behind a part makes it optional
 */
export interface Rule {
  readonly id: string
  /** what a reader takes it to say */
  readonly reads: string
  readonly pattern: string
  /** added to the score of a match; 0 where unsaid */
  readonly weight?: number
  readonly yields: Readonly<Record<string, Yield>>
  /** Sentences in which it must win. */
  readonly examples: readonly string[]
  /** Sentences in which it must not win. */
  readonly not?: readonly string[]
}

/** What a rule says of one quantity. */
export interface Yield {
  readonly statistic: Statistic
  /** `move`: the sign of the rise or fall that the pattern met; `-move`: its opposite */
  readonly sign?: 'move' | 1 | -1
  /** The quantity states the amount of the base period. */
  readonly base?: boolean
  /** A gap or a difference to something that is no earlier time ("above target"). */
  readonly gap?: boolean
  /** A percentage that is no part and no change: a tariff, a tax. */
  readonly rate?: boolean
}

export interface Role extends Yield {
  readonly rule: string
  readonly score: number
  /** 1, -1, or 0 where the pattern has no direction */
  readonly direction: number
  /** stream index of the word that carried the direction, -1 if none */
  readonly mover: number
  /** the other quantities of the same match, by stream index */
  readonly mates: readonly number[]
}

type Part = { readonly optional: boolean } & (
  | { readonly is: 'slot'; readonly name: string; readonly dimensions: ReadonlySet<Dimension>; readonly most: number }
  | { readonly is: 'lex'; readonly kind: string; readonly pos: string }
  | { readonly is: 'words'; readonly words: ReadonlySet<string> }
  | { readonly is: 'gap'; readonly max: number; readonly plain: boolean }
)

export interface CompiledRule {
  readonly rule: Rule
  readonly parts: readonly Part[]
  /** index of the first slot: matching starts there and goes both ways */
  readonly anchor: number
}

export function compileRule(rule: Rule): CompiledRule {
  const parts = rule.pattern
    .trim()
    .split(/\s+/)
    .map((raw) => parsePart(raw, rule.id))
  const anchor = parts.findIndex((p) => p.is === 'slot')
  if (anchor < 0) throw new Error(`rule ${rule.id}: the pattern has no [slot]`)
  for (const p of parts) if (p.is === 'slot' && !rule.yields[p.name]) throw new Error(`rule ${rule.id}: slot ${p.name} yields nothing`)
  return { rule, parts, anchor }
}

function parsePart(raw: string, id: string): Part {
  const optional = raw.endsWith('?') && raw.length > 1
  const text = optional ? raw.slice(0, -1) : raw
  if (text.startsWith('..') || /^~\d/.test(text))
    return { is: 'gap', max: Number(text.replace(/^\D+/, '')), plain: text.startsWith('~'), optional: false }
  if (text.startsWith('[')) {
    const [name, classes] = text.slice(1, -1).split(':')
    if (!classes) throw new Error(`rule ${id}: slot ${raw} has no class`)
    const of = classes.split('|')
    const most = of.includes('price') ? MOST_PRICE : Number.POSITIVE_INFINITY
    return { is: 'slot', name, dimensions: new Set(DIMENSIONS.filter((d) => of.some((c) => inClass(d, c)))), most, optional }
  }
  if (text.startsWith('<')) {
    const [kind, pos = ''] = text.slice(1, -1).split('.')
    return { is: 'lex', kind, pos, optional }
  }
  return { is: 'words', words: new Set(text.startsWith('(') && text.length > 1 ? text.slice(1, -1).split('|') : [text]), optional }
}

/** Prices and their differences are smaller. */
const MOST_PRICE = 100_000

const AMOUNTS: ReadonlySet<Dimension> = new Set(['money', 'mass', 'volume', 'energy', 'length', 'area', 'teu', 'count', 'bare'])
const DIMENSIONS: readonly Dimension[] = [...AMOUNTS, 'percent', 'points', 'multiple', 'fraction', 'zero']

export function inClass(dimension: Dimension, name: string): boolean {
  switch (name) {
    case 'any':
      return true
    case 'pct':
      return dimension === 'percent' || dimension === 'points'
    case 'frac':
      return dimension === 'fraction'
    case 'mult':
      return dimension === 'multiple'
    case 'price':
      return dimension === 'money'
    case 'amt':
      return AMOUNTS.has(dimension)
    default:
      return dimension === name
  }
}

/** The best role of each quantity in the stream: all rules compete, the most specific match wins, then the rule id. */
export function matchRules(rules: readonly CompiledRule[], stream: readonly Element[]): Map<number, Role> {
  const roles = new Map<number, Role>()
  for (const { quantity, index } of stream) if (quantity) for (const compiled of rules) matchAround(compiled, stream, index, roles)
  return roles
}

/** Lets a rule compete for the quantities that it meets around the one at `at`. */
function matchAround(compiled: CompiledRule, stream: readonly Element[], at: number, roles: Map<number, Role>): void {
  const { rule, parts, anchor } = compiled
  if (!accepts(parts[anchor], stream[at])) return
  const met: number[] = []
  if (!walk(parts, anchor - 1, stream, at - 1, -1, met) || !walk(parts, anchor + 1, stream, at + 1, 1, met)) return
  met[anchor] = at
  const score = 4 + (rule.weight ?? 0) + scoreOf(parts, met, 0, anchor, 1) + scoreOf(parts, met, parts.length - 1, anchor, -1)
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p]
    if (part.is !== 'slot' || met[p] < 0) continue
    const held = roles.get(met[p])
    // The one comparator: score, then rule id, so that the order of rules never matters.
    if (!held || score > held.score || (score === held.score && rule.id < held.rule))
      roles.set(met[p], roleOf(compiled, part.name, met[p], score, met, stream))
  }
}

function roleOf(
  { rule, parts, anchor }: CompiledRule,
  name: string,
  at: number,
  score: number,
  met: readonly number[],
  stream: readonly Element[],
): Role {
  const yields = rule.yields[name]
  const order = outward(parts.length, anchor)
  const mover = met[order.find((p) => isMove(parts[p]) && met[p] >= 0) ?? -1] ?? -1
  const moved = mover >= 0 ? Number(sense(stream[mover], 'move')?.sign ?? 0) : 0
  const direction = yields.sign === 'move' ? moved : (yields.sign ?? 0)
  const mates = order.filter((p) => parts[p].is === 'slot' && met[p] >= 0 && met[p] !== at).map((p) => met[p])
  return { ...yields, rule: rule.id, score, direction, mover, mates }
}

const isMove = (part: Part): boolean => part.is === 'lex' && part.kind === 'move'

/** Indices of parts: the anchor, those to its left from near to far, those to its right likewise. */
const outward = (length: number, anchor: number): number[] => Array.from({ length }, (_, k) => (k <= anchor ? anchor - k : k))

/** Sum over the parts from the far end `p` up to the anchor; in this order, as sums of decimals depend on it. */
function scoreOf(parts: readonly Part[], met: readonly number[], from: number, anchor: number, step: 1 | -1): number {
  let score = 0
  for (let p = from; p !== anchor; p += step) {
    const part = parts[p]
    if (part.is === 'gap') score -= 0.4 * met[p]
    else if (met[p] >= 0) score += part.is === 'slot' ? 4 : part.is === 'words' || isMove(part) ? 3 : 1.5
  }
  return score
}

/**
 * Matches parts[p], parts[p + step], ... against the stream from element i on, and notes in `met` where each was met: a stream index, -1 for one
 * that was left out, the length of a gap. Gaps are tried shortest first; depth is bounded by the pattern.
 */
function walk(parts: readonly Part[], p: number, stream: readonly Element[], i: number, step: 1 | -1, met: number[]): boolean {
  if (p < 0 || p >= parts.length) return true
  const part = parts[p]
  if (part.is === 'gap') {
    for (let n = 0; n <= part.max; n++) {
      met[p] = n
      if (walk(parts, p + step, stream, i + n * step, step, met)) return true
      if (!skippable(stream[i + n * step], part.plain)) return false
    }
    return false
  }
  if (i >= 0 && i < stream.length && accepts(part, stream[i]) && walk(parts, p + step, stream, i + step, step, met)) {
    met[p] = i
    return true
  }
  met[p] = -1
  return part.optional && walk(parts, p + step, stream, i, step, met)
}

const skippable = (element: Element | undefined, plain: boolean): boolean =>
  element !== undefined &&
  !element.quantity &&
  !';.?!()'.includes(element.lower || 'x') &&
  !(plain && (element.senses.length > 0 || element.period !== null || !element.word || element.capital || PREPOSITIONS.has(element.lower)))

function accepts(part: Part, element: Element): boolean {
  switch (part.is) {
    case 'slot':
      return element.quantity !== null && part.dimensions.has(element.quantity.dimension) && element.quantity.value < part.most
    case 'words':
      return (
        part.words.has(element.lower) || (element.lower === '' && element.name !== '' && part.words.has(element.name.replaceAll(' ', '_')))
      )
    case 'lex':
      if (part.kind === 'name') return element.capital && element.word
      if (part.kind === 'period') return element.period !== null
      if (part.kind === 'base') return element.period?.base === true
      for (const s of element.senses) if (s.kind === part.kind && (part.pos === '' || s.pos === part.pos)) return true
      return false
    default:
      return false
  }
}
