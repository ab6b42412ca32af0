import { indicatorByUnit } from '../../resolve/figure.ts'
import type { Discourse } from '../../resolve/discourse.ts'
import { periodBounds } from '../../resolve/periods/index.ts'
import { scopeOf } from '../../resolve/status.ts'
import { resolveCurrency } from '../../recognize/quantities/index.ts'
import type { Article, Confidence, Dimension, Draft, Indicator, Measure, Quantity, Span, Statistic, Status } from '../../types.ts'
import { singular } from '../goods.ts'
import { FLOWS } from '../topic.ts'
import type { CellValue } from './cells.ts'
import type { Label } from './label.ts'
import type { Subject } from './subject.ts'
import type { Caption } from './surroundings.ts'
import { cellBase, cellPeriod, type Times } from './times.ts'
import type { TableUnit } from './units.ts'

/** All that bears on the numbers of one cell. */
export interface Place {
  readonly article: Article
  readonly discourse: Discourse
  /** who stands behind the text where the table names nobody */
  readonly credit: string
  readonly caption: Caption
  readonly subject: Subject
  readonly times: Times
  readonly row: Label
  readonly column: Label
  readonly k: number
  readonly facts: {
    /** some number of the column has a sign */
    readonly signed: boolean
    /** its numbers add up to 100, with or without their total */
    readonly hundred: boolean
    readonly largest: number
    /** how many other columns are levels of a period */
    readonly levels: number
    /** a change that is the difference of the level columns */
    readonly absolute: boolean
  }
  /** the level beside a change or share */
  readonly level: { readonly label: Label; readonly value: CellValue } | null
  /** the row */
  readonly span: Span
}

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
  const dated = { published: article.published, country: who.reporter }
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
    ...valueOf(place, value, unit, statistic, indicator),
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
  for (const label of [row, column]) if (label.indicator !== '' && (subject.mixed || subject.indicator === '' || subject.indicator === 'other')) return label.indicator
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
  if (unit.dimension !== 'percent' && unit.dimension !== 'points') return value.sign !== 0 && indicator !== 'balance' && facts.signed && value.value > 0 ? 'change' : 'level'
  if (caption.label.statistic !== '') return caption.label.statistic
  if (facts.signed) return 'change'
  if (facts.hundred) return 'share'
  if (facts.levels > 1 || facts.largest > 100) return 'change'
  return subject.indicator === 'other' || indicator === 'other' ? 'level' : 'share'
}

// ---- units ----------------------------------------------------------------------------------------------------

interface Unit extends TableUnit {
  readonly inherited: boolean
}

const COUNTS: ReadonlySet<Indicator | ''> = new Set(['visitors', 'workers', 'migrants', 'population', 'companies'])

/** The unit of the cell, of its row or column, of the caption, of the text; null where nothing tells it. */
function unitOf(place: Place, value: CellValue, statistic: Statistic | '', indicator: Indicator | '', n: number): Unit | null {
  const { row, column, caption, discourse, facts } = place
  const own = { unit: value.unit, scale: 1, per: value.per, dimension: value.dimension, inherited: false }
  if (value.dimension === 'percent' || value.dimension === 'points') return own
  const quality = column.quality || row.quality
  const heads = [column, row, caption.label]
  const said = heads.map((l) => pick(l.units, quality, statistic === 'change' || statistic === 'share', facts.absolute)).filter((u): u is TableUnit => u !== null)
  if (value.unit !== '') {
    const same = said.find((u) => u.unit === value.unit)
    return same ? { ...own, scale: value.scaled ? 1 : same.scale, per: own.per || same.per } : own
  }
  if ((statistic === 'change' || statistic === 'share') && !facts.absolute && !said.some((u, i) => i < 2 && u.unit !== '' && u.unit !== '%' && heads[i].units.includes(u))) return { unit: '%', scale: 1, per: '', dimension: 'percent', inherited: false }
  const unit = said.find((u) => u.unit !== '')
  // "mln" over a column of a table in tonnes.
  const magnitude = said.find((u) => u.unit === '')
  if (unit) return { ...unit, scale: magnitude && said.indexOf(magnitude) < said.indexOf(unit) ? magnitude.scale * (unit.scale > 1 ? 1 : unit.scale) : unit.scale, inherited: false }
  if (n > 0 || statistic === 'change' || statistic === 'share' || heads.some((l) => l.unread)) return null
  return inheritedUnit(indicator, discourse, magnitude?.scale ?? (value.scaled ? 1 : 0), facts.largest)
}

