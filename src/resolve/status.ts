import type { Claim } from '../link/claims.ts'
import { nounOf } from '../link/sources/phrase.ts'
import { DATA } from '../link/sources/words.ts'
import { type Element, isPunct, sense } from '../link/stream.ts'
import type { Indicator, Scope, Status } from '../types.ts'

const CORE: ReadonlySet<Indicator> = new Set([
  'exports',
  'imports',
  'trade',
  'balance',
  'production',
  'price',
  'wage',
  'investment',
  'aid',
  'deals',
  'sanctions-limit',
  'workers',
  'visitors',
  'migrants',
  'transfers',
])

/** core: statistics of trade, investment, aid, prices, wages, production, deals, limits and people who cross borders (GUIDE). */
export const scopeOf = (indicator: Indicator): Scope => (CORE.has(indicator) ? 'core' : 'other')

/** elements in front of a figure in which a status word may stand */
const BEFORE = 16
const BEHIND = 8

/** What kind of statement the figure is, by the status words of its clause. Base amounts are facts even in a forecast. */
export function statusOf(stream: readonly Element[], claim: Claim, indicator: Indicator, text = ''): Status {
  if (indicator === 'sanctions-limit') return usedUp(stream, claim) ? 'reported' : 'limit'
  if (isLimit(stream, claim, text)) return 'limit'
  const before = wordBefore(stream, claim)
  if (before === 'forecast') return 'forecast'
  const found = before !== 'reported' ? before : wordBehind(stream, claim)
  if (found !== 'reported') return found
  if (hedgedAsEstimate(stream, claim, text)) return 'estimated'
  return closingStatus(stream, claim)
}

// ---- limits -----------------------------------------------------------------------------------------------------------------

/** A share or multiple of a limit says how much of it was used. */
const usedUp = (stream: readonly Element[], claim: Claim): boolean => {
  const { dimension } = claim.quantity
  const leave = stream.slice(Math.max(0, claim.at - 3), claim.at)
  if (leave.some((e) => /^(?:may|can)\b/.test(e.lower || e.name))) return false
  return (
    dimension === 'multiple' ||
    ((dimension === 'percent' || dimension === 'fraction') && /^(?:of|the)$/.test(stream[claim.at + 1]?.lower ?? ''))
  )
}

const LIMIT_NOUN = /^(?:limits?|caps?|ceilings?|quotas?|floors?|maximum|minimum|allowance|threshold)$/
const CAPPED = /^(?:limited|capped|restricted|rationed)$/
const PERMITS = /^(?:may|can|lets?|let|allows?|allowed|permits?|permitted|entitle[sd]?|authori[sz]e[sd]?)$/

/** "are limited to 5", "may pump up to 5", "the floor of $5", "a limit that was set at 5". */
function isLimit(stream: readonly Element[], claim: Claim, text: string): boolean {
  const { at, quantity } = claim
  const link = stream[at - 1]?.lower ?? ''
  if (CAPPED.test(stream[at - 1]?.name.split(' ')[0] ?? '') || LIMIT_NOUN.test(stream[at + 1]?.lower ?? '')) return true
  if (/^(?:a |the )?maximum\b/i.test(text.slice(stream[at].start, quantity.start))) return true
  if ((link === 'to' || link === 'at') && (CAPPED.test(stream[at - 2]?.lower ?? '') || CAPPED.test(nounOf(stream[at - 2])))) return true
  if (quantity.dimension === 'percent' || quantity.dimension === 'fraction' || quantity.dimension === 'multiple') return false
  if (allowedBy(stream, at)) return true
  for (let j = at - 1; j >= Math.max(0, at - 14); j--) {
    const el = stream[j]
    if (isPunct(el, ';:“"') || (el.quantity && j < at - 3)) break
    if (LIMIT_NOUN.test(el.first) && sets(stream, j, at)) return true
    if (PERMITS.test(el.lower) && quantity.relation === 'le' && stream[j + 1]?.lower !== 'have') return true
  }
  return false
}

/** "within the 500,000 that resolution 2397 allows", "the 80 ships which the treaty permits" */
function allowedBy(stream: readonly Element[], at: number): boolean {
  let that = -1
  for (let j = at + 1; j < Math.min(stream.length, at + 9); j++) {
    const el = stream[j]
    if (el.quantity || isPunct(el, ',;:.')) return false
    if (/^(?:that|which)$/.test(el.lower)) that = j
    else if (that >= 0 && /^(?:allows|permits|authori[sz]es|sets|lays)$/.test(el.lower)) return true
  }
  return false
}

