import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the bundles when a source is newer than they are: tests run the program, and it has to be that of the sources. */
export default function built(): void {
  const cli = `${ROOT}/dist/cli.js`
  const sources = ['src', 'schemas'].flatMap((dir) =>
    readdirSync(`${ROOT}/${dir}`, { recursive: true, encoding: 'utf8' }).map((f) => `${ROOT}/${dir}/${f}`),
  )
  const newest = Math.max(...[...sources, `${ROOT}/package.json`, `${ROOT}/build.js`].map((f) => statSync(f).mtimeMs))
  if (existsSync(cli) && statSync(cli).mtimeMs >= newest) return
  execFileSync(process.execPath, ['build.js', '--fast'], { cwd: ROOT, stdio: 'inherit' })
}
