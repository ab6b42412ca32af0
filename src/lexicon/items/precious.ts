import { expandItems, kindsOf } from './expand.ts'

/** Precious metals, stones and what jewellers make of them. */
export const precious = expandItems('mass', [
  ['precious metal~', { parent: 'metal' }],
  [
    'gold|non-monetary gold|nonmonetary gold|gold metal|refined gold|monetary gold',
    {
      hs: '7108',
      parent: 'precious metal',
      not: 'gold medal~|gold standard|gold rush|gold jewellery|gold jewelry|gold mine~|gold card~|Gold Coast|gold plated|black gold|white gold|gold digger~|fool’s gold|Barrick Gold|Gold Fields|Goldman|gold dust|struck gold|gold watch~',
    },
  ],
  ['gold bullion|gold bar~|gold ingot~', { parent: 'gold' }],
  ['gold coin~', { parent: 'gold' }],
  ['gold dore|gold doré|doré|gold doré bars|gold dore bars', { parent: 'gold' }],
  ['gold ore~|gold concentrate~', { parent: 'ore' }],
  ['gold and silver|silver and gold'],
  ['gold jewellery|=gold jewelry|plain gold jewellery|studded gold jewellery|gold ornament~', { parent: 'jewellery' }],
  ['silver jewellery|=silver jewelry', { parent: 'jewellery' }],
  ['bullion', { parent: 'precious metal' }],
  [
    'silver|silver bar~|silver bullion|refined silver',
    {
      hs: '7106',
      parent: 'precious metal',
      not: 'silver medal~|silver lining~|silver bullet~|silver screen|silver jewellery|silver jewelry|silver spoon|silver economy|silver tongue|silver anniversary|Silver Lake|silver platter|Nate Silver|Silver Fern',
    },
  ],
  ['silver ore~|silver concentrate~', { parent: 'ore' }],
  ['platinum', { hs: '7110', parent: 'precious metal', not: 'platinum jubilee|platinum card~|Platinum Jubilee' }],
  ['platinum group metal~|platinum-group metal~|PGMs|PGM|platinum group elements', { hs: '7110', parent: 'precious metal' }],
  ...kindsOf('precious metal', ['palladium', 'rhodium', 'iridium', 'ruthenium']),
  ['diamond~|natural diamond~', { hs: '7102', dim: 'mass', not: 'diamond jubilee|Diamond Princess|diamond wedding|Diamond Bank' }],
  ...kindsOf('diamond', [
    'rough diamond~|uncut diamond~',
    'polished diamond~|cut and polished diamond~|cut diamond~',
    'lab-grown diamond~|lab grown diamond~|laboratory-grown diamond~|synthetic diamond~',
    'industrial diamond~',
  ]),
  [
    'gemstone~|=gem~|=precious stone~|coloured gemstone~|colored gemstone~|precious and semi-precious stones|semi-precious stone~',
    { not: 'Gems and Jewellery Export Promotion Council|hidden gem~|gem of' },
  ],
  [
    'gems and jewellery|=gems and jewelry|gem and jewellery|gem and jewelry|gems & jewellery|gem & jewellery|gems and jewels|precious stones and jewellery',
    { hs: '71', dim: 'money' },
  ],
  [
    'pearls, precious stones and metals|precious metals and stones|precious stones and metals|precious stones and precious metals|pearls and precious stones',
    { hs: '71', dim: 'money' },
  ],
  ['jewellery|=jewelry|jewelleries|jewellery products', { hs: '7113', dim: 'money' }],
  ['imitation jewellery|=imitation jewelry|fashion jewellery|costume jewellery', { hs: '7117', dim: 'money' }],
  ['pearl~', { hs: '7101', not: 'Pearl Harbor|Pearl Harbour|Pearl River|pearl millet|pearls of wisdom|pearl of' }],
  ['?jade|jadeite', { parent: 'gemstone' }],
  ['?amber', { parent: 'gemstone', not: 'amber alert~|amber light' }],
  ['?coral|?corals', { not: 'coral reef~|Coral Sea|coral bleaching' }],
  ...kindsOf('gemstone', ['emerald~', 'tanzanite', 'lapis lazuli', 'tourmaline', 'amethyst~']),
  ['rubies', { id: 'ruby', parent: 'gemstone' }],
  ['sapphires', { id: 'sapphire', parent: 'gemstone' }],
  ['opals', { id: 'opal', parent: 'gemstone' }],
])
