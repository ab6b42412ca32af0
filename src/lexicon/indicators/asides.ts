import { exact, type IndicatorEntry } from './builders.ts'

/** What is no statistic of trade though a text on trade gives it: taxes, rates, remittances, shares of companies, weather. */
export const asideEntries: readonly IndicatorEntry[] = [
  exact(
    'other',
    `remittances|remittance|sent home|send home|remitted|wired home|transfers home|inflation|tariff|tariffs|duty
    duties|tax|taxes|vat|levy|interest rate|interest rates|consumer price index|unemployment|exchange rate
    market share|market capitalisation|market capitalization|shares|share price|turnout|fine|fines|consumer prices
    import duty|export duty|export tax|customs duty|remits|remit|remitting|money sent home|sends home|sending home
    resident abroad transferred|residents abroad transferred|living abroad transferred|levies|excise|excise duty|surcharge
    anti-dumping duties|anti-dumping duty|countervailing duty|countervailing duties|import tariff|import tariffs|import tax
    combined duties|export taxes|royalty|royalties|withholding tax|penalty|penalties|jobless rate|unemployment rate
    current account|current-account|current account deficit|current account surplus|current-account deficit
    current-account surplus|inflation rate|headline inflation|foreign reserves|foreign exchange reserves|forex reserves
    foreign-exchange reserves|fx reserves|currency reserves|policy rate|bond yield|bond yields|utilisation rate|utilization rate
    occupancy rate|occupancy|down payment|down payments|bribes|bribe|rainfall|rain|rained|moisture|temperature|hit rate
    voter turnout|land area|sown area|planted area|acreage|area planted|area sown|area harvested|plantings|hectarage|birth rate
    benchmark stock index|stolen|seized|intercepted|confiscated|impounded|smuggled goods`,
    {
      not: 'current account of|duty free|duty-free|tariff-rate quota|tariff quota|duty-free quota|fine tuning|duties landed',
    },
  ),
]
