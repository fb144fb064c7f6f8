/**
 * How a name sounds when it came into Latin letters along different ways: vowels after the first letter are dropped and
 * letters that stand for one sound fall together. After Philips 1990 (Metaphone), with what transliteration of Arabic,
 * Somali, Slavic, Korean and Spanish names changes (ALA-LC and BGN/PCGN tables: kh/h/x, ou/u, w/v, c for ʿayn, y/j).
 * `soundOf('mohammed')` and `soundOf('muhamad')` are both `'mmt'`.
 */
export function soundOf(name: string): string {
  const has = lettersIn(name)
  let sound = name
  for (const [letters, pattern, into] of changes) if ((has & letters) !== 0) sound = sound.replace(pattern, into)
  return isVowel(sound.charCodeAt(0)) ? `a${bones(sound)}` : bones(sound)
}

/** aeiou, as bits. */
const vowels = 0x00104111
const isVowel = (code: number) => code > 96 && code < 123 && (vowels >>> (code - 97)) % 2 === 1

/** The letters without vowels, one of each run. */
function bones(sound: string): string {
  let left = ''
  let last = 0
  for (let at = 0; at < sound.length; at++) {
    const code = sound.charCodeAt(at)
    if (code === last || isVowel(code)) continue
    left += sound[at]
    last = code
  }
  return left
}

/** Which letters occur, as bits. */
function lettersIn(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) letters |= 1 << ((text.charCodeAt(at) - 97) & 31)
  return letters
}

/** What is changed one after the other, with the letters without one of which a name need not be looked through. */
const changes = (
  [
    ['c', /^c(?=[auio].*(aa|uu|x|d[iy]$|sh))/, ''],
    ['x', /^x(?=[iu])/, 'h'],
    ['hctzs', /^(?:hs|ch|ts|zh|sh|cz)/, 's'],
    ['h', /^h(?=[aeiou])/, ''],
    ['sctz', /sch|shch|sh|ch|cz|tz|ts|zh/g, 's'],
    ['p', /ph/g, 'f'],
    ['kgc', /kh|gh|ck/g, 'k'],
    ['x', /x/g, 'ks'],
    ['td', /th|dh/g, 't'],
    ['hx', /h/g, ''],
    ['c', /c(?=[eiy])/g, 's'],
    ['cqg', /[cqg]/g, 'k'],
    ['wb', /[wb]/g, 'v'],
    ['fp', /ff/g, 'v'],
    ['fp', /f$/g, 'v'],
    ['z', /z/g, 's'],
    ['d', /d/g, 't'],
    ['p', /p/g, 'b'],
    ['yj', /[yj]/g, 'i'],
  ] as const
).map(([letters, pattern, into]) => [lettersIn(letters), pattern, into] as const)
