import { FIELDS } from './field-names.ts'
import type { Figure, GoldFigure } from './figures.ts'
import { directionForm } from './forms.ts'
import type { Rates, Score } from './score.ts'
import type { Mistake } from './tally.ts'

/** The score as lines for people, after the first `shown` mistakes. */
export function reportLines(score: Score, shown: number): string[] {
  const { figure, core, fields, mistakes } = score
  const accuracy = FIELDS.map((field) => `${field} ${percent(fields[field])}`)
  return [
    ...(shown > 0 ? [...mistakeLines(mistakes, shown), ''] : []),
    rateLine('figure', figure),
    rateLine('core', core),
    `fields of the core figures found: ${accuracy.join(', ')}`,
  ]
}

/** The score as plain data; the mistakes only where they were asked for. */
export function reportData({ mistakes, ...numbers }: Score, shown: number): object {
  return shown > 0 ? { ...numbers, errors: mistakes.slice(0, shown) } : numbers
}

const percent = (share: number): string => (100 * share).toFixed(1)

function rateLine(name: string, { precision, recall, f1, tp, fp, fn }: Rates): string {
  const [p, r, f] = [precision, recall, f1].map((share) => percent(share).padStart(5))
  return `${name.padEnd(12)} P ${p}  R ${r}  F1 ${f}   (${tp} right, ${fp} wrong or spurious, ${fn} missed)`
}

function mistakeLines(mistakes: readonly Mistake[], shown: number): string[] {
  const lines = mistakes.slice(0, shown).flatMap(({ file, kind, gold, predicted }) => {
    const { start, quote } = (gold ?? predicted) as GoldFigure | Figure
    return [`${file}:${start} ${kind}: "${quote}"`, `    gold ${figureText(gold)}`, `    pred ${figureText(predicted)}`]
  })
  return mistakes.length > shown ? [...lines, `... ${mistakes.length - shown} more`] : lines
}

function figureText(figure: GoldFigure | Figure | null): string {
  if (!figure) return '(none)'
  const { value, value_max, unit, statistic, indicator, item, reporter, partner, period, base_period, source } = figure
  return [
    value_max === null || value_max === '' ? `${value}` : `${value}..${value_max}`,
    unit,
    statistic,
    indicator,
    item || '-',
    directionForm(indicator, reporter, partner),
    period || '-',
    base_period && `vs ${base_period}`,
    source && `@${source}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
