import { type Element, isPunct, sense } from '../stream.ts'
import { type Attribution, nounOf, phraseAfter, subjectStart, verbIn } from './phrase.ts'
import type { Who } from './phrase-edges.ts'
import { whoIs } from './who.ts'
import { BETWEEN, DATA, INSTITUTION, isRole, RECORD, SPEECH } from './words.ts'

export const CHANGES_FORECAST: ReadonlySet<string> = new Set(
  `raised raises cut cuts lowered lowers lifted lifts trimmed trims kept keeps revised revises maintained maintains
  hiked slashed sticks stuck left upgraded downgraded reiterated increased looks counted counts spoke spoken given gave disputes`.split(
    /\s+/,
  ),
)
const FORECAST = /^(?:forecasts?|estimates?|outlook|projections?|targets?|guidance|prediction|predictions|expectations?)$/
export const STANDS_AT: ReadonlySet<string> = new Set(['is', 'has', 'had', 'gets', 'arrives', 'comes', 'got'])

/** "X said", "..., said X", "X lifted its outlook" with its verb at `i`. */
export function saidAt(stream: readonly Element[], i: number, text: string): Attribution | null {
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
const PLURALS =
  /^(?:notes|claims|estimates|reports|forecasts|projects|counts|records|plans|lists|finds|targets|aims|shows|releases|tracks|quotes|values|estimate|forecast|report|set|plan|found|set|sets|expected|posted|listed|reported|planned|released)$/

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
  if (w === 'gave' || w === 'given')
    return figureIn(i + 1, 3) || /^(?:breakdown|details|figures?|numbers?|total)$/.test(stream[i + 2]?.lower ?? '')
  if (w === 'disputes') return true
  return stream.slice(i + 1, i + 7).some((e) => FORECAST.test(nounOf(e)))
}

/** A verb of speech takes any speaker; one of counting or expecting takes somebody who keeps figures. */
function fits(who: Who, verb: string): boolean {
  if (SPEECH.has(verb)) return true
  if (who.kind === 'area' || (who.kind === 'person' && who.head === 'person')) return false
  if (verb === 'booked') return /customs|statistic/i.test(who.name || who.head)
  if (verb === 'set' || verb === 'sets')
    return who.kind === 'body' && (who.body ? /ministry|agency|bank|intl/.test(who.head) : who.head === 'name')
  if (STANDS_AT.has(verb) || /^(?:saw|cleared|plans|planned|aims|hopes|hoped|sees|released|released)$/.test(verb))
    return who.kind !== 'back' || !/^(?:it|they|he|she|company|firm|group|producer)$/.test(who.head)
  return true
}

/** "..., X said", "exports, X said, rose": the subject stands behind a comma or a quotation, and no clause follows. */
function parenthetical(stream: readonly Element[], from: number, i: number): boolean {
  const before = stream[from - 1]
  if (!before || from === 0) return false
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
  if (
    !clause &&
    (!main ||
      main.vague ||
      main.kind === 'role' ||
      (main.kind === 'body' && (main.body?.area === '' || (main.body === null && main.head === 'name'))))
  ) {
    const aside = whoIs(stream, open + 1, comma, text)
    if (
      aside &&
      (aside.kind === 'body' || aside.kind === 'person') &&
      !aside.vague &&
      (!main || main.vague || (main.kind === 'role' && aside.kind === 'person') || (main.body?.area === '' && aside.head === 'name'))
    )
      return { who: aside, from }
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
