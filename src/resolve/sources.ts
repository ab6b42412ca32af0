import { type Attribution, readSources } from '../link/sources.ts'
import { shortForm } from '../link/sources/names.ts'
import { whoIs } from '../link/sources/who.ts'
import { type Element, isPunct, sense } from '../link/stream.ts'
import type { Article, Sentence } from '../types.ts'

interface Read {
  readonly sentence: Sentence
  readonly stream: readonly Element[]
}

/** The attributions of a sentence with references resolved to names, and who stands behind it where none of them covers a figure. */
export interface Credits {
  readonly sources: readonly Attribution[]
  readonly credit: string
  /** who stands behind prices in an article that is about something else: its paragraph's source, else the outlet */
  readonly market: string
}

/**
 * Who each sentence of an article is credited to. References ("the agency", "it", "the report") get the name they point to, descriptions
 * ("a trade association", "government data") the name that follows soon after, long names the abbreviation that the article introduces.
 * A sentence without a source of its own goes with its paragraph, else with the body that the article's opening credits, else with the outlet.
 */
export function creditSentences(read: readonly Read[], article: Article, text: string): Credits[] {
  const short = shortForms(read, text)
  const raw = read.map(({ sentence, stream }) =>
    [...readSources(stream, text), ...headlineSource(sentence, stream, text), ...topicBody(stream, text)].map((a) => abbreviated(a, short)),
  )
  const resolved = resolveReferences(raw)
  return fallbacks(read, resolved, article, text)
}

// ---- names ------------------------------------------------------------------------------------------------------------------

/** Long name or lexicon id -> abbreviation, for every "Long Name (ABBR)" and every known body that is also written by its abbreviation. */
function shortForms(read: readonly Read[], text: string): Map<string, string> {
  const short = new Map<string, string>()
  for (const { stream } of read) {
    for (const el of stream) {
      const body = sense(el, 'body')
      if (body) {
        const bracketed = shortForm(stream, el.index, text)
        const written = bracketed ?? text.slice(el.start, el.end)
        const long = el.name.split(' ').length > 3
        if (bracketed || written === body.id || /^[A-Z]{3,8}$/.test(written)) short.set(body.id, written)
        else if (long && /^[A-Z]{3,8}$/.test(body.id) && !short.has(body.id)) short.set(body.id, body.id)
      } else if (isPunct(stream[el.index + 1], '(') && el.capital) {
        const abbr = shortForm(stream, el.index, text)
        const name = abbr ? longName(stream, el.index, abbr, text) : null
        if (abbr && name) short.set(name.toLowerCase(), abbr)
      }
    }
  }
  return short
}

/** The words before "(PCGA)" from the one that starts with its first letter on. */
function longName(stream: readonly Element[], at: number, abbr: string, text: string): string | null {
  for (let j = Math.max(0, at - abbr.length - 3); j <= at; j++) {
    if (stream[j].capital && text[stream[j].start] === abbr[0]) return text.slice(stream[j].start, stream[at].end)
  }
  return null
}

function abbreviated(a: Attribution, short: ReadonlyMap<string, string>): Attribution {
  const abbr = (a.body && a.body.area !== '' && a.body.type !== 'ministry' && short.get(a.body.id)) || short.get(a.name.toLowerCase())
  return abbr ? { ...a, name: abbr, vague: false } : a
}

/** "Defections down 17.7%: MOU", "No crude in January: report": who a headline credits behind its last colon. */
function headlineSource(sentence: Sentence, stream: readonly Element[], text: string): Attribution[] {
  if (sentence.kind !== 'title' && sentence.kind !== 'story-title') return []
  const colon = stream.findLastIndex((e) => isPunct(e, ':'))
  if (colon < 1 || stream.length - colon > 7 || stream.slice(colon).some((e) => e.quantity)) return []
  const who = whoIs(stream, colon + 1, stream.length, text)
  return who && who.kind !== 'area' ? [{ ...who, at: colon, covers: 'before' }] : []
}

