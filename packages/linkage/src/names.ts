import { plainLetters } from './letters.ts'

const suffixes: Readonly<Record<string, number>> = { jr: 2, junior: 2, ii: 2, sr: 1, senior: 1, iii: 3, iv: 4, hijo: 2 }
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sr', 'sra', 'srta', 'don', 'dona'])
const notNames = new Set(['unknown', 'unk', 'none', 'null', 'na', 'unnamed', 'refused', 'desconocido', 'desconocida'])
/** Small words that belong to the next one: `de la Cruz` and `Delacruz` are one word. */
const particles = new Set(
  'de del la las los da do dos das di du le van von der den ter al el ul bin bint ibn abu abd mac mc st san'.split(' '),
)
const noWords: readonly string[] = []

/** The words of a name, plain and without marks: `nameWords("O'Brien-de la Cruz")` is `['obrien', 'delacruz']`. */
function nameWords(text: string | undefined): readonly string[] {
  if (!text) return noWords
  const plain = plainLetters(text)
  // Most names are one word of letters, and this is asked a million times.
  if (/^[a-z]+$/.test(plain)) return notNames.has(plain) ? noWords : [plain]
  const words: string[] = []
  let held = ''
  for (const word of plain.replaceAll(/['’`ʼ]/g, '').split(/[^\p{L}]+/u)) {
    if (word === '' || notNames.has(word)) continue
    if (particles.has(word)) held += word
    else {
      words.push(held + word)
      held = ''
    }
  }
  if (held) words.push(held)
  return words
}

/** Given names: `givenWords('Mr. José Luis')` is `['jose', 'luis']`. */
export function givenWords(text: string | undefined): readonly string[] {
  const words = nameWords(text)
  return words.length > 1 && titles.has(words[0]!) ? words.slice(1) : words
}

/** Family names and which of the same name: `familyWords('García-López Jr.')` is `{ words: ['garcia', 'lopez'], suffix: 2 }`. */
export function familyWords(text: string | undefined): { words: readonly string[]; suffix: number } {
  const words = nameWords(text)
  const suffix = words.length > 1 ? (suffixes[words.at(-1)!] ?? 0) : 0
  return { words: suffix ? words.slice(0, -1) : words, suffix }
}
