import type { Indicator, LexEntry } from '../../types.ts'
import { splitList } from '../forms.ts'
import { plural, verbForms } from '../inflect.ts'

/**
 * What is measured.
 * - `pos` noun or verb; a verb's subject is the reporter (`subject: 'actor'`) unless it says `subject: 'goods'`
 *   ("arrived", "went"), where the subject is the item and the areas stand behind prepositions.
 * - `weak`: the word means this only beside a good, an area, or an amount ("sold", "took", "made"); `strong` words set the topic.
 * - `total`: the phrase itself says that it is the whole ("total exports", "foreign trade"): no item or partner is inherited.
 * - `aside`: counts only where the sentence has no other flow word ("its largest trading partner").
 * - `sign` -1: a deficit.
 */
export interface IndicatorEntry extends LexEntry {
  readonly kind: 'indicator'
  readonly id: Indicator
  readonly pos: 'noun' | 'verb'
  readonly subject?: 'actor' | 'goods'
  readonly weak?: boolean
  readonly total?: boolean
  readonly aside?: boolean
  readonly sign?: -1
}

/** `not`: longer phrases in which the words mean something else, split by `|` or a new line */
type Options = Partial<Pick<IndicatorEntry, 'aside' | 'subject' | 'weak' | 'total' | 'sign'>> & { readonly not?: string }
/** `drop`: inflected forms that are usually something else ("manufacturing" is a sector) */
type VerbOptions = Options & { readonly drop?: string }

const entry = (id: Indicator, pos: 'noun' | 'verb', forms: readonly string[], { not, ...options }: Options): IndicatorEntry => ({
  kind: 'indicator',
  id,
  pos,
  forms: [...new Set(forms)],
  ...options,
  ...(not === undefined ? {} : { not: splitList(not) }),
})

/** Nouns in the singular, split by `|` or a new line; their plurals count too. */
export const noun = (id: Indicator, singulars: string, options: Options = {}): IndicatorEntry =>
  entry(
    id,
    'noun',
    splitList(singulars).flatMap((s) => [s, plural(s)]),
    options,
  )

/** Words in just these forms. */
export const exact = (id: Indicator, forms: string, options: Options = {}): IndicatorEntry => entry(id, 'noun', splitList(forms), options)

/** Verbs: "ship", "sell:sold", "take in:took in:taken in" (base, past and participle where irregular). */
export const verb = (id: Indicator, list: string, { drop = '', ...options }: VerbOptions = {}): IndicatorEntry => {
  const dropped = new Set(splitList(drop))
  const forms = splitList(list).flatMap((v) => verbForms(...(v.split(':') as [string, string?, string?])))
  return entry(
    id,
    'verb',
    forms.filter((f) => !dropped.has(f)),
    { subject: 'actor', ...options },
  )
}

/** Verbs in just these forms. They need a good or an area beside them, unless `weak` is false. */
export const verbs = (id: Indicator, forms: string, { weak = true, ...options }: Options = {}): IndicatorEntry =>
  entry(id, 'verb', splitList(forms), { subject: 'actor', ...(weak ? { weak } : {}), ...options })

/** Verb phrases whose subject is the good itself. */
export const goods = (id: Indicator, forms: string, options: Options = {}): IndicatorEntry =>
  verbs(id, forms, { subject: 'goods', ...options })
