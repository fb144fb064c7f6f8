import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casesRoutes } from '@kith/wire/cases'
import { peopleCommands, peopleRoutes } from '@kith/wire/people'
import { newId } from '../../house/clock.ts'
import type { PersonHere } from '../../testing/builders.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'

const h = await houseForTests()
const agency = await h.anAgency()
const rosa = await h.aWorker({ agency, role: 'officer' })
const theo = await h.aWorker({ agency, role: 'officer' })
const asRosa = await h.signedIn(rosa)
const asTheo = await h.signedIn(theo)

const aPerson = (name: string, bornOn?: string, officer = rosa) =>
  h.aPerson({ agency, officer, name, ...(bornOn && { bornOn }) })
const familyOf = (person: PersonHere, session = asRosa) =>
  h.call(session, peopleRoutes.family, { params: { personId: person.id } })
const pageOf = (person: PersonHere, session = asRosa) =>
  h.call(session, peopleRoutes.person, { params: { personId: person.id } })

interface Said {
  kind: string
  way?: 'birth' | 'adoptive' | 'step' | 'foster' | 'guardian'
  sure?: boolean
  fromOn?: string
  untilOn?: string
  mayBeTold?: 'never'
}
const tieOf = (other: PersonHere | string, said: Said) => ({
  tieId: newId(),
  ...(typeof other === 'string' ? { otherName: other } : { otherName: other.name, otherPersonId: other.id }),
  ...said,
})
const says = (person: PersonHere, other: PersonHere | string, said: Said, session = asRosa) =>
  h.did(session, peopleCommands.addTie, { personId: person.id, tie: tieOf(other, said) })
async function refusedAs(person: PersonHere, other: PersonHere | string, said: Said): Promise<string> {
  const outcome = await h.send(asRosa, peopleCommands.addTie, { personId: person.id, tie: tieOf(other, said) })
  assert.equal(outcome.outcome, 'rejected', JSON.stringify(outcome))
  const { code, words } = outcome as unknown as { code: string; words: string }
  assert.ok(words.length > 20, `${code} is refused in words`)
  return code
}

test('a tie between two people known here is one row, read from both sides in the words of each', async () => {
  const [mother, son] = [await aPerson('Ana Lind', '1980-01-01'), await aPerson('Leo Lind', '2010-01-01')]
  await says(son, mother, { kind: 'mamá', way: 'birth' })
  const [own] = (await pageOf(son)).ties
  assert.deepEqual(
    [own!.kind, own!.standard, own!.otherPersonId, own!.saidByOther],
    ['mamá', 'parent', mother.id, false],
  )
  const [turned] = (await pageOf(mother)).ties
  assert.deepEqual(
    [turned!.kind, turned!.standard, turned!.otherName, turned!.otherPersonId, turned!.saidByOther],
    ['child', 'child', 'Leo Lind', son.id, true],
  )
  const handover = await h.call(asRosa, casesRoutes.handover, { params: { personId: mother.id } })
  assert.deepEqual(
    handover.matters.map((tie) => [tie.otherName, tie.kind]),
    [['Leo Lind', 'child']],
  )
  assert.equal((await h.rows('select from tie where person_id = $1 or other_person_id = $1', [mother.id])).length, 1)
  await h.did(asRosa, peopleCommands.endTie, {
    personId: mother.id,
    tieId: turned!.id,
    untilWords: 'went to live with an aunt',
  })
  assert.equal((await pageOf(son)).ties[0]!.untilWords, 'went to live with an aunt')
})

test('a tie of which the other one must never be told does not stand on that one’s page or in their family', async () => {
  const [mother, father, child] = [await aPerson('Mia Or'), await aPerson('Ray Or'), await aPerson('Kit Or')]
  await says(mother, father, { kind: 'former partner', mayBeTold: 'never' })
  await says(child, mother, { kind: 'mother' })
  await says(child, father, { kind: 'father' })
  assert.deepEqual(
    (await pageOf(father)).ties.map((tie) => tie.otherName),
    ['Kit Or'],
  )
  assert.deepEqual((await familyOf(father)).people.map((each) => each.name).sort(), ['Kit Or', 'Ray Or'])
  assert.equal((await familyOf(mother)).people.length, 3)
})

