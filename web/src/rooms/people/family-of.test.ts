import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bondsOf, type Family, familyOn, nearestOf } from './family-of.ts'
import { homesAround } from './homes-around.ts'
import { householdStory, oddShares, type Resident } from './household-story.ts'
import { kinTo } from './kin-to.ts'

const one = (key: string, bornOn: string | null = null) => ({
  key,
  personId: key,
  name: key,
  pronouns: '',
  bornOn,
  bornAbout: false,
  diedOn: null,
})
let counter = 0
const tie = (
  of: string,
  kin: 'parent' | 'partner' | 'sibling',
  to: string,
  more: object = {},
): Family['ties'][number] => ({
  id: `t${++counter}`,
  of,
  to,
  kin,
  way: '',
  said: '',
  fromOn: null,
  untilOn: null,
  untilWords: '',
  ...more,
})
const today = '2026-11-22'

test('everybody is named by the nearest way from the person in the middle', () => {
  const ties = [
    tie('me', 'parent', 'mother'),
    tie('mother', 'parent', 'grandma'),
    tie('mother', 'sibling', 'aunt'),
    tie('cousin', 'parent', 'aunt'),
    tie('brother', 'parent', 'mother'),
    tie('niece', 'parent', 'brother'),
    tie('me', 'partner', 'husband'),
    tie('husband', 'parent', 'hisFather'),
    tie('daughter', 'parent', 'me'),
    tie('daughter', 'parent', 'ex'),
    tie('me', 'partner', 'ex', { way: 'divorced' }),
    tie('grandchild', 'parent', 'daughter'),
  ]
  assert.deepEqual(Object.fromEntries(kinTo(ties, 'me', today)), {
    me: 'self',
    mother: 'parent',
    grandma: 'grandparent',
    aunt: 'aunt',
    cousin: 'cousin',
    brother: 'sibling',
    niece: 'niece',
    husband: 'partner',
    hisFather: 'parentInLaw',
    daughter: 'child',
    ex: 'formerPartner',
    grandchild: 'grandchild',
  })
  const people = ['me', 'mother', 'brother', 'husband', 'ex', 'daughter'].map((key) => one(key))
  assert.deepEqual(nearestOf('me', people, ties), {
    parents: ['mother'],
    partners: ['husband', 'ex'],
    children: ['daughter'],
    siblings: ['brother'],
  })
})

test('on a day of before, who was not born and what had not begun is not there, and what ended later still holds', () => {
  const family: Family = {
    people: [one('me'), one('baby', '2020-01-01'), one('foster')],
    ties: [
      tie('baby', 'parent', 'me'),
      tie('foster', 'parent', 'me', { way: 'foster', fromOn: '2015-01-01', untilOn: '2019-01-01' }),
    ],
    homes: [],
    more: false,
  }
  const in2016 = familyOn(family, '2016-12-31')
  assert.deepEqual(
    in2016.people.map((each) => each.key),
    ['me', 'foster'],
  )
  assert.deepEqual(
    bondsOf(in2016.ties, '2016-12-31').map((bond) => [bond.of, bond.ended, bond.light]),
    [['foster', false, true]],
  )
  assert.deepEqual(
    bondsOf(familyOn(family, today).ties, today).map((bond) => [bond.of, bond.ended]),
    [
      ['baby', false],
      ['foster', true],
    ],
    'a child who left care still stands in the family',
  )
  assert.equal(familyOn(family, '2014-12-31').ties.length, 0)
})

test('who lives in one of the homes of the person is shaded, also who is there a part of the time', () => {
  const member = (key: string, sharePercent = 100) => ({
    key,
    sharePercent,
    days: '',
    isHead: false,
    fromOn: '2020-01-01',
    untilOn: null,
  })
  const homes = [
    { householdId: 'a', name: 'A', members: [member('mother'), member('child', 60)] },
    { householdId: 'b', name: 'B', members: [member('father'), member('child', 40)] },
  ]
  assert.deepEqual(Object.fromEntries(homesAround(homes, 'mother')), { mother: 'here', child: 'part' })
  assert.deepEqual(Object.fromEntries(homesAround(homes, 'child')), { mother: 'here', child: 'part', father: 'here' })
})

test('a home tells how it changed: a new head and a shared child are no coming and no going', () => {
  const row = (
    memberId: string,
    personId: string,
    fromOn: string,
    untilOn: string | null,
    more: object = {},
  ): Resident => ({
    memberId,
    personId,
    name: personId,
    pronouns: '',
    bornOn: null,
    diedOn: null,
    relation: '',
    isHead: false,
    sharePercent: 100,
    days: '',
    fromOn,
    untilOn,
    ...more,
  })
  const members = [
    row('1', 'mother', '2020-01-01', '2024-05-01', { isHead: true }),
    row('2', 'mother', '2024-05-01', null),
    row('3', 'father', '2020-01-01', '2024-05-01'),
    row('4', 'father', '2024-05-01', '2025-02-02', { isHead: true }),
    row('5', 'child', '2020-01-01', '2025-02-02'),
    row('6', 'child', '2025-02-02', null, { sharePercent: 60 }),
  ]
  assert.deepEqual(
    householdStory(members).map((each) => `${each.on} ${each.personId} ${each.kind}`),
    [
      '2020-01-01 mother came',
      '2024-05-01 mother follows',
      '2020-01-01 father came',
      '2024-05-01 father leads',
      '2025-02-02 father left',
      '2020-01-01 child came',
      '2025-02-02 child share',
    ],
  )
  const home = { id: 'h', name: '', address: '', members, due: [], elsewhere: [] }
  assert.deepEqual(oddShares(home), [{ name: 'child', percent: 60 }])
})
