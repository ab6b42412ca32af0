import { type Alignment, align, type Match } from './align.ts'
import { FIELDS, type Field, WHOLE } from './field-names.ts'
import type { Figure, GoldFigure } from './figures.ts'

export interface Counts {
  /** right */
  readonly tp: number
  /** wrong or spurious */
  readonly fp: number
  /** missed */
  readonly fn: number
}

/** Something that is not as the gold has it. */
export interface Mistake {
  readonly file: string
  /** "missed", "misread", "spurious", "claims core", or "wrong" with the fields */
  readonly kind: string
  readonly gold: GoldFigure | null
  readonly predicted: Figure | null
}

/** What is right and wrong in one file. */
export interface Tally {
  readonly gold: number
  readonly predicted: number
  /** figures of the gold in scope core */
  readonly goldCore: number
  readonly figure: Counts
  readonly core: Counts
  /** core figures found, and in how many of them each field is right */
  readonly found: number
  readonly right: Readonly<Record<Field, number>>
  readonly mistakes: readonly Mistake[]
}

/** Compares the figures of one file. */
export function tally(file: string, gold: readonly GoldFigure[], predicted: readonly Figure[]): Tally {
  const { ofGold, ofPredicted } = align(gold, predicted)
  const ofCore = ofGold.filter((_, i) => isCore(gold[i]))
  const found = ofCore.filter((match) => match?.right) as readonly Match[]
  const rightFigures = ofGold.filter((match) => match?.right).length
  const rightCore = ofCore.filter(isWhole).length
  return {
    gold: gold.length,
    predicted: predicted.length,
    goldCore: ofCore.length,
    figure: { tp: rightFigures, fp: predicted.length - rightFigures, fn: gold.length - rightFigures },
    core: {
      tp: rightCore,
      fp: predicted.filter((figure, i) => isWrongCore(figure, ofPredicted[i])).length,
      fn: ofCore.length - rightCore,
    },
    found: found.length,
    right: Object.fromEntries(FIELDS.map((field) => [field, found.filter(({ wrong }) => !wrong.includes(field)).length])) as Record<
      Field,
      number
    >,
    mistakes: mistakes(file, gold, predicted, { ofGold, ofPredicted }),
  }
}

const isCore = ({ scope }: { readonly scope: string }): boolean => scope === 'core'

/** A right core observation: in scope on both sides, with everything right that makes it whole. */
const isWhole = (match: Match | undefined): boolean =>
  match?.right === true && isCore(match.gold) && isCore(match.predicted) && WHOLE.every((field) => !match.wrong.includes(field))

/**
 * It counts against the precision of core when it claims to be core, or is about a core figure, and is not whole. A figure on whose scope
 * the readers differed ("core|other") counts neither way once it is found.
 */
function isWrongCore(figure: Figure, match: Match | undefined): boolean {
  if (match?.right && match.gold.scope.includes('|')) return false
  return (isCore(figure) || (match !== undefined && isCore(match.gold))) && !isWhole(match)
}

/** In the order of the gold, then what was predicted beyond it. */
function mistakes(file: string, gold: readonly GoldFigure[], predicted: readonly Figure[], { ofGold, ofPredicted }: Alignment): Mistake[] {
  const list: Mistake[] = []
  for (const [i, figure] of gold.entries()) {
    const kind = goldMistake(figure, ofGold[i])
    if (kind !== '') list.push({ file, kind, gold: figure, predicted: ofGold[i]?.predicted ?? null })
  }
  for (const [i, figure] of predicted.entries()) {
    const kind = predictedMistake(figure, ofPredicted[i])
    if (kind !== '') list.push({ file, kind, gold: ofPredicted[i]?.gold ?? null, predicted: figure })
  }
  return list
}

function goldMistake(figure: GoldFigure, match: Match | undefined): string {
  if (!match) return 'missed'
  if (!match.right) return 'misread'
  return isCore(figure) && match.wrong.length > 0 ? `wrong ${match.wrong.join(',')}` : ''
}

function predictedMistake(figure: Figure, match: Match | undefined): string {
  if (!match) return 'spurious'
  return isWrongCore(figure, match) && !isCore(match.gold) ? 'claims core' : ''
}
