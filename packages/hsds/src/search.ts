import { type NeedKey, needKeys, needs } from './needs.ts'
import { closeWords, type SpellingIndex, spellingIndex } from './spelling.ts'
import { meaningfulTokens, tokens } from './tokens.ts'

/** A question as it was understood. The server matches `needs` against each service's needs and `words` against text. */
export type Question = {
  /** Meaningful words, plain and without plural endings, in the order they were said. */
  readonly words: readonly string[]
  /** Needs that the words name, surest first. */
  readonly needs: readonly NeedKey[]
  /** Needs heard only after mending a spelling; show what was taken for what. */
  readonly guessed: readonly { readonly said: string; readonly meant: string; readonly need: NeedKey }[]
  /** Words that name no need: a place, a name, a language. */
  readonly otherWords: readonly string[]
}

/**
 * Understands a question in English or Spanish, misspelt or not.
 * @example understand('ayuda con la renta en Akron') // { needs: ['rent'], otherWords: ['akron'], … }
 */
export function understand(question: string): Question {
  const said = tokens(question.slice(0, 500))
  const words = meaningfulTokens(question.slice(0, 500))
  const heard = hear(said, phrasesAsked)
  const found = [...heard.needs]
  const guessed: Question['guessed'][number][] = []
  const otherWords: string[] = []
  for (const word of words) {
    if (heard.used.has(word)) continue
    const near = word.length >= 4 ? closeWords(vocabulary, word)[0] : undefined
    const need = near === undefined ? undefined : needByWord.get(near)
    if (near === undefined || need === undefined) otherWords.push(word)
    else {
      guessed.push({ said: word, meant: near, need })
      if (!found.includes(need)) found.push(need)
    }
  }
  return { words, needs: found, guessed, otherWords }
}

/**
 * The needs that a service answers, by its categories, its name and its description. Empty if nothing says so.
 * @example needsOfService({ name: 'Produce Market', categories: ['TEFAP Available'] }) // ['food']
 */
export function needsOfService(service: {
  readonly name: string
  readonly description?: string
  readonly categories?: readonly string[]
}): NeedKey[] {
  const found = new Set<NeedKey>()
  for (const category of service.categories ?? []) {
    const words = tokens(category)
    const exact = needByCategory.get(words.join(' '))
    if (exact !== undefined) for (const need of exact) found.add(need)
    else for (const need of hear(words, phrasesWritten).needs) found.add(need)
  }
  for (const need of hear(tokens(service.name), phrasesWritten).needs) found.add(need)
  for (const need of hear(tokens((service.description ?? '').slice(0, 4_000)), phrasesWritten).needs) found.add(need)
  return needKeys.filter((need) => found.has(need))
}

type Phrase = { readonly words: readonly string[]; readonly need: NeedKey }
type Phrases = ReadonlyMap<string, readonly Phrase[]>

const phrasesWritten = filePhrases((need) => needs[need].words)
const phrasesAsked = filePhrases((need) => [...needs[need].words, ...needs[need].asked, needs[need].en, needs[need].es])

/** Phrases by their first word, longest first, so that "food stamps" is heard before "food". */
function filePhrases(saying: (need: NeedKey) => readonly string[]): Phrases {
  const filed = new Map<string, Phrase[]>()
  for (const need of needKeys) {
    for (const phrase of saying(need)) {
      const words = tokens(phrase)
      const there = filed.get(words[0]!)
      if (there === undefined) filed.set(words[0]!, [{ words, need }])
      else there.push({ words, need })
    }
  }
  for (const phrases of filed.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return filed
}

function hear(said: readonly string[], phrases: Phrases): { needs: NeedKey[]; used: Set<string> } {
  const weight = new Map<NeedKey, number>()
  const used = new Set<string>()
  for (let at = 0; at < said.length; ) {
    const heard = phrases.get(said[at]!)?.find(({ words }) => words.every((word, n) => said[at + n] === word))
    if (heard === undefined) {
      at += 1
      continue
    }
    weight.set(heard.need, (weight.get(heard.need) ?? 0) + heard.words.length)
    for (const word of heard.words) used.add(word)
    at += heard.words.length
  }
  return { needs: [...weight].sort(([, a], [, b]) => b - a).map(([need]) => need), used }
}

const needByCategory = new Map<string, NeedKey[]>()
for (const need of needKeys)
  for (const category of needs[need].categories) {
    const key = tokens(category).join(' ')
    needByCategory.set(key, [...(needByCategory.get(key) ?? []), need])
  }

/** Single words only: a slip inside a phrase is mended word by word. */
const needByWord = new Map<string, NeedKey>()
for (const need of needKeys)
  for (const phrase of [...needs[need].words, ...needs[need].asked]) {
    const words = tokens(phrase)
    if (words.length === 1 && !needByWord.has(words[0]!)) needByWord.set(words[0]!, need)
  }
const vocabulary: SpellingIndex = spellingIndex(needByWord.keys())

/**
 * What a service is found by, as one plain text for a trigram or full-text index: its own words, its organization's, and
 * the plain names of its needs in both languages, so that "comida" finds a pantry described in English.
 * @example searchText({ texts: ['Produce Market'], needs: ['food'] }) // 'produce market food comida'
 */
export function searchText({
  texts,
  needs: answered,
}: {
  texts: readonly (string | undefined)[]
  needs: readonly NeedKey[]
}): string {
  const words = texts.flatMap((text) => (text === undefined ? [] : tokens(text.slice(0, 20_000))))
  for (const need of answered) words.push(...tokens(needs[need].en), ...tokens(needs[need].es))
  return words.join(' ')
}
