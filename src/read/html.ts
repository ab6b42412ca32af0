import { Tokenizer } from 'htmlparser2'
import type { DocumentMeta } from '../types.ts'
import * as layout from './html-layout.ts'
import { type Attributes, metaOf, newPageFacts, note, noteElement } from './html-meta.ts'

/** Plain text and metadata of an HTML page. */
export interface HtmlPage {
  readonly text: string
  readonly meta: DocumentMeta
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const VOID = words('area base br col embed hr img input link meta param source track wbr')
/** Never text of an article. */
const NO_TEXT = words('script style noscript template svg math canvas object iframe select button textarea audio video map dialog')
/** Furniture of a page; read all the same when such an element is never closed. */
const FURNITURE = words('nav footer aside form')
const BLOCK = words(
  'address article blockquote body caption center dd details dir div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html legend main menu ol p pre section summary td th ul',
)
const KEPT = words('class id hidden colspan datetime pubdate content name property itemprop http-equiv href rel type')
/** Classes and ids of furniture; whole names only, so that "has-sidebar" on a body loses nothing. */
const FURNITURE_CLASS =
  /(?:^|\s)(?:related(?:-(?:posts|articles|stories|links|content|news))?|sidebar|comments?|comment-list|share|sharing|sharedaddy|social(?:-(?:share|links|media))?|share-(?:bar|buttons|links|tools)|breadcrumbs?|newsletter(?:-signup)?|advert(?:isement)?|ad|ads|cookie-(?:banner|notice|consent)|nav(?:bar|igation)?|menu|site-(?:header|footer|nav)|most-(?:read|popular)|recommended|pagination|screen-reader-text|sr-only)(?=\s|$)/i
const MAX_SCRIPT = 500_000

/**
 * Reads a page in one pass over its tags. The low-level tokenizer is used because the tree-keeping parser of the same
 * package takes quadratic time on deep nesting. Never throws; unclosed tags lose nothing.
 */
export function readHtml(html: string): HtmlPage {
  const first = scan(html, true)
  const { pieces, facts } = first.unclosed ? scan(html, false) : first
  const meta = metaOf(facts)
  return { text: layout.layoutText(pieces, meta.title), meta }
}

function scan(html: string, dropFurniture: boolean) {
  const page = layout.newLayout()
  const facts = newPageFacts()
  let tag = ''
  let name = ''
  let value = ''
  let attributes: Record<string, string> = {}
  let skip = ''
  let skipDepth = 0
  let softSkip = false
  let keepScript = false
  let script = ''
  let title: string | null = null
  let pre = 0
  let heading = 0
  let header = 0
  let articles = 0
  let articleDepth = 0
  let mainDepth = 0

  function text(plain: string): void {
    if (skip) {
      if (keepScript && script.length < MAX_SCRIPT) script += plain
    } else if (title !== null) title += plain
    else if (header === 0 || heading > 0 || articleDepth > 0 || mainDepth > 0) layout.addText(page, plain, pre > 0)
  }

  function startSkip(soft: boolean): void {
    skip = tag
    skipDepth = 1
    softSkip = soft
    keepScript = tag === 'script' && /ld\+json/i.test(attributes.type ?? '')
    script = ''
  }

  function open(): void {
    if (skip) {
      if (tag === skip) skipDepth++
      return
    }
    noteElement(facts, tag, attributes)
    if (tag === 'title') {
      title = ''
      return
    }
    if (NO_TEXT.has(tag)) startSkip(false)
    else if (dropFurniture && isFurniture(tag, attributes)) {
      layout.endBlock(page)
      startSkip(true)
    } else openText(tag, attributes)
  }

  function openText(element: string, attrs: Attributes): void {
    if (element === 'br') layout.lineBreak(page)
    else if (element === 'li') layout.startItem(page)
    else if (element === 'table') layout.startTable(page)
    else if (element === 'tr') layout.endRow(page)
    else if ((element === 'td' || element === 'th') && page.tables.length > 0) layout.startCell(page, Number(attrs.colspan ?? 1) || 1)
    else if (BLOCK.has(element)) {
      if (!(page.item && page.last === '')) layout.endBlock(page)
      if (element === 'pre') pre++
      else if (element === 'h1') heading++
      else if (element === 'header') header++
      else if (element === 'article' && articleDepth++ === 0) page.article = ++articles
      else if (element === 'main' && mainDepth++ === 0) page.main = true
    }
  }

  function close(element: string): void {
    if (skip) {
      if (element !== skip || --skipDepth > 0) return
      skip = ''
      if (keepScript && facts.scripts.length < 20) facts.scripts.push(script)
      keepScript = false
    } else if (element === 'title') {
      if (title) note(facts, 'tag:title', title)
      title = null
    } else closeText(element)
  }

  function closeText(element: string): void {
    if ((element === 'td' || element === 'th') && page.tables.length > 0) layout.endCell(page)
    else if (element === 'tr') layout.endRow(page)
    else if (element === 'table') layout.endTable(page)
    else if (element === 'li' || BLOCK.has(element)) {
      layout.endBlock(page)
      if (element === 'li') page.item = false
      else if (element === 'ul' || element === 'ol') page.previous = page.previous === 'item' ? 'text' : page.previous
      else if (element === 'pre') pre = Math.max(0, pre - 1)
      else if (element === 'h1') heading = Math.max(0, heading - 1)
      else if (element === 'header') header = Math.max(0, header - 1)
      else if (element === 'article' && articleDepth > 0 && --articleDepth === 0) page.article = 0
      else if (element === 'main' && mainDepth > 0 && --mainDepth === 0) page.main = false
    }
  }

  const ignore = (): void => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase()
        attributes = {}
      },
      onattribname(start, end) {
        name = html.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata(start, end) {
        value += html.slice(start, end)
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint)
      },
      onattribend() {
        if (KEPT.has(name)) attributes[name] ??= value
      },
      onopentagend: open,
      onselfclosingtag() {
        open()
        if (!VOID.has(tag)) close(tag)
      },
      onclosetag(start, end) {
        close(html.slice(start, end).toLowerCase())
      },
      ontext(start, end) {
        text(html.slice(start, end))
      },
      ontextentity(codepoint) {
        text(String.fromCodePoint(codepoint))
      },
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  while (page.tables.length > 0) layout.endTable(page)
  layout.endBlock(page)
  return { pieces: page.pieces, facts, unclosed: skip !== '' && softSkip }
}

function isFurniture(tag: string, attributes: Attributes): boolean {
  if (FURNITURE.has(tag) || attributes.hidden !== undefined) return !VOID.has(tag)
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article' || VOID.has(tag)) return false
  return FURNITURE_CLASS.test(attributes.class ?? '') || FURNITURE_CLASS.test(attributes.id ?? '')
}
