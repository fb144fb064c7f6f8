import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { casesCommands } from '@kith/wire/cases'
import { conversationsCommands } from '@kith/wire/conversations'
import { type DemoRole, demoRoles, houseRoutes } from '@kith/wire/house'
import { peopleCommands } from '@kith/wire/people'
import { plansCommands } from '@kith/wire/plans'
import { partnerRoutes, referralsCommands, referralsRoutes } from '@kith/wire/referrals'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { newId } from '../clock.ts'
import { demoSessions } from './canary-askers.ts'
import { type CanaryPerson, canaryHouse, withoutTokens } from './canary-house.ts'
import { oracle } from './canary-oracle.ts'
import { said, type Whose } from './canary-tokens.ts'
import { tokenHash } from './enter.ts'
import { setRights } from './world.ts'

// What work leaves behind: letters, jobs, the log, events, receipts, the outside of the ledger. None of it may hold a word
// that somebody said, and what an open page is told may name only what its reader may see.

const logged: string[] = []
const log = {
  info: (...words: unknown[]) => void logged.push(JSON.stringify(words)),
  error: (...words: unknown[]) => void logged.push(JSON.stringify(words)),
}
const h = await houseForTests({ demo: true, log })
setRights(await h.rows<{ role: string; right: string }>('select role, "right" from kith.role_right'))
const house = await canaryHouse(h)
const sessions = await demoSessions(h)
const { officer, officer2, partner } = sessions
const address = await h.listen()

/** A word that someone types in the course of the test. */
const typed = (column: string, person: CanaryPerson, table = 'note', segment = person.segment) =>
  house.tokens.mint(column, {
    kind: 'record',
    table,
    rowId: '',
    who: person.who,
    personId: person.id,
    agencyId: person.agencyId,
    programId: person.programId,
    segment,
    portalVisible: false,
  })

interface Stream {
  role: DemoRole
  told: { type: string; ids: string[] }[]
  text: string
  leave(): void
}
async function listen(role: DemoRole): Promise<Stream> {
  const away = new AbortController()
  const answer = await fetch(`${address}/api/events`, {
    headers: { cookie: sessions[role].cookie },
    signal: away.signal,
  })
  assert.equal(answer.status, 200)
  const stream: Stream = { role, told: [], text: '', leave: () => away.abort() }
  void (async () => {
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) stream.text += chunk
  })().catch(() => {})
  return stream
}

const [own, shared, nobodys] = [house.person('own'), house.person('shared'), house.person('nobody’s')]
let streams: Stream[] = []

