import { byNumber, inOrder } from '../assemble/order.ts'
import type { Span } from '../types.ts'
import { FIELDS, type Field } from './field-names.ts'
import { sameUnit, sameValue, wrongFields } from './fields.ts'
import type { Figure, GoldFigure } from './figures.ts'

/** A prediction and the figure of the gold that it is about. */
export interface Match {
  readonly gold: GoldFigure
  readonly predicted: Figure
  /** value and unit agree */
  readonly right: boolean
  readonly wrong: readonly Field[]
}

/** The match of each figure, by its place in either list; undefined where it has none. */
export interface Alignment {
  readonly ofGold: readonly (Match | undefined)[]
  readonly ofPredicted: readonly (Match | undefined)[]
}

interface Candidate extends Match {
  readonly goldAt: number
  readonly predictedAt: number
  readonly rank: number
}

/**
 * Pairs the figures of one file, each with one at most. Spans that overlap may pair; the best pairs are taken first: value, then unit, then
 * the number of fields that agree. "Absent in May and June" has two figures on one word, so that spans alone do not tell.
 */
export function align(gold: readonly GoldFigure[], predicted: readonly Figure[]): Alignment {
  const ofGold: (Match | undefined)[] = gold.map(() => undefined)
  const ofPredicted: (Match | undefined)[] = predicted.map(() => undefined)
  for (const candidate of candidates(gold, predicted).sort(BEST_FIRST)) {
    if (ofGold[candidate.goldAt] || ofPredicted[candidate.predictedAt]) continue
    ofGold[candidate.goldAt] = candidate
    ofPredicted[candidate.predictedAt] = candidate
  }
  return { ofGold, ofPredicted }
}

const BEST_FIRST = inOrder<Candidate>(
  byNumber((candidate) => -candidate.rank),
  byNumber((candidate) => candidate.goldAt),
  byNumber((candidate) => candidate.predictedAt),
)

/** A value weighs more than a unit, and a unit more than all fields together. */
const VALUE = 100
const UNIT = 50

function candidates(gold: readonly GoldFigure[], predicted: readonly Figure[]): Candidate[] {
  const found: Candidate[] = []
  for (let goldAt = 0; goldAt < gold.length; goldAt++)
    for (let predictedAt = 0; predictedAt < predicted.length; predictedAt++) {
      const [g, p] = [gold[goldAt], predicted[predictedAt]]
      if (!overlaps(g, p)) continue
      const [value, unit, wrong] = [sameValue(p, g), sameUnit(p, g), wrongFields(p, g)]
      const rank = (value ? VALUE : 0) + (unit ? UNIT : 0) + FIELDS.length - wrong.length
      found.push({ gold: g, predicted: p, right: value && unit, wrong, goldAt, predictedAt, rank })
    }
  return found
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
