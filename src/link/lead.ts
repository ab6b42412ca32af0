import type { Language } from '../language.ts'
import { recognizeLexical } from '../recognize/lexical.ts'
import { afterDateline } from '../tokenize/dateline.ts'
import { tokenize } from '../tokenize/tokenize.ts'
import type { Article } from '../types.ts'
import { goodAt } from './goods.ts'
import type { Line } from './read-article.ts'
import { buildStream, type Element, sense } from './stream.ts'

/** The places and bodies of the line of the outlet above the headline, of the dateline, and of the lines between headline and text. */
export function headOf(text: string, article: Article, language: Language): Element[] {
  const [first, second] = article.blocks
  const lead = first?.kind === 'title' ? second : first
  if (!lead) return []
  const start = first.kind === 'title' ? first.end : article.start
  const tokens = tokenize(text, { start, end: Math.min(lead.end, lead.start + 80) })
  const dateline = tokens.length - afterDateline(tokens.filter((t) => t.start >= lead.start)).length
  const above = first.kind === 'title' ? tokenize(text, { start: article.start, end: Math.min(first.start, article.start + 80) }) : []
  const lines = [...above, ...tokens.slice(0, dateline)]
  return buildStream(lines, [], [], recognizeLexical(language.trie, text, lines))
}

/** The goods that the article names, those of its headline twice. */
export const goodsNamed = (read: readonly Line[]): string[] =>
  read.flatMap(({ sentence, names: { goods } }) => (sentence.kind === 'title' ? [...goods, ...goods] : goods))

/** "COPPER WEEKLY": the good in the lines above the headline, for a text whose own first words name none. */
export function goodOfMasthead(text: string, article: Article, language: Language): string {
  const end = article.blocks[0]?.start ?? article.start
  if (end <= article.start) return ''
  const tokens = tokenize(text, { start: article.start, end })
  const head = buildStream(tokens, [], [], recognizeLexical(language.trie, text, tokens))
  return head.map((_, i) => goodAt(head, i)).find((g) => g)?.item ?? ''
}

/** The good that headline or first paragraph name first, '' none. */
export function goodOfLead(read: readonly Line[]): string {
  const lead = read.find((r) => r.sentence.kind === 'paragraph')?.sentence.block ?? -1
  for (const { sentence, stream } of read) {
    if (sentence.block > lead) return ''
    for (let i = 0; i < stream.length; i++) {
      if (sense(stream[i], 'body') || (stream[i + 1]?.capital && stream[i].capital)) continue
      const good = stream[i].senses.length > 0 ? goodAt(stream, i) : null
      if (good) return good.item
    }
  }
  return ''
}
