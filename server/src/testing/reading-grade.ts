import { syllable } from 'syllable'

/** How many years of school a text asks for, by formulas of the field. For tests of what we print for people. */

/** Addresses of the web, telephone numbers and sums count as a word of one syllable: nobody spells them out. */
const notProse = /[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/[\p{L}\d-]+)*|[$+]?\d+([,.-]\d+)*/gu
const wordsOf = (text: string): string[] => text.replace(notProse, 'x').match(/\p{L}[\p{L}’'-]*/gu) ?? []
const sentencesOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(/(?<=[.?!])\s+/u)).filter((sentence) => wordsOf(sentence).length > 0)

/** Syllables of a Spanish word: its groups of vowels, where two strong ones or an accented weak one stand apart. */
export function spanishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, 'k')
    .replace(/y$/, 'i')
    .replace(/ü/g, 'u')
  let count = 0
  for (const [group] of plain.matchAll(/[aeiouáéíóú]+/g)) {
    count += 1
    for (let at = 1; at < group.length; at += 1) {
      const pair = group.slice(at - 1, at + 1)
      if (/[íú]/.test(pair) || /^[aeoáéó]{2}$/.test(pair)) count += 1
    }
  }
  return Math.max(1, count)
}

/** Flesch–Kincaid: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid and others, 1975). */
export function englishGrade(lines: readonly string[]): number {
  const sentences = sentencesOf(lines)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
}

/** Crawford, for Spanish texts of primary school: −0.205 sentences + 0.049 syllables, of 100 words, − 3.407 (1984). */
export function spanishGrade(lines: readonly string[]): number {
  const sentences = sentencesOf(lines)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0)
  return (-0.205 * sentences.length * 100) / words.length + (0.049 * syllables * 100) / words.length - 3.407
}
