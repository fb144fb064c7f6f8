import { kinMeaning, kinWord } from './kin-words.ts'
import type { Language } from './shapes.ts'

/** What the other one of a tie is to the person in every family, beside the person's own word. */
export const standardKinds = [
  'parent',
  'child',
  'partner',
  'sibling',
  'grandparent',
  'grandchild',
  'relative',
  'godparent',
  'godchild',
  'coGodparent',
  'clan',
  'extendedFamily',
  'faith',
  'elder',
  'chosenFamily',
] as const
export type StandardKind = (typeof standardKinds)[number]

/** In which way somebody is a parent or a child; in which way two are partners. */
export const parentWays = ['birth', 'adoptive', 'step', 'foster', 'guardian'] as const
export const partnerWays = ['married', 'together', 'separated', 'divorced', 'dated'] as const
export const kinWays = [...parentWays, ...partnerWays] as const
export type KinWay = (typeof kinWays)[number]

/** Partners who no longer are a couple. */
export const isFormer = (way: string): boolean => way === 'separated' || way === 'divorced' || way === 'dated'

/** The ways that a kind can have. */
export const waysOf = (standard: StandardKind | ''): readonly KinWay[] =>
  standard === 'parent' || standard === 'child' ? parentWays : standard === 'partner' ? partnerWays : []

interface Kin {
  standard: StandardKind | ''
  way: KinWay | ''
}

const plainly: Readonly<Record<string, readonly [StandardKind, (KinWay | '')?]>> = {
  mother: ['parent'],
  father: ['parent'],
  parent: ['parent'],
  stepmother: ['parent', 'step'],
  stepfather: ['parent', 'step'],
  'foster mother': ['parent', 'foster'],
  'foster father': ['parent', 'foster'],
  'foster parent': ['parent', 'foster'],
  guardian: ['parent', 'guardian'],
  daughter: ['child'],
  son: ['child'],
  child: ['child'],
  stepdaughter: ['child', 'step'],
  stepson: ['child', 'step'],
  stepchild: ['child', 'step'],
  'foster daughter': ['child', 'foster'],
  'foster son': ['child', 'foster'],
  'foster child': ['child', 'foster'],
  partner: ['partner'],
  boyfriend: ['partner'],
  girlfriend: ['partner'],
  spouse: ['partner', 'married'],
  wife: ['partner', 'married'],
  husband: ['partner', 'married'],
  'former partner': ['partner', 'separated'],
  'former spouse': ['partner', 'divorced'],
  'former wife': ['partner', 'divorced'],
  'former husband': ['partner', 'divorced'],
  sister: ['sibling'],
  brother: ['sibling'],
  sibling: ['sibling'],
  'half sister': ['sibling'],
  'half brother': ['sibling'],
  grandmother: ['grandparent'],
  grandfather: ['grandparent'],
  grandparent: ['grandparent'],
  granddaughter: ['grandchild'],
  grandson: ['grandchild'],
  grandchild: ['grandchild'],
  aunt: ['relative'],
  uncle: ['relative'],
  cousin: ['relative'],
  niece: ['relative'],
  nephew: ['relative'],
  godmother: ['godparent'],
  godfather: ['godparent'],
  godparent: ['godparent'],
  goddaughter: ['godchild'],
  godson: ['godchild'],
  godchild: ['godchild'],
  compadre: ['coGodparent'],
  clan: ['clan'],
  whānau: ['extendedFamily'],
  'extended family': ['extendedFamily'],
  elder: ['elder'],
  relative: ['relative'],
  church: ['faith'],
  parish: ['faith'],
  mosque: ['faith'],
  temple: ['faith'],
  synagogue: ['faith'],
}

/**
 * What a typed word says plainly of two people in every family; nothing where it does not.
 * @example kinOf('madrastra') // { standard: 'parent', way: 'step' }
 */
export function kinOf(typed: string): Kin {
  const [standard = '', way = ''] = plainly[kinMeaning(typed)] ?? []
  return { standard, way }
}

const turned: Readonly<Partial<Record<StandardKind, StandardKind>>> = {
  parent: 'child',
  child: 'parent',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  godparent: 'godchild',
  godchild: 'godparent',
}
/** The same tie from the other side. @example turnedKind('parent') // 'child' */
export const turnedKind = (standard: StandardKind | ''): StandardKind | '' => standard && (turned[standard] ?? standard)

// Words whose other side is another word; the words of what two people are to each other alike need no line.
const otherSide: readonly (readonly [word: string, other: string])[] = [
  ['mother', 'child'],
  ['father', 'child'],
  ['parent', 'child'],
  ['daughter', 'parent'],
  ['son', 'parent'],
  ['child', 'parent'],
  ['stepmother', 'stepchild'],
  ['stepfather', 'stepchild'],
  ['stepdaughter', 'parent'],
  ['stepson', 'parent'],
  ['stepchild', 'parent'],
  ['foster mother', 'foster child'],
  ['foster father', 'foster child'],
  ['foster parent', 'foster child'],
  ['foster daughter', 'foster parent'],
  ['foster son', 'foster parent'],
  ['foster child', 'foster parent'],
  ['grandmother', 'grandchild'],
  ['grandfather', 'grandchild'],
  ['grandparent', 'grandchild'],
  ['granddaughter', 'grandparent'],
  ['grandson', 'grandparent'],
  ['grandchild', 'grandparent'],
  ['godmother', 'godchild'],
  ['godfather', 'godchild'],
  ['godparent', 'godchild'],
  ['goddaughter', 'godparent'],
  ['godson', 'godparent'],
  ['godchild', 'godparent'],
  ['aunt', 'relative'],
  ['uncle', 'relative'],
  ['niece', 'relative'],
  ['nephew', 'relative'],
  ['sister', 'sibling'],
  ['brother', 'sibling'],
  ['half sister', 'sibling'],
  ['half brother', 'sibling'],
  ['wife', 'spouse'],
  ['husband', 'spouse'],
  ['boyfriend', 'partner'],
  ['girlfriend', 'partner'],
  ['former wife', 'former spouse'],
  ['former husband', 'former spouse'],
  ['former boyfriend', 'former partner'],
  ['former girlfriend', 'former partner'],
  ['landlord', 'tenant'],
  ['landlady', 'tenant'],
  ['tenant', 'landlord'],
  ['employer', 'employee'],
  ['boss', 'employee'],
]
const otherSides = new Map(otherSide)
const alike = new Set(
  'cousin,compadre,clan,whānau,extended family,partner,spouse,sibling,former partner,former spouse,friend,best friend,neighbor,roommate,coworker,colleague,ex,relative'.split(
    ',',
  ),
)
const wordOfKind: Readonly<Partial<Record<StandardKind, string>>> = {
  parent: 'parent',
  child: 'child',
  partner: 'partner',
  sibling: 'sibling',
  grandparent: 'grandparent',
  grandchild: 'grandchild',
  relative: 'relative',
  godparent: 'godparent',
  godchild: 'godchild',
}

/**
 * What the person is to the other one, in the reader's language, where the tie was said from the person's side. A word whose
 * other side nobody knows is quoted, because the person said it so.
 * @example turnedWord('madre', 'parent', 'en') // 'child'
 */
export function turnedWord(typed: string, standard: StandardKind | '', language: Language): string {
  const meaning = kinMeaning(typed)
  const other = otherSides.get(meaning) ?? (alike.has(meaning) ? meaning : wordOfKind[turnedKind(standard) || 'clan'])
  return other ? kinWord(other, language) : `“${typed}”`
}
