import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/link/extract-article.ts'
import { splitDocument } from '../../src/split/split.ts'
import { documentOf, language } from '../tables/read.ts'

/** What the one article of a text is taken to be about: values that won, and the reasons of each reading. */
function aboutOf(text: string): { won: Record<string, string>; reasons: Record<string, Record<string, readonly string[]>> } {
  const won: Record<string, string> = {}
  const reasons: Record<string, Record<string, readonly string[]>> = {}
  for (const article of splitDocument(documentOf(text), { published: '' }))
    extractArticle(text, article, language, {
      about: (slot, _, { options }, reading) => {
        won[slot] = reading?.value ?? ''
        reasons[slot] = Object.fromEntries(options.map((r) => [r.value, r.reasons]))
      },
    })
  return { won, reasons }
}

const PEARS = `Belgian pear exports near record

14 March 2023

Belgium exported 214,000 tonnes of pears in 2022, 6 per cent more than in 2021, the growers' auction said.

Germany took 61,000 tonnes and the Netherlands 48,000 tonnes. Pear prices averaged 0.84 euros a kilo.

In January of this year 19,000 tonnes of pears left the country.`

describe('what an article is about', () => {
  const { won, reasons } = aboutOf(PEARS)

  it('is what most of its figures are likely to have', () => {
    expect(won).toEqual({ 'about-period': '2022', 'about-item': 'pear', 'about-indicator': 'exports', 'about-partner': '' })
  })

  it('each period knows where it was named, how long it is, and what it is compared with', () => {
    const periods = reasons['about-period']
    expect(periods['2022']).toEqual(expect.arrayContaining(['in.opening', 'is.year', 'base-named', 'named.first']))
    expect(periods['2021']).toContain('later-alike')
    expect(periods['2023-01']).toEqual(expect.arrayContaining(['is.month', 'in.paragraph']))
  })

  it('a good and a partner compete with none', () => {
    expect(reasons['about-item'].pear).toEqual(expect.arrayContaining(['in.opening', 'named.rank.0']))
    expect(reasons['about-item']['']).toContain('none')
    expect(Object.keys(reasons['about-partner'])).toEqual(expect.arrayContaining(['', 'DEU', 'NLD']))
  })

  it('an article without figures is not asked', () => {
    expect(aboutOf('Ministers meet\n\n14 March 2023\n\nThe ministers of both countries met in Ghent to speak of pears.').won).toEqual({})
  })
})
