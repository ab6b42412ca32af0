import type { Case } from './read.ts'

/** Usages of trades and countries: rates said late, pounds, glued letters, parts, compounds. */
export const cases: readonly Case[] = [
  ['In Wonsan oil costs 21,000 won a kilo.', ['21,000 won | 21000 | eq | KRW/kg | money']],
  ['The factory hands over Sh31 for each kilo of leaf.', ['Sh31 | 31 | eq | KES/kg | money']],
  ['Each side may take 300,000 barrels of fuel in a calendar year.', ['300,000 barrels | 300000 | eq | bbl/year | volume']],
  ['Some 90,000 tons of salt was sent to Laos every year.', ['90,000 tons | 90000 | approx | t/year | mass']],
  [
    'Beans fetch $4.10 or so a kilo; hire was put at $41,000 a day on Monday.',
    ['$4.10 | 4.1 | approx | USD/kg | money', '$41,000 | 41000 | eq | USD/day | money'],
  ],
  ['Boards fetched US$410 per thousand board feet.', ['US$410 | 410 | eq | USD/thousand board feet | money']],
  [
    'Dealers bought rubber at P52.25 a kilo, up from P44 in June.',
    ['P52.25 | 52.25 | eq | PHP/kg | money', 'P44 | 44 | eq | PHP/kg | money'],
  ],
  [
    'Meal sells for K310, and the ministry took in Rb412bn.',
    ['K310 | 310 | eq | ZMW | money', 'Rb412bn | 412000000000 | eq | RUB | money'],
  ],
  [
    'The contract ended at 7,204 pounds per mt, 96 pounds cheaper than on Monday.',
    ['7,204 pounds | 7204 | eq | GBP/t | money', '96 pounds | 96 | eq | GBP/t | money'],
  ],
  [
    'Growers were promised 8,500 pounds ($175) per qantar.',
    ['8,500 pounds | 8500 | eq | GBP/qintar | money', '$175 | 175 | eq | USD/qintar | money'],
  ],
  [
    'Farms shipped 58 million pounds of prawns; exports were worth 58 million pounds.',
    ['58 million pounds | 58000000 | eq | lb | mass', '58 million pounds | 58000000 | eq | GBP | money'],
  ],
  [
    'It brought 71 cents of each tourist dollar; about one in 14 went back.',
    ['71 cents of each tourist dollar | 71 | eq | % | fraction', 'one in 14 | 7.142857142857142 | approx | % | fraction'],
  ],
  [
    'Only 6,100 barges passed, half as many as in May and a third as many as in April.',
    ['6,100 | 6100 | eq | 1 | count of barges', 'half | 0.5 | eq | x | multiple', 'a third | 0.3333333333333333 | eq | x | multiple'],
  ],
  ["That is a quarter of a year's ration.", ['a quarter | 25 | eq | % | fraction']],
  [
    'Volumes went past 3 mn TEU; the old yard handed over 14 ships.',
    ['3 mn TEU | 3000000 | gt | TEU | teu', '14 | 14 | eq | 1 | count of ships'],
  ],
  [
    'Rain and hail together did not come to half of that; call it 40,000 tonnes.',
    ['half | 50 | lt | % | fraction', '40,000 tonnes | 40000 | approx | t | mass'],
  ],
  ['Demand may grow by 3% to 5% next year.', ['3% to 5% | 3..5 | range | % | percent']],
  ['Runs fell to 81% of capacity, 1.7 points less than in May.', ['81% | 81 | eq | % | percent', '1.7 points | 1.7 | eq | pp | points']],
  ['It cost eleven dollars and thirty cents.', ['eleven dollars and thirty cents | 11.3 | eq | USD | money']],
  ['The fund lent three quarters billion dollars.', ['three quarters billion dollars | 750000000 | eq | USD | money']],
  ['Four thousand two hundred and six bales were sold.', ['Four thousand two hundred and six bales | 4206 | eq | 1 | count of bales']],
  [
    'Of 31 cargoes 20 went to Asia, seven to Europe and four to Peru.',
    ['31 | 31 | eq | 1 | count of cargoes', '20 | 20 | eq |  | bare', 'seven | 7 | eq |  | bare', 'four | 4 | eq |  | bare'],
  ],
  [
    'The plan promises 40 000 more jobs; guards on the site numbered 312.',
    ['40 000 | 40000 | eq | 1 | count of jobs', '312 | 312 | eq | 1 | count'],
  ],
  [
    'The yard sold 2.2 million head, 5,400 units and 31,000 T of bran.',
    [
      '2.2 million head | 2200000 | eq | 1 | count of head',
      '5,400 units | 5400 | eq | 1 | count of units',
      '31,000 T | 31000 | eq | t | mass',
    ],
  ],
  [
    'The field yields 4.1 mlbs a year and 12 bcm/y of gas.',
    ['4.1 mlbs | 4100000 | eq | lb/year | mass', '12 bcm/y | 12000000000 | eq | m3/year | volume'],
  ],
  ['A fleet of 61 boats and a group of 40 left.', ['61 | 61 | eq | 1 | count of boats', '40 | 40 | eq |  | bare']],
  ['He sold a sale 30 tonnes larger.', ['30 tonnes | 30 | eq | t | mass']],
  ['They want anything from 12.5 to 31 per cent.', ['12.5 to 31 per cent | 12.5..31 | range | % | percent']],
]
