import type { AreaRow } from './areas-types.ts'

/** The Middle East and the Caucasus. */
export const westAsia: readonly AreaRow[] = [
  ['TUR', '!Turkey|Türkiye|Turkiye', 'Turkish', '!Turks', 'Ankara'],
  ['SAU', 'Saudi Arabia|Kingdom of Saudi Arabia|KSA', 'Saudi~|Saudi Arabian~', '', 'Riyadh'],
  ['ARE', 'United Arab Emirates|UAE|U.A.E.|!the Emirates|!The Emirates', 'Emirati~', '', 'Abu Dhabi'],
  ['QAT', 'Qatar', 'Qatari~', '', 'Doha'],
  ['KWT', 'Kuwait', 'Kuwaiti~', '', 'Kuwait City'],
  ['BHR', 'Bahrain', 'Bahraini~', '', 'Manama'],
  ['OMN', 'Oman', 'Omani~', '', 'Muscat'],
  ['YEM', 'Yemen', 'Yemeni~', '', 'Sanaa|Sana’a'],
  ['IRQ', 'Iraq', 'Iraqi~', '', 'Baghdad'],
  ['IRN', 'Iran|Islamic Republic of Iran', 'Iranian~', '', 'Tehran|Teheran'],
  ['ISR', 'Israel', 'Israeli~', '', 'Jerusalem|Tel Aviv'],
  ['PSE', 'Palestine|State of Palestine|Palestinian territories|Occupied Palestinian Territory', 'Palestinian~', '', 'Ramallah'],
  ['JOR', '!Jordan', 'Jordanian~', '', '!Amman'],
  ['LBN', 'Lebanon', 'Lebanese', '', 'Beirut'],
  ['SYR', 'Syria|Syrian Arab Republic', 'Syrian~', '', 'Damascus'],
  ['GEO', '!Georgia|Republic of Georgia', '!Georgian~', '', 'Tbilisi'],
  ['ARM', 'Armenia', 'Armenian~', '', 'Yerevan'],
  ['AZE', 'Azerbaijan', 'Azerbaijani~|!Azeri~', '', 'Baku'],
]
