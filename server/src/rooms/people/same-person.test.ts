import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conversationsCommands } from '@kith/wire/conversations'
import { peopleCommands, peopleRoutes } from '@kith/wire/people'
import { samePersonCommands } from '@kith/wire/same-person'
import fc from 'fast-check'
import { tokenHash } from '../../house/access/enter.ts'
import { newId } from '../../house/clock.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { SamePersonModel } from './same-person-model.ts'

// KITH_SAME=5000 npm run soak:same walks as many sequences; here there are a few, so that the suite stays short.
const isSoak = 'KITH_SAME' in process.env
const sequences = Number(process.env.KITH_SAME ?? 40)

const h = await houseForTests()
const agency = await h.anAgency()
const rosa = await h.aWorker({ agency, role: 'officer' })
const theo = await h.aWorker({ agency, role: 'officer' })
const ruth = await h.aWorker({ agency, role: 'supervisor' })
const [asRosa, asTheo, asRuth] = [await h.signedIn(rosa), await h.signedIn(theo), await h.signedIn(ruth)]
const names = ['Maria Okafor', 'Mari Okafor', 'M. Okafor', 'Maria Okafor Diaz', 'Okafor Maria']

const written = async (officer = rosa, name = 'Maria Okafor') => {
  const person = await h.aPerson({ agency, officer, name })
  return person.id
}
const noteAt = async (session: typeof asRosa, personId: string, body: string) => {
  const noteId = newId()
  await h.did(session, conversationsCommands.writeNote, { noteId, personId, body })
  return noteId
}
const refusal = async (session: typeof asRosa, command: (typeof samePersonCommands)['join'], payload: object) => {
  const outcome = await h.send(session, command, payload as never)
  return outcome.outcome === 'rejected' ? outcome.code : outcome.outcome
}
const page = (session: typeof asRosa, personId: string) =>
  h.call(session, peopleRoutes.person, { params: { personId } })

/** All that a reader is shown of these records, in one text: whichever of them is asked for. */
async function shown(session: typeof asRosa, ids: readonly string[]): Promise<unknown> {
  const client = await h.db.app.connect()
  try {
    await client.query('begin')
    await client.query('select * from kith.enter($1)', [tokenHash(session.token)])
    const { rows } = await client.query(
      `select w.id, (select array_agg(p.id order by array_position(kith.records_of(w.id), p.id)) from kith.person p where p.id = any (kith.records_of(w.id))) as records,
              (select jsonb_agg(to_jsonb(p) order by array_position(kith.records_of(w.id), p.id)) from kith.person p where p.id = any (kith.records_of(w.id))) as people,
              (select jsonb_agg(to_jsonb(n) order by n.at, n.id) from kith.note n where n.person_id = any (kith.records_of(w.id))) as notes,
              (select jsonb_agg(to_jsonb(n) order by n.at, n.id) from kith.person_name n where n.person_id = any (kith.records_of(w.id))) as names,
              (select jsonb_agg(to_jsonb(e) order by e.id) from kith.enrolment e where e.person_id = any (kith.records_of(w.id))) as enrolments
         from unnest($1::uuid[]) with ordinality w (id, n) order by w.n`,
      [ids],
    )
    return rows
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const ids: string[] = []
for (const name of names) ids.push(await written(rosa, name))
const at = fc.integer({ min: 0, max: names.length - 1 })
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({ kind: fc.constant('join' as const), one: at, other: at, which: fc.nat({ max: 9 }) })
      .map(({ which, ...each }) => ({ ...each, stands: which < 5 ? each.one : which < 9 ? each.other : which - 5 })),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('never' as const), one: at, other: at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('split' as const), one: at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('stand' as const), one: at }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('undo' as const),
      back: fc.integer({ min: -4, max: 5 }).map((n) => Math.max(0, n)),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('note' as const), one: at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), one: at }) },
)

const act = async (
  each: { kind: string; one?: number; other?: number; stands?: number },
  stepId: string | undefined,
) => {
  const [personId, otherId, standsId] = [ids[each.one ?? 0]!, ids[each.other ?? 0]!, ids[each.stands ?? 0]!]
  if (each.kind === 'join') return await h.send(asRosa, samePersonCommands.join, { personId, otherId, standsId })
  if (each.kind === 'never') return await h.send(asRosa, samePersonCommands.never, { personId, otherId })
  if (each.kind === 'split') return await h.send(asRosa, samePersonCommands.splitRecord, { personId })
  if (each.kind === 'stand') return await h.send(asRosa, samePersonCommands.standFor, { personId })
  const [link] = await h.rows<{ person_id: string }>(
    'select person_id from kith.person_link where began_step = $1 or ended_step = $1',
    [stepId],
  )
  return await h.send(asRosa, samePersonCommands.undo, { personId: link!.person_id, stepId: stepId! })
}

