import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { conversationsCommands, conversationsRoutes } from '@kith/wire/conversations'
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
const aNote = async (personId: string, body = 'She called about the lease') => {
  const noteId = newId()
  await h.did(asRosa, c.writeNote, { personId, noteId, body })
  return { personId, noteId }
}
const bodyOf = async (note: { personId: string; noteId: string }) =>
  (await h.call(asRosa, r.note, { params: note })).note.body
const codeOf = (outcome: object) => ('code' in outcome ? outcome.code : (outcome as { outcome: string }).outcome)
const wordsOf = (outcome: object) => ('words' in outcome ? outcome.words : '')

test('a note changes until it is signed; then it is locked, and the refusal says what to do instead', async () => {
  const note = await aNote((await someone()).id)
  await h.did(asRosa, c.changeNote, { ...note, body: 'She called about the rent' })
  await h.did(asRosa, c.signNote, note)
  for (const tried of [
    await h.send(asRosa, c.changeNote, { ...note, body: 'Other words' }),
    await h.send(asRosa, c.signNote, note),
  ]) {
    assert.deepEqual(
      [codeOf(tried), wordsOf(tried)],
      ['signedAlready', 'This note is signed. Add an amendment instead'],
    )
  }
  assert.equal(await bodyOf(note), 'She called about the rent')
  // Past the door as well: the database itself holds it.
  await assert.rejects(h.rows(`update note set body = 'x' where id = $1`, [note.noteId]), { code: 'KN001' })
})

test('an amendment says why, and both stand', async () => {
  const note = await aNote((await someoneShared()).id, 'She owes two months')
  const amend = (session: SessionHere, over: object = {}) =>
    h.send(session, c.amendNote, {
      personId: note.personId,
      noteId: newId(),
      amendsId: note.noteId,
      body: 'She owes three months',
      reason: 'I misheard the number',
      ...over,
    })
  assert.equal(codeOf(await amend(asRosa)), 'notSigned')
  await h.did(asRosa, c.signNote, note)
  assert.equal(codeOf(await amend(asRosa, { reason: '  ' })), 'invalidInput')
  assert.equal(codeOf(await amend(asTomas)), 'ok')
  const page = await h.call(asRosa, r.note, { params: note })
  assert.equal(page.note.body, 'She owes two months')
  assert.deepEqual(
    page.amendments.map((each) => [each.body, each.amendReason, each.signedBy]),
    [['She owes three months', 'I misheard the number', 'Tomás Bell']],
  )
})

test('only the author changes or signs a note, and nobody without the right to sign', async () => {
  const note = await aNote((await someoneShared()).id)
  assert.equal(codeOf(await h.send(asTomas, c.signNote, note)), 'notYourNote')
  assert.equal(codeOf(await h.send(asTomas, c.changeNote, { ...note, body: 'His words' })), 'notYourNote')
  const intern = await h.aWorker({ agency, role: 'intern' })
  const ines = await h.aPerson({ agency, officer: intern })
  const session = await h.signedIn(intern)
  const theirs = { personId: ines.id, noteId: newId() }
  await h.did(session, c.writeNote, { ...theirs, body: 'Words' })
  assert.equal(codeOf(await h.send(session, c.signNote, theirs)), 'notFound')
  const talk = { conversationId: newId(), channel: 'phone' as const, beganAt: new Date().toISOString() }
  const signed = { ...talk, personId: ines.id, note: { noteId: newId(), body: 'Words', sign: true } }
  assert.equal(codeOf(await h.send(session, c.keep, signed)), 'notFound')
  const [row] = await h.rows<{ signed: number }>('select count(signed_at)::int signed from note where id = any ($1)', [
    [note.noteId, theirs.noteId, signed.note.noteId],
  ])
  assert.equal(row?.signed, 0)
})

test('of two who sign at once, or of one who changes while another signs, one wins and the other is told', async () => {
  for (const second of ['sign', 'change'] as const) {
    const note = await aNote((await someone()).id)
    // The row is held from outside until both stand before it, so that it is a race every time.
    const holder = await h.db.owner.connect()
    const both: ReturnType<typeof h.send>[] = []
    try {
      await holder.query('begin')
      await holder.query('select 1 from kith.note where id = $1 for update', [note.noteId])
      both.push(h.send(asRosa, c.signNote, note))
      await waiting(1)
      both.push(
        second === 'sign'
          ? h.send(asRosa, c.signNote, note)
          : h.send(asRosa, c.changeNote, { ...note, body: 'Late words' }),
      )
      await waiting(2)
    } finally {
      await holder.query('commit')
      holder.release()
    }
    assert.deepEqual((await Promise.all(both)).map(codeOf), ['ok', 'signedAlready'], second)
    assert.equal(await bodyOf(note), 'She called about the lease')
  }
})
async function waiting(count: number): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const rows = await h.rows(
      'select 1 from pg_locks l join pg_stat_activity a using (pid) where a.datname = current_database() and not l.granted',
    )
    if (rows.length >= count) return
    await pause(10)
  }
  assert.fail(`${count} never waited`)
}
