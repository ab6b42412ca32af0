import { type Element, isPunct, sense } from '../stream.ts'
import { AUXILIARIES, CLAUSE_WORDS, PREPOSITIONS } from '../words.ts'
import { isBodyNoun } from './institution.ts'
import type { Attribution } from './phrase.ts'
import type { Who } from './phrase-edges.ts'
import { whoIs } from './who.ts'
import { BETWEEN, DATA, GIVES, INSTITUTION, isRole, RECORD, SPEECH } from './words.ts'

const LONGEST_SUBJECT = 16
const LONGEST_ASIDE = 24

/** Verbs whose past does not end in -ed, as far as bodies do such things with figures. */
const IRREGULAR: ReadonlySet<string> = new Set(
  `sold sell bought buy took take made make put saw see got get let paid pay kept keep cut sent send gave give won lost grew ran built dug spent held hold brought bring
  shipped drew set wrote rose fell sank hit met began chose went came did knew told thought found lent fed bore left led`.split(/\s+/),
)

/**
 * The body that a sentence is about and that does something in it: "The Ports Authority closed the year with 7.8 million TEU", "Aduanas, the
 * customs service, let 24 tons out". Without a source that says so, it stands behind the figures of the sentence itself.
 */
export function actorIn(stream: readonly Element[], text: string): Attribution | null {
  if (!stream.some((e) => e.quantity)) return null
  const from = subjectFrom(stream)
  let end = from
  while (end < stream.length && end - from < LONGEST_SUBJECT && !endsSubject(stream, end, from)) end++
  if (end === from || end >= stream.length) return null
  const who = whoIs(stream, from, end, text)
  if (!who) return null
  const [verb, aside] = overAsides(stream, end, text)
  if (!isVerb(stream, verb) || (who.body?.type === 'company' && stream.slice(from, end).some((e) => e.lower === "'s"))) return null
  const named = keeper(who, aside)
  return named ? { ...named, at: verb, covers: 'ahead', weak: true } : null
}

/** A body; a single unknown name where the words behind it say that it is one. */
function keeper(who: Who, aside: Who | null): Who | null {
  if (who.kind === 'body' && (who.body || isBodyNoun(who.head))) return who
  const told = aside?.kind === 'body' && aside.head !== 'name'
  if (who.kind === 'body') return told ? who : null
  return who.kind === 'person' && who.head === 'name' && told ? { ...who, kind: 'body' } : null
}

/** Behind the label of a section, a bracket, days, and a phrase in front of the subject: "COLOMBO - The", "For the new season the". */
function subjectFrom(stream: readonly Element[]): number {
  let from = 0
  const dash = stream.slice(0, 4).findIndex((e) => isPunct(e, '-–—:'))
  if (dash > 0 && stream.slice(0, dash).every((e) => e.capital) && stream[dash].start > stream[dash - 1].end) from = dash + 1
  if (isPunct(stream[from], '(>•*')) from++
  const first = stream[from]
  if (first && (PREPOSITIONS.has(first.lower) || first.period)) {
    const comma = stream.findIndex((e) => e.index > from && isPunct(e, ','))
    if (comma > 0 && comma - from < 10) from = comma + 1
  }
  while (from < stream.length && stream[from].period) from++
  return from
}

const endsSubject = (stream: readonly Element[], j: number, from: number): boolean =>
  stream[j].quantity !== null ||
  CLAUSE_WORDS.has(stream[j].lower) ||
  isPunct(stream[j], ',;:().“”"?!–—') ||
  (isPunct(stream[j], '-') && spaced(stream, j)) ||
  (j > from && isVerb(stream, j))

const spaced = (stream: readonly Element[], j: number): boolean => stream[j].start > (stream[j - 1]?.end ?? 0)

/** The verb behind brackets, an apposition or a clause between commas or dashes; what that apposition names. */
function overAsides(stream: readonly Element[], end: number, text: string): [number, Who | null] {
  let j = end
  let aside: Who | null = null
  if (isPunct(stream[j], '(')) {
    const close = stream.findIndex((e) => e.index > j && isPunct(e, ')'))
    if (close < 0 || close - j > 8) return [-1, null]
    j = close + 1
  }
  for (let n = 0; n < 2 && (isPunct(stream[j], ',') || (isPunct(stream[j], '-–—') && spaced(stream, j))); n++) {
    const comma = isPunct(stream[j], ',')
    const close = stream.findIndex(
      (e, k) => k > j && k - j < LONGEST_ASIDE && (comma ? isPunct(e, ',') : isPunct(e, '-–—') && spaced(stream, k)),
    )
    if (close < 0 || stream.slice(j, close).some((e) => e.quantity && e.quantity.dimension !== 'zero')) return [-1, null]
    aside ??= whoIs(stream, j + 1, close, text)
    const more = comma && /^(?:which|who|whose|that)$/.test(stream[close + 1]?.lower ?? '')
    j = more ? close : close + 1
    if (!more) break
  }
  while (
    j < stream.length &&
    (stream[j].period ||
      (BETWEEN.has(stream[j].lower) && !AUXILIARIES.has(stream[j].lower)) ||
      (stream[j].lower === 'on' && stream[j + 1]?.period) ||
      (/^[a-z]{3,}ly$/.test(stream[j].lower) && !stream[j].capital))
  )
    j++
  return [j, aside]
}

/** A finite verb, as far as its form and place tell. */
function isVerb(stream: readonly Element[], j: number): boolean {
  const el = stream[j]
  if (!el?.word || el.capital || el.period || el.quantity) return false
  const { lower } = el
  if (AUXILIARIES.has(lower) || IRREGULAR.has(lower) || SPEECH.has(lower) || RECORD.has(lower) || GIVES.has(lower))
    return !DATA.has(lower) || followsName(stream, j)
  if (/^[a-z]{3,}ed$/.test(lower)) return true
  return /^[a-z]{2,}s$/.test(lower) && followsName(stream, j) && !DATA.has(lower) && !isRole(lower)
}

const followsName = (stream: readonly Element[], j: number): boolean => {
  const before = stream[j - 1]
  return (
    before !== undefined &&
    (sense(before, 'body') !== null ||
      before.capital ||
      INSTITUTION.has(before.lower) ||
      isPunct(before, ',)-–—') ||
      BETWEEN.has(before.lower))
  )
}
