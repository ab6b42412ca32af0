/**
 * Currencies. `names` stand after the amount, with or without the country's adjective; the first entry that claims a bare name
 * has it unless `resolveCurrency` knows the country. `signs` stand before it, with these capitals. `subunits` are hundredths.
 */
export interface CurrencyEntry {
  readonly code: string
  /** without adjective: unique to this currency, or its bare reading */
  readonly names: readonly string[]
  /** adjectives that may stand before `of`: "Swiss" + "francs" */
  readonly adjectives: readonly string[]
  /** noun for the adjectives */
  readonly of: readonly string[]
  readonly signs: readonly string[]
  readonly subunits: readonly string[]
}

const list = (text: string): string[] => (text === '' ? [] : text.split(/\s*,\s*/))

const currency = (code: string, names: string, adjectives = '', of = '', signs = '', subunits = ''): CurrencyEntry => ({
  code,
  names: list(names),
  adjectives: list(adjectives),
  of: list(of || names),
  signs: list(signs),
  subunits: list(subunits),
})

const DOLLAR = 'dollar, dollars'
const PESO = 'peso, pesos'
const FRANC = 'franc, francs'
const DINAR = 'dinar, dinars'
const POUND = 'pound, pounds'
const RUPEE = 'rupee, rupees, rs'
const RIAL = 'rial, rials, riyal, riyals'
const SHILLING = 'shilling, shillings, shs'

