import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { unpackWoff } from './woff.ts'

/** One printable font file, ready for the typesetter. */
export type Font = { name: string; bytes: Uint8Array }

/**
 * Every family a document may need, all under the SIL Open Font License, all from npm: no font of the machine is used, so
 * a document looks the same wherever it is printed. The first is the voice of the product (made for low vision); the
 * others stand in for the letters that it lacks.
 */
const families: { from: string; wanted: RegExp }[] = [
  { from: '@fontsource/atkinson-hyperlegible-next', wanted: /-(400|700)-normal\.woff$/ },
  { from: '@fontsource/noto-sans', wanted: /-(400|700)-normal\.woff$/ },
  { from: '@fontsource/noto-sans-arabic', wanted: /-arabic-(400|700)-normal\.woff$/ },
  { from: '@fontsource/noto-sans-hebrew', wanted: /-hebrew-(400|700)-normal\.woff$/ },
  { from: '@fontsource/noto-sans-ethiopic', wanted: /-ethiopic-(400|700)-normal\.woff$/ },
  { from: '@fontsource/noto-sans-bengali', wanted: /-bengali-(400|700)-normal\.woff$/ },
  { from: '@fontsource/noto-sans-gurmukhi', wanted: /-gurmukhi-(400|700)-normal\.woff$/ },
  { from: '@fontsource/noto-sans-khmer', wanted: /-khmer-(400|700)-normal\.woff$/ },
  { from: '@fontsource/noto-sans-myanmar', wanted: /-myanmar-(400|700)-normal\.woff$/ },
  { from: '@fontsource/noto-emoji', wanted: /-emoji-400-normal\.woff$/ },
]

const require = createRequire(import.meta.url)

/** Reads every font, always in the same order: the typesetter breaks ties by order, and a document must not change. */
export function readFonts(): Font[] {
  return families.flatMap(({ from, wanted }) => {
    const folder = join(dirname(require.resolve(`${from}/package.json`)), 'files')
    const files = readdirSync(folder)
      .filter((file) => wanted.test(file))
      .sort()
    if (files.length === 0) throw new Error(`The font package ${from} holds no font we know. Run npm install again.`)
    return files.map((name) => ({ name, bytes: unpackWoff(readFileSync(join(folder, name))) }))
  })
}
