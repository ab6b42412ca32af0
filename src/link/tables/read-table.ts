import type { Language } from '../../language.ts'
import type { Discourse } from '../../resolve/discourse.ts'
import type { Article, Draft, Sentence } from '../../types.ts'
import { arrange } from './arrange.ts'
import { type CellValue, readCell } from './cells.ts'
import { draftOf } from './draft.ts'
import { columnFacts, levelBeside } from './facts.ts'
import { parseGrid } from './grid.ts'
import { readLabel } from './label.ts'
import { columnLabel, rowLabels } from './labels.ts'
import type { Place } from './place.ts'
import { subjectOf } from './subject.ts'
import { lookAbove, NOTHING_ABOVE, readCaption } from './surroundings.ts'
import { timesOf } from './times.ts'

/**
 * The figures of one table, a sentence of kind 'table'. Heads, names of rows, the lines before and the source under it say what the
 * numbers are; what they leave open is what the text is about (`discourse`) and who stands behind it (`credit`). A number whose unit nothing tells is left out.
 * Linear in the length of the table; never throws.
 */
export function readTable(
  text: string,
  sentence: Sentence,
  language: Language,
  discourse: Discourse,
  article: Article,
  credit: string,
): Draft[] {
  const grid = parseGrid(text, sentence)
  let above = NOTHING_ABOVE
  const table = arrange(grid, (width, stub) => {
    above = lookAbove(text, article.start, sentence, grid.layout, width, stub, language)
    return above.heads
  })
  if (table.width === 0 || table.body.length === 0) return []
  const caption = readCaption(text, article, sentence, table.heads[0].stub, language)
  const columns = table.heads.map((heads) => heads.columns.map((parts) => columnLabel(parts, language)))
  const rows = rowLabels(table, language)
  const before = above.rows.map((row) => readLabel(row.cells[0].text, language, true))
  const subject = subjectOf(caption, columns, [...rows, ...before], discourse)
  const times = columns.map((labels) =>
    timesOf(caption.label, labels, { published: article.published, country: subject.reporter }, discourse.period),
  )
  const cells = table.body.map((row) => row.at.map((cell) => (cell ? readCell(text, cell) : [])))
  const facts = columnFacts(columns, table, cells)
  return table.body.flatMap((body, r) =>
    body.at.flatMap((_, k) => {
      const place: Place = {
        article,
        discourse,
        credit,
        caption,
        subject,
        times: times[body.heads],
        row: rows[r],
        column: columns[body.heads][k],
        k,
        facts: facts[body.heads][k],
        level: levelBeside(columns[body.heads], rows[r], cells[r], k),
        span: body.row,
      }
      return draftsOf(place, cells[r][k])
    }),
  )
}

function draftsOf(place: Place, values: readonly CellValue[]): Draft[] {
  return values.slice(0, 4).flatMap((value, n) => draftOf(place, value, n) ?? [])
}
