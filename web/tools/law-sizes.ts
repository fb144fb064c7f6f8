import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { lawWords } from './law-words.ts'

/** What a browser loads of the law, in bytes of gzip: what decides, the words of a language, the figures of a state. */
export interface LawSizes {
  core: number
  words: Record<'en' | 'es' | 'cites', number>
  largestState: number
}

const entry = 'law-as-sent'

/** Bundles the law by itself, all programmes and states, the way the app sends it. */
export async function lawSizes(): Promise<LawSizes> {
  const chunks = await lawChunks(`
export { lawOf, loadState, programmes } from '@kith/law'
export { loadTitles, loadWords } from '@kith/law/us/load-words'`)
  const size = ({ code }: Rolldown.OutputChunk) => gzipSync(code, { level: 9 }).length
  const of = (name: string) => chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.includes(name)))
  const first = withImports(chunks, chunks.find(({ isEntry }) => isEntry)!)
  const sum = (some: readonly Rolldown.OutputChunk[]) => some.reduce((all, one) => all + size(one), 0)
  return {
    core: sum([...first]),
    words: { en: sum(of('law-words:en')), es: sum(of('law-words:es')), cites: sum(of('law-words:cites')) },
    largestState: Math.max(...of('/us/states/figures-').map(size)),
  }
}

/** The files that a browser gets for this code. */
export async function lawChunks(code: string, format: 'es' | 'iife' = 'es'): Promise<Rolldown.OutputChunk[]> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'kith-law-entry',
        resolveId: (id) => (id === entry ? `${import.meta.dirname}/${entry}.ts` : null),
        load: (id) => (id.endsWith(`${entry}.ts`) ? code : null),
      },
      lawWords(),
    ],
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { format } },
    },
  })
  return [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk')
}

/** A file and all that must come with it. */
const withImports = (
  chunks: readonly Rolldown.OutputChunk[],
  chunk: Rolldown.OutputChunk,
  found = new Set<Rolldown.OutputChunk>(),
): Set<Rolldown.OutputChunk> => {
  if (found.has(chunk)) return found
  found.add(chunk)
  for (const name of chunk.imports) withImports(chunks, chunks.find(({ fileName }) => fileName === name)!, found)
  return found
}
