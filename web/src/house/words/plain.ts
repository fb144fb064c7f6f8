/** Letters as a hurried person types them: no accents, no capitals. @example plain('Inés') // 'ines' */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
