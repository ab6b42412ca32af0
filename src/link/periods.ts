import type { PeriodMention } from '../types.ts'
import { areaAt } from './areas.ts'
import type { Claim } from './claims.ts'
import { saidThen } from './said-then.ts'
import { type Element, isPunct, sense } from './stream.ts'
import { CLAUSE_WORDS, DETERMINERS } from './words.ts'

export { saidThen }

/** What a time expression needs to know of a figure. */
type Dated = Pick<Claim, 'at' | 'quantity' | 'role'>

/** The time expressions that belong to one claim. */
export interface ClaimPeriods {
  /** beside the figure itself ("$6.54 billion in 2013") */
  readonly own: PeriodMention | null
  /** of its clause or sentence */
  readonly shared: PeriodMention | null
  /** what it is compared with ("from a year earlier") */
  readonly base: PeriodMention | null
}

const BASE_WORDS: ReadonlySet<string> = new Set(['than', 'from', 'against', 'versus', 'vs', 'with', 'to'])
const STEP_OVER: ReadonlySet<string> = new Set([
  'in',
  'for',
  'during',
  'of',
  'over',
  'throughout',
  'by',
  'at',
  'to',
  'from',
  'with',
  'worth',
  'between',
  'the',
  'a',
  'an',
  'all',
  'its',
  'their',
  'total',
  'on',
  'only',
  'just',
  'alone',
  'back',
  'tallied',
  'recorded',
  'posted',
  'seen',
  'set',
  'reached',
  'reported',
  'late',
  'early',
  'entire',
  'whole',
  '-',
  "'s",
  'as',
  'into',
  'people',
  'estimated',
])

/** Gives each time expression to the figures that it dates. Linear in the stream for each claim's neighbourhood. */
export function attachPeriods(stream: readonly Element[], claims: readonly Dated[]): ClaimPeriods[] {
  const byElement = new Map(claims.map((c, i) => [c.at, i]))
  const own: (PeriodMention | null)[] = claims.map(() => null)
  const base: (PeriodMention | null)[] = claims.map(() => null)
  const shared: { at: number; period: PeriodMention }[] = []
  for (const el of stream) {
    if (!el.period || saidThen(stream, el.index) || rankedSince(stream, el)) continue
    const beside = claimBeside(stream, el.index, byElement)
    const target = baseTarget(stream, el, claims, beside)
    if (target >= 0) base[target] ??= el.period
    else if (beside >= 0 && own[beside] === null) own[beside] = el.period
    else if (!el.period.base) shared.push({ at: el.index, period: el.period })
  }
  return claims.map((claim, i) => ({ own: own[i], base: base[i], shared: sharedFor(stream, claim, shared) }))
}

const isYear = (el: Element): boolean => (el.period?.spec as { type?: string } | undefined)?.type === 'year'

/** "the lowest since 2010", "the first drop in years, since May": the span of a rank, not of the figure. */
function rankedSince(stream: readonly Element[], el: Element): boolean {
  if (!startsSince(stream, el)) return false
  for (let j = el.index - 1; j >= Math.max(0, el.index - 10); j--) if (RANKS.has(stream[j].lower)) return true
  return false
}

const startsSince = (stream: readonly Element[], el: Element): boolean => stream[el.index - 1]?.lower === 'since' || el.first === 'since'
const RANKS: ReadonlySet<string> = new Set([
  'first',
  'highest',
  'lowest',
  'most',
  'least',
  'smallest',
  'largest',
  'biggest',
  'best',
  'worst',
  'weakest',
  'strongest',
  'record',
  'fastest',
  'slowest',
  'front',
  'suspended',
  'idle',
  'banned',
  'lead',
  'leader',
  'been',
  'decline',
  'drop',
])

/** The claim that a time expression directly follows (prepositional phrases between) or, as "January's", precedes. */
function claimBeside(stream: readonly Element[], p: number, byElement: ReadonlyMap<number, number>): number {
  if (stream[p + 1]?.lower === "'s") {
    for (let j = p + 2; j < Math.min(stream.length, p + 5); j++) {
      const at = byElement.get(j)
      if (at !== undefined) return at
      if (sense(stream[j], 'indicator') || !stream[j].word) break
    }
  }
  for (let j = p - 1; j >= Math.max(0, p - 14); j--) {
    const at = byElement.get(j)
    if (at !== undefined) return at
    const el = stream[j]
    if (el.period) return isPunct(stream[p - 1], ',') ? -1 : el.period.base && STEP_OVER.has(stream[p - 1]?.lower) ? -1 : -1
    if (CLAUSE_WORDS.has(el.lower) || el.lower === 'and' || sense(el, 'move')?.pos === 'verb') return -1
    if (STEP_OVER.has(el.lower) || DETERMINERS.has(el.lower) || areaAt(stream, j) || sense(el, 'item')) continue
    const ind = sense(el, 'indicator')
    if (ind) {
      if (ind.pos === 'noun') continue
      if (/^(?:ing|ed)$/.test(el.lower.slice(-2)) || el.lower.endsWith('ing')) continue
      return -1
    }
    if ('‘’“”"'.includes(el.lower || ' ')) continue
    if (!el.word || p - j > 8) return -1
  }
  return -1
}

