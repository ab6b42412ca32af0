import type { IndicatorEntry } from '../lexicon/indicators.ts'
import type { Sentence } from '../types.ts'
import { areaAt } from './areas.ts'
import { goodAt, singular } from './goods.ts'
import { openerEnd } from './opener.ts'
import type { Named, Section } from './rank/past.ts'
import { finite, type View } from './rank/view.ts'
import { type Element, indicatorAt } from './stream.ts'
import { BY_THE_WAY } from './topic.ts'

/** What a sentence names, for the figures of others. */
export interface Names {
  /** what it is about, else what it names first */
  readonly named: Named
  /** goods and areas in order */
  readonly goods: readonly string[]
  readonly areas: readonly string[]
  /** what it names as a heading; null where it is none */
  readonly section: Section | null
  /** it goes on with what was said before */
  readonly pointsBack: boolean
}

export function namesOf(view: View, sentence: Sentence, before: Sentence | undefined, next: Sentence | undefined): Names {
  const { stream } = view
  const goods: string[] = []
  const areas: string[] = []
  for (const el of stream) {
    if (el.senses.length === 0) continue
    const good = goodAt(stream, el.index)?.item
    const code = areaAt(stream, el.index)?.code ?? ''
    if (good !== undefined) goods.push(good)
    if (code !== '') areas.push(code)
  }
  const named = namedIn(view)
  return { named, goods, areas, section: sectionOf(stream, named, sentence, before, next), pointsBack: pointsBack(stream) }
}

/** The good, the area and the indicator that a sentence is about, else those that it names first. */
function namedIn({ stream, verb, governor }: View): Named {
  // "Russian fuel?": without a verb the word for a good is no other word
  const alone = stream.length < 6 && !stream.some((e, i) => e.quantity || finite(stream, i))
  let item = ''
  let area = ''
  let indicator: Named['indicator'] = ''
  let itemLeads = false
  let areaLeads = false
  let indicatorLeads = false
  for (const el of stream) {
    if (el.senses.length === 0) continue
    const leads = el.index < verb[0] && governor[el.index] < 0
    const good = goodAt(stream, el.index, alone)?.item ?? ''
    const code = areaAt(stream, el.index)?.code ?? ''
    if (good !== '' && (item === '' || (leads && !itemLeads))) [item, itemLeads] = [good, leads]
    if (code !== '' && (area === '' || (leads && !areaLeads))) [area, areaLeads] = [code, leads]
    const measured = plainIndicator(stream, el.index)
    if (measured !== '' && (indicator === '' || (leads && !indicatorLeads))) [indicator, indicatorLeads] = [measured, leads]
  }
  return { item, area, indicator, itemLeads, areaLeads, indicatorLeads, near: true }
}

/** What a word measures that can mean nothing else ("output", "exported"). */
function plainIndicator(stream: readonly Element[], i: number): Named['indicator'] {
  const entry = indicatorAt(stream, i) as IndicatorEntry | null
  return entry && !entry.weak && !entry.aside && !BY_THE_WAY.has(entry.id) ? entry.id : ''
}

/** "WHEAT.", "TEA - Exports rose", "Export markets": a few words without a verb that open a paragraph, or a line above a list, say what follows is about. */
function sectionOf(
  stream: readonly Element[],
  named: Named,
  sentence: Sentence,
  before: Sentence | undefined,
  next: Sentence | undefined,
): Section | null {
  if (!before || sentence.block === before.block || sentence.kind === 'title') return null
  const opener = sentence.kind === 'list-item' ? -1 : openerEnd(stream)
  if (opener > 0) {
    const words = stream.slice(0, opener)
    const good = words.map((_, i) => goodAt(stream, i, i === 0)).find((g) => g)
    const area = words.map((_, i) => areaAt(stream, i)).find((a) => a)
    return { item: good?.item ?? '', area: area?.code ?? '', indicator: indicatorOf(words) }
  }
  const leadsIn = next !== undefined && next.block !== sentence.block && (next.kind === 'list-item' || next.kind === 'table')
  const words = stream.filter((e) => e.word)
  if (words.length === 0 || (words.length > 5 && !leadsIn) || stream.some((e, i) => e.quantity || (finite(stream, i) && !leadsIn)))
    return null
  const unknown = words.length === 1 && words[0].senses.length === 0 && words[0].lower.length > 2 ? singular(words[0].lower) : ''
  return { item: named.item || unknown, area: named.area, indicator: indicatorOf(stream) }
}

const indicatorOf = (stream: readonly Element[]): string =>
  String(stream.map((_, i) => indicatorAt(stream, i)).find((e) => e?.pos === 'noun')?.id ?? '')

/** "It", "That is", "The total": the sentence goes on with what was said before. */
function pointsBack(stream: readonly Element[]): boolean {
  const first = stream[0]?.lower
  const second = stream[1]?.lower ?? ''
  if (first === undefined) return false
  if (/^(?:it|they|that|this|those|these|both|its|their|he|she|together)$/.test(first)) return !stream[0].period
  if (
    stream
      .slice(0, 7)
      .some(
        (e, i) =>
          e.lower === 'the' &&
          /^(?:volume|amount|tonnage|figure|total|number)$/.test(stream[i + 1]?.lower ?? '') &&
          stream[i + 2]?.lower !== 'of',
      )
  )
    return true
  return (
    first === 'the' &&
    /^(?:total|amount|volume|figure|figures|increase|decrease|decline|rise|fall|drop|gain|tally|number|sum|build|value|share|rest|same|latter|former|growth)$/.test(
      second,
    )
  )
}

/** The three most frequent values, the earlier first where they are level. */
export function mostFrequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([v]) => v)
}
