import { INSTITUTION } from '../../link/sources/words.ts'
import type { Attribution } from '../../link/sources.ts'
import type { Named, Read } from './named.ts'

/** sentences ahead in which the name of a description may stand */
const NEAR = 6
/** attributions that a reference may point back over */
const MEMORY = 60
/** blocks back over which a noun may point to a body that has only been named */
const MENTIONED = 2

/** An attribution with the block that it stands in. */
interface Done extends Attribution {
  readonly block: number
}

/** References and descriptions replaced by the names that they stand for. */
export function resolveReferences(
  raw: readonly (readonly Attribution[])[],
  bodies: readonly (readonly Named[])[],
  read: readonly Read[],
): Attribution[][] {
  const done: Done[] = []
  return raw.map((list, s) => {
    if (list.length === 0) return []
    const { block } = read[s].sentence
    const out: Attribution[] = []
    const past = [...done]
    list.forEach((a, k) => {
      if (a.second && out.some((o) => o.name !== '')) return
      const told = a.head === 'it' && a.covers === 'before' && out.length === 0 ? past : done
      const one =
        a.kind === 'back'
          ? (namedBefore(a, s, bodies, read, told) ?? referent(a, told))
          : a.head === 'name'
            ? (surname(a, done) ?? a)
            : a.body
              ? (sameCustoms(a, done) ?? a)
              : a.vague
                ? (earlier(a, done) ?? later(a, [...list.slice(k + 1), ...raw.slice(s + 1, s + 1 + NEAR).flat()]) ?? a)
                : a
      const resolved: Attribution = one ? { ...one, at: a.at, covers: a.covers, ...(a.head === 'its' ? { head: 'official' } : {}) } : a
      out.push(resolved)
      if (one && one.name !== '') done.push({ ...resolved, block })
      if (done.length > MEMORY) done.shift()
    })
    return out
  })
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'role'])
const isPerson = (d: Attribution): boolean => PEOPLE.has(d.kind) || d.head === 'official'

/** "Kubrakov" for the "Oleksandr Kubrakov" of before */
const surname = (a: Attribution, done: readonly Attribution[]): Attribution | null =>
  done.findLast((d) => d.kind === 'person' && d.name !== a.name && d.name.split(/[ -]/).includes(a.name)) ?? null

/** "Chinese customs" of an article that has named the "General Administration of Customs" */
const sameCustoms = (a: Attribution, done: readonly Attribution[]): Attribution | null =>
  /^\S+ customs$/i.test(a.body?.id ?? '')
    ? (done.find((d) => d.body?.area === a.body?.area && / customs\b/i.test(d.body?.id ?? '') && d.body?.id !== a.body?.id) ?? null)
    : null

const IT = /^(?:it|its)$/
const FIGURES =
  /^(?:data|figures|statistics|report|reports|numbers|tables|survey|study|stats|records|tally|government|booklet|statement|it|its|estimates?|total|books|list|release|index|file|page|site)$/

/**
 * "The agency" behind "the Tea Development Agency": the nearest body named before that holds the noun. "Its economist" where the paragraph
 * has named one body and credited none yet.
 */
function namedBefore(
  a: Attribution,
  s: number,
  bodies: readonly (readonly Named[])[],
  read: readonly Read[],
  done: readonly Done[],
): Attribution | null {
  const { block } = read[s].sentence
  if (a.head === 'its') {
    if (done.some((d) => d.block === block)) return null
    for (let j = s; j >= 0 && read[j].sentence.block === block; j--) {
      const last = bodies[j].findLast((m) => j < s || m.at < a.at)
      if (last) return last
    }
    return null
  }
  if (FIGURES.test(a.head) || /^(?:he|she|they)$/.test(a.head)) return null
  for (let j = s; j >= 0 && block - read[j].sentence.block < MENTIONED; j--) {
    const fit = bodies[j].findLast((m) => (j < s || m.at < a.at) && m.words.includes(` ${a.head} `))
    if (fit) return fit
  }
  return null
}

