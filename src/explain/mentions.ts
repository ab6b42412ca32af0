import { goodAt } from '../link/goods.ts'
import type { Attribution } from '../link/sources.ts'
import { type Element, indicatorAt } from '../link/stream.ts'
import type { LexEntry, PeriodMention, Quantity, Span } from '../types.ts'
import { readPeriod } from '../validate/period-code.ts'
import { comparisonsIn } from './comparisons.ts'
import type { ExplainedMention, MentionKind, PeriodValue, QuantityValue } from './types.ts'

/** What is known of a sentence when its mentions are listed. */
export interface MentionContext {
  readonly text: string
  /** period codes of a time expression at a stream index */
  readonly codesOf: (mention: PeriodMention, at: number) => readonly string[]
  /** unit of a quantity: names of money that several countries use are settled by then */
  readonly unitOf: (quantity: Quantity) => string
  readonly sources: readonly Attribution[]
}

/** Every mention of a sentence, in the order of the text. */
export function mentionsOf(stream: readonly Element[], sentence: Span, context: MentionContext): ExplainedMention[] {
  const { text } = context
  const found: ExplainedMention[] = []
  const add = (kind: MentionKind, { start, end }: Span, value: ExplainedMention['value']): void => {
    const same = (m: ExplainedMention): boolean =>
      m.kind === kind && m.start === start && m.end === end && (kind === 'source' || m.value === value)
    if (start < end && !found.some(same)) found.push({ kind, start, end, text: text.slice(start, end), value })
  }
  for (const el of stream) {
    if (el.quantity) {
      const hedge = hedgeBefore(text, el)
      if (hedge) add('hedge', hedge, el.quantity.relation)
      if (el.quantity.dimension === 'zero') add('zero', el.quantity, '0')
      else add('quantity', el.quantity, quantityValue(el.quantity, context.unitOf(el.quantity)))
    }
    if (el.period) add('period', el.period, periodValue(context.codesOf(el.period, el.index)))
    for (const entry of el.senses) {
      const named = lexical(entry, stream, el.index)
      if (named) add(named[0], el, named[1])
    }
  }
  // "more than 5" says how exact it is and compares with nothing.
  const hedged = (span: Span): boolean => found.some((m) => m.kind === 'hedge' && m.start <= span.start && span.end <= m.end)
  for (const { id, ...span } of comparisonsIn(text, sentence)) if (!hedged(span)) add('comparison', span, id)
  for (const source of context.sources) if (source.name !== '') add('source', sourceSpan(text, sentence, source, stream), source.name)
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

const quantityValue = ({ value, value_max, per, relation }: Quantity, unit: string): QuantityValue => ({
  value,
  value_max,
  unit,
  per,
  relation,
})

export function periodValue(codes: readonly string[]): PeriodValue {
  const periods = codes.flatMap((code) => readPeriod(code) ?? [])
  return {
    period: periods.map((p) => p.code).join(' '),
    start: periods.map((p) => p.start).sort()[0] ?? '',
    end:
      periods
        .map((p) => p.end)
        .sort()
        .at(-1) ?? '',
  }
}

/** "about", "more than": an element of a quantity begins with its hedge. */
function hedgeBefore(text: string, { start, quantity }: Element): Span | null {
  if (!quantity || quantity.hedgeFrom >= quantity.from || start >= quantity.start) return null
  const said = text.slice(start, quantity.start).trimEnd()
  return said === '' ? null : { start, end: start + said.length }
}

/** A word of the lexicon as a mention; of a word that may be noun or verb the reading that its place gives it. */
function lexical(entry: LexEntry, stream: readonly Element[], at: number): readonly [MentionKind, string] | null {
  switch (entry.kind) {
    case 'area':
      return ['area', entry.id]
    case 'place':
      return ['area', String(entry.area ?? '')]
    case 'item':
      return ['item', goodAt(stream, at, true)?.item ?? entry.id]
    case 'indicator':
      return entry === indicatorAt(stream, at) || stream[at].senses.every((s) => s === entry || s.id !== entry.id)
        ? ['indicator', entry.id]
        : null
    case 'move':
      return ['move', MOVES[Math.sign(Number(entry.sign)) + 1]]
    case 'body':
      return ['source', entry.id]
    case 'status':
      return ['hedge', entry.id]
    default:
      return null
  }
}

const MOVES = ['fall', 'move', 'rise'] as const

/** The name where the sentence has it, else the word that points to somebody or says that they speak. */
export function sourceSpan(text: string, { start, end }: Span, { name, at }: Attribution, stream: readonly Element[]): Span {
  const found = text.slice(start, end).indexOf(name)
  return found < 0 ? stream[at] : { start: start + found, end: start + found + name.length }
}
