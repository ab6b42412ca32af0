import type { Article, Document } from '../types.ts'

const NO_META = { title: '', published: '', outlet: '', author: '', url: '' }

/** The document of words that stand in no file. */
export const sentenceDocument = (text: string): Document => ({ file: 'sentence', text, kind: 'text', encoding: 'utf-8', meta: NO_META })

/** One article of one paragraph: a lone sentence is no headline, as the only line of a file may be. */
export function splitSentence({ file, text }: Document, { published }: { readonly published: string }): Article[] {
  const span = { start: 0, end: text.length }
  const { title, outlet, author, url } = NO_META
  return [
    {
      ...span,
      file,
      title,
      parent: '',
      published,
      outlet,
      author,
      url,
      story_title: '',
      story_date: '',
      blocks: [{ kind: 'paragraph', ...span }],
    },
  ]
}
