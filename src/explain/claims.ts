import type { Observation } from '../../schemas/observation.ts'
import type { Raw } from '../link/claims.ts'
import type { Slot } from '../link/rank/weights.ts'
import { type Attribution, sourceFor } from '../link/sources.ts'
import type { Span } from '../types.ts'
import { sourceSpan } from './mentions.ts'
import type { Contender } from './rules.ts'
import { outcome } from './statistic.ts'
import type { Votes } from './trace.ts'
import type { ExplainedClaim, LostFields, Reason, Why } from './types.ts'
import { overruled, type Place, shortest, type Verdict, verdict } from './why.ts'

/** A figure of a sentence with all that its readings are told from. */
export interface Figure extends Place {
  readonly raw: Raw
  readonly contenders: readonly Contender[]
  readonly votes: Votes
  readonly sentence: Span
  readonly sources: readonly Attribution[]
  readonly title: boolean
}

const SLOTS: readonly Slot[] = ['indicator', 'item', 'reporter', 'partner', 'period']

/** The readings of a figure that gave `rows`: several where it is said of several periods, none where it was left out. */
export function claimsOf(figure: Figure, rows: readonly Observation[]): ExplainedClaim[] {
  const { raw, text } = figure
  const span = { start: raw.quantity.start, end: raw.quantity.end, quote: text.slice(raw.quantity.start, raw.quantity.end) }
  if (rows.length === 0) return [leftOut(raw, span)]
  const won = rows.map((row) => winner(figure, row))
  const { rule } = rows[0]
  const statistic = outcome(figure, rows[0]).lost.map(({ role, why }) => ({
    ...lostClaim(role.rule, why, span),
    fields: { ...span, statistic: role.statistic, ...(role.base ? { base: true } : {}) },
  }))
  const fields = SLOTS.flatMap((slot) => lostOf(figure, slot, rows).map((why) => lostClaim(rule, why, span)))
  return [...won, ...statistic, ...fields]
}

/** A figure that nothing was weighed for, as those of tables: heads and names of rows say what it is. */
export function plainClaim(row: Observation): ExplainedClaim {
  const inferred = fieldsInferred(row)
  const why = (['statistic', ...SLOTS] as const).map((field) =>
    settled(
      field,
      row[field],
      inferred,
      inferred.includes(field)
        ? ['surroundings', 'what the text around the table is about']
        : ['table', 'the heads, names of rows or caption of its table'],
    ),
  )
  return {
    rule: row.rule,
    won: true,
    why: [...why, unitWhy(row), settled('source', row.source, inferred, CREDITED)],
    fields: row,
    inferred,
  }
}

function winner(figure: Figure, row: Observation): ExplainedClaim {
  const inferred = fieldsInferred(row)
  const fields = SLOTS.map((slot) => verdictOf(figure, slot, row)?.won ?? settled(slot, row[slot], inferred, settledBy(figure, slot, row)))
  const why = [outcome(figure, row).won, ...fields, unitWhy(row), sourceWhy(figure, row, inferred)]
  return { rule: row.rule, won: true, why, fields: row, inferred }
}

function verdictOf({ votes, ...place }: Figure, slot: Slot, row: Observation): Verdict | null {
  const vote = votes[slot]
  return vote ? verdict(slot, vote, row[slot], place) : null
}

/** The readings of a field that no row of the figure has. */
function lostOf(figure: Figure, slot: Slot, rows: readonly Observation[]): readonly Why[] {
  const vote = figure.votes[slot]
  if (!vote) return []
  const found = rows.map((row) => verdictOf(figure, slot, row)).find((v) => v !== null)
  const other = found ? null : overruled(slot, vote, figure)
  const lost = found?.lost ?? (other ? [other] : [])
  return lost.filter((why) => !rows.some((row) => row[slot] === shortest(why.value)))
}

const lostClaim = (rule: string, why: Why, span: LostFields): ExplainedClaim => ({
  rule,
  won: false,
  why: [why],
  fields: { ...span, [why.field]: why.value },
  inferred: why.from === 'inferred' ? [why.field] : [],
})

/** A number without a unit, or a zero of something that does not flow, is no figure. */
function leftOut({ quantity, role }: Raw, span: LostFields): ExplainedClaim {
  const why: readonly [string, string] =
    quantity.dimension === 'zero'
      ? ['no-flow', 'what there is none of is no flow']
      : ['no-unit', 'neither it nor what is around it has a unit']
  return { rule: role?.rule ?? '', won: false, why: [settled('unit', '', [], why)], fields: span, inferred: [] }
}

const fieldsInferred = ({ inferred }: Observation): string[] => inferred.split(' ').filter((name) => name !== '')

/** A field that nothing competed for. */
function settled(
  field: Why['field'],
  value: string,
  inferred: readonly string[],
  [code, says]: readonly [string, string],
  words: Why['words'] = null,
): Why {
  const from = value === '' ? '' : inferred.includes(field) ? 'inferred' : 'stated'
  const reasons: readonly Reason[] = value === '' && field !== 'unit' ? [] : [{ code, weight: 0, says }]
  return { field, value, from, words, weight: null, against: null, reasons }
}

/** Who or what settled a field after its vote. */
function settledBy({ raw, title }: Figure, slot: Slot, row: Observation): readonly [string, string] {
  if (slot === 'period' && raw.role?.base) return ['base', 'the time that its figure is compared with']
  if (title) return ['body', 'what the text below the headline says of the figure']
  switch (slot) {
    case 'period':
      return ['list', 'one of several that the words name']
    case 'reporter':
      return ['home', 'the area that the article is most about']
    case 'item':
      return ['none', `${row.indicator} are of no good`]
    default:
      return ['unit', 'what its unit and the words before it measure']
  }
}

const CREDITED = ['credited', 'who its paragraph, the article or its outlet credits'] as const

function sourceWhy({ sources, stream, raw, text, sentence }: Figure, row: Observation, inferred: readonly string[]): Why {
  const said = sourceFor(stream, sources, raw.at)
  if (!said || said.name !== row.source || row.source === '') return settled('source', row.source, inferred, CREDITED)
  const { start, end } = sourceSpan(text, sentence, said, stream)
  return settled('source', row.source, inferred, ['attribution', 'credited in its sentence'], { start, end, text: text.slice(start, end) })
}

function unitWhy(row: Observation): Why {
  const inferred = fieldsInferred(row)
  return settled(
    'unit',
    row.unit,
    inferred,
    inferred.includes('unit') ? ['carried', 'the unit of an amount beside it or before'] : ['quote', 'printed with it'],
  )
}