/** Groups, who stands for them, and where each note was written, as the plain model has them. */
async function agrees(model: SamePersonModel): Promise<void> {
  const groups = await h.rows<{ members: string[] }>(
    'select array_agg(person_id order by place) as members from kith.person_group where agency_id = $1 group by standing_id',
    [agency.id],
  )
  const plainly = groups.map(({ members }) => members.map((id) => ids.indexOf(id)))
  assert.deepEqual(
    plainly.map(([first, ...rest]) => [first, ...rest.sort()]).sort(),
    model
      .groups()
      .map(([first, ...rest]) => [first, ...rest.sort()])
      .sort(),
  )
  const notes = await h.rows<{ id: string; person_id: string }>(
    'select id, person_id from kith.note where person_id = any ($1)',
    [ids],
  )
  assert.deepEqual(new Map(notes.map((row) => [row.id, ids.indexOf(row.person_id)])), model.notes())
}

test('what belongs to one record is read at the other, and is written where it stands', async () => {
  const [one, other] = [await written(rosa), await written(rosa, 'Mary Okafor')]
  const before = await noteAt(asRosa, other, 'Before')
  const { stepId } = await h.did(asRosa, samePersonCommands.join, { personId: one, otherId: other, standsId: one })
  const meanwhile = await noteAt(asRosa, other, 'Meanwhile, from a page that was open')
  const where = async (id: string) =>
    (await h.rows<{ person_id: string }>('select person_id from kith.note where id = $1', [id]))[0]!.person_id
  assert.equal(await where(before), other)
  assert.equal(await where(meanwhile), one)
  await h.did(asRosa, samePersonCommands.undo, { personId: one, stepId })
  await h.did(asRosa, peopleCommands.changePerson, { personId: other, changes: { phone: '555 0142' } })
  const again = await h.did(asRosa, samePersonCommands.join, { personId: one, otherId: other, standsId: one })
  const { person } = await page(asRosa, other)
  // What is known only at the other record is shown too.
  assert.deepEqual([person.id, person.phone], [one, '555 0142'])
  await h.did(asRosa, samePersonCommands.undo, { personId: one, stepId: again.stepId })
  assert.equal((await page(asRosa, one)).person.phone, '')
  assert.equal((await page(asRosa, other)).person.id, other)
  assert.equal(await where(meanwhile), one)
})

test('whoever works with one record reads all of them; whoever is kept apart from one reads none', async () => {
  const [hers, his] = [await written(rosa), await written(theo)]
  assert.equal((await h.ask(asTheo, peopleRoutes.person, { params: { personId: hers } })).statusCode, 404)
  // Neither of the two officers sees both; their supervisor does.
  assert.equal(
    await refusal(asRosa, samePersonCommands.join, { personId: hers, otherId: his, standsId: hers }),
    'notFound',
  )
  const { stepId } = await h.did(asRuth, samePersonCommands.join, { personId: hers, otherId: his, standsId: hers })
  assert.equal((await page(asTheo, hers)).person.id, hers)
  await h.given('conflict', { user_id: theo.id, person_id: hers, declared_by: theo.id }, agency)
  assert.equal((await h.ask(asTheo, peopleRoutes.person, { params: { personId: his } })).statusCode, 404)
  assert.equal((await page(asRosa, his)).person.id, hers)
  await h.did(asRuth, samePersonCommands.undo, { personId: hers, stepId })
  assert.equal((await page(asTheo, his)).person.id, his)
  assert.equal((await h.ask(asRosa, peopleRoutes.person, { params: { personId: his } })).statusCode, 404)
})

test('what was opened in an emergency cannot be joined with one’s own', async () => {
  const [mine, opened] = [await written(rosa), await written(theo)]
  await h.given(
    'access_grant',
    {
      user_id: rosa.id,
      person_id: opened,
      kind: 'break_glass',
      reason_code: 'danger',
      reason: 'a long enough reason',
      until_at: new Date(Date.now() + 3_600_000),
    },
    agency,
  )
  await page(asRosa, opened)
  assert.equal(
    await refusal(asRosa, samePersonCommands.join, { personId: mine, otherId: opened, standsId: mine }),
    'notFound',
  )
})

