import type { Case } from './read.ts'

export const cases: readonly Case[] = [
  [
    'Coffee growers expect 58.1 million 60-kg bags, while mills sold 1,200 50kg sacks a day.',
    ['58.1 million 60-kg bags | 58100000 | eq | 1 | count of bags', '1,200 50kg sacks | 1200 | eq | 1/day | count of sacks'],
  ],
  [
    'Platinum gained R450 to R18,230 an ounce; palay rose from P17 to P1,850.',
    [
      'R450 | 450 | eq | ZAR | money',
      'R18,230 | 18230 | eq | ZAR/oz | money',
      'P17 | 17 | eq | PHP | money',
      'P1,850 | 1850 | eq | PHP | money',
    ],
  ],
  [
    'Four of every ten tonnes left through Santos. Some 1 in 8 cargoes and nine in ten visitors came by sea.',
    ['Four of every ten tonnes | 40 | eq | % | fraction', '1 in 8 | 12.5 | approx | % | fraction', 'nine in ten | 90 | eq | % | fraction'],
  ],
  [
    'The gap widened by 2bn to 9bn pounds. Stocks swelled by 1.3 million to 148.2 million tonnes.',
    [
      '2bn | 2000000000 | eq | GBP | money',
      '9bn pounds | 9000000000 | eq | GBP | money',
      '1.3 million | 1300000 | eq | t | mass',
      '148.2 million tonnes | 148200000 | eq | t | mass',
    ],
  ],
  [
    'Landings of lobster were 98 million pounds, worth $461 million at $4.70 a pound.',
    ['98 million pounds | 98000000 | eq | lb | mass', '$461 million | 461000000 | eq | USD | money', '$4.70 | 4.7 | eq | USD/lb | money'],
  ],
  ['Hazelnuts cost 48,5 bn TL, or TL 172 a kilo.', ['48,5 bn TL | 48500000000 | eq | TRY | money', 'TL 172 | 172 | eq | TRY/kg | money']],
  [
    'A levy of $80 per-tonne was added; urea at Rs 266.50 per 45-kg bag.',
    ['$80 | 80 | eq | USD/t | money', 'Rs 266.50 | 266.5 | eq | INR/45-kg bag | money'],
  ],
  ['Two of the three cargoes were rejected, and one was sold on.', ['Two | 2 | eq |  | bare', 'three | 3 | eq | 1 | count of cargoes']],
  ['One in three said one of them lied; no one cared.', ['One in three | 33.33333333333333 | eq | % | fraction']],
  [
    'Resolution 2397 caps refined petroleum at 500,000 barrels a year and crude at 4 million barrels or 525,000 tons.',
    [
      '500,000 barrels | 500000 | eq | bbl/year | volume',
      '4 million barrels | 4000000 | eq | bbl | volume',
      '525,000 tons | 525000 | eq | t | mass',
    ],
  ],
  [
    'Ships of 76,000 dwt sailed at 14 knots for 10 days, 24/7, over 3,200 nautical miles.',
    ['76,000 dwt | 76000 | eq | t | mass', '3,200 nautical miles | 3200 | gt | nmi | length'],
  ],
  ['A 40-foot container and 20ft boxes; a 14.2-kg cylinder costs Rs 903.', ['Rs 903 | 903 | eq | INR | money']],
  ['At 3:45 p.m. on March 5 the ship docked at berth 12 with 33 crew.', ['33 | 33 | eq | 1 | count of crew']],
  [
    'The 10-year bond yields 4.25 percent, 12 basis points more.',
    ['4.25 percent | 4.25 | eq | % | percent', '12 basis points | 0.12 | eq | pp | points'],
  ],
  [
    'The rate was cut by a quarter point to 5.25%, half a point less than expected.',
    ['a quarter point | 0.25 | eq | pp | points', '5.25% | 5.25 | eq | % | percent', 'half a point | 0.5 | eq | pp | points'],
  ],
  [
    'Prices were one and a half times those of 2020, or 1.5x.',
    ['one and a half times | 1.5 | eq | x | multiple', '1.5x | 1.5 | eq | x | multiple'],
  ],
  [
    'Output has nearly tripled since 2010, and halved in the south.',
    ['tripled | 3 | approx | x | multiple', 'halved | 0.5 | eq | x | multiple'],
  ],
  ['Exports are set to double to $20 billion by 2030.', ['double | 2 | eq | x | multiple', '$20 billion | 20000000000 | eq | USD | money']],
  [
    'A doubling of the tariff to 50% would cost $1.2-1.5bn.',
    ['doubling | 2 | eq | x | multiple', '50% | 50 | eq | % | percent', '$1.2-1.5bn | 1200000000..1500000000 | range | USD | money'],
  ],
  ['It was inspected twice a year, and fined three times in 2023.', ['three times | 3 | eq | 1 | count']],
  [
    'Imports were twice those of last year and four times higher than in 2019.',
    ['twice | 2 | eq | x | multiple', 'four times | 4 | eq | x | multiple'],
  ],
  ['In the first half, half of the crop was sold, and the other half stored.', ['half | 50 | eq | % | fraction']],
  [
    'Half an hour later half a dozen ships left, with half a tonne each.',
    ['half a dozen | 6 | eq | 1 | count of ships', 'half a tonne | 0.5 | eq | t | mass'],
  ],
  [
    'Nearly half the catch and more than half its value went to Spain.',
    ['half | 50 | approx | % | fraction', 'half | 50 | gt | % | fraction'],
  ],
  [
    'A third nuclear test; a third of the fleet; the third quarter; a quarter earlier.',
    ['a third | 33.33333333333333 | eq | % | fraction'],
  ],
  [
    'Sales dropped a quarter from a year earlier, and three-quarters of shops shut.',
    ['a quarter | 25 | eq | % | fraction', 'three-quarters | 75 | eq | % | fraction'],
  ],
  [
    'Between one hundred and two hundred people; one hundred and five ships; two hundred thousand barrels.',
    [
      'one hundred and two hundred | 100..200 | range | 1 | count of people',
      'one hundred and five | 105 | eq | 1 | count of ships',
      'two hundred thousand barrels | 200000 | eq | bbl | volume',
    ],
  ],
  [
    'A million and a half tonnes, one and a half million tonnes, 2 1/2 million tonnes and 2½ million bushels.',
    [
      'A million and a half tonnes | 1500000 | eq | t | mass',
      'one and a half million tonnes | 1500000 | eq | t | mass',
      '2 1/2 million tonnes | 2500000 | eq | t | mass',
      '2½ million bushels | 2500000 | eq | bu | volume',
    ],
  ],
  [
    'Two-point-six billion cubic feet, three point five percent.',
    ['Two-point-six billion cubic feet | 2600000000 | eq | ft3 | volume', 'three point five percent | 3.5 | eq | % | percent'],
  ],
  [
    'A couple of hundred thousand barrels; dozens of trucks; a dozen vessels; two dozen firms.',
    [
      'A couple of hundred thousand barrels | 200000 | approx | bbl | volume',
      'a dozen | 12 | eq | 1 | count of vessels',
      'two dozen | 24 | eq | 1 | count of firms',
    ],
  ],
  [
    'Imports of 816 000 t, 1 234 567 visitors, 12 500 tonnes and USD 13 009 million.',
    [
      '816 000 t | 816000 | eq | t | mass',
      '1 234 567 | 1234567 | eq | 1 | count of visitors',
      '12 500 tonnes | 12500 | eq | t | mass',
      'USD 13 009 million | 13009000000 | eq | USD | money',
    ],
  ],
  [
    'USD 48,10 a barrel, up 12,5%, from €1.234,56.',
    ['USD 48,10 | 48.1 | eq | USD/bbl | money', '12,5% | 12.5 | eq | % | percent', '€1.234,56 | 1234.56 | eq | EUR | money'],
  ],
  [
    'It fetched Rs 1.2 lakh crore, Rs16,189-crore, and ₹54K.',
    [
      'Rs 1.2 lakh crore | 1200000000000 | eq | INR | money',
      'Rs16,189-crore | 161890000000 | eq | INR | money',
      '₹54K | 54000 | eq | INR | money',
    ],
  ],
  [
    'Between 3 and 4 million tons, or $5 to $6 a bushel.',
    ['3 and 4 million tons | 3000000..4000000 | range | t | mass', '$5 to $6 | 5..6 | range | USD/bu | money'],
  ],
  [
    'It rose 5 to 10 percent, then fell 2.4 percent to US$6.39 billion.',
    [
      '5 to 10 percent | 5..10 | range | % | percent',
      '2.4 percent | 2.4 | eq | % | percent',
      'US$6.39 billion | 6390000000 | eq | USD | money',
    ],
  ],
  [
    'Rose by 2.2 lakh tonnes to 96.6 lakh; from 200,000 to 350,000.',
    [
      '2.2 lakh tonnes | 220000 | eq | t | mass',
      '96.6 lakh | 9660000 | eq |  | bare',
      '200,000 | 200000 | eq |  | bare',
      '350,000 | 350000 | eq |  | bare',
    ],
  ],
  [
    'Shipments fell to 1.2 million tonnes from 1.5 million tonnes, and prices to 300-320 dollars.',
    [
      '1.2 million tonnes | 1200000 | eq | t | mass',
      '1.5 million tonnes | 1500000 | eq | t | mass',
      '300-320 dollars | 300..320 | range | USD | money',
    ],
  ],
  [
    'More than 3,000 and fewer than 5,000 workers; at least 40 ships; up to 12 tankers; no more than $5m.',
    [
      '3,000 | 3000 | gt | 1 | count of workers',
      '5,000 | 5000 | lt | 1 | count of workers',
      '40 | 40 | ge | 1 | count of ships',
      '12 | 12 | le | 1 | count of tankers',
      '$5m | 5000000 | le | USD | money',
    ],
  ],
  [
    '12% more than the 500 tonnes of May; 30 percent less than 200 a year ago.',
    ['12% | 12 | eq | % | percent', '500 tonnes | 500 | eq | t | mass', '30 percent | 30 | eq | % | percent', '200 | 200 | eq |  | bare'],
  ],
  [
    'Exports passed the $3bn mark, topping $2.9bn; they exceeded 4 million tonnes.',
    ['$3bn | 3000000000 | gt | USD | money', '$2.9bn | 2900000000 | gt | USD | money', '4 million tonnes | 4000000 | gt | t | mass'],
  ],
  [
    'Just over $1bn; well above 50%; barely 3,000; not quite 2 million; a good 40 tonnes; $5bn or so; 300 tonnes or more; 500+ stores.',
    [
      '$1bn | 1000000000 | gt | USD | money',
      '50% | 50 | gt | % | percent',
      '3,000 | 3000 | approx |  | bare',
      '2 million | 2000000 | approx |  | bare',
      '40 tonnes | 40 | ge | t | mass',
      '$5bn | 5000000000 | approx | USD | money',
      '300 tonnes | 300 | ge | t | mass',
      '500 | 500 | ge | 1 | count of stores',
    ],
  ],
  [
    'An average of 1,200 trucks a day; an annual average of 5 million tonnes; an average 20 percent annually.',
    [
      '1,200 | 1200 | eq | 1/day | count of trucks',
      '5 million tonnes | 5000000 | eq | t/year | mass',
      '20 percent | 20 | eq | %/year | percent',
    ],
  ],
  [
    '$412 a tonne, $3.2/bushel, €45 per MWh, 80 cents per kWh, $9.50/mmBtu, $70-a-barrel oil, 1.2 million-barrel-a-day cuts.',
    [
      '$412 | 412 | eq | USD/t | money',
      '$3.2 | 3.2 | eq | USD/bu | money',
      '€45 | 45 | eq | EUR/MWh | money',
      '80 cents | 0.8 | eq | USD/kWh | money',
      '$9.50 | 9.5 | eq | USD/mmBtu | money',
      '$70 | 70 | eq | USD/bbl | money',
      '1.2 million-barrel | 1200000 | eq | bbl/day | volume',
    ],
  ],
  [
    'Rs 6,377 per quintal; Rs17,600 a maund; $2.40 per kg; £5 a head; $1,900 an ounce; 12 dollars per person per day.',
    [
      'Rs 6,377 | 6377 | eq | INR/quintal | money',
      'Rs17,600 | 17600 | eq | INR/maund | money',
      '$2.40 | 2.4 | eq | USD/kg | money',
      '£5 | 5 | eq | GBP/person | money',
      '$1,900 | 1900 | eq | USD/oz | money',
      '12 dollars | 12 | eq | USD/person | money',
    ],
  ],
  ['The ship can carry 20 tons of coal a trip. A ton of coal costs more.', ['20 tons | 20 | eq | t | mass']],
  [
    '5.371m a year ago; 300 a month earlier; 4.2m people; a 3m wall; 3m long; 3.5m above sea level; 120 m high.',
    [
      '5.371m | 5371000 | eq |  | bare',
      '300 | 300 | eq |  | bare',
      '4.2m | 4200000 | eq | 1 | count of people',
      '3m | 3 | eq | m | length',
      '3m | 3 | eq | m | length',
      '3.5m | 3.5 | eq | m | length',
      '120 m | 120 | eq | m | length',
    ],
  ],
  [
    '12 million TEU, 4.3 MTEU, 3,400 FEUs.',
    ['12 million TEU | 12000000 | eq | TEU | teu', '4.3 MTEU | 4300000 | eq | TEU | teu', '3,400 FEUs | 3400 | eq | FEU | teu'],
  ],
  [
    '6.2 Mt CO2, 500 kt, 300 ktpa, 12 mtpa LNG, 4 Bcm, 2.6 Tcf, 90 mcm/d.',
    [
      '6.2 Mt | 6200000 | eq | t | mass',
      '500 kt | 500000 | eq | t | mass',
      '300 ktpa | 300000 | eq | t/year | mass',
      '12 mtpa | 12000000 | eq | t/year | mass',
      '4 Bcm | 4000000000 | eq | m3 | volume',
      '2.6 Tcf | 2600000000000 | eq | ft3 | volume',
      '90 mcm/d | 90000000 | eq | m3/day | volume',
    ],
  ],
  [
    '1.1 billion kWh, 300 GWh, 2.4 TWh, 45 GW, 700 kW.',
    [
      '1.1 billion kWh | 1100000000 | eq | kWh | energy',
      '300 GWh | 300000 | eq | MWh | energy',
      '2.4 TWh | 2400000 | eq | MWh | energy',
      '45 GW | 45000 | eq | MW | energy',
      '700 kW | 700 | eq | kW | energy',
    ],
  ],
  [
    '30,000 hectares, 1.2 million acres, 500 sq km, 1,000 square metres.',
    [
      '30,000 hectares | 30000 | eq | ha | area',
      '1.2 million acres | 1200000 | eq | acre | area',
      '500 sq km | 500 | eq | km2 | area',
      '1,000 square metres | 1000 | eq | m2 | area',
    ],
  ],
  [
    '2 million litres, 12 hl, 3 million gallons, 4 billion bushels.',
    [
      '2 million litres | 2000000 | eq | l | volume',
      '12 hl | 1200 | eq | l | volume',
      '3 million gallons | 3000000 | eq | gal | volume',
      '4 billion bushels | 4000000000 | eq | bu | volume',
    ],
  ],
  ['zero tonnes, plain zero, zero tolerance, net zero.', ['zero tonnes | 0 | eq | t | mass', 'zero | 0 | eq |  | zero']],
]
