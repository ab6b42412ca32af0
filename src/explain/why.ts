import { type Count, type Weights, type Reading, weigh } from '../link/rank/ballot.ts'
import { type Slot, weightsOf } from '../link/rank/weights.ts'
import type { Element } from '../link/stream.ts'
import { readPeriod } from '../validate/period-code.ts'
import { inWords } from './reasons.ts'
import type { Vote } from './trace.ts'
import type { Reason, Why } from './types.ts'

/** Where words of a sentence are found. */
export interface Place {
  readonly text: string
  readonly stream: readonly Element[]
}

/** A field that was voted on: the reading that its record has, and the best of each other reading. */
export interface Verdict {
  readonly won: Why
  readonly lost: readonly Why[]
}

/** `value` is that of the record; null where it is none of the readings, because a later stage settled the field. */
export function verdict(slot: Slot, { count, won }: Vote, value: string, place: Place): Verdict | null {
  const same = (reading: Reading): boolean => sameValue(slot, reading.value, value)
  if (!won || !same(won)) return null
  const weight = weightIn(count, won)
  const rivals = best(count.options, count.weights, (r) => !same(r))
  const lost = rivals.map(([r, w]) => why(slot, r, w, weight, reasonsOf(slot, r, count), place))
  const known = carriedRivals(slot, count, won, place, new Set([value, ...rivals.map(([r]) => r.value)]))
  const against = rivals[0]?.[1] ?? null
  return { won: why(slot, won, weight, against, reasonsOf(slot, won, count), place), lost: [...lost, ...known] }
}

/** What was voted where the record has something else: it lost to whatever settled the field. */
export function overruled(slot: Slot, { count, won }: Vote, place: Place): Why | null {
  return won ? why(slot, won, weightIn(count, won), null, reasonsOf(slot, won, count), place) : null
}

/** The record has periods in their shortest form. */
const sameValue = (slot: Slot, a: string, b: string): boolean => a === b || (slot === 'period' && a !== '' && shortest(a) === shortest(b))

export const shortest = (code: string): string => readPeriod(code)?.code ?? code

const weightIn = (count: Count, reading: Reading): number => count.weights[count.options.indexOf(reading)]

/** The best reading of each value, best first; ties keep their order, as the linker's do. */
function best(readings: readonly Reading[], weights: readonly number[], wanted: (r: Reading) => boolean): [Reading, number][] {
  const byValue = new Map<string, [Reading, number]>()
  readings.forEach((reading, i) => {
    const held = byValue.get(reading.value)
    if (wanted(reading) && (!held || weights[i] > held[1])) byValue.set(reading.value, [reading, weights[i]])
  })
  return [...byValue.values()].sort((a, b) => b[1] - a[1])
}

/** What is known from before competes among itself, by weights of its own: those that lost there never stood against what is said. */
function carriedRivals(slot: Slot, count: Count, won: Reading, place: Place, told: ReadonlySet<string>): Why[] {
  const weights = count.carried.map((r) => weigh(r.reasons, weightsOf(slot).carried))
  const chosen = Math.max(...weights)
  return best(count.carried, weights, (r) => !told.has(r.value) && !sameValue(slot, r.value, won.value)).map(([r, w]) =>
    why(slot, r, w, chosen, weighed(r.reasons, weightsOf(slot).carried), place),
  )
}

/** Of what is carried over both: why anything is carried over here, and why this. */
function reasonsOf(slot: Slot, reading: Reading, count: Count): Reason[] {
  const { readings, carried } = weightsOf(slot)
  const own = weighed(reading.reasons, readings)
  const known = isCarried(reading) ? count.carried.find((r) => r.value === reading.value) : undefined
  return known ? byWeight([...own, ...weighed(known.reasons, carried)]) : own
}

const isCarried = (reading: Reading): boolean => reading.reasons[0] === 'carried'

/** A reason may stand several times and counts each time. */
function weighed(codes: readonly string[], weights: Weights): Reason[] {
  const sums = new Map<string, number>()
  for (const code of codes) sums.set(code, (sums.get(code) ?? 0) + (weights.get(code) ?? 0))
  return byWeight([...sums].filter(([, weight]) => weight !== 0).map(([code, weight]) => ({ code, weight, says: inWords(code, weight) })))
}

const byWeight = (reasons: Reason[]): Reason[] => reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))

function why(slot: Slot, { value, at }: Reading, weight: number, against: number | null, reasons: readonly Reason[], place: Place): Why {
  const el = at >= 0 ? place.stream[at] : undefined
  return {
    field: slot,
    value: slot === 'period' ? shortest(value) : value,
    from: value === '' ? '' : at >= 0 ? 'stated' : 'inferred',
    words: el && value !== '' ? { start: el.start, end: el.end, text: place.text.slice(el.start, el.end) } : null,
    weight,
    against,
    reasons,
  }
}
