import { changes } from './cases-changes.ts'
import { sourcesAndFacts } from './cases-facts.ts'
import { items } from './cases-items.ts'
import { numbers } from './cases-numbers.ts'
import { parties } from './cases-parties.ts'
import { periods } from './cases-periods.ts'
import type { Kind } from './kind.ts'

/** In the order of docs/reading.md. */
export const kinds: readonly Kind[] = [...numbers, ...changes, ...periods, ...parties, ...items, ...sourcesAndFacts]
