import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = [
  'index.html',
  'package.json',
  'vite.config.ts',
  'public/**/*',
  'src/**/*',
  'tools/**/*',
  '../packages/wire/src/**/*',
  '../packages/law/src/**/*',
  '../package-lock.json',
]

/** One hash over everything the built app is made of. Tests, the gallery and written types do not change the app. */
export function stampOf(web: string): string {
  const hash = createHash('sha256')
  for (const path of globSync(sources, { cwd: web }).toSorted()) {
    if (/\.test\.tsx?$|\.gen\.d\.ts$|src[\\/]gallery[\\/]|[\\/]cases[\\/]/.test(path)) continue
    if (!statSync(join(web, path)).isFile()) continue
    hash
      .update(path.replaceAll('\\', '/'))
      .update('\0')
      .update(readFileSync(join(web, path)))
      .update('\0')
  }
  return hash.digest('hex')
}
