import type { LexEntry, LexKind, PeriodMention, Quantity, Span, Token, TokenRange } from '../types.ts'

/**
 * One element of a sentence as the linker sees it: a mention, or a single token that no mention covers.
 * A quantity's element also covers its hedge ("about", "more than"), so that rules need not step over it.
 */
export interface Element extends Span, TokenRange {
  /** index in the stream */
  readonly index: number
  /** lookup form of a single token, '' of longer elements */
  readonly lower: string
  /** lookup form of the first token */
  readonly first: string
  readonly quantity: Quantity | null
  readonly period: PeriodMention | null
  /** lexicon readings of the longest match, several for an ambiguous word */
  readonly senses: readonly LexEntry[]
  /** the lookup forms of a lexicon match, blanks between */
  readonly name: string
  readonly capital: boolean
  readonly word: boolean
}

export interface LexSpan extends TokenRange {
  readonly senses: readonly LexEntry[]
}

/** Lays quantities, periods and lexicon matches over the tokens; earlier arguments win where they overlap. */
export function buildStream(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  periods: readonly PeriodMention[],
  lexical: readonly LexSpan[],
): Element[] {
  const elements: Element[] = []
  let q = 0
  let p = 0
  let l = 0
  for (let i = 0; i < tokens.length; ) {
    while (q < quantities.length && quantities[q].to <= i) q++
    while (p < periods.length && periods[p].to <= i) p++
    while (l < lexical.length && lexical[l].from < i) l++
    const quantity = q < quantities.length && i >= quantities[q].hedgeFrom ? quantities[q] : null
    const period = !quantity && p < periods.length && i >= periods[p].from ? periods[p] : null
    const next = Math.min(quantities[q]?.hedgeFrom ?? tokens.length, periods[p]?.from ?? tokens.length)
    const lex = !quantity && !period && l < lexical.length && lexical[l].from === i && lexical[l].to <= next ? lexical[l] : null
    const to = quantity?.to ?? period?.to ?? lex?.to ?? i + 1
    elements.push({
      index: elements.length,
      from: i,
      to,
      start: tokens[i].start,
      end: tokens[to - 1].end,
      lower: to === i + 1 ? tokens[i].lower : '',
      first: tokens[i].lower,
      name: lex ? nameOf(tokens, i, to) : '',
      quantity,
      period,
      senses: lex?.senses ?? NONE,
      capital: tokens[i].capital,
      word: tokens[i].kind === 'word',
    })
    i = to
  }
  return elements
}

/** "rare earths", "sea-food": blanks only where the text has some. */
function nameOf(tokens: readonly Token[], from: number, to: number): string {
  let name = tokens[from].lower
  for (let i = from + 1; i < to; i++) name += (tokens[i].glued ? '' : ' ') + tokens[i].lower
  return name
}

const NONE: readonly LexEntry[] = []

/** The first reading of a kind, or null. */
export function sense(element: Element | undefined, kind: LexKind): LexEntry | null {
  if (!element || element.senses.length === 0) return null
  for (const entry of element.senses) if (entry.kind === kind) return entry
  return null
}

export const isPunct = (element: Element | undefined, signs: string): boolean =>
  element !== undefined && element.lower.length === 1 && signs.includes(element.lower)

/** The indicator reading of an element; of "export", "ship", "supply" the verb where its place in the sentence makes it one. */
export function indicatorAt(stream: readonly Element[], i: number): LexEntry | null {
  const first = sense(stream[i], 'indicator')
  if (!first) return null
  const readings = stream[i].senses.filter((s) => s.kind === 'indicator')
  const noun = readings.find((s) => s.pos === 'noun')
  const verb = readings.find((s) => s.pos === 'verb')
  if (!noun || !verb) return first
  return verbPlace(stream, i) ? verb : noun
}

const BEFORE_VERB: ReadonlySet<string> = new Set([
  'not',
  'to',
  'will',
  'would',
  'could',
  'can',
  'may',
  'might',
  'should',
  'must',
  'did',
  'does',
  'do',
  'they',
  'we',
  'it',
  'which',
  'that',
  'who',
  'has',
  'have',
  'had',
  'also',
  'never',
  'only',
  'and',
])

function verbPlace(stream: readonly Element[], i: number): boolean {
  const before = stream[i - 1]
  if (!before) return false
  if (before.lower.endsWith("n't")) return true
  if (BEFORE_VERB.has(before.lower))
    return before.lower !== 'and' && before.lower !== 'to' && before.lower !== 'that'
      ? true
      : stream[i + 1]?.quantity !== null || sense(stream[i + 1], 'item') !== null
  const area = sense(before, 'area')
  return area !== null && area.as !== 'demonym' && (stream[i + 1]?.quantity != null || sense(stream[i + 1], 'item') !== null)
}
