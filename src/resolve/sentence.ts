import { type Announced, NAMELESS, type Named, type Said } from '../link/rank/past.ts'
import { areaAt } from '../link/areas.ts'
import { isPunct } from '../link/stream.ts'
import { currencyNamed } from '../recognize/quantities/index.ts'
import { solePeriod } from '../link/sole-period.ts'
import { BY_THE_WAY } from '../link/topic.ts'
import type { Draft } from '../types.ts'
import { type Discourse, topicOf } from './discourse.ts'
import { draftOf } from './draft.ts'
import { dateOf, type LinkedSentence } from './linked.ts'
import { statusOf } from './status.ts'
import { resolveTimes, type Time } from './times.ts'
import { CARRIES_UNIT, carry, currencyOf, moneyOrder, settle } from './units.ts'

/** Drafts of a sentence, and what the next sentence starts from. */
export function resolveSentence(linked: LinkedSentence, discourse: Discourse): { drafts: Draft[]; discourse: Discourse } {
  const { claims, said } = linked
  const times = resolveTimes(linked, claims, linked.codes, linked.inherited, discourse)
  const drafts: Draft[] = []
  let { unit, per, carried } = discourse
  claims.forEach((claim, i) => {
    const named = areaBefore(linked, claim.at)
    const { reporter, partner, indicator } = claim.topic
    const { home, areas, dollar } = discourse
    const countries = [...(indicator === 'price' ? [named, reporter] : [reporter, named]), partner, ...areas]
    const settled = settle(
      claim,
      claims,
      carried,
      (q) => currencyOf(linked.text, q, moneyOrder(q.unit, home, countries, indicator), dollar, carried.money),
      moneyNamed(linked, claim.at),
    )
    if (settled === null) return
    const { quantity } = settled
    if (CARRIES_UNIT.has(quantity.dimension)) unit = settled.unit
    for (const time of times[i]) {
      const draft = draftOf(linked, claims, i, settled, time, { ...discourse, per, unit })
      if (draft) drafts.push(draft)
    }
    if (quantity.dimension === 'money' && quantity.per !== '') per = quantity.per
    carried = carry(carried, linked.text, quantity, settled.unit)
  })
  const dated = said.map((s, i) => (times[i][0] && !s.then ? { ...s, period: times[i][0].period } : s))
  const goodsHere = withLast(discourse.goodsHere, linked.names.goods)
  const areasHere = withLast(discourse.areasHere, linked.names.areas)
  return { drafts, discourse: { ...goOn(linked, dated, times, discourse), goodsHere, areasHere, unit, per, carried } }
}

/** "the baht proceeds declined to 75.8 bn", "in rupee terms": the money that a noun before a figure is in; "the tonnage sank to 1.6 million". */
function moneyNamed({ stream }: LinkedSentence, at: number): string {
  for (let j = at - 1; j >= Math.max(0, at - 8); j--) {
    if (isPunct(stream[j], ';.')) return ''
    if (stream[j].lower === 'tonnage') return 't'
    if (!SUMS.test(stream[j].lower)) continue
    const named = currencyNamed(stream[j - 1]?.lower ?? '')
    if (named !== '') return named
  }
  return ''
}

const SUMS = /^(?:proceeds|value|terms|earnings|revenue|revenues|income|receipts|figure|sales)$/

/** The area that the sentence names last before a figure. */
function areaBefore({ stream }: LinkedSentence, at: number): string {
  for (let j = at - 1; j >= 0; j--) {
    const area = stream[j].senses.length > 0 ? areaAt(stream, j) : null
    if (area) return area.code
  }
  return ''
}

/** Each name once, at the place where it was said last. */
const withLast = (before: readonly string[], now: readonly string[]): readonly string[] =>
  now.length === 0 ? before : [...new Set([...before, ...now].reverse())].slice(0, 6).reverse()

/** figures that later ones are compared with: bounds the work on long texts */
const MEMORY = 30

/** The next sentence goes on from the last statement; a limit, quota or capacity named on the way is no topic, unless the article is about it. */
function goOn(linked: LinkedSentence, said: readonly Said[], times: readonly Time[][], discourse: Discourse): Discourse {
  if (said.length === 0) {
    const sole = solePeriod(linked.stream, dateOf(linked), discourse)
    return {
      ...discourse,
      period: sole || discourse.period,
      announced: announce(discourse.announced, linked, sole),
      named: namedIn(linked, discourse),
      namedBlock: linked.sentence.block,
      section: linked.names.section ?? discourse.section,
    }
  }
  const main = said.filter((s) => !s.aside)
  const title = linked.sentence.kind === 'title'
  const last = main.findLast((s) => !BY_THE_WAY.has(s.indicator) || discourse.about.indicator === s.indicator) ?? null
  const first = main[0] ?? null
  let { period } = discourse
  // the first time of the sentence: an older one behind it is one of comparison
  let start = ''
  linked.claims.forEach((claim, i) => {
    if (claim.role?.base || claim.aside || claim.host >= 0 || said[i].then) return
    const time = times[i][0]
    if (
      time &&
      !time.inherited &&
      statusOf(linked.stream, claim, claim.topic.indicator || 'other', linked.text) === 'reported' &&
      time.period.slice(0, 4) >= start.slice(0, 4)
    )
      period = start = time.period
    else if (start === '') start = time?.period ?? ''
  })
  const opening = discourse.first ?? (title ? null : first)
  return {
    ...discourse,
    period,
    last: last ?? discourse.last,
    opened: first ?? discourse.opened,
    blockFirst: discourse.blockFirst ?? first,
    blockIndicator: discourse.blockIndicator || (first?.indicator ?? ''),
    blockPeriod: discourse.blockPeriod || (first?.period ?? ''),
    first: opening,
    title: discourse.title ?? (title ? first : null),
    named: NAMELESS,
    announced: { ...discourse.announced, sentence: '' },
    earlier: [...discourse.earlier, ...said].slice(-MEMORY),
    topic: topicOf(last ?? discourse.last),
    profile: discourse.profile.settled ? discourse.profile : { ...topicOf(opening ?? discourse.title ?? first), settled: false },
  }
}

/** A new section is not for the time of the one before. */
function announce(before: Announced, { sentence, names }: LinkedSentence, period: string): Announced {
  if (sentence.kind === 'title') return { ...before, headline: period || before.headline }
  if (names.section) return { ...before, section: period, sentence: '' }
  return period ? { ...before, sentence: period } : before
}

/** A headline is no part of the running text: what it names counts as such. */
function namedIn(linked: LinkedSentence, discourse: Discourse): Named {
  if (linked.sentence.kind === 'title') return discourse.named
  const { named } = discourse
  const now = linked.names.named
  return {
    item: now.item || named.item,
    itemLeads: now.item !== '' ? now.itemLeads : named.itemLeads,
    indicator: now.indicator || named.indicator,
    indicatorLeads: now.indicator !== '' ? now.indicatorLeads : named.indicatorLeads,
    area: now.area || named.area,
    areaLeads: now.area !== '' ? now.areaLeads : named.areaLeads,
    near: true,
  }
}
