import { describe, expect, it } from 'vitest'
import { documentOfText } from '../../src/index.ts'
import { compileLanguage } from '../../src/language.ts'
import { attributive, areaAt, givesAt, takesAt } from '../../src/link/areas.ts'
import { areasOf, pairOf } from '../../src/link/home.ts'
import { type Line, readArticle } from '../../src/link/read-article.ts'
import { splitDocument } from '../../src/split/split.ts'

const language = compileLanguage()

async function linesOf(text: string): Promise<Line[]> {
  const document = await documentOfText('a.txt', text)
  return splitDocument(document, { published: '' }).flatMap((article) => readArticle(document.text, article, language) ?? [])
}

const homeOf = async (text: string): Promise<string> => areasOf(await linesOf(`A note\n\nMarch 3, 2023\n\n${text}`), [])[0]

describe('where a text is at home', () => {
  it('its buyers are not its home', async () => {
    expect(
      await homeOf('The grape harvest at Mendoza is in. China took 40,000 tonnes. China received 9,000 more in May; Salta sent 3,000.'),
    ).toBe('ARG')
    expect(await homeOf('American buyers paid $30 a bag and American importers took 5,000 bags. Kampala booked 70,000 bags.')).toBe('UGA')
  })

  it('its money tells', async () => {
    expect(await homeOf('Shipments earned Tk 410 crore and cost Tk 90 crore. Italy bought a third, and Italy paid on time.')).toBe('BGD')
  })

  it('rupees are those of the country that is named', async () => {
    expect(await homeOf('Leaf averaged Rs. 1,200 a kilo at the sale and dust Rs. 900. Kandy growers sold 4,000 kg.')).toBe('LKA')
    expect(await homeOf('Yarn cost Rs. 1,200 a kilo and lint Rs. 900. Mills took 4,000 kg.')).toBe('IND')
  })

  it('an embargo is of the other side', async () => {
    expect(await homeOf('Since the Russian ban, Moldovan orchards have sent 3,000 tonnes of plums abroad.')).toBe('MDA')
  })

  it('short names own what follows them', async () => {
    expect(await homeOf('At UK ports 4,000 tonnes of barley were loaded. Spain took 1,000 tonnes and Spain paid well.')).toBe('GBR')
  })

  it('acronyms are no people', async () => {
    expect(await homeOf('Sales rose 4 percent, DANE said. DANE put those of coffee at 900,000 bags in Antioquia.')).toBe('COL')
  })
})

describe('pairs', () => {
  it('a headline names the two sides of a trade', async () => {
    expect(pairOf(await linesOf('Laos-Thailand trade hits a record\n\nMay 4, 2022\n\nIt came to $900 million in April.'))).toEqual([
      'LAO',
      'THA',
    ])
  })

  it('two countries named over and over are one, one among many is not', async () => {
    const two = 'Kenya sold 40 tons. Uganda paid $9 million. Kenya wants more; Uganda has less. Ugandan traders met Kenyan officials.'
    const many = 'Kenya sold 40 tons. Uganda took 9, Rwanda 8, Burundi 6, Egypt 5, Kenya 4, Sudan 3 tons.'
    expect([...(pairOf(await linesOf(`Border news\n\nMay 4, 2022\n\n${two}`)) ?? [])].sort()).toEqual(['KEN', 'UGA'])
    expect(pairOf(await linesOf(`Border news\n\nMay 4, 2022\n\n${many}`))).toBeNull()
  })
})

describe('what an area does', () => {
  it.each([
    ['Peru has bought 300 tons.', 'takes'],
    ['Peru alone absorbed 300 tons.', 'takes'],
    ['Peru put in 300 tons.', 'gives'],
    ['Peru also supplied 300 tons.', 'gives'],
    ['Peru hoped for 300 tons.', 'neither'],
  ])('%s', async (text, what) => {
    const { stream } = (await linesOf(`A note\n\nMarch 3, 2023\n\n${text}`)).find((l) => l.stating) as Line
    const at = stream.findIndex((e) => areaAt(stream, e.index)?.code === 'PER')
    expect(takesAt(stream, at + 1) ? 'takes' : givesAt(stream, at + 1) ? 'gives' : 'neither').toBe(what)
  })

  it.each([
    ['EU terminals unloaded 30 tons.', true],
    ['EU imposed a tax of 30 euros.', false],
    ['UK and others bought 30 tons.', false],
  ])('%s', async (text, adjective) => {
    const { stream } = (await linesOf(`A note\n\nMarch 3, 2023\n\n${text}`)).find((l) => l.stating) as Line
    const area = areaAt(stream, 0)
    expect(area !== null && attributive(stream, area)).toBe(adjective)
  })
})
