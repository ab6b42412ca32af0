/** Words that multiply the number before them, as powers of ten. Two may follow each other: "lakh crore", "hundred thousand". */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['thousands', 3],
  ['thsd', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['lacs', 5],
  ['million', 6],
  ['millions', 6],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['mio', 6],
  ['mill', 6],
  ['crore', 7],
  ['crores', 7],
  ['cr', 7],
  ['billion', 9],
  ['billions', 9],
  ['bn', 9],
  ['bln', 9],
  ['bil', 9],
  ['milliard', 9],
  ['mrd', 9],
  ['trillion', 12],
  ['trillions', 12],
  ['tn', 12],
  ['trn', 12],
  ['tln', 12],
  ['quadrillion', 15],
])

/** Letters that are a magnitude only beside money, or where the text leaves no other reading (`m`, `k`). */
export const LETTER_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mm', 6],
  ['b', 9],
  ['t', 12],
])

/** What "3m" is metres of, and what follows it then. */
export const LENGTH_NOUNS: ReadonlySet<string> = new Set(['wall', 'fence', 'pool', 'vessel', 'ship', 'bridge', 'tower', 'statue', 'boat', 'yacht', 'draft', 'draught', 'sprint', 'run', 'race', 'final', 'relay', 'freestyle', 'jump', 'wave', 'waves', 'pipe', 'tunnel', 'quay', 'berth', 'trench', 'mast', 'radius', 'wide', 'long', 'deep', 'high', 'tall', 'thick', 'diameter'])
