import type pg from 'pg'

/** How much there is: the size at which a county works. */
export const size = { workers: 2000, people: 100_000, notes: 500_000 }
export const peopleEach = size.people / size.workers

export const agency = '00000000-0000-4000-8000-0000000b0001'
export const program = '00000000-0000-4000-8000-0000000b0003'
export const root = '00000000-0000-4000-8000-0000000b0002'
/** The token of worker n's session, as a browser would hold it. */
export const token = (worker: number) => `b${worker}`.padStart(43, '0')
export const personId = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`
export const workerId = (n: number) => `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`

/** An agency with its one unit and programme. */
export async function seedAgency(owner: pg.Pool): Promise<void> {
  await owner.query(`insert into kith.agency (id, name, kind) values ($1, 'A county', 'human_services')`, [agency])
  await owner.query(`insert into kith.unit values ($1, $2, null, 'agency', 'A county', array[$2::uuid])`, [
    agency,
    root,
  ])
  await owner.query(`insert into kith.program (agency_id, id, unit_id, name) values ($1, $2, $3, 'A programme')`, [
    agency,
    program,
    root,
  ])
}

/** Writes the county in a few statements, past the door: what is measured is reading and writing, not planting. */
export async function seed(owner: pg.Pool, wrappedKey: Buffer): Promise<void> {
  const run = (text: string, values: unknown[] = []) => owner.query(text, values)
  const person = (n: string) => `('00000000-0000-4000-9000-' || lpad((${n})::text, 12, '0'))::uuid`
  const worker = (n: string) => `('00000000-0000-4000-a000-' || lpad((${n})::text, 12, '0'))::uuid`
  const other = (kind: string, n: string) => `('00000000-0000-4000-${kind}-' || lpad((${n})::text, 12, '0'))::uuid`
  await seedAgency(owner)
  const workers = `generate_series(1, ${size.workers}) n`
  const people = `generate_series(1, ${size.people}) n`
  await run(
    `insert into kith.account (agency_id, id, kind, email, name) select $1, ${worker('n')}, 'staff', 'w' || n || '@bench.example', 'Worker ' || n from ${workers}`,
    [agency],
  )
  await run(
    `insert into kith.membership (agency_id, id, user_id, unit_id, role) select $1, ${other('b000', 'n')}, ${worker('n')}, $2, 'officer' from ${workers}`,
    [agency, root],
  )
  await run(
    `insert into kith.session (token_hash, agency_id, user_id, id, ends_at, mfa_at) select sha256(lpad('b' || n, 43, '0')::bytea), $1, ${worker('n')}, ${other('b001', 'n')}, now() + interval '1 day', now() from ${workers}`,
    [agency],
  )
  await run(
    `insert into kith.person (agency_id, id, program_id, name, born_on, phone, author_id)
     select $1, ${person('n')}, $2, ${nameOf('n')}, date '1940-01-01' + (n * 7 % 29000), '(555) ' || lpad((n % 1000)::text, 3, '0') || '-' || lpad((n % 10000)::text, 4, '0'), ${worker(`(n - 1) / ${peopleEach} + 1`)} from ${people}`,
    [agency, program],
  )
  await run(
    `insert into kith.enrolment (agency_id, id, person_id, program_id, status) select $1, ${other('b002', 'n')}, ${person('n')}, $2, 'active' from ${people}`,
    [agency, program],
  )
  await run(
    `insert into kith.assignment (agency_id, id, user_id, enrolment_id, kind) select $1, ${other('b003', 'n')}, ${worker(`(n - 1) / ${peopleEach} + 1`)}, ${other('b002', 'n')}, 'primary' from ${people}`,
    [agency],
  )
  await run(
    `insert into kith.ledger_key (agency_id, subject_id, wrapped) select $1, ${person('n')}, $2 from ${people}`,
    [agency, wrappedKey],
  )
  await run(
    `insert into kith.person_search (agency_id, person_id, program_id, segment, words, sounds, phone, born_on)
     select agency_id, id, program_id, segment, lower(name), '{}', regexp_replace(phone, '\\D', '', 'g'), born_on from kith.person where agency_id = $1`,
    [agency],
  )
  await run(
    `insert into kith.tie (agency_id, id, person_id, program_id, other_name, other_kind, kind, closeness, author_id)
     select $1, ${other('b004', 'n * 4 + t')}, ${person('n')}, $2, 'Someone ' || t, 'person', 'friend', 'ordinary', ${worker('1')} from ${people}, generate_series(0, 3) t`,
    [agency, program],
  )
  await run(
    `insert into kith.note (agency_id, id, person_id, program_id, body, occurred_at, author_id, signed_at, signed_by)
     select $1, ${other('b005', 'n')}, ${person(`n % ${size.people} + 1`)}, $2, repeat('We spoke about the week. ', 12), now() - n * interval '1 minute', ${worker('1')}, now(), ${worker('1')} from generate_series(1, ${size.notes}) n`,
    [agency, program],
  )
  await run('analyze')
}

const first = [
  'Maria',
  'James',
  'Linh',
  'Darnell',
  'Rosa',
  'Abdi',
  'Keisha',
  'Thomas',
  'Noor',
  'Elena',
  'Samuel',
  'Imani',
  'Peter',
  'Lucia',
  'Omar',
  'Hazel',
]
const last = [
  'Quillaway',
  'Marrowby',
  'Tindlewick',
  'Solmiron',
  'Okonwelde',
  'Fernhallow',
  'Castaverde',
  'Brambleholt',
  'Hollowmere',
  'Abrantine',
  'Wrenfold',
  'Larkensby',
  'Oyelstone',
]
const quoted = (words: string[]) => `(array[${words.map((word) => `'${word}'`).join(', ')}])`
const nameOf = (n: string) =>
  `${quoted(first)}[${n} % ${first.length} + 1] || ' ' || ${quoted(last)}[(${n} / 7) % ${last.length} + 1] || chr(97 + (${n} / 91) % 26) || chr(97 + (${n} / 2366) % 26)`
