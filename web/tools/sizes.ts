// How much JavaScript a cold page costs, gzip, from the manifest of the build. Ends with 1 above a budget.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

interface Chunk {
  file: string
  imports?: string[]
  dynamicImports?: string[]
  isDynamicEntry?: boolean
  css?: string[]
}

const kib = 1024
const lightRooms = ['signin', 'today']
/** A page that someone opens from a mail, on whatever telephone they have. */
const publicKiB = 110
const budgetKiB = (room: string) => (lightRooms.includes(room) ? 130 : 220)

const dist = join(import.meta.dirname, '../dist')
const manifestFile = join(dist, '.vite/manifest.json')
if (!existsSync(manifestFile)) {
  console.error('There is no build to measure. Run: npm -w @kith/web run build')
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Chunk>
const weights = new Map<string, number>()
const shell = withImports(['index.html', 'src/house/words/en.icu', 'src/kit/words/en.icu'])

let over = 0
report('shell', shell, budgetKiB('signin'))
const alone = ['house', 'kit', 'rooms/referrals'].map((place) => `src/${place}/words/en.icu`)
report('partner.html', withImports(['partner.html', ...alone]), publicKiB)
const read = ['house', 'kit', 'rooms/law'].map((place) => `src/${place}/words/en.icu`)
report('law.html', withImports(['law.html', ...read]), publicKiB)
for (const key of Object.keys(manifest).toSorted()) {
  const room = /^src\/rooms\/([\w-]+)\/[^/]+\.tsx$/.exec(key)?.[1]
  if (!room || !manifest[key]!.isDynamicEntry) continue
  const needed = withImports([key, `src/rooms/${room}/words/en.icu`])
  report(key.replace('src/rooms/', ''), new Set([...shell, ...needed]), budgetKiB(room))
}
const css = new Set(Object.values(manifest).flatMap((chunk) => chunk.css ?? []))
console.log(`${'all style sheets'.padEnd(44)}${kibOf(css).padStart(8)} KB`)
process.exit(over > 0 ? 1 : 0)

function report(name: string, files: Set<string>, budget: number) {
  const bytes = [...files].reduce((sum, file) => sum + weigh(file), 0)
  const tooMuch = bytes > budget * kib
  if (tooMuch) over++
  console.log(`${name.padEnd(44)}${(bytes / kib).toFixed(1).padStart(8)} KB of ${budget}${tooMuch ? '  OVER' : ''}`)
}

function withImports(keys: string[], found = new Set<string>(), seen = new Set<string>()): Set<string> {
  for (const key of keys) {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) continue
    seen.add(key)
    if (chunk.file.endsWith('.js')) found.add(chunk.file)
    withImports(chunk.imports ?? [], found, seen)
  }
  return found
}

function weigh(file: string) {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length)
  return weights.get(file)!
}

function kibOf(files: Set<string>) {
  return ([...files].reduce((sum, file) => sum + weigh(file), 0) / kib).toFixed(1)
}
