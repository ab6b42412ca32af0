import { z } from 'zod'
import { offset, text, words } from './fields.ts'

export const SEVERITIES = ['error', 'warning', 'info'] as const

/** Something that a reader of the output should know: what was skipped, rejected or left open, and where. */
export const diagnostic = z.strictObject({
  severity: z.enum(SEVERITIES).describe('error: something is missing from the output; warning: something is open; info: neither'),
  code: words('kind of the problem, stable between versions'),
  file: text('path below the argument; empty where no file is concerned'),
  line: z.int().min(1).nullable().describe('line of `start`, from 1'),
  start: offset('start of the span concerned').nullable(),
  end: offset('its end, exclusive').nullable(),
  message: words('what happened and what to do'),
})

export type Diagnostic = Readonly<z.infer<typeof diagnostic>>
export type Severity = Diagnostic['severity']
