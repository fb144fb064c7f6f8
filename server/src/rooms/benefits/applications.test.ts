import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { applicationsCommands as commands, applicationsRoutes as routes } from '@kith/wire/applications'
import { casesRoutes } from '@kith/wire/cases'
import { peopleCommands } from '@kith/wire/people'
import { portalRoutes } from '@kith/wire/portal'
import { dayIn, newId } from '../../house/clock.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'

const h = await houseForTests()
const agency = await h.anAgency()
const rosa = await h.aWorker({ agency, name: 'Rosa Quill' })
const asRosa = await h.signedIn(rosa)
const dayMs = 86_400_000
const today = dayIn('America/New_York', new Date())
const day = (from: number) => new Date(Date.parse(today) + from * dayMs).toISOString().slice(0, 10)

const someone = (name = 'Ines Aguila') => h.aPerson({ agency, officer: rosa, name, bornOn: '1990-02-02' })
const page = async (personId: string, session = asRosa) =>
  await h.call(session, routes.applications, { params: { personId } })
const only = async (personId: string) => (await page(personId)).applications[0]!

/** An application that was begun, and filed so many days ago. */
async function filed(personId: string, daysAgo = 20, programme = 'snap') {
  const applicationId = newId()
  await h.did(asRosa, commands.start, { personId, applicationId, programme, office: 'County office' })
  await h.did(asRosa, commands.file, { personId, applicationId, filedOn: day(-daysAgo), how: 'online' })
  return applicationId
}
const letter = (
  personId: string,
  applicationId: string,
  kind: 'denial' | 'reduction' | 'end' | 'approval',
  over: object = {},
) => ({
  ...{ personId, applicationId, noticeId: newId(), kind, datedOn: day(-3) },
  ...over,
})
const refused = async (command: Parameters<typeof h.send>[1], payload: object) => {
  const outcome = await h.send(asRosa, command, payload)
  assert.equal(outcome.outcome, 'rejected', JSON.stringify(outcome))
  return outcome.outcome === 'rejected' ? [outcome.code, outcome.errors[0]?.path, outcome.errors[0]?.code] : []
}

test('an application begins with the papers that this household is asked for, and not with those that it does not need', async () => {
  const ines = await someone()
  await h.did(asRosa, peopleCommands.sayCircumstances, {
    personId: ines.id,
    circumstances: [{ question: 'disabled', answer: false }],
  })
  const applicationId = newId()
  await h.did(asRosa, commands.start, { personId: ines.id, applicationId, programme: 'snap' })
  const seen = await only(ines.id)
  assert.equal(seen.status, 'preparing')
  assert.deepEqual(seen.dates, [])
  const papers = seen.papers.map((each) => each.says.en)
  assert.ok(papers.includes('Who you are') && papers.includes('What comes in'))
  assert.ok(seen.papers.every((each) => each.citation.startsWith('7 CFR 273.2') && each.state === 'toGet'))
})

test('from the day of filing the office has thirty days, and the rule stands beside it', async () => {
  const ines = await someone()
  await filed(ines.id, 5)
  const [date, ...rest] = (await only(ines.id)).dates
  assert.deepEqual(rest, [])
  assert.deepEqual(
    [date!.on, date!.who, date!.citation, date!.confirm, date!.passed],
    [day(25), 'agency', '7 CFR 273.2(g)(1)', false, false],
  )
  const { rules } = await page(ines.id)
  const change = rules.find((each) => each.id === 'snap.changeReport')
  assert.deepEqual([change?.amount, change?.confirm], [10, true])
})

test('a letter that asks for papers starts their clock; the last paper handed in stops it, and taken back it runs again', async () => {
  const ines = await someone()
  const applicationId = await filed(ines.id)
  await h.did(asRosa, commands.noteNotice, {
    ...letter(ines.id, applicationId, 'denial'),
    kind: 'request',
    asks: ['Pay stubs of May', 'The lease'],
  })
  const seen = await only(ines.id)
  assert.equal(seen.status, 'askedForMore')
  const due = seen.dates.find((each) => each.kind === 'client')
  assert.deepEqual([due?.on, due?.confirm], [day(7), true])
  assert.ok(due!.safeOn! < due!.on!)
  const asked = seen.papers.filter((each) => each.noticeId)
  assert.deepEqual(
    asked.map((each) => each.says.en),
    ['Pay stubs of May', 'The lease'],
  )
  const set = (documentId: string, state: 'handedIn' | 'toGet') =>
    h.did(asRosa, commands.setPaper, { personId: ines.id, documentId, state })
  assert.equal((await set(asked[0]!.id, 'handedIn')).status, 'askedForMore')
  assert.equal((await set(asked[1]!.id, 'handedIn')).status, 'filed')
  assert.ok(!(await only(ines.id)).dates.some((each) => each.kind === 'client'))
  assert.equal((await set(asked[1]!.id, 'toGet')).status, 'askedForMore')
})

