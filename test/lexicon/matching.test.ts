import { describe, expect, test } from 'vitest'
import { areaEntries } from '../../src/lexicon/areas.ts'
import { bodyEntries } from '../../src/lexicon/bodies.ts'
import { itemEntries } from '../../src/lexicon/items/index.ts'
import { outletEntries } from '../../src/lexicon/outlets.ts'
import { placeEntries } from '../../src/lexicon/places.ts'
import { buildTrie, matchAt } from '../../src/lexicon/trie.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'
import type { LexEntry } from '../../src/types.ts'

const entries: readonly LexEntry[] = [...areaEntries, ...placeEntries, ...itemEntries, ...bodyEntries, ...outletEntries]
const trie = buildTrie(entries)

/** What is read, left to right, the longest form first: "area:PRK/name", "item:coal", "item:lead?" where weak. */
function read(text: string): string[] {
  const tokens = tokenize(text)
  const found: string[] = []
  for (let i = 0; i < tokens.length; ) {
    const hits = matchAt(trie, text, tokens, i)
    for (const { entry } of hits)
      if (entry.id !== '') found.push(`${entry.kind}:${entry.id}${entry.as ? `/${entry.as}` : ''}${entry.weak ? '?' : ''}`)
    i = hits[0]?.to ?? i + 1
  }
  return found
}