export const CURRENCIES: readonly CurrencyEntry[] = [
  currency(
    'USD',
    'dollar, dollars, buck, bucks, greenbacks',
    'us, U.S., American, United States',
    DOLLAR,
    '$, US$, U.S. $, U.S.$, US $, USD$',
    'cent, cents, c, us cents, U.S. cents, us cent, usc, ¢',
  ),
  currency('EUR', 'euro, euros', '', '', '€', 'euro cents, eurocents, euro cent'),
  currency('GBP', 'pounds sterling, sterling, quid, pound sterling', 'british, sterling, uk', POUND, '£, GB£, UK£', 'pence, penny, p'),
  currency('JPY', 'yen', 'japanese', '', '¥, JP¥'),
  currency('CNY', 'yuan, renminbi, rmb, kuai, 元', 'chinese', 'yuan, renminbi', 'RMB, Rmb, CN¥', 'fen'),
  currency('KRW', 'won', 'south korean, S. Korean, korean', '', '₩'),
  currency('KPW', '', 'north korean, N. Korean', 'won'),
  currency('INR', 'rupee, rupees, rs', 'indian', RUPEE, '₹, Rs, Rs., Re, Re., Rupees', 'paise, paisa'),
  currency('PKR', '', 'pakistani, pakistan', RUPEE, 'PKR.'),
  currency('LKR', '', 'sri lankan', RUPEE, 'SLRs, SLRs., SLR'),
  currency('NPR', '', 'nepali, nepalese', RUPEE, 'NRs, NRs.'),
  currency('MUR', '', 'mauritian', RUPEE),
  currency('IDR', 'rupiah, rupiahs', 'indonesian', '', 'Rp, Rp., RP'),
  currency('MYR', 'ringgit, ringgits', 'malaysian', '', 'RM', 'sen'),
  currency('SGD', '', 'singapore, singaporean', DOLLAR, 'S$, SG$'),
  currency('THB', 'baht', 'thai', '', '฿', 'satang'),
  currency('PHP', '', 'philippine, filipino', PESO, '₱, Php, PhP', 'sentimos'),
  currency('VND', 'dong', 'vietnamese', '', '₫, VNĐ, Đ'),
  currency('TWD', '', 'taiwan, taiwanese, new taiwan', DOLLAR, 'NT$'),
  currency('HKD', '', 'hong kong', DOLLAR, 'HK$, HK $'),
  currency('MOP', 'pataca, patacas', 'macau', '', 'MOP$'),
  currency('BDT', 'taka, takas', 'bangladeshi', '', '৳, Tk, Tk., TK'),
  currency('MMK', 'kyat, kyats', 'myanmar, burmese'),
  currency('KHR', 'riel, riels', 'cambodian'),
  currency('LAK', 'kip', 'lao', '', '₭'),
  currency('MNT', 'tugrik, tugriks, togrog, tögrög', 'mongolian', '', '₮'),
  currency('KZT', 'tenge', 'kazakh, kazakhstani', '', '₸'),
  currency('UZS', 'sum, sums, soum, soums, uzbek soms', 'uzbek, uzbekistani', 'sum, sums, soum, soums, som, soms'),
  currency('KGS', 'som, soms', 'kyrgyz'),
  currency('TJS', 'somoni, somonis', 'tajik'),
  currency('TMT', '', 'turkmen', 'manat, manats'),
  currency('AZN', 'manat, manats', 'azerbaijani, azeri', '', '₼'),
  currency('GEL', 'lari, laris', 'georgian', '', '₾'),
  currency('AMD', 'dram, drams', 'armenian', '', '֏'),
  currency('AFN', 'afghani, afghanis', 'afghan', '', '؋'),
  currency('AUD', '', 'australian, aussie', DOLLAR, 'A$, AU$', 'australian cents'),
  currency('NZD', '', 'new zealand, nz', DOLLAR, 'NZ$'),
  currency('PGK', 'kina', 'papua new guinea'),
  currency('FJD', '', 'fiji, fijian', DOLLAR, 'FJ$'),
  currency('CAD', '', 'canadian', DOLLAR, 'C$, CA$, Cdn$, Can$', 'canadian cents'),
  currency('MXN', 'peso, pesos', 'mexican', PESO, 'Mex$, MX$'),
  currency('ARS', '', 'argentine, argentinian', PESO, 'AR$'),
  currency('CLP', '', 'chilean', PESO),
  currency('COP', '', 'colombian', PESO),
  currency('UYU', '', 'uruguayan', PESO),
  currency('CUP', '', 'cuban', PESO),
  currency('DOP', '', 'dominican', PESO, 'RD$'),
  currency('BRL', 'reais', 'brazilian', 'reais, reals, real', 'R$', 'centavos'),
  currency('PEN', 'soles, nuevos soles, sol', 'peruvian', '', 'S/, S/.'),
  currency('BOB', 'boliviano, bolivianos', 'bolivian'),
  currency('PYG', 'guarani, guaranis, guaranies', 'paraguayan', '', '₲'),
  currency('VES', 'bolivar, bolivars, bolivares', 'venezuelan', '', 'Bs'),
  currency('CRC', 'colon, colones, colons', 'costa rican', '', '₡'),
  currency('GTQ', 'quetzal, quetzales, quetzals', 'guatemalan'),
  currency('HNL', 'lempira, lempiras', 'honduran'),
  currency('NIO', 'cordoba, cordobas', 'nicaraguan', '', ''),
  currency('PAB', 'balboa, balboas', 'panamanian', '', 'B/.'),
  currency('JMD', '', 'jamaican', DOLLAR, 'J$'),
  currency('TTD', '', 'trinidad and tobago, trinidad', DOLLAR, 'TT$'),
  currency('GYD', '', 'guyanese, guyana', DOLLAR, 'G$'),
  currency('HTG', 'gourde, gourdes', 'haitian'),
  currency('RUB', 'ruble, rubles, rouble, roubles', 'russian', '', '₽, Rb, Rbs, RUR', 'kopecks, kopeks'),
  currency('BYN', '', 'belarusian, belarussian', 'ruble, rubles, rouble, roubles'),
  currency('UAH', 'hryvnia, hryvnias, hryvnya, hryvnyas', 'ukrainian', '', '₴', 'kopiykas, kopiyka'),
  currency('MDL', '', 'moldovan', 'leu, lei'),
  currency('RON', 'leu, lei', 'romanian'),
  currency('BGN', 'lev, leva, levs', 'bulgarian', '', '', 'stotinki'),
  currency('PLN', 'zloty, zlotys, zloties, złoty, złotych', 'polish', '', 'zł', 'grosz, groszy, grosze'),
  currency('CZK', 'koruna, korunas', 'czech', 'crown, crowns, koruna, korunas'),
  currency('HUF', 'forint, forints', 'hungarian'),
  currency('SEK', 'crown, crowns, krona, kronor', 'swedish', 'crown, crowns, krona, kronor', '', 'öre'),
  currency('NOK', 'krone, kroner', 'norwegian', 'crown, crowns, krone, kroner', '', 'øre'),
  currency('DKK', '', 'danish', 'crown, crowns, krone, kroner'),
  currency('ISK', '', 'icelandic', 'crown, crowns, krona, kronur'),
  currency('CHF', 'franc, francs', 'swiss', FRANC, 'SFr, Sfr, SFr.', 'rappen, centimes'),
  currency('ALL', 'lek, leks', 'albanian'),
  currency('MKD', 'denar, denars', 'macedonian'),
  currency('BAM', 'convertible marks', 'bosnian', 'mark, marks'),
  currency('RSD', '', 'serbian', DINAR),
  currency('TRY', 'lira, liras', 'turkish', 'lira, liras', '₺, TL', 'kurus'),
  currency('ILS', 'shekel, shekels', 'israeli', '', '₪, NIS', 'agorot'),
  currency('JOD', '', 'jordanian', DINAR, 'JD'),
  currency('LBP', '', 'lebanese', 'pound, pounds, lira, liras', 'LL'),
  currency('SYP', '', 'syrian', 'pound, pounds, lira, liras'),
  currency('IQD', '', 'iraqi', DINAR, 'ID'),
  currency('IRR', 'toman, tomans', 'iranian', RIAL),
  currency('SAR', 'riyal, riyals, rial, rials', 'saudi, saudi arabian', RIAL, 'SR', 'halalas, halala'),
  currency('QAR', '', 'qatari, qatar', RIAL, 'QR'),
  currency('OMR', '', 'omani', RIAL, 'RO'),
  currency('YER', '', 'yemeni', RIAL),
  currency('AED', 'dirham, dirhams', 'uae, emirati', '', 'Dh, Dhs, DH', 'uae fils'),
  currency('KWD', 'dinar, dinars', 'kuwaiti', DINAR, 'KD'),
  currency('BHD', '', 'bahraini, bahrain', DINAR, 'BD'),
  currency('EGP', '', 'egyptian', POUND, 'E£, LE, L.E.', 'piastres, piastre'),
  currency('SDG', '', 'sudanese', POUND),
  currency('SSP', '', 'south sudanese', POUND),
  currency('LYD', '', 'libyan', DINAR, 'LD'),
  currency('TND', '', 'tunisian', DINAR, 'TD, DT'),
  currency('DZD', '', 'algerian', DINAR),
  currency('MAD', '', 'moroccan', 'dirham, dirhams'),
  currency('MRU', 'ouguiya, ouguiyas', 'mauritanian'),
  currency('NGN', 'naira', 'nigerian', '', '₦', 'kobo'),
  currency('GHS', 'cedi, cedis', 'ghanaian, ghana', '', 'GH₵, ₵, GH¢, GHC', 'pesewas, pesewa'),
  currency(
    'KES',
    'shilling, shillings, shs',
    'kenyan, kenya',
    SHILLING,
    'KSh, Ksh, KShs, Kshs, KSh., Ksh., Kshs., KES., Sh, Sh., Shs, Shs.',
  ),
  currency('UGX', '', 'ugandan, uganda', SHILLING, 'USh, Ush, Shs'),
  currency('TZS', '', 'tanzanian, tanzania', SHILLING, 'TSh, Tsh, TSHS, Tshs'),
  currency('SOS', '', 'somali', SHILLING),
  currency('ETB', 'birr', 'ethiopian', '', 'Br'),
  currency('ERN', 'nakfa', 'eritrean'),
  currency('RWF', '', 'rwandan, rwanda', FRANC, 'Frw, FRw, FRW'),
  currency('BIF', '', 'burundian, burundi', FRANC, 'FBu'),
  currency('DJF', '', 'djiboutian, djibouti', FRANC),
  currency('CDF', '', 'congolese', FRANC, 'FC'),
  currency('GNF', '', 'guinean', FRANC),
  currency('KMF', '', 'comorian', FRANC),
  currency('XOF', 'cfa francs, cfa', 'cfa, west african cfa', FRANC, 'FCFA, CFA, CFAF, F CFA'),
  currency('XAF', '', 'central african cfa', FRANC),
  currency('XPF', '', 'cfp, pacific', FRANC),
  currency('MGA', 'ariary', 'malagasy', '', 'Ar'),
  currency('ZAR', 'rand, rands', 'south african'),
  currency('BWP', 'pula', 'botswana', '', '', 'thebe'),
  currency('NAD', '', 'namibian, namibia', DOLLAR, 'N$'),
  currency('LSL', 'loti, maloti', 'lesotho'),
  currency('SZL', 'lilangeni, emalangeni', 'eswatini, swazi'),
  currency('MZN', 'metical, meticais, meticals', 'mozambican'),
  currency('ZMW', 'kwacha, kwachas', 'zambian', '', '', 'ngwee'),
  currency('MWK', '', 'malawian, malawi', 'kwacha, kwachas', 'MK'),
  currency('AOA', 'kwanza, kwanzas', 'angolan', '', 'Kz'),
  currency('ZWL', 'zig', 'zimbabwe, zimbabwean', DOLLAR, 'ZW$, Z$'),
  currency('GMD', 'dalasi, dalasis', 'gambian'),
  currency('SLE', 'leone, leones', 'sierra leonean'),
  currency('LRD', '', 'liberian', DOLLAR, 'L$'),
  currency('MVR', 'rufiyaa', 'maldivian'),
  currency('BTN', 'ngultrum', 'bhutanese', '', 'Nu'),
  currency('BND', '', 'brunei', DOLLAR, 'B$'),
  currency('STN', 'dobra, dobras', ''),
  currency('CVE', 'escudo, escudos', 'cape verdean'),
  currency('XDR', 'special drawing rights, sdrs', '', '', 'SDR'),
]

