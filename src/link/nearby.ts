import type { Dimension, Quantity } from '../types.ts'
import { areaAt } from './areas.ts'
import { goodAt } from './goods.ts'
import { type Element, isPunct, sense } from './stream.ts'
import { CLAUSE_WORDS, DETERMINERS, PLAIN_ADJECTIVES, PREPOSITIONS } from './words.ts'

export function nextQuantity(stream: readonly Element[], i: number): number {
  for (let j = i + 1; j < stream.length; j++) if (stream[j].quantity) return j
  return stream.length
}

export const PHYSICAL: ReadonlySet<Dimension> = new Set(['mass', 'volume', 'energy', 'teu'])

export const around = (stream: readonly Element[], i: number, test: (j: number) => boolean): boolean => {
  for (let j = Math.max(0, i - 8); j < Math.min(stream.length, i + 9); j++) if (j !== i && test(j)) return true
  return false
}

export const goodNear = (stream: readonly Element[], i: number): boolean => around(stream, i, (j) => goodAt(stream, j) !== null)

export const areaNear = (stream: readonly Element[], i: number): boolean =>
  around(stream, i, (j) => areaAt(stream, j) !== null && (stream[j - 1]?.lower === 'to' || stream[j - 1]?.lower === 'from' || j < i)) &&
  around(stream, i, (j) => goodAt(stream, j) !== null || stream[j].quantity !== null)

export const peopleNear = (stream: readonly Element[], i: number): boolean =>
  around(stream, i, (j) => {
    const id = sense(stream[j], 'indicator')?.id
    return (
      sense(stream[j], 'area')?.as === 'people' ||
      ((id === 'visitors' || id === 'workers') && !sense(stream[j], 'indicator')?.weak) ||
      /^(?:people|persons|nationals|citizens|tourists|travellers|women|men)$/.test(stream[j].lower)
    )
  })

export const previousQuantity = (stream: readonly Element[], i: number): boolean => {
  for (let j = i - 1; j >= Math.max(0, i - 10); j--) if (stream[j].quantity) return true
  return false
}

/** Stream index of the preposition that governs the noun phrase of element `i`, -1 where there is none; determiners, adjectives and demonyms are stepped over. */
export function prepositionOf(stream: readonly Element[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const el = stream[j]
    if (PREPOSITIONS.has(el.lower)) return j
    if (
      !DETERMINERS.has(el.lower) &&
      !PLAIN_ADJECTIVES.has(el.lower) &&
      sense(el, 'area')?.as !== 'demonym' &&
      !/(?:ed|ic|al|ous|ive)$/.test(el.lower)
    )
      return -1
  }
  return -1
}

/** The area leads a list entry or a clause: no other flow word follows before the next quantity. */
export function leads(stream: readonly Element[], from: number): boolean {
  const q = nextQuantity(stream, from - 1)
  if (q >= stream.length || q - from > 20) return false
  for (let j = from; j < q; j++) {
    if (CLAUSE_WORDS.has(stream[j].lower) || isPunct(stream[j], ';')) return false
    const ind = sense(stream[j], 'indicator')
    if (ind && !ind.weak) return false
  }
  return true
}

export const isShare = (quantity: Quantity): boolean => quantity.dimension === 'percent' || quantity.dimension === 'fraction'

export const PEOPLE: ReadonlySet<string> = new Set(['workers', 'visitors', 'migrants'])
