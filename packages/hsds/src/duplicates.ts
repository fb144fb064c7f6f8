import { milesBetween } from './distance.ts'
import { slipsAllowed, slipsBetween } from './spelling.ts'
import { meaningfulTokens, tokens } from './tokens.ts'

/** A service as it is listed, in the columns by which listings are compared. What is not known is empty or absent. */
export interface Listed {
  readonly id: string
  readonly name: string
  readonly organization: string
  readonly phone?: string
  /** `12 Main St, Akron, OH` */
  readonly place?: string
  readonly url?: string
  readonly needs?: readonly string[]
  readonly latitude?: number
  readonly longitude?: number
}

/** What of two listings speaks for one service, or against. */
export type Mark = 'name' | 'organization' | 'phone' | 'street' | 'near' | 'website' | 'need'

/** Two listings that read like one service. A higher weight is likelier; the first id is the smaller. */
export interface LikelyService {
  readonly one: string
  readonly other: string
  readonly weight: number
  readonly agrees: readonly Mark[]
  readonly differs: readonly Mark[]
}

/** From here on a pair is worth somebody's look. */
export const worthAsking = 4
/** A telephone, street or pair of words that more than so many share leads nobody together. */
const mostInBlock = 40
/** So near is one place; so far apart nobody gives one service. */
const sameSpotMiles = 0.15
const farMiles = 15
/** So rare together are words that name one organization, in the bits by which they are rare. */
const rareEnough = 18

/**
 * Which of these listings read like one service, the likeliest first. Names and organizations count by their rare words,
 * telephones, streets and websites by how few share them. Listings are compared only where something rare leads them
 * together. It decides nothing.
 * @example likelyServices([{ id: 'a', name: 'Pantry', … }, { id: 'b', name: 'Food pantry', … }])[0].agrees // ['phone', …]
 */
export function likelyServices(listed: readonly Listed[]): LikelyService[] {
  const all = listed.map(asCompared)
  const bearers = new Map<string, number>()
  for (const each of all) for (const word of each.words) bearers.set(word, (bearers.get(word) ?? 0) + 1)
  // In a small list every word would be common: as many other listings stand behind it as make words differ.
  const behind = Math.max(all.length, 500)
  const rarities = new Map([...bearers].map(([word, by]) => [word, Math.max(1, Math.log2((behind + 1) / by))]))
  const rarity: Rarity = (word) => rarities.get(word)!
  const blocks = blocksOf(all, rarity)
  const found: LikelyService[] = []
  const compared = new Set<number>()
  for (const members of blocks.values()) {
    if (members.length > mostInBlock) continue
    for (let a = 0; a < members.length; a++)
      for (let b = a + 1; b < members.length; b++) {
        const key = members[a]! * all.length + members[b]!
        if (compared.has(key)) continue
        compared.add(key)
        const pair = weigh(all[members[a]!]!, all[members[b]!]!, rarity, (block) => blocks.get(block)?.length ?? 2)
        if (pair.weight >= worthAsking) found.push(pair)
      }
  }
  return found.sort((a, b) => b.weight - a.weight || (a.one + a.other < b.one + b.other ? -1 : 1))
}

type Rarity = (word: string) => number

interface Compared {
  listed: Listed
  name: ReadonlySet<string>
  organization: ReadonlySet<string>
  /** Of both. */
  words: ReadonlySet<string>
  digits: string
  street: Street | undefined
  website: string
  /** What kinds of food help its words name. */
  kinds: string
}

/** Two kinds of help with one need, often given at one place by one organization, and not the same service. */
const kindWords = [
  /^(pantry|grocery|cupboard|market|shelf|despensa)$/,
  /^(meal|mealsite|kitchen|breakfast|lunch|dinner|supper|diner|soup|comedor)$/,
]