/** Between the noun and the figure stands no more than "of", "was", "was set at". */
function sets(stream: readonly Element[], noun: number, at: number): boolean {
  const link = stream.slice(noun + 1, at)
  if (link.length <= 3) return link.every((e) => /^(?:of|at|is|was|a|remains|stands|set|fixed|just|only|price|wage)$/.test(e.lower))
  return /^(?:at)$/.test(link.at(-1)?.lower ?? '') && /^(?:set|fixed|kept|held)$/.test(link.at(-2)?.lower ?? '')
}

// ---- words in front ---------------------------------------------------------------------------------------------------------

const REVISED =
  /^(?:raise[sd]?|cuts?|lower(?:ed|s)|lift(?:ed|s)|trim(?:med|s)|revise[sd]|hiked|slashed|upgraded|downgraded|increased|reduced|nudged)$/
const COMPARES = /^(?:from|against|versus|with|than)$/

const FORECAST = { id: 'forecast' }

function wordBefore(stream: readonly Element[], claim: Claim): Status {
  let found: Status = 'reported'
  let reach = Math.max(0, claim.at - BEFORE)
  for (let j = claim.at - 1; j >= reach; j--) {
    const el = stream[j]
    if (isPunct(el, ';:') || /^(?:while|whereas|after|which|who|whose)$/.test(el.lower)) break
    // "output, which fell 8 percent last year, to lose 2 percent": the clause between commas says nothing of what follows it.
    const clause = isPunct(el, ',') ? relativeFrom(stream, j) : -1
    if (clause >= 0) {
      reach = Math.max(0, reach - (j - clause))
      j = clause
      continue
    }
    if (el.quantity && isPunct(stream[j + 1], ',')) break
    const word =
      sense(el, 'status') ??
      ((el.lower === 'see' && stream[j - 1]?.lower === 'we') || /^(?:outlook|forecast|projection|target|guidance)$/.test(nounOf(el))
        ? FORECAST
        : null)
    if (!word || word.id === 'limit' || counterfactual(stream, j) || managed(stream, j) || outdone(stream, j, claim.at)) continue
    if (word.id === 'forecast' && MODAL.test(el.first) && factBehind(stream, j, claim.at)) continue
    if (word.id === 'forecast' && isBase(stream, claim, j)) continue
    if (word.id === 'forecast') return 'forecast'
    if (found === 'reported') found = word.id as Status
  }
  return found
}

/** Index of the comma that opens the relative clause which the comma at `close` ends, -1 where there is none. */
function relativeFrom(stream: readonly Element[], close: number): number {
  for (let k = close - 1; k > Math.max(0, close - 14); k--)
    if (isPunct(stream[k], ',')) return /^(?:which|who|whose)$/.test(stream[k + 1].lower) ? k : -1
  return -1
}

/** "would have been", "could have sold": what did not happen is no forecast. */
const counterfactual = (stream: readonly Element[], j: number): boolean =>
  /^(?:would|could|should|might)$/.test(stream[j].lower) && stream.slice(j + 1, j + 4).some((e) => e.lower === 'have')

/** "could manage only 3 tonnes", "could barely sell 40": what somebody was able to do is a fact. */
const managed = (stream: readonly Element[], j: number): boolean =>
  stream[j].lower === 'could' && /^(?:manage|muster|barely|hardly|scarcely|only|just)$/.test(stream[j + 1]?.lower ?? '')

/** "its forecast was missed by 2 percent", "the target for May was beaten": the figure is what came of it. */
function outdone(stream: readonly Element[], j: number, at: number): boolean {
  for (let k = j + 1; k < at - 1 && !stream[k].quantity; k++)
    if (/^(?:was|were|is|been|being)$/.test(stream[k].lower) && OUTDONE.test(stream[k + 1].lower)) return true
  return false
}

const OUTDONE = /^(?:missed|beaten|exceeded|topped|surpassed|undershot|overshot|met|bettered|outstripped)$/
const MODAL = /^(?:will|would|could|should|ought|might)$/

/** "concentrates, which a smelter should keep, slid 12 percent": behind the comma a verb in the past goes on with what came before the modal. */
function factBehind(stream: readonly Element[], modal: number, at: number): boolean {
  for (let j = at - 1; j > modal + 1; j--) {
    if (stream[j].quantity) return false
    if (!isPunct(stream[j], ',')) continue
    return PAST.test(stream[j + 1]?.first ?? '') && sense(stream[j + 1], 'move')?.pos === 'verb'
  }
  return false
}

