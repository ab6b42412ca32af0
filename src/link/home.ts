import { moneyOf } from '../lexicon/areas-money.ts'
import type { Sentence } from '../types.ts'
import { type AreaRef, areaAt, attributive, isGroup, ofOthers, owns, takesAt } from './areas.ts'
import { frameAt } from './frames.ts'
import { finite } from './rank/view.ts'
import { type Element, isPunct, sense } from './stream.ts'
import { FLOWS } from './topic.ts'
import { PREPOSITIONS } from './words.ts'

interface Read {
  readonly sentence: Sentence
  readonly stream: readonly Element[]
}

/** Money of a country tells where a text is at home, but a price abroad is quoted now and then: so many sums count at most. */
const SUMS = 4
const OFFICES = 4
/** what a place in the line above the text counts */
const WRITTEN = 3

/**
 * The areas that an article speaks of, the one that it is most about first. What counts is whose flows, firms, offices, towns and money it
 * speaks of; areas that only stand behind a preposition, or that take or supply something, are the other side. `head`: the lines before
 * the text, where it was written.
 */
export function areasOf(read: readonly Read[], head: readonly Element[]): readonly string[] {
  const scores = new Map<string, number>()
  const offices = new Map<string, number>()
  const sums = new Map<string, number>()
  const add = (to: Map<string, number>, code: string, n: number): void => void (code !== '' && to.set(code, (to.get(code) ?? 0) + n))
  for (const el of head) {
    const area = areaAt(head, el.index)
    if (area) add(scores, area.code, 4)
    else add(offices, officeOf(el), 4)
  }
  const first = read.find((r) => r.sentence.kind === 'paragraph' && !isMasthead(r.stream))?.sentence
  const lead = first?.block ?? -1
  for (const { sentence, stream } of read) {
    const above = sentence.kind === 'paragraph' && sentence.block < lead && isMasthead(stream)
    const opens = sentence === first
    const weight = sentence.kind === 'title' || sentence.block === lead ? 2 : sentence.block > lead + 2 ? 0.6 : 1
    for (const el of stream) {
      if (el.quantity?.dimension === 'money') add(sums, el.quantity.unit, 1)
      if (el.senses.length === 0) continue
      const area = areaAt(stream, el.index)
      if (area) add(scores, area.code, above ? (area.as === 'demonym' ? 1 : WRITTEN) : weight * standing(stream, area, opens))
      if (!area) add(offices, officeOf(el), 2 * weight)
      if (!area && !above && sense(el, 'indicator') && !sense(el, 'indicator')?.weak) {
        const frame = frameAt(stream, el.index, stream.length)
        add(scores, frame?.reporter ?? '', 3 * weight)
        if (frame?.indicator === 'trade') add(scores, frame.partner, 2 * weight)
      }
    }
  }
  for (const [code, n] of sums) add(scores, likeliest(moneyOf(code), scores), Math.min(n, SUMS))
  // offices abroad are quoted often, and boards and ministries of many countries bear the same names
  for (const [code, n] of offices) {
    const heard = scores.has(code) ? n : 0.75 * n
    add(scores, code, Math.min(heard, OFFICES + (heard - OFFICES) / 2))
  }
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code)
}

function officeOf(el: Element): string {
  const body = sense(el, 'body')
  return body && typeof body.area === 'string' && body.type !== 'outlet' ? body.area : ''
}

/** A line of the outlet, place and date above the text: a few words without a verb. */
const isMasthead = (stream: readonly Element[]): boolean => stream.length <= 16 && !stream.some((e, i) => e.quantity || finite(stream, i))

/** Two countries that a text is about as a pair, the first one named most; null where it is about one, or about many. */
export type Pair = readonly [string, string] | null

/** "DPRK-China trade", or a text that names two countries over and over and hardly any other: what one sells the other buys. */
export function pairOf(read: readonly Read[]): Pair {
  const named = new Map<string, number>()
  let all = 0
  for (const { sentence, stream } of read)
    for (const el of stream) {
      if (el.senses.length === 0) continue
      const code = areaAt(stream, el.index)?.code ?? ''
      if (code !== '') {
        named.set(code, (named.get(code) ?? 0) + 1)
        all++
      } else if (sentence.kind === 'title' && FLOWS.has(String(sense(el, 'indicator')?.id))) {
        const frame = frameAt(stream, el.index, stream.length)
        if (frame && frame.reporter !== '' && frame.partner !== '') return [frame.reporter, frame.partner]
      }
    }
  const [most, second] = [...named].sort((a, b) => b[1] - a[1])
  if (!second || second[1] < 3 || second[1] < 0.4 * most[1] || most[1] + second[1] < 0.68 * all) return null
  return [most[0], second[0]]
}

/** Of several countries that call their money alike the one that the text names most, else the usual one. */
const likeliest = (codes: readonly string[], scores: ReadonlyMap<string, number>): string =>
  codes.reduce((best, code) => ((scores.get(code) ?? 0) > (scores.get(best) ?? 0) ? code : best), codes[0] ?? '')

/** How much a mention says that the article is about the area. */
function standing(stream: readonly Element[], area: AreaRef, lead: boolean): number {
  const group = isGroup(area.code) ? 0.5 : 1
  if (attributive(stream, area)) return ofOthers(stream[area.to]) ? 0.3 : 2
  if (owns(stream, area)) {
    const owned = stream[area.to + (area.as === 'demonym' ? 0 : 1)]
    return ofOthers(owned) ? 0.3 * group : owned && sense(owned, 'body') ? 1 : 2 * group
  }
  const before = stream[area.from - 1]?.lower ?? ''
  const near = before === 'the' ? (stream[area.from - 2]?.lower ?? '') : before
  if (PREPOSITIONS.has(near)) return near === 'in' ? 0.7 : area.as === 'place' && /^(?:at|from|of)$/.test(near) ? 0.7 : 0.4 * group
  if (takes(stream, area.to)) return 0.4 * group
  return (lead && area.from < 8 ? 3 : 0.8) * group
}

/** "China swallowed 57 %", "Japan, with 9 %", "Spain (12 %)": what buyers and sellers in a list do. */
function takes(stream: readonly Element[], from: number): boolean {
  return Boolean(stream[from]?.quantity) || isPunct(stream[from], '(:') || takesAt(stream, from) || LISTED.test(stream[from]?.lower ?? '')
}

/** "Japan, with 9 %", "Russia followed on 20 %": words behind an area in a list of shares. */
const LISTED = /^(?:followed|follows|ranked|ranks|remained|managed|came|comes|with|at|on|among)$/
