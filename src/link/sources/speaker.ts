import { type Element, isPunct, sense } from '../stream.ts'
import { CLAUSE_WORDS, PREPOSITIONS } from '../words.ts'
import { fits, isCapitalGift } from './fits.ts'
import { HANDS_OUT } from './handed.ts'
import { isPhrasal } from './phrasal.ts'
import { type Attribution, nounOf, phraseAfter, subjectStart, verbIn } from './phrase.ts'
import type { Who } from './phrase-edges.ts'
import { whoIs } from './who.ts'
import { BETWEEN, DATA, GIVES, INSTITUTION, isRole, RECORD, SPEECH } from './words.ts'

export const CHANGES_FORECAST: ReadonlySet<string> = new Set(
  `raised raises cut cuts lowered lowers lifted lifts trimmed trims kept keeps revised revises maintained maintains
  hiked slashed shaved shaves pared pares bumped bumps nudged nudges upped ups boosted boosts halved halves chopped chops tweaked tweaks knocked knocks doubled doubles took takes pushed pushes dropped drops added adds moved moves held holds sticks stuck left upgraded downgraded reiterated increased looks counted counts spoke speak spoken given gave disputes`.split(
    /\s+/,
  ),
)
const FORECAST =
  /^(?:forecasts?|estimates?|outlook|projections?|targets?|guidance|prediction|predictions|expectations?|guess(?:es)?|reckoning|view|expectation|forecasted|calls?)$/
export const STANDS_AT: ReadonlySet<string> = new Set(['is', 'has', 'had', 'gets', 'arrives', 'comes', 'got'])

/** "X said", "..., said X", "X lifted its outlook" with its verb at `i`. */
export function saidAt(stream: readonly Element[], i: number, text: string): Attribution | null {
  const w = stream[i].lower || verbIn(stream[i])
  if (isPunct(stream[i + 1], '-') && stream[i + 1].start === stream[i].end) return null
  if (!SPEECH.has(w) && !RECORD.has(w) && !isPhrasal(stream, i) && !tellsFigure(stream, i, w)) return null
  if (/^puts?$/.test(w) && /^(?:off|down|up|on|into|an|forward|aside|in|it|out)$/.test(stream[i + 1]?.lower ?? '')) return null
  if (w !== 'quoted' && isPassive(stream, i)) return null
  if (/^puts?$/.test(w) && placesGoods(stream, i)) return null
  const before = speakerBefore(stream, i, text)
  if (before && fits(before.who, w) && !(before.who.kind === 'role' && RECORD.has(w) && !SPEECH.has(w) && !states(stream, i))) {
    const { who, from } = before
    // "food that Washington promised"
    if (
      who.kind === 'area' &&
      /^(?:that|which)$/.test(stream[from - 1]?.lower ?? '') &&
      !/^that$/.test(stream[from - 2]?.lower ?? '') &&
      isCapitalGift(w)
    )
      return null
    if (from === 0 && who.head === 'name' && who.kind === 'person' && PLURALS.test(w)) return null
    const once =
      who.kind === 'area' ||
      (who.kind === 'role' &&
        (GIVES.has(w) || /^(?:expect(?:ed|s)?|forecast|projected|predicted|counted|saw|hoped|anticipated|cut)$/.test(w)))
    return { ...who, at: i, covers: parenthetical(stream, from, i) ? 'before' : 'ahead', ...(once ? { once } : {}) }
  }
  if (!INVERTED.test(w) || (before && fits(before.who, w))) return null
  if (/s$/.test(w) && w !== 'says' && /^(?:of|for|that|to|from|in|by)$/.test(stream[i + 1]?.lower ?? 'of')) return null
  const behind = phraseAfter(stream, i + 1, text)
  return behind && behind.kind !== 'area' && (isPunct(stream[i - 1], ',”"’') || i === 0) ? { ...behind, at: i, covers: 'before' } : null
}

/** "is now put at 5": who puts it so is not the subject. */
function isPassive(stream: readonly Element[], i: number): boolean {
  let j = i - 1
  while (
    j > 0 &&
    i - j < 4 &&
    /^(?:now|also|still|then|not|only|currently|again|widely|generally|officially|being|been)$/.test(stream[j].lower)
  )
    j--
  return /^(?:is|are|was|were|be|been|being)$/.test(stream[j]?.lower ?? '')
}

/** "put 5 tons into the line": moves goods, and says nothing of them. */
function placesGoods(stream: readonly Element[], i: number): boolean {
  const figure = stream.findIndex((e, k) => k > i && k < i + 4 && e.quantity)
  return (
    figure > 0 && stream.slice(figure + 1, figure + 4).some((e) => /^(?:into|onto|through|aboard|aside|on|in)$/.test(e.lower) && !e.period)
  )
}

