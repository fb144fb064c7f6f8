import { terminalLanguage } from '../db/cannot-start.ts'

const words = {
  rowChanged: {
    en: 'The row at place {place} ({id}) is not what was written.',
    es: 'La fila del lugar {place} ({id}) no es lo que se escribió.',
  },
  payloadChanged: {
    en: 'The encrypted content of the row at place {place} ({id}) is not what was written.',
    es: 'El contenido cifrado de la fila del lugar {place} ({id}) no es lo que se escribió.',
  },
  rowMissing: {
    en: 'The row at place {place} ({id}) is gone.',
    es: 'Falta la fila del lugar {place} ({id}).',
  },
  leafChanged: {
    en: 'The leaf at place {place} ({id}) is not that of its row.',
    es: 'La hoja del lugar {place} ({id}) no es la de su fila.',
  },
  placeMissing: {
    en: 'Place {place} of the tree is empty.',
    es: 'El lugar {place} del árbol está vacío.',
  },
  beyondHead: {
    en: '{count} leaves stand in the tree under no signed head.',
    es: 'Hay {count} hojas en el árbol sin ninguna cabeza firmada.',
  },
  rootDiffers: {
    en: 'The first {size} rows are not those that were signed on {at}.',
    es: 'Las primeras {size} filas no son las que se firmaron el {at}.',
  },
  bookkeeping: {
    en: 'What the sealer kept with the head of {size} rows was changed.',
    es: 'Se cambió lo que el sellador guardó con la cabeza de {size} filas.',
  },
  signatureWrong: {
    en: 'The head of {size} rows was not signed with the house’s key.',
    es: 'La cabeza de {size} filas no se firmó con la clave de la casa.',
  },
  keyUnknown: {
    en: 'The head of {size} rows is signed with a key that is not known here ({key}).',
    es: 'La cabeza de {size} filas está firmada con una clave que aquí no se conoce ({key}).',
  },
  headMissing: {
    en: 'On {at} a head of {size} rows was told to {anchor}; the database has none.',
    es: 'El {at} se comunicó a {anchor} una cabeza de {size} filas; la base de datos no la tiene.',
  },
  headUntold: {
    en: 'The head of {size} rows, dated {at}, was never told to {anchor}, though later ones were.',
    es: 'La cabeza de {size} filas, con fecha {at}, nunca se comunicó a {anchor}, aunque otras posteriores sí.',
  },
  anchorDiffers: {
    en: 'The head of {size} rows is another than was told to {anchor} on {at}.',
    es: 'La cabeza de {size} filas es distinta de la que se comunicó a {anchor} el {at}.',
  },
  backDated: {
    en: 'The row at place {place} ({id}) says {at}, but was written after {after}.',
    es: 'La fila del lugar {place} ({id}) dice {at}, pero se escribió después de {after}.',
  },
  neverSealed: {
    en: 'The row {id}, dated {at}, was never sealed, though later ones were.',
    es: 'La fila {id}, con fecha {at}, nunca se selló, aunque otras posteriores sí.',
  },
} as const

export type FindingCode = keyof typeof words

/** One thing that is not as it was written. */
export interface Finding {
  code: FindingCode
  facts: Record<string, string | number>
}

/** The finding in the terminal's language. */
export function inWords({ code, facts }: Finding): string {
  return words[code][terminalLanguage(process.env)].replace(/\{(\w+)\}/g, (whole, name) => String(facts[name] ?? whole))
}
