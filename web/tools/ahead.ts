import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { pathOf } from '../src/house/words/path-of.ts'
import type { Language, Place } from '../src/house/words/words.tsx'

interface Chunk {
  file: string
  imports?: string[]
  css?: string[]
}
type Manifest = Readonly<Record<string, Chunk>>

/** What a room's index.tsx says about one page: its path, whose words it speaks and which files it brings. */
interface PageSaid {
  path: string
  words: Place[]
  files: string[]
}

/** The files that an address will need, besides those of every page, in each language. */
export interface Ahead {
  path: string
  files: Record<Language, string[]>
}

/**
 * Writes down for the server which files each page needs, so that it can say so with the page: otherwise a browser hears of
 * them only when the code of the house has come and run.
 */
export function writeAhead(web: string, dist: string): void {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const everywhere = filesOf(manifest, ['index.html'])
  const aheadOf = ({ path, words, files }: PageSaid): Ahead => {
    const of = (language: Language) =>
      [
        ...filesOf(manifest, [...files, ...[...words, ...always].map((place) => pathOf(place, language).slice(1))]),
      ].filter((file) => !everywhere.has(file))
    return { path, files: { en: of('en'), es: of('es') } }
  }
  const pages = globSync('src/rooms/*/index.tsx', { cwd: web })
    .toSorted()
    .flatMap((index) => pagesIn(readFileSync(join(web, index), 'utf8'), index.replaceAll('\\', '/')))
  writeFileSync(join(dist, 'ahead.json'), JSON.stringify(pages.map(aheadOf)))
}

/** Spoken on every page. */
const always: readonly Place[] = ['house', 'kit']

/** Files of these parts and of whatever they import. */
function filesOf(manifest: Manifest, keys: readonly string[], found = new Set<string>(), seen = new Set<string>()) {
  for (const key of keys) {
    if (seen.has(key)) continue
    seen.add(key)
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The build made nothing of ${key}`)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) if (/\.(js|css)$/.test(file)) found.add(file)
    filesOf(manifest, chunk.imports ?? [], found, seen)
  }
  return found
}

interface Node {
  type: string
  [part: string]: unknown
}
const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && typeof (part as Node).type === 'string'
const partsOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** The pages that a room declares, read from its code: each is an object with a path, and imports what it shows. */
export function pagesIn(code: string, file: string): PageSaid[] {
  const folder = file.slice(0, file.lastIndexOf('/'))
  const found: PageSaid[] = []
  const visit = (node: Node): void => {
    const path = node.type === 'ObjectExpression' ? partOf(node, 'path') : undefined
    if (path?.type !== 'Literal') {
      partsOf(node).forEach(visit)
      return
    }
    found.push({
      path: String(path.value),
      words: partsOf(partOf(node, 'words')!).map(({ value }) => value as Place),
      files: importsIn(node).map((name) => join(folder, name).replaceAll('\\', '/')),
    })
  }
  visit(parseAst(code, { lang: 'tsx' }) as unknown as Node)
  return found
}

const partOf = (object: Node, name: string): Node | undefined =>
  (object.properties as Node[]).find(({ key }) => (key as Node | undefined)?.name === name)?.value as Node | undefined

const importsIn = (node: Node): string[] =>
  node.type === 'ImportExpression' ? [String((node.source as Node).value)] : partsOf(node).flatMap(importsIn)
