import type { IndicatorEntry } from '../lexicon/indicators.ts'
import type { Dimension, Indicator, Quantity } from '../types.ts'
import { itemParents } from '../lexicon/items/index.ts'
import { type AreaRef, areaAt, areaList, owns } from './areas.ts'
import { dealItem, type Frame, frameAt } from './frames.ts'
import { type GoodRef, goodAfterOf, goodAt, singular, unknownGood } from './goods.ts'
import type { Role } from './pattern.ts'
import { type Element, indicatorAt, isPunct, sense } from './stream.ts'
import type { Discourse } from '../resolve/discourse.ts'
import { indicatorByUnit } from '../resolve/figure.ts'
import { FLOWS, say, type Topic } from './topic.ts'
import { BE, CLAUSE_WORDS, DETERMINERS, PLAIN_ADJECTIVES, PREPOSITIONS } from './words.ts'

/** A figure with what its sentence says of it. */
export interface Claim {
  /** stream index of the quantity */
  readonly at: number
  readonly quantity: Quantity
  readonly role: Role | null
  readonly topic: Topic
  /** the counted noun in the singular, '' when it is no count */
  readonly noun: string
  /** stated beside this figure alone; the others of the sentence do not take it over */
  readonly own: boolean
  readonly indicatorAt: number
  /** in parentheses behind another figure: index of that claim's quantity in the stream, else -1 */
  readonly host: number
  /** in a clause about something past or beside ("which bought $26 billion in 2021", "after buying 354,000 tons in 2022"): its time is not that of the sentence */
  readonly aside: boolean
}

