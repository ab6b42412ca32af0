import { groupCodes } from '../lexicon/areas.ts'
import { type Element, indicatorAt, sense } from './stream.ts'
import { AUXILIARIES, CLAUSE_WORDS, PREPOSITIONS } from './words.ts'

/** An area as a phrase names it. */
export interface AreaRef {
  /** ISO 3166-1 alpha-3 or group code */
  readonly code: string
  /** the sub-national place that stood for it, or '' */
  readonly place: string
  /** demonym: an adjective ("Chinese"); people: "North Koreans"; the others stand alone */
  readonly as: string
  /** stream indices */
  readonly from: number
  readonly to: number
}

export function areaAt(stream: readonly Element[], i: number): AreaRef | null {
  const area = sense(stream[i], 'area')
  if (area) return { code: area.id, place: '', as: String(area.as ?? 'name'), from: i, to: i + 1 }
  const place = sense(stream[i], 'place')
  if (place) return { code: String(place.area ?? ''), place: place.id, as: 'place', from: i, to: i + 1 }
  return null
}

const FILLERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'its',
  'their',
  'neighbouring',
  'neighboring',
  'neighbour',
  'neighbor',
  'ally',
  'rival',
  'mainland',
  'main',
  'top',
  'buyer',
  'customer',
  'communist',
  'isolated',
  'reclusive',
  'northern',
  'southern',
  'eastern',
  'western',
  'largest',
  'biggest',
  'all',
  'of',
  'both',
  'nearby',
  'mighty',
  'partner',
  'supplier',
  ',',
])

/** The area that starts a noun phrase at `i` ("the neighbouring China"): up to three filler words are stepped over. */
export function areaFrom(stream: readonly Element[], i: number): AreaRef | null {
  for (let j = i; j < Math.min(stream.length, i + 5); j++) {
    const area = areaAt(stream, j)
    if (area) return area
    if (!FILLERS.has(stream[j].lower)) return null
  }
  return null
}

/** Coordinated areas from `i` on: "China and Russia", "Japan, Taiwan and Vietnam". */
export function areaList(stream: readonly Element[], i: number): AreaRef[] {
  const list: AreaRef[] = []
  let at = areaFrom(stream, i)
  while (at) {
    list.push(at)
    let next = at.to
    while (
      next < stream.length &&
      (stream[next].lower === ',' ||
        stream[next].lower === 'and' ||
        stream[next].lower === '-' ||
        stream[next].lower === '–' ||
        stream[next].lower === '&')
    )
      next++
    at = next > at.to ? areaFrom(stream, next) : null
  }
  return list
}

/** "China's", "the North's", or an adjective: the area owns what follows. */
export function owns(stream: readonly Element[], area: AreaRef): boolean {
  const next = stream[area.to]?.lower
  return next === "'s" || next === "'" || next === '’' || area.as === 'demonym'
}

/** "U.S. ports", "UK goods", "EU terminals": names that are written short stand before a noun as adjectives do. */
export function attributive(stream: readonly Element[], area: AreaRef): boolean {
  if (area.as !== 'name' || area.to !== area.from + 1 || !SHORT.test(stream[area.from].name)) return false
  const next = stream[area.to]
  if (!next?.word || next.quantity || next.period || next.lower === 'and' || next.lower === 'or') return false
  if (PREPOSITIONS.has(next.lower) || AUXILIARIES.has(next.lower) || CLAUSE_WORDS.has(next.lower)) return false
  return (
    sense(next, 'move')?.pos !== 'verb' &&
    indicatorAt(stream, area.to)?.pos !== 'verb' &&
    !/(?:ed|ly|came|took|saw|sent|put|made|gave|got)$/.test(next.lower)
  )
}

const SHORT = /^(?:us|u\.s\.?|usa|uk|u\.k\.?|eu|e\.u\.|uae|nz|prc|dprk|rok|drc|dr congo|png)$/

/** A group of countries or a part of the world, rather than a country. */
export const isGroup = (code: string): boolean => groupCodes.has(code)

/** Whose buyers, visitors or embargo they are says who the other side is. */
export const ofOthers = (owned: Element | undefined): boolean => OTHERS.test(owned?.lower ?? '')

const OTHERS =
  /^(?:buyers?|customers?|clients?|consumers?|importers?|shoppers?|diners|drinkers|households|demand|orders?|markets?|supermarkets?|retailers?|wholesalers?|dealers|share|portion|purchases|appetite|tourists?|visitors?|guests?|ban|embargo|sanctions|tariffs?|duty|duties|levy|inspectors?)$/

/** "China swallowed 57 %", "the US has received 38,000 tons": what buyers do in a list. */
export const takesAt = (stream: readonly Element[], from: number): boolean => TAKERS.test(verbAt(stream, from))

/** "Ethiopia put in 17 million", "Qatar sent five": what suppliers do in a list. */
export const givesAt = (stream: readonly Element[], from: number): boolean => GIVERS.test(verbAt(stream, from))

/** The verb right behind an area, its auxiliary and adverb stepped over. */
function verbAt(stream: readonly Element[], from: number): string {
  let at = from
  while (
    at < from + 3 &&
    stream[at] &&
    (AUXILIARIES.has(stream[at].lower) || /ly$|^(?:alone|itself|also|again|still)$/.test(stream[at].lower))
  )
    at++
  return stream[at]?.first ?? ''
}

const TAKERS =
  /^(?:took|takes|taken|taking|bought|buys|buying|received|receives|receiving|absorbed|absorbs|swallowed|swallows|snapped|lapped|accounted|accounts|drank|ate|consumed|purchased|purchases|lifted|fetched|ordered|imported|welcomed|unloaded|discharged|landed|picked|spent|paid)$/
const GIVERS =
  /^(?:supplied|supplies|sent|sends|shipped|ships|sold|sells|delivered|delivers|provided|provides|furnished|contributed|contributes|put|puts|loaded|exported|dispatched|pumped|yielded|offered)$/
