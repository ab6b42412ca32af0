import { areaAt, attributive, givesAt, isGroup, ofOthers, owns, takesAt } from '../areas.ts'
import type { Frame } from '../frames.ts'
import { goodAt } from '../goods.ts'
import { leads } from '../nearby.ts'
import { type Element, indicatorAt, isPunct, sense } from '../stream.ts'
import { type Ballot, ballot, carry, type Count, none, note, type Reading, say } from './ballot.ts'
import { groupOf } from './fits.ts'
import type { Figure } from './indicator.ts'
import type { Proposal } from '../propose/propose.ts'
import { carryAlike, carryPast, namedHow, type Past, type Said } from './past.ts'
import { opposite } from './turns.ts'
import { BE } from '../words.ts'
import { finite, quantitiesBetween, relation, type View } from './view.ts'

/** Who a figure is about: whose it is (the exporter of exports, the importer of imports), and the other side. */
export type Side = 'reporter' | 'partner'

type Parties = Pick<Said, Side>
const FIELD: Readonly<Record<Side, (s: Parties) => string>> = { reporter: (s) => s.reporter, partner: (s) => s.partner }
const OPPOSITE: Readonly<Record<Side, (s: Parties) => string>> = { reporter: (s) => s.partner, partner: (s) => s.reporter }

/** Is `other` the same flow seen from the other side? */
const flipped = (indicator: string, other: string): boolean => other !== '' && opposite(indicator) === other

/** Prepositions before the other side, and before the owner, by indicator. */
const AWAY: Readonly<Record<string, RegExp>> = {
  exports: /^(?:to|into|towards?|for|onto)$/,
  imports: /^(?:from|between)$/,
  trade: /^(?:with|and|between|to)$/,
  balance: /^(?:with|to|against)$/,
  investment: /^(?:in|into|to)$/,
  aid: /^(?:to|for)$/,
  workers: /^(?:in|to)$/,
  visitors: /^(?:to|in|from)$/,
  migrants: /^(?:to|in)$/,
  transfers: /^(?:to|into|for)$/,
}
const OWN: Readonly<Record<string, RegExp>> = {
  exports: /^(?:from|by)$/,
  imports: /^(?:to|into|by|for)$/,
  investment: /^(?:from|by)$/,
  aid: /^(?:from|by)$/,
  workers: /^(?:from)$/,
  migrants: /^(?:from)$/,
  transfers: /^(?:from|by|at|in)$/,
}

/** What a preposition says of the area behind it, seen from the indicator. */
function sideOf(link: string, indicator: string): string {
  if (link === 'none') return 'none'
  if (AWAY[indicator]?.test(link)) return 'away'
  if ((OWN[indicator] ?? /^(?:by|from)$/).test(link)) return 'own'
  return /^(?:of|in|at|through|via|between|among|including|like|with|as|on)$/.test(link) ? link : 'other'
}

/** What the words around an area say, whichever side it is on; the same for both sides of a figure. */
interface Mention {
  readonly code: string
  readonly at: number
  readonly reasons: string[]
}

