// Letters that Unicode does not take apart, and alphabets as passports write them (ICAO Doc 9303-3, section 6).
const written: Readonly<Record<string, string>> = {
  ...{ đ: 'd', ð: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i' },
  ...{ ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{ х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', ў: 'u' },
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n' },
  ...{ ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
  ...{ ا: 'a', أ: 'a', إ: 'i', آ: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'd', ر: 'r' },
  ...{ ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l' },
  ...{ م: 'm', ن: 'n', ه: 'h', ة: 'a', و: 'w', ي: 'y', ى: 'a', ئ: 'y', ؤ: 'w', ء: '' },
}

const longestText = 200

/**
 * Lower case, without marks (those of direction too), in Latin letters: `plainLetters('Đặng')` is `'dang'`, `plainLetters('Юлия')` is `'iuliia'`.
 * Only the first 200 characters count: no name needs more, and nobody may make us read a million.
 */
export function plainLetters(text: string): string {
  const short = text.length > longestText ? text.slice(0, longestText) : text
  let isPlain = true
  for (let at = 0; at < short.length; at++) {
    if (short.charCodeAt(at) > 127 || short.charCodeAt(at) === 0) {
      isPlain = false
      break
    }
  }
  const lower = short.toLowerCase()
  if (isPlain) return lower
  return lower
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('\0', '')
    .replaceAll(/[^\0-\x7f]/g, (letter) => written[letter] ?? (/\p{L}/u.test(letter) ? letter : ' '))
}

/** Whether a byte or the code of a character is one of 0 to 9. */
export const isDigit = (code: number): boolean => code > 47 && code < 58
