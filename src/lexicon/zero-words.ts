import { words } from './counted.ts'

/** Nouns that "no" denies without stating an amount: "no sign", "no longer". */
export const NEVER_AFTER_NO: ReadonlySet<string> = words(`
  longer more less fewer doubt later such matter one other wonder need proof plan plans sign signs indication evidence idea reason reasons change changes way
  choice problem problems trouble difficulty interest intention effect impact comment comments explanation detail details data figure figures breakdown date
  decision response mention signal hope room end limit limits restriction restrictions official officially secret surprise guarantee alternative easy quick
  immediate further information word question rush stranger great small better worse different particular obvious clear matter tariff`)

/** Small measures and carriers: "not a single drop", "not one wagon". */
export const MEASURES: ReadonlySet<string> = words(
  'drop ton tonne grain barrel dollar cent kilo kilogram gram ounce litre liter bushel pound euro yuan rupee won yen gallon teaspoon carat metre meter foot molecule watt kilowatt megawatt hectare acre peso rand shilling baht scrap whiff',
)

export const CARRIERS: ReadonlySet<string> = words(`
  sack bag bale cargo shipment vessel ship tanker collier truck wagon container box unit car visitor tourist case consignment delivery purchase sale carload
  boatload shipload drum cask crate carton head animal stem block boat bulker carrier barge train flight worker trader lorry contract order cartload lot`)

/** Verbs of which "no ..." or "none" is the object: "sent no groups", "carried nothing". */
export const MOVED: ReadonlySet<string> = words(`
  sent sends send carried carries sold sells bought buys took takes taken received receives delivered delivers shipped ships exported exports imported imports
  landed loaded unloaded supplied supplies recorded records logged registered reported shows showed produced mined made caught harvested dispatched ordered
  allow allows allowed bound wants want had has got brought buy sell take receive deliver ship export import supply produce arrived went came left cleared
  issued granted lent paid contributed furnished provided entered handled cleared crushed milled refined smelted processed slaughtered pumped generated
  distilled pressed spun pledged offered admitted hired repatriated deported resettled`)

/** What somebody or something that moves does: "no consignments have gone there", "nothing has flowed". */
export const GONE: ReadonlySet<string> = words(`
  gone come left arrived sailed flowed crossed passed docked moved called landed departed entered reached travelled traveled flown run`)

/** Words of a measure before it: "not a cubic metre". */
export const MEASURE_KINDS: ReadonlySet<string> = words('cubic square metric short long board single solitary troy')

/** Before "no", these deny a need or a find, not an amount: "needs no aeroplane", "would find no metal". */
export const NO_AMOUNT_BEFORE: ReadonlySet<string> = words(
  'need needs needed needing require requires required find finding finds see seeing sees',
)

/** Participles behind "no ... was": "no rebar was sold". */
export const MOVED_AWAY: ReadonlySet<string> = words(`
  sold shipped exported imported bought delivered sent received loaded unloaded landed recorded reported produced mined caught harvested supplied carried
  offered traded issued cleared booked fished dispatched made paid moved signed granted`)
