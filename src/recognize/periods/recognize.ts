import type { PeriodMention, Token } from '../../types.ts'
import { inheritYears } from './inherit.ts'
import { longest, NUMBER_READERS, opensTime, READERS } from './readers.ts'
import type { Hit, Tokens } from './scan.ts'
import { anchorOf, isBase } from './spec.ts'

/**
 * The time expressions of one sentence, in order, none over another; of several readings at one place the longest counts.
 * One forward pass, linear: each reader looks a bounded number of tokens ahead (a list of months or years is consumed once).
 * `text` is the document that the tokens are spans of.
 */
export function recognizePeriods(_text: string, tokens: readonly Token[]): PeriodMention[] {
  const found: PeriodMention[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    const readers =
      token.kind === 'number'
        ? opensTime(tokens, i)
          ? NUMBER_READERS
          : undefined
        : token.kind === 'word'
          ? READERS.get(token.lower)
          : undefined
    const hit = readers ? longest(readers, tokens, i) : null
    if (hit) found.push(mention(tokens, i, hit))
    i = hit ? hit.to : i + 1
  }
  return inheritYears(tokens, found)
}

function mention(tokens: Tokens, from: number, hit: Hit): PeriodMention {
  const { spec, to } = hit
  return { kind: 'period', start: tokens[from].start, end: tokens[to - 1].end, from, to, anchor: anchorOf(spec), spec, base: isBase(spec) }
}
