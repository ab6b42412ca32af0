/** Regular English inflection for lexicon authors; irregular forms are written out in the lexicon itself. */

const VOWELS = 'aeiou'

/** Plurals without a rule, of words that goods are called by. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['potato', 'potatoes'],
  ['tomato', 'tomatoes'],
  ['mango', 'mangoes'],
  ['buffalo', 'buffaloes'],
  ['torpedo', 'torpedoes'],
  ['leaf', 'leaves'],
  ['calf', 'calves'],
  ['knife', 'knives'],
  ['goose', 'geese'],
  ['tooth', 'teeth'],
])

export function plural(noun: string): string {
  const last = noun.lastIndexOf(' ') + 1
  const irregular = IRREGULAR.get(noun.slice(last))
  if (irregular !== undefined) return noun.slice(0, last) + irregular
  if (/(?:s|x|ch|sh|z)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}s`
}

/** Base, -s, -ed and -ing of a regular verb; `past` and `participle` replace the -ed form of an irregular one (whole phrases: "went up"). */
export function verbForms(base: string, past?: string, participle?: string): string[] {
  const [head, ...tail] = base.split(' ')
  const phrase = (form: string): string => [form, ...tail].join(' ')
  const irregular = past ?? phrase(pastTense(head))
  return [...new Set([base, phrase(thirdPerson(head)), irregular, participle ?? irregular, phrase(presentParticiple(head))])]
}

const thirdPerson = plural

function pastTense(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${doubled(verb)}ed`
}

function presentParticiple(verb: string): string {
  if (verb.endsWith('ee')) return `${verb}ing`
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}ing`
  return `${doubled(verb)}ing`
}

/** "drop" -> "dropp": one syllable, one vowel letter, one final consonant. */
function doubled(verb: string): string {
  const last = verb.at(-1) ?? ''
  const short = verb.length <= 5 && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb)
  return short && !VOWELS.includes(last) ? verb + last : verb
}
