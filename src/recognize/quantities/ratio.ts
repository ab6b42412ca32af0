import { TIME_NOUNS, words } from '../../lexicon/counted.ts'
import { type Amount, readAmount } from './amount.ts'
import { type FractionRead, part } from './fraction.ts'
import { isGlued, isHyphen, isWord, type Scan, word } from './scan.ts'

const LARGEST_WHOLE = 1000

/**
 * "nine in ten", "one guest in five", "two tons in every three", "nine out of ten", "$4 of every $10", "46 cents of every dollar":
 * the part that starts with `amount`, in percent. Not "five ships in three months", "two in May".
 */
export function readRatio(scan: Scan, amount: Amount): FractionRead | null {
  if (amount.scale > 0 || amount.decimal) return null
  const dash = !amount.unit && isHyphen(scan, amount.to) ? 1 : 0
  const noun = !amount.unit && dash === 0 && isWord(scan, amount.to) && !JOINTS.has(word(scan, amount.to)) ? 1 : 0
  const joint = readJoint(scan, amount.to + noun + dash)
  if (!joint) return null
  const coin = amount.unit?.dimension === 'money' ? ofCoin(scan, amount, joint) : null
  if (coin) return coin
  const round = joint.every && ROUND_WHOLES.get(word(scan, joint.to))
  if (round && Number(amount.mantissa) < round && amount.unit?.dimension !== 'percent')
    return part(amount.from, joint.to + 1, Number(amount.mantissa) / round, amount.form)
  const whole = readAmount(scan, dash && word(scan, joint.to) === '-' ? joint.to + 1 : joint.to)
  if (!whole || whole.scale > 0 || whole.decimal || (whole.unit && whole.unit.code !== amount.unit?.code && !(joint.every && !amount.unit)))
    return null
  if (amount.unit?.dimension === 'percent' || (amount.unit?.dimension === 'money' && !joint.every)) return null
  const [n, d] = [Number(amount.mantissa), Number(whole.mantissa)]
  if (n < 1 || d <= n || d > LARGEST_WHOLE || !(joint.every || isRound(d, n))) return null
  const own = noun > 0 || amount.unit !== null
  if (
    !joint.every &&
    ((isGlued(scan, whole.to) && (isWord(scan, whole.to) || word(scan, whole.to) === '-')) ||
      word(scan, whole.to) === '%' ||
      wholeCounts(scan, whole.to, own) ||
      (amount.form !== whole.form && !(amount.form === 'words' && d > 9)))
  )
    return null
  if (joint.of && !joint.every) return null
  return part(amount.from, whole.to, n / d, amount.form)
}

/** "97 tonnes in each hundred" */
const ROUND_WHOLES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
])

const JOINTS: ReadonlySet<string> = new Set(['in', 'out', 'of', 'on'])
/** "one in 16" may have any whole, "three in 14" is no share. */
const isRound = (d: number, n: number): boolean => d <= 10 || d === 20 || d === 100 || d === 1000 || n === 1

/** Does token `i` lead to the whole in a compound: "one-in-five"? */
export const isRatioWord = (scan: Scan, i: number): boolean => word(scan, i) === 'in' || word(scan, i) === 'out'

interface Joint {
  readonly to: number
  readonly every: boolean
  readonly of: boolean
}

/** "in", "in every", "out of", "out of every", "of every", "of each". */
function readJoint(scan: Scan, i: number): Joint | null {
  const first = word(scan, i)
  if (first !== 'in' && first !== 'out' && first !== 'of' && first !== 'on') return null
  if (first === 'out' && word(scan, i + 1) !== 'of') return null
  const at = first === 'out' ? i + 2 : i + 1
  const every = word(scan, at) === 'every' || word(scan, at) === 'each'
  if ((first === 'on' && word(scan, at) !== 'the') || (first === 'on' && every)) return null
  return { to: every || first === 'on' ? at + 1 : at, every: every || first === 'on', of: first === 'of' }
}

/** A span of time after the whole makes it an amount of its own, and any noun where the part has one too: "five ships in ten ports". */
const wholeCounts = (scan: Scan, i: number, own: boolean): boolean => TIME_NOUNS.has(word(scan, i)) || (own && countsThere(scan, i))

const countsThere = (scan: Scan, i: number): boolean =>
  isWord(scan, i) &&
  word(scan, i).length > 3 &&
  /[^s]s$/.test(word(scan, i)) &&
  !scan.tokens[i].capital &&
  !/^(?:is|was|has|comes|goes|says)$/.test(word(scan, i))

const COINS: ReadonlySet<string> = words('dollar euro pound rupee ringgit rand peso franc yuan real')

/** "46 cents of every dollar", "90 cents on the dollar": hundredths. */
function ofCoin(scan: Scan, amount: Amount, joint: Joint): FractionRead | null {
  if (amount.unit?.exp !== -2 || !joint.every) return null
  // "65 cents of each export dollar"
  let at = joint.to
  while (at < joint.to + 2 && isWord(scan, at) && !COINS.has(word(scan, at))) at++
  if (!COINS.has(word(scan, at))) return null
  return part(amount.from, at + 1, Number(amount.mantissa) / 100, amount.form)
}
