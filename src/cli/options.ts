import schema from '../../schemas/options.schema.json' with { type: 'json' }
import type { Options } from '../../schemas/options.ts'
import { compileCheck } from '../validate/check.ts'
import { formatOfPath } from '../write/table.ts'
import { UsageError } from './exit.ts'
import type { Flags } from './program.ts'

const checkOptions = compileCheck(schema)

const DEFAULTS = Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, property.default]))

/** The options of a run. Throws `UsageError` where the flags do not go together. */
export function optionsOf(flags: Flags): Options {
  const format = flags.format ?? formatOfPath(flags.output ?? '') ?? DEFAULTS.format
  const options = { ...DEFAULTS, ...flags, format }
  const fault = checkOptions(options)
  if (fault) throw new UsageError(`option ${fault.field} ${fault.reason}`)
  if (flags.excel && format !== 'csv' && format !== 'tsv') throw new UsageError(`--excel is for csv and tsv, not for ${String(format)}`)
  if (flags.quiet && flags.verbose) throw new UsageError('--quiet and --verbose exclude each other')
  return options as Options // which the check has just shown
}