test('a denial starts the clock of a hearing; asking for it starts the office’s', async () => {
  const ines = await someone()
  const applicationId = await filed(ines.id)
  const denial = letter(ines.id, applicationId, 'denial')
  await h.did(asRosa, commands.noteNotice, denial)
  assert.deepEqual(
    (await only(ines.id)).dates.map((each) => [each.kind, each.on]),
    [
      ['client', day(40)],
      ['appeal', day(87)],
    ],
  )
  await h.did(asRosa, commands.askHearing, { personId: ines.id, noticeId: denial.noticeId, askedOn: day(-1) })
  assert.deepEqual(
    (await only(ines.id)).dates.map((each) => [each.kind, each.who, each.on]),
    [['processing', 'agency', day(59)]],
  )
  await h.did(asRosa, commands.askHearing, { personId: ines.id, noticeId: denial.noticeId, askedOn: null })
  assert.equal((await only(ines.id)).dates.length, 2)
})

test('an approval gives its amount and the day of the renewal; a renewal that was filed ends that date', async () => {
  const ines = await someone()
  const applicationId = await filed(ines.id)
  const granted = { amountCents: 29_800, from: day(-20), until: day(160) }
  await h.did(asRosa, commands.noteNotice, letter(ines.id, applicationId, 'approval', { granted }))
  const seen = await only(ines.id)
  assert.deepEqual([seen.status, seen.amountCents, seen.certifiedUntil], ['approved', 29_800, day(160)])
  assert.equal(seen.dates[0]?.on?.slice(8), '15')
  const next = newId()
  await h.did(asRosa, commands.renew, { personId: ines.id, applicationId: next, renewsId: applicationId })
  const renewalOf = async () => (await page(ines.id)).applications.find((each) => each.id === next)
  assert.deepEqual([(await renewalOf())?.programme, (await renewalOf())?.renewsId], ['snap', applicationId])
  await h.did(asRosa, commands.file, { personId: ines.id, applicationId: next, filedOn: today, how: 'mail' })
  const old = (await page(ines.id)).applications.find((each) => each.id === applicationId)
  assert.deepEqual([old?.renewed, old?.dates], [true, []])
})

test('the last step is taken back whole, with its letter and what the letter asked for; an older one is not', async () => {
  const ines = await someone()
  const applicationId = await filed(ines.id)
  const before = await only(ines.id)
  const asks = ['The lease']
  const step = await h.did(asRosa, commands.noteNotice, {
    ...letter(ines.id, applicationId, 'denial'),
    kind: 'request',
    asks,
  })
  const undo = { personId: ines.id, applicationId }
  assert.deepEqual(await refused(commands.undoStep, { ...undo, version: before.version }), [
    'outOfOrder',
    undefined,
    undefined,
  ])
  const back = await h.did(asRosa, commands.undoStep, { ...undo, version: step.version })
  const after = await only(ines.id)
  assert.deepEqual({ ...after, version: 0 }, { ...before, version: 0 })
  assert.deepEqual((await refused(commands.undoStep, { ...undo, version: back.version }))[0], 'outOfOrder')
  const gone = await h.did(asRosa, commands.withdraw, undo)
  assert.deepEqual([(await only(ines.id)).status, (await only(ines.id)).dates], ['withdrawn', []])
  await h.did(asRosa, commands.undoStep, { ...undo, version: gone.version })
  assert.equal((await only(ines.id)).status, 'filed')
})

