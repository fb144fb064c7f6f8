import { inventory, programmes, ruleOf, states } from '@kith/law'
import { wordsOf } from '@kith/law/words-apart'
import { type Plugin, parseAst } from 'vite'

/**
 * Takes the words out of the law that browsers load: titles, questions, citations and sources stand in files of their own,
 * one a language, fetched by `loadWords`. The law decides without them, so what must be there first is small.
 */
export function lawWords(): Plugin {
  const apart = { en: wordsOf(programmes, 'en'), es: wordsOf(programmes, 'es') }
  const { en, es } = apart
  const words = spokenWords([...en.texts, ...es.texts, ...en.titles, ...es.titles, ...en.cites])
  const files: Readonly<Record<string, readonly string[]>> = {
    en: en.texts,
    es: es.texts,
    'en-titles': en.titles,
    'es-titles': es.titles,
    cites: en.cites,
  }
  return {
    name: 'kith-law-words',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /^law-words:/ }, handler: (id) => id },
    load: {
      filter: { id: /^law-words:/ },
      handler: (id) => `export default ${JSON.stringify(files[id.slice('law-words:'.length)])}`,
    },
    transform: {
      filter: { id: /packages[\\/]law[\\/]src[\\/]us[\\/](?!states[\\/]).*\.ts$/ },
      handler: (code, id) => ({
        code: id.endsWith('load-words.ts') ? loader : withoutWords(code, words),
        map: null,
      }),
    },
  }
}

const loader = `
import { putWords } from '../words-apart.ts'
import { programmes } from './index.ts'
const files = { en: () => import('law-words:en'), es: () => import('law-words:es') }
const titleFiles = { en: () => import('law-words:en-titles'), es: () => import('law-words:es-titles') }
export const loadWords = async (language) => {
  const texts = await files[language]()
  putWords(programmes, { texts: texts.default }, language)
}
export const loadTitles = async (language) => {
  const [titles, cites] = await Promise.all([titleFiles[language](), import('law-words:cites')])
  putWords(programmes, { titles: titles.default, cites: cites.default }, language)
}`

/** Of all that is said, what cannot be mistaken for a name by which the law calls something. */
function spokenWords(said: readonly string[]): ReadonlySet<string> {
  const { rules, asks, figures } = inventory(programmes.flatMap((one) => Object.values(one.results).map(ruleOf)))
  const names = new Set([
    ...states,
    ...[...rules, ...asks, ...figures, ...programmes].map(({ id }) => id),
    ...asks.flatMap((ask) => ask.options.map(({ code }) => code)),
    ...programmes.flatMap(({ codes }) => Object.values(codes ?? {}).flatMap((cases) => Object.keys(cases))),
  ])
  return new Set(said.filter((text) => /[\s\p{Lu}§]/u.test(text) && !names.has(text)))
}

/** The same code with each of the texts empty. */
function withoutWords(code: string, words: ReadonlySet<string>): string {
  const cuts: { start: number; end: number }[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit)
      return
    }
    if (typeof node !== 'object' || node === null) return
    const { type, start, end, value, quasis, ...rest } = node as Record<string, unknown>
    const text = type === 'Literal' ? value : type === 'TemplateLiteral' ? wholeOf(quasis) : null
    if (typeof text === 'string' && words.has(text)) cuts.push({ start: start as number, end: end as number })
    else for (const part of [value, ...Object.values(rest)]) visit(part)
  }
  visit(parseAst(code, { lang: 'ts' }).body)
  let left = ''
  let at = 0
  for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
    left += `${code.slice(at, start)}''`
    at = end
  }
  return left + code.slice(at)
}

/** The text of a template that has nothing to fill in. */
const wholeOf = (quasis: unknown): string | null => {
  const parts = quasis as { value: { cooked: string } }[]
  return parts.length === 1 ? parts[0]!.value.cooked : null
}