export function areaMentions(view: View, figure: Figure, past: Past, indicator: string, frame: Frame | null): Mention[] {
  const { stream } = view
  const q = figure.at
  const list: Mention[] = []
  for (const el of stream) {
    if (el.senses.length === 0) continue
    const j = el.index
    const area = areaAt(stream, j)
    if (!area || area.code === '') {
      const body = sense(el, 'body')
      if (body && typeof body.area === 'string' && body.area !== '' && body.type !== 'outlet') {
        const customs = /customs/i.test(body.id)
        const kind = customs ? 'customs' : body.type === 'company' ? 'company' : 'body'
        list.push({
          code: body.area,
          at: j,
          reasons: relation(view, j, q)
            .map((r) => `${kind}.${r}`)
            .concat(kind, `${kind}.${indicator}`),
        })
      }
      continue
    }
    const reasons = relation(view, j, q)
    const g = view.governor[j]
    const link = g >= 0 ? stream[g].lower : 'none'
    const adjacent = g > q && quantitiesBetween(view, q, j) === 0
    const side = sideOf(link, indicator)
    reasons.push(adjacent ? (g <= q + 1 ? `qty.${side}` : `behind.${side}`) : `under.${side}`)
    if (frame && g > frame.at && g <= frame.at + 3 && quantitiesBetween(view, frame.at, j) === 0) reasons.push(`flow.${side}`)
    reasons.push(`as.${area.as}`)
    if (isGroup(area.code)) reasons.push('group', `group.${indicator}`)
    if (area.as === 'demonym' && BE.has(stream[area.from - 1]?.lower ?? '') && endsHere(stream[area.to]))
      reasons.push('predicate', `predicate.${indicator}`)
    const adjective = area.as === 'demonym' || attributive(stream, area)
    if (adjective || owns(stream, area)) {
      const owned = ownedBy(stream, area.to + (adjective ? 0 : 1))
      reasons.push(
        'owns',
        owned === indicator
          ? 'owns.same'
          : flipped(indicator, owned)
            ? 'owns.opposite'
            : owned === 'item'
              ? indicator === 'imports'
                ? 'owns.item.away'
                : 'owns.item.own'
              : `owns.${OWNED.has(owned) ? owned : 'other'}`,
      )
      if (frame && frame.at > j && frame.at <= j + 5) reasons.push('owns.frame')
    } else {
      if (g < 0 && takesAt(stream, area.to)) reasons.push('takes', `takes.${indicator}`)
      if (g < 0 && givesAt(stream, area.to)) reasons.push('gives', `gives.${indicator}`)
      const verb = verbBehind(view, area.to)
      if (verb >= 0 && g < 0) {
        const ind = indicatorAt(stream, verb)
        reasons.push(
          'acts',
          `acts.${ind?.pos === 'verb' ? (ind.subject === 'goods' ? 'goods' : ind.id === indicator ? 'same' : flipped(indicator, String(ind.id)) ? 'opposite' : 'flow') : sense(stream[verb], 'move') ? 'move' : 'verb'}`,
        )
      }
      if (g < 0 && leads(stream, area.to))
        reasons.push('leads', past.about.indicator === indicator || past.last?.indicator === indicator ? 'leads.list' : 'leads.new')
      if (area.code === (past.last?.reporter ?? past.about.reporter)) reasons.push('is-last-reporter')
      else if (area.code === past.last?.partner) reasons.push('is-last-partner')
    }
    const next = stream[area.to]
    // lists go on in parallel: what varied before varies again ("India bought 210,000 tons, Bangladesh 65,000")
    const before = past.here.at(-1) ?? past.last
    if (before && ((next?.quantity && area.to === q) || isPunct(next, ':(') || g < 0))
      reasons.push(
        `parallel.${before.told.has('reporter') ? 'r1' : 'r0'}${before.told.has('partner') ? 'p1' : 'p0'}.${next?.quantity && area.to === q ? 'label' : 'near'}`,
      )
    if (next?.quantity && area.to === q) reasons.push('label')
    if (isPunct(next, ':')) reasons.push('heads')
    if (isPunct(next, '(') && area.to + 1 === q) reasons.push('brackets')
    if (isPunct(next, '(') && stream[area.to + 1]?.quantity && area.to + 1 !== q) reasons.push('brackets.other')
    if (/^(?:and|,)$/.test(next?.lower ?? '') && areaAt(stream, area.to + 1)) reasons.push('listed')
    if (
      next?.lower === '-' &&
      /^(?:based|flagged|registered|listed|owned|made|built|bound|led|backed|style|born)$/.test(stream[area.to + 1]?.lower ?? '')
    )
      reasons.push('hyphen', stream[area.to + 1].lower === 'bound' ? 'hyphen.bound' : 'hyphen.of')
    if (sense(el, 'body')) reasons.push('ambiguous')
    if (frame) {
      if (frame.used.has(j)) reasons.push('frame.used')
      if (frame.reporter === area.code) reasons.push('frame.reporter')
      if (frame.partner === area.code) reasons.push('frame.partner')
    }
    list.push({ code: area.code, at: j, reasons })
  }
  return list
}

