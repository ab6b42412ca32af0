import { compileStages, documentOfText, type Observation, processDocument } from '../../src/index.ts'
import type { Case, Figure } from './kind.ts'

const stages = compileStages()

/** All figures of a text that is read on 12 June 2024, a Wednesday. */
export async function read(text: string, file = 'a.txt'): Promise<readonly Observation[]> {
  return processDocument(await documentOfText(file, text), stages, { published: '2024-06-12', scope: 'all' }).observations
}

/** What differs from the case: nothing when it is read right. A figure that is missing or too many is a difference too. */
export async function differences({ text, figures }: Case): Promise<readonly string[]> {
  const rows = await read(text)
  if (rows.length !== figures.length)
    return [`${figures.length} figures expected, read: ${rows.map((row) => row.quote).join(' / ') || 'none'}`]
  return figures.flatMap((figure, at) => fieldsThatDiffer(figure, rows[at]))
}

/** Compared unless the case says otherwise: a plain, reported, single amount. */
const USUAL = { statistic: 'level', value_max: null, status: 'reported' }

function fieldsThatDiffer({ quote, value, unit, fields }: Figure, row: Observation): string[] {
  const expected = Object.entries({ quote, unit, ...USUAL, ...fields })
  const differing = expected.flatMap(([name, wanted]) => {
    const read = row[name as keyof Observation]
    return fits(read, wanted) ? [] : [`${quote}: ${name} is ${JSON.stringify(read)}, not ${JSON.stringify(wanted)}`]
  })
  // Thirds have no end: compared to four digits.
  if (Math.abs(row.value - value) > Math.abs(value) * 1e-4) differing.push(`${quote}: value is ${row.value}, not ${value}`)
  return differing
}

function fits(read: unknown, wanted: string | number | null): boolean {
  return typeof wanted === 'string' ? wanted.split('|').includes(String(read)) : read === wanted
}
