// Notes how each figure of the articles in a folder is read: one JSON line a figure and field.
// Bundled by rounds.js:  node dump.bundle.js FOLDER > readings.ndjson
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileLanguage } from '../../src/language.ts'
import { extractArticle } from '../../src/link/extract-article.ts'
import { documentOfBytes } from '../../src/read/document.ts'
import { splitDocument } from '../../src/split/split.ts'

const [folder] = process.argv.slice(2)
const language = compileLanguage()
const plain = (readings) => readings.map((r) => [r.value, r.reasons])
let out = ''
const noteOf =
  (file) =>
  (slot, { start, end }, { options, carried, proposed }, won, indicator = '') => {
    const row = { file, slot, indicator, start, end, proposed, options: plain(options), carried: plain(carried), won: won?.value ?? null }
    out += `${JSON.stringify(row)}\n`
  }

for (const file of readdirSync(folder).sort()) {
  const document = await documentOfBytes(file, readFileSync(join(folder, file)))
  for (const article of splitDocument(document, { published: '' }))
    extractArticle(document.text, article, language, { figures: noteOf(file), about: noteOf(file) })
}
process.stdout.write(out)
