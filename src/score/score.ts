import { groupBy } from '../assemble/order.ts'
import { FIELDS, type Field } from './field-names.ts'
import type { Figure, GoldFigure } from './figures.ts'
import { type Counts, type Mistake, type Tally, tally } from './tally.ts'

export interface Rates extends Counts {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Every share is from 0 to 1, and 0 where there is nothing to count. */
export interface Score {
  /** figures: spans that overlap, value and unit right */
  readonly figure: Rates
  /** whole observations in scope core: statistic, indicator, item, direction and period right too */
  readonly core: Rates
  /** share right of the core figures found */
  readonly fields: Readonly<Record<Field, number>>
  readonly perFile: Readonly<Record<string, FileScore>>
  readonly mistakes: readonly Mistake[]
}

/** Numbers of figures: in the gold, predicted, found; core observations found and in the gold. */
export interface FileScore {
  readonly gold: number
  readonly pred: number
  readonly figure: number
  readonly core: number
  readonly coreGold: number
}

/**
 * How right predictions are against what readers wrote down. Files are matched by the last part of their names; only those that the gold
 * names count, and of these only `only` where it is given.
 */
export function score(predicted: Iterable<Figure>, gold: Iterable<GoldFigure>, only = ''): Score {
  const predictions = groupBy(predicted, ({ file }) => fileName(file))
  const tallies = new Map<string, Tally>()
  for (const [file, figures] of groupBy(gold, (figure) => fileName(figure.file)))
    if (only === '' || file === fileName(only)) tallies.set(file, tally(file, figures, predictions.get(file) ?? []))
  const all = [...tallies.values()]
  const found = sum(all, (one) => one.found)
  return {
    figure: rates(all.map((one) => one.figure)),
    core: rates(all.map((one) => one.core)),
    fields: Object.fromEntries(
      FIELDS.map((field) => [
        field,
        share(
          sum(all, ({ right }) => right[field]),
          found,
        ),
      ]),
    ) as Record<Field, number>,
    perFile: Object.fromEntries([...tallies].map(([file, one]) => [file, fileScore(one)])),
    mistakes: all.flatMap((one) => one.mistakes),
  }
}

const fileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

const sum = <T>(values: readonly T[], read: (value: T) => number): number => values.reduce((total, value) => total + read(value), 0)

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

function rates(counts: readonly Counts[]): Rates {
  const [tp, fp, fn] = [sum(counts, (one) => one.tp), sum(counts, (one) => one.fp), sum(counts, (one) => one.fn)]
  const [precision, recall] = [share(tp, tp + fp), share(tp, tp + fn)]
  return { precision, recall, f1: share(2 * precision * recall, precision + recall), tp, fp, fn }
}

const fileScore = ({ gold, predicted, figure, core, goldCore }: Tally): FileScore => ({
  gold,
  pred: predicted,
  figure: figure.tp,
  core: core.tp,
  coreGold: goldCore,
})
