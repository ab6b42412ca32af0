import { statusOf } from '../../resolve/status.ts'
import type { Sentence } from '../../types.ts'
import type { Claim } from '../claims.ts'
import { comparedTo } from '../contrast.ts'
import { attachPeriods } from '../periods.ts'
import { profileOf, profilePeriod } from '../profile.ts'
import type { Line } from '../read-article.ts'
import type { Element } from '../stream.ts'
import { solePeriod } from '../sole-period.ts'
import { asInherited, BY_THE_WAY, type Topic } from '../topic.ts'
import { type Discourse, enterSentence, START } from './discourse.ts'
import { pairRuns } from './pair-runs.ts'
import { proposeTimes, type Time } from './times.ts'
import { walk } from './walk.ts'

/** What reading straight on makes of a figure: a first reading, for others to be weighed against. */
export interface Proposal {
  readonly topic: Topic
  /** period code, '' unknown */
  readonly period: string
  /** the period stands in no words of the sentence */
  readonly undated: boolean
}

export interface Setting {
  readonly published: string
  readonly home: string
  readonly rival: string
  readonly lead: string
}

/** What a first reading makes of an article: a proposal for each figure of each line, and what the whole is about (null where it states nothing). */
export interface FirstReading {
  readonly proposals: readonly (readonly Proposal[])[]
  readonly profile: Topic | null
  /** the period that most figures are for, '' unknown */
  readonly period: string
  /** periods that figures state in words of their own */
  readonly stated: readonly string[]
}

/**
 * Reads the sentences from left to right and in order: flow words, goods and areas set a running topic, each figure takes a picture of it.
 * Twice, as what the article is about is known after the first time only.
 */
export function propose(lines: readonly Line[], setting: Setting): FirstReading {
  const { home, rival, lead, published } = setting
  const start: Discourse = { ...START, home, rival }
  const first = readAll(lines, start, published)
  const { stated } = first
  const profile = profileOf(first.claims, first.discourse.profile, home, lead)
  const period = profilePeriod(stated, first.discourse.profilePeriod)
  if (!profile) return { proposals: first.proposals, profile, period, stated }
  const { proposals } = readAll(lines, { ...start, profile, profilePeriod: period }, published)
  return { proposals, profile, period, stated }
}

interface Pass {
  readonly proposals: Proposal[][]
  readonly claims: Claim[]
  /** periods that figures state themselves */
  readonly stated: string[]
  readonly discourse: Discourse
}

function readAll(lines: readonly Line[], start: Discourse, published: string): Pass {
  const proposals: Proposal[][] = []
  const all: Claim[] = []
  const stated: string[] = []
  let discourse = start
  for (const { sentence, stream, figures, names } of lines) {
    discourse = enterSentence(discourse, sentence, names.pointsBack)
    // tables are read elsewhere and only set the paragraph
    if (sentence.kind === 'table') {
      proposals.push([])
      continue
    }
    const walked = walk(stream, figures, discourse)
    const periods = attachPeriods(stream, walked.claims)
    const claims = pairRuns(stream, walked.claims)
    const times = proposeTimes(stream, periods, claims, discourse, published)
    proposals.push(claims.map((c, i) => ({ topic: c.topic, period: times[i][0]?.period ?? '', undated: times[i][0]?.inherited ?? true })))
    claims.forEach((c, i) => {
      const time = times[i][0]
      if (time && !time.inherited && !comparedTo(stream, c.at) && (published === '' || time.period <= published) && isReported(stream, c))
        stated.push(time.period)
    })
    all.push(...walked.claims)
    discourse = { ...goOn(sentence, stream, claims, walked.topic, times, discourse, published), subject: walked.subject }
  }
  return { proposals, claims: all, stated, discourse }
}

const isReported = (stream: readonly Element[], claim: Claim): boolean =>
  statusOf(stream, claim, claim.topic.indicator || 'other') === 'reported'

/** What the next sentence starts from. */
function goOn(
  sentence: Sentence,
  stream: readonly Element[],
  claims: readonly Claim[],
  topic: Topic,
  times: readonly (readonly Time[])[],
  discourse: Discourse,
  published: string,
): Discourse {
  let { profile, profilePeriod, blockTopic, blockPeriod, period } = discourse
  // the first time of the sentence: an older one behind it is one of comparison
  let said = ''
  claims.forEach((claim, i) => {
    if (claim.role?.base || claim.aside || claim.host >= 0 || comparedTo(stream, claim.at)) return
    const time = times[i][0]
    if (time && !time.inherited && isReported(stream, claim) && time.period.slice(0, 4) >= said.slice(0, 4)) period = said = time.period
    else if (said === '') said = time?.period ?? ''
    blockPeriod ||= time?.period ?? ''
    if (claim.own || claim.topic.indicator === '') return
    blockTopic ??= claim.topic
    if (!profile.settled) profilePeriod = (sentence.kind !== 'title' && time?.period) || profilePeriod
    profile = firstProfile(
      profile,
      claim.role?.statistic === 'share' ? { ...claim.topic, partner: '' } : claim.topic,
      sentence.kind === 'title',
    )
  })
  if (claims.length === 0) period = solePeriod(stream, published, discourse) || period
  return {
    ...discourse,
    topic: asInherited(carriedTopic(claims, topic, discourse)),
    profile,
    profilePeriod,
    period,
    blockTopic,
    blockPeriod,
  }
}

/** The next sentence goes on from the last statement; a limit, quota or capacity named on the way is no topic, unless the article is about it. */
function carriedTopic(claims: readonly Claim[], topic: Topic, discourse: Discourse): Topic {
  const main = claims.filter((c) => !c.own && c.topic.indicator !== '' && !c.role?.gap)
  const last = main.findLast((c) => !BY_THE_WAY.has(c.topic.indicator) || discourse.profile.indicator === c.topic.indicator)
  if (last) return last.topic
  const limit = main.at(-1)
  return limit ? { ...discourse.topic, item: limit.topic.item } : topic
}

/** The first figure of the body fixes what the article is about; a headline is taken until then, and for what the body leaves open. */
function firstProfile(profile: Topic, topic: Topic, title: boolean): Topic {
  if (profile.settled) return profile
  if (title) return { ...topic, settled: false }
  return { ...topic, item: topic.item || profile.item, reporter: topic.reporter || profile.reporter, settled: true }
}
