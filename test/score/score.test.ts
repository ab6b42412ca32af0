import { describe, expect, it } from 'vitest'
import type { Figure, GoldFigure } from '../../src/score/figures.ts'
import { MINIMUM_NAMES, shortfalls } from '../../src/score/minima.ts'
import { reportData, reportLines } from '../../src/score/report.ts'
import { score } from '../../src/score/score.ts'
import { gold, predicted } from './figures.ts'

const counts = (p: readonly Figure[], g: readonly GoldFigure[], only?: string): Record<'figure' | 'core', readonly number[]> => {
  const { figure, core } = score(p, g, only)
  return { figure: [figure.tp, figure.fp, figure.fn], core: [core.tp, core.fp, core.fn] }
}
const kinds = (p: readonly Figure[], g: readonly GoldFigure[]): string[] => score(p, g).mistakes.map(({ kind }) => kind)

describe('counts: right, wrong, missed', () => {
  it.each<readonly [string, readonly Figure[], readonly GoldFigure[], readonly number[], readonly number[], readonly string[]]>([
    ['all right', [predicted()], [gold()], [1, 0, 0], [1, 0, 0], []],
    ['nothing predicted', [], [gold()], [0, 0, 1], [0, 0, 1], ['missed']],
    ['nothing in the gold there', [predicted(), predicted({ start: 5, end: 9 })], [gold()], [1, 1, 0], [1, 1, 0], ['spurious']],
    ['another value', [predicted({ value: 25 })], [gold()], [0, 1, 1], [0, 1, 1], ['misread']],
    ['another good', [predicted({ item: 'zinc' })], [gold()], [1, 0, 0], [0, 1, 1], ['wrong item']],
    ['a field that does not make it whole', [predicted({ status: 'forecast' })], [gold()], [1, 0, 0], [1, 0, 0], ['wrong status']],
    ['core taken for other', [predicted({ scope: 'other' })], [gold()], [1, 0, 0], [0, 1, 1], []],
    ['other taken for core', [predicted()], [gold({ scope: 'other' })], [1, 0, 0], [0, 1, 0], ['claims core']],
    ['other', [predicted({ scope: 'other', item: 'zinc' })], [gold({ scope: 'other' })], [1, 0, 0], [0, 0, 0], []],
    ['a scope that readers differ on, found', [predicted()], [gold({ scope: 'core|other' })], [1, 0, 0], [0, 0, 0], []],
    ['the same, misread', [predicted({ value: 1 })], [gold({ scope: 'core|other' })], [0, 1, 1], [0, 1, 0], ['misread', 'claims core']],
    ['a spurious other', [predicted({ scope: 'other' })], [], [0, 0, 0], [0, 0, 0], []],
  ])('%s', (_name, p, g, figure, core, mistakes) => {
    expect(counts(p, g)).toEqual({ figure, core })
    expect(kinds(p, g)).toEqual(mistakes)
  })

  it('matches files by their last part; others count for nothing', () => {
    expect(
      counts([predicted({ file: 'a/b/harbour.txt' }), predicted({ file: 'quay.txt' })], [gold({ file: 'harbour.txt' })]).figure,
    ).toEqual([1, 0, 0])
    const both = [gold(), gold({ file: 'quay.txt' })]
    expect(counts([predicted()], both).figure).toEqual([1, 0, 1])
    expect(counts([predicted()], both, 'harbour.txt').figure).toEqual([1, 0, 0])
    expect(score([predicted()], both).perFile).toEqual({
      'harbour.txt': { gold: 1, pred: 1, figure: 1, core: 1, coreGold: 1 },
      'quay.txt': { gold: 1, pred: 0, figure: 0, core: 0, coreGold: 1 },
    })
  })
})

describe('alignment', () => {
  it('takes the prediction with the right value, not the first one', () => {
    const two = [predicted({ value: 7 }), predicted()]
    expect(counts(two, [gold()]).figure).toEqual([1, 1, 0])
    expect(counts([...two].reverse(), [gold()])).toEqual(counts(two, [gold()]))
  })

  it('tells figures on one span apart by their fields', () => {
    const months = ['2016-03', '2016-05'].map((period) => ({ period, value: 0 }))
    expect(counts(months.map(predicted).reverse(), months.map(gold)).core).toEqual([2, 0, 0])
  })

  it('spans that only touch do not overlap', () => {
    expect(kinds([predicted({ start: 112, end: 120 })], [gold()])).toEqual(['missed', 'spurious'])
    expect(kinds([predicted({ start: 111, end: 120 })], [gold()])).toEqual(['wrong span'])
  })
})

const mixed = score(
  [predicted(), predicted({ start: 200, end: 203, item: 'zinc', period: '2015' }), predicted({ start: 1, end: 4 })],
  [gold(), gold({ start: 200, end: 203, quote: '2500' }), gold({ start: 300, end: 304, value_max: 3000, base_period: '2015' })],
)

describe('the score', () => {
  it('has rates and accuracies', () => {
    expect(mixed.figure).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, tp: 2, fp: 1, fn: 1 })
    expect(mixed.core).toMatchObject({ precision: 1 / 3, recall: 1 / 3, tp: 1, fp: 2, fn: 2 })
    expect(mixed.fields).toMatchObject({ item: 0.5, period: 0.5, direction: 1, span: 1 })
  })

  it('is 0 where there is nothing', () => {
    const nothing = { precision: 0, recall: 0, f1: 0, tp: 0, fp: 0, fn: 0 }
    expect(score([], [])).toMatchObject({ figure: nothing, core: nothing, fields: { item: 0 }, perFile: {}, mistakes: [] })
  })

  it('is told in lines', () => {
    expect(reportLines(mixed, 0)).toEqual([
      'figure       P  66.7  R  66.7  F1  66.7   (2 right, 1 wrong or spurious, 1 missed)',
      'core         P  33.3  R  33.3  F1  33.3   (1 right, 2 wrong or spurious, 2 missed)',
      expect.stringMatching(/^fields of the core figures found: statistic 100\.0, indicator 100\.0, item 50\.0, .*, source 100\.0$/),
    ])
  })

  it('shows as many mistakes as are asked for', () => {
    expect(reportLines(mixed, 2).slice(0, 8)).toEqual([
      'harbour.txt:200 wrong item,period: "2500"',
      '    gold 2500 t level exports copper CHL>JPN 2016 @Cochilco',
      '    pred 2500 t level exports zinc CHL>JPN 2015 @Cochilco',
      'harbour.txt:300 missed: "2,500 tonnes"',
      '    gold 2500..3000 t level exports copper CHL>JPN 2016 vs 2015 @Cochilco',
      '    pred (none)',
      '... 1 more',
      '',
    ])
    expect(reportLines(mixed, 3).join('\n')).not.toContain('more')
    expect(reportData(mixed, 1)).toMatchObject({ errors: [{ kind: 'wrong item,period' }] })
    expect(reportData(mixed, 0)).not.toHaveProperty('errors')
  })

  it('falls short of a minimum only when it is below it', () => {
    const at = shortfalls(mixed, [
      { name: 'figure', least: 2 / 3 },
      { name: 'core', least: 0.5 },
      { name: 'item', least: 0.5 },
      { name: 'period', least: 0.51 },
    ])
    expect(at.map(({ name, reached }) => [name, reached])).toEqual([
      ['core', 1 / 3],
      ['period', 0.5],
    ])
    expect(
      shortfalls(
        mixed,
        MINIMUM_NAMES.map((name) => ({ name, least: 0 })),
      ),
    ).toEqual([])
  })
})
