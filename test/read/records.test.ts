import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDelimited } from '../../src/read/delimited.ts'
import { InputError, parseRecords } from '../../src/read/records.ts'
import { delimited } from '../../src/write/delimited.ts'

describe('parseDelimited', () => {
  it('knows on which line each row starts', () => {
    expect(parseDelimited('a,b\r\n"x\ny",2\n\n,""\n"say ""no""",', ',')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '2'] },
      { line: 5, cells: ['', ''] },
      { line: 6, cells: ['say "no"', ''] },
    ])
  })

  it.each([
    ['a,b\n1,"2\n3\n', { line: 2, reason: 'a quote is not closed' }],
    ['a,b\n"1"2,3\n', { line: 2, reason: 'there is text after a closing quote' }],
  ])('%j', (text, fault) => expect(parseDelimited(text, ',')).toEqual(fault))

  it('reads back what is written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\t', ' ', 'é') })
    const names = ['one', 'two', 'three']
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), fc.constantFrom(',' as const, '\t' as const), (table, mark) => {
        const writer = delimited({ names, numeric: new Set() }, mark, { excel: false })
        const rows = table.map((cells, i) => writer.row(Object.fromEntries(names.map((name, j) => [name, cells[j]])), i))
        const read = parseDelimited(writer.head + rows.join(''), mark)
        expect('reason' in read ? read : read.map(({ cells }) => cells)).toEqual([names, ...table])
      }),
    )
  })

  it('takes a time that grows with the text', () => {
    const long = `"${'""'.repeat(500_000)}"`
    expect(parseDelimited(`${long},${'x'.repeat(1_000_000)}\n`, ',')).toHaveLength(1)
  })
})

describe('parseRecords', () => {
  const read = (text: string): unknown => parseRecords(text, 'f', ['file', 'n']).map(({ place, values }) => [place, values])

  it.each([
    [
      'JSON lines',
      '{"file":"x","n":1}\n\n {"file":"y"}\r\n',
      [
        ['f:1', { file: 'x', n: 1 }],
        ['f:3', { file: 'y' }],
      ],
    ],
    ['CSV', 'n,file\n1,x\n', [['f:2', { n: '1', file: 'x' }]]],
    ['TSV', 'n\tfile\r\n"1"\tx,y\r\n', [['f:2', { n: '1', file: 'x,y' }]]],
    ['a head alone', 'n,file\n', []],
    ['nothing', ' \n', []],
  ])('reads %s', (_name, text, records) => expect(read(text)).toEqual(records))

  it.each([
    ['{"n":1}\n{"n":\n', 'f:2: is not a JSON object'],
    ['{"n":1}\n7\n', 'f:2: is not a JSON object'],
    ['[{"n":1}]', 'f: is a JSON array; records have to be NDJSON (-f ndjson) or CSV'],
    ['Dear reader,\nhello', 'f:1: is neither a JSON object nor the head of a table with a column "file"'],
    ['file,m\nx,1\n', 'f:1: is neither a JSON object nor the head of a table with a column "n"'],
    ['file,n\nx,1\ny\n', 'f:3: has 1 values under 2 columns'],
    ['file,n\nx,"1\n', 'f:2: a quote is not closed'],
  ])('refuses %j', (text, message) => expect(() => read(text)).toThrow(new InputError(message)))
})
