import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentOfBytes, isReadFailure } from '../../src/read/document.ts'
import { splitDocument } from '../../src/split/split.ts'
import type { Article } from '../../src/types.ts'

const SHARED = new URL('../../../shared/', import.meta.url).pathname
const GOLD = `${SHARED}gold/seeds.articles.jsonl`

interface GoldArticle {
  readonly file: string
  readonly start: number
  readonly title: string
  readonly parent: string
  readonly published: string
  readonly outlet: string
}

async function articlesOf(file: string): Promise<Article[]> {
  const document = await documentOfBytes(file, readFileSync(`${SHARED}corpus/seeds/${file}`))
  if (isReadFailure(document)) throw new Error(document.message)
  return splitDocument(document)
}

describe.skipIf(!existsSync(GOLD))('articles of the corpus', () => {
  const gold: GoldArticle[] = existsSync(GOLD)
    ? readFileSync(GOLD, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : []

  test('at least 67 of 70 have their start, date, outlet, title and parent', async () => {
    const found: Article[] = []
    for (const file of new Set(gold.map((article) => article.file))) found.push(...(await articlesOf(file)))
    const wrong = gold.filter((want) => {
      const got = found.find((article) => article.file === want.file && article.start === want.start)
      return !(
        got &&
        got.published === want.published &&
        got.outlet === want.outlet &&
        got.title === want.title &&
        got.parent === want.parent
      )
    })
    expect(gold.length).toBe(70)
    expect(found.length).toBeLessThanOrEqual(gold.length + 1)
    expect(wrong.length, wrong.map(({ title }) => title).join('; ')).toBeLessThanOrEqual(3)
  })
})
