import type { LexEntry } from '../types.ts'
import { africa } from './areas-africa.ts'
import { americas } from './areas-americas.ts'
import { asia } from './areas-asia.ts'
import { blockedAreas } from './areas-blocked.ts'
import { europe } from './areas-europe.ts'
import { entriesOf, parseForms } from './forms.ts'
import { groups, pairs } from './areas-groups.ts'
import type { AreaRow } from './areas-types.ts'
import { westAsia } from './areas-west-asia.ts'
import { plural } from './inflect.ts'

/**
 * A country (id: ISO 3166-1 alpha-3) or a group of countries (GUIDE code).
 * - `as`: `name`; `demonym`, the adjective; `people`, only ever the people ("Russians"); `capital`, which may stand for the government
 *   or only for the town; `blocked` (id ''), a longer name in which an area must not be read ("South China Sea", "Korean War")
 * - `weak`: often something else or another country; to be read only where the context supports it ("Korea", "Jersey", "Europe")
 * - `with`: the other side where one word names two ("inter-Korean")
 */
export interface AreaEntry extends LexEntry {
  readonly kind: 'area'
  readonly as: 'name' | 'demonym' | 'people' | 'capital' | 'blocked'
  readonly weak?: true
  readonly with?: string
}

const rows: readonly AreaRow[] = [...asia, ...westAsia, ...europe, ...africa, ...americas, ...groups]

/** Every code that an area may have, without the blocked ''. */
export const areaCodes: ReadonlySet<string> = new Set(rows.map(([code]) => code))

/** Codes of groups and parts of the world. */
export const groupCodes: ReadonlySet<string> = new Set(groups.map(([code]) => code))

export const areaEntries: readonly AreaEntry[] = [
  ...rows.flatMap(expand),
  ...pairs.map(([id, other, forms]): AreaEntry => ({ kind: 'area', id, as: 'demonym', with: other, forms: forms.split('|') })),
  { kind: 'area', id: '', as: 'blocked', forms: blockedAreas },
]

function expand([id, names, demonym = '', people = '', capital = '']: AreaRow): AreaEntry[] {
  const adjectives = parseForms(demonym)
  const plurals = adjectives.filter((f) => f.plural).map((f) => ({ ...f, text: plural(f.text) }))
  const area = { kind: 'area', id } as const
  return [
    ...entriesOf({ ...area, as: 'name' as const }, parseForms(names)),
    ...entriesOf({ ...area, as: 'demonym' as const }, adjectives).map(withoutAcronyms),
    ...entriesOf({ ...area, as: 'people' as const }, [...plurals, ...parseForms(people)]),
    ...entriesOf({ ...area, as: 'capital' as const }, parseForms(capital)),
  ]
}

/** "Dane", "Pole", "Finn": in capitals so short a name of people is more often an acronym (DANE, the statistics office of Colombia). */
function withoutAcronyms<Entry extends { readonly cased?: readonly string[] }>(entry: Entry): Entry {
  return entry.cased ? { ...entry, cased: entry.cased.filter((f) => f.length > 4 || f !== f.toUpperCase()) } : entry
}
