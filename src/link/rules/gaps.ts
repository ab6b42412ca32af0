import type { Rule } from '../pattern.ts'

const change = (sign: 1 | -1) => ({ gap: { statistic: 'change', sign, gap: true } }) as const
const LEVELS =
  '(average|price|prices|level|levels|benchmark|futures|contract|marker|norm|record|peak|target|pace|rate|mark|high|total|figure|forecast|plan|benchmark_price|benchmark_prices|spot_price|market_price|average_price|futures_price|world_price)'

/** Differences to something else than an earlier time: other prices, records, marks. */
export const gapRules: readonly Rule[] = [
  {
    id: 'gap-under-name',
    reads: '$22 under Dated Brent',
    pattern: '[gap:price] ..2 under <name>',
    yields: change(-1),
    examples: ['Urals traded at $50 a barrel, $22 under Brent.', 'The grade cost 30 cents a bushel under Chicago.'],
  },
  {
    id: 'gap-over-name',
    reads: '85 cents over TTF',
    pattern: '[gap:price] ..2 over <name>',
    yields: change(1),
    examples: ['The marker closed 85 cents over Henry Hub.'],
  },
  {
    id: 'gap-under-level',
    reads: '17% under the prior four-week average',
    pattern: `[gap:price|pct|frac] ..2 under (the|its|their|last) ..4 ${LEVELS}`,
    yields: change(-1),
    examples: ['Loadings were 17 percent under the usual average.'],
    not: ['Sales of 17 percent under the deal were made.'],
  },
  {
    id: 'gap-over-level',
    reads: '$5 over the benchmark',
    pattern: `[gap:price] ..2 over (the|its|their|last) ..4 ${LEVELS}`,
    yields: change(1),
    examples: ['Buyers paid $5 a ton over the benchmark price.'],
  },
  {
    id: 'gap-over-end',
    reads: 'paid 85 cents over.',
    pattern: '[gap:price] over (.|,|;)',
    yields: change(1),
    examples: ['In May the mills paid 85 cents over.'],
  },
  {
    id: 'gap-under-end',
    reads: 'sold at $3 under.',
    pattern: '[gap:price] under (.|,|;)',
    yields: change(-1),
    examples: ['In May the mills paid 85 cents under.'],
  },
  {
    id: 'gap-off-level',
    reads: '2,000 bpd off the May rate',
    pattern: `[gap:any] off (the|its|their|last|a) ..4 ${LEVELS}`,
    yields: change(-1),
    examples: ['Output was 2,000 barrels off the April pace.', 'Each $10 off the price hurts the budget.'],
  },
  {
    id: 'gap-within',
    reads: 'within 0.8 billion of',
    pattern: 'within [gap:any] of',
    yields: change(-1),
    examples: ['It came within $2 billion of the record.'],
  },
  {
    id: 'premium-of',
    reads: 'a premium of 85 cents',
    pattern: '(premium|premiums|markup) of ..2 [gap:price|pct]',
    yields: change(1),
    examples: ['Traders paid a premium of 85 cents a bushel.'],
  },
  {
    id: 'premium-after',
    reads: 'a 12% premium',
    pattern: '[gap:price|pct] ..2 (premium|markup)',
    yields: change(1),
    examples: ['They asked a $20 premium.'],
  },
  {
    id: 'discount-of',
    reads: 'a discount of $14',
    pattern: '(discount|discounts|rebate) of ..2 [gap:price|pct]',
    yields: change(-1),
    examples: ['It sold at a discount of $14 a barrel.'],
  },
  {
    id: 'discount-after',
    reads: 'a $30 discount',
    pattern: '[gap:price|pct] ..2 (discount|rebate)',
    yields: change(-1),
    examples: ['It sold at a $30 discount.'],
  },
  {
    id: 'discount-was',
    reads: 'the discount narrowed to $10',
    pattern: '(discount|discounts) ..4 (was|is|were|at|to|from|averaged|reached) ..1 [gap:price]',
    yields: change(-1),
    examples: ['The discount was $10.'],
  },
  {
    id: 'gap-was',
    reads: 'this time last year the gap was $35',
    pattern: '(gap|spread|difference|differential) ..1 (was|is|were|stood) ..2 [gap:price]',
    yields: { gap: { statistic: 'change', gap: true } },
    examples: ['The spread was $35.'],
  },
  {
    id: 'percent-in-red',
    reads: 'close 3 per cent in the red',
    pattern: '[gap:pct|frac] in_the_red',
    yields: { gap: { statistic: 'change', sign: -1 } },
    examples: ['The year will end 3 percent in the red.'],
  },
]