/** Verbs that may stand before who speaks: "..., estimates the mill." */
const INVERTED =
  /^(?:said|says|added|adds|reported|reports|according|noted|notes|estimate[sd]|reckon(?:s|ed)|calculate[sd]|complain(?:s|ed)|remark(?:s|ed)|quip(?:s|ped)|joke[sd]|warn(?:s|ed)|explain(?:s|ed)|recall(?:s|ed)|predict(?:s|ed)|announced|disclosed|argue[sd]|insist(?:s|ed)|thinks|believes|guess(?:es|ed)|asks|asked|wrote|writes|forecasts?|shows|showed)$/

/** Verbs that are nouns behind a capitalised adjective: "Additional notes", "Russian claims". */
const PLURALS =
  /^(?:notes|claims|estimates|reports|forecasts|projects|counts|records|plans|lists|finds|targets|aims|shows|releases|tracks|quotes|values|estimate|forecast|report|set|plan|found|set|sets|expected|posted|listed|reported|planned|released)$/

/** "lifted its outlook", "is at 150.7 million", "had spoken of only 1,000", "looks for 328 lakh tonnes". */
function tellsFigure(stream: readonly Element[], i: number, w: string): boolean {
  if (GIVES.has(w))
    return (
      figureAhead(stream, i) &&
      !(isPunct(stream[i - 1], "'-") || /^(?:the|a|an|its|their|of|to|in|at|for)$/.test(stream[i - 1]?.lower ?? 'the'))
    )
  const figureIn = (from: number, n: number): boolean => stream.slice(from, from + n).some((e) => e.quantity !== null)
  if ((w === 'has' || w === 'had') && stream.slice(i + 1, i + 6).some((e) => /^(?:number|figure|count)$/.test(e.lower))) return true
  if (w === 'has' || w === 'had')
    return stream
      .slice(i + 1, i + 5)
      .some(
        (e, k, near) =>
          e.lower === 'at' && figureIn(i + k + 2, 2) && !near.slice(0, k).some((n) => n.lower === ',' || n.lower === 'become'),
      )
  if (STANDS_AT.has(w)) return /^(?:at|to|up)$/.test(stream[i + 1]?.lower ?? '') && figureIn(i + 2, w === 'is' ? 1 : 6)
  if (w === 'looks') return /^(?:for|to)$/.test(stream[i + 1]?.lower ?? '')
  if (w === 'counted' || w === 'counts') return true
  if (w === 'spoke' || w === 'spoken' || w === 'speak') return stream[i + 1]?.lower === 'of'
  if (w === 'gave' || w === 'given')
    return figureIn(i + 1, 3) || /^(?:breakdown|details|figures?|numbers?|total)$/.test(stream[i + 2]?.lower ?? '')
  if (w === 'disputes') return true
  if (/^(?:that|it|this|those|them)$/.test(stream[i + 1]?.lower ?? '') && stream[i + 2]?.lower === 'to' && figureIn(i + 3, 1)) return true
  return stream.slice(i + 1, i + 7).some((e) => FORECAST.test(nounOf(e)))
}

/** A figure or a clause stands behind the verb: a trade that "assessed the costs" gives none. */
const states = (stream: readonly Element[], i: number): boolean =>
  stream.slice(i + 1, i + 4).some((e) => e.lower === 'that') || stream.slice(i + 1, i + 16).some((e) => e.quantity)

/** A figure stands behind the verb before the clause ends. */
function figureAhead(stream: readonly Element[], i: number): boolean {
  for (let j = i + 1; j < Math.min(stream.length, i + 16) && !isPunct(stream[j], ',;:.'); j++) if (stream[j].quantity) return true
  return false
}

/** "..., X said", "exports, X said, rose": the subject stands behind a comma or a quotation, and no clause follows. */
function parenthetical(stream: readonly Element[], from: number, i: number): boolean {
  const before = stream[from - 1]
  if (!before || from === 0) return false
  // "the 1.85 billion bushels USDA thinks we will ship"
  if (
    before.quantity ||
    (stream[from - 2]?.quantity &&
      before.word &&
      !before.lower.startsWith('and') &&
      !PREPOSITIONS.has(before.lower) &&
      !CLAUSE_WORDS.has(before.lower))
  )
    return true
  const next = stream[i + 1]
  const closes =
    !next ||
    isPunct(next, ',.;:”"') ||
    next.period !== null ||
    /^(?:in|on|at|after|late|early|last|this|reporters|reuters|of|yesterday|today|citing|when|during|as|via|,)$/.test(next.lower)
  return isPunct(before, ',”"’—–-')
    ? closes || next?.capital === true
    : closes && !isPunct(before, ';:') && !/^(?:and|but|while)$/.test(before.lower)
}

