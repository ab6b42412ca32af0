import type { Claim } from '../link/claims.ts'
import { pairRuns, runsOf } from '../link/pairing.ts'
import { type ClaimPeriods, saidThen } from '../link/periods.ts'
import { type Attribution, sourceFor } from '../link/sources.ts'
import { type Element, sense } from '../link/stream.ts'
import { asInherited, FLOWS, type Topic } from '../link/topic.ts'
import { isBareDollar, resolveCurrency } from '../recognize/quantities/index.ts'
import type { Article, Confidence, Draft, Indicator, PeriodMention, Quantity, Sentence, Status } from '../types.ts'
import type { Discourse } from './discourse.ts'
import { indicatorByUnit, measureOf, statisticOf } from './figure.ts'
import { basePeriod, type PeriodContext, resolveBase, resolvePeriod } from './periods/index.ts'
import { scopeOf, statusOf } from './status.ts'

/** One sentence with all that was read in it. */
export interface LinkedSentence {
  readonly text: string
  readonly article: Article
  readonly sentence: Sentence
  readonly stream: readonly Element[]
  readonly claims: readonly Claim[]
  readonly topic: Topic
  readonly periods: readonly ClaimPeriods[]
  readonly sources: readonly Attribution[]
  /** who stands behind what none of them covers, '' nobody */
  readonly credit: string
  /** the same for prices in an article that is about something else */
  readonly market: string
}

/** Drafts of a sentence, and what the next sentence starts from. */
export function resolveSentence(linked: LinkedSentence, discourse: Discourse): { drafts: Draft[]; discourse: Discourse } {
  const claims = pairRuns(linked.stream, linked.claims)
  const times = resolveTimes(linked, claims, discourse)
  const drafts: Draft[] = []
  let unit = discourse.unit
  let period = discourse.period
  // the first time of the sentence: an older one behind it is one of comparison
  let said = ''
  let { profile, profilePeriod, blockTopic, blockPeriod, per, physical } = discourse
  claims.forEach((claim, i) => {
    const unitHere = unitOf(claim, claims, physical, (q) =>
      currencyOf(linked.text, q, claim.topic.reporter || discourse.home, discourse.dollar),
    )
    if (unitHere === null) return
    if (CARRIES_UNIT.has(claim.quantity.dimension)) unit = claim.quantity.unit
    if (CARRIES_UNIT.has(claim.quantity.dimension) && claim.quantity.dimension !== 'money') physical = claim.quantity.unit
    for (const time of times[i]) {
      const draft = draftOf(linked, claims, i, unitHere, time, { ...discourse, per, unit })
      if (draft) drafts.push(draft)
    }
    if (claim.quantity.dimension === 'money' && claim.quantity.per !== '') per = claim.quantity.per
    if (claim.role?.base || claim.aside || claim.host >= 0) return
    if (
      times[i][0] &&
      !times[i][0].inherited &&
      statusOf(linked.stream, claim, claim.topic.indicator || 'other') === 'reported' &&
      times[i][0].period.slice(0, 4) >= said.slice(0, 4)
    )
      period = said = times[i][0].period
    else if (said === '') said = times[i][0]?.period ?? ''
    blockPeriod ||= times[i][0]?.period ?? ''
    if (claim.own || claim.topic.indicator === '') return
    blockTopic ??= claim.topic
    if (!profile.settled) profilePeriod = (linked.sentence.kind !== 'title' && times[i][0]?.period) || profilePeriod
    profile = firstProfile(profile, isShareOf(claim) ? { ...claim.topic, partner: '' } : claim.topic, linked.sentence.kind === 'title')
  })
  if (claims.length === 0) period = solePeriod(linked, discourse) || period
  return {
    drafts,
    discourse: {
      ...discourse,
      topic: asInherited(carriedTopic(linked, claims, discourse)),
      profile,
      profilePeriod,
      period,
      unit,
      physical,
      per,
      blockTopic,
      blockPeriod,
    },
  }
}

const BY_THE_WAY: ReadonlySet<string> = new Set(['sanctions-limit', 'capacity', 'revenue', 'debt', 'budget', 'other'])

/** The next sentence goes on from the last statement; a limit, quota or capacity named on the way is no topic, unless the article is about it. */
function carriedTopic(linked: LinkedSentence, claims: readonly Claim[], discourse: Discourse): Topic {
  const main = claims.filter((c) => !c.own && c.topic.indicator !== '' && !c.role?.gap)
  const last = main.findLast((c) => !BY_THE_WAY.has(c.topic.indicator) || discourse.profile.indicator === c.topic.indicator)
  if (last) return last.topic
  const limit = main.at(-1)
  return limit ? { ...discourse.topic, item: limit.topic.item } : linked.topic
}

const isShareOf = (claim: Claim): boolean => claim.role?.statistic === 'share'
const CARRIES_UNIT: ReadonlySet<string> = new Set(['money', 'mass', 'volume', 'energy', 'length', 'area', 'teu'])

/** "For January to September the picture is different.": a sentence without figures sets the period of those that follow. */
function solePeriod(linked: LinkedSentence, discourse: Discourse): string {
  const first = linked.stream.find((e) => e.period && !e.period.base && e.period.anchor !== 'figure' && !saidThen(linked.stream, e.index))
  if (!first?.period || (first.index > 3 && discourse.period !== '')) return ''
  return (
    resolvePeriod(first.period, { published: dateOf(linked), figure: discourse.period, country: discourse.home, tense: undefined })[0] ?? ''
  )
}

