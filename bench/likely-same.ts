/** Is the one who is being written down known already? Asked over HTTP by a worker who reads a programme of a million people. */
import { marksOf } from '@kith/server/rooms/people/index'
import type pg from 'pg'
import { startHouse } from './house.ts'
import { likelyPeople, type Written } from './likely-people.ts'
import { load } from './load.ts'
import { processorMs } from './processor.ts'
import { agency, personId, program, root, seedAgency, token, workerId } from './seed.ts'

const port = 4952
const people = Number(process.env.KITH_BENCH_PEOPLE ?? 1_000_000)
const seconds = Number(process.env.KITH_BENCH_SECONDS ?? 8)
const wanted = { p95Ms: 15, recall: 0.95 }

export async function benchLikelySame(): Promise<string[]> {
  const lines: string[] = []
  const began = performance.now()
  const house = await startHouse(port, plant, { KITH_POOL: '16' })
  try {
    lines.push(`${people} people planted in ${((performance.now() - began) / 1000).toFixed(0)} s`)
    await measure(lines, house.planted, house.pids)
    lines.push(...(await plan(house.owner, house.planted[0]!.written)))
  } finally {
    await house.stop()
  }
  return lines
}

interface Twin {
  written: Written
  of: string
}

/** Everybody but the second records of those who were written down twice: these are asked for. */
async function plant(owner: pg.Pool): Promise<Twin[]> {
  const run = (text: string, values: unknown[] = []) => owner.query(text, values)
  await seedAgency(owner)
  await run(
    `insert into kith.account (agency_id, id, kind, email, name) values ($1, $2, 'staff', 'w@bench.example', 'Worker')`,
    [agency, workerId(1)],
  )
  await run(
    `insert into kith.membership (agency_id, id, user_id, unit_id, role) values ($1, gen_random_uuid(), $2, $3, 'supervisor')`,
    [agency, workerId(1), root],
  )
  await run(
    `insert into kith.session (token_hash, agency_id, user_id, id, ends_at, mfa_at) select sha256(lpad('b1', 43, '0')::bytea), $1, $2, gen_random_uuid(), now() + interval '1 day', now()`,
    [agency, workerId(1)],
  )
  await run('drop index kith.person_search_keys')
  const twins: Twin[] = []
  let batch: { n: number; written: Written }[] = []
  const flush = async () => {
    const column = <T>(of: (each: (typeof batch)[number]) => T) => batch.map(of)
    const written = [
      agency,
      program,
      column((e) => personId(e.n)),
      column((e) => e.written.name),
      column((e) => e.written.bornOn),
      column((e) => e.written.phone),
      column((e) => e.written.email),
      workerId(1),
    ]
    await run(
      `insert into kith.person (agency_id, id, program_id, name, born_on, phone, email, author_id)
       select $1, x.id, $2, x.name, x.born_on, x.phone, x.email, $8
       from unnest($3::uuid[], $4::text[], $5::date[], $6::text[], $7::text[]) x (id, name, born_on, phone, email)`,
      written,
    )
    await run(
      `insert into kith.person_search (agency_id, person_id, program_id, segment, words, sounds, phone, born_on, keys)
       select $1, x.id, $2, 'general', '', '{}', regexp_replace(x.phone, '\\D', '', 'g'), x.born_on, x.keys::int[]
       from unnest($3::uuid[], $4::text[], $5::date[], $6::text[]) x (id, phone, born_on, keys)`,
      [
        agency,
        program,
        column((e) => personId(e.n)),
        column((e) => e.written.phone),
        column((e) => e.written.bornOn),
        column((e) => `{${marksOf(agency, { ...e.written, names: [e.written.name] }).join()}}`),
      ],
    )
    batch = []
  }
  let n = 0
  for (const written of likelyPeople(people)) {
    if (written.twin !== null && twins.length < 2000) twins.push({ written, of: personId(written.twin) })
    else batch.push({ n, written })
    n++
    if (batch.length === 10_000) await flush()
  }
  await flush()
  await run('create index person_search_keys on kith.person_search using gin (keys)')
  await run('vacuum analyze kith.person_search')
  await run('vacuum analyze kith.person')
  return twins
}

const address = ({ name, bornOn, phone }: Written) =>
  `/api/people/likely-same?${new URLSearchParams({ name, bornOn: bornOn ?? '', phone })}`

async function measure(lines: string[], twins: readonly Twin[], pids: number[]): Promise<void> {
  let found = 0
  const asked = twins.slice(0, 1000)
  for (const { written, of } of asked) {
    const answer = await fetch(`http://127.0.0.1:${port}${address(written)}`, {
      headers: { cookie: `kith=${token(1)}` },
    })
    if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
    const { people: likely } = (await answer.json()) as { people: { id: string }[] }
    if (likely.some((each) => each.id === of)) found++
  }
  lines.push(
    `of ${asked.length} written down with a slip, ${((100 * found) / asked.length).toFixed(1)} % are among the first eight (at least ${wanted.recall * 100} % wanted)`,
  )
  const request = (one: Written) =>
    `GET ${address(one)} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: kith=${token(1)}\r\naccept: application/json\r\n\r\n`
  // What is asked while the name is typed: the whole first word and the beginning of the second.
  const typing = (one: Written): Written => ({
    ...one,
    name: one.name.replace(/^(\S+ \S{3}).*$/, '$1'),
    bornOn: null,
    phone: '',
  })
  for (const [what, of] of [
    ['one new person', (one: Written) => one],
    ['a name while it is typed', typing],
  ] as const) {
    for (const connections of [1, 4]) {
      await load(port, connections, 2, (c, k) => request(of(twins[(c * 37 + k) % twins.length]!.written)))
      const before = processorMs(pids)
      const done = await load(port, connections, seconds, (c, k) =>
        request(of(twins[(c * 37 + k + 500) % twins.length]!.written)),
      )
      const ms = (processorMs(pids) - before) / (done.perSecond * seconds)
      lines.push(
        `${what} against ${people}, ${connections} at once: p50 ${done.p50Ms.toFixed(1)} ms, p95 ${done.p95Ms.toFixed(1)} ms, p99 ${done.p99Ms.toFixed(1)} ms, ${ms.toFixed(2)} ms of processor a request${done.failed ? `, ${done.failed} FAILED` : ''} (p95 of ${wanted.p95Ms} ms wanted)`,
      )
    }
  }
}

/** How the database finds the bearers of one mark. */
async function plan(owner: pg.Pool, one: Written): Promise<string[]> {
  const [mark] = marksOf(agency, { ...one, names: [one.name] })
  const { rows } = await owner.query(
    `explain (analyze, buffers, costs off) select s.person_id from kith.person_search s where s.keys @> array[${mark}] and s.agency_id = '${agency}' limit 40`,
  )
  return rows.map((row) => `  ${row['QUERY PLAN']}`)
}
