import { LABELS, SOFT_LABELS, STOPS, words } from '../../lexicon/counted.ts'
import { MAGNITUDES } from '../../lexicon/magnitudes.ts'
import type { Amount } from './amount.ts'
import { hedgeBefore } from './hedge.ts'
import { isMove } from './moved.ts'
import { readNoun } from './noun.ts'
import { startsUnit } from './unit.ts'
import { isDigits, isGlued, isWord, raw, type Scan, word } from './scan.ts'

/** Where reading goes on when the number at hand is no figure: the token after what it belongs to, or -1 when it may be one. */
export type Mask = (scan: Scan, amount: Amount) => number

/** Neither unit nor magnitude. */
export const isPlain = (amount: Amount): boolean => !amount.unit && amount.scale === 0

export const isInteger = (amount: Amount): boolean => !amount.decimal && !amount.grouped

const MONTHS: ReadonlySet<string> = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** "20 March", "March 20", and a year after a month. */
export function monthDay(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || !isInteger(amount) || amount.form === 'words' || (Number(amount.mantissa) > 31 && amount.mantissa.length !== 4))
    return -1
  const { from, to } = amount
  const next = word(scan, to)
  if (MONTHS.has(next) && scan.tokens[to].capital) return to + 1
  // "held on 14 and 15 March"
  if (/^(?:and|or|to|-|–|,|&)$/.test(next) && isDigits(scan, to + 1) && Number(word(scan, to + 1)) <= 31 && Number(amount.mantissa) <= 31)
    if (MONTHS.has(word(scan, to + 2)) && scan.tokens[to + 2].capital) return to
  const prev = word(scan, from - 1) === '.' ? from - 2 : from - 1
  return MONTHS.has(word(scan, prev)) && scan.tokens[prev].capital && !isCounting(scan, to) ? to : -1
}

/** A noun in the plural after the number: "In May 20 ships". */
const isCounting = (scan: Scan, i: number): boolean =>
  isWord(scan, i) && !scan.tokens[i].capital && /[^s]s$/.test(word(scan, i)) && word(scan, i).length > 3

/** A year that no period has claimed. */
export function bareYear(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || !isInteger(amount) || amount.form === 'words') return -1
  const value = Number(amount.mantissa)
  return value >= 1900 && value < 2100 && (!isCounting(scan, amount.to) || DATES.has(word(scan, amount.from - 1))) ? amount.to : -1
}

/** Before a year, not before a count. */
const DATES: ReadonlySet<string> = words('in since by until till during before after')

/** After a label: "Section 232", "No. 18", "annexes 14 to 16", "Grade 3"; runs through lists of such numbers. */
export function labelled(scan: Scan, amount: Amount): number {
  if (!isPlain(amount)) return -1
  const at = word(scan, amount.from - 1) === '.' && isGlued(scan, amount.from - 1) ? amount.from - 2 : amount.from - 1
  const label = word(scan, at)
  if (at < 0 || !LABELS.has(label) || (amount.grouped && !NUMBERED.has(label))) return -1
  if (label === 'top') return amount.grouped ? -1 : amount.to
  if (SOFT_LABELS.has(label) && !scan.tokens[at].capital && (amount.form === 'words' || isCounting(scan, amount.to))) return -1
  if (amount.form === 'words' && !scan.tokens[amount.from].capital && label !== 'no.' && label !== 'number' && !scan.tokens[at].capital)
    return -1
  // "page 2 of 3"
  if (/^(?:page|part|sheet|slide)$/.test(label) && word(scan, amount.to) === 'of' && isDigits(scan, amount.to + 1)) return amount.to + 2
  return listEnd(scan, amount.to, CODED.has(label))
}

/** Labels of codes whose groups stand apart: "HS 1006 40 00". */
const CODED: ReadonlySet<string> = words('hs sitc isic code codes heading headings tel phone fax call calls dial dialling dialing')

/** Labels whose numbers may be written with separators. */
const NUMBERED: ReadonlySet<string> = words('no no. issue comment page number resolution')

/** "14 to 16", "2270 and 2321", "2, 3 and 5". */
export function listEnd(scan: Scan, from: number, runsOn = false): number {
  let to = from
  for (let k = 0; k < 6; k++) {
    const joined = /^(?:to|and|or|-|–|,|&)$/.test(word(scan, to)) ? to + 1 : to
    const next = word(scan, joined) === 'and' ? joined + 1 : joined
    if ((next === to && !runsOn) || !isDigits(scan, next) || !/^\d{1,4}$/.test(raw(scan, next)) || !endsList(scan, next + 1)) break
    to = next + 1
  }
  return to
}

