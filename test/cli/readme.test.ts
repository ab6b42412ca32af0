import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { OBSERVATION_COLUMNS, SERIES_COLUMNS } from '../../src/validate/columns.ts'
import { gold, jsonLines } from '../score/figures.ts'
import { extract, folder, shell } from './run.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The blocks of a language, in order. */
const blocks = (language: string): string[] =>
  [...README.matchAll(/^```(?<language>\w+)\n(?<body>[^`]*)^```$/gm)].flatMap((m) =>
    m.groups?.language === language ? [m.groups.body] : [],
  )

describe('README', () => {
  const place = folder({})
  cpSync(join(ROOT, 'fixtures/articles'), join(place.path, 'articles'), { recursive: true })
  for (const name of ['observations.ndjson', 'gold.jsonl']) writeFileSync(join(place.path, name), jsonLines([gold()]))
  writeFileSync(join(place.path, 'article.txt'), 'Mongolia exported 2.4 million tons of coal to China last year.\n')
  afterAll(place.remove)

  const commands = blocks('sh').flatMap((block) => block.split('\n').filter((line) => line.startsWith('extract ')))

  it('has examples', () => expect(commands.length).toBeGreaterThan(3))

  it.each(commands)('%s', async (command) => {
    const { code, stderr } = await shell(command, { cwd: place.path })
    expect(code, stderr).toBe(0)
  })

  it.each(blocks('console'))('session %# shows what the program prints (if not: npm run expected)', async (session) => {
    for (const part of session.split(/^\$ /m).slice(1)) {
      const [command, ...printed] = part.split('\n')
      const { stdout } = await shell(`exec 2>&1\n${command}`, { cwd: ROOT })
      expect(stdout, command).toBe(printed.join('\n'))
    }
  })

  it('the example of the library runs', async () => {
    const [example] = blocks('js')
    const file = join(place.path, 'example.mjs')
    const library = pathToFileURL(join(ROOT, 'dist/index.js')).href
    writeFileSync(file, `${example.replace("'trade-extract'", `'${library}'`)}\nexport { series, diagnostics }\n`)
    const { series, diagnostics } = await import(file)
    expect([series.length, diagnostics]).toEqual([1, []])
  })

  it('names every column of the series and every exit status', async () => {
    const named = new Set([...README.matchAll(/`(?<name>[a-z_]+)`/g)].map((m) => m.groups?.name))
    expect(SERIES_COLUMNS.names.filter((name) => !named.has(name))).toEqual([])
    expect(
      ['file', 'line', 'start', 'end', 'quote', 'sentence', 'rule', 'inferred', 'confidence'].filter(
        (n) => !OBSERVATION_COLUMNS.names.includes(n),
      ),
    ).toEqual([])
    const { stdout } = await extract(['--help'])
    for (const status of ['0', '1', '2', '3', '70', '130']) {
      expect(README).toMatch(new RegExp(`^\\| ${status} +\\|`, 'm'))
      expect(stdout).toMatch(new RegExp(`^ {2}${status} `, 'm'))
    }
  })

  it('asks for the version of Node that the package asks for', () => {
    expect(README).toContain(`Node ${packageJson.engines.node.replace('>=', '')}`)
  })
})
