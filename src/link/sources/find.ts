import { type Element, isPunct, sense } from '../stream.ts'
import { actorIn } from './actor.ts'
import { handedOutBy } from './handed.ts'
import { instrumentIn } from './instrument.ts'
import { ownVoiceAt } from './own-voice.ts'
import { type Attribution, nounOf, phraseAfter, sideOf, subjectStart, verbIn } from './phrase.ts'
import type { Who } from './phrase-edges.ts'
import { isPhrasal } from './phrasal.ts'
import { CHANGES_FORECAST, STANDS_AT, saidAt } from './speaker.ts'
import { whoIs } from './who.ts'
import { DATA, GIVES, RECORD, SPEECH } from './words.ts'

/** All attributions of a sentence, in order: "according to X", "X said", "data compiled by X", "X's figures". */
export function readSources(stream: readonly Element[], text: string): Attribution[] {
  const found: Attribution[] = []
  for (const el of stream) {
    const one = attributionAt(stream, el.index, text, found)
    if (one) found.push(one)
  }
  if (found.some((a) => a.kind !== 'area')) return found.filter((a) => !repeated(a, found))
  const acting = instrumentIn(stream, text) ?? actorIn(stream, text)
  return acting ? [acting] : found
}

/** "data compiled by X showed": one attribution, not two. The outlet that only passes on what another said is none. */
const repeated = (a: Attribution, all: readonly Attribution[]): boolean =>
  all.some((b) => b !== a && b.at > a.at && b.at - a.at < 12 && b.name === a.name && a.name !== '' && b.covers === a.covers)

/** The words that may say that something comes from a source; most words are none of them. */
const SAYING: ReadonlySet<string> = new Set([
  ...[
    'according',
    'per',
    ...['works', 'worked', 'breaks', 'broke', 'sets', 'set', 'lays', 'laid', 'spells', 'spelled', 'spelt'],
    'so',
    'quoted',
    'citing',
    'quoting',
    'cited',
    'by',
    'on',
    'in',
    'from',
    "'s",
    "'",
    '(',
    'we',
    'i',
    'our',
    'my',
    'source',
    'sources',
  ],
  ...SPEECH,
  ...RECORD,
  ...GIVES,
  ...CHANGES_FORECAST,
  ...STANDS_AT,
])

function attributionAt(stream: readonly Element[], i: number, text: string, found: readonly Attribution[]): Attribution | null {
  const el = stream[i]
  const w = el.lower || verbIn(el)
  if (w === '') return ownFigures(stream, i, text)
  if (!SAYING.has(w)) return null
  if (w === 'we' || w === 'i' || w === 'our' || w === 'my') return ownVoiceAt(stream, i)
  if (w === 'according' && stream[i + 1]?.lower === 'to')
    return credited(i, handedOutBy(stream, i + 2, text) ?? phraseAfter(stream, i + 2, text), sideOf(stream, i))
  if (w === 'per') return perWhom(stream, i, text)
  if (w === 'quoted' && stream.slice(i + 1, i + 16).some((e, k) => e.lower === 'as' && stream[i + k + 2]?.lower === 'saying'))
    return quotedAsSaying(stream, i, text)
  if (w === 'citing' || w === 'quoting' || w === 'cited' || w === 'quoted') return cited(stream, i, text, found)
  if (isPhrasal(stream, i)) return saidAt(stream, i, text)
  if (w === 'so') return soSays(stream, i, text)
  if (w === 'by') return byWhom(stream, i, text)
  if (w === 'on' || w === 'in') return onWhose(stream, i, text)
  if (w === 'from' && stream[i - 1]?.lower === 'all') return allFrom(stream, i, text)
  if (w === 'from' && dataBefore(stream, i) && !citedBefore(stream, i)) return fromWhom(stream, i, text)
  if (w === "'s" || w === "'") return ownFigures(stream, i, text)
  if (w === '(') return bracketed(stream, i, text)
  if ((w === 'source' || w === 'sources') && isPunct(stream[i + 1], ':')) return credited(i, phraseAfter(stream, i + 2, text), 'before')
  return SPEECH.has(w) || RECORD.has(w) || GIVES.has(w) || CHANGES_FORECAST.has(w) || STANDS_AT.has(w) ? saidAt(stream, i, text) : null
}

const credited = (at: number, who: Who | null, covers: 'ahead' | 'before'): Attribution | null => (who ? { ...who, at, covers } : null)

/** "... rose to $2bn in May (Central Bank)": a body alone in brackets that is no short form of the words before it. */
function bracketed(stream: readonly Element[], i: number, text: string): Attribution | null {
  if (i === 0 || (stream[i - 1].capital && !stream[i - 1].period) || !stream.slice(0, i).some((e) => e.quantity)) return null
  const close = stream.findIndex((e) => e.index > i && e.index < i + 8 && isPunct(e, ')'))
  if (close < 0 || close === i + 1) return null
  const who = whoIs(stream, i + 1, close, text)
  return who?.kind === 'body' && (who.body || who.head !== 'name') && !who.vague ? { ...who, at: i, covers: 'before' } : null
}

