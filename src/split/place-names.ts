import { areaEntries } from '../lexicon/areas.ts'
import { placeEntries } from '../lexicon/places.ts'

let names: ReadonlySet<string> | undefined

/** Built on first use: most heads need none of it. */
function placeNames(): ReadonlySet<string> {
  names ??= new Set(
    [...areaEntries.filter(({ as }) => as === 'name' || as === 'capital'), ...placeEntries].flatMap(({ forms, cased = [] }) =>
      [...forms, ...cased].map((form) => form.toLowerCase()),
    ),
  )
  return names
}

/** "Lusaka", "NEW DELHI", "Kakinada, India": a name, or several, of towns, regions and countries and nothing else. */
export const isPlace = (text: string): boolean =>
  text.split(/\s*[,/]\s*/).every((part) => placeNames().has(part.toLowerCase().replace(/\.$/, '')))