/** Thousandths of a currency, which has no hundredths: "900 baisas", "450 fils". */
export const THOUSANDTHS: ReadonlyMap<string, readonly string[]> = new Map([
  ['OMR', ['baisa', 'baisas', 'baiza', 'baizas']],
  ['KWD', ['fils', 'kuwaiti fils']],
  ['BHD', ['bahraini fils']],
  ['JOD', ['jordanian fils']],
  ['TND', ['millime', 'millimes']],
])

/** Codes without names of their own; the rest come from `CURRENCIES`. Those that are English words in capitals are left out. */
export const OTHER_CODES: readonly string[] = [
  'CNH',
  'BBD',
  'BSD',
  'BZD',
  'XCD',
  'BMD',
  'KYD',
  'AWG',
  'ANG',
  'XCG',
  'SRD',
  'SBD',
  'WST',
  'VUV',
  'SCR',
  'SHP',
  'FKP',
  'GIP',
  'SVC',
  'CLF',
  'UYI',
  'ZWG',
  'XAU',
  'MDL',
  'HRK',
  'SLL',
  'TRL',
]

/** Codes that are words when a headline stands in capitals. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set(['ALL', 'TOP', 'CUP'])

/** Letters glued to a number in the papers of one country: "N500bn", "P1.2 billion", "R450,000". Weak: they need a magnitude or a grouped number. */
export const GLUED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['n', 'NGN'],
  ['p', 'PHP'],
  ['r', 'ZAR'],
  ['k', 'ZMW'],
])

