import { words } from '../../lexicon/counted.ts'
import { CURRENCIES, GLUED_LETTERS, OTHER_CODES, THOUSANDTHS, WORDLIKE_CODES } from '../../lexicon/currencies.ts'
import { PRICED_THINGS, UNITS } from '../../lexicon/units.ts'
import type { Dimension } from '../../types.ts'
import {
  compilePhrases,
  isDigits,
  isGlued,
  isHyphen,
  isWord,
  type PhraseHit,
  type PhraseIndex,
  type PhraseRow,
  phraseAt,
  raw,
  type Scan,
  word,
} from './scan.ts'

/** What a unit means: the value in `code` is the number times 10^`exp`. */
export interface Unit {
  readonly code: string
  readonly dimension: Dimension
  readonly exp: number
  readonly per: string
  readonly doubtful: boolean
}

export interface UnitHit {
  readonly unit: Unit
  readonly to: number
}

const money = (code: string, exp = 0): Unit => ({ code, dimension: 'money', exp, per: '', doubtful: false })

const CODES: ReadonlySet<string> = new Set([...CURRENCIES.map((c) => c.code), ...OTHER_CODES])

/** Codes that are no words in small letters. */
const LOWER_CODES: ReadonlySet<string> = words(
  'nzd cad mxn usd eur gbp cny jpy krw inr chf aud hkd brl idr myr thb vnd kzt rub uah aed sar egp ngn kes',
)

function unitRows(): PhraseRow<Unit>[] {
  const rows: PhraseRow<Unit>[] = []
  for (const { code, dimension, exp, per, doubtful, forms, cased } of UNITS) {
    const unit = { code, dimension, exp, per, doubtful }
    for (const form of forms) rows.push([form, unit])
    for (const form of cased) rows.push([form, unit, true])
  }
  return rows
}

function currencyRows(): PhraseRow<Unit>[] {
  const rows: PhraseRow<Unit>[] = []
  for (const { code, names, adjectives, of, subunits } of CURRENCIES) {
    for (const name of names) rows.push([name, money(code)])
    for (const adjective of adjectives) for (const noun of of) rows.push([`${adjective} ${noun}`, money(code)])
    for (const subunit of subunits) rows.push([subunit, money(code, -2)])
  }
  for (const [code, forms] of THOUSANDTHS) for (const form of forms) rows.push([form, money(code, -3)])
  for (const code of LOWER_CODES) rows.push([code, money(code.toUpperCase())])
  for (const code of CODES) {
    rows.push(
      [code, money(code), true],
      [`M${code}`, money(code, 6), true],
      [`m${code}`, money(code, 6), true],
      [`k${code}`, money(code, 3), true],
      [`bn ${code}`, money(code, 9), true],
    )
  }
  return rows
}

const SIGNS_AFTER: ReadonlySet<string> = words('€ £ ¥ ₩ ₹ ₽ ₺ ₦ ₫ ฿ ₱ ₴ ₸ ₭ ₡ ₾ ₪ $ zł RMB TL Dh Dhs KSh Ksh Tk NIS FCFA Rp RM KD JD LE QR')

const signUnit = (sign: string): Unit => money(CURRENCIES.find((c) => c.signs.includes(sign))?.code ?? '')

/** After the number. Currency signs may stand there too ("10 €"). */
const AFTER: PhraseIndex<Unit> = compilePhrases([
  ...unitRows(),
  ...currencyRows(),
  ...[...SIGNS_AFTER].map((sign): PhraseRow<Unit> => [sign, signUnit(sign), /[A-Z]/.test(sign)]),
  ['kr', money('SEK')],
])

const hasLetters = (sign: string): boolean => /^[\p{L}. ]+\$?$/u.test(sign) && sign !== '$'

/** Signs as lower-case and loosely set texts write them. "a $" is the article. */
const SPACED: readonly (readonly [string, string])[] = [
  ['c $', 'CAD'],
  ['hk $', 'HKD'],
  ['nt $', 'TWD'],
  ['nz $', 'NZD'],
  ['us $', 'USD'],
  ['rmb', 'CNY'],
]

/** Before the number: signs, codes in capitals, and codes with a sign ("USD$"). Signs of letters only with their capitals. */
const BEFORE: PhraseIndex<Unit> = compilePhrases<Unit>(
  [
    ...CURRENCIES.flatMap((c) => c.signs.map((sign): PhraseRow<Unit> => [sign, money(c.code), hasLetters(sign)])),
    ...[...CODES]
      .filter((code) => !WORDLIKE_CODES.has(code))
      .flatMap((code): PhraseRow<Unit>[] => [
        [code, money(code), true],
        [`${code}$`, money(code), true],
        [`M${code}`, money(code, 6), true],
      ]),
    ...SPACED.map(([sign, code]): PhraseRow<Unit> => [sign, money(code)]),
    ...[...LOWER_CODES]
      .filter((code) => CURRENCIES.some((c) => c.code === code.toUpperCase()))
      .map((code): PhraseRow<Unit> => [`${code}$`, money(code.toUpperCase())]),
  ],
  false,
  '1',
)

