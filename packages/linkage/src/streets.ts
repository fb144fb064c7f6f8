import { isDigit, plainLetters } from './letters.ts'

/** Where somebody lives, taken apart. */
export interface Street {
  /** The number of the house as typed (0 when unknown). */
  readonly house: number
  /** The street's own name, without its kind and direction. */
  readonly name: string
  readonly unit: string
}

// Kinds of streets as the U.S. Postal Service abbreviates them (Publication 28, appendix C1), the common ones, and Spanish.
const kinds = new Set(
  (
    'st street ave av avenue rd road dr drive ln lane ct court blvd boulevard way pl place cir circle ter terrace pkwy ' +
    'parkway hwy highway trl trail sq square aly alley calle avenida camino cres crescent close grove circuit'
  ).split(' '),
)
const directions = new Set(['n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw', 'north', 'south', 'east', 'west'])
const units = new Set(['apt', 'apartment', 'unit', 'suite', 'ste', 'lot', 'room', 'rm', 'no', 'depto', 'apto'])
const nowhere = /^(homeless|general delivery|unknown|transient|none|no fixed|n\/?a$|sin hogar|refused|shelter$)/
const unknown: Street = { house: 0, name: '', unit: '' }

/** `streetOf('196 S Lee Lane # 8B')` is `{ house: 196, name: 'lee', unit: '8b' }`; "Homeless" is no place. */
export function streetOf(text: string | undefined): Street {
  if (!text) return unknown
  const plain = plainLetters(text)
  if (nowhere.test(plain)) return unknown
  let house = 0
  let unit = ''
  const name: string[] = []
  let isUnit = false
  for (const word of wordsOf(plain)) {
    if (isUnit) unit += word
    else if (units.has(word) && name.length > 0) isUnit = true
    else if (house === 0 && name.length === 0 && isHouse(word)) house = Number(word)
    else name.push(word)
  }
  while (name.length > 1 && kinds.has(name.at(-1)!)) name.pop()
  while (name.length > 1 && directions.has(name[0]!)) name.shift()
  return { house, name: name.join(' '), unit }
}

function isHouse(word: string): boolean {
  if (word.length > 7) return false
  for (let at = 0; at < word.length; at++) if (!isDigit(word.charCodeAt(at))) return false
  return true
}

/** The words of an address in small letters; `#` is one of its own, and means a unit. A list has many: no pattern is as quick. */
function wordsOf(plain: string): string[] {
  const words: string[] = []
  let from = 0
  for (let at = 0; at <= plain.length; at++) {
    const code = at < plain.length ? plain.charCodeAt(at) : 32
    if ((code > 96 && code < 123) || isDigit(code)) continue
    if (code > 127)
      return plain
        .replaceAll('#', ' unit ')
        .split(/[^\p{L}\d]+/u)
        .filter(Boolean)
    if (at > from) words.push(plain.slice(from, at))
    if (code === 35) words.push('unit')
    from = at + 1
  }
  return words
}
