import type { Indicator, LexEntry } from '../types.ts'
import { plural, verbForms } from './inflect.ts'

/**
 * What is measured.
 * - `pos` noun or verb; a verb's subject is the reporter (`subject: 'actor'`) unless it says `subject: 'goods'`
 *   ("arrived", "went"), where the subject is the item and the areas stand behind prepositions.
 * - `weak`: the word means this only beside a good, an area, or an amount ("sold", "took", "made"); `strong` words set the topic.
 * - `total`: the phrase itself says that it is the whole ("total exports", "foreign trade"): no item or partner is inherited.
 * - `aside`: counts only where the sentence has no other flow word ("its largest trading partner").
 * - `sign` -1: a deficit.
 */
export interface IndicatorEntry extends LexEntry {
  readonly kind: 'indicator'
  readonly id: Indicator
  readonly pos: 'noun' | 'verb'
  readonly subject?: 'actor' | 'goods'
  readonly weak?: boolean
  readonly total?: boolean
  readonly aside?: boolean
  readonly sign?: -1
}

type Options = Partial<Pick<IndicatorEntry, 'aside' | 'subject' | 'weak' | 'total' | 'sign' | 'cased' | 'not'>>
/** `drop`: inflected forms that are usually something else ("manufacturing" is a sector) */
type VerbOptions = Options & { readonly drop?: readonly string[] }

const noun = (id: Indicator, singulars: readonly string[], options: Options = {}): IndicatorEntry => ({
  kind: 'indicator',
  id,
  pos: 'noun',
  forms: [...new Set(singulars.flatMap((s) => [s, plural(s)]))],
  ...options,
})

const exact = (id: Indicator, forms: readonly string[], options: Options = {}): IndicatorEntry => ({ kind: 'indicator', id, pos: 'noun', forms, ...options })

type Verb = readonly [base: string, past?: string, participle?: string]
const verb = (id: Indicator, list: readonly Verb[], { drop = [], ...options }: VerbOptions = {}): IndicatorEntry => ({
  kind: 'indicator',
  id,
  pos: 'verb',
  subject: 'actor',
  forms: [...new Set(list.flatMap(([base, past, part]) => verbForms(base, past, part)))].filter((f) => !drop.includes(f)),
  ...options,
})

/** Verb phrases whose subject is the good itself. */
const goods = (id: Indicator, forms: readonly string[]): IndicatorEntry => ({ kind: 'indicator', id, pos: 'verb', subject: 'goods', weak: true, forms })

