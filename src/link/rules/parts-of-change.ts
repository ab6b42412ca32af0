import type { Rule } from '../pattern.ts'

const fall = { change: { statistic: 'change', sign: -1 } } as const
const rise = { change: { statistic: 'change', sign: 1 } } as const
const moved = { change: { statistic: 'change', sign: 'move' } } as const
const TAKERS =
  '(industry|treasury|budget|country|economy|exporters|importers|farmers|growers|producers|state|government|sector|ministry|shippers|carriers|kingdom|trade|region|budgets|millers|miners|refiners)'

/** Rises and falls that a verb with an object, a noun in front or an apposition tells of. */
export const partOfChangeRules: readonly Rule[] = [
  {
    id: 'move-amount',
    reads: 'stocks shed 2.96m barrels',
    pattern: '<move.verb> [change:money|mass|volume|energy]',
    weight: -1,
    yields: moved,
    examples: ['Stocks shed 3 million barrels and ended the month lower.', 'Futures dropped $40, or 6 percent.'],
  },
  {
    id: 'lose-part',
    reads: 'loses a quarter of its income',
    pattern: '(lose|loses|lost|losing|shed|sheds|forfeits|forfeited) ..1 [change:pct|frac] of',
    weight: 1,
    yields: fall,
    examples: ['The canal lost a quarter of its income.'],
  },
  {
    id: 'add-to',
    reads: 'a duty would add $3,000 to the sticker',
    pattern: '(add|adds|adding) ..1 [change:amt] to',
    yields: rise,
    examples: ['The duty would add $3,000 to each car.'],
  },
  {
    id: 'knock-off',
    reads: 'knocked $2 billion off exports',
    pattern:
      '(cut|cuts|cutting|knock|knocks|knocked|wipe|wipes|wiped|shave|shaves|shaved|take|takes|took|trim|trims|slice|sliced) ..1 [change:amt|pct] off',
    yields: fall,
    examples: ['The strike knocked $2 billion off exports.'],
  },
  {
    id: 'take-from-budget',
    reads: 'takes $500 million from the budget',
    pattern:
      '(take|takes|took|taking|drain|drains|drained) ..1 [change:money] from ..2 (budget|federal_budget|state_budget|revenue|revenues|coffers|earnings|income|surplus)',
    yields: fall,
    examples: ['Cheap ore takes $500 million from the federal budget.'],
  },
  {
    id: 'strip-of',
    reads: 'would strip Pyongyang of $700 million',
    pattern: '(strip|strips|stripped|deprive|deprives|deprived|rob|robs|robbed) ..3 of [change:amt]',
    yields: fall,
    examples: ['The ban would deprive the country of $700 million.'],
  },
  {
    id: 'cost-somebody',
    reads: 'cost the industry $1.4 billion',
    pattern: `(cost|costs|costing) ..2 ${TAKERS} ..4 [change:money]`,
    yields: fall,
    examples: ['The closed season cost the industry $1 billion.'],
  },
  {
    id: 'part-of-move',
    reads: '£0.3bn of the increase',
    pattern: '[change:amt] (of|to) (this|the|that|its) <move.noun>',
    weight: 1,
    yields: moved,
    examples: ['Cars accounted for $300 million of the increase.'],
  },
  {
    id: 'amount-thing-move',
    reads: 'the 500,000 b/d output cut',
    pattern: '[change:amt] (output|production|export|import|price|supply|wage|tariff|tax|spending|stock|capacity|quota|rate) <move.noun>',
    yields: moved,
    examples: ['The 500,000 ton output cut took effect.'],
  },
  {
    id: 'amount-lower',
    reads: 'were 0.3bn lower at',
    pattern: '[change:money|mass|volume|energy|count] (lower|cheaper|narrower|smaller)',
    yields: fall,
    examples: ['Exports were $3 million lower at $9 million.'],
  },
  {
    id: 'amount-higher',
    reads: 'were 0.3bn higher at',
    pattern: '[change:money|mass|volume|energy|count] (higher|dearer|wider|deeper|larger|bigger)',
    yields: rise,
    examples: ['Exports were $3 million higher at $9 million.'],
  },
  {
    id: 'count-more',
    reads: '100,000 more jobs',
    pattern: '[change:count] (more|fewer) ..2 (than|on|in|at|by|.|,)',
    yields: moved,
    examples: ['The plan foresees 100,000 more jobs on farms.'],
  },
  {
    id: 'appositive-bracket',
    reads: 'a quarter (26%, strictly) less than',
    pattern: '[change:any] ( [same:pct|frac] ..5 ) <move.comparative>',
    yields: { change: { statistic: 'change', sign: 'move' }, same: { statistic: 'change', sign: 'move' } },
    examples: ['Imports were a quarter (26 percent) less than in March.'],
  },
  {
    id: 'bracket-beyond',
    reads: 'a whisker (0.1 per cent) short of',
    pattern: '( [change:pct|frac] ) <move.beyond>',
    yields: moved,
    examples: ['It was a whisker (0.1 percent) short of May.'],
  },
  {
    id: 'appositive-or',
    reads: '41,182, or 5.8 per cent, more than',
    pattern: '[change:amt] , or ~1 [same:pct|frac] , <move.comparative>',
    yields: { change: { statistic: 'change', sign: 'move' }, same: { statistic: 'change', sign: 'move' } },
    examples: ['That was 41,000 tons, or 6 percent, more than in May.'],
  },
  {
    id: 'appositive-or-beyond',
    reads: '2.3 cents, or 12%, above last year',
    pattern: '[change:amt] , or ~1 [same:pct|frac] ,? <move.beyond>',
    yields: { change: { statistic: 'change', sign: 'move' }, same: { statistic: 'change', sign: 'move' } },
    examples: ['It is 2 cents, or 12 percent, above the price of May.'],
  },
  {
    id: 'appositive-dash',
    reads: 'half a point - 0.51% to be exact - more than',
    pattern: '[change:any] (-|–|—) [same:pct|frac] ..4 (-|–|—) <move.comparative>',
    yields: { change: { statistic: 'change', sign: 'move' }, same: { statistic: 'change', sign: 'move' } },
    examples: ['Mines made half a point - 0.6 percent to be exact - more than a year ago.'],
  },
  {
    id: 'smaller-than-rate',
    reads: 'a smaller gain than the 14.2 pct posted in 2022',
    pattern: '<move.noun> ..10 than the ..1 [base:pct]',
    yields: { base: { statistic: 'change', sign: 'move', base: true } },
    examples: ['It was a gain but a smaller one than the 14 percent of 2022.'],
  },
  {
    id: 'growth-of-range',
    reads: 'as large as the 30 percent of',
    pattern: '(gains|gain|growth|rise|increase) ..4 as (large|big|strong|steep|fast) as ..3 [change:pct]',
    yields: { change: { statistic: 'change', sign: 1 } },
    examples: ['No gain was as large as the 30 percent of May.'],
  },
  {
    id: 'tax-rate',
    reads: 'a 25 percent tariff',
    pattern: '[rate:pct] ~1 (tariff|tariffs|duty|duties|levy|levies|tax|taxes|vat|surcharge|royalty)',
    weight: 1,
    yields: { rate: { statistic: 'level', rate: true } },
    examples: ['It imposed a 25 percent tariff on wood.'],
  },
  {
    id: 'tax-rate-of',
    reads: 'a duty of 12%',
    pattern: '(tariff|tariffs|duty|duties|levy|levies|tax|taxes|vat|surcharge|royalty) (of|at) ..1 [rate:pct]',
    weight: 1,
    yields: { rate: { statistic: 'level', rate: true } },
    examples: ['They pay a duty of 12 percent.'],
  },
]
