import type { PeriodSpec } from '../../recognize/periods/spec.ts'
import { type Interval, yearOf } from './calendar.ts'
import { parseCode } from './codes.ts'

/** What a time expression is counted from. */
export interface PeriodContext {
  /** date of the article, YYYY-MM-DD; '' unknown */
  readonly published: string
  /** code of the period that the text was last about, or of the figure that the expression is compared with; '' unknown */
  readonly figure: string
  /** ISO 3166-1 alpha-3 of the country whose figures these are, for its fiscal year; '' unknown */
  readonly country: string
  /** the good whose figures these are ("cocoa"), for its marketing year; '' or left out: unknown */
  readonly good?: string | undefined
  /** future: "is due to open in June" is the next June */
  readonly tense?: 'past' | 'future' | undefined
}

/** The context with its codes read. */
export interface Anchors {
  /** day number of the article, or of the last day that the figure's year knows; null when neither is known */
  readonly now: number | null
  /** is the article's own date known? Only then can "last year" be told */
  readonly dated: boolean
  readonly figure: Interval | null
  readonly country: string
  readonly good: string
  readonly future: boolean
  readonly past: boolean
}

export function anchorsOf(context: PeriodContext): Anchors {
  const published = parseCode(context.published)
  const figure = context.figure === '' ? null : parseCode(context.figure)
  const now = published ? published.end : figure ? yearEnd(figure) : null
  return {
    now,
    dated: published !== null,
    figure,
    country: context.country,
    good: context.good ?? '',
    future: context.tense === 'future',
    past: context.tense === 'past',
  }
}

/** Where the date is not known, months without a year are read in the year of the figure. */
function yearEnd(figure: Interval): number | null {
  return parseCode(String(yearOf(figure.end)).padStart(4, '0'))?.end ?? null
}

/** Resolves the spec that is part of another one. */
export type Resolve = (spec: PeriodSpec, at: Anchors) => Interval | null
