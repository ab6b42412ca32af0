import type { Observation } from '../../schemas/observation.ts'
import type { Relation, Span } from '../types.ts'

/** How the figures of a document were read. `text.slice(start, end)` leads from every span back to the text. */
export interface Explanation {
  readonly file: string
  /** in the order of the text */
  readonly articles: readonly ExplainedArticle[]
}

export interface ExplainedArticle {
  readonly start: number
  /** YYYY-MM-DD, '' unknown */
  readonly published: string
  readonly outlet: string
  /** all sentences, those without figures too; a table is one */
  readonly sentences: readonly ExplainedSentence[]
}

export interface ExplainedSentence extends Span {
  /** in the order of the text, also those that no figure used */
  readonly mentions: readonly ExplainedMention[]
  /** figure by figure: what it was read as, then what else it might have been */
  readonly claims: readonly ExplainedClaim[]
}

export type MentionKind = 'quantity' | 'period' | 'area' | 'item' | 'indicator' | 'move' | 'comparison' | 'source' | 'hedge' | 'zero'

export interface ExplainedMention extends Span {
  readonly kind: MentionKind
  readonly text: string
  /** the amount, the period, or for the other kinds a code or id */
  readonly value: QuantityValue | PeriodValue | string
}

export interface QuantityValue {
  readonly value: number
  readonly value_max: number | null
  /** '' for a bare number */
  readonly unit: string
  readonly per: string
  readonly relation: Relation
}

export interface PeriodValue {
  /** period code, several with blanks between where the words name several, '' where it cannot be worked out */
  readonly period: string
  /** first and last day, '' unknown */
  readonly start: string
  readonly end: string
}

/**
 * One reading of a figure. Won: `fields` is the whole record, `why` has a line for each field. Lost: `fields` is the span of the figure and
 * the field that was read otherwise, and `why` says what spoke for it; none of a figure that was left out won.
 */
export interface ExplainedClaim {
  readonly rule: string
  readonly won: boolean
  readonly why: readonly Why[]
  readonly fields: Observation | LostFields
  /** fields that were taken from context */
  readonly inferred: readonly string[]
}

export interface LostFields extends Span {
  readonly quote: string
  readonly [field: string]: unknown
}

export type WhyField = 'statistic' | 'indicator' | 'item' | 'reporter' | 'partner' | 'period' | 'unit' | 'source'

/** Why a field has a value, or what spoke for another one. */
export interface Why {
  readonly field: WhyField
  readonly value: string
  /** '' where there is nothing to say */
  readonly from: 'stated' | 'inferred' | ''
  /** the words that say it, null where none do */
  readonly words: (Span & { readonly text: string }) | null
  /** of all reasons together; null where nothing competed */
  readonly weight: number | null
  /** that of the best other reading, for one that lost that of the one that won; null without one. Weights compare within a pair only. */
  readonly against: number | null
  /** what speaks for and against it, the weightiest first; what weighs nothing is left out */
  readonly reasons: readonly Reason[]
}

export interface Reason {
  readonly code: string
  readonly weight: number
  /** the same in words */
  readonly says: string
}
