import { type AreaRef, areaAt, areaList } from '../areas.ts'
import type { Claim } from '../claims.ts'
import { runsOf } from '../pairing.ts'
import { goodAt } from '../goods.ts'
import { type Element, sense } from '../stream.ts'
import { FLOWS, say } from '../topic.ts'
import { PLAIN_ADJECTIVES } from '../words.ts'

/** Members of a run share the role of the one that has it, and take goods, areas and levels one by one from a list of equal length. */
export function pairRuns(stream: readonly Element[], claims: readonly Claim[]): Claim[] {
  const result = [...claims]
  for (const run of runsOf(stream, claims)) {
    const role =
      run.map((i) => claims[i].role).find((r) => r?.statistic === 'change') ?? run.map((i) => claims[i].role).find((r) => r) ?? null
    if (role) for (const i of run) if (!result[i].role || run[0] !== i) result[i] = { ...result[i], role: { ...role, mates: [] } }
    const goods = listBefore(stream, claims[run[0]].at, (j) => goodAt(stream, j)?.item ?? null, run.length)
    const areas = listBefore(stream, claims[run[0]].at, (j) => countryAt(stream, j)?.code ?? null, run.length)
    const after = goods || areas ? null : listAfter(stream, claims[run.at(-1) as number].at, run.length)
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

function countryAt(stream: readonly Element[], j: number): AreaRef | null {
  const area = areaAt(stream, j)
  return area && area.as !== 'demonym' && area.as !== 'capital' ? area : null
}

/** The coordinated list of exactly `n` things that ends nearest before stream index `at`, or null. */
function listBefore(stream: readonly Element[], at: number, read: (j: number) => string | null, n: number): string[] | null {
  let last = at - 1
  while (last >= Math.max(0, at - 12) && (read(last) === null || stream[last].quantity)) {
    if (stream[last].quantity || stream[last].lower === ';') return null
    last--
  }
  if (last < Math.max(0, at - 12)) return null
  const list: string[] = []
  for (let j = last; j >= 0 && list.length <= n; j--) {
    const value = read(j)
    if (value !== null) list.unshift(value)
    else if (!/^(?:,|and|&|the|those|to)$/.test(stream[j].lower) && !PLAIN_ADJECTIVES.has(stream[j].lower)) break
    if (sense(stream[j], 'indicator')) break
  }
  return list.length === n ? list : null
}

/** "38 and 29 percent came from the United States and Brazil": exactly `n` areas in the phrase behind the run. */
function listAfter(stream: readonly Element[], at: number, n: number): string[] | null {
  for (let j = at + 1; j < Math.min(stream.length, at + 6); j++) {
    if (stream[j].quantity) return null
    const list = areaList(stream, j)
    if (list.length === n && countryAt(stream, list[0].from)) return list.map((a) => a.code)
  }
  return null
}
