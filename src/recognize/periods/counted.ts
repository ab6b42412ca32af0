import { ago } from './earlier.ts'
import { type Hit, isDash, smallNumber, type Tokens, word } from './scan.ts'
import { type PeriodSpec, type Unit, yearSpec } from './spec.ts'
import { PERIOD_NOUNS, SUPERLATIVES, UNITS } from './words.ts'
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
  (
    'exports imports trade output production sales shipments revenue revenues earnings deficit surplus profit profits arrivals income ' +
    'turnover throughput inflows outflows receipts remittances investment purchases deliveries loadings data figures results total tally sum ' +
    'export import tourism'
  ).split(' '),
)

/** "nine months of 2014", "the eight-month period", "the ten-month total", "after nine months". */
export function monthsOf(tokens: Tokens, i: number): Hit | null {
  const counted = countedUnit(tokens, i)
  if (!counted) return null
  if (counted.unit !== 'month' || counted.n > 12)
    return (counted.unit === 'day' || counted.unit === 'week') && !counted.dashed ? runOf(tokens, i, counted.to) : null
  const noun = PERIOD_NOUNS.has(word(tokens, counted.to))
  const after = noun ? counted.to + 1 : counted.to
  const year = word(tokens, after) === 'of' || (noun && word(tokens, after) === 'in') ? followingYear(tokens, after) : null
  const before = word(tokens, i - 1)
  const known = before === 'the' || before === 'same'
  const cover = word(tokens, after + 1) === 'cover'
  if (
    counted.dashed &&
    !cover &&
    FLOWS.has(word(tokens, after)) &&
    before !== 'a' &&
    before !== 'an' &&
    before !== 'each' &&
    before !== 'every'
  ) {
    return { spec: firstMonths(counted.n), to: after }
  }
  if (!year && !(counted.dashed && noun && known)) return counted.dashed ? null : bareMonths(tokens, i, counted.n, counted.to)
  if (!year) return { spec: firstMonths(counted.n), to: after }
  return {
    spec: { type: 'first', side: 'first', n: counted.n, unit: 'month', of: year ? yearSpec(year.year) : null },
    to: year?.to ?? after,
  }
}

/** The first `n` months of the year that fits; twelve of them are that year. */
const firstMonths = (n: number): PeriodSpec =>
  n === 12 ? { type: 'within', unit: 'year' } : { type: 'first', side: 'first', n, unit: 'month', of: null }

/** Words that tie "the six months" to something that the text says: then it is no time of its own. */
const TIED: ReadonlySet<string> = new Set(
  'to of since from before after ago earlier later old that when which until till through ended ending ends beginning starting into and or - – prior preceding on following'.split(
    ' ',
  ),
)
const BEFORE_MONTHS: ReadonlySet<string> = new Set(['the', 'those', 'these'])
const SPENT: ReadonlySet<string> = new Set(['in', 'over', 'after'])

/** "in the six months", "the ten-month total", "after nine months", "exports hit 5 million in six months"; "over twelve months" is a comparison. */
function bareMonths(tokens: Tokens, i: number, n: number, to: number): Hit | null {
  const before = word(tokens, i - 1)
  if (n < 2 || TIED.has(word(tokens, to)) || word(tokens, to) === "'s" || word(tokens, to) === "'") return null
  if (BEFORE_MONTHS.has(before)) return word(tokens, i - 2) === 'of' || word(tokens, i - 2) === 'each' ? null : { spec: firstMonths(n), to }
  if (!SPENT.has(before) || !closes(tokens, to) || isRecord(tokens, i)) return null
  if (n === 12) return before === 'after' ? null : { spec: ago(1, 'year', 'on'), to }
  // "over ten months" is as often more than ten
  return before !== 'over' && n >= (before === 'after' ? 2 : 4) ? { spec: firstMonths(n), to } : null
}

/** "over the seven days", "in those four weeks": the span that the text is about. */
function runOf(tokens: Tokens, i: number, to: number): Hit | null {
  if (!BEFORE_MONTHS.has(word(tokens, i - 1)) || TIED.has(word(tokens, to)) || !/^(?:in|over|during|for|within)$/.test(word(tokens, i - 2)))
    return null
  return { spec: { type: 'within', unit: 'period' }, to }
}

/** Nothing follows that the months could belong to: the clause ends, or a verb or preposition goes on. */
const closes = (tokens: Tokens, i: number): boolean => i >= tokens.length || tokens[i].kind === 'punct' || CLOSING.has(tokens[i].lower)
const CLOSING: ReadonlySet<string> = new Set(
  'as with while on by says said the despite amid thanks and but it its they a for at according is was has had stood stands came reached'.split(
    ' ',
  ),
)

/** "the highest in six months", "their first decline in eight months": how long ago, not when. */
export function isRecord(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 9; k--) {
    const lower = tokens[k].lower
    if (lower === '.' || lower === ';') return false
    if (SUPERLATIVES.has(lower) && !(lower === 'first' && (UNITS.has(word(tokens, k + 1)) || isDash(tokens, k + 1)))) return true
  }
  return false
}
