import type { IndicatorEntry } from '../../lexicon/indicators.ts'
import { indicatorByUnit } from '../../resolve/figure.ts'
import type { Quantity } from '../../types.ts'
import { areaAt, areaList, type AreaRef } from '../areas.ts'
import { countedTopic, nounOf, zeroCarrier } from '../counted.ts'
import { applyFrame, applyWhole } from './frame-topic.ts'
import { frameAt } from '../frames.ts'
import { goodAfterOf, goodAt, type GoodRef } from '../goods.ts'
import { unitPrice } from '../unit-price.ts'
import { around, isShare, nextQuantity, PEOPLE, PHYSICAL } from '../nearby.ts'
import { carrierItem } from '../short-names.ts'
import { type Element, isPunct, sense } from '../stream.ts'
import { FLOWS, say, type Topic } from '../topic.ts'
import { CLAUSE_WORDS, PREPOSITIONS } from '../words.ts'

interface Picture {
  readonly topic: Topic
  readonly noun: string
  readonly own: boolean
  readonly indicatorAt: number
}

/** The topic at a quantity, with what stands right behind it ("13,000 tons of jet fuel to China", "$520 million in exports"). */
export function pictureAt(
  stream: readonly Element[],
  el: Element,
  topic: Topic,
  governor: number,
  previous: number,
  used: Set<number>,
  profile: Topic,
  subject: string,
  quantity: Quantity,
): Picture {
  const stop = Math.min(nextQuantity(stream, el.index), stream.length)
  let here = topic
  let at = governor
  const noun = nounOf(stream, el)
  if (noun) {
    const counted = countedTopic(stream, el, noun, topic, profile)
    if (counted) return { topic: counted.topic, noun: noun.text, own: counted.own, indicatorAt: el.index }
  }
  const carried = quantity.dimension === 'zero' ? zeroCarrier(stream, el.index) : null
  if (carried) return { topic: say(topic, { indicator: 'transfers', item: carried }), noun: '', own: false, indicatorAt: el.index }
  const worth = topic.indicator === 'deals' && stream[el.index + 1]?.lower === 'worth' ? dealWorth(stream, el.index + 2) : null
  if (worth) return { topic: say(topic, { item: worth }), noun: '', own: false, indicatorAt: governor }
  const behind = indicatorBehind(stream, el.index, stop, governor, previous, quantity)
  if (behind >= 0) {
    const frame = frameAt(stream, behind, stop)
    if (frame) {
      here =
        isShare(quantity) && stream[el.index + 1]?.lower === 'of'
          ? applyWhole(here, frame, profile)
          : applyFrame(here, frame, stream, profile, subject)
      at = behind
      for (const u of frame.used) used.add(u)
    }
  }
  here = afterQuantity(stream, el.index, stop, here, used, quantity, subject)
  if (behind >= 0 && isShare(quantity) && here.partner === '' && subject !== '' && subject !== here.reporter && FLOWS.has(here.indicator))
    here = say(here, { partner: subject })
  if (
    PHYSICAL.has(quantity.dimension) &&
    topic.indicator === 'transfers' &&
    topic.inherited.has('indicator') === here.inherited.has('indicator') &&
    carrierItem(here.item)
  )
    here = say(here, {
      indicator: profile.indicator === 'transfers' || profile.indicator === '' ? 'exports' : profile.indicator,
      item: carrierItem(profile.item) ? '' : profile.item,
    })
  const byUnit = unitPrice(stream, el.index, quantity) ? 'price' : indicatorByUnit(quantity, here.indicator, profile.indicator)
  if (byUnit !== here.indicator && byUnit !== 'other') here = say(here, { indicator: byUnit })
  return {
    topic: here,
    noun: noun?.text ?? '',
    own: aside(here.indicator, topic.indicator, quantity) || unitPrice(stream, el.index, quantity),
    indicatorAt: at,
  }
}

/** What visitors spend, or a duty beside exports, is said in passing: the text goes on with what it was about. */
const aside = (now: string, before: string, quantity: Quantity): boolean =>
  (now === 'other' && before !== 'other') || (quantity.dimension === 'money' && PEOPLE.has(before) && !PEOPLE.has(now))

/** "deals involving $11.6 million worth of trade": the deals are about trade. */
function dealWorth(stream: readonly Element[], from: number): string | null {
  const named = sense(stream[from + (stream[from]?.lower === 'of' ? 1 : 0)], 'indicator')
  return named && (named.id === 'trade' || named.id === 'investment') ? String(named.id) : null
}

