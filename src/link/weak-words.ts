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
  if (!entry.weak) return true
  if (entry.pos === 'verb' && entry.subject !== 'goods' && nounSubject(stream, i)) return false
  const q = nextQuantity(stream, i)
  const next = stream[q]?.quantity ?? null
  const near = next !== null && q - i <= 12
  switch (entry.id) {
    case 'exports':
    case 'imports':
      if (EARNS.test(stream[i].lower || stream[i].name))
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
      return goodNear(stream, i) || (near && next !== null && PHYSICAL.has(next.dimension) && topic.indicator === 'production')
    case 'price':
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

/** A good that earns money is sold abroad in a text on trade. */
const EARNS = /^(?:earn|brought|netted|fetched)/

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
