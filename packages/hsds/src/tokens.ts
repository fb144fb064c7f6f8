import { plainWords } from './plainWords.ts'

/** Words that say nothing about what is wanted, in English and Spanish. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and any are at be can do does find for from get give go has have help how i im in is it looking me my need needs of on or ' +
    'our please service services some someone than that the their them there they this to us want was we what where which who with you your ' +
    'al algo algun alguna ayuda ayudar busco como con de del donde el ella en es esta estoy hay la las lo los me mi mis ' +
    'necesita necesito necesitamos nos o para por porque puede puedo que quiero se servicio servicios si sin su sus tengo un una unos y yo'
  ).split(' '),
)

/**
 * A text as words to compare: plain letters, endings of the plural taken off, in order. The stem is crude on purpose:
 * it must be the same for both sides, not right.
 * @example tokens('Food pantries & clínicas') // ['food', 'pantry', 'clinica']
 */
export function tokens(text: string): string[] {
  const plain = plainWords(text)
  return plain === '' ? [] : plain.split(' ').map(stem)
}

/**
 * The words of a question that carry meaning.
 * @example meaningfulTokens('Where can I find a food pantry?') // ['food', 'pantry']
 */
export function meaningfulTokens(text: string): string[] {
  const plain = plainWords(text)
  return plain === ''
    ? []
    : plain
        .split(' ')
        .filter((word) => !stopWords.has(word))
        .map(stem)
}

/** Takes a plural ending off one plain word: `pantries` → `pantry`, `clinicas` → `clinica`, `meals` → `meal`. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(ch|sh|ss|x|z|on|or|ad|al)es$/.test(word) && word.length > 5) return word.slice(0, -2)
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}
