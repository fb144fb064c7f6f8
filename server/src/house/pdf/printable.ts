/**
 * Text as people type it, made safe to print. Nothing in it can be taken for a command: the typesetter receives text as
 * data. What remains is what no paper can hold: letters without a glyph, controls, broken halves of a letter.
 */

/** Whether some font on board can draw this code point. */
export type CanDraw = (codePoint: number) => boolean

/** Signs the eye never sees and a font need not hold: joiners, direction marks, soft hyphen, variation selectors. */
const isInvisible = (codePoint: number) =>
  codePoint === 0xad || (codePoint >= 0x200b && codePoint <= 0x200f) || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)

// Overrides and embeddings could make a paper read otherwise than the record (a sum, a name turned round).
const directionOverrides = /[\u202a-\u202e\u2066-\u2069]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufff9-\ufffb]/g
// Tabs, thin and ideographic spaces: no font need hold them. The narrow one of `3:04 PM` stays unbreakable.
const rareSpaces = /[\t\u2000-\u200a\u205f\u3000]/g
// The box drawn around a digit in `1\ufe0f\u20e3`: no font joins it to the digit, so the digit stands alone.
const keycaps = /\ufe0f?\u20e3/g
const lineEnds = /\r\n?|[\u2028\u2029]/g

// Signs that people type and our fonts lack.
const spelledOut: Record<string, string> = { '→': '->', '←': '<-', '↔': '<->', '⇒': '=>', '↑': '^' }

/**
 * One text, printable: composed letters, no controls, each letter drawn or, where no font has it, named by its code.
 *
 * A letter that cannot be drawn is replaced by its plain form where it has one (a wide Ａ by A), otherwise by its code as in
 * `[U+13000]`: visible and findable, never a silent gap.
 *
 * @example printableText('a\u0000b \u{13000}', (codePoint) => codePoint < 0x80) // 'ab [U+13000]'
 */
export function printableText(text: string, canDraw: CanDraw): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(rareSpaces, ' ')
    .replaceAll('\u202f', '\u00a0')
    .replace(controls, '')
    .replace(directionOverrides, '')
    .replace(keycaps, '')
  const isKept = (letter: string) => {
    const codePoint = letter.codePointAt(0) ?? 0
    return letter === '\n' || isInvisible(codePoint) || canDraw(codePoint)
  }
  const drawable = (letter: string) => {
    if (isKept(letter)) return letter
    const plainForm = spelledOut[letter] ?? letter.normalize('NFKC')
    if ([...plainForm].every(isKept)) return plainForm
    return `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
  }
  return Array.from(plain, drawable).join('')
}

/** The same for every text inside what a template is given; keys, numbers, truths and nulls stay as they are. */
export function printableData(data: unknown, canDraw: CanDraw): unknown {
  if (typeof data === 'string') return printableText(data, canDraw)
  if (Array.isArray(data)) return data.map((one) => printableData(one, canDraw))
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printableData(value, canDraw)]))
}
