import { hash } from 'node:crypto'
import type { Observation } from '../../schemas/observation.ts'
import { type Good, seriesKey } from '../assemble/identity.ts'
import { tidy } from '../assemble/units.ts'
import { type Diagnostic, diagnose } from '../diagnostics.ts'
import type { Draft } from '../types.ts'
import { checkObservation } from './columns.ts'
import { type Period, readPeriod } from './period-code.ts'

export interface ValidateContext {
  readonly good: (item: string) => Good
  /** 1-based line of an offset, as `lineIndex(text)` gives it */
  readonly lineOf: (offset: number) => number
}

/**
 * The row of `draft`, whose spans lead into `text`; or, where it cannot be a row, a diagnostic that says why. It never corrects
 * a figure; periods are written in their shortest form, and `exporter`/`importer` are added to exports and imports.
 */
export function toObservation(draft: Draft, text: string, { good, lineOf }: ValidateContext): Observation | Diagnostic {
  const reject = (reason: string): Diagnostic => {
    const { start, end } = draft
    return diagnose('row-rejected', { file: draft.article.file, line: isOffset(start, text) ? lineOf(start) : null, start, end }, reason)
  }
  if (!isSpan(draft, text)) return reject('its span is outside the text')
  if (!isSpan(draft.sentence, text)) return reject('the span of its sentence is outside the text')
  const period = readOptional(draft.period)
  if (period === null) return reject(`period "${draft.period}" is no period`)
  const base = readOptional(draft.base_period)
  if (base === null) return reject(`base_period "${draft.base_period}" is no period`)
  const row = build(draft, text, period, base, good(draft.item), lineOf(draft.start))
  const fault = checkObservation(row)
  return fault ? reject(`${fault.field} ${fault.reason}`) : row
}

export function isObservation(row: Observation | Diagnostic): row is Observation {
  return 'id' in row
}

const NO_PERIOD: Period = { code: '', start: '', end: '', freq: '' }

const readOptional = (code: string): Period | null => (code === '' ? NO_PERIOD : readPeriod(code))

const isOffset = (at: number, text: string): boolean => Number.isInteger(at) && at >= 0 && at <= text.length

const isSpan = ({ start, end }: { start: number; end: number }, text: string): boolean =>
  isOffset(start, text) && isOffset(end, text) && start < end

function build(draft: Draft, text: string, period: Period, base: Period, good: Good, line: number): Observation {
  const { article, indicator, reporter, partner } = draft
  const row: Mutable<Observation> = {
    id: '',
    series: '',
    indicator,
    item: draft.item,
    hs_code: good.hs,
    reporter,
    partner,
    exporter: indicator === 'exports' ? reporter : indicator === 'imports' ? partner : '',
    importer: indicator === 'exports' ? partner : indicator === 'imports' ? reporter : '',
    place: draft.place,
    share_of: draft.share_of,
    statistic: draft.statistic,
    measure: draft.measure,
    value: tidy(draft.value),
    value_max: draft.value_max === null ? null : tidy(draft.value_max),
    relation: draft.relation,
    unit: draft.unit,
    per: draft.per,
    period: period.code,
    period_start: period.start,
    period_end: period.end,
    freq: period.freq,
    base_period: base.code,
    status: draft.status,
    scope: draft.scope,
    source: draft.source,
    outlet: article.outlet,
    author: article.author,
    published: article.published,
    title: article.title,
    url: article.url,
    file: article.file,
    line,
    start: draft.start,
    end: draft.end,
    quote: text.slice(draft.start, draft.end),
    sentence: text.slice(draft.sentence.start, draft.sentence.end),
    rule: draft.rule,
    inferred: draft.inferred.join(' '),
    confidence: draft.confidence,
  }
  // Both are made of other fields of the row.
  row.id = observationId(row)
  row.series = seriesKey(row, good)
  return row
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Twelve hexadecimal digits that stay the same as long as the figure does. `repeat` numbers the figures that have all of these
 * fields in common, from 0.
 */
export function observationId(figure: IdFields, repeat = 0): string {
  const { file, start, end, statistic, period, indicator, item } = figure
  const parts = [file, start, end, statistic, period, indicator, item]
  return hash('sha256', (repeat === 0 ? parts : [...parts, repeat]).join('\0')).slice(0, 12)
}

type IdFields = Pick<Observation, 'file' | 'start' | 'end' | 'statistic' | 'period' | 'indicator' | 'item'>
