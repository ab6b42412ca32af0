// Builds the package: types, then schemas, then the bundles, then the declarations of the library.
//   node build.js            everything
//   node build.js --fast     only the bundles (what tests need while a source is being edited)
//   node build.js --schemas  only writes schemas/*.schema.json from the zod modules beside them
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = dirname(fileURLToPath(import.meta.url))
const DIST = join(ROOT, 'dist')
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')
// Bundled CommonJS (commander) asks for Node's own modules by `require`, which an ES module does not have.
const REQUIRE = "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/** Options that both bundles share. Runtime dependencies are bundled too: one file opens faster than forty. */
const COMMON = { absWorkingDir: ROOT, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' }

function tsc(...args) {
  const { status } = spawnSync(process.execPath, [TSC, ...args], { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) throw new Error(`tsc ${args.join(' ')} failed`)
}

/** Chunks go first and entries last, each by rename, so that a program started during a build sees the old one or the new one whole. */
export async function bundle() {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: DIST,
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    write: false,
    banner: { js: REQUIRE },
  })
  mkdirSync(join(DIST, 'chunks'), { recursive: true })
  const isChunk = (file) => dirname(file.path) !== DIST
  for (const file of [...outputFiles.filter(isChunk), ...outputFiles.filter((f) => !isChunk(f))]) {
    const temporary = `${file.path}.${process.pid}.tmp`
    writeFileSync(temporary, file.contents)
    renameSync(temporary, file.path)
  }
  return new Set(outputFiles.map((f) => basename(f.path)))
}

function removeStaleChunks(current) {
  for (const name of readdirSync(join(DIST, 'chunks'))) if (!current.has(name)) rmSync(join(DIST, 'chunks', name), { force: true })
}

async function writeSchemas() {
  const out = join(DIST, `schemas.${process.pid}.mjs`)
  mkdirSync(DIST, { recursive: true })
  try {
    await build({ ...COMMON, entryPoints: ['schemas/index.ts'], outfile: out, packages: 'external' })
    const { jsonSchemas } = await import(pathToFileURL(out).href)
    for (const [name, schema] of Object.entries(jsonSchemas()))
      writeFileSync(join(ROOT, 'schemas', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
  } finally {
    rmSync(out, { force: true })
  }
}

async function main(flags) {
  if (flags.includes('--schemas')) return writeSchemas()
  if (flags.includes('--fast')) return void (await bundle())
  tsc('--noEmit')
  rmSync(join(DIST, 'types'), { recursive: true, force: true })
  removeStaleChunks(await bundle())
  tsc('-p', 'tsconfig.build.json')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
