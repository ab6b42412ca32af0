import { expandItems, kindsOf } from './expand.ts'

/** Ships by kind and size, aircraft, containers. */
export const shipsAircraft = expandItems('count', [
  [
    'aircraft|aircrafts',
    {
      hs: '88',
      not: 'aircraft carrier~|military aircraft|aircraft parts|aircraft engine~|anti-aircraft|aircraft component~|combat aircraft|fighter aircraft|spy aircraft|surveillance aircraft',
    },
  ],
  [
    'airplane~|aeroplane~|=passenger plane~|passenger jet~|commercial aircraft|civil aircraft|civilian aircraft|passenger aircraft|airliner~|commercial jet~|?jetliner~',
    { parent: 'aircraft' },
  ],
  [
    '?planes|?plane',
    { id: 'plane', parent: 'aircraft', not: 'by plane|spy plane~|plane crash|plane ticket~|fighter plane~|military plane~|plane-load' },
  ],
  ['business jet~|private jet~', { parent: 'aircraft' }],
  ['aircraft and parts|aircraft and aircraft parts|aircraft, spacecraft and parts|aircraft and spacecraft', { dim: 'money' }],
  [
    'aerospace products|aerospace product|aerospace goods|aerospace equipment|aerospace parts|aeronautics products|aeronautical products',
    { dim: 'money', flow: 'aerospace|aeronautics|aeronautical' },
  ],
  ['aircraft parts|aircraft part|aircraft component~|plane parts|aeroplane parts', { dim: 'money' }],
  ['aircraft engine~|jet engine~|aero engine~|aero-engine~', { parent: 'aircraft' }],
  ['helicopter~', { parent: 'aircraft', not: 'helicopter crash|helicopter money|helicopter view' }],
  ['spacecraft'],
  [
    '?satellite~',
    {
      not: 'satellite image~|satellite imagery|satellite photo~|satellite pictures|satellite launch|satellite launches|satellite data|satellite television|satellite state~|satellite city|satellite TV|satellite campus|satellite office~|satellite towns|satellite tracking|satellite channel~|by satellite|spy satellite~|satellite navigation|satellite phone~',
    },
  ],
  [
    '?ships|?ship',
    {
      id: 'ship',
      hs: '89',
      verb: true,
      not: 'ship to ship|ship-to-ship|jump ship|ship owner~|ship-owner~|ship broker~|ship tracking|ship-tracking|steady the ship|ship operator~|ship repair|ship recycling|ship breaking|ship crew',
    },
  ],
  [
    'ships and boats|ships, boats|ships and floating structures|ships and offshore structures|ships and marine structures|ships and vessels',
    { hs: '89' },
  ],
  [
    'vessel~',
    {
      parent: 'ship',
      not: 'blood vessel~|pressure vessel~|vessel-tracking|vessel tracking|vessel owner~|vessel operator~|vessel delays|vessel count',
    },
  ],
  ['newbuild~|newbuilding~|new ship~|newbuild vessel~', { parent: 'ship' }],
  [
    '?boats|?boat',
    {
      id: 'boat',
      parent: 'vessel',
      not: 'rock the boat|same boat|missed the boat|by boat|small boats|miss the boat|boat people|gravy boat',
    },
  ],
  [
    'tanker~|=oil tanker~|crude tanker~|crude oil tanker~',
    {
      parent: 'vessel',
      not: 'tanker tracker~|tanker-tracking|tanker tracking|tanker truck~|tanker trailer~|tanker market|tanker owner~|tanker lorry|tanker lorries',
    },
  ],
  ...kindsOf('tanker', [
    'VLCC|VLCCs|very large crude carrier~|supertanker~',
    'Suezmax|Suezmaxes|Suezmax tanker~',
    'Aframax|Aframaxes|Aframax tanker~',
    'product tanker~|products tanker~|MR tanker~|LR2 tanker~',
    'chemical tanker~',
    'tanker truck~|fuel truck~',
  ]),
  ['LNG carrier~|LNG tanker~|LNG vessel~|LNG ship~|gas carrier~|gas tanker~', { parent: 'vessel' }],
  ['LPG carrier~|LPG tanker~|LPG vessel~|VLGC|VLGCs|very large gas carrier~', { parent: 'vessel' }],
  ['ammonia carrier~', { parent: 'vessel' }],
  ['bulk carrier~|bulker~|dry bulk vessel~|dry bulk carrier~|dry bulk ship~|bulk ship~|bulk vessel~', { parent: 'vessel' }],
  ...kindsOf('bulk carrier', [
    'capesize~|capesize vessel~',
    'panamax|panamaxes|panamax vessel~|kamsarmax|kamsarmaxes',
    'supramax|supramaxes|ultramax|ultramaxes|supramax vessel~',
    'handysize|handysizes|handysize vessel~|handymax',
    'ore carrier~|iron ore carrier~|!Valemax|ore boat~',
  ]),
  ['container ship~|containership~|boxship~|container vessel~|box ship~', { parent: 'vessel' }],
  ['cargo ship~|=freighter~|cargo vessel~|merchant ship~|merchant vessel~|general cargo ship~', { parent: 'vessel' }],
  ['car carrier~|vehicle carrier~|pure car and truck carrier~|PCTC|PCTCs|ro-ro vessel~|ro-ro ship~', { parent: 'vessel' }],
  ['livestock carrier~|livestock vessel~|livestock ship~', { parent: 'vessel' }],
  ['passenger ship~|cruise ship~|cruise liner~', { parent: 'vessel' }],
  ['fishing boat~|fishing vessel~|trawler~|fishing ship~', { parent: 'vessel' }],
  ['ferry~', { parent: 'vessel', notAfter: 'to will' }],
  ['barge~', { parent: 'vessel', not: 'barge in|barge into|barge pole' }],
  ['tugboat~|?tugs', { parent: 'vessel' }],
  ['dredger~', { parent: 'vessel' }],
  ['yacht~', { parent: 'vessel' }],
  ['speedboat~', { parent: 'vessel' }],
  ['collier~', { parent: 'vessel' }],
  ['warship~|frigate~|naval vessel~|destroyer~|patrol boat~|naval ship~', { id: 'warship', parent: 'vessel' }],
  ['?submarine~', { parent: 'vessel', not: 'submarine cable~' }],
  ['FPSO|FPSOs|floating production storage and offloading'],
  ['offshore platform~|oil rig~|drilling rig~|drillship~|jack-up rig~|jackup rig~|offshore rig~|oil platform~', { not: 'rig count' }],
  ['scrap ship~|ships for scrap', { parent: 'ship' }],
  [
    '?container~|shipping container~|freight container~',
    {
      not: 'container ship~|container line~|container terminal~|container port~|container vessel~|glass container~|container shipping|container yard~',
    },
  ],
  ['empty container~|empty box|empty boxes', { parent: 'container' }],
  ['reefer~|reefer container~|refrigerated container~', { parent: 'container' }],
  ...kindsOf('vessel', ['grain carrier~|grain ship~|grain vessel~', 'coal carrier~|coal ship~|coal vessel~'], {
    dim: 'count',
  }),
  ['tank wagon~', { dim: 'count', id: 'tank wagon' }],
  [
    'transit slot~|auction slot~|booking slot~|berthing slot~|landing slot~|?slot~',
    { dim: 'count', not: 'slot machine~|time slot~|slot game~|slot into|slot in' },
  ],
])
