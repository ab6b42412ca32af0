import { SHARED_NAMES } from './currencies.ts'

/** Whose money a currency is (ISO 4217 to ISO 3166-1 alpha-3). The dollar and the euro are used by too many to tell. */
const OWNERS: ReadonlyMap<string, string> = new Map(
  `GBP GBR|JPY JPN|CNY CHN|CNH CHN|KRW KOR|KPW PRK|INR IND|PKR PAK|LKR LKA|NPR NPL|MUR MUS|IDR IDN|MYR MYS|SGD SGP|THB THA|PHP PHL|VND VNM|TWD TWN|HKD HKG|MOP MAC|BDT BGD
  MMK MMR|KHR KHM|LAK LAO|MNT MNG|KZT KAZ|UZS UZB|KGS KGZ|TJS TJK|TMT TKM|AZN AZE|GEL GEO|AMD ARM|AFN AFG|AUD AUS|NZD NZL|PGK PNG|FJD FJI|CAD CAN|MXN MEX|ARS ARG|CLP CHL
  COP COL|UYU URY|CUP CUB|DOP DOM|BRL BRA|PEN PER|BOB BOL|PYG PRY|VES VEN|CRC CRI|GTQ GTM|HNL HND|NIO NIC|PAB PAN|JMD JAM|TTD TTO|GYD GUY|HTG HTI|RUB RUS|BYN BLR|UAH UKR
  MDL MDA|RON ROU|BGN BGR|PLN POL|CZK CZE|HUF HUN|SEK SWE|NOK NOR|DKK DNK|ISK ISL|CHF CHE|ALL ALB|MKD MKD|BAM BIH|RSD SRB|TRY TUR|ILS ISR|JOD JOR|LBP LBN|SYP SYR|IQD IRQ
  IRR IRN|SAR SAU|QAR QAT|OMR OMN|YER YEM|AED ARE|KWD KWT|BHD BHR|EGP EGY|SDG SDN|SSP SSD|LYD LBY|TND TUN|DZD DZA|MAD MAR|MRU MRT|NGN NGA|GHS GHA|KES KEN|UGX UGA|TZS TZA
  SOS SOM|ETB ETH|ERN ERI|RWF RWA|BIF BDI|DJF DJI|CDF COD|GNF GIN|KMF COM|MGA MDG|ZAR ZAF|BWP BWA|NAD NAM|LSL LSO|SZL SWZ|MZN MOZ|ZMW ZMB|MWK MWI|AOA AGO|ZWL ZWE|ZWG ZWE
  GMD GMB|SLE SLE|LRD LBR|MVR MDV|BTN BTN|BND BRN|CVE CPV|SRD SUR|BBD BRB|BSD BHS|BZD BLZ`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/** The areas whose money a unit may be, the one that it usually is first; none where it is no money, or that of many. */
export function moneyOf(unit: string): readonly string[] {
  const owner = OWNERS.get(unit)
  const shared = SHARED_NAMES.get(unit)
  if (!shared) return owner === undefined ? [] : [owner]
  return [...new Set([...(owner === undefined ? [] : [owner]), ...Object.keys(shared.of)])]
}
