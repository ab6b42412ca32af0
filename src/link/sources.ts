import { type Element, isPunct, sense } from './stream.ts'
import { DETERMINERS } from './words.ts'

/** Who says something, as found in one sentence. */
export interface Attribution {
  /** stream index of the saying word */
  readonly at: number
  /** short form; '' for a reference back ("the agency said", "the report showed") */
  readonly name: string
}

export const SAY: ReadonlySet<string> = new Set(['said', 'says', 'say', 'reported', 'reports', 'announced', 'announces', 'showed', 'shows', 'show', 'told', 'noted', 'notes', 'added', 'adds', 'stated', 'states', 'estimated', 'estimates', 'reckons', 'reckoned', 'thinks', 'believes', 'calculated', 'calculates', 'expects', 'predicts', 'forecasts', 'projects', 'puts', 'revealed', 'reveals', 'disclosed', 'confirmed', 'claims', 'claimed', 'warned', 'warns', 'wrote', 'explained', 'indicates', 'indicated', 'boasted', 'recorded', 'logged', 'counted', 'booked', 'acknowledged', 'recalled', 'cautioned', 'cautions', 'argues', 'argued', 'suggested', 'found', 'finds', 'tallied', 'published', 'released', 'concluded', 'insists', 'pegged', 'pegs', 'quoted', 'replied'])
const DATA: ReadonlySet<string> = new Set(['data', 'figures', 'statistics', 'report', 'numbers', 'tables', 'survey', 'estimate', 'estimates', 'findings', 'study', 'poll', 'analysis', 'stats', 'records', 'bulletin', 'statement', 'tally', 'returns', 'books'])
const BACK: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'agency', 'ministry', 'bureau', 'association', 'report', 'data', 'statement', 'group', 'body', 'office', 'figures', 'statistics', 'survey', 'study', 'bank', 'department', 'board', 'organisation', 'organization', 'institute', 'company', 'newspaper', 'broadcaster', 'booklet', 'source', 'official', 'paper', 'numbers', 'administration', 'commission', 'council', 'union', 'federation', 'firm', 'consultancy', 'regulator', 'lobby', 'forum'])
const ROLE: ReadonlySet<string> = new Set(['official', 'officials', 'source', 'sources', 'diplomat', 'diplomats', 'analyst', 'analysts', 'trader', 'traders', 'economist', 'economists', 'researcher', 'researchers', 'expert', 'experts', 'spokesman', 'spokeswoman', 'spokesperson', 'minister', 'governor', 'president', 'organizer', 'organizers', 'organisers', 'organiser', 'broker', 'brokers', 'executive', 'operator', 'authorities', 'customs', 'ministry', 'government', 'bank', 'bureau', 'agency', 'office', 'administration', 'department', 'commission', 'association', 'chamber', 'board', 'institute', 'union', 'council', 'company', 'unit', 'member', 'panel', 'consultancy', 'think-tank', 'tank', 'statistics', 'data', 'mayor', 'general', 'chief', 'head', 'director', 'jeweller', 'hoteliers', 'forecasters', 'regulator', 'treasury', 'forum', 'surveyor', 'committee', 'exchange', 'authority', 'lobby', 'newspaper', 'broadcaster', 'poll', 'firm', 'group', 'body', 'organisation', 'organization', 'secretariat', 'federation', 'fund', 'secretary', 'professor', 'academics', 'growers', 'farmers', 'millers', 'exporters', 'importers'])

/** All attributions of a sentence, in order: "according to X", "X said", "data compiled by X", "X's figures". */
export function readSources(stream: readonly Element[], text: string): Attribution[] {
  const found: Attribution[] = []
  for (const el of stream) {
    const name = attributionAt(stream, el.index, text)
    if (name !== null) found.push({ at: el.index, name })
  }
  return found
}

function attributionAt(stream: readonly Element[], i: number, text: string): string | null {
  const w = stream[i].lower
  const next = stream[i + 1]?.lower
  if (w === 'according' && next === 'to') return phraseAfter(stream, i + 2, text)
  if ((w === 'by' || w === 'from' || w === 'of') && dataBefore(stream, i)) return phraseAfter(stream, i + 1, text)
  if (w === 'citing' || w === 'quoting') return phraseAfter(stream, i + 1, text)
  if (SAY.has(w)) return speakerBefore(stream, i, text) ?? speakerBehind(stream, i, text)
  const body = sense(stream[i], 'body')
  if (body && (DATA.has(next ?? '') || (next === "'s" && DATA.has(stream[i + 2]?.lower ?? '')))) return body.id
  return null
}

/** "data compiled by", "figures from", "a report by", "data provided by the Beijing unit of" */
function dataBefore(stream: readonly Element[], i: number): boolean {
  const w = stream[i].lower
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    if (DATA.has(stream[j].lower)) return w !== 'of' || j === i - 1
    if (!/^(?:compiled|provided|released|published|posted|collected|issued|it|from|analyzed|analysed|annual|compiled|gathered|prepared|seen|out)$/.test(stream[j].lower)) return false
  }
  return false
}

