import { Command, InvalidArgumentError, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import schema from '../../schemas/options.schema.json' with { type: 'json' }
import { isDate } from '../validate/period-code.ts'
import { nearest } from './nearest.ts'

/** What the command line says, before it is checked as a whole. */
export interface Flags {
  readonly table: string
  readonly format?: string
  readonly output?: string
  readonly scope: string
  readonly published?: string
  readonly failOn: string
  readonly excel?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly timings?: boolean
}

const { properties: OPTIONS } = schema

const EXAMPLES = `
Inputs:
  files and folders (searched for .txt, .md and .html), or - for standard input.
  Nothing is fetched, nothing is sent, and the same input gives the same bytes.

Tables:
  series        one row for each value of each point of each series (default)
  wide          one row for each period, one column for each series
  observations  one row for each figure, with the place in the text that it was read from
  articles      one row for each article that was found

Examples:
  extract articles/ > series.csv                          a folder of articles as time series
  extract articles/ --table wide --excel -o series.csv    for a spreadsheet
  extract articles/ --table observations -f ndjson        every figure with its quote, for a pipeline
  pbpaste | extract - --published 2014-11-03              one article whose date you know

Exit status:
  0    fine
  1    it ran, but an input could not be read (see --fail-on)
  2    wrong usage, or nothing to read
  3    the output could not be written
  70   a bug of extract
  130  stopped by Ctrl-C (128 + signal)`

/** The command line of `extract`. `run` does the work; nothing but commander is loaded before it is called. */
export function program(run: (paths: readonly string[], flags: Flags) => Promise<void>): Command {
  return new Command('extract')
    .description('Reads articles about trade and economies and writes the figures that they state as time series.')
    .argument('[paths...]', 'files, folders, or - for standard input')
    .addOption(choice('--table <name>', 'table', OPTIONS.table.enum).default(OPTIONS.table.default))
    .addOption(choice('-f, --format <format>', 'format', OPTIONS.format.enum, ' (default: by the ending of the output, else csv)'))
    .option('-o, --output <file>', 'write to this file, which is replaced when all is done (default: standard output)')
    .addOption(
      choice('--scope <scope>', 'scope', OPTIONS.scope.enum, ': statistics of trade and economies, or every figure').default(
        OPTIONS.scope.default,
      ),
    )
    .addOption(new Option('--published <date>', 'date of the articles that carry none, YYYY-MM-DD').argParser(parseDate))
    .option('--excel', 'CSV or TSV that spreadsheets open as it is: byte order mark, CRLF, no formulas')
    .addOption(
      choice('--fail-on <level>', 'failOn', OPTIONS.failOn.enum, ': what turns the exit status into 1').default(OPTIONS.failOn.default),
    )
    .option('-q, --quiet', 'errors only: no warnings, no summary')
    .option('-v, --verbose', 'every warning, and each file as it is read')
    .option('--timings', 'show how long each stage took')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(extract --help shows what there is)')
    .configureHelp({ helpWidth: 110 })
    .action(run)
}

function choice(flags: string, name: string, choices: readonly string[], note = ''): Option {
  return new Option(flags, `${choices.join('|')}${note}`).argParser((value) => {
    if (choices.includes(value)) return value
    const meant = nearest(value, choices)
    throw new InvalidArgumentError(
      `A ${name === 'failOn' ? 'level' : name} is one of ${choices.join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}`,
    )
  })
}

function parseDate(value: string): string {
  if (isDate(value)) return value
  throw new InvalidArgumentError('A date is a day of the calendar, written YYYY-MM-DD.')
}
