import { words } from '../../lexicon/counted.ts'
import type { Amount } from './amount.ts'
import { isInteger, isPlain, listEnd } from './mask-names.ts'
import { isDigits, isGlued, isWord, type Scan, word } from './scan.ts'
import { startsUnit } from './unit.ts'

const AGED: ReadonlySet<string> = new Set(['aged', 'age', 'ages'])

/** "aged 66", "the age of 14", "Kostanay, 61, who", "a planter in Johor, 63.", "a grower of 58", "I am 71", "who at 37 runs". */
export function age(scan: Scan, amount: Amount): number {
  if (!isPlain(amount) || !isInteger(amount)) return -1
  const { from, to } = amount
  if (AGED.has(word(scan, from - 1)) || (word(scan, from - 1) === 'of' && AGED.has(word(scan, from - 2)))) return listEnd(scan, to)
  const years = Number(amount.mantissa)
  if (years < 10 || years > 110) return -1
  const [before, next] = [word(scan, from - 1), word(scan, to)]
  if ((before === ',' || before === '(') && next === ',' && word(scan, to + 1) === 'who') return to
  if (amount.form !== 'digits') return -1
  if (isOld(scan, from, to)) return to
  if (isDigits(scan, to + 1) || isDigits(scan, from - 2)) return -1
  if (before === '(' && (next === ')' || next === ',')) return isPerson(scan, from - 2) ? to : -1
  if (before === 'of') return isPerson(scan, from - 2) && !startsUnit(scan, to) && !isPluralAfter(scan, to) ? to : -1
  if (before !== ',' || from < 2) return -1
  const closed =
    next === '' ||
    next === '.' ||
    next === '"' ||
    next === '”' ||
    (next === ',' && (word(scan, to + 1) === 'and' || !LISTED.has(word(scan, to + 1))))
  if (closed && (isPerson(scan, from - 2) || isPersonOf(scan, from - 2))) return to
  if (closed && next !== ',' && isNamed(scan, from - 2) && isTitled(scan, from - 4)) return to
  if (next === ',' && isNamed(scan, from - 2) && isWord(scan, to + 1) && !scan.tokens[to + 1].capital && !LISTED.has(word(scan, to + 1)))
    return to
  const who = scan.tokens[from - 2].capital || word(scan, from - 2) === 'he' || word(scan, from - 2) === 'she'
  return who && next === ',' && APPOSED.has(word(scan, to + 1)) ? to : -1
}

/** "I am 71", "who is 83 and", "she turned 60 in", "who at 37 runs a mill". */
function isOld(scan: Scan, from: number, to: number): boolean {
  const [verb, who, next] = [word(scan, from - 1), word(scan, from - 2), word(scan, to)]
  if (!PRONOUNS.has(who)) return false
  if (verb === 'at') return who === 'who' && isWord(scan, to) && !startsUnit(scan, to)
  if (!IS_OLD.has(verb)) return false
  const turned = verb === 'turned' || verb === 'turns'
  return !isWord(scan, to) || OLD_AFTER.has(next) || (turned && TURNED_AFTER.has(next))
}

/** Two words with capitals that are no place or body: "Lubasi Mukwanda, 62, insists". */
const isNamed = (scan: Scan, i: number): boolean =>
  [i, i - 1].every((k) => isWord(scan, k) && scan.tokens[k].capital && !scan.taken(k) && !isGlued(scan, k))

/** A post or a trade right before a name: "vice-president Keo Samnang", "captain Jean de Vries". */
function isTitled(scan: Scan, i: number): boolean {
  let at = i
  while (at > i - 3 && isWord(scan, at) && scan.tokens[at].capital) at--
  return isWord(scan, at) && !scan.tokens[at].capital && PERSON.test(word(scan, at)) && !THINGS.has(word(scan, at))
}

const PRONOUNS: ReadonlySet<string> = words('i he she who')
const IS_OLD: ReadonlySet<string> = words('am is was turned turns')
const OLD_AFTER: ReadonlySet<string> = words('and but years now this next last when or who with')
const TURNED_AFTER: ReadonlySet<string> = words('in on at the a yesterday today during while just the')

/** "a recruiter", "planter": the word for somebody by what he does, with its article nearby. */
function isPerson(scan: Scan, i: number): boolean {
  if (!isWord(scan, i) || scan.tokens[i].capital || !PERSON.test(word(scan, i)) || THINGS.has(word(scan, i))) return false
  for (let k = 1; k <= 4; k++) if (/^(?:an?|said|says|the|its|his|her|their|another|one)$/.test(word(scan, i - k))) return true
  return false
}

/** "a planter in Johor", "an executive of the venture", "a buyer at a trading house in Busan": up to the mark before. */
function isPersonOf(scan: Scan, i: number): boolean {
  for (let k = i; k > i - LONGEST_OF && isWord(scan, k); k--) if (PLACED.has(word(scan, k)) && isPerson(scan, k - 1)) return true
  return false
}

const LONGEST_OF = 8
const PLACED: ReadonlySet<string> = words('in of at from near for on with')

/** "a fleet of 58 ships" */
const isPluralAfter = (scan: Scan, i: number): boolean =>
  isWord(scan, i) && !/^(?:in|at|from|of|who|with|near|and|has|says|was|is)$/.test(word(scan, i))

const PERSON =
  /(?:[^aeiou]er|eer|or|ist|ian|man|woman|wife|husband|widow|agent|attendant|clerk|chief|guard|cook|accountant|hand|nurse|courier|cashier|soldier|financier|merchant|captain|sergeant|executive|official|president|seamstress|boss|pilot|envoy|analyst|mechanic|secretary|deputy|assistant|consultant|economist|uncle|aunt|cousin|father|mother|daughter|son|student|pensioner|head|graduate)$/
const THINGS: ReadonlySet<string> = words(
  'number order corner paper water container tanker freighter carrier trailer tractor sector factor floor door harbor labor vector motor calendar consumer copper silver september october november december quarter winter summer member letter border power river semiconductor conductor reactor fertilizer timber rubber butter weather matter centre center tower barrier counter cover error mirror flour',
)

const APPOSED: ReadonlySet<string> = words(
  'who whose a an said says told has was remarked complained recalled explained added noted argued joked shrugged laughed sighed agreed asked warned insisted',
)
const LISTED: ReadonlySet<string> = words('and or up down against compared from versus')