test('nobody is their own ancestor, by whatever way round', async () => {
  const people = [await aPerson('One'), await aPerson('Two'), await aPerson('Three'), await aPerson('Four')]
  const [one, two, three, four] = people as [PersonHere, PersonHere, PersonHere, PersonHere]
  await says(two, one, { kind: 'mother' })
  await says(two, three, { kind: 'child' })
  await says(four, three, { kind: 'father' })
  assert.equal(await refusedAs(one, four, { kind: 'mother' }), 'ownAncestor')
  assert.equal(await refusedAs(four, one, { kind: 'son' }), 'ownAncestor')
  assert.equal(await refusedAs(one, one, { kind: 'mother' }), 'tieWithOneself')
  await says(one, four, { kind: 'guardian' })
})

test('a third birth parent, a very young one and doubtful dates are asked once more; the impossible is refused', async () => {
  const child = await aPerson('Child', '2010-05-05')
  const [first, second, third] = [
    await aPerson('First', '1980-01-01'),
    await aPerson('Second', '2001-01-01'),
    await aPerson('Third', '1979-01-01'),
  ]
  await says(child, first, { kind: 'mother', way: 'birth' })
  assert.equal(await refusedAs(child, second, { kind: 'father', way: 'birth' }), 'sureYoungParent')
  await says(child, second, { kind: 'father', way: 'birth', sure: true })
  assert.equal(await refusedAs(child, third, { kind: 'father', way: 'birth' }), 'sureThirdBirthParent')
  assert.equal(await refusedAs(third, child, { kind: 'child', way: 'birth' }), 'sureThirdBirthParent')
  await says(child, third, { kind: 'father', way: 'adoptive' })
  const younger = await aPerson('Younger', '2012-01-01')
  assert.equal(await refusedAs(child, younger, { kind: 'father', way: 'birth' }), 'bornBeforeParent')
  assert.equal(await refusedAs(child, younger, { kind: 'father' }), 'sureDoubtfulDates')
  await h.rows(`update person set died_on = '2008-01-01' where id = $1`, [third.id])
  const [late, sibling] = [await aPerson('Late', '2009-01-01'), await aPerson('Posthumous', '2008-08-01')]
  assert.equal(await refusedAs(late, third, { kind: 'father', way: 'birth' }), 'bornAfterDeath')
  await says(sibling, third, { kind: 'father', way: 'birth' })
})

test('days that cannot be are refused: to come, before birth, the end before the beginning', async () => {
  const someone = await aPerson('Someone', '2000-01-01')
  assert.equal(await refusedAs(someone, 'Bo', { kind: 'friend', fromOn: '2089-01-01' }), 'dayAfterToday')
  assert.equal(await refusedAs(someone, 'Bo', { kind: 'friend', fromOn: '1990-01-01' }), 'beforeBirth')
  assert.equal(
    await refusedAs(someone, 'Bo', { kind: 'wife', fromOn: '2020-01-01', untilOn: '2019-01-01' }),
    'endsBeforeItBegan',
  )
})

test('a birth date or a day of death that is said later must fit as well', async () => {
  const [mother, son] = [await aPerson('Mother', '1980-01-01'), await aPerson('Son', '2010-01-01')]
  await says(son, mother, { kind: 'mother', way: 'birth' })
  const change = async (person: PersonHere, changes: object) => {
    const outcome = await h.send(asRosa, peopleCommands.changePerson, { personId: person.id, changes })
    return outcome.outcome === 'ok' ? 'ok' : (outcome as unknown as { code: string }).code
  }
  assert.equal(await change(son, { bornOn: '1975-01-01' }), 'bornBeforeParent')
  assert.equal(await change(mother, { bornOn: '2011-01-01' }), 'bornBeforeParent')
  assert.equal(await change(mother, { diedOn: '2005-01-01' }), 'bornAfterDeath')
  assert.equal(await change(mother, { diedOn: '1979-01-01' }), 'diedBeforeBorn')
  assert.equal(await change(mother, { diedOn: '2085-01-01' }), 'dayAfterToday')
  assert.equal(await change(mother, { bornOn: '2050-01-01' }), 'bornLater')
  assert.equal(await change(mother, { diedOn: '2020-01-01' }), 'ok')
})

