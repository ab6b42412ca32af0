import { bodyEntries } from '../lexicon/bodies.ts'

let names: ReadonlySet<string> | undefined

const plain = (name: string): string => name.toLowerCase().replaceAll('’', "'")

/** Built on first use: most heads need none of it. */
function bodyNames(): ReadonlySet<string> {
  names ??= new Set(
    bodyEntries
      .filter((body) => body.type !== 'outlet' && body.area !== '' && body.weak !== true)
      .flatMap(({ forms, cased = [] }) => [...forms, ...cased].map(plain)),
  )
  return names
}

/** "Stats NZ", "OFFICE DES CHANGES": a body that the lexicon knows, whose name need hold no word that says so. */
export const isKnownBody = (name: string): boolean => bodyNames().has(plain(name.trim().replace(/^the\s+/i, '')))
