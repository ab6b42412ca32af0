import type { IndicatorEntry } from '../../lexicon/indicators.ts'
import type { Indicator, Quantity } from '../../types.ts'
import { indicatorByUnit } from '../../resolve/figure.ts'
import { countedTopic, nounOf, zeroCarrier } from '../counted.ts'
import { wholeOf } from '../whole.ts'
import { unitPrice } from '../unit-price.ts'
import type { Role } from '../pattern.ts'
import { type Element, indicatorAt, isPunct } from '../stream.ts'
import { BY_THE_WAY, EMPTY_TOPIC, type Topic } from '../topic.ts'
import { qualifies } from '../weak-words.ts'
import { PREPOSITIONS } from '../words.ts'
import { type Ballot, ballot, carry, note, say } from './ballot.ts'
import type { Proposal } from '../propose/propose.ts'
import { cuesOf } from './cues.ts'
import { fits, groupOf, PER_PIECE } from './fits.ts'
import { carryAlike, carryPast, namedHow, type Past } from './past.ts'
import { inList, ofTwo, onePiece, opposite, turnedAt } from './turns.ts'
import { finite, quantitiesBetween, relation, type View } from './view.ts'

/** A figure before it is known what it measures. */
export interface Figure {
  readonly at: number
  readonly quantity: Quantity
  readonly role: Role | null
  readonly host: number
  readonly title: boolean
}

/** Readings of what a figure measures. */
export function indicatorReadings(view: View, figure: Figure, past: Past, proposal: Proposal): Ballot {
  const { stream } = view
  const { at: q, quantity, role } = figure
  const on: Ballot = ballot(proposal.topic.indicator || 'other', !proposal.topic.inherited.has('indicator'))
  const group = groupOf(quantity)
  const topic = topicOf(past)
  const profile = aboutTopic(past)
  let fresh = false
  const from = past.here.at(-1)?.at ?? -1
  const governed = nearestNoun(view, role && role.mover >= 0 && role.mover < q ? role.mover : q)
  for (const el of stream) {
    if (el.senses.length === 0) continue
    const favoured = indicatorAt(stream, el.index)
    if (!favoured) continue
    const j = el.index
    const near = relation(view, j, q)
    const shared = [...near]
    if (j > from && j < q) fresh = true
    const link = stream[view.governor[j]]
    if (link && view.governor[j] > q && quantitiesBetween(view, q, j) === 0 && view.governor[j] <= q + 3) shared.push(`qty.${link.lower}`)
    if (j === q - 1) shared.push('label')
    if (j === governed) shared.push('governs')
    if (role && role.mover >= 0) {
      shared.push(j < role.mover && quantitiesBetween(view, j, role.mover) === 0 ? 'moved' : 'unmoved')
      if (view.governor[j] > role.mover && view.governor[j] - role.mover <= 2) shared.push('move.of')
    }
    if (wholeOf(stream, j)) shared.push('whole')
    const next = stream[j + 1]
    if (next?.word && next.senses.length === 0 && !PREPOSITIONS.has(next.lower) && !finite(stream, j + 1) && !next.quantity && !next.period)
      shared.push('adjunct')
    if (quantity.noun && el.from >= quantity.noun.from && el.to <= quantity.noun.to) shared.push('counted')
    if (isPunct(next, ':')) shared.push('heads')
    const many = el.senses.filter((s) => s.kind === 'indicator').length > 1
    for (const entry of el.senses as readonly IndicatorEntry[]) {
      if (entry.kind !== 'indicator') continue
      const meant = qualifies(entry, stream, j, topic, profile)
      if (entry.weak && !meant && !FLEXIBLE.has(entry.id) && !shared.includes('counted')) continue
      const kind = `${entry.weak ? 'w' : ''}${entry.pos === 'noun' ? 'n' : 'v'}`
      const reasons = [...shared, ...near.map((r) => `${kind}.${r}`), kind, entry === favoured ? 'favoured' : 'other-sense']
      if (many) reasons.push('many')
      if (entry.weak) reasons.push(meant ? 'weak.ok' : 'weak.no')
      else reasons.push(meant ? 'strong' : 'strong.no')
      if (entry.subject === 'goods') reasons.push('goods-verb')
      if (entry.aside) reasons.push('aside')
      const listed = inList(view, j, entry, past)
      if (listed) reasons.push('listed')
      say(on, entry.id, j, reasons)
      if (listed) say(on, opposite(entry.id), j, [...reasons.filter((r) => r !== 'listed'), 'list'])
    }
  }
  const noun = nounOf(stream, stream[q])
  if (noun) {
    const counted = countedTopic(stream, stream[q], noun, topic, profile)
    if (counted?.topic.indicator) say(on, counted.topic.indicator, q, ['counted.topic', counted.own ? 'counted.own' : 'counted.main'])
  }
  if (quantity.dimension === 'zero' && zeroCarrier(stream, q)) say(on, 'transfers', q, ['zero.carrier'])
  const before = past.here.at(-1) ?? past.last
  const turned = turnedAt(view, q)
  const way = opposite(before?.indicator ?? '') || opposite(past.about.indicator)
  if (turned >= 0 && way !== '') say(on, way, turned, ['turned', ...relation(view, turned, q)])
  const two = ofTwo(view, q, past)
  if (two) say(on, two.value, two.at, ['of.two', ...relation(view, two.at, q)])
  const piece = quantity.dimension === 'money' ? onePiece(view, q) : -1
  if (piece >= 0) say(on, 'price', piece, ['one.piece', ...relation(view, piece, q)])
  const byUnit = indicatorByUnit(quantity, before?.indicator ?? '', past.about.indicator)
  carry(on, byUnit, 'unit', byUnit === before?.indicator ? 'unit.same' : 'unit.new')
  if (quantity.dimension === 'money' && PER_PIECE.has(quantity.per)) carry(on, 'price', 'unit.per')
  if (unitPrice(stream, q, quantity)) carry(on, 'price', 'unit.at')
  if (quantity.dimension === 'money' && /^(?:month|hour|day|week)$/.test(quantity.per)) carry(on, 'wage', 'unit.wage')
  if (mayWords(stream, q)) carry(on, 'sanctions-limit', 'limit.may')
  carry(on, 'other', 'other', `other.${group}`)
  const cues = cuesOf(view, q, quantity)
  for (const id of USUAL) if (fits(id, quantity)) carry(on, id, 'usual')
  if (past.section.indicator !== '') carry(on, past.section.indicator, 'section', fresh ? 'section.fresh' : 'section.bare')
  if (past.named.indicator !== '') carry(on, past.named.indicator, 'named', ...namedHow(past.named.near, past.named.indicatorLeads, fresh))
  carryPast(on, past, 'indicator', past.about.indicator, fresh, view.clause[q], figure.host, role?.mates ?? [])
  carryAlike(on, past, 'indicator', {
    'like.group': (s) => groupOf(s) === group,
    'like.unit': (s) => s.dimension === quantity.dimension && s.per === quantity.per,
    'like.told': (s) => s.told.has('indicator'),
  })
  for (const [i, said] of [past.here.at(-1), past.last, past.block].entries())
    if (said && groupOf(said) === group) carry(on, said.indicator, SAME[i])
  const kind = role?.statistic === 'share' ? 'share' : group
  const roleTag = role ? (role.base ? 'base' : role.statistic) : 'norole'
  note(
    on,
    fresh ? 'fresh' : 'bare',
    `carried.${group}`,
    `carried.${roleTag}`,
    past.here.length > 0 ? 'later' : past.newBlock ? 'new' : 'same',
  )
  if (figure.title) note(on, 'carried.title')
  for (const r of on.said) {
    r.reasons.push(fits(r.value, quantity) ? 'fits' : 'misfits', `is.${r.value}`, `said.${group}`, `said.${roleTag}`, `${kind}>${r.value}`)
    if (r.value === past.about.indicator) r.reasons.push('is-about')
    if (r.value === before?.indicator) r.reasons.push('is-before')
    if (figure.title) r.reasons.push('said.title')
  }
  for (const [value, reasons] of on.carried) {
    if (value === '') reasons.push('nothing')
    reasons.push(fits(value, quantity) ? 'fits' : 'misfits', `is.${value}`)
    for (const cue of cues) reasons.push(`${cue}>${value}`)
    if (roleTag === 'share') reasons.push(`share>${value}`)
    if (past.here.length === 0 && value !== past.about.indicator && BY_THE_WAY.has(value) && !on.said.some((r) => r.value === value))
      reasons.push('by-the-way')
  }
  return on
}

