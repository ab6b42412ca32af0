import type { AreaEntry } from '../../lexicon/areas.ts'
import { type Element, sense } from '../stream.ts'
import { institutionIn, isBodyNoun } from './institution.ts'
import { bodyAt, lastBody, personIn, properAt, shortForm, trailingName } from './names.ts'
import { back, headEnd, lastWord, textOf, trimBack, trimFront, type Who, wordOf } from './phrase-edges.ts'
import { DATA, INSTITUTION, isRole, PART, PRONOUN } from './words.ts'

/** Reads the noun phrase stream[from..end-1], null where it names nobody. */
export function whoIs(stream: readonly Element[], from: number, end: number, text: string): Who | null {
  const start = trimFront(stream, from, end)
  const stop = trimBack(stream, start, end)
  if (start >= stop) return null
  const determined = start > 0 && /^(?:the|this|these|that|those|its|their|same|latest)$/.test(stream[start - 1].lower)
  const cut = headEnd(stream, start, stop)
  if (cut === start) return null
  const head = wordOf(stream[cut - 1])
  if (cut === start + 1 && PRONOUN.has(head)) return back(head)
  if (head === 'people' && /^(?:with|familiar|close|briefed|involved|in|at|near|who|privy)$/.test(stream[cut]?.lower ?? ''))
    return { name: textOf(stream, start, stop, text), kind: 'role', head, vague: false, body: null }
  if (/^(?:we|i|you|us|them|him|there|who|what|these|those|nobody|everyone|people)$/.test(head)) return null
  if (DATA.has(lastWord(head)) && !sense(stream[cut - 1], 'body')) return ofData(stream, start, cut, stop, text, determined)
  return named(stream, start, cut, stop, text, determined)
}

// ---- data -------------------------------------------------------------------------------------------------------------------

/** "data from X", "X's figures", "the report": the maker or owner, a reference back, or the paper itself. */
function ofData(stream: readonly Element[], start: number, cut: number, stop: number, text: string, determined: boolean): Who | null {
  const head = lastWord(wordOf(stream[cut - 1]))
  const maker = makerBehind(stream, cut, stop, text)
  if (maker?.kind === 'role' && /^(?:poll|survey)$/.test(head))
    return { name: textOf(stream, start, stop, text), kind: 'role', head, vague: false, body: null }
  if (maker && maker.kind !== 'area' && maker.kind !== 'outlet') return maker
  const ownerEnd = ownerEndOf(stream, start, cut)
  const owner = ownerEnd > start ? named(stream, start, ownerEnd, ownerEnd, text, determined) : null
  if (owner && owner.kind !== 'role' && owner.kind !== 'area' && !/^(?:government|state|company)$/.test(owner.head)) return owner
  const indefinite = start > 0 && /^(?:an?|one|some)$/.test(stream[start - 1].lower)
  const plain = ownerEnd <= start
  if (plain && !maker && (determined || !indefinite) && head !== 'poll') return back(head)
  const name = textOf(stream, start, cut, text)
  if (maker) return { ...maker, kind: 'report', name: `${name}`, vague: true, head }
  return {
    name,
    kind: 'report',
    head,
    vague: !stream.slice(start, ownerEnd).some((e) => sense(e, 'area')) || owner?.head === 'government',
    body: null,
  }
}

function ownerEndOf(stream: readonly Element[], start: number, cut: number): number {
  let end = cut - 1
  while (
    end > start &&
    /^(?:official|trade|export|import|provisional|preliminary|monthly|weekly|annual|quarterly|own|latest|revised|new|internal|public|market|shipping|fresh|final|'s|')$/.test(
      wordOf(stream[end - 1]),
    )
  )
    end--
  return end
}

/** "compiled by the Beijing unit of X", "from X", "of X" behind a data noun. */
function makerBehind(stream: readonly Element[], cut: number, stop: number, text: string): Who | null {
  const reach = Math.min(stop, cut + 10)
  for (let j = cut; j < reach; j++)
    if (stream[j].lower === 'by' && j + 1 < stop && !/^(?:seen|obtained|reviewed)$/.test(stream[j - 1].lower))
      return whoIs(stream, j + 1, stop, text)
  for (let j = cut; j < Math.min(stop, cut + 5); j++) {
    if (/^(?:from|of)$/.test(stream[j].lower)) return j + 1 < stop ? whoIs(stream, j + 1, stop, text) : null
  }
  return null
}

