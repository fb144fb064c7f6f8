import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conversationsCommands, conversationsRoutes } from '@kith/wire/conversations'
import { houseRoutes } from '@kith/wire/house'
import { peopleRoutes } from '@kith/wire/people'
import { plansRoutes } from '@kith/wire/plans'
import { newId } from '../../house/clock.ts'
import type { SessionHere } from '../../testing/builders.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'

const h = await houseForTests()
const agency = await h.anAgency({ name: 'Elm County Family Help' })
const rosa = await h.aWorker({ agency, name: 'Rosa Lind' })
const tomas = await h.aWorker({ agency, name: 'Tomás Bell' })
const [asRosa, asTomas] = [await h.signedIn(rosa), await h.signedIn(tomas)]
const c = conversationsCommands
const r = conversationsRoutes

const someone = async () => await h.aPerson({ agency, officer: rosa, name: 'Ines Aguila' })
/** On both caseloads, so that what one writes the other reads. */
const someoneShared = async () => {
  const ines = await someone()
  const shared = { user_id: tomas.id, enrolment_id: ines.enrolmentId, kind: 'secondary' }
  await h.given('assignment', shared, agency)
  return ines
}
const now = () => new Date().toISOString()
const aTalk = () => ({ conversationId: newId(), channel: 'phone' as const, beganAt: now(), note: null })
const notesOf = async (personId: string) => (await h.call(asRosa, r.notes, { params: { personId } })).notes
const codeOf = (outcome: object) => ('code' in outcome ? outcome.code : (outcome as { outcome: string }).outcome)
const countOf = async (table: string, column: string, id: string) =>
  (await h.rows(`select 1 from ${table} where ${column} = $1`, [id])).length

test('a first conversation writes down someone new, their household and every record of it, in one entry', async () => {
  const [personId, sonId, householdId, noteId] = [newId(), newId(), newId(), newId()]
  const talk = aTalk()
  await h.did(asRosa, c.intake, {
    ...talk,
    person: { personId, name: 'Ines Aguila', legalName: 'Ines Maria Aguila' },
    household: { householdId, name: 'Aguila', state: 'PA' },
    note: { noteId, body: 'She said: I will bring the lease on Friday.', sign: true },
    others: [{ person: { personId: sonId, name: 'Mateo' }, relation: 'son' }],
    ties: [{ tieId: newId(), otherName: 'Ana', kind: 'sister', closeness: 'strong' }],
    circumstances: [
      { personId, said: [{ question: 'earnedMonthly', answer: 1200, quote: 'I make about twelve hundred' }] },
      { personId: sonId, said: [{ question: 'disabled', answer: false }] },
    ],
    promises: [
      { personId, promiseId: newId(), side: 'person', words: 'Bring the lease', quote: 'I will bring the lease' },
    ],
    unmet: [{ unmetNeedId: newId(), need: 'Childcare at night', words: 'Nobody opens after six', why: 'noService' }],
  })

  const page = await h.call(asRosa, peopleRoutes.person, { params: { personId } })
  assert.deepEqual(
    page.households[0]?.members.map((each) => [each.name, each.relation, each.isHead]),
    [
      ['Ines Aguila', 'head', true],
      ['Mateo', 'son', false],
    ],
  )
  assert.deepEqual([page.person.names[0]?.name, page.ties[0]?.otherName], ['Ines Maria Aguila', 'Ana'])
  const facts = await h.rows<{ person_id: string; answer: unknown; conversation_id: string }>(
    'select person_id, answer, conversation_id from circumstance where person_id in ($1, $2) order by answer::text',
    [personId, sonId],
  )
  assert.deepEqual(facts, [
    { person_id: personId, answer: 1200, conversation_id: talk.conversationId },
    { person_id: sonId, answer: false, conversation_id: talk.conversationId },
  ])
  const { promises } = await h.call(asRosa, plansRoutes.plan, { params: { personId } })
  assert.deepEqual([promises[0]?.byName, promises[0]?.noteId], ['Ines Aguila', noteId], 'a promise quotes its note')
  const [note] = await notesOf(personId)
  assert.deepEqual([note?.author, note?.signedBy, note?.signedAt !== null], ['Rosa Lind', 'Rosa Lind', true])
  const [kept] = await h.rows<{ kind: string; author_id: string }>('select kind, author_id from conversation')
  assert.deepEqual(kept, { kind: 'intake', author_id: rosa.id })
  const [unmet] = await h.rows('select need, words, why, conversation_id, met_at from unmet_need')
  assert.deepEqual(unmet, {
    need: 'Childcare at night',
    words: 'Nobody opens after six',
    why: 'noService',
    conversation_id: talk.conversationId,
    met_at: null,
  })
  const acts = await h.rows<{ person_ids: string[] }>(
    `select person_ids from ledger where action = 'conversations.intake' and decision = 'allow' and record_ref = $1`,
    [talk.conversationId],
  )
  assert.deepEqual(acts, [{ person_ids: [personId, sonId] }], 'one act stands in the ledger, about both')
})

