import { expandItems, kindsOf } from './expand.ts'

/** Medicines and medical goods. */
export const medicines = expandItems('money', [
  [
    'pharmaceutical~|pharmaceutical products|pharmaceutical product|pharmaceutical goods|pharmaceuticals products|pharma products|medicines and pharmaceuticals',
    {
      hs: '30',
      not: 'pharmaceutical company|pharmaceutical companies|pharmaceutical industry|pharmaceutical ingredient~|active pharmaceutical ingredient~',
      flow: 'pharma',
    },
  ],
  ['drugs and pharmaceuticals|drugs and pharma|drugs & pharmaceuticals|pharmaceuticals and drugs'],
  [
    'medicine~|medicament~|medication~',
    {
      not: 'traditional medicine|Nobel Prize in Medicine|school of medicine|medicine man|own medicine|Faculty of Medicine|practise medicine|taste of its own medicine',
    },
  ],
  ['medicinal products|medicinal product|medicinal and pharmaceutical products'],
  [
    '?drug~|prescription drug~|pharma drug~|medicinal drug~',
    {
      not: 'drug trafficking|drug traffickers|drug trafficker|drug dealer~|war on drugs|illegal drugs|illicit drugs|Drug Administration|drug cartel~|drug lord~|drug gang~|drug abuse|drug addict~|drug use|drug user~|drug smuggling|drug money|narcotic drugs|drug war|drug trade|drug test~|Drug Enforcement',
    },
  ],
  ['generic drug~|generic medicine~|drug generics|?generics|generic pharmaceutical~', { parent: 'drug' }],
  ['biosimilar~', { parent: 'drug' }],
  ['biologics|biologic drug~|biopharmaceutical~', { id: 'biopharmaceutical' }],
  ['drug formulation~', { parent: 'drug' }],
  ['bulk drug~|drug intermediate~|bulk drugs and intermediates', { dim: 'mass' }],
  ['active pharmaceutical ingredient~|?APIs|pharmaceutical ingredient~', { dim: 'mass' }],
  ['vaccine~|vaccine dose~|COVID-19 vaccine~|COVID vaccine~|coronavirus vaccine~', { dim: 'count' }],
  ['antibiotic~|penicillin', { dim: 'mass' }],
  ...kindsOf('medicine', [
    'insulin',
    'paracetamol|acetaminophen',
    'ibuprofen',
    'antimalarial~',
    'antiretroviral~',
    'veterinary medicine~',
    'weight-loss drug~|obesity drug~',
    'cancer drug~',
  ]),
  ['fentanyl', { dim: 'mass' }],
  ['traditional Chinese medicine~', { dim: 'money' }],
  ['blood plasma|blood products'],
  ['botulinum toxin|botox'],
  ['medical supplies'],
  ['medical goods|medical products|health products|healthcare products|health-care products'],
  ['test kit~|testing kit~|diagnostic kit~', { dim: 'count' }],
  ['medical equipment|medical apparatus'],
  ['medical device~|medical instrument~|medical appliance~'],
  ['syringe~', { hs: '901831', dim: 'count' }],
  ['ventilator~', { dim: 'count' }],
  ['face mask~|surgical mask~|medical mask~|?masks|facemask~|KN95 mask~|N95 mask~', { id: 'face mask', dim: 'count', verb: true }],
  ['personal protective equipment|PPE'],
  ['contact lens|contact lenses', { dim: 'count' }],
  ['spectacles|eyeglasses|sunglasses|eyewear', { id: 'eyewear', dim: 'count' }],
  ['artificial limb~|prosthetic limb~|prostheses', { dim: 'count' }],
  ['false teeth|denture~', { dim: 'count' }],
  ['hearing aid~', { dim: 'count' }],
  ['wheelchair~', { dim: 'count' }],
])
