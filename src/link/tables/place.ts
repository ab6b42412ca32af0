import type { Discourse } from '../../resolve/discourse.ts'
import type { Article, Span } from '../../types.ts'
import type { CellValue } from './cells.ts'
import type { Label } from './label.ts'
import type { Subject } from './subject.ts'
import type { Caption } from './surroundings.ts'
import type { Times } from './times.ts'

/** All that bears on the numbers of one cell. */
export interface Place {
  readonly article: Article
  readonly discourse: Discourse
  /** who stands behind the text where the table names nobody */
  readonly credit: string
  readonly caption: Caption
  readonly subject: Subject
  readonly times: Times
  readonly row: Label
  readonly column: Label
  readonly k: number
  readonly facts: {
    /** some number of the column has a sign */
    readonly signed: boolean
    /** its numbers add up to 100, with or without their total */
    readonly hundred: boolean
    readonly largest: number
    /** how many other columns are levels of a period */
    readonly levels: number
    /** a change that is the difference of the level columns */
    readonly absolute: boolean
  }
  /** the level beside a change or share */
  readonly level: { readonly label: Label; readonly value: CellValue } | null
  /** the row */
  readonly span: Span
}
