import type { Dimension } from '../types.ts'

/** A unit of measure. The value in `code` is the number read times 10^`exp`: "kt" is t with exp 3, "TWh" is MWh with exp 6. */
export interface UnitEntry {
  /** GUIDE code: t, kg, bbl, MWh, km, ha, %, pp, ... */
  readonly code: string
  readonly dimension: Dimension
  readonly exp: number
  /** the unit says its own rate: "bpd" is bbl per day */
  readonly per: string
  /** any capitals */
  readonly forms: readonly string[]
  /** only with these capitals */
  readonly cased: readonly string[]
  /** "6.2 MT" with a small decimal means million tonnes, "6,200 MT" tonnes */
  readonly doubtful: boolean
}

interface Extras {
  readonly per?: string
  readonly cased?: readonly string[]
  readonly doubtful?: boolean
}

const unit = (code: string, dimension: Dimension, exp: number, forms: readonly string[], extras: Extras = {}): UnitEntry => ({
  code,
  dimension,
  exp,
  forms,
  per: extras.per ?? '',
  cased: extras.cased ?? [],
  doubtful: extras.doubtful ?? false,
})

/** "ton" -> ton, tons */
const both = (...nouns: readonly string[]): string[] => nouns.flatMap((noun) => [noun, `${noun}s`])

/** "square" with "metre", "meter" and the like: both spellings, singular and plural. */
const metric = (prefix: string, ...stems: readonly string[]): string[] =>
  stems.flatMap((stem) => both(`${prefix}${stem}re`, `${prefix}${stem}er`))

const KINDS_OF_TON = [
  '',
  'metric ',
  'long ',
  'short ',
  'deadweight ',
  'gross ',
  'wet ',
  'dry ',
  'dry metric ',
  'wet metric ',
  'revenue ',
  'freight ',
  'fine ',
  'fine metric ',
  'pc/ums ',
]