/** The subject in front of the verb, over an apposition or relative clause between commas and a short form in brackets. */
function speakerBefore(stream: readonly Element[], i: number, text: string): { who: Who; from: number } | null {
  let end = i
  while (
    end > 0 &&
    (BETWEEN.has(stream[end - 1].lower) ||
      stream[end - 1].period ||
      (stream[end - 1].lower === 'on' && stream[end]?.period) ||
      (/^[a-z]{3,}ly$/.test(stream[end - 1].lower) && !stream[end - 1].capital))
  )
    end--
  if (end === 0) return null
  if (isPunct(stream[end - 1], ',')) return overApposition(stream, end - 1, text)
  if (isPunct(stream[end - 1], '-–—') && stream[end - 1].start > (stream[end - 2]?.end ?? 0)) return overDashes(stream, end - 1, text)
  if (isPunct(stream[end - 1], ')')) return overBrackets(stream, end - 1, text)
  const from = subjectStart(stream, end)
  if (isPunct(stream[from - 1], ')') && DATA.has(stream[end - 1].lower)) return overBrackets(stream, from - 1, text)
  const qualified = overRelative(stream, from, text)
  if (qualified) return qualified
  const who = (from < end ? whoIs(stream, from, end, text) : null) ?? theTrade(stream, end, i)
  return who ? { who, from } : null
}

/** "The trade had guessed 5": all who deal in a thing. */
function theTrade(stream: readonly Element[], end: number, verb: number): Who | null {
  const noun = stream[end - 1]
  if (!/^(?:trade|market|consensus|street)$/.test(noun.lower) || stream[end - 2]?.lower !== 'the') return null
  if (!/^(?:expect(?:ed|s)?|guess(?:ed|es)?|forecast|predicted|anticipated|wanted|braced|counted|reckoned|hoped)$/.test(stream[verb].lower))
    return null
  return { name: noun.lower, kind: 'role', head: noun.lower, vague: false, body: null }
}

/** "a consultancy that flies drones reckons": the verb's subject stands before the relative clause. */
function overRelative(stream: readonly Element[], from: number, text: string): { who: Who; from: number } | null {
  if (!/^(?:that|which|who)$/.test(stream[from - 1]?.lower ?? '')) return null
  const noun = stream[from - 2]
  if (noun && DATA.has(nounOf(noun))) {
    let end = from
    while (end < stream.length && end - from < 10 && !HANDS_OUT.test(stream[end].lower)) end++
    const maker = end - from < 10 && end < stream.length ? whoIs(stream, from, end, text) : null
    if (maker && maker.kind !== 'area') return { who: maker, from: subjectStart(stream, from - 1) }
  }
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
  if (
    !clause &&
    (!main ||
      main.vague ||
      main.kind === 'back' ||
      main.kind === 'role' ||
      (main.kind === 'body' && (main.body?.area === '' || (main.body === null && main.head === 'name'))))
  ) {
    const aside = whoIs(stream, open + 1, comma, text)
    if (
      aside &&
      (aside.kind === 'body' || aside.kind === 'person') &&
      !aside.vague &&
      (!main ||
        main.vague ||
        (main.kind === 'back' && INSTITUTION.has(main.head) && (aside.kind === 'body' || aside.head === 'name')) ||
        (main.kind === 'role' && aside.kind === 'person') ||
        (main.body?.area === '' && aside.head === 'name'))
    )
      return { who: aside.head === 'name' && (main?.kind === 'body' || main?.kind === 'back') ? { ...aside, kind: 'body' } : aside, from }
  }
  // A person is somebody "who".
  const thing = main?.kind === 'person' && stream[open + 1].lower === 'which'
  return main && main.kind !== 'area' ? { who: thing ? { ...main, kind: 'body', head: 'name' } : main, from } : null
}

/** "Cochilco - the copper commission, but it counts lithium too - thinks" */
function overDashes(stream: readonly Element[], close: number, text: string): { who: Who; from: number } | null {
  let open = close - 1
  while (open > 0 && close - open < 24 && !(isPunct(stream[open], '-–—') && stream[open].start > stream[open - 1].end)) open--
  if (open <= 0 || !isPunct(stream[open], '-–—')) return null
  const from = subjectStart(stream, open)
  const who = from < open ? whoIs(stream, from, open, text) : null
  return who && who.kind !== 'area' ? { who: who.kind === 'person' && who.head === 'name' ? { ...who, kind: 'body' } : who, from } : null
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
