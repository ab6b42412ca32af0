#!/usr/bin/env node
import { existsSync } from 'node:fs'

const cli = new URL('../dist/cli.js', import.meta.url)
if (existsSync(cli)) await import(cli.href)
else {
  process.stderr.write('extract: not built yet: run `npm ci` or `npm run build` in the folder of the package\n')
  process.exitCode = 70
}
