import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { FIELDS } from '../../src/score/field-names.ts'
import { extract, folder } from '../cli/run.ts'
import { gold, jsonLines, predicted } from './figures.ts'

const FOUND = [predicted(), predicted({ start: 200, end: 203, item: 'zinc' })]
const place = folder({
  'found.ndjson': jsonLines(FOUND),
  'found.csv': `file,start,end,value,unit,statistic,indicator,item,reporter,partner,period,scope\n${FOUND.map(
    ({ start, end, item }) => `harbour.txt,${start},${end},2500,t,level,exports,${item},CHL,JPN,2016,core\n`,
  ).join('')}`,
  'gold.jsonl': jsonLines([gold(), gold({ start: 200, end: 203 })]),
  'more.jsonl': jsonLines([gold({ file: 'quay.txt' })]),
  'broken.jsonl': `${jsonLines([gold()])}{"file":\n`,
  'draft.jsonl': jsonLines([gold(), { ...gold(), start: undefined }]),
  'empty.ndjson': '',
  'photo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
})
afterAll(place.remove)
const run = (...args: string[]) => extract(['score', ...args], { cwd: place.path })
const data = async (...args: string[]) => JSON.parse((await run(...args, '-f', 'json')).stdout)

describe('extract score', () => {
  it('prints the score: exit 0, nothing on stderr', async () => {
    const { code, stdout, stderr } = await run('found.ndjson', '--gold', 'gold.jsonl')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toEqual([
      'figure       P 100.0  R 100.0  F1 100.0   (2 right, 0 wrong or spurious, 0 missed)',
      'core         P  50.0  R  50.0  F1  50.0   (1 right, 1 wrong or spurious, 1 missed)',
      expect.stringContaining('item 50.0, direction 100.0'),
      '',
    ])
  })

  it('-f json gives all numbers', async () => {
    const score = await data('found.ndjson', '--gold', 'gold.jsonl')
    expect(Object.keys(score)).toEqual(['figure', 'core', 'fields', 'perFile'])
    expect(Object.keys(score.fields)).toEqual(FIELDS)
    expect(score.core).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, tp: 1, fp: 1, fn: 1 })
    expect((await data('found.ndjson', '--gold', 'gold.jsonl', '--errors', '5')).errors).toHaveLength(1)
  })

  it('reads CSV and standard input', async () => {
    const { figure, core } = await data('found.ndjson', '--gold', 'gold.jsonl')
    expect(await data('found.csv', '--gold', 'gold.jsonl')).toMatchObject({ figure, core })
    const stdin = readFileSync(join(place.path, 'found.ndjson'))
    const piped = await extract(['score', '-', '--gold', 'gold.jsonl', '-f', 'json'], { cwd: place.path, stdin })
    expect(JSON.parse(piped.stdout)).toMatchObject({ figure, core })
  })

  it('reads what extract writes, in every form', async () => {
    const made = folder({ 'a.txt': '14 March 2019\n\nMongolia exported 2.4 million tons of coal to China in 2018, "a record".\n' })
    const observations = ['a.txt', '--table', 'observations', '-q', '-o']
    for (const rest of [['a.ndjson'], ['a.csv'], ['a.tsv'], ['excel.csv', '--excel']])
      await extract([...observations, ...rest], { cwd: made.path })
    for (const name of ['a.ndjson', 'a.csv', 'a.tsv', 'excel.csv']) {
      const { stdout } = await extract(['score', name, '--gold', 'a.ndjson', '-f', 'json'], { cwd: made.path })
      const { core, fields } = JSON.parse(stdout)
      expect([name, core.tp, core.f1, new Set(Object.values(fields))]).toEqual([name, 1, 1, new Set([1])])
    }
    made.remove()
  })

  it('--gold adds up, --only narrows', async () => {
    const both = ['found.ndjson', '--gold', 'gold.jsonl', '--gold', 'more.jsonl']
    expect((await data(...both)).figure).toMatchObject({ tp: 2, fn: 1 })
    expect((await data(...both, '--only', 'harbour.txt')).figure).toMatchObject({ tp: 2, fn: 0 })
    expect((await data(...both, '--only', 'quay.txt')).figure).toMatchObject({ tp: 0, fn: 1 })
  })

  it('--errors shows mistakes before the score', async () => {
    const { stdout } = await run('found.ndjson', '--gold', 'gold.jsonl', '--errors', '3')
    expect(stdout).toMatch(/^harbour\.txt:200 wrong item: "2,500 tonnes"\n {4}gold .* copper .*\n {4}pred .* zinc .*\n\nfigure /)
  })

  it('--min: exit 1, each shortfall on stderr, the score on stdout all the same', async () => {
    const args = ['found.ndjson', '--gold', 'gold.jsonl', '--min', 'figure=1', '--min', 'core=0.6', '--min', 'item=.75']
    const { code, stdout, stderr } = await run(...args)
    expect([code, stderr]).toEqual([1, 'short: core 0.5 < 0.6\nshort: item 0.5 < 0.75\n'])
    expect(stdout).toBe((await run('found.ndjson', '--gold', 'gold.jsonl')).stdout)
    expect((await run('found.ndjson', '--gold', 'gold.jsonl', '--min', 'core=0.5')).code).toBe(0)
  })

  it('observations may be none', async () => {
    expect((await data('empty.ndjson', '--gold', 'gold.jsonl')).figure).toMatchObject({ tp: 0, fp: 0, fn: 2 })
  })

  it('--help is on stdout', async () => {
    const { code, stdout, stderr } = await run('--help')
    expect([code, stderr]).toEqual([0, ''])
    for (const word of ['--gold', '--errors', '--only', '--min', 'text|json', 'Exit status:']) expect(stdout).toContain(word)
  })
})

