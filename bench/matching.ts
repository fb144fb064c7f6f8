/** Two servers, each with a database of its own, find whom both know; beside it the same lists compared in clear. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newId } from '@kith/server/house/clock'
import type pg from 'pg'
import { type RunningHouse, startHouse } from './house.ts'
import { type ListPerson, makeLists } from './matching-lists.ts'
import { processorMs } from './processor.ts'
import { personId } from './seed.ts'

const size = Number(process.env.KITH_MATCHING_SIZE ?? 10_000)
const token = 'm'.padEnd(43, '0')
const root = fileURLToPath(new URL('..', import.meta.url))

export async function benchMatching(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-matching-'))
  const houses: Running[] = []
  try {
    const lists = makeLists(size, folder)
    const lines = [`${lists.people[0].length} × ${lists.people[1].length} people, ${lists.source}`]
    for (const [at, people] of lists.people.entries()) {
      const planted = (owner: pg.Pool) => plant(owner, `Agency ${at + 1}`, people)
      houses.push(await startHouse(4961 + at, planted, { KITH_PRIVATE_PARTNERS: '1' }))
    }
    const [one, other] = houses as [Running, Running]
    const agreementId = await agree(one, other)
    const before = houses.map(({ pids }) => processorMs(pids))
    const began = performance.now()
    await command(one, 'network.run', { agreementId })
    const done = await runOf(one, agreementId)
    const seconds = (performance.now() - began) / 1000
    const processor = houses.map(({ pids }, at) => (processorMs(pids) - before[at]!) / 1000)
    if (done.state !== 'done') throw new Error(`The run ended as ${done.state}: ${done.reason}`)
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2)
    lines.push(
      `wall ${seconds.toFixed(0)} s; processor ${processor[0]!.toFixed(0)} s where asked, ${processor[1]!.toFixed(0)} s where answered (databases included)`,
      `${done.tokens} tokens asked, ${done.rows} rows in the list; ${megabytes(done.bytesOut)} MB sent, ${megabytes(done.bytesIn)} MB received by the side that asks`,
      scored('private ', await pairsOf(one, other, lists.people), lists.people),
      scored('in clear', inClear(lists.files, folder), lists.people),
    )
    return lines
  } finally {
    for (const house of houses) await house.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A house of its own with everybody of the list. */
type Running = RunningHouse<{ programId: string }>

/** An agency with one programme, a privacy officer who is signed in, and everybody of the list. */
async function plant(owner: pg.Pool, name: string, people: readonly ListPerson[]): Promise<{ programId: string }> {
  const [agency, unit, program, privacy] = [newId(), newId(), newId(), newId()]
  const run = (text: string, values: unknown[]) => owner.query(text, values)
  await run(`insert into kith.agency (id, name, kind) values ($1, $2, 'human_services')`, [agency, name])
  await run(`insert into kith.unit values ($1, $2, null, 'agency', $3, array[$2::uuid])`, [agency, unit, name])
  await run('insert into kith.program (agency_id, id, unit_id, name) values ($1, $2, $3, $4)', [
    agency,
    program,
    unit,
    'Help',
  ])
  await run(`insert into kith.account (agency_id, id, kind, email, name) values ($1, $2, 'staff', $3, 'Privacy')`, [
    agency,
    privacy,
    `${agency}@bench.example`,
  ])
  await run(`insert into kith.membership (agency_id, id, user_id, unit_id, role) values ($1, $2, $3, $4, 'privacy')`, [
    agency,
    newId(),
    privacy,
    unit,
  ])
  await run(
    `insert into kith.session (token_hash, agency_id, user_id, id, ends_at, mfa_at, step_up_at) values (sha256($1::bytea), $2, $3, $4, now() + interval '1 day', now(), now())`,
    [token, agency, privacy, newId()],
  )
  const rows = JSON.stringify(people.map((each, n) => ({ ...each, id: personId(n), bornOn: each.bornOn || null })))
  const from = `jsonb_to_recordset($4) as p(id uuid, name text, "bornOn" date, phone text, email text, "ssnLastFour" text)`
  await run(
    `insert into kith.person (agency_id, id, program_id, name, born_on, phone, email, author_id)
     select $1, p.id, $2, p.name, p."bornOn", p.phone, p.email, $3 from ${from}`,
    [agency, program, privacy, rows],
  )
  await run(
    `insert into kith.enrolment (agency_id, id, person_id, program_id, status) select $1, gen_random_uuid(), p.id, $2, 'active' from ${from} where $3::uuid is not null`,
    [agency, program, privacy, rows],
  )
  await run(
    `insert into kith.circumstance (agency_id, id, person_id, program_id, question, answer, author_id)
     select $1, gen_random_uuid(), p.id, $2, 'ssnLastFour', to_jsonb(p."ssnLastFour"), $3 from ${from} where p."ssnLastFour" <> ''`,
    [agency, program, privacy, rows],
  )
  await run('analyze', [])
  return { programId: program }
}