test('the family is told around a person: known people once, named ones once where they are plainly the same', async () => {
  const [mother, son, daughter] = [await aPerson('Marta'), await aPerson('Sol'), await aPerson('Luz')]
  await says(mother, son, { kind: 'son', way: 'birth' })
  await says(son, mother, { kind: 'mother' })
  await says(daughter, mother, { kind: 'mother' })
  await says(son, 'Rubén', { kind: 'father' })
  await says(daughter, 'Ruben', { kind: 'papá' })
  await says(mother, 'Rubén', { kind: 'former partner' })
  await says(mother, 'Rubén', { kind: 'father' })
  const family = await familyOf(daughter)
  const name = new Map(family.people.map((each) => [each.key, each.name]))
  assert.deepEqual(
    family.people.map((each) => each.name),
    ['Luz', 'Marta', 'Sol', 'Rubén', 'Rubén'],
    'a grandfather of the same name stays apart from the father',
  )
  assert.deepEqual(family.ties.map((tie) => [name.get(tie.of), tie.kin, name.get(tie.to), tie.way]).sort(), [
    ['Luz', 'parent', 'Marta', ''],
    ['Luz', 'parent', 'Rubén', ''],
    ['Marta', 'parent', 'Rubén', ''],
    ['Marta', 'partner', 'Rubén', 'separated'],
    ['Sol', 'parent', 'Marta', 'birth'],
    ['Sol', 'parent', 'Rubén', ''],
  ])
})

test('somebody hidden reads exactly as somebody who was only named, and no way leads through them', async () => {
  const [mine, hers] = [await aPerson('Mine'), await aPerson('Mine as well')]
  const theirs = await aPerson('Theirs', '1980-01-01', theo)
  await h.given('tie', tieRow(mine, theirs, 'Theirs'), agency)
  await h.given('tie', tieRow(theirs, hers, 'Mine as well', 'child'), agency)
  const seen = await familyOf(mine)
  const asNamed = await aPerson('Mine')
  await says(asNamed, 'Theirs', { kind: 'mother' })
  const named = await familyOf(asNamed)
  const outside = (family: typeof seen) => [
    family.people.map(({ key: _, personId, ...rest }) => ({ ...rest, known: personId !== null })),
    family.ties.map(({ kin, way, said }) => ({ kin, way, said })),
    family.more,
  ]
  assert.deepEqual(outside(seen), outside(named))
  assert.ok(!JSON.stringify([seen, await pageOf(mine)]).includes(theirs.id), 'not even the number')
  // One of two officers sees both; a conflict of interest closes the tie itself.
  await h.given('conflict', { user_id: rosa.id, person_id: theirs.id, declared_by: rosa.id }, agency)
  assert.deepEqual(
    (await familyOf(mine)).people.map((each) => each.name),
    ['Mine'],
  )
  assert.equal((await h.ask(asTheo, peopleRoutes.family, { params: { personId: mine.id } })).statusCode, 404)
})

const tieRow = (one: PersonHere, other: PersonHere, name: string, standard = 'parent') => ({
  person_id: one.id,
  program_id: one.programId,
  author_id: rosa.id,
  other_person_id: other.id,
  other_name: name,
  other_kind: 'person',
  kind: standard === 'parent' ? 'mother' : 'child',
  standard,
  closeness: 'strong',
})

test('a refusal says nothing of somebody hidden: a circle through them is not noticed', async () => {
  const [one, two] = [await aPerson('Upper'), await aPerson('Lower')]
  const hidden = await aPerson('Between', undefined, theo)
  await h.given('tie', tieRow(hidden, one, 'Upper'), agency)
  await h.given('tie', tieRow(two, hidden, 'Between'), agency)
  await says(one, two, { kind: 'mother' })
  assert.equal((await familyOf(one)).people.length, 3, 'and the picture bears the circle')
})

