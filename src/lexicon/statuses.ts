import type { LexEntry, Status } from '../types.ts'

/** Words that say what kind of statement a figure is. `scope: 'after'`: only figures behind the word in the clause ("is expected to reach"). */
const status = (id: Status, forms: readonly string[], more: Partial<LexEntry> = {}): LexEntry => ({ kind: 'status', id, forms, ...more })

export const statusEntries: readonly LexEntry[] = [
  status('estimated', ['estimate', 'estimates', 'estimated', 'estimating', 'reckons', 'reckoned', 'reckon', 'estimated at', 'believed to', 'thought to', 'put at an estimated', 'is believed', 'upper-end estimates', 'calculates', 'calculated', 'would have yielded', 'may have', 'might have', 'thinks', 'an estimated']),
  status('provisional', ['provisional', 'provisionally', 'preliminary data', 'preliminary figures', 'preliminary estimates', 'flash data', 'flash estimate', 'preliminary']),
  status('forecast', [
    'forecast', 'forecasts', 'forecasted', 'forecasting', 'expects', 'expect', 'expected to', 'is expected', 'are expected', 'expected', 'projected', 'projects', 'projecting', 'projection', 'projections',
    'predicts', 'predicted', 'predict', 'plans to', 'plan to', 'planned', 'planning to', 'aims to', 'aims for', 'aim to', 'aiming', 'aims', 'target', 'targets', 'targeted', 'targeting', 'goal', 'goals', 'hopes to', 'hopes for',
    'hoped for', 'hope to', 'outlook', 'is seen', 'are seen', 'seen rising', 'seen falling', 'seen at', 'looks for', 'now looks for', 'anticipates', 'anticipated', 'anticipate', 'will', 'would', 'could', 'should',
    'is set to', 'are set to', 'set to', 'is due to', 'poised to', 'on track to', 'on course to', 'likely to', 'guidance', 'pencilled in', 'penciled in', 'counted on', 'wants to', 'intends to', 'aspires to', 'by the end of next year', 'next year', 'may reach', 'likelier', 'is likely to', 'foresees', 'budgeted',
    'vows to', 'pledged to', 'promises to', 'is slated', 'are slated', 'scheduled to',
  ]),
  status('limit', ['quota', 'quotas', 'cap', 'caps', 'ceiling', 'ceilings', 'capped at', 'limited to', 'allowed to', 'may sell', 'may export', 'may import', 'authorized for', 'permitted', 'no more than']),
]
