import type { IndicatorEntry } from '../../lexicon/indicators.ts'
import type { Dimension, Indicator, Quantity } from '../../types.ts'
import { indicatorByUnit, PHYSICAL_PER } from '../../resolve/figure.ts'
import { countedTopic, nounOf, zeroCarrier } from '../counted.ts'
import { wholeOf } from '../whole.ts'
import { unitPrice } from '../unit-price.ts'
import type { Role } from '../pattern.ts'
import { type Element, indicatorAt, isPunct, sense } from '../stream.ts'
import { EMPTY_TOPIC, type Topic } from '../topic.ts'
import { qualifies } from '../weak-words.ts'
import { PREPOSITIONS } from '../words.ts'
import { type Ballot, ballot, carry, note, say } from './ballot.ts'
import type { Proposal } from '../propose/propose.ts'
import { carryAlike, carryPast, type Past } from './past.ts'
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
      say(on, entry.id, j, reasons)
    }
  }
  const noun = nounOf(stream, stream[q])
  if (noun) {
    const counted = countedTopic(stream, stream[q], noun, topic, profile)
    if (counted?.topic.indicator) say(on, counted.topic.indicator, q, ['counted.topic', counted.own ? 'counted.own' : 'counted.main'])
  }
  if (quantity.dimension === 'zero' && zeroCarrier(stream, q)) say(on, 'transfers', q, ['zero.carrier'])
  const before = past.here.at(-1) ?? past.last
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
  carryPast(on, past, 'indicator', past.about.indicator, fresh, view.clause[q], figure.host, role?.mates ?? [])
  carryAlike(on, past, 'indicator', {
    'like.group': (s) => groupOf(s) === group,
    'like.unit': (s) => s.dimension === quantity.dimension && s.per === quantity.per,
    'like.told': (s) => s.told.has('indicator'),
  })
  for (const [i, said] of [past.here.at(-1), past.last, past.block].entries())
    if (said && groupOf(said) === group) carry(on, said.indicator, SAME[i])
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
    r.reasons.push(fits(r.value, quantity) ? 'fits' : 'misfits', `is.${r.value}`, `said.${group}`, `said.${roleTag}`)
    if (r.value === past.about.indicator) r.reasons.push('is-about')
    if (r.value === before?.indicator) r.reasons.push('is-before')
    if (figure.title) r.reasons.push('said.title')
  }
  for (const [value, reasons] of on.carried) {
    if (value === '') reasons.push('nothing')
    reasons.push(fits(value, quantity) ? 'fits' : 'misfits', `is.${value}`)
    for (const cue of cues) reasons.push(`${cue}>${value}`)
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

/** What the clause of a figure shows beside the words for indicators. */
function cuesOf(view: View, q: number, quantity: Quantity): string[] {
  const { stream, clause } = view
  const cues = new Set<string>([`unit.${groupOf(quantity)}`])
  if (quantity.dimension === 'money') cues.add(quantity.per !== '' ? 'money.per' : quantity.value < 20_000 ? 'money.small' : 'money.large')
  const from = clauseStart(view, q)
  for (let j = from; j < stream.length && j < q + 10; j++) {
    const el = stream[j]
    if (j > q && el.quantity) break
    if (clause[j] !== clause[q] && j > q) break
    const body = sense(el, 'body')
    if (body) cues.add(/customs/i.test(body.id) ? 'customs' : body.type === 'datafirm' ? 'tracker' : '')
    if (el.lower === 'customs') cues.add('customs')
    if (/^(?:from|to)$/.test(el.lower) && (sense(stream[j + 1], 'area') || sense(stream[j + 1], 'place')))
      cues.add(j < q ? `L.${el.lower}.area` : `R.${el.lower}.area`)
    const kind = VERBS[el.lower]
    if (kind && j < q) cues.add(kind)
    if (sense(el, 'item')) cues.add(j < q ? 'L.item' : 'R.item')
    if ((sense(el, 'area') || sense(el, 'place')) && j < q) cues.add('L.area')
  }
  cues.delete('')
  return [...cues]
}

function clauseStart(view: View, q: number): number {
  let from = q
  while (from > 0 && view.clause[from - 1] === view.clause[q] && q - from < 24) from--
  return from
}

const kinds = (name: string, words: string): [string, string][] => words.split(' ').map((w) => [w, name])

/** What a figure's verb tells where it is no word for an indicator. */
const VERBS: Readonly<Record<string, string>> = Object.fromEntries([
  ...kinds(
    'v.takes',
    'took takes taken take taking buys bought absorbed received gets got led followed remained remains accounted accounts',
  ),
  ...kinds('v.comes', 'came comes stood stands reached totalled totaled amounted hit topped was were is are stayed remained'),
  ...kinds(
    'v.costs',
    'fetched fetch fetches cost costs asked ask asks bid paid pay quoted offered traded opened closed settled went hovered',
  ),
  ...kinds(
    'v.counts',
    'counted counts recorded records registered registers booked reported reports logged shows showed shown put puts tallied',
  ),
  ...kinds('v.brings', 'brought brings earned earns contributed contributes generated yielded added adds raised'),
  ...kinds('v.moves', 'moved carried handled passed crossed left loaded loads lifted arrived entered sailed flew flown shipped'),
  ...kinds('v.makes', 'made makes turned produced dug grew picked harvested mined pumped cut'),
  ...kinds('v.wants', 'expects expect forecast forecasts sees see wants want plans plan aims aim hopes hope needs need should may'),
])

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

const PER_PIECE: ReadonlySet<string> = new Set([...PHYSICAL_PER, 'unit', 'bag', 'box', 'bale', 'head', 'kilo', 'feu', 'FEU'])

/** "may sell up to", "lets the North import no more than" */
function mayWords(stream: readonly Element[], q: number): boolean {
  for (let j = q - 1; j >= Math.max(0, q - 9); j--) {
    if (stream[j].quantity || isPunct(stream[j], ';')) return false
    if (/^(?:may|lets|let|allows|allowed|permits|permitted|authorized|authorised|authorizes|caps|limits|restricts)$/.test(stream[j].lower))
      return true
  }
  return false
}

export type Group = 'money' | 'mass' | 'percent' | 'count' | 'bare' | 'zero' | 'multiple'

export function groupOf({ dimension }: { readonly dimension: Dimension }): Group {
  switch (dimension) {
    case 'mass':
    case 'volume':
    case 'energy':
    case 'area':
    case 'length':
      return 'mass'
    case 'percent':
    case 'points':
    case 'fraction':
      return 'percent'
    case 'count':
    case 'teu':
      return 'count'
    default:
      return dimension
  }
}

const MONEY_ONLY: ReadonlySet<string> = new Set([
  'price',
  'wage',
  'revenue',
  'debt',
  'gdp',
  'budget',
  'balance',
  'investment',
  'aid',
  'deals',
])
const PEOPLE_ONLY: ReadonlySet<string> = new Set(['workers', 'visitors', 'migrants', 'population', 'companies'])

/** Can an amount of this unit measure the indicator? */
function fits(indicator: string, { dimension, per }: Quantity): boolean {
  switch (dimension) {
    case 'money':
      if (PER_PIECE.has(per)) return indicator === 'price' || indicator === 'sanctions-limit' || indicator === 'other'
      return !PEOPLE_ONLY.has(indicator) && indicator !== 'transfers' && indicator !== 'length' && indicator !== 'capacity'
    case 'mass':
    case 'volume':
    case 'energy':
      return (
        (!MONEY_ONLY.has(indicator) || indicator === 'aid' || indicator === 'deals' || indicator === 'balance') &&
        !PEOPLE_ONLY.has(indicator) &&
        indicator !== 'length'
      )
    case 'length':
      return indicator === 'length' || indicator === 'other'
    case 'teu':
      return !MONEY_ONLY.has(indicator) && !PEOPLE_ONLY.has(indicator)
    case 'count':
      return indicator === 'deals' || (!MONEY_ONLY.has(indicator) && indicator !== 'length')
    case 'zero':
    case 'bare':
      return indicator !== 'length' && indicator !== 'gdp'
    default:
      return true
  }
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