/** The first figure of the body fixes what the article is about; a headline is taken until then, and for what the body leaves open. */
function firstProfile(profile: Topic, topic: Topic, title: boolean): Topic {
  if (profile.settled) return profile
  if (title) return { ...topic, settled: false }
  return { ...topic, item: topic.item || profile.item, reporter: topic.reporter || profile.reporter, settled: true }
}

// ---- periods ------------------------------------------------------------------------------------------------------------

interface Time {
  readonly period: string
  readonly base: string
  readonly inherited: boolean
}

/** The periods of each claim: its own, its mate's, its clause's, the one the text was last about. Base amounts are dated in a second pass. */
function resolveTimes(linked: LinkedSentence, claims: readonly Claim[], discourse: Discourse): Time[][] {
  const times: Time[][] = claims.map(() => [])
  const byElement = new Map(claims.map((c, i) => [c.at, i]))
  const context = (claim: Claim, figure: string): PeriodContext => ({
    published: dateOf(linked),
    figure,
    country: claim.topic.reporter || discourse.home,
    tense: futureBefore(linked.stream, claim.at) ? 'future' : undefined,
  })
  const read = (mention: PeriodMention, claim: Claim, figure: string): readonly string[] => resolvePeriod(mention, context(claim, figure))
  const readBase = (mention: PeriodMention, claim: Claim, figure: string): readonly string[] =>
    resolveBase(mention, { ...context(claim, figure), tense: undefined })
  const runs = runsOf(linked.stream, claims)
  let running = ''
  claims.forEach((claim, i) => {
    if (claim.role?.base) return
    const mention = mentionOf(linked.periods, claims, byElement, i)
    let codes = mention ? read(mention, claim, (mention.anchor === 'figure' && running) || discourse.period) : []
    if (
      mention &&
      mention.start > claim.quantity.end &&
      mention !== linked.periods[i].own &&
      codes[0] !== discourse.period &&
      discourse.period.startsWith(`${codes[0]}-`)
    )
      codes = []
    const run = runs.find((r) => r.includes(i))
    if (run && codes.length === run.length) codes = [codes[run.indexOf(i)]]
    const paired = run && codes.length === 0 ? pairedTime(linked.stream, claims, run, i, times) : ''
    if (paired) codes = [paired]
    const inherited = codes.length === 0
    if (inherited) codes = [running || discourse.period]
    times[i] = codes.map((period) => ({ period, base: '', inherited }))
    if (!inherited && !claim.aside) running = codes[0]
  })
  const main = running || discourse.period
  claims.forEach((claim, i) => {
    if (claim.role?.base) {
      const mates = claim.role.mates.map((m) => byElement.get(m) ?? -1).filter((m) => m >= 0)
      const mate = mates.map((m) => times[m][0]?.period).find((p) => p) ?? mainBefore(claims, times, i) ?? main
      const own = linked.periods[i].own
      const mateBase = mates.map((m) => linked.periods[m].base).find((b) => b) ?? null
      const codes = own ? readBase(own, claim, mate) : mateBase ? readBase(mateBase, claim, mate) : []
      const unsaid = mate ? (revised(linked.stream, claim.at) ? mate : basePeriod(mate, 'year')) : ''
      times[i] = [{ period: codes[0] ?? unsaid, base: '', inherited: codes.length === 0 }]
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

/** A coming event is spoken of: months and deadlines without a year lie ahead. */
function futureBefore(stream: readonly Element[], at: number): boolean {
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

const dateOf = (linked: LinkedSentence): string => linked.article.published

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

// ---- units --------------------------------------------------------------------------------------------------------------

/** ISO 4217 code of an amount of money; names that several countries use mean that of `country`, a bare "$" is `dollar`. */
function currencyOf(text: string, quantity: Quantity, country: string, dollar: string): string {
  const quote = text.slice(quantity.start, quantity.end)
  if (quantity.unit === 'USD') return dollar !== 'USD' && isBareDollar(quote) ? dollar : 'USD'
  return resolveCurrency(quantity.unit, country, quote)
}

/** The unit of a claim; a bare number takes the unit of its neighbours; null where it states no figure. */
function unitOf(claim: Claim, claims: readonly Claim[], carried: string, currency: (quantity: Quantity) => string): string | null {
  const { dimension, unit } = claim.quantity
  if (dimension === 'zero') return unit
  if (dimension === 'money') return currency(claim.quantity)
  if (dimension !== 'bare') return dimension === 'fraction' ? '%' : unit
  if (PEOPLE_COUNTS.has(claim.topic.indicator) || (claim.topic.indicator === 'transfers' && claim.quantity.value < 100_000)) return '1'
  const host = claims.find((c) => c.at === claim.host)
  const mates = claim.role?.mates ?? []
  const close = [
    ...claims.filter((c) => mates.includes(c.at)),
    ...(host ? [host] : []),
    ...claims.filter((c) => Math.abs(c.at - claim.at) <= 3),
  ]
  const near = [
    ...close,
    ...claims.filter((c) => c.quantity.dimension !== 'money' && c.at < claim.at).reverse(),
    ...claims.filter((c) => c.quantity.dimension !== 'money' && c.at > claim.at),
  ]
  const from = near.find((c) => !['bare', 'percent', 'points', 'multiple', 'fraction', 'zero'].includes(c.quantity.dimension))
  const inherited = from ? (from.quantity.dimension === 'money' ? currency(from.quantity) : from.quantity.unit) : carried
  if (inherited !== '') return inherited
  return claim.quantity.value >= 1000 || claim.topic.indicator === 'visitors' || claim.topic.indicator === 'workers' ? '1' : null
}

const PEOPLE_COUNTS: ReadonlySet<string> = new Set(['visitors', 'workers', 'migrants', 'population', 'companies'])

// ---- one draft ----------------------------------------------------------------------------------------------------------

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

function draftOf(
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
