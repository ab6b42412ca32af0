import { itemParents } from '../../lexicon/items/index.ts'
import { areaAt } from '../areas.ts'
import { countedTopic, nounOf, PACKAGES } from '../counted.ts'
import type { Frame } from '../frames.ts'
import { goodList } from '../good-lists.ts'
import { goodAfterOf, goodAt, singular, unknownGood } from '../goods.ts'
import { ADJUNCT_OF } from '../adjuncts.ts'
import { PHYSICAL } from '../nearby.ts'
import { openerEnd } from '../opener.ts'
import { mayRefer, OF_ARTICLE, referentOf } from '../referents.ts'
import { goodOfSellers } from '../sellers.ts'
import { carrierItem, GENERIC, shortFor } from '../short-names.ts'
import { type Element, indicatorAt, isPunct, sense } from '../stream.ts'
import { EMPTY_TOPIC } from '../topic.ts'
import { type Ballot, ballot, carry, none, note, say } from './ballot.ts'
import { groupOf } from './fits.ts'
import { aboutTopic, type Figure } from './indicator.ts'
import type { Proposal } from '../propose/propose.ts'
import { carryAlike, carryPast, namedHow, type Past } from './past.ts'
import { finite, quantitiesBetween, relation, type View } from './view.ts'

/** Readings of the good of a figure, '' for none. */
export function itemReadings(
  view: View,
  figure: Figure,
  past: Past,
  indicator: string,
  frame: Frame | null,
  paired: string,
  proposal: Proposal,
): Ballot {
  const { stream } = view
  const { at: q, quantity, role } = figure
  const about = aboutTopic(past)
  const on: Ballot = ballot(shortFor(proposal.topic.item, about), !proposal.topic.inherited.has('item'))
  const group = groupOf(quantity)
  const named = (item: string): string => shortFor(item, about)
  const from = past.here.at(-1)?.at ?? -1
  let fresh = false
  let any = false
  let points = false
  let listed = -1
  const opener = openerEnd(stream)
  // goods named before, for words that stand for one of them
  const ofArticle = [...past.about.goods.toReversed(), past.about.lead]
  while (ofArticle.length < OF_ARTICLE) ofArticle.unshift('')
  const before = [...ofArticle, ...past.goodsBefore, ...past.goodsHere]
  for (const el of stream) {
    const j = el.index
    const sold = goodOfSellers(el.lower)
    if (sold !== '') say(on, soldBy(sold, before), j, [...relation(view, j, q), 'seller'])
    if (el.senses.length === 0) {
      const meant = el.word && mayRefer(singular(el.lower)) ? referentOf(singular(el.lower), before) : ''
      if (meant !== '') say(on, meant, j, [...relation(view, j, q), 'short', 'short.word'])
      continue
    }
    const good = goodAt(stream, j, true)
    if (!good) continue
    const meant = referentOf(good.item, before)
    before.push(good.item)
    if (meant !== '') say(on, meant, j, [...relation(view, j, q), 'short', isDefinite(stream, j) ? 'short.the' : 'short.plain'])
    if (GENERIC.has(good.item) && isDefinite(stream, j) && !indicatorAt(stream, j + 1)) {
      // "the mineral", "this grain": whatever good was named last
      note(on, j < q ? 'anaphora.L' : 'anaphora.R')
      points = true
      continue
    }
    const weak = sense(el, 'item')?.weak === true
    const reasons = relation(view, j, q)
    const g = view.governor[j]
    const link = g >= 0 ? stream[g].lower : ''
    if (g > q && quantitiesBetween(view, q, j) === 0) reasons.push(g <= q + 2 ? `qty.${link}` : `behind.${link}`)
    else reasons.push(g >= 0 ? `under.${link}` : 'under.none')
    if (weak) reasons.push(goodAt(stream, j) ? 'weak.plain' : 'weak')
    const next = stream[j + 1]
    const nextIndicator = indicatorAt(stream, j + 1)
    if (nextIndicator) reasons.push(nextIndicator.pos === 'noun' ? 'before.noun' : 'before.verb')
    else if (sense(next, 'item')) reasons.push('before.item')
    else if (ADJUNCT_OF.test(next?.lower ?? '')) reasons.push('adjunct')
    else if (
      next?.word &&
      next.senses.length === 0 &&
      !finite(stream, j + 1) &&
      !view.stream[j + 1].period &&
      !/^(?:and|or|to|from|in|of|by|at|for|with|was|were|is|as|on|than|which|that|while)$/.test(next.lower)
    )
      reasons.push('before.word')
    if (frame?.used.has(j) && frame.item !== null) reasons.push('frame')
    if (frame && frame.at === j - 1) reasons.push('object')
    if (isExcluded(stream, j)) reasons.push('excluded')
    if (isPunct(next, ':') || j < opener) reasons.push('heads')
    if (isPunct(next, '(') && stream[j + 2]?.quantity && j + 2 === q) reasons.push('brackets')
    if (j === q - 1) reasons.push('label')
    if (quantity.noun && el.from >= quantity.noun.from && el.to <= quantity.noun.to) reasons.push('counted')
    if (sense(el, 'body') || sense(el, 'area') || sense(el, 'place')) reasons.push('ambiguous')
    if (sense(el, 'indicator')) reasons.push('is-indicator')
    if (carrierItem(good.item) && !(frame?.used.has(j) && frame.item !== null))
      reasons.push(indicator === 'transfers' ? 'carrier.transfers' : 'carrier')
    if (nearestOther(view, j, q)) reasons.push('taken')
    if (j > from && j < q) fresh = true
    any = true
    const value = named(good.item)
    if (value === past.about.item && value !== '') reasons.push('is-about')
    else if (past.about.item !== '' && itemParents.get(value) === past.about.item) reasons.push('child-of-about')
    else if (past.about.item !== '' && itemParents.get(past.about.item) === value) reasons.push('parent-of-about')
    if (meant !== '') reasons.push('is-short')
    const list = paired === '' ? goodList(stream, j) : null
    if (list) {
      say(on, list.item, j, [...reasons, 'pair', 'list'])
      listed = list.to
    }
    if (j < listed) reasons.push('of-list')
    const second = stream[j + 1]?.lower === 'and' || stream[j + 1]?.lower === '&' ? goodAt(stream, j + 2, true) : null
    const first = stream[j - 1]?.lower === 'and' || stream[j - 1]?.lower === '&' ? goodAt(stream, j - 2, true) : null
    if (second) {
      say(on, named(`${good.item} and ${second.item}`), j, [...reasons, 'pair'])
      reasons.push('of-pair')
    } else if (first) reasons.push('of-pair', 'of-pair.second')
    say(on, value, j, reasons)
    if (value !== good.item) say(on, good.item, j, [...reasons, 'literal'])
  }
  if (frame?.item && !on.said.some((r) => r.reasons.includes('frame') && r.value === named(frame.item as string)))
    say(on, named(frame.item), frame.at, ['frame.unknown'])
  if (stream[q + 1]?.lower === 'of' || stream[q + 1]?.lower === 'worth') {
    const of = stream[q + 1].lower === 'worth' && stream[q + 2]?.lower === 'of' ? q + 2 : q + 1
    const good = goodAfterOf(stream, of, PHYSICAL.has(quantity.dimension) || quantity.dimension === 'money')
    if (good) say(on, named(good.item), of + 1, [goodAt(stream, good.from, true) ? 'of.known' : 'of.unknown', `of.${group}`])
  }
  if (stream[q + 1]?.lower === 'of' && /^(?:it|them|this|that|these|those|which|whom|all|everything)$/.test(stream[q + 2]?.lower ?? ''))
    note(on, 'of-it')
  const noun = nounOf(stream, stream[q])
  if (noun && PACKAGES.has(noun.text)) note(on, 'packages')
  else if (noun?.text === 'one') note(on, 'ones')
  else if (noun) {
    const counted = countedTopic(stream, stream[q], noun, { ...EMPTY_TOPIC, indicator: indicator as never }, about)
    if (counted) say(on, counted.topic.item, q, ['counted.topic', counted.own ? 'counted.own' : 'counted.main', `counted.${indicator}`])
    else say(on, noun.text, q, ['counted.noun'])
  }
  const start = stream.findIndex((e) => e.word)
  if (start >= 0 && start <= 1 && !areaAt(stream, start) && stream[start].senses.length === 0) {
    const head = unknownGood(stream, start)
    if (head && head.to < q && (finite(stream, head.to) || isPunct(stream[head.to], ':,(')))
      say(on, named(head.item), head.from, ['unknown.subject', ...relation(view, head.from, q)])
  }
  if (paired !== '') carry(on, named(paired), 'paired')
  none(on, 'none', `none.${indicator}`, any ? 'none.any' : 'none.no', fresh ? 'none.fresh' : 'none.bare', `none.${group}`)
  none(on, past.about.item === '' ? 'none.about0' : 'none.about', past.about.lead === '' ? 'none.lead0' : 'none.lead')
  if (frame) {
    none(on, frame.item === null ? `none.frame.${frame.entry.weak ? 'weak' : 'strong'}` : 'none.framed')
    if (saysTotal(stream, frame)) none(on, 'none.total')
    if (frame.item === null && frame.reporter !== '' && frame.partner !== '') none(on, 'none.parties')
    else if (frame.item === null && (frame.reporter !== '' || frame.partner !== '')) none(on, 'none.party')
  } else none(on, 'none.carried')
  if (past.named.item !== '') carry(on, past.named.item, 'named', ...namedHow(past.named.near, past.named.itemLeads, fresh))
  for (const good of new Set([past.about.lead, past.about.item, past.about.goods[0] ?? ''])) {
    const broader = itemParents.get(good)
    if (broader) carry(on, broader, 'broader', `broader.${fresh ? 'fresh' : 'bare'}`)
  }
  if (past.about.lead !== '') carry(on, past.about.lead, 'lead', fresh ? 'lead.fresh' : 'lead.bare')
  for (const [i, good] of past.about.goods.entries()) carry(on, named(good), FREQUENT[i], `${FREQUENT[i]}.${fresh ? 'fresh' : 'bare'}`)
  if (past.section.item !== '') carry(on, past.section.item, 'section', fresh ? 'section.fresh' : 'section.bare')
  for (const good of past.goodsHere) carry(on, named(good), 'in-paragraph')
  const lastHere = past.goodsHere.at(-1)
  const lastBefore = past.goodsBefore.at(-1)
  if (lastHere !== undefined) carry(on, named(lastHere), 'last-in-paragraph', `last-in-paragraph.${fresh ? 'fresh' : 'bare'}`)
  else if (lastBefore !== undefined) carry(on, named(lastBefore), 'last-in-paragraph-before')
  if (points) carry(on, named(lastHere ?? lastBefore ?? past.about.lead), 'anaphora')
  if (past.about.oneGood) {
    carry(on, named(past.about.goods[0]), 'one-good')
    none(on, 'none.one-good')
  }
  carryPast(on, past, 'item', past.about.item, fresh, view.clause[q], figure.host, role?.mates ?? [])
  carryAlike(on, past, 'item', {
    'like.kind': (s) => s.indicator === indicator,
    'like.unit': (s) => s.indicator === indicator && groupOf(s) === group,
    'like.told': (s) => s.told.has('item'),
  })
  for (const [i, said] of [past.here.at(-1), past.last, past.block, past.first].entries())
    if (said) carry(on, said.item, `${said.indicator === indicator ? SAME[i] : OTHER[i]}${said.item === '' ? '0' : ''}`)
  carry(on, past.about.item, `${past.about.indicator === indicator ? 'same' : 'other'}.about${past.about.item === '' ? '0' : ''}`)
  const roleTag = role ? (role.base ? 'base' : role.statistic) : 'norole'
  note(on, fresh ? 'fresh' : 'bare', any ? 'any' : 'no', `carried.${group}`, `carried.${roleTag}`, `carried.${indicator}`)
  note(on, past.here.length > 0 ? 'later' : past.newBlock ? 'new' : 'same')
  if (frame) {
    note(on, `frame.${frame.entry.weak ? 'weak' : 'strong'}.${frame.entry.pos}`, frame.item === null ? 'frame.bare' : 'frame.item')
    if (frame.item === null && (frame.reporter !== '' || frame.partner !== '')) note(on, 'frame.party')
    if (saysTotal(stream, frame)) note(on, 'frame.total')
  } else note(on, 'no-frame')
  for (const r of on.said) {
    if (r.value === '') continue
    r.reasons.push(`some.${indicator}`, `said.${group}`, `said.${roleTag}`)
    if (carrierItem(r.value) && group !== 'count' && indicator !== 'transfers' && !r.reasons.includes('frame'))
      r.reasons.push('misfit.carrier')
  }
  for (const [value, reasons] of on.carried) {
    if (carrierItem(value) && group !== 'count' && indicator !== 'transfers') reasons.push('misfit.carrier')
    reasons.push(value === '' ? `is0.${indicator}` : `is.${indicator}`)
  }
  return on
}

