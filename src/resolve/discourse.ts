import { EMPTY_TOPIC, type Topic } from '../link/topic.ts'

/** What the reader of an article has in mind when a sentence starts. */
export interface Discourse {
  readonly topic: Topic
  /** the period that the text was last about (GUIDE code), '' unknown */
  readonly period: string
  /** who was last credited, '' nobody yet */
  readonly source: string
  /** the unit of the last physical amount or money level, for bare numbers */
  readonly unit: string
}

export const START: Discourse = { topic: EMPTY_TOPIC, period: '', source: '', unit: '' }
