import { type Element, sense } from './stream.ts'

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
