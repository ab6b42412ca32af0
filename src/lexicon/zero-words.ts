import { words } from './counted.ts'

/** Nouns that "no" denies without stating an amount: "no sign", "no longer". */
export const NEVER_AFTER_NO: ReadonlySet<string> = words(`
  longer more less fewer doubt later such matter one other wonder need proof plan plans sign signs indication evidence idea reason reasons change changes way
  choice problem problems trouble difficulty interest intention effect impact comment comments explanation detail details data figure figures breakdown date
  decision response mention signal hope room end limit limits restriction restrictions official officially secret surprise guarantee alternative easy quick
  immediate further information word question rush stranger great small better worse different particular obvious clear matter tariff`)

/** Small measures and carriers: "not a single drop", "not one wagon". */
export const MEASURES: ReadonlySet<string> = words(
  'drop ton tonne grain barrel dollar cent kilo kilogram gram ounce litre liter bushel pound euro yuan rupee won yen gallon teaspoon',
)

export const CARRIERS: ReadonlySet<string> = words(`
  sack bag bale cargo shipment vessel ship tanker collier truck wagon container box unit car visitor tourist case consignment delivery purchase sale carload
  boatload shipload drum cask crate carton head animal stem block boat bulker carrier barge train flight worker trader lorry contract order cartload lot`)

/** Verbs of which "no ..." or "none" is the object: "sent no groups", "carried nothing". */
export const MOVED: ReadonlySet<string> = words(`
  sent sends send carried carries sold sells bought buys took takes taken received receives delivered delivers shipped ships exported exports imported imports
  landed loaded unloaded supplied supplies recorded records logged registered reported shows showed produced mined made caught harvested dispatched ordered
  allow allows allowed bound wants want had has got brought buy sell take receive deliver ship export import supply produce arrived went came left cleared
  issued granted lent paid contributed`)

/** Participles behind "no ... was": "no rebar was sold". */
export const MOVED_AWAY: ReadonlySet<string> = words(`
  sold shipped exported imported bought delivered sent received loaded unloaded landed recorded reported produced mined caught harvested supplied carried
  offered traded issued cleared booked fished dispatched made paid moved signed granted`)
