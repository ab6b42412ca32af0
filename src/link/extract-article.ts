import type { Language } from '../language.ts'
import { recognizeLexical } from '../recognize/lexical.ts'
import { recognizePeriods } from '../recognize/periods/index.ts'
import { localDollar, recognizeQuantities } from '../recognize/quantities/index.ts'
import { recognizeZeros } from '../recognize/zeros.ts'
import { type Discourse, enterSentence, START } from '../resolve/discourse.ts'
import { resolveSentence } from '../resolve/sentence.ts'
import { type Credits, creditSentences } from '../resolve/sources.ts'
import { settleTitles } from '../resolve/titles.ts'
import { gate, segment } from '../segment/segment.ts'
import { afterDateline } from '../tokenize/dateline.ts'
import { tokenize } from '../tokenize/tokenize.ts'
import type { Article, Draft, Sentence, Token } from '../types.ts'
import { type Claim, linkClaims } from './claims.ts'
import { impliedDate } from './dateline-year.ts'
import { goodAt } from './goods.ts'
import { areasOf } from './home.ts'
import { matchRules, type Role } from './pattern.ts'
import { profileOf, profilePeriod } from './profile.ts'
import { attachPeriods } from './periods.ts'
import { buildStream, type Element, sense } from './stream.ts'
import { parseTable, readTable, type Table } from './tables/read-table.ts'

/** All figures of one article. Pure: the same text, article and language give the same drafts. */
export function extractArticle(text: string, article: Article, language: Language): Draft[] {
  const guess = article.published === '' ? impliedDate(text, article) : ''
  if (guess === '') return extractDated(text, article, language)
  const year = guess.slice(0, 4)
  return extractDated(text, { ...article, published: guess }, language).map((draft) => ({
    ...draft,
    article,
    inferred:
      draft.period.startsWith(year) && !draft.inferred.includes('period') ? [...draft.inferred, 'period' as const].sort() : draft.inferred,
  }))
}

function extractDated(text: string, article: Article, language: Language): Draft[] {
  const read = readArticle(text, article, language)
  if (!read) return []
  const [home, rival] = areasOf(read, headOf(text, article, language))
  const credits = creditSentences(read, article, text)
  const start: Discourse = { ...START, home, rival, dollar: localDollar(text.slice(article.start, article.end), home) }
  const link = (from: Discourse): Pass => linkAll(text, article, read, credits, from)
  const first = link(start)
  const profile = profileOf(first.claims, first.discourse.profile, home, goodOfLead(read))
  const { drafts } = profile
    ? link({
        ...start,
        profile,
        profilePeriod: profilePeriod(statedPeriods(first.drafts, article.published), first.discourse.profilePeriod),
      })
    : first
  return settleTitles(article, drafts)
}

/**
 * Every sentence read, or null where none can hold a figure. Sentences that pass the gate are read first: without a figure among them
 * the others need not be read at all.
 */
function readArticle(text: string, article: Article, language: Language): ReadSentence[] | null {
  const sentences = segment(text, article)
  const read: ReadSentence[] = []
  sentences.forEach((sentence, i) => {
    if (sentence.kind === 'table' || gate(text, sentence)) read[i] = readOne(text, sentence, article, language)
  })
  if (!read.some((r) => r?.figures)) return null
  sentences.forEach((sentence, i) => {
    read[i] ??= readOne(text, sentence, article, language)
  })
  return read
}

const NO_ROLES: ReadonlyMap<number, Role> = new Map()

function readOne(text: string, sentence: Sentence, article: Article, language: Language): ReadSentence {
  if (sentence.kind === 'table')
    return { sentence, stream: [], roles: NO_ROLES, figures: true, table: parseTable(text, sentence, article, language) }
  const stream = readSentence(text, sentence, language)
  const figures = stream.some((e) => e.quantity !== null)
  return { sentence, stream, roles: figures ? matchRules(language.rules, stream) : NO_ROLES, figures, table: null }
}

const statedPeriods = (drafts: readonly Draft[], published: string): string[] =>
  drafts
    .filter(
      (d) => (published === '' || d.period <= published) && d.scope === 'core' && d.status === 'reported' && !d.inferred.includes('period'),
    )
    .map((d) => d.period)

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
function linkAll(text: string, article: Article, read: readonly ReadSentence[], credits: readonly Credits[], start: Discourse): Pass {
  const drafts: Draft[] = []
  const all: Claim[] = []
  let discourse = start
  // What follows the last figure says nothing of the ones before.
  const last = read.findLastIndex((r) => r.figures)
  for (let i = 0; i <= last; i++) {
    const { sentence, stream, roles, table } = read[i]
    discourse = enterSentence(discourse, sentence, pointsBack(stream))
    if (sentence.kind === 'table') {
      if (table) for (const draft of readTable(table, discourse, article, credits[i].credit)) drafts.push(draft)
      continue
    }
    const { claims, topic, subject } = linkClaims(stream, roles, discourse)
    const resolved = resolveSentence(
      { text, article, sentence, stream, claims, topic, periods: attachPeriods(stream, claims), ...credits[i] },
      discourse,
    )
    drafts.push(...resolved.drafts)
    all.push(...claims)
    discourse = { ...resolved.discourse, subject }
  }
  return { drafts, claims: all, discourse }
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
export function readSentence(text: string, sentence: Sentence, language: Language): Element[] {
  const all = tokenize(text, sentence)
  const tokens = sentence.kind === 'list-item' || sentence.block > LEAD_BLOCKS ? all : afterDateline(all)
  const periods = recognizePeriods(text, tokens)
  const lexical = recognizeLexical(language.trie, text, tokens)
  const taken = takenBy(tokens, [...periods, ...lexical.filter((l) => l.senses.some((s) => s.kind === 'body' || s.kind === 'area'))])
  const quantities = recognizeQuantities(text, tokens, (i) => taken[i] === 1)
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
