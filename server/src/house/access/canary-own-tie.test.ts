import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { userId } from '@kith/demo/agencies'
import { casesCommands } from '@kith/wire/cases'
import { conversationsCommands } from '@kith/wire/conversations'
import { peopleCommands } from '@kith/wire/people'
import { teamCommands } from '@kith/wire/team'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { newId } from '../clock.ts'
import { readAloud, shownOnPages } from '../pdf/read-aloud.ts'
import { demoSessions } from './canary-askers.ts'
import { canaryHouse } from './canary-house.ts'
import { requestsFor } from './canary-requests.ts'
import { said } from './canary-tokens.ts'
import { tokenHash } from './enter.ts'

// An officer turns out to be related to somebody on their list. Before they say so they read hundreds of words about them, in
// the record and in those of others; from the moment they say so there is not one left, by any route, search, list or stream.

const h = await houseForTests({ demo: true })
const house = await canaryHouse(h)
const { officer } = await demoSessions(h)
const [cousin, other] = [house.person('own'), house.person('shared')]

// Others on the same list lead to the cousin too: they live together, and one names the other as somebody who matters.
const about = { person_id: other.id, program_id: other.programId, segment: 'general', author_id: userId('rosa') }
const member = { person_id: other.id, program_id: other.programId, household_id: cousin.household }
await h.given('household_member', member, { id: other.agencyId })
const word = (column: string) =>
  house.tokens.mint(column, {
    kind: 'record',
    table: 'tie',
    rowId: '',
    who: other.who,
    personId: other.id,
    agencyId: other.agencyId,
    programId: other.programId,
    segment: 'general',
    portalVisible: false,
    leadsTo: cousin.id,
  })
const named = { other_name: word('other_name'), other_kind: 'person', kind: word('kind'), closeness: 'strong' }
await h.given('tie', { ...about, ...named, words: word('words'), other_person_id: cousin.id }, { id: other.agencyId })

/** Every word of the cousin's record, wherever it stands, and what this officer had begun to write of them. */
const isTrace = (token: string): boolean => {
  const { whose } = house.tokens.planted.get(token)!
  if (whose.kind === 'record') return whose.personId === cousin.id || whose.leadsTo === cousin.id
  if (whose.kind === 'boundary') return whose.personId === cousin.id && !whose.isTie
  return whose.kind === 'draft' && whose.userId === officer.userId
}

const contract = (await h.server.inject('/api/openapi.json')).json<{
  paths: Record<string, { get?: { operationId: string; parameters: { name: string; in: 'path' | 'query' }[] } }>
}>()

/** What this officer is shown of the cousin by every route, with every id and every search. */
async function tracesOn(only?: readonly string[]): Promise<{ traces: Map<string, Set<string>>; asked: number }> {
  const traces = new Map<string, Set<string>>()
  let asked = 0
  for (const [path, { get }] of Object.entries(contract.paths)) {
    if (!get || get.operationId === 'events' || path.includes('{token}') || path.includes('/directory')) continue
    if (only && !only.includes(get.operationId)) continue
    for (const { url, about: whom } of requestsFor(path, get.parameters, house)) {
      // A document takes a second to print; only those that could hold a trace are asked for.
      if (path.endsWith('.pdf') && whom !== cousin && whom !== other) continue
      asked++
      const answer = await h.server.inject({ method: 'GET', url, headers: { cookie: officer.cookie } })
      assert.ok(answer.statusCode < 500, `${url}: ${answer.body}`)
      const isPdf = String(answer.headers['content-type']).includes('pdf')
      const pdf = new Uint8Array(answer.rawPayload)
      const text = isPdf ? [...(await shownOnPages(pdf)), (await readAloud(pdf)).text].join('\n') : answer.body
      for (const { token } of house.tokens.found(text)) {
        if (isTrace(token)) traces.set(get.operationId, (traces.get(get.operationId) ?? new Set()).add(token))
      }
    }
  }
  return { traces, asked }
}
const countOn = async (path: string, of: string) => {
  const answer = await h.server.inject({ url: path, headers: { cookie: officer.cookie } })
  return answer.json<Record<string, number>>()[of]!
}

let streamed = ''
const address = await h.listen()
const away = new AbortController()
const stream = await fetch(`${address}/api/events`, { headers: { cookie: officer.cookie }, signal: away.signal })
void (async () => {
  for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream())) streamed += chunk
})().catch(() => {})

const counts = { today: 0, caseload: 0 }