test('a day of work, with a word that occurs nowhere else in every field', async () => {
  streams = await Promise.all(demoRoles.map(listen))
  await pause(300)
  const say = (column: string, person = own, table = 'note') => typed(column, person, table)

  await h.did(officer, conversationsCommands.keep, {
    personId: own.id,
    conversationId: newId(),
    channel: 'phone',
    beganAt: new Date().toISOString(),
    note: { noteId: newId(), body: say('body'), sign: true },
    ties: [
      { tieId: newId(), otherName: say('other_name', own, 'tie'), kind: 'friend', words: say('words', own, 'tie') },
    ],
    circumstances: [
      {
        personId: own.id,
        said: [{ question: 'note.canary', answer: say('answer', own, 'circumstance'), quote: say('quote') }],
      },
    ],
    promises: [
      {
        personId: own.id,
        promiseId: newId(),
        side: 'officer',
        words: say('words', own, 'promise'),
        quote: say('quote', own, 'promise'),
      },
    ],
    unmet: [{ unmetNeedId: newId(), need: 'childCare', words: say('words', own, 'unmet_need'), why: 'noService' }],
  })
  await h.did(officer, peopleCommands.addName, {
    personId: own.id,
    kind: 'nickname',
    name: say('name', own, 'person_name'),
  } as never)
  await h.did(officer, plansCommands.addGoal, { personId: own.id, goalId: newId(), words: say('words', own, 'goal') })
  // A note of Part 2 in the file of someone whom a colleague without that clearance works with too.
  const noteId = newId()
  await h.did(officer, conversationsCommands.writeNote, {
    personId: shared.id,
    noteId,
    body: typed('body', shared, 'note', 'sud_part2'),
    segment: 'sud_part2',
  })
  await h.did(officer, conversationsCommands.signNote, { personId: shared.id, noteId })
  await h.did(officer, conversationsCommands.amendNote, {
    personId: shared.id,
    noteId: newId(),
    amendsId: noteId,
    body: typed('body', shared, 'note', 'sud_part2'),
    reason: typed('amend_reason', shared, 'note', 'sud_part2'),
  })
  await h.rows('select kith.step_up($1)', [tokenHash(officer2.token)])
  const { userId } = officer2
  const reason = house.tokens.mint('reason', { kind: 'grant', agencyId: own.agencyId, userId })
  await h.did(officer2, casesCommands.breakGlass, {
    personId: nobodys.id,
    reasonCode: 'danger',
    reason: `${reason} a caller heard a fight in the house`,
  })

  const seen = await h.call(officer, referralsRoutes.referralPreview, { params: { personId: own.id } })
  assert.ok(seen.may.length > 0)
  await h.did(officer, referralsCommands.send, {
    personId: own.id,
    referralId: newId(),
    serviceId: house.serviceId,
    toEmail: 'desk@pantry.example',
    purpose: say('purpose', own, 'referral'),
    message: say('message', own, 'referral'),
    consent: {
      carries: seen.may.map(({ item, mark }) => ({ item, mark })),
      until: new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10),
      givenHow: 'inPerson',
      language: 'es',
    },
  })
  await h.did(partner, referralsCommands.answerReceived, {
    referralId: own.referrals[0]!,
    answer: 'accepted',
    words: say('words', own, 'referral_step'),
  })
  const [mail] = await h.rows<{ link: string }>(`select link from mail where link <> '' order by at desc limit 1`)
  const token = mail!.link.replace('/r/', '')
  const answer = {
    answer: 'accepted',
    words: say('words', own, 'referral_step'),
    byName: say('by_name', own, 'referral_step'),
  }
  const envelope = { id: newId(), type: 'referrals.answerByLink', schemaVer: 1, payload: answer }
  const sent = await h.ask(null, partnerRoutes.answerPartnerLink, { params: { token }, body: envelope })
  assert.equal(sent.statusCode, 200, sent.body)
  // The same id with other words is set aside, and a refused one is remembered.
  const first = { personId: own.id, noteId: newId(), body: say('body') }
  const id = newId()
  await h.send(officer, conversationsCommands.writeNote, first, { id })
  const reused = await h.send(officer, conversationsCommands.writeNote, { ...first, body: say('body') }, { id })
  assert.equal(reused.outcome, 'parked')
  const refused = await h.send(officer, conversationsCommands.writeNote, {
    ...first,
    noteId: newId(),
    [say('key')]: say('value'),
  } as never)
  assert.equal(refused.outcome, 'rejected')
})

test('what goes wrong is told without a word of what was sent', async () => {
  const word = () => typed('sent', own)
  const post = (payload: string, url = '/api/commands') =>
    h.server.inject({
      method: 'POST',
      url,
      payload,
      headers: { cookie: officer.cookie, 'content-type': 'application/json' },
    })
  const asked = (url: string) => h.server.inject({ url, headers: { cookie: officer.cookie } })
  await h.rows('alter function kith.find_people(text, text[], text, date, int) rename to find_nobody')
  const fault = await asked(`/api/people?q=${word()}`)
  await h.rows('alter function kith.find_nobody(text, text[], text, date, int) rename to find_people')
  assert.equal(fault.statusCode, 500)
  const answers = [
    fault,
    await post(`{"id": "${word()}`),
    await post(`{"id": "${newId()}", "type": "${word()}", "payload": "${word()}"}`),
    await post(`{"__proto__": {"name": "${word()}"}}`),
    await post(JSON.stringify({ email: `${word()}@mail.example`, password: word() }), '/api/sign-in'),
    await asked(`/api/caseload?sort=${word()}`),
    await asked(`/api/people/${word()}`),
    await asked(`/api/${word()}`),
  ]
  for (const answer of answers) {
    assert.ok(answer.statusCode >= 400 || answer.json().outcomes[0].outcome === 'rejected', answer.body)
    assert.deepEqual(house.tokens.found(`${answer.body} ${JSON.stringify(answer.headers)}`), [], answer.body)
  }
})

