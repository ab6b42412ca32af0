import type { LexEntry } from '../types.ts'
import { americanBodies } from './bodies-americas.ts'
import { asianBodies } from './bodies-asia.ts'
import { companies } from './bodies-companies.ts'
import { europeanBodies } from './bodies-europe.ts'
import { genericBodies } from './bodies-generic.ts'
import { africanBodies, internationalBodies } from './bodies-world.ts'
import { entriesOf, parseForms } from './forms.ts'

export type BodyType = 'agency' | 'ministry' | 'association' | 'company' | 'thinktank' | 'bank' | 'outlet' | 'datafirm' | 'intl'

/**
 * Somebody that figures are credited to, or whose name holds an area that must not be read ("Bank of China").
 * `area` is its country (alpha-3) or group, '' where it has none or the name fits many ("central bank").
 */
export interface BodyEntry extends LexEntry {
  readonly kind: 'body'
  readonly area: string
  readonly type: BodyType
  /** the form is often something else ("Dawn"): a body only where it says or reports something */
  readonly weak?: true
}

/** Bodies split by `;`, each its forms in the format of `forms.ts`; the first one is the id, the short form as texts cite it. */
export type BodyRow = readonly [area: string, type: BodyType, bodies: string]

/** Names of firms are mostly plain words ("Global Dairy Trade", "Coal India"): they count only as written. */
const CAPITALISED: ReadonlySet<BodyType> = new Set(['company', 'datafirm', 'outlet'])

export const expandBodies = (rows: readonly BodyRow[]): BodyEntry[] =>
  rows.flatMap(([area, type, bodies]) =>
    bodies.split(';').flatMap((list) => {
      const forms = parseForms(list).map((form) => ({ ...form, cased: form.cased || CAPITALISED.has(type) }))
      return entriesOf({ kind: 'body' as const, id: forms[0].text, area, type }, forms)
    }),
  )

export const bodyEntries: readonly BodyEntry[] = expandBodies([
  ...asianBodies,
  ...europeanBodies,
  ...americanBodies,
  ...africanBodies,
  ...internationalBodies,
  ...companies,
  ...genericBodies,
])
