import { ruleOf } from './language.ts'
import type { Programme } from './programme.ts'
import { inventory } from './walk.ts'
import type { Language, Source, Words } from './words.ts'

/**
 * The words of the law, apart from the law: a browser decides without them, and loads those of one language beside it.
 * Source files have the words where they belong; `web/tools/law-words.ts` takes them out of what is sent.
 */
export interface WordsApart {
  readonly texts: readonly string[]
  readonly cites: readonly string[]
}

/** `wordsOf(programmes, 'es')`: in an order that hangs on the law alone. */
export function wordsOf(programmes: readonly Programme[], language: Language): WordsApart {
  const { texts, cites } = spokenOf(programmes)
  return {
    texts: texts.map((one) => one[language]),
    cites: cites.flatMap((one) => ('cite' in one ? [one.cite] : [one.title, one.href ?? ''])),
  }
}

/** Puts back what `wordsOf` said of the same programmes. */
export function putWords(programmes: readonly Programme[], words: WordsApart, language: Language): void {
  const { texts, cites } = spokenOf(programmes)
  if (texts.length !== words.texts.length) throw new Error('These words are of another law.')
  for (const [at, one] of texts.entries()) (one as Writable<Words>)[language] = words.texts[at]!
  const rest = words.cites.values()
  const next = () => rest.next().value ?? ''
  for (const one of cites) {
    if ('cite' in one) (one as Writable<Cited>).cite = next()
    else {
      const source = one as Writable<Source>
      source.title = next()
      const href = next()
      if (href) source.href = href
    }
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }
interface Cited {
  readonly cite: string
}

/** Everything that says something, each once. */
function spokenOf(programmes: readonly Programme[]): { texts: Words[]; cites: (Cited | Source)[] } {
  const goals = programmes.flatMap((one) => [
    one.eligible,
    one.amount,
    ...(one.paidOut ? [one.paidOut] : []),
    ...Object.values(one.results),
    ...Object.values(one.codes ?? {}).flatMap((cases) => Object.values(cases)),
  ])
  const { rules, asks, figures } = inventory(goals.map(ruleOf))
  return {
    texts: [
      ...new Set<Words>([
        ...programmes.flatMap(({ name, verified }) => [name, verified.against]),
        ...rules.flatMap((rule) => [rule, ...(rule.unmet ? [rule.unmet] : [])]),
        ...asks.flatMap((ask) => [ask.question, ask.short, ask.why, ...ask.options, ...(ask.group ? [ask.group] : [])]),
        ...figures,
      ]),
    ],
    cites: [...new Set<Cited | Source>([...rules, ...figures.flatMap(({ sources }) => sources)])],
  }
}
