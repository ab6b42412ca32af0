import { describe, expect, it } from 'vitest'
import { read } from '../kinds/read.ts'

/** Periods of the figures of a text written on 12 June 2024. */
const periods = async (text: string): Promise<string[]> => (await read(text)).map((row) => row.period)

describe('times that are carried over', () => {
  it('goes on from the main figure, not from what it was compared with', async () => {
    const text =
      'Ghana exported 40,000 tonnes of cashew in 2023, less than the 52,000 tonnes of 2021. India bought 31,000 tonnes of it and paid $40 million.'
    expect((await periods(text)).slice(2)).toEqual(['2023', '2023'])
  })

  it('is set by a sentence without figures', async () => {
    const text =
      'Ghana exported 40,000 tonnes of cashew in May.\n\nFor January to May the picture is brighter. Exports came to 210,000 tonnes, and India took 150,000 tonnes.'
    expect((await periods(text)).slice(1)).toEqual(['2024-01/2024-05', '2024-01/2024-05'])
  })

  it('is that of a question', async () => {
    const text = 'Q. How much cashew did Ghana ship abroad last year?\nA. The board registered 190,000 tonnes.'
    expect(await periods(text)).toEqual(['2023'])
  })
})
