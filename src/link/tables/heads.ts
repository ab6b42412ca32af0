import { words } from '../../lexicon/counted.ts'
import { recognizePeriods } from '../../recognize/periods/index.ts'
import { tokenize } from '../../tokenize/tokenize.ts'
import type { Indicator, PeriodMention, Status } from '../../types.ts'

/** What the words of a head say of the numbers under it beside their good, place, period and unit. */
export interface Marks {
  readonly statistic: '' | 'change' | 'share'
  /** of a change: against the year before, the period before, or '' not said */
  readonly basis: '' | 'year' | 'previous'
  /** which of the units of the caption is meant, and what a change is a change of */
  readonly quality: '' | 'value' | 'volume'
  readonly status: Status | ''
  /** a poll or consensus is its own source */
  readonly poll: string
  readonly total: boolean
  /** "Others", "Rest of world", "of which": a part that no code names */
  readonly rest: boolean
  /** ranks, codes, notes: no figures */
  readonly skip: boolean
  /** heads that add nothing: "Actual", "Country" */
  readonly neutral: boolean
  /** short forms that only tables use */
  readonly indicator: Indicator | ''
}

const CHANGE =
  /(?:^|[^a-z])(?:chg|chng|changes?|growth|diff|difference|variation|var|y\/y|yoy|y-o-y|yr\/yr|m\/m|mom|m-o-m|q\/q|qoq|q-o-q|w\/w|wow|(?:on|year|month)-(?:on-)?(?:year|month|quarter)|year on year|month on month|increase|decrease|±|\+\/-|\+\/−)(?![a-z])|Δ/i
const ON_YEAR = /(?:^|[^a-z])(?:y\/y|yoy|y-o-y|yr\/yr|(?:on|year)-(?:on-)?year|year on year|annual)(?![a-z])/i
const ON_PREVIOUS =
  /(?:^|[^a-z])(?:m\/m|mom|m-o-m|q\/q|qoq|q-o-q|w\/w|wow|(?:on|month)-(?:on-)?(?:month|quarter)|month on month|monthly|weekly|quarterly)(?![a-z])/i
