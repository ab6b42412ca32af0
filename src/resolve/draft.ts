import type { Claim } from '../link/claims.ts'
import { sourceFor } from '../link/sources.ts'
import { FLOWS } from '../link/topic.ts'
import type { Confidence, Draft, Indicator, Status } from '../types.ts'
import type { Discourse } from './discourse.ts'
import { indicatorByUnit, measureOf, statisticOf } from './figure.ts'
import { dateOf, type LinkedSentence } from './linked.ts'
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
  unit: string,
  time: Time,
  discourse: Discourse,
): Draft | null {
  const claim = claims[i]
  const { quantity, topic } = claim
  if (quantity.dimension === 'zero' && !ZERO_INDICATORS.has(topic.indicator)) return null
  const indicator: Indicator = indicatorByUnit(quantity, topic.indicator, discourse.profile.indicator)
  const { statistic, direction, rule } = statisticOf(claim, claims.slice(0, i), indicator)
  const mates = claims.filter((c) => claim.role?.mates.includes(c.at))
  const item = indicator === 'workers' || indicator === 'visitors' || indicator === 'migrants' ? '' : topic.item
  const words = linked.text.slice(linked.sentence.start, linked.sentence.end)
  const status = statusOf(linked.stream, claim, indicator)
  const sign = signOf(statistic, direction, indicator, topic.sign, claim)
  const attribution = sourceFor(linked.stream, linked.sources, claim.at)
  const source = attribution?.name || (opensPrices(claims, discourse) ? linked.market : linked.credit)
  const inferred = [...topic.inherited].filter((f) => topic[f] !== '')
  if (time.inherited && (time.period !== '' || presentTime(linked, indicator) !== '')) inferred.push('period' as never)
  if (!attribution?.name && source !== '') inferred.push('source' as never)
  if (quantity.unit === '' && unit !== '') inferred.push('unit' as never)
  return {
    article: linked.article,
    sentence: { start: linked.sentence.start, end: linked.sentence.end },
    start: quantity.start,
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
    measure: measureOf(claim, statistic, indicator, item, mates, besides(claims, i), words, discourse.unit),
    value: sign * quantity.value,
    value_max: quantity.value_max === null ? null : sign * quantity.value_max,
    relation: quantity.relation,
    unit,
    per: quantity.per || (indicator === 'price' && statistic === 'level' && quantity.dimension === 'money' ? discourse.per : ''),
    period:
      targetYear(linked, status, time) ||
      spotPeriod(linked, indicator, statistic, time, claim.role?.base === true) ||
      time.period ||
      presentTime(linked, indicator),
    base_period: time.base,
    status,
    scope: scopeOf(indicator),
    source,
    rule,
    inferred: inferred.sort(),
    confidence: confidenceOf(inferred, rule),
  }
}

/** A target or forecast without a time of its own, in a text about part of the year, is for the year of the article. */
const targetYear = (linked: LinkedSentence, status: Status, time: Time): string =>
  status === 'forecast' && time.inherited && /^\d{4}-\d\d/.test(time.period) ? dateOf(linked).slice(0, 4) : ''

/** A price without a time of its own is the price of the days before the article: its month. */
const spotPeriod = (linked: LinkedSentence, indicator: Indicator, statistic: string, time: Time, base: boolean): string =>
  indicator === 'price' &&
  statistic === 'level' &&
  time.inherited &&
  !base &&
  linked.sentence.kind !== 'table' &&
  !linked.stream.some((e) => e.first.startsWith('average'))
    ? dateOf(linked).slice(0, 7)
    : ''

/** What is said in the present, with no period in all the text before, is of the year of the article, of a price its month (marked as inferred). */
const presentTime = (linked: LinkedSentence, indicator: Indicator): string =>
  PRESENT.has(indicator) ? dateOf(linked).slice(0, indicator === 'price' ? 7 : 4) : ''

const PRESENT: ReadonlySet<string> = new Set(['workers', 'price', 'companies', 'stocks'])

/** A paragraph on prices in an article that is about something else: the body behind the rest does not quote them. */
const opensPrices = (claims: readonly Claim[], discourse: Discourse): boolean =>
  discourse.profile.indicator !== 'price' &&
  claims[0].topic.indicator === 'price' &&
  (discourse.blockTopic?.indicator ?? 'price') === 'price'

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
