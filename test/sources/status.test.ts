import { expect, test } from 'vitest'
import { documentOfText } from '../../src/read/document.ts'
import { compileStages } from '../../src/stages.ts'

const stages = compileStages()

/** Status of every figure of a sentence, by its words. */
async function statusesOf(sentence: string): Promise<Record<string, string>> {
  const text = `Rice trade grows\n\nTuesday, 15 June 2021\n\n${sentence}\n`
  const document = await documentOfText('a.txt', text)
  const drafts = stages.split(document, { published: '' }).flatMap((article) => stages.extract(text, article))
  return Object.fromEntries(drafts.map((d) => [text.slice(d.start, d.end), d.status]))
}

test.each<[string, Record<string, string>]>([
  ['Exports of rice are limited to 5,000 tons.', { '5,000 tons': 'limit' }],
  ['From May mills may export up to 5,000 tons of rice.', { '5,000 tons': 'limit' }],
  ['Rice sold well above the floor price of $300 a ton.', { $300: 'limit' }],
  ['Rice exports would have been 5,000 tons without the flood.', { '5,000 tons': 'reported' }],
  [
    'The board expects rice exports, which were 5,000 tons in 2020, to reach 6,000 tons.',
    { '5,000 tons': 'reported', '6,000 tons': 'forecast' },
  ],
  ['The board raised its forecast of rice exports to 6,000 tons from 5,500 tons.', { '6,000 tons': 'forecast', '5,500 tons': 'forecast' }],
  ['Traders had braced for rice exports of 6,000 tons.', { '6,000 tons': 'forecast' }],
  ['The railway is to carry 6,000 tons of rice a year from 2027.', { '6,000 tons': 'forecast' }],
  ['Mills exported 5,000 tons of rice in May, estimates Selka Foods, a consultancy.', { '5,000 tons': 'estimated' }],
  ['Rice exports rose to 5,000 tons in May, the board reckons.', { '5,000 tons': 'estimated' }],
  ['Rice exports fetched an estimated $5 million in May.', { '$5 million': 'estimated' }],
  ['Rice exports rose to 5,000 tons in May, preliminary data of the board showed.', { '5,000 tons': 'provisional' }],
  ['Millers had bargained for rice exports of 6,000 tons.', { '6,000 tons': 'forecast' }],
  ['Exporters stick to their aim of 6,000 tons of rice.', { '6,000 tons': 'forecast' }],
  ['With its fields under water, Laos could manage only 5,000 tons of rice.', { '5,000 tons': 'reported' }],
  ["The board's forecast of rice exports was missed by 4 percent.", { '4 percent': 'reported' }],
  ['Rice exports should stay 4 percent below the 5,000 tons of 2019.', { '4 percent': 'forecast', '5,000 tons': 'reported' }],
  ['Broken rice, which mills should keep at home, slid 4 percent to 5,000 tons.', { '4 percent': 'reported', '5,000 tons': 'reported' }],
  ['Laos exported 5,000 tons of rice, within the 6,000 tons that the treaty allows.', { '5,000 tons': 'reported', '6,000 tons': 'limit' }],
  ['Each mill may export 40 percent of the rice that it milled last year.', { '40 percent': 'limit' }],
])('%s', async (sentence, statuses) => expect(await statusesOf(sentence)).toMatchObject(statuses))
