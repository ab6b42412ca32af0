/** What a time expression says, before it is counted from a date. Built by the period grammar, read by `resolvePeriod` alone. */
export type PeriodSpec =
  | { readonly type: 'year'; readonly year: YearRef }
  | { readonly type: 'decade'; readonly year: number }
  | SeasonSpec
  /** `year` null: past-first. `which`: last (-1), this (0), next (1) March; null: simply March. */
  | { readonly type: 'month'; readonly month: number; readonly year: YearRef | null; readonly which: Which | null }
  | { readonly type: 'day'; readonly day: number; readonly month: number; readonly year: YearRef | null }
  /** 0 is Sunday */
  | { readonly type: 'weekday'; readonly weekday: number; readonly which: Which | null }
  /** Saturday and Sunday; null: the last one */
  | { readonly type: 'weekend'; readonly which: Which | null }
  /** week 31 of a year, Monday to Sunday; `year` null: the last such week that has begun */
  | { readonly type: 'week'; readonly n: number; readonly year: YearRef | null }
  /** a season of the year: three months, six months apart on the two halves of the earth; `pair`: "winter 2023/24" */
  | {
      readonly type: 'climate'
      readonly name: Climate
      readonly year: YearRef | null
      readonly pair: boolean
      readonly which: Which | null
    }
  /** a quarter or half of a year; `year` null: past-first */
  | { readonly type: 'part'; readonly of: 'quarter' | 'half'; readonly n: number; readonly year: YearRef | null }
  /** the first (or last) `n` units of something, after `skip` of them; `of` null: of the year (months) or month (days) that fits */
  | {
      readonly type: 'first'
      readonly side: Side
      readonly skip?: number
      readonly n: number
      readonly unit: Unit
      readonly of: PeriodSpec | null
    }
  | { readonly type: 'span'; readonly from: PeriodSpec; readonly to: PeriodSpec }
  /** one end stated: "since January", "until June 30", "by the end of October", "as of April". `record`: "the most since 2011" is no period. */
  | { readonly type: 'since'; readonly from: PeriodSpec; readonly record: boolean }
  /** "after May": from June to the end of that year, or to the article */
  | { readonly type: 'after'; readonly from: PeriodSpec }
  | { readonly type: 'until'; readonly word: 'until' | 'by' | 'as of'; readonly to: PeriodSpec }
  | { readonly type: 'todate'; readonly of: PeriodSpec }
  /** "the rest of the year" */
  | { readonly type: 'rest'; readonly of: PeriodSpec }
  /** `n` units that end with `to` (begin with it when `ahead`); `to` null: that end before the article, or begin after it */
  | { readonly type: 'rolling'; readonly n: number; readonly unit: Unit; readonly to: PeriodSpec | null; readonly ahead: boolean }
  /** today, last week, this month, next quarter: counted from the article */
  | { readonly type: 'unit'; readonly unit: Unit; readonly plus: number }
  /** "the same period", "the quarter", "the full year": the span of the figure, or the unit that it lies in */
  | { readonly type: 'within'; readonly unit: Unit | 'period' }
  /** "the same period of 2013": the span of the figure, moved */
  | { readonly type: 'same'; readonly unit: Unit | 'period'; readonly in: PeriodSpec; readonly months?: number }
  /** "a year earlier", "the previous month", "on-year": the figure's span, moved back */
  | { readonly type: 'ago'; readonly n: number; readonly unit: Unit | 'period'; readonly word: 'ago' | 'before' | 'on' | 'preceding' }
  /** the start of 2014, the end of October */
  | { readonly type: 'edge'; readonly side: Side; readonly of: PeriodSpec }
  /** "in February, June and July": several periods */
  | { readonly type: 'list'; readonly items: readonly PeriodSpec[] }

/** An expression whose dates stand in brackets behind it: "the first half of FY24 (July-December)". */
export interface Dated {
  readonly dates?: PeriodSpec
}

export type Climate = 'spring' | 'summer' | 'autumn' | 'winter'
export type Which = -1 | 0 | 1
export type Side = 'first' | 'last'
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'season' | 'decade'