// ---- phrases ----------------------------------------------------------------------------------------------------------------

/** "figures from X"; a country alone stands behind the figures of its own sentence only. */
function fromWhom(stream: readonly Element[], i: number, text: string): Attribution | null {
  const one = credited(i, phraseAfter(stream, i + 1, text), sideOf(stream, i))
  if (one?.kind !== 'area') return one
  return stream.some((e) => e.quantity) ? { ...one, once: true } : null
}

/** "all from Eurostat unless stated": a known body where the phrase ends. */
function allFrom(stream: readonly Element[], i: number, text: string): Attribution | null {
  const who = phraseAfter(stream, i + 1, text)
  return who?.kind === 'body' && (who.body || who.head !== 'name') ? { ...who, at: i, covers: sideOf(stream, i) } : null
}

/** "citing X" gives the source where the only other one is the outlet that cites; behind a body that speaks it only says where the body has it from. */
function cited(stream: readonly Element[], i: number, text: string, found: readonly Attribution[]): Attribution | null {
  const speaker = found.findLast((a) => a.kind !== 'outlet')
  if (speaker && speaker.kind !== 'back') return null
  if (stream[i].lower.endsWith('ed') && !/^(?:and|also|,)$/.test(stream[i - 1]?.lower ?? ',') && stream[i + 1]?.lower !== 'a')
    return stream[i].lower === 'cited' ? null : saidAt(stream, i, text)
  const one = credited(i, phraseAfter(stream, i + 1, text), sideOf(stream, i))
  return one && speaker ? { ...one, second: true } : one
}

/** "Xinhua quoted one of the organizers as saying" */
function quotedAsSaying(stream: readonly Element[], i: number, text: string): Attribution | null {
  const as = stream.findIndex((e) => e.index > i && e.lower === 'as' && stream[e.index + 1]?.lower === 'saying')
  return credited(i, whoIs(stream, i + 1, as, text), 'ahead')
}

/** "As per data of the Tea Board", "per USDA": never "5 tons per hectare". */
function perWhom(stream: readonly Element[], i: number, text: string): Attribution | null {
  if (stream[i - 1]?.quantity) return null
  const who = handedOutBy(stream, i + 1, text) ?? phraseAfter(stream, i + 1, text)
  const known = who && (who.body || who.kind === 'report' || (who.kind === 'body' && who.head !== 'name') || stream[i - 1]?.lower === 'as')
  return known && who.kind !== 'area' ? credited(i, who, sideOf(stream, stream[i - 1]?.lower === 'as' ? i - 1 : i)) : null
}

/** "So says the growers' federation, FEVS": behind what it said. */
function soSays(stream: readonly Element[], i: number, text: string): Attribution | null {
  if (i > 1 || !/^(?:sa(?:ys?|id)|reckons?|thinks?|claims?)$/.test(stream[i + 1]?.lower ?? '')) return null
  const who = phraseAfter(stream, i + 2, text)
  return who && who.kind !== 'area' ? { ...who, at: i, covers: 'before', sums: true } : null
}

const MADE_BY =
  /^(?:put|estimated|forecast|expected|projected|reckoned|compiled|released|published|reported|provided|calculated|collected|gathered|cited|issued|posted|prepared|recorded|counted|quoted|logged|tallied|announced|given|made|conducted|produced|commissioned|assessed|valued|named|tipped|pegged|registered)$/
const ESTIMATE =
  /^(?:reckoning|estimate|estimates|arithmetic|count|calculation|calculations|tally|figures|numbers|account|records|measure|data|statistics|books|table|tables|lists?|ledgers?|counts|assessment|prices|quotes|telling|version)$/

/** "estimated by X", "data compiled by X", "a report by X", "by X's reckoning", "forecast for 2025, by the same agency". */
function byWhom(stream: readonly Element[], i: number, text: string): Attribution | null {
  const before = stream[i - 1]
  if (citedBefore(stream, i)) return null
  if (stream[i + 1]?.lower === 'the' && ESTIMATE.test(stream[i + 2]?.lower ?? '') && stream[i + 3]?.lower === 'of')
    return credited(i, phraseAfter(stream, i + 4, text), sideOf(stream, i))
  const possessed = possessedEnd(stream, i)
  if (possessed > 0) return credited(i, whoIs(stream, i + 1, possessed, text), sideOf(stream, i))
  if (!before || /^(?:polled|surveyed|interviewed)$/.test(before.lower)) return null
  const made =
    /^(?:going|judging)$/.test(before.lower) ||
    MADE_BY.test(before.lower) ||
    MADE_BY.test(stream[i - 2]?.lower ?? '') ||
    DATA.has(before.lower) ||
    (isPunct(before, ',') && stream.slice(Math.max(0, i - 6), i).some((e) => DATA.has(e.lower)))
  if (!made) return null
  const who = phraseAfter(stream, i + 1, text)
  return who && who.kind !== 'area' ? { ...who, at: i, covers: 'before' } : null
}

