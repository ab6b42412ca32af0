import type { Case } from './read.ts'

export const cases: readonly Case[] = [
  [
    "Moscow's wheat sales to Egypt, Türkiye and Iran came to 8.1, 6.2 and 2.3 mln t respectively, the union said.",
    ['8.1 | 8100000 | eq | t | mass', '6.2 | 6200000 | eq | t | mass', '2.3 mln t | 2300000 | eq | t | mass'],
  ],
  [
    'The tender drew 11 offers, of which five were for Romanian and three for French grain.',
    ['11 | 11 | eq | 1 | count of offers', 'five | 5 | eq |  | bare', 'three | 3 | eq |  | bare'],
  ],
  [
    'Exports of 60 trade and investment pacts; 94 countries and territories represented; forty-seven such shipments.',
    [
      '60 | 60 | eq | 1 | count of trade and investment pacts',
      '94 | 94 | eq | 1 | count of countries',
      'forty-seven | 47 | eq | 1 | count of such shipments',
    ],
  ],
  [
    'A 500-strong delegation stayed in a three-storey building; a 6000-tonne freighter sailed the 3,500-kilometer stretch.',
    [
      '500 | 500 | eq | 1 | count of strong',
      'three | 3 | eq | 1 | count of storey',
      '6000-tonne | 6000 | eq | t | mass',
      '3,500-kilometer | 3500 | eq | km | length',
    ],
  ],
  [
    'North Korean workers are paid 260,000-280,000 won (US$238-256) per month.',
    ['260,000-280,000 won | 260000..280000 | range | KRW/month | money', 'US$238-256 | 238..256 | range | USD/month | money'],
  ],
  [
    'About 46 cents of every dollar, or 90 cents on the dollar.',
    ['46 cents of every dollar | 46 | approx | % | fraction', '90 cents on the dollar | 90 | eq | % | fraction'],
  ],
  ['Prices in 2023 were 1.2 times those of 2019; the New York Times said so three times a week.', ['1.2 times | 1.2 | eq | x | multiple']],
  [
    'Fuel cost 1,200 to 1,300 shillings a litre in Uganda, 4,500 in Tanzania.',
    ['1,200 to 1,300 shillings | 1200..1300 | range | KES/l | money', '4,500 | 4500 | eq |  | bare'],
  ],
  [
    'The fleet grew by 12 ships to 140 ships; 12 of them are new.',
    ['12 | 12 | eq | 1 | count of ships', '140 | 140 | eq | 1 | count of ships', '12 | 12 | eq |  | bare'],
  ],
  [
    'Two-thirds of a percentage point; half of one percent; three-tenths of 1 percent.',
    [
      'Two-thirds of a percentage point | 0.6666666666666666 | eq | pp | points',
      'half of one percent | 0.5 | eq | % | percent',
      'three-tenths of 1 percent | 0.3 | eq | % | percent',
    ],
  ],
  [
    'The index fell 2.5 points to 48.3, below the 50 mark that separates growth from contraction.',
    ['2.5 | 2.5 | eq | 1 | count of points', '48.3 | 48.3 | eq |  | bare', '50 | 50 | eq |  | bare'],
  ],
  ['Tanker rates for 2-million-barrel cargoes rose to W65.', ['2-million-barrel | 2000000 | eq | bbl | volume']],
  [
    "The country's 11 smelters employ 14,500; 2,300 were laid off.",
    ['11 | 11 | eq | 1 | count of smelters', '14,500 | 14500 | eq |  | bare', '2,300 | 2300 | eq |  | bare'],
  ],
  [
    'The company hired 300 people in the 12 months to June and 1,100 over five years.',
    ['300 | 300 | eq | 1 | count of people', '1,100 | 1100 | eq |  | bare'],
  ],
  [
    'Workers, 80 percent of them women, earn $1.90-2.50 an hour.',
    ['80 percent | 80 | eq | % | percent', '$1.90-2.50 | 1.9..2.5 | range | USD/hour | money'],
  ],
  [
    'Inflation eased to 4.9 percent in July from 5.2 percent; core inflation was 6.1.',
    ['4.9 percent | 4.9 | eq | % | percent', '5.2 percent | 5.2 | eq | % | percent', '6.1 | 6.1 | eq |  | bare'],
  ],
  [
    'U.S. crude stocks fell 3.9 million bbl to 431.4 million bbl; WTI settled at $71.24/bbl, Brent at $74.9.',
    [
      '3.9 million bbl | 3900000 | eq | bbl | volume',
      '431.4 million bbl | 431400000 | eq | bbl | volume',
      '$71.24 | 71.24 | eq | USD/bbl | money',
      '$74.9 | 74.9 | eq | USD | money',
    ],
  ],
  [
    'A cargo of 30,000t of steel billets at $505-510/t CFR.',
    ['30,000t | 30000 | eq | t | mass', '$505-510 | 505..510 | range | USD/t | money'],
  ],
  [
    "India's Nifty rose 0.8% to 24,500; the rupee closed at 83.12.",
    ['0.8% | 0.8 | eq | % | percent', '24,500 | 24500 | eq |  | bare', '83.12 | 83.12 | eq |  | bare'],
  ],
  [
    'It is 1.5 km long, 30 metres wide and 12 m deep.',
    ['1.5 km | 1.5 | eq | km | length', '30 metres | 30 | eq | m | length', '12 m | 12 | eq | m | length'],
  ],
  [
    'Eight in ten of the 1,200 firms surveyed said so; 1 in 10 disagreed.',
    ['Eight in ten | 80 | eq | % | fraction', '1,200 | 1200 | eq | 1 | count of firms', '1 in 10 | 10 | eq | % | fraction'],
  ],
  [
    'He paid 20 million won (15,000 dollars) for it.',
    ['20 million won | 20000000 | eq | KRW | money', '15,000 dollars | 15000 | eq | USD | money'],
  ],
  [
    'More than 1.2 million Ukrainians and 800,000 Syrians had come by May 2023.',
    ['1.2 million | 1200000 | gt | 1 | count of Ukrainians', '800,000 | 800000 | eq | 1 | count of Syrians'],
  ],
  [
    'The 5.4-billion-dollar deal, a $3-billion loan and a 700,000-bpd cut.',
    [
      '5.4-billion-dollar | 5400000000 | eq | USD | money',
      '$3-billion | 3000000000 | eq | USD | money',
      '700,000-bpd | 700000 | eq | bbl/day | volume',
    ],
  ],
  [
    "The EU's 90bn-euro plan and a 12bn-pound bailout.",
    ['90bn-euro | 90000000000 | eq | EUR | money', '12bn-pound | 12000000000 | eq | GBP | money'],
  ],
  [
    'It spent $80m ($75m in 2022) on 400MW of solar, i.e. $0.20/W.',
    [
      '$80m | 80000000 | eq | USD | money',
      '$75m | 75000000 | eq | USD | money',
      '400MW | 400 | eq | MW | energy',
      '$0.20 | 0.2 | eq | USD/W | money',
    ],
  ],
  ['Steel use per head is 228 kg, against 1,000kg in China.', ['228 kg | 228 | eq | kg | mass', '1,000kg | 1000 | eq | kg | mass']],
  [
    'Rates went from 5% to 7.5% and back to 6%.',
    ['5% | 5 | eq | % | percent', '7.5% | 7.5 | eq | % | percent', '6% | 6 | eq | % | percent'],
  ],
  [
    'Only 3 of 17 provinces met it, and 8% of the 5,000-odd mines are closed.',
    [
      '3 | 3 | eq |  | bare',
      '17 | 17 | eq | 1 | count of provinces',
      '8% | 8 | eq | % | percent',
      '5,000 | 5000 | approx | 1 | count of mines',
    ],
  ],
  [
    'Sales surged 40% - or $1.2 billion - to about $4.2 billion.',
    ['40% | 40 | eq | % | percent', '$1.2 billion | 1200000000 | eq | USD | money', '$4.2 billion | 4200000000 | approx | USD | money'],
  ],
  [
    'Sanctions hit 1,200 people, 350 firms and six banks.',
    ['1,200 | 1200 | eq | 1 | count of people', '350 | 350 | eq | 1 | count of firms', 'six | 6 | eq | 1 | count of banks'],
  ],
  [
    "The harvest, at 7.2m-7.5m tonnes, is 0.4m-0.5m below last year's.",
    ['7.2m-7.5m tonnes | 7200000..7500000 | range | t | mass', '0.4m-0.5m | 400000..500000 | range |  | bare'],
  ],
  ['Japan bought 3 cargoes; Korea, 4; Taiwan, none.', ['3 | 3 | eq | 1 | count of cargoes', '4 | 4 | eq |  | bare']],
  [
    'Gas was €28.5 per MWh (€1 = $1.08), down from €31.2.',
    [
      '€28.5 | 28.5 | eq | EUR/MWh | money',
      '€1 | 1 | eq | EUR | money',
      '$1.08 | 1.08 | eq | USD | money',
      '€31.2 | 31.2 | eq | EUR | money',
    ],
  ],
  [
    'Thailand sold 700,000 tonnes of rice in Q1, India 2m and Vietnam 1.9m.',
    ['700,000 tonnes | 700000 | eq | t | mass', '2m | 2000000 | eq |  | bare', '1.9m | 1900000 | eq |  | bare'],
  ],
  [
    'Remittances worth 7.2% of GDP, or Sh 38.4bn, reached 1.5m households.',
    ['7.2% | 7.2 | eq | % | percent', 'Sh 38.4bn | 38400000000 | eq | KES | money', '1.5m | 1500000 | eq | 1 | count of households'],
  ],
  [
    "Fonterra's GDT auction index rose 1.7 percent to an average $3,682 per metric ton.",
    ['1.7 percent | 1.7 | eq | % | percent', '$3,682 | 3682 | eq | USD/t | money'],
  ],
  ['The spread widened to 45-50 bps over Treasuries.', ['45-50 bps | 0.45..0.5 | range | pp | points']],
  ['It sold 45 percent to 50 percent of output under 3- to 5-year contracts.', ['45 percent to 50 percent | 45..50 | range | % | percent']],
  [
    'The toll rose to between Sh50 and Sh100; some 1,000-1,500 trucks a day pay it.',
    ['Sh50 and Sh100 | 50..100 | range | KES | money', '1,000-1,500 | 1000..1500 | range | 1/day | count of trucks'],
  ],
  [
    'Some two million head of cattle and 1.1 million sheep.',
    ['two million head | 2000000 | approx | 1 | count of head', '1.1 million | 1100000 | eq | 1 | count of sheep'],
  ],
  [
    'A dozen or so traders; half of all rice; nearly one-in-five ships.',
    ['A dozen | 12 | approx | 1 | count of traders', 'half | 50 | eq | % | fraction', 'one-in-five | 20 | approx | % | fraction'],
  ],
  ['"We need 5,000 tonnes, not 3,000," he said.', ['5,000 tonnes | 5000 | eq | t | mass', '3,000 | 3000 | eq |  | bare']],
  [
    'The dam holds 1.5 billion cubic metres; 12 cubic feet a second flow out.',
    ['1.5 billion cubic metres | 1500000000 | eq | m3 | volume', '12 cubic feet | 12 | eq | ft3/second | volume'],
  ],
  [
    "China took 45% (38% in 2021) of Chile's $98.5 billion of exports.",
    ['45% | 45 | eq | % | percent', '38% | 38 | eq | % | percent', '$98.5 billion | 98500000000 | eq | USD | money'],
  ],
]
