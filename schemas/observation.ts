import { z } from 'zod'
import {
  area,
  CONFIDENCES,
  date,
  FREQUENCIES,
  INDICATORS,
  MEASURES,
  offset,
  period,
  RELATIONS,
  SCOPES,
  STATISTICS,
  STATUSES,
  text,
  words,
} from './fields.ts'

/** One figure of one article. The order of the keys is the order of the columns. */
export const observation = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .describe('stable hash of file, span, statistic, period, indicator and item'),
  series: words('key of the series that the figure belongs to'),
  indicator: z.enum(INDICATORS).describe('what is measured'),
  item: text('the good or thing counted, singular; empty for the total'),
  hs_code: z
    .string()
    .regex(/^(?:\d{2}|\d{4}|\d{6})?$/)
    .describe('code of the good in the Harmonized System 2022, where one fits'),
  reporter: area('whose figure it is, from the viewpoint of the text; empty where unknown'),
  partner: area('the other country; empty for the world or where it is not said'),
  exporter: area('for exports and imports: where the goods come from'),
  importer: area('for exports and imports: where the goods go to'),
  place: text('place inside a country that the figure is limited to, as the text names it'),
  share_of: text('what a share is a share of'),
  statistic: z.enum(STATISTICS).describe('an amount, a rise or fall, a part of a whole, or a number of times'),
  measure: z.enum(MEASURES).describe('of what a change, share or multiple is: money, mass and volume, or number; empty where open'),
  value: z.number().describe('in the plain unit; a fall is negative'),
  value_max: z.number().nullable().describe('upper end of a range'),
  relation: z.enum(RELATIONS).describe('exact, about, above, at least, below, at most, or a range'),
  unit: text('ISO 4217 currency, t, kg, bbl, %, pp (percentage points), x (times), 1 (a count), ...; empty for a zero without one'),
  per: text('what a rate is per: day, t, person, ...'),
  period: period('2014, 2014-S1, 2014-Q1, 2014-06, 2014-06-30 or a closed interval of two; empty where the text does not say'),
  period_start: date('first day of the period'),
  period_end: date('last day of the period'),
  freq: z.enum(FREQUENCIES).describe('A year, S half-year, Q quarter, M month, W week, D day; empty for other spans'),
  base_period: period('what a change or multiple is compared with'),
  status: z.enum(STATUSES).describe('what kind of fact it is'),
  scope: z.enum(SCOPES).describe('core: statistics of trade and economies; other: every other figure'),
  source: text('who the figure is credited to'),
  outlet: text('who published the article'),
  author: text('who wrote the article'),
  published: date('date of the article'),
  title: text('title of the article'),
  url: text('address of the article'),
  file: words('path below the argument, with /'),
  line: z.int().min(1).describe('line of `start`, from 1'),
  start: offset('where the quote starts in the text of the file, in UTF-16 code units'),
  end: offset('where the quote ends, exclusive'),
  quote: words('the figure as printed: text.slice(start, end)'),
  sentence: words('the sentence around it, as printed'),
  rule: words('the rule that linked it'),
  inferred: text('names of the fields taken from context, separated by blanks'),
  confidence: z.enum(CONFIDENCES).describe('high: all stated; medium: some inferred; low: guessed'),
})

export type Observation = Readonly<z.infer<typeof observation>>