/** The end of a clause: "6.5 million tons were Russian." */
const endsHere = (next: Element | undefined): boolean => next === undefined || isPunct(next, ',;:().') || next.lower === 'and'

/** What an owner owns: a flow, a good, a body, something else. */
function ownedBy(stream: readonly Element[], from: number): string {
  for (let j = from; j < Math.min(stream.length, from + 5); j++) {
    const el = stream[j]
    if (el.quantity || (!el.word && el.lower !== '-')) return 'none'
    if (ofOthers(el)) return 'buyer'
    if (
      /^(?:ports?|terminals?|docks?|plants?|mines?|farms?|farmers|growers|mills|orchards|vineyards|wells|fields|exporters?|producers?|miners|shippers|sellers)$/.test(
        el.lower,
      )
    )
      return 'maker'
    if (
      /^(?:customs|ministry|authorities|government|officials?|data|figures|statistics|office|bureau|agency|central)$/.test(el.lower) ||
      sense(el, 'body')
    )
      return 'body'
    const indicator = sense(el, 'indicator')
    if (indicator && !(indicator.weak && sense(stream[j + 1], 'indicator'))) return indicator.id
    if (/^(?:share|part|portion|slice|weight)$/.test(el.lower)) return 'share'
    if (goodAt(stream, j, true) && !sense(stream[j + 1], 'indicator') && !sense(stream[j + 1], 'item')) return 'item'
    if (/^(?:of|in|to|from|by|and|was|were|is|are|has|had)$/.test(el.lower)) return 'none'
  }
  return 'none'
}

function verbBehind(view: View, from: number): number {
  for (let j = from; j < Math.min(view.stream.length, from + 8); j++) {
    if (view.stream[j].quantity || isPunct(view.stream[j], ';:()')) return -1
    if (finite(view.stream, j)) {
      // "has bought", "was shipped": the verb that says what is done stands behind its auxiliary
      for (let k = j + 1; k < Math.min(view.stream.length, j + 3); k++) if (indicatorAt(view.stream, k)?.pos === 'verb') return k
      return j
    }
  }
  return -1
}

/** The parties of a proposal as the indicator sees them: those of imports change sides for exports. */
const turned = (topic: Proposal['topic'], indicator: string): Record<Side, string> =>
  flipped(indicator, topic.indicator)
    ? { reporter: topic.partner, partner: topic.reporter }
    : { reporter: topic.reporter, partner: topic.partner }