export const UNITS: readonly UnitEntry[] = [
  unit(
    't',
    'mass',
    0,
    [
      ...KINDS_OF_TON.flatMap((kind) => both(`${kind}ton`, `${kind}tonne`)),
      'dwt',
      'mton',
      'mtons',
      'dmt',
      'wmt',
      'fmt',
      'mtf',
      'toe',
      'tce',
      'tons of oil equivalent',
      'tonnes of oil equivalent',
      'tonnes of standard coal',
    ],
    { cased: ['t', 'T'] },
  ),
  unit('t', 'mass', 0, ['mt'], { doubtful: true }),
  unit('t', 'mass', 6, ['mmt', 'mln t', 'megatonnes', 'megatons'], { cased: ['Mt'] }),
  unit('t', 'mass', 3, ['kt', 'kmt', 'kilotonnes', 'kilotons', 'kilotonne', 'kiloton']),
  unit('t', 'mass', -1, ['quintal', 'quintals', 'qtl', 'qtls']),
  unit('t', 'mass', 0, ['tpa', 'tpy', 't/y', 't/yr', 'tonnes/year', 'tons/year'], { per: 'year' }),
  unit('t', 'mass', 6, ['mtpa', 'mmtpa', 'mt/y', 'mt/yr'], { per: 'year' }),
  unit('t', 'mass', 3, ['ktpa', 'kt/y'], { per: 'year' }),
  unit('t', 'mass', 0, ['tpd', 't/d', 'tonnes/day', 'tons/day'], { per: 'day' }),
  unit('kg', 'mass', 0, ['kg', 'kgs', ...both('kilogram', 'kilogramme', 'kilo', 'fine kilogram', 'fine kilo')]),
  unit('g', 'mass', 0, [...both('gram', 'gramme', 'fine gram', 'fine gramme'), 'gm', 'gms'], { cased: ['g'] }),
  unit('lb', 'mass', 0, ['lb', 'lbs']),
  unit('oz', 'mass', 0, ['oz', ...both('ounce', 'troy ounce', 'fine ounce', 'fine troy ounce'), 'troy oz', 'fine oz', 'toz']),
  unit('ct', 'mass', 0, [...both('carat'), 'ct', 'cts']),
  unit('cwt', 'mass', 0, ['cwt', ...both('hundredweight')]),
  unit('lb', 'mass', 6, ['mlb', 'mlbs', 'mmlb']),
  unit('oz', 'mass', 3, ['koz']),
  unit('oz', 'mass', 6, ['moz']),
  unit('t', 'mass', 6, ['mtoe', 'mtce']),
  unit('t', 'mass', 3, ['ktoe']),
  unit('t', 'mass', 0, ['bdt', 'adt', 'bone dry tonnes', 'air-dried tonnes', 'tonnes of CO2']),
  unit('CGT', 'mass', 0, ['cgt', 'compensated gross tons', 'compensated gross tonnes', 'compensated gross tonnage']),
  unit('maund', 'mass', 0, both('maund')),
  unit('viss', 'mass', 0, ['viss']),
  unit('tola', 'mass', 0, both('tola')),
  unit('catty', 'mass', 0, ['catty', 'catties', 'jin']),
  unit('picul', 'mass', 0, both('picul', 'pikul')),
  unit('qintar', 'mass', 0, both('qintar', 'qantar', 'kantar')),
  unit('ardeb', 'volume', 0, both('ardeb')),
  unit('arroba', 'mass', 0, both('arroba')),

  unit('bbl', 'volume', 0, [...both('barrel', 'oil barrel'), 'bbl', 'bbls', 'boe', 'barrels of oil equivalent']),
  unit('bbl', 'volume', 6, ['mmbbl', 'mmbbls', 'mmboe', 'mbbls', 'mln bbl'], { cased: ['mb'] }),
  unit('bbl', 'volume', 3, ['kbbl', 'kbbls', 'kboe']),
  unit('bbl', 'volume', 0, ['bpd', 'b/d', 'bopd', 'bbl/d', 'bbl/day', 'bbls/d', 'barrels/day', 'barrels daily', 'boe/d', 'boepd'], {
    per: 'day',
  }),
  unit('bbl', 'volume', 6, ['mmbpd', 'mb/d', 'mbd', 'mbpd', 'mmb/d', 'mln b/d'], { per: 'day' }),
  unit('bbl', 'volume', 3, ['kb/d', 'kbd', 'kbpd', 'kboe/d', 'kboed', 'mboe/d', 'mboepd', 'kboepd', 'mboed'], { per: 'day' }),
  unit('l', 'volume', 0, [...metric('', 'lit'), 'ltr', 'ltrs'], { cased: ['l'] }),
  unit('l', 'volume', -3, ['ml', ...metric('millilit', '')]),
  unit('l', 'volume', 2, metric('hectolit', '').concat(['hl'])),
  unit('gal', 'volume', 0, [...both('gallon', 'us gallon', 'U.S. gallon', 'imperial gallon'), 'gal']),
  unit('bu', 'volume', 0, [...both('bushel'), 'bu']),
  unit('m3', 'volume', 0, [
    ...metric('cubic ', 'met'),
    'cu m',
    'cu. m',
    'cbm',
    'm3',
    'm³',
    'scm',
    'sm3',
    'sm³',
    'standard m3',
    'cu metres',
    'cu meters',
    'standard cubic metres',
    'standard cubic meters',
    'normal cubic metres',
    'normal cubic meters',
  ]),
  unit('m3', 'volume', 9, ['bcm', 'bln m3', 'gsm3', 'bsm3']),
  unit('m3', 'volume', 6, ['mcm', 'mmcm', 'mmscm', 'msm3']),
  unit('m3', 'volume', 12, ['tcm']),
  unit('m3', 'volume', 9, ['bcma', 'bcm/y', 'bcm/yr', 'bcmy', 'bcmpa'], { per: 'year' }),
  unit('m3', 'volume', 0, ['nm3', 'nm³']),
  unit('m3', 'volume', 6, ['mmscmd', 'mcm/d', 'mmcmd', 'msm3/d'], { per: 'day' }),
  unit('ft3', 'volume', 0, ['cubic feet', 'cubic foot', 'cu ft', 'cu. ft', 'cf', 'standard cubic feet']),
  unit('ft3', 'volume', 9, ['bcf']),
  unit('ft3', 'volume', 3, ['mcf']),
  unit('ft3', 'volume', 6, ['mmcf']),
  unit('ft3', 'volume', 12, ['tcf']),
  unit('ft3', 'volume', 9, ['bcfd', 'bcf/d'], { per: 'day' }),
  unit('ft3', 'volume', 6, ['mmcfd', 'mmscfd', 'mmcf/d'], { per: 'day' }),
  unit('bf', 'volume', 0, ['board feet', 'board foot', 'fbm']),
  unit('bf', 'volume', 3, ['mbf']),
  unit('bf', 'volume', 6, ['mmbf', 'mmfbm']),

  unit('MWh', 'energy', 0, [...both('megawatt hour', 'megawatt-hour'), 'mwh']),
  unit('MWh', 'energy', 3, [...both('gigawatt hour', 'gigawatt-hour'), 'gwh']),
  unit('MWh', 'energy', 6, [...both('terawatt hour', 'terawatt-hour'), 'twh']),
  unit('kWh', 'energy', 0, [...both('kilowatt hour', 'kilowatt-hour'), 'kwh']),
  unit('W', 'energy', 0, ['watt', 'watts'], { cased: ['W', 'Wp'] }),
  unit('kW', 'energy', 0, ['kw', ...both('kilowatt')]),
  unit('MW', 'energy', 0, ['mw', 'mwp', ...both('megawatt')]),
  unit('MW', 'energy', 3, ['gw', 'gwp', ...both('gigawatt')]),
  unit('MW', 'energy', 6, [...both('terawatt')], { cased: ['TW'] }),
  unit('mmBtu', 'energy', 0, ['mmbtu', 'mbtu', 'million btu', 'million british thermal units', 'mln btu']),
  unit('therm', 'energy', 0, both('therm')),
  unit('GJ', 'energy', 0, ['gj', ...both('gigajoule')]),
  unit('PJ', 'energy', 0, ['pj', ...both('petajoule')]),

  unit('km', 'length', 0, ['km', 'kms', ...metric('kilomet', '')]),
  unit('mi', 'length', 0, both('mile')),
  unit('nmi', 'length', 0, both('nautical mile')),
  unit('m', 'length', 0, [...metric('', 'met'), ...metric('linear ', 'met')]),
  unit('cm', 'length', 0, ['cm', ...metric('centimet', '')]),
  unit('mm', 'length', 0, [...metric('millimet', '')], { cased: ['mm'] }),
  unit('ft', 'length', 0, ['feet', 'foot', 'ft']),
  unit('in', 'length', 0, ['inch', 'inches']),
  unit('yd', 'length', 0, both('yard')),

  unit('ha', 'area', 0, ['ha', 'hectare', 'hectares', 'hectare(s)']),
  unit('acre', 'area', 0, both('acre')),
  unit('feddan', 'area', 0, both('feddan')),
  unit('rai', 'area', 0, ['rai']),
  unit('mu', 'area', 0, ['mu', 'mou']),
  unit('bigha', 'area', 0, both('bigha')),
  unit('dunam', 'area', 0, both('dunam')),
  unit('km2', 'area', 0, ['sq km', 'sq. km', 'sq kms', 'km2', 'km²', ...metric('square kilomet', '')]),
  unit('mi2', 'area', 0, ['square miles', 'square mile', 'sq mi', 'sq. mi']),
  unit('m2', 'area', 0, ['sq m', 'sq. m', 'sqm', 'm2', 'm²', ...metric('square met', '')]),
  unit('ft2', 'area', 0, ['sq ft', 'sq. ft', 'square feet', 'square foot', 'sqft']),

  unit('TEU', 'teu', 0, [
    'teu',
    'teus',
    'teu(s)',
    'twenty-foot equivalent units',
    'twenty-foot equivalent unit',
    '20-foot equivalent units',
    '20-foot equivalent unit',
    'twenty-foot equivalents',
    '20-foot equivalents',
    '20-foot-equivalent units',
    'twenty-foot-equivalent units',
    '20ft equivalent units',
    'twenty foot equivalent units',
  ]),
  unit('TEU', 'teu', 6, ['mteu', 'mteus']),
  unit('TEU', 'teu', 3, ['kteu', 'kteus']),
  unit('FEU', 'teu', 0, [
    'feu',
    'feus',
    'ffe',
    'ffes',
    'forty-foot equivalent units',
    '40-foot equivalent units',
    'forty-foot equivalent unit',
    '40-foot equivalent unit',
  ]),

  unit('%', 'percent', 0, ['%', 'percent', 'per cent', 'per-cent', 'pct', 'pc', 'p.c.', 'prc']),
  unit('%', 'percent', -1, ['‰', 'per mille', 'per mil']),
  unit('pp', 'points', 0, [
    'percentage points',
    'percentage point',
    'percentage-point',
    'percentage-points',
    'percent points',
    'per cent points',
    'pp',
    'pps',
    'ppt',
    'ppts',
    '% points',
    '%-points',
    '% point',
    'pct points',
    'pct point',
  ]),
  unit('pp', 'points', -2, ['basis points', 'basis point', 'bps', 'bp', 'bips']),

  // What is packed is counted, but stands in the quote as a unit does: "6.9m bales".
  unit('1', 'count', 0, [...both('bale', 'bag', 'sack', 'carton', 'crate', 'drum', 'cask', 'unit'), 'head', 'boxes']),
]

