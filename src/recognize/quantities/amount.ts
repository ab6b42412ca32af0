import { words } from '../../lexicon/counted.ts'
import { parseDigits, splitGlued } from './digits.ts'
import { type NumberRead, readNumber, readScale, scaled } from './number.ts'
import { isGlued, isHyphen, isWord, type Scan, word } from './scan.ts'
import { gluedMoney, moneyBefore, readUnit, type Unit, type UnitHit } from './unit.ts'

/** A number with its currency or unit, if it has one: tokens `from` to `to` are the quote. */
export interface Amount extends NumberRead {
  readonly unit: Unit | null
  /** a currency sign or code stands before the number */
  readonly prefixed: boolean
  /** the number is below zero by its own sign: "$-50.8bn" */
  readonly negative: boolean
  /** first token of the number itself, without the currency */
  readonly numberFrom: number
}

/** The value in the plain unit: "6.39 billion" dollars gives 6390000000, "24.1 cents" 0.241. */
export function amountValue(amount: Amount): number {
  const value = scaled(amount.mantissa, amount.scale + unitExp(amount))
  return amount.negative ? -value : value
}

/** Power of ten that the unit adds; "6.2 MT" with a small decimal is a million tonnes, "6,200 MT" and "2.5 mt per hectare" are not. */
export function unitExp(amount: Amount): number {
  if (!amount.unit) return 0
  if (amount.unit.code === 't' && amount.unit.exp === 6 && amount.unit.per === '' && amount.grouped) return 0
  if (!amount.unit.doubtful) return amount.unit.exp
  return amount.decimal && !amount.grouped && amount.scale === 0 && Number(amount.mantissa) < 1000 ? 6 : amount.unit.exp
}

/** The amount that starts at token `i`: "$1.2bn", "Rs 3 lakh crore", "USD10m", "12.5 tonnes", "forty-seven", "1,500". */
export function readAmount(scan: Scan, i: number): Amount | null {
  const sign = moneyBefore(scan, i)
  if (sign) {
    const negative = word(scan, sign.to) === '-' || word(scan, sign.to) === '−'
    const number = readNumber(scan, negative ? sign.to + 1 : sign.to, true)
    if (number) return prefixed(scan, number, sign.value, i, negative)
  }
  const glued = readGlued(scan, i)
  if (glued) return glued
  const number = readNumber(scan, i, false)
  if (!number) return null
  const unit = readUnit(scan, number.to) ?? readPounds(scan, number)
  return unit ? withUnit(scan, number, unit) : amountOf(number, i, number.to, number.scale, null, false)
}

// Written out: spreading objects here costs as much as reading them.
function amountOf(
  number: NumberRead,
  from: number,
  to: number,
  scale: number,
  unit: Unit | null,
  prefixed: boolean,
  negative = false,
): Amount {
  const { mantissa, form, decimal, grouped, approx } = number
  return { from, to, mantissa, scale, form, decimal, grouped, approx, unit, prefixed, negative, numberFrom: number.from }
}

function prefixed(scan: Scan, number: NumberRead, unit: Unit, from: number, negative: boolean): Amount {
  const again = readUnit(scan, number.to)
  const to = again && again.unit.code === unit.code && again.unit.exp === 0 && !isHyphen(scan, number.to) ? again.to : number.to
  return amountOf(number, from, to, number.scale, unit, true, negative)
}

/** "75 USD million" says its magnitude after the unit; "1.2 mt tonnes" never does. */
function withUnit(scan: Scan, number: NumberRead, hit: UnitHit): Amount {
  const late =
    number.scale === 0 && hit.unit.dimension === 'money' && hit.unit.exp === 0 ? readScale(scan, hit.to, false) : { exp: 0, to: hit.to }
  const scale = late.exp >= 5 ? late.exp : number.scale
  return amountOf(number, number.from, late.exp >= 5 ? late.to : hit.to, scale, hit.unit, false)
}

