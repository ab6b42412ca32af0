import type { Quantity } from '../types.ts'
import { directed, shareRoles, unmoved } from './pairing.ts'
import type { Role } from './pattern.ts'
import { inheritPercent, perUnit } from './quantity-unit.ts'
import { type Element, isPunct, sense } from './stream.ts'
import { shareUnits } from './unit-sharing.ts'
import type { Topic } from './topic.ts'

/** A figure before it is known what it measures: its amount and its part in the sentence. */
export type Raw = Omit<Claim, 'topic' | 'noun' | 'own' | 'indicatorAt'>

/** A figure with what its sentence says of it. */
export interface Claim {
  /** stream index of the quantity */
  readonly at: number
  readonly quantity: Quantity
  readonly role: Role | null
  readonly topic: Topic
  /** the counted noun in the singular, '' when it is no count */
  readonly noun: string
  /** stated beside this figure alone; the others of the sentence do not take it over */
  readonly own: boolean
  readonly indicatorAt: number
  /** in parentheses behind another figure: index of that claim's quantity in the stream, else -1 */
  readonly host: number
  /** in a clause about something past or beside ("which bought $26 billion in 2021", "after buying 354,000 tons in 2022"): its time is not that of the sentence */
  readonly aside: boolean
}

/** The figures of a sentence, each with its part in it. */
export function figuresOf(stream: readonly Element[], roles: ReadonlyMap<number, Role>): Raw[] {
  const figures: Raw[] = []
  let paren = -1
  let held = false
  for (const el of stream) {
    if (el.lower === ',') {
      const next = stream[el.index + 1]?.lower ?? ''
      held = held ? false : RELATIVE.test(next) && commaAhead(stream, el.index + 1)
    }
    if (el.quantity) {
      const quantity = perUnit(stream, inheritPercent(stream, el, figures.at(-1) ?? null), el.index)
      figures.push({
        at: el.index,
        quantity,
        role: roles.get(el.index) ?? null,
        host: paren,
        aside: held || afterDoing(stream, el.index),
      })
    }
    if (isPunct(el, '([')) paren = hostBefore(stream, el.index)
    if (isPunct(el, ')]')) paren = -1
  }
  return shareUnits(
    stream,
    shareRoles(
      stream,
      figures.map((f) => unmoved(stream, f)),
    ).map((f) => directed(stream, f)),
  )
}

/** "after buying a mere 354,000 tons", "having sold 20,000" */
function afterDoing(stream: readonly Element[], at: number): boolean {
  for (let j = at - 1; j >= Math.max(0, at - 8); j--) {
    if (stream[j].quantity || isPunct(stream[j], ',;')) return false
    if (stream[j].lower === 'having' || (stream[j].lower === 'after' && /ing$/.test(stream[j + 1]?.lower ?? ''))) return true
  }
  return false
}

const RELATIVE = /^(?:which|whose|who|where)$/

const commaAhead = (stream: readonly Element[], from: number): boolean => {
  for (let j = from; j < Math.min(stream.length, from + 18); j++) if (stream[j].lower === ',') return true
  return false
}

/** The quantity that stands right before an opening parenthesis, its noun and unit words between. */
function hostBefore(stream: readonly Element[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - 5); j--) {
    if (stream[j].quantity) return j
    if (!stream[j].word || sense(stream[j], 'indicator')?.pos === 'verb') return -1
  }
  return -1
}
