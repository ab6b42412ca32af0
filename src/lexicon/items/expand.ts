import type { Dimension, LexEntry } from '../../types.ts'
import { entriesOf, parseForms, splitList } from '../forms.ts'
import { plural } from '../inflect.ts'

/**
 * A good. The id is its name as newsrooms write it, singular, lower case.
 * - `hs`: HS 2022 chapter, heading or subheading, '' unless the good is just what the code covers
 * - `dim`: the family of its usual unit
 * - `parent`: id of the broader good that it is a part of, '' at the top
 * - `same`: id of the spelling or synonym that its series are kept under; its own id in most cases
 * - `weak`: the word is often no good ("lead", "watch"); to be read only beside an amount, a flow or another good
 */
export interface ItemEntry extends LexEntry {
  readonly kind: 'item'
  readonly hs: string
  readonly dim: ItemDimension
  readonly parent: string
  readonly same: string
  readonly weak?: true
  /** id '': a longer phrase in which no good must be read ("blue chip", "gold medal"); the longest form wins */
  readonly as?: 'blocked'
}

export type ItemDimension = Extract<Dimension, 'mass' | 'volume' | 'energy' | 'count' | 'money'>

export interface ItemOptions {
  /** where the first form is not the id: "apples" counts, "apple" is a company, the id is "apple" */
  readonly id?: string
  /** id of the spelling that its series are kept under, where that is a row of its own */
  readonly same?: string
  readonly hs?: string
  readonly dim?: ItemDimension
  readonly parent?: string
  readonly not?: readonly string[]
  readonly examples?: readonly string[]
}

/**
 * Forms in the format of `forms.ts`, the first is the id; `~` adds the plural of a countable form. `=` in front of a form makes
 * it a good of its own that differs only in spelling ("sulphur|=sulfur"): text keeps its spelling, series join them.
 */
export type ItemRow = readonly [forms: string, options?: ItemOptions]

export function expandItems(dim: ItemDimension, rows: readonly ItemRow[]): ItemEntry[] {
  return rows.flatMap(([list, options = {}]) => {
    const all = splitList(list)
    const names = [all.filter((f) => !f.startsWith('=')), ...all.filter((f) => f.startsWith('=')).map((f) => [f.slice(1)])]
    const id = options.id ?? idOf(all[0])
    return names.flatMap((forms, i) => expandItem(forms, i === 0 ? id : idOf(forms[0]), options.same ?? id, { dim, ...options }))
  })
}

const idOf = (form: string): string => parseForms(form)[0].text.toLowerCase()

function expandItem(
  list: readonly string[],
  id: string,
  same: string,
  { hs = '', dim = 'mass', parent = '', not, examples }: ItemOptions,
): ItemEntry[] {
  const base = { kind: 'item' as const, id, hs, dim, parent, same, ...(not && { not }), ...(examples && { examples }) }
  const forms = parseForms(list.join('|')).flatMap((f) => (f.plural ? [f, { ...f, text: plural(f.text) }] : [f]))
  return entriesOf(base, forms)
}

/** The phrases in which the goods of `entries` must not be read, as one entry of the trie; a phrase that is a good itself needs none. */
export function blockedItems(entries: readonly ItemEntry[]): ItemEntry {
  const goods = new Set(entries.flatMap((e) => [...e.forms, ...(e.cased ?? [])]).map((form) => form.toLowerCase()))
  const phrases = new Map(entries.flatMap((e) => e.not ?? []).map((phrase) => [phrase.toLowerCase(), phrase]))
  const forms = [...phrases].filter(([lower]) => !goods.has(lower)).map(([, phrase]) => phrase)
  return { kind: 'item', id: '', as: 'blocked', forms, hs: '', dim: 'mass', parent: '', same: '' }
}
