import { FIELDS, type Field } from './field-names.ts'
import type { Score } from './score.ts'

/** The least that a number of the score has to be: the F1 of `figure` or `core`, or the accuracy of a field. */
export interface Minimum {
  readonly name: MinimumName
  readonly least: number
}

export type MinimumName = 'figure' | 'core' | Field

export const MINIMUM_NAMES: readonly MinimumName[] = ['figure', 'core', ...FIELDS]

/** The minima that the score falls short of, each with what was reached. */
export function shortfalls(score: Score, minima: readonly Minimum[]): (Minimum & { readonly reached: number })[] {
  return minima.map((minimum) => ({ ...minimum, reached: reached(score, minimum.name) })).filter(({ reached, least }) => reached < least)
}

const reached = (score: Score, name: MinimumName): number => (name === 'figure' || name === 'core' ? score[name].f1 : score.fields[name])
