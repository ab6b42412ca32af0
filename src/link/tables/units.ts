import { words } from '../../lexicon/counted.ts'
import { CURRENCIES, OTHER_CODES } from '../../lexicon/currencies.ts'
import { LETTER_MAGNITUDES, MAGNITUDES } from '../../lexicon/magnitudes.ts'
import { DENOMINATORS, RATE_ADVERBS, UNITS } from '../../lexicon/units.ts'
import { recognizeQuantities } from '../../recognize/quantities/index.ts'
import { tokenize } from '../../tokenize/tokenize.ts'
import type { Dimension } from '../../types.ts'

/** What a head or caption says of the numbers under it: `$bn` is USD times 1e9. `unit` '' where only a magnitude is said. */
export interface TableUnit {
  readonly unit: string
  readonly scale: number
  readonly per: string
  readonly dimension: Dimension
}

/** Counted things that stand as a unit ("(persons)"). Other nouns in a head name what the table is about. */
const COUNTED = words(`
  person persons people passenger passengers visitor visitors tourist tourists arrivals unit units head heads animals vehicle vehicles car cars ship ships vessel vessels
  container containers box boxes bag bags bale bales bird birds number numbers worker workers employee employees job jobs case cases piece pieces pair pairs set sets
  carton cartons stem stems item items contract contracts project projects company companies flight flights truck trucks call calls cargo cargoes egg eggs`)

/** These say no more than that something is counted. */
export const PLAIN_COUNTS = words('person persons people passenger passengers unit units head heads number numbers item items pax')

const LEADS =
  /^(?:all |figures |values? |volumes? |quantit(?:y|ies) |prices? |units?:? |amounts? |measured |expressed |data |number )*(?:are |is )?(?:in |of )?(?=\S)/i
const THOUSANDS = /^(?:['’‘`]?000s?|1[,.]?000s?|thousands?|thsd\.?|thou\.?|ths\.?)(?:\s+(?:of\s+)?|$)(?=\S|$)/i
const MONEY_THOUSANDS = /^(?<money>[A-Z]{0,3}[$€£¥₩₹₽₺₦₫฿₱₴]|[A-Z]{3}|R[MPps]\.?)\s?(?:['’‘`]?000s?|thousands?|thsd|thou)$/
const MONEY_FIRST = /^(?<money>[A-Z]{0,3}[$€£¥₩₹₽₺₦₫฿₱₴]|[A-Z]{3}|R[MPps]\.?|Tk\.?)(?<rest>(?:\s?[a-z].*|\s?\/.*|\s.*)?)$/
/** "bales of 170 kg": the size of what is counted. */
const PACKED = /\b(bales|bags|sacks|boxes|cartons)(?:,| of) \d+(?:\.\d+)?\s?-?(?:kg|kgs|kilos|lbs?|pounds)(?: each)?$/i
const MOST = 48

/** Last words of units: what ends in none of them is none, which is cheaper to tell than by reading it. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [
    ...UNITS.flatMap((u) => [...u.forms, ...u.cased]),
    ...CURRENCIES.flatMap((c) => [c.code, ...c.signs, ...c.names, ...c.of, ...c.subunits]),
    ...OTHER_CODES,
    ...DENOMINATORS.flatMap(([, forms]) => forms),
    ...RATE_ADVERBS.flatMap(([, forms]) => forms),
    ...MAGNITUDES.keys(),
    ...LETTER_MAGNITUDES.keys(),
    ...COUNTED,
    'thousand thousands thsd thou ths',
  ].flatMap((form) => form.toLowerCase().split(/[^\p{L}]+/u)),
)
const LAST_WORD = /\p{L}+$/u

/** The unit that `note` is, all of it; null where it says anything else. */
export function readUnit(note: string): TableUnit | null {
  const plain = note.replace(/^[\s(:]+|[\s):.]+$/g, '')
  const said =
    plain.length > MOST
      ? ''
      : plain
          .replace(LEADS, '')
          .replace(/\b(million|billion|thousand|crore|lakh)s of /i, '$1 ')
          .replace(PACKED, '$1')
  if (said === '' || !/\p{L}|[%$€£¥₩₹'’‘]/u.test(said)) return null
  const last = LAST_WORD.exec(said)?.[0]
  if (last !== undefined && !LAST_WORDS.has(last.toLowerCase())) return null
  const money = MONEY_THOUSANDS.exec(said)?.groups
  if (money) return scaledBy(readPlain(`${money.money}1`), 1000)
  const thousands = THOUSANDS.exec(said)?.[0]
  if (thousands === undefined) return readRate(said)
  const rest = said.slice(thousands.length)
  return rest === '' ? { unit: '', scale: 1000, per: '', dimension: 'bare' } : scaledBy(readRate(rest), 1000)
}

const scaledBy = (unit: TableUnit | null, scale: number): TableUnit | null => unit && { ...unit, scale: unit.scale * scale }

/** A unit, or a unit for each of something: "US$/t", "$ a kilo", "kg per head". */
function readRate(said: string): TableUnit | null {
  const whole = readWhole(said)
  if (whole) return whole
  const cut = /\s?\/\s?|\s(?:per|an?|each)\s/i.exec(said)
  if (!cut || cut.index === 0) return null
  const left = said.slice(0, cut.index)
  const right = said.slice(cut.index + cut[0].length)
  if (right.split(' ').length > 3) return null
  const base = readWhole(left)
  if (base === null || base.per !== '') return null
  const tokens = tokenize(`$1 per ${right}`)
  const per = recognizeQuantities(`$1 per ${right}`, tokens, () => false)[0]?.per ?? ''
  return per === '' ? null : { ...base, per }
}

/** A currency stands before the number, everything else behind it. */
function readWhole(said: string): TableUnit | null {
  const money = MONEY_FIRST.exec(said)?.groups
  return (money ? readPlain(`${money.money}1${money.rest}`) : null) ?? readPlain(`1 ${said}`)
}

/** The unit of a made-up amount of one, where nothing of it is left over. */
function readPlain(one: string): TableUnit | null {
  const tokens = tokenize(one)
  const found = recognizeQuantities(one, tokens, () => false)
  if (found.length !== 1) return null
  const { from, to, noun, value, unit, per, dimension } = found[0]
  if (from !== 0 || value <= 0) return null
  if (dimension === 'count') {
    const last = tokens[tokens.length - 1]
    return noun && Math.max(noun.to, to) === tokens.length && COUNTED.has(last.lower) && tokens.length <= 7
      ? { unit: '1', scale: value, per, dimension }
      : null
  }
  if (to !== tokens.length) return null
  if (dimension === 'bare') return value > 1 ? { unit: '', scale: value, per: '', dimension } : null
  return dimension === 'multiple' || dimension === 'fraction' || dimension === 'zero' ? null : { unit, scale: value, per, dimension }
}
