import type { Claim } from '../link/claims.ts'
import type { ClaimPeriods } from '../link/periods.ts'
import type { Names } from '../link/named.ts'
import type { Said } from '../link/rank/past.ts'
import type { Attribution } from '../link/sources.ts'
import type { Element } from '../link/stream.ts'
import type { Article, Sentence } from '../types.ts'

/** One sentence with all that was read in it. */
export interface LinkedSentence {
  readonly text: string
  readonly article: Article
  readonly sentence: Sentence
  readonly stream: readonly Element[]
  readonly claims: readonly Claim[]
  /** the same figures as later ones see them */
  readonly said: readonly Said[]
  /** period codes of each claim (none yet for base amounts), and whether they were carried over */
  readonly codes: readonly (readonly string[])[]
  readonly inherited: readonly boolean[]
  readonly periods: readonly ClaimPeriods[]
  readonly names: Names
  readonly sources: readonly Attribution[]
  /** who stands behind what none of them covers, '' nobody */
  readonly credit: string
  /** the same for prices in an article that is about something else */
  readonly market: string
}

export const dateOf = (linked: LinkedSentence): string => linked.article.published
