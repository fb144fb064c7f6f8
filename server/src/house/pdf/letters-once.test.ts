import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { makeAccessible } from './accessible.ts'
import { readFonts } from './fonts.ts'
import { heardAs, readAloud } from './read-aloud.ts'
import { structureFaults } from './structure-faults.ts'
import { startTypesetter, type Typesetter } from './typesetter.ts'

const source = `
#import "/readable.typ": readable
#let d = json(bytes(sys.inputs.data))
#set document(title: "Names", date: datetime(year: 2026, month: 11, day: 22))
#set text(lang: "en")
#show: readable
= Names
#d.name
`

let typeset: Typesetter
before(async () => {
  typeset = await startTypesetter(readFonts())
})

async function printName(name: string) {
  const made = typeset({ name: 'names', source }, { name })
  assert.ok('pdf' in made, 'fault' in made ? made.fault : '')
  const pdf = await makeAccessible(made.pdf, { lang: 'en', title: 'Names' })
  return { pdf, heard: heardAs(await readAloud(pdf), 'P')[0]?.text ?? '' }
}

const fromLeftToRight = {
  Spanish: 'Inés Ñíguez',
  Vietnamese: 'Nguyễn Thị Hồng Đặng',
  Yoruba: 'Adébáyọ̀ Ọ̀ṣun ẹ́',
  Polish: 'Łódź Świętosław',
  Turkish: 'İpek Şağlam',
  Russian: 'Чехо́в Шевченко',
  Greek: 'Ελένη ά',
  Amharic: 'ነጋሽ ተስፋዬ',
  Hindi: 'नेहा',
  Bengali: 'বাংলা',
  Punjabi: 'ਪੰਜਾਬੀ',
  Khmer: 'ភាសា',
  Burmese: 'မြန်မာ',
  'with emoji': 'Sol ❤️ 👩🏽‍🚒 👨‍👩‍👧‍👦 🇲🇽',
}

for (const [language, name] of Object.entries(fromLeftToRight)) {
  test(`A name is drawn whole and heard once: ${language}`, async () => {
    const { pdf, heard } = await printName(name)
    assert.equal(heard, name.normalize('NFC'))
    assert.deepEqual(await structureFaults(pdf), [])
  })
}

const fromRightToLeft = { Arabic: 'كريم العلي', Persian: 'پریسا گلی', Urdu: 'ٹیپو', Hebrew: 'שלום' }

for (const [language, name] of Object.entries(fromRightToLeft)) {
  test(`A name from right to left is drawn whole and each letter heard once: ${language}`, async () => {
    const { pdf, heard } = await printName(name)
    // Stored as drawn, from left to right; reading programs turn it.
    assert.equal([...heard].reverse().join(''), name)
    assert.deepEqual(await structureFaults(pdf), [])
  })
}

test('A mark whose letter is missing from the page is a fault', async () => {
  // Without the fonts that `readable` chooses, the typesetter draws the accent of ọ̀ and drops the letter.
  const bare = source.replace('#show: readable', '#set text(font: ("Atkinson Hyperlegible Next", "Noto Sans"))')
  const made = typeset({ name: 'bare', source: bare }, { name: 'Adébáyọ̀' })
  assert.ok('pdf' in made)
  const faults = await structureFaults(await makeAccessible(made.pdf, { lang: 'en', title: 'Names' }))
  assert.match(faults.join(), /drawn without its letter/)
})

test('Ten thousand letters without a space stay on the page and are heard unchanged', async () => {
  const word = 'abcdefghij'.repeat(1000)
  const { heard } = await printName(word)
  assert.equal(heard, word)
})
