import type { Language } from '../language.ts'
import { recognizeLexical } from '../recognize/lexical.ts'
import { recognizePeriods } from '../recognize/periods/index.ts'
import { localDollar, NO_SENSES, recognizeQuantities, type Senses, sensesOf } from '../recognize/quantities/index.ts'
import { recognizeZeros } from '../recognize/zeros.ts'
import { type Discourse, enterSentence, NOTHING, pastOf, START, topicOf } from '../resolve/discourse.ts'
import { resolveSentence } from '../resolve/sentence.ts'
import { type Credits, creditSentences } from '../resolve/sources.ts'
import { settleTitles } from '../resolve/titles.ts'
import { gate, segment } from '../segment/segment.ts'
import { afterDateline } from '../tokenize/dateline.ts'
import { tokenize } from '../tokenize/tokenize.ts'
import type { Article, Draft, Sentence, Token } from '../types.ts'
import { areaAt } from './areas.ts'
import { type Claim, figuresOf } from './claims.ts'
import { impliedDate } from './dateline-year.ts'
import { goodAt, singular } from './goods.ts'
import { areasOf } from './home.ts'
import { matchRules, type Role } from './pattern.ts'
import { type Line, type Proposal, propose } from './propose/propose.ts'
import { readFigures, type Trace } from './rank/read.ts'
import { EMPTY_TOPIC, type Topic } from './topic.ts'
import { profileOf, profilePeriod } from './profile.ts'
import type { Named, Section } from './rank/past.ts'
import { finite, viewOf } from './rank/view.ts'
import { buildStream, type Element, indicatorAt, sense } from './stream.ts'
import { parseTable, readTable, type Table } from './tables/read-table.ts'

/** All figures of one article. Pure: the same text, article and language give the same drafts. `trace` is told how each was read. */
export function extractArticle(text: string, article: Article, language: Language, trace: Trace | null = null): Draft[] {
  const guess = article.published === '' ? impliedDate(text, article) : ''
  if (guess === '') return extractDated(text, article, language, trace)
  const year = guess.slice(0, 4)
  return extractDated(text, { ...article, published: guess }, language, trace).map((draft) => ({
    ...draft,
    article,
    inferred:
      draft.period.startsWith(year) && !draft.inferred.includes('period') ? [...draft.inferred, 'period' as const].sort() : draft.inferred,
  }))
}

/** Reads straight on first, then weighs the readings of each figure, twice: the first time tells what the article is about. */
function extractDated(text: string, article: Article, language: Language, trace: Trace | null): Draft[] {
  const read = readArticle(text, article, language)
  if (!read) return []
  const [home, rival] = areasOf(read, headOf(text, article, language))
  const credits = creditSentences(read, article, text)
  const named = goodsNamed(read)
  const goods = mostFrequent(named)
  const oneGood = goods.length > 0 && 2 * named.filter((g) => g === goods[0]).length >= named.length
  const lead = goodOfLead(read) || (oneGood ? goods[0] : '')
  // What follows the last figure says nothing of the ones before.
  const lines = read.slice(0, read.findLastIndex((r) => r.figures) + 1).map(({ sentence, stream, roles }) => ({
    sentence,
    stream,
    figures: figuresOf(stream, roles),
    pointsBack: pointsBack(stream),
  }))
  const { proposals, profile, period, stated } = propose(lines, { published: article.published, home, rival, lead })
  const known = { home, rival, lead, oneGood, goods }
  const dollar = localDollar(text.slice(article.start, article.end), home)
  const startOf = (about: Topic | null, of: string, periods: readonly string[]): Discourse => {
    const { indicator, item, reporter, partner } = about ?? NOTHING
    return {
      ...START,
      home,
      rival,
      dollar,
      profile: about ?? EMPTY_TOPIC,
      about: about
        ? { ...known, indicator, item, reporter, partner, period: of, periods: mostFrequent(periods) }
        : { ...NOTHING, ...known },
    }
  }
  const guess = linkAll(text, article, read, credits, lines, proposals, startOf(profile, period, stated), null)
  const about = profileOf(guess.claims, topicOf(guess.discourse.first), home, lead)
  const said = statedPeriods(guess.drafts, article.published)
  const start = startOf(about, profilePeriod(said, guess.discourse.first?.period ?? ''), said)
  return settleTitles(article, linkAll(text, article, read, credits, lines, proposals, start, trace).drafts)
}

