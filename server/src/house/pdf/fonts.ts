import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** One font file as the typesetter takes it: TrueType, whole, not cut into pieces for the web. */
export type Font = { name: string; bytes: Uint8Array }

type Weight = '400Regular' | '700Bold'
const both: Weight[] = ['400Regular', '700Bold']

/**
 * Every family a document may need, all under the SIL Open Font License, all from npm: no font of the machine is used, so
 * a document looks the same wherever it is printed. The first is the voice of the product (made for low vision); the
 * others stand in for the letters that it lacks. Chinese, Japanese and Korean are absent: 92 MB a family.
 *
 * Whole fonts, not the pieces that web fonts are cut into: a letter drawn from parts (ọ̀) loses those in another piece.
 */
const families: { folder: string; file: string; weights: Weight[] }[] = [
  { folder: 'atkinson-hyperlegible-next', file: 'AtkinsonHyperlegibleNext', weights: both },
  { folder: 'noto-sans', file: 'NotoSans', weights: both },
  { folder: 'noto-sans-arabic', file: 'NotoSansArabic', weights: both },
  { folder: 'noto-sans-hebrew', file: 'NotoSansHebrew', weights: both },
  { folder: 'noto-sans-ethiopic', file: 'NotoSansEthiopic', weights: both },
  { folder: 'noto-sans-bengali', file: 'NotoSansBengali', weights: both },
  { folder: 'noto-sans-gurmukhi', file: 'NotoSansGurmukhi', weights: both },
  { folder: 'noto-sans-khmer', file: 'NotoSansKhmer', weights: both },
  { folder: 'noto-sans-myanmar', file: 'NotoSansMyanmar', weights: both },
  { folder: 'noto-sans-symbols-2', file: 'NotoSansSymbols2', weights: ['400Regular'] },
  { folder: 'noto-emoji', file: 'NotoEmoji', weights: ['400Regular'] },
]

const require = createRequire(import.meta.url)

/** Reads every font, always in the same order: the typesetter breaks ties by order, and a document must not change. */
export function readFonts(): Font[] {
  return families.flatMap(({ folder, file, weights }) =>
    weights.map((weight) => {
      const path = `@expo-google-fonts/${folder}/${weight}/${file}_${weight}.ttf`
      return { name: `${file} ${weight}`, bytes: readFileSync(require.resolve(path)) }
    }),
  )
}
