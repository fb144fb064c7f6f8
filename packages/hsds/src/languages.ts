import { plainWords } from './plainWords.ts'

/**
 * The languages that US directories name most, with their ISO 639 code. A list of our own, not the whole standard:
 * a name that is not here keeps its name and has no code.
 */
const codes: Readonly<Record<string, string>> = {
  english: 'en',
  ingles: 'en',
  spanish: 'es',
  espanol: 'es',
  chinese: 'zh',
  chino: 'zh',
  mandarin: 'cmn',
  cantonese: 'yue',
  tagalog: 'tl',
  filipino: 'fil',
  vietnamese: 'vi',
  vietnamita: 'vi',
  korean: 'ko',
  coreano: 'ko',
  russian: 'ru',
  ruso: 'ru',
  arabic: 'ar',
  arabe: 'ar',
  french: 'fr',
  frances: 'fr',
  'haitian creole': 'ht',
  haitian: 'ht',
  creole: 'ht',
  portuguese: 'pt',
  portugues: 'pt',
  italian: 'it',
  italiano: 'it',
  german: 'de',
  aleman: 'de',
  polish: 'pl',
  hindi: 'hi',
  punjabi: 'pa',
  urdu: 'ur',
  bengali: 'bn',
  gujarati: 'gu',
  tamil: 'ta',
  telugu: 'te',
  nepali: 'ne',
  burmese: 'my',
  karen: 'kar',
  japanese: 'ja',
  khmer: 'km',
  cambodian: 'km',
  lao: 'lo',
  thai: 'th',
  hmong: 'hmn',
  somali: 'so',
  amharic: 'am',
  tigrinya: 'ti',
  oromo: 'om',
  swahili: 'sw',
  kinyarwanda: 'rw',
  yoruba: 'yo',
  igbo: 'ig',
  farsi: 'fa',
  persian: 'fa',
  dari: 'prs',
  pashto: 'ps',
  kurdish: 'ku',
  turkish: 'tr',
  ukrainian: 'uk',
  romanian: 'ro',
  armenian: 'hy',
  hebrew: 'he',
  yiddish: 'yi',
  greek: 'el',
  albanian: 'sq',
  samoan: 'sm',
  tongan: 'to',
  marshallese: 'mh',
  chuukese: 'chk',
  hawaiian: 'haw',
  navajo: 'nv',
  quechua: 'qu',
  mixtec: 'mix',
  mixteco: 'mix',
  kiche: 'quc',
  quiche: 'quc',
  mam: 'mam',
  garifuna: 'cab',
  'american sign language': 'ase',
  asl: 'ase',
} // prettier-ignore

/**
 * The ISO 639 code of a language named in English or Spanish, or undefined. Brackets narrow: "Chinese (Mandarin)".
 * @example languageCode('Español') // 'es'
 */
export function languageCode(name: string): string | undefined {
  const bracket = /\(([^)]+)\)/.exec(name)?.[1]
  for (const candidate of [bracket, name.replace(/\(.*/, ''), name]) {
    const code = candidate === undefined ? undefined : codes[plainWords(candidate)]
    if (code !== undefined) return code
  }
  return undefined
}
