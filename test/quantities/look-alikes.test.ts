import { describe, expect, it } from 'vitest'
import { written } from './read.ts'

/** Numbers that are no figures: dates, ages, ranks, names, codes, spans of time, sizes, idioms. */
const LOOK_ALIKES: readonly string[] = [
  'The two countries signed, and both sides were pleased.',
  'Two Koreas met; the two neighbours shook hands.',
  'One official said that no one had objected.',
  'One of the organizers opened the one-stop window.',
  'A five-day fair ran for three consecutive months.',
  'Sales fell for the third straight year in eight years.',
  'He left 12 years ago at the age of 14.',
  'A trader, 61, who ships grain, spoke to us.',
  'She is aged 66 and has a 29-year-old son.',
  'The first 20 days of the month were calm.',
  'The 21st fair and the 18th floor were full.',
  'It was the third of its kind, the first decline.',
  'A third nuclear test shook the region.',
  'Flight KE093 and a Tu-204 landed; a Boeing 737 left.',
  'The HBM3E chip, the B20 blend and the 5G network.',
  'COVID-19 closed 7-Eleven and the G20 talks.',
  'Resolution 2321, paragraph 26, was cited.',
  'Section 232 and annex 12 and annexes 14 to 16 apply.',
  'Order No. 267 and train No. 18 were named.',
  'See comment 14 and page 3 of document S/2020/151.',
  'Grade 3 lint and category 4A cotton at Zone 3.',
  'Lint of category 2 gave way to category 4.',
  'Form 7 and Channel 16 were used on level 1.',
  'Call 02-555-0114, extension 4, or dial 1672.',
  'The shop is open 24/7 and the vote was 3-1.',
  'It was a 50-50 chance at 11:20pm.',
  'Prices were fixed around 0930 local time and 2130 GMT.',
  "They meet at 9 o'clock or at 3 p.m. on Monday.",
  '1. Trade fell again.',
  '(2) The ministry denied it.',
  'The stock codes 005930 and 000660 led gains.',
  'The 62%-Fe index and 12.5%-protein wheat were quoted.',
  'Urea came in 25kg bags and 50-kilogram sacks.',
  'Gas is sold in a 14.2-kg cylinder.',
  'The 24-carat gold and 18-karat rings were sold.',
  'It was 30 degrees and the ship made 14 knots.',
  'Several countries and dozens of firms took part.',
  'Hundreds of thousands of fans and tens of thousands of guests came.',
  'A few hundred theatres opened it; many thousand did not.',
  'In the second half of the year and the first half figures.',
  'Half an hour later the half-year report came out.',
  'It was half-built, half-empty and half-hearted.',
  'The third quarter and the last quarter were weak.',
  'It rose from a quarter earlier and fell in the quarter.',
  'Double taxation and double-digit growth hurt.',
  'A double-crop harvest failed; he doubles as chairman.',
  'The firm doubled down on its triple-A rating.',
  'He reads the New York Times three times a week.',
  'It is checked twice a day and twice-weekly.',
  'The Group of Seven and the Big Four met.',
  'The top five markets and the top 10 buyers are there.',
  'Regulation (EU) 2019/159 and Article 5 apply.',
  'A zero-sum game, zero tolerance and net zero.',
  'In 2013 exports fell and in 2014 imports rose.',
  'On March 20 and on 16 October they met.',
  'UPDATE 28 and ep.28 of the series are out.',
  'The team won 2-0 and then 3-2.',
  'A two-way trade and a two-thirds-built plant.',
  'It is a three-dimensional, multi-stage plan.',
  'The P5+1 talks and the 1MDB case went on.',
  'A 40-foot container and a 20ft box stood there.',
  'The 10-year bond and a 30-day notice were cited.',
  'He spent five nights and six days there.',
  'It took a decade and a half to build.',
  'In one way or another it is one thing.',
  'It is the one thing that counts.',
  'No one knows; every one of them left.',
  'The year 2567 of the calendar began on 14 Aug 2567.',
  'The S&P 500 and the FTSE 100 slipped.',
  'Neither of the two spoke to either one.',
  'Windows 11, iPhone 15 and Euro 5 diesel are sold.',
  'It ranked 5 and was number 3 on the list.',
  'He lives in room 204 on Route 66.',
  'She was born on 12/05/1980 at 10:45.',
  'The UN 1718 committee met.',
  'An A350 and an F-16 took off.',
  'Chapter 7 and Table 4 show it.',
  'Two-way traffic and one-way fares were cut.',
  'It lasted for more than 100 days and about 60 hours.',
  'A year and a half after the pact nothing moved.',
  'In two or three years it will end.',
  'The 27-nation bloc and the 38-year war.',
  'The first two decades of the 21st century.',
  'Two weeks and ten minutes passed.',
]

describe('numbers that state no amount', () => {
  it.each(LOOK_ALIKES)('%s', (text) => {
    expect(written(text)).toEqual([])
  })

  it('are many', () => {
    expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(80)
  })
})

describe('beside them, amounts are still read', () => {
  it.each([
    ['Resolution 2397 caps it at 500,000 barrels.', ['500,000 barrels']],
    ['In its 21st year it sold 21 ships.', ['21']],
    ['Over 12 months it shipped 12 cargoes.', ['12']],
    ['No. 7 on the list sold 7 tonnes.', ['7 tonnes']],
    ['The A350 flew 350 people.', ['350']],
    ["At 9 o'clock 9 trucks left.", ['9']],
    ['Grade 3 lint fetched Rs 300 a kg.', ['Rs 300']],
    ['Sold in 50-kg bags: 3 million bags.', ['3 million bags']],
  ])('%s', (text, quotes) => {
    expect(written(text).map((row) => row.split(' | ')[0])).toEqual(quotes)
  })
})
