import type { Claim } from '../link/claims.ts'
import { sourceFor } from '../link/sources.ts'
import { FLOWS } from '../link/topic.ts'
import type { Confidence, Draft, Indicator, Quantity } from '../types.ts'
import type { Discourse } from './discourse.ts'
import { balanceSaid } from './balances.ts'
import { indicatorByUnit, statisticOf } from './figure.ts'
import { measureOf } from './measure.ts'
import type { LinkedSentence } from './linked.ts'
import { scopeOf, statusOf } from './status.ts'
import type { Time } from './times.ts'

const ZERO_INDICATORS: ReadonlySet<string> = new Set([
  'exports',
  'imports',
  'trade',
  'production',
  'visitors',
  'transfers',
  'migrants',
  'workers',
  'aid',
  'investment',
  'sanctions-limit',
])

export function draftOf(
  linked: LinkedSentence,
  claims: readonly Claim[],
  i: number,
  settled: { readonly unit: string; readonly quantity: Quantity },
  time: Time,
  discourse: Discourse,
): Draft | null {
  const { unit, quantity } = settled
  const claim: Claim = quantity === claims[i].quantity ? claims[i] : { ...claims[i], quantity }
  const { topic } = claim
  // "of which none paid duty": what is denied is what the article is about.
  const said = quantity.dimension === 'zero' && !ZERO_INDICATORS.has(topic.indicator) ? discourse.profile.indicator : topic.indicator
  if (quantity.dimension === 'zero' && !ZERO_INDICATORS.has(said)) return null
  const balance = balanceSaid(linked.stream, claim.at, quantity)
  const indicator: Indicator = balance !== 0 ? 'balance' : indicatorByUnit(quantity, said, discourse.profile.indicator)
  const { statistic, direction, rule } =
    balance !== 0 ? { statistic: 'level' as const, direction: 0, rule: 'balance' } : statisticOf(claim, claims.slice(0, i), indicator)
  const item = indicator === 'workers' || indicator === 'visitors' || indicator === 'migrants' ? '' : topic.item
  const status = statusOf(linked.stream, claim, indicator, linked.text)
  const sign = balance || signOf(statistic, direction, indicator, claim.role?.rule === 'percent-in-red' ? 1 : topic.sign, claim)
  const attribution = sourceFor(linked.stream, linked.sources, claim.at)
  const source = attribution?.name || (opensPrices(claims, discourse) ? linked.market : linked.credit)
  const inferred = [...topic.inherited].filter((f) => topic[f] !== '')
  if (time.inherited && time.period !== '') inferred.push('period' as never)
  if (!attribution?.name && source !== '') inferred.push('source' as never)
  if (linked.stream[claim.at].quantity?.unit === '' && unit !== '') inferred.push('unit' as never)
  return {
    article: linked.article,
    sentence: { start: linked.sentence.start, end: linked.sentence.end },
    start: withMinus(linked.text, quantity.start),
    end: quantity.end,
    indicator,
    item,
    reporter:
      topic.reporter ||
      (indicator === 'other' ? '' : topic.partner !== discourse.home ? discourse.home : FLOWS.has(indicator) ? discourse.rival : ''),
    partner: topic.partner,
    place: topic.place,
    share_of: statistic === 'share' ? shareOf(indicator, item) : '',
    statistic,
    measure: measureOf(linked, { claim, statistic, indicator, item, beside: besides(claims, i), carried: discourse.unit }),
    value: sign * quantity.value,
    value_max: quantity.value_max === null ? null : sign * quantity.value_max,
    relation: quantity.relation,
    unit,
    per: quantity.per || carriedRate(quantity, indicator, statistic, discourse),
    period: time.period,
    base_period: time.base,
    status,
    scope: scopeOf(indicator),
    source,
    rule,
    inferred: inferred.sort(),
    confidence: confidenceOf(inferred, rule),
  }
}

/** Prices go on for the same unit, wages for the same time; so do the changes of prices. */
function carriedRate(quantity: Quantity, indicator: Indicator, statistic: string, { per, carried }: Discourse): string {
  if (quantity.dimension !== 'money' || (statistic !== 'level' && statistic !== 'change')) return ''
  if (indicator === 'wage') return TIMES_OF_WAGES.has(carried.price) && statistic === 'level' ? carried.price : ''
  if (indicator !== 'price') return ''
  return statistic === 'level' || quantity.value < 2 * carried.values.price ? per : ''
}

const TIMES_OF_WAGES: ReadonlySet<string> = new Set(['month', 'week', 'day', 'hour'])

/** A minus in front of the number belongs to it: "(-15.5%)". */
const withMinus = (text: string, start: number): number =>
  /[-−]/.test(text[start - 1] ?? '') && /[\s(]/.test(text[start - 2] ?? ' ') ? start - 1 : start

/** A paragraph on prices in an article that is about something else: the body behind the rest does not quote them. */
function opensPrices([first]: readonly Claim[], { profile, blockIndicator }: Discourse): boolean {
  if (profile.indicator === 'price' || (blockIndicator || 'price') !== 'price') return false
  return indicatorByUnit(first.quantity, first.topic.indicator, profile.indicator) === 'price'
}

/** The other figures of the sentence about the same flow, nearest first: their unit tells value from volume. */
function besides(claims: readonly Claim[], i: number): Claim[] {
  const near = (j: number): number => Math.abs(claims[j].at - claims[i].at)
  return claims
    .map((_, j) => j)
    .filter((j) => j !== i && claims[j].topic.indicator === claims[i].topic.indicator)
    .sort((a, b) => near(a) - near(b))
    .map((j) => claims[j])
}

/** A fall is negative; a deficit is a negative level, a wider deficit a negative change. */
function signOf(statistic: string, direction: number, indicator: Indicator, topicSign: 1 | -1, claim: Claim): number {
  if (statistic === 'change') return (direction < 0 ? -1 : 1) * (indicator === 'balance' ? topicSign : 1)
  if (statistic === 'level' && indicator === 'balance' && claim.quantity.value > 0) return topicSign
  return 1
}

const shareOf = (indicator: Indicator, item: string): string => (FLOWS.has(indicator) && item !== '' ? `total ${indicator}` : indicator)

/** high: all stated beside the figure; medium: some taken from context; low: what it measures is a guess. */
function confidenceOf(inferred: readonly string[], rule: string): Confidence {
  if (inferred.includes('indicator') && rule === 'unit') return inferred.length > 3 ? 'low' : 'medium'
  return inferred.length === 0 ? 'high' : inferred.length > 4 ? 'low' : 'medium'
}
