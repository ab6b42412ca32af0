import { describe, expect, it } from 'vitest'
import { compileLanguage } from '../../src/language.ts'
import { extractArticle } from '../../src/link/extract-article.ts'
import { goodList } from '../../src/link/good-lists.ts'
import { goodAfterOf, goodAt, singular } from '../../src/link/goods.ts'
import { openerEnd } from '../../src/link/opener.ts'
import { readSentence } from '../../src/link/read-sentence.ts'
import { OF_ARTICLE, referentOf } from '../../src/link/referents.ts'
import { goodOfSellers } from '../../src/link/sellers.ts'
import type { Element } from '../../src/link/stream.ts'
import { documentOfText } from '../../src/read/document.ts'
import { splitDocument } from '../../src/split/split.ts'

const language = compileLanguage()

const streamOf = (sentence: string): Element[] =>
  readSentence(sentence, { start: 0, end: sentence.length, kind: 'paragraph', block: 0 }, language)

const goods = (sentence: string, weak = false): string[] => {
  const stream = streamOf(sentence)
  return stream.flatMap((_, i) => goodAt(stream, i, weak)?.item ?? [])
}

/** The goods that stand for election for the figure `quote`, said or carried over. */
async function standing(text: string, quote: string): Promise<ReadonlySet<string>> {
  const document = await documentOfText('a.txt', text)
  const values = new Set<string>()
  for (const article of splitDocument(document, { published: '2024-06-12' }))
    extractArticle(document.text, article, language, {
      figures: (slot, span, { options, carried }) => {
        if (slot !== 'item' || !document.text.slice(span.start, span.end).includes(quote)) return
        for (const { value } of [...options, ...carried]) values.add(value)
      },
    })
  return values
}

describe('names of goods', () => {
  it('are those of the text, in the singular', () => {
    expect(singular('gas')).toBe('gas')
    expect(singular('plums')).toBe('plum')
    expect(goods('Energy imports cost less.')).toEqual(['energy'])
    expect(goods('Liquefied natural gas arrived.')).toEqual(['liquefied natural gas'])
  })

  it('two kinds that share their noun are the good they are kinds of', () => {
    expect(goods('Washed and flue-cured tobacco sold well.')).toEqual(['tobacco'])
    expect(goods('Fresh, smoked and frozen fish went to Lomé.')).toEqual(['fish'])
    expect(goods('Copper and enriched uranium went abroad.')).toEqual(['copper', 'enriched uranium'])
    expect(goods('It sold bicycles and frozen fish.')).toContain('frozen fish')
  })

  it('a verb is no good', () => {
    expect(goods('Latvia ships 4,000 tons of peat.', true)).toEqual(['peat'])
    expect(goods('Two ships sank.', true)).toEqual(['ship'])
  })

  it('unknown goods end before "each", "abroad", "and"', () => {
    for (const end of ['each year', 'abroad', 'and other things', 'went to Oman']) {
      const stream = streamOf(`300 tons of fresh bolets ${end}.`)
      const of = stream.findIndex((e) => e.lower === 'of')
      expect(goodAfterOf(stream, of, true)?.item).toBe('bolet')
    }
  })

  it('new families', () => {
    expect(goods('Ready-to-wear, basic metals and wagyu')).toEqual(['ready-to-wear', 'basic metal', 'wagyu'])
    expect(goods('the power bill and palm futures')).toEqual(['power', 'palm oil'])
    expect(goods('Automotive: 4 billion')).toEqual(['automotive products'])
    expect(goods('an automotive lawyer')).toEqual([])
  })
})

describe('goods that are named together', () => {
  const list = (sentence: string): string => goodList(streamOf(sentence), 0)?.item ?? ''

  it('three or more up to an "and"', () => {
    expect(list('Cocoa, timber and bananas earned more.')).toBe('cocoa, timber and banana')
    expect(list('Lead, zinc, Peruvian tin, and silver fell.')).toBe('lead, zinc, tin and silver')
  })

  it('fewer, or without an end, are none', () => {
    expect(list('Cocoa and timber earned more.')).toBe('')
    expect(list('Cocoa, timber, bananas earned more.')).toBe('')
    expect(list('Cocoa, which sold well, and timber rose.')).toBe('')
  })
})

describe('words that stand for a good named before', () => {
  const article = (...named: string[]): string[] => [...Array<string>(OF_ARTICLE - named.length).fill(''), ...named]

  it('a word for what it is', () => {
    expect(referentOf('fibre', [...article(), 'rice', 'cotton', 'diesel'])).toBe('cotton')
    expect(referentOf('bean', [...article('cocoa'), 'sugar'])).toBe('cocoa')
    expect(referentOf('metal', [...article('palladium'), 'nickel'])).toBe('nickel')
    expect(referentOf('leaf', article('tea'))).toBe('tea')
  })

  it('the end of its name', () => {
    expect(referentOf('ore', [...article('ore'), 'iron ore'])).toBe('iron ore')
    expect(referentOf('crude oil', article('palm oil'))).toBe('crude palm oil')
  })

  it('not where the text is about the wider good itself, nor where nothing fits', () => {
    expect(referentOf('grain', [...article('grain'), 'wheat'])).toBe('')
    expect(referentOf('fibre', [...article('coal'), 'steel'])).toBe('')
    expect(referentOf('coal', [...article(), 'hard coal'])).toBe('')
    expect(referentOf('constructor', article('tea'))).toBe('')
  })

  it('those who make it', () => {
    expect(goodOfSellers('shipbuilders')).toBe('ship')
    expect(goodOfSellers('lawmakers')).toBe('')
    expect(goodOfSellers('constructor')).toBe('')
  })
})

describe('headings', () => {
  it('that open a paragraph and name a good', () => {
    const end = (sentence: string): number => openerEnd(streamOf(sentence))
    expect(end('SESAME - The crop was sold early.')).toBe(1)
    expect(end('Chilean copper: the mines ran well.')).toBe(2)
    expect(end('Sesame was sold early - and cheaply.')).toBe(-1)
    expect(end('NIAMEY - The crop was sold early.')).toBe(-1)
  })

  it('are no place of writing', () => {
    expect(goods('COTTON - Exports rose in May.')).toEqual(['cotton'])
    expect(streamOf('LUSAKA - Exports rose in May.')[0].lower === 'lusaka').toBe(false)
  })

  it('give their good to the paragraph', async () => {
    const text = `Trade notes

ZINC - The smelter ran without a stop. Exports came to 41,000 tons in May.

SESAME - The crop was sold early, and late buyers paid more. Exports came to 7,300 tons in May.`
    expect(await standing(text, '41,000 tons')).toContain('zinc')
    expect(await standing(text, '7,300 tons')).toContain('sesame')
  })

  it('the masthead names the good of a text that names none', async () => {
    const text = `UREA WEEKLY
Week 2, 2024

Chile shipped 21,000 tons in the seven days to Sunday.`
    expect(await standing(text, '21,000 tons')).toContain('urea')
  })
})

describe('readings of a good', () => {
  it('the wider good, the plain word, the makers and the list stand beside what is named', async () => {
    expect(await standing('Exports of Arabica rose. Vietnam took 300 tons of it in May.', '300 tons')).toContain('coffee')
    expect(await standing('Georgia mined copper. Minerals worth $5 million were exported in May.', '$5 million')).toContain('mineral')
    expect(await standing('Swiss watchmakers exported for $31 million in May.', '$31 million')).toContain('watch')
    expect(await standing('Tea, coffee and tobacco exports were worth $31 million.', '$31 million')).toContain('tea, coffee and tobacco')
  })
})
