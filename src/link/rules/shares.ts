import type { Rule } from '../pattern.ts'

/** Parts of a whole, in percent or as a fraction. */
export const shareRules: readonly Rule[] = [
  {
    id: 'share-of',
    reads: '39.8 percent of exports',
    pattern: '[share:pct|frac] of',
    weight: 0.5,
    yields: { share: { statistic: 'share' } },
    examples: ['Coal made 40 percent of exports.', 'Half of the ore went to Japan.'],
  },
  {
    id: 'accounts-for',
    reads: 'accounted for 39.8 percent',
    pattern: '(accounted|accounts|accounting|account|responsible) for ..3 [share:pct|frac]',
    yields: { share: { statistic: 'share' } },
    examples: ['Coal accounted for 40 percent.'],
  },
  {
    id: 'makes-up',
    reads: 'made up 28 percent',
    pattern: '(made|make|makes|making|took|takes|taking) up ..3 [share:pct|frac]',
    yields: { share: { statistic: 'share' } },
    examples: ['Chips made up 28 percent.'],
  },
  {
    id: 'constitutes',
    reads: 'constitutes 47.8 percent',
    pattern:
      '(constitutes|constituted|comprises|comprised|comprising|represents|represented|representing|constituting|contributed|contributes|provided|supplied|supplies|formed|equals|equal|equivalent) to? ..3 [share:pct|frac]',
    yields: { share: { statistic: 'share' } },
    examples: ['It represented 47 percent.'],
  },
  {
    id: 'share-noun',
    reads: 'a 36 percent share',
    pattern: '[share:pct|frac] ..1 (share|portion|slice|stake|majority|proportion)',
    yields: { share: { statistic: 'share' } },
    examples: ['It held a 36 percent share.'],
  },
  {
    id: 'share-is',
    reads: 'with a share of 36 percent',
    pattern: '(share|portion|proportion|ratio|weight|percentage) ..6 (of|at|was|is|stood|reached|to) ..2 [share:pct|frac]',
    yields: { share: { statistic: 'share' } },
    examples: ['China led with a share of 36 percent.'],
  },
  {
    id: 'of-which-share',
    reads: 'of which Pakistan drank 36 percent',
    pattern: 'of which ..4 [share:pct|frac]',
    yields: { share: { statistic: 'share' } },
    examples: ['Sales came to 3 tons, of which Chad drank 36 percent.'],
  },
  {
    id: 'or-share',
    reads: '$520 million, or 36.4 percent of',
    pattern: '(or|equal|equivalent) to? [share:pct|frac] of',
    yields: { share: { statistic: 'share' } },
    examples: ['Oil came to $520 million, or 36 percent of imports.'],
  },
  {
    id: 'item-share',
    reads: 'flour (46.6 percent)',
    pattern: '<item> ( [share:pct|frac] )',
    yields: { share: { statistic: 'share' } },
    examples: ['The cargo was flour (46 percent) and rice (42 percent).'],
  },
]
