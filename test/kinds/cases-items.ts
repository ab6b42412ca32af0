import { figure as f, gap, type Kind, right } from './kind.ts'

const group = 'Items'

export const items: readonly Kind[] = [
  {
    group,
    kind: 'Goods with adjectives',
    cases: [
      gap(
        'Ecuador exported 31,000 tonnes of premium frozen shrimp to China in April.',
        f('31,000 tonnes', 31000, 't', { item: 'shrimp|frozen shrimp', reporter: 'ECU', partner: 'CHN' }),
      ),
      gap(
        'Kenya imported 2,300 second-hand tractors from Poland in 2023.',
        f('2,300', 2300, '1', { indicator: 'imports', item: 'tractor|second-hand tractor', reporter: 'KEN', partner: 'POL' }),
      ),
      right(
        'Afghanistan exported 1,200 tonnes of high-quality pine nuts last year.',
        f('1,200 tonnes', 1200, 't', { item: 'pine nut', reporter: 'AFG' }),
      ),
      right(
        'Norway exported 8,000 tonnes of fresh whole salmon to Poland in May.',
        f('8,000 tonnes', 8000, 't', { item: 'salmon|fresh salmon|whole salmon', reporter: 'NOR', partner: 'POL' }),
      ),
    ],
  },
  {
    group,
    kind: 'Lists of goods',
    cases: [
      right(
        'Moldova exported 420,000 tonnes of sunflower seed, 310,000 tonnes of maize and 55,000 tonnes of plums in 2023.',
        f('420,000 tonnes', 420000, 't', { item: 'sunflower seed', reporter: 'MDA', period: '2023' }),
        f('310,000 tonnes', 310000, 't', { item: 'maize|corn', reporter: 'MDA', period: '2023' }),
        f('55,000 tonnes', 55000, 't', { item: 'plum', reporter: 'MDA', period: '2023' }),
      ),
      right(
        'Exports of Laos to China included rubber worth $310m and cassava worth $95m in 2022.',
        f('$310m', 310e6, 'USD', { item: 'rubber', reporter: 'LAO', partner: 'CHN', period: '2022' }),
        f('$95m', 95e6, 'USD', { item: 'cassava', reporter: 'LAO', partner: 'CHN', period: '2022' }),
      ),
      right(
        "Rwanda's exports of tin rose 4% while those of tungsten fell 9% in May.",
        f('4%', 4, '%', { statistic: 'change', item: 'tin', reporter: 'RWA' }),
        f('9%', -9, '%', { statistic: 'change', item: 'tungsten', reporter: 'RWA' }),
      ),
    ],
  },
  {
    group,
    kind: 'The good is said in a sentence before',
    cases: [
      right(
        'Honduras exported 5.1 million bags of coffee in 2023. Germany bought 1.4 million bags.',
        f('5.1 million bags', 5.1e6, '1', { item: 'coffee' }),
        f('1.4 million bags', 1.4e6, '1', { item: 'coffee', exporter: 'HND', importer: 'DEU' }),
      ),
      right(
        "Cashew is Benin's second crop. Exports reached 120,000 tonnes in 2023.",
        f('120,000 tonnes', 120000, 't', { item: 'cashew|cashew nut', reporter: 'BEN' }),
      ),
      gap(
        'Iran exported pistachios worth $900m in 2023. China took $310m of the nuts.',
        f('$900m', 900e6, 'USD', { item: 'pistachio' }),
        f('$310m', 310e6, 'USD', { item: 'pistachio', exporter: 'IRN', importer: 'CHN' }),
      ),
    ],
  },
  {
    group,
    kind: 'Goods that the lexicon does not have',
    cases: [
      right(
        'Madagascar exported 40 tonnes of ylang-ylang oil to France in 2023.',
        f('40 tonnes', 40, 't', { indicator: 'exports', item: 'ylang-ylang oil', reporter: 'MDG', partner: 'FRA' }),
      ),
      gap(
        'Bhutan exported 300 kilograms of cordyceps to Singapore last year.',
        f('300 kilograms', 300, 'kg', { indicator: 'exports', item: 'cordyceps', reporter: 'BTN', partner: 'SGP' }),
      ),
      gap(
        'Indonesia exported 9,200 tonnes of rattan baskets in 2023.',
        f('9,200 tonnes', 9200, 't', { indicator: 'exports', item: 'rattan basket', reporter: 'IDN' }),
      ),
      right(
        'Peru exported 8,000 tonnes of maca powder in 2022.',
        f('8,000 tonnes', 8000, 't', { indicator: 'exports', item: 'maca powder', reporter: 'PER' }),
      ),
    ],
  },
  {
    group,
    kind: 'People, ships, aid, investment and deals',
    cases: [
      right(
        'Thailand received 2.6 million foreign visitors in May.',
        f('2.6 million', 2.6e6, '1', { indicator: 'visitors', reporter: 'THA', period: '2024-05' }),
      ),
      right(
        'The port of Colombo handled 620,000 TEU in April.',
        f('620,000 TEU', 620000, 'TEU', { indicator: 'transfers', reporter: 'LKA', period: '2024-04' }),
      ),
      right('Japan gave $30m in food aid to Sudan in May.', f('$30m', 30e6, 'USD', { indicator: 'aid', reporter: 'JPN', partner: 'SDN' })),
      right(
        'Chinese companies invested $1.1bn in Zambia in 2023.',
        f('$1.1bn', 1.1e9, 'USD', { indicator: 'investment', reporter: 'CHN', partner: 'ZMB' }),
      ),
      right(
        'Companies from Egypt and Libya signed 14 contracts worth $220m in May.',
        f('14', 14, '1', { indicator: 'deals' }),
        f('$220m', 220e6, 'USD', { indicator: 'deals' }),
      ),
    ],
  },
]