test('a conversation of which one part is refused leaves no part behind', async () => {
  const [ines, hidden] = [await someone(), await h.aPerson({ agency, officer: tomas })]
  const [talk, noteId, sonId] = [aTalk(), newId(), newId()]
  const whole = {
    ...talk,
    note: { noteId, body: 'Words', sign: false },
    others: [{ person: { personId: sonId, name: 'Mateo' }, relation: 'son' }],
    circumstances: [{ personId: hidden.id, said: [{ question: 'earnedMonthly', answer: 1 }] }],
  }
  assert.equal(codeOf(await h.send(asRosa, c.keep, { personId: ines.id, ...whole })), 'notFound')
  const born = { personId: newId(), name: 'Ada' }
  assert.equal(codeOf(await h.send(asRosa, c.intake, { person: born, ...whole })), 'notFound')
  assert.equal(await countOf('conversation', 'id', talk.conversationId), 0)
  assert.equal(await countOf('note', 'id', noteId), 0)
  for (const id of [born.personId, sonId]) assert.equal(await countOf('person', 'id', id), 0)
})

test('a later contact joins others to the home that is there, and the newest answer stands beside the old', async () => {
  const ines = await someone()
  const say = async (answer: number, more: object = {}) =>
    await h.did(asRosa, c.keep, {
      ...aTalk(),
      personId: ines.id,
      circumstances: [{ personId: ines.id, said: [{ question: 'earnedMonthly', answer, proof: 'seen' }] }],
      ...more,
    })
  await say(900, { household: { householdId: newId(), name: 'Aguila' } })
  const other = { household: { householdId: newId(), name: 'Another' } }
  await say(1100, { ...other, others: [{ person: { personId: newId(), name: 'Bo' }, relation: 'daughter' }] })
  const { households, circumstances } = await h.call(asRosa, peopleRoutes.person, { params: { personId: ines.id } })
  assert.deepEqual(
    households.map((each) => [each.name, each.members.length]),
    [['Aguila', 2]],
  )
  assert.deepEqual(
    circumstances.map((each) => each.answer),
    [1100],
  )
  const told = await h.rows<{ answer: number; is_over: boolean }>(
    'select answer, until_on is not null is_over from circumstance where person_id = $1 order by at',
    [ines.id],
  )
  assert.deepEqual(told, [
    { answer: 900, is_over: true },
    { answer: 1100, is_over: false },
  ])
})

test('an unmet need is kept by itself too, with why it could not be met', async () => {
  const ines = await someone()
  const unmet = { unmetNeedId: newId(), need: 'Legal help', words: 'A lawyer in Spanish', why: 'language' as const }
  await h.did(asRosa, c.noteUnmetNeed, { personId: ines.id, unmet })
  const [row] = await h.rows('select need, why, author_id, met_at from unmet_need where id = $1', [unmet.unmetNeedId])
  assert.deepEqual(row, { need: 'Legal help', why: 'language', author_id: rosa.id, met_at: null })
  const why = { ...unmet, unmetNeedId: newId(), why: 'because' as never }
  assert.equal(codeOf(await h.send(asRosa, c.noteUnmetNeed, { personId: ines.id, unmet: why })), 'invalidInput')
})

test('the person of another worker, and a note of theirs, answer as nobody and nothing', async () => {
  const [ines, his] = [await someone(), await h.aPerson({ agency, officer: tomas })]
  const noteId = newId()
  await h.did(asTomas, c.writeNote, { personId: his.id, noteId, body: 'Secret' })
  const seen = async (personId: string, note: string) =>
    await Promise.all([
      h.ask(asRosa, r.notes, { params: { personId } }),
      h.ask(asRosa, r.note, { params: { personId, noteId: note } }),
      h.ask(asRosa, r.note, { params: { personId: ines.id, noteId: note } }),
    ])
  const [hidden, missing] = [await seen(his.id, noteId), await seen(newId(), newId())]
  assert.deepEqual(
    hidden.map((each) => [each.statusCode, each.body]),
    missing.map((each) => [404, each.body]),
  )
  for (const tried of [
    await h.send(asRosa, c.keep, { ...aTalk(), personId: his.id }),
    await h.send(asRosa, c.signNote, { personId: his.id, noteId }),
    await h.send(asRosa, c.changeNote, { personId: ines.id, noteId, body: 'Mine now' }),
    await h.send(asRosa, c.writeNote, { personId: ines.id, noteId: newId(), body: 'Words', segment: 'dv' }),
  ]) {
    assert.equal(codeOf(tried), 'notFound')
  }
})

