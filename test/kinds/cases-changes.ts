import { figure as f, gap, type Kind, right } from './kind.ts'

const group = 'Changes, shares and multiples'
const change = { statistic: 'change' }
const share = { statistic: 'share' }
const multiple = { statistic: 'multiple' }

export const changes: readonly Kind[] = [
  {
    group,
    kind: 'Up or down by a percentage, with the level',
    cases: [
      right(
        "Turkey's steel exports fell 12% to 880,000 tonnes in May from a year earlier.",
        f('12%', -12, '%', {
          ...change,
          measure: 'volume',
          indicator: 'exports',
          item: 'steel',
          period: '2024-05',
          base_period: '2023-05',
        }),
        f('880,000 tonnes', 880000, 't', { indicator: 'exports', item: 'steel', reporter: 'TUR', period: '2024-05' }),
      ),
      right(
        "Bangladesh's garment exports grew by 7.5 percent year on year to $3.9 billion in April.",
        f('7.5 percent', 7.5, '%', { ...change, measure: 'value', period: '2024-04', base_period: '2023-04' }),
        f('$3.9 billion', 3.9e9, 'USD', { indicator: 'exports', item: 'garment', reporter: 'BGD', period: '2024-04' }),
      ),
      right(
        "Japan's imports of soybeans slid 4.2% in the first quarter.",
        f('4.2%', -4.2, '%', { ...change, indicator: 'imports', item: 'soybean', reporter: 'JPN', period: '2024-Q1' }),
      ),
      right(
        "Rwanda's tea exports, at 3,100 tonnes, were 9% higher than in April 2023.",
        f('3,100 tonnes', 3100, 't', { item: 'tea', reporter: 'RWA' }),
        f('9%', 9, '%', { ...change, base_period: '2023-04' }),
      ),
    ],
  },
  {
    group,
    kind: 'Respectively',
    cases: [
      gap(
        'Peru and Chile exported 190,000 and 420,000 tonnes of copper in April, respectively.',
        f('190,000', 190000, 't', { item: 'copper', reporter: 'PER' }),
        f('420,000 tonnes', 420000, 't', { item: 'copper', reporter: 'CHL' }),
      ),
      gap(
        "Vietnam's exports and imports were $21bn and $24bn in May, up 4% and 7% on the year, respectively.",
        f('$21bn', 21e9, 'USD', { indicator: 'exports' }),
        f('$24bn', 24e9, 'USD', { indicator: 'imports' }),
        f('4%', 4, '%', { ...change, indicator: 'exports' }),
        f('7%', 7, '%', { ...change, indicator: 'imports' }),
      ),
      right(
        "Sweden's paper exports to Spain and Egypt fell 3% and 8% respectively in April.",
        f('3%', -3, '%', { ...change, item: 'paper', partner: 'ESP' }),
        f('8%', -8, '%', { ...change, item: 'paper', partner: 'EGY' }),
      ),
    ],
  },
  {
    group,
    kind: 'By, to and from in one sentence',
    cases: [
      right(
        "Morocco's phosphate exports rose $40m to $610m, from $570m.",
        f('$40m', 40e6, 'USD', { ...change, item: 'phosphate', reporter: 'MAR' }),
        f('$610m', 610e6, 'USD', { item: 'phosphate', reporter: 'MAR' }),
        f('$570m', 570e6, 'USD', { item: 'phosphate', reporter: 'MAR' }),
      ),
      gap(
        "Nigeria's oil output fell by 80,000 bpd to 1.28m bpd in May from 1.36m bpd in April.",
        f('80,000 bpd', -80000, 'bbl', { ...change, per: 'day', indicator: 'production', period: '2024-05', base_period: '2024-04' }),
        f('1.28m bpd', 1.28e6, 'bbl', { per: 'day', period: '2024-05' }),
        f('1.36m bpd', 1.36e6, 'bbl', { per: 'day', period: '2024-04' }),
      ),
      right(
        "Lesotho's wool exports increased 5 million dollars to 48 million dollars from 43 million dollars in 2022.",
        f('5 million dollars', 5e6, 'USD', { ...change, item: 'wool' }),
        f('48 million dollars', 48e6, 'USD', { item: 'wool' }),
        f('43 million dollars', 43e6, 'USD', { item: 'wool', period: '2022' }),
      ),
      right(
        'Exports of Greek olives dropped from 21,000 tonnes in 2021 to 17,000 tonnes in 2022.',
        f('21,000 tonnes', 21000, 't', { item: 'olive', reporter: 'GRC', period: '2021' }),
        f('17,000 tonnes', 17000, 't', { item: 'olive', reporter: 'GRC', period: '2022' }),
      ),
    ],
  },
  {
    group,
    kind: 'A gap to another price or a target',
    cases: [
      gap(
        'Vietnamese rice was offered $25 a ton below Thai grades.',
        f('$25', -25, 'USD', { ...change, per: 't', indicator: 'price', item: 'rice', base_period: '' }),
      ),
      gap(
        "Nigeria's oil output was 220,000 bpd short of its OPEC quota in May.",
        f('220,000 bpd', -220000, 'bbl', { ...change, per: 'day', base_period: '' }),
      ),
      gap(
        'Kansas wheat traded 30 cents a bushel above Chicago futures on Tuesday.',
        f('30 cents', 0.3, 'USD', { ...change, per: 'bu', indicator: 'price', item: 'wheat', base_period: '' }),
      ),
      gap("Malawi's tobacco sales were 4% above target in May.", f('4%', 4, '%', { ...change, item: 'tobacco', base_period: '' })),
    ],
  },
  {
    group,
    kind: 'A rate of growth that itself changes',
    cases: [
      right(
        "China's export growth slowed to 1.5% in April from 5.6% in March.",
        f('1.5%', 1.5, '%', { ...change, indicator: 'exports', period: '2024-04' }),
        f('5.6%', 5.6, '%', { ...change, indicator: 'exports', period: '2024-03' }),
      ),
      right(
        'Import growth in India accelerated to 10.2% in May from 7.7% a month earlier.',
        f('10.2%', 10.2, '%', { ...change, indicator: 'imports', period: '2024-05' }),
        f('7.7%', 7.7, '%', { ...change, indicator: 'imports', period: '2024-04' }),
      ),
      gap(
        'The decline in Swiss watch exports eased to 4.5% in April from 16.1% in March.',
        f('4.5%', -4.5, '%', { ...change, period: '2024-04' }),
        f('16.1%', -16.1, '%', { ...change, period: '2024-03' }),
      ),
    ],
  },
  {
    group,
    kind: 'Surplus and deficit',
    cases: [
      right(
        "Kenya's trade deficit with China widened by $200m to $3.1bn in 2023.",
        f('$200m', -2e8, 'USD', { ...change, indicator: 'balance', reporter: 'KEN', partner: 'CHN' }),
        f('$3.1bn', -3.1e9, 'USD', { indicator: 'balance', reporter: 'KEN', partner: 'CHN' }),
      ),
      right(
        'Brazil posted a trade surplus of $8.5 billion in May.',
        f('$8.5 billion', 8.5e9, 'USD', { indicator: 'balance', reporter: 'BRA' }),
      ),
      right(
        "Turkey's trade gap narrowed 28% to $6.5 billion in May.",
        f('28%', 28, '%', { ...change, indicator: 'balance' }),
        f('$6.5 billion', -6.5e9, 'USD', { indicator: 'balance', reporter: 'TUR' }),
      ),
      right(
        "Ireland's trade surplus with the United States fell to 2.1 billion euros in March.",
        f('2.1 billion euros', 2.1e9, 'EUR', { indicator: 'balance', reporter: 'IRL', partner: 'USA' }),
      ),
    ],
  },
  {
    group,
    kind: 'A part of a whole',
    cases: [
      right(
        "China took 91% of Chile's cherry exports in 2023.",
        f('91%', 91, '%', { ...share, item: 'cherry', exporter: 'CHL', importer: 'CHN' }),
      ),
      right(
        "A fifth of Ecuador's shrimp exports went to the United States in 2023.",
        f('A fifth|fifth', 20, '%', { ...share, item: 'shrimp', reporter: 'ECU', partner: 'USA' }),
      ),
      right(
        "Two of every three tonnes of Gabon's manganese exports went to China in 2023.",
        f('Two of every three tonnes|Two of every three', 66.67, '%', { ...share, item: 'manganese', partner: 'CHN' }),
      ),
      right(
        "Gold made up 45 percent of Mali's exports in 2022.",
        f('45 percent', 45, '%', { ...share, indicator: 'exports', item: 'gold', reporter: 'MLI', period: '2022' }),
      ),
      right(
        "Four-fifths of Bolivia's gas exports went to Brazil in 2023.",
        f('Four-fifths', 80, '%', { ...share, reporter: 'BOL', partner: 'BRA' }),
      ),
    ],
  },
  {
    group,
    kind: 'Verbs that carry the number',
    cases: [
      right(
        'Laos doubled its cassava exports to Vietnam in 2023.',
        f('doubled', 2, 'x', { ...multiple, indicator: 'exports', item: 'cassava', reporter: 'LAO', partner: 'VNM' }),
      ),
      right(
        "Poland's apple exports to Egypt halved last year.",
        f('halved', 0.5, 'x', { ...multiple, item: 'apple', reporter: 'POL', partner: 'EGY', period: '2023' }),
      ),
      right(
        "Sudan's imports of flour doubled in 2020.",
        f('doubled', 2, 'x', { ...multiple, indicator: 'imports', item: 'flour', reporter: 'SDN', period: '2020', base_period: '2019' }),
      ),
      right(
        "Benin's cotton exports to Bangladesh tripled in 2019.",
        f('tripled', 3, 'x', { ...multiple, item: 'cotton', reporter: 'BEN', partner: 'BGD', period: '2019' }),
      ),
      right('Trade with Belarus all but vanished.'),
      right('Cement exports were flat in May.'),
    ],
  },
  {
    group,
    kind: 'Volume and value in turn',
    cases: [
      right(
        "Fiji's tuna exports to Japan rose 6% in volume to 12,400 tonnes and 9% in value to $88m in 2023.",
        f('6%', 6, '%', { ...change, measure: 'volume', item: 'tuna', partner: 'JPN' }),
        f('12,400 tonnes', 12400, 't', { item: 'tuna', partner: 'JPN' }),
        f('9%', 9, '%', { ...change, measure: 'value', item: 'tuna', partner: 'JPN' }),
        f('$88m', 88e6, 'USD', { item: 'tuna', partner: 'JPN' }),
      ),
      right(
        "New Zealand's lamb exports to China fell 11% to 9,800 tonnes in April, with the value down 19% to NZ$71m.",
        f('11%', -11, '%', { ...change, measure: 'volume', partner: 'CHN' }),
        f('9,800 tonnes', 9800, 't', { item: 'lamb', partner: 'CHN' }),
        f('19%', -19, '%', { ...change, measure: 'value', partner: 'CHN' }),
        f('NZ$71m', 71e6, 'NZD', { item: 'lamb', partner: 'CHN' }),
      ),
      right(
        "By volume, Turkey's hazelnut exports grew 3% in May, while by value they dropped 5%.",
        f('3%', 3, '%', { ...change, measure: 'volume', item: 'hazelnut' }),
        f('5%', -5, '%', { ...change, measure: 'value', item: 'hazelnut' }),
      ),
      right(
        "Sri Lanka's tea exports came to 19,800 tonnes in May, down 2%, while earnings rose 5% to $118m.",
        f('19,800 tonnes', 19800, 't', { item: 'tea', reporter: 'LKA' }),
        f('2%', -2, '%', { ...change, measure: 'volume', item: 'tea' }),
        f('5%', 5, '%', { ...change, measure: 'value', item: 'tea' }),
        f('$118m', 118e6, 'USD', { item: 'tea', reporter: 'LKA' }),
      ),
    ],
  },
]
