import { exact, goods, noun, verb, verbs, type IndicatorEntry } from './builders.ts'

/** What crosses borders: exports and imports. Sales and purchases, what leaves and what arrives. */
export const flowEntries: readonly IndicatorEntry[] = [
  noun(
    'exports',
    `export|overseas sale|foreign sale|outbound shipment|export shipment|export sale|export earning|export receipt
    export revenue|export income|export volume|export value|re-export|export dollar|merchandise export|goods export
    sale abroad|sale overseas|export delivery|outbound cargo|shipment abroad|shipment overseas|delivery abroad
    overseas shipment|overseas delivery|foreign delivery|outward shipment|outgoing shipment|outgoing cargo|export loading
    export proceed|export taking|export turnover|export cargo|export flow|export bill|export side|outbound side
    sale to foreign buyers|sale to foreigners|purchase by foreign buyers|reexport`,
  ),
  exact(
    'exports',
    `total exports|overall exports|total merchandise exports|total export revenue|total shipments abroad|all exports
    export income|all merchandise exports|total export earnings|total goods exports`,
    { total: true },
  ),
  exact('exports', 'exportation|goods sold|wares sold|goods sent out|goods shipped'),
  noun('exports', 'shipment|delivery|supply|sale|loading', { weak: true }),
  exact('exports', 'exporting|outflows|outflow', { weak: true }),
  verb('exports', 'export|re-export|reexport'),
  // what goes abroad is exported, whatever the verb
  goods(
    'exports',
    `sold abroad|sold overseas|sent abroad|sent overseas|shipped abroad|shipped overseas|went abroad|went overseas|gone abroad
    going abroad|goes abroad|go abroad|exported abroad|left the country|leaves the country|leave the country
    leaving the country|sold to foreigners|sold across the border|found buyers abroad|sells abroad|sell abroad|selling abroad
    sent over the border|shipped over the border|sold over the border`,
    { weak: false },
  ),
  verb('exports', 'ship|sell:sold|supply|deliver|send:sent|ship out|dispatch|despatch|ferry|haul away', { weak: true }),
  goods(
    'exports',
    'leave|left|leaves|leaving|sailed for|set sail for|departed for|departed|went out|headed out|made its way to|ended up in',
  ),
  goods('exports', 'bound for|went to|goes to|gone to|go to|going to|sent to|headed for|heading to|headed to|destined for|made for'),
  // what is sold abroad earns: in a text on exports these words mean them
  noun('exports', 'receipt|proceed|earning|taking|revenue', { weak: true }),
  exact(
    'exports',
    `loaded|loads|lifted|sailed|left port|put to sea|set sail|flown|airfreighted|exported to|customers
    clients|buyers|takers|found buyers|found a buyer|found takers|found a home|parted with|outgoings|destination
    destinations`,
    { weak: true },
  ),
  noun(
    'imports',
    `import|inbound shipment|import volume|import value|import bill|import cost|merchandise import|overseas purchase
    foreign purchase|import arrival|goods import|inbound cargo|incoming shipment|incoming cargo|import side|inbound side
    purchase abroad|purchase overseas|purchase from abroad|inward shipment|import spending|import outlay|fuel bill|oil bill
    energy bill|food bill|gas bill|grain bill|petroleum bill|crude bill|fertiliser bill|fertilizer bill|shopping bill
    shopping list|import demand|import shipment|import cargo`,
  ),
  exact('imports', 'total imports|overall imports|all imports|total merchandise imports|total goods imports', { total: true }),
  exact('imports', 'importation|foreign buying|goods bought|goods brought in|goods purchased|wares bought'),
  verbs(
    'imports',
    `bought abroad|bought from abroad|bought overseas|buying abroad|buys abroad|buy abroad|purchased abroad
    sourced abroad|sourced from abroad|brought in from abroad|brought in from outside|comes in from outside
    came in from outside|came from abroad|comes from abroad|landed from abroad|shipped in from
    entered the country|enters the country|entering the country`,
    { subject: 'goods', weak: false },
  ),
  noun('imports', 'purchase|inflow|booking|intake|arrival|buying|entry', { weak: true }),
  exact(
    'imports',
    'landed|unloaded|discharged|brought in from|shipped in|cleared|offloaded|brought ashore|fetched from|trucked in|origin of',
    {
      weak: true,
    },
  ),
  verb('imports', 'import|take delivery of:took delivery of:taken delivery of'),
  verb('imports', 'buy:bought|purchase|receive|absorb|acquire|take in:took in:taken in|buy in:bought in|source|procure', { weak: true }),
  verbs('exports', 'earned|earns|brought in|brought home|netted|took in|takes in|taken in|banked|grossed|pocketed|raked in'),
  verbs('imports', 'took|takes|taken|booked|spent on|spends on|spent|spends|paid for|pays for|shelled out|brought in by'),
  goods(
    'imports',
    `arriving|arrived|coming in|came in from|come from|came from|comes from|coming from|came in|comes in|come in|poured in
    pouring in|flowed in|streamed in|flooded in|trickled in|rolled in|arrives|docked`,
    { not: 'come in at|came in at|comes in at|coming in at|came in second|came in third' },
  ),
]