/** "on the exporters' reckoning", "on the word of the ministry", "in the words of its chairman" */
function onWhose(stream: readonly Element[], i: number, text: string): Attribution | null {
  if (
    stream[i + 1]?.lower === 'the' &&
    /^(?:word|words|estimate|count|figures|numbers|reckoning|account|data)$/.test(stream[i + 2]?.lower ?? '') &&
    stream[i + 3]?.lower === 'of'
  )
    return credited(i, phraseAfter(stream, i + 4, text), sideOf(stream, i))
  if (stream[i].lower !== 'on') return null
  const possessed = possessedEnd(stream, i)
  const who = possessed > 0 ? whoIs(stream, i + 1, possessed, text) : null
  return who?.kind === 'area' ? null : credited(i, who, sideOf(stream, i))
}

/** "citing data from X": read with "citing". */
const citedBefore = (stream: readonly Element[], i: number): boolean =>
  stream.slice(Math.max(0, i - 7), i).some((e) => e.lower === 'citing' || e.lower === 'quoting')

/** Index of the "'s" of "by one Dubai bank's arithmetic", -1 without one. */
function possessedEnd(stream: readonly Element[], i: number): number {
  for (let j = i + 2; j < Math.min(stream.length - 1, i + 9); j++) {
    if (stream[j].quantity || isPunct(stream[j], ',;.')) return -1
    if (stream[j].lower === "'s" || stream[j].lower === "'")
      return ESTIMATE.test(stream[j + 1].lower) || ESTIMATE.test(stream[j + 2]?.lower ?? '') ? j : -1
  }
  return -1
}

/** "data compiled by", "figures from", "data it collected from" */
function dataBefore(stream: readonly Element[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    if (DATA.has(stream[j].lower)) return !/^(?:outlook|forecast|total|count|stocks)$/.test(stream[j].lower)
    if (
      !/^(?:compiled|provided|released|published|posted|collected|issued|it|obtained|analyzed|analysed|gathered|prepared|seen|out|due)$/.test(
        stream[j].lower,
      )
    )
      return false
  }
  return false
}

/** Groups of countries with an office of their own. */
const GROUP = /^(?:OPEC\+?|Opec|ASEAN|Asean|GCC|EU|European Union|OECD)$/

/** "KOTRA figures", "the ministry's total is": a body's own figures. */
function ownFigures(stream: readonly Element[], i: number, text: string): Attribution | null {
  const possessive = stream[i].lower === "'s" || stream[i].lower === "'"
  if (!possessive && !sense(stream[i], 'body')) return null
  if (!possessive && stream[i + 1]?.lower === "'s") return null
  let j = i + 1
  while (possessive && j < i + 4 && stream[j]?.capital && stream[j].word && !DATA.has(stream[j].lower)) j++
  const skipped = j - i - 1
  while (
    j < i + 4 + skipped &&
    /^(?:own|web|online|field|official|official|latest|monthly|weekly|annual|quarterly|trade|customs|preliminary|provisional|new|reference|revised|export|import)$/.test(
      stream[j]?.lower ?? '',
    )
  )
    j++
  if (
    !/^(?:data|figures|statistics|numbers|tables|estimates?|tally|records|stats|books|total|count|forecast|outlook|projection|reports?|price|returns|goal|target|index|survey|positions|balance|sheet|file|page|site|website|list|census|assessments?|count|sales|release|bulletin|tracking|filing|inspections|note|update|table|indicators)$/.test(
      nounOf(stream[j]),
    )
  )
    return null
  const who = whoIs(stream, subjectStart(stream, possessive ? i : i + 1), possessive ? i : i + 1, text)
  if (who?.kind === 'area' && GROUP.test(who.name)) return { ...who, kind: 'body', at: i, covers: sideOf(stream, subjectStart(stream, i)) }
  if (!who || who.kind === 'area' || who.kind === 'person' || who.head === 'she' || who.head === 'he') return null
  if (
    /^(?:price|goal|target|total|count)$/.test(nounOf(stream[j])) &&
    !(who.kind === 'back' || /ministry|agency|association|bank|government/.test(who.head))
  )
    return null
  return { ...who, at: i, covers: sideOf(stream, subjectStart(stream, i)) }
}
