import articleSchema from '../../schemas/article.schema.json' with { type: 'json' }
import diagnosticSchema from '../../schemas/diagnostic.schema.json' with { type: 'json' }
import observationSchema from '../../schemas/observation.schema.json' with { type: 'json' }
import seriesSchema from '../../schemas/series.schema.json' with { type: 'json' }
import { type Check, compileCheck, type RowSchema } from './check.ts'

/** Columns of a table, in order, and which of them hold numbers (their cells are never quoted or guarded). */
export interface Columns {
  readonly names: readonly string[]
  readonly numeric: ReadonlySet<string>
}

function columnsOf(schema: RowSchema): Columns {
  const names = Object.keys(schema.properties)
  return { names, numeric: new Set(names.filter((name) => isNumeric(schema.properties[name]))) }
}

function isNumeric({ type }: { type?: string | readonly string[] }): boolean {
  return [type].flat().some((t) => t === 'number' || t === 'integer')
}

export const OBSERVATION_COLUMNS: Columns = columnsOf(observationSchema)
export const SERIES_COLUMNS: Columns = columnsOf(seriesSchema)
export const ARTICLE_COLUMNS: Columns = columnsOf(articleSchema)
export const DIAGNOSTIC_COLUMNS: Columns = columnsOf(diagnosticSchema)

export const checkObservation: Check = compileCheck(observationSchema)
export const checkSeries: Check = compileCheck(seriesSchema)
export const checkArticle: Check = compileCheck(articleSchema)
