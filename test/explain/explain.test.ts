import { describe, expect, it } from 'vitest'
import type { Observation } from '../../schemas/observation.ts'
import { explainDocument } from '../../src/explain/explain.ts'
import { sentenceDocument, splitSentence } from '../../src/explain/one-sentence.ts'
import type { ExplainedClaim, ExplainedMention, Explanation, Why } from '../../src/explain/types.ts'
import { compileLanguage } from '../../src/language.ts'
import { processDocument } from '../../src/pipeline.ts'
import { documentOfText } from '../../src/read/document.ts'
import { compileStages } from '../../src/stages.ts'

const language = compileLanguage()
const stages = compileStages()
const PUBLISHED = '2021-05-20'

const ofSentence = (text: string, published = PUBLISHED): Explanation =>
  explainDocument(sentenceDocument(text), language, { published, split: splitSentence }).explanation

const mentionsIn = ({ articles }: Explanation): readonly ExplainedMention[] =>
  articles.flatMap((a) => a.sentences.flatMap((s) => s.mentions))
const claimsIn = ({ articles }: Explanation): readonly ExplainedClaim[] => articles.flatMap((a) => a.sentences.flatMap((s) => s.claims))
const won = (explanation: Explanation): Observation[] => claimsIn(explanation).flatMap((c) => (c.won ? (c.fields as Observation) : []))
const whyOf = ({ why }: ExplainedClaim, field: Why['field']): Why => why.find((w) => w.field === field) as Why

const ARTICLE = `Tea for the Nile

20 May 2021
By Ana Reed, Harbour Gazette

Kenya sold 3,200 tonnes of tea to Egypt in April, the tea board said. That was about 8 percent more than a year earlier.

Shipments to Pakistan doubled.

Tonnes       2019    2020
Tea         4,100   4,300
Coffee        900     870

The port has no new crane.
`

describe('mentions', () => {
  const text = 'Customs data show Chile shipped more than 40,000 tonnes of cherries in December, up from $3 a kg and none to Dandong.'
  const mentions = mentionsIn(ofSentence(text))
  const of = (kind: string): (readonly [string, unknown])[] => mentions.filter((m) => m.kind === kind).map((m) => [m.text, m.value])

  it('have the kind, the words and the normalized value', () => {
    expect(of('quantity')).toEqual([
      ['40,000 tonnes', { value: 40_000, value_max: null, unit: 't', per: '', relation: 'gt' }],
      ['$3', { value: 3, value_max: null, unit: 'USD', per: 'kg', relation: 'eq' }],
    ])
    expect(of('period')).toEqual([['December', { period: '2020-12', start: '2020-12-01', end: '2020-12-31' }]])
    expect(of('area')).toEqual([
      ['Chile', 'CHL'],
      ['Dandong', 'CHN'],
    ])
    expect(of('item')).toEqual([['cherries', 'cherry']])
    expect(of('indicator')).toContainEqual(['shipped', 'exports'])
    expect(of('move')).toEqual([['up', 'rise']])
    expect(of('hedge')).toContainEqual(['more than', 'gt'])
    expect(of('zero')).toEqual([['none', '0']])
    expect(of('source').length).toBeGreaterThan(0)
  })

  it('of comparison are words that compare, not those that say how exact an amount is', () => {
    const compared = mentionsIn(ofSentence('Output was more than 5 tonnes, compared with 7 tonnes, and higher than a year earlier.'))
    expect(compared.filter((m) => m.kind === 'comparison').map((m) => m.value)).toEqual(['compared with', 'than'])
  })

  it('stand there also where no figure uses them', () => {
    const explanation = ofSentence('Ghana and Togo met in March about cocoa.')
    expect(claimsIn(explanation)).toEqual([])
    expect(mentionsIn(explanation).map((m) => m.kind)).toEqual(['area', 'area', 'period', 'item'])
  })

  it('an unknown date leaves relative periods open', () => {
    const [period] = mentionsIn(ofSentence('Sales rose 3 percent last year.', '')).filter((m) => m.kind === 'period')
    expect(period.value).toEqual({ period: '', start: '', end: '' })
  })
})

