/** Who says so: the attributions of a sentence, and which of them covers a claim. `src/resolve/sources.ts` carries them through the article. */
export { sourceFor } from './sources/choose.ts'
export { readSources } from './sources/find.ts'
export type { Attribution } from './sources/phrase.ts'
export type { SourceKind, Who } from './sources/phrase-edges.ts'
export { SAY } from './sources/words.ts'
