import { figure as f, gap, type Kind, right } from './kind.ts'

const group = 'Periods'

export const periods: readonly Kind[] = [
  {
    group,
    kind: 'Two ends with the year said once',
    cases: [
      right(
        'Uganda exported 2.1 million bags of coffee from January to May 2023.',
        f('2.1 million bags', 2.1e6, '1', { item: 'coffee', reporter: 'UGA', period: '2023-01/2023-05' }),
      ),
      right(
        'Tajikistan imported 310,000 tonnes of flour in February-April 2022.',
        f('310,000 tonnes', 310000, 't', { item: 'flour', reporter: 'TJK', period: '2022-02/2022-04' }),
      ),
      right(
        'Between March and July of last year, Georgia exported 14,000 cars.',
        f('14,000', 14000, '1', { item: 'car', reporter: 'GEO', period: '2023-03/2023-07' }),
      ),
      right(
        'Fiji exported 1.2 million tonnes of sugar in 2015-17.',
        f('1.2 million tonnes', 1.2e6, 't', { item: 'sugar', reporter: 'FJI', period: '2015/2017' }),
      ),
    ],
  },
  {
    group,
    kind: 'Counted from another figure',
    cases: [
      right(
        'Spain exported 62,000 tonnes of olive oil in March 2023, compared with 88,000 tonnes in the same month of 2022.',
        f('62,000 tonnes', 62000, 't', { item: 'olive oil', period: '2023-03' }),
        f('88,000 tonnes', 88000, 't', { item: 'olive oil', reporter: 'ESP', period: '2022-03' }),
      ),
      right(
        'Croatia imported 41,000 tonnes of diesel in August 2021, down from 52,000 tonnes a year earlier.',
        f('41,000 tonnes', 41000, 't', { item: 'diesel', period: '2021-08' }),
        f('52,000 tonnes', 52000, 't', { item: 'diesel', reporter: 'HRV', period: '2020-08' }),
      ),
      right(
        'Senegal exported 9,000 tonnes of peanuts to China in November 2022, and 6,500 tonnes the month before.',
        f('9,000 tonnes', 9000, 't', { item: 'peanut', period: '2022-11' }),
        f('6,500 tonnes', 6500, 't', { item: 'peanut', reporter: 'SEN', partner: 'CHN', period: '2022-10' }),
      ),
      right(
        'Latvia exported 310,000 tonnes of wheat in the fourth quarter of 2022, 40,000 tonnes fewer than in the quarter before.',
        f('310,000 tonnes', 310000, 't', { item: 'wheat', period: '2022-Q4' }),
        f('40,000 tonnes', -40000, 't', { statistic: 'change', item: 'wheat', period: '2022-Q4', base_period: '2022-Q3' }),
      ),
    ],
  },
  {
    group,
    kind: 'One period at the end for two figures',
    cases: [
      gap(
        'Belize exported sugar worth $24m and bananas worth $11m in March 2022.',
        f('$24m', 24e6, 'USD', { item: 'sugar', reporter: 'BLZ', period: '2022-03' }),
        f('$11m', 11e6, 'USD', { item: 'banana', reporter: 'BLZ', period: '2022-03' }),
      ),
      gap(
        'Cyprus imported 41,000 tonnes of diesel and 9,000 tonnes of jet fuel in February 2022.',
        f('41,000 tonnes', 41000, 't', { item: 'diesel', reporter: 'CYP', period: '2022-02' }),
        f('9,000 tonnes', 9000, 't', { item: 'jet fuel', reporter: 'CYP', period: '2022-02' }),
      ),
      right(
        'Oman exported 12,000 tonnes of dates to India and 7,000 tonnes to Malaysia in April.',
        f('12,000 tonnes', 12000, 't', { item: 'date', reporter: 'OMN', partner: 'IND', period: '2024-04' }),
        f('7,000 tonnes', 7000, 't', { item: 'date', reporter: 'OMN', partner: 'MYS', period: '2024-04' }),
      ),
      right(
        'Iraq shipped 3.1 million tonnes of fuel oil, worth $1.2bn, in July 2021.',
        f('3.1 million tonnes', 3.1e6, 't', { item: 'fuel oil', reporter: 'IRQ', period: '2021-07' }),
        f('$1.2bn', 1.2e9, 'USD', { item: 'fuel oil', reporter: 'IRQ', period: '2021-07' }),
      ),
    ],
  },
  {
    group,
    kind: 'Past first: a month or quarter without a year',
    cases: [
      right(
        'Chile exported 120,000 tonnes of cherries in December.',
        f('120,000 tonnes', 120000, 't', { item: 'cherry', period: '2023-12' }),
      ),
      right('Jordan imported 40,000 tonnes of barley in July.', f('40,000 tonnes', 40000, 't', { item: 'barley', period: '2023-07' })),
      right(
        "Iran's saffron exports were worth $25m in the fourth quarter.",
        f('$25m', 25e6, 'USD', { item: 'saffron', period: '2023-Q4' }),
      ),
      right('Cyprus exported 3,000 tonnes of halloumi in February.', f('3,000 tonnes', 3000, 't', { reporter: 'CYP', period: '2024-02' })),
    ],
  },
  {
    group,
    kind: 'Quarters and halves',
    cases: [
      right(
        'Finland exported 1.1 million tonnes of pulp in the first quarter of 2023.',
        f('1.1 million tonnes', 1.1e6, 't', { item: 'pulp', period: '2023-Q1' }),
      ),
      right('Bahrain exported $1.9bn of aluminium in H2 2022.', f('$1.9bn', 1.9e9, 'USD', { item: 'aluminium', period: '2022-S2' })),
      right(
        "Chad's cotton output reached 60,000 tonnes in Q3 2021.",
        f('60,000 tonnes', 60000, 't', { indicator: 'production', item: 'cotton', period: '2021-Q3' }),
      ),
      right(
        'In the first half of 2023 Namibia exported 210,000 tonnes of salt.',
        f('210,000 tonnes', 210000, 't', { item: 'salt', reporter: 'NAM', period: '2023-S1' }),
      ),
      right(
        'Exports of Greek marble fell to 90,000 tonnes in the second half of last year.',
        f('90,000 tonnes', 90000, 't', { reporter: 'GRC', period: '2023-S2' }),
      ),
    ],
  },
  {
    group,
    kind: 'Weeks, first days, twelve months to',
    cases: [
      right(
        'Ukraine exported 1.1 million tons of corn in the week to June 9.',
        f('1.1 million tons', 1.1e6, 't', { item: 'corn', reporter: 'UKR', period: '2024-06-03/2024-06-09' }),
      ),
      right(
        "South Korea's exports rose 1.5% in the first 20 days of May.",
        f('1.5%', 1.5, '%', { statistic: 'change', indicator: 'exports', period: '2024-05-01/2024-05-20' }),
      ),
      right(
        'Brazil exported 610,000 tonnes of soymeal in the week ended June 7.',
        f('610,000 tonnes', 610000, 't', { reporter: 'BRA', period: '2024-06-01/2024-06-07' }),
      ),
      right(
        'In the 12 months to March, Jamaica exported 1.5 million tonnes of alumina.',
        f('1.5 million tonnes', 1.5e6, 't', { item: 'alumina', period: '2023-04/2024-03' }),
      ),
    ],
  },
  {
    group,
    kind: 'Fiscal, crop and marketing years',
    cases: [
      right(
        'India exported 16.4 million tonnes of rice in fiscal 2023-24.',
        f('16.4 million tonnes', 16.4e6, 't', { item: 'rice', period: '2023-04/2024-03' }),
      ),
      right(
        'Australia exported 22 million tonnes of wheat in MY 2022/23.',
        f('22 million tonnes', 22e6, 't', { item: 'wheat', period: '2022-10/2023-09|2022/2023' }),
      ),
      right(
        "Pakistan's textile exports fell 14.6% in FY23.",
        f('14.6%', -14.6, '%', { statistic: 'change', reporter: 'PAK', period: '2022-07/2023-06' }),
      ),
      right(
        'Ghana produced 650,000 tonnes of cocoa in the 2022/23 season.',
        f('650,000 tonnes', 650000, 't', { item: 'cocoa', period: '2022-10/2023-09|2022/2023' }),
      ),
    ],
  },
  {
    group,
    kind: 'So far: season and year to date',
    cases: [
      right(
        'Ukraine has exported 46 million tons of grain so far this season (July-May).',
        f('46 million tons', 46e6, 't', { item: 'grain', period: '2023-07/2024-05' }),
      ),
      right(
        'Since the start of the year, Armenia has imported 1,900 tonnes of tea.',
        f('1,900 tonnes', 1900, 't', { item: 'tea', reporter: 'ARM', period: '2024-S1|2024-01-01/2024-06-12|2024-01/2024-05' }),
      ),
      gap(
        'Russia has exported 51 million tons of wheat since July 1.',
        f('51 million tons', 51e6, 't', { item: 'wheat', period: '2023-07-01/2024-06-12' }),
      ),
      right(
        'Kazakhstan imported 21,000 tonnes of sugar in the year to date.',
        f('21,000 tonnes', 21000, 't', { reporter: 'KAZ', period: '2024-S1|2024-01-01/2024-06-12|2024-01/2024-05' }),
      ),
    ],
  },
  {
    group,
    kind: 'Dates of the page that mislead',
    cases: [
      right(
        'Posted on March 4, 2022\nLast updated: May 1, 2023\n\nSerbia exported 12,000 tonnes of raspberries last month.',
        f('12,000 tonnes', 12000, 't', { item: 'raspberry', reporter: 'SRB', period: '2022-02' }),
      ),
      right(
        'Albania exported 900 tonnes of anchovies last month.\n\n© 2019 Adriatic Food Review. All rights reserved.',
        f('900 tonnes', 900, 't', { reporter: 'ALB', period: '2024-05' }),
      ),
      right(
        'Latvia exported 70,000 tonnes of peat last month.\n\nRelated: Peat prices fall (January 5, 2016)\n',
        f('70,000 tonnes', 70000, 't', { reporter: 'LVA', period: '2024-05' }),
      ),
    ],
  },
]
