import { chance } from '@kith/demo/chance'

/** Somebody as they were written down; `twin` is the number of an earlier record of the same person. */
export interface Written {
  name: string
  bornOn: string | null
  phone: string
  email: string
  twin: number | null
}

const syllables =
  'ma ri jo ka le na to be da su li ra mo ha ni so el an ro wi qui ze fa do pe gra cha mi ve ta lu ko si re'.split(' ')

/**
 * People of a large county: names are spread as names are (a few bear many), and one in twenty was written down twice with a
 * slip: letters exchanged or left out, names in another order, day and month exchanged, a field left empty.
 */
export function* likelyPeople(count: number, seed = 7): Generator<Written> {
  const { next: random, below } = chance(`likely people ${seed}`)
  const word = (n: number) => {
    let text = ''
    for (let rest = n + 31; rest > 0; rest = Math.floor(rest / syllables.length))
      text += syllables[rest % syllables.length]
    return text[0]!.toUpperCase() + text.slice(1)
  }
  // Zipf: the first name of the list is borne by about one in fifty.
  const ranked = (names: number) => Math.floor(Math.exp(random() ** 1.1 * Math.log(names)))
  const two = (value: number) => String(value).padStart(2, '0')
  const recent: { written: Written; at: number }[] = []
  for (let n = 0; n < count; n++) {
    if (n > 1000 && random() < 0.05) {
      const { written, at } = recent[below(recent.length)]!
      yield { ...slip(written, below), twin: at }
      continue
    }
    const family = word(ranked(60_000) + 3000)
    const written: Written = {
      name: `${word(ranked(3000))} ${random() < 0.1 ? `${word(ranked(60_000) + 3000)} ` : ''}${family}`,
      bornOn: random() < 0.97 ? `${1940 + below(80)}-${two(1 + below(12))}-${two(1 + below(28))}` : null,
      phone: random() < 0.8 ? `(555) ${String(2_000_000 + below(7_999_999)).replace(/^(...)/, '$1-')}` : '',
      email: random() < 0.3 ? `${family.toLowerCase()}${below(90_000)}@example.org` : '',
      twin: null,
    }
    if (recent.length < 5000) recent.push({ written, at: n })
    else recent[below(5000)] = { written, at: n }
    yield written
  }
}

function slip(one: Written, below: (limit: number) => number): Omit<Written, 'twin'> {
  const again = { ...one }
  const words = one.name.split(' ')
  const at = 1 + below(Math.max(1, words[0]!.length - 3))
  const kind = below(6)
  if (kind === 0) words[0] = exchanged(words[0]!, Math.min(at, words[0]!.length - 2))
  if (kind === 1) words[0] = words[0]!.slice(0, at) + words[0]!.slice(at + 1)
  if (kind === 2) words.reverse()
  again.name = words.join(' ')
  if (kind === 3 && one.bornOn) {
    const [year, month, day] = one.bornOn.split('-')
    again.bornOn = Number(day) <= 12 ? `${year}-${day}-${month}` : null
  }
  if (below(3) === 0) again.phone = ''
  if (below(2) === 0) again.email = ''
  if (below(12) === 0) again.bornOn = null
  return again
}

const exchanged = (word: string, at: number): string => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
