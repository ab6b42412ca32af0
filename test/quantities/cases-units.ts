import type { Case } from './read.ts'

export const cases: readonly Case[] = [
  [
    'Output was $54K, $1.2MM, £3.4m and €2tn.',
    [
      '$54K | 54000 | eq | USD | money',
      '$1.2MM | 1200000 | eq | USD | money',
      '£3.4m | 3400000 | eq | GBP | money',
      '€2tn | 2000000000000 | eq | EUR | money',
    ],
  ],
  [
    'It cost 10 €, 1,500 ₽, 100元 and ₦2.5bn.',
    [
      '10 € | 10 | eq | EUR | money',
      '1,500 ₽ | 1500 | eq | RUB | money',
      '100元 | 100 | eq | CNY | money',
      '₦2.5bn | 2500000000 | eq | NGN | money',
    ],
  ],
  [
    'The deal is worth 75 USD million or 50 million usd.',
    ['75 USD million | 75000000 | eq | USD | money', '50 million usd | 50000000 | eq | USD | money'],
  ],
  [
    'Steel sold at 3.550,50 euros; 1.234.567 tonnes were shipped.',
    ['3.550,50 euros | 3550.5 | eq | EUR | money', '1.234.567 tonnes | 1234567 | eq | t | mass'],
  ],
  [
    'Exports of 0,125 million tonnes and 0.5 million barrels.',
    ['0,125 million tonnes | 125000 | eq | t | mass', '0.5 million barrels | 500000 | eq | bbl | volume'],
  ],
  [
    'An estimated 40 tankers and around 3,400 crew waited.',
    ['40 | 40 | approx | 1 | count of tankers', '3,400 | 3400 | approx | 1 | count of crew'],
  ],
  [
    'In excess of 200 ships, upwards of 300 trucks and north of $4bn.',
    ['200 | 200 | gt | 1 | count of ships', '300 | 300 | gt | 1 | count of trucks', '$4bn | 4000000000 | gt | USD | money'],
  ],
  [
    'No less than 12 mines, no fewer than 900 miners and a minimum of $70.',
    ['12 | 12 | ge | 1 | count of mines', '900 | 900 | ge | 1 | count of miners', '$70 | 70 | ge | USD | money'],
  ],
  [
    'As much as 40 percent, as many as some 300 boats, at most 5 kg.',
    ['40 percent | 40 | le | % | percent', '300 | 300 | le | 1 | count of boats', '5 kg | 5 | le | kg | mass'],
  ],
  ['The price is below $60 and under 45 euros.', ['$60 | 60 | lt | USD | money', '45 euros | 45 | lt | EUR | money']],
  [
    'Short of 3 million tonnes, close to 70 per cent and near 22 million.',
    ['3 million tonnes | 3000000 | lt | t | mass', '70 per cent | 70 | approx | % | percent', '22 million | 22000000 | approx |  | bare'],
  ],
  [
    'Perhaps 60,000 head of cattle; somewhat over a quarter of it.',
    ['60,000 head | 60000 | approx | 1 | count of head', 'a quarter | 25 | gt | % | fraction'],
  ],
  [
    'It went up to 5% and brought the total up to $49.08 billion.',
    ['5% | 5 | eq | % | percent', '$49.08 billion | 49080000000 | eq | USD | money'],
  ],
  [
    'Estimates run from 200,000 to 350,000; they range from 5 to 7 percent.',
    ['200,000 to 350,000 | 200000..350000 | range |  | bare', '5 to 7 percent | 5..7 | range | % | percent'],
  ],
  [
    'It fell from 8 million to seven; it rose to 8.2 million from 9.',
    [
      '8 million | 8000000 | eq |  | bare',
      'seven | 7000000 | eq |  | bare',
      '8.2 million | 8200000 | eq |  | bare',
      '9 | 9000000 | eq |  | bare',
    ],
  ],
  [
    'Paying about $126 million and $104 million respectively.',
    ['$126 million | 126000000 | approx | USD | money', '$104 million | 104000000 | approx | USD | money'],
  ],
  [
    'They lost 25, 31.4 and 18.8 percent, respectively.',
    ['25 | 25 | eq | % | percent', '31.4 | 31.4 | eq | % | percent', '18.8 percent | 18.8 | eq | % | percent'],
  ],
  [
    'It sold 180,000, 60,000 and 55,000 tonnes.',
    ['180,000 | 180000 | eq | t | mass', '60,000 | 60000 | eq | t | mass', '55,000 tonnes | 55000 | eq | t | mass'],
  ],
  [
    'South Korea and Japan took 3.59 and 1.59 million respectively.',
    ['3.59 | 3590000 | eq |  | bare', '1.59 million | 1590000 | eq |  | bare'],
  ],
  [
    'Prices are 20% to 30% lower; 1 million to 2 million tonnes may go.',
    ['20% to 30% | 20..30 | range | % | percent', '1 million to 2 million tonnes | 1000000..2000000 | range | t | mass'],
  ],
  [
    'There were 50 or 60 boats, and two or three tankers.',
    ['50 or 60 | 50..60 | range | 1 | count of boats', 'two or three | 2..3 | range | 1 | count of tankers'],
  ],
  ['It cost 120 yuan, up from 50 or 60 in July.', ['120 yuan | 120 | eq | CNY | money', '50 or 60 | 50..60 | range |  | bare']],
  [
    'Rubber fetched 45 pence a kilo, tin 113.08 cents per lb.',
    ['45 pence | 0.45 | eq | GBP/kg | money', '113.08 cents | 1.1308 | eq | USD/lb | money'],
  ],
  [
    'Palm oil closed at 3,607 ringgit ($763.70) a tonne.',
    ['3,607 ringgit | 3607 | eq | MYR/t | money', '$763.70 | 763.7 | eq | USD/t | money'],
  ],
  ['Workers start at 8,000 taka ($85) a month.', ['8,000 taka | 8000 | eq | BDT/month | money', '$85 | 85 | eq | USD/month | money']],
  ['He earns 20,000 KPW [2.3 USD] a month.', ['20,000 KPW | 20000 | eq | KPW/month | money', '2.3 USD | 2.3 | eq | USD/month | money']],
  [
    'Copper: $4.30 a pound from $3.85 and for next year $4.25 from $3.90.',
    [
      '$4.30 | 4.3 | eq | USD/lb | money',
      '$3.85 | 3.85 | eq | USD/lb | money',
      '$4.25 | 4.25 | eq | USD | money',
      '$3.90 | 3.9 | eq | USD/lb | money',
    ],
  ],
  ['Permits at some 50,000 yuan per boat per month.', ['50,000 yuan | 50000 | approx | CNY/month | money']],
  ['The mill eats 21 million tonnes of wheat a year.', ['21 million tonnes | 21000000 | eq | t/year | mass']],
  ['Some 5 million barrels of crude a month pass.', ['5 million barrels | 5000000 | approx | bbl/month | volume']],
  [
    'A fall of 20 percent a year or 1.5 percent monthly.',
    ['20 percent | 20 | eq | %/year | percent', '1.5 percent | 1.5 | eq | %/month | percent'],
  ],
  [
    'There are five flights a week and 1,250 trucks a day.',
    ['five | 5 | eq | 1/week | count of flights', '1,250 | 1250 | eq | 1/day | count of trucks'],
  ],
  [
    'Gold is Rs 77,900 per 10 grams; gas is $9.2 per 1,000 cubic feet.',
    ['Rs 77,900 | 77900 | eq | INR/10 g | money', '$9.2 | 9.2 | eq | USD/1000 ft3 | money'],
  ],
  ['The tax is 40 euros per tonne of carbon.', ['40 euros | 40 | eq | EUR/t | money']],
  [
    'Income is $3,200 per capita; rent is $400 a month.',
    ['$3,200 | 3200 | eq | USD/person | money', '$400 | 400 | eq | USD/month | money'],
  ],
  ['Freight of $24/t and 20 cents/litre.', ['$24 | 24 | eq | USD/t | money', '20 cents | 0.2 | eq | USD/l | money']],
  [
    'Sales doubled, tripled, trebled, quadrupled and halved.',
    [
      'doubled | 2 | eq | x | multiple',
      'tripled | 3 | eq | x | multiple',
      'trebled | 3 | eq | x | multiple',
      'quadrupled | 4 | eq | x | multiple',
      'halved | 0.5 | eq | x | multiple',
    ],
  ],
  [
    "More than double the 2019 figure; almost double January's $32 million.",
    ['double | 2 | gt | x | multiple', 'double | 2 | approx | x | multiple', '$32 million | 32000000 | eq | USD | money'],
  ],
  ['It is expected to triple by 2030 and to halve by 2040.', ['triple | 3 | eq | x | multiple', 'halve | 0.5 | eq | x | multiple']],
  [
    'Sixfold, ten-fold, 3.5-fold and hundredfold rises.',
    [
      'Sixfold | 6 | eq | x | multiple',
      'ten-fold | 10 | eq | x | multiple',
      '3.5-fold | 3.5 | eq | x | multiple',
      'hundredfold | 100 | eq | x | multiple',
    ],
  ],
  [
    'It was twice as high, three times the limit and 4 1/2 times more.',
    ['twice | 2 | eq | x | multiple', 'three times | 3 | eq | x | multiple', '4 1/2 times | 4.5 | eq | x | multiple'],
  ],
  ['A ship was sanctioned twice by the council.', ['twice | 2 | eq | 1 | count']],
  [
    'One-third, two thirds, three-fifths and nine-tenths of it.',
    [
      'One-third | 33.33333333333333 | eq | % | fraction',
      'two thirds | 66.66666666666666 | eq | % | fraction',
      'three-fifths | 60 | eq | % | fraction',
      'nine-tenths | 90 | eq | % | fraction',
    ],
  ],
  ['A mere 10th of the crop; a 10th of sales.', ['10th | 10 | eq | % | fraction', '10th | 10 | eq | % | fraction']],
  [
    'Two tons in every three and just over four tonnes in five went east.',
    ['Two tons in every three | 66.66666666666666 | eq | % | fraction', 'four tonnes in five | 80 | gt | % | fraction'],
  ],
  ['Nine out of ten tankers; 9 in 10 of them.', ['Nine out of ten | 90 | eq | % | fraction', '9 in 10 | 90 | eq | % | fraction']],
  [
    'Half a percentage point, six-tenths of a percentage point and 50 basis points.',
    [
      'Half a percentage point | 0.5 | eq | pp | points',
      'six-tenths of a percentage point | 0.6 | eq | pp | points',
      '50 basis points | 0.5 | eq | pp | points',
    ],
  ],
  [
    'A quarter of a million barrels and three-quarters of a tonne.',
    ['A quarter of a million barrels | 250000 | eq | bbl | volume', 'three-quarters of a tonne | 0.75 | eq | t | mass'],
  ],
  ['A quarter-point cut, a half-point rise.', ['A quarter-point | 0.25 | eq | pp | points', 'half-point | 0.5 | eq | pp | points']],
  [
    'Forty-seven ships, one hundred and twenty men, twenty-one mines.',
    [
      'Forty-seven | 47 | eq | 1 | count of ships',
      'one hundred and twenty | 120 | eq | 1 | count of men',
      'twenty-one | 21 | eq | 1 | count of mines',
    ],
  ],
  [
    'Half a million tons, half-a-million barrels and a quarter million bales.',
    [
      'Half a million tons | 500000 | eq | t | mass',
      'half-a-million barrels | 500000 | eq | bbl | volume',
      'a quarter million bales | 250000 | eq | 1 | count of bales',
    ],
  ],
  [
    'Five million yen, two hundred thousand rubles, nineteen euros.',
    [
      'Five million yen | 5000000 | eq | JPY | money',
      'two hundred thousand rubles | 200000 | eq | RUB | money',
      'nineteen euros | 19 | eq | EUR | money',
    ],
  ],
  [
    'A hundred thousand barrels; ten thousand crore rupees.',
    ['A hundred thousand barrels | 100000 | eq | bbl | volume', 'ten thousand crore rupees | 100000000000 | eq | INR | money'],
  ],
  [
    '7.347 million bales, 3.5m bags and 900 crates.',
    [
      '7.347 million bales | 7347000 | eq | 1 | count of bales',
      '3.5m bags | 3500000 | eq | 1 | count of bags',
      '900 crates | 900 | eq | 1 | count of crates',
    ],
  ],
  [
    '6.6 percentage points, 2 ppts and 0.4 pp.',
    ['6.6 percentage points | 6.6 | eq | pp | points', '2 ppts | 2 | eq | pp | points', '0.4 pp | 0.4 | eq | pp | points'],
  ],
  [
    '12 kgs, 300 lbs, 5 oz, 40 carats, 6 maunds, 30 quintals.',
    [
      '12 kgs | 12 | eq | kg | mass',
      '300 lbs | 300 | eq | lb | mass',
      '5 oz | 5 | eq | oz | mass',
      '40 carats | 40 | eq | ct | mass',
      '6 maunds | 6 | eq | maund | mass',
      '30 quintals | 3 | eq | t | mass',
    ],
  ],
  ['2,000 FEU, 1.2m TEUs.', ['2,000 FEU | 2000 | eq | FEU | teu', '1.2m TEUs | 1200000 | eq | TEU | teu']],
  [
    '1.5 mmbpd, 600 kb/d, 1.1 mb/d.',
    [
      '1.5 mmbpd | 1500000 | eq | bbl/day | volume',
      '600 kb/d | 600000 | eq | bbl/day | volume',
      '1.1 mb/d | 1100000 | eq | bbl/day | volume',
    ],
  ],
  [
    '5 nautical miles, 40 miles, 12 inches, 300 metres.',
    [
      '5 nautical miles | 5 | eq | nmi | length',
      '40 miles | 40 | eq | mi | length',
      '12 inches | 12 | eq | in | length',
      '300 metres | 300 | eq | m | length',
    ],
  ],
  [
    '3.2 trillion cubic feet and 14 billion cubic feet a day.',
    ['3.2 trillion cubic feet | 3200000000000 | eq | ft3 | volume', '14 billion cubic feet | 14000000000 | eq | ft3/day | volume'],
  ],
  [
    '17 million hectolitres of wine; 500 cubic metres of timber.',
    ['17 million hectolitres | 1700000000 | eq | l | volume', '500 cubic metres | 500 | eq | m3 | volume'],
  ],
  ['Brown and some 300-odd others; 500-plus firms.', ['300 | 300 | approx | 1 | count of others', '500 | 500 | ge | 1 | count of firms']],
  [
    '45 countries or more; $22 million or more; 12 ships at least.',
    ['45 | 45 | ge | 1 | count of countries', '$22 million | 22000000 | ge | USD | money', '12 | 12 | ge | 1 | count of ships'],
  ],
  [
    'About 2,000 exhibitors and 250,000 visitors from 20 countries.',
    [
      '2,000 | 2000 | approx | 1 | count of exhibitors',
      '250,000 | 250000 | eq | 1 | count of visitors',
      '20 | 20 | eq | 1 | count of countries',
    ],
  ],
  [
    'The capacity of a 2.5 GW plant; 120,000 MWh of power.',
    ['2.5 GW | 2500 | eq | MW | energy', '120,000 MWh | 120000 | eq | MWh | energy'],
  ],
  [
    'Exports: +27.74%, –3.1% and 5131%.',
    ['27.74% | 27.74 | eq | % | percent', '3.1% | 3.1 | eq | % | percent', '5131% | 5131 | eq | % | percent'],
  ],
  ['The yield is 2.5 mt per hectare.', ['2.5 mt | 2.5 | eq | t/ha | mass']],
  [
    'A $70-a-barrel cap, a £12m fund, a 15 percent duty.',
    ['$70 | 70 | eq | USD/bbl | money', '£12m | 12000000 | eq | GBP | money', '15 percent | 15 | eq | % | percent'],
  ],
  [
    'Trade of 1.26 billion U.S. dollars and 20 billion Hong Kong dollars.',
    ['1.26 billion U.S. dollars | 1260000000 | eq | USD | money', '20 billion Hong Kong dollars | 20000000000 | eq | HKD | money'],
  ],
  [
    '30 million Swiss francs, 2 million Australian dollars, 7 million Egyptian pounds.',
    [
      '30 million Swiss francs | 30000000 | eq | CHF | money',
      '2 million Australian dollars | 2000000 | eq | AUD | money',
      '7 million Egyptian pounds | 7000000 | eq | EGP | money',
    ],
  ],
  [
    '500 million rupees, 300 million pesos, 2bn rand, 1.5bn reais, 400,000 rials.',
    [
      '500 million rupees | 500000000 | eq | INR | money',
      '300 million pesos | 300000000 | eq | MXN | money',
      '2bn rand | 2000000000 | eq | ZAR | money',
      '1.5bn reais | 1500000000 | eq | BRL | money',
      '400,000 rials | 400000 | eq | SAR | money',
    ],
  ],
  [
    '9 million baht, 3 trillion rupiah, 80 million kyat, 40 bn tenge, 6 million som.',
    [
      '9 million baht | 9000000 | eq | THB | money',
      '3 trillion rupiah | 3000000000000 | eq | IDR | money',
      '80 million kyat | 80000000 | eq | MMK | money',
      '40 bn tenge | 40000000000 | eq | KZT | money',
      '6 million som | 6000000 | eq | KGS | money',
    ],
  ],
  [
    '20 billion naira, 4 billion cedis, 5m birr, 90m shillings.',
    [
      '20 billion naira | 20000000000 | eq | NGN | money',
      '4 billion cedis | 4000000000 | eq | GHS | money',
      '5m birr | 5000000 | eq | ETB | money',
      '90m shillings | 90000000 | eq | KES | money',
    ],
  ],
  [
    '45 zloty, 300 forints, 12 lei, 6bn crowns, 8 kroner, 10 koruna.',
    [
      '45 zloty | 45 | eq | PLN | money',
      '300 forints | 300 | eq | HUF | money',
      '12 lei | 12 | eq | RON | money',
      '6bn crowns | 6000000000 | eq | SEK | money',
      '8 kroner | 8 | eq | NOK | money',
      '10 koruna | 10 | eq | CZK | money',
    ],
  ],
  [
    'There were 12 Chinese and 8 million Japanese.',
    ['12 | 12 | eq | 1 | count of Chinese', '8 million | 8000000 | eq | 1 | count of Japanese'],
  ],
  [
    'It holds 200 personnel, 40 aircraft and 1,500 sheep.',
    ['200 | 200 | eq | 1 | count of personnel', '40 | 40 | eq | 1 | count of aircraft', '1,500 | 1500 | eq | 1 | count of sheep'],
  ],
  [
    'It dug 41,020 fine metric tons, 8,400 FMT and 2,600 fine ounces, and piped 3.4 billion Sm3.',
    [
      '41,020 fine metric tons | 41020 | eq | t | mass',
      '8,400 FMT | 8400 | eq | t | mass',
      '2,600 fine ounces | 2600 | eq | oz | mass',
      '3.4 billion Sm3 | 3400000000 | eq | m3 | volume',
    ],
  ],
  [
    'Georgia sent 62.7 thous. tonnes of ore and 1.9 mln. litres of wine in a gap of 4 trln yen.',
    [
      '62.7 thous. tonnes | 62700 | eq | t | mass',
      '1.9 mln. litres | 1900000 | eq | l | volume',
      '4 trln yen | 4000000000000 | eq | JPY | money',
    ],
  ],
  ['It rained 41.5 mm, and 7 mm bbl were stored.', ['41.5 mm | 41.5 | eq | mm | length', '7 mm bbl | 7000000 | eq | bbl | volume']],
  [
    'Maize trades at R4 150/t and rice at VNĐ18,200 a kilo.',
    ['R4 150 | 4150 | eq | ZAR/t | money', 'VNĐ18,200 | 18200 | eq | VND/kg | money'],
  ],
  ['A 30-per-cent levy met an 85-worker mill.', ['30-per-cent | 30 | eq | % | percent', '85 | 85 | eq | 1 | count of worker']],
  [
    'Eight euros in every ten, and ninety-four crates in each hundred, went to Spain, which sells five to one there.',
    [
      'Eight euros in every ten | 80 | eq | % | fraction',
      'ninety-four crates in each hundred | 94 | eq | % | fraction',
      'five to one | 5 | eq | x | multiple',
    ],
  ],
  ['The levy rose a full percentage point.', ['a full percentage point | 1 | eq | pp | points']],
  [
    'Kuwait took 640 kb/d of it, Valero 310 and Repsol 95.',
    ['640 kb/d | 640000 | eq | bbl/day | volume', '310 | 310 | eq |  | bare', '95 | 95 | eq |  | bare'],
  ],
]
