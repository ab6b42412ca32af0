import { words } from '../../lexicon/counted.ts'
import { parseDigits, splitGlued } from './digits.ts'
import { type NumberRead, readNumber, readScale, scaled } from './number.ts'
import { isTime, readPer } from './per.ts'
import { readPounds } from './pounds.ts'
import { isHyphen, raw, type Scan, word } from './scan.ts'
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
  const unit = feet(scan, number, readUnit(scan, number.to)) ?? readPounds(scan, number)
  if (unit?.unit.doubtful && scan.senses.mt !== '' && number.scale === 0 && !yields(scan, unit.to)) return ofSense(scan, number, unit)
  return unit ? withUnit(scan, number, unit) : amountOf(number, i, number.to, number.scale, null, false)
}

/** "1.6 billion feet" of boards, or of gas: no length is counted in millions of feet. */
function feet(scan: Scan, number: NumberRead, hit: UnitHit | null): UnitHit | null {
  if (hit?.unit.code !== 'ft' || number.scale < 6 || scan.senses.feet === '') return hit
  return { ...hit, unit: { ...hit.unit, code: scan.senses.feet, dimension: 'volume' } }
}

/** "781 mt" in a text whose "mt" are millions of tonnes. */
function ofSense(scan: Scan, number: NumberRead, { unit, to }: UnitHit): Amount {
  const exp = scan.senses.mt === 'millions' && raw(scan, to - 1) === 'mt' ? 6 : 0
  return amountOf({ ...number, grouped: false }, number.from, to, 0, { ...unit, exp, doubtful: false }, false)
}

/** "2.5 mt per hectare" */
const yields = (scan: Scan, i: number): boolean => {
  const per = readPer(scan, i, false)?.per
  return per === 'ha' || per === 'acre'
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
  const whole = withCents(scan, number, hit)
  if (whole) return whole
  const late =
    number.scale === 0 && hit.unit.dimension === 'money' && hit.unit.exp === 0 ? readScale(scan, hit.to, false) : { exp: 0, to: hit.to }
  const scale = late.exp >= 5 ? late.exp : number.scale
  return amountOf(number, number.from, late.exp >= 5 ? late.to : hit.to, scale, hit.unit, false)
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents" */
function withCents(scan: Scan, number: NumberRead, { unit, to }: UnitHit): Amount | null {
  if (unit.dimension !== 'money' || unit.exp !== 0 || number.scale > 0 || number.decimal) return null
  const small = readNumber(scan, word(scan, to) === 'and' ? to + 1 : to, false)
  if (!small || small.decimal || small.scale > 0 || Number(small.mantissa) >= 100) return null
  const cents = readUnit(scan, small.to)
  if (cents?.unit.code !== unit.code || cents.unit.exp !== -2) return null
  const mantissa = String(Number(number.mantissa) + Number(small.mantissa) / 100)
  return amountOf({ ...number, mantissa, decimal: true }, number.from, cents.to, 0, unit, false)
}

/** "USD10.5m", "Tk500 crore", "N500bn", "P1.2 billion": the currency is glued to the number. */
function readGlued(scan: Scan, i: number): Amount | null {
  const split = splitGlued(scan, i)
  if (!split) return null
  const money = gluedMoney(split.letters)
  const numeral = money && parseDigits(split.digits)
  if (!money || !numeral) return null
  const scale = split.tail === '' ? readScale(scan, split.to, true) : { exp: TAILS.get(split.tail.toLowerCase()) ?? -1, to: split.to }
  if (scale.exp < 0) return null
  const plain =
    money.strong || scan.senses.letters.has(split.letters) || scale.exp > 0 || isPlainly(scan, split, numeral.grouped) || isPrice(scan, i)
  if (!plain && !usedNear(scan, i, split.letters)) return null
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

/** "R18,230", "P48.50 a kilo": a grouped number, or a price by weight or piece; "K5 a day" may be a name. */
function isPlainly(scan: Scan, split: { readonly digits: string; readonly to: number; readonly tail: string }, grouped: boolean): boolean {
  if (grouped) return true
  const per = split.tail === '' ? readPer(scan, split.to, false) : null
  return per !== null && !isTime(per.per)
}

/** "sells for K280", "cost R18": something is paid. */
const isPrice = (scan: Scan, i: number): boolean =>
  PAID.has(word(scan, i - 1)) || (/^(?:for|at|about|around|nearly|only|just)$/.test(word(scan, i - 1)) && PAID.has(word(scan, i - 2)))

const PAID: ReadonlySet<string> = words(
  'sell sells sold selling cost costs costing pay pays paid paying fetch fetches fetched worth priced charge charges charged earn earns earned traded trades trading retails retailed retailing goes went',
)

/** Tokens on either side where the same letter may stand at an amount that can be nothing else. */
const NEAR = 20

/** "from R450 to R18,230", "P48.50 a kilo, from P31": the same letter stands nearby at an amount that can be nothing else. */
function usedNear(scan: Scan, i: number, letters: string): boolean {
  for (let k = Math.max(0, i - NEAR); k < Math.min(scan.tokens.length, i + NEAR); k++) {
    const split = k === i ? null : splitGlued(scan, k)
    if (split?.letters !== letters) continue
    if (isPlainly(scan, split, parseDigits(split.digits)?.grouped === true) || isPrice(scan, k)) return true
    if (readScale(scan, split.to, true).exp >= 6 || /^(?:m|bn|trn|tn)$/.test(split.tail)) return true
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
