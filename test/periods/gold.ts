import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recognizePeriods } from '../../src/recognize/periods/index.ts'
import { joinPeriods, resolvePeriod } from '../../src/resolve/periods/index.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'

/** The shared gold, if it is there: see the scoring tools beside it. */
const SHARED = join(process.cwd(), '..', 'shared')

export const hasGold = existsSync(join(SHARED, 'gold', 'wire.gold.jsonl'))

interface Figure {
  readonly file: string
  readonly start: number
  readonly quote: string
  readonly scope: string
  readonly period: string
  readonly base_period: string
  readonly reporter: string
}

interface ArticleRow {
  readonly file: string
  readonly start: number
  readonly published: string
}

/** What the sentence of one figure says of its time. */
export interface Reading {
  readonly set: string
  readonly file: string
  readonly sentence: string
  readonly quote: string
  readonly gold: string
  readonly mentions: readonly string[]
  readonly right: boolean
}

const rows = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)

/** Every core figure with a period: is it among the times of its own sentence, counted from the figure before it? */
export function readGold(): Reading[] {
  return ['seeds', 'wire'].flatMap((set) => {
    const articles = set === 'seeds' ? rows<ArticleRow>(join(SHARED, 'gold', 'seeds.articles.jsonl')) : []
    const readings: Reading[] = []
    let before = { file: '', period: '' }
    for (const figure of rows<Figure>(join(SHARED, 'gold', `${set}.gold.jsonl`))) {
      const text = readFileSync(join(SHARED, 'corpus', set, figure.file), 'utf8')
      const published = dateOf(text, figure, articles)
      const context = before.file === figure.file + published ? before.period : ''
      if (figure.scope === 'core' && figure.period !== '') readings.push(reading(set, text, published, context, figure))
      if (figure.period !== '') before = { file: figure.file + published, period: figure.period.split('|')[0] }
    }
    return readings
  })
}

function reading(set: string, text: string, published: string, context: string, figure: Figure): Reading {
  const span = sentenceAt(text, figure.start)
  const mentions = recognizePeriods(text, tokenize(text, span))
  const country = figure.reporter.split('|')[0]
  const codes = mentions.map((each) => resolvePeriod(each, { published, figure: context, country }))
  const all = [...codes.flat(), ...codes.map((each) => joinPeriods(...each))]
  const gold = figure.period.split('|')
  return {
    set,
    file: figure.file,
    sentence: text.slice(span.start, span.end),
    quote: figure.quote,
    gold: figure.period,
    mentions: mentions.map((each, i) => `${text.slice(each.start, each.end)} = ${codes[i].join(' + ')}`),
    right: gold.some((code) => all.includes(code)),
  }
}

/** A single post's date stands in its first lines. */
function dateOf(text: string, figure: Figure, articles: readonly ArticleRow[]): string {
  const article = articles.findLast((each) => each.file === figure.file && each.start <= figure.start)
  if (article) return article.published
  const head = { start: 0, end: Math.min(300, text.length) }
  for (const mention of recognizePeriods(text, tokenize(text, head))) {
    if (mention.anchor !== 'absolute') continue
    const [code] = resolvePeriod(mention, { published: '', figure: '', country: '' })
    if (code && /^\d{4}-\d{2}-\d{2}$/.test(code)) return code
  }
  return ''
}

function sentenceAt(text: string, at: number): { start: number; end: number } {
  const stop = /(?:[.!?]["”’)]?(?=\s+["“‘(]?\p{Lu})|\n)/gu
  let start = 0
  for (const found of text.matchAll(stop)) {
    const end = found.index + found[0].length
    if (end > at) return { start, end }
    start = end
  }
  return { start, end: text.length }
}
