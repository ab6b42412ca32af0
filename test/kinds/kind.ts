import type { Observation } from '../../src/index.ts'

/** Fields that are compared; several right answers are split by `|`, as in the gold. */
export type Fields = Partial<Record<Exclude<keyof Observation, 'quote' | 'value' | 'unit'>, string | number | null>>

export interface Figure {
  readonly quote: string
  readonly value: number
  readonly unit: string
  readonly fields: Fields
}

/** A text with all its figures in their order. `gap`: it is known to be read otherwise. */
export interface Case {
  readonly text: string
  readonly figures: readonly Figure[]
  readonly gap: boolean
}

/** A kind of expression: a row of docs/reading.md, under the heading `group`. */
export interface Kind {
  readonly group: string
  readonly kind: string
  readonly cases: readonly Case[]
}

export const figure = (quote: string, value: number, unit: string, fields: Fields = {}): Figure => ({ quote, value, unit, fields })
export const right = (text: string, ...figures: Figure[]): Case => ({ text, figures, gap: false })
export const gap = (text: string, ...figures: Figure[]): Case => ({ text, figures, gap: true })
