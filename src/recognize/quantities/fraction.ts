import { words } from '../../lexicon/counted.ts'
import { MAGNITUDES } from '../../lexicon/magnitudes.ts'
import { PARTS, SMALL_NUMBERS } from '../../lexicon/number-words.ts'
import type { Dimension } from '../../types.ts'
import { isDigits, isGlued, isWord, type Scan, word } from './scan.ts'
import { readUnit, type Unit } from './unit.ts'
import { readWords } from './words.ts'

/** A part of something: `value` in percent, or an amount of a unit ("six-tenths of a percentage point": 0.6 pp). */
export interface FractionRead {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly dimension: Dimension
  readonly unit: string
  readonly per: string
  readonly form: 'digits' | 'words'
}

export const part = (from: number, to: number, share: number, form: 'digits' | 'words'): FractionRead => ({
  from,
  to,
  value: share * 100,
  dimension: 'fraction',
  unit: '%',
  per: '',
  form,
})

/** "half", "a third", "two-thirds", "a mere 10th of" at token `i`; null for ordinals, spans of time and numbers like "half a million". */
export function readFraction(scan: Scan, i: number): FractionRead | null {
  if (word(scan, i) === 'half') return readHalf(scan, i)
  if (word(scan, i) === 'a') {
    // "a percentage point", "a full percentage point"
    const at = /^(?:full|whole|further|mere|single)$/.test(word(scan, i + 1)) ? i + 2 : i + 1
    if (word(scan, at) === 'percentage' && word(scan, at + 1) === 'point') return amountOf(i, 1, at + 2, POINT)
  }
  const named = readNamedPart(scan, i)
  const points = named ? ofPoint(scan, i, named.share, named.to) : null
  if (points) return points
  if (!named || !isPart(scan, i, named)) return null
  const times = asMany(scan, i, named.share, named.to, named.form)
  if (times) return times
  return ofUnit(scan, i, named.share, named.to) ?? part(i, named.to, named.share, named.form)
}

/** "half as many as", "a third as much": a factor. */
function asMany(scan: Scan, i: number, share: number, to: number, form: 'digits' | 'words'): FractionRead | null {
  if (word(scan, to) !== 'as' || !AS_MANY.has(word(scan, to + 1))) return null
  return { from: i, to, value: share, dimension: 'multiple', unit: 'x', per: '', form }
}

const AS_MANY: ReadonlySet<string> = words('many much large big high long great dear expensive fast often heavy')

interface NamedPart {
  readonly to: number
  readonly share: number
  readonly form: 'digits' | 'words'
  /** "a third", "10th": could be an ordinal */
  readonly weak: boolean
}

/** "a third", "one-third", "two thirds", "3/4ths", "10th". */
function readNamedPart(scan: Scan, i: number): NamedPart | null {
  const tenth = digitPart(scan, i)
  if (tenth) return tenth
  const first = word(scan, i)
  const article = first === 'a' || first === 'an'
  const numerator = article ? 1 : (SMALL_NUMBERS.get(first) ?? ORDINAL_NUMERATORS.get(first))
  if (!numerator || numerator > 11) return null
  const hyphen = word(scan, i + 1) === '-' && isGlued(scan, i + 1)
  const at = hyphen ? i + 2 : i + 1
  const denominator = PARTS.get(word(scan, at))
  const plural = word(scan, at).endsWith('s') && word(scan, at) !== 'halves'
  if (!denominator || denominator === 2 || numerator >= denominator || plural !== numerator > 1) return null
  if (ORDINAL_NUMERATORS.has(first) && !hyphen) return null
  return { to: at + 1, share: numerator / denominator, form: 'words', weak: article || (first === 'one' && !hyphen) }
}

/** "fourth-fifths" is written for "four-fifths". */
const ORDINAL_NUMERATORS: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['fourth', 4],
])

