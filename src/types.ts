/**
 * The data that flows through the pipeline. Everything is readonly; every position is a UTF-16 offset into
 * `Document.text`, which is never edited, so `quote === text.slice(start, end)` holds everywhere.
 */

export interface Span {
  readonly start: number
  /** exclusive */
  readonly end: number
}

// ---- read ---------------------------------------------------------------------------------------------------

export type DocumentKind = 'text' | 'markdown' | 'html'

/** What a file says of itself outside its running text (HTML head, front matter). Empty strings where unknown. */
export interface DocumentMeta {
  readonly title: string
  /** YYYY-MM-DD */
  readonly published: string
  readonly outlet: string
  readonly author: string
  readonly url: string
}

export interface Document {
  /** path below the argument, with `/` */
  readonly file: string
  readonly text: string
  readonly kind: DocumentKind
  readonly encoding: string
  readonly meta: DocumentMeta
}

// ---- split --------------------------------------------------------------------------------------------------

/** `table`: consecutive lines of columns (heads and rows); the others are running text. */
export type BlockKind = 'title' | 'paragraph' | 'list-item' | 'table' | 'story-title'

export interface Block extends Span {
  readonly kind: BlockKind
  /** A quoted story inside a post is credited to its own outlet and date where they differ from the article's. */
  readonly outlet?: string
}

/** One piece with its own date. `blocks` are the parts that are read, in order; date lines, bylines and page furniture are in none. */
export interface Article extends Span {
  readonly file: string
  readonly title: string
  /** title of the post that a dated UPDATE section belongs to, else '' */
  readonly parent: string
  /** YYYY-MM-DD, '' when unknown */
  readonly published: string
  readonly outlet: string
  readonly author: string
  readonly url: string
  readonly story_title: string
  /** YYYY-MM-DD or '' */
  readonly story_date: string
  readonly blocks: readonly Block[]
}

// ---- segment ------------------------------------------------------------------------------------------------

export interface Sentence extends Span {
  readonly kind: BlockKind
  /** index of its block in `Article.blocks` */
  readonly block: number
}

// ---- tokenize -----------------------------------------------------------------------------------------------

export type TokenKind = 'word' | 'number' | 'symbol' | 'punct'

export interface Token extends Span {
  readonly kind: TokenKind
  /** Lower case, curly quotes straightened; for lookup only. */
  readonly lower: string
  /** No white space between this token and the one before. */
  readonly glued: boolean
  /** The first letter is a capital. */
  readonly capital: boolean
}

// ---- recognize ----------------------------------------------------------------------------------------------

/** Token range of a mention: tokens[from] .. tokens[to - 1]. */
export interface TokenRange {
  readonly from: number
  /** exclusive */
  readonly to: number
}

export type Relation = 'eq' | 'approx' | 'gt' | 'ge' | 'lt' | 'le' | 'range'

/** What a unit measures. `bare`: a number with neither unit nor counted noun (it may inherit one). */
export type Dimension =
  | 'money'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'length'
  | 'area'
  | 'teu'
  | 'percent'
  | 'points'
  | 'multiple'
  | 'fraction'
  | 'count'
  | 'zero'
  | 'bare'

/**
 * A number that may be a figure. `start`/`end` are those of the quote: number with its unit, without hedge words
 * ("about", "more than"), without the counted noun ("7,000" of "7,000 North Koreans").
 * - `fraction`: "half", "a third", "three-quarters", "four tonnes in five", "46 cents of every dollar": `value` in percent.
 * - `multiple`: "doubled", "sixfold", "three times", "twice": `value` 2, 6, ...
 * - `zero`: "no", "not a single drop", "nothing", "absent", "didn't": `value` 0.
 */