describe('a figure', () => {
  const explanation = ofSentence('Uruguay exported 9,000 tonnes of beef to Israel in 2020, against 8,000 tonnes in 2019.')
  const claims = claimsIn(explanation)
  const [first] = claims

  it('that won has its whole record, and a line for each field', () => {
    expect(first).toMatchObject({
      won: true,
      rule: first.fields.rule,
      fields: { quote: '9,000 tonnes', indicator: 'exports', item: 'beef', reporter: 'URY', partner: 'ISR', period: '2020', unit: 't' },
    })
    expect(first.why.map((w) => w.field)).toEqual(['statistic', 'indicator', 'item', 'reporter', 'partner', 'period', 'unit', 'source'])
    for (const why of first.why) if (why.field !== 'source') expect(why.value).toBe(first.fields[why.field])
  })

  it('says by which words and reasons', () => {
    const indicator = whyOf(first, 'indicator')
    expect(indicator).toMatchObject({ from: 'stated', words: { text: 'exported' } })
    expect(indicator.reasons.length).toBeGreaterThan(2)
    for (const { weight, says, code } of indicator.reasons) expect([weight === 0, says === '', code === '']).toEqual([false, false, false])
    const sizes = indicator.reasons.map((r) => Math.abs(r.weight))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  it('has the readings that lost, each lighter than the one that won', () => {
    const period = claims.filter((c) => !c.won && c.fields.end === first.fields.end && 'period' in c.fields)
    expect(period.map((c) => c.fields.period)).toContain('2019')
    for (const { why } of period) expect(why[0].weight).toBeLessThanOrEqual(why[0].against as number)
    expect(period.map((c) => c.fields.period)).not.toContain('2020')
    expect(whyOf(first, 'period').against).toBe(
      Math.max(...period.filter((c) => c.why[0].against === whyOf(first, 'period').weight).map((c) => c.why[0].weight as number)),
    )
  })

  it('has the rules that lost, with their scores', () => {
    const changed = claimsIn(ofSentence('Imports of rice fell 12 percent to 300 tonnes from 341 tonnes.'))
    const [winner] = changed
    const losers = changed.filter((c) => !c.won && c.fields.end === winner.fields.end && 'statistic' in c.fields)
    expect(losers.length).toBeGreaterThan(0)
    for (const { rule, why } of losers) {
      expect(rule).not.toBe(winner.rule)
      expect(why[0].weight).toBeLessThanOrEqual(why[0].against as number)
    }
    expect(whyOf(winner, 'statistic').weight).toBeGreaterThanOrEqual(losers[0].why[0].weight as number)
  })

  it('says what was inferred', () => {
    const [, second] = claimsIn(ofSentence('Laos exported rubber worth $4 million in 2020, and $5 million of rubber in 2019.')).filter(
      (c) => c.won,
    )
    expect(second.inferred).toEqual((second.fields as Observation).inferred.split(' ').filter(Boolean))
    for (const field of second.inferred) expect(second.why.find((w) => w.field === field)?.from ?? 'inferred').toBe('inferred')
  })

  it('of several periods is one claim a period, and none of them lost', () => {
    const listed = claimsIn(ofSentence('Nepal bought no sugar in March and April 2021.'))
    const periods = listed.filter((c) => c.won).map((c) => c.fields.period)
    expect(periods).toEqual(['2021-03', '2021-04'])
    expect(listed.filter((c) => !c.won && periods.includes(c.fields.period))).toEqual([])
  })

  it('of an article that is about nothing in particular is told of, too', () => {
    const [claim] = claimsIn(ofSentence('The choir has 40 singers.'))
    expect(claim.won).toBe(true)
    expect(whyOf(claim, 'indicator').reasons.length).toBeGreaterThan(0)
  })
})

describe('a document', () => {
  it('has the records of the main command, all of them, and spans that lead back to the text', async () => {
    const document = await documentOfText('courier.txt', ARTICLE)
    const options = { published: '', scope: 'all' } as const
    const { explanation } = explainDocument(document, language, { published: '' })
    expect(won(explanation)).toEqual(processDocument(document, stages, options).observations)
    expect(won(explanation).length).toBeGreaterThan(4)
    for (const { start, end, mentions, claims } of explanation.articles.flatMap((a) => a.sentences)) {
      for (const m of mentions) {
        expect(ARTICLE.slice(m.start, m.end)).toBe(m.text)
        expect([m.start >= start, m.end <= end]).toEqual([true, true])
      }
      for (const { fields, why } of claims) {
        expect(ARTICLE.slice(fields.start, fields.end)).toBe(fields.quote)
        for (const { words } of why) if (words) expect(ARTICLE.slice(words.start, words.end)).toBe(words.text)
      }
    }
  })

  it('has its date, outlet, and all sentences in order', async () => {
    const { articles } = explainDocument(await documentOfText('courier.txt', ARTICLE), language, { published: '' }).explanation
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({ published: '2021-05-20', outlet: 'Harbour Gazette' })
    const starts = articles[0].sentences.map((s) => s.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(starts).toContain(ARTICLE.indexOf('The port'))
  })

  it('has the mentions of the cells of a table', async () => {
    const explanation = explainDocument(await documentOfText('courier.txt', ARTICLE), language, { published: '' }).explanation
    expect(
      mentionsIn(explanation)
        .filter((m) => m.kind === 'item')
        .map((m) => m.text),
    ).toContain('Coffee')
  })
})
