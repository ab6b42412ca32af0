import { words } from '../../lexicon/counted.ts'
import { FACTOR_WORDS, SMALL_NUMBERS, TENS } from '../../lexicon/number-words.ts'
import type { Amount } from './amount.ts'
import { isMove } from './moved.ts'
import { isDigits, isGlued, isHyphen, isWord, type Scan, word } from './scan.ts'

/** A factor: "doubled", "sixfold", "3.7 times". `event`: "sanctioned twice by": it happened so often, a count. */
export interface MultipleRead {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly form: 'digits' | 'words' | 'verb'
  readonly event: boolean
}

const TIME_UNITS: ReadonlySet<string> = words('day week month year quarter decade hour night season')

/** Does the text say how often: "three times a week", "twice daily"? */
function isFrequency(scan: Scan, i: number): boolean {
  const next = word(scan, i)
  if (next === 'daily' || next === 'weekly' || next === 'monthly' || next === 'yearly' || next === 'annually') return true
  if (next === '-' && isGlued(scan, i)) return true
  return (
    (next === 'a' || next === 'per' || next === 'each' || next === 'every' || next === 'an') &&
    TIME_UNITS.has(word(scan, i + 1)) &&
    word(scan, i + 2) !== 'ago' &&
    word(scan, i + 2) !== 'earlier'
  )
}

/** After "twice" or "three times", these tell of events, unless something rose or fell before. */
const EVENT_AFTER: ReadonlySet<string> = words('by in on since during before this last already between over and within from')

function isEvent(scan: Scan, from: number, to: number): boolean {
  if (isWord(scan, to) ? !EVENT_AFTER.has(word(scan, to)) : word(scan, to) === '(' || isDigits(scan, to)) return false
  for (let k = 1; k <= 5; k++) {
    const before = word(scan, from - k)
    if (isMove(before) || before === 'multiplied' || before === 'multiply' || (k === 1 && GROWS_BY.has(before))) return false
  }
  return true
}

const GROWS_BY: ReadonlySet<string> = words('by is was were are be been than to nearly almost about some around over at')

/** The verbs and adverbs that carry a factor, and words in -fold. */
export function readFactorWord(scan: Scan, i: number): MultipleRead | null {
  const lower = word(scan, i)
  const value = FACTOR_WORDS.get(lower)
  if (value !== undefined) return factorWord(scan, i, lower, value)
  if (!lower.endsWith('fold')) return null
  const stem = lower.slice(0, -4)
  const factor = SMALL_NUMBERS.get(stem) ?? TENS.get(stem) ?? (stem === 'hundred' ? 100 : stem === 'thousand' ? 1000 : 0)
  return factor > 1 ? { from: i, to: i + 1, value: factor, form: 'words', event: false } : null
}

function factorWord(scan: Scan, i: number, lower: string, value: number): MultipleRead | null {
  const to = i + 1
  if (isHyphen(scan, to) || (word(scan, i - 1) === '-' && isGlued(scan, i))) return null
  const read = (event: boolean): MultipleRead => ({ from: i, to, value, form: 'verb', event })
  if (lower === 'twice' || lower === 'thrice') return isFrequency(scan, to) ? null : read(isEvent(scan, i, to))
  const next = word(scan, to)
  if (next === 'down' || (next === 'as' && lower.endsWith('s'))) return null
  if (lower === 'double' || lower === 'triple' || lower === 'treble' || lower === 'quadruple' || lower === 'halve' || lower === 'quintuple')
    return isFactor(scan, i) ? read(false) : null
  return next === 'up' ? null : read(false)
}

const BEFORE_FACTOR: ReadonlySet<string> = words(
  'to will would could may might can should than about almost nearly over roughly around approximately still more is was were are',
)
const AFTER_FACTOR: ReadonlySet<string> = words(
  'the its that what last those their his this from by year in of as again since to within over between pre',
)
const NAMES_FACTOR: ReadonlySet<string> = words(
  'taxation digit digits whammy standard standards burden check counting room agent bed jump shift shifts crop cropping hull hulled track lane bottom top jeopardy blow edged',
)

/** "double January's", "more than double", "is set to double": a factor; "double taxation": no. */
function isFactor(scan: Scan, i: number): boolean {
  const next = word(scan, i + 1)
  if (NAMES_FACTOR.has(next)) return false
  if (
    AFTER_FACTOR.has(next) ||
    word(scan, i + 2) === "'s" ||
    isDigits(scan, i + 1) ||
    (i + 1 < scan.tokens.length && scan.tokens[i + 1].kind === 'symbol')
  )
    return true
  return BEFORE_FACTOR.has(word(scan, i - 1)) && (!isWord(scan, i + 1) || word(scan, i - 1) !== 'is')
}

/** "outsells it two to one", "by three-to-one": how many times as much. */
function isToOne(scan: Scan, i: number, from: number): boolean {
  const dash = isHyphen(scan, i) ? 1 : 0
  if (word(scan, i + dash) !== 'to' || (dash === 1 && word(scan, i + 2) !== '-')) return false
  const to = outTo(scan, i)
  const before = word(scan, from - 1)
  return (
    word(scan, to - 1) === 'one' &&
    before !== 'from' &&
    before !== 'between' &&
    !(isWord(scan, to) && isGlued(scan, to)) &&
    !counts(scan, to)
  )
}

const outTo = (scan: Scan, i: number): number => (isHyphen(scan, i) ? i + 4 : i + 2)

/** "two to one ship" */
const counts = (scan: Scan, i: number): boolean => isWord(scan, i) && !ENDS_RATIO.has(word(scan, i))
const ENDS_RATIO: ReadonlySet<string> = words(
  'in on at by for against over and but while as this last now when with among there here according',
)

const PRIZES: ReadonlySet<string> = words('champion champions winner winners olympian lucky finalist')

/** The factor that `amount` begins: "3.7 times", "ten-fold", "3x". */
export function readTimes(scan: Scan, amount: Amount): MultipleRead | null {
  if (amount.unit) return null
  const at = isHyphen(scan, amount.to) ? amount.to + 1 : amount.to
  const lower = word(scan, at)
  const value = Number(`${amount.mantissa}e${amount.scale}`)
  const read = (event: boolean): MultipleRead => ({ from: amount.from, to: at + 1, value, form: amount.form, event })
  if (lower === 'fold') return read(false)
  if (amount.form === 'words' && value > 1 && isToOne(scan, amount.to, amount.from)) return { ...read(false), to: outTo(scan, amount.to) }
  if (lower === 'x' || lower === '×') return isGlued(scan, at) && !isDigits(scan, at + 1) ? read(false) : null
  if (lower !== 'times' || PRIZES.has(word(scan, at + 1)) || scan.tokens[at].capital) return null
  if (at > amount.to && isWord(scan, at + 1) && !AFTER_FACTOR.has(word(scan, at + 1))) return null
  if (word(scan, at + 1) === 'in' && (word(scan, at + 2) === 'a' || word(scan, at + 2) === 'succession') && word(scan, at + 3) !== 'year')
    return null
  return isFrequency(scan, at + 1) ? null : read(isEvent(scan, amount.from, at + 1))
}
