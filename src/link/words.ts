/** Small closed classes of words that the linker steps over or stops at. */

export const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'to', 'from', 'with', 'by', 'for', 'on', 'at', 'into', 'between', 'among', 'through', 'via', 'across', 'within', 'over', 'during', 'towards', 'toward', 'against', 'than', 'as', 'under', 'per', 'after', 'before', 'since', 'until', 'about', 'around', 'onto', 'worth', 'despite', 'amid', 'including', 'like'])

export const AUXILIARIES: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'will', 'would', 'could', 'may', 'might', 'can', 'should', 'must', 'do', 'does', 'did', "didn't", "don't", "doesn't", "wasn't", "weren't", "isn't", "aren't"])

export const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'got', "wasn't", "weren't"])

/** Words behind which a new clause with its own subject usually starts. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'although', 'though', 'because', 'when', 'where', 'which', 'who', 'whose', 'if', 'unless', 'that', 'so', 'yet', 'whereupon'])

export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'some', 'any', 'all', 'each', 'every', 'both', 'such', 'no'])

export const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'whose'])

/** Adjectives that stand between a good and "exports" or before a good without changing it. */
export const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set([
  'total', 'annual', 'monthly', 'quarterly', 'weekly', 'daily', 'yearly', 'overall', 'record', 'net', 'gross', 'official', 'global', 'world', 'domestic', 'foreign', 'national', 'average', 'new', 'other', 'main', 'major', 'more',
  'combined', 'physical', 'strong', 'weak', 'higher', 'lower', 'recent', 'latest', 'own', 'legal', 'illegal', 'illicit', 'direct', 'commercial', 'actual', 'first', 'last', 'key', 'top', 'entire', 'whole', 'further', 'additional', 'such', 'same', 'all', 'full',
  'seaborne', 'merchandise', 'outbound', 'inbound', 'two-way', 'bilateral', 'cross-border', 'overseas', 'country', 'nation', 'year', 'month', 'quarter', 'previous', 'earlier', 'regional', 'state', 'its', 'their', 'the', 'a', 'an', 'both', 'some', 'most', 'much', 'many', 'any', 'cumulative', 'provisional', 'preliminary', 'monthly', 'customs', 'worth', 'large', 'small', 'big', 'biggest', 'largest', 'huge', 'bulk', 'only', 'even', 'also', 'where', 'when', 'that', 'while', 'and', 'or', 'but', 'rising', 'falling', 'growing', 'declining', 'high', 'low', 'robust', 'soaring', 'sluggish', 'planned', 'potential', 'future', 'past', 'current', 'final', 'initial', 'specific', 'similar', 'great', 'fresh', 'considerable', 'substantial', 'significant', 'with', 'as', 'on', 'in', 'of', 'to', 'from', 'for', 'by', 'at',
])
