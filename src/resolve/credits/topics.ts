import { lastWord, wordOf } from '../../link/sources/phrase-edges.ts'
import { whoIs } from '../../link/sources/who.ts'
import { DATA } from '../../link/sources/words.ts'
import type { Attribution } from '../../link/sources.ts'
import { type Element, isPunct, sense } from '../../link/stream.ts'
import type { LexEntry, Sentence } from '../../types.ts'
import type { Named } from './named.ts'

/** "Defections down 17.7%: MOU", "No crude in January: report": who a headline credits behind its last colon. */
export function headlineSource(sentence: Sentence, stream: readonly Element[], text: string): Attribution[] {
  if (sentence.kind !== 'title' && sentence.kind !== 'story-title') return []
  const colon = stream.findLastIndex((e) => isPunct(e, ':'))
  if (colon < 1 || stream.length - colon > 7 || stream.slice(colon).some((e) => e.quantity)) return []
  const who = whoIs(stream, colon + 1, stream.length, text)
  return who && who.kind !== 'area' ? [{ ...who, at: colon, covers: 'before' }] : []
}

const KEEPERS: ReadonlySet<string> = new Set(['agency', 'association', 'ministry', 'thinktank', 'datafirm', 'intl'])
const isKeeper = (body: LexEntry | null): boolean => KEEPERS.has(String(body?.type))

/**
 * "The VDMA is less gloomy than its members.", "I spent the night with the June file of the customs service.": a body that a sentence without
 * figures is about, or whose papers it names, stands behind those that follow.
 */
export function topicBody(stream: readonly Element[], named: readonly Named[], text: string): Attribution[] {
  if (stream.length > 40 || stream.some((e) => e.quantity)) return []
  const at = stream.slice(0, 3).findIndex((e) => isKeeper(sense(e, 'body')))
  if (at >= 0 && stream.length <= 30 && !NOT_SPEAKING.test(stream[at + 1]?.lower ?? '')) {
    const who = whoIs(stream, 0, at + 1, text)
    return who ? [{ ...who, at, covers: 'ahead' }] : []
  }
  const keeper = named.find((b) => b.body === null || isKeeper(b.body))
  return keeper && namesPapers(stream, keeper.at) ? [{ ...keeper, covers: 'ahead' }] : []
}

/** What stands behind the name of a body that is not spoken of itself: "UN resolutions left ...". */
const NOT_SPEAKING =
  /^(?:'s|'|resolutions?|sanctions?|bans?|embargo|charter|members?|rules?|quotas?|deal|talks|states?|experts?|inspectors?)$/

/** Words for papers that are as often something else. */
const LOOSE = /^(?:count|total|stats|paper|project|projects|file)$/

function namesPapers(stream: readonly Element[], at: number): boolean {
  const near = stream.slice(Math.max(0, at - 5), at + 7)
  if (near.some((e) => DATA.has(lastWord(wordOf(e))) && !LOOSE.test(e.lower))) return true
  const before = stream.slice(Math.max(0, at - 5), at)
  const file = before.findIndex((e) => e.lower === 'file')
  return (file >= 0 && before.slice(file).some((e) => /^(?:of|from)$/.test(e.lower))) || stream[at + 1]?.name === 'export sales'
}
