import assert from 'node:assert/strict'
import { test } from 'node:test'
import { audit } from '@kith/reporting'
import { connectionCommands, connectionRoutes } from '@kith/wire/connection'
import { dayIn, newId } from '../../house/clock.ts'
import type { PersonHere } from '../../testing/builders.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { quarter, quartersOver } from './groups.ts'
import { ways } from './ways.ts'

const h = await houseForTests()
const agency = await h.anAgency()
const rosa = await h.aWorker({ agency, name: 'Rosa Lind' })
const grace = await h.aWorker({ agency, role: 'supervisor', name: 'Grace Oyel' })
const helen = await h.aWorker({ agency, role: 'leader', name: 'Helen Candle' })
const inesHerself = await h.aWorker({ agency, role: 'person', name: 'Ines Aguila' })
const [asRosa, asGrace, asHelen, asInes] = [
  await h.signedIn(rosa),
  await h.signedIn(grace),
  await h.signedIn(helen),
  await h.signedIn(inesHerself),
]
const ines = await h.aPerson({ agency, officer: rosa, name: 'Ines Aguila', bornOn: '1988-03-04' })
await h.given('proxy', { user_id: inesHerself.id, person_id: ines.id, kind: 'self' }, agency)

const at = (days: number) => new Date(Date.now() + days * 86_400_000)
const dayAt = (days: number) => at(days).toISOString().slice(0, 10)
const about = (person: PersonHere) => ({ person_id: person.id, program_id: person.programId, author_id: rosa.id })
const talked = (person: PersonHere, when: Date, channel = 'phone') =>
  h.given('conversation', { ...about(person), channel, began_at: when }, agency)
const promised = (person: PersonHere, over: object) =>
  h.given(
    'promise',
    { ...about(person), by_kind: 'officer', by_user_id: rosa.id, by_name: 'Rosa Lind', words: 'Call', ...over },
    agency,
  )
const knows = (person: PersonHere, name: string, over: object = {}) =>
  h.given(
    'tie',
    { ...about(person), other_name: name, other_kind: 'person', kind: 'friend', closeness: 'strong', ...over },
    agency,
  )
const saying = {
  checkInId: newId(),
  personId: ines.id,
  heard: 3,
  respected: null,
  matters: 4,
  hope: null,
  language: 'es',
}

for (const days of [-3, -17, -31]) await talked(ines, at(days))
await talked(ines, at(-1), 'message')
await promised(ines, { due_on: dayAt(-9), kept_at: at(-10) })
await promised(ines, { due_on: dayAt(-9), kept_at: at(-2) })
await promised(ines, { due_on: dayAt(-4) })
await promised(ines, { by_kind: 'person', by_user_id: null, by_name: 'Ines', due_on: dayAt(4) })
await knows(ines, 'Tía Luz')
await knows(ines, 'Zinnia the landlord', { formal: true })
await knows(ines, 'Zinnia who hurts', { closeness: 'dangerous' })

test('the person says how it goes, leaves out what they like, and finds it among what they said before', async () => {
  await h.did(asInes, connectionCommands.say, { ...saying, words: 'Rosa me escucha.' } as never)
  const { checkIns } = await h.call(asInes, connectionRoutes.myConnection)
  assert.deepEqual(
    checkIns.map((each) => [each.how, each.heard, each.respected, each.words]),
    [['alone', 3, null, 'Rosa me escucha.']],
  )
  const empty = { ...saying, checkInId: newId(), heard: null, matters: null }
  const nothing = await h.send(asInes, connectionCommands.say, empty as never)
  assert.equal(nothing.outcome === 'rejected' && nothing.code, 'nothingSaid')
  // Of themselves alone, and a worker cannot say it in their name.
  const other = await h.aPerson({ agency, officer: rosa })
  const alien = { ...saying, checkInId: newId(), personId: other.id }
  assert.equal((await h.send(asInes, connectionCommands.say, alien as never)).outcome, 'rejected')
  assert.equal((await h.send(asRosa, connectionCommands.say, alien as never)).outcome, 'rejected')
})

test('every number of the picture is made of dated rows that stand beside it', async () => {
  const picture = await h.call(asRosa, connectionRoutes.connection, { params: { personId: ines.id } })
  assert.equal(picture.sinceDays, 3)
  assert.equal(picture.usualDays, 14)
  assert.equal(picture.talks.length, 3, 'a message is no conversation')
  assert.deepEqual([picture.leadsInYear, picture.leads.length, picture.monthsNow], [1, 1, 0])
  assert.deepEqual(picture.promises.map((each) => [each.side, each.state]).toSorted(), [
    ['ours', 'late'],
    ['ours', 'onTime'],
    ['ours', 'overdue'],
    ['theirs', 'open'],
  ])
  assert.deepEqual(
    picture.supports.map((each) => each.name),
    ['Tía Luz'],
  )
})

test('the person sees the same picture of themselves, and no note and no tie that hurts', async () => {
  const [own, officers] = [
    await h.call(asInes, connectionRoutes.myConnection),
    await h.call(asRosa, connectionRoutes.connection, { params: { personId: ines.id } }),
  ]
  assert.deepEqual({ ...own, isMe: false }, officers)
  const answer = await h.ask(asInes, connectionRoutes.myConnection)
  assert.doesNotMatch(answer.body, /Zinnia/)
  assert.equal((await h.ask(asRosa, connectionRoutes.myConnection)).statusCode, 404)
})