/** "The VDMA is less gloomy than its members.": a body that a sentence without figures is about stands behind those that follow. */
function topicBody(stream: readonly Element[], text: string): Attribution[] {
  if (stream.length > 30) return []
  const at = stream.slice(0, 3).findIndex((e) => sense(e, 'body') !== null)
  const type = sense(stream[at], 'body')?.type
  if (
    at < 0 ||
    stream.some((e) => e.quantity) ||
    (type !== 'agency' && type !== 'association' && type !== 'ministry' && type !== 'thinktank' && type !== 'datafirm')
  )
    return []
  if (stream[at + 1]?.lower === "'s") return []
  const who = whoIs(stream, 0, at + 1, text)
  return who ? [{ ...who, at, covers: 'ahead' }] : []
}

// ---- references -------------------------------------------------------------------------------------------------------------

const NEAR = 6
/** sentences of one paragraph over which a source holds: bounds the work on texts without paragraphs */
const PARAGRAPH = 40
/** attributions that a reference may point back over */
const MEMORY = 60

function resolveReferences(raw: readonly (readonly Attribution[])[]): Attribution[][] {
  const done: Attribution[] = []
  return raw.map((list, s) => {
    if (list.length === 0) return []
    const out: Attribution[] = []
    const past = [...done]
    list.forEach((a, k) => {
      if (a.second && out.some((o) => o.name !== '')) return
      const one =
        a.kind === 'back'
          ? referent(a, a.head === 'it' && a.covers === 'before' ? past : done)
          : a.head === 'name'
            ? (surname(a, done) ?? a)
            : a.body
              ? (sameCustoms(a, done) ?? a)
              : a.vague
                ? (earlier(a, done) ?? later(a, [...list.slice(k + 1), ...raw.slice(s + 1, s + 1 + NEAR).flat()]) ?? a)
                : a
      const named = one ? { ...one, at: a.at, covers: a.covers } : a
      out.push(named)
      if (one && one.name !== '') done.push(named)
      if (done.length > MEMORY) done.shift()
    })
    return out
  })
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'role'])

/** "Kubrakov" for the "Oleksandr Kubrakov" of before */
const surname = (a: Attribution, done: readonly Attribution[]): Attribution | null =>
  done.findLast((d) => d.kind === 'person' && d.name !== a.name && d.name.split(/[ -]/).includes(a.name)) ?? null

/** "Chinese customs" of an article that has named the "General Administration of Customs" */
const sameCustoms = (a: Attribution, done: readonly Attribution[]): Attribution | null =>
  /^\S+ customs$/i.test(a.body?.id ?? '')
    ? (done.find((d) => d.body?.area === a.body?.area && / customs\b/i.test(d.body?.id ?? '') && d.body?.id !== a.body?.id) ?? null)
    : null

/** Whom "he", "it", "the ministry", "the report" point back to. */
function referent(a: Attribution, done: readonly Attribution[]): Attribution | null {
  if (a.head === 'he' || a.head === 'she') return done.findLast((d) => PEOPLE.has(d.kind) || d.head === 'official') ?? null
  const bodies = done.filter((d) => d.kind === 'body' || d.kind === 'report')
  if (a.head === 'they') return done.at(-1) ?? null
  return bodies.findLast((d) => alike(a.head, d)) ?? bodies.at(-1) ?? done.findLast((d) => d.kind === 'outlet') ?? null
}

const FIGURES =
  /^(?:data|figures|statistics|report|reports|numbers|tables|survey|study|stats|records|tally|government|booklet|statement|it|estimates?|total|books)$/

