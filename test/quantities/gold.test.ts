import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recognizePeriods } from '../../src/recognize/periods/index.ts'
import { recognizeQuantities } from '../../src/recognize/quantities/index.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'
import type { Quantity } from '../../src/types.ts'

const SHARED = join(import.meta.dirname, '../../../shared')

interface Gold {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly value: number | string
  readonly unit: string
  readonly relation: string
}

/** Quantities line by line: no sentences are needed to see whether numbers are found and rightly read. */
function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    const tokens = tokenize(text, { start: line.index, end: line.index + line[0].length })
    const taken = new Set<number>()
    for (const { from, to } of recognizePeriods(text, tokens)) for (let i = from; i < to; i++) taken.add(i)
    found.push(...recognizeQuantities(text, tokens, (i) => taken.has(i)))
  }
  return found
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 2e-3 * Math.abs(b)

describe.each(['seeds', 'wire'])('against the gold of %s', (set) => {
  it.skipIf(!existsSync(SHARED))('finds the figures, reads their values and hedges, and little else', () => {
    const gold: Gold[] = readFileSync(join(SHARED, `gold/${set}.gold.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const folder = join(SHARED, 'corpus', set)
    let [right, hedged, spurious, of] = [0, 0, 0, 0]
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8')
      const found = quantitiesOf(text).filter((quantity) => quantity.dimension !== 'zero')
      const here = gold.filter((figure) => figure.file === file)
      for (const figure of here.filter(({ value }) => Number(value) !== 0)) {
        const hit = found.find(
          (quantity) =>
            quantity.start < figure.end && figure.start < quantity.end && same(Math.abs(quantity.value), Math.abs(Number(figure.value))),
        )
        of++
        if (hit) right++
        if (hit && figure.relation.split('|').includes(hit.relation)) hedged++
      }
      spurious += found.filter((quantity) => !here.some((figure) => quantity.start < figure.end && figure.start < quantity.end)).length
    }
    expect(right / of).toBeGreaterThan(0.98)
    expect(right / (right + spurious)).toBeGreaterThan(0.97)
    expect(hedged / right).toBeGreaterThan(0.97)
  })
})
