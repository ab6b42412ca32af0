import type { Claim } from '../link/claims.ts'
import { pairRuns } from '../link/pairing.ts'
import { saidThen } from '../link/periods.ts'
import { asInherited, type Topic } from '../link/topic.ts'
import type { Draft } from '../types.ts'
import type { Discourse } from './discourse.ts'
import { draftOf } from './draft.ts'
import { dateOf, type LinkedSentence } from './linked.ts'
import { resolvePeriod } from './periods/index.ts'
import { statusOf } from './status.ts'
import { resolveTimes } from './times.ts'
import { CARRIES_UNIT, currencyOf, unitOf } from './units.ts'

/** Drafts of a sentence, and what the next sentence starts from. */
export function resolveSentence(linked: LinkedSentence, discourse: Discourse): { drafts: Draft[]; discourse: Discourse } {
  const claims = pairRuns(linked.stream, linked.claims)
  const times = resolveTimes(linked, claims, discourse)
  const drafts: Draft[] = []
  let unit = discourse.unit
  let period = discourse.period
  // the first time of the sentence: an older one behind it is one of comparison
  let said = ''
  let { profile, profilePeriod, blockTopic, blockPeriod, per, physical } = discourse
  claims.forEach((claim, i) => {
    const unitHere = unitOf(claim, claims, physical, (q) =>
      currencyOf(linked.text, q, claim.topic.reporter || discourse.home, discourse.dollar),
    )
    if (unitHere === null) return
    if (CARRIES_UNIT.has(claim.quantity.dimension)) unit = claim.quantity.unit
    if (CARRIES_UNIT.has(claim.quantity.dimension) && claim.quantity.dimension !== 'money') physical = claim.quantity.unit
    for (const time of times[i]) {
      const draft = draftOf(linked, claims, i, unitHere, time, { ...discourse, per, unit })
      if (draft) drafts.push(draft)
    }
    if (claim.quantity.dimension === 'money' && claim.quantity.per !== '') per = claim.quantity.per
    if (claim.role?.base || claim.aside || claim.host >= 0) return
    if (
      times[i][0] &&
      !times[i][0].inherited &&
      statusOf(linked.stream, claim, claim.topic.indicator || 'other') === 'reported' &&
      times[i][0].period.slice(0, 4) >= said.slice(0, 4)
    )
      period = said = times[i][0].period
    else if (said === '') said = times[i][0]?.period ?? ''
    blockPeriod ||= times[i][0]?.period ?? ''
    if (claim.own || claim.topic.indicator === '') return
    blockTopic ??= claim.topic
    if (!profile.settled) profilePeriod = (linked.sentence.kind !== 'title' && times[i][0]?.period) || profilePeriod
    profile = firstProfile(profile, isShareOf(claim) ? { ...claim.topic, partner: '' } : claim.topic, linked.sentence.kind === 'title')
  })
  if (claims.length === 0) period = solePeriod(linked, discourse) || period
  return {
    drafts,
    discourse: {
      ...discourse,
      topic: asInherited(carriedTopic(linked, claims, discourse)),
      profile,
      profilePeriod,
      period,
      unit,
      physical,
      per,
      blockTopic,
      blockPeriod,
    },
  }
}

const BY_THE_WAY: ReadonlySet<string> = new Set(['sanctions-limit', 'capacity', 'revenue', 'debt', 'budget', 'other'])

/** The next sentence goes on from the last statement; a limit, quota or capacity named on the way is no topic, unless the article is about it. */
function carriedTopic(linked: LinkedSentence, claims: readonly Claim[], discourse: Discourse): Topic {
  const main = claims.filter((c) => !c.own && c.topic.indicator !== '' && !c.role?.gap)
  const last = main.findLast((c) => !BY_THE_WAY.has(c.topic.indicator) || discourse.profile.indicator === c.topic.indicator)
  if (last) return last.topic
  const limit = main.at(-1)
  return limit ? { ...discourse.topic, item: limit.topic.item } : linked.topic
}

const isShareOf = (claim: Claim): boolean => claim.role?.statistic === 'share'

/** "For January to September the picture is different.": a sentence without figures sets the period of those that follow. */
function solePeriod(linked: LinkedSentence, discourse: Discourse): string {
  const first = linked.stream.find((e) => e.period && !e.period.base && e.period.anchor !== 'figure' && !saidThen(linked.stream, e.index))
  if (!first?.period || (first.index > 3 && discourse.period !== '')) return ''
  return (
    resolvePeriod(first.period, { published: dateOf(linked), figure: discourse.period, country: discourse.home, tense: undefined })[0] ?? ''
  )
}

/** The first figure of the body fixes what the article is about; a headline is taken until then, and for what the body leaves open. */
function firstProfile(profile: Topic, topic: Topic, title: boolean): Topic {
  if (profile.settled) return profile
  if (title) return { ...topic, settled: false }
  return { ...topic, item: topic.item || profile.item, reporter: topic.reporter || profile.reporter, settled: true }
}