/** Nothing that counts or measures follows. */
const endsList = (scan: Scan, i: number): boolean =>
  !isWord(scan, i) || !(isCounting(scan, i) || startsUnit(scan, i) || MAGNITUDES.has(word(scan, i)))

/** "1. It is", "(2) The": numbers of a list. */
export function numbering(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || !isInteger(amount) || amount.form === 'words' || Number(amount.mantissa) > 99) return -1
  const { from, to } = amount
  const next = word(scan, to)
  if (from === 0 && (next === ')' || (next === '.' && isGlued(scan, to)))) return to + 1
  if ((next === '.' || next === ')') && isGlued(scan, to) && opensLine(scan, from)) return to + 1
  const listed = word(scan, from - 1) === '(' && next === ')'
  return listed &&
    (from === 1 ||
      /^(?:part|vol|no|comments|replies|responses)$/.test(word(scan, from - 2)) ||
      (Number(amount.mantissa) < 10 && !isWord(scan, from - 2)))
    ? to
    : -1
}

const opensLine = (scan: Scan, i: number): boolean => i > 0 && scan.text.slice(scan.tokens[i - 1].end, scan.tokens[i].start).includes('\n')

/** "Rungra 88", "UN 1718 committee", "38 North": part of a name, with no noun that it would count. */
export function named(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || !isInteger(amount) || amount.form === 'words' || amount.mantissa.length > 4) return -1
  const { from, to } = amount
  const prev = from - 1
  const noun = readNoun(scan, to, false)
  if (prev >= 0 && isWord(scan, prev) && scan.tokens[prev].capital && !scan.taken(prev) && !leadsOn(scan, prev, from)) {
    if (inGappedList(scan, prev, to)) return -1
    if (noun === null || isAcronym(scan, prev)) return to
    // "Pusa 1509 paddy": counts of this size are written with a comma.
    if (amount.mantissa.length === 4 && prev > 0 && word(scan, prev - 1) !== '.') return to
    if (
      amount.mantissa.length === 4 &&
      (prev === 0 || word(scan, prev - 1) === '.') &&
      /[^s]$/.test(word(scan, prev)) &&
      from - prev === 1 &&
      isVariety(scan, to)
    )
      return to
  }
  return noun === null && isWord(scan, to) && scan.tokens[to].capital && !isGlued(scan, to) && !scan.taken(to) && !opensLine(scan, to)
    ? to
    : -1
}

/** "took 550 kb/d, Valero 440 and Repsol 330": a list of who had how much, its first amount said in full. */
function inGappedList(scan: Scan, prev: number, to: number): boolean {
  if (isWord(scan, to) && word(scan, to) !== 'and') return false
  let at = prev - 1
  for (let k = 0; k < 4; k++) {
    const joint = word(scan, at)
    if (joint !== ',' && joint !== 'and' && joint !== ';') return false
    if (joint === 'and' && word(scan, at - 1) === ',') at--
    if (!isDigits(scan, at - 1)) return amountBefore(scan, at - 1)
    const name = at - 2
    if (!isWord(scan, name) || !scan.tokens[name].capital) return !scan.taken(at - 1)
    at = name - 1
  }
  return false
}

/** A number that no name stands before, a few words back. */
function amountBefore(scan: Scan, i: number): boolean {
  for (let k = i; k > Math.max(0, i - 8); k--) {
    if (/^[.;:]$/.test(word(scan, k))) return false
    if (isDigits(scan, k) && !scan.taken(k))
      return !(isWord(scan, k - 1) && scan.tokens[k - 1].capital) && Number(raw(scan, k).replaceAll(',', '')) >= 5
  }
  return false
}

/** A single noun comes next: "Pusa 1509 paddy rates", not "Exporters 1500 tonnes". */
const isVariety = (scan: Scan, i: number): boolean => isWord(scan, i) && !isCounting(scan, i) && !STOPS.has(word(scan, i))

/** "UN", and the "P" of "S&P". */
const isAcronym = (scan: Scan, i: number): boolean =>
  /^\p{Lu}{2,}$/u.test(raw(scan, i)) || (word(scan, i).length === 1 && word(scan, i - 1) === '&')

/** Words that lead to a number and no name: "About 100", "Only 68", "Exports 45", the label of a table row. */
function leadsOn(scan: Scan, i: number, number: number): boolean {
  const gap = scan.text.slice(scan.tokens[i].end, scan.tokens[number].start)
  const plural = /[a-z]s$/.test(raw(scan, i))
  if (gap.length > 1 || STOPS.has(word(scan, i)) || isMove(word(scan, i)) || plural) return true
  return hedgeBefore(scan, number, 0).leadFrom < number
}
