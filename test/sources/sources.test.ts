import { describe, expect, test } from 'vitest'
import { creditsOf } from './credit.ts'

type Case = readonly [text: string, sources: Readonly<Record<string, string>>]

function check(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [text, sources] of cases) test(text, () => expect(creditsOf(text)).toMatchObject(sources))
  })
}

check('a verb of saying', [
  ['Exports rose 5 percent last year, the trade ministry said on Monday.', { '5 percent': 'trade ministry' }],
  ['The trade ministry said on Monday that exports rose 5 percent.', { '5 percent': 'trade ministry' }],
  ['Imports of barley reached 40,000 tons, Statistics Korea announced.', { '40,000 tons': 'Statistics Korea' }],
  ['KOTRA puts the trade at $1.6 billion.', { '$1.6 billion': 'KOTRA' }],
  ['The customs service recorded 12,000 tons of zinc in May.', { '12,000 tons': 'customs service' }],
  ['The statistics bureau counted 3,400 visitors in April.', { '3,400': 'statistics bureau' }],
  ['Prices fell 3 percent, traders said.', { '3 percent': 'traders' }],
  ['Prices fell 3 percent, two traders in Odesa said.', { '3 percent': 'traders in Odesa' }],
  ['Output will grow 4 percent, a millers’ association warned.', { '4 percent': 'millers’ association' }],
  ['Sales fell 9 percent, the mining ministry reported late on Friday.', { '9 percent': 'mining ministry' }],
  ['Sales fell 9 percent, South Korea’s foreign ministry said.', { '9 percent': 'South Korea’s foreign ministry' }],
  ['Shipments fell 9 percent, said Kim Min-su, head of a tea house.', { '9 percent': 'Kim Min-su' }],
  ['“We sold 700 tons,” said Maria Lopez, who runs a mill.', { '700 tons': 'Maria Lopez' }],
  ['Aziz Karimov, the deputy minister, said 700 tons had been sold.', { '700 tons': 'Aziz Karimov' }],
  ['Deputy Minister Aziz Karimov said 700 tons had been sold.', { '700 tons': 'Deputy Minister Aziz Karimov' }],
  ['A consultancy that counts lorries reckons 900 tons crossed in May.', { '900 tons': 'consultancy' }],
  ['The crop agency Conab sees a harvest of 150 million tons.', { '150 million tons': 'Conab' }],
  ['A growers’ lobby, FRUVEX, estimates the loss at 80,000 tons.', { '80,000 tons': 'FRUVEX' }],
  ['The Andean Growers’ Association (FRUVEX) said 80,000 tons were lost.', { '80,000 tons': 'FRUVEX' }],
])

check('according to, data, reports', [
  ['Exports came to $4 billion, according to the Bank of Korea.', { '$4 billion': 'Bank of Korea' }],
  ['According to the Bank of Korea, exports came to $4 billion.', { '$4 billion': 'Bank of Korea' }],
  ['Exports came to $4 billion, according to data compiled by KITA.', { '$4 billion': 'KITA' }],
  ['Exports came to $4 billion, figures from KITA show.', { '$4 billion': 'KITA' }],
  ['Exports came to $4 billion, data released on Tuesday by KITA showed.', { '$4 billion': 'KITA' }],
  ['Exports came to $4 billion, KITA data showed.', { '$4 billion': 'KITA' }],
  ['KITA’s tables have $4 billion for the year.', { '$4 billion': 'KITA' }],
  ['By KITA’s reckoning exports came to $4 billion.', { '$4 billion': 'KITA' }],
  ['By the estimate of a Lima think-tank, GRADE-X, exports came to $4 billion.', { '$4 billion': 'GRADE-X' }],
  ['Exports came to $4 billion, by one Dubai bank’s arithmetic.', { '$4 billion': 'Dubai bank' }],
  ['In a report, KITA put exports at $4 billion.', { '$4 billion': 'KITA' }],
  ['Exports came to $4 billion, according to a report by the Beijing office of KITA.', { '$4 billion': 'KITA' }],
  ['Exports came to $4 billion, official statistics released by the finance ministry show.', { '$4 billion': 'finance ministry' }],
  ['The build was smaller than the 12 percent expected by a poll of traders.', { '12 percent': 'poll of traders' }],
  ['India’s purchases were put by the tracker Vortexa at 500,000 tons.', { '500,000 tons': 'Vortexa' }],
  ['Exports came to $4 billion, U.S. data showed.', { '$4 billion': 'U.S. data' }],
])

