/**
 * How a name sounds when it came into Latin letters along different ways: vowels after the first letter are dropped and
 * letters that stand for one sound fall together. After Philips 1990 (Metaphone), with what transliteration of Arabic,
 * Somali, Slavic, Korean and Spanish names changes (ALA-LC and BGN/PCGN tables: kh/h/x, ou/u, w/v, c for ʿayn, y/j).
 * `soundOf('mohammed')` and `soundOf('muhamad')` are both `'mmt'`.
 */
export function soundOf(name: string): string {
  const first = name
    .replace(/^(ca|cu|ci|co)(?=.*(aa|uu|x|d[iy]$|sh))/, (start) => start.slice(1))
    .replace(/^x(?=[iu])/, 'h')
    .replace(/^(?:hs|ch|ts|zh|sh|cz)/, 's')
    .replace(/^h(?=[aeiou])/, '')
  const spelt = first
    .replaceAll(/sch|shch|sh|ch|cz|tz|ts|zh/g, 's')
    .replaceAll('ph', 'f')
    .replaceAll(/kh|gh|ck/g, 'k')
    .replaceAll('x', 'ks')
    .replaceAll(/th|dh/g, 't')
    .replaceAll('h', '')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/[cqg]/g, 'k')
    .replaceAll(/[wb]/g, 'v')
    .replaceAll('ff', 'v')
    .replaceAll(/f$/g, 'v')
    .replaceAll(/z/g, 's')
    .replaceAll('d', 't')
    .replaceAll('p', 'b')
    .replaceAll(/[yj]/g, 'i')
  const start = /^[aeiou]/.test(spelt) ? 'a' : ''
  return start + spelt.replaceAll(/[aeiou]/g, '').replaceAll(/(.)\1+/g, '$1')
}
