import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testDatabase } from '../db/test-database.ts'
import { can } from './can.ts'
import { tokenHash } from './enter.ts'
import { type Rule, rules } from './rules.ts'
import { actorIn, factsIn, makeWorld, recordsIn, setRights, type World } from './world.ts'

// Two ways to the same answer: the rows that row-level security lets a fresh session see, and the rows that can() allows.
const everyCommit = 500
const fixedWorlds = 40

const { app, owner } = await testDatabase()
setRights((await owner.query('select role, "right" from kith.role_right')).rows)

const insert = (table: string, rows: readonly object[]) => ({
  text: `insert into kith.${table} (${Object.keys(rows[0] ?? {})
    .map((name) => `"${name}"`)
    .join(', ')})
         select ${Object.keys(rows[0] ?? {})
           .map((name) => `"${name}"`)
           .join(', ')} from jsonb_populate_recordset(null::kith.${table}, $1)`,
  values: [JSON.stringify(rows)],
})

async function plant(world: World): Promise<void> {
  const at = { at: world.now.toISOString() }
  const author = (row: object) => ({ ...row, author_id: world.accounts[0]!.id })
  const rows: [string, object[]][] = [
    ['agency', world.agencies.map((id) => ({ id, name: 'an agency', kind: 'human_services' }))],
    ['unit', world.units],
    ['program', world.programs],
    ['account', world.accounts],
    [
      'session',
      world.accounts.map((a) => ({
        token_hash: `\\x${tokenHash(a.id).toString('hex')}`,
        agency_id: a.agency_id,
        user_id: a.id,
        id: a.id,
        ends_at: new Date(world.now.getTime() + 3_600_000).toISOString(),
      })),
    ],
    ['membership', world.memberships],
    ['person', world.persons.map((row) => ({ ...row }))],
    ['enrolment', world.enrolments],
    ['assignment', world.assignments],
    ['clearance', world.clearances],
    ['household', world.households],
    ['household_member', world.members],
    ['conflict', world.conflicts],
    ['seal', world.seals],
    ['access_grant', world.grants],
    ['proxy', world.proxies],
    [
      'consent',
      world.consents.map((row) =>
        author({ ...row, to_name: 'an agency', what: [], form_version: '1', language: 'en', given_how: 'spoken' }),
      ),
    ],
    ['person_link', world.links.map((row, rank) => ({ ...row, why: '', from_at: at.at, ended_by: null, rank }))],
    ['note', world.notes.map((row) => author({ ...row, body: 'words', occurred_at: at.at }))],
    ['plan', world.plans.map(author)],
    ['benefit_application', world.plans.map((row) => author({ ...row, programme: 'snap' }))],
    [
      'referral',
      world.referrals.map((row) => author({ ...row, service_name: 's', to_name: 't', purpose: 'p', carries: {} })),
    ],
  ]
  const client = await owner.connect()
  try {
    await client.query('begin')
    for (const [table, content] of rows) {
      if (content.length === 0) continue
      const defaulted = content.map((row) => fill(table, row))
      await client.query(insert(table, defaulted))
    }
    await client.query('commit')
  } finally {
    client.release()
  }
}

// jsonb_populate_recordset gives null, not the default, for what is missing.
const fill = (table: string, row: object): object => ({
  ...(table === 'consent' && { segment: 'general' }),
  ...(table === 'household_member' && { segment: 'general' }),
  ...row,
})