export interface Quantity extends Span, TokenRange {
  readonly kind: 'quantity'
  readonly value: number
  readonly value_max: number | null
  readonly relation: Relation
  /** GUIDE codes: ISO 4217, t, kg, bbl, %, pp, x, 1, ... '' when bare or zero */
  readonly unit: string
  readonly per: string
  readonly dimension: Dimension
  /** first token of its hedge ("about", "more than", "up to"), else `from` */
  /** power of ten that lies in the unit: 3 for "447 kb/d"; bare numbers beside it are in the same unit */
  readonly unitExp?: number
  readonly hedgeFrom: number
  /** token range of the counted noun phrase of a count ("North Koreans", "business entities"), else null */
  readonly noun: TokenRange | null
  /** a verb or adverb that carries the number itself ("doubled", "halved", "twice"), or a number word that is weak evidence ("two") */
  readonly form: 'digits' | 'words' | 'verb' | 'zero'
}

/**
 * A time expression before it is resolved. `anchor` tells what it counts from:
 * - `absolute`: everything is said ("2014", "June 2017", "January to May 2019")
 * - `article`: counts from the date of the article ("last year", "this month", "in June", "yesterday")
 * - `figure`: counts from another period of the text ("a year earlier", "the same period", "the month before")
 */
export interface PeriodMention extends Span, TokenRange {
  readonly kind: 'period'
  readonly anchor: 'absolute' | 'article' | 'figure'
  /** what the resolver needs; built and read only by the period grammar */
  readonly spec: unknown
  /** "compared with a year earlier", "than in the same period": the mention names a base of comparison by its own words */
  readonly base: boolean
}

/** A word or phrase of the lexicon. */
export interface LexMention extends Span, TokenRange {
  readonly kind: LexKind
  readonly id: string
  readonly entry: LexEntry
}

export type LexKind =
  | 'area' // a country or group: id is its code; entry.as tells name, demonym, people, capital
  | 'place' // a sub-national place: entry.area is its country
  | 'item'
  | 'indicator' // flow nouns and verbs, production, price, ...
  | 'move' // rose, fell, up, down, higher, growth, decline
  | 'comparison' // than, compared with, against, versus, from
  | 'body' // a source: agency, ministry, association, outlet
  | 'status' // estimated, forecast, target, provisional, quota

/** Every lexicon entry: an id, its surface forms (matched by token, case-insensitive unless `cased`), and what the kind needs. */
export interface LexEntry {
  readonly kind: LexKind
  readonly id: string
  readonly forms: readonly string[]
  /** forms that only count when written with these capitals ("US", "IT", "Turkey") */
  readonly cased?: readonly string[]
  /** token sequences in which a form must not be read */
  readonly not?: readonly string[]
  readonly examples?: readonly string[]
  readonly [field: string]: unknown
}

export type Mention = Quantity | PeriodMention | LexMention

// ---- the record ---------------------------------------------------------------------------------------------

export type Statistic = 'level' | 'change' | 'share' | 'multiple'
export type Status = 'reported' | 'estimated' | 'provisional' | 'forecast' | 'limit'
export type Measure = '' | 'value' | 'volume' | 'count'
export type Scope = 'core' | 'other'
export type Confidence = 'high' | 'medium' | 'low'

export type Indicator =
  | 'exports'
  | 'imports'
  | 'trade'
  | 'balance'
  | 'production'
  | 'consumption'
  | 'stocks'
  | 'capacity'
  | 'price'
  | 'wage'
  | 'investment'
  | 'aid'
  | 'deals'
  | 'revenue'
  | 'debt'
  | 'gdp'
  | 'budget'
  | 'sanctions-limit'
  | 'workers'
  | 'visitors'
  | 'migrants'
  | 'population'
  | 'companies'
  | 'transfers'
  | 'length'
  | 'other'

/** A figure as the linker and resolver give it; `validate` turns it into an Observation. Periods are GUIDE codes. */
export interface Draft extends Span {
  readonly article: Article
  readonly sentence: Span
  readonly indicator: Indicator
  readonly item: string
  readonly reporter: string
  readonly partner: string
  readonly place: string
  readonly share_of: string
  readonly statistic: Statistic
  readonly measure: Measure
  readonly value: number
  readonly value_max: number | null
  readonly relation: Relation
  readonly unit: string
  readonly per: string
  readonly period: string
  readonly base_period: string
  readonly status: Status
  readonly scope: Scope
  readonly source: string
  readonly rule: string
  /** names of the fields that were taken from context */
  readonly inferred: readonly string[]
  readonly confidence: Confidence
}
