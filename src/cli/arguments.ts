import { InvalidArgumentError, Option } from 'commander'
import { MINIMUM_NAMES, type Minimum } from '../score/minima.ts'
import { isDate } from '../validate/period-code.ts'
import { nearest } from './nearest.ts'

/** An option whose value is one of `choices`; another one is answered with the nearest of them. */
export function choice(flags: string, name: string, choices: readonly string[], note = ''): Option {
  return new Option(flags, `${choices.join('|')}${note}`).argParser((value) => {
    if (choices.includes(value)) return value
    throw new InvalidArgumentError(`A ${name === 'failOn' ? 'level' : name} is one of ${choices.join(', ')}.${didYouMean(value, choices)}`)
  })
}

function didYouMean(typed: string, choices: readonly string[]): string {
  const meant = nearest(typed, choices)
  return meant ? ` Did you mean ${meant}?` : ''
}

/** For an option that may be given several times. */
export const append = (value: string, before: readonly string[] = []): string[] => [...before, value]

export function parseDate(value: string): string {
  if (isDate(value)) return value
  throw new InvalidArgumentError('A date is a day of the calendar, written YYYY-MM-DD.')
}

export function parseCount(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('A count is a whole number.')
}

/** "core=0.9" */
export function parseMinimum(text: string): Minimum {
  const { name = '', share } = /^(?<name>[^=]+)=(?<share>\d+(?:\.\d+)?|\.\d+)$/.exec(text)?.groups ?? {}
  const known = MINIMUM_NAMES.find((one) => one === name)
  if (name === '' || Number(share) > 1) throw new InvalidArgumentError('A minimum is a name and a share from 0 to 1: core=0.9.')
  if (known) return { name: known, least: Number(share) }
  throw new InvalidArgumentError(`There is a minimum for ${MINIMUM_NAMES.join(', ')}.${didYouMean(name, MINIMUM_NAMES)}`)
}
