import type { Claim } from '../claims.ts'
import { comparedTo } from '../contrast.ts'
import { runsOf } from '../pairing.ts'
import type { ClaimPeriods } from '../periods.ts'
import type { Element } from '../stream.ts'
import type { PeriodMention } from '../../types.ts'
import type { Discourse } from './discourse.ts'
import { type PeriodContext, resolvePeriod } from '../../resolve/periods/index.ts'
import { futureBefore } from '../../resolve/times.ts'

export interface Time {
  readonly period: string
  readonly inherited: boolean
}

/** The periods of each claim: its own, its mate's, its clause's, the one the text was last about; none for base amounts. */
export function proposeTimes(
  stream: readonly Element[],
  periods: readonly ClaimPeriods[],
  claims: readonly Claim[],
  discourse: Discourse,
  published: string,
): Time[][] {
  const times: Time[][] = claims.map(() => [])
  const byElement = new Map(claims.map((c, i) => [c.at, i]))
  const context = (claim: Claim, figure: string): PeriodContext => ({
    published,
    figure,
    country: claim.topic.reporter || discourse.home,
    tense: futureBefore(stream, claim.at) ? 'future' : undefined,
  })
  const read = (mention: PeriodMention, claim: Claim, figure: string): readonly string[] => resolvePeriod(mention, context(claim, figure))
  const runs = runsOf(stream, claims)
  let running = ''
  claims.forEach((claim, i) => {
    if (claim.role?.base) return
    const mention = mentionOf(periods, claims, byElement, i)
    let codes = mention ? read(mention, claim, (mention.anchor === 'figure' && running) || discourse.period) : []
    if (
      mention &&
      mention.start > claim.quantity.end &&
      mention !== periods[i].own &&
      codes[0] !== discourse.period &&
      discourse.period.startsWith(`${codes[0]}-`)
    )
      codes = []
    const run = runs.find((r) => r.includes(i))
    if (run && codes.length === run.length) codes = [codes[run.indexOf(i)]]
    const paired = run && codes.length === 0 ? pairedTime(stream, claims, run, i, times) : ''
    if (paired) codes = [paired]
    const inherited = codes.length === 0
    if (inherited) codes = [running || discourse.period]
    times[i] = codes.map((period) => ({ period, inherited }))
    if (!inherited && !claim.aside && !comparedTo(stream, claim.at)) running = codes[0]
  })
  return times
}

/** "1.4 million in January and 1.2 million in February, paying $126 million and $104 million respectively": the times of the run before, one by one. */
function pairedTime(
  stream: readonly Element[],
  claims: readonly Claim[],
  run: readonly number[],
  i: number,
  times: readonly Time[][],
): string {
  const last = claims[run[run.length - 1]].at
  if (stream[last + 1]?.lower !== 'respectively' && stream[last + 2]?.lower !== 'respectively') return ''
  const before = run[0] - run.length
  return before >= 0 ? (times[before + run.indexOf(i)][0]?.period ?? '') : ''
}

function mentionOf(
  periods: readonly ClaimPeriods[],
  claims: readonly Claim[],
  byElement: ReadonlyMap<number, number>,
  i: number,
): PeriodMention | null {
  if (periods[i].own) return periods[i].own
  for (const m of claims[i].role?.mates ?? []) {
    const mate = byElement.get(m)
    if (mate !== undefined && !claims[mate].role?.base && periods[mate].own) return periods[mate].own
  }
  return periods[i].shared
}
