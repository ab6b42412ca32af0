import { resolveBase, resolvePeriod } from '../resolve/periods/index.ts'
import type { PeriodMention } from '../types.ts'
import type { Votes } from './trace.ts'

/** What a time expression counts from where no figure was read with it. */
interface Anchor {
  /** YYYY-MM-DD, '' unknown */
  readonly published: string
  /** period code of the first figure of its sentence, '' none */
  readonly figure: string
  readonly country: string
}

/** The codes of a time expression at a stream index: those that a figure had from it, else those that some figure might have had. */
export function codesIn(
  votes: readonly Votes[],
  { published, figure, country }: Anchor,
): (mention: PeriodMention, at: number) => readonly string[] {
  const ballots = votes.flatMap(({ period }) => period ?? [])
  return (mention, at) => {
    const context = { published, figure, country, tense: undefined }
    if (mention.base) return resolveBase(mention, context)
    const ballot = ballots.find(({ won }) => won?.at === at) ?? ballots.find(({ count }) => count.options.some((r) => r.at === at))
    const said = ballot?.count.options.filter((r) => r.at === at).map((r) => r.value)
    return said ? [...new Set(said)] : resolvePeriod(mention, context)
  }
}
