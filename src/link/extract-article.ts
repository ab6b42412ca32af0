import type { Language } from '../language.ts'
import { recognizeLexical } from '../recognize/lexical.ts'
import { recognizePeriods } from '../recognize/periods/index.ts'
import { recognizeQuantities } from '../recognize/quantities/index.ts'
import { recognizeZeros } from '../recognize/zeros.ts'
import { type Discourse, enterSentence, START } from '../resolve/discourse.ts'
import { resolveSentence } from '../resolve/sentence.ts'
import { settleTitles } from '../resolve/titles.ts'
import { segment } from '../segment/segment.ts'
import { afterDateline } from '../tokenize/dateline.ts'
import { tokenize } from '../tokenize/tokenize.ts'
import type { Article, Draft, Sentence, Token } from '../types.ts'
import { areaAt } from './areas.ts'
import { linkClaims } from './claims.ts'
import { frameAt } from './frames.ts'
import { matchRules } from './pattern.ts'
import { attachPeriods } from './periods.ts'
import { readSources } from './sources.ts'
import { buildStream, type Element, sense } from './stream.ts'

/** All figures of one article. Pure: the same text, article and language give the same drafts. */
export function extractArticle(text: string, article: Article, language: Language): Draft[] {
  const drafts: Draft[] = []
  const read = segment(text, article).map((sentence) => ({ sentence, stream: readSentence(text, sentence, language) }))
  const [home, rival] = areasOf(read)
  let discourse: Discourse = { ...START, home, rival }
  for (const { sentence, stream } of read) {
    discourse = enterSentence(discourse, sentence, pointsBack(stream))
    const { claims, topic } = linkClaims(stream, matchRules(language.rules, stream), discourse)
    const resolved = resolveSentence({ text, article, sentence, stream, claims, topic, periods: attachPeriods(stream, claims), sources: readSources(stream, text) }, discourse)
    drafts.push(...resolved.drafts)
    discourse = resolved.discourse
  }
  return settleTitles(article, drafts)
}

/** The two areas that the article is most about: owners of flows count most, headlines and reporting bodies double. '' where there is none. */
function areasOf(read: readonly { sentence: Sentence; stream: readonly Element[] }[]): [string, string] {
  const counts = new Map<string, number>()
  const add = (code: string, n: number): void => void (code !== '' && counts.set(code, (counts.get(code) ?? 0) + n))
  for (const { sentence, stream } of read) {
    const weight = sentence.kind === 'title' || sentence.block <= 1 ? 2 : 1
    for (const el of stream) {
      if (el.senses.length === 0) continue
      const area = areaAt(stream, el.index)
      const body = area ? null : sense(el, 'body')
      if (area) add(area.code, weight)
      else if (body && typeof body.area === 'string' && body.type !== 'outlet') add(body.area, weight)
      else if (sense(el, 'indicator')?.weak === undefined) add(frameAt(stream, el.index, stream.length)?.reporter ?? '', 3 * weight)
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return [ranked[0]?.[0] ?? '', ranked[1]?.[0] ?? '']
}

/** Tokens and mentions of one sentence, laid out as a stream. */
export function readSentence(text: string, sentence: Sentence, language: Language): Element[] {
  const tokens = afterDateline(tokenize(text, sentence))
  const periods = recognizePeriods(text, tokens)
  const lexical = recognizeLexical(language.trie, text, tokens)
  const taken = takenBy(tokens, [...periods, ...lexical.filter((l) => l.senses.some((s) => s.kind === 'body' || s.kind === 'area'))])
  const quantities = recognizeQuantities(text, tokens, (i) => taken[i] === 1)
  const stream = buildStream(tokens, quantities, periods, lexical)
  const zeros = recognizeZeros(stream, tokens)
  return zeros.length === 0 ? stream : buildStream(tokens, [...quantities, ...zeros].sort((a, b) => a.from - b.from), periods, lexical)
}

function takenBy(tokens: readonly Token[], ranges: readonly { from: number; to: number }[]): Uint8Array {
  const taken = new Uint8Array(tokens.length)
  for (const r of ranges) taken.fill(1, r.from, r.to)
  return taken
}

/** "It", "That is", "The total": the sentence goes on with what was said before. */
function pointsBack(stream: readonly Element[]): boolean {
  const first = stream[0]?.lower
  const second = stream[1]?.lower ?? ''
  if (first === undefined) return false
  if (/^(?:it|they|that|this|those|these|both|its|their|he|she|together)$/.test(first)) return !stream[0].period
  return first === 'the' && /^(?:total|amount|volume|figure|figures|increase|decrease|decline|rise|fall|drop|gain|tally|number|sum|build|value|share|rest|same|latter|former|growth)$/.test(second)
}
