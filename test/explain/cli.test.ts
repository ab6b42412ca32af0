import { afterAll, describe, expect, it } from 'vitest'
import type { Explanation } from '../../src/explain/types.ts'
import { extract, folder } from '../cli/run.ts'

const ARTICLE =
  'Ginger travels\n\n2 June 2022\nBy Ana Reed, Lakeside Gazette\n\nFiji exported 1,500 tonnes of ginger last year, up 5 percent.\n'
const SENTENCE = 'Fiji exported 1,500 tonnes of ginger last year.'

const place = folder({
  'ginger.txt': ARTICLE,
  '2 tonnes': ARTICLE,
  'empty.txt': '',
  'photo.txt': Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0]),
})
afterAll(place.remove)

async function explained(args: readonly string[], stdin?: string): Promise<Explanation> {
  const { code, stdout, stderr } = await extract(['explain', '-f', 'json', ...args], { stdin, cwd: place.path })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^\{.*\}\n$/)
  return JSON.parse(stdout)
}
const periodsOf = ({ articles }: Explanation): unknown[] =>
  articles.flatMap((a) => a.sentences.flatMap((s) => s.claims.flatMap((c) => (c.won ? [c.fields.period] : []))))

describe('extract explain', () => {
  it('reads a file', async () => {
    const explanation = await explained(['ginger.txt'])
    expect(Object.keys(explanation)).toEqual(['file', 'articles'])
    expect(explanation).toMatchObject({ file: 'ginger.txt', articles: [{ start: 0, published: '2022-06-02', outlet: 'Lakeside Gazette' }] })
    const { sentences } = explanation.articles[0]
    expect(Object.keys(explanation.articles[0])).toEqual(['start', 'published', 'outlet', 'sentences'])
    for (const s of sentences) expect(Object.keys(s)).toEqual(['start', 'end', 'mentions', 'claims'])
    for (const m of sentences.flatMap((s) => s.mentions)) expect(Object.keys(m)).toEqual(['kind', 'start', 'end', 'text', 'value'])
    for (const c of sentences.flatMap((s) => s.claims)) expect(Object.keys(c)).toEqual(['rule', 'won', 'why', 'fields', 'inferred'])
    expect(periodsOf(explanation)).toEqual(['2021', '2021'])
  })

  it('takes what exists for a file, whatever it looks like', async () => {
    expect(await explained(['2 tonnes'])).toMatchObject({ file: '2 tonnes', articles: [{ outlet: 'Lakeside Gazette' }] })
  })

  it('reads a sentence, with the date that is given', async () => {
    expect(periodsOf(await explained([SENTENCE, '--published', '2020-01-15']))).toEqual(['2019'])
    expect(periodsOf(await explained(['--published', '2016-01-15', SENTENCE]))).toEqual(['2015'])
  })

  it('reads standard input', async () => {
    expect(periodsOf(await explained(['-'], ARTICLE))).toEqual(['2021', '2021'])
    expect(periodsOf(await explained([], ARTICLE))).toEqual(['2021', '2021'])
  })

  it('writes text unless asked for JSON, and warns on stderr only', async () => {
    const { code, stdout, stderr } = await extract(['explain', `${SENTENCE}\u001b[31m`])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ {2}1,500 tonnes = 1500 t: level of exports of ginger, FJI, no period, reported$/m)
    expect(stdout).not.toContain('\u001b')
    expect(stderr).toMatch(/^warning: sentence:1: no date found/)
    expect((await extract(['explain', '-q', SENTENCE])).stderr).toBe('')
  })

  it('has a help of its own', async () => {
    const { code, stdout } = await extract(['explain', '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/text\|json[\s\S]*--published[\s\S]*Examples:/)
    expect((await extract(['--help'])).stdout).toMatch(/^ {2}explain /m)
  })

  it.each<[string, string[], RegExp]>([
    ['an unknown option', ['--jsn', SENTENCE], /unknown option/],
    ['an unknown format', [SENTENCE, '-f', 'jso'], /Did you mean json\?/],
    ['a format of the main command', [SENTENCE, '-f', 'csv'], /one of text, json/],
    ['no date', [SENTENCE, '--published', 'May'], /YYYY-MM-DD/],
    ['a sentence without its quotes', SENTENCE.split(' '), /put the sentence in quotes/],
    ['a folder', ['.'], /is a folder/],
    ['a path with a slip in it', ['gingre.txt'], /no such file.*\n.*nothing to read/],
    ['an empty file', ['empty.txt'], /is empty.*\n.*nothing to read/],
    ['a binary file', ['photo.txt'], /PDF.*\n.*nothing to read/],
    ['empty standard input', [], /nothing to read/],
    ['an empty argument', [' '], /nothing to read/],
  ])('%s: exit 2, said on stderr', async (_name, args, message) => {
    const { code, stdout, stderr } = await extract(['explain', ...args], { cwd: place.path })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n {4}at /)
  })
})