describe('areas', () => {
  test.each<[string, string[]]>([
    ['North Korea, the D.P.R.K., N. Korea and N.Korea', Array(4).fill('area:PRK/name')],
    ['from the North to the South', ['area:PRK/name', 'area:KOR/name']],
    ['the north wind turned south', []],
    ['the North Korean harbour and the South African mines', ['area:PRK/demonym', 'area:ZAF/demonym']],
    ['the South China Sea and the North Atlantic', []],
    ['North Koreans and Russians', ['area:PRK/people', 'area:RUS/people']],
    ['US tariffs, U.S. farmers, tell us more', ['area:USA/name', 'area:USA/name']],
    ['Turkey bought wheat', ['area:TUR/name', 'item:wheat']],
    ['roast turkey on a china plate', []],
    ['TURKEY AND CHAD', ['area:TUR/name', 'area:TCD/name']],
    ['Niger, Nigeria and the Niger Delta', ['area:NER/name', 'area:NGA/name']],
    ['Guinea, Papua New Guinea, Guinea-Bissau and Equatorial Guinea', ['area:GIN/name', 'area:PNG/name', 'area:GNB/name', 'area:GNQ/name']],
    ['Ireland and Northern Ireland', ['area:IRL/name', 'place:Northern Ireland']],
    ['American, Latin American and North American mills', ['area:USA/demonym', 'area:LATAM/demonym']],
    ['South Sudan and Sudan', ['area:SSD/name', 'area:SDN/name']],
    ['Congo, the Republic of Congo and DR Congo', ['area:COD/name?', 'area:COG/name', 'area:COD/name']],
    ['St. Lucia and St Lucia', ['area:LCA/name', 'area:LCA/name']],
    ['Polish shippers polish floors', ['area:POL/demonym']],
    ['the euro zone, the EU and Brussels', ['area:EA/name', 'area:EU27/name', 'area:EU27/capital']],
    ['OPEC+ and OPEC', ['area:OPEC/name', 'area:OPEC/name']],
    ['against the U.S. dollar and the Korean won', []],
    ['Sino-DPRK and inter-Korean business', ['area:CHN/demonym', 'area:PRK/name', 'area:KOR/demonym']],
    ["Côte d’Ivoire and Cote d'Ivoire", ['area:CIV/name', 'area:CIV/name']],
    ['Seoul, Washington and the Washington Post', ['area:KOR/capital', 'area:USA/capital', 'body:Washington Post']],
    ['Jersey or New Jersey', ['area:JEY/name?', 'place:New Jersey']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('a word for two sides names the other one', () => {
    expect(areaEntries.find((e) => e.forms.includes('inter-Korean'))).toMatchObject({ id: 'KOR', with: 'PRK' })
  })
})

describe('goods', () => {
  const strong = (id: string): string => `item:${id}`
  test.each<[string, string[]]>([
    ['crude oil, crude and oil', ['item:crude oil', 'item:crude oil', 'item:oil']],
    ['liquefied natural gas (LNG), natural gas and gas', ['item:lng', 'item:lng', 'item:natural gas', 'item:gas?']],
    ['aviation fuel, petrol and maize', ['item:jet fuel', 'item:gasoline', 'item:corn']],
    ['iron ores, coal-fired plants', ['item:iron ore']],
    ['chemical fertilisers and fertilizer', ['item:chemical fertilizer', 'item:fertilizer']],
    ['a gold medal for gold', ['item:gold']],
    ['blue chips fell, memory chips rose', ['item:memory chip']],
    ['apples of Apple', ['item:apple']],
    ['talks lead to a date with a tin of fish', ['item:fish']],
    ['sales of lead, tin and dates', ['item:lead?', 'item:tin?', 'item:date?']],
    ['lead ore and refined lead', ['item:lead ore', 'item:refined lead']],
    ['palm oil, crude palm oil and palm olein', ['item:palm oil', 'item:crude palm oil', 'item:palm olein']],
    ['soya beans, soymeal and soybean oil', ['item:soybean', 'item:soymeal', 'item:soybean oil']],
    ['wigs and false eyelashes', ['item:wig and false eyelash']],
    ['Brent crude and WTI', ['item:brent crude', 'item:wti']],
    ['Bonny Light, Basrah Heavy and Urals crude', ['item:bonny light', 'item:basrah heavy', 'item:urals']],
    ['the paper said so', []],
    ['sulphur and sulfur', ['item:sulphur', 'item:sulfur']],
    [
      'NPI, LCE, DAP, UAN and DDGS',
      ['nickel pig iron', 'lithium carbonate equivalent', 'dap', 'urea ammonium nitrate', 'ddgs'].map(strong),
    ],
    ['SRW wheat and hard red winter', ['item:soft red winter wheat', 'item:hard red winter wheat']],
    ['tur, urad, moong and masoor', ['item:pigeon pea?', 'item:black gram', 'item:mung bean', 'item:lentil']],
    ['potatoes, tomatoes, mangoes and avocadoes', ['item:potato', 'item:tomato', 'item:mango', 'item:avocado']],
    ['tobacco leaves, knives and calves', ['item:tobacco leaf', 'item:knife', 'item:calf']],
    ['pangasius, vannamei, surimi and fishmeal', ['pangasius', 'vannamei', 'surimi', 'fishmeal'].map(strong)],
    ['raw cashew nuts (RCN) and cashew kernels', ['item:raw cashew nut', 'item:raw cashew nut', 'item:cashew kernel']],
    ['dysprosium, terbium and rare earth magnets', ['item:dysprosium', 'item:terbium', 'item:rare earth magnet']],
    ['palm olein, PFAD and palm kernel oil', ['item:palm olein', 'item:palm fatty acid distillate', 'item:palm kernel oil']],
    ['hot-rolled coil, billet and rebar', ['item:hot-rolled coil', 'item:steel billet?', 'item:rebar']],
    ['GPUs, DRAM and wafers', ['item:ai chip', 'item:dram', 'item:semiconductor wafer?']],
    ['VLCCs, capesizes and container ships', ['item:vlcc', 'item:capesize', 'item:container ship']],
    ['apple output and Apple output', ['item:apple']],
    ['Hom Mali and Brazil nuts', ['item:jasmine rice', 'item:brazil nut']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each(['may', 'mobile', 'reading', 'nice', 'deal', 'goods', 'products', 'date', 'plant', 'power', 'product', 'product lines'])(
    '%s is nothing',
    (word) => {
      expect(read(`a ${word} here`)).toEqual([])
    },
  )

  test.each<[string, string[]]>([
    // the name of a sector stands for its goods only before a noun of trade
    ['agricultural shipments', ['item:agricultural products']],
    ['agricultural policy, automotive workers and pharma firms', []],
    ['automotive exports and pharma imports', ['item:automotive products', 'item:pharmaceutical']],
    ['non-oil exports', ['item:non-oil product']],
    ['power imports and power output', ['item:electricity', 'item:electricity']],
    ['a power here, the power of states', []],
    ['ICT exports, the ICT ministry', ['item:ict product']],
    // verbs
    ['to fuel the boom, fuel imports', ['item:fuel?']],
    ['the total hides a slump, sales of hides', ['item:hide?']],
    ['they ship the ore, ships sailed', ['item:ore', 'item:ship?']],
    ['we watch the weather, watch sales', ['item:watch?']],
    ['she took the lead, lead sales', ['item:lead?']],
    ['it scraps the plan, to scrap a levy', []],
    // grades of rice
    ['5% broken rice, 25 percent broken rice', ['item:rice', 'item:rice']],
    ['broken rice', ['item:broken rice']],
    // sayings and other things by the same words
    ['apples and oranges, a red carpet and a nest egg', []],
    ['the umbrella body, a nuclear umbrella', []],
    ['beef up patrols, iron out disputes, beef and iron', ['item:beef', 'item:iron']],
    ['cash cows, blood vessels and stepping stones', []],
    ['US steel imports', ['item:steel']],
  ])('%s', (text, expected) => {
    expect(read(text).filter((r) => r.startsWith('item:'))).toEqual(expected)
  })

  test('no good is read in the phrases that it excludes', () => {
    const goods = itemEntries.filter((e) => e.not)
    expect(goods.length).toBeGreaterThan(50)
    for (const good of goods)
      for (const phrase of good.not ?? []) expect(read(phrase), phrase).not.toContain(`item:${good.id}${good.weak ? '?' : ''}`)
  })
})

describe('bodies', () => {
  test.each<[string, string[]]>([
    ['the Korea Trade-Investment Promotion Agency (KOTRA)', ['body:KOTRA', 'body:KOTRA']],
    ['Korea Trade and Investment Promotion Agency', ['body:KOTRA']],
    ["China's General Administration of Customs", ['area:CHN/name', 'body:General Administration of Customs']],
    ['Bank of China and China National Petroleum Corporation', ['body:Bank of China', 'body:CNPC']],
    ['South China Morning Post', ['body:South China Morning Post']],
    ['Korean Central News Agency', ['body:KCNA']],
    ["Pakistan Cotton Ginners' Association", ['body:PCGA']],
    ['dawn broke; Dawn reported', ['body:Dawn?']],
    ['mint leaves and Mint', ['body:Mint?']],
    ['who said it; the sea', []],
    ['Indian oil imports', ['area:IND/demonym', 'item:oil']],
    ['the central bank and the statistics office', ['body:central bank', 'body:statistics office']],
    [
      'Department of Agriculture, agriculture ministry, Ministry of Agriculture',
      ['body:Department of Agriculture', 'body:agriculture ministry', 'body:Ministry of Agriculture'],
    ],
    ['global dairy trade at Global Dairy Trade', ['item:dairy products', 'body:Global Dairy Trade']],
    ['PBoC, PBOC and Platts', ['body:People’s Bank of China', 'body:People’s Bank of China', 'body:Platts']],
    ['The Guardian and a guardian', ['body:Guardian']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
