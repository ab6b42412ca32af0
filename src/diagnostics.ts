import type { Diagnostic, Severity } from '../schemas/diagnostic.ts'

export type { Diagnostic, Severity }

/** Every kind of problem: how bad it is, and what is said of it. `{detail}` is filled in by the caller: for inputs, the whole message. */
const KINDS = {
  'input-missing': ['error', '{detail}'],
  'input-unreadable': ['error', '{detail}'],
  'input-binary': ['error', '{detail}'],
  'input-empty': ['warning', '{detail}'],
  'folder-empty': ['warning', '{detail}'],
  encoding: ['warning', '{detail}'],
  'stage-failed': [
    'error',
    'could not be read to the end ({detail}); the rest of it was skipped. This is a bug of extract: please report it',
  ],
  'row-rejected': ['error', 'figure left out, because {detail}. This is a bug of extract: please report it'],
  'no-date': ['warning', 'no date found for {detail}: periods such as "last year" stay empty; give --published YYYY-MM-DD if you know it'],
} as const satisfies Record<string, readonly [Severity, string]>

export type DiagnosticCode = keyof typeof KINDS

/** Where a problem is. A file alone, or a span of its text. */
export interface Place {
  readonly file: string
  readonly line?: number | null
  readonly start?: number | null
  readonly end?: number | null
}

/** The diagnostic of kind `code` at `place`. */
export function diagnose(code: DiagnosticCode, place: Place, detail = ''): Diagnostic {
  const [severity, message] = KINDS[code]
  const { file, line = null, start = null, end = null } = place
  return { severity, code, file, line, start, end, message: message.replace('{detail}', () => detail) }
}

/** The kinds with their severities, for documentation and tests. */
export function diagnosticCodes(): readonly (readonly [DiagnosticCode, Severity])[] {
  return Object.entries(KINDS).map(([code, [severity]]) => [code as DiagnosticCode, severity] as const)
}
