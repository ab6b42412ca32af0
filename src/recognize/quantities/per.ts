import { DENOMINATORS, PRICED_THINGS, RATE_ADVERBS, UNITS } from '../../lexicon/units.ts'
import { CONTAINERS, STOPS, words } from '../../lexicon/counted.ts'
import { MAGNITUDES } from '../../lexicon/magnitudes.ts'
import { parseDigits } from './digits.ts'
import {
  compilePhrases,
  isDigits,
  isGlued,
  isWord,
  type PhraseHit,
  type PhraseIndex,
  type PhraseRow,
  phraseAt,
  type Scan,
  word,
} from './scan.ts'

export interface PerRead {
  readonly per: string
  readonly to: number
}

interface Denominator {
  readonly code: string
  readonly time: boolean
}

const NO_DENOMINATOR: ReadonlySet<string> = new Set(['percent', 'points', 'count', 'money'])

function unitRows(): PhraseRow<Denominator>[] {
  const plain = UNITS.filter((unit) => unit.exp === 0 && unit.per === '' && !NO_DENOMINATOR.has(unit.dimension))
  return plain.flatMap((unit) =>
    [...unit.forms, ...unit.cased].map((form): PhraseRow<Denominator> => [form, { code: unit.code, time: false }]),
  )
}

const BY: PhraseIndex<Denominator> = compilePhrases([
  ...unitRows(),
  ['pound', { code: 'lb', time: false }],
  ['pounds', { code: 'lb', time: false }],
  ['quintal', { code: 'quintal', time: false }],
  ['b', { code: 'bbl', time: false }],
  ...DENOMINATORS.flatMap(([code, forms]) => forms.map((form): PhraseRow<Denominator> => [form, { code, time: code !== 'person' }])),
])

const ADVERBS: PhraseIndex<string> = compilePhrases(
  RATE_ADVERBS.flatMap(([code, forms]) => forms.map((form): PhraseRow<string> => [form, code])),
)

const THINGS: ReadonlySet<string> = new Set(PRICED_THINGS)

/** "a year ago", "a month on", "a day later": a time, not a rate. */
const NOT_RATE: ReadonlySet<string> = words('ago earlier before later previously old prior on after back hence in from')

/**
 * The rate that starts at token `i`, right after an amount: "a tonne", "/t", "per 10 grams", "-a-day", "annually".
 * `money` allows things that are no units ("a share", "per boat"); otherwise only units and times.
 */
export function readPer(scan: Scan, i: number, money: boolean): PerRead | null {
  const adverb = phraseAt(ADVERBS, scan, i)
  if (adverb) return { per: adverb.value, to: adverb.to }
  const from = leadAt(scan, i)
  const hyphen = word(scan, from) === '-' && isGlued(scan, from) ? 1 : 0
  const lead = word(scan, from + hyphen)
  if (!LEADS.has(lead)) return null
  let at = from + hyphen + 1
  if (word(scan, at) === '-' && isGlued(scan, at)) at++
  if (isDigits(scan, at)) return perAmount(scan, at)
  if (lead === 'per' && MAGNITUDES.has(word(scan, at))) return perMany(scan, at)
  const hit = phraseAt(BY, scan, at)
  if (hit) return known(scan, hit, lead)
  const named = isWord(scan, at) && (lead === 'per' || lead === '/' || THINGS.has(word(scan, at)))
  if (!named || !(money || lead === 'per')) return null
  const time = readTime(scan, at + 1)
  if (time) return time
  return word(scan, at) === 'se' ? null : { per: word(scan, at), to: at + 1 }
}

const LEADS: ReadonlySet<string> = words('a an per each every /')

/** "Sh24 *for* each kilo", "500,000 barrels *in* a calendar year": the words of a rate that stand before its article. */
function leadAt(scan: Scan, i: number): number {
  const lower = word(scan, i)
  const next = word(scan, i + 1)
  if (lower === 'for' && (next === 'each' || next === 'every')) return i + 1
  return lower === 'in' &&
    (((next === 'a' || next === 'any') && /^(?:calendar|normal|typical|given)$/.test(word(scan, i + 2))) || next === 'each')
    ? i + 1
    : i
}

/** "per boat per month" is a rate by month. */
const readTime = (scan: Scan, i: number): PerRead | null => {
  if (word(scan, i) !== 'per' && word(scan, i) !== 'a') return null
  const hit = phraseAt(BY, scan, i + 1)
  return hit?.value.time ? { per: hit.value.code, to: hit.to } : null
}