const statedPeriods = (drafts: readonly Draft[], published: string): string[] =>
  drafts
    .filter(
      (d) => (published === '' || d.period <= published) && d.scope === 'core' && d.status === 'reported' && !d.inferred.includes('period'),
    )
    .map((d) => d.period)

/**
 * Every sentence read, or null where none can hold a figure. Sentences that pass the gate are read first: without a figure among them
 * the others need not be read at all.
 */
function readArticle(text: string, article: Article, language: Language): ReadSentence[] | null {
  const sentences = segment(text, article)
  const senses = sensesOf(text.slice(article.start, article.end))
  const read: ReadSentence[] = []
  sentences.forEach((sentence, i) => {
    if (sentence.kind === 'table' || gate(text, sentence)) read[i] = readOne(text, sentence, article, language, senses)
  })
  if (!read.some((r) => r?.figures)) return null
  sentences.forEach((sentence, i) => {
    read[i] ??= readOne(text, sentence, article, language, senses)
  })
  return read
}

const NO_ROLES: ReadonlyMap<number, Role> = new Map()

function readOne(text: string, sentence: Sentence, article: Article, language: Language, senses: Senses): ReadSentence {
  if (sentence.kind === 'table')
    return { sentence, stream: [], roles: NO_ROLES, figures: true, table: parseTable(text, sentence, article, language) }
  const stream = readSentence(text, sentence, language, senses)
  const figures = stream.some((e) => e.quantity !== null)
  return { sentence, stream, roles: figures ? matchRules(language.rules, stream) : NO_ROLES, figures, table: null }
}

interface ReadSentence {
  readonly sentence: Sentence
  readonly stream: readonly Element[]
  readonly roles: ReadonlyMap<number, Role>
  /** it states a figure, or is a table */
  readonly figures: boolean
  readonly table: Table | null
}

interface Pass {
  readonly drafts: Draft[]
  readonly claims: readonly Claim[]
  readonly discourse: Discourse
}

/** Links and resolves the sentences in order, each from what the ones before said. */
function linkAll(
  text: string,
  article: Article,
  read: readonly ReadSentence[],
  credits: readonly Credits[],
  lines: readonly Line[],
  proposals: readonly (readonly Proposal[])[],
  start: Discourse,
  trace: Trace | null,
): Pass {
  const drafts: Draft[] = []
  const claims: Claim[] = []
  let discourse = start
  for (let i = 0; i < lines.length; i++) {
    const { sentence, stream, table } = read[i]
    discourse = enterSentence(discourse, sentence, lines[i].pointsBack)
    if (sentence.kind === 'table') {
      if (table) for (const draft of readTable(table, discourse, article, credits[i].credit)) drafts.push(draft)
      continue
    }
    const figures = readFigures(stream, lines[i].figures, pastOf(discourse), proposals[i], {
      published: article.published,
      title: sentence.kind === 'title' || sentence.kind === 'story-title',
      running: discourse.period,
      trace,
    })
    const resolved = resolveSentence(
      {
        text,
        article,
        sentence,
        stream,
        named: namedIn(stream),
        goods: goodsIn(stream),
        areas: areasIn(stream),
        section: sectionOf(stream, sentence, read[i - 1]?.sentence, read[i + 1]?.sentence),
        ...figures,
        ...credits[i],
      },
      discourse,
    )
    drafts.push(...resolved.drafts)
    claims.push(...figures.claims)
    discourse = resolved.discourse
  }
  return { drafts, claims, discourse }
}

/** "WHEAT.", "Export markets": a few words without a verb that open a paragraph, or a line above a list, say what follows is about. */
function sectionOf(
  stream: readonly Element[],
  sentence: Sentence,
  before: Sentence | undefined,
  next: Sentence | undefined,
): Section | null {
  if (!before || sentence.block === before.block || sentence.kind === 'title') return null
  const leadsIn = next !== undefined && next.block !== sentence.block && (next.kind === 'list-item' || next.kind === 'table')
  const words = stream.filter((e) => e.word)
  if (words.length === 0 || (words.length > 5 && !leadsIn) || stream.some((e, i) => e.quantity || (finite(stream, i) && !leadsIn)))
    return null
  const named = namedIn(stream)
  const unknown = words.length === 1 && words[0].senses.length === 0 ? singular(words[0].lower) : ''
  const indicator = stream.map((_, i) => indicatorAt(stream, i)).find((e) => e?.pos === 'noun')
  return { item: named.item || unknown, area: named.area, indicator: String(indicator?.id ?? '') }
}

