import type { PeriodMention } from '../../types.ts'
import { type Tokens, word } from './scan.ts'
import { anchorOf, type PeriodSpec, type YearRef, yearSpec } from './spec.ts'

/**
 * Years said once for a sentence: "Last year, sales stopped in February and June", "In 2016, ... in March".
 * Only an opening that ends in a comma lends its year, and only to months and parts that have none.
 */
export function inheritYears(tokens: Tokens, mentions: PeriodMention[]): PeriodMention[] {
  const first = mentions[0]
  if (mentions.length < 2 || !first) return mentions
  const spec = first.spec as PeriodSpec
  const opens = first.from <= 1 && word(tokens, first.to) === ','
  if (!opens || (spec.type !== 'year' && !(spec.type === 'unit' && spec.unit === 'year'))) return inheritLists(tokens, mentions)
  const year: YearRef = spec.type === 'year' ? spec.year : { at: 'article', plus: spec.plus }
  return mentions.map((each, i) => {
    const lent = i === 0 ? null : lend(each.spec as PeriodSpec, year)
    return lent ? { ...each, spec: lent, anchor: anchorOf(lent) } : each
  })
}

/** "5 million in April of last year, after 4 million in March, 3 million in February": months that go on from one with a year. */
function inheritLists(tokens: Tokens, mentions: PeriodMention[]): PeriodMention[] {
  if (!mentions.some((each) => (each.spec as PeriodSpec).type === 'month')) return mentions
  let year: YearRef | null = null
  let going = false
  return mentions.map((each, i) => {
    const spec = each.spec as PeriodSpec
    const before = mentions[i - 1]
    const goesOn = year !== null && before !== undefined && goesOnFrom(tokens, before.to, each.from, going)
    const lent: PeriodSpec | null = goesOn && year && spec.type === 'month' ? lend(spec, year) : null
    going = lent !== null
    if (!lent) year = spec.type === 'month' && spec.year && 'at' in spec.year ? spec.year : null
    return lent ? { ...each, spec: lent, anchor: anchorOf(lent) } : each
  })
}

/** Amounts, commas and "in" between them; the first step needs a word that says that it goes back. */
function goesOnFrom(tokens: Tokens, from: number, to: number, going: boolean): boolean {
  if (to - from > 12) return false
  for (let i = from; i < to; i++) {
    const { kind, lower } = tokens[i]
    if (kind !== 'number' && kind !== 'symbol' && !GOING_ON.has(lower)) return false
  }
  if (going && word(tokens, from) === 'and') return true
  return word(tokens, from) === ',' && (word(tokens, from + 1) === 'after' || tokens[from + 1]?.kind !== 'word')
}

const GOING_ON: ReadonlySet<string> = new Set(
  ', after in and million billion thousand tons tonnes t mt bales barrels bags percent % pct mln bn m k only just following'.split(' '),
)

/** The spec with a year that was said elsewhere; null where it has one of its own or takes none. */
export function lend(spec: PeriodSpec, year: YearRef): PeriodSpec | null {
  if ((spec.type === 'month' && spec.which === null) || spec.type === 'part') return spec.year === null ? { ...spec, year } : null
  if (spec.type === 'first') return spec.of === null && spec.unit !== 'day' ? { ...spec, of: yearSpec(year) } : null
  if (spec.type === 'list') {
    const items = spec.items.map((item) => lend(item, year))
    return items.every((item) => item !== null) ? { type: 'list', items } : null
  }
  if (spec.type !== 'span' || spec.from.type === 'day') return null
  const to = lend(spec.to, year)
  return to && lend(spec.from, year) ? { ...spec, to } : null
}
