/** Whole-number weights of the reasons that may speak for or against a reading; a reason that is not listed weighs nothing. */
export type Weights = ReadonlyMap<string, number>

/** One reading of a field of a figure, and all that speaks for and against it. */
export interface Reading {
  readonly value: string
  /** stream index of the words that say it, -1 where no words do */
  readonly at: number
  readonly reasons: string[]
}

/**
 * The readings of one field. What the sentence says (and that it says nothing, as a reading of its own) competes with what is carried over
 * as a whole: how well the context agrees with itself must not outweigh plain words.
 */
export interface Ballot {
  readonly said: Reading[]
  /** what is known from before, by value, with what speaks for each */
  readonly carried: Map<string, string[]>
  /** what speaks for or against carrying anything over here */
  readonly situation: string[]
  none: Reading | null
  /** what reading straight on made of it, and whether the sentence said so */
  readonly proposed: { readonly value: string; readonly how: string }
}

export const ballot = (proposed: string, said: boolean): Ballot => ({
  said: [],
  carried: new Map(said ? [] : [[proposed, ['proposed']]]),
  situation: [],
  none: null,
  proposed: { value: proposed, how: said ? 'rules.said' : 'rules.kept' },
})

/** A reading that the sentence says at stream index `at`. */
export function say(on: Ballot, value: string, at: number, reasons: string[]): void {
  on.said.push({ value, at, reasons })
}

/** What is known from before speaks for a value. */
export function carry(on: Ballot, value: string, ...reasons: string[]): void {
  const held = on.carried.get(value)
  if (held) held.push(...reasons)
  else on.carried.set(value, reasons)
}

/** Speaks for or against the reading that there is nothing to say: no good, no partner. */
export function none(on: Ballot, ...reasons: string[]): void {
  if (on.none) on.none.reasons.push(...reasons)
  else {
    on.none = { value: '', at: -1, reasons }
    on.said.push(on.none)
  }
}

/** Speaks for or against carrying over. */
export function note(on: Ballot, ...reasons: string[]): void {
  on.situation.push(...reasons)
}

export function weigh(reasons: readonly string[], weights: Weights): number {
  let sum = 0
  for (const r of reasons) sum += weights.get(r) ?? 0
  return sum
}

/** Both tables of a field: that of its readings, and that of what is carried over. */
export interface FieldWeights {
  readonly readings: Weights
  readonly carried: Weights
}

/** All readings that stand for election: what is said, and the best of what is carried over, with their weights. */
export interface Count {
  readonly options: readonly Reading[]
  readonly weights: readonly number[]
  /** the same for what is carried over, among itself */
  readonly carried: readonly Reading[]
  /** what was proposed, and how */
  readonly proposed: readonly [value: string, how: string]
}

export function count(on: Ballot, { readings, carried }: FieldWeights): Count {
  const known: Reading[] = []
  let best: Reading | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const [value, reasons] of on.carried) {
    const reading = { value, at: -1, reasons }
    known.push(reading)
    const sum = weigh(reasons, carried)
    if (sum > most) {
      best = reading
      most = sum
    }
  }
  const options: Reading[] = [...on.said]
  const { value, how } = on.proposed
  // what was proposed from words that are no reading here stands as one of its own
  if (how === 'rules.said' && !options.some((r) => r.value === value)) options.push({ value, at: -1, reasons: ['proposed.alone'] })
  for (const r of options) if (r.value === value) r.reasons.push('rules', how)
  if (best) {
    for (const r of options) if (r.value === best.value) r.reasons.push('agrees')
    options.push({
      value: best.value,
      at: -1,
      reasons: [
        'carried',
        ...on.situation,
        ...best.reasons.map((r) => BY[r]).filter((r) => r),
        ...(best.value === value ? ['rules', how] : []),
      ],
    })
  }
  return { options, weights: options.map((r) => weigh(r.reasons, readings)), carried: known, proposed: [value, how] }
}

/** How the carried value is known matters for carrying it over. */
const BY: Readonly<Record<string, string>> = {
  host: 'by.host',
  mate: 'by.mate',
  here: 'by.here',
  here0: 'by.here0',
  'here.clause': 'by.clause',
  last: 'by.last',
  last0: 'by.last0',
  block: 'by.block',
  about: 'by.about',
  about0: 'by.about0',
  named: 'by.named',
  section: 'by.section',
  paired: 'by.paired',
  running: 'by.running',
  heard: 'by.heard',
  headed: 'by.headed',
  lead: 'by.lead',
  usual: 'by.usual',
  unit: 'by.unit',
  'this-month': 'by.this-month',
  'this-year': 'by.this-year',
  'year-before': 'by.year-before',
}

/** The one comparator: the most weight, then the reading that came first. */
export function elect({ options, weights }: Count): Reading | null {
  let best = -1
  for (let i = 0; i < options.length; i++) if (best < 0 || weights[i] > weights[best]) best = i
  return best < 0 ? null : options[best]
}
