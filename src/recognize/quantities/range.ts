import { words } from '../../lexicon/counted.ts'
import { type Amount, readAmount, unitExp } from './amount.ts'
import { isMove } from './moved.ts'
import { readNoun } from './noun.ts'
import { scaled } from './number.ts'
import { isGlued, isHyphen, isRangeDash, isWord, type Scan, word } from './scan.ts'
import type { Unit } from './unit.ts'

/** Two ends of one figure: "260,000-280,000 won", "10 to 11 won", "between 3 and 4 million tons", "50 or 60". */
export interface RangeRead {
  readonly low: number
  readonly high: number
  readonly unit: Unit | null
  readonly to: number
  readonly scale: number
}

type Joint = 'dash' | 'to' | 'and' | 'or'

const SPANS: ReadonlySet<string> = words(
  'run runs ran running range ranges ranged ranging vary varies varied varying anywhere anything span spans stretch stretches fluctuated fluctuate fluctuates fluctuating hovered',
)

/** The range that `first` opens, or null. `lead`: the first token of what leads to `first` (hedges, "by", "a"). */
export function readRange(scan: Scan, first: Amount, lead: number): RangeRead | null {
  const joint = jointAt(scan, first, lead)
  if (!joint) return null
  const second = readAmount(scan, joint.to)
  if (!second || second.negative || scan.taken(second.numberFrom)) return null
  const bounds = sameKind(first, second, joint.kind) ? ends(first, second) : null
  if (!bounds || !(bounds.low < bounds.high)) return null
  const moved = movedBefore(scan, lead)
  const loose = !second.unit && second.scale === 0 && first.unit !== null && (first.scale > 0 || readNoun(scan, second.to, false) !== null)
  if (joint.kind === 'to' && loose) return null
  if (joint.kind === 'to' && !isSpan(scan, first, second, bounds, lead, moved)) return null
  if (joint.kind === 'or' && bounds.high > 3 * bounds.low) return null
  if (joint.kind === 'dash' && !dashJoins(scan, first, second, joint.spaced)) return null
  return { ...bounds, unit: second.unit ?? first.unit, to: second.to, scale: second.scale }
}

interface JointRead {
  readonly kind: Joint
  readonly to: number
  readonly spaced: boolean
}

function jointAt(scan: Scan, first: Amount, lead: number): JointRead | null {
  const i = first.to
  if (isHyphen(scan, i) && word(scan, i + 1) === 'to' && word(scan, i + 2) === '-') return { kind: 'dash', to: i + 3, spaced: false }
  if (isRangeDash(scan, i)) return { kind: 'dash', to: i + 1, spaced: !isGlued(scan, i) }
  const lower = word(scan, i)
  if (lower === 'to' || lower === 'or') return { kind: lower, to: i + 1, spaced: true }
  const between = word(scan, lead - 1) === 'between' || (word(scan, lead - 1) === 'of' && word(scan, lead - 2) === 'range')
  return between && (lower === 'and' || lower === '&') ? { kind: 'and', to: i + 1, spaced: true } : null
}

/** One unit for both, or said once where it can be shared. */
function sameKind(first: Amount, second: Amount, kind: Joint): boolean {
  if (first.unit && second.unit) return first.unit.code === second.unit.code
  if (!first.unit) return !second.prefixed
  return first.prefixed || kind === 'and'
}

/** Both values in the plain unit, with a magnitude said once applied to both where the numbers are alike. */
function ends(first: Amount, second: Amount): { readonly low: number; readonly high: number } {
  const [a, b] = [Number(first.mantissa), Number(second.mantissa)]
  const lowScale = first.scale === 0 && second.scale > 0 && !first.grouped && a <= b * 1.0001 ? second.scale : first.scale
  const highScale = second.scale === 0 && first.scale > 0 && !second.grouped && b > a && b < 1000 ? first.scale : second.scale
  const exp = unitExp(second.unit ? second : { ...second, unit: first.unit })
  const lowExp = first.unit && second.unit && first.unit.exp !== second.unit.exp ? unitExp(first) : exp
  return { low: scaled(first.mantissa, lowScale + lowExp), high: scaled(second.mantissa, highScale + exp) }
}

/** Did something rise or fall right before: "fell 2.4 percent to ..."? */
export function movedBefore(scan: Scan, lead: number): boolean {
  let at = lead - 1
  if (word(scan, at) === 'by' || word(scan, at) === 'of') at--
  if (word(scan, at).endsWith('ly') || word(scan, at) === 'further' || word(scan, at) === 'another') at--
  return isMove(word(scan, at))
}

/** "A to B" is one figure, unless it tells of a change from A to B, or by A to B. */
function isSpan(
  scan: Scan,
  first: Amount,
  second: Amount,
  bounds: { readonly low: number; readonly high: number },
  lead: number,
  moved: boolean,
): boolean {
  if (word(scan, lead - 1) === 'from') return isRangeVerb(scan, lead - 1)
  const ownAmount = first.unit !== null || first.scale > 0
  // "will grow by 2% to 4%", but "the rate rose by 2% to 4%"
  if (moved && first.unit?.code === '%' && bounds.high <= 3 * bounds.low) return !scan.tokens.some((t) => RATES.has(t.lower))
  if (word(scan, lead) === 'by' && ownAmount) return false
  if (moved && (ownAmount || bounds.high > 4 * bounds.low || !(second.unit || second.scale > 0))) return false
  if (isWord(scan, second.to) && word(scan, second.to) === 'nil') return false
  return bounds.high <= 1000 * bounds.low || bounds.low === 0
}

const RATES: ReadonlySet<string> = words(
  'rate rates share shares ratio proportion percentage yield yields margin margins inflation unemployment tariff tariffs duty duties interest coverage utilisation utilization occupancy',
)

/** "run from A to B", "anywhere from A to B", "vary widely from A to B". */
function isRangeVerb(scan: Scan, from: number): boolean {
  for (let k = 1; k <= 3; k++) if (SPANS.has(word(scan, from - k))) return true
  return false
}

/** "20-30 companies", "1.2-1.5bn", not the score "3-1" nor "50-50"; apart from each other only with a unit. */
function dashJoins(scan: Scan, first: Amount, second: Amount, spaced: boolean): boolean {
  const measured = first.unit !== null || second.unit !== null
  if (spaced) return measured && !(first.unit && !first.prefixed && !second.unit)
  return measured || second.scale > 0 || second.grouped || first.grouped || readNoun(scan, second.to, false) !== null
}
