import type { Claim, Raw } from '../claims.ts'
import type { Discourse } from './discourse.ts'
import { areaAt, owns } from '../areas.ts'
import { applyFrame, applyWhole, partOwner } from './frame-topic.ts'
import { frameAt } from '../frames.ts'
import { wholeOf } from '../whole.ts'
import { freeMention, thoseOf } from './mentions.ts'
import { isShare, nextQuantity } from '../nearby.ts'
import type { Role } from '../pattern.ts'
import { pictureAt } from './quantity-topic.ts'
import { carrierItem, shortFor } from '../short-names.ts'
import { type Element, sense } from '../stream.ts'
import { FLOWS, say, type Topic } from '../topic.ts'
import { readingAt } from '../weak-words.ts'
import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS } from '../words.ts'

/** Reads a sentence from left to right: flow words, goods and areas set the topic, each quantity takes a picture of it. */
export function walk(
  stream: readonly Element[],
  figures_: readonly Raw[],
  { topic: context, profile, home, rival, subject: before }: Pick<Discourse, 'topic' | 'profile' | 'home' | 'rival' | 'subject'>,
): { claims: Claim[]; topic: Topic; subject: string } {
  const claims: Claim[] = []
  const byElement = new Map(figures_.map((f) => [f.at, f]))
  const about = profile.reporter === '' && profile.partner !== home ? { ...profile, reporter: home } : profile
  const pair = pairOf(stream, about, home, rival)
  const figures = stream.some((e) => e.quantity)
  let topic = context
  let held: { topic: Topic; subject: string } | null = null
  let governor = -1
  let buyer = ''
  let subject = /^(?:it|they|that)$/.test(stream[0]?.lower ?? '') ? before : ''
  const used = new Set<number>()
  for (const el of stream) {
    if (el.lower === ',') {
      const next = stream[el.index + 1]?.lower ?? ''
      if (held) {
        topic = held.topic
        subject = held.subject
        held = null
      } else if (RELATIVE.test(next) && commaAhead(stream, el.index + 1)) held = { topic, subject }
    }
    if (el.quantity) {
      const raw = byElement.get(el.index)
      if (!raw) continue
      const { quantity } = raw
      const beside = claims.at(-1)
      let picture = pictureAt(
        stream,
        el,
        beside?.own && isShare(quantity) && changeBehind(raw.role ?? undefined, el.index) && besideCount(stream, beside.at, el.index)
          ? beside.topic
          : topic,
        governor,
        claims.at(-1)?.at ?? -1,
        used,
        about,
        subject,
        quantity,
      )
      const item =
        carrierItem(picture.topic.item) && quantity.dimension !== 'count' && picture.topic.indicator !== 'transfers'
          ? carrierItem(about.item)
            ? ''
            : about.item
          : shortFor(picture.topic.item, about)
      if (item !== picture.topic.item) picture = { ...picture, topic: { ...picture.topic, item } }
      claims.push({ ...raw, ...picture })
      if (!picture.own) {
        topic = picture.topic
        governor = picture.indicatorAt
      }
      continue
    }
    const entry = readingAt(stream, el.index, topic, about)
    if (entry) {
      const frame = frameAt(stream, el.index, nextQuantity(stream, el.index), entry)
      if (
        frame &&
        (figures || frame.item !== null || frame.reporter !== '' || frame.partner !== '' || (el.index <= 2 && frame.indicator !== 'trade'))
      ) {
        topic = wholeOf(stream, el.index)
          ? applyWhole(partOwner(stream, el.index, topic, frame), frame, about)
          : applyFrame(topic, frame, stream, about, subject)
        if (frame.entry.pos === 'verb' && frame.reporter !== '') subject = frame.reporter
        buyer = frame.entry.pos === 'verb' && frame.reporter !== '' && topic.reporter === frame.reporter ? frame.reporter : ''
        if (pair && (frame.indicator === 'trade' || frame.pair) && frame.partner === '') topic = say(topic, pair)
        governor = el.index
        for (const u of frame.used) used.add(u)
        continue
      }
    }
    subject = subjectAt(stream, el) ?? subject
    if (el.lower === 'of' && /^(?:those|that)$/.test(stream[el.index - 1]?.lower ?? '') && FLOWS.has(topic.indicator))
      topic = thoseOf(stream, el.index, topic)
    const next = buyer !== '' && topic.reporter === buyer ? gapped(stream, el.index) : ''
    if (next !== '') topic = say(topic, { reporter: (buyer = next) })
    else if (!used.has(el.index)) topic = freeMention(stream, el, topic, governor, used, about)
  }
  return { claims, topic, subject }
}

