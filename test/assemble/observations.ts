import type { Observation } from '../../schemas/observation.ts'
import { type Good, seriesKey, unknownGood } from '../../src/assemble/identity.ts'
import { observationId } from '../../src/validate/observation.ts'
import { readPeriod } from '../../src/validate/period-code.ts'

/** A reported level of exports of coal from MNG to CHN, but for what `fields` say; the rest follows from them. */
export function observe(fields: Partial<Observation> = {}, good: Good = unknownGood(fields.item ?? 'coal')): Observation {
  const said = {
    indicator: 'exports' as const,
    item: 'coal',
    hs_code: '',
    reporter: 'MNG',
    partner: 'CHN',
    place: '',
    share_of: '',
    statistic: 'level' as const,
    measure: '' as const,
    value: 1000,
    value_max: null,
    relation: 'eq' as const,
    unit: 't',
    per: '',
    period: '2019',
    base_period: '',
    status: 'reported' as const,
    scope: 'core' as const,
    source: '',
    outlet: '',
    author: '',
    published: '2020-01-31',
    title: '',
    url: '',
    file: 'a.txt',
    line: 1,
    start: 0,
    end: 5,
    quote: '1,000 tons',
    sentence: '1,000 tons.',
    rule: 'test',
    inferred: '',
    confidence: 'high' as const,
    ...fields,
  }
  const period = said.period === '' ? { start: '', end: '', freq: '' as const } : readPeriod(said.period)
  if (!period) throw new Error(`no period: ${said.period}`)
  const { indicator, reporter, partner } = said
  const row = {
    id: observationId(said),
    series: '',
    ...said,
    exporter: indicator === 'exports' ? reporter : indicator === 'imports' ? partner : '',
    importer: indicator === 'exports' ? partner : indicator === 'imports' ? reporter : '',
    period_start: period.start,
    period_end: period.end,
    freq: period.freq,
  }
  return { ...row, series: seriesKey(row, good) }
}
