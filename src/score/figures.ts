import type { Span } from '../types.ts'

/** A figure as a program read it: the part of an observation that is scored. Texts are '' where nothing is said. */
export interface Figure extends Span {
  /** matched by its last part: the folders before it may differ */
  readonly file: string
  readonly quote: string
  readonly value: number
  readonly value_max: number | null
  readonly relation: string
  readonly unit: string
  readonly per: string
  readonly statistic: string
  readonly measure: string
  readonly indicator: string
  readonly item: string
  readonly reporter: string
  readonly partner: string
  readonly period: string
  readonly base_period: string
  readonly source: string
  readonly status: string
  /** 'core' or 'other' */
  readonly scope: string
}

/**
 * A figure as a reader wrote it down. Every text, and the values too, may hold alternatives ("KOTRA|Yonhap"), any of which is right. An
 * empty `period`, `base_period` or `source` says that the text leaves it open: every answer is right.
 */
export interface GoldFigure extends Omit<Figure, 'value' | 'value_max'> {
  readonly value: number | string
  readonly value_max: number | string | null
}