function asCompared(listed: Listed): Compared {
  const name = new Set(meaningfulTokens(listed.name))
  const organization = new Set(meaningfulTokens(listed.organization))
  const words = new Set([...name, ...organization])
  return {
    listed,
    name,
    organization,
    words,
    digits: (listed.phone ?? '').split(/ext|x/i)[0]!.replace(/\D/g, '').slice(-10),
    street: streetOf(listed.place ?? ''),
    website: (listed.url ?? '')
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, ''),
    kinds: kindWords.filter((kind) => [...words].some((word) => kind.test(word))).join(' '),
  }
}

interface Street {
  number: string
  word: string
  side: string
  city: string
}
const sides: Readonly<Record<string, string>> = { north: 'n', south: 's', east: 'e', west: 'w' }
const notItsName = /^([nsew]|[ns][ew]|street|st|avenue|ave|av|road|rd|drive|dr|boulevard|blvd|lane|ln|the|old)$/

/** `12 N. Main St, Akron, OH` → 12, main, n, akron. A post box or a street without a number is no place to go to. */
function streetOf(place: string): Street | undefined {
  const parts = place.split(',').map((part) => tokens(part).map((word) => sides[word] ?? word))
  const [line = []] = parts
  const number = line.find((word) => /^\d/.test(word))
  const word =
    line.find((each) => !/^\d/.test(each) && !notItsName.test(each)) ?? line.find((each) => !/^\d/.test(each))
  if (number === undefined || word === undefined || line.includes('box')) return undefined
  const city = parts.length > 2 ? parts.at(-2)! : (parts[1] ?? [])
  return { number, word, side: line.find((each) => /^[nsew]$/.test(each)) ?? '', city: city.join(' ') }
}

const phoneBlock = (digits: string) => `phone ${digits.slice(-7)}`
const streetBlock = ({ number, word }: Street) => `street ${number} ${word}`
const websiteBlock = (website: string) => `website ${website}`

/** Where listings meet: the same telephone, street or website, or two of the rarest words in common. */
function blocksOf(all: readonly Compared[], rarity: Rarity): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  const put = (block: string, n: number) => {
    const there = blocks.get(block)
    if (there === undefined) blocks.set(block, [n])
    else there.push(n)
  }
  for (const [n, { words, digits, street, website }] of all.entries()) {
    if (digits.length >= 7) put(phoneBlock(digits), n)
    if (street) put(streetBlock(street), n)
    if (website) put(websiteBlock(website), n)
    const rarest = [...words].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).slice(0, 4)
    rarest.sort()
    if (rarest.length === 1) put(`word ${rarest[0]}`, n)
    for (let a = 0; a < rarest.length; a++)
      for (let b = a + 1; b < rarest.length; b++) put(`words ${rarest[a]} ${rarest[b]}`, n)
  }
  return blocks
}

/** How much of the words of both is common to both, by rarity: 0 to 1. A slip in a long word is no other word. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>, rarity: Rarity): number {
  let [common, whole] = [0, 0]
  const left = new Set(other)
  for (const word of other) whole += rarity(word)
  for (const word of one) {
    whole += rarity(word)
    const met = left.has(word) ? word : slipOf(word, left)
    if (met === undefined) continue
    left.delete(met)
    common += rarity(word) + rarity(met)
  }
  return whole === 0 ? 0 : common / whole
}

/** A shorter name for the same is the same name: pantry, food pantry. */
function likenessOfNames(one: ReadonlySet<string>, other: ReadonlySet<string>, rarity: Rarity): number {
  const likeness = likenessOf(one, other, rarity)
  const [short, long] = one.size < other.size ? [one, other] : [other, one]
  return short.size > 0 && short.isSubsetOf(long) ? Math.max(likeness, 0.9) : likeness
}

function withoutOwner(one: Compared, other: Compared): ReadonlySet<string> {
  const left = [...one.name].filter((word) => !one.organization.has(word) && !other.organization.has(word))
  return left.length > 0 ? new Set(left) : one.name
}

function commonRarity(one: ReadonlySet<string>, other: ReadonlySet<string>, rarity: Rarity): number {
  let common = 0
  for (const word of one) if (other.has(word)) common += rarity(word)
  return common
}

