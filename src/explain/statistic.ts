import type { Observation } from '../../schemas/observation.ts'
import type { Raw } from '../link/claims.ts'
import type { Role } from '../link/pattern.ts'
import type { Contender } from './rules.ts'
import type { Why } from './types.ts'

/** Rules that are no patterns: what decides where no pattern matched, or its match was set aside. */
const WITHOUT_PATTERN: Readonly<Record<string, string>> = {
  unit: 'no rule spoke for anything else: its unit decides',
  ellipsis: 'it goes on from the change before',
  balance: 'the words beside it say surplus or deficit',
}

/** The rule that won for a figure, and those that lost with what they would have made of it. */
export interface Outcome {
  readonly won: Why
  readonly lost: readonly { readonly role: Role; readonly why: Why }[]
}

/** `contenders` as matched, the best first; the record's own rule may be another, taken over from a neighbour in a list. */
export function outcome({ raw, contenders }: { readonly raw: Raw; readonly contenders: readonly Contender[] }, row: Observation): Outcome {
  const own = contenders.find((c) => c.role.rule === row.rule)
  const others = contenders.filter((c) => c !== own)
  const second = others[0]?.role.score ?? null
  const score = own?.role.score ?? null
  const because = own
    ? likeness(own)
    : (WITHOUT_PATTERN[row.rule] ?? (raw.role?.rule === row.rule ? 'taken over from the figure beside it' : 'settled by its unit'))
  const won = whyOf(row.statistic, row.rule, score, own ? second : null, because)
  const lost = others.map((c) => ({ role: c.role, why: whyOf(c.role.statistic, c.role.rule, c.role.score, score, likeness(c)) }))
  return { won, lost }
}

const likeness = ({ role, reads }: Contender): string => `rule ${role.rule}, as in "${reads}"`

const whyOf = (value: string, code: string, weight: number | null, against: number | null, says: string): Why => ({
  field: 'statistic',
  value,
  from: 'stated',
  words: null,
  weight: rounded(weight),
  against: rounded(against),
  reasons: [{ code, weight: rounded(weight) ?? 0, says }],
})

/** Sums of decimals, without their rounding errors. */
const rounded = (weight: number | null): number | null => (weight === null ? null : Number(weight.toFixed(1)))
