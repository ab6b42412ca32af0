import type { LexKind } from '../types.ts'

/**
 * Author format of names and nouns in the lexicon: forms split by `|` or a new line, each with optional marks.
 * - `!` in front: counts only with these capitals, or all in capitals ("!Turkey" also gives "TURKEY", never "turkey")
 * - `?` in front: weak, often something else; to be read only where the context supports it
 * - `~` at the end: the regular plural counts too ("Russian~": "Russian" and, as people, "Russians")
 * A single word with two capitals ("US", "KITA", "PBoC") needs no mark to count only as written.
 */
export interface Form {
  readonly text: string
  readonly cased: boolean
  readonly weak: boolean
  readonly plural: boolean
}

/** A single word with two capitals or more: lower case would be something else, or nothing. */
const ACRONYM = /^[^\sA-Z]*[A-Z][^\sA-Z]*[A-Z]\S*$/

export const parseForms = (list: string): Form[] => splitList(list).map(parseForm)

function parseForm(raw: string): Form {
  const plural = raw.endsWith('~')
  const marks = raw.length - raw.replace(/^[!?]+/, '').length
  const text = raw.slice(marks, plural ? -1 : undefined)
  return { text, cased: ACRONYM.test(text) || raw.slice(0, marks).includes('!'), weak: raw.slice(0, marks).includes('?'), plural }
}

/** Items of a `|` or line separated list, trimmed, without empty ones. */
export function splitList(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((s) => s.trim())
    .filter((s) => s !== '')
}

/** A cased form with its variant for headlines in capitals. */
function casedForms(text: string): string[] {
  const upper = text.toUpperCase()
  return upper === text ? [text] : [text, upper]
}

/**
 * Spellings that follow from a name: "Saint Lucia" is also "St. Lucia" and "St Lucia". "the South" is a form of its own, so a
 * longer name must carry the article too, or "the South African mines" would begin with "the South".
 */
function variants(text: string): string[] {
  if (text.startsWith('Saint ')) return [text, `St. ${text.slice(6)}`, `St ${text.slice(6)}`]
  return text.startsWith('North ') || text.startsWith('South ') ? [text, `the ${text}`] : [text]
}

/** Without those that differ only in capitals. */
const distinct = (forms: readonly string[]): string[] =>
  forms.length < 2 ? [...forms] : [...new Map(forms.map((f) => [f.toLowerCase(), f])).values()]

type Named = { readonly kind: LexKind; readonly id: string }
type Expanded = { readonly forms: readonly string[]; readonly cased?: readonly string[]; readonly weak?: true }

/** One entry for the strong forms and one, with `weak: true`, for the weak ones; none for an empty list. */
export function entriesOf<Base extends Named>(base: Base, forms: readonly Form[]): (Base & Expanded)[] {
  const strong = forms.filter((f) => !f.weak)
  const weak = forms.filter((f) => f.weak)
  const entries: (Base & Expanded)[] = []
  if (strong.length > 0) entries.push({ ...base, ...surface(strong) })
  if (weak.length > 0) entries.push({ ...base, ...surface(weak), weak: true })
  return entries
}

/** The cased forms are those that no free form covers. */
function surface(all: readonly Form[]): Expanded {
  const forms = distinct(all.filter((f) => !f.cased).flatMap((f) => variants(f.text)))
  const lower = new Set(forms.map((f) => f.toLowerCase()))
  const cased = distinctLetters(all.filter((f) => f.cased).flatMap((f) => casedForms(f.text))).filter((f) => !lower.has(f.toLowerCase()))
  return cased.length > 0 ? { forms, cased } : { forms }
}

const distinctLetters = (forms: readonly string[]): string[] => (forms.length > 1 ? [...new Set(forms)] : [...forms])