/** "without oil", "oil not included", "other than oil" */
const isExcluded = (stream: readonly Element[], j: number): boolean =>
  /^(?:without|excluding|except|minus|bar|non|ex|besides)$/.test(stream[j - 1]?.lower ?? '') ||
  (stream[j - 2]?.lower === 'other' && stream[j - 1]?.lower === 'than') ||
  /^(?:excluded|excepted|aside|apart)$/.test(stream[j + 1]?.lower ?? '') ||
  (stream[j + 1]?.lower === 'not' && /^(?:included|counted)$/.test(stream[j + 2]?.lower ?? '')) ||
  (stream[j + 1]?.lower === 'left' && stream[j + 2]?.lower === 'out')

/** "distillers" in a text on rum sell rum. */
const soldBy = (good: string, before: readonly string[]): string => referentOf(singular(good), before) || good

const isDefinite = (stream: readonly Element[], j: number): boolean => /^(?:the|this|that|its|their|such)$/.test(stream[j - 1]?.lower ?? '')

const saysTotal = (stream: readonly Element[], frame: Frame): boolean =>
  frame.entry.total === true ||
  stream.slice(Math.max(0, frame.at - 3), frame.at).some((e) => /^(?:total|overall|all|merchandise|combined)$/.test(e.lower))

const FREQUENT = ['frequent1', 'frequent2', 'frequent3'] as const
const SAME = ['same.here', 'same.last', 'same.block', 'same.first'] as const
const OTHER = ['other.here', 'other.last', 'other.block', 'other.first'] as const

/** Another figure stands right before the good ("3 tons of rice"). */
function nearestOther(view: View, j: number, q: number): boolean {
  const g = view.governor[j]
  if (g > 0 && view.stream[g].lower === 'of' && view.stream[g - 1].quantity && g - 1 !== q) return true
  return view.stream[j - 1]?.quantity !== null && view.stream[j - 1]?.quantity !== undefined && j - 1 !== q
}