test('of three who join three records in a circle at once, two are heard', async () => {
  const [a, b, c] = [await written(), await written(), await written()]
  const outcomes = await Promise.all(
    [
      [a, b],
      [b, c],
      [c, a],
    ].map(([personId, otherId]) => refusal(asRosa, samePersonCommands.join, { personId, otherId, standsId: personId })),
  )
  assert.deepEqual(outcomes.sort(), ['joinedAlready', 'ok', 'ok'])
})

test('a volunteer may not join, and one record is not two', async () => {
  const [one, other] = [await written(), await written()]
  const volunteer = await h.aWorker({ agency, role: 'volunteer' })
  const asVolunteer = await h.signedIn(volunteer)
  assert.equal(
    await refusal(asVolunteer, samePersonCommands.join, { personId: one, otherId: other, standsId: one }),
    'notFound',
  )
  assert.equal(
    await refusal(asRosa, samePersonCommands.join, { personId: one, otherId: one, standsId: one }),
    'sameRecord',
  )
})

// Last, because a long walk outlasts the sessions of the others.
test(`${sequences} sequences of joining, taking apart, keeping apart, writing and taking back agree with a plain model`, async () => {
  const seen = new Map<string, number>()
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18, size: 'max' }), async (steps) => {
      await h.rows('delete from kith.note where person_id = any ($1)', [ids])
      await h.rows('delete from kith.person_link where agency_id = $1', [agency.id])
      await h.rows('delete from kith.person_group where agency_id = $1', [agency.id])
      const model = new SamePersonModel(names.length)
      const decided: { id: string; before: unknown; wrote: number }[] = []
      let writings = 0
      const refused: string[] = []
      for (const each of steps) {
        if (each.kind === 'note') {
          const id = await noteAt(asRosa, ids[each.one]!, 'She called')
          model.note(each.one, id)
          writings++
          count('note')
          continue
        }
        if (each.kind === 'rename') {
          await h.did(asRosa, peopleCommands.changePerson, {
            personId: ids[each.one]!,
            changes: { phone: `555-01${writings}` },
          })
          writings++
          count('rename')
          continue
        }
        const before = await shown(asRosa, ids)
        const target = each.kind === 'undo' ? decided.at(-1 - each.back) : undefined
        if (each.kind === 'undo' && !target) continue
        const stepId = `${decided.length}`
        const wanted =
          each.kind === 'join'
            ? model.join(stepId, each.one, each.other, each.stands)
            : each.kind === 'never'
              ? model.never(stepId, each.one, each.other)
              : each.kind === 'split'
                ? model.split(stepId, each.one)
                : each.kind === 'stand'
                  ? model.stand(stepId, each.one)
                  : model.undo(stepId, String(decided.indexOf(target!)))
        const outcome = await act(each, target?.id)
        assert.equal(outcome.outcome === 'ok' ? 'ok' : 'code' in outcome ? outcome.code : outcome.outcome, wanted)
        count(`${each.kind} ${wanted}`)
        if (outcome.outcome !== 'ok') {
          refused.push(outcome.id)
          assert.deepEqual(await shown(asRosa, ids), before)
          continue
        }
        decided.push({ id: (outcome.result as { stepId: string }).stepId, before, wrote: writings })
        // Taken back with nothing decided or written between: everything is shown exactly as it was.
        if (target && decided.at(-2) === target && target.wrote === writings) {
          assert.deepEqual(await shown(asRosa, ids), target.before)
          count('restored exactly')
        }
        await agrees(model)
      }
      // The ledger tells of each decision once, and of each refusal.
      const told = await h.rows<{ record_ref: string }>(
        `select record_ref from kith.ledger where decision = 'allow' and record_ref = any ($1) order by seq`,
        [decided.map((each) => each.id)],
      )
      assert.deepEqual(
        told.map((row) => row.record_ref),
        decided.map((each) => each.id),
      )
      const [{ dangling } = { dangling: -1 }] = await h.rows<{ dangling: number }>(
        `select count(*)::int as dangling from kith.person_group g
          where not exists (select from kith.person_group s where s.agency_id = g.agency_id and s.person_id = g.standing_id and s.standing_id = g.standing_id and s.place = 0)
             or not exists (select from kith.person_link l where l.until_at is null and l.kind = 'same' and g.person_id in (l.person_id, l.other_id))`,
      )
      assert.equal(dangling, 0)
    }),
    { numRuns: sequences, ...(!isSoak && { seed: 11 }) },
  )
  console.log(
    [...seen]
      .sort()
      .map(([what, n]) => `${what}: ${n}`)
      .join(' · '),
  )
  assert.ok((seen.get('restored exactly') ?? 0) > 0)
})