function known(scan: Scan, hit: PhraseHit<Denominator>, lead: string): PerRead | null {
  const { code, time } = hit.value
  if (time && lead !== 'per' && lead !== '/' && NOT_RATE.has(word(scan, hit.to))) {
    const next = word(scan, hit.to)
    const dated = next === 'on' && (scan.tokens[hit.to + 1]?.capital === true || /^(?:average|the)$/.test(word(scan, hit.to + 1)))
    if (next !== 'in' && next !== 'from' && !dated) return null
  }
  if (!time && (lead === 'each' || lead === 'every') && word(scan, hit.from - 2) !== 'for') return null
  if (code === 'bbl' && lead !== '/' && word(scan, hit.to - 1) === 'b') return null
  return { per: code, to: hit.to }
}

/** "per 10 grams" -> "10 g", "per 1,000 cubic metres" -> "1000 m3"; a container of a size as the text has it: "64-kg bag". */
function perAmount(scan: Scan, i: number): PerRead | null {
  const number = parseDigits(word(scan, i))
  if (!number) return null
  const hyphen = word(scan, i + 1) === '-' && isGlued(scan, i + 1) ? 1 : 0
  const hit = phraseAt(BY, scan, i + 1 + hyphen)
  if (hit && CONTAINERS.has(word(scan, hit.to)))
    return { per: scan.text.slice(scan.tokens[i].start, scan.tokens[hit.to].end), to: hit.to + 1 }
  if (hit) return { per: `${number.mantissa} ${hit.value.code}`, to: hit.to }
  return isWord(scan, i + 1) && !STOPS.has(word(scan, i + 1)) ? { per: `${number.mantissa} ${word(scan, i + 1)}`, to: i + 2 } : null
}

/** "per thousand board feet": as the text has it. */
function perMany(scan: Scan, i: number): PerRead | null {
  const hit = phraseAt(BY, scan, i + 1)
  const to = hit ? hit.to : isWord(scan, i + 1) && !STOPS.has(word(scan, i + 1)) ? i + 2 : i + 1
  return { per: scan.text.slice(scan.tokens[i].start, scan.tokens[to - 1].end).toLowerCase(), to }
}

/** Words between an amount and a rate by time: "21 million tonnes *of wheat* a year". */
const LONGEST_OF = 6

/** The rate by time after "of" and what it is of, or right at token `i`. */
export function readPerAfterOf(scan: Scan, i: number): PerRead | null {
  if (word(scan, i) !== 'of' && word(scan, i) !== 'worth') return null
  for (let at = i + 1; at < i + LONGEST_OF && at < scan.tokens.length; at++) {
    const lower = word(scan, at)
    if (
      lower === 'a' ||
      lower === 'per' ||
      lower === 'each' ||
      lower === 'every' ||
      lower === 'annually' ||
      lower === 'monthly' ||
      lower === 'daily'
    ) {
      const per = readPer(scan, at, false)
      return per && isTime(per.per) ? per : null
    }
    if (lower === 'in') {
      const per = leadAt(scan, at) > at ? readPer(scan, at, false) : null
      return per && isTime(per.per) ? per : null
    }
    if (!isWord(scan, at) || (STOPS.has(lower) && lower !== 'of' && lower !== 'and' && lower !== 'the' && lower !== 'worth')) return null
  }
  return null
}

/** Words of the same clause between an amount and a rate by time behind them: "500,000 barrels authorized for export *each year*". */
const LONGEST_CLAUSE = 14

/** "each year", "every month", "per day" later in the clause, before any other number or mark. */
export function readPerLater(scan: Scan, i: number): PerRead | null {
  for (let at = i; at < i + LONGEST_CLAUSE && isWord(scan, at) && !BEGINS_CLAUSE.has(word(scan, at)); at++) {
    const lower = word(scan, at)
    if (lower !== 'each' && lower !== 'every' && lower !== 'per') continue
    const hit = phraseAt(BY, scan, at + 1)
    return hit?.value.time ? { per: hit.value.code, to: hit.to } : null
  }
  return null
}

const BEGINS_CLAUSE: ReadonlySet<string> = words('and but or while which that who when where after before than from against because if')

const TIMES: ReadonlySet<string> = words('year quarter month week day hour minute second')

export const isTime = (per: string): boolean => TIMES.has(per)
