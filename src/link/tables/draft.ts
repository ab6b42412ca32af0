import { goodOf } from '../../recognize/periods/goods.ts'
import { resolveCurrency } from '../../recognize/quantities/index.ts'
import { indicatorByUnit } from '../../resolve/figure.ts'
import { DEFAULT_MEASURE, measureOfDimension } from '../../resolve/measure.ts'
import { periodBounds } from '../../resolve/periods/index.ts'
import { scopeOf } from '../../resolve/status.ts'
import type { Confidence, Draft, Indicator, Measure, Quantity, Statistic, Status } from '../../types.ts'
import { FLOWS } from '../topic.ts'
import type { CellValue } from './cells.ts'
import type { Label } from './label.ts'
import { itemOf, partiesOf } from './parties.ts'
import type { Place } from './place.ts'
import { cellBase, cellPeriod } from './times.ts'
import { type Unit, unitOf } from './unit-of.ts'

/** The draft of a number, the `n`th of its cell; null where it is no figure or nothing tells its unit. */
export function draftOf(place: Place, value: CellValue, n: number): Draft | null {
  const { row, column, caption, article, discourse } = place
  if (row.skip || column.skip) return null
  const indicator0 = indicatorOf(place)
  const said = statisticSaid(place, value, n)
  const unit = unitOf(place, value, said, indicator0, n)
  if (!unit || indicator0 === '') return null
  const indicator = byUnit(unit, indicator0, discourse.profile.indicator)
  const statistic = said || statisticOf(place, value, unit, indicator)
  const who = partiesOf(place, indicator)
  const item = PEOPLE.has(indicator) ? '' : itemOf(place, indicator, unit)
  const dated = { published: article.published, country: who.reporter, good: goodOf(item) }
  const at = cellPeriod(place.times, place.k, column, row, dated, discourse.period)
  const label = row.statistic === 'change' ? row : column
  const inferred = inferredOf(place, indicator, item, who.reporter, at.inherited, unit.inherited)
  const source = column.source || row.source || caption.source || place.credit
  if (source !== '' && column.source === '' && row.source === '' && caption.source === '') inferred.push('source')
  return {
    article,
    sentence: { start: place.span.start, end: place.span.end },
    start: value.start,
    end: value.end,
    indicator,
    item,
    ...who,
    share_of: statistic !== 'share' ? '' : FLOWS.has(indicator) && item !== '' ? `total ${indicator}` : indicator,
    statistic,
    measure: statistic === 'level' ? '' : measureOf(place, unit, indicator, item),
    ...scaledValue(place, value, unit, statistic, indicator),
    relation: value.relation,
    unit: unit.dimension === 'money' ? resolveCurrency(unit.unit, who.reporter) : unit.unit,
    per: unit.per,
    period: at.period,
    base_period: statistic === 'change' ? cellBase(place.times, label, at.period, dated) : '',
    status: statusOf(place, indicator, at.period),
    scope: scopeOf(indicator),
    source,
    rule: 'table',
    inferred: inferred.sort(),
    confidence: confidenceOf(inferred),
  }
}

const PEOPLE: ReadonlySet<Indicator> = new Set(['workers', 'visitors', 'migrants'])

const confidenceOf = (inferred: readonly string[]): Confidence => (inferred.length === 0 ? 'high' : inferred.length > 4 ? 'low' : 'medium')

/** A word that is weak evidence counts only where the table has nothing better. */
function indicatorOf({ row, column, subject }: Place): Indicator | '' {
  for (const label of [row, column]) if (label.indicator !== '' && !label.weak) return label.indicator
  for (const label of [row, column])
    if (label.indicator !== '' && (subject.mixed || subject.indicator === '' || subject.indicator === 'other')) return label.indicator
  return subject.indicator
}

/** Land and yields are no output; an amount that cannot be what the head says goes to what the article is about. */
function byUnit(unit: Unit, indicator: Indicator, profile: Indicator | ''): Indicator {
  if ((unit.dimension === 'area' || unit.per === 'ha' || unit.per === 'acre') && indicator !== 'price') return 'other'
  return indicatorByUnit({ dimension: unit.dimension, per: unit.per } as Quantity, indicator, profile)
}

// ---- statistic ------------------------------------------------------------------------------------------------

