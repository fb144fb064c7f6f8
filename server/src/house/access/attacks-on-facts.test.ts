import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conversationsCommands } from '@kith/wire/conversations'
import { peopleRoutes } from '@kith/wire/people'
import { plansCommands, plansRoutes } from '@kith/wire/plans'
import { referralsRoutes } from '@kith/wire/referrals'
import type { SessionHere } from '../../testing/builders.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { newId } from '../clock.ts'
import { tokenHash } from './enter.ts'

// What somebody would try against the facts that access rests on: who is kept apart, for whom someone stands, whose id it
// is, and whether anybody has entered at all.
const h = await houseForTests()
const agency = await h.anAgency()
const [rosa, tomas] = [await h.aWorker({ agency }), await h.aWorker({ agency })]
const [asRosa, asTomas] = [await h.signedIn(rosa), await h.signedIn(tomas)]
const hourMs = 3_600_000

const tables = await h.rows<{ name: string; person: boolean; columns: string[] }>(
  `select table_name as name, bool_or(column_name = 'person_id') as person, json_agg(quote_ident(column_name)) as columns
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'kith' and table_type = 'BASE TABLE' group by 1 order by 1`,
)
/** Tables about people, but for the fact itself: whoever stood for someone knows that they did. */
const personTables = ['person', ...tables.filter((each) => each.person).map((each) => each.name)].filter(
  (name) => name !== 'proxy',
)
/** The directory is published: it holds services, and nobody. */
const published = /^directory_/

/** Runs as the app does, after entering or not, and leaves nothing behind. */
async function asTheApp<Result>(enters: SessionHere | null, act: (sql: Ask) => Promise<Result>): Promise<Result> {
  const client = await h.db.app.connect()
  try {
    await client.query('begin')
    if (enters) await client.query('select kith.enter($1)', [tokenHash(enters.token)])
    return await act(async (sql) => {
      await client.query('savepoint before')
      try {
        return (await client.query(sql)).rowCount ?? 0
      } catch (error) {
        await client.query('rollback to before')
        return (error as { code: string }).code
      }
    })
  } finally {
    await client.query('rollback')
    client.release()
  }
}
/** How many rows it saw or changed, or the code of the refusal. */
type Ask = (sql: string) => Promise<number | string>

const tablesSeen = (session: SessionHere | null) =>
  asTheApp(session, async (ask) => {
    const seen: string[] = []
    for (const { name } of tables) {
      const count = await ask(`select 1 from kith.${name} limit 1`)
      if (typeof count === 'number' && count > 0) seen.push(name)
    }
    return seen
  })

test('looking for someone from whom one is kept apart takes as long as looking for nobody, and answers the same', async (t) => {
  const grace = await h.aWorker({ agency, role: 'supervisor' })
  await Promise.all(Array.from({ length: 60 }, () => h.aPerson({ agency, officer: rosa })))
  const hidden = await h.aPerson({ agency, officer: rosa, name: 'Quillon Vexley', bornOn: '1988-03-04' })
  for (const worker of [rosa, grace]) {
    await h.given('conflict', { user_id: worker.id, person_id: hidden.id, declared_by: worker.id }, agency)
  }
  const median = (all: number[]) => all.sort((a, b) => a - b)[all.length / 2]!
  // An officer’s people are looked through one by one, a supervisor’s by the indexes.
  for (const worker of [rosa, grace]) {
    const session = await h.signedIn(worker)
    const ms: Record<string, number[]> = { 'Quillon Vexley': [], 'Jorvald Nyxburn': [] }
    const answers = new Set<string>()
    const look = async (q: string) => {
      const began = performance.now()
      answers.add((await h.ask(session, peopleRoutes.findPeople, { params: { q } })).body)
      return performance.now() - began
    }
    for (let call = 0; call < 10; call++) await look('Somebody')
    for (let call = 0; call < 100; call++) for (const q of Object.keys(ms)) ms[q]!.push(await look(q))
    assert.deepEqual([...answers], [JSON.stringify({ people: [] })])
    const [apart, nobody] = Object.values(ms).map(median) as [number, number]
    t.diagnostic(`kept apart ${apart.toFixed(2)} ms, nobody ${nobody.toFixed(2)} ms`)
    const gap = Math.abs(apart - nobody)
    assert.ok(gap < 5 || gap < 0.5 * Math.min(apart, nobody), `${apart} ms against ${nobody} ms`)
  }
})

