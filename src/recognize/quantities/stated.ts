import { NAMED_PAIRS, POINTED_AT, words } from '../../lexicon/counted.ts'
import type { TokenRange } from '../../types.ts'
import type { Amount } from './amount.ts'
import type { HedgeRead } from './hedge.ts'
import { isHyphen, isWord, type Scan, word } from './scan.ts'

const NOT_ZERO_AFTER: ReadonlySet<string> = words(
  'tolerance emission emissions covid hour carbon sum interest waste in gravity rate rated bound',
)
const NOT_ZERO_BEFORE: ReadonlySet<string> = words('net ground absolute sub below above dynamic patient day -')

/** The word "zero" alone. */
export const isZeroWord = (scan: Scan, amount: Amount): boolean =>
  amount.form === 'words' && word(scan, amount.from) === 'zero' && amount.to === amount.from + 1

/** "zero tolerance", "net zero": a name, no amount. */
export const isZeroName = (scan: Scan, amount: Amount): boolean =>
  NOT_ZERO_AFTER.has(word(scan, amount.to)) || NOT_ZERO_BEFORE.has(word(scan, amount.from - 1)) || isHyphen(scan, amount.to)

const CLUBS: ReadonlySet<string> = new Set(['group', 'gang', 'league', 'council'])
/** After a number of what has been named: "of which five were", "two of them", "a dozen or so". */
const STATED_BY: ReadonlySet<string> = words('of or were are was went came had have')
const POINTERS: ReadonlySet<string> = words('the these those both our your other between either any every each its their his her')
const LISTED_AFTER: ReadonlySet<string> = words('to from in for by at through via')

/** A number in digits stands before in the sentence. */
function countsBefore(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 16); k--) if (scan.tokens[k].kind === 'number' && !scan.taken(k)) return true
  return false
}

/** Parts of the text or of an argument. */
const TALKED_OF: ReadonlySet<string> = words(
  'caveats reasons things questions words lessons factors ways remarks footnotes explanations aspects provisos qualifications respects camps schools extremes thirds fronts',
)
const BARE_BEFORE: ReadonlySet<string> = words(
  'to from of and or than was were is are against versus by with only just least numbered totalled totaled reached had has have mere nearly almost about around over some bought sold took landed made',
)

/** Does a small number in words state something: "three entities", "only four in March", not "the two countries", "one of"? */
export function isStated(scan: Scan, amount: Amount, noun: TokenRange | null, hedge: HedgeRead): boolean {
  const value = Number(amount.mantissa)
  const before = word(scan, amount.from - 1)
  if (value === 1)
    return noun !== null && (hedge.relation !== 'eq' || /^(?:just|only|merely|exactly)$/.test(before)) && noun.to - noun.from <= 3
  const head = noun ? word(scan, noun.to - 1) : ''
  if (NAMED_PAIRS.has(head) || TALKED_OF.has(head)) return false
  // "the country's two ports"
  if (before === "'s" && value < 4 && noun && hedge.relation === 'eq') return false
  if (before === 'top' || before === 'big' || before === 'magnificent' || (before === 'of' && CLUBS.has(word(scan, amount.from - 2))))
    return false
  if (POINTERS.has(before) && value === 2) return false
  // "these four goods": named before, not "these four goods: ..."
  if ((before === 'these' || before === 'those') && hedge.relation === 'eq' && word(scan, noun?.to ?? -1) !== ':') return false
  if (before === 'the' && (!noun || POINTED_AT.has(head))) return false
  if (noun || STATED_BY.has(word(scan, amount.to))) return true
  // "19 went to Asia, six to Europe and two to Brazil"
  if ((before === ',' || before === 'and') && LISTED_AFTER.has(word(scan, amount.to)) && countsBefore(scan, amount.from)) return true
  // "94 ships sailed, six more than a week earlier"
  if (/^(?:more|fewer|less)$/.test(word(scan, amount.to)) && word(scan, amount.to + 1) === 'than') return true
  if (POINTERS.has(before) || (isWord(scan, amount.from) && scan.tokens[amount.from].capital && amount.from > 0)) return false
  return value > 10 || hedge.relation !== 'eq' || BARE_BEFORE.has(before)
}
