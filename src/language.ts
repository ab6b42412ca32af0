import { areaEntries } from './lexicon/areas.ts'
import { bodyEntries } from './lexicon/bodies.ts'
import { indicatorEntries } from './lexicon/indicators.ts'
import { itemEntries } from './lexicon/items/index.ts'
import { moveEntries } from './lexicon/moves.ts'
import { outletEntries } from './lexicon/outlets.ts'
import { placeEntries } from './lexicon/places.ts'
import { statusEntries } from './lexicon/statuses.ts'
import { buildTrie, type TrieNode } from './lexicon/trie.ts'
import { type CompiledRule, compileRule, type Rule } from './link/pattern.ts'
import { builtInRules } from './link/rules/index.ts'
import type { LexEntry } from './types.ts'

/** Lexicon and rules, compiled once and passed as a parameter; nothing in it changes afterwards. */
export interface Language {
  readonly trie: TrieNode
  readonly rules: readonly CompiledRule[]
}

export interface LanguageOptions {
  /** entries beside the built-in ones */
  readonly entries?: readonly LexEntry[]
  /** rules beside the built-in ones; the order of rules never matters */
  readonly rules?: readonly Rule[]
}

export const builtInEntries: readonly LexEntry[] = [
  ...areaEntries,
  ...placeEntries,
  ...itemEntries,
  ...bodyEntries,
  ...outletEntries,
  ...indicatorEntries,
  ...moveEntries,
  ...statusEntries,
]

export function compileLanguage(options: LanguageOptions = {}): Language {
  return {
    trie: buildTrie([...builtInEntries, ...(options.entries ?? [])]),
    rules: [...builtInRules, ...(options.rules ?? [])].map(compileRule),
  }
}