// ---- names ------------------------------------------------------------------------------------------------------------------

function named(stream: readonly Element[], start: number, cut: number, stop: number, text: string, determined: boolean): Who | null {
  const institution = institutionAtCapitals(stream, start, cut, stop, text)
  if (institution) return institution
  const person = personIn(stream, start, cut, text)
  if (person) return { name: textOf(stream, person[0], person[1], text), kind: 'person', head: 'person', vague: false, body: null }
  const at = lastBody(stream, start, cut)
  const head = lastWord(wordOf(stream[cut - 1]))
  if (at >= 0 && describes(stream, start, at))
    return { name: textOf(stream, at - 1, at + 1, text), kind: 'body', head, vague: false, body: null }
  if (at >= 0)
    return isRole(head) && at < cut - 1 ? { ...bodyAt(stream, start, at, text), head: 'official' } : bodyAt(stream, start, at, text)
  const proper = trailingName(stream, start, cut)
  if (proper > start)
    return { name: textOf(stream, proper, cut, text), kind: 'body', head: lastWord(wordOf(stream[proper - 1])), vague: false, body: null }
  if (isRole(head)) return roleAt(stream, start, cut, stop, text)
  if (isInstitution(stream, start, cut)) return institutionAt(stream, start, cut, stop, text, determined)
  if (stream.slice(start, cut).every((e) => sense(e, 'area') !== null))
    return {
      name: textOf(stream, start, cut, text),
      kind: 'area',
      head: isSeat(stream[cut - 1]) ? 'capital' : 'area',
      vague: false,
      body: null,
    }
  return properAt(stream, start, cut, text) ?? employerOf(stream, start, cut, text)
}

/** "the INEC statistics office": words that every country has an office for, behind the name of one. */
function describes(stream: readonly Element[], start: number, at: number): boolean {
  const name = at > start ? stream[at - 1] : null
  const body = sense(stream[at], 'body')
  return !stream[at].capital && body?.area === '' && name?.capital === true && name.word && !name.senses.some((s) => s.kind === 'area')
}

/** A name of several capitals around a noun for a body that no lexicon knows whole. */
function institutionAtCapitals(stream: readonly Element[], start: number, cut: number, stop: number, text: string): Who | null {
  const run = institutionIn(stream, start, stop)
  if (!run || run[0] >= cut) return null
  const [from, end] = run
  const known = lastBody(stream, start, cut)
  if (known >= 0 && (known >= end || end - from === 1 || (known === end - 1 && stream.slice(from, known).every((e) => isPlain(e)))))
    return null
  if (end < cut && !isRole(lastWord(wordOf(stream[cut - 1])))) return null
  const short = shortForm(stream, end - 1, text)
  const nouns = stream.slice(from, end).map((e) => lastWord(wordOf(e)))
  const head = nouns.find(isBodyNoun) ?? 'name'
  return { name: short ?? textOf(stream, from, end, text), kind: 'body', head: end < cut ? 'official' : head, vague: false, body: null }
}

/** A capital, which may stand for the government. */
const isSeat = (e: Element): boolean => e.senses.some((s) => s.kind === 'area' && (s as AreaEntry).as === 'capital')

const isPlain = (e: Element): boolean => sense(e, 'area') !== null || !e.word

const isInstitution = (stream: readonly Element[], start: number, cut: number): boolean => {
  const last = stream[cut - 1]
  if (last.capital) return stream.slice(start, cut).some((e) => INSTITUTION.has(lastWord(wordOf(e))))
  return INSTITUTION.has(lastWord(wordOf(last)))
}

/** Who speaks for a body, so that "its chairman" is that body. A country has a president and ministers of its own. */
const OF_ITS_OWN =
  /^(?:chief|director|chairman|chairwoman|chair|head|executive|economist|secretary|spokesman|spokeswoman|spokesperson|manager|analysts?|officials?|researchers?|president|strategist|forecasters?)$/

