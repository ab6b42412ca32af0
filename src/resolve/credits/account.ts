import { itemParents } from '../../lexicon/items/index.ts'
import type { Attribution } from '../../link/sources.ts'
import type { Element } from '../../link/stream.ts'
import type { Read } from './named.ts'

/** How far what the main source says of its goods reaches. */
export interface Account {
  /** blocks about goods of which the main source is credited with none, behind another source */
  readonly left: ReadonlySet<number>
  /** whether a sentence is about a good of which the main source, a keeper of figures, is credited with some */
  keeps(stream: readonly Element[]): boolean
}

/** Names of those who count all goods. */
const WIDE =
  /ministry|customs|statisti|bureau|department|office|administration|central bank|government|treasury|comtrade|\bport\b|authority/i

/** An association or firm speaks of its own goods and their kinds; an office speaks of all. */
export function accountOf(read: readonly Read[], resolved: readonly (readonly Attribution[])[], main: string): Account {
  const goods = new Map<number, Set<string>>()
  const speakers = new Map<number, 'main' | 'other'>()
  const types = new Set<string>()
  let isBody = false
  read.forEach(({ sentence, stream }, s) => {
    if (sentence.kind === 'title') return
    const named = goods.get(sentence.block) ?? new Set()
    for (const good of goodsIn(stream)) named.add(good)
    goods.set(sentence.block, named)
    for (const a of resolved[s]) {
      if (a.name === main) {
        isBody ||= a.kind === 'body'
        types.add(String(a.body?.type))
      }
      if (a.name === '' || a.kind === 'outlet' || a.once) continue
      const speaks = a.kind === 'body' && !a.vague && a.name === main
      if (speaks || !speakers.has(sentence.block)) speakers.set(sentence.block, speaks ? 'main' : 'other')
    }
  })
  const own = new Set<string>()
  for (const [block, named] of goods) if (speakers.get(block) === 'main') for (const good of named) own.add(good)
  const any = (...wanted: readonly string[]): boolean => wanted.some((type) => types.has(type))
  const keeper = any('agency', 'ministry', 'association', 'intl')
  const keeps = (stream: readonly Element[]): boolean => keeper && goodsIn(stream).some((good) => own.has(good))
  const left = new Set<number>()
  if (!isBody || any('agency', 'ministry', 'bank', 'intl') || WIDE.test(main)) return { left, keeps }
  const heads = new Set([...own].map(headOf))
  let other = false
  for (const [block, named] of goods) {
    other = speakers.has(block) ? speakers.get(block) === 'other' : other
    if (other && named.size > 0 && ![...named].some((good) => own.has(good) || heads.has(headOf(good)))) left.add(block)
  }
  return { left, keeps }
}

/** "nitrile glove" and "rubber glove" are gloves, as "raw sugar" and "white sugar" are sugar. */
const headOf = (good: string): string => itemParents.get(good) ?? good.slice(good.lastIndexOf(' ') + 1)

const goodsIn = (stream: readonly Element[]): string[] =>
  stream.flatMap((e) => e.senses.flatMap((one) => (one.kind === 'item' ? [one.id] : [])))
