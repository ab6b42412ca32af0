import type { PeriodMention, Token } from '../../types.ts'
import { withDates } from './bracketed.ts'
import { withGoods } from './goods.ts'
import { inheritYears, lend } from './inherit.ts'
import { longest, NUMBER_READERS, opensTime, READERS } from './readers.ts'
import { type Hit, type Reader, type Tokens, word } from './scan.ts'
import { anchorOf, type Dated, isBase, type PeriodSpec, type YearRef } from './spec.ts'

/**
 * The time expressions of one sentence, in order, none over another; of several readings at one place the longest counts.
 * One forward pass, linear: each reader looks a bounded number of tokens ahead (a list of months or years is consumed once).
 * `text` is the document that the tokens are spans of.
 */
export function recognizePeriods(_text: string, tokens: readonly Token[]): PeriodMention[] {
  const found: PeriodMention[] = []
  for (let i = 0; i < tokens.length; ) {
    const read = readAt(tokens, i)
    const hit = read ? withDates(tokens, partOfYear(tokens, read) ?? read) : null
    if (hit) found.push(mention(tokens, i, hit))
    i = hit ? hit.to : i + 1
  }
  return withGoods(tokens, inheritYears(tokens, found))
}

function readAt(tokens: Tokens, i: number): Hit | null {
  const readers = readersOf(tokens, i)
  return readers ? longest(readers, tokens, i) : null
}

function readersOf(tokens: Tokens, i: number): readonly Reader[] | undefined {
  const token = tokens[i]
  if (token.kind === 'number') return opensTime(tokens, i) ? NUMBER_READERS : undefined
  return token.kind === 'word' ? READERS.get(token.lower) : undefined
}

/** "last year's first half", "2023's first nine months", "this year's July": the year is said before its part. */
function partOfYear(tokens: Tokens, hit: Hit): Hit | null {
  if (word(tokens, hit.to) !== "'s" || hit.to + 1 >= tokens.length) return null
  const year = yearOf(hit.spec)
  const part = year ? readAt(tokens, hit.to + 1) : null
  const spec = year && part ? lend(part.spec, year) : null
  return part && spec ? { spec, to: part.to } : null
}

function yearOf(spec: PeriodSpec): YearRef | null {
  if (spec.type === 'year') return spec.year
  if (spec.type === 'season') return spec
  return spec.type === 'unit' && spec.unit === 'year' ? { at: 'article', plus: spec.plus } : null
}

function mention(tokens: Tokens, from: number, hit: Hit): PeriodMention {
  const { spec, to } = hit
  const anchor = anchorOf((spec as Dated).dates ?? spec)
  return { kind: 'period', start: tokens[from].start, end: tokens[to - 1].end, from, to, anchor, spec, base: isBase(spec) }
}
