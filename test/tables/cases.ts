/** Tables in many styles, and what each of their figures is: quote, value and unit, statistic, indicator, good, who > whom (part), period. */
export interface Case {
  readonly name: string
  readonly text: string
  /** one line a figure, as `line` of ./read.ts writes it */
  readonly gives: string
}

export const cases: readonly Case[] = [
  {
    name: 'a year with its unit as a head, changes headed by the year they are on',
    text: `Mangoes from Peru

LIMA, 14 March 2025 - Peru exported 262,000 tonnes of mangoes in 2024, customs figures show:

                  2024 (MT)    vs 2023
Netherlands         101,400      +4.1%
United States        88,300      -9.6%
All markets         262,000      -2.2%
`,
    gives: `
101,400 = 101400 t level exports mango PER>NLD 2024
4.1% = 4.1 % change exports mango PER>NLD 2024 on 2023
88,300 = 88300 t level exports mango PER>USA 2024
-9.6% = -9.6 % change exports mango PER>USA 2024 on 2023
262,000 = 262000 t level exports mango PER> 2024
-2.2% = -2.2 % change exports mango PER> 2024 on 2023
`,
  },
  {
    name: 'trade by partner, a span in the caption, years as columns',
    text: `Copper leaves Chile

14 March 2024

Chile's copper exports by destination, January-February ('000 tonnes)

Destination       2023     2024    % chg
China            221.4    248.9     12.4
South Korea       31.0     30.2     -2.6
Others           104.9     87.8    -16.3
Total            357.3    366.9      2.7
`,
    gives: `
221.4 = 221400 t level exports copper CHL>CHN 2023-01/2023-02
248.9 = 248900 t level exports copper CHL>CHN 2024-01/2024-02
12.4 = 12.4 % change exports copper CHL>CHN 2024-01/2024-02 on 2023-01/2023-02
31.0 = 31000 t level exports copper CHL>KOR 2023-01/2023-02
30.2 = 30200 t level exports copper CHL>KOR 2024-01/2024-02
-2.6 = -2.6 % change exports copper CHL>KOR 2024-01/2024-02 on 2023-01/2023-02
104.9 = 104900 t level exports copper CHL> (Others) 2023-01/2023-02
87.8 = 87800 t level exports copper CHL> (Others) 2024-01/2024-02
-16.3 = -16.3 % change exports copper CHL> (Others) 2024-01/2024-02 on 2023-01/2023-02
357.3 = 357300 t level exports copper CHL> 2023-01/2023-02
366.9 = 366900 t level exports copper CHL> 2024-01/2024-02
2.7 = 2.7 % change exports copper CHL> 2024-01/2024-02 on 2023-01/2023-02
`,
  },
  {
    name: 'prices in columns of days, a year ago among them',
    text: `Rice in Asia

May 17, 2024

Export prices of rice ($ a tonne, fob)

Origin        May 16    May 9    Year ago
Thailand         615      610       495
Vietnam          588      590       480
`,
    gives: `
615 = 615 USD/t level price rice THA> 2024-05-16
610 = 610 USD/t level price rice THA> 2024-05-09
495 = 495 USD/t level price rice THA> 2023-05-16
588 = 588 USD/t level price rice VNM> 2024-05-16
590 = 590 USD/t level price rice VNM> 2024-05-09
480 = 480 USD/t level price rice VNM> 2023-05-16
`,
  },
  {
    name: 'port throughput by place',
    text: `Boxes

22 January 2024

Container throughput, million TEU

Port            2022    2023    Change (%)
Shanghai        47.3    49.2      +4.0
Port Klang      13.2    14.1      +6.8
`,
    gives: `
47.3 = 47300000 TEU level transfers - CHN> (Shanghai) 2022
49.2 = 49200000 TEU level transfers - CHN> (Shanghai) 2023
4.0 = 4 % change transfers - CHN> (Shanghai) 2023 on 2022
13.2 = 13200000 TEU level transfers - MYS> (Port Klang) 2022
14.1 = 14100000 TEU level transfers - MYS> (Port Klang) 2023
6.8 = 6.8 % change transfers - MYS> (Port Klang) 2023 on 2022
`,
  },
  {
    name: 'production by state between tabs, with a forecast',
    text: `Wheat

April 9, 2024

India's wheat production by state, million tonnes:

State\t2021/22\t2022/23\t2024f
Punjab\t14.86\t16.13\t16.50
Others\t36.51\t38.92\t38.10
All India\t107.74\t110.55\t112.00
`,
    gives: `
14.86 = 14860000 t level production wheat IND> (Punjab) 2021-04/2022-03
16.13 = 16130000 t level production wheat IND> (Punjab) 2022-04/2023-03
16.50 = 16500000 t level production wheat IND> (Punjab) 2024 forecast
36.51 = 36510000 t level production wheat IND> (Others) 2021-04/2022-03
38.92 = 38920000 t level production wheat IND> (Others) 2022-04/2023-03
38.10 = 38100000 t level production wheat IND> (Others) 2024 forecast
107.74 = 107740000 t level production wheat IND> 2021-04/2022-03
110.55 = 110550000 t level production wheat IND> 2022-04/2023-03
112.00 = 112000000 t level production wheat IND> 2024 forecast
`,
  },
  {
    name: 'a Markdown table with units in the names of rows',
    text: `Trade in April

2 May 2024

Vietnam's trade

| | Apr 2024 | Mar 2024 | y/y, % |
|---|---:|---:|---:|
| **Exports**, US$ bn | 30.94 | 33.40 | 10.6 |
| Imports, US$ bn | 30.26 | 30.10 | 19.9 |
`,
    gives: `
30.94 = 30940000000 USD level exports - VNM> 2024-04
33.40 = 33400000000 USD level exports - VNM> 2024-03
10.6 = 10.6 % change exports - VNM> 2024-04 on 2023-04
30.26 = 30260000000 USD level imports - VNM> 2024-04
30.10 = 30100000000 USD level imports - VNM> 2024-03
19.9 = 19.9 % change imports - VNM> 2024-04 on 2023-04
`,
  },
  {
    name: 'supply and demand under two lines of heads, credited below',
    text: `Soybeans

May 10, 2024

U.S. soybeans (million bushels)
                    2022/23    2023/24    2024/25
                     Actual   Estimate   Forecast
Beginning stocks        274        264        340
Production            4,270      4,165      4,450
Exports               1,980      1,700      1,825
Yield (bu/acre)        49.6       50.6       52.0
Source: USDA
`,
    gives: `
274 = 274000000 bu level stocks soybean USA> 2022-09/2023-08
264 = 264000000 bu level stocks soybean USA> 2023-09/2024-08 estimated
340 = 340000000 bu level stocks soybean USA> 2024-09/2025-08 forecast
4,270 = 4270000000 bu level production soybean USA> 2022-09/2023-08
4,165 = 4165000000 bu level production soybean USA> 2023-09/2024-08 estimated
4,450 = 4450000000 bu level production soybean USA> 2024-09/2025-08 forecast
1,980 = 1980000000 bu level exports soybean USA> 2022-09/2023-08
1,700 = 1700000000 bu level exports soybean USA> 2023-09/2024-08 estimated
1,825 = 1825000000 bu level exports soybean USA> 2024-09/2025-08 forecast
49.6 = 49.6 bu/acre level other soybean USA> 2022-09/2023-08
50.6 = 50.6 bu/acre level other soybean USA> 2023-09/2024-08 estimated
52.0 = 52 bu/acre level other soybean USA> 2024-09/2025-08 forecast
`,
  },
  {
    name: 'months down, years across, their total',
    text: `Coffee

Jan 11, 2024

Brazil's coffee exports by month, million 60-kg bags

             2022    2023
January      3.50    2.85
Dec.         3.17    4.11
Year        39.40   39.20
`,
    gives: `
3.50 = 3500000 1 level exports coffee BRA> 2022-01
2.85 = 2850000 1 level exports coffee BRA> 2023-01
3.17 = 3170000 1 level exports coffee BRA> 2022-12
4.11 = 4110000 1 level exports coffee BRA> 2023-12
39.40 = 39400000 1 level exports coffee BRA> 2022
39.20 = 39200000 1 level exports coffee BRA> 2023
`,
  },
  {
    name: 'volume, value and share side by side',
    text: `Oil

5 February 2024

Russia's crude oil exports by country, 2023

Country      Volume, mln t   Share, %   Value, $bn
China             107.0         45.7        60.6
Turkey              9.0          3.8         5.1
`,
    gives: `
107.0 = 107000000 t level exports crude oil RUS>CHN 2023
45.7 = 45.7 % share exports crude oil RUS>CHN 2023
60.6 = 60600000000 USD level exports crude oil RUS>CHN 2023
9.0 = 9000000 t level exports crude oil RUS>TUR 2023
3.8 = 3.8 % share exports crude oil RUS>TUR 2023
5.1 = 5100000000 USD level exports crude oil RUS>TUR 2023
`,
  },
  {
    name: 'two numbers in a cell, the change in brackets',
    text: `Partners

9 February 2024

Germany's main trading partners 2023, billion euros (change on 2022 in brackets)

                   Exports            Imports
United States      157.9 (+1.1%)      94.4 (+1.2%)
China               97.3 (-8.8%)     156.8 (-18.7%)
`,
    gives: `
157.9 = 157900000000 EUR level exports - DEU>USA 2023
1.1% = 1.1 % change exports - DEU>USA 2023 on 2022
94.4 = 94400000000 EUR level imports - DEU>USA 2023
1.2% = 1.2 % change imports - DEU>USA 2023 on 2022
97.3 = 97300000000 EUR level exports - DEU>CHN 2023
-8.8% = -8.8 % change exports - DEU>CHN 2023 on 2022
156.8 = 156800000000 EUR level imports - DEU>CHN 2023
-18.7% = -18.7 % change imports - DEU>CHN 2023 on 2022
`,
  },
  {
    name: 'heads that span columns',
    text: `Energy

20 June 2024

Japan's imports
                     Volume              Value (bn yen)
                 May 2024  May 2023   May 2024  May 2023
LNG ('000 t)        4,980     4,720      445.1     430.8
Coal ('000 t)      11,920    12,610      270.3     391.0
`,
    gives: `
4,980 = 4980000 t level imports lng JPN> 2024-05
4,720 = 4720000 t level imports lng JPN> 2023-05
445.1 = 445100000000 JPY level imports lng JPN> 2024-05
430.8 = 430800000000 JPY level imports lng JPN> 2023-05
11,920 = 11920000 t level imports coal JPN> 2024-05
12,610 = 12610000 t level imports coal JPN> 2023-05
270.3 = 270300000000 JPY level imports coal JPN> 2024-05
391.0 = 391000000000 JPY level imports coal JPN> 2023-05
`,
  },
  {
    name: 'spans of columns as HTML is laid out',
    text: `Sugar

March 14, 2024

EU sugar trade

\t\tJanuary 2024\t\tJanuary 2023
\tVolume (t)\tValue (€m)\tVolume (t)\tValue (€m)
Imports\t150,300\t121.5\t98,600\t70.4
Exports\t70,200\t60.1\t50,400\t38.8
`,
    gives: `
150,300 = 150300 t level imports sugar EU27> 2024-01
121.5 = 121500000 EUR level imports sugar EU27> 2024-01
98,600 = 98600 t level imports sugar EU27> 2023-01
70.4 = 70400000 EUR level imports sugar EU27> 2023-01
70,200 = 70200 t level exports sugar EU27> 2024-01
60.1 = 60100000 EUR level exports sugar EU27> 2024-01
50,400 = 50400 t level exports sugar EU27> 2023-01
38.8 = 38800000 EUR level exports sugar EU27> 2023-01
`,
  },
  {
    name: 'ranks, counts and shares',
    text: `Tourism

Jan 3, 2024

Tourist arrivals in Sri Lanka by country, 2023

1   India     302,844   20.4%
2   Russia    197,498   13.3%
`,
    gives: `
302,844 = 302844 1 level visitors - LKA>IND 2023
20.4% = 20.4 % share visitors - LKA>IND 2023
197,498 = 197498 1 level visitors - LKA>RUS 2023
13.3% = 13.3 % share visitors - LKA>RUS 2023
`,
  },
  {
    name: 'accounting brackets and short months',
    text: `Imports

Aug 17, 2023

Pakistan's imports (US$ million)

Item                 Jul-23     Jul-22    % Change
Palm oil                221        416     (46.9)
Mobile phones           103         61       68.9
`,
    gives: `
221 = 221000000 USD level imports palm oil PAK> 2023-07
416 = 416000000 USD level imports palm oil PAK> 2022-07
46.9 = -46.9 % change imports palm oil PAK> 2023-07 on 2022-07
103 = 103000000 USD level imports mobile phone PAK> 2023-07
61 = 61000000 USD level imports mobile phone PAK> 2022-07
68.9 = 68.9 % change imports mobile phone PAK> 2023-07 on 2022-07
`,
  },
  {
    name: 'groups of rows with units of their own',
    text: `Nickel

20 February 2024

Indonesia's exports

                         2022        2023
Exports (US$ mln)
  Ferronickel           13,630      15,290
  Nickel matte           3,280       5,180
Exports ('000 t)
  Ferronickel            5,770       8,490
  Nickel matte             180         300
`,
    gives: `
13,630 = 13630000000 USD level exports ferronickel IDN> 2022
15,290 = 15290000000 USD level exports ferronickel IDN> 2023
3,280 = 3280000000 USD level exports nickel matte IDN> 2022
5,180 = 5180000000 USD level exports nickel matte IDN> 2023
5,770 = 5770000 t level exports ferronickel IDN> 2022
8,490 = 8490000 t level exports ferronickel IDN> 2023
180 = 180000 t level exports nickel matte IDN> 2022
300 = 300000 t level exports nickel matte IDN> 2023
`,
  },
  {
    name: 'groups in a Markdown table, of values and of growth',
    text: `Chips

Jan 2, 2024

Taiwan's exports

| | 2022 | 2023 |
|---|---|---|
| Value, US$ bn | | |
| Integrated circuits | 184.1 | 166.6 |
| Laptops | 10.2 | 12.7 |
| Growth, % | | |
| Integrated circuits | 18.4 | -9.5 |
| Laptops | 12.1 | 24.5 |
`,
    gives: `
184.1 = 184100000000 USD level exports integrated circuit TWN> 2022
166.6 = 166600000000 USD level exports integrated circuit TWN> 2023
10.2 = 10200000000 USD level exports laptop TWN> 2022
12.7 = 12700000000 USD level exports laptop TWN> 2023
18.4 = 18.4 % change exports integrated circuit TWN> 2022 on 2021
-9.5 = -9.5 % change exports integrated circuit TWN> 2023 on 2022
12.1 = 12.1 % change exports laptop TWN> 2022 on 2021
24.5 = 24.5 % change exports laptop TWN> 2023 on 2022
`,
  },
  {
    name: 'a change in the unit of the levels',
    text: `Deficit

July 3, 2024

US trade, $ bln

             May      April    Change
Exports     261.7     263.7      -2.0
Balance     -75.1     -74.5      -0.6
`,
    gives: `
261.7 = 261700000000 USD level exports - USA> 2024-05
263.7 = 263700000000 USD level exports - USA> 2024-04
-2.0 = -2000000000 USD change exports - USA> 2024-05 on 2024-04
-75.1 = -75100000000 USD level balance - USA> 2024-05
-74.5 = -74500000000 USD level balance - USA> 2024-04
-0.6 = -600000000 USD change balance - USA> 2024-05 on 2024-04
`,
  },
  {
    name: 'the row below gives the change of the row above',
    text: `Exports in May

3 June 2024

TURKEY'S EXPORTS BY SECTOR (million dollars)

Sector              May 2023   May 2024
Motor vehicles         2,890      3,120
% change                            8.0
`,
    gives: `
2,890 = 2890000000 USD level exports motor vehicle TUR> 2023-05
3,120 = 3120000000 USD level exports motor vehicle TUR> 2024-05
8.0 = 8 % change exports motor vehicle TUR> 2024-05 on 2023-05
`,
  },
  {
    name: 'units in a column of their own, behind a rank',
    text: `Metals

5 February 2024

Peru's mine production

Rank\tMetal\tUnit\t2022\t2023\t% change
1\tCopper\t'000 t\t2,445\t2,755\t12.7
2\tGold\tt\t96.7\t99.8\t3.2
`,
    gives: `
2,445 = 2445000 t level production copper PER> 2022
2,755 = 2755000 t level production copper PER> 2023
12.7 = 12.7 % change production copper PER> 2023 on 2022
96.7 = 96.7 t level production gold PER> 2022
99.8 = 99.8 t level production gold PER> 2023
3.2 = 3.2 % change production gold PER> 2023 on 2022
`,
  },
  {
    name: 'weeks that end on a day',
    text: `Maize

12 March 2024

South Africa's weekly maize exports (tons)

Week ended        White      Yellow     Total
Mar 1            18,900      35,870    54,770
Mar 8            25,020      37,400    62,420
`,
    gives: `
18,900 = 18900 t level exports maize ZAF> (White) 2024-02-24/2024-03-01
35,870 = 35870 t level exports maize ZAF> (Yellow) 2024-02-24/2024-03-01
54,770 = 54770 t level exports maize ZAF> 2024-02-24/2024-03-01
25,020 = 25020 t level exports maize ZAF> (White) 2024-03-02/2024-03-08
37,400 = 37400 t level exports maize ZAF> (Yellow) 2024-03-02/2024-03-08
62,420 = 62420 t level exports maize ZAF> 2024-03-02/2024-03-08
`,
  },
  {
    name: 'a table that goes on after a blank line',
    text: `Gas

April 12, 2024

Exports of LNG by exporter, million tonnes:

                 2023     2022   Change
US               88.9     76.4    +12.5
Qatar            79.9     80.1     -0.2

Russia           31.4     32.6     -1.2
Malaysia         26.6     27.3     -0.7
`,
    gives: `
88.9 = 88900000 t level exports lng USA> 2023
76.4 = 76400000 t level exports lng USA> 2022
12.5 = 12500000 t change exports lng USA> 2023 on 2022
79.9 = 79900000 t level exports lng QAT> 2023
80.1 = 80100000 t level exports lng QAT> 2022
-0.2 = -200000 t change exports lng QAT> 2023 on 2022
31.4 = 31400000 t level exports lng RUS> 2023
32.6 = 32600000 t level exports lng RUS> 2022
-1.2 = -1200000 t change exports lng RUS> 2023 on 2022
26.6 = 26600000 t level exports lng MYS> 2023
27.3 = 27300000 t level exports lng MYS> 2022
-0.7 = -700000 t change exports lng MYS> 2023 on 2022
`,
  },
  {
    name: 'months of a crop year',
    text: `Grain

15 April 2024

Kazakhstan's grain exports by country, Sept-March, thousand tons

               2022/23   2023/24   Change
Uzbekistan       2,110     1,840   -12.8%
Tajikistan         690       710    +2.9%
`,
    gives: `
2,110 = 2110000 t level exports grain KAZ>UZB 2022-09/2023-03
1,840 = 1840000 t level exports grain KAZ>UZB 2023-09/2024-03
-12.8% = -12.8 % change exports grain KAZ>UZB 2023-09/2024-03 on 2022-09/2023-03
690 = 690000 t level exports grain KAZ>TJK 2022-09/2023-03
710 = 710000 t level exports grain KAZ>TJK 2023-09/2024-03
2.9% = 2.9 % change exports grain KAZ>TJK 2023-09/2024-03 on 2022-09/2023-03
`,
  },
  {
    name: 'investment by investor, with the number of projects',
    text: `Capital

27 December 2023

Foreign direct investment in Vietnam by country, 2023

Country        Projects    Capital ($ mln)    Share
Singapore         442           6,800         18.6%
Japan             334           6,570         17.9%
`,
    gives: `
442 = 442 1 level investment project SGP>VNM 2023
6,800 = 6800000000 USD level investment - SGP>VNM 2023
18.6% = 18.6 % share investment - SGP>VNM 2023
334 = 334 1 level investment project JPN>VNM 2023
6,570 = 6570000000 USD level investment - JPN>VNM 2023
17.9% = 17.9 % share investment - JPN>VNM 2023
`,
  },
  {
    name: 'prices by city',
    text: `Markets

14 June 2023

Market prices in North Korea

City        Rice (won/kg)   Corn (won/kg)
Pyongyang       6,000           3,000
Sinuiju         6,050           3,100
`,
    gives: `
6,000 = 6000 KPW/kg level price rice PRK> (Pyongyang)
3,000 = 3000 KPW/kg level price corn PRK> (Pyongyang)
6,050 = 6050 KPW/kg level price rice PRK> (Sinuiju)
3,100 = 3100 KPW/kg level price corn PRK> (Sinuiju)
`,
  },
  {
    name: 'a poll beside the figures of two months',
    text: `Palm oil

10 Oct 2023

Malaysia's palm oil against a poll (tonnes):

              Sept 2023   Poll        Aug 2023
Output        1,829,456   1,860,000   1,753,472
Closing stk   2,313,569   2,380,000   2,110,968
`,
    gives: `
1,829,456 = 1829456 t level production palm oil MYS> 2023-09
1,860,000 = 1860000 t level production palm oil MYS> 2023-09 forecast
1,753,472 = 1753472 t level production palm oil MYS> 2023-08
2,313,569 = 2313569 t level stocks palm oil MYS> 2023-09
2,380,000 = 2380000 t level stocks palm oil MYS> 2023-09 forecast
2,110,968 = 2110968 t level stocks palm oil MYS> 2023-08
`,
  },
  {
    name: 'levels with their own units, growth between fiscal years',
    text: `Clothing

5 July 2023

Bangladesh's clothing exports by market

Market              FY22         FY23        Growth
European Union    $21.4bn      $23.5bn       9.9%
United States      $9.0bn       $8.5bn      -5.5%
`,
    gives: `
$21.4bn = 21400000000 USD level exports clothing BGD>EU27 2021-07/2022-06
$23.5bn = 23500000000 USD level exports clothing BGD>EU27 2022-07/2023-06
9.9% = 9.9 % change exports clothing BGD>EU27 2022-07/2023-06 on 2021-07/2022-06
$9.0bn = 9000000000 USD level exports clothing BGD>USA 2021-07/2022-06
$8.5bn = 8500000000 USD level exports clothing BGD>USA 2022-07/2023-06
-5.5% = -5.5 % change exports clothing BGD>USA 2022-07/2023-06 on 2021-07/2022-06
`,
  },
]

/** Tables of which nothing can be said. */
export const silent: readonly Omit<Case, 'gives'>[] = [
  {
    name: 'numbers without heads or a subject',
    text: `Page

Some lines.

alpha   12   13
beta    14   15
gamma   16   17
`,
  },
  {
    name: 'a unit that is not known',
    text: `Oil

20 June 2024

Japan's imports of crude oil ('000 furlongs)

        May 2024   May 2023
Total     10,800     11,150
Rest         100        150
`,
  },
  {
    name: 'ranks, codes and blanks',
    text: `Trade

20 June 2024

Chile's exports by country, $ mln

Rank   Country   Code   2023
1      China     156    -
2      Japan     392    n/a
`,
  },
]
