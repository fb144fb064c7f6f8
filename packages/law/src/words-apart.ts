import { ruleOf } from './language.ts'
import type { Programme } from './programme.ts'
import { inventory } from './walk.ts'
import type { Language, Source, Words } from './words.ts'

/**
 * The words of the law, apart from the law: a browser decides without them, and loads those of one language beside it.
 * Source files have the words where they belong; `web/tools/law-words.ts` takes them out of what is sent.
 */
export interface WordsApart {
  /** What is asked and what programmes are called. */
  readonly texts: readonly string[]
  /** What rules and figures are called: only an explanation says it. */
  readonly titles: readonly string[]
  readonly cites: readonly string[]
}

/** `wordsOf(programmes, 'es')`: in an order that hangs on the law alone. */
export function wordsOf(programmes: readonly Programme[], language: Language): WordsApart {
  const { texts, titles, cites } = spokenOf(programmes)
  return {
    texts: texts.map((one) => one[language]),
    titles: titles.map((one) => one[language]),
    cites: cites.flatMap((one) => ('cite' in one ? [one.cite] : [one.title, one.href ?? ''])),
  }
}

/** Puts back what `wordsOf` said of the same programmes, as much of it as is here. */
export function putWords(programmes: readonly Programme[], words: Partial<WordsApart>, language: Language): void {
  const spoken = spokenOf(programmes)
  for (const part of ['texts', 'titles'] as const) {
    const said = words[part]
    if (!said) continue
    if (spoken[part].length !== said.length) throw new Error('These words are of another law.')
    for (const [at, one] of spoken[part].entries()) (one as Writable<Words>)[language] = said[at]!
  }
  if (words.cites) putCites(spoken.cites, words.cites)
}

function putCites(cites: readonly (Cited | Source)[], said: readonly string[]): void {
  const rest = said.values()
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
function spokenOf(programmes: readonly Programme[]): { texts: Words[]; titles: Words[]; cites: (Cited | Source)[] } {
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
        ...asks.flatMap((ask) => [ask.question, ask.short, ask.why, ...ask.options, ...(ask.group ? [ask.group] : [])]),
      ]),
    ],
    titles: [...new Set<Words>([...rules.flatMap((rule) => [rule, ...(rule.unmet ? [rule.unmet] : [])]), ...figures])],
    cites: [...new Set<Cited | Source>([...rules, ...figures.flatMap(({ sources }) => sources)])],
  }
}