async function command(house: Running, type: string, payload: object): Promise<{ id: string }> {
  const answer = await fetch(`${house.base}/api/commands`, {
    method: 'POST',
    headers: { cookie: `kith=${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ id: newId(), type, schemaVer: 1, payload }),
  })
  const { outcomes } = (await answer.json()) as { outcomes?: { outcome: string; result?: { id: string } }[] }
  if (outcomes?.[0]?.outcome !== 'ok') throw new Error(`${type}: ${JSON.stringify(outcomes)}`)
  return outcomes[0].result!
}

interface Shown {
  agreement: { standing: string; partnerName: string }
  invitation: string | null
  runs: { state: string; reason: string | null; tokens: number; rows: number; bytesOut: number; bytesIn: number }[]
}
const agreementOf = async (house: Running, id: string): Promise<Shown> =>
  (await (
    await fetch(`${house.base}/api/network/agreements/${id}`, { headers: { cookie: `kith=${token}` } })
  ).json()) as Shown

async function until<Value>(look: () => Promise<Value | null>, seconds: number): Promise<Value> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const value = await look()
    if (value !== null) return value
    await new Promise((done) => setTimeout(done, 500))
  }
  throw new Error('It did not come in time')
}

async function agree(one: Running, other: Running): Promise<string> {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const { id } = await command(one, 'network.invite', {
    purposes: ['coordination'],
    from: day(-1),
    until: day(30),
    programIds: [one.planted.programId],
  })
  const { invitation } = await agreementOf(one, id)
  await command(other, 'network.join', { invitation, programIds: [other.planted.programId] })
  await until(async () => ((await agreementOf(other, id)).agreement.partnerName === '' ? null : true), 60)
  for (const house of [one, other]) await command(house, 'network.sign', { agreementId: id })
  for (const house of [one, other]) {
    await until(async () => ((await agreementOf(house, id)).agreement.standing === 'inForce' ? true : null), 60)
  }
  return id
}

const runOf = (house: Running, id: string) =>
  until(async () => {
    const run = (await agreementOf(house, id)).runs[0]!
    return ['waiting', 'working'].includes(run.state) ? null : run
  }, 7200)

/** What the two sides hold about each other, joined by the name of the link: only here, where both databases can be read. */
async function pairsOf(
  one: Running,
  other: Running,
  [a, b]: [ListPerson[], ListPerson[]],
): Promise<[string, string][]> {
  const hints = async (house: Running) =>
    (await house.owner.query<{ link_id: string; person_id: string }>('select link_id, person_id from kith.match_hint'))
      .rows
  const place = (id: string) => Number(id.slice(-12))
  const theirs = new Map((await hints(other)).map((row) => [row.link_id, place(row.person_id)]))
  return (await hints(one)).flatMap(({ link_id, person_id }) => {
    const at = theirs.get(link_id)
    return at === undefined ? [] : [[a[place(person_id)]!.id, b[at]!.id] as [string, string]]
  })
}

function inClear([a, b]: [string, string], folder: string): [string, string][] {
  const pairs = join(folder, 'pairs.csv')
  const made = spawnSync(process.execPath, [join(root, 'cli/src/kith.ts'), 'linkage', 'link', a, b, '--pairs', pairs])
  if (made.status !== 0) throw new Error(made.stderr.toString())
  return readFileSync(pairs, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter((cells) => cells[3] === 'match')
    .map((cells) => [cells[0]!, cells[1]!])
}

function scored(what: string, pairs: readonly [string, string][], [a, b]: [ListPerson[], ListPerson[]]): string {
  const clusters = [a, b].map((side) => new Map(side.map(({ id, cluster }) => [id, cluster])))
  const there = new Set(b.map(({ cluster }) => cluster))
  const both = a.filter(({ cluster }) => there.has(cluster)).length
  const right = pairs.filter(([x, y]) => clusters[0]!.get(x) === clusters[1]!.get(y)).length
  const [precision, recall] = [right / pairs.length, right / both]
  const f1 = (2 * precision * recall) / (precision + recall)
  return `${what}: ${pairs.length} pairs of ${both} true ones; precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`
}
