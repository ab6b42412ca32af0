import { INSTITUTION } from '../../link/sources/words.ts'
import type { Attribution } from '../../link/sources.ts'
import type { Element } from '../../link/stream.ts'
import type { Read } from './named.ts'

/** What somebody says rather than does. */
const SAYS =
  /^(?:sa(?:id|ys)|told|tells|reports?|reported|announce[sd]|estimate[sd]|reckon(?:s|ed)|add(?:s|ed)|note[sd]|writes|wrote|warn(?:s|ed)|argue[sd])$/

/** What is measured tells nothing: "Volume tells another story", "Prices say otherwise". */
const MEASURED =
  /^(?:volumes?|values?|tonnages?|prices?|margins?|demand|supply|output|growth|exports|imports|shipments|sales|stocks|weather|history)$/i

/** Endings of common nouns: "Goods", "Weakness", "Rationing"; a word of another form that tells something is a name. */
const COMMON = /(?:[^s]s|ness|ing|ment|[ts]ion|ity|[ae]nce|ship|age|th|ery|ture)$/

/** Words that stand with a capital inside some sentence of the article: names, whatever else they are. */
export function namesInside(read: readonly Read[], text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { sentence, stream } of read) {
    if (sentence.kind === 'title') continue
    for (let i = 1; i < stream.length; i++) {
      const before = stream[i - 1]
      if (stream[i].capital && stream[i].word && (before.word || before.lower === ',' || before.lower === '('))
        names.add(text.slice(stream[i].start, stream[i].end))
    }
  }
  return names
}

/** "Goods valued at 5", "Weakness made": a word that has its capital from opening the sentence, and is a name nowhere else in the article. */
export function isPlainOpener(a: Attribution, stream: readonly Element[], text: string, names: ReadonlySet<string>): boolean {
  if (
    a.head !== 'name' ||
    a.kind !== 'person' ||
    a.body ||
    !/^[A-Z][a-z]+$/.test(a.name) ||
    names.has(a.name) ||
    INSTITUTION.has(a.name.toLowerCase())
  )
    return false
  const first = stream.find((e) => e.word)
  if (!first || text.slice(first.start, first.end) !== a.name) return false
  if (MEASURED.test(a.name)) return true
  if (!COMMON.test(a.name)) return false
  const verb = stream[a.at]
  return !SAYS.test(verb?.lower ?? '') || verb.index > first.index + 4
}