test('a family of 500 is told in well under a second; the rest is told from its edge', async () => {
  const root = await aPerson('Kin 0')
  const ids = [root.id, ...Array.from({ length: 699 }, newId)]
  const mine = `'${agency.id}', '${agency.programId}', '${rosa.id}'`
  await h.rows(
    `insert into person (agency_id, program_id, author_id, id, name) select ${mine}, id, 'Kin ' || n from unnest($1::uuid[]) with ordinality as x (id, n) where n > 1`,
    [ids],
  )
  await h.rows(
    `insert into enrolment (agency_id, program_id, id, person_id) select '${agency.id}', '${agency.programId}', id, id from unnest($1::uuid[]) as x (id)`,
    [ids.slice(1)],
  )
  await h.rows(
    `insert into assignment (agency_id, user_id, id, enrolment_id, kind) select '${agency.id}', '${rosa.id}', id, id, 'primary' from unnest($1::uuid[]) as x (id)`,
    [ids.slice(1)],
  )
  await h.rows(
    `insert into tie (agency_id, program_id, author_id, id, person_id, other_person_id, other_name, other_kind, kind, standard, closeness)
     select ${mine}, gen_random_uuid(), id, ($1::uuid[])[(n - 2) / 3 + 1], 'Kin', 'person', 'mother', 'parent', 'strong'
       from unnest($1::uuid[]) with ordinality as x (id, n) where n > 1`,
    [ids],
  )
  const family = await familyOf(root)
  // The best of three: what else the machine does meanwhile is not the family's.
  const times: number[] = []
  for (let n = 0; n < 3; n++) {
    const began = performance.now()
    await familyOf(root)
    times.push(performance.now() - began)
  }
  const took = Math.min(...times)
  assert.equal(family.people.length, 600)
  assert.equal(family.more, true)
  assert.ok(took < 1500, `${took} ms`)
  const edge = await h.call(asRosa, peopleRoutes.family, { params: { personId: ids[699]! } })
  assert.equal(edge.people[0]!.personId, ids[699])
})

test('a name of a million letters, marks alone or half a character is refused in words; any script is kept as typed', async () => {
  const send = (name: string) =>
    h.send(asRosa, peopleCommands.addPerson, { person: { personId: newId(), name } } as never)
  const huge = await h.server.inject({
    method: 'POST',
    url: '/api/commands',
    headers: { cookie: asRosa.cookie, 'content-type': 'application/json', origin: 'http://127.0.0.1' },
    payload: JSON.stringify({
      commands: [
        {
          id: newId(),
          type: 'people.addPerson',
          schemaVer: 1,
          payload: { person: { personId: newId(), name: 'ä'.repeat(1_000_000) } },
        },
      ],
    }),
  })
  assert.ok(huge.statusCode === 413 || huge.statusCode === 200, String(huge.statusCode))
  assert.ok(!huge.body.includes('äää'), 'no echo of what was sent')
  for (const name of ['ä'.repeat(201), '\u200f\u202e', '\u0301\u0302', '\ud800', ' ']) {
    const outcome = await send(name)
    assert.equal(outcome.outcome, 'rejected', JSON.stringify(name))
  }
  for (const name of [
    'Ng',
    '李',
    'שִׁירָה כהן',
    'محمد بن عبد الله',
    'O’Brien-D’Souza',
    'ñ'.repeat(200),
    'Zoe\u0308',
    'Ólafur Ragnar Grímsson',
  ]) {
    const outcome = await send(name)
    assert.equal(outcome.outcome, 'ok', `${name} ${JSON.stringify(outcome)}`)
  }
  const found = async (q: string) =>
    (await h.call(asRosa, peopleRoutes.findPeople, { params: { q } })).people.map((each) => each.name)
  assert.deepEqual(await found('Zoë'), ['Zoë'])
  assert.deepEqual(await found('zoe\u0308'), ['Zoë'])
  assert.deepEqual(await found('שירה'), ['שִׁירָה כהן'])
})
