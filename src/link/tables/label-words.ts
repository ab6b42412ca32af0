import type { Language } from '../../language.ts'
import type { IndicatorEntry } from '../../lexicon/indicators.ts'
import { recognizeLexical } from '../../recognize/lexical.ts'
import { tokenize } from '../../tokenize/tokenize.ts'
import type { Indicator } from '../../types.ts'
import { areaAt } from '../areas.ts'
import { type Frame, frameAt } from '../frames.ts'
import { goodAt, singular } from '../goods.ts'
import { buildStream, type Element, indicatorAt, sense } from '../stream.ts'

/** What the lexicon knows of the words of a label. Fields that they leave open are ''. */
export interface Words {
  readonly indicator: Indicator | ''
  /** the indicator's word means it only where nothing else says what the table is about */
  readonly weak: boolean
  /** of all goods: "Total exports", "Merchandise imports" */
  readonly whole: boolean
  readonly sign: 1 | -1
  readonly item: string
  readonly reporter: string
  readonly partner: string
  /** an area that stands by itself: whether it reports or is the other side depends on the table */
  readonly area: string
  readonly place: string
  readonly source: string
}

export function wordsOf(said: string, language: Language): Words {
  const tokens = tokenize(said)
  const stream = buildStream(tokens, [], [], recognizeLexical(language.trie, said, tokens))
  const found = indicatorOf(stream)
  const frame = found && frameAt(stream, found.at, stream.length)
  const good = goodIn(stream, frame)
  const named = stream.map((el) => sense(el, 'body')).find((b) => b)
  // A company is whose figures these are, not who counted them.
  const body = named && named.type !== 'company' ? named : null
  const area =
    frame?.reporter || frame?.partner
      ? null
      : stream.map((el) => areaAt(stream, el.index)).find((a) => a && !(named && sense(stream[a.from], 'body')))
  return {
    indicator: found?.entry.id ?? '',
    weak: found?.entry.weak === true,
    whole:
      found !== null &&
      good === '' &&
      (found.entry.total === true || /(?:^|[^a-z])(?:merchandise|goods|total|all|overall)(?![a-z])/i.test(said)),
    sign: found?.entry.sign ?? 1,
    item: good,
    reporter: frame?.reporter ?? '',
    partner: frame?.partner ?? '',
    area: area?.code ?? '',
    place:
      area?.as === 'capital'
        ? said.slice(stream[area.from].start, stream[area.from].end)
        : (area?.place ?? '') || (named && !body ? named.id : ''),
    source: body?.id ?? '',
  }
}

function indicatorOf(stream: readonly Element[]): { readonly at: number; readonly entry: IndicatorEntry } | null {
  let weak: { at: number; entry: IndicatorEntry } | null = null
  for (const { index } of stream) {
    const entry = indicatorAt(stream, index) as IndicatorEntry | null
    // "Manufactures" is no verb where nobody does it.
    if (entry?.pos === 'verb' && stream.length <= 2 && !/(?:ed|ld|ght|nt)$/.test(stream[index].lower)) continue
    if (!entry || /^(?:volumes?|values?|total|manufactures)$/.test(stream[index].lower)) continue
    if (!entry.weak) return { at: index, entry }
    weak ??= { at: index, entry }
  }
  return weak
}

/** The good of a label: of the indicator's phrase, else the first; with the words before it where the label is no more than a name ("Robusta coffee"). */
function goodIn(stream: readonly Element[], frame: Frame | null): string {
  if (frame?.item) return frame.item
  for (const { index } of stream) {
    const good = goodAt(stream, index, stream.length === 1)
    if (!good) continue
    if (frame || index === 0 || good.to < stream.length || index > 2) return good.item
    const before = stream.slice(0, index)
    if (
      !before.every((el) => el.word && el.senses.length === 0) ||
      before.some((el) => /^(?:all|total|other|the|of|by|top|main|major)$/.test(el.lower))
    )
      return good.item
    const last = good.item.split(' ')
    return [...before.map((el) => el.lower), ...last.slice(0, -1), singular(last[last.length - 1])].join(' ')
  }
  return ''
}
