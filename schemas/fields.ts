import { z } from 'zod'
import type { Confidence, Indicator, Measure, Relation, Scope, Statistic, Status } from '../src/types.ts'

/** `list` as it stands, if it names every member of the union `T` and nothing else. */
const every =
  <T extends string>() =>
  <const L extends readonly T[]>(list: [T] extends [L[number]] ? L : never): L =>
    list

export const STATISTICS = every<Statistic>()(['level', 'change', 'share', 'multiple'])
export const MEASURES = every<Measure>()(['', 'value', 'volume', 'count'])
export const RELATIONS = every<Relation>()(['eq', 'approx', 'gt', 'ge', 'lt', 'le', 'range'])
export const STATUSES = every<Status>()(['reported', 'estimated', 'provisional', 'forecast', 'limit'])
export const SCOPES = every<Scope>()(['core', 'other'])
export const CONFIDENCES = every<Confidence>()(['high', 'medium', 'low'])
export const INDICATORS = every<Indicator>()([
  'exports',
  'imports',
  'trade',
  'balance',
  'production',
  'consumption',
  'stocks',
  'capacity',
  'price',
  'wage',
  'investment',
  'aid',
  'deals',
  'revenue',
  'debt',
  'gdp',
  'budget',
  'sanctions-limit',
  'workers',
  'visitors',
  'migrants',
  'population',
  'companies',
  'transfers',
  'length',
  'other',
])

const DATE = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`
const POINT = String.raw`\d{4}(?:-(?:S[12]|Q[1-4]|W(?:0[1-9]|[1-4]\d|5[0-3])|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?`

/** Text that may not be empty. */
export const words = (description: string) => z.string().min(1).describe(description)
/** Text, '' where unknown. */
export const text = (description: string) => z.string().describe(description)
/** YYYY-MM-DD, '' where unknown. */
export const date = (description: string) =>
  z
    .string()
    .regex(new RegExp(`^(?:${DATE})?$`))
    .describe(description)
/** A period code or an interval of two, '' where unknown. */
export const period = (description: string) =>
  z
    .string()
    .regex(new RegExp(`^(?:${POINT}(?:/${POINT})?)?$`))
    .describe(description)
/** An ISO 3166-1 alpha-3 code or the code of a group, '' where unknown or the world. */
export const area = (description: string) =>
  z
    .string()
    .regex(/^(?:[A-Z][A-Z0-9-]*)?$/)
    .describe(description)
/** A position in the text: UTF-16 code units from its start. */
export const offset = (description: string) => z.int().min(0).describe(description)
export const FREQUENCIES = ['A', 'S', 'Q', 'M', 'W', 'D', ''] as const
export const AGREEMENTS = ['single', 'agree', 'conflict'] as const