/** A caption may have a unit for each quality: "million tonnes; value in billion dollars". */
function pick(units: readonly TableUnit[], quality: string, ratio: boolean, absolute: boolean): TableUnit | null {
  const fitting = ratio && !absolute ? units : units.filter((u) => u.unit !== '%' || units.length === 1)
  if (quality === 'value') return fitting.find((u) => u.dimension === 'money') ?? fitting.find((u) => u.unit === '' || u.unit === '%') ?? null
  if (quality === 'volume') return fitting.find((u) => u.dimension !== 'money') ?? null
  return fitting[0] ?? null
}

/** People are counted; other numbers take the unit that the text was last in, but only those that are written out or say their magnitude. */
function inheritedUnit(indicator: Indicator | '', discourse: Discourse, magnitude: number, largest: number): Unit | null {
  const written = magnitude > 0 || largest >= 10000
  if (COUNTS.has(indicator)) return written || largest >= 1000 ? { unit: '1', scale: magnitude || 1, per: '', dimension: 'count', inherited: true } : null
  if (discourse.unit === '' || !written) return null
  const dimension = DIMENSIONS[discourse.unit] ?? (/^[A-Z]{3}$/.test(discourse.unit) ? 'money' : 'mass')
  if ((indicator === 'price') !== (dimension === 'money' && discourse.per !== '')) return null
  return { unit: discourse.unit, scale: magnitude || 1, per: indicator === 'price' ? discourse.per : '', dimension, inherited: true }
}

const DIMENSIONS: Readonly<Record<string, Dimension>> = { TEU: 'teu', bbl: 'volume', l: 'volume', m3: 'volume', bu: 'volume', gal: 'volume', km: 'length', m: 'length', ha: 'area', MWh: 'energy', kWh: 'energy', MW: 'energy' }

// ---- value ----------------------------------------------------------------------------------------------------

/** Scaled, and with the sign that it means: a fall, a deficit. Brackets around a number are a minus where one can stand. */
function valueOf({ facts, row, column, subject, caption }: Place, value: CellValue, unit: Unit, statistic: Statistic, indicator: Indicator): Pick<Draft, 'value' | 'value_max'> {
  const printed = value.sign < 0 || (value.bracketed && value.sign === 0 && (statistic === 'change' ? unit.unit !== '%' || value.dimension === 'bare' : indicator === 'balance')) ? -1 : 1
  const word = indicator === 'balance' && !facts.signed ? (row.indicator === 'balance' ? row.sign : column.indicator === 'balance' ? column.sign : caption.label.indicator === 'balance' ? subject.sign : 1) : 1
  const sign = printed * (statistic === 'level' || statistic === 'change' ? word : 1)
  // Scaling in decimal: 12.6 million is 12600000, not 12599999.999999998.
  const scaled = (v: number): number => sign * Number((v * unit.scale).toPrecision(15))
  return { value: scaled(value.value), value_max: value.value_max === null ? null : scaled(value.value_max) }
}

// ---- who and what ---------------------------------------------------------------------------------------------

