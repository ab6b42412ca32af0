import { isPunct, sense } from '../../link/stream.ts'
import { isBodyName } from '../../split/names.ts'
import type { Element } from '../../link/stream.ts'
import type { Attribution } from '../../link/sources.ts'
import type { Article } from '../../types.ts'
import type { Credits } from '../sources.ts'
import { accountOf } from './account.ts'
import type { Read } from './named.ts'

/** sentences of one paragraph over which a source holds: bounds the work on texts without paragraphs */
const PARAGRAPH = 40
const OPENING_SENTENCES = 4
/** A firm that only acts: what it made or sold stands in the tables of whoever keeps those of the trade. */
const isFirmAtWork = (a: Attribution): boolean => a.weak === true && (a.body?.type === 'company' || a.head === 'name')
const isMaker = (a: Attribution): boolean => (a.kind === 'body' || a.kind === 'report') && a.name !== ''

/** Who stands behind the figures that no source in their sentence covers. */
export function creditUncovered(
  read: readonly Read[],
  resolved: readonly (readonly Attribution[])[],
  article: Article,
  text: string,
): Credits[] {
  const main = mainSource(read, resolved, article)
  const topics = topicsOf(read, resolved, main)
  const account = accountOf(read, resolved, main)
  let cited = ''
  let lead = ''
  return read.map(({ sentence, stream }, s) => {
    const papers = stream.filter((e) => sense(e, 'body')?.type === 'outlet')
    const leadsIn = isPunct(stream.at(-1), ':') && papers.length > 0
    if (leadsIn || (cited === '' && resolved[s].some((a) => a.kind === 'outlet')))
      cited = text.slice(papers[0]?.start ?? 0, papers[0]?.end ?? 0)
    const own = resolved[s].filter(
      (a) =>
        a.name !== '' &&
        !(isFirmAtWork(a) && account.keeps(stream)) &&
        (a.kind !== 'outlet' || resolved[s].every((b) => b.kind === 'outlet' || b.name === '')),
    )
    const listed = sentence.kind === 'list-item' || sentence.kind === 'table'
    const nearby =
      summedUp(read, resolved, s) ||
      quotedAhead(read, resolved, s) ||
      inBlock(read, resolved, s) ||
      (listed ? lead : '') ||
      (quoteGoesOn(stream) ? speakerBefore(resolved, s) : '')
    if (!listed) lead = own.at(-1)?.name ?? nearby
    const paper = article.blocks[sentence.block]?.outlet || cited || article.outlet
    const ahead = aheadInBlock(read, resolved, s)
    return {
      sources: own,
      credit: nearby || goesOn(read, topics, s) || (account.left.has(sentence.block) && paper !== '' ? paper : main || ahead || paper),
      market: nearby || (ahead === main ? main : '') || paper,
    }
  })
}

/** Whom the opening credits: a body, else the person who speaks in the first sentence. What a body publishes is its own. */
function mainSource(read: readonly Read[], resolved: readonly (readonly Attribution[])[], article: Article): string {
  const body = read.map((_, s) => s).filter((s) => read[s].sentence.kind !== 'title')
  const opening = body.slice(0, OPENING_SENTENCES).flatMap((s) => resolved[s])
  const spoken = (resolved[body[0] ?? -1] ?? []).find((a) => a.kind === 'person' && a.head === 'person')
  const found = opening.find((a) => isMaker(a) && !a.weak) ?? opening.find(isMaker) ?? spoken
  return isBodyName(article.outlet) && (!found || found.kind === 'self') ? article.outlet : (found?.name ?? '')
}

// ---- a paragraph that goes on with the subject of the one before ---------------------------------------------------------------

interface Topic {
  /** the only source of the block, named in one of its first two sentences; '' none or several */
  readonly source: string
  readonly subjects: ReadonlySet<string>
}

interface Topics {
  readonly blocks: ReadonlyMap<number, Topic>
  /** what the paragraphs of the main source are about */
  readonly main: ReadonlySet<string>
}

