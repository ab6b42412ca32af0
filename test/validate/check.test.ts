import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as schemas from '../../schemas/index.ts'
import { compileCheck } from '../../src/validate/check.ts'
import { observe } from '../assemble/observations.ts'

const NAMES = ['article', 'diagnostic', 'observation', 'options', 'series'] as const
const file = (name: string): string => readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')

describe('schemas/*.schema.json', () => {
  it.each(NAMES)('%s is what its zod module gives (if not: npm run schemas)', (name) => {
    expect(file(name)).toBe(`${JSON.stringify(schemas.jsonSchemas()[name], null, 2)}\n`)
  })
})

/** What may stand in a field by mistake, and what may stand there by right. */
const anything = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(
    '',
    '2014',
    '2014-13',
    '2014-02-31',
    '2014-W00',
    'CHN',
    'chn',
    'eq',
    'level',
    'exports',
    '2014-06-30',
    'abcdef012345',
    '27',
    '270',
    'A',
  ),
  fc.double(),
  fc.constantFrom(0, 1, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, null, undefined, true, [], {}),
)

describe('the generated check says what zod says', () => {
  const zodSchema: z.ZodType = schemas.observation
  const check = compileCheck(JSON.parse(file('observation')))
  const row: Record<string, unknown> = observe()
  const agree = (mutated: object): void => {
    expect(check(mutated) === null, JSON.stringify(mutated)).toBe(zodSchema.safeParse(mutated).success)
  }

  it('for a good row', () => {
    expect(check(row)).toBeNull()
    expect(zodSchema.safeParse(row).success).toBe(true)
  })

  it('for a row with any field changed to anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(row)), anything, (field, value) => agree({ ...row, [field]: value })),
      { numRuns: 3000 },
    )
  })

  it('for a row with a field missing or too many', () => {
    for (const field of Object.keys(row)) {
      const { [field]: _gone, ...rest } = row
      agree(rest)
      expect(check(rest)).toEqual({ field, reason: 'is missing' })
    }
    agree({ ...row, colour: 'red' })
    expect(check({ ...row, colour: 'red' })).toEqual({ field: 'colour', reason: 'is not a column' })
  })

  it('for options, whose defaults may be left out', () => {
    const checkOptions = compileCheck(JSON.parse(file('options')))
    for (const value of [{}, { table: 'wide' }, { table: 'wides' }, { published: '2014-02-30' }, { excel: 1 }, { nothing: 1 }])
      expect(checkOptions(value) === null, JSON.stringify(value)).toBe(schemas.options.safeParse(value).success)
    expect(z.toJSONSchema(schemas.options)).toBeTypeOf('object')
  })
})
