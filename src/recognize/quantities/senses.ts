import { poundSense } from './pounds.ts'
import type { Senses } from './scan.ts'

const SMALL_MT = /(?<![\d.,])\d{1,3}\.\d+ ?mt\b/
const LARGE_MT = /(?<![\d.,])\d{1,3}(?:,\d{3})+ ?mt\b/g

/** What the text of an article means by "pounds" and "mt". */
export function sensesOf(text: string): Senses {
  return { pounds: poundSense(text), mt: mtSense(text) }
}

/** Millions where amounts are small decimals and none is so large that it must be plain tonnes: "49.8 mt", "1,047.6 mt". */
function mtSense(text: string): Senses['mt'] {
  const large = [...text.matchAll(LARGE_MT)].some(([said]) => said.length > '1,000 mt'.length + 1)
  if (large) return 'tonnes'
  return SMALL_MT.test(text) ? 'millions' : ''
}