/** The goods, flows and countries that each block is about, and whom it credits. */
function topicsOf(read: readonly Read[], resolved: readonly (readonly Attribution[])[], main: string): Topics {
  const subjects = new Map<number, Set<string>>()
  const sources = new Map<number, Set<string>>()
  const late = new Set<number>()
  read.forEach(({ sentence, stream }, s) => {
    if (sentence.kind === 'title') return
    const about = subjects.get(sentence.block) ?? new Set()
    for (const e of stream)
      for (const one of e.senses)
        if (one.kind === 'item' || (one.kind === 'indicator' && !('weak' in one && one.weak))) about.add(`${one.kind} ${one.id}`)
    subjects.set(sentence.block, about)
    const who = sources.get(sentence.block) ?? new Set()
    if (who.size === 0 && resolved[s].length > 0 && read[s - 2]?.sentence.block === sentence.block) late.add(sentence.block)
    for (const a of resolved[s]) if (a.name !== '' && a.kind !== 'outlet' && !a.once) who.add(a.kind === 'body' && !a.vague ? a.name : '')
    sources.set(sentence.block, who)
  })
  const blocks = new Map<number, Topic>()
  const ofMain = new Set<string>()
  let before = main
  for (const [block, about] of subjects) {
    const who = [...(sources.get(block) ?? [])]
    blocks.set(block, { source: who.length === 1 && !late.has(block) ? who[0] : '', subjects: about })
    if (who.includes(main) || (who.length === 0 && before === main)) for (const one of about) ofMain.add(one)
    if (who.length > 0) before = who.at(-1) ?? ''
  }
  return { blocks, main: ofMain }
}

/**
 * The source of the paragraph before, where that paragraph is all of one source and this one shares more subjects with it than with the
 * paragraphs of the main source.
 */
function goesOn(read: readonly Read[], topics: Topics, s: number): string {
  const { block, kind } = read[s].sentence
  const here = topics.blocks.get(block)
  if (!here || kind === 'title' || kind === 'story-title') return ''
  let before: Topic | undefined
  for (let j = s - 1; j >= 0 && !before; j--) if (read[j].sentence.block !== block) before = topics.blocks.get(read[j].sentence.block)
  if (!before || before.source === '') return ''
  let more = 0
  for (const one of here.subjects) {
    if (one.startsWith('item') && topics.main.has(one)) return ''
    more += (before.subjects.has(one) ? 1 : 0) - (topics.main.has(one) ? 1 : 0)
  }
  return more > 0 ? before.source : ''
}

/** Inside a quotation that goes on behind the sentence: whoever is named where it ends. */
function quotedAhead(read: readonly Read[], resolved: readonly (readonly Attribution[])[], s: number): string {
  const { block } = read[s].sentence
  if (!opens(read[s].stream)) return ''
  for (let j = s + 1; j < Math.min(read.length, s + 6) && read[j].sentence.block === block; j++) {
    const closing = resolved[j].find((a) => a.name !== '' && a.kind !== 'outlet')
    if (closing) return closing.name
    if (read[j].stream.some((e) => isPunct(e, '”'))) return ''
  }
  return ''
}

/** "So says the federation": whoever stands behind the paragraph that it closes, where nobody is named between. */
function summedUp(read: readonly Read[], resolved: readonly (readonly Attribution[])[], s: number): string {
  const { block } = read[s].sentence
  for (let j = s + 1; j < Math.min(read.length, s + 6) && read[j].sentence.block === block; j++) {
    const first = resolved[j].find((a) => a.name !== '' && a.kind !== 'outlet')
    if (first) return first.sums ? first.name : ''
  }
  return ''
}

/** A quotation mark is opened and not closed. */
function opens(stream: readonly Element[]): boolean {
  let open = false
  for (const e of stream) {
    if (isPunct(e, '“')) open = true
    else if (isPunct(e, '”')) open = false
    else if (isPunct(e, '"')) open = !open
  }
  return open
}

/** The last source named in the same paragraph before sentence `s`. */
function inBlock(read: readonly Read[], resolved: readonly (readonly Attribution[])[], s: number): string {
  const { block } = read[s].sentence
  for (let j = s - 1; j >= Math.max(0, s - PARAGRAPH) && read[j].sentence.block === block; j--) {
    const last = resolved[j].findLast((a) => a.kind !== 'outlet' && a.name !== '' && !a.once)
    if (last) return last.name
  }
  return ''
}

/** Whom the paragraph credits later on, behind the figures. */
function aheadInBlock(read: readonly Read[], resolved: readonly (readonly Attribution[])[], s: number): string {
  const { block } = read[s].sentence
  for (let j = s + 1; j < Math.min(read.length, s + 4) && read[j].sentence.block === block; j++) {
    const first = resolved[j].find((a) => a.kind !== 'outlet' && a.name !== '')
    if (first) return first.covers === 'before' ? first.name : ''
  }
  return ''
}

const quoteGoesOn = (stream: readonly Element[]): boolean => isPunct(stream[0], '“"')

/** A quotation that starts a paragraph goes on with the last speaker. */
function speakerBefore(resolved: readonly (readonly Attribution[])[], s: number): string {
  for (let j = s - 1; j >= Math.max(0, s - 3); j--) {
    const last = resolved[j].findLast((a) => (a.kind === 'person' || a.kind === 'role') && a.name !== '')
    if (last) return last.name
  }
  return ''
}