test('whom we may be losing is told to who leads the case and to their supervisor, in reasons, by name and not by rank', async () => {
  const quiet = await h.aPerson({ agency, officer: rosa, name: 'Ada Quiet' })
  await talked(quiet, at(-50))
  const { mine, team } = await h.call(asRosa, connectionRoutes.losingTouch)
  assert.equal(team, null)
  assert.deepEqual(
    mine.map((each) => [each.name, each.reasons.map((reason) => reason.kind)]),
    [['Ada Quiet', ['quiet']]],
  )
  const seen = await h.call(asGrace, connectionRoutes.losingTouch)
  assert.deepEqual(seen.mine, [])
  assert.deepEqual(
    seen.team?.map((each) => [each.name, each.worker]),
    [['Ada Quiet', 'Rosa Lind']],
  )
})

test('leaders read groups alone: small ones are hidden, and what was published together gives nobody away', async () => {
  const [period] = quartersOver(dayIn('America/New_York', new Date()))
  const within = new Date(`${period!.from}T15:00:00Z`)
  const youth = await h.aProgram(agency, { name: 'Youth' })
  // 24 people in one programme, two of them Spanish-speaking; 14 in another; with answers of many kinds.
  for (let n = 0; n < 38; n++) {
    const person = await h.aPerson({
      agency,
      officer: rosa,
      bornOn: '1980-01-01',
      programId: n < 24 ? agency.programId : youth.id,
    })
    await h.rows('update person set language = $2 where id = $1', [person.id, n % 9 === 0 ? 'es' : 'en'])
    await h.rows('update enrolment set from_at = $2 where person_id = $1', [person.id, within])
    await h.rows('update assignment set from_at = $2 where enrolment_id = $1', [person.enrolmentId, within])
    if (n % 4 !== 0) await talked(person, new Date(Date.parse(`${period!.until}T00:00:00Z`) - 5 * 86_400_000))
    if (n % 5 !== 0) await promised(person, { due_on: period!.from, kept_at: n % 3 === 0 ? null : within })
    if (n % 2 === 0)
      await h.given(
        'check_in',
        { ...about(person), how: 'told', language: 'en', heard: 1 + (n % 4), at: within },
        agency,
      )
  }
  const before = await h.call(asHelen, connectionRoutes.connectionGroups)
  assert.deepEqual(before.tables, [], 'nothing is counted live')
  assert.ok(before.mayPublish.every((each) => each.until <= dayIn('America/New_York', new Date())))
  for (const byLanguage of [false, true]) {
    await h.did(asHelen, connectionCommands.publish, { from: period!.from, byLanguage })
  }
  const { tables } = await h.call(asHelen, connectionRoutes.connectionGroups)
  const numbers = tables.flatMap((table) =>
    table.rows.flatMap((row) => [row.people, ...Object.values(row.answers).flatMap((answer) => Object.values(answer))]),
  )
  assert.ok(numbers.some((each) => each !== null) && numbers.some((each) => each === null))
  assert.ok(numbers.every((each) => each === null || each >= ways.least))

  // Recoverability, on what was published itself: the tables as they stand in the database, and how they add up.
  const published = await h.rows<{ cells: Record<string, number | null> }>('select cells from published_table')
  const shown = new Set(
    published.flatMap(({ cells }) => Object.entries(cells).flatMap(([id, value]) => (value === null ? [] : [id]))),
  )
  const client = await h.db.owner.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('kith.agency', $1, true), set_config('kith.rights', '{count}', true)`, [
      agency.id,
    ])
    const { rows } = await client.query(
      'select program_id, language, measure, answer, people from kith.connection_counts($1, $2, $3, $4)',
      [period!.from, period!.until, ways.talkedWithinDays, [...ways.talkChannels]],
    )
    const system = quarter(rows)
    const small = system.cells.filter((cell) => cell.value < ways.least)
    assert.ok(small.length > 20)
    assert.deepEqual(audit(system, shown, ways), [])
    const careless = new Set(system.cells.filter((cell) => cell.value >= ways.least).map((cell) => cell.id))
    assert.ok(audit(system, careless, ways).length > 0, 'hiding only what is small would not have been enough')
  } finally {
    await client.query('rollback')
    client.release()
  }
})

test('a quarter that is not over is not counted, and a table is published once', async () => {
  const today = dayIn('America/New_York', new Date())
  const [last] = quartersOver(today)
  const live = await h.send(asHelen, connectionCommands.publish, { from: last!.until, byLanguage: false })
  assert.equal(live.outcome === 'rejected' && live.code, 'notOverYet')
  const twice = await h.send(asHelen, connectionCommands.publish, { from: last!.from, byLanguage: false })
  assert.equal(twice.outcome === 'rejected' && twice.code, 'publishedAlready')
  for (const session of [asRosa, asGrace, asInes]) {
    assert.equal((await h.ask(session, connectionRoutes.connectionGroups)).statusCode, 404)
  }
})

test('quarters go back over the turn of the year', () => {
  assert.deepEqual(quartersOver('2026-02-10')[0], { from: '2025-10-01', until: '2026-01-01' })
  assert.deepEqual(quartersOver('2026-11-22')[0], { from: '2026-07-01', until: '2026-10-01' })
})
