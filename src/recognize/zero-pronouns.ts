import { CARRIERS, GONE, MEASURES, MOVED, MOVED_AWAY } from '../lexicon/zero-words.ts'
import { goodAt } from '../link/goods.ts'
import { type Element, isPunct, sense } from '../link/stream.ts'
import { BE } from '../link/words.ts'

/** What "no" and "none" may say of: nouns of these flows, and verbs. */
export const COUNTABLE: ReadonlySet<string> = new Set([
  'exports',
  'imports',
  'trade',
  'production',
  'visitors',
  'migrants',
  'workers',
  'transfers',
  'investment',
  'aid',
  'deals',
])
export const FLOW_VERBS: ReadonlySet<string> = new Set(['exports', 'imports', 'production', 'investment', 'aid'])

export const isUnit = (el: Element | undefined): boolean => el !== undefined && (MEASURES.has(el.lower) || CARRIERS.has(el.lower))

/** "sent nobody back", "nobody has crossed since" */
export const isNobody = (stream: readonly Element[], i: number): boolean =>
  /^(?:sent|took|received|let|returned|visited)$/.test(stream[i - 1]?.lower ?? '') ||
  PEOPLE_MOVED.test(stream[i - 1]?.lower ?? '') ||
  hasGone(stream, i + 1)

const PEOPLE_MOVED = /^(?:admitted|hired|repatriated|deported|resettled|expelled|dispatched|accepted)$/

/** "coal was nowhere to be found" */
export const isNowhere = (stream: readonly Element[], i: number): boolean =>
  ((stream[i + 1]?.lower === 'to' && stream[i + 2]?.lower === 'be') ||
    (stream[i + 1]?.lower === 'in' && stream[i + 2]?.lower === 'sight')) &&
  BE.has(stream[i - 1]?.lower ?? '') &&
  stream.slice(Math.max(0, i - 12), i + 9).some((e) => goodAt(stream, e.index) !== null || FLOW_VERBS.has(sense(e, 'indicator')?.id ?? ''))

/** "has been shipped", "have gone", "was sold", "had ever arrived" */
export function hasGone(stream: readonly Element[], i: number): boolean {
  let j = i
  while (j < i + 4 && (BE.has(stream[j]?.lower) || HAVE.test(stream[j]?.lower ?? ''))) j++
  if (j === i) return false
  return MOVED_AWAY.has(stream[j]?.lower) || GONE.has(stream[j]?.lower)
}

const HAVE = /^(?:has|have|had|been|ever|yet|so|far|since)$/

/** "none of it", "none will come from France", "shipped none", "of which none paid duty": a flow or a good stands near. */
export function isNone(stream: readonly Element[], i: number): boolean {
  const next = stream[i + 1]?.lower ?? ''
  if (/^(?:has|have|had)$/.test(next) && (hasGone(stream, i + 1) || stream[i + 2]?.lower === 'been')) return true
  if (/^(?:too|the|other|but|like|more|less|better|worse|wants?|has|have|expects?|believes?|is|are|knows?|could|can)$/.test(next))
    return false
  if (next === 'of') return noneOf(stream, i + 2)
  return nearTrade(stream, i) || stated(stream, i)
}

/** Of things that are moved or counted, not "none of the gains". */
function noneOf(stream: readonly Element[], j: number): boolean {
  const { lower } = stream[j] ?? { lower: '' }
  if (/^(?:them|it|this|that|these|those|which)$/.test(lower)) return !BE.has(stream[j + 1]?.lower) || MOVED_AWAY.has(stream[j + 2]?.lower)
  for (let k = j; k < Math.min(stream.length, j + 4); k++) {
    if (goodAt(stream, k) || isUnit(stream[k]) || isUnit(singular(stream[k]))) return true
    const ind = sense(stream[k], 'indicator')
    if (ind && COUNTABLE.has(ind.id)) return true
  }
  return false
}

const singular = (el: Element): Element => ({ ...el, lower: el.lower.replace(/s$/, '') })

/** In a list of amounts: "12% on beef and none on lamb", "in April 3,612, and in May none", "there had been none". */
function stated(stream: readonly Element[], i: number): boolean {
  const before = stream[i - 1]?.lower ?? ''
  if (MOVED.has(before) || before === 'been' || before === 'was' || before === 'were') return true
  // "it furnished none", "practically none in 2020"
  const ends = isPunct(stream[i + 1], '.,;') || stream[i + 1] === undefined
  if ((ends && /[^e]ed$/.test(before)) || (NEARLY.test(before) && (ends || /^(?:in|since|from|for)$/.test(stream[i + 1].lower))))
    return true
  return (
    stream.some((e) => e.quantity !== null && e.index < i) &&
    (isPunct(stream[i + 1], '.,;') ||
      stream[i + 1]?.lower === 'on' ||
      before === 'and' ||
      stream[i - 1]?.period !== null ||
      before === 'which')
  )
}

/** "carried nothing at all", "nothing was shipped", "it too shows nothing for April"; not "nothing of the kind", "nothing is simple". */
export function isNothing(stream: readonly Element[], i: number): boolean {
  const [before, next] = [stream[i - 1]?.lower ?? '', stream[i + 1]?.lower ?? '']
  if (next === 'of' || next === 'but' || next === 'like' || before === 'for') return false
  if (before === 'to') return stream[i - 2]?.lower === 'next' && MOVED.has(stream[i - 3]?.lower)
  if (BE.has(next) || HAVE.test(next)) return hasGone(stream, i + 1)
  // "353,000 t by August, and then nothing", "the mill ground nothing in May"
  if (before === 'then' && stream.some((e) => e.quantity !== null && e.index < i)) return true
  if (MADE.test(before) && (isPunct(stream[i + 1], '.,;') || stream[i + 1]?.period || stream[i + 2]?.period)) return true
  if (next === 'at' && stream[i + 2]?.lower === 'all') return MOVED.has(before) || i === 0 || nearTrade(stream, i)
  if (next === 'whatsoever') return true
  return nearTrade(stream, i)
}

const NEARLY = /^(?:practically|virtually|almost|nearly)$/
const MADE = /^(?:ground|crushed|milled|refined|smelted|processed|slaughtered|generated|pumped|distilled|mined|made|produced|burned)$/

export function nearTrade(stream: readonly Element[], i: number): boolean {
  if (/^(?:like|more|less|but|new|about|this|to|in)$/.test(stream[i + 1]?.lower ?? '')) return false
  let area = false
  for (let j = Math.max(0, i - 12); j < Math.min(stream.length, i + 8); j++) {
    const ind = sense(stream[j], 'indicator')
    if (ind && (FLOW_VERBS.has(ind.id) || ind.id === 'transfers')) return true
    if (goodAt(stream, j)) return true
    area ||= stream[j].lower === 'from' && sense(stream[j + 1], 'area') !== null
  }
  return area || stream[i - 1]?.lower === 'shows' || stream[i - 1]?.lower === 'showed'
}
