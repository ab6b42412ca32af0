import { compileLanguage } from '../../src/language.ts'
import { readSentence } from '../../src/link/read-sentence.ts'
import { sourceFor } from '../../src/link/sources.ts'
import { creditSentences } from '../../src/resolve/sources.ts'
import { segment } from '../../src/segment/segment.ts'
import type { Article, Block } from '../../src/types.ts'

const language = compileLanguage()

/** Blocks of a text: paragraphs between empty lines; "# " marks a title, "- " a list item. */
function blocksOf(text: string, outlet?: string): Block[] {
  const blocks: Block[] = []
  for (const m of text.matchAll(/[^\n]+/g)) {
    const mark = /^(?:# |- )/.exec(m[0])?.[0] ?? ''
    const kind = mark === '# ' ? 'title' : mark === '- ' ? 'list-item' : 'paragraph'
    blocks.push({ kind, start: m.index + mark.length, end: m.index + m[0].length, ...(outlet ? { outlet } : {}) })
  }
  return blocks
}

/** Source of every figure of a text of paragraphs, by its words. The paper is "Evening Post"; `outlet` is that of a quoted story. */
export function creditsOf(text: string, outlet?: string): Record<string, string> {
  const article: Article = {
    file: 'a.txt',
    start: 0,
    end: text.length,
    title: '',
    parent: '',
    published: '2021-06-15',
    outlet: 'Evening Post',
    author: '',
    url: '',
    story_title: '',
    story_date: '',
    blocks: blocksOf(text, outlet),
  }
  const read = segment(text, article).map((sentence) => ({ sentence, stream: readSentence(text, sentence, language) }))
  const credits = creditSentences(read, article, text)
  const named: Record<string, string> = {}
  read.forEach(({ stream }, i) => {
    for (const el of stream)
      if (el.quantity)
        named[text.slice(el.quantity.start, el.quantity.end)] = sourceFor(stream, credits[i].sources, el.index)?.name || credits[i].credit
  })
  return named
}