/** Reads a sentence from left to right: flow words, goods and areas set the topic, each quantity takes a picture of it. */
export function linkClaims(
  stream: readonly Element[],
  roles: ReadonlyMap<number, Role>,
  { topic: context, profile, home, rival, subject: before }: Pick<Discourse, 'topic' | 'profile' | 'home' | 'rival' | 'subject'>,
): { claims: Claim[]; topic: Topic; subject: string } {
  const claims: Claim[] = []
  const about = profile.reporter === '' && profile.partner !== home ? { ...profile, reporter: home } : profile
  const pair = pairOf(stream, about, home, rival)
  const figures = stream.some((e) => e.quantity)
  let topic = context
  let held: { topic: Topic; subject: string } | null = null
  let governor = -1
  let paren = -1
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
      const quantity = perUnit(stream, inheritPercent(stream, el, claims.at(-1) ?? null), el.index)
      const beside = claims.at(-1)
      let picture = pictureAt(
        stream,
        el,
        beside?.own && isShare(quantity) && changeBehind(roles.get(el.index), el.index) && besideCount(stream, beside.at, el.index)
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
      claims.push({
        at: el.index,
        quantity,
        role: roles.get(el.index) ?? null,
        host: paren,
        aside: held !== null || afterDoing(stream, el.index),
        ...picture,
      })
      if (!picture.own) {
        topic = picture.topic
        governor = picture.indicatorAt
      }
      continue
    }
    if (isPunct(el, '([')) paren = hostBefore(stream, el.index)
    if (isPunct(el, ')]')) paren = -1
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

/** "1,021 ships": the noun that is counted is no verb. */
function isCountedNoun(stream: readonly Element[], i: number): boolean {
  const noun = stream[i - 1]?.quantity?.noun
  return noun !== null && noun !== undefined && stream[i].from >= noun.from && stream[i].to <= noun.to
}

/** The indicator reading that counts at `i`: the one its place favours, else another that qualifies. */
function readingAt(stream: readonly Element[], i: number, topic: Topic, profile: Topic): IndicatorEntry | null {
  if (isCountedNoun(stream, i) && sense(stream[i], 'indicator')?.pos !== 'noun') return null
  const favoured = indicatorAt(stream, i) as IndicatorEntry | null
  if (!favoured) return null
  if (qualifies(favoured, stream, i, topic, profile)) return favoured
  const others = stream[i].senses.filter((s) => s.kind === 'indicator' && s !== favoured) as IndicatorEntry[]
  return others.find((e) => e.weak && qualifies(e, stream, i, topic, profile)) ?? null
}

/** "after buying a mere 354,000 tons", "having sold 20,000" */
function afterDoing(stream: readonly Element[], at: number): boolean {
  for (let j = at - 1; j >= Math.max(0, at - 8); j--) {
    if (stream[j].quantity || isPunct(stream[j], ',;')) return false
    if (stream[j].lower === 'having' || (stream[j].lower === 'after' && /ing$/.test(stream[j + 1]?.lower ?? ''))) return true
  }
  return false
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

function nextQuantity(stream: readonly Element[], i: number): number {
  for (let j = i + 1; j < stream.length; j++) if (stream[j].quantity) return j
  return stream.length
}

/** The quantity that stands right before an opening parenthesis, its noun and unit words between. */
function hostBefore(stream: readonly Element[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - 5); j--) {
    if (stream[j].quantity) return j
    if (!stream[j].word || sense(stream[j], 'indicator')?.pos === 'verb') return -1
  }
  return -1
}

// ---- weak words --------------------------------------------------------------------------------------------------

const PHYSICAL: ReadonlySet<Dimension> = new Set(['mass', 'volume', 'energy', 'teu'])

/** Whether a weak flow word ("sold", "took", "rate") means its indicator here. Strong words always do. */
function qualifies(entry: IndicatorEntry, stream: readonly Element[], i: number, topic: Topic, profile: Topic): boolean {
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

const around = (stream: readonly Element[], i: number, test: (j: number) => boolean): boolean => {
  for (let j = Math.max(0, i - 8); j < Math.min(stream.length, i + 9); j++) if (j !== i && test(j)) return true
  return false
}
const goodNear = (stream: readonly Element[], i: number): boolean => around(stream, i, (j) => goodAt(stream, j) !== null)
const areaNear = (stream: readonly Element[], i: number): boolean =>
  around(stream, i, (j) => areaAt(stream, j) !== null && (stream[j - 1]?.lower === 'to' || stream[j - 1]?.lower === 'from' || j < i)) &&
  around(stream, i, (j) => goodAt(stream, j) !== null || stream[j].quantity !== null)
const peopleNear = (stream: readonly Element[], i: number): boolean =>
  around(stream, i, (j) => {
    const id = sense(stream[j], 'indicator')?.id
    return (
      sense(stream[j], 'area')?.as === 'people' ||
      ((id === 'visitors' || id === 'workers') && !sense(stream[j], 'indicator')?.weak) ||
      /^(?:people|persons|nationals|citizens|tourists|travellers|women|men)$/.test(stream[j].lower)
    )
  })
const previousQuantity = (stream: readonly Element[], i: number): boolean => {
  for (let j = i - 1; j >= Math.max(0, i - 10); j--) if (stream[j].quantity) return true
  return false
}

// ---- the topic as it is read -----------------------------------------------------------------------------------------

/** A flow word sets the topic. What it does not say itself comes from what was said before, by these rules:
 * - who: an owner that is not said is the one the text is about; a partner is kept unless the phrase is a total
 * - the good: kept by a bare word ("exports fell"), dropped by a phrase that names its parties but no good ("China's exports to the North") */
function applyFrame(topic: Topic, frame: Frame, stream: readonly Element[], profile: Topic, subject: string): Topic {
  const total = frame.entry.total === true || (!frame.entry.weak && saysTotal(stream, frame.at))
  const kept = keptView(frame, topic, profile, subject)
  if (kept) return say(topic, { ...kept, sign: 1, ...goodOf(topic, frame, total, profile, stream) })
  const indicator = soldAbroad(frame, profile, stream) ? profile.indicator : refine(frame, stream)
  return say(topic, {
    indicator,
    sign: frame.entry.sign ?? 1,
    ...partiesOf(
      topic,
      frame,
      total,
      profile,
      fromAll(stream, frame.at),
      subject,
      stream.some((e) => e.lower === 'customs' || sense(e, 'body')?.id === 'General Administration of Customs'),
    ),
    ...goodOf(topic, frame, total, profile, stream),
    ...(frame.place ? { place: frame.place } : {}),
  })
}

/** A group that hands out quotas: the quota is that of the country the text is about. */
const GROUPS: ReadonlySet<string> = new Set(['OPEC', 'EU27', 'EA', 'ASEAN', 'GCC'])

/** "Receipts grew faster": in a text on exports they are what the exports earn. */
const soldAbroad = (frame: Frame, profile: Topic, stream: readonly Element[]): boolean =>
  frame.indicator === 'revenue' &&
  profile.indicator === 'exports' &&
  /^(?:receipts?|earnings?|revenues?|takings|income)$/.test(stream[frame.at].lower)

function partiesOf(
  topic: Topic,
  frame: Frame,
  total: boolean,
  profile: Topic,
  all: boolean,
  subject: string,
  customs: boolean,
): Partial<Pick<Topic, 'reporter' | 'partner'>> {
  let { reporter, partner } = frame
  if (frame.indicator === 'sanctions-limit' && GROUPS.has(reporter) && profile.reporter !== '') reporter = profile.reporter
  if (reporter === '' && !frame.entry.weak && frame.entry.pos === 'noun' && subject !== '' && subject !== topic.reporter && customs)
    return { reporter: subject, partner: all ? '' : partner || partnerFor(topic, frame, subject, profile) }
  if (reporter === '' && partner !== '') reporter = ownerFor(topic, frame, partner, profile, subject)
  if (reporter === '') {
    if (partner !== '') return { partner }
    if (total || all) return { partner: '' }
    const mirror = topic.partner === '' ? partnerFor(topic, frame, topic.reporter, profile) : ''
    return mirror !== '' ? { partner: mirror } : {}
  }
  if (partner === '' && !total && !all) partner = partnerFor(topic, frame, reporter, profile)
  return { reporter, partner }
}

/** In a list of one country's buyers ("Spain received 3.4 million"), or of its suppliers, the list's own flow and owner stay; the other party is the partner. */
function keptView(frame: Frame, topic: Topic, profile: Topic, subject: string): Partial<Topic> | null {
  const view = FLOWS.has(topic.indicator) && topic.reporter === profile.reporter ? topic.indicator : profile.indicator
  const opposite = frame.indicator === 'imports' ? 'exports' : frame.indicator === 'exports' ? 'imports' : ''
  if (!frame.entry.weak || frame.entry.pos !== 'verb' || opposite === '' || view !== opposite || profile.reporter === '') return null
  const other = frame.reporter || (subject !== profile.reporter ? subject : '')
  if (other === '' || other === profile.reporter || (frame.partner !== '' && frame.partner !== profile.reporter)) return null
  if (
    frame.item !== null &&
    profile.item !== '' &&
    frame.item !== profile.item &&
    itemParents.get(frame.item) !== profile.item &&
    frame.item !== topic.item
  )
    return null
  return { indicator: opposite, reporter: profile.reporter, partner: other }
}

/** Who owns a flow that names its other party alone: the subject of the clause, else whoever the text is about. */
function ownerFor(topic: Topic, frame: Frame, partner: string, profile: Topic, subject: string): string {
  if (subject !== '' && subject !== partner && frame.indicator !== 'price') return subject
  if (topic.partner === partner || topic.reporter !== partner) return topic.reporter
  return topic.partner || (profile.reporter !== partner ? profile.reporter : '')
}

/** The partner that an owner leaves unsaid: kept where the owner stays, the other of the pair where it changes, and the exporter that the article is about for a buyer. */
function partnerFor(topic: Topic, frame: Frame, reporter: string, profile: Topic): string {
  if (topic.reporter === reporter && FLOWS.has(frame.indicator) && FLOWS.has(topic.indicator)) return topic.partner
  if (
    topic.partner === reporter &&
    pairKept(frame, topic) &&
    (frame.entry.pos === 'verb' || !topic.inherited.has('partner') || profile.partner === reporter || profile.reporter === reporter)
  )
    return topic.reporter
  if (frame.entry.pos === 'verb' && frame.indicator === topic.indicator && topic.partner !== '') return topic.partner
  if (
    frame.indicator === 'imports' &&
    profile.indicator === 'exports' &&
    profile.reporter !== reporter &&
    (frame.item === null || frame.item === profile.item)
  )
    return profile.reporter
  return ''
}

/** The good that a flow word leaves unsaid. */
function goodOf(topic: Topic, frame: Frame, total: boolean, profile: Topic, stream: readonly Element[]): Partial<Pick<Topic, 'item'>> {
  if (frame.item !== null) return { item: frame.item }
  const next = stream[nextQuantity(stream, frame.at)]?.quantity
  if (
    next &&
    PHYSICAL.has(next.dimension) &&
    topic.item !== '' &&
    !total &&
    frame.entry.pos === 'verb' &&
    profile.item !== '' &&
    itemParents.get(profile.item) === itemParents.get(topic.item)
  )
    return {}
  if (total || dropsItem(frame, topic)) return { item: '' }
  const strong = !frame.entry.weak
  if (frame.entry.pos === 'verb' && !profile.settled && profile.item === '' && topic.item !== '' && !topic.inherited.has('item')) return {}
  if (!strong || !FLOWS.has(frame.indicator))
    return topic.indicator !== frame.indicator && frame.reporter !== '' && strong ? { item: profile.item } : {}
  if (frame.reporter !== '' && frame.partner !== '') return { item: '' }
  if (frame.reporter !== '' || frame.partner !== '') return { item: profile.item }
  return profile.item !== '' && itemParents.get(topic.item) === profile.item ? { item: profile.item } : {}
}

const fromAll = (stream: readonly Element[], at: number): boolean => {
  for (let j = at + 1; j < Math.min(stream.length, at + 6); j++)
    if (/^(?:all|worldwide|globally|overseas|abroad)$/.test(stream[j].lower) && !/^(?:of)$/.test(stream[j + 1]?.lower ?? '')) return true
  return false
}

/** In a text about two countries the other one stays the partner when the owner changes. */
const pairKept = (frame: Frame, topic: Topic): boolean => FLOWS.has(frame.indicator) && FLOWS.has(topic.indicator)

function dropsItem(frame: Frame, topic: Topic): boolean {
  if (frame.indicator === 'trade' || (frame.indicator === 'balance' && topic.indicator !== 'balance' && FLOWS.has(topic.indicator)))
    return true
  if (frame.indicator === 'wage' || frame.indicator === 'workers' || frame.indicator === 'visitors' || frame.indicator === 'migrants')
    return true
  return (frame.indicator === 'investment' || frame.indicator === 'deals') && topic.indicator !== frame.indicator
}

const saysTotal = (stream: readonly Element[], at: number): boolean => {
  for (let j = at - 1; j >= Math.max(0, at - 3); j--) if (/^(?:total|overall|all|merchandise|combined)$/.test(stream[j].lower)) return true
  return false
}

/** "up to 7.5 million tons may be sold" is a limit, not a sale. */
function refine(frame: Frame, stream: readonly Element[]): Indicator {
  if (frame.indicator !== 'exports' && frame.indicator !== 'imports') return frame.indicator
  if (frame.entry.weak && toMills(stream, frame.at)) return 'production'
  for (let j = frame.at - 1; j >= Math.max(0, frame.at - 4); j--) {
    if (
      /^(?:may|lets|let|allows|allowed|permits|permitted|authorized|authorised|authorizes|can)$/.test(stream[j].lower) &&
      nextQuantity(stream, frame.at) - frame.at <= 5
    ) {
      const next = stream[nextQuantity(stream, frame.at)]?.quantity
      if (next && (next.relation === 'le' || next.relation === 'lt')) return 'sanctions-limit'
    }
  }
  return frame.indicator
}

/** Crops delivered to ports, gins or mills at home count as output. */
function toMills(stream: readonly Element[], at: number): boolean {
  for (let j = at + 1; j < Math.min(stream.length - 1, at + 12); j++)
    if (
      stream[j].lower === 'to' &&
      [stream[j + 1], stream[j + 2]].some((e) =>
        /^(?:ports?|gins?|mills?|ginners?|millers?|factories|elevators?|silos?)$/.test(e?.lower ?? ''),
      )
    )
      return true
  return false
}

/** A good or area that no flow word took: the subject of a new statement ("Knitwear contributed", "China accounted for"). */
function freeMention(stream: readonly Element[], el: Element, topic: Topic, governor: number, used: Set<number>, profile: Topic): Topic {
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

/** Stream index of the preposition that governs the noun phrase of element `i`, -1 where there is none; determiners, adjectives and demonyms are stepped over. */
function prepositionOf(stream: readonly Element[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const el = stream[j]
    if (PREPOSITIONS.has(el.lower)) return j
    if (
      !DETERMINERS.has(el.lower) &&
      !PLAIN_ADJECTIVES.has(el.lower) &&
      sense(el, 'area')?.as !== 'demonym' &&
      !/(?:ed|ic|al|ous|ive)$/.test(el.lower)
    )
      return -1
  }
  return -1
}

/** "those of clipfish held up": the same flow of another good, also one that no lexicon has. */
function thoseOf(stream: readonly Element[], of: number, topic: Topic): Topic {
  if (areaAt(stream, of + 1) || goodAt(stream, of + 1, true)) return topic
  const good = unknownGood(stream, of + 1)
  return good ? say(topic, { item: good.item }) : topic
}

/** Nouns before which a good is an adjective ("tanker data", "grain exporters", "sugar mills"). */
const ADJUNCT_OF =
  /^(?:data|exporters?|importers?|associations?|boards?|groups?|mills?|makers?|producers?|traders?|growers?|farmers?|ministry|industry|markets?|sector|plants?|years?|desk|agency|body|lobby|council|buyers?|sellers?|shippers?|carriers?|terminals?|ports?|fleet|compan(?:y|ies)|refiners?|crushers?|millers?|smelters?|season|tanks?|fields?|regulators?|office|giant|firms?|mines?|miners?|belt|tycoon|workers?|factory|factories|ban|embargo|index|contract|futures|auction|tender|deal|barges?|ships?|vessels?|boats?|trucks?|union|federation|chamber|consultancy|analysts?|economy|nation|country|state|region|account|included|excluded|aside|tariffs?|duty|duties|stall)$/

const GENERIC: ReadonlySet<string> = new Set([
  'metal',
  'fuel',
  'mineral',
  'commodity',
  'crop',
  'food',
  'good',
  'goods',
  'product',
  'cargo',
  'fibre',
  'bean',
  'fish',
  'ore',
  'meat',
])

/** What a crushed seed gives, where the text calls it by its short name ("oil exports" in a text on soybeans). */
const CRUSHED: Readonly<Record<string, string>> = {
  soybean: 'soybean',
  soy: 'soybean',
  rapeseed: 'rapeseed',
  canola: 'canola',
  'sunflower seed': 'sunflower',
  sunflower: 'sunflower',
}
const crushedTo = (item: string, profile: Topic): string =>
  (item === 'oil' || item === 'meal') && CRUSHED[profile.item] ? `${CRUSHED[profile.item]} ${item}` : ''

/** "beans" in a text on soybeans, "meal" in one on fishmeal. */
const shortFor = (item: string, profile: Topic): string =>
  crushedTo(item, profile) ||
  (item !== '' && profile.item !== '' && GENERIC.has(item)
    ? profile.item
    : item !== '' && profile.item.length > item.length && !profile.item.includes(' ') && profile.item.endsWith(item)
      ? profile.item
      : item)

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

/** The area leads a list entry or a clause: no other flow word follows before the next quantity. */
function leads(stream: readonly Element[], from: number): boolean {
  const q = nextQuantity(stream, from - 1)
  if (q >= stream.length || q - from > 20) return false
  for (let j = from; j < q; j++) {
    if (CLAUSE_WORDS.has(stream[j].lower) || isPunct(stream[j], ';')) return false
    const ind = sense(stream[j], 'indicator')
    if (ind && !ind.weak) return false
  }
  return true
}

// ---- one quantity -------------------------------------------------------------------------------------------------------

interface Picture {
  readonly topic: Topic
  readonly noun: string
  readonly own: boolean
  readonly indicatorAt: number
}

/** The topic at a quantity, with what stands right behind it ("13,000 tons of jet fuel to China", "$520 million in exports"). */
function pictureAt(
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
  const byUnit = unitPrice(stream, el, quantity) ? 'price' : indicatorByUnit(quantity, here.indicator, profile.indicator)
  if (byUnit !== here.indicator && byUnit !== 'other') here = say(here, { indicator: byUnit })
  return {
    topic: here,
    noun: noun?.text ?? '',
    own: aside(here.indicator, topic.indicator, quantity) || unitPrice(stream, el, quantity),
    indicatorAt: at,
  }
}

/** What visitors spend, or a duty beside exports, is said in passing: the text goes on with what it was about. */
const aside = (now: string, before: string, quantity: Quantity): boolean =>
  (now === 'other' && before !== 'other') || (quantity.dimension === 'money' && PEOPLE.has(before) && !PEOPLE.has(now))

/** "180,000 tonnes from a trader at $324.45": a small sum behind "at", after an amount of goods, is a price. */
function unitPrice(stream: readonly Element[], el: Element, quantity: Quantity): boolean {
  if (quantity.dimension !== 'money' || quantity.value >= 100000 || !/^(?:at|for)$/.test(stream[el.index - 1]?.lower ?? '')) return false
  for (let j = el.index - 2; j >= Math.max(0, el.index - 10); j--)
    if (stream[j].quantity) return PHYSICAL.has(stream[j].quantity?.dimension ?? 'bare')
  return false
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  tonne: 't',
  ton: 't',
  kilo: 'kg',
  kg: 'kg',
  kilogram: 'kg',
  barrel: 'bbl',
  pound: 'lb',
  bushel: 'bu',
  ounce: 'oz',
  litre: 'l',
  liter: 'l',
  gallon: 'gal',
}

/** "a kilo of crab costs 120 yuan", "the average tonne fetched $575": the price is per the unit that is its subject. */
function perUnit(stream: readonly Element[], quantity: Quantity, at: number): Quantity {
  if (quantity.dimension !== 'money' || quantity.per !== '') return quantity
  for (let j = at - 1; j >= Math.max(0, at - 8); j--) {
    const el = stream[j]
    if (el.quantity?.noun === null && el.quantity.value === 1 && UNIT_WORDS[el.quantity.unit]) return { ...quantity, per: el.quantity.unit }
    if (el.quantity || isPunct(el, ';,')) return quantity
    const unit = UNIT_WORDS[el.lower]
    if (unit && /^(?:a|average|each|per|one|every)$/.test(stream[j - 1]?.lower ?? '')) return { ...quantity, per: unit }
  }
  return quantity
}

/** "a jump of 19.4 per cent on the month and 1.4 on the year": the bare number is a percentage too. */
function inheritPercent(stream: readonly Element[], el: Element, before: Claim | null): Quantity {
  const quantity = el.quantity as Quantity
  if (quantity.dimension !== 'bare' || quantity.value >= 1000 || before?.quantity.dimension !== 'percent') return quantity
  const next = stream[el.index + 1]
  const based = next?.period?.base === true || (/^(?:from|on|over)$/.test(next?.lower ?? '') && stream[el.index + 2]?.period)
  return based || stream[el.index - 1]?.lower === 'by' ? { ...quantity, dimension: 'percent', unit: '%' } : quantity
}

/** "deals involving $11.6 million worth of trade": the deals are about trade. */
function dealWorth(stream: readonly Element[], from: number): string | null {
  const named = sense(stream[from + (stream[from]?.lower === 'of' ? 1 : 0)], 'indicator')
  return named && (named.id === 'trade' || named.id === 'investment') ? String(named.id) : null
}

/** A thing that carries goods is not what a tonnage is of. */
const carrierItem = (item: string): boolean =>
  /(?:^|\s)(?:vessel|ship|tanker|truck|lorry|wagon|flight|barge|collier|container|box|train|carrier|railcar|boat|trip|voyage|transit|shipment|cargo)$/.test(
    item,
  )

/** "not one laden collier", "no vessels": the thing that carries, in the singular. */
function zeroCarrier(stream: readonly Element[], at: number): string | null {
  for (let j = at + 1; j < Math.min(stream.length, at + 4); j++) {
    const ind = sense(stream[j], 'indicator')
    if (ind) return ind.id === 'transfers' ? singular(stream[j].lower || stream[j].name) : null
    if (!stream[j].word || PREPOSITIONS.has(stream[j].lower)) return null
  }
  return null
}

/** "the share of X in the country's exports": the word names the whole. */
function wholeOf(stream: readonly Element[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 9); j--) {
    if (stream[j].quantity || isPunct(stream[j], ',;')) return false
    if (/^(?:share|weight|ratio|portion|proportion)$/.test(stream[j].lower)) return /^(?:of|in)$/.test(stream[j + 1]?.lower ?? '')
  }
  return false
}

/** "the ratio of North Korean products in China's imports": the area between is the other party. */
function partOwner(stream: readonly Element[], i: number, topic: Topic, frame: Frame): Topic {
  for (let j = i - 1; j >= Math.max(0, i - 9); j--) {
    const area = areaAt(stream, j)
    if (area && area.code !== frame.reporter && !frame.used.has(j)) return say(topic, { partner: area.code })
    if (/^(?:share|weight|ratio|portion|proportion)$/.test(stream[j].lower)) return topic
  }
  return topic
}

const isShare = (quantity: Quantity): boolean => quantity.dimension === 'percent' || quantity.dimension === 'fraction'

/** A share of a whole: the part is what the sentence has named already, the whole gives the flow and its owner. */
function applyWhole(topic: Topic, frame: Frame, profile: Topic): Topic {
  const reporter = frame.reporter || topic.reporter || profile.reporter
  const partner = frame.partner || (topic.inherited.has('partner') && frame.entry.total ? '' : topic.partner)
  const item = topic.inherited.has('item') ? (frame.item ?? (frame.entry.total ? '' : topic.item)) : topic.item
  return say(topic, {
    indicator: frame.indicator,
    sign: 1,
    reporter,
    partner: partner === reporter ? '' : partner,
    ...(item === topic.item ? {} : { item }),
  })
}

interface CountedNoun {
  readonly text: string
  readonly head: Element
  readonly elements: readonly Element[]
}

function nounOf(stream: readonly Element[], el: Element): CountedNoun | null {
  const range = el.quantity?.noun
  if (!range) return null
  const elements = stream.filter((e) => e.from >= range.from && e.to <= range.to && e.index > el.index)
  const head = elements.at(-1)
  if (!head) return null
  const item = sense(head, 'item')
  return { text: item?.id ?? singular(head.lower || 'item'), head, elements }
}

/** What a counted noun makes of the topic: people are workers or visitors by the verb near them, vessels are transfers, deals are deals. */
function countedTopic(
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
const PACKAGES: ReadonlySet<string> = new Set([
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
const PEOPLE: ReadonlySet<string> = new Set(['workers', 'visitors', 'migrants'])
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