/** The name in the phrase that starts at `i`. */
function phraseAfter(stream: readonly Element[], i: number, text: string): string | null {
  let end = i
  let body: string | null = null
  for (; end < Math.min(stream.length, i + 14); end++) {
    const el = stream[end]
    if (el.quantity || (isPunct(el, ',;:.“”"()') && !(isPunct(el, '(') && sense(stream[end + 1], 'body')))) break
    if (SAY.has(el.lower) || /^(?:that|which|who|while|and|but|in|on|for|during|at|has|was|were|is|as)$/.test(el.lower) || el.period) {
      if (el.lower === 'in' || el.lower === 'at' || el.lower === 'for' || el.lower === 'and') {
        const b = sense(stream[end + 1], 'body') ?? sense(stream[end + 2], 'body')
        if (!body && el.lower !== 'and' && b) body = b.id
      }
      break
    }
    const b = sense(el, 'body')
    if (b && (!body || stream[end - 1]?.lower === 'of' || stream[end - 1]?.lower === "'s")) body = b.id
  }
  if (isPunct(stream[end], '(') && sense(stream[end + 1], 'body')) body ??= sense(stream[end + 1], 'body')?.id ?? null
  if (body) return body
  return nameOf(stream, i, end, text)
}

/** "X said": the subject in front of the verb, back to the clause's start. */
function speakerBefore(stream: readonly Element[], i: number, text: string): string | null {
  let from = i
  let end = i
  while (end > 0 && /^(?:also|has|had|have|was|were|itself|then|later|now|earlier|still|further|officially|for|their|part|previously)$/.test(stream[end - 1].lower)) end--
  if (stream[end - 1]?.period) end--
  from = end
  while (from > 0 && end - from < 14) {
    const el = stream[from - 1]
    if (el.quantity || isPunct(el, ';:.“”"!?') || /^(?:that|which|who|and|but|while|as|to|than|by|because|not)$/.test(el.lower)) break
    if (isPunct(el, ',')) {
      if (end - from > 0) break
      const start = appositionStart(stream, from - 1)
      if (start < 0) break
      end = start
      from = start
      continue
    }
    if (isPunct(el, ')')) {
      const body = sense(stream[from - 2], 'body')
      if (body) return body.id
    }
    from--
  }
  if (from === end) return null
  for (let j = end - 1; j >= from; j--) {
    const body = sense(stream[j], 'body')
    if (body && !isPunct(stream[j - 1], '(')) return body.id
  }
  return nameOf(stream, from, end, text)
}

/** "Shin, the consul general, said": the comma before the verb closes an apposition; the name stands before its opening comma. */
function appositionStart(stream: readonly Element[], comma: number): number {
  for (let j = comma - 1; j >= Math.max(0, comma - 16); j--) {
    if (isPunct(stream[j], ',')) return j
    if (isPunct(stream[j], ';.“”"')) return -1
  }
  return -1
}

/** "..., said X": the subject behind the verb. */
function speakerBehind(stream: readonly Element[], i: number, text: string): string | null {
  if (stream[i].lower !== 'said' && stream[i].lower !== 'says') return null
  return phraseAfter(stream, i + 1, text)
}

/** The short form of a noun phrase, '' for a reference back, null where it names nobody. */
function nameOf(stream: readonly Element[], from: number, end: number, text: string): string | null {
  while (from < end && (DETERMINERS.has(stream[from].lower) || !stream[from].word || stream[from].period)) from++
  if (from >= end) return null
  const first = stream[from]
  const last = stream[end - 1]
  const determined = from > 0 && /^(?:the|this|these|its|their)$/.test(stream[from - 1]?.lower ?? '')
  if (end - from === 1 && (BACK.has(first.lower) || DATA.has(first.lower)) && (determined || /^(?:he|she|it|they|data)$/.test(first.lower))) return ''
  const words = stream.slice(from, end)
  if (words.some((e) => ROLE.has(e.lower) || sense(e, 'body')) || personName(words)) return text.slice(first.start, last.end).replace(/\s+/g, ' ').replace(/['’]s$/, '')
  if (words.every((e) => sense(e, 'area') !== null || DATA.has(e.lower) || e.lower === "'s" || e.lower === 'official' || e.lower === 'formal' || e.lower === 'customs' || e.lower === 'trade')) return text.slice(first.start, last.end).replace(/\s+/g, ' ')
  if (words.some((e) => DATA.has(e.lower))) return ''
  return null
}

/** Two or more capitalised words that are no area: a person. */
const personName = (words: readonly Element[]): boolean => words.length <= 6 && words.filter((e) => e.word && e.capital && !sense(e, 'area') && !sense(e, 'item')).length >= 2

/** The attribution that covers the claim at stream index `at`: the first behind it in its clause, else the last before it, else any. */
export function sourceFor(stream: readonly Element[], found: readonly Attribution[], at: number): Attribution | null {
  if (found.length === 0) return null
  const behind = found.find((a) => a.at > at && !broken(stream, at, a.at))
  if (behind && found.length > 1) return behind
  let before: Attribution | null = null
  for (const a of found) if (a.at < at) before = a
  return behind ?? before ?? found[0]
}

const broken = (stream: readonly Element[], from: number, to: number): boolean => {
  for (let j = from + 1; j < to; j++) if (isPunct(stream[j], ';') || stream[j].lower === 'but' || stream[j].lower === 'while') return true
  return false
}