/** What stands after "per", "a" or "/" besides units. */
export const DENOMINATORS: readonly (readonly [code: string, forms: readonly string[]])[] = [
  ['year', ['year', 'yr', 'annum', 'y', 'calendar year', 'fiscal year', 'marketing year']],
  ['quarter', ['quarter']],
  ['month', ['month', 'mo', 'calendar month']],
  ['week', ['week', 'wk']],
  ['day', ['day', 'd', 'calendar day', 'working day', 'business day']],
  ['hour', ['hour', 'hr']],
  ['minute', ['minute']],
  ['second', ['second']],
  ['candy', ['candy']],
  ['mtu', ['mtu', 'dmtu']],
  ['person', ['head', 'person', 'capita', 'inhabitant']],
]

/** Words that say the rate right after the amount: "20 percent annually". */
export const RATE_ADVERBS: readonly (readonly [code: string, forms: readonly string[]])[] = [
  ['year', ['annually', 'yearly', 'per annum', 'p.a.', 'annualised', 'annualized', 'a year on average']],
  ['quarter', ['quarterly']],
  ['month', ['monthly']],
  ['week', ['weekly']],
  ['day', ['daily']],
]

/** Countable things that money may be quoted for after a plain "a": "$70 a share". */
export const PRICED_THINGS: readonly string[] = [
  'share',
  'bag',
  'bale',
  'box',
  'carton',
  'case',
  'sack',
  'piece',
  'pair',
  'unit',
  'container',
  'truck',
  'truckload',
  'trip',
  'worker',
  'passenger',
  'tourist',
  'visitor',
  'pack',
  'packet',
  'bottle',
  'dozen',
  'ticket',
  'vehicle',
  'car',
  'animal',
  'cylinder',
  'plate',
  'tray',
  'crate',
  'drum',
  'watch',
  'item',
  'garment',
  'shirt',
  'phone',
  'barrel',
  'night',
  'shift',
  'household',
  'family',
  'student',
  'panel',
  'cell',
  'can',
  'tin',
  'bunch',
  'stem',
  'egg',
  'bird',
  'fish',
  'cow',
  'sheep',
  'goat',
  'pig',
  'call',
  'voyage',
]
