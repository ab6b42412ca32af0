// Fits the weights in rounds:  node tools/weights/rounds.js [ROUNDS]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const HERE = dirname(fileURLToPath(import.meta.url))
const ROOT = join(HERE, '../..')
const WEIGHTS = join(ROOT, 'src/link/rank/weights.json')
/** Rounds whose readings are fitted to: one alone would fit the mistakes of the round before. */
const KEPT = 4
/** Folder, gold, and how much a figure counts: the first two were read by two people each. Counting them double cost nothing on articles not fitted to. */
const CORPORA = [
  ['../shared/corpus/seeds', '../shared/gold/seeds.gold.jsonl', 4],
  ['../shared/corpus/wire', '../shared/gold/wire.gold.jsonl', 2],
  ['fixtures/articles', 'fixtures/gold/articles.gold.jsonl', 2],
  ['fixtures/news', 'fixtures/gold/news.gold.jsonl', 1],
  ['fixtures/bulletins', 'fixtures/gold/bulletins.gold.jsonl', 1],
].filter(([folder]) => existsSync(join(ROOT, folder)))

const work = mkdtempSync(join(tmpdir(), 'weights-'))

function run(command, args, stdout) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', stdout, 'inherit'] })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`)
}

const sets = []
for (let round = 0; round < Number(process.argv[2] ?? 3); round++) {
  const bundle = join(work, 'dump.bundle.js')
  await build({
    entryPoints: [join(HERE, 'dump.js')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: { js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);" },
  })
  const noted = CORPORA.map(([folder, gold, counts], k) => {
    const readings = join(work, `${round}-${k}.ndjson`)
    run(process.execPath, [bundle, join(ROOT, folder)], openSync(readings, 'w'))
    return `${readings}:${join(ROOT, gold)}:${counts}`
  })
  sets.unshift(noted)
  run('python3', [join(HERE, 'fit.py'), WEIGHTS, ...sets.slice(0, KEPT).flat()], 'inherit')
}
rmSync(work, { recursive: true })