/** First tokens of everything that may stand before a number as its currency. */
export const MONEY_STARTS: ReadonlySet<string> = new Set(BEFORE.keys())

/** The currency that stands right before a number at its `to`. Words of letters need a number in digits after them. */
export function moneyBefore(scan: Scan, i: number): PhraseHit<Unit> | null {
  const hit = phraseAt(BEFORE, scan, i)
  if (!hit) return null
  const at = word(scan, hit.to) === '-' && isGlued(scan, hit.to + 1) ? hit.to + 1 : hit.to
  return isDigits(scan, at) || scan.tokens[hit.to - 1].kind === 'symbol' ? hit : null
}

/** Signs of two letters that are never part of a name with a number after them. */
const STRONG_PAIRS: ReadonlySet<string> = words('RM Rs Rp Tk TK Sh Dh TL KD LE')

/** The currency that letters glued to a number stand for ("USD" of "USD10"); `strong` for codes and signs, not for "N", "P", "R", "K". */
export function gluedMoney(letters: string): { readonly unit: Unit; readonly strong: boolean } | null {
  const code = letters.toUpperCase()
  if (CODES.has(code) && (letters === code || letters === letters.toLowerCase())) return { unit: money(code), strong: true }
  const sign = BEFORE.get(letters.toLowerCase())?.find((phrase) => phrase.words.length === 1 && phrase.cased === letters)
  if (sign) return { unit: sign.value, strong: letters.length > 2 || STRONG_PAIRS.has(letters) }
  const weak = GLUED_LETTERS.get(letters.toLowerCase())
  return weak && letters === code ? { unit: money(weak), strong: false } : null
}

/** Letters that are units only when they stand right at their number. */
const GLUED_ONLY: ReadonlySet<string> = new Set(['g', 'l', 'p', 'cf'])

/** The unit that starts at token `i`, right after a number; a hyphen may stand between ("3,500-kilometer"). */
export function readUnit(scan: Scan, i: number): UnitHit | null {
  const at = isHyphen(scan, i) ? i + 1 : i
  const hit = phraseAt(AFTER, scan, at)
  if (hit) return allowed(scan, at, hit) ? { unit: hit.value, to: hit.to } : null
  return word(scan, at) === 'm' ? { unit: METRE, to: at + 1 } : null
}

const METRE: Unit = { code: 'm', dimension: 'length', exp: 0, per: '', doubtful: false }

function allowed(scan: Scan, at: number, hit: PhraseHit<Unit>): boolean {
  const first = word(scan, at)
  const next = word(scan, at + 1)
  if (hit.to > at + 1) return true
  if (first === 'sum' || first === 'sol' || first === 'som') return !isHyphen(scan, at - 1)
  if (first === 'c') return isGlued(scan, at) && raw(scan, at) === 'c' && (next === 'a' || next === 'per' || next === '/')
  if (first === 'dong') return !scan.tokens[at].capital
  if (first === 'pc') return isGlued(scan, at) || next !== 's'
  if (GLUED_ONLY.has(first)) return isGlued(scan, at)
  if (first === 'won') return !WON_AFTER.has(next) || ((next === 'a' || next === 'an') && PRICED_BY.has(word(scan, at + 2)))
  if (first === 'head') return isGlued(scan, at) || !isWord(scan, at + 1) || HEAD_AFTER.has(next)
  if (first === '$') return !isDigits(scan, at + 1)
  return true
}

/** "the 12 won the", "10 won seats": the verb. */
const WON_AFTER: ReadonlySet<string> = words('the a an their by seats medals gold contracts awards prizes approval against')

/** Behind heads of cattle, not behind "55, head coach". */
const HEAD_AFTER: ReadonlySet<string> = words('of in on from at per by than last this and or were was a each')

/** "6,300 won a kilo", "50,000 won a month": the money. */
const PRICED_BY: ReadonlySet<string> = new Set([
  ...UNITS.flatMap((unit) => unit.forms),
  ...PRICED_THINGS,
  ...words('pound person head year quarter month week day hour'),
])

/** Does a unit start at token `i`? */
export const startsUnit = (scan: Scan, i: number): boolean =>
  phraseAt(AFTER, scan, i) !== null && (word(scan, i) !== 't' || raw(scan, i) === 't')