const PAST =
  /^(?:rose|fell|slid|sank|grew|shrank|leapt|shot|went|came|stood|edged|climbed|jumped|dropped|gained|lost|slipped|dipped|\w{3,}ed)$/

/** "forecast to reach 5, up from 4 in 2023": a fact, unless the forecast itself was 4 before ("raised its forecast to 5 from 4"). */
function isBase(stream: readonly Element[], claim: Claim, word: number): boolean {
  const compared =
    claim.role?.base ||
    ofYear(stream, claim.at) ||
    (COMPARES.test(stream[claim.at - 1]?.lower ?? '') && /^(?:up|down|compared|as)$/.test(stream[claim.at - 2]?.lower ?? ''))
  if (!compared || claim.at - word <= 2) return false
  return !stream.slice(Math.max(0, word - 4), word).some((e) => REVISED.test(e.lower) || REVISED.test(e.name))
}

const BESIDE = /^(?:of|under|below|above|over|beyond|than)$/

/** "half of last year's 8.4 million", "2 percent under the 467 million of 2022", "four-fifths of the $2.8 billion reached in 2019" */
function ofYear(stream: readonly Element[], at: number): boolean {
  for (let j = at - 1; j >= Math.max(0, at - 5); j--) {
    const { lower, period, quantity } = stream[j]
    if (quantity) return false
    if (period && /^['’]s$/.test(stream[j + 1]?.lower ?? '') && BESIDE.test(stream[j - 1]?.lower ?? '')) return true
    if (!BESIDE.test(lower)) continue
    const [one, two, three] = [1, 2, 3].map((k) => stream[at + k])
    const dated =
      (one?.lower === 'of' && two?.period) ||
      (/ed$|^(?:sold|made|seen|sent)$/.test(one?.lower ?? '') && two?.lower === 'in' && three?.period)
    return Boolean(dated) && stream.slice(j + 1, at).some((e) => e.lower === 'the')
  }
  return false
}

// ---- words behind -----------------------------------------------------------------------------------------------------------

function wordBehind(stream: readonly Element[], claim: Claim): Status {
  for (let j = claim.at + 1; j < Math.min(stream.length, claim.at + BEHIND); j++) {
    if (stream[j].quantity || isPunct(stream[j], ',;()') || COMPARES.test(stream[j].lower)) return 'reported'
    const word = sense(stream[j], 'status')
    if (word && word.id !== 'limit' && !/^(?:will|would|could|should)$/.test(stream[j].lower)) return word.id as Status
  }
  return 'reported'
}

/** "an estimated 5,000": the hedge belongs to the quantity's own element. */
const hedgedAsEstimate = (stream: readonly Element[], claim: Claim, text: string): boolean =>
  claim.quantity.hedgeFrom < claim.quantity.from && /\bestimated\b/i.test(text.slice(stream[claim.at].start, claim.quantity.start))

const GUESSES = /^(?:estimate[sd]?|reckon(?:s|ed)?|calculate[sd]?|guess(?:es|ed)?)$/
const FORETELLS = /^(?:forecasts?|predict(?:s|ed)?|projects?|projected|expects?)$/

/** "..., the Department estimates", "..., estimates X, a consultancy", "..., preliminary data of the office showed". */
function closingStatus(stream: readonly Element[], claim: Claim): Status {
  for (let j = claim.at + 1; j < stream.length; j++) {
    const el = stream[j]
    if (isPunct(el, ';') || (/^(?:and|but)$/.test(el.lower) && isPunct(stream[j - 1], ','))) break
    const word = sense(el, 'status')
    if (word?.id === 'provisional' && (DATA.has(nounOf(el)) || DATA.has(nounOf(stream[j + 1]))) && stream[j - 1]?.lower !== 'from')
      return 'provisional'
    if (!GUESSES.test(el.lower) && !FORETELLS.test(el.lower)) continue
    const closes = j === stream.length - 1 || isPunct(stream[j + 1], ',.”"') || stream[j + 1].period !== null
    const inverted = isPunct(stream[j - 1], ',') && !/^(?:of|for|that|to)$/.test(stream[j + 1]?.lower ?? 'of')
    if (!inverted && !(closes && stream.slice(claim.at, j).some((e) => isPunct(e, ',')))) continue
    return GUESSES.test(el.lower) ? 'estimated' : 'forecast'
  }
  return 'reported'
}