export function partyReadings(
  view: View,
  figure: Figure,
  past: Past,
  indicator: string,
  item: string,
  frame: Frame | null,
  mentions: readonly Mention[],
  side: Side,
  paired: string,
  proposal: Proposal,
  across: string,
): Ballot {
  const on: Ballot = ballot(turned(proposal.topic, indicator)[side], !proposal.topic.inherited.has(side))
  const { stream } = view
  const { at: q, quantity, role } = figure
  const from = past.here.at(-1)?.at ?? -1
  const fresh = mentions.some((m) => m.at > from && m.at < q && !m.reasons.includes('ambiguous'))
  for (const m of mentions) say(on, m.code, m.at, [...m.reasons])
  const field = FIELD[side]
  const about = field(past.about)
  const crossed = OPPOSITE[side]
  if (frame) {
    if (frame.pronoun) {
      const owner = past.here.at(-1)?.reporter || past.last?.reporter || past.about.home
      carry(on, owner, 'pronoun')
      note(on, 'frame.pronoun')
    }
    if (frame.pair) {
      carry(on, past.about.reporter || past.about.home, 'pair')
      carry(on, past.about.partner || past.about.rival, 'pair')
      note(on, 'frame.pair')
    }
    const says = `${frame.reporter === '' ? 'r0' : 'r1'}${frame.partner === '' ? 'p0' : 'p1'}`
    const kind = `${frame.entry.weak ? 'w' : 's'}${frame.entry.pos === 'noun' ? 'n' : 'v'}`
    none(on, `none.${says}`, `none.${kind}`)
    note(on, `frame.${says}`, `frame.${kind}.${says}`)
    if (frame.entry.total || saysTotal(stream, frame.at)) {
      none(on, 'none.total')
      note(on, 'frame.total')
    }
    if (worldwide(stream, frame.at)) {
      none(on, 'none.world')
      note(on, 'frame.world')
    }
    if (item === '' && past.about.item !== '') none(on, 'none.all-goods')
    if (frame.entry.pos === 'verb' && frame.entry.subject !== 'goods') note(on, 'frame.actor')
  } else {
    none(on, 'none.carried')
    note(on, 'no-frame')
  }
  if (worldwide(stream, q)) none(on, 'none.world')
  none(
    on,
    'none',
    `none.${indicator}`,
    fresh ? 'none.fresh' : 'none.unfresh',
    item === past.about.item ? 'none.same-good' : 'none.other-good',
  )
  none(on, about === '' ? 'none.about0' : 'none.about')
  if (role?.statistic === 'share') none(on, 'none.share')
  if (paired !== '') carry(on, paired, 'paired')
  if (past.about.home !== '') carry(on, past.about.home, 'home', fresh ? 'home.fresh' : 'home.bare')
  if (past.about.rival !== '') carry(on, past.about.rival, 'rival', fresh ? 'rival.fresh' : 'rival.bare')
  if (past.about.pair) {
    const [one, two] = past.about.pair
    // what one of a pair sells, the other buys
    if (side === 'partner' && (across === one || across === two)) {
      carry(on, across === one ? two : one, 'pair-other', fresh ? 'pair-other.fresh' : 'pair-other.bare')
      none(on, 'none.pair')
      note(on, 'in-pair')
    } else if (side === 'reporter') {
      carry(on, one, 'of-pair')
      carry(on, two, 'of-pair')
    } else none(on, 'none.outside-pair')
  }
  if (past.named.area !== '') carry(on, past.named.area, 'named', ...namedHow(past.named.near, past.named.areaLeads, fresh))
  if (past.section.area !== '') carry(on, past.section.area, 'section', fresh ? 'section.fresh' : 'section.bare')
  for (const code of past.areasHere) carry(on, code, 'in-paragraph')
  const lastHere = past.areasHere.at(-1)
  if (lastHere !== undefined) carry(on, lastHere, 'last-in-paragraph', `last-in-paragraph.${fresh ? 'fresh' : 'bare'}`)
  carryPast(on, past, side, about, fresh, view.clause[q], figure.host, role?.mates ?? [])
  carryAlike(on, past, side, {
    'like.kind': (s) => s.indicator === indicator,
    'like.good': (s) => s.item === item,
    'like.both': (s) => s.indicator === indicator && s.item === item,
    'like.told': (s) => s.told.has(side) && s.indicator === indicator,
  })
  for (const [i, said] of [past.here.at(-1), past.last, past.block, past.first].entries())
    if (said) {
      const flip = flipped(indicator, said.indicator)
      carry(on, field(said), said.indicator === indicator ? SAME[i] : flip ? FLIP[i] : OTHER[i])
      if (said.item !== item) carry(on, field(said), field(said) === '' ? ITEM0[i] : ITEM[i])
      // the other side of what was said before: it changes sides where the view does
      if (crossed(said) !== '') carry(on, crossed(said), flip ? CROSS_FLIP[i] : CROSS[i])
    }
  if (past.about.indicator === indicator) carry(on, about, about === '' ? 'same.about0' : 'same.about')
  else if (flipped(indicator, past.about.indicator)) {
    carry(on, about, about === '' ? 'flip.about0' : 'flip.about')
    carry(on, crossed(past.about), 'cross.flip.about')
  }
  if (past.about.item !== item) carry(on, about, about === '' ? 'item.about0' : 'item.about')
  const group = groupOf(quantity)
  const roleTag = role ? (role.base ? 'base' : role.statistic) : 'norole'
  note(on, fresh ? 'fresh' : 'bare', `carried.${indicator}`, `carried.${group}`, `carried.${roleTag}`)
  note(on, past.here.length > 0 ? 'later' : past.newBlock ? 'new' : 'same', item === past.about.item ? 'same-good' : 'other-good')
  for (const r of on.said) {
    if (r.value === '') continue
    r.reasons.push(`some.${indicator}`, `said.${group}`)
    if (r.value === past.about.home) r.reasons.push('is-home')
    if (r.value === past.about.rival) r.reasons.push('is-rival')
    const pair = past.about.pair
    if (pair) r.reasons.push(pair.includes(r.value) ? 'in-the-pair' : 'outside-the-pair')
    if (past.about.home !== '' && r.at >= 0) {
      const whose = r.value === past.about.home ? 'of-home' : 'outsider'
      r.reasons.push(whose, `${whose}.${indicator}`)
      for (const how of ROLES) if (r.reasons.includes(how)) r.reasons.push(`${whose}.${how}`)
    }
  }
  return on
}