function slipOf(word: string, among: ReadonlySet<string>): string | undefined {
  if (word.length < 5 || slipsAllowed(word.length) === 0) return undefined
  for (const each of among)
    if (
      each.length > 4 &&
      Math.abs(each.length - word.length) < 2 &&
      each[0] === word[0] &&
      slipsBetween(word, each) === 1
    )
      return each
  return undefined
}

function weigh(a: Compared, b: Compared, rarity: Rarity, sharedBy: (block: string) => number): LikelyService {
  const agrees: Mark[] = []
  const differs: Mark[] = []
  let weight = 0
  const says = (mark: Mark, agree: boolean, by: number) => {
    ;(agree ? agrees : differs).push(mark)
    weight += by
  }
  /** What two share counts whole, what many share counts little. */
  const rare = (most: number, block: string) => most / Math.sqrt(Math.max(1, sharedBy(block) - 1))

  const isSameOrganization = likenessOf(a.organization, b.organization, rarity) > 0.85
  // One organization lists many services: there the name alone tells them apart, without the organization's own words.
  // Otherwise the words of both may stand in either place: neighbors under one roof have other names for both.
  const title = isSameOrganization
    ? likenessOfNames(withoutOwner(a, b), withoutOwner(b, a), rarity)
    : likenessOf(a.words, b.words, rarity)
  says('name', title >= 0.6, (title - 0.5) * (isSameOrganization ? 14 : 10))
  if (a.organization.size > 0 && b.organization.size > 0)
    says('organization', isSameOrganization, isSameOrganization ? 1 : title >= 0.6 ? -0.5 : -2)

  const [short, long] = a.digits.length < b.digits.length ? [a.digits, b.digits] : [b.digits, a.digits]
  if (short.length >= 7) {
    const isSame = long.endsWith(short)
    says('phone', isSame, isSame ? rare(4, phoneBlock(short)) : -1.5)
  }
  const miles = milesApart(a.listed, b.listed)
  if (a.street && b.street) {
    const isSame = isSameStreet(a.street, b.street)
    says('street', isSame, isSame ? rare(4, streetBlock(a.street)) : -6)
  } else if (miles !== undefined && miles <= sameSpotMiles) says('near', true, 1.5)
  if (miles !== undefined && miles > farMiles) says('near', false, -6)
  if (a.website && b.website && a.website === b.website) says('website', true, rare(2, websiteBlock(a.website)))
  const isOtherKind = a.kinds !== '' && b.kinds !== '' && a.kinds !== b.kinds
  const [needs, others] = [a.listed.needs ?? [], b.listed.needs ?? []]
  if (needs.length > 0 && others.length > 0) {
    const isSame = needs.some((need) => others.includes(need))
    says('need', isSame && !isOtherKind, isSame && !isOtherKind ? 0 : -9)
  } else if (isOtherKind) says('need', false, -9)
  // A name alone says little, unless it is a rare one: many pantries bear the name of a saint.
  const isLocated = agrees.some(
    (mark) => mark === 'phone' || mark === 'street' || mark === 'near' || mark === 'website',
  )
  if (!isLocated) weight -= commonRarity(a.words, b.words, rarity) < rareEnough ? 6 : 2
  const [one, other] = a.listed.id < b.listed.id ? [a, b] : [b, a]
  return { one: one.listed.id, other: other.listed.id, weight: Math.round(weight * 10) / 10, agrees, differs }
}

const isSameStreet = (a: Street, b: Street): boolean =>
  a.number === b.number &&
  a.word === b.word &&
  (a.side === b.side || !a.side || !b.side) &&
  (a.city === b.city || !a.city || !b.city)

function milesApart(a: Listed, b: Listed): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined) return undefined
  if (b.latitude === undefined || b.longitude === undefined) return undefined
  return milesBetween(
    { latitude: a.latitude, longitude: a.longitude },
    { latitude: b.latitude, longitude: b.longitude },
  )
}