check('long and short names', [
  [
    'Stocks stood at 5 tons, the Malaysian Palm Oil Board (MPOB) data showed.\nOutput was 7 tons, the board said.',
    { '5 tons': 'MPOB', '7 tons': 'MPOB' },
  ],
  ['Exports hit 5 tons, data provided by the Vietnam Coffee and Cocoa Association (Vicofa) showed on Friday.', { '5 tons': 'Vicofa' }],
  [
    'It was 5 tons, according to the data based on Chinese statistics and compiled by the Beijing unit of the Korea Trade-Investment Promotion Agency.\nKOTRA has an office in Dandong.',
    { '5 tons': 'KOTRA' },
  ],
  [
    'China’s General Administration of Customs said 5 tons.\nIn total 88 tons were sold, Chinese customs said.',
    { '88 tons': 'General Administration of Customs' },
  ],
  [
    'It fell 5 percent, according to surveyor A, but rose 6 percent, according to surveyor B.',
    { '5 percent': 'surveyor A', '6 percent': 'surveyor B' },
  ],
  ['The government had hoped for 8 million tons.', { '8 million tons': 'government' }],
  ['Analysts at ING expect 7 tons.', { '7 tons': 'Analysts at ING' }],
  ['Here 700 tons count twice.', { '700 tons': 'Evening Post' }],
  ['We estimate 700 tons were sold.', { '700 tons': 'Evening Post' }],
  ['Additional notes: 700 tons were sold.', { '700 tons': 'Evening Post' }],
])

check('officials and people', [
  ['About 200 lorries crossed, a KITA official said.', { '200': 'KITA' }],
  ['About 200 lorries crossed, a spokesman for the Bank of Korea said.', { '200': 'Bank of Korea' }],
  ['About 200 lorries crossed, an official at the harbour said.', { '200': 'official at the harbour' }],
  ['About 200 lorries crossed, brokers said.', { '200': 'brokers' }],
  ['Xinhua quoted one of the organizers of the fair as saying 60 deals were signed.', { '60': 'organizers of the fair' }],
])

check('who cites whom', [
  ['KOTRA said in a report, citing data from Chinese customs, that 300 tons were sold.', { '300 tons': 'KOTRA' }],
  ['Yonhap reported, citing the unification ministry, that 300 tons were sold.', { '300 tons': 'unification ministry' }],
  ['About 300 tons were sold, the unification ministry told Reuters.', { '300 tons': 'unification ministry' }],
])

check('several sources in a sentence', [
  [
    'KOTRA puts the trade at $1.6 billion, while the Bank of Korea estimates it at $1.4 billion.',
    { '$1.6 billion': 'KOTRA', '$1.4 billion': 'Bank of Korea' },
  ],
  [
    'Exports rose 3 percent, according to the finance ministry, but fell 2 percent, according to the central bank.',
    { '3 percent': 'finance ministry', '2 percent': 'central bank' },
  ],
  [
    'The consultancy SovEcon raised its estimate to 3.8 million tons; Rusagrotrans, the rail carrier, thinks it was 3.5 million tons.',
    { '3.8 million tons': 'SovEcon', '3.5 million tons': 'Rusagrotrans' },
  ],
  [
    'The finance ministry has exports at $5 billion, and purchases were put by KITA at $3 billion.',
    { '$5 billion': 'finance ministry', '$3 billion': 'KITA' },
  ],
])

check('verbs that credit only who keeps figures', [
  ['Exports rose 5 percent, the trade ministry said.\nChina recorded 20 tons of exports in July.', { '20 tons': 'trade ministry' }],
  ['Kenya earned $3 million and booked 40 cargoes.', { '$3 million': 'Evening Post', '40': 'Evening Post' }],
  ['Mongolia reported exports of 2 million tons.', { '2 million tons': 'Mongolia' }],
])

