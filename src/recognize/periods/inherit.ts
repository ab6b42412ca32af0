import type { PeriodMention } from '../../types.ts'
import { type Tokens, word } from './scan.ts'
import { anchorOf, type PeriodSpec, type YearRef } from './spec.ts'

/**
 * Years said once for a sentence: "Last year, sales stopped in February and June", "In 2016, ... in March".
 * Only an opening that ends in a comma lends its year, and only to months and parts that have none.
 */
export function inheritYears(tokens: Tokens, mentions: PeriodMention[]): PeriodMention[] {
  const first = mentions[0]
  if (mentions.length < 2 || !first || first.from > 1 || word(tokens, first.to) !== ',') return mentions
  const spec = first.spec as PeriodSpec
  if (spec.type !== 'year' && !(spec.type === 'unit' && spec.unit === 'year')) return mentions
  const year: YearRef = spec.type === 'year' ? spec.year : { at: 'article', plus: spec.plus }
  return mentions.map((each, i) => {
    const lent = i === 0 ? null : lend(each.spec as PeriodSpec, year)
    return lent ? { ...each, spec: lent, anchor: anchorOf(lent) } : each
  })
}

function lend(spec: PeriodSpec, year: YearRef): PeriodSpec | null {
  if ((spec.type === 'month' && spec.which === null) || spec.type === 'part') return spec.year === null ? { ...spec, year } : null
  if (spec.type === 'list') {
    const items = spec.items.map((item) => lend(item, year))
    return items.every((item) => item !== null) ? { type: 'list', items } : null
  }
  if (spec.type !== 'span' || spec.from.type === 'day') return null
  const to = lend(spec.to, year)
  return to && lend(spec.from, year) ? { ...spec, to } : null
}