test('letters, jobs, the log and every table that is no record hold no word that somebody said', async (t) => {
  const isSaid = ({ planted }: { planted: { whose: Whose } }) =>
    planted.whose.kind === 'record' || planted.whose.kind === 'grant' || planted.whose.kind === 'kept'
  const holding = (text: string) =>
    house.tokens
      .found(text)
      .filter(isSaid)
      .map(({ planted }) => said(planted))

  assert.ok(h.ordered.length >= 2, 'letters were ordered')
  assert.deepEqual(holding(JSON.stringify(h.ordered)), [], 'job rows')
  assert.ok(logged.length > 0, 'faults were logged')
  assert.deepEqual(holding(logged.join('\n')), [], 'log lines')
  const mailbox = await h.ask(null, houseRoutes.demoMailbox)
  assert.ok(mailbox.json<{ mail: unknown[] }>().mail.length >= 2)
  assert.ok(house.tokens.found(mailbox.body).length > 0, 'the mailbox shows the name of the service, so this can see')
  assert.deepEqual(holding(mailbox.body), [], 'the mailbox')

  const records = new Set([...house.tables, ...Object.keys(withoutTokens)])
  for (const table of ['ledger', 'event']) records.delete(table)
  const tables = await h.rows<{ table: string }>(
    `select table_name as table from information_schema.tables where table_schema = 'kith' order by 1`,
  )
  let looked = 0
  for (const { table } of tables.filter((each) => !records.has(each.table))) {
    const [row] = await h.rows<{ rows: string; count: number }>(
      `select coalesce(json_agg(t), '[]')::text as rows, count(*)::int as count from kith."${table}" t`,
    )
    looked += row!.count
    assert.deepEqual(holding(row!.rows), [], `the table ${table}`)
    if (['mail', 'event', 'receipt', 'parked_command', 'ledger'].includes(table)) assert.ok(row!.count > 0, table)
  }
  t.diagnostic(
    `${looked} rows of ${tables.length - records.size} tables, ${h.ordered.length} jobs, ${logged.length} lines`,
  )
})

test('an open page is told of ids alone, and only of what its reader may see', async (t) => {
  await h.did(officer, casesCommands.setStatus, { personId: own.id, status: 'closed' }).catch(() => {})
  await pause(1500)
  const judge = await oracle(h)
  const rows = await recordsById()
  for (const stream of streams) {
    stream.leave()
    assert.deepEqual(house.tokens.found(stream.text), [])
    for (const line of stream.text.split('\n').filter((each) => each.startsWith('data: '))) {
      stream.told.push(JSON.parse(line.slice(6)))
    }
    for (const { type, ids } of stream.told) {
      for (const id of ids) {
        for (const whose of rows.get(id) ?? []) {
          const may = judge.may(sessions[stream.role], { column: 'id', whose })
          assert.ok(may, `${stream.role} was told by ${type} of ${said({ column: 'id', whose })}`)
        }
      }
    }
    t.diagnostic(`${stream.role}: ${stream.told.length}`)
  }
  assert.ok(streams.find(({ role }) => role === 'officer')!.told.length >= 8, 'the officer hears of the own work')
})

/** Every record that stands now, by its id: whose it is, for can(). */
async function recordsById(): Promise<Map<string, Whose[]>> {
  const found = new Map<string, Whose[]>()
  for (const table of house.tables) {
    const columns = await h.rows<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'kith' and table_name = $1`,
      [table],
    )
    const has = (name: string) => columns.some((each) => each.name === name)
    if (!has('segment') || !has('id') || !has('program_id')) continue
    const person = table === 'person' ? 'id' : 'person_id'
    const to = table === 'referral' ? 'to_agency_id, consent_id' : 'null as to_agency_id, null as consent_id'
    const rows = await h.rows<Record<string, string>>(
      `select id, ${person} as person, agency_id, program_id, segment, ${to} from kith."${table}"`,
    )
    for (const row of rows) {
      const whose: Whose = {
        kind: 'record',
        table,
        rowId: row.id!,
        who: house.people.find((each) => each.id === row.person)?.who ?? '',
        personId: row.person!,
        agencyId: row.agency_id!,
        programId: row.program_id!,
        segment: row.segment!,
        portalVisible: house.ownSight.has(table),
        ...(row.consent_id && { sentTo: { agencyId: row.to_agency_id ?? null, consentId: row.consent_id } }),
      }
      found.set(row.id!, [...(found.get(row.id!) ?? []), whose])
    }
  }
  return found
}
