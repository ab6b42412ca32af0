/** The fields whose accuracy is told, in this order. */
export const FIELDS = [
  'statistic',
  'indicator',
  'item',
  'direction',
  'period',
  'base_period',
  'relation',
  'per',
  'measure',
  'value_max',
  'reporter',
  'span',
  'status',
  'source',
] as const

export type Field = (typeof FIELDS)[number]

/** What has to be right, beside value and unit, for a whole observation to be right. */
export const WHOLE: readonly Field[] = ['statistic', 'indicator', 'item', 'direction', 'period']
