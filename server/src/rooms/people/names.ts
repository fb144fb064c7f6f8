import { doubleMetaphone } from 'double-metaphone'

/** Lowered, without accents, only letters, digits and single spaces: what names are compared by. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const digitsOf = (text: string): string => text.replace(/\D+/g, '')

// Short forms that people are called by, in English and Spanish. Each line is one family of names.
const families = `elizabeth liz beth betty eliza lisa
william will bill billy
robert rob bob bobby
margaret maggie meg peggy
katherine catherine kate kathy katie cathy
james jim jimmy jamie
john jack johnny
joseph joe joey
michael mike micky
richard rick dick rich
charles charlie chuck
thomas tom tommy
edward ed eddie ted
anthony tony
christopher chris
daniel dan danny
matthew matt
patricia pat patty trish
deborah debra deb debbie
jennifer jen jenny
susan sue susie
alexander alex sasha
samuel sam sammy
benjamin ben benny
andrew andy drew
nicholas nick
rebecca becky
victoria vicky
theresa teresa tere terry
francisco paco pancho kiko
jose pepe
guadalupe lupe lupita
ignacio nacho
jesus chuy
dolores lola
concepcion concha conchita
rosario charo
enrique quique kike
eduardo lalo
manuel manolo
alejandro alex ale
antonio tono toni
roberto beto
alberto beto
gilberto beto
isabel chabela isa
graciela chela
mercedes meche
consuelo chelo
pilar pili
rafael rafa
luis lucho
maria mari mary mariquita
jesusa chucha
socorro coco
ramon moncho
salvador chava
santiago santi yago
fernando nando
hector tito
oscar osqui`
  .split('\n')
  .map((line) => line.split(' '))
const relatives = new Map<string, Set<string>>()
for (const family of families) {
  for (const name of family) {
    const all = relatives.get(name) ?? new Set()
    for (const each of family) all.add(each)
    relatives.set(name, all)
  }
}

/** The words by which a person is found: their names, and the names that such names are short for. */
export function searchWords(names: readonly string[]): string {
  const words = new Set<string>()
  for (const name of names) for (const word of plain(name).split(' ')) if (word) words.add(word)
  for (const word of [...words]) for (const relative of relatives.get(word) ?? []) words.add(relative)
  return [...words].join(' ').slice(0, 1000)
}

/** How each word sounds; both ways of hearing it where there are two. */
export function soundsOf(text: string): string[] {
  const sounds = new Set<string>()
  for (const word of plain(text).split(' ').slice(0, 12)) {
    // Double Metaphone hears Latin letters only; other scripts are found by their letters.
    if (word.length < 2 || !/^[a-z]+$/.test(word)) continue
    for (const sound of doubleMetaphone(word.slice(0, 40))) if (sound) sounds.add(sound)
  }
  return [...sounds]
}

/** The sounds by which a name is found while it is still being typed: each sound, and its beginnings from the third letter on. */
export function heardSoFar(text: string): string[] {
  const shortest = 3
  const all = new Set<string>()
  for (const sound of soundsOf(text)) {
    all.add(sound)
    for (let length = shortest; length < sound.length; length++) all.add(sound.slice(0, length))
  }
  return [...all]
}