/** Indicators that a figure may be of though no word of the text says so. */
const USUAL = [
  'exports',
  'imports',
  'trade',
  'balance',
  'production',
  'price',
  'transfers',
  'deals',
  'sanctions-limit',
  'visitors',
  'workers',
  'investment',
  'stocks',
  'consumption',
] as const

/** Weak words of these may be meant though nothing beside them says so; the others ("firms", "paid") are not then. */
const FLEXIBLE: ReadonlySet<string> = new Set([
  'exports',
  'imports',
  'trade',
  'balance',
  'production',
  'price',
  'transfers',
  'stocks',
  'consumption',
  'sanctions-limit',
  'deals',
])

const SAME = ['same.here', 'same.last', 'same.block'] as const

/** The nearest noun of an indicator left of a place, no figure between. */
function nearestNoun(view: View, at: number): number {
  for (let j = at - 1; j >= 0; j--) {
    if (view.stream[j].quantity) return -1
    if (indicatorAt(view.stream, j)) return j
  }
  return -1
}

/** "may sell up to", "lets the North import no more than" */
function mayWords(stream: readonly Element[], q: number): boolean {
  for (let j = q - 1; j >= Math.max(0, q - 9); j--) {
    if (stream[j].quantity || isPunct(stream[j], ';')) return false
    if (/^(?:may|lets|let|allows|allowed|permits|permitted|authorized|authorised|authorizes|caps|limits|restricts)$/.test(stream[j].lower))
      return true
  }
  return false
}

const topicOf = (past: Past): Topic => {
  const s = past.here.at(-1) ?? past.last
  return s ? { ...EMPTY_TOPIC, indicator: s.indicator, item: s.item, reporter: s.reporter, partner: s.partner } : EMPTY_TOPIC
}

export const aboutTopic = ({ about }: Past): Topic => ({
  ...EMPTY_TOPIC,
  indicator: about.indicator as Indicator | '',
  item: about.item,
  reporter: about.reporter || about.home,
  partner: about.partner,
  settled: true,
})