test('fields that nobody asked for are refused by name, at every depth', async () => {
  const ines = await someone()
  const tried = [
    { ...aTalk(), authorId: tomas.id },
    { ...aTalk(), note: { noteId: newId(), body: 'Words', signedBy: tomas.id } },
    { ...aTalk(), circumstances: [{ personId: ines.id, said: [{ question: 'disabled', answer: true, at: now() }] }] },
    { ...aTalk(), unmet: [{ unmetNeedId: newId(), need: 'a', words: 'b', why: 'full', metAt: now() }] },
  ]
  for (const payload of tried) {
    const outcome = await h.send(asRosa, c.keep, { personId: ines.id, ...payload } as never)
    assert.equal(codeOf(outcome), 'invalidInput')
    assert.equal('errors' in outcome && outcome.errors[0]?.code, 'unknownField')
  }
  assert.equal(await countOf('conversation', 'person_id', ines.id), 0)
})

test('a conversation of years to come, of 1890 or of no year at all is asked about again', async () => {
  const ines = await someone()
  const wrong = ['2089-01-01T10:00:00Z', '1890-01-01T10:00:00Z', '0000-01-01T10:00:00Z', '2026-01-01T10:00:00+23:59']
  for (const when of wrong) {
    for (const path of ['beganAt', 'endedAt']) {
      const outcome = await h.send(asRosa, c.keep, { ...aTalk(), personId: ines.id, [path]: when })
      assert.deepEqual('errors' in outcome && outcome.errors.map((each) => each.path), [path], when)
    }
  }
  const before = await h.ask(asRosa, r.notes, { params: { personId: ines.id, before: '0000-01-01T10:00:00Z' } })
  assert.equal(before.statusCode, 400)
  assert.equal(await countOf('conversation', 'person_id', ines.id), 0)
})

test('a draft is its writer’s own, one for each person and form, and stays until the writer drops it', async () => {
  const [ines, ada] = [await someoneShared(), await someone()]
  const { draft, keepDraft, dropDraft } = houseRoutes
  const form = (personId: string) => ({ form: `talk:${personId}` })
  const keep = async (session: SessionHere, personId: string, text: string, baseVersion: number) =>
    await h.call(session, keepDraft, { params: form(personId), body: { body: { text }, baseVersion, personId } })
  const kept = async (session: SessionHere, personId: string) =>
    (await h.call(session, draft, { params: form(personId) })).draft

  assert.deepEqual(await keep(asRosa, ines.id, 'She', 0), { kept: true, version: 1 })
  assert.deepEqual(await keep(asRosa, ines.id, 'She said', 1), { kept: true, version: 2 })
  await keep(asRosa, ada.id, 'Ada said', 0)
  await keep(asTomas, ines.id, 'His own', 0)
  // Another tab, which saw less, is told the version that stands and overwrites nothing.
  assert.deepEqual(await keep(asRosa, ines.id, 'Old tab', 1), { kept: false, version: 2 })
  await h.did(asRosa, c.writeNote, { personId: ines.id, noteId: newId(), body: 'She said' })
  assert.deepEqual((await kept(asRosa, ines.id))?.body, { text: 'She said' }, 'writing a note takes no draft away')

  assert.deepEqual(await h.call(asRosa, dropDraft, { params: form(ines.id) }), { dropped: true })
  assert.equal(await kept(asRosa, ines.id), null)
  assert.deepEqual((await kept(asRosa, ada.id))?.body, { text: 'Ada said' })
  assert.deepEqual((await kept(asTomas, ines.id))?.body, { text: 'His own' })
})

