import type { AreaRow } from './areas-types.ts'

/** Groups of countries, by the codes of the record. Regions stand for the group that covers them best. */
export const groups: readonly AreaRow[] = [
  [
    'EU27',
    'European Union|EU|E.U.|EU27|EU-27|EU28|EU-28|EU 27|European Community|?Europe|?Western Europe|?Northwest Europe|?Northern Europe|?Southern Europe',
    '?European~|?Western European~',
    '',
    'Brussels',
  ],
  ['EA', 'euro zone|eurozone|euro-zone|euro area|euro-area|EA19|EA20'],
  [
    'ASEAN',
    'Asean|Association of Southeast Asian Nations|Southeast Asia|South-East Asia|South East Asia',
    'Southeast Asian~|South-East Asian~|South East Asian~',
  ],
  ['OPEC', 'OPEC+|OPEC plus|Opec|Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries'],
  ['GCC', 'GCC|Gulf Cooperation Council|Gulf Co-operation Council|Gulf Arab states|Gulf Arab countries|Gulf states|Gulf countries'],
  [
    'AFRICA',
    'Africa|sub-Saharan Africa|West Africa|East Africa|North Africa|Southern Africa|Central Africa|Horn of Africa',
    'African~|sub-Saharan African~|West African~|East African~|North African~|Southern African~',
  ],
  [
    'ASIA',
    'Asia|East Asia|South Asia|Central Asia|Northeast Asia|North-East Asia|North Asia|Asia-Pacific|Asia Pacific',
    'Asian~|East Asian~|South Asian~|Central Asian~|Northeast Asian~|North Asian~',
  ],
  [
    'LATAM',
    'Latin America|Latin America and the Caribbean|South America|Central America|LatAm',
    'Latin American~|South American~|Central American~',
  ],
  ['MIDDLE-EAST', 'Middle East|Mideast|MENA', 'Middle Eastern|Mideastern'],
]

/** One word for the two sides of a border: the area, the other side, the forms. */
export const pairs: readonly (readonly [id: string, other: string, forms: string])[] = [
  ['KOR', 'PRK', 'inter-Korean|the two Koreas|both Koreas|two Koreas|the Koreas|inter-Korea'],
  ['CHN', 'TWN', 'cross-strait|cross-Strait'],
]
