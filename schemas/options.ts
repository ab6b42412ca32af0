import { z } from 'zod'
import { date } from './fields.ts'

export const TABLES = ['series', 'wide', 'observations', 'articles'] as const
export const FORMATS = ['csv', 'tsv', 'json', 'ndjson'] as const
export const FAIL_ON = ['error', 'warning', 'empty', 'never'] as const

/** Everything that a run of `extract` can be told, apart from its inputs. */
export const options = z.strictObject({
  table: z.enum(TABLES).default('series').describe('which table is written'),
  format: z.enum(FORMATS).default('csv').describe('how it is written'),
  output: z.string().min(1).default('-').describe('path of the output; - for standard output'),
  scope: z.enum(['core', 'all']).default('core').describe('core: statistics of trade and economies; all: every figure'),
  published: date('date of the articles that carry none').default(''),
  failOn: z.enum(FAIL_ON).default('error').describe('what turns the exit status into 1'),
  excel: z.boolean().default(false).describe('byte order mark, CRLF and guarded text cells, for spreadsheets'),
  quiet: z.boolean().default(false).describe('no warnings and no summary'),
  verbose: z.boolean().default(false).describe('each file and each remark'),
  timings: z.boolean().default(false).describe('how long each stage took'),
})

export type Options = Readonly<z.infer<typeof options>>
export type Table = Options['table']
export type Format = Options['format']
export type FailOn = Options['failOn']
