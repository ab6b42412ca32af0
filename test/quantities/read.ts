import { recognizeQuantities } from '../../src/recognize/quantities/index.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'
import type { Quantity, Token } from '../../src/types.ts'

/** A text and its quantities in order, each as "quote | value | relation | unit/per | dimension of noun". */
export type Case = readonly [text: string, quantities: readonly string[]]

export function read(text: string, taken: (i: number) => boolean = () => false): Quantity[] {
  return recognizeQuantities(text, tokenize(text), taken)
}

/** The quantities of a text as a `Case` writes them. */
export function written(text: string, taken?: (i: number) => boolean): string[] {
  const tokens = tokenize(text)
  return read(text, taken).map((quantity) => row(text, tokens, quantity))
}

function row(text: string, tokens: readonly Token[], quantity: Quantity): string {
  const { start, end, value, value_max, relation, unit, per, dimension, noun } = quantity
  const values = value_max === null ? String(value) : `${value}..${value_max}`
  const counted = noun ? ` of ${text.slice(tokens[noun.from].start, tokens[noun.to - 1].end)}` : ''
  return [text.slice(start, end), values, relation, per ? `${unit}/${per}` : unit, dimension + counted].join(' | ')
}
