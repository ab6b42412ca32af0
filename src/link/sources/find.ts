import { type Element, isPunct, sense } from '../stream.ts'
import { lastWord, type Who, whoIs, wordOf } from './who.ts'
import { BETWEEN, DATA, INSTITUTION, isRole, RECORD, SPEECH } from './words.ts'

/** Who says something, as found in one sentence. */
export interface Attribution extends Who {
  /** stream index of the saying word */
  readonly at: number
  /** the side of the saying word on which the words stand that it vouches for: "X said that ..." ahead, "..., X said" before */
  readonly covers: 'ahead' | 'before'
  /** cited by somebody who speaks in the same sentence: counts only where the text never says who that is */
  readonly second?: true
}

/** All attributions of a sentence, in order: "according to X", "X said", "data compiled by X", "X's figures". */
export function readSources(stream: readonly Element[], text: string): Attribution[] {
  const found: Attribution[] = []
  for (const el of stream) {
    const one = attributionAt(stream, el.index, text, found)
    if (one) found.push(one)
  }
  return found.filter((a) => !repeated(a, found))
}

/** "data compiled by X showed": one attribution, not two. The outlet that only passes on what another said is none. */
const repeated = (a: Attribution, all: readonly Attribution[]): boolean => all.some((b) => b !== a && b.at > a.at && b.at - a.at < 12 && b.name === a.name && a.name !== '' && b.covers === a.covers)

function attributionAt(stream: readonly Element[], i: number, text: string, found: readonly Attribution[]): Attribution | null {
  const el = stream[i]
  const w = el.lower || verbIn(el.name)
  if (w === '') return ownFigures(stream, i, text)
  if (w === 'according' && stream[i + 1]?.lower === 'to') return credited(stream, i, phraseAfter(stream, i + 2, text), sideOf(stream, i))
  if (w === 'quoted' && stream.slice(i + 1, i + 16).some((e, k) => e.lower === 'as' && stream[i + k + 2]?.lower === 'saying')) return quotedAsSaying(stream, i, text)
  if (w === 'citing' || w === 'quoting' || w === 'cited' || w === 'quoted') return cited(stream, i, text, found)
  if (w === 'by') return byWhom(stream, i, text)
  if (w === 'from' && dataBefore(stream, i) && !citedBefore(stream, i)) return credited(stream, i, phraseAfter(stream, i + 1, text), sideOf(stream, i))
  if (w === "'s") return ownFigures(stream, i, text)
  if ((w === 'source' || w === 'sources') && isPunct(stream[i + 1], ':')) return credited(stream, i, phraseAfter(stream, i + 2, text), 'before')
  return SPEECH.has(w) || RECORD.has(w) || CHANGES_FORECAST.test(w) || STANDS_AT.has(w) ? saidAt(stream, i, text) : null
}

/** The verb of an element of several words, "had hoped for". */
const verbIn = (name: string): string => name.split(' ').find((w) => RECORD.has(w) || SPEECH.has(w)) ?? ''

const credited = (_stream: readonly Element[], at: number, who: Who | null, covers: 'ahead' | 'before'): Attribution | null => (who ? { ...who, at, covers } : null)