describe('exit 2, said on stderr, nothing on stdout', () => {
  it.each<readonly [string, readonly string[], RegExp]>([
    ['no observations', ['--gold', 'gold.jsonl'], /missing required argument 'observations'/],
    ['no gold', ['found.ndjson'], /'--gold <file>' not specified/],
    ['too many files', ['found.ndjson', 'found.csv', '--gold', 'gold.jsonl'], /too many arguments/],
    ['unknown option', ['found.ndjson', '--gold', 'gold.jsonl', '--error', '3'], /Did you mean --errors\?/],
    ['unknown format', ['found.ndjson', '--gold', 'gold.jsonl', '-f', 'csv'], /one of text, json/],
    ['no count', ['found.ndjson', '--gold', 'gold.jsonl', '--errors', 'all'], /whole number/],
    ['a minimum of nothing', ['found.ndjson', '--gold', 'gold.jsonl', '--min', '0.9'], /core=0\.9/],
    ['a minimum in percent', ['found.ndjson', '--gold', 'gold.jsonl', '--min', 'core=90'], /from 0 to 1/],
    ['an unknown minimum', ['found.ndjson', '--gold', 'gold.jsonl', '--min', 'figures=0.9'], /Did you mean figure\?/],
    ['missing observations', ['none.ndjson', '--gold', 'gold.jsonl'], /^error: none\.ndjson: no such file/],
    ['missing gold', ['found.ndjson', '--gold', 'none.jsonl'], /^error: none\.jsonl: no such file/],
    ['a folder', ['.', '--gold', 'gold.jsonl'], /^error: \.: .*folder/],
    ['a picture', ['photo.png', '--gold', 'gold.jsonl'], /^error: photo\.png: is a PNG image; records have to be NDJSON or CSV$/m],
    ['a line that is no JSON', ['found.ndjson', '--gold', 'broken.jsonl'], /^error: broken\.jsonl:2: is not a JSON object$/m],
    ['a line that is no figure', ['found.ndjson', '--gold', 'draft.jsonl'], /^error: draft\.jsonl:2: "start" is missing$/m],
    ['no gold of that file', ['found.ndjson', '--gold', 'gold.jsonl', '--only', 'x.txt'], /^error: no figure of x\.txt in gold\.jsonl$/m],
    ['empty gold', ['found.ndjson', '--gold', 'empty.ndjson'], /^error: no figure in empty\.ndjson$/m],
  ])('%s', async (_name, args, message) => {
    const { code, stdout, stderr } = await run(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n {4}at /)
  })

  it('options before the command', async () => {
    const { code, stderr } = await extract(['-f', 'json', 'score', 'found.ndjson', '--gold', 'gold.jsonl'], { cwd: place.path })
    expect(code).toBe(2)
    expect(stderr).toMatch(/'-f, --format <format>' stands before 'score'/)
  })
})