check('references', [
  ['Statistics Korea said exports rose 5 percent. It said imports fell 2 percent.', { '2 percent': 'Statistics Korea' }],
  [
    'The trade ministry and others met.\nExports rose 5 percent, the Bank of Korea said.\nThe bank put the surplus at $3 billion.',
    { '$3 billion': 'Bank of Korea' },
  ],
  ['Exports rose 5 percent, a report by KITA showed.\nImports fell 2 percent, the report said.', { '2 percent': 'KITA' }],
  [
    'Exports rose 5 percent, according to the finance ministry. Imports fell 2 percent, according to the same data.',
    { '2 percent': 'finance ministry' },
  ],
  ['“We sold 700 tons,” said Maria Lopez. “Next year it will be 900 tons,” she added.', { '900 tons': 'Maria Lopez' }],
  ['Sales rose 5 percent, Olena Bondar said.\nThe port moved 900 tons, Bondar said.', { '900 tons': 'Olena Bondar' }],
])

check('descriptions whose name follows', [
  [
    'Exports rose 5 percent, a trade association said Monday.\nImports fell 2 percent, according to the Korea International Trade Association (KITA).',
    { '5 percent': 'KITA', '2 percent': 'KITA' },
  ],
  [
    'Exports rose 5 percent, government data showed.\nImports fell 2 percent, the Ministry of Finance said.',
    { '5 percent': 'Ministry of Finance' },
  ],
  [
    'About 700 tons were sold, a senior diplomat said.\n“We expect 900 tons,” said Shin Bong-sup, consul in Harbin.',
    { '700 tons': 'Shin Bong-sup' },
  ],
  ['Exports rose 5 percent, an official said.\nImports fell 2 percent, KITA said.', { '5 percent': 'official' }],
])

check('sentences that credit nobody', [
  ['Exports rose 5 percent, the trade ministry said. Imports fell 2 percent.', { '2 percent': 'trade ministry' }],
  [
    'Exports rose 5 percent, the trade ministry said.\nCars led with 40,000 tons.\nShips took 3 percent.',
    { '40,000 tons': 'trade ministry', '3 percent': 'trade ministry' },
  ],
  ['# Exports jump 5 percent\nExports rose in May, the trade ministry said.', { '5 percent': 'trade ministry' }],
  ['# Exports jump 5 percent: KITA\nIt was a good year for 300 firms.', { '5 percent': 'KITA' }],
  ['# KITA figures show exports up 5 percent\nIt was a good year.', { '5 percent': 'KITA' }],
  [
    'The trade ministry said exports rose 5 percent.\nThe stock exchange said shares rose 1 percent. Gold rose 2 percent.\nCars led with 40,000 tons.',
    { '2 percent': 'stock exchange', '40,000 tons': 'trade ministry' },
  ],
  ['Exports rose 5 percent.\nThe road is 40 km long.', { '5 percent': 'Evening Post', '40 km': 'Evening Post' }],
  [
    'The harvest is 3 million tons. “It was 2 million tons,” a farmer said.\nThe road is 40 km long.',
    { '2 million tons': 'farmer', '40 km': 'Evening Post' },
  ],
  [
    'The traders gave this breakdown:\n- 180,000 tons from Aston\n- 60,000 tons from Louis',
    { '180,000 tons': 'traders', '60,000 tons': 'traders' },
  ],
  ['The VDMA is less gloomy than its members. Machinery exports rose 4 percent.', { '4 percent': 'VDMA' }],
  ['“China sends 500,000 tons. It is enough,” said a senior Bank of Korea official.', { '500,000 tons': 'Bank of Korea' }],
])

check('outlets', [
  ['According to Yonhap:\nSome 700 tons were sold.', { '700 tons': 'Yonhap' }],
  ['According to Yonhap:\nSome 700 tons were sold, KITA said.', { '700 tons': 'KITA' }],
  ['The Choson Ilbo adds this:\nSome 700 tons were sold.', { '700 tons': 'Choson Ilbo' }],
])

