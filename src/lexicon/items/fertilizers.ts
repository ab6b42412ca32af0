import { expandItems, kindsOf } from './expand.ts'

export const fertilizers = expandItems('mass', [
  [
    'fertilizer~|fertiliser~|crop nutrient~|plant nutrient~|farm nutrient~',
    {
      hs: '31',
      not: 'fertilizer plant~|fertiliser plant~|fertilizer ministry|fertiliser ministry|fertilizer minister|Fertiliser Association|Fertilizer Association',
    },
  ],
  ['chemical fertilizer~|chemical fertiliser~|mineral fertilizer~|mineral fertiliser~', { parent: 'fertilizer' }],
  [
    'nitrogen fertilizer~|nitrogen fertiliser~|nitrogenous fertilizer~|nitrogenous fertiliser~|nitrogen products',
    { hs: '3102', parent: 'fertilizer' },
  ],
  [
    'phosphate fertilizer~|phosphate fertiliser~|phosphatic fertilizer~|phosphatic fertiliser~|?phosphatics',
    { hs: '3103', parent: 'fertilizer' },
  ],
  ['potash fertilizer~|potash fertiliser~|potassic fertilizer~|potassium fertilizer~', { hs: '3104', parent: 'fertilizer' }],
  [
    'compound fertilizer~|compound fertiliser~|complex fertilizer~|complex fertiliser~|=NPK|mixed fertilizer~|mixed fertiliser~',
    { parent: 'fertilizer' },
  ],
  ['organic fertilizer~|organic fertiliser~|compost|?manure', { hs: '3101', parent: 'fertilizer' }],
  ['urea|granular urea|prilled urea', { hs: '310210', parent: 'fertilizer', not: 'urea solution|urea ammonium nitrate' }],
  ['urea solution|diesel exhaust fluid|AdBlue'],
  ['DAP|diammonium phosphate|di-ammonium phosphate', { hs: '310530', parent: 'fertilizer' }],
  ['monoammonium phosphate|mono-ammonium phosphate|!?MAP', { hs: '310540', parent: 'fertilizer' }],
  ['muriate of potash|potassium chloride|?MOP', { hs: '310420', parent: 'potash' }],
  ['sulphate of potash|sulfate of potash|potassium sulphate|potassium sulfate|!?SOP', { hs: '310430', parent: 'potash' }],
  ['ammonium sulphate|=ammonium sulfate|amsul', { hs: '310221', parent: 'fertilizer' }],
  ['ammonium nitrate', { hs: '310230', parent: 'fertilizer' }],
  ['calcium ammonium nitrate', { hs: '310240', parent: 'fertilizer' }],
  ['urea ammonium nitrate|UAN|urea-ammonium nitrate', { hs: '310280', parent: 'fertilizer' }],
  ...kindsOf('fertilizer', [
    'triple superphosphate|!?TSP',
    'single superphosphate|!?SSP|single super phosphate',
    'superphosphate~',
    'calcium nitrate',
    'potassium nitrate|saltpetre|saltpeter',
    'nano urea',
  ]),
  ['potash', { parent: 'fertilizer', not: 'Potash Corp' }],
])