test('whoever stands for someone sees nothing more from the moment that their authority ends', async () => {
  const ines = await h.aPerson({ agency, officer: rosa })
  const goal = { personId: ines.id, goalId: newId(), words: 'A door that locks' }
  await h.did(asRosa, plansCommands.addGoal, goal)
  const mother = await h.aWorker({ agency, role: 'person' })
  const session = await h.signedIn(mother)
  const standing = { user_id: mother.id, person_id: ines.id, kind: 'guardian' }
  const ask = async (personId: string) =>
    await Promise.all(
      [plansRoutes.plan, referralsRoutes.referralsOfPerson].map(async (route) => {
        const { statusCode, body } = await h.ask(session, route, { params: { personId } })
        return statusCode === 200 ? 200 : `${statusCode} ${body}`
      }),
    )
  const nobody = await ask(newId())
  assert.deepEqual(
    nobody.map((each) => String(each).slice(0, 3)),
    ['404', '404'],
  )
  const ago = new Date(Date.now() - hourMs)
  await h.given('proxy', { ...standing, from_at: new Date(Date.now() - 2 * hourMs), until_at: ago }, agency)
  await h.given('proxy', { ...standing, from_at: new Date(Date.now() + hourMs) }, agency)
  assert.deepEqual(await ask(ines.id), nobody, 'ended, or not begun')

  const { id } = await h.given('proxy', standing, agency)
  assert.deepEqual(await ask(ines.id), [200, 200])
  assert.ok((await tablesSeen(session)).includes('goal'))
  await h.rows('update proxy set until_at = now() where id = $1', [id])
  assert.deepEqual(await ask(ines.id), nobody, 'the session goes on, the authority does not')
  assert.ok(!(await tablesSeen(session)).some((table) => personTables.includes(table)))
})

test('whoever stands for a youth sees nothing of the part that is the youth’s alone', async () => {
  const youth = await h.aPerson({ agency, officer: rosa })
  for (const words of ['Finish school', 'Talk about it with nobody at home']) {
    await h.did(asRosa, plansCommands.addGoal, { personId: youth.id, goalId: newId(), words })
  }
  await h.rows(`update goal set segment = 'minor_confidential' where person_id = $1 and words like 'Talk%'`, [youth.id])
  const parent = await h.aWorker({ agency, role: 'person' })
  await h.given('proxy', { user_id: parent.id, person_id: youth.id, kind: 'parent' }, agency)
  const { goals } = await h.call(await h.signedIn(parent), plansRoutes.plan, { params: { personId: youth.id } })
  assert.deepEqual(
    goals.map((goal) => goal.words),
    ['Finish school'],
  )
})

test('an intake that gives somebody’s id to a new name takes them over from nobody', async () => {
  const his = await h.aPerson({ agency, officer: tomas, name: 'Ines Aguila' })
  const talk = { conversationId: newId(), channel: 'phone' as const, beganAt: new Date().toISOString(), note: null }
  const taken = { personId: his.id, name: 'Mine now' }
  const own = await h.aPerson({ agency, officer: rosa })
  const others = [{ person: taken, relation: 'son' }]
  for (const tried of [
    await h.send(asRosa, conversationsCommands.intake, { ...talk, person: taken }),
    await h.send(asRosa, conversationsCommands.keep, { ...talk, personId: own.id, others }),
  ]) {
    assert.equal(tried.outcome, 'rejected')
  }
  assert.equal((await h.ask(asRosa, peopleRoutes.person, { params: { personId: his.id } })).statusCode, 404)
  const page = await h.call(asTomas, peopleRoutes.person, { params: { personId: his.id } })
  assert.equal(page.person.name, 'Ines Aguila')
})

test('the app’s own login sees no row and writes none before anybody has entered, nor after they have left', async () => {
  assert.ok(tables.length > 40, `${tables.length} tables`)
  await asTheApp(asRosa, async (ask) =>
    assert.equal(await ask(`select 1 from kith.person where id is not null limit 1`), 1),
  )
  // A token that opens nothing is as good as none.
  for (const token of [null, { token: 'x'.repeat(43), cookie: '' }]) {
    assert.deepEqual(
      (await tablesSeen(token)).filter((name) => !published.test(name)),
      [],
    )
    await asTheApp(token, async (ask) => {
      for (const { name, columns } of tables) {
        // Row-level security is asked before what must not be null.
        assert.equal(await ask(`insert into kith.${name} default values`), '42501', name)
        const tried = [
          `delete from kith.${name}`,
          ...columns.map((column) => `update kith.${name} set ${column} = default`),
        ]
        for (const sql of tried) {
          const done = await ask(sql)
          assert.ok(done === 0 || done === '42501', `${sql}: ${done}`)
        }
      }
    })
  }
})
