import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MatchFacts } from './facts.ts'
import { tokensOf, tokensPerPerson } from './tokens.ts'

const facts = (over: Partial<MatchFacts>): MatchFacts => ({
  names: ['José Luis García López'],
  bornOn: '1984-02-03',
  phones: ['(312) 555-0147'],
  emails: [],
  ssnLastFour: '',
  ...over,
})

/** Do the two meet: one strong token in common, or two others? */
function meet(one: MatchFacts, other: MatchFacts): boolean {
  const theirs = new Map(tokensOf(other).map(({ text, strong }) => [text, strong]))
  const common = tokensOf(one).filter(({ text }) => theirs.has(text))
  return common.some(({ strong }) => strong) || common.length > 1
}

test('a nickname, a name left out, names exchanged, a slip, day and month exchanged still meet', () => {
  const jose = facts({})
  for (const [what, other] of [
    ['an accent and a second surname left out', facts({ names: ['Jose Garcia'] })],
    ['a nickname', facts({ names: ['Pepe García López'] })],
    ['first and last name exchanged', facts({ names: ['Lopez Jose'] })],
    ['a slip in the last name', facts({ names: ['José Luis García Lópwz'] })],
    ['a slip in the first name', facts({ names: ['Jxse Luis García López'], phones: [] })],
    ['day and month exchanged', facts({ bornOn: '1984-03-02' })],
    ['another year', facts({ bornOn: '1985-02-03', phones: [] })],
    ['no birth date, the same phone', facts({ bornOn: '', phones: ['+1 312 555 0147'] })],
    ['a name before', facts({ names: ['Pedro Alvarado', 'José Luis García López'] })],
  ] as const)
    assert.ok(meet(jose, other), what)
})

test('those who share a house do not meet: twins, father and son, a couple', () => {
  const house = ['312 555 0147']
  const ana = facts({ names: ['Ana Ruiz'], bornOn: '2015-05-06', phones: house })
  assert.ok(!meet(ana, facts({ names: ['Marcos Ruiz'], bornOn: '2015-05-06', phones: house })), 'twins')
  assert.ok(!meet(ana, facts({ names: ['Elena Ruiz'], bornOn: '1987-01-30', phones: house })), 'mother')
  assert.ok(!meet(ana, facts({ names: ['Ana Ruiz'], bornOn: '1954-09-12', phones: [] })), 'of one name')
})

test('nothing that is known gives no token, and nobody gives too many', () => {
  assert.deepEqual(tokensOf(facts({ names: [], bornOn: '', phones: [] })), [])
  assert.deepEqual(tokensOf(facts({ names: ['Ana'], bornOn: '', phones: [], ssnLastFour: '0000' })), [])
  const long = 'Ana '.repeat(100_000)
  const many = tokensOf(
    facts({
      names: [long, ...'abcdefghij'].map((each) => `${each}x Lop${each}`),
      phones: ['3125550148', '3125550149'],
    }),
  )
  assert.ok(many.length <= tokensPerPerson)
})
