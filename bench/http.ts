/** A person's page read, a note written, a name found: 100,000 people under row-level security, beside pgbench doing the same. */
import { newId } from '@kith/server/house/clock'
import {
  allNamesQuery,
  circumstancesQuery,
  householdsQuery,
  personQuery,
  tiesQuery,
} from '@kith/server/rooms/people/index'
import { startHouse } from './house.ts'
import { type Load, load } from './load.ts'
import { asScript, hasPgbench, type Place, pgbench } from './pgbench.ts'
import { processorMs } from './processor.ts'
import { agency, peopleEach, personId, program, seed, size, token } from './seed.ts'

const port = 4951
const seconds = Number(process.env.KITH_BENCH_SECONDS ?? 8)

export async function benchHttp(): Promise<string[]> {
  const lines: string[] = []
  const began = performance.now()
  const house = await startHouse(port, (owner, keys) => seed(owner, keys.make().wrapped), { KITH_POOL: '16' })
  try {
    lines.push(
      `${size.people} people, ${size.notes} notes, ${size.workers} workers planted in ${((performance.now() - began) / 1000).toFixed(0)} s`,
    )
    await measure(lines, house.place, house.pids)
  } finally {
    await house.stop()
  }
  return lines
}

async function measure(lines: string[], place: Place, pids: number[]): Promise<void> {
  const compared = hasPgbench()
  if (!compared) lines.push('pgbench is not on the PATH: not compared')
  await load(port, 8, 2, read)
  await load(port, 8, 2, note)
  for (const [name, request, script, least] of [
    ['read of a person page', read, readScript(), 0.35],
    ['write of a note', note, noteScript(), 0.45],
  ] as const) {
    for (const connections of [16, 64]) {
      const before = processorMs(pids)
      const ours = await load(port, connections, seconds, request)
      const ms = (processorMs(pids) - before) / (ours.perSecond * seconds)
      lines.push(`${name}, ${connections} connections: ${said(ours)}, ${ms.toFixed(2)} ms of processor a request`)
      if (compared) {
        const theirs = await pgbench(place, script, connections, seconds)
        lines.push(
          `  pgbench, the same transaction: ${theirs.toFixed(0)}/s; ours is ${(ours.perSecond / theirs).toFixed(2)} of it (at least ${least} wanted)`,
        )
      }
    }
  }
  const before = processorMs(pids)
  const ours = await load(port, 16, seconds, search)
  lines.push(
    `search by the first letters of a name, 16 connections: ${said(ours)}, ${((processorMs(pids) - before) / (ours.perSecond * seconds)).toFixed(2)} ms of processor a request`,
  )
}

const said = (l: Load) =>
  `${l.perSecond.toFixed(0)}/s, p50 ${l.p50Ms.toFixed(1)} ms, p99 ${l.p99Ms.toFixed(1)} ms (${(l.p99Ms / l.p50Ms).toFixed(1)} × p50)${l.failed ? `, ${l.failed} failed` : ''}`

const workerOf = (connection: number, n: number) => ((connection * 131 + n * 17) % size.workers) + 1
const personOf = (worker: number, n: number) => personId((worker - 1) * peopleEach + (n % peopleEach) + 1)
const head = (method: string, path: string, worker: number, more = '') =>
  `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: kith=${token(worker)}\r\naccept: application/json\r\n${more}`

function read(connection: number, n: number): string {
  const worker = workerOf(connection, n)
  return `${head('GET', `/api/people/${personOf(worker, n)}`, worker)}\r\n`
}

const words = 'We spoke about the week. '.repeat(12)
function note(connection: number, n: number): string {
  const worker = workerOf(connection, n)
  const body = JSON.stringify({
    id: newId(),
    type: 'conversations.writeNote',
    schemaVer: 1,
    device: `00000000-0000-4000-a001-${String(worker).padStart(12, '0')}`,
    deviceKind: 'page',
    seq: n + 1,
    payload: { personId: personOf(worker, n), noteId: newId(), body: words },
    occurredAt: new Date().toISOString(),
  })
  return `${head('POST', '/api/commands', worker, `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`)}\r\n${body}`
}

const letters = ['quil', 'marr', 'tind', 'solm', 'okon', 'fern', 'cast', 'bram']
const search = (connection: number, n: number) =>
  `${head('GET', `/api/people?q=${letters[n % letters.length]}`, workerOf(connection, n))}\r\n`

// The same transaction in pgbench's own words: who, what bears on the person, the query, the ledger row.
const standIn = '00000000-0000-4000-9000-00000000dead'
const person = `('00000000-0000-4000-9000-' || lpad(:p, 12, '0'))::uuid`
const opening = `\\set w random(1, ${size.workers})
\\set p (:w - 1) * ${peopleEach} + random(1, ${peopleEach})
begin;
select * from kith.enter(sha256(lpad('b' || :w, 43, '0')::bytea));
select kith.facts_about(${person});
select program_id, segment from kith.person where agency_id = (select kith.my_agency()) and id = ${person};
`
const ledger =
  `insert into kith.ledger (agency_id, id, at, actor_id, action, decision, rule_id, person_id, fields_seen, request_id, payload_enc, payload_digest, salt, leaf)
 values ('${agency}', gen_random_uuid(), now(), kith.my_user(), 'bench', 'allow', 'assigned', ${person}, '{person,ties}', 'request', sha256('x'::bytea), sha256('x'::bytea), substring(sha256('salt'::bytea) for 16), sha256(:w::text::bytea));
`.replace(/\n /g, ' ')

const readScript = () =>
  opening +
  [personQuery, allNamesQuery, householdsQuery, tiesQuery, circumstancesQuery]
    .map((query) => asScript(query(standIn), standIn, person))
    .join('') +
  `${ledger}commit;\n`

const noteScript = () =>
  `${opening}insert into kith.note (agency_id, id, person_id, program_id, body, occurred_at, author_id) values ('${agency}', gen_random_uuid(), ${person}, '${program}', '${words}', now(), kith.my_user());
insert into kith.receipt (agency_id, id, user_id, type, payload_hash, outcome, result) values ('${agency}', gen_random_uuid(), kith.my_user(), 'bench', sha256('x'::bytea), 'ok', '{}');
select kith.device_moves(('00000000-0000-4000-a001-' || lpad(:w, 12, '0'))::uuid, 'page', 1);
insert into kith.event (agency_id, kind, person_id, program_id, segment, record_id) values ('${agency}', 'bench', ${person}, '${program}', 'general', gen_random_uuid());
${ledger}commit;
`