test('days ahead, days before the birth, days out of order and letters about nothing are asked about again, at the field', async () => {
  const ines = await someone()
  const personId = ines.id
  const applicationId = newId()
  assert.deepEqual(await refused(commands.start, { personId, applicationId, programme: 'no such' }), [
    ...['noSuchProgramme', 'programme', 'wrongForm'],
  ])
  await h.did(asRosa, commands.start, { personId, applicationId, programme: 'wic' })
  const file = (filedOn: string) => refused(commands.file, { personId, applicationId, filedOn, how: 'mail' })
  assert.deepEqual(await file(day(3)), ['invalidInput', 'filedOn', 'notYet'])
  assert.deepEqual(await file('1989-12-31'), ['beforeBirth', 'filedOn', 'beforeBirth'])
  assert.deepEqual(await file('1890-01-01'), ['invalidInput', 'filedOn', 'dayOutOfRange'])
  assert.equal((await file('yesterday'))[1], 'filedOn')
  assert.equal((await refused(commands.noteNotice, letter(personId, applicationId, 'denial')))[0], 'nothingFiled')
  assert.equal((await refused(commands.noteNotice, letter(personId, newId(), 'denial')))[0], 'notFound')
  await h.did(asRosa, commands.file, { personId, applicationId, filedOn: day(-10), how: 'mail' })
  const noted = (over: object) => refused(commands.noteNotice, letter(personId, applicationId, 'denial', over))
  assert.deepEqual(await noted({ datedOn: day(2) }), ['invalidInput', 'datedOn', 'notYet'])
  assert.deepEqual(await noted({ datedOn: day(-11) }), ['daysInOrder', 'datedOn', 'beforeThat'])
  assert.deepEqual(await noted({ receivedOn: day(-4) }), ['daysInOrder', 'receivedOn', 'beforeThat'])
  assert.deepEqual(await noted({ answerBy: day(-4) }), ['daysInOrder', 'answerBy', 'beforeThat'])
  assert.deepEqual(await noted({ kind: 'request' }), ['nothingAsked', 'asks', 'missing'])
  assert.deepEqual(await noted({ kind: 'approval', granted: { from: day(5), until: day(1) } }), [
    ...['daysInOrder', 'granted.until', 'beforeThat'],
  ])
  assert.equal((await noted({ kind: 'approval', granted: { amountCents: -1 } }))[1], 'granted.amountCents')
  const approval = letter(personId, applicationId, 'approval')
  await h.did(asRosa, commands.noteNotice, approval)
  assert.equal(
    (await refused(commands.askHearing, { personId, noticeId: approval.noticeId, askedOn: today }))[0],
    'noHearing',
  )
})

test('what runs stands on Today, on the person’s timeline and on their own page, in their language', async () => {
  const ana = await someone('Ana Prat')
  const account = await h.aWorker({ agency, role: 'person', name: 'Ana Prat' })
  await h.given('proxy', { user_id: account.id, person_id: ana.id, kind: 'self' }, agency)
  const applicationId = await filed(ana.id)
  await h.did(
    asRosa,
    commands.noteNotice,
    letter(ana.id, applicationId, 'reduction', { effectiveOn: day(12), words: 'Zinnia' }),
  )
  const { due } = await h.call(asRosa, casesRoutes.today)
  const mine = due.filter((each) => each.kind === 'benefitDate' && each.personId === ana.id)
  assert.deepEqual(
    mine.map((each) => each.id),
    [applicationId],
  )
  assert.match(mine[0]!.words, /SNAP.*keep the benefit/)
  const story = await h.call(asRosa, casesRoutes.story, { params: { personId: ana.id } })
  assert.deepEqual(
    story.dates.map((each) => each.kind),
    ['aidPending', 'appeal'],
  )
  assert.ok(story.dates.every((each) => each.citation !== ''))
  assert.ok(story.moments.some((each) => each.kind === 'benefitNotice' && each.state === 'reduction'))
  const handover = await h.call(asRosa, casesRoutes.handover, { params: { personId: ana.id } })
  assert.deepEqual(handover.dates, story.dates)
  const answer = await h.ask(await h.signedIn(account), portalRoutes.myPage)
  assert.equal(answer.statusCode, 200, answer.body)
  assert.doesNotMatch(answer.body, /Zinnia/)
  const own = answer.json().dates as { says: { es: string } }[]
  assert.deepEqual(
    own.map((each) => each.says.es),
    ['Pida una audiencia y conserve la ayuda', 'Pida una audiencia'],
  )
})

const feed = async (token: string) => {
  const answer = await h.server.inject({ method: 'GET', url: `/calendar/${token}.ics` })
  return { status: answer.statusCode, text: answer.body.replaceAll('\r\n ', ''), answer }
}
const aToken = () => randomBytes(32).toString('base64url')

