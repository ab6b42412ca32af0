import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { extract, folder } from '../cli/run.ts'
import { jsonLines } from './figures.ts'

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url))
const SCORER = join(SHARED, 'tools/score.mjs')
const there = existsSync(SCORER)

type Row = Record<string, unknown>
const rowsOf = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Rows with fields of their neighbours here and there, so that every field is wrong somewhere; the same ones each time. */
function garbled(rows: readonly Row[]): Row[] {
  const names = Object.keys(rows[0]).filter((name) => name !== 'file')
  return rows.map((row, i) => {
    const name = names[i % names.length]
    if (i % 3 > 0) return row
    return name === 'start' || name === 'end'
      ? { ...row, start: Number(row.start) + 2, end: Number(row.end) + 2 }
      : { ...row, [name]: rows[(i + 1) % rows.length][name] }
  })
}

describe.skipIf(!there)(`the numbers of score.mjs${there ? '' : ' (skipped: ../shared is not here)'}`, () => {
  const out = folder({})
  afterAll(out.remove)

  it.each(['seeds', 'wire'])('%s', async (corpus) => {
    const gold = join(SHARED, 'gold', `${corpus}.gold.jsonl`)
    const found = join(out.path, `${corpus}.ndjson`)
    const written = await extract([join(SHARED, 'corpus', corpus), ...['--table', 'observations', '--scope', 'all', '-q', '-o', found]])
    expect(written).toMatchObject({ code: 0, stderr: '' })
    const file = (name: string, rows: readonly Row[]): string => {
      const path = join(out.path, name)
      writeFileSync(path, jsonLines(rows))
      return path
    }
    for (const [observations, truth] of [
      [found, gold],
      [file('garbled.ndjson', garbled(rowsOf(found))), gold],
      [found, file('garbled.jsonl', garbled(rowsOf(gold)))],
      [gold, gold],
    ]) {
      const reference = spawnSync(process.execPath, [SCORER, '--pred', observations, '--gold', truth, '--json'], { encoding: 'utf8' })
      const { code, stdout } = await extract(['score', observations, '--gold', truth, '-f', 'json'])
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toEqual(JSON.parse(reference.stdout))
    }
  })
})
