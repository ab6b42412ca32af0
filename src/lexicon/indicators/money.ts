import { exact, goods, type IndicatorEntry, noun, verb } from './builders.ts'

/** What is paid: prices and wages, capital, aid, contracts, takings, debts. */
export const moneyEntries: readonly IndicatorEntry[] = [
  noun(
    'price',
    `price|benchmark price|spot price|average price|export price|import price|reference price|unit price|unit value
    freight rate|quotation|price outlook|price forecast|futures price|floor price|tender price|premium|freight
    ex-mill rate|asking price|hammer price|auction price|farmgate price|farm-gate price|support price|guide price
    procurement price|market price|retail price|wholesale price|landed price|producer price|offer price|contract price
    charter rate|day rate|winning bid|highest bid|top bid|best bid|price tag|going rate|spot rate|hire rate|benchmark rate`,
    { not: 'price reporting|insurance premium|price index|price agency' },
  ),
  exact(
    'price',
    `futures|cost|costs|costing|quoted|priced|changed hands|fetched|fetch|fetches|fetching|traded at|trading at
    closed at|settled at|averaged|ended at|settled|finished at|sold at|selling for|sold for|benchmark|the contract
    index|rate|rates|quotes|rent|realised|realized|averaging|asked|ask|asks|asking|quote|quoting|toll|tolls|fare|fares|fee|fees|charged|charges|charging
    discount|spread|dearer|cheaper|costlier|pricier`,
    {
      weak: true,
      not: `exchange rate|growth rate|interest rate|unemployment rate|tax rate|tariff rate|duty rate|rate of|inflation rate
      occupancy rate|operation rate|consumer price index|interest rates|utilisation rate|utilization rate|operating rate`,
    },
  ),
  goods(
    'price',
    `went for|goes for|go for|gone for|going for|sells for|sell for|sells at|sell at|selling at|bought at|commanded|commands
    commanding|changes hands|changing hands|change hands|traded for|valued at|offered at|opened at|touched|knocked down for
    knocked down at|bought for|auctioned at|auctioned for|let go for`,
  ),
  noun(
    'wage',
    'wage|salary|monthly wage|minimum wage|take-home pay|monthly salary|paycheck|monthly pay|pay packet|wage bill|stipend|remuneration|hourly wage|daily wage|basic pay',
    {
      not: 'pay for|to pay',
    },
  ),
  exact('wage', 'pay|pays|paid|earn|earns|start on|take home|takes home|took home|takes home|pocket|pockets|gets to keep', { weak: true }),
  noun(
    'investment',
    `investment|foreign direct investment|direct investment|fdi|capital inflow|fdi inflow|foreign investment
    registered capital|pledged capital|disbursement|disbursed capital|actual capital|investment inflow|fdi pledge
    investment pledge|fresh investment|outward investment|capital investment|capital contribution|share purchase
    top-up|approved investment|investment flow|capital outlay|capital spending|capital expenditure|capex|inward investment`,
    {
      not: `investment deals|investment contracts|investment agreements|investment pacts|investment treaty|investment bank
      investment agency|investment protection|investment promotion|investment minister|investment ministry`,
    },
  ),
  exact('investment', 'pledges|commitments|new projects|brand-new projects|foreign capital|stake|a stake|holds a stake', { weak: true }),
  verb('investment', 'invest|plough:ploughed|plow'),
  verb('investment', 'put:put|pour|pump|sink:sank:sunk|commit', { weak: true, drop: 'sink|sinks|sinking|sank|commits' }),
  noun(
    'aid',
    'aid|humanitarian aid|grant aid|food aid|assistance|relief|donation|grant|food assistance|relief supply|aid shipment|handout|humanitarian shipment|gift',
    {
      not: 'aid worker|first aid|aid agency|aid group|aid workers|tax relief|in relief|state aid rules|aid agencies',
    },
  ),
  verb('aid', 'donate|grant', { weak: true }),
  noun(
    'deals',
    `investment deal|trade deal|contract|letter of intent|letters of intent|investment contract|trade agreement
    preliminary deal|new order|investment agreement|memorandum of understanding|trade and investment pact|trade pact
    investment pact|supply deal|supply contract|order book|order|export order|order intake|purchase order|supply agreement
    purchase agreement|sales contract|export contract|orders from abroad|orders received|foreign order`,
    { not: 'in order|court order|executive order|futures contract|benchmark contract|order to|law and order|in short order' },
  ),
  exact(
    'deals',
    `deals|deal|letters of intent|memoranda of understanding|pact|pacts|agreements|agreement|mous|accord|accords|contracted for|tender|tenders|contracted|under the hammer|auctioned`,
    { weak: true, not: 'of its own accord|of their own accord|of his own accord|with one accord' },
  ),
  noun(
    'revenue',
    `revenue|earning|profit|net profit|tourism receipt|turnover from tourism|tourism revenue|tourism earning|takings
    net income|sales revenue|operating profit|receipt|income|spending by visitors|visitor spending|tourist spending
    tourism income|travel receipt|spending by tourists|operating income|pre-tax profit|net loss|gross profit|core profit`,
  ),
  exact('revenue', 'earned|earning|bring the regime|spent|brought in|losses|loss|grossed|ebitda|proceeds|turnover', { weak: true }),
  noun('debt', 'debt|arrear|external debt|foreign debt|loan|outstanding debt'),
  exact('debt', 'owed|owes|owe', { weak: true }),
  noun('gdp', 'gdp|gross domestic product|gross national income|economic output|national income'),
  noun('budget', 'budget|state budget|federal budget|subsidy|fiscal outlay|appropriation|set aside'),
]