test('before it is said, the cousin is read of on many pages, and in the records of others', async (t) => {
  const { traces, asked } = await tracesOn()
  for (const [route, tokens] of traces) t.diagnostic(`${route}: ${tokens.size}`)
  t.diagnostic(`${asked} questions`)
  for (const route of [
    'person',
    'findPeople',
    'likelySame',
    'today',
    'story',
    'handover',
    'caseload',
    'notes',
    'myConversations',
  ]) {
    assert.ok((traces.get(route)?.size ?? 0) > 0, `${route} shows nothing of them, so this test is blind to it`)
  }
  assert.ok(traces.size >= 12, `${traces.size} routes`)
  counts.today = await countOn('/api/today', 'people')
  counts.caseload = await countOn('/api/caseload', 'total')
})

test('from the moment it is said there is no trace of them, by no route, list, count, file, search, draft or link', async (t) => {
  await h.did(officer, teamCommands.declareTie, { declaredId: newId(), relation: 'relative', personId: cousin.id })
  streamed = ''
  const { traces, asked } = await tracesOn()
  const left = [...traces].map(
    ([route, tokens]) => `${route}: ${[...tokens].map((token) => said(house.tokens.planted.get(token)!)).join(', ')}`,
  )
  t.diagnostic(`${asked} questions`)
  assert.deepEqual(left, [])
  assert.equal(await countOn('/api/today', 'people'), counts.today - 1)
  assert.equal(await countOn('/api/caseload', 'total'), counts.caseload - 1)
})

test('nor can anything be written, opened in an emergency or heard of them', async () => {
  await pause(1200)
  assert.match(streamed, /sight\.changed/, 'open pages are told to ask anew')
  await h.rows('select kith.step_up($1)', [tokenHash(officer.token)])
  const reason = 'A caller heard a fight in the house'
  const glass = { reasonCode: 'danger' as const, reason }
  const known = { name: cousin.names[0]!, bornOn: '1988-03-04' }
  const refusals = [
    await h.send(officer, conversationsCommands.writeNote, { personId: cousin.id, noteId: newId(), body: 'x' }),
    await h.send(officer, peopleCommands.changePerson, { personId: cousin.id, changes: { phone: '' } }),
    await h.send(officer, casesCommands.assign, { personId: cousin.id, toUserId: officer.userId, kind: 'primary' }),
    await h.send(officer, casesCommands.breakGlass, { personId: cousin.id, ...glass }),
    await h.send(officer, casesCommands.breakGlass, { known, ...glass }),
  ]
  assert.deepEqual(
    refusals.map((each) => each.outcome === 'rejected' && each.code),
    ['notFound', 'notFound', 'notFound', 'notFound', 'nobodyFits'],
  )
  // What a colleague does with them is not heard either.
  streamed = ''
  await h.rows(
    `insert into event (agency_id, kind, person_id, program_id) values ($1, 'conversations.kept', $2, $3), ($1, 'people.changed', $4, $3)`,
    [cousin.agencyId, cousin.id, cousin.programId, other.id],
  )
  await pause(1200)
  away.abort()
  assert.ok(streamed.includes(other.id) && !streamed.includes(cousin.id), streamed)
})

// The test must see a hole where there is one.
const holes: [what: string, routes: string[], open: string, close: string][] = [
  [
    'the tie of somebody else',
    ['person'],
    'drop policy apart on kith.tie',
    `create policy apart on kith.tie as restrictive for select to app_rt using (other_person_id is null or not other_person_id = any ((select kith.my_blocked())::uuid[]))`,
  ],
  [
    'the list of who lives in the house of somebody else',
    ['person'],
    ['household', 'household_member', 'person']
      .map((table) => `create policy hole on kith.${table} for select to app_rt using (true)`)
      .join(';'),
    ['household', 'household_member', 'person'].map((table) => `drop policy hole on kith.${table}`).join(';'),
  ],
  [
    'what was begun to be written',
    ['draft'],
    `create or replace function kith.draft_is_closed(form text, person uuid) returns boolean language sql stable parallel safe as 'select false'`,
    '',
  ],
]
for (const [what, routes, open, close] of holes) {
  test(`it is seen when a hole is opened: ${what}`, async (t) => {
    await h.rows(open)
    const { traces } = await tracesOn(routes)
    if (close) await h.rows(close)
    assert.ok(traces.size > 0, 'nobody noticed')
    t.diagnostic([...traces].map(([route, tokens]) => `${route}: ${tokens.size}`).join(', '))
  })
}
