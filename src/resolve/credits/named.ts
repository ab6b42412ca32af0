import { institutionIn } from '../../link/sources/institution.ts'
import { shortForm } from '../../link/sources/names.ts'
import { whoIs } from '../../link/sources/who.ts'
import type { Attribution } from '../../link/sources.ts'
import { type Element, isPunct, sense } from '../../link/stream.ts'
import type { Sentence } from '../../types.ts'

export interface Read {
  readonly sentence: Sentence
  readonly stream: readonly Element[]
}

/** A body that a sentence names, whatever it says of it. */
export interface Named extends Attribution {
  /** all words that it can be called by, small letters, blanks around: its name, its id, and what an apposition says that it is */
  readonly words: string
}

const LONGEST_NAME = 14
const LONGEST_ASIDE = 9

/** Every known body and name of an institution in a sentence. */
export function bodiesIn(stream: readonly Element[], text: string): Named[] {
  const found: Named[] = []
  for (let i = 0; i < stream.length; ) {
    const run = stream[i].capital ? institutionIn(stream, i, Math.min(stream.length, i + LONGEST_NAME)) : null
    const [from, end] = run && run[0] - i < 3 ? run : [i, i + 1]
    const known = sense(stream[i], 'body')
    const who = end > i + 1 || from > i || (known && known.type !== 'outlet') ? whoIs(stream, from, end, text) : null
    if (who?.kind === 'body' && who.name !== '')
      found.push({
        ...who,
        at: from,
        covers: 'ahead',
        words:
          ` ${who.name} ${text.slice(stream[from].start, stream[end - 1].end)} ${who.body?.id ?? ''} ${asideOf(stream, end, text)} `.toLowerCase(),
      })
    i = end
  }
  return found
}

/** ", a non-governmental group," behind a name. */
function asideOf(stream: readonly Element[], comma: number, text: string): string {
  if (!isPunct(stream[comma], ',') || !/^(?:an?|the|its)$/.test(stream[comma + 1]?.lower ?? '')) return ''
  let end = comma + 2
  while (end < stream.length && end - comma < LONGEST_ASIDE && !isPunct(stream[end], ',.;:()') && !stream[end].quantity) end++
  return text.slice(stream[comma + 1].start, stream[end - 1].end).replace(/['’]/g, ' ')
}

/** Long name or lexicon id -> abbreviation, for every "Long Name (ABBR)" and every known body that the article also writes by its abbreviation. */
export function shortForms(read: readonly Read[], text: string): Map<string, string> {
  const short = new Map<string, string>()
  for (const { stream } of read) {
    for (const el of stream) {
      const body = sense(el, 'body')
      if (body) {
        const told = body.area === '' ? nameBehind(stream, el.index + 1, text) : null
        if (told) {
          short.set(text.slice(el.start, el.end).toLowerCase(), told)
          continue
        }
        const bracketed = shortForm(stream, el.index, text)
        const written = bracketed ?? text.slice(el.start, el.end)
        const long = el.name.split(' ').length > 3
        if (bracketed || written === body.id || /^[A-Z]{3,8}$/.test(written)) short.set(body.id, written)
        else if (long && /^[A-Z]{3,8}$/.test(body.id) && !short.has(body.id) && text.includes(body.id)) short.set(body.id, body.id)
      } else if (isPunct(stream[el.index + 1], '(') && el.capital) {
        const abbr = shortForm(stream, el.index, text)
        const name = abbr ? longName(stream, el.index, abbr, text) : null
        if (abbr && name) short.set(name.toLowerCase(), abbr)
      }
    }
  }
  return short
}

/** "the statistics bureau, INDEC,": the name between commas behind what every country has. */
function nameBehind(stream: readonly Element[], comma: number, text: string): string | null {
  const name = stream[comma + 1]
  const end = stream[comma + 2]
  if (!isPunct(stream[comma], ',') || !name?.capital || !name.word || name.period || sense(name, 'area') || !isPunct(end, ',.)'))
    return null
  if (name.senses.length > 0 && !sense(name, 'body') && name.lower !== '') return null
  return text.slice(name.start, name.end)
}

/** The words before "(PCGA)" from the one that starts with its first letter on. */
function longName(stream: readonly Element[], at: number, abbr: string, text: string): string | null {
  for (let j = Math.max(0, at - abbr.length - 3); j <= at; j++) {
    if (stream[j].capital && text[stream[j].start] === abbr[0]) return text.slice(stream[j].start, stream[at].end)
  }
  return null
}

export function abbreviated(a: Attribution, short: ReadonlyMap<string, string>): Attribution {
  const abbr = (a.body && a.body.area !== '' && a.body.type !== 'ministry' && short.get(a.body.id)) || short.get(a.name.toLowerCase())
  return abbr ? { ...a, name: abbr, vague: false } : a
}