export type YearRef =
  | { readonly at: 'year'; readonly year: number }
  /** this year (0), last year (-1), next year (1) */
  | { readonly at: 'article'; readonly plus: number }
  /** that year (0), the year before (-1) */
  | { readonly at: 'figure'; readonly plus: number }
  | SeasonSpec

/** A fiscal, marketing or crop year. `either`: "2012-13" without a word that tells which. */
export interface SeasonSpec {
  readonly type: 'season'
  readonly name: SeasonName
  /** the first calendar year ("2016-17" is 2016), or the label ("FY22" is 2022); null when it is relative or told by `edge` */
  readonly year: number | null
  readonly label: boolean
  /** this season (0), the last (-1), the next (1) */
  readonly plus: number
  /** "the full season": the one that the figure lies in */
  readonly figure: boolean
  /** its first month where the text says it ("July-June"), else 0 */
  readonly starts: number
  /** "that closed on August 31", "that began in October", "to June"; `day` 0 when not said */
  readonly edge: SeasonEdge | null
  /** the good whose year it is, where the sentence names one ("cocoa"), else '' */
  readonly good: string
}

/** `solar`: the year of Iran, from 21 March */
export type SeasonName = 'fiscal' | 'crop' | 'either' | 'solar'

export interface SeasonEdge {
  readonly side: Side
  readonly month: number
  readonly day: number
  readonly year: YearRef | null
}

const PLAIN_SEASON: SeasonSpec = {
  type: 'season',
  name: 'either',
  year: null,
  label: false,
  plus: 0,
  figure: false,
  starts: 0,
  edge: null,
  good: '',
}

export const season = (fields: Partial<SeasonSpec>): SeasonSpec => ({ ...PLAIN_SEASON, ...fields })

export const absolute = (year: number): YearRef => ({ at: 'year', year })

export const yearSpec = (year: YearRef): PeriodSpec => ('type' in year ? year : { type: 'year', year })

/** What the expression is counted from; see `PeriodMention.anchor`. */
export function anchorOf(spec: PeriodSpec): 'absolute' | 'article' | 'figure' {
  switch (spec.type) {
    case 'year':
    case 'month':
    case 'day':
    case 'part':
    case 'week':
    case 'climate':
      return 'year' in spec ? yearAnchor(spec.year) : 'article'
    case 'season':
      return yearAnchor(spec)
    case 'decade':
      return 'absolute'
    case 'ago':
    case 'within':
    case 'same':
      return 'figure'
    case 'span':
      return furthest([spec.from, spec.to])
    case 'list':
      return furthest(spec.items)
    case 'first':
    case 'edge':
    case 'rest':
      return spec.of ? anchorOf(spec.of) : 'article'
    case 'until':
      return anchorOf(spec.to)
    case 'rolling':
      return spec.to ? anchorOf(spec.to) : 'article'
    default:
      return 'article'
  }
}

function yearAnchor(year: YearRef | null): 'absolute' | 'article' | 'figure' {
  if (!year) return 'article'
  if ('at' in year) return year.at === 'year' ? 'absolute' : year.at
  if (year.figure) return 'figure'
  return year.year !== null || (year.edge?.year && yearAnchor(year.edge.year) === 'absolute') ? 'absolute' : 'article'
}

/** One stated year serves both ends ("January to May 2019"), so a span is absolute when one of them is. */
function furthest(specs: readonly PeriodSpec[]): 'absolute' | 'article' | 'figure' {
  const anchors = specs.map(anchorOf)
  if (anchors.includes('figure')) return 'figure'
  return anchors.includes('absolute') ? 'absolute' : 'article'
}

/** Does the expression name a base of comparison by its own words? */
export function isBase(spec: PeriodSpec): boolean {
  if (spec.type === 'same') return !(spec.in.type === 'year' && 'plus' in spec.in.year && spec.in.year.plus === 0)
  if (spec.type === 'ago') return spec.word !== 'ago' || spec.n === 1 || (spec.n === 12 && spec.unit === 'month')
  const year = 'year' in spec ? spec.year : null
  return typeof year === 'object' && year !== null && 'at' in year && year.at === 'figure' && year.plus < 0
}
