import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Compresses once, at build: the server only hands the bytes out. */
export function squeeze(dist: string) {
  for (const path of globSync('**/*.{js,css,html,svg,webmanifest}', { cwd: dist })) {
    const body = readFileSync(join(dist, path))
    writeFileSync(join(dist, `${path}.gz`), gzipSync(body, { level: 9 }))
    writeFileSync(
      join(dist, `${path}.br`),
      brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
    )
  }
}