check('names by their shape', [
  ['Sales fell 9 percent, the Department of Coastal Labour said.', { '9 percent': 'Department of Coastal Labour' }],
  ['The Ministry of Roads and Regional Planning informed that 40 km were paved.', { '40 km': 'Ministry of Roads and Regional Planning' }],
  [
    'Sales fell 9 percent, according to the Ministry of Forests, Fisheries and Water.',
    { '9 percent': 'Ministry of Forests, Fisheries and Water' },
  ],
  ['The United Copra Associations of Tonga (UCAT) has 700 tons for May.', { '700 tons': 'UCAT' }],
  ['Bank President Ajay Gomez said 700 tons were sold.', { '700 tons': 'Bank President Ajay Gomez' }],
  ['About 700 tons were sold, the association of net makers says.', { '700 tons': 'association of net makers' }],
  ['Boats landed 700 tons, the fishermen’s co-operative says.', { '700 tons': 'fishermen’s co-operative' }],
  ['Vinos del Sur reports sales of 700 tons.', { '700 tons': 'Vinos del Sur' }],
])

check('who acts in a sentence without a source', [
  ['The Lagoon Ports Authority closed the year with 7,000 tons.', { '7,000 tons': 'Lagoon Ports Authority' }],
  ['Tamra, the Tongan customs service, let 7,000 tons out in May.', { '7,000 tons': 'Tamra' }],
  ['(Vortexa, which leaves out barges, has 7,000 tons.)', { '7,000 tons': 'Vortexa' }],
  ['The trade ministry said 5 tons were sold. The European Union took 3 tons.', { '3 tons': 'trade ministry' }],
  ['Under the pact with the miner, the firm may dig 7,000 tons a year.', { '7,000 tons': 'pact' }],
  ['Resolution 1234 lets the country sell up to 7,000 tons.', { '7,000 tons': 'Resolution 1234' }],
])

check('verbs of guessing, bidding and valuing', [
  [
    'Exports rose 5 percent, the trade ministry said. Economists had braced for 7 percent. Imports fell 2 percent.',
    { '7 percent': 'Economists', '2 percent': 'trade ministry' },
  ],
  ['Exports rose 5 percent, the trade ministry said. The trade had guessed 7 percent.', { '7 percent': 'trade' }],
  ['Traders polled last week had expected 7 percent.', { '7 percent': 'Traders' }],
  ['Freight cost $30, brokers say. In Varna, traders bid $118 for a ton.', { $118: 'traders' }],
  ['USDA tips exports of 7 tons.', { '7 tons': 'USDA' }],
  ['Mills turned out 700 tons, estimates Selka Metals, a Tartu consultancy.', { '700 tons': 'Selka Metals' }],
  ['“A box at $7 makes me poor,” complained a planter.', { $7: 'planter' }],
  ['Hire was assessed by brokers at $58,500 a day.', { '$58,500': 'brokers' }],
])

check('whose reckoning', [
  ['Arrivals stand at 7 tons, on the exporters’ reckoning.', { '7 tons': 'exporters' }],
  ['Exports sank to 7 tons, going by LSEG data.', { '7 tons': 'LSEG' }],
  ['On the word of the farm ministry in Riga, 7 tons were sold.', { '7 tons': 'farm ministry in Riga' }],
  ['Income rose to $2 million in May (Bangladesh Bank).', { '$2 million': 'Bangladesh Bank' }],
  ['Data that the unification ministry gave to parliament showed 7 tons.', { '7 tons': 'unification ministry' }],
])

check('the paper speaks for itself', [
  ['By our count the ports loaded 7 tons.', { '7 tons': 'Evening Post' }],
  ['The farm ministry said 5 tons. We expect 7 tons.', { '7 tons': 'Evening Post' }],
  ['“We expect 7 tons,” said Maria Lopez.', { '7 tons': 'Maria Lopez' }],
])

check('a body behind what follows', [
  ['I went through the July file of the Korea Customs Service.\nThe port sent 7 tons.', { '7 tons': 'Korea Customs Service' }],
  ['It was clear once the Census Bureau closed its books on the year. Americans bought 7 tons.', { '7 tons': 'Census Bureau' }],
  [
    'Exports rose 5 percent, the trade ministry said.\nFarmers work for the Tea Planting Agency (TGA). They got 7 shillings, the agency said.',
    { '7 shillings': 'TGA' },
  ],
  ['Sales fell 9 percent, the trade council said. Its chief executive said 7 tons went out.', { '7 tons': 'trade council' }],
  ['“No more than 7 tons,” said the union’s chairman.', {}],
  ['Deliveries fell to 7 tons, says the Commission.', { '7 tons': 'Commission' }],
  ['A broker said 5 tons. Minister Olena Bondar said 6 tons. A broker said 7 tons.', { '7 tons': 'broker' }],
])

