import type { Figure, GoldFigure } from '../../src/score/figures.ts'

const LEVEL = {
  file: 'harbour.txt',
  start: 100,
  end: 112,
  quote: '2,500 tonnes',
  value: 2500,
  value_max: null,
  relation: 'eq',
  unit: 't',
  per: '',
  statistic: 'level',
  measure: '',
  indicator: 'exports',
  item: 'copper',
  reporter: 'CHL',
  partner: 'JPN',
  period: '2016',
  base_period: '',
  source: 'Cochilco',
  status: 'reported',
  scope: 'core',
}

/** Copper from Chile to Japan in 2016, but for what `fields` say. */
export const predicted = (fields: Partial<Figure> = {}): Figure => ({ ...LEVEL, ...fields })
export const gold = (fields: Partial<GoldFigure> = {}): GoldFigure => ({ ...LEVEL, ...fields })

export const jsonLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
