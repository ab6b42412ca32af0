import { ADJUNCT_OF } from '../adjuncts.ts'
import { areaAt, type AreaRef, owns } from '../areas.ts'
import { goodAt, type GoodRef, unknownGood } from '../goods.ts'
import { leads, PEOPLE, prepositionOf } from '../nearby.ts'
import { type Element, isPunct, sense } from '../stream.ts'
import { FLOWS, say, type Topic } from '../topic.ts'
import { PREPOSITIONS } from '../words.ts'

/** A good or area that no flow word took: the subject of a new statement ("Knitwear contributed", "China accounted for"). */
export function freeMention(
  stream: readonly Element[],
  el: Element,
  topic: Topic,
  governor: number,
  used: Set<number>,
  profile: Topic,
): Topic {
  const before = stream[el.index - 1]?.lower ?? ''
  const good = goodAt(stream, el.index)
  if (good) {
    const prep = prepositionOf(stream, el.index)
    if (/^(?:without|excluding|except|minus|bar)$/.test(before)) return topic
    if (prep >= 0 && !/^(?:of|about|like)$/.test(stream[prep].lower)) return topic
    if (
      prep >= 0 &&
      stream[prep].lower === 'of' &&
      governor >= 0 &&
      !(prep === 0 || isPunct(stream[prep - 1], ',;')) &&
      !/^(?:those|that)$/.test(stream[prep - 1]?.lower ?? '')
    )
      return topic
    if (ADJUNCT_OF.test(stream[good.to]?.lower ?? '')) return topic
    if (sense(stream[el.index + 1], 'item') || sense(stream[el.index + 1], 'indicator')?.pos === 'noun') return topic
    return say(topic, { item: coordinate(stream, good, used) })
  }
  const area = areaAt(stream, el.index)
  if (area && topic.indicator !== '') return freeArea(stream, area, topic, governor, before, profile)
  return topic
}

/** "those of clipfish held up": the same flow of another good, also one that no lexicon has. */
export function thoseOf(stream: readonly Element[], of: number, topic: Topic): Topic {
  if (areaAt(stream, of + 1) || goodAt(stream, of + 1, true)) return topic
  const good = unknownGood(stream, of + 1)
  return good ? say(topic, { item: good.item }) : topic
}

function coordinate(stream: readonly Element[], good: GoodRef, used: Set<number>): string {
  if (stream[good.to]?.lower !== 'and') return good.item
  const second = goodAt(stream, good.to + 1)
  if (!second || sense(stream[second.to], 'indicator')) return good.item
  for (let k = second.from; k < second.to; k++) used.add(k)
  return `${good.item} and ${second.item}`
}

/** An area in subject position of a sentence about somebody's flow is the other party; in a sentence about output it is whose output. */
function freeArea(stream: readonly Element[], area: AreaRef, topic: Topic, governor: number, before: string, profile: Topic): Topic {
  if (sense(stream[area.from], 'body') || area.code === '' || HYPHENATED.test(stream[area.to + 1]?.lower ?? '')) return topic
  const flow =
    topic.indicator === 'exports' ||
    topic.indicator === 'imports' ||
    topic.indicator === 'trade' ||
    topic.indicator === 'balance' ||
    topic.indicator === 'investment'
  const other = topic.reporter !== '' && topic.reporter !== area.code
  const behind = stream[area.to]?.lower ?? ''
  if (flow && other && owns(stream, area) && area.as !== 'demonym')
    return SHARE_NOUN.test(stream[area.to + 1]?.lower ?? '') ? say(topic, { partner: area.code }) : topic
  if (area.as === 'demonym') {
    if (flow && other && topic.indicator === 'imports' && before === 'of' && goodAt(stream, area.to))
      return say(topic, { partner: area.code })
    if (!BUYERS.test(behind)) return topic
  }
  if (area.as === 'capital') return topic
  if (
    flow &&
    other &&
    (PARTNER_WORDS[topic.indicator]?.test(before) || (behind === '(' && stream[area.to + 1]?.quantity) || behind === ':')
  )
    return say(topic, { partner: area.code })
  if (flow && other && before === 'of' && /^(?:that|those)$/.test(stream[area.from - 2]?.lower ?? ''))
    return say(topic, { partner: area.code })
  if (flow && other && before === 'by' && stream[area.from - 2]?.lower === 'followed') return say(topic, { partner: area.code })
  if (/^(?:in|at|of|by|on|through|near)$/.test(before) || (owns(stream, area) && area.as !== 'demonym')) return topic
  if (flow && other) return !PREPOSITIONS.has(before) && leads(stream, area.to) ? say(topic, { partner: area.code }) : topic
  if (flow && topic.reporter === '' && !PREPOSITIONS.has(before)) return say(topic, { reporter: area.code })
  const role = other && !PREPOSITIONS.has(before) && !owns(stream, area) ? tradeRole(stream, area.to) : null
  if (role && profile.reporter !== '' && profile.reporter !== area.code)
    return say(topic, { indicator: role, reporter: profile.reporter, partner: area.code })
  if (
    !flow &&
    other &&
    topic.inherited.has('indicator') &&
    FLOWS.has(profile.indicator) &&
    topic.reporter === profile.reporter &&
    !PREPOSITIONS.has(before) &&
    leads(stream, area.to)
  )
    return say(topic, { indicator: profile.indicator, partner: area.code })
  if (
    PEOPLE.has(topic.indicator) &&
    other &&
    topic.reporter === profile.reporter &&
    PEOPLE.has(profile.indicator) &&
    !PREPOSITIONS.has(before) &&
    leads(stream, area.to)
  )
    return say(topic, { partner: area.code })
  if (!flow && topic.indicator !== 'visitors' && !PREPOSITIONS.has(before) && governor < 0 && topic.reporter !== area.code)
    return say(topic, { reporter: area.code, partner: '' })
  return topic
}

/** "Uzbekistan remains the best customer": a buyer is one of the exports, a supplier of the imports, of the country that the text is about. */
function tradeRole(stream: readonly Element[], from: number): 'exports' | 'imports' | null {
  for (let j = from; j < Math.min(stream.length, from + 9); j++) {
    if (stream[j].quantity || isPunct(stream[j], ';:')) return null
    if (/^(?:customers?|buyers?|destinations?|takers?|purchasers?)$/.test(stream[j].lower)) return 'exports'
    if (/^(?:suppliers?|sellers?|shippers?|vendors?|origins?)$/.test(stream[j].lower)) return 'imports'
    if (sense(stream[j], 'indicator') && !sense(stream[j], 'indicator')?.weak) return null
  }
  return null
}

const BUYERS =
  /^(?:buyer|refiner|mill|importer|customer|firm|compan|trader|user|utilit|steel|consumer|arrival|visitor|tourist|guest|crusher|spinner|processor)/

const SHARE_NOUN = /^(?:share|part|portion|slice|weight|stake)$/

const HYPHENATED = /^(?:based|flagged|registered|listed|owned|made|built|bound|led|backed|style)$/

/** The preposition that makes an area the other party of a flow that the text is about already. */
const PARTNER_WORDS: Readonly<Record<string, RegExp>> = { exports: /^to$/, imports: /^from$/, trade: /^with$/, balance: /^with$/ }
