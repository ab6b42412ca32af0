import type { Element } from '../stream.ts'

/** "works out", "broke down", "sets out": says how much. */
export const isPhrasal = (stream: readonly Element[], i: number): boolean =>
  (/^(?:work(?:s|ed)|set|sets|lays?|laid|spell(?:s|ed)|spelt)$/.test(stream[i].lower) && stream[i + 1]?.lower === 'out') ||
  (/^(?:breaks|broke)$/.test(stream[i].lower) && stream.slice(i + 1, i + 6).some((e) => e.lower === 'down'))
