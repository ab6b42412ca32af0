import { type Hit, isDash, smallNumber, type Tokens, word } from './scan.ts'
import { type Unit, yearSpec } from './spec.ts'
import { PERIOD_NOUNS, UNITS } from './words.ts'
import { followingYear } from './years.ts'

/** "nine months of 2014", "three months to June", "the eight-month period", "eight months since April" all start with a number: its unit. */
export function countedUnit(tokens: Tokens, i: number): { n: number; unit: Unit; dashed: boolean; to: number } | null {
  const count = smallNumber(tokens, i)
  if (!count) return null
  const dashed = isDash(tokens, count.to)
  const unit = UNITS.get(word(tokens, dashed ? count.to + 1 : count.to))
  return unit ? { n: count.n, unit, dashed, to: dashed ? count.to + 2 : count.to + 1 } : null
}

/** "ten-month exports", as headlines put it */
const FLOWS: ReadonlySet<string> = new Set(
  'exports imports trade output production sales shipments revenue earnings deficit surplus profit arrivals'.split(' '),
)

/** "nine months of 2014", "the eight-month period", "the ten-month total". */
export function monthsOf(tokens: Tokens, i: number): Hit | null {
  const counted = countedUnit(tokens, i)
  if (counted?.unit !== 'month' || counted.n > 11) return null
  const noun = PERIOD_NOUNS.has(word(tokens, counted.to))
  const after = noun ? counted.to + 1 : counted.to
  const year = word(tokens, after) === 'of' || (noun && word(tokens, after) === 'in') ? followingYear(tokens, after) : null
  const before = word(tokens, i - 1)
  const known = before === 'the' || before === 'same'
  if (counted.dashed && FLOWS.has(word(tokens, after)) && before !== 'a' && before !== 'an' && before !== 'each' && before !== 'every') {
    return { spec: { type: 'first', side: 'first', n: counted.n, unit: 'month', of: null }, to: after }
  }
  if (!year && !(counted.dashed && noun && known)) return null
  return {
    spec: { type: 'first', side: 'first', n: counted.n, unit: 'month', of: year ? yearSpec(year.year) : null },
    to: year?.to ?? after,
  }
}
