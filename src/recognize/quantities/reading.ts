import type { Dimension, Quantity, Relation, TokenRange } from '../../types.ts'
import type { Scan } from './scan.ts'

/** A quantity while the sentence is read: what later steps need to share units, magnitudes and rates. */
export interface Reading extends TokenRange {
  readonly value: number
  readonly valueMax: number | null
  readonly relation: Relation
  readonly unit: string
  readonly per: string
  readonly dimension: Dimension
  readonly form: Quantity['form']
  readonly noun: TokenRange | null
  readonly hedgeFrom: number
  /** first token of everything that leads to the number */
  readonly leadFrom: number
  /** token after its rate or its counted noun */
  readonly after: number
  /** the number as written, before magnitude and unit */
  readonly mantissa: number
  /** power of ten of the magnitude word, 0 without one */
  readonly scale: number
  /** power of ten that the unit adds */
  readonly unitExp: number
  readonly grouped: boolean
  /** currency in front */
  readonly prefixed: boolean
}

/** The quantity as the pipeline sees it. */
export function toQuantity(scan: Scan, reading: Reading): Quantity {
  const { from, to, value, valueMax, relation, unit, per, dimension, hedgeFrom, noun, form, unitExp } = reading
  return {
    kind: 'quantity',
    start: scan.tokens[from].start,
    end: scan.tokens[to - 1].end,
    from,
    to,
    value,
    value_max: valueMax,
    relation,
    unit,
    per,
    dimension,
    hedgeFrom,
    noun,
    form,
    ...(unitExp > 0 && dimension !== 'money' ? { unitExp } : {}),
  }
}
