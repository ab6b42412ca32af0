/** A set of words from one string, blanks between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Plurals without -s, and nouns that stand for many: they end the noun phrase of a count. */
export const PLURALS: ReadonlySet<string> = words(`
  people men women children staff personnel police troops cattle sheep aircraft spacecraft fish poultry livestock media data teeth feet mice geese oxen
  chinese japanese vietnamese portuguese lebanese taiwanese burmese sudanese nepalese maltese senegalese congolese british french dutch irish swiss
  spanish polish turkish danish swedish finnish english welsh scottish countrymen fishermen businessmen servicemen seamen crewmen salesmen postmen
  swine deer elk shrimp squid salmon trout tuna cod crew workforce folk youth elderly poor criteria phenomena bacteria indices matrices offspring
  businesspeople spokespeople salespeople fishers smes ngos phds ceos suvs evs pcs tvs atms lngcs vlccs gpus cpus leds
  buffalo bison reindeer catfish shellfish octopus`)

/** Ends with s, but neither a plural noun nor part of a noun phrase. */
export const NOT_PLURAL: ReadonlySet<string> = words(`
  was is has does its this as us thus versus vs less plus across always perhaps besides towards whereas unless yes his hers ours yours theirs
  says goes comes remains shows puts makes takes means keeps reckons adds gets gives runs stands sits lies goes wants needs expects sees thinks
  believes notes warns argues suggests reports estimates indicates overseas upwards downwards afterwards sometimes nowadays indoors outdoors
  thus hence minus ie us was whose represents accounts reaches falls rises exceeds includes became becomes equals amounts exports imports
  raises plans hopes helps seems appears holds puts lets calls needs regardless nonetheless nevertheless`)

/** -s verbs above that are nouns where an adjective or nothing but the number stands before them. */
export const VERB_OR_NOUN: ReadonlySet<string> = words('reports accounts estimates exports imports falls rises needs runs notes shows')

/** Words at which a noun phrase ends. */
export const STOPS: ReadonlySet<string> = words(`
  a an the this that these those of in on at by for from to with without within into onto over under above below between among amid during since
  until till before after against across through throughout toward towards via per than as like about around near off out up down and or but nor so
  yet if when while where whereas because although though who whom whose which what how why is are was were be been being am has have had having do
  does did done will would shall should can could may might must not no said say says told tell only just also then now still ever never already
  again once here there it its he she they we you i his her their our your my him them us me left went came took made got gave became began fell
  rose grew sold bought paid held kept lost won met led sent drew put set cut hit ran lay sat stood saw ate drank thanks ago each every more less
  fewer most least higher lower better worse both either neither versus vs respectively compared last next including excluding according due worth
  today yesterday tomorrow annually monthly yearly weekly daily instead earlier later despite plus minus overall altogether arrived died reached
  entered attended visited remained exceeded totalled totaled accounted amounted increased decreased declined dropped expected estimated`)

/** A number before one of these is a span of time. */
export const TIME_NOUNS: ReadonlySet<string> = words(`
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months quarter quarters season seasons
  year years yr yrs decade decades century centuries generation generations semester semesters term terms hrs mins minutes' hours' days' weeks' months'
  years' weekdays workdays`)

/** May stand between a number and a word for time. */
export const TIME_ADJECTIVES: ReadonlySet<string> = words(`
  consecutive straight more full working trading calendar long short whole extra further additional successive business fiscal financial crop
  marketing previous preceding past last next coming first final solid lean good bad other such different business-day shopping cold hot winter summer
  autumn spring dry rainy`)

/** After a hyphen, what a number counts: "500-strong", "three-storey". */
export const HYPHEN_COUNTED: ReadonlySet<string> = words(`
  strong story storey seat seater room bed berth bedroom member ship vessel truck car wagon person man woman unit company lane stand stall
  megabit household family student worker employee farmer passenger guest pupil machine loom spindle turbine cow`)

/** Containers whose size is said, not an amount: "25kg bags". */
export const CONTAINERS: ReadonlySet<string> = words(`
  bag bags sack sacks drum drums cylinder cylinders carton cartons package packages bottle bottles packet packets box boxes container containers bale
  bales cans tin tins tub tubs jar jars barrel barrels pack packs bar bars ingot ingots lot lots block blocks sachet sachets jerrycan jerrycans
  case cases crate crates tank tanks keg kegs pouch pouches coin coins roll rolls truck trucks lorry lorries contract contracts reefer reefers`)

/** The number after one of these is a name, a rank or a place in a list. */
export const LABELS: ReadonlySet<string> = words(`
  year no no. nos section sections article articles annex annexes appendix resolution resolutions paragraph paragraphs chapter chapters page pages pp comment
  comments level levels category categories channel channels grade grades zone zones tier phase stage class type form forms order flight flights train
  trains route highway terminal pier berth gate block issue vol version episode ep update updates regulation directive decree law act circular code
  codes codes heading headings clause exhibit rule room extension ext tel phone fax call dial hotline number ranked ranks ranking boeing airbus
  formula windows iphone area district ward precinct unit units reactor reactors group pillar objective goal article item items part parts step table
  figure fig chart box case lot tender tranche round day week season series model mark mk version apollo expo vision agenda cop brexit covid euro
  nikkei ftse stoxx kospi csi dax cac dow nasdaq topix sensex nifty s&p top fortune gate stall booth exit line lines platform apartment apt suite
  clock desk para paras sale licence license permit afsl abn isbn issn folio sheet slide circular
  floor sector sectors block calibre caliber ref reference imo mmsi kilometer kilometre km mile hall stand plot lane calls dialling dialing comments window counter
  hs sitc isic cas iso en astm din`)

/** Labels that are plain words too: only the capitalised form, or a number with no noun after it, makes a label of them. */
export const SOFT_LABELS: ReadonlySet<string> = words(`
  level levels forms order orders area district group number call type class day week season series items units lines sectors case part parts figure
  top act law code flights trains act mark round box lot table chart form issue pages comments line group unit item goal stage phase
  kilometer kilometre km mile hall stand plot lane calls counter window ref reference codes headings rule block floor room zones sale clock desk permit sheet`)

/** Nouns that "the three ..." points back with. */
export const POINTED_AT: ReadonlySet<string> = words(`
  countries nations sides koreas neighbours neighbors leaders governments parties states economies allies partners powers capitals men women ministers
  presidents companies firms destinations markets goods products commodities categories provinces giants exporters importers producers buyers suppliers`)

/** Capitalised plurals of which there are two: "two Koreas". */
export const NAMED_PAIRS: ReadonlySet<string> = words('koreas germanys congos sudans irelands chinas samoas vietnams yemens cyprus')