/** The good and the area that a sentence is about, else those that it names first. */
function namedIn(stream: readonly Element[]): Named {
  let item = ''
  let area = ''
  let itemLeads = false
  let areaLeads = false
  const view = viewOf(stream)
  const verb = view.verb[0]
  for (const el of stream) {
    if (el.senses.length === 0) continue
    const leads = el.index < verb && view.governor[el.index] < 0
    const good = goodAt(stream, el.index)?.item ?? ''
    const code = areaAt(stream, el.index)?.code ?? ''
    if (good !== '' && (item === '' || (leads && !itemLeads))) [item, itemLeads] = [good, leads]
    if (code !== '' && (area === '' || (leads && !areaLeads))) [area, areaLeads] = [code, leads]
  }
  return { item, area, itemLeads, areaLeads, near: true }
}

/** The places of the dateline and of the lines between headline and text. */
function headOf(text: string, article: Article, language: Language): Element[] {
  const [first, second] = article.blocks
  const lead = first?.kind === 'title' ? second : first
  if (!lead) return []
  const start = first.kind === 'title' ? first.end : article.start
  const tokens = tokenize(text, { start, end: Math.min(lead.end, lead.start + 80) })
  const dateline = tokens.length - afterDateline(tokens.filter((t) => t.start >= lead.start)).length
  const lines = tokens.slice(0, dateline)
  return buildStream(lines, [], [], recognizeLexical(language.trie, text, lines))
}

const goodsIn = (stream: readonly Element[]): string[] =>
  stream.flatMap((el) => (el.senses.length > 0 ? (goodAt(stream, el.index)?.item ?? []) : []))

const areasIn = (stream: readonly Element[]): string[] =>
  stream.flatMap((el) => (el.senses.length > 0 ? (areaAt(stream, el.index)?.code ?? []) : [])).filter((code) => code !== '')

/** The goods that the article names, those of its headline twice. */
const goodsNamed = (read: readonly ReadSentence[]): string[] =>
  read.flatMap(({ sentence, stream }) => (sentence.kind === 'title' ? [...goodsIn(stream), ...goodsIn(stream)] : goodsIn(stream)))

/** The three most frequent values, the earlier first where they are level. */
function mostFrequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([v]) => v)
}

/** The good that headline or first paragraph name first, '' none. */
function goodOfLead(read: readonly ReadSentence[]): string {
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

/** A dateline opens one of the first blocks, below headline and summary; "China: 253.1 billion" in a list is none. */
const LEAD_BLOCKS = 3

/** Tokens and mentions of one sentence, laid out as a stream. */
export function readSentence(text: string, sentence: Sentence, language: Language, senses: Senses = NO_SENSES): Element[] {
  const all = tokenize(text, sentence)
  const tokens = sentence.kind === 'list-item' || sentence.block > LEAD_BLOCKS ? all : afterDateline(all)
  const periods = recognizePeriods(text, tokens)
  const lexical = recognizeLexical(language.trie, text, tokens)
  const taken = takenBy(tokens, [...periods, ...lexical.filter((l) => l.senses.some((s) => s.kind === 'body' || s.kind === 'area'))])
  const quantities = recognizeQuantities(text, tokens, (i) => taken[i] === 1, senses)
  const stream = buildStream(tokens, quantities, periods, lexical)
  const zeros = recognizeZeros(stream, tokens)
  if (zeros.length === 0) return stream
  const kept = quantities.filter((q) => !zeros.some((z) => z.from < q.to && q.hedgeFrom < z.to))
  return buildStream(
    tokens,
    [...kept, ...zeros].sort((a, b) => a.from - b.from),
    periods,
    lexical,
  )
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
  if (
    stream
      .slice(0, 7)
      .some(
        (e, i) =>
          e.lower === 'the' &&
          /^(?:volume|amount|tonnage|figure|total|number)$/.test(stream[i + 1]?.lower ?? '') &&
          stream[i + 2]?.lower !== 'of',
      )
  )
    return true
  return (
    first === 'the' &&
    /^(?:total|amount|volume|figure|figures|increase|decrease|decline|rise|fall|drop|gain|tally|number|sum|build|value|share|rest|same|latter|former|growth)$/.test(
      second,
    )
  )
}