function partiesOf({ row, column, subject, caption, discourse }: Place, indicator: Indicator): Pick<Draft, 'reporter' | 'partner' | 'place'> {
  const area = row.area || column.area
  const place = row.place || column.place || (row.rest ? row.said : '') || (subject.names === 'place' ? row.name || column.name : '') || (area === '' ? caption.label.place : '')
  let reporter = row.reporter || column.reporter || subject.reporter
  let partner = row.partner || column.partner || subject.partner
  const total = row.total || column.total
  if (subject.areas === 'reporter' && (area !== '' || total)) {
    if (indicator === 'investment' && subject.reporter !== area) partner = subject.reporter
    reporter = area
  } else if (area !== '' && area !== reporter) partner = area
  if (reporter === '' && indicator !== 'other' && !total) reporter = discourse.home
  return { reporter, partner: partner === reporter ? '' : partner, place }
}

function itemOf({ row, column, subject }: Place, indicator: Indicator, unit: Unit): string {
  const named = row.item || column.item
  if (named !== '') return named
  // An exchange rate in a table of prices is of no good.
  if (indicator === 'other' && unit.dimension === 'money') return ''
  if (subject.names === 'item' && !row.rest) {
    const name = row.name || column.name
    if (name !== '') return asItem(name)
  }
  return indicator === 'gdp' || indicator === 'population' ? '' : subject.item
}

/** "Hot-rolled coils" is a hot-rolled coil. */
function asItem(name: string): string {
  const words = name.toLowerCase().replace(/\s+/g, ' ').split(' ')
  return [...words.slice(0, -1), singular(words[words.length - 1])].join(' ')
}

function measureOf({ level, row, column, caption }: Place, unit: Unit, indicator: Indicator, item: string): Measure {
  const own = ofDimension(unit.dimension)
  if (own) return own
  const quality = column.quality || row.quality
  if (quality !== '') return quality
  const beside = level && (level.label.quality || ofDimension(level.value.dimension) || ofDimension(level.label.units[0]?.dimension ?? 'bare'))
  if (beside) return beside
  for (const u of caption.label.units) if (u.unit !== '%' && ofDimension(u.dimension)) return ofDimension(u.dimension)
  if (caption.label.quality !== '') return caption.label.quality
  return DEFAULTS[indicator] ?? (FLOWS.has(indicator) && item === '' ? 'value' : '')
}

function ofDimension(d: Dimension): Measure {
  if (d === 'money') return 'value'
  if (d === 'mass' || d === 'volume' || d === 'energy' || d === 'area' || d === 'length') return 'volume'
  return d === 'count' || d === 'teu' ? 'count' : ''
}

const DEFAULTS: Partial<Record<Indicator, Measure>> = { price: 'value', wage: 'value', investment: 'value', revenue: 'value', balance: 'value', trade: 'value', gdp: 'value', production: 'volume', stocks: 'volume', consumption: 'volume', workers: 'count', visitors: 'count', migrants: 'count', transfers: 'count' }

function statusOf({ row, column, caption, article, times }: Place, indicator: Indicator, period: string): Status {
  if (indicator === 'sanctions-limit') return 'limit'
  // "y/y 2024" beside "2024f"
  const said = column.status || row.status || caption.label.status || times.statuses.get(period)
  if (said) return said
  // What had not begun when the article appeared can only be expected.
  return article.published !== '' && periodBounds(period).start > article.published ? 'forecast' : 'reported'
}

function inferredOf({ row, column, subject }: Place, indicator: Indicator, item: string, reporter: string, period: boolean, unit: boolean): string[] {
  const inferred: string[] = []
  const said = (l: Label): boolean => l.indicator === indicator
  if (subject.inherited.includes('indicator') && !said(row) && !said(column)) inferred.push('indicator')
  if (item !== '' && item === subject.item && row.item === '' && column.item === '' && subject.inherited.includes('item')) inferred.push('item')
  if (reporter !== '' && reporter === subject.reporter && row.reporter === '' && subject.inherited.includes('reporter')) inferred.push('reporter')
  if (period) inferred.push('period')
  if (unit) inferred.push('unit')
  return inferred
}
