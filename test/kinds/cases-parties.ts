import { figure as f, gap, type Kind, right } from './kind.ts'

const group = 'Who and to whom'

export const parties: readonly Kind[] = [
  {
    group,
    kind: 'Export to, import from',
    cases: [
      right(
        'Exports to Japan from Vietnam came to 30,000 tonnes of cashew in 2023.',
        f('30,000 tonnes', 30000, 't', { indicator: 'exports', reporter: 'VNM', partner: 'JPN' }),
      ),
      right(
        'Lithuania imported 45,000 tonnes of timber from Norway in May.',
        f('45,000 tonnes', 45000, 't', { indicator: 'imports', item: 'timber', reporter: 'LTU', partner: 'NOR' }),
      ),
      right(
        "New Zealand's exports to Australia were worth NZ$8.9bn in 2023.",
        f('NZ$8.9bn', 8.9e9, 'NZD', { indicator: 'exports', reporter: 'NZL', partner: 'AUS' }),
      ),
      right(
        'Trade between Oman and India reached $12.4bn in 2022.',
        f('$12.4bn', 12.4e9, 'USD', { indicator: 'trade', reporter: 'OMN', partner: 'IND' }),
      ),
    ],
  },
  {
    group,
    kind: 'Passive and noun forms',
    cases: [
      right(
        'In May 85,000 tonnes of fluorspar was shipped to China by Mongolian exporters.',
        f('85,000 tonnes', 85000, 't', { indicator: 'exports', reporter: 'MNG', partner: 'CHN' }),
      ),
      right(
        "Poland's purchases of Ukrainian maize reached 240,000 tonnes in April.",
        f('240,000 tonnes', 240000, 't', { indicator: 'imports', item: 'maize|corn', reporter: 'POL', partner: 'UKR' }),
      ),
      right(
        'Deliveries of Qatari gas to Pakistan came to 560,000 tonnes in April.',
        f('560,000 tonnes', 560000, 't', { exporter: 'QAT', importer: 'PAK' }),
      ),
      right(
        'Norwegian salmon worth $14m was bought by Thailand in 2022.',
        f('$14m', 14e6, 'USD', { item: 'salmon', exporter: 'NOR', importer: 'THA' }),
      ),
    ],
  },
  {
    group,
    kind: 'Buyer, supplier, destination',
    cases: [
      right(
        "Australia's largest barley buyer, China, took 5.1 million tonnes in 2023.",
        f('5.1 million tonnes', 5.1e6, 't', { item: 'barley', exporter: 'AUS', importer: 'CHN' }),
      ),
      gap(
        "Canada is Bangladesh's top supplier of lentils, shipping 190,000 tonnes last year.",
        f('190,000 tonnes', 190000, 't', { item: 'lentil', exporter: 'CAN', importer: 'BGD' }),
      ),
      gap(
        'Germany was the main destination for Danish pork, with 310,000 tonnes in 2023.',
        f('310,000 tonnes', 310000, 't', { item: 'pork', exporter: 'DNK', importer: 'DEU' }),
      ),
      gap(
        'France was the main market for Algerian dates last year, with 21,000 tonnes.',
        f('21,000 tonnes', 21000, 't', { item: 'date', exporter: 'DZA', importer: 'FRA', period: '2023' }),
      ),
    ],
  },
  {
    group,
    kind: 'One flow told from both sides',
    cases: [
      gap(
        'Chinese customs put imports from Laos at 91,000 tonnes of rubber in May, while Laos reported exports of 84,000 tonnes to China.',
        f('91,000 tonnes', 91000, 't', { indicator: 'imports', reporter: 'CHN', partner: 'LAO' }),
        f('84,000 tonnes', 84000, 't', { indicator: 'exports', reporter: 'LAO', partner: 'CHN' }),
      ),
      gap(
        "Ghana recorded exports of 45,000 tonnes of cashew to Vietnam in 2023; Vietnam's data show imports of 61,000 tonnes from Ghana.",
        f('45,000 tonnes', 45000, 't', { indicator: 'exports', reporter: 'GHA', partner: 'VNM' }),
        f('61,000 tonnes', 61000, 't', { indicator: 'imports', reporter: 'VNM', partner: 'GHA', period: '2023' }),
      ),
      right(
        'Uzbekistan exported goods worth $266m to Afghanistan in April. Afghan customs recorded imports of $310m from Uzbekistan.',
        f('$266m', 266e6, 'USD', { indicator: 'exports', reporter: 'UZB', partner: 'AFG' }),
        f('$310m', 310e6, 'USD', { indicator: 'imports', reporter: 'AFG', partner: 'UZB', period: '2024-04' }),
      ),
    ],
  },
  {
    group,
    kind: 'Transit and re-exports',
    cases: [
      gap(
        'Russian diesel worth $300m reached Brazil through Turkish ports in May.',
        f('$300m', 300e6, 'USD', { item: 'diesel', exporter: 'RUS', importer: 'BRA' }),
      ),
      right(
        'The United Arab Emirates re-exported 60,000 tonnes of tea to Iraq in 2023.',
        f('60,000 tonnes', 60000, 't', { indicator: 'exports', item: 'tea', reporter: 'ARE', partner: 'IRQ' }),
      ),
      right(
        'About 15,000 tonnes of Malian cotton was exported through Senegal in May.',
        f('15,000 tonnes', 15000, 't', { indicator: 'exports', item: 'cotton', reporter: 'MLI', partner: '' }),
      ),
      right(
        'Serbia imported 40,000 tonnes of gasoline from Romania via the Danube in April.',
        f('40,000 tonnes', 40000, 't', { indicator: 'imports', reporter: 'SRB', partner: 'ROU' }),
      ),
    ],
  },
  {
    group,
    kind: 'Capitals, blocs and other names',
    cases: [
      right(
        'Tokyo imported 6.1 million tonnes of LNG in April.',
        f('6.1 million tonnes', 6.1e6, 't', { indicator: 'imports', reporter: 'JPN' }),
      ),
      right(
        'Kuwait cut its prices. The Gulf state exported 1.5m bpd of crude to Asia in May.',
        f('1.5m bpd', 1.5e6, 'bbl', { indicator: 'exports', reporter: 'KWT', partner: 'ASIA' }),
      ),
      right(
        'The European Union needs feed. The bloc imported 5.2 million tonnes of soybeans from Brazil in 2023.',
        f('5.2 million tonnes', 5.2e6, 't', { indicator: 'imports', reporter: 'EU27', partner: 'BRA' }),
      ),
      gap(
        'Kazakhstan is short of fuel. The Central Asian country imported 290,000 tonnes of gasoline from Russia in 2023.',
        f('290,000 tonnes', 290000, 't', { indicator: 'imports', reporter: 'KAZ', partner: 'RUS' }),
      ),
    ],
  },
  {
    group,
    kind: 'What is left out is that of the clause before',
    cases: [
      right(
        "Malaysia's exports to Singapore rose 4.1% in May and those to China 2.6%.",
        f('4.1%', 4.1, '%', { statistic: 'change', reporter: 'MYS', partner: 'SGP' }),
        f('2.6%', 2.6, '%', { statistic: 'change', reporter: 'MYS', partner: 'CHN', period: '2024-05' }),
      ),
      right(
        "Morocco's exports of tomatoes to France rose 8% in 2022, and those of melons 3%.",
        f('8%', 8, '%', { statistic: 'change', item: 'tomato', reporter: 'MAR', partner: 'FRA' }),
        f('3%', 3, '%', { statistic: 'change', item: 'melon', reporter: 'MAR', partner: 'FRA', period: '2022' }),
      ),
      right(
        "Estonia's exports to Finland were €3.1bn in 2023, and to Sweden €1.6bn.",
        f('€3.1bn', 3.1e9, 'EUR', { reporter: 'EST', partner: 'FIN' }),
        f('€1.6bn', 1.6e9, 'EUR', { reporter: 'EST', partner: 'SWE', period: '2023' }),
      ),
      gap(
        'Chile exported 90,000 tonnes of plums in 2022; Spain, 40,000 tonnes.',
        f('90,000 tonnes', 90000, 't', { item: 'plum', reporter: 'CHL', period: '2022' }),
        f('40,000 tonnes', 40000, 't', { item: 'plum', reporter: 'ESP', period: '2022' }),
      ),
    ],
  },
  {
    group,
    kind: 'Names that also mean something else',
    cases: [
      right(
        "Poland's exports of turkey came to 14,000 tonnes in 2023.",
        f('14,000 tonnes', 14000, 't', { item: 'turkey|turkey meat', reporter: 'POL', partner: '' }),
      ),
      right(
        'Mexico exported 60,000 tonnes of chile peppers to the United States in May.',
        f('60,000 tonnes', 60000, 't', { reporter: 'MEX', partner: 'USA' }),
      ),
      right(
        'Guinea-Bissau exported 180,000 tonnes of cashew nuts to India in 2023.',
        f('180,000 tonnes', 180000, 't', { item: 'cashew nut|cashew', reporter: 'GNB', partner: 'IND' }),
      ),
      right(
        'South Sudan exported 4.2 million barrels of crude oil in May.',
        f('4.2 million barrels', 4.2e6, 'bbl', { item: 'crude oil', reporter: 'SSD', partner: '' }),
      ),
      right(
        'Growers in the U.S. state of Georgia exported pecans worth $70m to China in 2023.',
        f('$70m', 70e6, 'USD', { reporter: 'USA', partner: 'CHN' }),
      ),
    ],
  },
  {
    group,
    kind: 'Places inside a country',
    cases: [
      right(
        "China's Shandong province exported 310,000 tonnes of garlic in 2023.",
        f('310,000 tonnes', 310000, 't', { item: 'garlic', reporter: 'CHN', place: 'Shandong|Shandong province' }),
      ),
      right('Scotland exported whisky worth £5.6bn in 2023.', f('£5.6bn', 5.6e9, 'GBP', { item: 'whisky', reporter: 'GBR' })),
      right(
        'Western Australia exported iron ore worth A$4.1bn to China in May.',
        f('A$4.1bn', 4.1e9, 'AUD', { item: 'iron ore', reporter: 'AUS', partner: 'CHN' }),
      ),
      right(
        'The port of Santos in Brazil exported 2.1 million tonnes of sugar in May.',
        f('2.1 million tonnes', 2.1e6, 't', { indicator: 'exports', item: 'sugar', reporter: 'BRA' }),
      ),
    ],
  },
]
