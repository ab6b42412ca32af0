import type { IndicatorEntry } from '../lexicon/indicators.ts'
import { areaAt } from './areas.ts'
import { areaNear, goodNear, isShare, nextQuantity, PEOPLE, peopleNear, PHYSICAL, previousQuantity } from './nearby.ts'
import { type Element, indicatorAt, isPunct, sense } from './stream.ts'
import { FLOWS, type Topic } from './topic.ts'

/** "1,021 ships": the noun that is counted is no verb. */
function isCountedNoun(stream: readonly Element[], i: number): boolean {
  const noun = stream[i - 1]?.quantity?.noun
  return noun !== null && noun !== undefined && stream[i].from >= noun.from && stream[i].to <= noun.to
}

/** The indicator reading that counts at `i`: the one its place favours, else another that qualifies. */
export function readingAt(stream: readonly Element[], i: number, topic: Topic, profile: Topic): IndicatorEntry | null {
  if (isCountedNoun(stream, i) && sense(stream[i], 'indicator')?.pos !== 'noun') return null
  const favoured = indicatorAt(stream, i) as IndicatorEntry | null
  if (!favoured) return null
  if (qualifies(favoured, stream, i, topic, profile)) return favoured
  const others = stream[i].senses.filter((s) => s.kind === 'indicator' && s !== favoured) as IndicatorEntry[]
  return others.find((e) => e.weak && qualifies(e, stream, i, topic, profile)) ?? null
}

/** Whether a weak flow word ("sold", "took", "rate") means its indicator here. Strong words always do. */
export function qualifies(entry: IndicatorEntry, stream: readonly Element[], i: number, topic: Topic, profile: Topic): boolean {
  if (
    entry.id === 'deals' &&
    /^contracts?$/.test(stream[i].lower) &&
    [stream[i - 1], stream[i - 2]].some((e) => e?.period || e?.lower === 'benchmark' || e?.lower === 'active')
  )
    return false
  if (entry.aside) return !stream.some((e) => e.senses.some((s) => s.kind === 'indicator' && !s.aside && FLOWS.has(s.id)))
  if (!entry.weak) return entry.subject !== 'goods' || !peopleNear(stream, i)
  if (entry.pos === 'verb' && entry.subject !== 'goods' && nounSubject(stream, i)) return false
  const q = nextQuantity(stream, i)
  const next = stream[q]?.quantity ?? null
  const near = next !== null && q - i <= 12
  switch (entry.id) {
    case 'exports':
    case 'imports':
      if (entry.id === 'imports' && TAKES_IN.test(stream[i].name) && next?.dimension === 'money') return false
      if (entry.id === 'exports' && EARNS.test(stream[i].lower || stream[i].name))
        return (
          near &&
          next !== null &&
          ((next.dimension === 'money' && next.per === '') || isShare(next)) &&
          (soldWords(stream, i) || FLOWS.has(profile.indicator) || FLOWS.has(topic.indicator))
        )
      if (PEOPLE.has(profile.indicator) || (PEOPLE.has(topic.indicator) && !topic.inherited.has('indicator'))) return false
      if (areaNear(stream, i) || goodNear(stream, i)) return true
      return (FLOWS.has(topic.indicator) || profile.indicator === entry.id) && (near || previousQuantity(stream, i))
    case 'production':
      if (GIVES.test(stream[i].lower) && !stream.slice(Math.max(0, i - 6), i).some((e) => BEARING.test(e.lower))) return false
      return goodNear(stream, i) || (near && next !== null && PHYSICAL.has(next.dimension) && topic.indicator === 'production')
    case 'price':
      if (COMPARED.test(stream[i].lower)) return stream[i - 1]?.quantity != null
      if (near && next !== null && COSTS.test(stream[i].lower) && q - i <= 4 && isShare(next) && goodNear(stream, i)) return true
      return (
        (near &&
          next !== null &&
          next.dimension === 'money' &&
          (next.per !== '' || topic.indicator === 'price' || (goodNear(stream, i) && next.value < 100000))) ||
        (near && topic.indicator === 'price')
      )
    case 'wage':
      return (
        near &&
        next !== null &&
        (next.dimension === 'money'
          ? next.per === 'month' || next.per === 'day' || next.per === 'hour' || topic.indicator === 'wage' || topic.indicator === 'workers'
          : next.dimension !== 'count' && next.dimension !== 'bare' && (topic.indicator === 'wage' || topic.indicator === 'workers'))
      )
    case 'consumption':
      return near && next !== null && (PHYSICAL.has(next.dimension) || topic.indicator === 'consumption')
    case 'investment':
      return (
        near &&
        next !== null &&
        next.dimension === 'money' &&
        (!/^p(?:ut|our|ump)/.test(stream[i].lower) || stream[q + 1]?.lower === 'into')
      )
    case 'stocks':
      return near && next !== null && next.dimension !== 'count' && next.dimension !== 'money'
    case 'capacity':
    case 'balance':
    case 'debt':
    case 'aid':
    case 'trade':
      return near && next !== null && next.dimension !== 'count'
    case 'revenue':
      return near && next !== null && next.dimension === 'money' && !FLOWS.has(topic.indicator) && !FLOWS.has(profile.indicator)
    case 'visitors':
      return peopleNear(stream, i) || topic.indicator === 'visitors'
    case 'workers':
      return peopleNear(stream, i) || topic.indicator === 'workers'
    case 'deals':
    case 'sanctions-limit':
      return near || previousQuantity(stream, i)
    default:
      return false
  }
}

const soldWords = (stream: readonly Element[], i: number): boolean =>
  stream
    .slice(i + 1, i + 14)
    .some((e) => /^(?:abroad|overseas)$/.test(e.lower) || e.senses.some((s) => s.kind === 'indicator' && s.id === 'exports' && !s.weak))

/** "wells gave 9 million barrels a day", "palms bore": what bears fruit or holds ore */
const GIVES = /^(?:gave|give|gives|bore|bear)$/
const BEARING =
  /^(?:wells?|fields?|mines?|pits?|quarr(?:y|ies)|seams?|orchards?|groves?|trees?|palms?|vines?|vineyards?|bushes|cows?|herds?|hens?|goats?|sheep|land|acres|hectares|paddies|plantations?|estates?|gardens?|crops?|seasons?|reefs?|ponds?|farms?|reactors?|dams?|turbines?)$/

/** "a tenth cheaper than": of the figure before it. */
const COMPARED = /^(?:dearer|cheaper|costlier|pricier)$/
/** "cost the buyer a quarter less", "fetched 8 percent more" */
const COSTS = /^(?:cost|costs|costing|fetch|fetches|fetched|fetching|commanded|commands)$/

/** A good that earns money is sold abroad in a text on trade. */
const EARNS = /^(?:earn|brought|netted|fetched|took in|takes in|taken in|banked|grossed|pocketed|raked)/
/** goods are imported, money is earned */
const TAKES_IN = /^t(?:ake|akes|ook|aken|aking) in$/

/** The verb's subject is itself a flow noun ("Exports took two tons in three"). */
function nounSubject(stream: readonly Element[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const el = stream[j]
    if (el.quantity || isPunct(el, ',;') || areaAt(stream, j) || el.lower === 'it' || el.lower === 'they' || el.lower === 'which')
      return false
    const ind = indicatorAt(stream, j)
    if (ind?.pos === 'noun' && !ind.weak) return true
  }
  return false
}