/** As heads and brackets say it; '' open. */
function statisticSaid({ row, column, caption }: Place, value: CellValue, n: number): Statistic | '' {
  if (n > 0 && value.bracketed && value.dimension === 'percent') return caption.brackets || (value.sign === 0 ? 'share' : 'change')
  if (n > 0) return ''
  return row.statistic || column.statistic
}

/** By the unit and the numbers of the column. */
function statisticOf({ facts, caption, subject }: Place, value: CellValue, unit: Unit, indicator: Indicator): Statistic {
  if (unit.dimension !== 'percent' && unit.dimension !== 'points')
    return value.sign !== 0 && indicator !== 'balance' && facts.signed && value.value > 0 ? 'change' : 'level'
  if (caption.label.statistic !== '') return caption.label.statistic
  if (facts.signed) return 'change'
  if (facts.hundred) return 'share'
  if (facts.levels > 1 || facts.largest > 100) return 'change'
  return subject.indicator === 'other' || indicator === 'other' ? 'level' : 'share'
}

/** Scaled, and with the sign that it means: a fall, a deficit. Brackets around a number are a minus where one can stand. */
function scaledValue(
  { facts, row, column, subject, caption }: Place,
  value: CellValue,
  unit: Unit,
  statistic: Statistic,
  indicator: Indicator,
): Pick<Draft, 'value' | 'value_max'> {
  const printed =
    value.sign < 0 ||
    (value.bracketed &&
      value.sign === 0 &&
      (statistic === 'change' ? unit.unit !== '%' || value.dimension === 'bare' : indicator === 'balance'))
      ? -1
      : 1
  const word =
    indicator === 'balance' && !facts.signed
      ? row.indicator === 'balance'
        ? row.sign
        : column.indicator === 'balance'
          ? column.sign
          : caption.label.indicator === 'balance'
            ? subject.sign
            : 1
      : 1
  const sign = printed * (statistic === 'level' || statistic === 'change' ? word : 1)
  // Scaling in decimal: 12.6 million is 12600000, not 12599999.999999998.
  const scaled = (v: number): number => sign * Number((v * unit.scale).toPrecision(15))
  return { value: scaled(value.value), value_max: value.value_max === null ? null : scaled(value.value_max) }
}

function measureOf({ level, row, column, caption }: Place, unit: Unit, indicator: Indicator, item: string): Measure {
  const own = measureOfDimension(unit.dimension)
  if (own) return own
  const quality = column.quality || row.quality
  if (quality !== '') return quality
  const beside =
    level &&
    (level.label.quality || measureOfDimension(level.value.dimension) || measureOfDimension(level.label.units[0]?.dimension ?? 'bare'))
  if (beside) return beside
  for (const u of caption.label.units) if (u.unit !== '%' && measureOfDimension(u.dimension)) return measureOfDimension(u.dimension)
  if (caption.label.quality !== '') return caption.label.quality
  return DEFAULT_MEASURE[indicator] ?? (FLOWS.has(indicator) && item === '' ? 'value' : '')
}

function statusOf({ row, column, caption, article, times }: Place, indicator: Indicator, period: string): Status {
  if (indicator === 'sanctions-limit') return 'limit'
  // "y/y 2024" beside "2024f"
  const said = column.status || row.status || caption.label.status || times.statuses.get(period)
  if (said !== 'provisional' && said) return said
  // What is named by an earlier year has begun.
  if (article.published === '' || (!said && period.slice(0, 4) < article.published.slice(0, 4))) return said || 'reported'
  const { start, end } = periodBounds(period)
  // "2024p" is provisional once 2024 is over, a projection before.
  if (said) return end > article.published ? 'forecast' : said
  // What had not begun when the article appeared can only be expected.
  return start > article.published ? 'forecast' : 'reported'
}

function inferredOf(
  { row, column, subject }: Place,
  indicator: Indicator,
  item: string,
  reporter: string,
  period: boolean,
  unit: boolean,
): string[] {
  const inferred: string[] = []
  const said = (l: Label): boolean => l.indicator === indicator
  if (subject.inherited.includes('indicator') && !said(row) && !said(column)) inferred.push('indicator')
  if (item !== '' && item === subject.item && row.item === '' && column.item === '' && subject.inherited.includes('item'))
    inferred.push('item')
  if (reporter !== '' && reporter === subject.reporter && row.reporter === '' && subject.inherited.includes('reporter'))
    inferred.push('reporter')
  if (period) inferred.push('period')
  if (unit) inferred.push('unit')
  return inferred
}
