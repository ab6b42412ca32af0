import type { Indicator } from '../types.ts'

/** What the text is about at some point: the fields that a figure has from the words around it. */
export interface Topic {
  readonly indicator: Indicator | ''
  readonly item: string
  readonly reporter: string
  readonly partner: string
  readonly place: string
  /** -1 where a level is a deficit */
  readonly sign: 1 | -1
  /** of an article's profile: fixed by its body */
  readonly settled?: boolean
  /** names of the fields that come from an earlier sentence */
  readonly inherited: ReadonlySet<TopicField>
}

export type TopicField = 'indicator' | 'item' | 'reporter' | 'partner' | 'place'

export const TOPIC_FIELDS: readonly TopicField[] = ['indicator', 'item', 'reporter', 'partner', 'place']

export const EMPTY_TOPIC: Topic = { indicator: '', item: '', reporter: '', partner: '', place: '', sign: 1, inherited: new Set() }

/** A text that names one of these goes on with what it was about, unless it is about them. */
export const BY_THE_WAY: ReadonlySet<string> = new Set(['sanctions-limit', 'capacity', 'revenue', 'debt', 'budget', 'other'])

/** The same topic as seen from the next sentence: every field is inherited. */
export const asInherited = (topic: Topic): Topic => ({ ...topic, place: '', settled: undefined, inherited: new Set(TOPIC_FIELDS) })

/** `topic` with the given fields said here. */
export function say(topic: Topic, fields: Partial<Omit<Topic, 'inherited'>>): Topic {
  const inherited = new Set(topic.inherited)
  for (const f of TOPIC_FIELDS) if (f in fields) inherited.delete(f)
  const said = { ...topic, ...fields, inherited }
  return said.partner !== '' && said.partner === said.reporter ? { ...said, partner: '' } : said
}

export const FLOWS: ReadonlySet<string> = new Set(['exports', 'imports', 'trade', 'balance'])