/** Whether a body can be called by a noun: "the agency" of a lexicon agency or of a name that holds the word. */
function alike(head: string, d: Attribution): boolean {
  if (FIGURES.test(head)) return d.kind === 'body' || d.kind === 'report'
  const type = String(d.body?.type ?? '')
  const words = `${d.name} ${d.body?.id ?? ''} ${d.head}`.toLowerCase()
  if (words.includes(head)) return true
  if (/^(?:association|union|lobby|body|federation|chamber|council|group|society|guild)$/.test(head)) return type === 'association'
  if (
    /^(?:agency|office|bureau|administration|authority|service|department|regulator|body|commission|customs|board|authorities)$/.test(head)
  )
    return type === 'agency' || type === 'intl'
  if (head === 'ministry' || head === 'department') return type === 'ministry'
  if (/^(?:institute|think-tank|tank|thinktank|consultancy|firm|centre|center)$/.test(head))
    return type === 'thinktank' || type === 'datafirm'
  return head === 'bank' ? type === 'bank' : false
}

/** "the trade association" where one was named before; people only by the same noun. */
function earlier(a: Attribution, done: readonly Attribution[]): Attribution | null {
  if (a.kind === 'role' && a.name === a.head && !a.name.endsWith('s')) return done.findLast((d) => d.kind === 'person') ?? null
  if (a.kind !== 'body') return null
  return done.findLast((d) => d.kind === 'body' && !d.vague && alike(a.head, d)) ?? null
}

/** "a local trade association said ... KITA said": the next name that fits the description. */
function later(a: Attribution, next: readonly Attribution[]): Attribution | null {
  const named = next.find((d) => d.kind !== 'outlet' && d.kind !== 'back' && !d.vague)
  if (!named) return null
  if (a.kind === 'role') return named.head === 'person' && !/s$|source/.test(a.head) ? named : null
  return (named.kind === 'body' || named.kind === 'report') && alike(a.head, named) ? named : null
}

// ---- sentences without a source ---------------------------------------------------------------------------------------------

const OPENING_SENTENCES = 4
const isMaker = (a: Attribution): boolean => (a.kind === 'body' || a.kind === 'report') && a.name !== ''

function fallbacks(read: readonly Read[], resolved: readonly (readonly Attribution[])[], article: Article, text: string): Credits[] {
  const body = read.map((_, s) => s).filter((s) => read[s].sentence.kind !== 'title')
  const opening = body.slice(0, OPENING_SENTENCES).flatMap((s) => resolved[s])
  const main = opening.find(isMaker)?.name ?? ''
  let cited = ''
  let lead = ''
  return read.map(({ sentence, stream }, s) => {
    const papers = stream.filter((e) => sense(e, 'body')?.type === 'outlet')
    const leadsIn = isPunct(stream.at(-1), ':') && papers.length > 0
    if (leadsIn || (cited === '' && resolved[s].some((a) => a.kind === 'outlet')))
      cited = text.slice(papers[0]?.start ?? 0, papers[0]?.end ?? 0)
    const own = resolved[s].filter(
      (a) => a.name !== '' && (a.kind !== 'outlet' || resolved[s].every((b) => b.kind === 'outlet' || b.name === '')),
    )
    const listed = sentence.kind === 'list-item' || sentence.kind === 'table'
    const nearby =
      quotedAhead(read, resolved, s) ||
      inBlock(read, resolved, s) ||
      (listed ? lead : '') ||
      (quoteGoesOn(stream) ? speakerBefore(resolved, s) : '')
    if (!listed) lead = own.at(-1)?.name ?? nearby
    const paper = article.blocks[sentence.block]?.outlet || cited || article.outlet
    return { sources: own, credit: nearby || main || paper, market: nearby || paper }
  })
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
    const last = resolved[j].findLast((a) => a.kind !== 'outlet' && a.name !== '')
    if (last) return last.name
  }
  return ''
}

const quoteGoesOn = (stream: readonly Element[]): boolean => isPunct(stream[0], '“"')

/** A quotation that starts a paragraph goes on with the last speaker. */
function speakerBefore(resolved: readonly (readonly Attribution[])[], s: number): string {
  for (let j = s - 1; j >= Math.max(0, s - 3); j--) {
    const last = resolved[j].findLast((a) => PEOPLE.has(a.kind) && a.name !== '')
    if (last) return last.name
  }
  return ''
}