/** "10th of", "1/10th of". */
function digitPart(scan: Scan, i: number): NamedPart | null {
  if (!isDigits(scan, i) || word(scan, i + 1) !== 'th' || !isGlued(scan, i + 1) || word(scan, i + 2) !== 'of') return null
  const denominator = Number(word(scan, i))
  const lead = word(scan, i - 1)
  const led = lead === 'a' || lead === 'one' || ((word(scan, i - 2) === 'a' || word(scan, i - 2) === 'than') && isWord(scan, i - 1))
  return led && denominator >= 5 && denominator <= 1000 ? { to: i + 2, share: 1 / denominator, form: 'digits', weak: false } : null
}

/** What may follow a part of something: not a noun, or "a third" would be an ordinal. */
const AFTER_PART: ReadonlySet<string> = words(`
  of below above less more higher lower fewer down up smaller larger bigger cheaper dearer to in on from compared over since as is was were are went came comes goes and or that what its their the than by between during this last year respectively short while with but for at after against versus under within per better worse off lighter heavier had has have will would each annually through when because amid among following despite if thanks ahead behind not now again alone likewise beyond out into`)

const YEAR_LIKE: ReadonlySet<string> = words('earlier ago later before after year years century hour month')
const COUNTED_QUARTERS: ReadonlySet<string> = words('first last past previous next these those the consecutive all for')

function isPart(scan: Scan, i: number, { to, weak }: NamedPart): boolean {
  const next = word(scan, to)
  const noun = word(scan, to - 1)
  if (noun === 'quarter' && word(scan, i - 1) === 'for' && !isWord(scan, to) && !/^(?:account|respons)/.test(word(scan, i - 2)))
    return false
  if (noun === 'quarters' && (COUNTED_QUARTERS.has(word(scan, i - 1)) || next === 'in') && word(scan, i + 1) !== '-') return false
  if (noun === 'quarter' && (YEAR_LIKE.has(next) || next === 'on' || next === 'century')) return false
  if (
    (noun === 'quarter' || noun === 'third' || noun === 'quarters') &&
    next === 'of' &&
    (isYear(scan, to + 1) ||
      (word(scan, to + 3) !== "'s" &&
        (word(scan, to + 1) === 'the' || word(scan, to + 1) === 'a' || word(scan, to + 1) === 'an') &&
        (YEAR_LIKE.has(word(scan, to + 2)) || word(scan, to + 2) === 'season')))
  )
    return false
  if (noun === 'quarters' && next === 'of' && IN_A_ROW.has(word(scan, to + 1))) return false
  if (word(scan, to) === '-' && isGlued(scan, to) && isGlued(scan, to + 1)) return false
  if (!weak) return next !== 'class'
  return !isWord(scan, to) || AFTER_PART.has(next)
}

const IN_A_ROW: ReadonlySet<string> = words(
  'growth contraction decline declines recession losses gains expansion stagnation falling rising',
)

const isYear = (scan: Scan, i: number): boolean => isDigits(scan, i) && /^(?:19|20)\d\d$/.test(word(scan, i))

const HALF_NAMES: ReadonlySet<string> = words(
  'first second latter other final last same each either that this the current earlier previous early later northern southern eastern western next 1st 2nd corresponding opening closing st nd one better lower upper worst best worse sad happy good bad busiest slowest strongest weakest',
)
const NOT_HALVED: ReadonlySet<string> = words(
  'an hour time past way year day month century decade season yearly hourly figures results price profit brother sister jokingly hearted moon marathon ended ending were hourly',
)

/** "half" of something. Halves of years, "half an hour", "half-built", "half a dozen" are read elsewhere or not at all. */
function readHalf(scan: Scan, i: number): FractionRead | null {
  const before = word(scan, i - 1)
  const next = word(scan, i + 1)
  if ((HALF_NAMES.has(before) && !(before === 'that' && next === 'the')) || NOT_HALVED.has(next) || (before === '-' && isGlued(scan, i)))
    return null
  if (next === '-' && isGlued(scan, i + 1) && isGlued(scan, i + 2)) return halfHyphen(scan, i)
  const times = asMany(scan, i, 0.5, i + 1, 'words')
  if (times) return times
  if (before === 'and' || (before === 'a' && word(scan, i - 2) === 'and')) return null
  if (next === 'of' && isYear(scan, i + 2)) return null
  // "the largest gap for a half", a half of a year
  if (before === 'a' && word(scan, i - 2) === 'for' && !isWord(scan, i + 1)) return null
  const unit = ofUnit(scan, i, 0.5, i + 1) ?? ofPoint(scan, i, 0.5, next === 'a' ? i + 2 : i + 1)
  if (unit) return unit
  if (next === 'a' || next === 'dozen' || next === 'million' || next === 'billion') return null
  const free = !isWord(scan, i + 1) || AFTER_PART.has(next) || MORE_AFTER_HALF.has(next) || scan.tokens[i + 1].capital
  return free ? part(i, i + 1, 0.5, 'words') : null
}

