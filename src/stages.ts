import { compileLanguage, type LanguageOptions } from './language.ts'
import { itemEntries } from './lexicon/items/index.ts'
import { extractArticle } from './link/extract-article.ts'
import type { Stages } from './pipeline.ts'
import { splitDocument } from './split/split.ts'
import { goodsOf } from './validate/goods.ts'

/** The stages with the language that the package comes with. Compiling it takes a moment: do it once. */
export function compileStages(options: LanguageOptions = {}): Stages {
  const language = compileLanguage(options)
  return {
    split: splitDocument,
    extract: (text, article) => extractArticle(text, article, language),
    good: goodsOf(itemEntries),
  }
}
