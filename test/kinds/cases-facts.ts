import { figure as f, gap, type Kind, right } from './kind.ts'

const sources = 'Sources'
const facts = 'Facts and not facts'

export const sourcesAndFacts: readonly Kind[] = [
  {
    group: sources,
    kind: 'A source in the sentence',
    cases: [
      right(
        'Thailand exported 350,000 tonnes of rubber in May, the Commerce Ministry said.',
        f('350,000 tonnes', 350000, 't', { source: 'Commerce Ministry|commerce ministry', reporter: 'THA' }),
      ),
      right(
        'According to Statistics Norway, salmon exports totalled 95,000 tonnes in May.',
        f('95,000 tonnes', 95000, 't', { source: 'Statistics Norway', item: 'salmon', reporter: 'NOR' }),
      ),
      right(
        'Vietnam exported 28,000 tonnes of pepper in May, data from the Vietnam Pepper Association showed.',
        f('28,000 tonnes', 28000, 't', { source: 'Vietnam Pepper Association', item: 'pepper' }),
      ),
      right(
        'Togo exported 60,000 tonnes of cotton in 2023, Prime Minister Victoire Dogbé said.',
        f('60,000 tonnes', 60000, 't', { source: 'Prime Minister Victoire Dogbé|Victoire Dogbé', reporter: 'TGO' }),
      ),
    ],
  },
  {
    group: sources,
    kind: 'A source some sentences away',
    cases: [
      right(
        'Vietnam exported 600,000 tonnes of rice in May, the agriculture ministry said. It added that exports to the Philippines were 250,000 tonnes.',
        f('600,000 tonnes', 600000, 't', { source: 'agriculture ministry|Agriculture Ministry' }),
        f('250,000 tonnes', 250000, 't', { source: 'agriculture ministry|Agriculture Ministry', partner: 'PHL' }),
      ),
      right(
        'The Central Bank of Kenya released its review on Monday. Tea exports earned $1.2bn in 2023, according to the report.',
        f('$1.2bn', 1.2e9, 'USD', { source: 'Central Bank of Kenya', item: 'tea' }),
      ),
      right(
        "Côte d'Ivoire exported 1.5 million tonnes of cocoa in 2023. Ghana exported 600,000 tonnes. The figures come from the International Cocoa Organization.",
        f('1.5 million tonnes', 1.5e6, 't', { source: 'International Cocoa Organization' }),
        f('600,000 tonnes', 600000, 't', { source: 'International Cocoa Organization' }),
      ),
      right(
        'Brazil exported 3.1 million bags of coffee in May, exporters’ group Cecafé said. Arabica shipments were 2.4 million bags, according to the same data.',
        f('3.1 million bags', 3.1e6, '1', { source: 'Cecafé' }),
        f('2.4 million bags', 2.4e6, '1', { source: 'Cecafé' }),
      ),
    ],
  },
  {
    group: sources,
    kind: 'Sources that differ',
    cases: [
      gap(
        "The USDA put Brazil's soybean crop at 154 million tonnes, and Conab at 147 million tonnes.",
        f('154 million tonnes', 154e6, 't', { source: 'USDA' }),
        f('147 million tonnes', 147e6, 't', { source: 'Conab' }),
      ),
      right(
        "Turkish customs counted 41,000 tonnes of walnut imports in May; the growers' union said imports were 52,000 tonnes.",
        f('41,000 tonnes', 41000, 't', { source: 'Turkish customs|customs' }),
        f('52,000 tonnes', 52000, 't', { source: "growers' union" }),
      ),
      right(
        "Zambia's copper output was 698,000 tonnes in 2023 according to the Ministry of Mines, but 734,000 tonnes according to the Bank of Zambia.",
        f('698,000 tonnes', 698000, 't', { source: 'Ministry of Mines' }),
        f('734,000 tonnes', 734000, 't', { source: 'Bank of Zambia' }),
      ),
      right(
        'The government says Guyana exported 550,000 tonnes of rice in 2023. The exporters’ association says 480,000 tonnes.',
        f('550,000 tonnes', 550000, 't', { source: 'government', item: 'rice' }),
        f('480,000 tonnes', 480000, 't', { source: 'exporters’ association', item: 'rice', reporter: 'GUY' }),
      ),
    ],
  },
  {
    group: sources,
    kind: 'Outlets and whom they cite',
    cases: [
      right(
        '“We exported 20,000 tonnes of sugar to Sudan in May,” Omar Haddad, head of the Jordan Sugar Company, told Reuters.',
        f('20,000 tonnes', 20000, 't', { source: 'Omar Haddad|Jordan Sugar Company' }),
      ),
      right(
        'Reuters reported, citing Turkish customs, that steel imports from Russia were 310,000 tonnes in May.',
        f('310,000 tonnes', 310000, 't', { source: 'Turkish customs|customs' }),
      ),
      right(
        "Japan's beef imports fell 6% in May, Nikkei reported, citing the finance ministry.",
        f('6%', -6, '%', { statistic: 'change', source: 'finance ministry|Finance Ministry' }),
      ),
      right(
        'Chad exported 60,000 tonnes of sesame in 2023, the agriculture minister, Keda Ballah, told local radio.',
        f('60,000 tonnes', 60000, 't', { source: 'Keda Ballah|agriculture minister', reporter: 'TCD' }),
      ),
    ],
  },
  {
    group: facts,
    kind: 'Zero in running text',
    cases: [
      right(
        'Qatar exported no condensate to South Korea in May.',
        f('no', 0, '', { indicator: 'exports', reporter: 'QAT', partner: 'KOR', item: 'condensate' }),
      ),
      gap(
        'Not one cargo of Venezuelan crude reached India in April.',
        f('Not one cargo|Not one', 0, '|1', { item: 'crude oil|crude|cargo', reporter: 'VEN', partner: 'IND' }),
      ),
      right(
        'Exports of Afghan pomegranates to Pakistan were nil in January.',
        f('nil', 0, '', { indicator: 'exports', item: 'pomegranate', reporter: 'AFG', partner: 'PAK', period: '2024-01' }),
      ),
      gap(
        'Panama imported no beef, pork or lamb from Nicaragua in 2023.',
        f('no', 0, '', { item: 'beef', reporter: 'PAN', partner: 'NIC' }),
        f('no', 0, '', { item: 'lamb' }),
        f('no', 0, '', { item: 'pork' }),
      ),
      right(
        'Mauritius did not export any sugar to Spain in 2022.',
        f('any|not|not export any', 0, '', { item: 'sugar', reporter: 'MUS', partner: 'ESP' }),
      ),
    ],
  },
  {
    group: facts,
    kind: 'Denied and corrected',
    cases: [
      gap(
        'Romania exported not 5 million tonnes of wheat but 3 million tonnes in 2023.',
        f('3 million tonnes', 3e6, 't', { item: 'wheat', reporter: 'ROU' }),
      ),
      gap('The ministry denied that 150,000 tonnes of cement had left for Syria.'),
      gap("Peru's exports in May were $4.1bn, not $4.6bn as earlier reported.", f('$4.1bn', 4.1e9, 'USD', { reporter: 'PER' })),
      gap('Laos rejected a report that it had exported 80,000 tonnes of potash to Vietnam in May.'),
    ],
  },
  {
    group: facts,
    kind: 'Forecast, quota, target and capacity',
    cases: [
      right(
        'Paraguay is expected to export 6.2 million tonnes of soybeans this year after exporting 6.5 million tonnes in 2023.',
        f('6.2 million tonnes', 6.2e6, 't', { status: 'forecast', item: 'soybean', period: '2024' }),
        f('6.5 million tonnes', 6.5e6, 't', { status: 'reported', item: 'soybean', period: '2023' }),
      ),
      right(
        'Indonesia set a nickel ore export quota of 240 million tonnes for 2024.',
        f('240 million tonnes', 240e6, 't', { status: 'limit', item: 'nickel ore', indicator: 'sanctions-limit' }),
      ),
      right(
        'The smelter in Bahrain has a capacity of 500,000 tonnes of aluminium a year.',
        f('500,000 tonnes', 500000, 't', { indicator: 'capacity', item: 'aluminium', per: 'year' }),
      ),
      right(
        'Angola aims to export 1.1 million bpd of crude in 2025.',
        f('1.1 million bpd', 1.1e6, 'bbl', { status: 'forecast', reporter: 'AGO', period: '2025' }),
      ),
      right(
        "Vietnam's coffee exports were an estimated 95,000 tonnes in May.",
        f('95,000 tonnes', 95000, 't', { status: 'estimated', item: 'coffee' }),
      ),
    ],
  },
  {
    group: facts,
    kind: 'Thresholds',
    cases: [
      right("Vietnam's seafood exports passed the $9bn mark in 2023.", f('$9bn', 9e9, 'USD', { relation: 'gt', reporter: 'VNM' })),
      right("Rwanda's coffee exports topped $110m in 2023.", f('$110m', 110e6, 'USD', { relation: 'gt', item: 'coffee' })),
      right("Morocco's car exports exceeded 700,000 vehicles last year.", f('700,000', 700000, '1', { relation: 'gt', reporter: 'MAR' })),
      right(
        'Coffee prices broke through $4,000 a ton on Tuesday.',
        f('$4,000', 4000, 'USD', { relation: 'gt', indicator: 'price', per: 't' }),
      ),
    ],
  },
  {
    group: facts,
    kind: 'What would be',
    cases: [
      right(
        'If its quota were lifted, Algeria could export 1.2 million bpd of crude.',
        f('1.2 million bpd', 1.2e6, 'bbl', { status: 'forecast', reporter: 'DZA' }),
      ),
      right(
        "A ban would cut Vietnam's exports by $5bn.",
        f('$5bn', -5e9, 'USD', { statistic: 'change', status: 'forecast', reporter: 'VNM' }),
      ),
      right(
        'A new pipeline would allow Azerbaijan to export 20 billion cubic metres of gas a year to Europe.',
        f('20 billion cubic metres', 20e9, 'm3', { status: 'forecast', reporter: 'AZE' }),
      ),
      right(
        "Kenya's avocado exports could fall by 20,000 tonnes if the drought lasts.",
        f('20,000 tonnes', -20000, 't', { statistic: 'change', status: 'forecast', item: 'avocado', reporter: 'KEN' }),
      ),
    ],
  },
  {
    group: facts,
    kind: 'One figure three times',
    cases: [
      right(
        "Peru's mango exports near $300m\n\nPeru exported $298m of mangoes in 2023, the trade ministry said.\n\nIn all, mango exports were worth $298.2 million in 2023.",
        f('$300m', 300e6, 'USD', { item: 'mango', reporter: 'PER' }),
        f('$298m', 298e6, 'USD', { item: 'mango', reporter: 'PER', period: '2023' }),
        f('$298.2 million', 298.2e6, 'USD', { item: 'mango', reporter: 'PER', period: '2023' }),
      ),
      right(
        'Somalia ships 4 million animals\n\nSomalia exported about 4 million sheep in 2023.\n\nThe country exported 4.02 million sheep in 2023.',
        f('4 million', 4e6, '1', { reporter: 'SOM' }),
        f('4 million', 4e6, '1', { item: 'sheep', relation: 'approx', reporter: 'SOM', period: '2023' }),
        f('4.02 million', 4.02e6, '1', { item: 'sheep', reporter: 'SOM', period: '2023' }),
      ),
      right(
        'Czech exports rise 8%\n\nPRAGUE, June 6, 2024 - Exports of the Czech Republic rose 8% in April from a year earlier.\n\nThe 8.1% rise in April exports was the third in a row.',
        f('8%', 8, '%', { statistic: 'change', indicator: 'exports', reporter: 'CZE' }),
        f('8%', 8, '%', { statistic: 'change', reporter: 'CZE', period: '2024-04', base_period: '2023-04' }),
        f('8.1%', 8.1, '%', { statistic: 'change', reporter: 'CZE', period: '2024-04' }),
      ),
    ],
  },
]
