import { type Element, isPunct, sense } from './stream.ts'

/** Words before an amount that others are compared with. */
const AGAINST: ReadonlySet<string> = new Set(['against', 'versus', 'vs', 'compared', 'unlike', 'instead', 'beats', 'beat', 'outstripped'])
/** The same, where an article or an owner stands between: "than the 6 million of May"; "more than 6 million" compares nothing. */
const BEYOND: ReadonlySet<string> = new Set(
  'than above below beyond short exceeds exceeded exceeding surpasses surpassed surpassing tops topped topping matching matched'.split(' '),
)
/** What is aimed at is for the time of the figure itself. */
const AIMS =
  /^(?:targets?|forecasts?|plans?|planned|quotas?|expect(?:ations|ed)|estimates?|assumptions?|norm|average|capacity|ceiling|cap|limit|needs?|guidance|projections?|goal)$/
const HEDGES = /^(?:some|about|around|nearly|almost|roughly|a|an|just|only|approximately|an?other|one|or|barely|half)$/
const RATIO = /^(?:half|double|twice|thrice|triple)$/
const FAR = 8

/**
 * "less than August's 2.8 trillion", "twice the 6 million of May", "against 18,900 in week 2": is the amount at `at` one that another is
 * compared with? Its time is not that of the text.
 */
export function comparedTo(stream: readonly Element[], at: number): boolean {
  if (aimedAt(stream, at)) return false
  let was = false
  for (let j = at - 1; j >= Math.max(0, at - FAR); j--) {
    const el = stream[j]
    if (el.quantity || RATIO.test(el.lower)) return (!el.quantity || isRatio(el)) && ofThe(stream, j + 1, at)
    // "a year earlier it had been 6 million"
    if (el.period?.base && was) return true
    was ||= el.lower === 'had' || el.lower === 'was' || el.lower === 'were'
    if (AGAINST.has(el.lower)) return true
    if (BEYOND.has(el.lower)) return hasOwner(stream, j + 1, at)
    if (AIMS.test(el.lower) || isPunct(el, ',;:') || (sense(el, 'move')?.pos === 'verb' && !el.period)) return false
  }
  return false
}

const isRatio = (el: Element): boolean => el.quantity?.dimension === 'percent' || el.quantity?.dimension === 'multiple'

/** "half of the", "double the", "a tenth of last year's" */
function ofThe(stream: readonly Element[], from: number, at: number): boolean {
  const first = stream[from]?.lower ?? ''
  if (from === at || !(first === 'of' || first === 'the' || stream[from].period)) return false
  return hasOwner(stream, from, at)
}

/** An article, an owner or a time between, and nothing that hedges. */
function hasOwner(stream: readonly Element[], from: number, at: number): boolean {
  let owned = false
  for (let j = from; j < at; j++) {
    const el = stream[j]
    if (HEDGES.test(el.lower)) return false
    owned ||= el.lower === 'the' || el.lower === "'s" || el.lower === 'those' || el.period !== null
  }
  return owned
}

/** "below the 2 percent growth assumption" */
function aimedAt(stream: readonly Element[], at: number): boolean {
  for (let j = at + 1; j < Math.min(stream.length, at + 4); j++) {
    if (AIMS.test(stream[j].lower)) return true
    if (!stream[j].word) return false
  }
  return false
}