/** How an area stands in its sentence, which means another thing of the country that the text is about than of others. */
const ROLES = ['acts', 'takes', 'gives', 'label', 'leads', 'brackets', 'heads', 'owns', 'listed', 'subject', 'predicate'] as const

const SAME = ['same.here', 'same.last', 'same.block', 'same.first'] as const
const OTHER = ['other.here', 'other.last', 'other.block', 'other.first'] as const
const ITEM = ['item.here', 'item.last', 'item.block', 'item.first'] as const
const FLIP = ['flip.here', 'flip.last', 'flip.block', 'flip.first'] as const
const ITEM0 = ['item0.here', 'item0.last', 'item0.block', 'item0.first'] as const
const CROSS_FLIP = ['cross.flip.here', 'cross.flip.last', 'cross.flip.block', 'cross.flip.first'] as const
const OWNED: ReadonlySet<string> = new Set(['item', 'body', 'share', 'none', 'buyer', 'maker'])

const saysTotal = (stream: readonly Element[], at: number): boolean =>
  stream.slice(Math.max(0, at - 3), at).some((e) => /^(?:total|overall|all|merchandise|combined|worldwide|global|world)$/.test(e.lower))

const CROSS = ['cross.here', 'cross.last', 'cross.block', 'cross.first'] as const

/** "from all origins", "overseas", "the world's": no single partner. */
function worldwide(stream: readonly Element[], at: number): boolean {
  for (let j = Math.max(0, at - 2); j < Math.min(stream.length, at + 6); j++)
    if (
      /^(?:worldwide|globally|overseas|abroad|world|world's|global|everywhere|elsewhere|non-eu|outside)$/.test(stream[j].lower) ||
      (stream[j].lower === 'all' && stream[j - 1]?.lower === 'from')
    )
      return true
  return false
}

/** The best two readings of both sides that are not the same area. */
export function electPair(one: Count, two: Count): [Reading | null, Reading | null] {
  const firsts = ranked(one)
  const seconds = ranked(two)
  let best: [Reading | null, Reading | null] = [firsts[0]?.[0] ?? null, seconds[0]?.[0] ?? null]
  let most = Number.NEGATIVE_INFINITY
  for (const [r, x] of firsts.slice(0, 4))
    for (const [s, y] of seconds.slice(0, 4))
      if ((r.value !== s.value || r.value === '') && x + y > most) {
        best = [r, s]
        most = x + y
      }
  return best
}

/** One reading a value, best first; ties keep their order. */
function ranked({ options, weights }: Count): [Reading, number][] {
  const best = new Map<string, [Reading, number]>()
  options.forEach((r, i) => {
    const held = best.get(r.value)
    if (!held || weights[i] > held[1]) best.set(r.value, [r, weights[i]])
  })
  return [...best.values()].sort((x, y) => y[1] - x[1])
}
