import { resolvePeriod } from '../resolve/periods/index.ts'
import { saidThen } from './periods.ts'
import { type Element, isPunct } from './stream.ts'

/** "For January to September the picture is different.": the period that a sentence without figures sets for those that follow, '' none. */
export function solePeriod(stream: readonly Element[], published: string, { period, home }: { period: string; home: string }): string {
  const first = stream.find((e) => e.period && !e.period.base && e.period.anchor !== 'figure' && !saidThen(stream, e.index))
  if (!first?.period || (first.index > 3 && period !== '' && !asks(stream))) return ''
  return resolvePeriod(first.period, { published, figure: period, country: home, tense: undefined })[0] ?? ''
}

/** "How many boats called last year?": what is asked for is told next. */
const asks = (stream: readonly Element[]): boolean => stream.some((e) => isPunct(e, '?'))
