import { alternatives, oneOf, sameNumber } from './alternatives.ts'
import { FIELDS, type Field } from './field-names.ts'
import type { Figure, GoldFigure } from './figures.ts'
import { directionForm, indicatorForm, itemForm, periodForm, wordsForm } from './forms.ts'

type Agrees = (predicted: Figure, gold: GoldFigure) => boolean

const AGREES: Readonly<Record<Field, Agrees>> = {
  statistic: (p, g) => oneOf(g.statistic, p.statistic),
  indicator: (p, g) => oneOf(g.indicator, p.indicator, indicatorForm),
  item: (p, g) => oneOf(g.item, p.item, itemForm),
  direction: (p, g) => !isDirected(g) || sameDirection(p, g),
  period: (p, g) => g.period === '' || oneOf(g.period, p.period, periodForm),
  base_period: (p, g) => g.base_period === '' || oneOf(g.base_period, p.base_period, periodForm),
  relation: (p, g) => oneOf(g.relation, p.relation),
  per: (p, g) => oneOf(g.per, p.per),
  // Alternatives say that the text leaves it open: then it may stay empty.
  measure: (p, g) => g.measure === '' || oneOf(g.measure, p.measure) || (p.measure === '' && g.measure.includes('|')),
  value_max: (p, g) => alternatives(g.value_max).some((max) => sameMaximum(p.value_max, max)),
  reporter: (p, g) => oneOf(g.reporter, p.reporter) || (isDirected(g) && sameDirection(p, g)),
  span: (p, g) => p.start === g.start && p.end === g.end,
  status: (p, g) => oneOf(g.status, p.status),
  source: (p, g) => g.source === '' || alternatives(g.source).some((source) => sameSource(wordsForm(p.source), wordsForm(source))),
}

/** The fields in which a prediction is not what the gold says. */
export const wrongFields = (predicted: Figure, gold: GoldFigure): readonly Field[] =>
  FIELDS.filter((field) => !AGREES[field](predicted, gold))

export const sameValue = (predicted: Figure, gold: GoldFigure): boolean =>
  alternatives(gold.value).some((value) => sameNumber(predicted.value, Number(value)))

/** A zero ("sold no coal") is the same in every unit. */
export const sameUnit = (predicted: Figure, gold: GoldFigure): boolean => oneOf(gold.unit, predicted.unit) || Number(gold.value) === 0

/** Indicators of what goes from one country to another; others have a reporter alone. */
const DIRECTED: ReadonlySet<string> = new Set([
  'exports',
  'imports',
  'trade',
  'balance',
  'investment',
  'aid',
  'sanctions-limit',
  'transfers',
])

/** The first alternative is the likeliest: it decides. */
const isDirected = (gold: GoldFigure): boolean => DIRECTED.has(alternatives(gold.indicator)[0])

function sameDirection(predicted: Figure, gold: GoldFigure): boolean {
  const direction = directionForm(predicted.indicator, predicted.reporter, predicted.partner)
  const partners = alternatives(gold.partner)
  return alternatives(gold.indicator).some((indicator) =>
    alternatives(gold.reporter).some((reporter) => partners.some((partner) => directionForm(indicator, reporter, partner) === direction)),
  )
}

const sameMaximum = (predicted: number | null, gold: string): boolean =>
  gold === '' || predicted === null ? gold === '' && predicted === null : sameNumber(predicted, Number(gold))

/** One may be the short form of the other ("customs" of "customs office"), but nothing is no short form. */
const sameSource = (predicted: string, gold: string): boolean =>
  predicted === gold || (hasWords(predicted) && hasWords(gold) && (predicted.includes(gold) || gold.includes(predicted)))

const hasWords = (words: string): boolean => words.trim() !== ''
