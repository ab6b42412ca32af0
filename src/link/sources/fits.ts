import type { Who } from './phrase-edges.ts'
import { STANDS_AT } from './speaker.ts'
import { GIVES, SPEECH } from './words.ts'

/** What a country says rather than does. */
const STATES_OWN =
  /^(?:sa(?:id|ys?)|reported|reports|told|announced|announces|estimate[sd]?|claim(?:s|ed)|acknowledge[sd]|admitted|admits|declare[sd]|disclosed|revealed|wrote|stated|states|reckons|notified|owned|replied|repl(?:y|ies)|answered)$/

/** What the government that a capital stands for says besides. */
const GOVERNMENT =
  /^(?:tells?|believe[sd]?|thinks?|values?|valued|counts?|counted|expects?|expected|forecasts?|project(?:s|ed)|promise[sd]|pledge[sd]|vow(?:s|ed)|noted|notes|added|adds|argue[sd]|insist(?:s|ed)|maintain(?:s|ed)|suggest(?:s|ed)|warn(?:s|ed)|indicate[sd]?|calculate[sd]|foresees?|predict(?:s|ed)|confirm(?:s|ed)|concede[sd]|informs?|informed|suspect(?:s|ed))$/

/** What a government promises is told of it, not by it: "food that Washington promised". */
export const isCapitalGift = (verb: string): boolean => /^(?:promised|pledged|vowed)$/.test(verb)

/** A verb of speech takes any speaker; one of counting or expecting takes somebody who keeps figures. */
export function fits(who: Who, verb: string): boolean {
  if (who.kind === 'area') return STATES_OWN.test(verb) || (who.head === 'capital' && GOVERNMENT.test(verb))
  if (/^explain(?:s|ed)$/.test(verb)) return who.kind !== 'report'
  if (SPEECH.has(verb) || /^(?:work(?:s|ed)|breaks|broke|lays?|laid|spell(?:s|ed)|spelt)$/.test(verb))
    return who.kind !== 'role' || SPEECH.has(verb)
  if (who.kind === 'person' && who.head === 'person') return false
  if (GIVES.has(verb)) return gives(who, verb)
  if (verb === 'booked') return /customs|statistic/i.test(who.name || who.head)
  if (verb === 'set' || verb === 'sets')
    return who.kind === 'body' && (who.body ? /ministry|agency|bank|intl/.test(who.head) : who.head === 'name')
  if (STANDS_AT.has(verb) || /^(?:saw|cleared|plans|planned|aims|hopes|hoped|sees|released|released)$/.test(verb))
    return who.kind !== 'back' || !/^(?:it|they|he|she|company|firm|group|producer)$/.test(who.head)
  return true
}

/** Traders bid and ask; whoever keeps figures has, gets, tips or values. */
const gives = (who: Who, verb: string): boolean => {
  if (/^(?:bids?|ask|asks|asked|offer|demand|demanded|seek|seeks|braced)$/.test(verb)) return who.kind === 'role'
  if (/^(?:wants?|wanted|look|foresees?|foresaw)$/.test(verb)) return who.kind === 'role' || (who.kind === 'body' && who.head !== 'company')
  return who.kind === 'body' || who.kind === 'report' || (who.kind === 'back' && !/^(?:he|she|they)$/.test(who.head))
}
