// The layers of our style sheets win over each other in one order, and the first sheet that names a layer sets its place.
// Which sheet comes first depends on how pages share their files, so every sheet says the order itself.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const all = join(import.meta.dirname, '../src/style/all.css')

/** Puts the order of the layers, as `style/all.css` gives it, before every style sheet of the build. */
export function sayLayersFirst(): Plugin {
  const order = /^@layer [^{;]+;/.exec(readFileSync(all, 'utf8'))?.[0]
  if (!order) throw new Error(`${all} must begin with the order of the layers`)
  return {
    name: 'kith-layers',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `${order}\n${String(file.source)}`
    },
  }
}
