import { describe, expect, test } from 'vitest'
import { compileLanguage } from '../../src/language.ts'
import { recognizeLexical } from '../../src/recognize/lexical.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'

const { trie } = compileLanguage()

function goods(text: string): string[] {
  return recognizeLexical(trie, text, tokenize(text)).flatMap((span) => span.senses.filter((e) => e.kind === 'item').map((e) => e.id))
}

describe('goods inside names', () => {
  test.each<[string, string[]]>([
    // bodies and firms
    ['The Lowland Tea Growers Association met on Monday.', []],
    ['The Cotton Corporation of Elbonia bought more cotton.', ['cotton']],
    ['A spokesman for Selwyn Metals Holdings declined to comment.', []],
    ['shippers told the Cold Fish Gazette that fish was scarce', ['fish']],
    // persons and firms that end in the word
    ['Prices will recover, Tessa Rice said on the sidelines.', []],
    ['According to people at the mill, Norden Steel shipped 40,000 tonnes of steel.', ['steel']],
    ['Traders say that Indian Oil bought four cargoes of crude.', ['crude oil']],
    // not names
    ['Vietnam Sells More Rice to Ghana', ['rice']],
    ['RICE BOARD SEES MORE EXPORTS', ['rice']],
    ['METALS Copper eases on stronger dollar', ['metal', 'copper']],
    ['Coffee fell. Tea rose in London.', ['coffee', 'tea']],
    ['The Oil Market Report sees demand rising.', ['oil']],
    ['Loadings of Bonny Light rose, those of Dated Brent fell.', ['bonny light', 'brent crude']],
    ['Cocoa\nAssociation of growers', ['cocoa']],
  ])('%s', (text, expected) => {
    expect(goods(text)).toEqual(expected)
  })
})
