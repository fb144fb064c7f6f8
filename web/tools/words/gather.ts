// Finds every words file, holds the languages against each other and writes the types that the pages are checked with.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Arguments, type CompiledFile, compileWords } from './compile.ts'

export const languages = ['en', 'es'] as const

/**
 * Reads `src/**\/words/<language>.icu` under the web folder, refuses a language that lacks a message or takes other
 * arguments, and returns the text of `words.gen.d.ts`.
 * Throws one error that lists every fault, with the file in which it stands.
 */
export function gatherWords(web: string): string {
  const faults: string[] = []
  const places = new Map<string, Map<string, CompiledFile>>()
  for (const path of globSync('src/**/words/*.icu', { cwd: web }).toSorted()) {
    const place = placeOf(path)
    const language = basename(path, '.icu')
    if (!places.has(place)) places.set(place, new Map())
    try {
      places.get(place)!.set(language, compileWords(readFileSync(join(web, path), 'utf8'), language))
    } catch (cause) {
      faults.push(`${path}: ${(cause as Error).message}`)
    }
  }
  const blocks = [...places].map(([place, files]) => {
    for (const language of languages) if (!files.has(language)) faults.push(`${place}: there is no ${language}.icu`)
    const first = files.get(languages[0])
    if (!first) return ''
    for (const [language, file] of files) faults.push(...compare(place, first, file, language))
    const lines = [...first.messages].map(([key, args]) => `    ${JSON.stringify(key)}: ${signature(args)}`)
    return `  ${place}: {\n${lines.join('\n')}\n  }`
  })
  if (faults.length > 0) throw new Error(`The words do not agree:\n  ${faults.join('\n  ')}`)
  return `// Written by tools/words from the .icu files. Do not edit.\nexport interface AllWords {\n${blocks.join('\n')}\n}\n`
}

/** Writes `src/words.gen.d.ts` when it differs, so that a watching type checker is not woken for nothing. */
export function writeWordTypes(web: string) {
  const path = join(web, 'src/words.gen.d.ts')
  const text = gatherWords(web)
  let had = ''
  try {
    had = readFileSync(path, 'utf8')
  } catch {
    mkdirSync(dirname(path), { recursive: true })
  }
  if (had !== text) writeFileSync(path, text)
}

/** The folder that holds `words`: `src/rooms/people/words/en.icu` belongs to `people`, `src/house/words/en.icu` to `house`. */
export const placeOf = (path: string) => basename(dirname(dirname(path)))

function compare(place: string, first: CompiledFile, other: CompiledFile, language: string) {
  if (first === other) return []
  const faults: string[] = []
  for (const [key, args] of first.messages) {
    const theirs = other.messages.get(key)
    if (!theirs) faults.push(`${place}: ${language}.icu has no "${key}"`)
    else if (signature(theirs) !== signature(args))
      faults.push(
        `${place}: "${key}" takes ${signature(args)} in ${languages[0]} but ${signature(theirs)} in ${language}`,
      )
  }
  for (const key of other.messages.keys())
    if (!first.messages.has(key)) faults.push(`${place}: ${languages[0]}.icu has no "${key}"`)
  return faults
}

function signature(args: Arguments) {
  if (args.size === 0) return 'string'
  const each = [...args].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, type]) => `${name}: ${type}`)
  return `(p: { ${each.join('; ')} }) => string`
}