describe('quoted stories', () => {
  test('the outlet of the block comes before that of the article', () =>
    expect(creditsOf('Some 700 tons were sold.', 'Hankyoreh')).toEqual({ '700 tons': 'Hankyoreh' }))
})

check('papers that somebody hands out', [
  ['Sales came to 40 tons, according to the weekly notices Tehran sends to the Vienna agency.', { '40 tons': 'Tehran' }],
  ['Sales came to 40 tons, according to estimates that millers gave the paper.', { '40 tons': 'millers' }],
  ['Sales came to 40 tons, according to tables published on Friday by the Bureau of Statistics.', { '40 tons': 'Bureau of Statistics' }],
  ['As per data of the Coffee Board, 40 tons were sold.', { '40 tons': 'Coffee Board' }],
  ['Yields rose to 40 tons per hectare.', { '40 tons': 'Evening Post' }],
])

check('who sums up, works out, and speaks behind "which"', [
  [
    'Sales of cider rose to 40 tons. The quantity was 7 tons. So says the growers’ federation, FRUVEX.',
    { '40 tons': 'FRUVEX', '7 tons': 'FRUVEX' },
  ],
  ['The statistics bureau works out that 40 tons were sold.', { '40 tons': 'statistics bureau' }],
  ['Nordic Seal, which shut two lines in May, sees sales of 40 tons.', { '40 tons': 'Nordic Seal' }],
  ['The growers met. Their association, Frutal, boasts of 40 tons sold.', { '40 tons': 'Frutal' }],
  ['Ottawa values the sales at $40 million.', { '$40 million': 'Ottawa' }],
  ['KOTRA in its May report lifted its estimate to 40 tons.', { '40 tons': 'KOTRA' }],
])

check('the name behind a description', [
  ['The figures of the national statistics bureau, ZINSTAT, are out. Sales came to 40 tons.', { '40 tons': 'ZINSTAT' }],
  [
    'The General Department of Customs said 7 tons. Sales came to 40 tons, the customs body noted.',
    { '40 tons': 'General Department of Customs' },
  ],
])

check('sections', [
  [
    'Here are the numbers.\nVale (buy). Sales of ore came to 40 tons.\nBHP (hold). Sales of ore came to 7 tons.',
    { '40 tons': 'Vale', '7 tons': 'BHP' },
  ],
  ['The numbers below are all from KOTRA unless stated.\nSales came to 40 tons.', { '40 tons': 'KOTRA' }],
  [
    'The Walnut Association said 7 tons of walnuts were sold.\nCider brought in $9 million, KOTRA said.\nShipments of wool came to 40 tons.',
    { '7 tons': 'Walnut Association', '40 tons': 'Evening Post' },
  ],
])

check('what is no source', [
  ['Goods valued at $40 million left the harbour.', { '$40 million': 'Evening Post' }],
  ['Barley is now put at 40 tons.', { '40 tons': 'Evening Post' }],
  ['KOTRA counted 7 tons. Sales of 40 tons were in line with our model.', { '40 tons': 'KOTRA' }],
])

check('names in front of descriptions, headings, what is measured', [
  ['Exports of plums reached 40 tons, the INEC statistics office said.', { '40 tons': 'INEC statistics office' }],
  ['The BPS statistics agency counted 7 tons.', { '7 tons': 'BPS statistics agency' }],
  ['KOTRA counted 7 tons.\nHARBOUR WATCH: Sales of plums came to 40 tons.', { '7 tons': 'KOTRA', '40 tons': 'KOTRA' }],
  ['KOTRA counted 7 tons. Volume tells another story: at 40 tons it was lower.', { '40 tons': 'KOTRA' }],
])

check('who opens a sentence', [
  ['Orbitel estimates that 7 tons left. Then Orbitel put May at 40 tons.', { '40 tons': 'Orbitel' }],
  ['KOTRA counted 7 tons. Kestrela sees 40 tons in June.', { '40 tons': 'Kestrela' }],
  ['KOTRA counted 7 tons. Hoarding put 40 tons out of reach.', { '40 tons': 'KOTRA' }],
])
