import { describe, expect, it } from 'vitest'
import { compileStages, documentOfText, processDocument } from '../../src/index.ts'

const stages = compileStages()

/** The words of zero in a sentence. */
async function zeros(text: string): Promise<string[]> {
  const { observations } = processDocument(await documentOfText('a.txt', text), stages, { published: '2021-06-14', scope: 'all' })
  return observations.filter((o) => o.value === 0).map((o) => o.quote)
}

describe('statements of zero', () => {
  it.each([
    ['Peru sold 900 tonnes of tin in 2019; in 2020 it supplied none.', ['none']],
    ['Togo imported 80,000 tonnes of cement, having bought practically none in 2018.', ['none']],
    ['Laos exported 40,000 tonnes of maize until March, and then nothing.', ['nothing']],
    ['The Tema mill crushed nothing in April.', ['nothing']],
    ['Nothing has been shipped through the Beira pipeline since March.', ['Nothing']],
    ['Chad sold next to nothing to Egyptian wholesalers.', ['nothing']],
    ['Nepal bought no rice from Laos in May, and neither did Bhutan.', ['no', 'neither']],
    ['Qatar sent nobody back in 2020.', ['nobody']],
    ['Wool, worth $40 million in 2019, was nowhere to be seen among the exports.', ['nowhere']],
    ['Not an ounce of gold was exported in May.', ['Not an ounce']],
    ['Raw hides were not exported, as in 2019.', ['not']],
    ['Gas, of which not a cubic metre was imported in 2019, now comes from Baku.', ['not a cubic metre']],
    ['No consignment of ginger was rejected in May.', ['No']],
    ['Not one LNGC has been loaded for Japan since May.', ['Not one']],
  ])('%s', async (text, quotes) => {
    expect(await zeros(text)).toEqual(quotes)
  })

  it.each([
    'A farmer who has never bought imported seed was content.',
    'Mills feared that they would find no cotton.',
    'A letter needs no ship.',
    'Lamb cuts of this kind may not leave the country.',
    'Nepal bought rice from Laos in May, and neither port was closed.',
    'Nothing is simple about the export of rice.',
    'He was nowhere near the rice mill.',
  ])('not in "%s"', async (text) => {
    expect(await zeros(text)).toEqual([])
  })
})
