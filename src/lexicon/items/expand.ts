import type { Dimension, LexEntry } from '../../types.ts'
import { words } from '../counted.ts'
import { entriesOf, type Form, parseForm, splitList } from '../forms.ts'
import { plural } from '../inflect.ts'
import type { Context } from '../trie.ts'

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
  readonly context?: Context
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
  /** phrases, in the format of the forms, in which the good must not be read: "gold medal~" */
  readonly not?: string
  /** its weak forms are verbs too: none after "to" or "will", none before "the" ("fuel the boom", "will lead") */
  readonly verb?: true
  /** words after which and before which it is no good, blanks between them */
  readonly notAfter?: string
  readonly notBefore?: string
  /** more forms, which mean the good only right before a noun for trade: "agricultural exports" */
  readonly flow?: string
  /** more forms, which mean the good before a noun for any amount of it: "power output" */
  readonly use?: string
  readonly examples?: readonly string[]
}

/**
 * Forms in the format of `forms.ts`, the first is the id; `~` adds the plural of a countable form. `=` in front of a form makes
 * it a good of its own that differs only in spelling ("sulphur|=sulfur"): text keeps its spelling, series join them.
 */
export type ItemRow = readonly [forms: string, options?: ItemOptions]

export function expandItems(dim: ItemDimension, rows: readonly ItemRow[]): ItemEntry[] {
  const entries: ItemEntry[] = []
  for (const [list, options = {}] of rows) {
    const all = splitList(list)
    const id = options.id ?? idOf(all[0])
    const full = { dim, ...options }
    entries.push(...expandItem(list.includes('=') ? all.filter((f) => f[0] !== '=') : all, id, options.same ?? id, full))
    if (list.includes('='))
      for (const form of all)
        if (form[0] === '=') {
          const own = form.slice(1)
          entries.push(...expandItem([own], idOf(own), options.same ?? id, { ...full, flow: undefined, use: undefined }))
        }
  }
  return entries
}

/** Rows for the kinds of a good that need nothing else: "cod", "haddock" are fish. */
export const kindsOf = (parent: string, rows: readonly string[], options: ItemOptions = {}): ItemRow[] =>
  rows.map((forms) => [forms, { ...options, parent }])

const idOf = (form: string): string => parseForm(form).text.toLowerCase()

function expandItem(list: readonly string[], id: string, same: string, options: ItemOptions): ItemEntry[] {
  const { hs = '', dim = 'mass', parent = '', flow, use, verb, examples } = options
  const plain = { kind: 'item' as const, id, hs, dim, parent, same }
  const not = options.not === undefined ? undefined : formsOf(splitList(options.not)).map((form) => form.text)
  const base = not || examples ? { ...plain, ...(not && { not }), ...(examples && { examples }) } : plain
  const around = contextOf(options.notAfter ?? '', options.notBefore ?? '')
  const asVerb = verb ? contextOf(`${VERB_AFTER} ${options.notAfter ?? ''}`, `${VERB_BEFORE} ${options.notBefore ?? ''}`) : around
  const entries = entriesOf(base, formsOf(list)).map((entry) => withContext(entry, entry.weak ? asVerb : around))
  if (flow) for (const entry of entriesOf(plain, formsOf(splitList(flow)))) entries.push(withContext(entry, BEFORE_FLOW))
  if (use) for (const entry of entriesOf(plain, formsOf(splitList(use)))) entries.push(withContext(entry, BEFORE_USE))
  return entries
}

const withContext = (entry: ItemEntry, context: Context | null): ItemEntry => (context ? { ...entry, context } : entry)

const contextOf = (notAfter: string, notBefore: string): Context | null =>
  notAfter === '' && notBefore === ''
    ? null
    : { ...(notAfter !== '' && { notAfter: words(notAfter) }), ...(notBefore !== '' && { notBefore: words(notBefore) }) }

function formsOf(list: readonly string[]): Form[] {
  const forms: Form[] = []
  for (const raw of list) {
    const form = parseForm(raw)
    forms.push(form)
    if (form.plural) forms.push({ ...form, text: plural(form.text) })
  }
  return forms
}

/** A verb follows these, and its object begins with those. */
const VERB_AFTER = `to will would can could may might shall should must cannot not never it they we you i he she who which that also
  let lets help helps don't didn't doesn't won't can't`
const VERB_BEFORE = 'a an the its their his her our my your this these those how what whether whom us them him me it'

/** Nouns of trade, before which the name of a sector stands for its goods, and marks behind it as a heading ("Automotive: "). */
const FLOW = `exports export imports import shipments shipment trade sales purchases deliveries surplus deficit exporters importers bill bills
  receipts earnings cargoes : –`
const BEFORE_FLOW: Context = { before: words(FLOW) }
const BEFORE_USE: Context = {
  before: words(
    `${FLOW} output production generation consumption demand supply supplies prices price tariff tariffs purchase usage use reference futures benchmark`,
  ),
}

/** The phrases in which the goods of `entries` must not be read, as one entry of the trie; a phrase that is a good itself needs none. */
export function blockedItems(entries: readonly ItemEntry[]): ItemEntry {
  const phrases = new Map<string, string>()
  for (const { not } of entries) for (const phrase of not ?? []) phrases.set(phrase.toLowerCase(), phrase)
  for (const { forms, cased } of entries) {
    for (const form of forms) phrases.delete(form.toLowerCase())
    for (const form of cased ?? []) phrases.delete(form.toLowerCase())
  }
  const forms = [...phrases.values()]
  return { kind: 'item', id: '', as: 'blocked', forms, hs: '', dim: 'mass', parent: '', same: '' }
}
