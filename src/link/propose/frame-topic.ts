import { itemParents } from '../../lexicon/items/index.ts'
import type { Indicator } from '../../types.ts'
import { areaAt } from '../areas.ts'
import type { Frame } from '../frames.ts'
import { nextQuantity, PHYSICAL } from '../nearby.ts'
import { type Element, sense } from '../stream.ts'
import { FLOWS, say, type Topic } from '../topic.ts'

/** A flow word sets the topic. What it does not say itself comes from what was said before, by these rules:
 * - who: an owner that is not said is the one the text is about; a partner is kept unless the phrase is a total
 * - the good: kept by a bare word ("exports fell"), dropped by a phrase that names its parties but no good ("China's exports to the North") */
export function applyFrame(topic: Topic, frame: Frame, stream: readonly Element[], profile: Topic, subject: string): Topic {
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

/** "the ratio of North Korean products in China's imports": the area between is the other party. */
export function partOwner(stream: readonly Element[], i: number, topic: Topic, frame: Frame): Topic {
  for (let j = i - 1; j >= Math.max(0, i - 9); j--) {
    const area = areaAt(stream, j)
    if (area && area.code !== frame.reporter && !frame.used.has(j)) return say(topic, { partner: area.code })
    if (/^(?:share|weight|ratio|portion|proportion)$/.test(stream[j].lower)) return topic
  }
  return topic
}

/** A share of a whole: the part is what the sentence has named already, the whole gives the flow and its owner. */
export function applyWhole(topic: Topic, frame: Frame, profile: Topic): Topic {
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
