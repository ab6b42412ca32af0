import { atom, eventDate } from './atoms.ts'
import { isRecord } from './counted.ts'
import { type Hit, month, skipThe, type Tokens, word } from './scan.ts'
import { TO } from './words.ts'

/** "since January", "since the start of the year", "since the marketing year began on July 1". */
export function since(tokens: Tokens, i: number): Hit | null {
  const at = i + 1
  const hit = at < tokens.length ? (eventDate(tokens, skipThe(tokens, at)) ?? atom(tokens, at)) : null
  if (!hit || hit.spec.type === 'span' || hit.spec.type === 'list') return null
  return { spec: { type: 'since', from: hit.spec, record: isRecord(tokens, i) }, to: hit.to }
}

/** "after May", "after 11 September": from the next month or day on; "after May's surge" is no time. */
export function after(tokens: Tokens, i: number): Hit | null {
  const hit = i + 1 < tokens.length ? atom(tokens, i + 1) : null
  if (!hit || (hit.spec.type !== 'month' && hit.spec.type !== 'day') || word(tokens, hit.to) === "'s") return null
  // "after the mid-January freeze" is an event
  if (word(tokens, i + 1) === 'the' && tokens[hit.to]?.kind === 'word' && !AFTERWARDS.has(word(tokens, hit.to))) return null
  return { spec: { type: 'after', from: hit.spec }, to: hit.to }
}

const AFTERWARDS: ReadonlySet<string> = new Set('and but as when while with because on in to from of by for at or if than'.split(' '))

/** "until June 30", "up until August of this year", "through June", "till May"; "up to August". */
export function until(tokens: Tokens, i: number): Hit | null {
  const up = word(tokens, i) === 'up'
  if (word(tokens, i) === 'upto') return endAt(tokens, i + 1, 'as of')
  const at = up ? i + 2 : i + 1
  if (up && !TO.has(word(tokens, i + 1))) return null
  return endAt(tokens, at, up ? 'as of' : 'until')
}

/** "by the end of October", "by January 1"; "by May" is a person's as often, so it needs a capital and no "said". */
export function by(tokens: Tokens, i: number): Hit | null {
  return endAt(tokens, i + 1, 'by')
}

/** "as of April 2014", "as at 31 March". */
export function asOf(tokens: Tokens, i: number): Hit | null {
  const next = word(tokens, i + 1)
  return next === 'of' || next === 'at' ? endAt(tokens, i + 2, 'as of') : null
}

function endAt(tokens: Tokens, i: number, how: 'until' | 'by' | 'as of'): Hit | null {
  const hit = i < tokens.length ? atom(tokens, i) : null
  if (!hit || hit.spec.type === 'span' || hit.spec.type === 'list') return null
  return { spec: { type: 'until', word: how, to: hit.spec }, to: hit.to }
}

/** "exports to the end of June", "the accumulated figure to September": from the start of the year. `i` is on "to". */
export function toEnd(tokens: Tokens, i: number): Hit | null {
  const at = skipThe(tokens, i + 1)
  const summed = SUMMED.has(word(tokens, i - 1)) && i + 1 < tokens.length && month(tokens, i + 1) !== null
  const ended = tokens[i - 1]?.kind === 'word' && ENDS.has(word(tokens, at))
  return summed || ended ? endAt(tokens, i + 1, 'as of') : null
}

const ENDS: ReadonlySet<string> = new Set(['end', 'close', 'mid', 'middle'])
const SUMMED: ReadonlySet<string> = new Set(
  'figure figures total totals tally sum exports imports output production shipments sales deliveries receipts earnings arrivals loadings purchases volume volumes turnover'.split(
    ' ',
  ),
)
