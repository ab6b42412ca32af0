import type { DocumentMeta } from '../types.ts'
import { findDate } from './calendar-date.ts'
import { type LinkedData, readLinkedData } from './json-ld.ts'

export type Attributes = Readonly<Record<string, string>>

/** What the head and the marks of a page say, before one value of each field is chosen. First mention wins. */
export interface PageFacts {
  readonly named: Map<string, string>
  readonly scripts: string[]
}

export const newPageFacts = (): PageFacts => ({ named: new Map(), scripts: [] })

/** Names of meta tags (`name`, `property`, `itemprop`), best first. `ld:` and `tag:` are what JSON-LD and elements say. */
const SOURCES = {
  title: ['og:title', 'ld:headline', 'twitter:title', 'dc.title', 'tag:title'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'ld:published',
    'datepublished',
    'tag:time-published',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'citation_publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'publication-date',
    'dc.date',
    'dcterms.date',
    'date',
    'tag:time',
  ],
  modified: ['article:modified_time', 'ld:modified', 'datemodified', 'og:updated_time', 'last-modified'],
  outlet: ['og:site_name', 'ld:publisher', 'citation_journal_title', 'dc.publisher', 'application-name'],
  author: ['author', 'article:author', 'ld:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'],
  url: ['tag:canonical', 'og:url', 'ld:url'],
} as const

const WANTED = new Set<string>(Object.values(SOURCES).flat())
const MAX_VALUE = 2000

/** Notes one fact; empty values, unknown names and later mentions are dropped. */
export function note(facts: PageFacts, name: string, value: string): void {
  const key = name.toLowerCase()
  if (!WANTED.has(key) || facts.named.has(key)) return
  const plain = value.slice(0, MAX_VALUE).replace(/\s+/g, ' ').trim()
  if (plain) facts.named.set(key, plain)
}

/** Notes what an element says by its attributes. */
export function noteElement(facts: PageFacts, tag: string, attributes: Attributes): void {
  const content = attributes.content ?? ''
  if (tag === 'meta') {
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) if (attributes[key]) note(facts, attributes[key], content)
  } else if (tag === 'link') {
    if (/\bcanonical\b/i.test(attributes.rel ?? '')) note(facts, 'tag:canonical', attributes.href ?? '')
  } else if (tag === 'time') {
    const marks = `${attributes.itemprop ?? ''} ${attributes.class ?? ''} ${attributes.pubdate === undefined ? '' : 'published'}`
    if (/modif|updat/i.test(marks)) return
    note(facts, /publish|posted|entry-date/i.test(marks) ? 'tag:time-published' : 'tag:time', attributes.datetime ?? '')
  }
}

/** One value of each field. A publication date after the date of the last change, or in no plausible year, is not taken. */
export function metaOf(facts: PageFacts): DocumentMeta {
  for (const script of facts.scripts) {
    const data: LinkedData | null = readLinkedData(script)
    if (data) for (const [key, value] of Object.entries(data)) note(facts, `ld:${key}`, value)
  }
  const outlet = first(facts, SOURCES.outlet)
  return {
    title: withoutSite(first(facts, SOURCES.title), outlet),
    published: publishedOf(facts),
    outlet,
    author: SOURCES.author.map((key) => facts.named.get(key) ?? '').find((value) => value && !/^https?:|@/.test(value)) ?? '',
    url: SOURCES.url.map((key) => facts.named.get(key) ?? '').find((value) => /^https?:\/\//.test(value)) ?? '',
  }
}

const first = (facts: PageFacts, keys: readonly string[]): string => keys.map((key) => facts.named.get(key) ?? '').find(Boolean) ?? ''

function publishedOf(facts: PageFacts): string {
  const modified = SOURCES.modified.map((key) => dateIn(facts.named.get(key))).find(Boolean) ?? ''
  return SOURCES.published.map((key) => dateIn(facts.named.get(key))).find((date) => date && !(modified && date > modified)) ?? ''
}

const dateIn = (value: string | undefined): string => (value ? (findDate(value)?.date ?? '') : '')

/** "Headline | Site", "Headline - Site": without the site. */
function withoutSite(title: string, outlet: string): string {
  const cut = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' — '), title.lastIndexOf(' – '))
  if (cut < 15) return title
  const tail = title.slice(cut + 3)
  const isSite = outlet
    ? tail.toLowerCase() === outlet.toLowerCase()
    : title[cut + 1] === '|' || (tail.length < 30 && tail.split(' ').length <= 3)
  return isSite ? title.slice(0, cut).trimEnd() : title
}
