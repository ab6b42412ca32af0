import type { Claim } from '../link/claims.ts'
import type { ClaimPeriods } from '../link/periods.ts'
import type { Attribution } from '../link/sources.ts'
import type { Element } from '../link/stream.ts'
import type { Topic } from '../link/topic.ts'
import type { Article, Sentence } from '../types.ts'

/** One sentence with all that was read in it. */
export interface LinkedSentence {
  readonly text: string
  readonly article: Article
  readonly sentence: Sentence
  readonly stream: readonly Element[]
  readonly claims: readonly Claim[]
  readonly topic: Topic
  readonly periods: readonly ClaimPeriods[]
  readonly sources: readonly Attribution[]
  /** who stands behind what none of them covers, '' nobody */
  readonly credit: string
  /** the same for prices in an article that is about something else */
  readonly market: string
}

export const dateOf = (linked: LinkedSentence): string => linked.article.published
