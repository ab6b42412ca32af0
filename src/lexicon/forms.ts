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

/** There are thousands at each start, so marks are read by their codes. */
export function parseForm(raw: string): Form {
  let cased = false
  let weak = false
  let from = 0
  for (; raw[from] === '!' || raw[from] === '?'; from++)
    if (raw[from] === '!') cased = true
    else weak = true
  const plural = raw.endsWith('~')
  const text = from > 0 || plural ? raw.slice(from, plural ? -1 : undefined) : raw
  return { text, cased: cased || ACRONYM.test(text), weak, plural }
}

/** Items of a `|` or line separated list, trimmed, without empty ones. */
export function splitList(list: string): string[] {
  const items: string[] = []
  for (const line of list.includes('\n') ? list.split('\n') : [list])
    for (const part of line.split('|')) {
      const item = part.trim()
      if (item !== '') items.push(item)
    }
  return items
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

type Named = { readonly kind: LexKind; readonly id: string }
type Expanded = { readonly forms: readonly string[]; readonly cased?: readonly string[]; readonly weak?: true }

/** One entry for the strong forms and one, with `weak: true`, for the weak ones; none for an empty list. */
export function entriesOf<Base extends Named>(base: Base, forms: readonly Form[]): (Base & Expanded)[] {
  const strong = forms.some((f) => f.weak) ? forms.filter((f) => !f.weak) : forms
  const entries: (Base & Expanded)[] = []
  if (strong.length > 0) entries.push({ ...base, ...surface(strong) })
  if (strong.length < forms.length) entries.push({ ...base, ...surface(forms.filter((f) => f.weak)), weak: true })
  return entries
}

/** Each form once; those that differ only in capitals are one. The cased forms are those that no free form covers. */
function surface(all: readonly Form[]): Expanded {
  const forms: string[] = []
  const lower = new Set<string>()
  for (const { text, cased } of all)
    if (!cased)
      for (const variant of variants(text)) {
        const key = variant.toLowerCase()
        if (!lower.has(key)) forms.push(variant)
        lower.add(key)
      }
  if (!all.some((f) => f.cased)) return { forms }
  const cased = new Set<string>()
  for (const form of all) if (form.cased) for (const text of casedForms(form.text)) if (!lower.has(text.toLowerCase())) cased.add(text)
  return cased.size > 0 ? { forms, cased: [...cased] } : { forms }
}