async function seen(userId: string): Promise<Set<string>> {
  const client = await app.connect()
  try {
    await client.query('begin')
    await client.query({ name: 'enter', text: 'select * from kith.enter($1)', values: [tokenHash(userId)] })
    // Named, so that a connection plans it once; a policy or a function that changes makes it be planned anew.
    const { rows } = await client.query<{ row: string }>({
      name: 'seen',
      text: `
        select 'person ' || id as row from kith.person union all select 'note ' || id from kith.note
        union all select 'plan ' || id from kith.plan union all select 'application ' || id from kith.benefit_application union all select 'referral ' || id from kith.referral`,
    })
    return new Set(rows.map((each) => each.row))
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** What each account of a world sees: sessions of their own, several at once. */
async function seenByAll(world: World): Promise<Map<string, Set<string>>> {
  return new Map(await Promise.all(world.accounts.map(async ({ id }) => [id, await seen(id)] as const)))
}

function allowed(world: World, userId: string, by: readonly Rule[] = rules): Set<string> {
  const actor = actorIn(world, userId)
  const facts = new Map(world.persons.map((person) => [person.id, factsIn(world, actor, person.id)]))
  return new Set(
    recordsIn(world)
      .filter(
        (record) =>
          can({ actor, action: 'read', facts: facts.get(record.personId)!, record: record.facts, now: world.now }, by)
            .effect === 'allow',
      )
      .map((record) => `${record.table} ${record.id}`),
  )
}

const difference = (world: World, userId: string, rowsSeen: Set<string>, by?: readonly Rule[]) => {
  const should = allowed(world, userId, by)
  return {
    tooMuch: [...rowsSeen].filter((row) => !should.has(row)),
    tooLittle: [...should].filter((row) => !rowsSeen.has(row)),
  }
}

describe('row-level security and can()', () => {
  const fixed: { world: World; rows: Map<string, Set<string>> }[] = []

  before(async () => {
    const now = new Date()
    for (let seed = 1; seed <= fixedWorlds; seed++) {
      const world = makeWorld(seed, now)
      await plant(world)
      fixed.push({ world, rows: await seenByAll(world) })
    }
  })

  it(`agree on every row in ${everyCommit} worlds`, async () => {
    let shown = 0
    let hidden = 0
    const start = Math.floor(Date.now() / 1000) % 1_000_000
    for (let n = 0; n < everyCommit; n++) {
      const seed = 1000 + start + n
      const given = n < fixed.length ? fixed[n]! : { world: makeWorld(seed, new Date()), rows: null }
      if (!given.rows) await plant(given.world)
      const all = given.rows ?? (await seenByAll(given.world))
      for (const account of given.world.accounts) {
        const rows = all.get(account.id)!
        const { tooMuch, tooLittle } = difference(given.world, account.id, rows)
        assert.deepEqual({ seed, tooMuch, tooLittle }, { seed, tooMuch: [], tooLittle: [] })
        shown += rows.size
        hidden += recordsIn(given.world).length - rows.size
      }
    }
    // A test that never sees a row, or sees them all, could not fail.
    assert.ok(shown > 10_000 && hidden > 10_000, `${shown} shown, ${hidden} hidden`)
  })

  for (const rule of rules) {
    it(`disagree when can() forgets "${rule.id}"`, () => {
      const fewer = rules.filter((each) => each !== rule)
      const found = fixed.some(({ world, rows }) =>
        world.accounts.some((account) => {
          const { tooMuch, tooLittle } = difference(world, account.id, rows.get(account.id)!, fewer)
          return tooMuch.length + tooLittle.length > 0
        }),
      )
      assert.ok(found, `nothing noticed that ${rule.id} was gone`)
    })
  }

  // What the database enforces, one piece at a time: [what is forgotten, where, from, to].
  const forgotten: [
    what: string,
    source: 'see_again' | 'consent_in_force' | `policy ${string}`,
    from: string | RegExp,
    to: string,
  ][] = [
    ['that a role must read', 'see_again', `if not 'read' = any (rights)`, `if false and not 'read' = any (rights)`],
    [
      'that memberships end',
      'see_again',
      `and m.user_id = u and m.from_at <= t and (m.until_at is null or m.until_at > t);`,
      'and m.user_id = u;',
    ],
    ['that assignments end', 'see_again', 'and s.from_at <= t and (s.until_at is null or s.until_at > t)', ''],
    ['that enrolments end', 'see_again', 'and e.from_at <= t and (e.until_at is null or e.until_at > t)', ''],
    ['supervisors', 'see_again', 'array_append(supervised, u)', 'array[u]'],
    ['that supervised workers leave', 'see_again', 'and w.from_at <= t and (w.until_at is null or w.until_at > t)', ''],
    [
      'grants',
      'see_again',
      /where g\.agency_id = a and g\.user_id = u and g\.from_at <= t and g\.until_at > t\) x;/,
      'where false) x;',
    ],
    [
      'that grants end',
      'see_again',
      /where g\.agency_id = a and g\.user_id = u and g\.from_at <= t and g\.until_at > t\) x;/,
      'where g.agency_id = a and g.user_id = u) x;',
    ],
    [
      'that proxies end',
      'see_again',
      'and p.user_id = u and p.from_at <= t and (p.until_at is null or p.until_at > t)',
      'and p.user_id = u',
    ],
    [
      'conflicts with a person',
      'see_again',
      'where c.agency_id = a and c.user_id = u and c.person_id is not null',
      'where false and c.agency_id = a and c.user_id = u and c.person_id is not null',
    ],
    ['conflicts with a household', 'see_again', 'on h.agency_id = a and h.household_id = c.household_id', 'on false'],
    [
      'that conflicts end',
      'see_again',
      'and c.person_id is not null and c.from_at <= t and (c.until_at is null or c.until_at > t)',
      'and c.person_id is not null',
    ],
    [
      'seals',
      'see_again',
      'where s.agency_id = a and s.from_at <= t and (s.until_at is null or s.until_at > t)',
      'where false',
    ],
    ['that a court opens a seal', 'see_again', `and g.kind in ('court', 'audit')`, `and g.kind in ('nobody')`],
    ['that only a court opens a seal', 'see_again', `and g.kind in ('court', 'audit')`, ''],
    ['that a grant for one record opens the others', 'see_again', 'kith.with_other_records(a, unsealed)', 'unsealed'],
    ['that sight follows the person', 'see_again', 'people := kith.with_other_records(a, people);', ''],
    ['that the person’s own sight follows', 'see_again', 'own := kith.with_other_records(a, own);', ''],
    [
      'that what is closed is closed in all records',
      'see_again',
      'blocked := kith.with_other_records(a, blocked);',
      '',
    ],
    [
      'that clearances end',
      'see_again',
      'where c.agency_id = a and c.user_id = u and c.from_at <= t and (c.until_at is null or c.until_at > t)) x;\n\n  perform',
      'where c.agency_id = a and c.user_id = u) x;\n\n  perform',
    ],
    ['programmes that may be read whole', 'see_again', `r."right" = 'programRead'`, `r."right" = 'nothing'`],
    ['that consent can be revoked', 'consent_in_force', 'and c.revoked_at is null', ''],
    ['that consent ends', 'consent_in_force', 'and c.from_at <= now() and c.until_at > now()', ''],
    ['that consent has a purpose', 'consent_in_force', `and 'referral' = any (c.purposes)`, ''],
    ['that consent has segments', 'consent_in_force', 'and seg = any (c.segments)', ''],
    [
      'that consent names the agency',
      'consent_in_force',
      'and (c.to_agency_id = to_agency or c.to_service_id = to_service)',
      '',
    ],
    ['the recipient', 'policy referral.recipient', /^[\s\S]*$/, 'false'],
    ['the agency wall', 'policy note.sees', 'agency_id = ( SELECT my_agency() AS my_agency)', 'true'],
    [
      'conflicts on notes',
      'policy note.sees',
      'AND (NOT (person_id = ANY (( SELECT my_blocked() AS my_blocked)::uuid[])))',
      '',
    ],
    ['segments on notes', 'policy note.sees', /AND \(segment = ANY[\s\S]*$/i, ')'],
    [
      'conflicts on applications',
      'policy benefit_application.sees',
      'AND (NOT (person_id = ANY (( SELECT my_blocked() AS my_blocked)::uuid[])))',
      '',
    ],
    ['the person’s own sight of a plan', 'policy plan.sees', /OR \([\s\S]*my_own[\s\S]*$/i, ')'],
  ]

  for (const [what, source, from, to] of forgotten) {
    it(`disagree when the database forgets ${what}`, async () => {
      const undo = await mutate(source, from, to)
      try {
        let found = false
        for (const { world } of fixed) {
          for (const [userId, rows] of await seenByAll(world)) {
            const { tooMuch, tooLittle } = difference(world, userId, rows)
            if (tooMuch.length + tooLittle.length > 0) found = true
          }
          if (found) break
        }
        assert.ok(found, `nothing noticed that the database forgot ${what}`)
      } finally {
        await undo()
      }
    })
  }
})

/** Rewrites a function or a policy, and gives back how to undo it. */
async function mutate(source: string, from: string | RegExp, to: string): Promise<() => Promise<void>> {
  if (source.startsWith('policy ')) {
    const [table, policy] = source.slice(7).split('.') as [string, string]
    const { rows } = await owner.query(
      `select qual from pg_policies where schemaname = 'kith' and tablename = $1 and policyname = $2`,
      [table, policy],
    )
    const original = rows[0].qual as string
    const changed = original.replace(from, to)
    assert.notEqual(changed, original, `${source} no longer holds what this test takes out`)
    const set = (text: string) => owner.query(`alter policy ${policy} on kith.${table} using (${text})`)
    await set(balanced(changed))
    return async () => void (await set(original))
  }
  const { rows } = await owner.query(
    `select pg_get_functiondef(p.oid) as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'kith' and p.proname = $1`,
    [source],
  )
  const original = rows[0].text as string
  const changed = original.replace(from, to)
  assert.notEqual(changed, original, `${source} no longer holds what this test takes out`)
  await owner.query(changed)
  return async () => void (await owner.query(original))
}

/** Taking a piece out of the middle may leave parentheses over; closing them does not change what is left. */
function balanced(text: string): string {
  let open = 0
  let kept = ''
  for (const letter of text) {
    if (letter === ')' && open === 0) continue
    if (letter === '(') open++
    if (letter === ')') open--
    kept += letter
  }
  return kept + ')'.repeat(open)
}