/** "USD10.5m", "Tk500 crore", "N500bn", "P1.2 billion": the currency is glued to the number. */
function readGlued(scan: Scan, i: number): Amount | null {
  const split = splitGlued(scan, i)
  if (!split) return null
  const money = gluedMoney(split.letters)
  const numeral = money && parseDigits(split.digits)
  if (!money || !numeral) return null
  const scale = split.tail === '' ? readScale(scan, split.to, true) : { exp: TAILS.get(split.tail.toLowerCase()) ?? -1, to: split.to }
  if (scale.exp < 0 || (!money.strong && scale.exp === 0 && !numeral.grouped && !usedNear(scan, i, split.letters))) return null
  return {
    ...numeral,
    from: i,
    to: scale.to,
    scale: scale.exp,
    form: 'digits',
    approx: false,
    unit: money.unit,
    prefixed: true,
    negative: false,
    numberFrom: i,
  }
}

/** "from R450 to R18,230": the same letter stands nearby at an amount that can be nothing else. */
function usedNear(scan: Scan, i: number, letters: string): boolean {
  for (let k = Math.max(0, i - NEAR); k < Math.min(scan.tokens.length, i + NEAR); k++) {
    const split = k === i ? null : splitGlued(scan, k)
    if (
      split?.letters === letters &&
      (parseDigits(split.digits)?.grouped || readScale(scan, split.to, true).exp >= 6 || /^(?:m|bn|trn|tn)$/.test(split.tail))
    )
      return true
  }
  return false
}

const TAILS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['mm', 6],
  ['b', 9],
  ['bn', 9],
  ['bln', 9],
  ['t', 12],
  ['tn', 12],
  ['trn', 12],
  ['cr', 7],
])

/** "pounds" are money after a magnitude or before a rate by weight, else weight; "of" something that is no money makes them weight. */
function readPounds(scan: Scan, number: NumberRead): UnitHit | null {
  const at = isHyphen(scan, number.to) ? number.to + 1 : number.to
  const lower = word(scan, at)
  if (lower !== 'pounds' && lower !== 'pound') return null
  const weight: UnitHit = { unit: { code: 'lb', dimension: 'mass', exp: 0, per: '', doubtful: false }, to: at + 1 }
  const money: UnitHit = { unit: { code: 'GBP', dimension: 'money', exp: 0, per: '', doubtful: false }, to: at + 1 }
  const next = word(scan, at + 1)
  if (next === 'of') return isWord(scan, at + 2) && MONEY_NOUNS.has(word(scan, at + 2)) ? money : weight
  if (at > number.to && isGlued(scan, at) && number.scale < 6) return weight
  if (RATE_STARTS.has(next) && WEIGHTS.has(word(scan, at + 2))) return money
  return number.scale >= 6 && !weighsNear(scan, at) ? money : weight
}

/** Tokens on either side that may tell what pounds are. */
const NEAR = 20

/** "landings of 98 million pounds ... at $4.70 a pound": weights are meant. */
function weighsNear(scan: Scan, at: number): boolean {
  for (let k = Math.max(0, at - NEAR); k < Math.min(scan.tokens.length, at + NEAR); k++) {
    const lower = word(scan, k)
    if (WEIGHED.has(lower) || (lower === 'pound' && RATE_STARTS.has(word(scan, k - 1)))) return true
  }
  return false
}

const WEIGHED: ReadonlySet<string> = words(
  'lb lbs landings catch harvest harvested crop milled mined landed caught weighing weight poundage',
)
const RATE_STARTS: ReadonlySet<string> = new Set(['a', 'per', 'an', '/'])
const WEIGHTS: ReadonlySet<string> = words('ton tonne t kilo kg kilogram barrel ounce month week year head share person')
const MONEY_NOUNS: ReadonlySet<string> = words(
  'aid exports imports goods trade investment debt funding funds cash tax taxes sales revenue support spending business savings loans credit capital services assets profit contracts orders subsidies duty duties grants',
)
