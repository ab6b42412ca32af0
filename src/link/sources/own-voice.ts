import { type Element, isPunct } from '../stream.ts'
import { type Attribution, sideOf } from './phrase.ts'
import { BETWEEN } from './words.ts'

const RECKONS =
  /^(?:estimate|expect|see|forecast|reckon|make|put|think|pencil|leave|cut|raise|raised|lift|lifted|trim|trimmed|keep|kept|work|believe|calculate|count|counted|assume|project|look|value|guess|figure|model|stick|nudge|lower|lowered|predict|anticipate|doubt)$/
const RECKONING =
  /^(?:counts?|estimates?|forecasts?|models?|maths?|arithmetic|reckoning|calculations?|numbers?|figures|view|take|tally|tallies|data|records|poll|survey|projections?|sums|books?|assumptions?|sample|tracking|outlook|guess)$/

const COMPARED =
  /^(?:with|than|above|below|against|versus|vs|beat|beats|missed|misses|exceeded|topped|under|over|of|behind|meets?|met|match(?:es|ed)?)$/

/** "We expect 5 tons", "by our count": the paper speaks for itself, unless it quotes somebody. */
export function ownVoiceAt(stream: readonly Element[], i: number): Attribution | null {
  const w = stream[i].lower
  if (quoted(stream, i)) return null
  const own = { name: '', kind: 'self' as const, head: 'we', vague: false, body: null }
  if (w === 'our' || w === 'my') {
    // "in line with our model": what others counted is held against it.
    if (COMPARED.test(stream[i - 1]?.lower ?? '')) return null
    for (let j = i + 1; j < Math.min(stream.length, i + 4); j++)
      if (RECKONING.test(stream[j].lower)) return { ...own, at: i, covers: sideOf(stream, i - 1) }
    return null
  }
  let j = i + 1
  while (j < stream.length && (BETWEEN.has(stream[j].lower) || stream[j].period || /^[a-z]{3,}ly$/.test(stream[j].lower))) j++
  return j < stream.length && RECKONS.test(stream[j].first) ? { ...own, at: i, covers: 'ahead' } : null
}

const quoted = (stream: readonly Element[], i: number): boolean => {
  let open = false
  for (let j = 0; j < i; j++) {
    if (isPunct(stream[j], '“')) open = true
    else if (isPunct(stream[j], '”')) open = false
    else if (isPunct(stream[j], '"')) open = !open
  }
  return open
}
