import type { Sentence } from '../types.ts'
import { type AreaRef, areaAt, owns } from './areas.ts'
import { frameAt } from './frames.ts'
import { type Element, sense } from './stream.ts'
import { PREPOSITIONS } from './words.ts'

interface Read {
  readonly sentence: Sentence
  readonly stream: readonly Element[]
}

/**
 * The areas that an article speaks of, the one that it is most about first. What counts is whose flows, firms and offices it speaks of; areas
 * that only stand behind a preposition are the other side. `head`: the lines before the text, where it was written.
 */
export function areasOf(read: readonly Read[], head: readonly Element[]): readonly string[] {
  const scores = new Map<string, number>()
  const add = (code: string, n: number): void => void (code !== '' && scores.set(code, (scores.get(code) ?? 0) + n))
  for (const el of head) add(areaAt(head, el.index)?.code ?? '', 4)
  const lead = read.find((r) => r.sentence.kind === 'paragraph')?.sentence.block ?? -1
  for (const { sentence, stream } of read) {
    const weight = sentence.kind === 'title' || sentence.block === lead ? 2 : sentence.block > lead + 2 ? 0.6 : 1
    for (const el of stream) {
      if (el.senses.length === 0) continue
      const area = areaAt(stream, el.index)
      if (area) add(area.code, weight * standing(stream, area, sentence.block === lead))
      const body = area ? null : sense(el, 'body')
      if (body && typeof body.area === 'string' && body.type !== 'outlet') add(body.area, 2 * weight)
      if (!area && sense(el, 'indicator') && !sense(el, 'indicator')?.weak)
        add(frameAt(stream, el.index, stream.length)?.reporter ?? '', 3 * weight)
    }
  }
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code)
}

/** How much a mention says that the article is about the area. */
function standing(stream: readonly Element[], area: AreaRef, lead: boolean): number {
  if (owns(stream, area)) return 2
  const before = stream[area.from - 1]?.lower ?? ''
  if (PREPOSITIONS.has(before) || (before === 'the' && PREPOSITIONS.has(stream[area.from - 2]?.lower ?? '')))
    return before === 'in' ? 0.7 : 0.4
  return lead && area.from < 8 ? 3 : 0.8
}
