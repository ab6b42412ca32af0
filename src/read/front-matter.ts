import type { DocumentMeta, Span } from '../types.ts'
import { findDate } from './calendar-date.ts'

/** The head of a Markdown file between two lines of `---` (or `+++`): keys and values, one a line. */
export interface FrontMatter {
  readonly meta: DocumentMeta
  /** where the body starts */
  readonly end: number
  /** the value of the title, for its figures */
  readonly title: Span | null
}

export const NO_META: DocumentMeta = { title: '', published: '', outlet: '', author: '', url: '' }

/** Keys of front matter, of `Key: value` heads and of metadata, by the field that they fill. */
const KEYS: Readonly<Record<string, keyof DocumentMeta>> = {
  title: 'title',
  headline: 'title',
  subject: 'title',
  date: 'published',
  published: 'published',
  publishdate: 'published',
  pubdate: 'published',
  published_at: 'published',
  'publication date': 'published',
  'date published': 'published',
  'published date': 'published',
  'release date': 'published',
  'first published': 'published',
  'date of issue': 'published',
  'issue date': 'published',
  'date of publication': 'published',
  released: 'published',
  issued: 'published',
  posted: 'published',
  datepublished: 'published',
  outlet: 'outlet',
  source: 'outlet',
  from: 'outlet',
  publication: 'outlet',
  publisher: 'outlet',
  newspaper: 'outlet',
  site: 'outlet',
  author: 'author',
  authors: 'author',
  byline: 'author',
  by: 'author',
  url: 'url',
  link: 'url',
  permalink: 'url',
  canonical: 'url',
}

/** The field that a key names, or null. Case, blanks and a hyphen do not matter. */
export function fieldOfKey(key: string): keyof DocumentMeta | null {
  const plain = key.trim().toLowerCase()
  return KEYS[plain] ?? KEYS[plain.replace(/[-_]/g, ' ')] ?? null
}

const LIMIT = 20_000

/** Front matter at the start of a text, or null. */
export function frontMatter(text: string): FrontMatter | null {
  const fence = text.startsWith('---') ? '---' : text.startsWith('+++') ? '+++' : ''
  if (!fence || !/^[-+]{3}[ \t]*\r?\n/.test(text.slice(0, 20))) return null
  const head = text.slice(0, LIMIT)
  const close = head.indexOf(`\n${fence}`, 3)
  if (close < 0 || !/^\n[-+]{3}[ \t]*(?:\r?\n|$)/.test(head.slice(close, close + 20))) return null
  const values: Record<keyof DocumentMeta, string> = { ...NO_META }
  let title: Span | null = null
  let known = 0
  for (const m of head.slice(0, close).matchAll(/^(?<key>[A-Za-z][\w -]{0,30}?)[ \t]*[:=][ \t]*(?<value>[^\r\n]*)/gm)) {
    const { key = '', value = '' } = m.groups ?? {}
    const field = fieldOfKey(key)
    if (!field) continue
    known++
    const plain = unquote(value)
    if (!plain || values[field]) continue
    values[field] = field === 'published' ? (findDate(plain)?.date ?? '') : plain
    if (field === 'title') {
      const start = m.index + m[0].length - value.length + value.indexOf(plain)
      title = { start, end: start + plain.length }
    }
  }
  const end = head.indexOf('\n', close + 1)
  return known === 0 ? null : { meta: values, end: end < 0 ? head.length : end + 1, title }
}

function unquote(value: string): string {
  const plain = value.trim()
  const quote = plain[0]
  if ((quote === '"' || quote === "'") && plain.length > 1 && plain.endsWith(quote)) return plain.slice(1, -1)
  return quote === '[' && plain.endsWith(']') ? plain.slice(1, -1).replace(/["']/g, '').trim() : plain.replace(/ #\s.*$/, '')
}
