import type { Observation } from '../../schemas/observation.ts'

type Printed = Pick<Observation, 'quote' | 'value' | 'value_max' | 'relation'>

/** The values that a printed figure may stand for, given how it was rounded. `step` is the unit of its last printed digit. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly step: number
}

/** Digits of a literal as printed; blanks and commas between the digits group them. */
const LITERAL = /\d(?:[\d,.\u00a0\u202f' ]*\d)?/

/**
 * What a figure may stand for: "6.4 billion" is 6.35 to 6.45 billion, and 6.39 billion agrees with it. "About" doubles the
 * room, "more than" opens the upper end, and a range reaches from one end to the other.
 */
export function intervalOf(printed: Printed): Interval {
  const { value, value_max, relation } = printed
  const step = stepOf(printed)
  const half = relation === 'approx' ? step : step / 2
  // A hair less than half a step: 7.1 and 7.2 billion only touch, and do not agree.
  const room = half * (1 - 1e-9)
  const low = relation === 'lt' || relation === 'le' ? -Infinity : value - room
  const high = relation === 'gt' || relation === 'ge' ? Infinity : (value_max ?? value) + room
  return { low, high, step }
}

export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high
}

/** The unit of the last digit that was printed, in the unit of the value. Zero is exact. */
function stepOf({ quote, value }: Printed): number {
  const size = Math.abs(value)
  if (size === 0) return 0
  const literal = LITERAL.exec(quote)?.[0]
  const shown = literal === undefined ? null : readLiteral(literal, size)
  return shown ? shown.step * (size / shown.number) : roundStep(size)
}

/** The literal as a number and the step of its last digit; null where it does not lead to the value by a power of ten. */
function readLiteral(literal: string, size: number): { number: number; step: number } | null {
  const plain = literal.replace(/[,\u00a0\u202f' ](?=\d{2,3}(?!\d))/g, '').replace(',', '.')
  const number = Number(plain)
  if (!(number > 0) || !isScale(size / number)) return null
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0
  return { number, step: decimals > 0 ? 10 ** -decimals : roundStep(number) }
}

/** A power of ten, or a unit of weight turned into another. */
const isScale = (ratio: number): boolean => Math.abs(Math.log10(ratio) - Math.round(Math.log10(ratio))) < 1e-9

/** Zeros at the end of a whole number may be rounding, but two digits are always meant: 13,000 is to the thousand, 2,000 to the hundred. */
function roundStep(number: number): number {
  if (number < 10) return Number.isInteger(number) ? 1 : number / 100
  const most = 10 ** (Math.floor(Math.log10(number)) - 1)
  let step = 1
  while (step < most && Number.isInteger(number / (step * 10))) step *= 10
  return step
}
