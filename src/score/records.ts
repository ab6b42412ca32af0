import type { Figure, GoldFigure } from './figures.ts'

type Values = Readonly<Record<string, unknown>>

/** The figure of a record of observations, or what is wrong with it. Numbers may be written as texts, as in a CSV file. */
export function figureOf(values: Values): Figure | string {
  const value = numberIn(values.value)
  const max = isEmpty(values.value_max) ? null : numberIn(values.value_max)
  const wrong = wrongPlace(values) ?? (value === null ? fault(values, 'value', 'number') : wrongMaximum(values, max))
  // Who has no scopes means all figures to be core.
  return wrong ?? { ...placeOf(values), ...textsOf(values), value: value as number, value_max: max, scope: textIn(values.scope ?? 'core') }
}

/** The figure of a record of gold, or what is wrong with it. */
export function goldFigureOf(values: Values): GoldFigure | string {
  const { value, value_max } = values
  const wrong =
    wrongPlace(values) ??
    (areNumbers(value) ? null : fault(values, 'value', 'number')) ??
    (isEmpty(value_max) || areNumbers(value_max) ? null : fault(values, 'value_max', 'number')) ??
    (isEmpty(values.indicator) ? fault(values, 'indicator', 'indicator') : null) ??
    (isEmpty(values.scope) ? fault(values, 'scope', 'scope') : null)
  const numbers = { value: value as number | string, value_max: (value_max ?? null) as number | string | null }
  return wrong ?? { ...placeOf(values), ...textsOf(values), ...numbers, scope: textIn(values.scope) }
}

const TEXTS = [
  'quote',
  'relation',
  'unit',
  'per',
  'statistic',
  'measure',
  'indicator',
  'item',
  'reporter',
  'partner',
  'period',
  'base_period',
  'source',
  'status',
] as const

type Texts = Pick<Figure, (typeof TEXTS)[number]>

const textsOf = (values: Values): Texts => Object.fromEntries(TEXTS.map((name) => [name, textIn(values[name])])) as Texts

const textIn = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

const placeOf = (values: Values): Pick<Figure, 'file' | 'start' | 'end'> => ({
  file: String(values.file),
  start: Number(values.start),
  end: Number(values.end),
})

function wrongPlace(values: Values): string | null {
  if (typeof values.file !== 'string' || values.file === '') return fault(values, 'file', 'name of a file')
  for (const name of ['start', 'end']) {
    const offset = numberIn(values[name])
    if (offset === null || !Number.isInteger(offset) || offset < 0) return fault(values, name, 'offset')
  }
  return null
}

const wrongMaximum = (values: Values, max: number | null): string | null =>
  max === null && !isEmpty(values.value_max) ? fault(values, 'value_max', 'number') : null

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

function numberIn(value: unknown): number | null {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}

/** A number, or numbers split by "|". */
const areNumbers = (value: unknown): boolean =>
  typeof value === 'string' ? value.split('|').every((one) => numberIn(one) !== null) : numberIn(value) !== null

const fault = (values: Values, name: string, kind: string): string =>
  isEmpty(values[name]) ? `"${name}" is missing` : `"${name}" is no ${kind}: ${JSON.stringify(values[name])?.slice(0, 60)}`
