/** What a JSON-LD script says of the article of a page. */
export interface LinkedData {
  readonly headline: string
  readonly published: string
  readonly modified: string
  readonly author: string
  readonly publisher: string
  readonly url: string
}

type Json = Record<string, unknown>

const ARTICLE_TYPE = /(?:Article|Posting|Report|WebPage|LiveBlog)/i
const MAX_NODES = 2000

/** The first article object of a script, searched breadth first; null when the script is no JSON or names no article. */
export function readLinkedData(script: string): LinkedData | null {
  const queue: unknown[] = [parse(script)]
  let page: Json | null = null
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const node = queue[i]
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES))
    if (!isObject(node)) continue
    const type = String(node['@type'] ?? '')
    if (ARTICLE_TYPE.test(type) && (node.headline || node.datePublished)) {
      if (!/WebPage/i.test(type)) return dataOf(node)
      page ??= node
    }
    queue.push(...Object.values(node).filter((value) => typeof value === 'object'))
  }
  return page && dataOf(page)
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

function dataOf(node: Json): LinkedData {
  return {
    headline: text(node.headline),
    published: text(node.datePublished),
    modified: text(node.dateModified),
    author: nameOf(node.author),
    publisher: nameOf(node.publisher),
    url: text(node.url) || text(node.mainEntityOfPage) || (isObject(node.mainEntityOfPage) ? text(node.mainEntityOfPage['@id']) : ''),
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return value.slice(0, 10).map(nameOf).filter(Boolean).join(', ')
  return isObject(value) ? text(value.name) : text(value)
}
