import { diagnose } from '../diagnostics.ts'
import type { ReadFailure, ReadWarning } from '../read/failure.ts'

/** Messages of the reader start with the path; here the path stands in its own field. */
export function failureDiagnostic({ code, file, message }: ReadFailure | ReadWarning, path: string): ReturnType<typeof diagnose> {
  const named = [path, file].find((name) => message.startsWith(`${name}: `))
  return diagnose(code, { file: named ?? file }, named === undefined ? message : message.slice(named.length + 2))
}