export const indicatorEntries: readonly IndicatorEntry[] = [
  // exports
  noun('exports', ['export', 'overseas sale', 'foreign sale', 'outbound shipment', 'export shipment', 'export sale', 'export earning', 'export receipt', 'export revenue', 'export income', 'export volume', 'export value', 're-export', 'export dollar', 'merchandise export', 'goods export', 'sale abroad', 'sale overseas', 'export delivery', 'outbound cargo']),
  exact('exports', ['total exports', 'overall exports', 'total merchandise exports', 'total export revenue', 'total shipments abroad', 'all exports', 'export income', 'all merchandise exports', 'total export earnings', 'total goods exports'], { total: true }),
  noun('exports', ['shipment', 'delivery', 'supply', 'sale', 'loading'], { weak: true }),
  exact('exports', ['exporting', 'outflows', 'outflow'], { weak: true }),
  verb('exports', [['export'], ['re-export']]),
  verb('exports', [['ship'], ['sell', 'sold'], ['supply'], ['deliver'], ['send', 'sent'], ['ship out']], { weak: true }),
  goods('exports', ['leave', 'left', 'leaves']),
  goods('exports', ['bound for', 'went to', 'goes to', 'gone to', 'go to', 'going to', 'sent to', 'headed for', 'heading to', 'headed to', 'destined for']),
  // imports
  noun('imports', ['import', 'inbound shipment', 'import volume', 'import value', 'import bill', 'import cost', 'merchandise import', 'overseas purchase', 'foreign purchase', 'import arrival', 'goods import']),
  exact('imports', ['total imports', 'overall imports', 'all imports', 'total merchandise imports', 'total goods imports'], { total: true }),
  noun('imports', ['purchase', 'inflow', 'booking'], { weak: true }),
  verb('imports', [['import'], ['take delivery of', 'took delivery of', 'taken delivery of']]),
  verb('imports', [['buy', 'bought'], ['purchase'], ['receive'], ['absorb'], ['acquire'], ['take in', 'took in', 'taken in']], { weak: true }),
  { ...exact('exports', ['earned', 'earns', 'brought in', 'brought home', 'netted'], { weak: true }), pos: 'verb', subject: 'actor' },
  { ...exact('imports', ['took', 'takes', 'taken', 'booked'], { weak: true }), pos: 'verb', subject: 'actor' },
  goods('imports', ['arriving', 'arrived', 'coming in', 'came in from', 'come from', 'came from', 'comes from', 'coming from']),
  // trade
  noun('trade', ['bilateral trade', 'two-way trade', 'trade volume', 'trade turnover', 'trade value', 'cross-border trade', 'merchandise trade', 'commodity trade', 'goods trade', 'trade exchange', 'mutual trade', 'volume of trade', 'trade in goods', 'exports plus imports', 'imports plus exports', 'two-way commerce', 'bilateral commerce']),
  exact('trade', ['total trade', 'foreign trade', 'total commerce', 'external trade', 'overall trade', 'world trade', 'total foreign trade', 'total external trade', 'global trade'], { total: true }),
  exact('trade', ['trade', 'commerce', 'turnover'], { not: ['trade fair', 'trade union', 'trade deal', 'trade pact', 'trade agreement', 'trade war', 'trade talks', 'trade association', 'trade ministry', 'trade minister', 'trade agency', 'free trade', 'trade data', 'trade show', 'trade exhibition', 'trade delegation', 'trade body', 'trade group', 'trade dispute', 'trade statistics', 'trade ties', 'trade official', 'trade officials', 'trade bureau', 'trade envoy', 'trade route', 'trade zone', 'trade relations', 'trade barriers', 'trade policy', 'trade sanctions', 'trade office', 'trade firm', 'trade firms', 'trade company', 'trade companies', 'trade expo', 'trade deals', 'trade agreements', 'trade pacts', 'trade unions', 'trade houses', 'trade house', 'trade group', 'trade ban', 'trade suspension', 'trade account', 'trade dependence', 'trade press', 'trade newsletter', 'trade magazine', 'trade operations', 'trade products', 'trade control', 'trade representative', 'trade fairs', 'trade negotiator', 'trade tensions', 'trade lobby', 'trade committee', 'trade commissioner', 'trade and investment promotion', 'trade co', 'trade suspended'] }),
  exact('trade', ['did business', 'of business', 'trading'], { weak: true }),
  exact('trade', ['trading partner', 'trading partners', 'trade partner', 'trade partners'], { aside: true }),
  // balance
  noun('balance', ['trade deficit', 'trade gap', 'trade shortfall', 'merchandise deficit', 'merchandise trade deficit', 'merchandise trade gap', 'trade account deficit', 'goods deficit', 'goods trade deficit', 'deficit', 'shortfall', 'supply deficit', 'supply gap', 'supply shortfall'], { sign: -1 }),
  exact('balance', ['in the red', 'gap'], { sign: -1, weak: true }),
  noun('balance', ['trade surplus', 'surplus', 'trade balance', 'balance of trade', 'merchandise surplus', 'goods surplus', 'merchandise trade surplus', 'goods trade surplus', 'supply surplus']),
  exact('balance', ['in the black', 'glut'], { weak: true }),
  // production
  noun('production', ['output', 'production', 'harvest', 'crop', 'mine output', 'crude output', 'crop output', 'mined output', 'steel output', 'catch', 'haul', 'crush', 'production volume', 'refinery output', 'generation', 'manufacture', 'crop production', 'landing', 'ginning']),
  exact('production', ['yield', 'pick', 'picking'], { weak: true }),
  exact('production', ['arrivals', 'mill arrivals', 'port arrivals'], { weak: true, not: ['tourist arrivals', 'visitor arrivals', 'passenger arrivals', 'international arrivals', 'foreign arrivals'] }),
  verb('production', [['produce'], ['mine'], ['harvest'], ['manufacture'], ['dig', 'dug'], ['pump'], ['extract'], ['smelt'], ['crush'], ['land'], ['turn out'], ['churn out'], ['reap'], ['roll out']], { drop: ['manufacturing', 'mining', 'harvesting'] }),
  exact('production', ['yielded', 'made', 'make', 'makes', 'fished', 'caught', 'catching', 'generated', 'assembled', 'gathered', 'threshed', 'grows', 'growers picked', 'cut'].filter((f) => f !== 'cut'), { weak: true }),
  // consumption, stocks, capacity
  noun('consumption', ['consumption', 'usage', 'domestic use', 'domestic sale', 'retail sale', 'domestic demand', 'use']),
  exact('consumption', ['demand', 'offtake', 'domestic sales', 'unit sales', 'home sales', 'local sales'], { weak: true }),
  verb('consumption', [['consume'], ['burn'], ['eat', 'ate', 'eaten'], ['use'], ['drink', 'drank', 'drunk']], { weak: true }),
  noun('stocks', ['stockpile', 'inventory', 'closing stock', 'ending stock', 'end-stock', 'carryover', 'carry-over', 'opening stock', 'port stock', 'stock', 'closing stk', 'storage', 'carryover stock', 'reserve'], { not: ['stock exchange', 'stock market', 'stock codes', 'stock price', 'in stock', 'stock index', 'reserve bank', 'federal reserve'] }),
  exact('stocks', ['held in storage', 'stored', 'in storage', 'on the quays', 'in tanks', 'in store', 'pile', 'piled up', 'held in'], { weak: true }),
  noun('capacity', ['capacity', 'import capacity', 'export capacity', 'refining capacity', 'storage capacity', 'generation capacity', 'generating capacity', 'installed capacity', 'production capacity', 'throughput capacity', 'nameplate capacity']),
  exact('capacity', ['deadweight', 'dwt', 'sleep', 'sleeps', 'freighter'], { weak: true }),
  // price, wage
  noun('price', ['price', 'benchmark price', 'spot price', 'average price', 'export price', 'import price', 'reference price', 'unit price', 'unit value', 'freight rate', 'quotation', 'price outlook', 'price forecast', 'futures price', 'floor price', 'tender price', 'premium', 'freight', 'ex-mill rate'], { not: ['price reporting', 'insurance premium'] }),
  exact('price', ['futures', 'cost', 'costs', 'costing', 'quoted', 'priced', 'changed hands', 'fetched', 'fetch', 'fetches', 'fetching', 'traded at', 'trading at', 'closed at', 'settled at', 'averaged', 'ended at', 'settled', 'finished at', 'sold at', 'selling for', 'sold for', 'benchmark', 'the contract', 'index', 'rate', 'rates', 'quotes', 'rent'], { weak: true, not: ['exchange rate', 'growth rate', 'interest rate', 'unemployment rate', 'tax rate', 'tariff rate', 'duty rate', 'rate of', 'inflation rate', 'occupancy rate', 'operation rate', 'consumer price index'] }),
  noun('wage', ['wage', 'salary', 'monthly wage', 'minimum wage', 'pay', 'take-home pay', 'monthly salary', 'paycheck', 'monthly pay'], { not: ['pay for', 'to pay'] }),
  exact('wage', ['paid', 'earn', 'earns', 'start on'], { weak: true }),
  // investment, aid, deals, revenue, debt
  noun('investment', ['investment', 'foreign direct investment', 'direct investment', 'fdi', 'capital inflow', 'fdi inflow', 'foreign investment', 'registered capital', 'pledged capital', 'disbursement', 'disbursed capital', 'actual capital', 'investment inflow', 'fdi pledge', 'investment pledge', 'fresh investment', 'outward investment', 'capital investment', 'capital contribution', 'share purchase', 'top-up', 'approved investment', 'investment flow'], { not: ['investment deals', 'investment contracts', 'investment agreements', 'investment pacts', 'investment treaty', 'investment bank', 'investment agency', 'investment protection'] }),
  exact('investment', ['pledges', 'commitments', 'new projects', 'brand-new projects', 'foreign capital'], { weak: true }),
  verb('investment', [['invest'], ['plough', 'ploughed']]),
  verb('investment', [['put', 'put'], ['pour'], ['pump']], { weak: true }),
  noun('aid', ['aid', 'humanitarian aid', 'grant aid', 'food aid', 'assistance', 'relief', 'donation', 'grant'], { not: ['aid worker', 'first aid', 'aid agency'] }),
  verb('aid', [['donate'], ['grant']], { weak: true }),
  noun('deals', ['investment deal', 'trade deal', 'contract', 'letter of intent', 'letters of intent', 'investment contract', 'trade agreement', 'preliminary deal', 'new order', 'investment agreement', 'memorandum of understanding', 'trade and investment pact', 'trade pact', 'investment pact', 'supply deal', 'supply contract', 'order book', 'order'], { not: ['in order', 'court order', 'executive order', 'futures contract', 'benchmark contract', 'order to', 'law and order'] }),
  exact('deals', ['deals', 'deal', 'letters of intent', 'memoranda of understanding', 'pact', 'pacts', 'agreements', 'agreement', 'mous'], { weak: true }),
  noun('revenue', ['revenue', 'earning', 'profit', 'net profit', 'tourism receipt', 'turnover from tourism', 'tourism revenue', 'tourism earning', 'takings', 'net income', 'sales revenue', 'operating profit', 'receipt', 'income', 'spending by visitors']),
  exact('revenue', ['earned', 'earning', 'bring the regime', 'spent', 'brought in'], { weak: true }),
  noun('debt', ['debt', 'arrear', 'external debt', 'foreign debt', 'loan', 'outstanding debt']),
  exact('debt', ['owed', 'owes', 'owe'], { weak: true }),
  noun('gdp', ['gdp', 'gross domestic product', 'gross national income', 'economic output', 'national income']),
  noun('budget', ['budget', 'state budget', 'federal budget', 'subsidy', 'fiscal outlay', 'appropriation', 'set aside']),
  // limits
  noun('sanctions-limit', ['quota', 'cap', 'ceiling', 'export quota', 'import quota', 'annual cap', 'annual quota', 'annual limit', 'catch limit', 'domestic market obligation', 'production quota', 'output target', 'output quota', 'allowance', 'export limit', 'import limit', 'catch quota', 'tariff-rate quota', 'allocation', 'total allowable catch', 'annual ceiling', 'export cap', 'import cap', 'price cap']),
  exact('sanctions-limit', ['limit', 'limits', 'capped', 'permitted', 'allowed', 'authorized', 'authorised', 'may sell', 'may export', 'may import', 'capped at', 'limited to', 'rationed'], { weak: true }),
  // people
  exact('workers', ['workers', 'worker', 'laborers', 'labourers', 'labour force', 'labor force', 'workforce', 'employees', 'staff', 'migrant workers', 'jobs', 'working', 'guest workers', 'overseas workers', 'workers abroad', 'labor', 'labour', 'headcount', 'work', 'find work', 'find jobs', 'women making', 'seafarers', 'miners', 'domestic helpers'].filter((f) => !['work', 'working', 'labor', 'labour', 'women making'].includes(f))),
  exact('workers', ['working', 'work', 'labor', 'labour', 'employ', 'employs', 'employed', 'employing', 'hired', 'jobs'], { weak: true, not: ['working day', 'working days', 'working level'] }),
  exact('visitors', ['visitors', 'visitor', 'tourists', 'tourist', 'visitor arrivals', 'tourist arrivals', 'foreign visitors', 'foreign tourists', 'international visitors', 'international arrivals', 'holidaymakers', 'travellers', 'travelers', 'guests', 'foreign arrivals', 'overnight stays', 'foreign guests', 'inbound tourists', 'passenger arrivals', 'international tourists', 'overnight visitors', 'visits', 'trippers', 'vacationers', 'pilgrims']),
  exact('visitors', ['visiting', 'visited', 'visit', 'entered', 'entering', 'arrivals', 'flew in', 'welcomed', 'attended', 'travelled to', 'traveled to', 'crossed into', 'tour group', 'tour groups', 'bookings'], { weak: true }),
  exact('migrants', ['defectors', 'defector', 'defections', 'defection', 'refugees', 'refugee', 'migrants', 'migrant', 'asylum seekers', 'asylum-seekers', 'returnees', 'escapees', 'emigrants', 'immigrants', 'net migration', 'immigration', 'emigration', 'repatriated'], { not: ['migrant workers', 'migrant worker'] }),
  exact('population', ['population', 'inhabitants', 'residents', 'mouths to feed', 'people living']),
  exact('companies', ['companies', 'company', 'firms', 'firm', 'business entities', 'businesses', 'enterprises', 'exhibitors', 'mills', 'factories', 'conglomerates', 'exporters', 'importers', 'startups', 'entities', 'traders', 'suppliers', 'refiners', 'smelters', 'plants', 'farms', 'shops', 'stores', 'banks'], { weak: true }),
  exact('transfers', ['transshipments', 'transhipments', 'containers', 'vessels', 'vessel', 'cargoes', 'cargo', 'tankers', 'ships', 'truckloads', 'trucks', 'wagons', 'railcars', 'rail cars', 'flights', 'sailings', 'colliers', 'bulk carriers', 'freight trains', 'lorries', 'boxes', 'barges', 'voyages', 'crossings', 'car carriers', 'trainloads', 'shiploads', 'bulkers', 'teus'], { weak: true }),
  exact('transfers', ['ship-to-ship transfers', 'ship-to-ship transfer', 'container throughput', 'container volumes', 'container traffic', 'port throughput', 'cargo throughput', 'throughput', 'port calls', 'ship calls', 'vessel calls', 'transits', 'vessel transits', 'box volumes', 'handled']),
  exact('length', ['pipeline', 'railway', 'railways', 'rail line', 'stretch', 'railroad', 'route', 'highway', 'road'], { weak: true }),
  exact('other', ['remittances', 'remittance', 'sent home', 'send home', 'remitted', 'wired home', 'transfers home', 'inflation', 'tariff', 'tariffs', 'duty', 'duties', 'tax', 'taxes', 'vat', 'levy', 'interest rate', 'interest rates', 'consumer price index', 'unemployment', 'exchange rate', 'market share', 'market capitalisation', 'market capitalization', 'shares', 'share price', 'turnout', 'fine', 'fines', 'consumer prices', 'import duty', 'export duty', 'export tax', 'customs duty']),
]
