import type { Indicator, PeriodMention, Quantity, Span } from '../../types.ts'
import { futureBefore } from '../../resolve/times.ts'
import { statusOf } from '../../resolve/status.ts'
import { resolvePeriod } from '../../resolve/periods/index.ts'
import { areaAt } from '../areas.ts'
import type { Claim, Raw } from '../claims.ts'
import { comparedTo } from '../contrast.ts'
import { frameAt, type Frame } from '../frames.ts'
import { nounOf } from '../counted.ts'
import { nextQuantity } from '../nearby.ts'
import type { Line } from '../read-article.ts'
import type { ClaimPeriods } from '../periods.ts'
import type { Lists } from '../pairing.ts'
import type { IndicatorEntry } from '../../lexicon/indicators.ts'
import type { Element } from '../stream.ts'
import type { Topic, TopicField } from '../topic.ts'
import { type Ballot, type Count, count, elect, type Reading } from './ballot.ts'
import { type Figure, indicatorReadings } from './indicator.ts'
import { itemReadings } from './item.ts'
import { areaMentions, electPair, partyReadings, type Side } from './parties.ts'
import { contextOf, type Dated, periodReadings } from './period.ts'
import type { Proposal } from '../propose/propose.ts'
import type { Field, Past, Said } from './past.ts'
import { type Slot, weightsOf } from './weights.ts'
import type { View } from './view.ts'

/** Told of every choice: the field, the figure's span, how its readings were weighed, the one that won, and the indicator that it was sought for. */
export type Trace = (slot: Slot, span: Span, count: Count, won: Reading | null, indicator: string) => void

export interface SentenceContext {
  readonly published: string
  readonly title: boolean
  /** code of the period that the sentences before were last about */
  readonly running: string
  readonly trace: Trace | null
}

/** The figures of a sentence with what each measures, and the codes of its period; figures of a base period get none here. */
export function readFigures(
  { stream, view, figures: raw, periods, lists: paired }: Line,
  past: Past,
  proposals: readonly Proposal[],
  context: SentenceContext,
): { claims: Claim[]; said: Said[]; codes: (readonly string[])[]; inherited: boolean[] } {
  const lists = [...paired]
  const here: Said[] = []
  // `here` grows as the figures are read
  const now: Past = { ...past, here }
  const claims: Claim[] = []
  const codes: (readonly string[])[] = []
  const inherited: boolean[] = []
  raw.forEach((figure, i) => {
    const r = view.relative[view.clause[figure.at]] ? { ...figure, aside: true } : figure
    if (lists[i].count > 0 && respectively(stream, raw, lists[i], i))
      lists[i] = { ...lists[i], period: here[i - lists[i].count]?.period ?? '' }
    const claim = readTopic(view, r, now, lists[i], proposals[i], context)
    claims.push(claim)
    const time = readPeriod(view, claim, i, raw, periods, now, lists[i], proposals[i], context)
    codes.push(time.codes)
    inherited.push(time.inherited)
    const then = r.role?.base !== true && comparedTo(stream, r.at)
    here.push({
      at: r.at,
      indicator: claim.topic.indicator || 'other',
      item: claim.topic.item,
      reporter: claim.topic.reporter,
      partner: claim.topic.partner,
      period: r.role?.base ? (here.at(-1)?.period ?? '') : then ? runningOn(now) || time.codes[0] : (time.codes[0] ?? ''),
      statistic: r.role?.statistic ?? 'level',
      dimension: r.quantity.dimension,
      per: r.quantity.per,
      sign: claim.topic.sign,
      aside: r.aside || claim.own || r.role?.base === true,
      then,
      clause: view.clause[r.at],
      told: toldOf(claim, time.inherited),
    })
  })
  return { claims, said: here, codes, inherited }
}

/** The period that the text goes on from behind an amount of comparison. */
const runningOn = ({ here, last }: Past): string => (here.findLast((s) => !s.aside) ?? here.at(-1) ?? last)?.period ?? ''

/** The fields that the sentence itself says of a figure. */
function toldOf({ topic }: Claim, undated: boolean): ReadonlySet<Field> {
  const told = new Set<Field>(
    (['indicator', 'item', 'reporter', 'partner'] as const).filter((f) => topic[f] !== '' && !topic.inherited.has(f)),
  )
  if (!undated) told.add('period')
  return told
}

/** "1.4 million in January and 1.2 million in February, paying $126 million and $104 million respectively" */
function respectively(stream: readonly Element[], raw: readonly Raw[], { count, index }: Lists, i: number): boolean {
  const last = raw[i - index + count - 1].at
  return stream[last + 1]?.lower === 'respectively' || stream[last + 2]?.lower === 'respectively'
}

