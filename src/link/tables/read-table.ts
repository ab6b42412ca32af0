import { goodOf } from '../../recognize/periods/goods.ts'
import type { Language } from '../../language.ts'
import type { Discourse } from '../../resolve/discourse.ts'
import type { Article, Draft, Sentence } from '../../types.ts'
import { type Arranged, arrange } from './arrange.ts'
import { readCell } from './cells.ts'
import { draftOf } from './draft.ts'
import { type Cells, columnFacts, levelBeside } from './facts.ts'
import { parseGrid } from './grid.ts'
import { type Label, readLabel } from './label.ts'
import { columnLabel, rowLabels } from './labels.ts'
import type { Place } from './place.ts'
import { subjectOf } from './subject.ts'
import { type Caption, lookAbove, NOTHING_ABOVE, readCaption } from './surroundings.ts'
import { timesOf } from './times.ts'

/** A table with all that it says by itself. */
export interface Table {
  readonly arranged: Arranged
  readonly caption: Caption
  /** the heads over each column, for each set of heads */
  readonly columns: readonly (readonly Label[])[]
  readonly rows: readonly Label[]
  /** names of rows further up that the table goes on from */
  readonly before: readonly Label[]
  readonly cells: Cells
  readonly facts: readonly (readonly Place['facts'][])[]
}

/**
 * Reads the lines of a sentence of kind 'table': heads, names of rows, the lines before and the source under it. Null where they make no
 * table of figures. Linear in the length of the table; never throws.
 */
export function parseTable(text: string, sentence: Sentence, article: Article, language: Language): Table | null {
  const grid = parseGrid(text, sentence)
  let above = NOTHING_ABOVE
  const arranged = arrange(grid, (width, stub) => {
    above = lookAbove(text, article.start, sentence, grid.layout, width, stub, language)
    return above.heads
  })
  if (arranged.width === 0 || arranged.body.length === 0) return null
  const columns = arranged.heads.map((heads) => heads.columns.map((parts) => columnLabel(parts, language)))
  const cells = arranged.body.map((row) => row.at.map((cell) => (cell ? readCell(text, cell) : [])))
  return {
    arranged,
    caption: readCaption(text, article, sentence, arranged.heads[0].stub, language),
    columns,
    rows: rowLabels(arranged, language),
    before: above.rows.map((row) => readLabel(row.cells[0].text, language, true)),
    cells,
    facts: columnFacts(columns, arranged, cells),
  }
}

const MOST_VALUES = 4

/**
 * The figures of a table. What it leaves open is what the text is about (`discourse`) and who stands behind it (`credit`); a number whose
 * unit nothing tells is left out.
 */
export function readTable(table: Table, discourse: Discourse, article: Article, credit: string): Draft[] {
  const { arranged, caption, columns, rows, cells, facts } = table
  const subject = subjectOf(caption, columns, [...rows, ...table.before], discourse)
  const dated = { published: article.published, country: subject.reporter, good: goodOf(subject.item) }
  const times = columns.map((labels) => timesOf(caption.label, labels, dated, discourse.period))
  const drafts: Draft[] = []
  for (const [r, { heads, row: span, at }] of arranged.body.entries()) {
    for (let k = 0; k < at.length; k++) {
      if (cells[r][k].length === 0) continue
      const level = levelBeside(columns[heads], rows[r], cells[r], k)
      const place: Place = {
        article,
        discourse,
        credit,
        caption,
        subject,
        times: times[heads],
        row: rows[r],
        column: columns[heads][k],
        k,
        facts: facts[heads][k],
        level,
        span,
      }
      for (const [n, value] of cells[r][k].slice(0, MOST_VALUES).entries()) {
        const draft = draftOf(place, value, n)
        if (draft) drafts.push(draft)
      }
    }
  }
  return drafts
}
