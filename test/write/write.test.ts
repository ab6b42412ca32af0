import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainNumber } from '../../src/write/number.ts'
import { formatOfPath, type TableWriter, tableWriter } from '../../src/write/table.ts'

const COLUMNS = { names: ['name', 'value', 'note'], numeric: new Set(['value']) }
const whole = (writer: TableWriter, rows: readonly object[]): string =>
  writer.head + rows.map(writer.row).join('') + writer.tail(rows.length)
const plain = { excel: false }

const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\t', ' ', '=', "'") }))
const rows = fc.array(fc.record({ name: cell, value: fc.double({ noNaN: true, noDefaultInfinity: true }), note: cell }), { maxLength: 5 })

describe('csv and tsv', () => {
  it('has a head, empty cells for what is missing, and LF', () => {
    const table = whole(tableWriter('csv', COLUMNS, plain), [
      { name: 'a, "b"', value: -1.5, note: '' },
      { name: 'c', value: null, note: 'x\ny' },
    ])
    expect(table).toBe('name,value,note\n"a, ""b""",-1.5,\nc,,"x\ny"\n')
  })

  it.each([
    ['csv', ','],
    ['tsv', '\t'],
  ] as const)('%s is byte for byte what csv-stringify writes', (format, delimiter) => {
    fc.assert(
      fc.property(rows, (list) => {
        const cast = { number: (n: number): string => plainNumber(n) }
        const theirs = stringify(list, { header: true, columns: [...COLUMNS.names], delimiter, cast, quoted_match: /\r/ })
        expect(whole(tableWriter(format, COLUMNS, plain), list)).toBe(theirs)
      }),
      { numRuns: 500 },
    )
  })

  it('with --excel: mark, CRLF, guarded text, numbers as they are', () => {
    const table = whole(tableWriter('csv', COLUMNS, { excel: true }), [{ name: '=1+1', value: -5, note: '-5' }])
    expect(table).toBe("\ufeffname,value,note\r\n'=1+1,-5,'-5\r\n")
  })

  it.each(['=A1', '+1', '-1', '@x', '\tx', '\rx', ' =A1', '＝A1', '＋1', '－1', '＠x'])('with --excel: guards %j', (text) => {
    expect(tableWriter('tsv', COLUMNS, { excel: true }).row({ name: text, value: 1, note: '' }, 0)).toMatch(/^"?'/)
  })

  it('with --excel: leaves other text alone', () => {
    expect(tableWriter('csv', COLUMNS, { excel: true }).row({ name: 'a=b', value: 1e-7, note: '5-6' }, 0)).toBe('a=b,0.0000001,5-6\r\n')
  })
})

describe('json and ndjson', () => {
  it('read back as what was written', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(JSON.parse(whole(tableWriter('json', COLUMNS, plain), list))).toEqual(clean(list))
        const lines = whole(tableWriter('ndjson', COLUMNS, plain), list)
          .split('\n')
          .slice(0, -1)
        expect(lines.map((line) => JSON.parse(line))).toEqual(clean(list))
      }),
    )
  })

  /** JSON has no negative zero. */
  const clean = (list: readonly { value: number }[]): object[] => list.map((r) => ({ ...r, value: r.value === 0 ? 0 : r.value }))

  it('writes no exponents, and touches no text that looks like one', () => {
    const line = tableWriter('ndjson', COLUMNS, plain).row({ name: '"value":1e-7,', value: 1e-7, note: 'n' }, 0)
    expect(line).toBe('{"name":"\\"value\\":1e-7,","value":0.0000001,"note":"n"}\n')
  })

  it('has every column in every object', () => {
    expect(whole(tableWriter('json', COLUMNS, plain), [{ name: 'a' }])).toBe('[\n{"name":"a","value":null,"note":null}\n]\n')
    expect(whole(tableWriter('json', COLUMNS, plain), [])).toBe('[]\n')
  })
})

describe('plainNumber', () => {
  it.each([
    [1e21, '1000000000000000000000'],
    [-1.5e-7, '-0.00000015'],
    [1.25e22, '12500000000000000000000'],
    [0, '0'],
    [6_390_000_000, '6390000000'],
  ])('%d', (value, text) => expect(plainNumber(value)).toBe(text))

  it('reads back as the same number, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainNumber(value)
        expect(text).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(text)).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

describe('formatOfPath', () => {
  it.each([
    ['out.csv', 'csv'],
    ['OUT.TSV', 'tsv'],
    ['a.b/out.jsonl', 'ndjson'],
    ['out.json', 'json'],
    ['out', null],
    ['out.txt', null],
    ['out.constructor', null],
  ])('%s: %s', (path, format) => expect(formatOfPath(path)).toBe(format))
})