const changeBehind = (role: Role | undefined, at: number): boolean => role?.statistic === 'change' && (role.mover < 0 || role.mover > at)

/** "1,021 ships in March, 58% fewer": a change right behind a count is one of that count. */
function besideCount(stream: readonly Element[], from: number, to: number): boolean {
  if (to - from > 8) return false
  for (let j = from + 1; j < to; j++)
    if (CLAUSE_WORDS.has(stream[j].lower) || stream[j].lower === 'and' || (sense(stream[j], 'indicator') && j > from + 2)) return false
  return true
}

/** "India bought 210,000 tons, Bangladesh 65,000": the verb that is left out has this subject. */
function gapped(stream: readonly Element[], i: number): string {
  const before = stream[i - 1]?.lower ?? ''
  const area = before === ',' || before === ';' || before === 'and' ? areaAt(stream, i) : null
  const next = area ? stream[area.to]?.lower : ''
  return area &&
    area.as === 'name' &&
    (stream[area.to]?.quantity ||
      (/^(?:just|only|about|some|nearly|almost|another|roughly)$/.test(next ?? '') && stream[area.to + 1]?.quantity))
    ? area.code
    : ''
}

/** "between the two", "the two neighbours", "bilateral": the pair that the article is about. */
function pairOf(stream: readonly Element[], about: Topic, home: string, rival: string): Pick<Topic, 'reporter' | 'partner'> | null {
  const says = stream.some(
    (e, i) =>
      e.lower === 'bilateral' ||
      /^(?:bilateral|two-way|mutual)/.test(e.name) ||
      (e.lower === 'two' && stream[i - 1]?.lower === 'the' && !stream[i + 1]?.quantity) ||
      (/^(?:countries|nations|sides|neighbou?rs|allies|koreas)$/.test(e.lower) && /^(?:two|both)$/.test(stream[i - 1]?.lower ?? '')),
  )
  if (!says) return null
  return about.reporter !== '' && about.partner !== ''
    ? { reporter: about.reporter, partner: about.partner }
    : home !== '' && rival !== ''
      ? { reporter: home, partner: rival }
      : null
}

const RELATIVE = /^(?:which|whose|who|where)$/

const commaAhead = (stream: readonly Element[], from: number): boolean => {
  for (let j = from; j < Math.min(stream.length, from + 18); j++) if (stream[j].lower === ',') return true
  return false
}

/** The area of an element that stands as a subject: no preposition before it, no ownership behind it. A customs office or ministry stands for its country. */
function subjectAt(stream: readonly Element[], el: Element): string | null {
  const before = stream[el.index - 1]?.lower ?? ''
  const governed = PREPOSITIONS.has(before) || (DETERMINERS.has(before) && PREPOSITIONS.has(stream[el.index - 2]?.lower ?? ''))
  const area = areaAt(stream, el.index)
  if (!area) {
    const body = governed ? null : sense(el, 'body')
    return typeof body?.area === 'string' && body.area !== '' && /customs/i.test(body.id) ? body.area : null
  }
  if (area.code === '' || governed) return null
  if (owns(stream, area)) return /^customs$/.test(stream[area.to + (area.as === 'demonym' ? 0 : 1)]?.lower ?? '') ? area.code : null
  return area.code
}
