import { exact, type IndicatorEntry, noun } from './builders.ts'

/** What may be traded or made at most: quotas, caps, targets of a group. */
export const limitEntries: readonly IndicatorEntry[] = [
  noun(
    'sanctions-limit',
    `quota|cap|ceiling|export quota|import quota|annual cap|annual quota|annual limit|catch limit
    domestic market obligation|production quota|output target|output quota|allowance|export limit|import limit
    catch quota|tariff-rate quota|allocation|total allowable catch|annual ceiling|export cap|import cap|price cap
    tariff quota|duty-free quota|trq|tac|allotment|entitlement|production target|production ceiling|output ceiling|output cap
    production cap|upper limit|export ceiling|import ceiling|fishing quota|export allowance|export allocation|daily limit
    monthly cap|monthly quota|daily quota|maximum draught|maximum draft|draught limit|draft limit|weight limit`,
  ),
  exact(
    'sanctions-limit',
    `limit|limits|capped|permitted|allowed|authorized|authorised|may sell|may export|may import|capped at|limited to
    rationed|may ship|may buy|may send|may bring in|may take|may land|may catch|may pump|may produce|may pass|may be shipped
    may be sold|may be exported|may be imported|may leave|may enter|may go out|may stay|is allowed to|are allowed to|allows in
    lets in|allowed in|admits|entitled to|allotted|allocated|restricted to
    duty-free up to|free of duty up to|headroom`,
    { weak: true },
  ),
]