/** A flow word behind the quantity that governs it: "$520 million in exports", "tonnes of ore leave Port Hedland". */
function indicatorBehind(
  stream: readonly Element[],
  at: number,
  stop: number,
  governor: number,
  previous: number,
  quantity: Quantity,
): number {
  const own = governor >= 0
  for (let j = at + 1; j < Math.min(stop, at + 14); j++) {
    const el = stream[j]
    if (isPunct(el, ';()') || (CLAUSE_WORDS.has(el.lower) && el.lower !== 'that')) return -1
    if (el.lower === ',' && (j > at + 1 || quantity.dimension === 'zero')) return -1
    if (el.lower === 'and' || el.lower === 'as') return -1
    const entry = sense(el, 'indicator') as IndicatorEntry | null
    if (!entry) continue
    if (
      entry.weak &&
      entry.id !== 'sanctions-limit' &&
      !(entry.id === 'balance' && j === at + 1) &&
      !around(stream, j, (k) => goodAt(stream, k) !== null || areaAt(stream, k) !== null)
    )
      continue
    if (entry.id === 'balance' && j === at + 1) return j
    if (entry.id === 'sanctions-limit' && setAs(stream, at, j)) return j
    if (entry.id === 'other' && j <= at + 2 && quantity.dimension === 'percent') return j
    if (entry.pos === 'noun') {
      if (entry.weak && own) return -1
      const link = stream[at + 1]?.lower
      return !own || link === 'of' || link === 'worth' || link === 'in' ? j : -1
    }
    if (own && !(quantity.dimension === 'zero' && j <= at + 3)) return -1
    return quantity.dimension === 'percent' && previous >= 0 ? -1 : j
  }
  return -1
}

/** "the 2 million tonnes that the ministry set as the limit" */
function setAs(stream: readonly Element[], at: number, j: number): boolean {
  for (let k = at + 1; k < j; k++) if (/^(?:set|fixed|imposed|agreed|allowed|allotted)$/.test(stream[k].lower)) return true
  return false
}

/** "of jet fuel", "worth of coal", "to China", "from Russia", "bound for India" behind a quantity, up to the next one. */
function afterQuantity(
  stream: readonly Element[],
  at: number,
  stop: number,
  topic: Topic,
  used: Set<number>,
  quantity: Quantity,
  subject: string,
): Topic {
  let here = topic
  const share = quantity.dimension === 'percent' || quantity.dimension === 'fraction'
  for (let j = at + 1; j < Math.min(stop, at + 14); j++) {
    const el = stream[j]
    if (isPunct(el, ';()') || (CLAUSE_WORDS.has(el.lower) && el.lower !== 'that')) break
    if (
      el.lower === 'and' &&
      (j === at + 1 ||
        stream[j + 1]?.quantity ||
        PREPOSITIONS.has(stream[j + 1]?.lower ?? '') ||
        /^(?:those|that|its|their)$/.test(stream[j + 1]?.lower ?? '') ||
        areaAt(stream, j + 1))
    )
      break
    const ind = sense(el, 'indicator')
    if (ind && !ind.weak && !used.has(j)) break
    if (
      (el.lower === 'of' || el.lower === 'worth') &&
      (j <= at + 2 || (j <= at + 4 && /^(?:a|per|each)$/.test(stream[at + 1].lower))) &&
      !share
    ) {
      const good = goodAfterOf(
        stream,
        j + (stream[j + 1]?.lower === 'of' ? 1 : 0),
        quantity.dimension === 'mass' || quantity.dimension === 'volume',
      )
      if (good) {
        here = say(here, { item: good.item })
        for (let k = good.from; k < good.to; k++) used.add(k)
        const owner = demonymBefore(stream, good.from)
        if (owner && here.indicator === 'imports' && owner.code !== here.reporter) here = say(here, { partner: owner.code })
      }
      continue
    }
    if (j === at + 1 && goodAt(stream, j) && !share) {
      here = say(here, { item: (goodAt(stream, j) as GoodRef).item })
      used.add(j)
      continue
    }
    if (el.lower === 'there' && subject !== '' && here.reporter !== subject && FLOWS.has(here.indicator))
      here = say(here, { partner: subject })
    if (el.lower === 'from' && j <= at + 2 && quantity.dimension === 'money' && goodAt(stream, j + 1)) {
      here = say(here, { item: (goodAt(stream, j + 1) as GoodRef).item })
      used.add(j + 1)
      continue
    }
    const flow = FLOWS.has(here.indicator) || here.indicator === 'transfers' || here.indicator === 'investment'
    if (!flow || here.indicator === 'balance') continue
    const [area] = areaList(stream, j + 1)
    if (!area || used.has(area.from) || area.as === 'demonym' || area.from > j + 4) continue
    const incoming = here.indicator === 'imports'
    if (
      el.lower === 'to' ||
      el.lower === 'into' ||
      (el.lower === 'for' && !incoming && area.from === j + 1) ||
      sense(el, 'indicator')?.subject === 'goods'
    ) {
      here = incoming ? (here.reporter === '' ? say(here, { reporter: area.code }) : here) : say(here, { partner: area.code })
      used.add(area.from)
    } else if (el.lower === 'from' && !incoming && area.code === here.reporter && subject !== '' && subject !== area.code) {
      here = say(here, { indicator: 'imports', reporter: subject, partner: area.code })
      used.add(area.from)
    } else if (el.lower === 'from') {
      here = incoming
        ? say(here, { partner: area.code })
        : here.reporter === '' || here.inherited.has('reporter')
          ? say(here, { reporter: area.code })
          : here
      used.add(area.from)
    } else if (el.lower === 'in' && here.indicator === 'investment') {
      here = say(here, { partner: area.code })
    }
  }
  return here
}

function demonymBefore(stream: readonly Element[], from: number): AreaRef | null {
  const area = from > 0 ? areaAt(stream, from - 1) : null
  return area?.as === 'demonym' ? area : null
}
