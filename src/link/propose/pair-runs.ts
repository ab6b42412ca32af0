import type { Claim } from '../claims.ts'
import { areasAfter, areasBefore, goodsBefore, runsOf, shareRole } from '../pairing.ts'
import type { Element } from '../stream.ts'
import { FLOWS, say } from '../topic.ts'

/** Members of a run share the role of the one that has it, and take goods, areas and levels one by one from a list of equal length. */
export function pairRuns(stream: readonly Element[], claims: readonly Claim[]): Claim[] {
  const result = [...claims]
  for (const run of runsOf(stream, claims)) {
    shareRole(result, run, claims)
    const goods = goodsBefore(stream, claims, run)
    const areas = areasBefore(stream, claims, run)
    const after = goods || areas ? null : areasAfter(stream, claims, run)
    if (claims[run[0]].topic.indicator === 'price') for (const i of run) result[i] = { ...result[i], topic: claims[run[0]].topic }
    run.forEach((i, n) => {
      if (after && FLOWS.has(result[i].topic.indicator)) {
        result[i] = { ...result[i], topic: say(result[i].topic, { partner: after[n] }) }
        return
      }
      const topic = result[i].topic
      if (goods) result[i] = { ...result[i], topic: say(topic, { item: goods[n] }) }
      else if (areas && FLOWS.has(topic.indicator))
        result[i] = {
          ...result[i],
          topic: say(
            topic,
            topic.reporter !== '' && topic.reporter !== areas[n] && !areas.includes(topic.reporter)
              ? { partner: areas[n] }
              : { reporter: areas[n] },
          ),
        }
      else if (areas) result[i] = { ...result[i], topic: say(topic, { partner: areas[n] }) }
    })
  }
  return result
}
