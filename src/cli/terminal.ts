import { stripVTControlCharacters, styleText } from 'node:util'
import type { Diagnostic, Severity } from '../diagnostics.ts'

/** Whether `stream` takes colour: a terminal, and nobody said no. */
export function takesColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR || env.TERM === 'dumb') return false
  return stream.isTTY === true
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>

/** `warning: file:line: message`, on one line whatever stands in the names. */
export function diagnosticLine({ severity, file, line, message }: Diagnostic, colour: boolean): string {
  const label = colour ? styleText(COLOURS[severity], severity, { validateStream: false }) : severity
  const place = file === '' ? '' : `${printable(file)}${line === null ? '' : `:${line}`}: `
  return `${label}: ${place}${printable(message)}\n`
}

/** Control characters, line ends and marks that turn the direction of writing are shown as escapes: they act on no terminal. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
