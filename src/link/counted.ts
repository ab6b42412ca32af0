import type { Indicator } from '../types.ts'
import { areaList, type AreaRef } from './areas.ts'
import { dealItem, frameAt } from './frames.ts'
import { goodAt, singular } from './goods.ts'
import { nextQuantity, PEOPLE } from './nearby.ts'
import { type Element, indicatorAt, sense } from './stream.ts'
import { say, type Topic } from './topic.ts'
import { BE, PREPOSITIONS } from './words.ts'

/** "not one laden collier", "no vessels": the thing that carries, in the singular. */
export function zeroCarrier(stream: readonly Element[], at: number): string | null {
  for (let j = at + 1; j < Math.min(stream.length, at + 4); j++) {
    const ind = sense(stream[j], 'indicator')
    if (ind) return ind.id === 'transfers' ? singular(stream[j].lower || stream[j].name) : null
    if (!stream[j].word || PREPOSITIONS.has(stream[j].lower)) return null
  }
  return null
}

interface CountedNoun {
  readonly text: string
  readonly head: Element
  readonly elements: readonly Element[]
}

export function nounOf(stream: readonly Element[], el: Element): CountedNoun | null {
  const range = el.quantity?.noun
  if (!range) return null
  const elements = stream.filter((e) => e.from >= range.from && e.from < range.to && e.index > el.index)
  const head = elements.at(-1)
  if (!head) return null
  const item = sense(head, 'item')
  return { text: item?.id ?? singular(head.lower || 'item'), head, elements }
}

/** What a counted noun makes of the topic: people are workers or visitors by the verb near them, vessels are transfers, deals are deals. */
export function countedTopic(
  stream: readonly Element[],
  el: Element,
  noun: CountedNoun,
  topic: Topic,
  profile: Topic,
): { topic: Topic; own: boolean } | null {
  const ind = noun.elements.flatMap((e) => e.senses).find((s) => s.kind === 'indicator' && s.pos === 'noun') ?? null
  const area = noun.elements.map((e) => sense(e, 'area')).find((s) => s) ?? null
  const people =
    area?.as === 'people' ||
    sense(noun.head, 'area') !== null ||
    /^(?:people|person|persons|individual|individuals|nationals|citizens|women|men)$/.test(noun.head.lower)
  if (people) {
    const id =
      (area?.as === 'people' || PEOPLE.has(topic.indicator) ? peopleVerb(stream, el.index) : null) ??
      (PEOPLE.has(topic.indicator) ? (topic.indicator as Indicator) : null)
    if (!id) return { topic: say(topic, { indicator: 'other', item: noun.text, reporter: area?.id ?? '', partner: '' }), own: true }
    const to = peopleTarget(stream, el.index)
    return {
      topic: say(topic, { indicator: id, item: '', ...(area ? { reporter: area.id } : {}), ...(to ? { partner: to.code } : {}) }),
      own: false,
    }
  }
  if (ind) {
    const id = (ind.id === 'exports' || ind.id === 'imports' ? 'transfers' : ind.id) as Indicator
    const plain = id === 'workers' || id === 'visitors' || id === 'migrants'
    const frame = frameAt(
      stream,
      noun.elements.find((e) => ind !== null && e.senses.includes(ind))?.index ?? el.index,
      nextQuantity(stream, el.index),
    )
    const fields = {
      indicator: id,
      item:
        plain || id === 'population' ? '' : id === 'deals' ? dealItem(noun.elements.map((e) => e.name || e.lower).join(' ')) : noun.text,
      ...(frame?.reporter ? { reporter: frame.reporter } : area ? { reporter: area.id } : {}),
      ...(frame?.partner ? { partner: frame.partner } : {}),
    }
    return {
      topic: say(topic, fields),
      own: id === 'companies' || (id === 'transfers' && profile.indicator !== 'transfers' && (el.quantity?.value ?? 0) < 100),
    }
  }
  const good = noun.elements.map((e) => goodAt(stream, e.index)).find((g) => g) ?? null
  const verb =
    indicatorAt(stream, noun.head.index + 1) ??
    (BE.has(stream[noun.head.index + 1]?.lower) ? indicatorAt(stream, noun.head.index + 2) : null)
  if (verb && verb.pos === 'verb' && GOODS_TOPICS.has(verb.id))
    return { topic: say(topic, { indicator: verb.id as Indicator, item: good?.item ?? noun.text }), own: false }
  if (PACKAGES.has(noun.text) && topic.item !== '') return { topic, own: false }
  if (good && topic.indicator !== '') return { topic: say(topic, { item: good.item }), own: false }
  if (
    noun.text === 'household' ||
    topic.indicator === '' ||
    !GOODS_TOPICS.has(topic.indicator) ||
    el.quantity?.form === 'words' ||
    el.quantity!.value < 1000
  )
    return { topic: say(topic, { indicator: 'other', item: noun.text, reporter: area?.id ?? topic.reporter, partner: '' }), own: true }
  return { topic: say(topic, { item: noun.text }), own: false }
}

/** Counted wrappings: the good stays what it was. */
export const PACKAGES: ReadonlySet<string> = new Set([
  'bale',
  'bag',
  'sack',
  'cargo',
  'shipment',
  'head',
  'unit',
  'piece',
  'carton',
  'crate',
  'box',
  'case',
  'lot',
  'parcel',
  'pack',
  'dose',
  'item',
  'consignment',
])

const GOODS_TOPICS: ReadonlySet<string> = new Set(['exports', 'imports', 'production', 'transfers', 'stocks', 'consumption'])

/** "working", "to find work", "visiting", "entered": what the people do, within the clause. */
function peopleVerb(stream: readonly Element[], i: number): Indicator | null {
  for (let j = Math.max(0, i - 10); j < Math.min(stream.length, i + 16); j++) {
    const el = stream[j]
    if (j > i && el.quantity) break
    if (/^(?:work|working|workers|worked|employed|jobs|job|labor|labour)$/.test(el.lower) && el.lower !== 'network') return 'workers'
    const id = sense(el, 'indicator')?.id
    if (id === 'workers' || id === 'visitors' || id === 'migrants') return id
    if (/^(?:defected|fled|resettled|defecting|fleeing)$/.test(el.lower)) return 'migrants'
    if (/^(?:visiting|visited|entered|entering|travelled|traveled|toured|vacationed)$/.test(el.lower)) return 'visitors'
  }
  return null
}

function peopleTarget(stream: readonly Element[], i: number): AreaRef | null {
  for (let j = i + 1; j < Math.min(stream.length, i + 14); j++) {
    if (stream[j].quantity) return null
    if (/^(?:in|to|visiting|entered|entering|visited|into)$/.test(stream[j].lower)) {
      const [first] = areaList(stream, j + 1)
      if (first) return first
    }
  }
  return null
}