function readTopic(view: View, raw: Raw, past: Past, lists: Lists, proposal: Proposal, { title, trace }: SentenceContext): Claim {
  const { stream } = view
  const figure: Figure = { at: raw.at, quantity: raw.quantity, role: raw.role, host: raw.host, title }
  const vote = (slot: Slot, on: Ballot): Reading | null => {
    const result = count(on, weightsOf(slot))
    const won = elect(result)
    trace?.(slot, raw.quantity, result, won, slot === 'indicator' ? '' : indicator)
    return won
  }
  let indicator: Indicator = 'other'
  const measured = vote('indicator', indicatorReadings(view, figure, past, proposal))
  indicator = (measured?.value || 'other') as Indicator
  const frame = frameOf(stream, measured, raw, indicator)
  const good = vote('item', itemReadings(view, figure, past, indicator, frame, lists.item, proposal))
  const item = good?.value ?? ''
  const mentions = areaMentions(view, figure, past, indicator, frame)
  const parties = (side: Side, opposite: string): Count =>
    count(partyReadings(view, figure, past, indicator, item, frame, mentions, side, lists.area, proposal, opposite), weightsOf(side))
  const one = parties('reporter', '')
  const two = parties('partner', elect(one)?.value ?? '')
  const [a, b] = electPair(one, two)
  trace?.('reporter', raw.quantity, one, a, indicator)
  trace?.('partner', raw.quantity, two, b, indicator)
  const inherited = new Set<TopicField>()
  if (!measured || measured.at < 0) inherited.add('indicator')
  if (!good || (good.at < 0 && good.value !== '')) inherited.add('item')
  if (a && a.at < 0 && a.value !== '') inherited.add('reporter')
  if (b && b.at < 0 && b.value !== '') inherited.add('partner')
  const before = past.here.at(-1) ?? past.last
  const topic: Topic = {
    indicator,
    item,
    reporter: a?.value ?? '',
    partner: b?.value ?? '',
    place: placeOf(stream, [a, b]),
    sign: frame ? (frame.entry.sign ?? 1) : before?.indicator === indicator ? before.sign : 1,
    inherited,
  }
  const noun = nounOf(stream, stream[raw.at])
  const own = measured?.reasons.includes('counted.own') === true || (past.about.indicator !== indicator && ASIDES.has(indicator))
  return { ...raw, topic, noun: noun?.text ?? '', own, indicatorAt: measured?.at ?? -1 }
}

/** Figures of these are said in passing, unless the article is about them. */
const ASIDES: ReadonlySet<string> = new Set(['other', 'companies', 'length', 'population', 'capacity', 'budget', 'gdp'])

/** The word that says what is measured, with the parties and the good that stand around it. */
function frameOf(stream: readonly Element[], measured: Reading | null, raw: Raw, indicator: Indicator): Frame | null {
  if (!measured || measured.at < 0 || measured.at === raw.at) return null
  const entry = stream[measured.at].senses.find(
    (s) => s.kind === 'indicator' && s.id === indicator && (s.pos === 'noun') === measured.reasons.some((r) => r === 'n' || r === 'wn'),
  ) as IndicatorEntry | undefined
  if (!entry) return null
  return frameAt(stream, measured.at, nextQuantity(stream, measured.at), entry)
}

/** The place inside its country that stands for a party, alone or behind its country ("China's Shandong"). */
function placeOf(stream: readonly Element[], parties: readonly (Reading | null)[]): string {
  for (const party of parties) {
    if (!party || party.at < 0) continue
    const behind = stream[party.at + 1]?.lower === "'s" ? party.at + 2 : party.at + 1
    for (const at of [party.at, behind]) {
      const area = at < stream.length ? areaAt(stream, at) : null
      if (area?.place && area.code === party.value) return area.place
    }
  }
  return ''
}

function readPeriod(
  view: View,
  claim: Claim,
  i: number,
  raw: readonly Raw[],
  periods: readonly ClaimPeriods[],
  past: Past,
  lists: Lists,
  proposal: Proposal,
  context: SentenceContext,
): { codes: readonly string[]; inherited: boolean } {
  const { stream } = view
  if (claim.role?.base) return { codes: [], inherited: true }
  const status = statusOf(stream, claim, claim.topic.indicator || 'other')
  const mates = claim.role?.mates ?? []
  const mate = raw.findIndex((r, k) => mates.includes(r.at) && !r.role?.base && periods[k].own !== null)
  const dated: Dated = {
    indicator: claim.topic.indicator || 'other',
    item: claim.topic.item,
    country: claim.topic.reporter || past.about.home,
    published: context.published,
    status,
    future: futureBefore(stream, claim.at),
    price: claim.topic.indicator === 'price',
    own: periods[i].own,
    mate: mate >= 0 ? periods[mate].own : null,
    shared: periods[i].shared,
    taken: new Set(periods.flatMap((p, k) => (k !== i && p.own ? [p.own] : []))),
    bases: new Set(periods.flatMap((p) => (p.base ? [p.base] : []))),
    listed: lists.count > 0,
    paired: lists.period,
    anchor: past.here.findLast((s) => !s.aside)?.period || past.here.at(-1)?.period || context.running || past.about.period,
    running: context.running,
  }
  const figure: Figure = { at: claim.at, quantity: claim.quantity as Quantity, role: claim.role, host: claim.host, title: context.title }
  // a time of its own that cannot be told stays untold: another one would be a guess
  if (dated.own && !dated.own.base && resolvePeriod(dated.own, contextOf(dated)).length === 0) return { codes: [''], inherited: true }
  const result = count(periodReadings(view, figure, past, dated, proposal), weightsOf('period'))
  const won = elect(result)
  context.trace?.('period', claim.quantity, result, won, dated.indicator)
  if (!won) return { codes: [''], inherited: true }
  const mention: PeriodMention | null = won.at >= 0 ? stream[won.at].period : null
  if (!mention) return { codes: [won.value], inherited: true }
  const all = resolvePeriod(mention, contextOf(dated))
  if (all.length < 2 || !all.includes(won.value)) return { codes: [won.value], inherited: false }
  return { codes: lists.count === all.length ? [all[lists.index]] : all, inherited: false }
}