/** Whom "he", "it", "the ministry", "the report" point back to. */
function referent(a: Attribution, done: readonly Attribution[]): Attribution | null {
  if (a.head === 'he' || a.head === 'she') return done.findLast((d) => isPerson(d) && !/s$/.test(d.head)) ?? done.findLast(isPerson) ?? null
  const bodies = done.filter((d) => d.kind === 'body' || d.kind === 'report')
  if (a.head === 'they') return done.at(-1) ?? null
  if (/^(?:company|firm|group|producer|miner|operator|exporter|utility)$/.test(a.head)) {
    const company = bodies.findLast((d) => d.body?.type === 'company')
    if (company) return company
  }
  const fit = bodies.findLast((d) => alike(a.head, d))
  if (fit) return fit
  if (a.written) return { ...a, kind: 'body', name: a.written }
  // "The ministry" is none of the agencies named before.
  const open = IT.test(a.head) || !INSTITUTION.has(a.head) ? bodies : bodies.filter((d) => d.body === null && !INSTITUTION.has(d.head))
  const outlet = done.findLast((d) => d.kind === 'outlet')
  return open.at(-1) ?? (INSTITUTION.has(a.head) && bodies.length > 0 ? { ...a, kind: 'body', name: a.head } : null) ?? outlet ?? null
}

/** Whether a body can be called by a noun: "the agency" of a lexicon agency or of a name that holds the word. */
function alike(head: string, d: Attribution): boolean {
  if (FIGURES.test(head)) return d.kind === 'body' || d.kind === 'report'
  const type = String(d.body?.type ?? '')
  const words = `${d.name} ${d.body?.id ?? ''} ${d.head}`.toLowerCase()
  if (words.includes(head)) return true
  if (/^(?:association|union|lobby|body|federation|chamber|council|group|society|guild|alliance|confederation)$/.test(head))
    return type === 'association'
  if (
    /^(?:agency|office|bureau|administration|authority|service|department|regulator|body|commission|customs|board|authorities|council|watchdog)$/.test(
      head,
    )
  )
    return type === 'agency' || type === 'intl'
  if (head === 'ministry' || head === 'department') return type === 'ministry'
  if (/^(?:institute|think-tank|tank|thinktank|consultancy|firm|centre|center|tracker|organisation|organization)$/.test(head))
    return type === 'thinktank' || type === 'datafirm' || (head.startsWith('organi') && type === 'intl')
  return head === 'bank' ? type === 'bank' : false
}

/** "the trade association" where one was named before; people only by the same noun. */
function earlier(a: Attribution, done: readonly Attribution[]): Attribution | null {
  if (a.fresh) return null
  if (a.kind === 'role' && a.name === a.head && !a.name.endsWith('s')) {
    const same = done.findLast((d) => d.kind === 'role' && d.head === a.head && d.name !== d.head)
    return same ?? done.findLast((d) => d.kind === 'person' && d.head === 'person') ?? null
  }
  if (a.kind !== 'body') return null
  // "the customs body" of an article that has named its "General Department of Customs"
  const field = / (?<field>[a-z]{4,}) [a-z-]+$/.exec(` ${a.name.toLowerCase()}`)?.groups?.field
  const same =
    field && !/^(?:trade|local|state|national|public|industry|official)$/.test(field)
      ? done.findLast((d) => d.kind === 'body' && !d.vague && holds(d, field))
      : null
  if (same) return same
  return done.findLast((d) => d.kind === 'body' && !d.vague && (PLAIN.test(a.name) ? alike(a.head, d) : holds(d, a.head))) ?? null
}

/** A description that could be of any body of its sort: "the trade association", "the state agency". */
const PLAIN =
  /^(?:(?:an?|the|local|trade|industry|national|state|government|public|main|official|country's|exporters'?|producers'?|[\w-]+-based) ){0,4}[\w-]+$/i

const holds = (d: Attribution, head: string): boolean => ` ${d.name} ${d.body?.id ?? ''} `.toLowerCase().includes(` ${head} `)

/** "a local trade association said ... KITA said": the next name that fits the description. */
function later(a: Attribution, next: readonly Attribution[]): Attribution | null {
  const named = next.find((d) => d.kind !== 'outlet' && d.kind !== 'back' && !d.vague)
  if (!named) return null
  if (a.kind === 'role') return named.head === 'person' && !/s$|source/.test(a.head) ? named : null
  const own = a.kind === 'body' && !PLAIN.test(a.name) && /^(?:ministry|department|office|bureau)$/.test(a.head)
  const fits = own ? holds(named, a.name.toLowerCase()) : alike(a.head, named)
  return (named.kind === 'body' || named.kind === 'report') && fits ? named : null
}