test('my conversations stand newest first, with the first words and whether they are signed, and nobody else’s', async () => {
  const [theirs, ines] = [await h.aWorker({ agency, name: 'Ada Moss' }), await someoneShared()]
  const asAda = await h.signedIn(theirs)
  await h.given('assignment', { user_id: theirs.id, enrolment_id: ines.enrolmentId, kind: 'secondary' }, agency)
  const talk = async (session: SessionHere, beganAt: string, more: object = {}) =>
    await h.did(session, c.keep, { ...aTalk(), ...more, personId: ines.id, beganAt })
  await talk(asAda, '2026-03-01T15:00:00Z', {
    note: { noteId: newId(), body: 'She came by with the lease', sign: true },
  })
  await talk(asAda, '2026-03-03T15:00:00Z', {
    note: { noteId: newId(), body: 'José called about the heat' },
    channel: 'home',
  })
  await talk(asAda, '2026-03-02T15:00:00Z')
  await talk(asRosa, '2026-03-04T15:00:00Z', { note: { noteId: newId(), body: 'The heat is Rosa’s' } })

  const mine = await h.call(asAda, r.myConversations, { params: {} })
  assert.deepEqual(
    mine.conversations.map((each) => [each.beganAt.slice(0, 10), each.channel, each.words, each.isSigned]),
    [
      ['2026-03-03', 'home', 'José called about the heat', false],
      ['2026-03-02', 'phone', '', false],
      ['2026-03-01', 'phone', 'She came by with the lease', true],
    ],
  )
  assert.deepEqual([mine.conversations[0]?.personName, mine.more], ['Ines Aguila', false])
  assert.deepEqual(
    mine.unsigned.map((each) => [each.personName, each.words]),
    [['Ines Aguila', 'José called about the heat']],
  )
  const found = async (words: string) =>
    (await h.call(asAda, r.myConversations, { params: { words } })).conversations.map((each) => each.words)
  assert.deepEqual(await found('jose'), ['José called about the heat'], 'an accent is no obstacle')
  assert.deepEqual((await found('águila')).length, 3, 'the name is looked through too')
  assert.deepEqual(await found('100%'), [], 'a sign of the database is a sign like any other')

  await h.did(asAda, c.signNote, { personId: ines.id, noteId: mine.unsigned[0]!.noteId })
  assert.deepEqual((await h.call(asAda, r.myConversations, { params: {} })).unsigned, [])
  const looks = await h.rows<{ person_ids: string[] }>(
    `select person_ids from ledger where action = 'myConversations' and actor_id = $1 and decision = 'allow'`,
    [theirs.id],
  )
  assert.ok(looks.length >= 4 && looks.every((each) => each.person_ids.join() === ines.id), 'each look is recorded')
})

test('pages of my conversations meet without a gap, also where many began at one moment', async () => {
  const ada = await h.aWorker({ agency, name: 'Ada Moss' })
  const [asAda, ines] = [await h.signedIn(ada), await h.aPerson({ agency, officer: ada, name: 'Ines Aguila' })]
  const marks = { person_id: ines.id, program_id: ines.programId, author_id: ada.id, channel: 'phone' }
  for (let n = 0; n < 50; n++) {
    // 18 to 24 share one moment, across the end of the first page.
    const minute = n >= 18 && n <= 24 ? 18 : n
    await h.given(
      'conversation',
      { ...marks, began_at: `2026-03-01T10:${String(59 - minute).padStart(2, '0')}:00Z` },
      agency,
    )
  }
  const seen: string[] = []
  let [before, pages]: [string | undefined, number] = [undefined, 0]
  for (;;) {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(before)
    seen.push(...page.conversations.map((each) => each.conversationId))
    pages++
    if (!page.more) break
    before = page.conversations.at(-1)!.beganAt
  }
  assert.deepEqual([seen.length, new Set(seen).size, pages], [50, 50, 3])
  async function pageOf(from: string | undefined) {
    return await h.call(asAda, r.myConversations, { params: from ? { before: from } : {} })
  }
})

test('a draft that waits says with whom; of someone whom its writer may not see any more only that it is there', async () => {
  const ada = await h.aWorker({ agency, name: 'Ada Moss' })
  const asAda = await h.signedIn(ada)
  const [ines, gone] = [await h.aPerson({ agency, officer: ada, name: 'Ines Aguila' }), await someone()]
  const keep = async (session: SessionHere, form: string, body: unknown) =>
    await h.call(session, houseRoutes.keepDraft, { params: { form }, body: { body, baseVersion: 0 } })
  await keep(asAda, 'talk:new', { text: '', people: [{ id: newId(), typed: 'Bo Lund 34' }] })
  await keep(asAda, `talk:${gone.id}`, { text: 'Words about someone else' })
  await keep(asAda, `note:${ines.id}`, { text: 'She asked for a bed' })
  await keep(asAda, 'look:theme', { text: 'No words of a record' })
  await keep(asAda, 'talk:nobody', { text: 'No person' })
  await keep(asTomas, `talk:${ines.id}`, { text: 'His own' })

  const { drafts } = await h.call(asAda, r.myConversations, { params: {} })
  assert.deepEqual(
    drafts.map((each) => [each.form, each.personId, each.name, each.words]),
    [
      [`note:${ines.id}`, ines.id, 'Ines Aguila', 'She asked for a bed'],
      [`talk:${gone.id}`, null, '', ''],
      ['talk:new', null, 'Bo Lund 34', ''],
    ],
  )
  const older = await h.call(asAda, r.myConversations, { params: { before: now() } })
  assert.deepEqual([older.drafts, older.unsigned], [[], []], 'what waits stands on the first page')
})
