import { words } from '../../lexicon/counted.ts'
import { FACTOR_WORDS, SMALL_NUMBERS, TENS, VULGAR } from '../../lexicon/number-words.ts'
import type { Quantity, Token } from '../../types.ts'
import { type Reading, toQuantity } from './reading.ts'
import { readAt } from './read-at.ts'
import { NO_SENSES, type Scan, type Senses } from './scan.ts'
import { share } from './share.ts'
import { MONEY_STARTS } from './unit.ts'

const STARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...FACTOR_WORDS.keys(),
  ...VULGAR.keys(),
  ...MONEY_STARTS,
  ...words('a an hundred thousand million billion dozen lakh crore half quarter third fourth nil'),
])

/** Tokens at which a quantity may begin; everything else is passed over at the cost of one look-up. */
function maybeStart(token: Token): boolean {
  if (token.kind === 'number') return true
  const { lower } = token
  return STARTS.has(lower) || (token.kind === 'word' && (lower.endsWith('fold') || hasDigitEarly(lower)))
}

/** "usd10m", "n500bn": a digit among the first letters. */
function hasDigitEarly(lower: string): boolean {
  for (let k = 1; k < 5 && k < lower.length; k++) {
    const c = lower.charCodeAt(k)
    if (c >= 48 && c <= 57) return true
  }
  return false
}

/**
 * The quantities of one sentence, in order, not overlapping: money, masses, percentages, multiples, parts, counts, bare numbers.
 * `taken(i)` says that token `i` belongs to a period or a proper name. Values are in the plain unit ("kt" as t, "TWh" as MWh,
 * cents as their currency), parts in percent, signs as written (a fall is made negative by who links it). One forward pass, linear.
 */
export function recognizeQuantities(
  text: string,
  tokens: readonly Token[],
  taken: (i: number) => boolean,
  senses: Senses = NO_SENSES,
): Quantity[] {
  const scan: Scan = { text, tokens, taken, senses }
  const readings: Reading[] = []
  let after = 0
  for (let i = 0; i < tokens.length; ) {
    const step = maybeStart(tokens[i]) && !taken(i) ? readAt(scan, i, after) : null
    if (!step) {
      i++
      continue
    }
    if (step.reading && Number.isFinite(step.reading.value)) {
      readings.push(step.reading)
      after = step.reading.noun ? step.reading.to : step.reading.after
    }
    i = Math.max(step.to, i + 1)
  }
  return share(scan, readings).map((reading) => toQuantity(scan, reading))
}
