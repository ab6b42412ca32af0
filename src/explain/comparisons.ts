import type { Span } from '../types.ts'

/** Words that set one amount or time against another. The linker has them in its rules and periods; here they are mentions. */
const COMPARISON =
  /(?<![\w-])(?<id>compared (?:with|to)|compared|as against|relative to|against|versus|vs|(?<!\b(?:rather|other) )than)(?![\w-])/gi

/** The words of comparison of a text, those of a time expression ("than a year earlier") too. */
export function comparisonsIn(text: string, { start, end }: Span): (Span & { readonly id: string })[] {
  return [...text.slice(start, end).matchAll(COMPARISON)].map((m) => {
    const from = start + m.index
    return { id: m[0].toLowerCase(), start: from, end: from + m[0].length }
  })
}
