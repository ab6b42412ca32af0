import { expandItems } from './expand.ts'

/** Arms and military goods. Their words are often no goods that are traded, so most are weak. */
export const arms = expandItems('money', [
  ['arms and ammunition|weapons and ammunition|arms and weapons|arms, ammunition', { hs: '93' }],
  ['conventional arms|small arms|major arms|light weapons', { parent: 'arms and ammunition' }],
  [
    '?arms',
    {
      id: 'arms',
      notAfter: 'its their his her both two open up in of the lending investment',
      notBefore: 'and race control of embargo around buildup build-up industry length',
      parent: 'arms and ammunition',
    },
  ],
  ['ammunition|munitions|ammo', { hs: '9306' }],
  ['artillery shell~|artillery rounds|?shells', { id: 'artillery shell', dim: 'count', notBefore: 'out' }],
  [
    '?weapons|weapon system~|weaponry|weapons systems|?weapon',
    {
      id: 'weapon',
      not: 'nuclear weapons|chemical weapons|biological weapons|weapons of mass destruction|weapons program|weapons programme|atomic weapons|weapons test~|weapons inspector~|weapons-grade|weapons of|weapons tests|weapons programs',
    },
  ],
  [
    'military equipment|defence equipment|defense equipment|military hardware|military goods|defence goods|defense goods|military materiel|defense articles|military supplies',
  ],
  ['defence products|=defense products|defence product|defence industry products', { flow: 'defence|defence industry' }],
  ['defense product', { same: 'defence products', flow: 'defense|defense industry' }],
  ['military products', { flow: 'military' }],
  ['firearms|?guns|handguns|rifles|pistols', { id: 'firearm', dim: 'count' }],
  ['howitzer~|self-propelled howitzer~', { dim: 'count' }],
  [
    '?missile~|ballistic missile~',
    {
      dim: 'count',
      not: 'missile test~|missile launch|missile launches|missile program~|missile programme~|missile defence|missile defense|missile battery|missile strike~|missile attack~|missile crisis',
    },
  ],
  ['battle tank~|main battle tank~', { dim: 'count', id: 'tank' }],
  ['armoured vehicle~|armored vehicle~|armoured personnel carrier~', { dim: 'count' }],
  ['fighter jet~|fighter aircraft|warplane~|combat aircraft|fighter plane~|military aircraft', { dim: 'count', parent: 'aircraft' }],
  ['military drone~|attack drone~|combat drone~|armed drone~', { dim: 'count', parent: 'drone' }],
  ['landmine~|land mine~', { dim: 'count' }],
  ['rocket launcher~|multiple rocket launcher~', { dim: 'count' }],
])
