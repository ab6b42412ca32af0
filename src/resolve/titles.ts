import type { Article, Draft } from '../types.ts'

/**
 * A headline is read before the text that explains it. What it leaves open (period, base, source, parties) is what the body says of the
 * same figure, else of the same indicator.
 */
export function settleTitles(article: Article, drafts: readonly Draft[]): Draft[] {
  const heads = article.blocks.filter((b) => b.kind === 'title' || b.kind === 'story-title')
  const inHead = (d: Draft): boolean => heads.some((b) => d.start >= b.start && d.end <= b.end)
  const body = drafts.filter((d) => !inHead(d))
  if (body.length === 0) return [...drafts]
  return drafts.map((d) => (inHead(d) ? settle(d, body) : d))
}

function settle(head: Draft, body: readonly Draft[]): Draft {
  const same =
    body.find((b) => b.unit === head.unit && b.statistic === head.statistic && close(b.value, head.value)) ??
    body.find((b) => b.indicator === head.indicator && b.item === head.item && b.statistic === head.statistic) ??
    body.find((b) => b.indicator === head.indicator)
  if (!same) return head
  const exact = same.unit === head.unit && same.statistic === head.statistic && close(same.value, head.value)
  const open = (field: 'period' | 'source' | 'base_period' | 'reporter' | 'partner' | 'item'): boolean =>
    head[field] === '' || head.inferred.includes(field)
  const filled: Partial<{ -readonly [K in keyof Draft]: Draft[K] }> = {}
  const inferred = new Set(head.inferred)
  const fill = (field: 'period' | 'source' | 'base_period' | 'reporter' | 'partner' | 'item'): void => {
    if (open(field) && same[field] !== '' && (exact || field === 'period' || field === 'source' || field === 'base_period')) {
      filled[field] = same[field]
      inferred.add(field)
    }
  }
  fill('period')
  fill('source')
  if (head.statistic === same.statistic) fill('base_period')
  if (exact) {
    fill('item')
    if (head.indicator === same.indicator) {
      fill('reporter')
      fill('partner')
    }
    if (head.indicator === 'other' && same.indicator !== 'other')
      Object.assign(filled, {
        indicator: same.indicator,
        scope: same.scope,
        reporter: same.reporter,
        partner: same.partner,
        item: same.item,
      })
  }
  // "Coal imports fall 8%": in what, the body says.
  if (exact && head.statistic !== 'level' && same.measure !== '') filled.measure = same.measure
  return { ...head, ...filled, inferred: [...inferred].sort() }
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.06 * Math.max(Math.abs(a), Math.abs(b))
