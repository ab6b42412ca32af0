import type { Dimension, Statistic } from '../types.ts'
import { type Element, sense } from './stream.ts'
import { PREPOSITIONS } from './words.ts'

/**
 * A rule: a pattern around at least one quantity, and what it yields for each of its slots.
 *
 * The pattern is a row of parts, separated by blanks:
 * - `[name:class]` a quantity: pct (percent, points), frac (half, a third), mult (doubled, sixfold), amt (money, mass, counts, bare
 *   numbers ...), money, any; several with `|`
 * - `<move>` `<move.verb>` `<move.noun>` `<move.particle>` `<move.comparative>` a rise or fall; `<period>`, `<base>` (a period that is a
 *   base by its own words), `<area>`, `<item>`, `<indicator>`, `<status>`
 * - `word` or `(one|two)` literally (lower case)
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
  | { readonly is: 'slot'; readonly name: string; readonly classes: readonly string[] }
  | { readonly is: 'lex'; readonly kind: string; readonly pos: string }
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'gap'; readonly max: number; readonly plain: boolean }
)

export interface CompiledRule {
  readonly rule: Rule
  readonly parts: readonly Part[]
  /** index of the first slot: matching starts there and goes both ways */
  readonly anchor: number
}

export function compileRule(rule: Rule): CompiledRule {
  const parts = rule.pattern.trim().split(/\s+/).map((raw) => parsePart(raw, rule.id))
  const anchor = parts.findIndex((p) => p.is === 'slot')
  if (anchor < 0) throw new Error(`rule ${rule.id}: the pattern has no [slot]`)
  for (const p of parts) if (p.is === 'slot' && !rule.yields[p.name]) throw new Error(`rule ${rule.id}: slot ${p.name} yields nothing`)
  return { rule, parts, anchor }
}

function parsePart(raw: string, id: string): Part {
  const optional = raw.endsWith('?') && raw.length > 1
  const text = optional ? raw.slice(0, -1) : raw
  if (text.startsWith('..') || /^~\d/.test(text)) return { is: 'gap', max: Number(text.replace(/^\D+/, '')), plain: text.startsWith('~'), optional: false }
  if (text.startsWith('[')) {
    const [name, classes] = text.slice(1, -1).split(':')
    if (!classes) throw new Error(`rule ${id}: slot ${raw} has no class`)
    return { is: 'slot', name, classes: classes.split('|'), optional }
  }
  if (text.startsWith('<')) {
    const [kind, pos = ''] = text.slice(1, -1).split('.')
    return { is: 'lex', kind, pos, optional }
  }
  return { is: 'words', words: text.startsWith('(') && text.length > 1 ? text.slice(1, -1).split('|') : [text], optional }
}

const AMOUNTS: ReadonlySet<Dimension> = new Set(['money', 'mass', 'volume', 'energy', 'length', 'area', 'teu', 'count', 'bare'])

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
    case 'amt':
      return AMOUNTS.has(dimension)
    default:
      return dimension === name
  }
}

interface Match {
  readonly slots: readonly (readonly [string, number])[]
  readonly mover: number
  readonly score: number
}

/** The best role of each quantity in the stream: all rules compete, the most specific match wins, then the rule id. */
export function matchRules(rules: readonly CompiledRule[], stream: readonly Element[]): Map<number, Role> {
  const roles = new Map<number, Role>()
  for (const element of stream) {
    if (!element.quantity) continue
    for (const compiled of rules) {
      const match = matchAround(compiled, stream, element.index)
      if (match) for (const [name, at] of match.slots) compete(roles, at, roleOf(compiled.rule, name, at, match, stream))
    }
  }
  return roles
}

function roleOf(rule: Rule, name: string, at: number, match: Match, stream: readonly Element[]): Role {
  const yields = rule.yields[name]
  const moved = match.mover >= 0 ? Number(sense(stream[match.mover], 'move')?.sign ?? 0) : 0
  const direction = yields.sign === 'move' ? moved : (yields.sign ?? 0)
  return { ...yields, rule: rule.id, score: match.score, direction, mover: match.mover, mates: match.slots.map(([, i]) => i).filter((i) => i !== at) }
}

/** The one comparator: score, then nearer mover, then rule id, so that the order of rules never matters. */
function compete(roles: Map<number, Role>, at: number, role: Role): void {
  const held = roles.get(at)
  if (!held || role.score > held.score || (role.score === held.score && role.rule < held.rule)) roles.set(at, role)
}

function matchAround(compiled: CompiledRule, stream: readonly Element[], at: number): Match | null {
  const slot = compiled.parts[compiled.anchor]
  if (!accepts(slot, stream[at])) return null
  const left = walk(compiled.parts, compiled.anchor - 1, stream, at - 1, -1)
  if (!left) return null
  const right = walk(compiled.parts, compiled.anchor + 1, stream, at + 1, 1)
  if (!right) return null
  const name = slot.is === 'slot' ? slot.name : ''
  return {
    slots: [[name, at], ...left.slots, ...right.slots],
    mover: left.mover >= 0 ? left.mover : right.mover,
    score: 4 + (compiled.rule.weight ?? 0) + left.score + right.score,
  }
}

const EMPTY: Match = { slots: [], mover: -1, score: 0 }

/** Matches parts[p], parts[p + step], ... against the stream from element i on. Gaps are tried shortest first; depth is bounded by the pattern. */
function walk(parts: readonly Part[], p: number, stream: readonly Element[], i: number, step: 1 | -1): Match | null {
  if (p < 0 || p >= parts.length) return EMPTY
  const part = parts[p]
  if (part.is === 'gap') {
    for (let n = 0; n <= part.max; n++) {
      const rest = walk(parts, p + step, stream, i + n * step, step)
      if (rest) return { ...rest, score: rest.score - 0.4 * n }
      if (!skippable(stream[i + n * step], part.plain)) return null
    }
    return null
  }
  if (stream[i] && accepts(part, stream[i])) {
    const rest = walk(parts, p + step, stream, i + step, step)
    if (rest)
      return {
        slots: part.is === 'slot' ? [[part.name, i], ...rest.slots] : rest.slots,
        mover: part.is === 'lex' && part.kind === 'move' ? i : rest.mover,
        score: rest.score + (part.is === 'slot' ? 4 : part.is === 'words' ? 3 : part.kind === 'move' ? 3 : 1.5),
      }
  }
  return part.optional ? walk(parts, p + step, stream, i, step) : null
}

const skippable = (element: Element | undefined, plain: boolean): boolean =>
  element !== undefined && !element.quantity && !';.?!()'.includes(element.lower || 'x') && !(plain && (element.senses.length > 0 || element.period !== null || !element.word || element.capital || PREPOSITIONS.has(element.lower)))

function accepts(part: Part, element: Element): boolean {
  switch (part.is) {
    case 'slot':
      return element.quantity !== null && part.classes.some((c) => inClass(element.quantity?.dimension ?? 'bare', c))
    case 'words':
      return part.words.includes(element.lower)
    case 'lex':
      if (part.kind === 'period') return element.period !== null
      if (part.kind === 'base') return element.period?.base === true
      return element.senses.some((s) => s.kind === part.kind && (part.pos === '' || s.pos === part.pos))
    default:
      return false
  }
}
