import type { Claim } from '../link/claims.ts'
import { type Element, sense } from '../link/stream.ts'
import { goodOf } from '../recognize/periods/goods.ts'
import type { PeriodMention } from '../types.ts'
import type { Discourse } from './discourse.ts'
import { statisticOf } from './figure.ts'
import { dateOf, type LinkedSentence } from './linked.ts'
import { basePeriod, type PeriodContext, resolveBase } from './periods/index.ts'

export interface Time {
  readonly period: string
  readonly base: string
  readonly inherited: boolean
}

/** The periods of each claim: those that were read for it (`codes`, `inherited`), and for base amounts the one that the comparison gives. */
export function resolveTimes(
  linked: LinkedSentence,
  claims: readonly Claim[],
  codes: readonly (readonly string[])[],
  inherited: readonly boolean[],
  discourse: Discourse,
): Time[][] {
  const byElement = new Map(claims.map((c, i) => [c.at, i]))
  const context = (claim: Claim, figure: string): PeriodContext => ({
    published: dateOf(linked),
    figure,
    country: claim.topic.reporter || discourse.about.home,
    good: goodOf(claim.topic.item),
    tense: undefined,
  })
  const readBase = (mention: PeriodMention, claim: Claim, figure: string): readonly string[] => resolveBase(mention, context(claim, figure))
  const times: Time[][] = claims.map((claim, i) =>
    claim.role?.base ? [] : codes[i].map((period) => ({ period, base: '', inherited: inherited[i] })),
  )
  const main = claims.map((_, i) => times[i][0]?.period).find((p) => p) ?? discourse.period
  claims.forEach((claim, i) => {
    if (claim.role?.base) {
      const mates = claim.role.mates.map((m) => byElement.get(m) ?? -1).filter((m) => m >= 0)
      const mate = mates.map((m) => times[m][0]?.period).find((p) => p) ?? mainBefore(claims, times, i) ?? main
      const own = linked.periods[i].own
      const mateBase = mates.map((m) => linked.periods[m].base).find((b) => b) ?? null
      const read = own ? readBase(own, claim, mate) : mateBase ? readBase(mateBase, claim, mate) : []
      const unsaid = mate ? (revised(linked.stream, claim.at) ? mate : basePeriod(mate, 'year')) : ''
      times[i] = [{ period: read[0] ?? unsaid, base: '', inherited: read.length === 0 }]
    }
  })
  return times.map((list, i) => list.map((t) => ({ ...t, base: baseOf(linked, claims, byElement, times, i, t, readBase) })))
}

/** "raised its estimate to 3.8 million from 3.6 million": both are for the same time. */
function revised(stream: readonly Element[], at: number): boolean {
  let outlook = false
  for (let j = at - 1; j >= Math.max(0, at - 24); j--) {
    outlook ||= /^(?:estimates?|outlook|forecasts?|guidance|projections?|target|view)$/.test(stream[j].lower)
    if (outlook && /^(?:raised|lifted|cut|trimmed|lowered|revised|upped|slashed|hiked|raises|lifts|cuts)$/.test(stream[j].lower))
      return true
  }
  return false
}

/** The period of the nearest figure before claim `i` that is no base itself. */
function mainBefore(claims: readonly Claim[], times: readonly Time[][], i: number): string | undefined {
  for (let j = i - 1; j >= 0; j--) if (!claims[j].role?.base && times[j][0]?.period) return times[j][0].period
  return undefined
}

/** A coming event is spoken of: months and deadlines without a year lie ahead. */
export function futureBefore(stream: readonly Element[], at: number): boolean {
  for (let j = at - 1; j >= Math.max(0, at - 10); j--) {
    const w = stream[j].lower
    if (
      w === 'will' ||
      (w === 'may' && sense(stream[j + 1], 'indicator') !== null) ||
      (/^(?:due|expected|set|scheduled|plans?|likely)$/.test(w) && stream[j + 1]?.lower === 'to')
    )
      return true
    if (w === ';' || stream[j].quantity) return false
  }
  return false
}

function baseOf(
  linked: LinkedSentence,
  claims: readonly Claim[],
  byElement: ReadonlyMap<number, number>,
  times: readonly Time[][],
  i: number,
  time: Time,
  read: (m: PeriodMention, c: Claim, figure: string) => readonly string[],
): string {
  const claim = claims[i]
  const statistic = statisticOf(claim, claims.slice(0, i), claim.topic.indicator || 'other').statistic
  if (statistic !== 'change' && statistic !== 'multiple' && !linked.periods[i].base) return ''
  const mention = linked.periods[i].base
  if (mention) {
    const codes = read(mention, claim, time.period)
    if (codes[0] && codes[0] !== time.period) return codes[0]
  }
  for (const m of claim.role?.mates ?? []) {
    const mate = byElement.get(m)
    if (mate !== undefined && claims[mate].role?.base) return times[mate][0]?.period ?? ''
  }
  if (claim.role?.gap || time.period === '') return ''
  return statistic === 'change' || statistic === 'multiple' ? basePeriod(time.period, 'year') : ''
}
