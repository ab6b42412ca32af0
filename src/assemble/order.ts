/** Orders by UTF-16 code unit: the same on every machine, whatever its language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

type Comparison<T> = (a: T, b: T) => number

/** The first comparison that tells two values apart decides. */
export function inOrder<T>(...comparisons: readonly Comparison<T>[]): Comparison<T> {
  return (a, b) => {
    for (const compare of comparisons) {
      const order = compare(a, b)
      if (order !== 0) return order
    }
    return 0
  }
}

export const byText =
  <T>(read: (value: T) => string): Comparison<T> =>
  (a, b) =>
    byCodeUnit(read(a), read(b))

export const byNumber =
  <T>(read: (value: T) => number): Comparison<T> =>
  (a, b) => {
    const [x, y] = [read(a), read(b)]
    return x < y ? -1 : x > y ? 1 : 0
  }

/** Groups in the order in which their keys first come up. */
export function groupBy<T>(values: Iterable<T>, key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const k = key(value)
    const group = groups.get(k)
    if (group) group.push(value)
    else groups.set(k, [value])
  }
  return groups
}
