/** What a field of the gold allows: "KOTRA|Yonhap" is either; '' for what is not there. */
export const alternatives = (gold: string | number | null): readonly string[] => String(gold ?? '').split('|')

/** Whether `predicted` is one of the alternatives, both brought into the same form. */
export const oneOf = (gold: string, predicted: string, form: (text: string) => string = asItIs): boolean =>
  alternatives(gold).some((text) => form(text) === form(predicted))

const asItIs = (text: string): string => text

/** A third may be written 33.3 or 33.333. */
const REPEATING = 2e-3
const EXACT = 1e-6

/** Whether two numbers are the same, up to how fractions are written out. */
export function sameNumber(a: number, b: number): boolean {
  const tolerance = isRepeating(a) || isRepeating(b) ? REPEATING : EXACT
  return a === b || Math.abs(a - b) <= tolerance * Math.max(Number.EPSILON, Math.abs(a), Math.abs(b))
}

/** More than four decimals: nobody prints so many, so it was worked out. */
const isRepeating = (value: number): boolean => Math.abs(value * 1e4 - Math.round(value * 1e4)) > 1e-6