export interface SharedName {
  readonly names: readonly string[]
  readonly of: Readonly<Record<string, string>>
}

/** Countries (ISO 3166-1 alpha-3) whose own money is a dollar. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['AUS', 'AUD'],
  ['NZL', 'NZD'],
  ['CAN', 'CAD'],
  ['SGP', 'SGD'],
  ['HKG', 'HKD'],
  ['TWN', 'TWD'],
  ['FJI', 'FJD'],
  ['JAM', 'JMD'],
  ['TTO', 'TTD'],
  ['GUY', 'GYD'],
  ['NAM', 'NAD'],
])

/** Bare names that several countries use: the code that recognition gives, then country (ISO 3166-1 alpha-3) to code. */
export const SHARED_NAMES: ReadonlyMap<string, SharedName> = new Map<string, SharedName>([
  ['KRW', { names: ['won', '₩'], of: { PRK: 'KPW', KOR: 'KRW' } }],
  ['INR', { names: ['rupee', 'rupees', 'rs', 're'], of: { PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', MUS: 'MUR', SYC: 'SCR', IND: 'INR' } }],
  [
    'MXN',
    { names: ['peso', 'pesos'], of: { PHL: 'PHP', ARG: 'ARS', CHL: 'CLP', COL: 'COP', CUB: 'CUP', DOM: 'DOP', URY: 'UYU', MEX: 'MXN' } },
  ],
  ['SEK', { names: ['crown', 'crowns', 'krona', 'kronor', 'kr'], of: { CZE: 'CZK', NOR: 'NOK', DNK: 'DKK', ISL: 'ISK', SWE: 'SEK' } }],
  ['NOK', { names: ['krone', 'kroner'], of: { DNK: 'DKK', GRL: 'DKK', FRO: 'DKK', NOR: 'NOK' } }],
  [
    'KWD',
    {
      names: ['dinar', 'dinars', 'fils'],
      of: { IRQ: 'IQD', JOR: 'JOD', DZA: 'DZD', SRB: 'RSD', BHR: 'BHD', LBY: 'LYD', TUN: 'TND', KWT: 'KWD', MKD: 'MKD' },
    },
  ],
  ['GBP', { names: ['pound', 'pounds', '£'], of: { EGY: 'EGP', SDN: 'SDG', SSD: 'SSP', SYR: 'SYP', LBN: 'LBP', GBR: 'GBP' } }],
  [
    'CHF',
    {
      names: ['franc', 'francs'],
      of: {
        SEN: 'XOF',
        CIV: 'XOF',
        MLI: 'XOF',
        BFA: 'XOF',
        BEN: 'XOF',
        TGO: 'XOF',
        NER: 'XOF',
        GNB: 'XOF',
        CMR: 'XAF',
        GAB: 'XAF',
        COG: 'XAF',
        TCD: 'XAF',
        CAF: 'XAF',
        GNQ: 'XAF',
        RWA: 'RWF',
        BDI: 'BIF',
        DJI: 'DJF',
        COD: 'CDF',
        GIN: 'GNF',
        COM: 'KMF',
        NCL: 'XPF',
        PYF: 'XPF',
        CHE: 'CHF',
      },
    },
  ],
  ['SAR', { names: ['riyal', 'riyals', 'rial', 'rials'], of: { QAT: 'QAR', OMN: 'OMR', YEM: 'YER', IRN: 'IRR', SAU: 'SAR' } }],
  ['KES', { names: ['shilling', 'shillings', 'sh', 'shs'], of: { UGA: 'UGX', TZA: 'TZS', SOM: 'SOS', KEN: 'KES' } }],
  ['AED', { names: ['dirham', 'dirhams', 'dh', 'dhs'], of: { MAR: 'MAD', ARE: 'AED' } }],
  ['TRY', { names: ['lira', 'liras'], of: { SYR: 'SYP', LBN: 'LBP', TUR: 'TRY' } }],
  ['RUB', { names: ['ruble', 'rubles', 'rouble', 'roubles'], of: { BLR: 'BYN', RUS: 'RUB' } }],
  ['RON', { names: ['leu', 'lei'], of: { MDA: 'MDL', ROU: 'RON' } }],
  ['AZN', { names: ['manat', 'manats'], of: { TKM: 'TMT', AZE: 'AZN' } }],
  ['KGS', { names: ['som', 'soms'], of: { UZB: 'UZS', KGZ: 'KGS' } }],
  ['ZMW', { names: ['kwacha', 'kwachas', 'k'], of: { MWI: 'MWK', PNG: 'PGK', MMR: 'MMK', ZMB: 'ZMW' } }],
  ['JPY', { names: ['¥'], of: { CHN: 'CNY', JPN: 'JPY' } }],
  ['PHP', { names: ['p'], of: { BWA: 'BWP', PHL: 'PHP' } }],
  ['CRC', { names: ['colon', 'colones', 'colons'], of: { SLV: 'SVC', CRI: 'CRC' } }],
])
