import type { Language } from '../../language.ts'
import { recognizeLexical } from '../../recognize/lexical.ts'
import { afterDateline } from '../../tokenize/dateline.ts'
import { tokenize } from '../../tokenize/tokenize.ts'
import type { Article, Sentence } from '../../types.ts'
import { buildStream } from '../stream.ts'
import { cellKind } from './cells.ts'
import { type Layout, parseRow, type Row } from './grid.ts'
import { type Label, readLabel } from './label.ts'
import { readUnit } from './units.ts'

/** What the lines before a table say of it, and who stands under it as its source. */
export interface Caption {
  readonly label: Label
  /** named under the table, '' */
  readonly source: string
  /** rows are said to be places, goods or the other side ("by state", "by grade", "by market"), or who reports ("by exporter") */
  readonly rows: RowKind
  /** numbers in brackets are changes or shares */
  readonly brackets: '' | 'change' | 'share'
}

export type RowKind = '' | 'item' | 'grade' | 'place' | 'partner' | 'reporter'

const MOST_BLOCKS = 4
const LONG = 160
const MOST_LINES = 60

/** Captions from the nearest outwards: short lines and a last sentence that ends in a colon or speaks of the table. */
function captionsOf(text: string, article: Article, sentence: Sentence): string[] {
  const found: string[] = []
  let below = sentence.start
  for (let b = sentence.block - 1; b >= Math.max(0, sentence.block - MOST_BLOCKS); b--) {
    const block = article.blocks[b]
    if (block.kind === 'table') {
      below = block.start
      continue
    }
    if (/\S/.test(text.slice(block.end, Math.min(below, block.end + 400))) && found.length > 0) break
    const said = withoutDateline(text.slice(Math.max(block.start, block.end - 2000), block.end).trim())
    const last = said.length <= LONG && !/[.!?]["'”’]?$/.test(said) ? said : lastSentence(said)
    if (last === '') break
    found.push(last)
    if (last !== said || block.kind === 'title') break
    below = block.start
  }
  return found
}

function withoutDateline(said: string): string {
  const head = said.slice(0, 200)
  const first = afterDateline(tokenize(head))[0]
  return first && first.start > 0 ? said.slice(first.start) : said
}

function lastSentence(said: string): string {
  const from =
    Math.max(said.lastIndexOf('. ', said.length - 2), said.lastIndexOf('? ', said.length - 2), said.lastIndexOf('\n', said.length - 2)) + 1
  const last = said.slice(from).trim()
  if (last.length > 2 * LONG) return ''
  return last.endsWith(':') || /\b(?:table|below|as follows|figures (?:are )?in)\b/i.test(last) ? last : ''
}

export function readCaption(text: string, article: Article, sentence: Sentence, stubHead: string, language: Language): Caption {
  const captions = captionsOf(text, article, sentence)
  // A caption may name the poll that one column holds.
  const labels = captions.map((said) => readLabel(said, language)).map((l) => (l.poll === '' ? l : { ...l, status: '' as const }))
  const nearest = stubCaption(readLabel(stubHead, language), readLabel('', language))
  const label = withUnitBelow(labels.reduce(outward, nearest), text, article, sentence)
  const all = `${captions.join(' ; ')} ; by ${stubHead}`.toLowerCase()
  return {
    label,
    source: sourceBelow(text, article, sentence, language),
    rows: rowsBy(all),
    brackets: /(?:change|growth|y\/y|yoy|%)[^;]{0,40}(?:bracket|parenthes)/.test(all)
      ? 'change'
      : /shares?[^;]{0,40}(?:bracket|parenthes)/.test(all)
        ? 'share'
        : '',
  }
}

/** "Exports (tonnes)" over the names of rows says what the table is about; "Metal", "Exporter" only what the rows are. */
const stubCaption = (stub: Label, empty: Label): Label =>
  stub.indicator !== '' && !stub.weak
    ? { ...stub, name: '', area: '' }
    : { ...empty, units: stub.units, periods: stub.periods, status: stub.status }

/** The nearer caption, with what only the farther says. */
function outward(near: Label, far: Label): Label {
  const same = near.indicator === '' || near.indicator === far.indicator
  return {
    ...near,
    said: near.said || far.said,
    periods: near.periods.length > 0 ? near.periods : far.periods,
    base: near.base ?? far.base,
    statistic: near.statistic || (near.units.length > 0 ? '' : far.statistic),
    indicator: near.indicator || far.indicator,
    weak: near.indicator === '' ? far.weak : near.weak,
    sign: near.indicator === '' ? far.sign : near.sign,
    whole: near.indicator === '' ? far.whole : near.whole,
    item: near.item || far.item,
    reporter: near.reporter || far.reporter,
    partner: near.partner || (same ? far.partner : ''),
    area: near.area || far.area,
    place: near.area === '' ? near.place || far.place : near.place,
    units: near.units.length > 0 ? near.units : far.units,
    quality: near.quality || far.quality,
    status: near.status || far.status,
  }
}

const BY =
  /(?:\bby|;\s*by) (?:main |major |top |leading |country of )?(?<what>[a-z]+)|\btop (?:\w+ )?(?<top>[a-z]+)|\b(?:main|major|largest|biggest|leading|trading) (?!trading)(?<main>[a-z]+)/g
const PARTNERS =
  /^(?:market|countr(?:y|ies)|destination|partner|buyer|customer|origin|source|supplier|nationalit(?:y|ies)|importer|purchaser|investor|recipient|consumer)s?$/
const PLACES =
  /^(?:state|province|region|port|airport|terminal|district|cit(?:y|ies)|count(?:y|ies)|area|zone|prefecture|department|compan(?:y|ies)|shipper|mill|miner|mine|plant|refiner(?:y|ies)?|firm|operator|carrier|line|brand|maker)s?$/
const GRADES = /^(?:grade|type|variet(?:y|ies)|class|quality|cut|mark|size|segment)s?$/
const ITEMS = /^(?:product|commodit(?:y|ies)|item|good|crop|categor(?:y|ies)|metal|fuel|species|sector|description)s?$/
const REPORTERS = /^(?:exporter|producer|grower|donor|contributor|lender|exporting|producing)s?$/

function rowsBy(said: string): RowKind {
  for (const { groups } of said.matchAll(BY)) {
    const what = groups?.what ?? groups?.top ?? groups?.main ?? ''
    if (PARTNERS.test(what)) return 'partner'
    if (PLACES.test(what)) return 'place'
    if (GRADES.test(what)) return 'grade'
    if (ITEMS.test(what)) return 'item'
    if (REPORTERS.test(what)) return 'reporter'
  }
  return ''
}

/** "(million tons)" on the line under the table. */
function withUnitBelow(label: Label, text: string, article: Article, sentence: Sentence): Label {
  if (label.units.length > 0) return label
  const under = text
    .slice(sentence.end, Math.min(article.end, sentence.end + 120))
    .trimStart()
    .split('\n')[0]
    .trim()
  const unit = /^\(.*\)$|^(?:all |figures |in )/i.test(under) ? readUnit(under.replace(/[().]/g, '')) : null
  return unit ? { ...label, units: [unit] } : label
}

/** "Source: USDA" right under the table. */
function sourceBelow(text: string, article: Article, sentence: Sentence, language: Language): string {
  const under = text.slice(sentence.end, Math.min(article.end, sentence.end + 240)).trimStart()
  const line = /^[(*_[]{0,2}(?:data )?sources?\s?:\s*(?<name>[^\n]{2,120})/i.exec(under)?.groups?.name
  if (!line) return ''
  const tokens = tokenize(line)
  const body = buildStream(tokens, [], [], recognizeLexical(language.trie, line, tokens)).find((el) =>
    el.senses.some((s) => s.kind === 'body'),
  )
  return body?.senses.find((s) => s.kind === 'body')?.id ?? line.split(/[;,|]|\.(?:\s|$)/)[0].replace(/[\s)*_\]]+$/, '')
}

/** What stands further up, for a table that goes on after a blank line or a line of its own. */
interface Above {
  /** the nearest line of heads that fits, or none */
  readonly heads: readonly Row[]
  /** rows of the same table that were passed on the way */
  readonly rows: readonly Row[]
}

export const NOTHING_ABOVE: Above = { heads: [], rows: [] }

export function lookAbove(
  text: string,
  from: number,
  sentence: Sentence,
  layout: Layout,
  width: number,
  stub: number,
  language: Language,
): Above {
  const rows: Row[] = []
  let end = sentence.start - 1
  for (let n = 0; n < MOST_LINES && end > from; n++) {
    const start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1)
    if (end - start > 2 * LONG) break
    const row = parseRow(text, { start, end }, layout)
    const fits = row && row.cells.length > 1 && (row.cells.length === width || row.cells.length === width + stub)
    if (row && fits && headed(row, language)) return { heads: [row], rows }
    if (row && fits) rows.push(row)
    if (row && row.cells.length === 1 && row.end - row.start > LONG / 2 && /[.!?]$/.test(text.slice(row.start, row.end))) break
    end = start - 1
  }
  return NOTHING_ABOVE
}

/** No figure, and something that a head says. */
function headed(row: Row, language: Language): boolean {
  const cells = row.cells.filter((cell) => cell.text !== '')
  if (cells.some((cell) => cellKind(cell.text) === 'value')) return false
  return cells.slice(1).some((cell) => {
    const { periods, units, statistic, quality, indicator, status } = readLabel(cell.text, language)
    return periods.length > 0 || units.length > 0 || statistic !== '' || quality !== '' || indicator !== '' || status !== ''
  })
}
