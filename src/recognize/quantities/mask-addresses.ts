import { words } from '../../lexicon/counted.ts'
import type { Amount } from './amount.ts'
import { isPlain } from './mask-names.ts'
import { isDigits, isGlued, isWord, raw, type Scan, word } from './scan.ts'

/** "+44 20 7946 0958": a telephone number in groups. */
export function phone(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || word(scan, amount.from - 1) !== '+' || !isDigits(scan, amount.to)) return -1
  let to = amount.to
  while (isDigits(scan, to)) to++
  return to
}

/** "(+354) 528 1155": the code of the country in brackets. */
export function dialled(scan: Scan, amount: Amount): number {
  const { from } = amount
  if (!isPlain(amount) || word(scan, from - 1) !== '+' || word(scan, from - 2) !== '(' || word(scan, from + 1) !== ')') return -1
  let to = from + 2
  while (isDigits(scan, to)) to++
  return to > from + 2 ? to : -1
}

/** "02 5550 0142", "1900 6868": groups of digits that are no groups of thousands belong to a code. */
export function digitRun(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || amount.form === 'words' || amount.decimal || amount.grouped) return -1
  const { from } = amount
  const before = isCode(scan, from - 1) && oneBlank(scan, from) && !scan.taken(from - 1)
  const after = isCode(scan, from + 1) && oneBlank(scan, from + 1) && !scan.taken(from + 1)
  const odd = (k: number): boolean => raw(scan, k).length > 3 || raw(scan, k)[0] === '0'
  if (!(before && (odd(from) || odd(from - 1))) && !(after && odd(from) && raw(scan, from + 1).length > 2)) return -1
  let to = from + 1
  while (isCode(scan, to)) to++
  return Math.max(to, amount.to)
}

const isCode = (scan: Scan, i: number): boolean => isDigits(scan, i) && /^\d+$/.test(raw(scan, i))
const oneBlank = (scan: Scan, i: number): boolean => scan.tokens[i].start - scan.tokens[i - 1].end === 1

/** "31 avenue Al Massira", "5 rue de la Paix", "54 Hai Ba Trung Street". */
export function houseNumber(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || amount.form === 'words' || amount.decimal || amount.grouped || amount.mantissa.length > 4) return -1
  const { to } = amount
  if (
    WAYS_FIRST.has(word(scan, to)) &&
    isWord(scan, to + 1) &&
    (scan.tokens[to + 1].capital || /^(?:de|du|des|della|dos)$/.test(word(scan, to + 1)))
  )
    return to + 1
  for (let k = to; k < to + 5 && isWord(scan, k) && scan.tokens[k].capital && !isGlued(scan, k); k++)
    if (k > to && WAYS.has(word(scan, k))) return k + 1
  return -1
}

const WAYS_FIRST: ReadonlySet<string> = words('avenue rue calle via rua jalan boulevard bd av')
const WAYS: ReadonlySet<string> = words('street road avenue lane boulevard square rd st ave blvd quay drive')

/** "the 1718 Committee", "the UN 1718 sanctions committee": named after its resolution. */
export function committee(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || amount.form === 'words' || amount.grouped || !/^\d{3,4}$/.test(amount.mantissa)) return -1
  const at = word(scan, amount.to) === 'sanctions' ? amount.to + 1 : amount.to
  return /^(?:committee|panel|regime)$/.test(word(scan, at)) ? at : -1
}
