import type { Language } from '../language.ts'
import { localDollar } from '../recognize/quantities/index.ts'
import { type Discourse, enterSentence, NOTHING, pastOf, START, topicOf } from '../resolve/discourse.ts'
import { resolveSentence } from '../resolve/sentence.ts'
import { type Credits, creditSentences } from '../resolve/sources.ts'
import { settleTitles } from '../resolve/titles.ts'
import type { Article, Draft } from '../types.ts'
import type { Claim } from './claims.ts'
import { impliedDate } from './dateline-year.ts'
import { areasOf, pairOf } from './home.ts'
import { goodOfLead, goodOfMasthead, goodsNamed, headOf } from './lead.ts'
import { mostFrequent } from './named.ts'
import { profileOf, profilePeriod } from './profile.ts'
import { type Proposal, propose } from './propose/propose.ts'
import { type AboutTrace, aboutOf } from './rank/about.ts'
import type { About } from './rank/past.ts'
import { readFigures, type Trace } from './rank/read.ts'
import { type Line, readArticle } from './read-article.ts'
import { readTable } from './tables/read-table.ts'
import { EMPTY_TOPIC, type Topic } from './topic.ts'

/** Told how each figure was read, and what the article was taken to be about. */
export interface Traces {
  readonly figures?: Trace
  readonly about?: AboutTrace
}

/** All figures of one article. Pure: the same text, article and language give the same drafts. `trace` is told how each was read. */
export function extractArticle(text: string, article: Article, language: Language, trace: Traces = {}): Draft[] {
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
function extractDated(text: string, article: Article, language: Language, trace: Traces): Draft[] {
  const read = readArticle(text, article, language)
  if (!read) return []
  const areas = areasOf(read, headOf(text, article, language))
  const [home = '', rival = ''] = areas
  const credits = creditSentences(read, article, text)
  const named = goodsNamed(read)
  const goods = mostFrequent(named)
  const oneGood = goods.length > 0 && 2 * named.filter((g) => g === goods[0]).length >= named.length
  const lead = goodOfLead(read) || goodOfMasthead(text, article, language) || (oneGood ? goods[0] : '')
  // What follows the last figure says nothing of the ones before.
  const lines = read.slice(0, read.findLastIndex((line) => line.stating) + 1)
  const { proposals, profile, period, stated } = propose(lines, { published: article.published, home, rival, lead })
  const known = { home, rival, pair: pairOf(read), lead, oneGood, goods }
  const dollar = localDollar(text.slice(article.start, article.end), home)
  const startOf = (about: Topic | null, of: string, periods: readonly string[]): Discourse => {
    const { indicator, item, reporter, partner } = about ?? NOTHING
    return {
      ...START,
      home,
      rival,
      areas,
      dollar,
      profile: about ?? EMPTY_TOPIC,
      about: about
        ? { ...known, indicator, item, reporter, partner, period: of, periods: mostFrequent(periods) }
        : { ...NOTHING, ...known },
    }
  }
  const pass = (start: Discourse, told: Trace | null): Pass => linkAll({ text, article, lines, credits, proposals, trace: told }, start)
  const guess = pass(startOf(profile, period, stated), null)
  const said = statedPeriods(guess, article)
  const topic = profileOf(guess.claims, topicOf(guess.discourse.first), home, lead)
  const counted = startOf(topic, profilePeriod(said, guess.discourse.first?.period ?? ''), said)
  const about = aboutOf(
    { span: article, lines, drafts: guess.drafts, published: article.published, counted: counted.about },
    trace.about ?? null,
  )
  return settleTitles(
    article,
    pass({ ...counted, about, profile: { ...counted.profile, ...partiesOf(about) } }, trace.figures ?? null).drafts,
  )
}

/** Tables go on from the same. */
const partiesOf = ({ indicator, item, reporter, partner }: About): Pick<Topic, 'indicator' | 'item' | 'reporter' | 'partner'> => ({
  indicator,
  item,
  reporter,
  partner,
})

/**
 * Those that figures say themselves, once a paragraph: many figures of one are a list. What they are compared with is not what the article
 * is about.
 */
function statedPeriods({ drafts, compared }: Pass, { published, blocks }: Article): string[] {
  const stated = new Set<string>()
  let block = 0
  for (const d of drafts) {
    while (block < blocks.length && blocks[block].end <= d.start) block++
    if (published !== '' && d.period > published) continue
    if (d.scope === 'core' && d.status === 'reported' && !d.inferred.includes('period') && !compared.has(d.start))
      stated.add(`${block} ${d.period}`)
  }
  return [...stated].map((s) => s.slice(s.indexOf(' ') + 1))
}

interface Reading {
  readonly text: string
  readonly article: Article
  readonly lines: readonly Line[]
  readonly credits: readonly Credits[]
  readonly proposals: readonly (readonly Proposal[])[]
  readonly trace: Trace | null
}

interface Pass {
  readonly drafts: Draft[]
  readonly claims: readonly Claim[]
  /** where the amounts start that others are compared with */
  readonly compared: ReadonlySet<number>
  readonly discourse: Discourse
}

/** Links and resolves the sentences in order, each from what the ones before said. */
function linkAll({ text, article, lines, credits, proposals, trace }: Reading, start: Discourse): Pass {
  const drafts: Draft[] = []
  const claims: Claim[] = []
  const compared = new Set<number>()
  let discourse = start
  lines.forEach((line, i) => {
    const { sentence, stream, table, names } = line
    discourse = enterSentence(discourse, sentence, names.pointsBack)
    if (sentence.kind === 'table') {
      if (table) for (const draft of readTable(table, discourse, article, credits[i].credit)) drafts.push(draft)
      return
    }
    const figures = readFigures(line, pastOf(discourse), proposals[i], {
      published: article.published,
      title: sentence.kind === 'title' || sentence.kind === 'story-title',
      running: discourse.period,
      trace,
    })
    const linked = { text, article, sentence, stream, names, periods: line.periods, ...figures, ...credits[i] }
    const resolved = resolveSentence(linked, discourse)
    for (const draft of resolved.drafts) drafts.push(draft)
    figures.claims.forEach((claim, k) => {
      claims.push(claim)
      if (figures.said[k].then) compared.add(claim.quantity.start)
    })
    discourse = resolved.discourse
  })
  return { drafts, claims, compared, discourse }
}
