import { describe, expect, it } from 'vitest'
import { hasGold, readGold } from './gold.ts'

describe.skipIf(!hasGold)('the periods of the shared gold', () => {
  const all = hasGold ? readGold() : []

  // A sentence often leaves its time to the one before; the floor is for what it says itself.
  it.each([
    ['seeds', 0.7, 0.8],
    ['wire', 0.47, 0.76],
  ])('%s: among the times of the sentence', (set, floor, floorOfTimed) => {
    const figures = all.filter((each) => each.set === set)
    const timed = figures.filter((each) => each.mentions.length > 0)
    const right = figures.filter((each) => each.right).length
    console.log(
      `${set}: ${right} of ${figures.length} core figures, ${((100 * right) / timed.length).toFixed(1)} % of the ${timed.length} whose sentence names a time`,
    )
    expect(figures.length).toBeGreaterThan(100)
    expect(right / figures.length).toBeGreaterThanOrEqual(floor)
    expect(right / timed.length).toBeGreaterThanOrEqual(floorOfTimed)
  })
})