/** At the start of a sentence or clause a source covers what follows it, elsewhere what stands before it. */
function sideOf(stream: readonly Element[], i: number): 'ahead' | 'before' {
  let j = i - 1
  while (j >= 0 && /^(?:and|but|while|however|also|meanwhile|,|"|“|•|-)$/.test(stream[j].lower)) {
    if (/^(?:and|but|while)$/.test(stream[j].lower)) return 'ahead'
    j--
  }
  return j < 0 || isPunct(stream[j], ';:—–') ? 'ahead' : 'before'
}

// ---- phrases ----------------------------------------------------------------------------------------------------------------

const STOPS = ',;:.“”"?!)—–'

/** The phrase from `i` to the next comma, clause or figure. */
export function phraseAfter(stream: readonly Element[], i: number, text: string): Who | null {
  let end = i
  for (; end < Math.min(stream.length, i + 26); end++) {
    const el = stream[end]
    if (el.quantity || isPunct(el, STOPS) || (el.period && end > i) || isPunct(el, '(')) break
    if (/^(?:that|which|who|whose|while|but|has|have|had|was|were|is|are|as|during|when|than|said|says|will)$/.test(el.lower)) break
    if (end > i && /^(?:and|or)$/.test(el.lower) && !(stream[end - 1].capital && stream[end + 1]?.capital) && !/^(?:compiled|released|published|collected|provided)$/.test(stream[end + 1]?.lower ?? '')) break
  }
  const who = whoIs(stream, i, end, text)
  return who ? (apposed(stream, end, text, who) ?? who) : null
}

/** "the production ministry, Produce", "a Delhi think-tank, GTRI,": the name behind the comma. */
function apposed(stream: readonly Element[], comma: number, text: string, who: Who): Who | null {
  if (!isPunct(stream[comma], ',') || !who.vague) return null
  let end = comma + 1
  while (end < stream.length && (stream[end].capital || /^(?:of|and|&|-)$/.test(stream[end].lower)) && !stream[end].period && !stream[end].quantity) end++
  return end > comma + 1 && isPunct(stream[end] ?? stream[comma], STOPS) ? whoIs(stream, comma + 1, end, text) : null
}

/** "citing X" gives the source where the only other one is the outlet that cites; behind a body that speaks it only says where the body has it from. */
function cited(stream: readonly Element[], i: number, text: string, found: readonly Attribution[]): Attribution | null {
  const speaker = found.findLast((a) => a.kind !== 'outlet')
  if (speaker && speaker.kind !== 'back') return null
  if (stream[i].lower.endsWith('ed') && !/^(?:and|also|,)$/.test(stream[i - 1]?.lower ?? ',') && stream[i + 1]?.lower !== 'a') return stream[i].lower === 'cited' ? null : saidAt(stream, i, text)
  const one = credited(stream, i, phraseAfter(stream, i + 1, text), sideOf(stream, i))
  return one && speaker ? { ...one, second: true } : one
}

/** "Xinhua quoted one of the organizers as saying" */
function quotedAsSaying(stream: readonly Element[], i: number, text: string): Attribution | null {
  const as = stream.findIndex((e) => e.index > i && e.lower === 'as' && stream[e.index + 1]?.lower === 'saying')
  return credited(stream, i, whoIs(stream, i + 1, as, text), 'ahead')
}

const MADE_BY = /^(?:put|estimated|forecast|expected|projected|reckoned|compiled|released|published|reported|provided|calculated|collected|gathered|cited|issued|posted|prepared|recorded|counted|quoted|logged|tallied|announced|given|made|conducted|produced|polled|commissioned)$/
const ESTIMATE = /^(?:reckoning|estimate|estimates|arithmetic|count|calculation|calculations|tally|figures|numbers|account|records|measure|data|statistics|books)$/

/** "estimated by X", "data compiled by X", "a report by X", "by X's reckoning", "forecast for 2025, by the same agency". */
function byWhom(stream: readonly Element[], i: number, text: string): Attribution | null {
  const before = stream[i - 1]
  if (citedBefore(stream, i)) return null
  if (stream[i + 1]?.lower === 'the' && ESTIMATE.test(stream[i + 2]?.lower ?? '') && stream[i + 3]?.lower === 'of') return credited(stream, i, phraseAfter(stream, i + 4, text), sideOf(stream, i))
  const possessed = possessedEnd(stream, i)
  if (possessed > 0) return credited(stream, i, whoIs(stream, i + 1, possessed, text), sideOf(stream, i))
  if (!before) return null
  const made = MADE_BY.test(before.lower) || MADE_BY.test(stream[i - 2]?.lower ?? '') || DATA.has(before.lower) || (isPunct(before, ',') && stream.slice(Math.max(0, i - 6), i).some((e) => DATA.has(e.lower)))
  if (!made) return null
  const who = phraseAfter(stream, i + 1, text)
  return who && who.kind !== 'area' ? { ...who, at: i, covers: 'before' } : null
}

/** "citing data from X": read with "citing". */
const citedBefore = (stream: readonly Element[], i: number): boolean => stream.slice(Math.max(0, i - 7), i).some((e) => e.lower === 'citing' || e.lower === 'quoting')

/** Index of the "'s" of "by one Dubai bank's arithmetic", -1 without one. */
function possessedEnd(stream: readonly Element[], i: number): number {
  for (let j = i + 2; j < Math.min(stream.length - 1, i + 9); j++) {
    if (stream[j].quantity || isPunct(stream[j], ',;.')) return -1
    if (stream[j].lower === "'s" || stream[j].lower === "'") return ESTIMATE.test(stream[j + 1].lower) || ESTIMATE.test(stream[j + 2]?.lower ?? '') ? j : -1
  }
  return -1
}

/** "data compiled by", "figures from", "data it collected from" */
function dataBefore(stream: readonly Element[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    if (DATA.has(stream[j].lower)) return !/^(?:outlook|forecast|total|count|stocks)$/.test(stream[j].lower)
    if (!/^(?:compiled|provided|released|published|posted|collected|issued|it|obtained|analyzed|analysed|gathered|prepared|seen|out|due)$/.test(stream[j].lower)) return false
  }
  return false
}

const nounOf = (el: Element | undefined): string => (el ? lastWord(wordOf(el)) : '')

/** "KOTRA figures", "the ministry's total is": a body's own figures. */
function ownFigures(stream: readonly Element[], i: number, text: string): Attribution | null {
  const possessive = stream[i].lower === "'s"
  if (!possessive && !sense(stream[i], 'body')) return null
  if (!possessive && stream[i + 1]?.lower === "'s") return null
  let j = i + 1
  while (j < i + 4 && /^(?:own|official|latest|monthly|weekly|annual|quarterly|trade|customs|preliminary|provisional|new|reference|revised|export|import)$/.test(stream[j]?.lower ?? '')) j++
  if (!/^(?:data|figures|statistics|numbers|tables|estimates?|tally|records|stats|books|total|count|forecast|outlook|projection|reports?|price|returns|goal|target)$/.test(nounOf(stream[j]))) return null
  const who = whoIs(stream, subjectStart(stream, possessive ? i : i + 1), possessive ? i : i + 1, text)
  if (!who || who.kind === 'area' || who.kind === 'person' || who.head === 'she' || who.head === 'he') return null
  if (/^(?:price|goal|target|total|count)$/.test(nounOf(stream[j])) && !(who.kind === 'back' || /ministry|agency|association|bank|government/.test(who.head))) return null
  return { ...who, at: i, covers: sideOf(stream, subjectStart(stream, i)) }
}

// ---- X said -----------------------------------------------------------------------------------------------------------------

const CHANGES_FORECAST = /^(?:raised|raises|cut|cuts|lowered|lowers|lifted|lifts|trimmed|trims|kept|keeps|revised|revises|maintained|maintains|hiked|slashed|sticks|stuck|left|upgraded|downgraded|reiterated|increased|looks|counted|counts|spoke|spoken|given|gave|disputes)$/
const FORECAST = /^(?:forecasts?|estimates?|outlook|projections?|targets?|guidance|prediction|predictions|expectations?)$/
const STANDS_AT: ReadonlySet<string> = new Set(['is', 'has', 'had', 'gets', 'arrives', 'comes', 'got'])

function saidAt(stream: readonly Element[], i: number, text: string): Attribution | null {
  const w = stream[i].lower || verbIn(stream[i].name)
  if (isPunct(stream[i + 1], '-') && stream[i + 1].start === stream[i].end) return null
  if (!SPEECH.has(w) && !RECORD.has(w) && !tellsFigure(stream, i)) return null
  if (/^(?:is|are|was|were|be|been|being)$/.test(stream[i - 1]?.lower ?? '') && w !== 'quoted') return null
  const before = speakerBefore(stream, i, text)
  if (before && fits(before.who, w)) {
    const { who, from } = before
    if (from === 0 && who.head === 'name' && who.kind === 'person' && PLURALS.test(w)) return null
    return { ...who, at: i, covers: parenthetical(stream, from, i) ? 'before' : 'ahead' }
  }
  if (!/^(?:said|says|added|adds|reported|according|noted)$/.test(w) || before) return null
  const behind = phraseAfter(stream, i + 1, text)
  return behind && behind.kind !== 'area' && (isPunct(stream[i - 1], ',”"’') || i === 0) ? { ...behind, at: i, covers: 'before' } : null
}

/** Verbs that are nouns behind a capitalised adjective: "Additional notes", "Russian claims". */
const PLURALS = /^(?:notes|claims|estimates|reports|forecasts|projects|counts|records|plans|lists|finds|targets|aims|shows|releases|tracks|quotes|values|estimate|forecast|report|set|plan|found|set|sets|expected|posted|listed|reported|planned|released)$/

/** "lifted its outlook", "is at 150.7 million", "had spoken of only 1,000", "looks for 328 lakh tonnes". */
function tellsFigure(stream: readonly Element[], i: number): boolean {
  const w = stream[i].lower
  const figureIn = (from: number, n: number): boolean => stream.slice(from, from + n).some((e) => e.quantity !== null)
  if ((w === 'has' || w === 'had') && stream.slice(i + 1, i + 6).some((e) => /^(?:number|figure|count)$/.test(e.lower))) return true
  if (w === 'has' || w === 'had') return stream.slice(i + 1, i + 6).some((e, k) => e.lower === 'at' && figureIn(i + k + 2, 2))
  if (STANDS_AT.has(w)) return /^(?:at|to|up)$/.test(stream[i + 1]?.lower ?? '') && figureIn(i + 2, w === 'is' ? 1 : 6)
  if (w === 'looks') return /^(?:for|to)$/.test(stream[i + 1]?.lower ?? '')
  if (w === 'counted' || w === 'counts') return true
  if (w === 'spoke' || w === 'spoken') return stream[i + 1]?.lower === 'of'
  if (w === 'gave' || w === 'given') return figureIn(i + 1, 3) || /^(?:breakdown|details|figures?|numbers?|total)$/.test(stream[i + 2]?.lower ?? '')
  if (w === 'disputes') return true
  return stream.slice(i + 1, i + 7).some((e) => FORECAST.test(nounOf(e)))
}

/** A verb of speech takes any speaker; one of counting or expecting takes somebody who keeps figures. */
function fits(who: Who, verb: string): boolean {
  if (SPEECH.has(verb)) return true
  if (who.kind === 'area' || (who.kind === 'person' && who.head === 'person')) return false
  if (verb === 'booked') return /customs|statistic/i.test(who.name || who.head)
  if (verb === 'set' || verb === 'sets') return who.kind === 'body' && (who.body ? /ministry|agency|bank|intl/.test(who.head) : who.head === 'name')
  if (STANDS_AT.has(verb) || /^(?:saw|cleared|plans|planned|aims|hopes|hoped|sees|released|released)$/.test(verb)) return who.kind !== 'back' || !/^(?:it|they|he|she|company|firm|group|producer)$/.test(who.head)
  return true
}

/** "..., X said", "exports, X said, rose": the subject stands behind a comma or a quotation, and no clause follows. */
function parenthetical(stream: readonly Element[], from: number, i: number): boolean {
  const before = stream[from - 1]
  if (!before || from === 0) return false
  const next = stream[i + 1]
  const closes = !next || isPunct(next, ',.;:”"') || next.period !== null || /^(?:in|on|at|after|late|early|last|this|reporters|reuters|of|yesterday|today|citing|when|during|as|via|,)$/.test(next.lower)
  return isPunct(before, ',”"’—–-') ? closes || next?.capital === true : closes && !isPunct(before, ';:') && !/^(?:and|but|while)$/.test(before.lower)
}

/** Where the subject of which the last word stands before `end` begins. */
function subjectStart(stream: readonly Element[], end: number): number {
  let from = end
  while (from > 0 && end - from < 18) {
    const el = stream[from - 1]
    if (el.quantity || isPunct(el, ',;:.“”"!?()—–') || /^(?:that|which|who|but|while|than|because|whereas|although|though|whose|is|was|are|were|said|says|when)$/.test(el.lower)) break
    if (/^(?:and|or)$/.test(el.lower) && !(stream[from].capital && stream[from - 2]?.capital) && !listedIn(stream, from - 1)) break
    if (/^(?:as|to|not)$/.test(el.lower) && !/^(?:provided|submitted|sent|circulated|given)$/.test(stream[from - 2]?.lower ?? '')) break
    if (el.lower === 'by' && !DATA.has(stream[from - 2]?.lower ?? '') && !/^(?:compiled|released|published|provided|prepared|collected|issued|posted|gathered|conducted|seen|obtained)$/.test(stream[from - 2]?.lower ?? '')) break
    from--
  }
  return from
}

/** "a forum of mining and energy specialists", "provided to X and seen by Y": the "and" joins parts of one phrase. */
function listedIn(stream: readonly Element[], and: number): boolean {
  if (/^(?:seen|compiled|released|published|obtained|collected)$/.test(stream[and + 1]?.lower ?? '')) return true
  for (let j = and - 1; j > Math.max(0, and - 4); j--) if (stream[j].lower === 'of') return INSTITUTION.has(stream[j - 1].lower)
  return false
}

/** The subject in front of the verb, over an apposition or relative clause between commas and a short form in brackets. */
function speakerBefore(stream: readonly Element[], i: number, text: string): { who: Who; from: number } | null {
  let end = i
  while (end > 0 && (BETWEEN.has(stream[end - 1].lower) || stream[end - 1].period || (stream[end - 1].lower === 'on' && stream[end]?.period) || (/^[a-z]{3,}ly$/.test(stream[end - 1].lower) && !stream[end - 1].capital))) end--
  if (end === 0) return null
  if (isPunct(stream[end - 1], ',')) return overApposition(stream, end - 1, text)
  if (isPunct(stream[end - 1], ')')) return overBrackets(stream, end - 1, text)
  const from = subjectStart(stream, end)
  if (isPunct(stream[from - 1], ')') && DATA.has(stream[end - 1].lower)) return overBrackets(stream, from - 1, text)
  const qualified = overRelative(stream, from, text)
  if (qualified) return qualified
  const who = from < end ? whoIs(stream, from, end, text) : null
  return who ? { who, from } : null
}

/** "a consultancy that flies drones reckons": the verb's subject stands before the relative clause. */
function overRelative(stream: readonly Element[], from: number, text: string): { who: Who; from: number } | null {
  if (!/^(?:that|which|who)$/.test(stream[from - 1]?.lower ?? '')) return null
  const noun = stream[from - 2]
  if (!noun || !(INSTITUTION.has(noun.lower) || isRole(noun.lower) || sense(noun, 'body'))) return null
  const start = subjectStart(stream, from - 1)
  const who = whoIs(stream, start, from - 1, text)
  return who ? { who, from: start } : null
}

/** "Shin, the consul general, said", "the ministry, Produce, set": of the two phrases the one that is a name. */
function overApposition(stream: readonly Element[], comma: number, text: string): { who: Who; from: number } | null {
  let open = comma - 1
  while (open > 0 && comma - open < 22 && !isPunct(stream[open], ',;:“”"')) open--
  if (!isPunct(stream[open], ',') || open === comma - 1) return null
  const from = subjectStart(stream, open)
  const nearest = from < open ? whoIs(stream, from, open, text) : null
  const first = nearest?.vague && isPunct(stream[from - 1], ',') ? whoIs(stream, subjectStart(stream, from - 1), from - 1, text) : null
  const main = first && !first.vague && (first.kind === 'body' || first.kind === 'person') ? first : nearest
  const clause = /^(?:which|who|whose|where|that|in|at|as)$/.test(stream[open + 1].lower)
  if (!clause && (!main || main.vague || main.kind === 'role' || (main.kind === 'body' && (main.body?.area === '' || (main.body === null && main.head === 'name'))))) {
    const aside = whoIs(stream, open + 1, comma, text)
    if (aside && (aside.kind === 'body' || aside.kind === 'person') && !aside.vague && (!main || main.vague || (main.kind === 'role' && aside.kind === 'person') || (main.body?.area === '' && aside.head === 'name'))) return { who: aside, from }
  }
  return main && main.kind !== 'area' ? { who: main, from } : null
}

/** "the Ginners' Association (PCGA) said" */
function overBrackets(stream: readonly Element[], close: number, text: string): { who: Who; from: number } | null {
  let open = close - 1
  while (open > 0 && close - open < 8 && !isPunct(stream[open], '(')) open--
  if (!isPunct(stream[open], '(')) return null
  const from = subjectStart(stream, open)
  const who = from < open ? whoIs(stream, from, open, text) : null
  if (!who) return null
  const short = text.slice(stream[open + 1].start, stream[close - 1].end)
  return { who: /^[A-Z][A-Za-z&.-]{1,9}$/.test(short) && who.kind !== 'person' ? { ...who, name: short, vague: false } : who, from }
}