const MORE_AFTER_HALF: ReadonlySet<string> = words(
  'those these his her our all it them india remained arrived belong belongs consists did do does can could may might said also being went whose such exports imports output production global world total annual new shipped sold bound comes come go goes made paid left normal usual',
)

/** "a half-percentage-point", "half-percent". */
function halfHyphen(scan: Scan, i: number): FractionRead | null {
  const point = ofPoint(scan, i, 0.5, i + 2)
  if (point) return point
  const unit = readUnit(scan, i + 1)
  return unit && unit.unit.dimension !== 'length' && unit.unit.dimension !== 'count' ? amountOf(i, 0.5, unit.to, unit.unit) : null
}

/** "a quarter point", "half-point": of a percentage point. */
function ofPoint(scan: Scan, i: number, share: number, to: number): FractionRead | null {
  const at = word(scan, to) === '-' ? to + 1 : to
  if (word(scan, at) === 'percentage' && word(scan, at + 1) === 'point') return amountOf(i, share, at + 2, POINT)
  return word(scan, at) === 'point' ? amountOf(i, share, at + 1, POINT) : null
}

const POINT: Unit = { code: 'pp', dimension: 'points', exp: 0, per: '', doubtful: false }

/** "half a percentage point", "two-thirds of a percent", "a quarter of a tonne": an amount; of "the" and the like, a share. */
function ofUnit(scan: Scan, i: number, share: number, to: number): FractionRead | null {
  let at = to
  if (share < 1 && MAGNITUDES.has(word(scan, at)) && word(scan, at).length > 4 && !word(scan, at).endsWith('s'))
    return ofMagnitude(scan, i, share, at)
  if (word(scan, at) === 'of') at++
  const article = word(scan, at) === 'a' || word(scan, at) === 'an' || word(scan, at) === 'one' || word(scan, at) === '1'
  if (article) at++
  const scale = at > to ? readWords(scan, article && word(scan, at - 1) === 'a' ? at - 1 : at) : null
  if (scale && scale.exp > 0 && article) {
    const unit = readUnit(scan, scale.to)
    return {
      from: i,
      to: unit?.to ?? scale.to,
      value: Number(`${share}e${scale.exp + (unit?.unit.exp ?? 0)}`),
      dimension: unit?.unit.dimension ?? 'bare',
      unit: unit?.unit.code ?? '',
      per: unit?.unit.per ?? '',
      form: 'words',
    }
  }
  if (!article && word(scan, to) !== 'percent' && word(scan, to) !== 'per') return null
  const unit = readUnit(scan, at)
  return unit ? amountOf(i, share, unit.to, unit.unit) : null
}

/** "three quarters billion dollars" */
function ofMagnitude(scan: Scan, i: number, share: number, at: number): FractionRead {
  const unit = readUnit(scan, at + 1)
  const exp = (MAGNITUDES.get(word(scan, at)) ?? 0) + (unit?.unit.exp ?? 0)
  return {
    from: i,
    to: unit?.to ?? at + 1,
    value: Number(`${share}e${exp}`),
    dimension: unit?.unit.dimension ?? 'bare',
    unit: unit?.unit.code ?? '',
    per: unit?.unit.per ?? '',
    form: 'words',
  }
}

const amountOf = (from: number, share: number, to: number, unit: Unit): FractionRead => ({
  from,
  to,
  value: Number(`${share}e${unit.exp}`),
  dimension: unit.dimension,
  unit: unit.code,
  per: unit.per,
  form: 'words',
})
