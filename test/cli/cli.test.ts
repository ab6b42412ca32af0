import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { OBSERVATION_COLUMNS, SERIES_COLUMNS } from '../../src/validate/columns.ts'
import { BIN, extract, folder, shell } from './run.ts'

const ARTICLE = `Quarry Bulletin
14 March 2019

Mongolia exported 2.4 million tons of coal to China last year, up 6.5 percent from 2017, customs data showed.
The shipments were worth $1.9 billion.
`

const made: { remove: () => void }[] = []
afterAll(() => {
  for (const { remove } of made) remove()
})
const files = (content: Parameters<typeof folder>[0]): string => {
  const fresh = folder(content)
  made.push(fresh)
  return fresh.path
}
const dir = files({ 'one.txt': ARTICLE, 'below/two.txt': ARTICLE.replace('2.4', '2.5') })

describe('help and version', () => {
  it.each(['--help', '-h'])('%s is on stdout, and says what a user needs', async (flag) => {
    const { code, stdout, stderr } = await extract([flag])
    expect([code, stderr]).toEqual([0, ''])
    for (const word of ['series|wide|observations|articles', 'csv|tsv|json|ndjson', '--published', 'Examples:', 'Exit status:', '130'])
      expect(stdout).toContain(word)
  })

  it('--version is that of the package', async () => {
    expect(await extract(['--version'])).toMatchObject({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  })
})

describe('wrong usage: exit 2, said on stderr, nothing on stdout', () => {
  it.each<[string, string[], RegExp]>([
    ['unknown option', ['--tabel', 'wide'], /--tabel.*\n.*--table/],
    ['unknown table', ['--table', 'serie'], /Did you mean series\?/],
    ['unknown format', ['-f', 'jsn'], /Did you mean json\?/],
    ['a format that nothing is near to', ['-f', 'pictures'], /one of csv, tsv, json, ndjson\.\n/],
    ['unknown scope', ['--scope', 'everything'], /core, all/],
    ['unknown level', ['--fail-on', 'errors'], /Did you mean error\?/],
    ['missing value', ['--table'], /argument missing/],
    ['no date', ['--published', 'yesterday'], /YYYY-MM-DD/],
    ['no day of the calendar', ['--published', '2014-02-30'], /day of the calendar/],
    ['--excel with json', ['--excel', '-f', 'json'], /--excel is for csv and tsv/],
    ['--quiet with --verbose', ['-q', '-v'], /exclude each other/],
  ])('%s', async (_name, args, message) => {
    const { code, stdout, stderr } = await extract([dir, ...args])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n {4}at /)
  })
})

describe('inputs', () => {
  it('reads folders, files and standard input', async () => {
    const args = ['--table', 'articles', '-f', 'ndjson', '-q']
    const read = async (paths: string[], stdin?: string): Promise<string[]> => {
      const { code, stdout } = await extract([...args, ...paths], { stdin })
      expect(code).toBe(0)
      return stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).file)
    }
    expect(await read([dir])).toEqual(['below/two.txt', 'one.txt'])
    expect(await read([join(dir, 'one.txt')])).toEqual(['one.txt'])
    expect(await read(['-'], ARTICLE)).toEqual(['-'])
    expect(await read([], ARTICLE)).toEqual(['-'])
  })

  it('gives the same bytes whatever the order of the arguments, the place of the folder, locale and zone', async () => {
    const [one, two] = [join(dir, 'one.txt'), join(dir, 'below/two.txt')]
    const args = ['--table', 'observations', '--scope', 'all', '-q']
    const { stdout } = await extract([...args, one, two])
    expect(stdout.length).toBeGreaterThan(10)
    expect((await extract([...args, two, one])).stdout).toBe(stdout)
    const copy = files({ 'one.txt': ARTICLE, 'below/two.txt': ARTICLE.replace('2.4', '2.5') })
    const strange = { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }
    expect((await extract([...args, copy], { env: strange })).stdout).toBe((await extract([...args, dir])).stdout)
  })

  it('a missing path is named, the others are read: exit 1', async () => {
    const { code, stdout, stderr } = await extract([join(dir, 'one.txt'), '/no/such/place'])
    expect(code).toBe(1)
    expect(stdout.split('\n')[0]).toBe(SERIES_COLUMNS.names.join(','))
    expect(stderr).toMatch(/^error: \/no\/such\/place: no such file or folder; check the path$/m)
  })

  it('a binary file is named, the others are read: exit 1', async () => {
    const path = files({ 'one.txt': ARTICLE, 'two.txt': Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2]) })
    const { code, stdout, stderr } = await extract([path, '--table', 'articles', '-f', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(stderr).toMatch(/^error: .*two\.txt: is a PDF file.*convert it/m)
  })

  it.each<[string, () => string[]]>([
    ['a missing path alone', () => ['/no/such/place']],
    ['an empty folder', () => [files({})]],
    ['empty standard input', () => []],
    ['a folder of other kinds', () => [files({ 'photo.png': 'x' })]],
  ])('nothing to read (%s): exit 2', async (_name, args) => {
    const { code, stdout, stderr } = await extract(args())
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^error: nothing to read$/m)
  })

  it('says what is left out of a folder', async () => {
    const { code, stderr } = await extract([files({ 'one.txt': ARTICLE, 'photo.png': 'x' })])
    expect(code).toBe(0)
    expect(stderr).toContain('1 file of other kinds left out')
  })

  it('shows names and texts from outside without their control characters', async () => {
    const path = files({ 'a\u001b[31m\u202eb.txt': Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d]), 'one.txt': ARTICLE })
    const { stderr } = await extract([path])
    expect(stderr).toMatch(/a.*b\.txt: is a PDF file/)
    expect(stderr).not.toMatch(/[\u001b\u202e]/)
  })

  it('a link that leads back to its folder does no harm', async () => {
    const path = files({ 'one.txt': ARTICLE })
    symlinkSync(path, join(path, 'again'))
    const { code, stdout } = await extract([path, '--table', 'articles', '-f', 'ndjson'])
    expect([code, stdout.trimEnd().split('\n').length]).toEqual([0, 1])
  })
})

