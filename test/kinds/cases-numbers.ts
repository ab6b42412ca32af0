import { figure as f, gap, type Kind, right } from './kind.ts'

const group = 'Numbers and units'

export const numbers: readonly Kind[] = [
  {
    group,
    kind: 'Tonnes in short: t, mt, MT, kt',
    cases: [
      right(
        'India produced 9.7 MT of steel in April.',
        f('9.7 MT', 9.7e6, 't', { indicator: 'production', item: 'steel', period: '2024-04' }),
      ),
      right(
        'Chile exported 18,400 mt of lithium carbonate to South Korea in May.',
        f('18,400 mt', 18400, 't', { indicator: 'exports', item: 'lithium carbonate', reporter: 'CHL', partner: 'KOR' }),
      ),
      right(
        'India imported 2,35,000 MT of yellow peas in March.',
        f('2,35,000 MT', 235000, 't', { indicator: 'imports', reporter: 'IND', period: '2024-03' }),
      ),
      right(
        'Indonesia exported 40.2 Mt of coal in April.',
        f('40.2 Mt', 40.2e6, 't', { indicator: 'exports', item: 'coal', reporter: 'IDN' }),
      ),
      right(
        'Guinea shipped 850 kt of bauxite to China in May.',
        f('850 kt', 850000, 't', { indicator: 'exports', item: 'bauxite', reporter: 'GIN', partner: 'CHN' }),
      ),
    ],
  },
  {
    group,
    kind: 'Magnitude said once for two ends',
    cases: [
      right(
        'Thailand exported between 7 and 8 million tons of rice in 2022.',
        f('7 and 8 million tons|between 7 and 8 million tons', 7e6, 't', {
          value_max: 8e6,
          relation: 'range',
          indicator: 'exports',
          period: '2022',
        }),
      ),
      right(
        "Ghana's cocoa exports were worth $1.4-1.6bn in 2023.",
        f('$1.4-1.6bn', 1.4e9, 'USD', { value_max: 1.6e9, relation: 'range', item: 'cocoa', reporter: 'GHA' }),
      ),
      right(
        'Cambodia earned $800 to $900 million from garment exports in April.',
        f('$800 to $900 million', 8e8, 'USD', { value_max: 9e8, relation: 'range', indicator: 'exports', item: 'garment' }),
      ),
      gap(
        'Brazil and Argentina exported 5.2m and 3.8m tonnes of maize in May.',
        f('5.2m', 5.2e6, 't', { indicator: 'exports', item: 'maize|corn', reporter: 'BRA' }),
        f('3.8m tonnes', 3.8e6, 't', { indicator: 'exports', item: 'maize|corn', reporter: 'ARG' }),
      ),
    ],
  },
  {
    group,
    kind: 'Unit said once for two figures',
    cases: [
      right(
        "Zambia's copper output reached 64,000 tonnes in April, against 58,000 in March.",
        f('64,000 tonnes', 64000, 't', { indicator: 'production', item: 'copper', reporter: 'ZMB', period: '2024-04' }),
        f('58,000', 58000, 't', { indicator: 'production', item: 'copper', reporter: 'ZMB', period: '2024-03' }),
      ),
      right(
        'Norway pumped 1.8 million barrels a day in May, up from 1.7 million in April.',
        f('1.8 million barrels', 1.8e6, 'bbl', { per: 'day', period: '2024-05' }),
        f('1.7 million', 1.7e6, 'bbl', { per: 'day', period: '2024-04' }),
      ),
      right(
        "Côte d'Ivoire shipped 210,000 tons of cocoa to the Netherlands and 95,000 to Malaysia in 2023.",
        f('210,000 tons', 210000, 't', { item: 'cocoa', reporter: 'CIV', partner: 'NLD', period: '2023' }),
        f('95,000', 95000, 't', { item: 'cocoa', reporter: 'CIV', partner: 'MYS', period: '2023' }),
      ),
      gap(
        'Barley yielded 5 t/ha in Latvia and 6 in Estonia last year.',
        f('5 t', 5, 't', { per: 'ha', reporter: 'LVA' }),
        f('6', 6, 't', { per: 'ha', reporter: 'EST' }),
      ),
    ],
  },
  {
    group,
    kind: 'Lakh and crore, spaced thousands, decimal commas',
    cases: [
      right(
        "India's merchandise exports were worth Rs 3.1 lakh crore in April.",
        f('Rs 3.1 lakh crore', 3.1e12, 'INR', { indicator: 'exports', reporter: 'IND' }),
      ),
      right('Indian mills bought 42.5 lakh bales of cotton last year.', f('42.5 lakh bales', 4.25e6, '1', { item: 'cotton' })),
      right(
        'Kazakhstan exported 742 000 t of barley to China in 2023.',
        f('742 000 t', 742000, 't', { item: 'barley', reporter: 'KAZ', partner: 'CHN' }),
      ),
      right(
        'Spain sold olive oil at EUR 7,85 a kg in May.',
        f('EUR 7,85', 7.85, 'EUR', { per: 'kg', indicator: 'price', item: 'olive oil' }),
      ),
      right("Austria's exports to Italy grew 4,5% in 2023.", f('4,5%', 4.5, '%', { statistic: 'change', reporter: 'AUT', partner: 'ITA' })),
    ],
  },
  {
    group,
    kind: 'Numbers in words',
    cases: [
      right(
        "Nigeria's exports hit two-point-four billion dollars in March.",
        f('two-point-four billion dollars', 2.4e9, 'USD', { indicator: 'exports', reporter: 'NGA' }),
      ),
      right(
        'Sri Lanka exported half a million kilograms of cinnamon in May.',
        f('half a million kilograms', 500000, 'kg', { item: 'cinnamon', reporter: 'LKA' }),
      ),
      right(
        'Mongolia sent fifteen thousand tonnes of meat to Russia last year.',
        f('fifteen thousand tonnes', 15000, 't', { item: 'meat', reporter: 'MNG', partner: 'RUS', period: '2023' }),
      ),
      right(
        "Tunisia's olive oil exports were three and a half times those of 2022.",
        f('three and a half times', 3.5, 'x', { statistic: 'multiple', base_period: '2022', reporter: 'TUN' }),
      ),
      right(
        "Fiji's sugar output fell by a third in 2023.",
        f('a third|third', -33.333, '%', { statistic: 'change', indicator: 'production', reporter: 'FJI' }),
      ),
    ],
  },
  {
    group,
    kind: 'Rates: a tonne, a day, a month, a pound',
    cases: [
      right(
        'Thai white rice was quoted at $620 a tonne on Monday.',
        f('$620', 620, 'USD', { per: 't', indicator: 'price', period: '2024-06-10' }),
      ),
      right(
        "Kuwait's crude exports averaged 1.6m bpd in May.",
        f('1.6m bpd', 1.6e6, 'bbl', { per: 'day', indicator: 'exports', item: 'crude oil|crude', reporter: 'KWT' }),
      ),
      right('Mozambique exports 400,000 t of coal a month.', f('400,000 t', 400000, 't', { per: 'month', item: 'coal', reporter: 'MOZ' })),
      right(
        'Robusta coffee fetched 185 cents a pound in London on Tuesday.',
        f('185 cents', 1.85, 'USD', { per: 'lb', indicator: 'price' }),
      ),
      right(
        'Farmers in Kenya get 120 shillings per kilo of tea.',
        f('120 shillings', 120, 'KES', { per: 'kg', indicator: 'price', item: 'tea' }),
      ),
    ],
  },
  {
    group,
    kind: 'Money: code first, short and joined forms',
    cases: [
      right(
        'Ethiopia earned USD 1.43 billion from coffee exports in 2023.',
        f('USD 1.43 billion', 1.43e9, 'USD', { indicator: 'exports', item: 'coffee', reporter: 'ETH' }),
      ),
      right(
        'Malaysia exported RM3.4bn of palm oil to India in April.',
        f('RM3.4bn', 3.4e9, 'MYR', { item: 'palm oil', reporter: 'MYS', partner: 'IND' }),
      ),
      right(
        'Georgia exported $96mln of wine to Russia in 2023.',
        f('$96mln', 96e6, 'USD', { item: 'wine', reporter: 'GEO', partner: 'RUS' }),
      ),
      right(
        "Mexico's exports to Canada were worth US$1.8 bln in March.",
        f('US$1.8 bln', 1.8e9, 'USD', { reporter: 'MEX', partner: 'CAN' }),
      ),
      right("Jordan's phosphate exports reached JOD 45m in May.", f('JOD 45m', 45e6, 'JOD', { item: 'phosphate', reporter: 'JOR' })),
    ],
  },
  {
    group,
    kind: 'About, at least, up to, more than',
    cases: [
      right(
        'Egypt imported at least 3.2 million tons of Russian wheat in 2023.',
        f('3.2 million tons', 3.2e6, 't', { relation: 'ge', indicator: 'imports', item: 'wheat', reporter: 'EGY', partner: 'RUS' }),
      ),
      right(
        'Nearly 60,000 tonnes of Peruvian asparagus was exported in 2023.',
        f('60,000 tonnes', 60000, 't', { relation: 'approx', indicator: 'exports', item: 'asparagus', reporter: 'PER' }),
      ),
      right('Iraq exported more than 3.3m bpd of crude in May.', f('3.3m bpd', 3.3e6, 'bbl', { relation: 'gt', per: 'day' })),
      right(
        'Oman exported fewer than 500 tonnes of frankincense last year.',
        f('500 tonnes', 500, 't', { relation: 'lt', indicator: 'exports', reporter: 'OMN' }),
      ),
      right(
        'Exports of Kyrgyz beans to Turkey were up to 8,000 tonnes a month in 2022.',
        f('8,000 tonnes', 8000, 't', { relation: 'le', per: 'month', reporter: 'KGZ', partner: 'TUR' }),
      ),
    ],
  },
  {
    group,
    kind: 'One amount in two units',
    cases: [
      gap(
        'Iceland exported mackerel worth 14.2 billion kronur ($102 million) in 2023.',
        f('14.2 billion kronur', 14.2e9, 'ISK', { indicator: 'exports', item: 'mackerel' }),
        f('$102 million', 102e6, 'USD', { indicator: 'exports', item: 'mackerel' }),
      ),
      gap(
        'South Africa sold 5.4 billion rand (about $290 million) of citrus to Russia in 2023.',
        f('5.4 billion rand', 5.4e9, 'ZAR', { reporter: 'ZAF', partner: 'RUS' }),
        f('$290 million', 290e6, 'USD', { relation: 'approx', reporter: 'ZAF', partner: 'RUS' }),
      ),
      gap(
        'Sweden exported timber worth 2.1 billion kronor ($200 million) to Egypt in 2022.',
        f('2.1 billion kronor', 2.1e9, 'SEK', { item: 'timber', reporter: 'SWE', partner: 'EGY' }),
        f('$200 million', 200e6, 'USD', { item: 'timber', reporter: 'SWE', partner: 'EGY' }),
      ),
      right(
        'Nepal imported lentils worth 9.4 billion rupees ($70 million) in 2022.',
        f('9.4 billion rupees', 9.4e9, 'NPR', { indicator: 'imports', item: 'lentil', period: '2022' }),
        f('$70 million', 70e6, 'USD', { indicator: 'imports', item: 'lentil', period: '2022' }),
      ),
      right(
        'Croatia imported 730,000 tons, or 5.4 million barrels, of crude oil in May.',
        f('730,000 tons', 730000, 't', { item: 'crude oil' }),
        f('5.4 million barrels', 5.4e6, 'bbl', { item: 'crude oil' }),
      ),
    ],
  },
  {
    group,
    kind: 'Tables with column heads',
    cases: [
      right(
        'Rice exports, tonnes\n\nCountry     2022        2023\nVietnam     7,100,000   8,100,000\nThailand    7,690,000   8,760,000\n',
        f('7,100,000', 7.1e6, 't', { indicator: 'exports', item: 'rice', reporter: 'VNM', period: '2022' }),
        f('8,100,000', 8.1e6, 't', { reporter: 'VNM', period: '2023' }),
        f('7,690,000', 7.69e6, 't', { reporter: 'THA', period: '2022' }),
        f('8,760,000', 8.76e6, 't', { reporter: 'THA', period: '2023' }),
      ),
      right(
        "Kenya's tea exports by buyer\n\n| Buyer | Tonnes | Change |\n| --- | --- | --- |\n| Pakistan | 191,000 | 4% |\n| Egypt | 78,000 | -6% |\n",
        f('191,000', 191000, 't', { indicator: 'exports', item: 'tea', reporter: 'KEN', partner: 'PAK' }),
        f('4%', 4, '%', { statistic: 'change', partner: 'PAK' }),
        f('78,000', 78000, 't', { reporter: 'KEN', partner: 'EGY' }),
        f('-6%', -6, '%', { statistic: 'change', partner: 'EGY' }),
      ),
      right(
        'Copper output in thousand tonnes\n\nCountry\t2021\t2022\nChile\t5,620\t5,330\nPeru\t2,330\t2,450\n',
        f('5,620', 5.62e6, 't', { indicator: 'production', item: 'copper', reporter: 'CHL', period: '2021' }),
        f('5,330', 5.33e6, 't', { reporter: 'CHL', period: '2022' }),
        f('2,330', 2.33e6, 't', { reporter: 'PER', period: '2021' }),
        f('2,450', 2.45e6, 't', { reporter: 'PER', period: '2022' }),
      ),
      right(
        'Exports of Ecuador in 2023, million USD\n\nGood        Value\nBananas     3,500\nShrimp      7,200\n',
        f('3,500', 3.5e9, 'USD', { indicator: 'exports', item: 'banana', reporter: 'ECU', period: '2023' }),
        f('7,200', 7.2e9, 'USD', { indicator: 'exports', item: 'shrimp', reporter: 'ECU', period: '2023' }),
      ),
    ],
  },
  {
    group,
    kind: 'Hard line breaks and glued sentences',
    cases: [
      right(
        'Nordic trade\n\nSweden exported goods worth 8.9\nbillion crowns to Norway in April.',
        f('8.9\nbillion crowns', 8.9e9, 'SEK', { indicator: 'exports', reporter: 'SWE', partner: 'NOR' }),
      ),
      right(
        "Italy's exports rose 3%.Imports fell 2% in May.",
        f('3%', 3, '%', { statistic: 'change', indicator: 'exports' }),
        f('2%', -2, '%', { statistic: 'change', indicator: 'imports' }),
      ),
      right(
        'Coffee from the Andes\n\nColombia exported 1.1 million\nbags of coffee in May.',
        f('1.1 million\nbags|1.1 million', 1.1e6, '1', { indicator: 'exports', item: 'coffee', reporter: 'COL' }),
      ),
      right(
        'The dairy trade\n\nExports of Dutch\ncheese to Germany were worth 1.2\nbillion euros in\n2023.',
        f('1.2\nbillion euros', 1.2e9, 'EUR', { item: 'cheese', reporter: 'NLD', partner: 'DEU', period: '2023' }),
      ),
    ],
  },
  {
    group,
    kind: 'Numbers that are no figures',
    cases: [
      right('Ministers amended Regulation (EU) 2021/821 for Zone 4 of the port.'),
      right('The Airbus A320 left Gate 14 after the Covid-19 pandemic.'),
      right('Article 7 of Law 5312 covers 4G and 5G networks, the minister said on 3 May 2024.'),
      right('Call +84 24 3825 0000 or visit 38 Hang Bai Street before 5.30pm.'),
      right('Peru exported 4,000 tonnes of rice in 25kg bags in May.', f('4,000 tonnes', 4000, 't', { item: 'rice', reporter: 'PER' })),
    ],
  },
]
