import { z } from 'zod'
import {
  AGREEMENTS,
  area,
  date,
  FREQUENCIES,
  INDICATORS,
  MEASURES,
  period,
  RELATIONS,
  STATISTICS,
  STATUSES,
  text,
  words,
} from './fields.ts'

/** One distinct value of one point of a series, the preferred value of the point first. */
export const series = z.strictObject({
  series: words('key of the series'),
  indicator: z.enum(INDICATORS).describe('directed flows stand as exports'),
  item: text('the good or thing counted, singular; empty for the total'),
  place: text('place inside a country that the figure is limited to'),
  reporter: area('for exports the exporter'),
  partner: area('the other country; empty for the world or where it is not said'),
  exporter: area('for exports: where the goods come from'),
  importer: area('for exports: where the goods go to'),
  statistic: z.enum(STATISTICS).describe('an amount, a rise or fall, a part of a whole, or a number of times'),
  measure: z.enum(MEASURES).describe('of what a change, share or multiple is; of a level, what its unit measures is open'),
  unit: text('unit of the family: mass in t'),
  per: text('what a rate is per'),
  freq: z.enum(FREQUENCIES).describe('A, S, Q, M, W, D; empty for other spans'),
  period: period('period of the point; empty where the articles do not say'),
  period_start: date('first day'),
  period_end: date('last day'),
  value: z.number().describe('the most precise of the values that agree, then the latest published'),
  value_max: z.number().nullable().describe('upper end of a range'),
  relation: z.enum(RELATIONS).describe('exact, about, above, at least, below, at most, or a range'),
  status: z.enum(STATUSES).describe('what kind of fact it is'),
  agreement: z.enum(AGREEMENTS).describe('one observation, several that agree, or values of the point that differ'),
  n: z.int().min(1).describe('number of observations behind the value'),
  derived: text('empty where stated; else how it was worked out'),
  source: text('who the preferred observation is credited to'),
  outlet: text('who published it'),
  published: date('when it was published'),
  observations: words('ids of the observations, separated by blanks'),
})

export type SeriesRow = Readonly<z.infer<typeof series>>