const SHARE = /(?:^|[^a-z])(?:shares?|proportion|weight(?:ing)?)(?![a-z])|(?:%|per cent|percent|pct) of|of (?:the )?total(?![a-z])/i
const VALUE = /(?:^|[^a-z])(?:value|values|val|worth|turnover)(?![a-z])/i
const VOLUME = /(?:^|[^a-z])(?:volumes?|vol|quantity|quantities|qty|tonnage|weight)(?![a-z])/i
const POLL = /(?:^|[^a-z])(?:poll|consensus|survey|median|mkt view|market view)(?![a-z])/i
const FORECAST =
  /(?:^|[^a-z])(?:forecasts?|fcst|f'cast|f\/cast|proj|projected|projections?|outlook|expected|expectations?|target|plan|planned|budget)(?![a-z])/i
const ESTIMATE = /(?:^|[^a-z])(?:est|estimates?|estimated)(?![a-z])/i
const PROVISIONAL = /(?:^|[^a-z])(?:prov|provisional|prelim|preliminary|flash)(?![a-z])/i
const SUFFIX = /(?:19|20)\d\d(?:\s?[-/–]\s?\d{2,4})?\s?\(?(?<letter>[efp])\)?$/i
const TOTAL =
  /^(?:(?:grand |sub-?)?totals?|sum|overall|all (?:countries|markets|goods|products|items|origins|destinations|sources|nationalities|visitors|grades|commodities|ports|states|regions|types)|world(?:wide)?|global|world total|total world|whole country|national|nationwide|all)$|^(?:grand )?total[ ,:]|[ ,]total$/i
const REST =
  /^(?:others?|all others?|rest|the rest|remainder|balance of|misc\.?|miscellaneous|elsewhere|unspecified|of which|sub-?total)(?:$|[ ,:])/i
const SKIP =
  /^(?:rank(?:ing)?|no\.?|nr\.?|#|pos\.?|position|(?:hs |sitc |tariff )?codes?|hs|hs ?\d|notes?|remarks?|id|ref\.?|s\.? ?no\.?|sl\.? ?no\.?)$/i

const NEUTRAL =
  /^(?:actual|latest|current|now|levels?|amount|number|figures?|data|result|month|year|quarter|week|date|period|season|country|countries|market|destination|origin|partner|item|product|commodity|description|name|grade|port|state|region|company|type|category)$/i

const SHORT: readonly (readonly [RegExp, Indicator])[] = [
  [
    /(?:^|[^a-z])(?:stks?|carry-?in|carry-?out|(?:opening|closing|beginning|begin|ending|end|initial|final)(?: |-)(?:stks?|stocks?|inventor(?:y|ies)))(?![a-z])/i,
    'stocks',
  ],
  [/^(?:prod|prodn|prod'n|prdn)\.?$/i, 'production'],
  [/^(?:exps?|expts?|fob)\.?$/i, 'exports'],
  [/^(?:imps?|impts?|cif)\.?$/i, 'imports'],
  [/^(?:cons|consn|cons'n|domestic cons|dom\.? use|feed use|feed|total use|disappearance|demand|domestic demand)\.?$/i, 'consumption'],
  [/^(?:balance|trade balance|surplus\/deficit|net)$/i, 'balance'],
  [/^(?:(?:us )?dollars?|usd|euros?|yuan|rmb|exchange rate|fx)$/i, 'other'],
  [/^(?:area|acreage|yield|area harvested|harvested area|planted area|area planted|total supply)$/i, 'other'],
]

/** Words of the expressions above; most names of rows have none, which a look at each word tells soonest. */
const HINTS = words(`
  chg chng change changes growth diff difference variation var yoy mom qoq wow year month on increase decrease share shares proportion weight weighting
  percent per pct total value values val worth turnover volume volumes vol quantity quantities qty tonnage poll consensus survey median mkt market
  forecast forecasts fcst proj projected projection projections outlook expected expectation expectations target plan planned budget est estimate
  estimates estimated prov provisional prelim preliminary flash stk stks stock stocks inventory inventories carryin carryout unit`)

/** Words of time expressions. */
const TIMES = words(`
  jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december
  year years month months week weeks quarter quarters half season ytd yoy mom qoq wow day days date previous prior today yesterday latest winter summer
  spring autumn annual last this next monday tuesday wednesday thursday friday saturday sunday`)

/** Does a head hold one of these words, a figure, or a sign that joins words ("y/y", "m-o-m", "%")? */
function holds(said: string, some: ReadonlySet<string>): boolean {
  for (const [word] of said.toLowerCase().matchAll(/[a-z]+|[^a-z\s().,:;'"&]/g))
    if (some.has(word) || word < 'a' || word > 'zzzz') return true
  return false
}

const PLAIN: Pick<Marks, 'statistic' | 'basis' | 'quality' | 'status' | 'poll'> = {
  statistic: '',
  basis: '',
  quality: '',
  status: '',
  poll: '',
}

/** `said`: the head with its notes and units, `main`: without them. */
export function readMarks(said: string, main: string): Marks {
  const hinted = holds(said, HINTS)
  const { statistic, basis, quality, status, poll } = hinted ? wordMarks(said) : PLAIN
  const short = main.length <= MOST_SHORT
  return {
    statistic,
    basis,
    quality,
    status,
    poll,
    total: TOTAL.test(main),
    rest: REST.test(main) || /^other /i.test(main),
    skip: short && SKIP.test(main),
    neutral: short && NEUTRAL.test(main),
    indicator: short || hinted ? (SHORT.find(([pattern]) => pattern.test(main))?.[1] ?? '') : '',
  }
}

const MOST_SHORT = 24

function wordMarks(said: string): Pick<Marks, 'statistic' | 'basis' | 'quality' | 'status' | 'poll'> {
  const letter = SUFFIX.exec(said)?.groups?.letter.toLowerCase() ?? ''
  const poll = POLL.test(said)
  const change = CHANGE.test(said)
  return {
    statistic: change ? 'change' : SHARE.test(said) ? 'share' : '',
    basis: !change ? '' : ON_YEAR.test(said) ? 'year' : ON_PREVIOUS.test(said) ? 'previous' : '',
    quality: /unit value/i.test(said) ? '' : VALUE.test(said) ? 'value' : VOLUME.test(said) ? 'volume' : '',
    status:
      poll || letter === 'f' || FORECAST.test(said)
        ? 'forecast'
        : letter === 'e' || ESTIMATE.test(said)
          ? 'estimated'
          : letter === 'p' || PROVISIONAL.test(said)
            ? 'provisional'
            : '',
    poll: poll ? (/consensus|survey|poll/i.exec(said)?.[0] ?? said) : '',
  }
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const MONTH_YEAR = new RegExp(`^(?<month>(?:${MONTHS})[a-z]{0,6})\\.?\\s?[-/'’]\\s?'?(?<year>\\d{2})(?!\\d)`, 'i')

interface HeadTimes {
  readonly periods: readonly PeriodMention[]
  /** what is left of the head without them, '' when it says nothing else */
  readonly rest: string
}

/** The time expressions of a head. A month alone counts here, which running text needs a preposition for; "Aug-23" is a month of a year. */
export function headTimes(head: string): HeadTimes {
  if (!holds(head, TIMES)) return { periods: [], rest: head }
  const short = MONTH_YEAR.exec(head)
  if (short) {
    const tail = head.slice(short[0].length)
    const said = `${short.groups?.month} 20${short.groups?.year}${tail}`
    return { periods: recognizePeriods(said, tokenize(said)), rest: tail.trim() }
  }
  const found = recognizePeriods(head, tokenize(head))
  if (found.length > 0) return { periods: found, rest: restOf(head, 0, found) }
  const said = `in ${head}`
  const behind = recognizePeriods(said, tokenize(said))
  return { periods: behind, rest: behind.length > 0 ? restOf(said, 3, behind) : head }
}

function restOf(said: string, from: number, found: readonly PeriodMention[]): string {
  let rest = ''
  let at = from
  for (const { start, end } of found) {
    rest += said.slice(at, Math.max(at, start))
    at = end
  }
  return (rest + said.slice(at)).replace(/^[\s,;:.()*–-]+|[\s,;:.()*–-]+$/g, '').replace(/^[efpr]$/i, '')
}