test('a calendar shows programmes and days, never a name; it ends when it is revoked, and with the right to see', async () => {
  const theo = await h.aWorker({ agency, name: 'Theo Marsh' })
  const asTheo = await h.signedIn(theo)
  const lea = await h.aPerson({ agency, officer: theo, name: 'Lea Zinnia' })
  const applicationId = newId()
  await h.did(asTheo, commands.start, { personId: lea.id, applicationId, programme: 'snap', office: 'Zinnia Street' })
  await h.did(asTheo, commands.file, { personId: lea.id, applicationId, filedOn: day(-2), how: 'inPerson' })
  const [token, feedId] = [aToken(), newId()]
  assert.equal((await h.call(asTheo, routes.myCalendar)).feed, null)
  await h.did(asTheo, commands.makeCalendar, { feedId, token })
  assert.equal((await h.call(asTheo, routes.myCalendar)).feed?.id, feedId)

  const { status, text, answer } = await feed(token)
  assert.equal(status, 200)
  assert.match(String(answer.headers['content-type']), /^text\/calendar/)
  assert.equal(answer.headers['cache-control'], 'no-store')
  assert.doesNotMatch(text, /Zinnia|Lea|Theo|@/)
  assert.match(text, /SUMMARY:.*SNAP.*the office must decide/)
  assert.ok(text.includes(`DTSTART;VALUE=DATE:${day(28).replaceAll('-', '')}`), text)
  assert.ok(text.includes(`/people/${lea.id}/applications/${applicationId}`))
  // RFC 5545: CRLF, and no line longer than 75 octets.
  for (const line of answer.body.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line)
  assert.equal((await feed(token)).text.match(/UID:(.*)/)?.[1], text.match(/UID:(.*)/)?.[1], 'an entry keeps its name')

  const kept = await h.rows<{ all: string }>(
    "select string_agg(f::text, '') || (select string_agg(r::text, '') from receipt r) as all from calendar_feed f",
  )
  assert.ok(!kept[0]!.all.includes(token), 'the address itself is kept nowhere')
  const [look] = await h.rows<{ person_ids: string[] }>(
    "select person_ids from ledger where action = 'calendarFeed' order by seq desc limit 1",
  )
  assert.deepEqual(look?.person_ids, [lea.id])

  await h.given('conflict', { user_id: theo.id, person_id: lea.id, declared_by: theo.id }, agency)
  assert.doesNotMatch((await feed(token)).text, /VEVENT/, 'whoever is kept apart from them reads of no date')
  assert.notEqual((await h.send(asRosa, commands.endCalendar, { feedId })).outcome, 'ok', 'a colleague cannot end it')
  await h.did(asTheo, commands.endCalendar, { feedId })
  const [ended, never, bad] = [await feed(token), await feed(aToken()), await feed('..')]
  assert.deepEqual([ended.status, never.status, bad.status], [404, 404, 404])
  assert.equal(ended.answer.body, never.answer.body)
})

test('a new calendar address ends the one before, and nobody’s account opens one', async () => {
  const [first, second] = [aToken(), aToken()]
  for (const token of [first, second]) await h.did(asRosa, commands.makeCalendar, { feedId: newId(), token })
  assert.deepEqual([(await feed(first)).status, (await feed(second)).status], [404, 200])
  await h.rows('update account set active_until = now() where id = $1', [rosa.id])
  assert.equal((await feed(second)).status, 404)
  await h.rows('update account set active_until = null where id = $1', [rosa.id])
})

test('a colleague of another agency finds nothing here, and writes nothing', async () => {
  const ines = await someone()
  const applicationId = await filed(ines.id)
  const elsewhere = await h.signedIn(await h.aWorker({ agency: await h.anAgency() }))
  const denied = await h.ask(elsewhere, routes.applications, { params: { personId: ines.id } })
  assert.equal(denied.statusCode, 404)
  const sent = await h.send(elsewhere, commands.withdraw, { personId: ines.id, applicationId })
  assert.notEqual(sent.outcome, 'ok')
  // An application of somebody else under a person whom one may see is not there either.
  const other = await someone()
  assert.equal((await refused(commands.withdraw, { personId: other.id, applicationId }))[0], 'notFound')
})