describe('outputs', () => {
  it('has a table in each format', async () => {
    const read = async (...args: string[]): Promise<string> => (await extract([dir, '--table', 'observations', ...args])).stdout
    expect((await read()).split('\n')[0]).toBe(OBSERVATION_COLUMNS.names.join(','))
    expect((await read('-f', 'tsv')).split('\n')[0]).toBe(OBSERVATION_COLUMNS.names.join('\t'))
    const json = JSON.parse(await read('-f', 'json'))
    const lines = (await read('-f', 'ndjson')).split('\n').slice(0, -1)
    expect(lines.map((line) => JSON.parse(line))).toEqual(json)
    expect((await read('--excel')).startsWith(`\ufeff${OBSERVATION_COLUMNS.names.join(',')}\r\n`)).toBe(true)
  })

  it('-o takes its format from the ending, unless -f says another; nothing on stdout, no other file left', async () => {
    const out = files({})
    for (const [name, args] of [
      ['a.json', []],
      ['b.ndjson', []],
      ['c.csv', ['-f', 'json']],
    ] as const) {
      const { code, stdout } = await extract([dir, '--table', 'articles', '-o', join(out, name), ...args])
      expect([code, stdout]).toEqual([0, ''])
    }
    expect(readdirSync(out).sort()).toEqual(['a.json', 'b.ndjson', 'c.csv'])
    expect(readFileSync(join(out, 'c.csv'), 'utf8')).toBe(readFileSync(join(out, 'a.json'), 'utf8'))
    expect(JSON.parse(readFileSync(join(out, 'a.json'), 'utf8'))).toHaveLength(2)
    expect(readFileSync(join(out, 'b.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(2)
  })

  it('-o - is standard output', async () => {
    expect((await extract([dir, '-o', '-', '-q'])).stdout).toBe((await extract([dir, '-q'])).stdout)
  })

  it('leaves the old output as it was when there is nothing to read', async () => {
    const out = files({ 'series.csv': 'old' })
    expect((await extract(['/no/such/place', '-o', join(out, 'series.csv')])).code).toBe(2)
    expect(readFileSync(join(out, 'series.csv'), 'utf8')).toBe('old')
    expect(readdirSync(out)).toEqual(['series.csv'])
  })

  it('an output that cannot be written is named: exit 3, at once', async () => {
    const { code, stdout, stderr } = await extract([dir, '-o', '/no/such/folder/out.csv'])
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/^error: \/no\/such\/folder\/out\.csv: cannot be written: its folder does not exist/m)
    expect((await extract([dir, '-o', dir])).code).toBe(3)
  })

  it.skipIf(!existsSync('/dev/full'))('a full device: exit 3', async () => {
    expect(await shell(`extract ${dir} > /dev/full`)).toMatchObject({ code: 3, stderr: expect.stringMatching(/no space left/) })
    expect(await extract([dir, '-o', '/dev/full'])).toMatchObject({ code: 3, stderr: expect.stringMatching(/no space left/) })
    expect(existsSync('/dev/full')).toBe(true)
  })

  it('writes through a link, and keeps the mode of the file', async () => {
    const out = files({ 'real/series.csv': 'old' })
    chmodSync(join(out, 'real/series.csv'), 0o640)
    symlinkSync(join(out, 'real/series.csv'), join(out, 'link.csv'))
    expect((await extract([dir, '-o', join(out, 'link.csv')])).code).toBe(0)
    expect(readFileSync(join(out, 'real/series.csv'), 'utf8')).toContain('series,indicator')
    expect(statSync(join(out, 'real/series.csv')).mode & 0o777).toBe(0o640)
    expect(readdirSync(out).sort()).toEqual(['link.csv', 'real'])
  })

  it('never reads its own output', async () => {
    const path = files({ 'one.txt': ARTICLE })
    const args = [path, '--table', 'articles', '-f', 'ndjson', '-o', join(path, 'out.txt')]
    for (let i = 0; i < 2; i++) expect((await extract(args)).code).toBe(0)
    expect(readFileSync(join(path, 'out.txt'), 'utf8').trimEnd().split('\n')).toHaveLength(1)
  })

  it('ends quietly when its reader has seen enough', async () => {
    const many = files({})
    mkdirSync(join(many, 'm'))
    for (let i = 0; i < 300; i++) writeFileSync(join(many, 'm', `${i}.txt`), ARTICLE.repeat(8))
    for (const table of ['articles', 'observations', 'series']) {
      const { code, stdout, stderr } = await shell(
        `set -o pipefail; extract ${many} --table ${table} -f csv -q --published 2019-01-01 | head -1`,
      )
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout.endsWith('\n')).toBe(true)
      expect(stdout.split('\n')).toHaveLength(2)
    }
    expect(await shell('set -o pipefail; extract --help | head -1')).toMatchObject({ code: 0, stderr: '' })
  })

  it('is never cut at the size of a pipe', async () => {
    const many = files({ 'many.txt': Array.from({ length: 400 }, (_, i) => `Coal output was ${i + 2} tons in 2015.`).join('\n') })
    const args = [many, '--table', 'observations', '--scope', 'all', '-f', 'ndjson', '-q']
    const { stdout } = await shell(`extract ${args.join(' ')} | (sleep 0.3; cat)`)
    const out = join(many, 'out.ndjson')
    await extract([...args, '-o', out])
    expect(stdout).toBe(readFileSync(out, 'utf8'))
  })
})

describe('exit status and messages', () => {
  const undated = files({ 'undated.txt': 'Mongolia exported 2.4 million tons of coal to China last year.\n' })
  const silent = files({ 'silent.txt': '14 March 2019\n\nNothing was counted that day.\n' })

  it('--fail-on moves the line', async () => {
    const code = async (...args: string[]): Promise<number | null> => (await extract(args)).code
    expect(await code(undated)).toBe(0)
    expect(await code(undated, '--fail-on', 'warning')).toBe(1)
    expect(await code(silent, '--fail-on', 'empty')).toBe(1)
    expect(await code(dir, '--fail-on', 'empty')).toBe(0)
    expect(await code(dir, '/no/such/place', '--fail-on', 'never')).toBe(0)
  })

  it('an article without a date is a warning that says what to do; --published answers it', async () => {
    const { stderr } = await extract([undated])
    expect(stderr).toMatch(/^warning: undated\.txt:1: no date found.*--published YYYY-MM-DD/m)
    const dated = await extract([undated, '--published', '2019-03-14', '--table', 'observations', '-f', 'ndjson'])
    expect(dated.stderr).not.toMatch(/warning/)
    expect(
      dated.stdout
        .trimEnd()
        .split('\n')
        .map((l) => JSON.parse(l).published),
    ).toContain('2019-03-14')
  })

  it('ends with a summary, unless quiet', async () => {
    const { stderr } = await extract([dir])
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^2 files, \d+ articles, \d+ figures, \d+ series, \d+ conflicts?, no problems$/)
    expect((await extract([dir, '-q'])).stderr).toBe('')
  })

  it('has no colour off a terminal', async () => {
    const { stderr } = await extract([dir, '/no/such/place'], { env: { FORCE_COLOR: '1' } })
    expect(stderr).not.toContain('\u001b')
  })

  it('--timings names the stages', async () => {
    const { stderr } = await extract([dir, '--timings', '-q'])
    for (const stage of ['language', 'read', 'split', 'extract', 'validate', 'assemble', 'write', 'total'])
      expect(stderr).toMatch(new RegExp(`^${stage} +\\d`, 'm'))
  })

  it('dies by the signal that it was sent, and leaves the old output', async () => {
    const out = files({ 'series.csv': 'old' })
    // Standard input stays open, so the program is still at work when the signal comes.
    const child = spawn(process.execPath, [BIN, '-', '-o', join(out, 'series.csv')], { stdio: ['pipe', 'ignore', 'ignore'] })
    const ended = once(child, 'close')
    while (readdirSync(out).length < 2 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    expect(await ended).toEqual([null, 'SIGINT'])
    expect(readdirSync(out)).toEqual(['series.csv'])
    expect(readFileSync(join(out, 'series.csv'), 'utf8')).toBe('old')
  })
})
