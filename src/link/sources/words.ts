/** The closed classes of words by which texts say who counted, said or expects something. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((w) => w !== ''))

/** Whoever stands before these said it, be it a body, a person, a trade or a country. */
export const SPEECH: ReadonlySet<string> =
  list(`said says say told noted notes added adds stated states announced announces reckons reckoned reckon thinks think believes believe
  calculated calculates calculate reported reports estimated estimates estimate predicts predicted predict forecasts projects disclosed revealed reveals confirmed confirms claims claimed
  warned warns wrote writes explained explains indicates indicated boasted boasts boast brags bragged acknowledged acknowledges recalled cautioned cautions argues argued suggested suggests concluded concludes insists insisted
  replied replies answered declared declares contends contended maintains blames blamed tells hints hinted alleges alleged attests attested testified reiterates reiterated remarked observed conceded mentioned emphasised emphasized stressed asserts asserted admitted complained joked guessed owned guesses agrees urged volunteered promised countered counters
  informs informed lament laments lamented quips quipped marvels jokes concedes admits remarks observes stresses asserts mentions guess tell`)

/** Whoever stands before these said it if it is somebody who keeps figures: a country or a firm may do the same without saying so. */
export const RECORD: ReadonlySet<string> =
  list(`showed shows show recorded records logged booked counted counts found finds tallied registered published publishes released releases posted
  puts put pegged pegs assessed assesses quoted quotes expects expected expect projected forecast projecting sees saw cleared documented listed lists issued monitored tracked tracks valued
  hopes hoped plans planned aims targets targeted anticipates anticipated envisages foresees valued suggest indicate detected surveyed set sets
  registers tallies calculates computes computed enumerates enumerated itemises itemizes attributes attributed`)

/** Whoever stands before these and a figure gives that figure, if it is somebody who keeps figures or trades: "X tips exports of 5 tons", "traders bid $118". */
export const GIVES: ReadonlySet<string> =
  list(`tips tipped values named names gets got make makes pencils pencilled penciled pencil clocks clocked weighs look looking foresee foresaw guides guided wants wanted want bid bids ask asks asked
  offer braced allows allow entered enters assess measure measures measured peg penned seek seeks demand demanded`)

export const SAY: ReadonlySet<string> = new Set([
  ...SPEECH,
  ...[...RECORD].filter(
    (w) =>
      !/^(?:expect|expected|projected|forecast|projecting|sees|saw|cleared|put|hope[sd]|plan(?:s|ned)|aims|target(?:s|ed)|suggest|indicate|valued|posted|listed|lists|expects?|sets?|urged|promised)$/.test(
        w,
      ),
  ),
  'expects',
])

/** What figures are written in; its owner or maker is the source. */
export const DATA: ReadonlySet<string> =
  list(`data figures statistics report numbers tables survey estimate estimates findings study poll analysis stats records bulletin statement tally returns books
  reports count total reckoning calculation calculations arithmetic projection projections forecast forecasts outlook memo release newsletter update assessment accounts ledger ledgers dataset database
  paper briefing review monitor barometer tracker census yearbook arithmetic booklet document documents filing filings
  notices notification notifications factsheet infographic programme blueprint roadmap
  page pages site website websites portal file files sheet sheets spreadsheet index indices positions release releases table tallies counts indicators inspections listings circular prospectus presentation`)

/** Bodies: what a name must hold to be one. */
export const INSTITUTION: ReadonlySet<string> =
  list(`ministry government bank bureau agency office administration department commission association chamber board institute union council company unit panel
  consultancy tank thinktank treasury forum committee exchange authority authorities lobby firm group body organisation organization secretariat federation fund customs regulator society
  newspaper broadcaster network service centre center cooperative co-op guild corporation operator embassy mission brokerage surveyor university directorate cabinet centre foundation initiative
  refiner miner producer utility shipper exporter consortium confederation syndicate alliance trust state district headquarters presidency kremlin
  operative op watchdog consortium marketer charity ngo observatory academy taskforce delegation coastguard`)

/** Nouns that make a body of a name only: "Open Payroll Project", "Erdenes JSC". */
export const NAME_NOUNS: ReadonlySet<string> = list(
  `jsc ltd plc corp inc llc llp gmbh pjsc spa pte bhd berhad tbk watch corps mint desk project programme program police parliament senate congress
  terminal terminals railway railways refinery refineries airlines airways holdings industries enterprises directorate inspectorate comptroller ombudsman registry archive`,
)

/** People who speak without a name, or with one behind. */
const ROLE: ReadonlySet<string> =
  list(`official officials source sources diplomat diplomats analyst analysts trader traders economist economists researcher researchers expert experts spokesman
  spokeswoman spokesperson spokespeople minister ministers governor president premier chancellor envoy ambassador consul organizer organizers organisers organiser broker brokers dealer dealers executive
  executives mayor chief head director chairman chairwoman chair manager jeweller jewellers hoteliers forecasters secretary professor academics growers farmers millers exporters importers refiners
  producers scientists researchers lawmaker lawmakers legislator senator officers officer deputy member members surveyors specialists strategist strategists consultant consultants merchant merchants
  retailer retailers shipowners shippers miners drivers operators commissioner inspector inspectors delegate delegates defector defectors resident residents witness witnesses investigators observers
  businessman businessmen businesspeople entrepreneur entrepreneurs buyer buyers seller sellers trucker truckers captain founder owner owners boss bosses pollsters watchers insiders industrialists
  bankers banker forecaster historian historians planters rice-millers ginners spinners smelters shipbrokers shipbroker agents agent tanners roasters bakers crushers statisticians
  attaché attache spinner planter planters jeweller dealer shipbuilder shipbuilders forwarder forwarders fishermen fisherman skippers packers outsiders insiders haulier hauliers authors
  forecasters wholesalers wholesaler partner partners colleague colleagues reader readers correspondent correspondents contact contacts acquaintance employer employers unions unionists customers customer client clients lobbyist lobbyists activist activists engineers engineer doctor geologist geologists agronomist agronomists veterinarian vets teacher taxpayers landlords couriers seamstress weavers weaver fitter welder docker dockers stevedores stevedore porters porter importers stockists refiners distillers brewers vintners winemakers ranchers feeders feedlots processors canners`)

/** A trade in the singular or plural. */
export const isRole = (word: string): boolean => ROLE.has(word) || ROLE.has(`${word}s`)

/** One word for somebody or something named before: "the ministry", "the report". */
export const PRONOUN: ReadonlySet<string> = list('he she it they')

/** A part of a body speaks for the body. */
export const PART: ReadonlySet<string> = list('unit branch arm office department division bureau wing desk section')

/** Words in front of a subject that belong to the sentence. */
export const OPENING: ReadonlySet<string> =
  list(`meanwhile however yet but still also separately earlier later then so and now today yesterday instead moreover furthermore besides overall nevertheless
  nonetheless though although while as because since if when where which that only even for in on at by another one some several many most both few other two three senior`)

/** Words between a subject and its verb. */
export const BETWEEN: ReadonlySet<string> =
  list(`also has had have was were is are itself then later now earlier still further officially previously recently only already initially separately just yesterday today
  will would could currently currently again since therefore thus nonetheless however meanwhile alone not did does do there here themselves himself herself too either once never always actually`)
