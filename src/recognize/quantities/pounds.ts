import { words } from '../../lexicon/counted.ts'
import type { NumberRead } from './number.ts'
import { isGlued, isHyphen, isWord, type Scan, type Senses, word } from './scan.ts'
import type { UnitHit } from './unit.ts'

type PoundSense = Senses['pounds']

const WEIGHING = /\b(?:an?|per|the|each|every) pound\b(?! sterling)|\blbs?\b|\bpounds? of (?!sterling)/gi
const PAYING =
  /£|\bsterling\b|\b[GE][BG]P\b|\b(?:British|Egyptian|Lebanese|Sudanese|Syrian) pounds?\b|\bpounds? \(?(?:an?|per) (?:metric )?(?:tonn?e?|mt|kilo|barrel|month)/gi
const PAID_IN_POUNDS = /\b(?:Egypt|Cairo|Lebanon|Beirut|Sudan|Khartoum|Syria|Damascus|Britain|British|U\.?K|London|England|Scotland)\b/g

/** What the pounds of an article are: by the words around them, else money where it is about a country whose money they are. */
export function poundSense(text: string): PoundSense {
  if (!/pound/i.test(text)) return ''
  const weighed = [...text.matchAll(WEIGHING)].filter(([said], i, all) => !isSumOf(text, all[i].index + said.length)).length
  const paid = [...text.matchAll(PAYING)].length
  if (weighed > 0 || paid > 0) return weighed === 0 ? 'money' : paid === 0 ? 'weight' : ''
  return [...text.matchAll(PAID_IN_POUNDS)].length > 1 ? 'money' : ''
}

const isSumOf = (text: string, at: number): boolean => MONEY_NOUNS.has(/^\w*/.exec(text.slice(at, at + 20))?.[0].toLowerCase() ?? '')

const WEIGHT: UnitHit['unit'] = { code: 'lb', dimension: 'mass', exp: 0, per: '', doubtful: false }
const MONEY: UnitHit['unit'] = { code: 'GBP', dimension: 'money', exp: 0, per: '', doubtful: false }

/** "pounds" are money or weight by what stands around them, by the text, and else by their size: sums are larger. */
export function readPounds(scan: Scan, number: NumberRead): UnitHit | null {
  const at = isHyphen(scan, number.to) ? number.to + 1 : number.to
  const lower = word(scan, at)
  if (lower !== 'pounds' && lower !== 'pound') return null
  const near = nearPounds(scan, number, at)
  const sense = near || scan.senses.pounds || (number.scale >= 6 && !weighsNear(scan, at) ? 'money' : 'weight')
  return { unit: sense === 'money' ? MONEY : WEIGHT, to: at + 1 }
}

/** "pounds of flour", "1,000-pound", "pounds per tonne", "10,000 pounds ($207)", "worth 300 pounds". */
function nearPounds(scan: Scan, number: NumberRead, at: number): PoundSense {
  const next = word(scan, at + 1)
  if (next === 'of') return isWord(scan, at + 2) && MONEY_NOUNS.has(word(scan, at + 2)) ? 'money' : 'weight'
  if (at > number.to && isGlued(scan, at) && number.scale < 6) return 'weight'
  if (RATE_STARTS.has(next) && WEIGHTS.has(word(scan, at + 2))) return 'money'
  if (next === '(' && scan.tokens[at + 2]?.kind === 'symbol') return 'money'
  if (DEARER.has(next)) return 'money'
  for (let k = 1; k <= 3; k++) if (PAID.has(word(scan, number.from - k))) return 'money'
  return ''
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
  'lb lbs landings catch harvest harvested crop milled mined landed caught weighing weight poundage shipped ship ships shipping shipments volume volumes',
)
const RATE_STARTS: ReadonlySet<string> = new Set(['a', 'per', 'an', '/'])
const WEIGHTS: ReadonlySet<string> = words(
  'ton tons tonne tonnes metric mt t kilo kg kilogram barrel ounce month week year day hour head share person litre liter sack bag box maund quintal qintar kantar ardeb ardab feddan acre hectare',
)
const DEARER: ReadonlySet<string> = words('cheaper dearer')
const PAID: ReadonlySet<string> = words(
  'worth cost costs costing paid pay pays paying valued price priced fined charged charges earn earns earned wage salary fetched fetching',
)
const MONEY_NOUNS: ReadonlySet<string> = words(
  'aid exports imports goods trade investment debt funding funds cash tax taxes sales revenue support spending business savings loans credit capital services assets profit contracts orders subsidies duty duties grants',
)
