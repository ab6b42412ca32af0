import type { Observation } from '../../schemas/observation.ts'
import { plainNumber } from '../write/number.ts'
import { oneLine, wrap } from './layout.ts'
import type { ExplainedArticle, ExplainedClaim, ExplainedMention, ExplainedSentence, Explanation, Reason, Why } from './types.ts'

/** An explanation to be read: each sentence with figures, each figure with its record, each field with its reasons. Ends with a line end. */
export function explanationText({ file, articles }: Explanation, text: string): string {
  const named = (article: ExplainedArticle): string => (articles.length === 1 ? file : `${file}, from character ${article.start}`)
  return articles.length === 0 ? `${file}: no article\n` : articles.map((article) => articleText(article, named(article), text)).join('\n')
}

function articleText({ published, outlet, sentences }: ExplainedArticle, name: string, text: string): string {
  const head = `${name}: ${[published || 'no date', outlet].filter(Boolean).join(', ')}`
  const shown = sentences.filter(({ claims }) => claims.length > 0)
  // Without a figure, what was seen is all there is to say.
  const blocks = (shown.length > 0 ? shown : sentences.filter(({ mentions }) => mentions.length > 0)).map((s) => sentenceText(s, text))
  return `${[head, ...(shown.length > 0 ? [] : ['no figures']), ...blocks].join('\n\n')}\n`
}

function sentenceText({ start, end, mentions, claims }: ExplainedSentence, text: string): string {
  const said = wrap(oneLine(text.slice(start, end)), 0, 0)
  const seen = wrap(`mentions: ${mentions.map(mentionText).join(', ') || 'none'}`, 2, 4)
  return [...said, ...seen, ...claims.flatMap((claim) => claimLines(claim, claims))].join('\n')
}

const mentionText = ({ kind, text, value }: ExplainedMention): string => {
  const code = typeof value === 'string' ? value : 'period' in value ? value.period : amount(value)
  return `${kind} "${oneLine(text)}"${code === '' ? '' : ` ${code}`}`
}

const amount = ({ value, value_max, unit, per }: { value: number; value_max: number | null; unit: string; per: string }): string =>
  `${plainNumber(value)}${value_max === null ? '' : `-${plainNumber(value_max)}`}${unit === '' || unit === '1' ? '' : ` ${unit}`}${per === '' ? '' : `/${per}`}`

/** A claim that won, with what lost against it. One that lost has no lines of its own, unless nothing won: the figure was left out. */
function claimLines({ won, fields, why }: ExplainedClaim, claims: readonly ExplainedClaim[]): string[] {
  const others = claims.filter((c) => c.fields.end === fields.end)
  if (!won)
    return others.some((c) => c.won) ? [] : ['', ...wrap(`${oneLine(fields.quote)}: no figure, because ${because(why[0].reasons)}`, 2, 4)]
  const lost = others.filter((c) => !c.won).flatMap((c) => c.why)
  const fieldLines = why.flatMap((one) =>
    whyLines(
      one,
      lost.filter((l) => l.field === one.field),
    ),
  )
  return ['', ...recordLines(fields as Observation), ...fieldLines]
}

function recordLines(row: Observation): string[] {
  const parties = row.reporter || row.partner ? `${row.reporter || '?'}${row.partner === '' ? '' : ` with ${row.partner}`}` : ''
  const flow = row.exporter !== '' && row.importer !== '' ? `${row.exporter} to ${row.importer}` : parties
  const what = row.item === '' ? row.indicator : row.indicator === 'other' ? `${row.item} (other)` : `${row.indicator} of ${row.item}`
  const when = row.period === '' ? 'no period' : `${row.period}${row.base_period === '' ? '' : ` against ${row.base_period}`}`
  const sort = [row.measure, row.statistic].filter(Boolean).join(' ')
  const about = row.relation === 'eq' || row.relation === 'range' ? '' : `${row.relation} `
  return [
    ...wrap(
      `${oneLine(row.quote)} = ${about}${amount(row)}: ${[`${sort} of ${what}`, flow, row.place, when, row.status].filter(Boolean).join(', ')}`,
      2,
      6,
    ),
    ...wrap(
      [`rule ${row.rule}`, `confidence ${row.confidence}`, row.source && `source ${row.source}`, row.series].filter(Boolean).join(', '),
      6,
      6,
    ),
  ]
}

/** Reasons that are shown of each side. */
const SHOWN = 3

function whyLines(why: Why, lost: readonly Why[]): string[] {
  const plain = why.field === 'unit' && why.from === 'stated'
  if (plain || (why.value === '' && lost.length === 0)) return []
  const from = why.from === '' ? '' : ` (${why.from}${why.words ? `: "${oneLine(why.words.text)}"` : ''})`
  const reasons = because(why.reasons)
  const second = lost.find((l) => l.against !== null && l.weight !== null)
  return wrap(
    `${why.field} = ${why.value || 'none'}${from}${reasons === '' ? '' : ` because ${reasons}`}${second ? `; second: ${secondText(second)}` : ''}`,
    4,
    8,
  )
}

function secondText({ field, value, words, weight, against, reasons }: Why): string {
  const said = words ? ` ("${oneLine(words.text)}")` : ''
  const rule = field === 'statistic' ? ` by ${reasons[0].says}` : ''
  const doubts = reasons.filter((r) => r.weight < 0)
  return `${value || 'none'}${said}${rule} (${weight} to ${against})${doubts.length === 0 ? '' : `, against it: ${inOrder(doubts)}`}`
}

/** What speaks for it; where nothing does, whatever there is. */
function because(reasons: readonly Reason[]): string {
  const good = reasons.filter((r) => r.weight > 0)
  return inOrder(good.length > 0 ? good : reasons.filter((r) => r.weight === 0))
}

/** The weightiest reasons in words; those that say the same are one. */
function inOrder(reasons: readonly Reason[]): string {
  const sums = new Map<string, number>()
  for (const { says, weight } of reasons) sums.set(says, (sums.get(says) ?? 0) + Math.abs(weight))
  return [...sums]
    .sort((a, b) => b[1] - a[1])
    .slice(0, SHOWN)
    .map(([says]) => says)
    .join(', ')
}