/** Index of the claim whose base the expression is, or -1: it says so itself, or a word of comparison stands before it and a change beside it. */
function baseTarget(stream: readonly Element[], el: Element, claims: readonly Dated[], beside: number): number {
  const p = el.index
  const period = el.period as PeriodMention
  const word = stream[p - 1]?.lower ?? ''
  const before = DETERMINERS.has(word) || /^(?:in|that|on|at|during|for)$/.test(word) ? (stream[p - 2]?.lower ?? '') : word
  const before2 = before === 'in' || before === 'that' || before === 'of' ? (stream[p - 3]?.lower ?? '') : before
  const asMuch =
    before2 === 'as' &&
    /^(?:much|many|high|large|big|great)$/.test(
      [stream[p - 2], stream[p - 3], stream[p - 4]]
        .map((e) => e?.lower ?? '')
        .find((w) => /^(?:much|many|high|large|big|great)$/.test(w)) ?? '',
    )
  const onMove = word === 'on' && sense(stream[p - 2], 'move') !== null
  const beyond = onMove || [stream[p - 1], stream[p - 2]].some((e) => e?.senses.some((x) => x.pos === 'beyond'))
  const onYear =
    isYear(stream[p]) &&
    (word === 'on' ||
      word === 'over' ||
      word === 'after' ||
      (word === 'year' && [stream[p - 3], stream[p - 4]].some((e) => e?.lower === 'after')))
  const compared =
    onYear ||
    beyond ||
    asMuch ||
    (BASE_WORDS.has(before2) &&
      (before2 !== 'to' || /^compare/.test(stream[p - 2]?.lower ?? '') || /^compare/.test(stream[p - 3]?.lower ?? '')) &&
      (before2 !== 'with' || comparedWith(stream, p)))
  if (!period.base && !compared) return -1
  if (beside >= 0) {
    const claim = claims[beside]
    if (claim.role?.base) return -1
    if (isChange(claim)) return beside
    if (period.base && claim.role?.statistic === 'share') return beside
    const mate = claims.findIndex((c) => isChange(c) && claim.role?.mates.includes(c.at))
    if (mate >= 0) return mate
    if (!period.base && !/^(?:than|from|against|versus|vs)$/.test(before2)) return -1
  }
  let best = -1
  for (let i = 0; i < claims.length; i++) if (claims[i].at < p && isChange(claims[i])) best = i
  if (best >= 0) return best
  const next = claims.findIndex((c) => c.at > p && isChange(c))
  return next >= 0 ? next : period.base && beside < 0 ? -1 : -1
}

const comparedWith = (stream: readonly Element[], p: number): boolean => {
  for (let j = p - 1; j >= Math.max(0, p - 5); j--) if (/^compar/.test(stream[j].lower)) return true
  return false
}

const isChange = (claim: Dated): boolean =>
  claim.role?.statistic === 'change' ||
  claim.role?.statistic === 'multiple' ||
  (claim.role === null && (claim.quantity.dimension === 'percent' || claim.quantity.dimension === 'multiple'))

/** The nearest shared expression before the claim in its clause, else the first behind it, else the nearest before it in the sentence. */
function sharedFor(
  stream: readonly Element[],
  claim: Dated,
  shared: readonly { at: number; period: PeriodMention }[],
): PeriodMention | null {
  let before: { at: number; period: PeriodMention } | null = null
  for (const s of shared) if (s.at < claim.at) before = s
  if (before && !clauseBetween(stream, before.at, claim.at)) return before.period
  const behind = shared.find((s) => s.at > claim.at && !clauseBetween(stream, claim.at, s.at))
  return behind?.period ?? before?.period ?? null
}

function clauseBetween(stream: readonly Element[], from: number, to: number): boolean {
  for (let j = from + 1; j < to; j++)
    if (isPunct(stream[j], ';') || stream[j].lower === 'while' || stream[j].lower === 'whereas' || stream[j].lower === 'but') return true
  return false
}