/** "EHPEA's executive director", "the union's chairman" */
function employerOf(stream: readonly Element[], start: number, cut: number, text: string): Who | null {
  const owner = stream.findLastIndex((e) => e.index > start && e.index < cut && (e.lower === "'s" || e.lower === "'"))
  if (owner < 0) return null
  const who = named(stream, start, owner, owner, text, true)
  return who && (who.kind === 'body' || (who.kind === 'back' && INSTITUTION.has(who.head))) && who.head !== 'government'
    ? { ...who, head: who.kind === 'back' ? who.head : 'official' }
    : null
}

/** "an official at South Korea's foreign ministry", "a KITA official", "traders in Dandong". */
function roleAt(stream: readonly Element[], start: number, cut: number, stop: number, text: string): Who {
  const head = lastWord(wordOf(stream[cut - 1]))
  let end = cut
  if (/^(?:its|their)$/.test(stream[cut + 1]?.lower ?? '') && cut + 2 < stop) return back('it')
  if (/^(?:its|whose)$/.test(stream[start - 1]?.lower ?? '') && OF_ITS_OWN.test(head)) return back('its')
  const employer = employerOf(stream, start, cut, text)
  if (employer) return employer
  if (stream.slice(start, cut).some((e) => e.lower === 'customs'))
    return { name: textOf(stream, start, cut, text), kind: 'body', head: 'customs', vague: true, body: null }
  if (
    /^(?:official|spokesman|spokeswoman|spokesperson|officials)$/.test(head) &&
    /^(?:at|of|for|from|with)$/.test(stream[cut]?.lower ?? '') &&
    cut + 1 < stop
  ) {
    const hirer = whoIs(stream, cut + 1, stop, text)
    if (hirer?.body && hirer.kind === 'body') return { ...hirer, head: 'official' }
  }
  if (/^(?:at|of|in|from)$/.test(stream[cut]?.lower ?? '') && cut + 1 < stop) {
    end = headEnd(stream, cut + 1, stop)
    if (/^(?:at|of|in)$/.test(stream[end]?.lower ?? '') && end + 1 < stop) end = headEnd(stream, end + 1, stop)
    if (end - cut > 9) end = cut
  }
  const fresh = /^(?:an?|one|another)$/.test(stream[start - 1]?.lower ?? '')
  const vague = cut === start + 1 || !/s$/.test(head)
  return { name: textOf(stream, start, end, text), kind: 'role', head, vague, body: null, ...(fresh ? { fresh } : {}) }
}

function institutionAt(
  stream: readonly Element[],
  start: number,
  cut: number,
  stop: number,
  text: string,
  determined: boolean,
): Who | null {
  const head = lastWord(wordOf(stream[cut - 1]))
  const lower = !stream[cut - 1].capital || cut === start + 1
  if (PART.has(head) && stream[cut]?.lower === 'of') {
    const whole = whoIs(stream, cut + 1, stop, text)
    if (whole) return whole
  }
  if (cut === start + 1 && lower && !/^(?:customs|authorities|treasury|government)$/.test(head)) {
    const whole = stream[cut]?.lower === 'of' && cut + 1 < stop && !/^(?:country|state|nation|two|same)$/.test(stream[cut + 1].lower)
    if (determined && !whole) return stream[start].capital ? { ...back(head), written: textOf(stream, start, cut, text) } : back(head)
    if (determined)
      return { name: textOf(stream, start, headEnd(stream, cut + 1, stop), text), kind: 'body', head, vague: false, body: null }
    if (stream[start - 1]?.lower !== 'a' && stream[start - 1]?.lower !== 'an' && head !== 'government') return null
  }
  const name = textOf(
    stream,
    start,
    /^(?:of|in)$/.test(stream[cut]?.lower ?? '') && cut + 1 < stop ? headEnd(stream, cut + 1, stop) : cut,
    text,
  )
  const proper = stream
    .slice(start, cut)
    .some((e) => e.capital && !sense(e, 'area') && !sense(e, 'place') && e.word && stream[e.index + 1]?.lower !== '-')
  return {
    name,
    kind: 'body',
    head: proper ? 'name' : head,
    vague: !proper && !/^(?:customs|treasury|government|authorities)$/.test(head),
    body: null,
  }
}
