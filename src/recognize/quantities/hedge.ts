import { words } from '../../lexicon/counted.ts'
import { HEDGE_ADVERBS, HEDGE_FILLERS, HEDGES_AFTER, HEDGES_BEFORE, type HedgeEntry, REACHES } from '../../lexicon/hedges.ts'
import type { Relation } from '../../types.ts'
import { compilePhrases, isGlued, isWord, type PhraseIndex, type PhraseRow, phraseAt, phraseBefore, type Scan, word } from './scan.ts'

const rows = (entries: readonly HedgeEntry[]): PhraseRow<HedgeEntry>[] =>
  entries.flatMap((entry) => entry.forms.map((form): PhraseRow<HedgeEntry> => [form, entry]))

const adverb: HedgeEntry = { relation: 'eq', role: 'adverb', per: '', compares: false, forms: [] }

const BEFORE: PhraseIndex<HedgeEntry> = compilePhrases([...rows(HEDGES_BEFORE), ...rows(HEDGE_FILLERS)], true)
const ADVERBS: PhraseIndex<HedgeEntry> = compilePhrases(
  HEDGE_ADVERBS.map((form): PhraseRow<HedgeEntry> => [form, adverb]),
  true,
)
const AFTER: PhraseIndex<HedgeEntry> = compilePhrases(rows(HEDGES_AFTER))

export interface HedgeRead {
  readonly relation: Relation
  /** first token of the hedge, or the number's own first token */
  readonly hedgeFrom: number
  /** first token of everything that leads to the number: hedges and words like "only", "a mere" */
  readonly leadFrom: number
  readonly per: string
}

/** Hedges and fillers that may stack: "as many as some 300", "only about a". */
const MOST_STACKED = 4

/** What stands before the number at token `from`; `after` is where the amount before it ends ("12 % more than 500" compares). */
export function hedgeBefore(scan: Scan, from: number, after: number): HedgeRead {
  let at = from
  let per = ''
  for (let k = 0; k < MOST_STACKED && at > after; k++) {
    const hit = phraseBefore(BEFORE, scan, at)
    if (!hit || hit.from < after)
      return { relation: 'eq', hedgeFrom: from, leadFrom: at < from ? at : adjectiveBefore(scan, at, after), per }
    if (hit.value.role === 'filler') {
      per ||= hit.value.per
      at = hit.from
      continue
    }
    if (hit.value.compares && hit.from === after && after > 0) break
    if (!isHedge(scan, hit.from, hit.to, hit.value, at === from)) break
    const start = withAdverbs(scan, hit.from, after)
    return { relation: hit.value.relation, hedgeFrom: start, leadFrom: start, per: per || perBefore(scan, start) }
  }
  return { relation: 'eq', hedgeFrom: from, leadFrom: at, per }
}

/** "an annual average of about": the rate stands before the hedge. */
const perBefore = (scan: Scan, i: number): string => phraseBefore(BEFORE, scan, i)?.value.per ?? ''

/** "a surprising 9 percent": an article and one word. */
const adjectiveBefore = (scan: Scan, at: number, after: number): number =>
  at - 2 >= after && isWord(scan, at - 1) && (word(scan, at - 2) === 'a' || word(scan, at - 2) === 'an') ? at - 2 : at

/** "more than *the* 687 million" compares with a known amount; "went up to" reaches one. */
function isHedge(scan: Scan, from: number, to: number, entry: HedgeEntry, adjacent: boolean): boolean {
  const lower = word(scan, from)
  if (!adjacent && word(scan, to) === 'the' && (entry.compares || word(scan, to - 1) === 'as') && !word(scan, to - 1).startsWith('the'))
    return false
  if (lower === 'up' && reaches(scan, from)) return false
  if (lower === 'over' && HANDS.has(word(scan, from - 1))) return false
  if (lower === 'past' && !isWord(scan, from - 1)) return false
  if (lower === 'past' && /^(?:the|this|these|those|last|half|quarter|years?|over|in|of)$/.test(word(scan, from - 1))) return false
  if ((lower === 'north' || lower === 'south') && word(scan, from - 1) === 'the') return false
  if (lower === 'some' && isWord(scan, to) && /^(?:of|day|time)$/.test(word(scan, to))) return false
  if ((lower === 'top' || lower === 'tops') && word(scan, from - 1) === 'the') return false
  return true
}

/** "handed over 19 ships": a verb with its particle. */
const HANDS: ReadonlySet<string> = words(
  'hand hands handed handing turn turns turned turning sign signs signed signing carry carries carried carrying left roll rolled spread win won',
)

/** "went up to", "brought the total up to". */
function reaches(scan: Scan, up: number): boolean {
  for (let k = 1; k <= 5; k++) if (REACHES.has(word(scan, up - k))) return true
  return false
}

/** "just over", "a little more than", "well above": the hedge starts with its adverb. */
function withAdverbs(scan: Scan, from: number, after: number): number {
  let at = from
  for (let k = 0; k < 2; k++) {
    const hit = phraseBefore(ADVERBS, scan, at)
    if (!hit || hit.from < after) break
    at = hit.from
  }
  return at
}

/** What stands after the number, its unit, noun or rate: "or more", "or so", "+". */
export function hedgeAfter(scan: Scan, i: number): Relation | null {
  const hit = phraseAt(AFTER, scan, i)
  if (!hit) return null
  const goesOn = (word(scan, i) === 'and' || word(scan, i) === 'or') && isWord(scan, i) && leadsOn(scan, hit.to)
  if (goesOn) return null // "below $60 and under $45"
  if (word(scan, i) === '+' && !isGlued(scan, i)) return null
  if (word(scan, i) === 'plus' && isWord(scan, hit.to) && scan.tokens[i].glued === false && !/^(?:of|in)$/.test(word(scan, hit.to)))
    return null
  if (word(scan, i) === 'odd' && !isWord(scan, hit.to)) return null
  return hit.value.relation
}

/** Is the next token a number of its own, or "than"? */
const leadsOn = (scan: Scan, i: number): boolean =>
  i < scan.tokens.length && (scan.tokens[i].kind === 'number' || scan.tokens[i].kind === 'symbol' || word(scan, i) === 'than')
