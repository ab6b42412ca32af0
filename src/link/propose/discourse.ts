import type { Sentence } from '../../types.ts'
import { asInherited, EMPTY_TOPIC, type Topic } from '../topic.ts'

/** What the reader of an article has in mind when a sentence starts. */
export interface Discourse {
  readonly topic: Topic
  /** the topic and period of the article as its first figure gives them: what a new paragraph falls back on */
  readonly profile: Topic
  readonly profilePeriod: string
  /** the area that the article names most, '' none */
  readonly home: string
  /** the area that it names most beside that one: the other of "the two countries" */
  readonly rival: string
  /** the area that was the last subject: what "It" at the start of the next sentence means */
  readonly subject: string
  /** the period that the text was last about (GUIDE code), '' unknown */
  readonly period: string
  /** block of the last sentence, and the topic and period of that block's first figure */
  readonly block: number
  readonly blockTopic: Topic | null
  readonly blockPeriod: string
}

export const START: Discourse = {
  topic: EMPTY_TOPIC,
  profile: EMPTY_TOPIC,
  profilePeriod: '',
  home: '',
  rival: '',
  subject: '',
  period: '',
  block: -1,
  blockTopic: null,
  blockPeriod: '',
}

/**
 * A new sentence keeps the topic but not a partner that only the last one named. A new paragraph goes back to what the article is about,
 * or, where it points back ("It", "The total"), to the main statement of the paragraph before.
 */
export function enterSentence(discourse: Discourse, sentence: Sentence, pointsBack: boolean): Discourse {
  const { block, kind } = sentence
  if (block === discourse.block) return pointsBack ? discourse : { ...discourse, topic: resetPartner(discourse.topic, discourse.profile) }
  const { profile, blockTopic, topic } = discourse
  const settled = profile.settled === true
  const back = pointsBack || kind === 'list-item' || kind === 'table' || profile.indicator === ''
  return {
    ...discourse,
    block,
    topic: { ...asInherited(back ? (blockTopic ?? topic) : profile), ...(settled ? {} : { partner: '' }) },
    period: back ? discourse.blockPeriod || discourse.period : discourse.profilePeriod || discourse.blockPeriod || discourse.period,
    blockTopic: null,
    blockPeriod: '',
  }
}

function resetPartner(topic: Topic, profile: Topic): Topic {
  if (profile.indicator === '' || topic.partner === '') return topic
  const partner =
    topic.reporter === profile.reporter ? profile.partner : topic.reporter === profile.partner ? profile.reporter : topic.partner
  return partner === topic.partner ? topic : { ...topic, partner }
}
