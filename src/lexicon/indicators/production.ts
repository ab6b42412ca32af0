import { exact, type IndicatorEntry, noun, verb } from './builders.ts'

/** What is made, used up, held in store, and could be made. */
export const productionEntries: readonly IndicatorEntry[] = [
  noun(
    'production',
    `output|production|harvest|crop|mine output|crude output|crop output|mined output|steel output|catch|haul|crush
    production volume|refinery output|generation|manufacture|crop production|landing|ginning|factory output|car output
    vehicle output|oil output|gas output|coal output|field output|slaughter|slaughtering|vintage|grind|grinding|grain crop
    fish catch|gross output|grape harvest|olive harvest|milling|assembly output|pressing|smelting
    wellhead output|pig kill|cattle kill|lambing|wool clip|sugar make|milk collection|milk intake|mid-crop|main crop|main-crop|new crop|old crop`,
    { not: 'next generation|new generation|younger generation|older generation|generation of' },
  ),
  exact('production', 'yield|pick|picking|assembly|extraction|pickings|yields', { weak: true }),
  exact('production', 'arrivals|mill arrivals|port arrivals', {
    weak: true,
    not: 'tourist arrivals|visitor arrivals|passenger arrivals|international arrivals|foreign arrivals',
  }),
  verb(
    'production',
    `produce|mine|harvest|manufacture|dig:dug|pump|extract|smelt|crush|land|turn out|churn out|reap|roll out|pluck|quarry
    dig up:dug up|dig out:dug out|pump out|put together:put together`,
    { drop: 'manufacturing|mining|harvesting|landing' },
  ),
  // the trades: of the soil, of animals, of the sea, of the mill, of the foundry, of the factory
  verb(
    'production',
    `comb|shear:sheared:shorn|clip|tap|fell:felled|saw:sawed:sawn|thresh|gin|bale|mill|grind:ground|press|squeeze|refine
    distil:distilled|brew:brewed|ferment|vint|spin:spun|weave:wove:woven|knit:knitted|stitch|sew:sewed:sewn|tan|slaughter
    butcher|rear|breed:bred|hatch|net|trawl|haul in|bring ashore:brought ashore|smoke|salt|can|cast:cast|forge|pour|pour out
    mint|assemble|build:built|gather in|garner|crop|concentrate|process|hew|bottle|pen`,
    {
      weak: true,
      drop: `fell|falling|press|pressing|pressed|tap|tapping|saw|saws|can|cans|canning|net|nets|netting|pen|pens
      penning|mill|mills|milling|milled|process|processes|processing|pour|pours|smoke|smokes|smoking|salt|salts|salting|ground
      refine|refining|refined|concentrate|concentrates|concentrating|concentrated|crop|crops|cropping|bottle|bottles|bottling
      comb|combs|clip|clips|build|building|builds|tan|tans|tanning|bale|bales|gin|gins|cast|casts|casting|ginning|knit|mint
      mints|minting|slaughter|breed|breeds|spin|spins|spinning|grind|grinds|vint|forge|forges|rear|rears|brewing|weaving`,
    },
  ),
  exact(
    'production',
    `yielded|gave|give|gives|bore|made|make|makes|fished|caught|catching|generated|gathered|grows|growers picked|milled|picked|plucked from
    collected|ground|refined|processed|pressed|cut from the stem|came off the line|came off the lines|rolled off the line
    rolled off the lines|came out of the ground`,
    { weak: true },
  ),
  noun(
    'consumption',
    'consumption|usage|domestic use|domestic sale|retail sale|domestic demand|use|home consumption|home demand|local demand|domestic consumption|sale at home|sale at the pump|pump sale|car registration|new registration|registration',
  ),
  exact('consumption', 'demand|offtake|domestic sales|unit sales|home sales|local sales|needs|requirements|ration|rations|sold at home', {
    weak: true,
  }),
  verb('consumption', 'consume|burn|eat:ate:eaten|use|drink:drank:drunk|guzzle|get through:got through|use up', { weak: true }),
  noun(
    'stocks',
    `stockpile|inventory|closing stock|ending stock|end-stock|carryover|carry-over|opening stock|port stock|stock
    closing stk|storage|carryover stock|reserve|carryout|carry-out|carry-in|buffer stock|closing inventory|ending inventory
    opening inventory|tank level|unsold stock|store of grain|hoard`,
    {
      not: `stock exchange|stock market|stock codes|stock price|in stock|stock index|reserve bank|federal reserve|foreign reserves
      exchange reserves|forex reserves|currency reserves|gold reserves|rolling stock|nature reserve`,
    },
  ),
  exact('stocks', 'tanks|silos|warehouses|tank farm|tank farms|granaries|bonded warehouses|caverns|stockyards|storehouses|cellars|bins', {
    weak: true,
    not: 'battle tanks|think tanks|tanks and',
  }),
  exact(
    'stocks',
    `held in storage|stored|in storage|on the quays|in tanks|in store|pile|piled up|held in|in silos|in warehouses|in the silos
    in its warehouses|in the warehouses|at the quayside|on the quay|on hand|warehoused|in bond|stashed|unsold|parked|laid up|left in the silos|in reserve`,
    { weak: true },
  ),
  noun(
    'capacity',
    `capacity|import capacity|export capacity|refining capacity|storage capacity|generation capacity
    generating capacity|installed capacity|production capacity|throughput capacity|nameplate capacity|smelting capacity
    milling capacity|crushing capacity|handling capacity|processing capacity|liquefaction capacity|design capacity`,
  ),
  exact(
    'capacity',
    `deadweight|dwt|sleep|sleeps|freighter|can turn out|can make|can produce|can crush|can crack|can process|can handle|can mill
    can hold|can refine|can store|could turn out|could make|could handle|able to produce|able to make|able to handle|room for
    designed for|built to handle|built to make|rated at|spindles|looms`,
    { weak: true },
  ),
]
