import type { Case } from './read.ts'

export const cases: readonly Case[] = [
  [
    'Brazil shipped a record 12.4 million tonnes of soybeans in April, Secex said, up from 11.9 million a year earlier, at an average of US$ 402.30 per tonne.',
    ['12.4 million tonnes | 12400000 | eq | t | mass', '11.9 million | 11900000 | eq |  | bare', 'US$ 402.30 | 402.3 | eq | USD/t | money'],
  ],
  [
    'Coffee growers in Minas Gerais expect 58.1 million 60-kg bags, 6.8% more than in 2023, according to Conab.',
    ['58.1 million 60-kg bags | 58100000 | eq | 1 | count of bags', '6.8% | 6.8 | eq | % | percent'],
  ],
  [
    "Kenya's tea earnings hit Sh180.4 billion (about $1.4 billion) in 2023, while volumes rose to 522.9 million kilos from 450.3 million.",
    [
      'Sh180.4 billion | 180400000000 | eq | KES | money',
      '$1.4 billion | 1400000000 | approx | USD | money',
      '522.9 million kilos | 522900000 | eq | kg | mass',
      '450.3 million | 450300000 | eq |  | bare',
    ],
  ],
  [
    'Auction prices averaged $2.23 a kilo, down 12 US cents on the week.',
    ['$2.23 | 2.23 | eq | USD/kg | money', '12 US cents | 0.12 | eq | USD | money'],
  ],
  [
    'Horticulture brought KSh156.7bn, and cut flowers alone KES 73.5 billion.',
    ['KSh156.7bn | 156700000000 | eq | KES | money', 'KES 73.5 billion | 73500000000 | eq | KES | money'],
  ],
  [
    'Norway exported 1.2 million tonnes of salmon worth NOK 122.5 billion, equal to 37 million meals a day.',
    [
      '1.2 million tonnes | 1200000 | eq | t | mass',
      'NOK 122.5 billion | 122500000000 | eq | NOK | money',
      '37 million | 37000000 | eq | 1/day | count of meals',
    ],
  ],
  [
    "The kingdom pumped 1.8m b/d of crude and 123 bcm of gas; Equinor's Johan Sverdrup field alone made 755,000 boe/d.",
    [
      '1.8m b/d | 1800000 | eq | bbl/day | volume',
      '123 bcm | 123000000000 | eq | m3 | volume',
      '755,000 boe/d | 755000 | eq | bbl/day | volume',
    ],
  ],
  [
    "Türkiye's steel exports reached 10.5 mn tonnes for $12,4 billion, the lira having lost nearly half of its value.",
    ['10.5 mn tonnes | 10500000 | eq | t | mass', '$12,4 billion | 12400000000 | eq | USD | money', 'half | 50 | approx | % | fraction'],
  ],
  [
    'Hazelnut exporters sold 282,000 tons for 48,5 bn TL, or TL 172 a kilo.',
    ['282,000 tons | 282000 | eq | t | mass', '48,5 bn TL | 48500000000 | eq | TRY | money', 'TL 172 | 172 | eq | TRY/kg | money'],
  ],
  [
    'The Philippines received $3.05 billion in remittances, 3.1% higher; OFWs from the US sent 40.9% of the total.',
    ['$3.05 billion | 3050000000 | eq | USD | money', '3.1% | 3.1 | eq | % | percent', '40.9% | 40.9 | eq | % | percent'],
  ],
  [
    'Rice imports stood at 4.68 million metric tons, with palay bought at ₱23-30 per kilo against P17 last year.',
    ['4.68 million metric tons | 4680000 | eq | t | mass', '₱23-30 | 23..30 | range | PHP/kg | money'],
  ],
  [
    'The cooperative paid P1.2 billion for 300,000 bags of fertilizer at P1,850 a bag.',
    [
      'P1.2 billion | 1200000000 | eq | PHP | money',
      '300,000 bags | 300000 | eq | 1 | count of bags',
      'P1,850 | 1850 | eq | PHP/bag | money',
    ],
  ],
  [
    'The EU tender was for 500,000 MT of durum; offers ranged from €265.50 to €272.00/t FOB.',
    ['500,000 MT | 500000 | eq | t | mass', '€265.50 to €272.00 | 265.5..272 | range | EUR/t | money'],
  ],
  [
    'Offers between $268.50 and $271 per tonne C&F were received for 60,000 to 180,000 tonnes.',
    ['$268.50 and $271 | 268.5..271 | range | USD/t | money', '60,000 to 180,000 tonnes | 60000..180000 | range | t | mass'],
  ],
  [
    'LME copper for three-month delivery was up 1.2% at $9,845.50 a tonne, while stocks fell by 2,350 t to 112,475 t.',
    [
      '1.2% | 1.2 | eq | % | percent',
      '$9,845.50 | 9845.5 | eq | USD/t | money',
      '2,350 t | 2350 | eq | t | mass',
      '112,475 t | 112475 | eq | t | mass',
    ],
  ],
  [
    'Nickel slid $215 to $16,780/t and tin dropped 2.3% to $31,950.',
    [
      '$215 | 215 | eq | USD | money',
      '$16,780 | 16780 | eq | USD/t | money',
      '2.3% | 2.3 | eq | % | percent',
      '$31,950 | 31950 | eq | USD/t | money',
    ],
  ],
  [
    'OPEC+ will raise output by 411,000 bpd in May, roughly three times the 138,000 b/d planned, towards a target of 36.2 mb/d.',
    [
      '411,000 bpd | 411000 | eq | bbl/day | volume',
      'three times | 3 | approx | x | multiple',
      '138,000 b/d | 138000 | eq | bbl/day | volume',
      '36.2 mb/d | 36200000 | eq | bbl/day | volume',
    ],
  ],
  [
    "Saudi Arabia's exports averaged 5.9m barrels a day, compared with 6.1 mbpd in July.",
    ['5.9m barrels | 5900000 | eq | bbl/day | volume', '6.1 mbpd | 6100000 | eq | bbl/day | volume'],
  ],
  [
    'The port of Rotterdam handled 13.8 million TEUs, Antwerp-Bruges 13.5m and Hamburg 7.7m.',
    ['13.8 million TEUs | 13800000 | eq | TEU | teu', '13.5m | 13500000 | eq |  | bare', '7.7m | 7700000 | eq |  | bare'],
  ],
  [
    'Throughput rose 8.3 per cent to 41.12 million twenty-foot equivalent units (TEUs), of which 3,120 were reefers.',
    [
      '8.3 per cent | 8.3 | eq | % | percent',
      '41.12 million twenty-foot equivalent units | 41120000 | eq | TEU | teu',
      '3,120 | 3120 | eq |  | bare',
    ],
  ],
  [
    'Freight from Shanghai to Los Angeles jumped to $5,500 per FEU from $1,800 per 40-foot box.',
    ['$5,500 | 5500 | eq | USD/FEU | money', '$1,800 | 1800 | eq | USD/40-foot box | money'],
  ],
  [
    'Remittances to Nepal totalled Rs 1,445.32 billion, a 16.5pc rise; Nepalis sent Rs 120bn a month on average.',
    [
      'Rs 1,445.32 billion | 1445320000000 | eq | INR | money',
      '16.5pc | 16.5 | eq | % | percent',
      'Rs 120bn | 120000000000 | eq | INR/month | money',
    ],
  ],
  ["Bangladesh's garments fetched Tk 3,90,000 crore, the BGMEA said.", ['Tk 3,90,000 crore | 3900000000000 | eq | BDT | money']],
  [
    "South Africa's maize crop is put at 16.4 million tons, of which 8.5 million t is white maize.",
    ['16.4 million tons | 16400000 | eq | t | mass', '8.5 million t | 8500000 | eq | t | mass'],
  ],
  ['Platinum gained R450 to R18,230 an ounce.', ['R450 | 450 | eq | ZAR | money', 'R18,230 | 18230 | eq | ZAR/oz | money']],
  [
    "Nigeria's imports cost N14.8trn, up by a third, with petrol making up N2.3tn of that.",
    [
      'N14.8trn | 14800000000000 | eq | NGN | money',
      'a third | 33.33333333333333 | eq | % | fraction',
      'N2.3tn | 2300000000000 | eq | NGN | money',
    ],
  ],
  [
    "Ghana's cocoa board pays GH¢2,070 per 64-kg bag, or GH¢33,120 a tonne.",
    ['GH¢2,070 | 2070 | eq | GHS/64-kg bag | money', 'GH¢33,120 | 33120 | eq | GHS/t | money'],
  ],
  [
    'Ethiopian Airlines flew 17.1m passengers and 785,000 tonnes of cargo, earning 402bn birr.',
    [
      '17.1m | 17100000 | eq | 1 | count of passengers',
      '785,000 tonnes | 785000 | eq | t | mass',
      '402bn birr | 402000000000 | eq | ETB | money',
    ],
  ],
  [
    "Poland's trade gap narrowed to 1.1bn euros from 2.4bn; exports were 28.7bn euros and imports 29.8bn.",
    [
      '1.1bn euros | 1100000000 | eq | EUR | money',
      '2.4bn | 2400000000 | eq |  | bare',
      '28.7bn euros | 28700000000 | eq | EUR | money',
      '29.8bn | 29800000000 | eq |  | bare',
    ],
  ],
  [
    'Ukraine shipped 4.5 mmt of corn via Odesa, half as much as before the war.',
    ['4.5 mmt | 4500000 | eq | t | mass', 'half | 0.5 | eq | x | multiple'],
  ],
  [
    'A quarter of the 2.1 million head of cattle were sold, roughly one in four.',
    [
      'A quarter | 25 | eq | % | fraction',
      '2.1 million head | 2100000 | eq | 1 | count of head',
      'one in four | 25 | approx | % | fraction',
    ],
  ],
  [
    "Japan's customs-cleared LNG imports dropped to 5.27 million tons, costing ¥487.6 billion, i.e. about 92,500 yen per ton.",
    [
      '5.27 million tons | 5270000 | eq | t | mass',
      '¥487.6 billion | 487600000000 | eq | JPY | money',
      '92,500 yen | 92500 | approx | JPY/t | money',
    ],
  ],
  [
    "Argentina's soy farmers sold 1.45 Mt, against 0.9 Mt the week before, as dollar receipts climbed to US$ 2.6bn.",
    ['1.45 Mt | 1450000 | eq | t | mass', '0.9 Mt | 900000 | eq | t | mass', 'US$ 2.6bn | 2600000000 | eq | USD | money'],
  ],
  [
    'Mexico sent 3.3 million barrels a day - 15% less - and 2 out of every 3 avocados eaten in the United States.',
    [
      '3.3 million barrels | 3300000 | eq | bbl/day | volume',
      '15% | 15 | eq | % | percent',
      '2 out of every 3 | 66.66666666666666 | eq | % | fraction',
    ],
  ],
  ['Four of every ten tonnes left through Santos.', ['Four of every ten tonnes | 40 | eq | % | fraction']],
  ['About $4 of every $10 spent went on fuel.', ['$4 of every $10 | 40 | approx | % | fraction']],
  [
    'Wages for textile workers start at 3.2 million dong ($126) a month, up from 2.8 million dong.',
    [
      '3.2 million dong | 3200000 | eq | VND/month | money',
      '$126 | 126 | eq | USD/month | money',
      '2.8 million dong | 2800000 | eq | VND | money',
    ],
  ],
  [
    'The delegation signed 18 memorandums of understanding worth between $200 million and $250 million.',
    ['18 | 18 | eq | 1 | count of memorandums', '$200 million and $250 million | 200000000..250000000 | range | USD | money'],
  ],
  [
    'The number of trucks crossing at Erenhot has risen more than fivefold, to 1,250 a day from just 240.',
    ['fivefold | 5 | gt | x | multiple', '1,250 | 1250 | eq | /day | bare', '240 | 240 | eq |  | bare'],
  ],
  [
    'Tariffs go up to 25% from 10%, with up to 60 products hit and some 300-odd exempt.',
    ['25% | 25 | eq | % | percent', '10% | 10 | eq | % | percent', '60 | 60 | le | 1 | count of products', '300 | 300 | approx |  | bare'],
  ],
  [
    'The 2,800-kilometre line will carry 50 billion cubic metres a year for 30 years.',
    ['2,800-kilometre | 2800 | eq | km | length', '50 billion cubic metres | 50000000000 | eq | m3/year | volume'],
  ],
  [
    'Power sales to Thailand came to 2.1 TWh; capacity is 1,290 MW, and the tariff 6.5 US cents/kWh.',
    ['2.1 TWh | 2100000 | eq | MWh | energy', '1,290 MW | 1290 | eq | MW | energy', '6.5 US cents | 0.065 | eq | USD/kWh | money'],
  ],
  [
    'Copper output was 4.1m and 3.9m t, up 2% and 5% on the year, respectively.',
    ['4.1m | 4100000 | eq | t | mass', '3.9m t | 3900000 | eq | t | mass', '2% | 2 | eq | % | percent', '5% | 5 | eq | % | percent'],
  ],
  [
    'At 9 and 10 t/ha, yields beat the 7.5 t/ha of 2019.',
    ['9 | 9 | eq | t/ha | mass', '10 t | 10 | eq | t/ha | mass', '7.5 t | 7.5 | eq | t/ha | mass'],
  ],
  [
    'The fund has EUR50m to spend, of which EUR 12,5 million is committed, plus 50 MUSD from donors.',
    ['EUR50m | 50000000 | eq | EUR | money', 'EUR 12,5 million | 12500000 | eq | EUR | money', '50 MUSD | 50000000 | eq | USD | money'],
  ],
  [
    'Zinc smelters cut 15-20 percent of capacity; treatment charges sank to $80-$90.',
    ['15-20 percent | 15..20 | range | % | percent', '$80-$90 | 80..90 | range | USD | money'],
  ],
  [
    'Iron ore stocks swelled by 1.3 million to 148.2 million tonnes at 45 ports.',
    ['1.3 million | 1300000 | eq | t | mass', '148.2 million tonnes | 148200000 | eq | t | mass', '45 | 45 | eq | 1 | count of ports'],
  ],
  ['Exports to Serbia grew from 8 to 9 million tonnes.', ['8 | 8000000 | eq | t | mass', '9 million tonnes | 9000000 | eq | t | mass']],
  [
    'Some 12,500 of the 60,000 migrants are children, and two-thirds are women.',
    [
      '12,500 | 12500 | approx |  | bare',
      '60,000 | 60000 | eq | 1 | count of migrants',
      'two-thirds | 66.66666666666666 | eq | % | fraction',
    ],
  ],
  [
    'The government spent Rs 1.2 lakh crore on subsidies, i.e. 12,34,567 MT of urea at Rs 266.50 per 45-kg bag.',
    [
      'Rs 1.2 lakh crore | 1200000000000 | eq | INR | money',
      '12,34,567 MT | 1234567 | eq | t | mass',
      'Rs 266.50 | 266.5 | eq | INR/45-kg bag | money',
    ],
  ],
  ['Soymeal of 46%-protein traded at $355, 48%-protein at $372.', ['$355 | 355 | eq | USD | money', '$372 | 372 | eq | USD | money']],
  [
    'Cargo volume was a fifth higher; bulk was down two-fifths.',
    ['a fifth | 20 | eq | % | fraction', 'two-fifths | 40 | eq | % | fraction'],
  ],
  [
    'A 6.2 MT steel plant was bought by JSW; Chile sold 6,200 mt of lithium carbonate.',
    ['6.2 MT | 6200000 | eq | t | mass', '6,200 mt | 6200 | eq | t | mass'],
  ],
  [
    'Sales were worth $-50.8bn on paper, minus 0.3% on the year.',
    ['$-50.8bn | -50800000000 | eq | USD | money', '0.3% | 0.3 | eq | % | percent'],
  ],
  ['The gap widened by 2bn to 9bn pounds.', ['2bn | 2000000000 | eq | GBP | money', '9bn pounds | 9000000000 | eq | GBP | money']],
  [
    'Landings of lobster were 98 million pounds, worth $461 million at $4.70 a pound.',
    ['98 million pounds | 98000000 | eq | lb | mass', '$461 million | 461000000 | eq | USD | money', '$4.70 | 4.7 | eq | USD/lb | money'],
  ],
  [
    'In 2023 five companies from three countries took part; no one else did.',
    ['five | 5 | eq | 1 | count of companies', 'three | 3 | eq | 1 | count of countries'],
  ],
  [
    'Gold demand in Dubai doubled to 24 tonnes, 22-carat jewellery costing Dh 230 a gram.',
    ['doubled | 2 | eq | x | multiple', '24 tonnes | 24 | eq | t | mass', 'Dh 230 | 230 | eq | AED/g | money'],
  ],
  [
    'Uzbekistan bought 1.02 bcm of gas in 2 months and wants 2.8 bcm a year.',
    ['1.02 bcm | 1020000000 | eq | m3 | volume', '2.8 bcm | 2800000000 | eq | m3/year | volume'],
  ],
  [
    'Cuba imported just 24,000 b/d; Venezuela sent 32,000 of them.',
    ['24,000 b/d | 24000 | eq | bbl/day | volume', '32,000 | 32000 | eq |  | bare'],
  ],
  [
    "Peru's exports totalled S/ 12.3 billion; anchovy landings hit 1.2 MMT.",
    ['S/ 12.3 billion | 12300000000 | eq | PEN | money', '1.2 MMT | 1200000 | eq | t | mass'],
  ],
  [
    'The ship carried 82,000 dwt and was sold for $31.5 mil.',
    ['82,000 dwt | 82000 | eq | t | mass', '$31.5 mil | 31500000 | eq | USD | money'],
  ],
  [
    "Vietnam's Q1 coffee exports: 585,000 t; US$1.93 billion; +44.4 per cent.",
    ['585,000 t | 585000 | eq | t | mass', 'US$1.93 billion | 1930000000 | eq | USD | money', '44.4 per cent | 44.4 | eq | % | percent'],
  ],
]
