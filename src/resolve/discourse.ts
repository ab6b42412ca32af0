import { asInherited, EMPTY_TOPIC, type Topic } from '../link/topic.ts'

/** What the reader of an article has in mind when a sentence starts. */
export interface Discourse {
  readonly topic: Topic
  /** the topic of the article as its first figure gives it: what a new paragraph falls back on */
  readonly profile: Topic
  /** the period that the text was last about (GUIDE code), '' unknown */
  readonly period: string
  /** who was last credited, '' nobody yet */
  readonly source: string
  /** the unit of the last physical amount or money level, for bare numbers */
  readonly unit: string
  /** block of the last sentence, and the topic and period of that block's first figure */
  readonly block: number
  readonly blockTopic: Topic | null
  readonly blockPeriod: string
}

export const START: Discourse = { topic: EMPTY_TOPIC, profile: EMPTY_TOPIC, period: '', source: '', unit: '', block: -1, blockTopic: null, blockPeriod: '' }

/** A new paragraph goes on from the main statement of the one before, not from its last aside. */
export function enterBlock(discourse: Discourse, block: number): Discourse {
  if (block === discourse.block) return discourse
  return {
    ...discourse,
    block,
    topic: asInherited(discourse.blockTopic ?? discourse.topic),
    period: discourse.blockPeriod || discourse.period,
    blockTopic: null,
    blockPeriod: '',
  }
}
