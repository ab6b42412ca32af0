import { z } from 'zod'
import { article } from './article.ts'
import { diagnostic } from './diagnostic.ts'
import { observation } from './observation.ts'
import { options } from './options.ts'
import { series } from './series.ts'

export { article, diagnostic, observation, options, series }

const SCHEMAS = { article, diagnostic, observation, options, series }

/** The JSON Schema (draft 2020-12) of each table, by name; what stands beside the modules as `*.schema.json`. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
      return [name, { $schema, title: name, ...rest }]
    }),
  )
}
