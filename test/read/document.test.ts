import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentOfText, isReadFailure, type ReadDocument, readDocument } from '../../src/read/document.ts'
import { listInputs } from '../../src/read/inputs.ts'

const HOSTILE = new URL('../../fixtures/hostile/', import.meta.url).pathname

const read = (name: string) => readDocument({ path: join(HOSTILE, name), file: name })
async function readWell(name: string): Promise<ReadDocument> {
  const result = await read(name)
  if (isReadFailure(result)) throw new Error(result.message)
  return result
}

describe('readDocument', () => {
  test.each([
    ['empty.txt', 'input-empty', /empty/],
    ['blank.txt', 'input-empty', /empty/],
    ['binary.txt', 'input-binary', /binary.*convert/],
    ['document.pdf.txt', 'input-binary', /PDF.*convert/],
    ['only-furniture.html', 'input-empty', /without text/],
    ['nowhere.txt', 'input-missing', /no such file.*check/],
  ])('%s is a failure that names the path', async (name, code, message) => {
    const result = await read(name)
    expect(result).toMatchObject({ file: name, code })
    expect('message' in result && result.message).toMatch(message)
    expect('message' in result && result.message).toContain(name)
  })

  test.each([
    ['utf8-bom.txt', 'utf-8', 0],
    ['utf16le-bom.txt', 'utf-16le', 0],
    ['utf16be-bom.txt', 'utf-16be', 0],
    ['windows-1252.txt', 'windows-1252', 1],
    ['bad-utf8.txt', 'utf-8', 1],
  ])('%s is decoded as %s', async (name, encoding, warnings) => {
    const document = await readWell(name)
    expect(document.encoding).toBe(encoding)
    expect(document.warnings.map(({ code }) => code)).toEqual(Array(warnings).fill('encoding'))
    expect(document.text).toMatch(/^[A-Z]\w+ (?:exports|sales)/)
  })

  test('text is what was written: signs decoded, line ends kept, mark dropped', async () => {
    expect((await readWell('windows-1252.txt')).text).toContain('café association said it bought 40 tonnes at €12 – a fifth')
    expect((await readWell('utf16le-bom.txt')).text).toContain('at €9.')
    expect((await readWell('utf8-bom.txt')).text.startsWith('Salt exports double\r\n\r\n')).toBe(true)
    expect((await readWell('bad-utf8.txt')).text).toContain('at €3 a kilo')
    expect((await readWell('bad-utf8.txt')).text).toContain('\ufffd')
  })

  test('an unclosed page gives its text', async () => {
    const { text, kind, meta } = await readWell('unclosed.html')
    expect(kind).toBe('html')
    expect(meta).toMatchObject({ title: 'Nut crop doubles', published: '2022-05-03' })
    expect(text).toContain('9,000 tonnes & sold half of it abroad')
    expect(text).toContain('Year\tTonnes\n2021\t4,500\n2022\t9,000')
    expect(text).toContain('- Walnuts: 6,000 t\n- Almonds: 3,000 t')
    expect(text).toContain('Prices fell by a fifth\nin the south.')
  })

  test('a line of 5 MB is read', async () => {
    const text = 'Sales of slate rose by 4 percent to 30,000 tonnes in May '.repeat(90_000)
    expect((await documentOfText('long.txt', text)).text.length).toBe(text.length)
  })

  test('HTML is known by its content', async () => {
    expect((await documentOfText('page.txt', '\n<!DOCTYPE html><p>Five tons')).kind).toBe('html')
    expect((await documentOfText('page.md', 'a < b')).kind).toBe('markdown')
    expect((await documentOfText('page.log', 'a')).kind).toBe('text')
  })

  test('front matter is metadata', async () => {
    const { meta, text } = await documentOfText(
      'a.md',
      '---\ntitle: "Slate: up 4%"\ndate: 2021-05-04T10:00:00Z\nsource: Valley Herald\ntags: [a, b]\n---\nText.\n',
    )
    expect(meta).toEqual({ title: 'Slate: up 4%', published: '2021-05-04', outlet: 'Valley Herald', author: '', url: '' })
    expect(text.startsWith('---\n')).toBe(true)
    expect((await documentOfText('a.md', '---\nno keys here\n---\nText')).meta.title).toBe('')
  })
})

describe('listInputs', () => {
  let root = ''
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'inputs-'))
    for (const folder of ['a/sub', 'b', 'none', '.hidden']) mkdirSync(join(root, folder), { recursive: true })
    for (const file of [
      'a/x.txt',
      'a/sub.txt',
      'a/sub/y.md',
      'a/Z.html',
      'a/é.txt',
      'a/skip.jpg',
      'b/x.txt',
      '.hidden/h.txt',
      'none/n.png',
    ])
      writeFileSync(join(root, file), 'text')
    symlinkSync(join(root, 'a'), join(root, 'a/sub/loop'))
    symlinkSync(join(root, 'gone'), join(root, 'b/broken.txt'))
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('folders in byte order of the path, loops and other kinds left out', () => {
    const { inputs, failures, skipped } = listInputs([join(root, 'a')])
    expect(inputs.map(({ file }) => file)).toEqual(['Z.html', 'sub.txt', 'sub/y.md', 'x.txt', 'é.txt'])
    expect(failures).toEqual([])
    expect(skipped).toBe(1)
  })

  test('where two arguments clash, the last part of the argument goes before', () => {
    const { inputs, failures } = listInputs([join(root, 'a/x.txt'), join(root, 'b')])
    expect(inputs.map(({ file }) => file)).toEqual(['a/x.txt', 'b/x.txt'])
    expect(failures.map(({ code }) => code)).toEqual(['input-missing'])
    expect(listInputs([join(root, 'a/x.txt')]).inputs[0].file).toBe('x.txt')
  })

  test('a file that is named twice is read once; - is standard input', () => {
    expect(listInputs([join(root, 'b/x.txt'), '-', join(root, 'b/x.txt'), '-']).inputs.map(({ file }) => file)).toEqual(['x.txt', '-'])
  })

  test('failures name the path and say what to do', () => {
    const { failures } = listInputs([join(root, 'none'), join(root, 'gone')])
    expect(failures.map(({ code }) => code)).toEqual(['folder-empty', 'input-missing'])
    expect(failures[0].message).toMatch(/none: holds nothing to read \(1 of other kinds\); it needs files ending in \.txt/)
    expect(failures[1].message).toMatch(/gone: no such file or folder; check the path/)
  })

  test.skipIf(process.platform === 'win32')('pipes and devices are refused and nothing waits on them', async () => {
    const pipe = join(root, 'pipe.txt')
    execFileSync('mkfifo', [pipe])
    expect(listInputs([pipe]).failures[0].message).toMatch(/not a file or folder.*pass - /)
    expect(listInputs([root]).failures.some(({ file }) => file === pipe)).toBe(true)
    expect(await readDocument({ path: pipe, file: 'pipe.txt' })).toMatchObject({ code: 'input-unreadable' })
    expect(await readDocument({ path: '/dev/zero', file: 'zero' })).toMatchObject({ code: 'input-unreadable' })
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file without permission is a failure', async () => {
    const file = join(root, 'b/secret.txt')
    writeFileSync(file, 'text')
    chmodSync(file, 0)
    expect(await readDocument({ path: file, file: 'secret.txt' })).toMatchObject({ file: 'secret.txt', code: 'input-unreadable' })
  })
})
