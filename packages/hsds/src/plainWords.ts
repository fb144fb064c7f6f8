/**
 * Text as it is compared: small letters, no accents, no punctuation, single spaces. Letters of every script stay.
 * @example plainWords('  Despensa de ALIMENTOS: ¡abierta! ') // 'despensa de alimentos abierta'
 */
export function plainWords(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
