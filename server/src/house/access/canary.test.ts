import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DemoRole } from '@kith/wire/house'
import type { LightMyRequestResponse } from 'fastify'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { readAloud, shownOnPages } from '../pdf/read-aloud.ts'
import { demoSessions } from './canary-askers.ts'
import { canaryHouse } from './canary-house.ts'
import { type Asker, oracle } from './canary-oracle.ts'
import { type CanaryRequest, requestsFor } from './canary-requests.ts'
import { said } from './canary-tokens.ts'
import { setRights } from './world.ts'

// Every text of every record about a person is a word that occurs nowhere else. Whoever asks whatever of the server: each
// such word in the answer must be one that can() allows them. What nobody can see would prove nothing, so every route must
// show at least one word to somebody, or say here why it has none.
const showsNothing: Record<string, string> = {
  health: 'says only that Kith can be used',
  account: 'says how one signs in',
  sessions: 'lists browsers',
  openapi: 'is the contract itself',
  needs: 'lists the words of the taxonomy and counts',
  hsdsMetadata: 'says which version it speaks',
  settingsMe: 'lists one’s own roles',
  matchAgreements: 'lists agencies and programmes, never a person',
  matchAgreement: 'shows an agreement and its runs in numbers, never a person',
  settingsAgency: 'lists units and programmes',
  policyChanges: 'lists the days on which figures of law change',
  policyChange: 'lists figures of law',
  localLaw: 'is what this house added to the law',
  localLawFiles: 'lists files of the law',
  lawContents: 'is the law itself, which anyone may read',
  searchLaw: 'is the law itself',
  lawProgramme: 'is the law itself',
  lawRule: 'is the law itself',
  lawFigure: 'is the law itself',
  events: 'carries ids, never words; it has a test of its own below',
  connectionGroups: 'gives numbers of groups; it has a test of its own in the room',
  myCalendar: 'says only whether there is one',
  calendarFeed: 'names programmes and days, never a person; it has a test of its own in the room',
  demoMailbox: 'letters name the service, never a person; it has a test of its own below',
}

/** A document takes a second to print: of those that may be read, these are printed. The others are denied in no time. */
const printed = new Set(['own', 'shared', 'colleague’s', 'sealed', 'Lantern plain', 'Neighbors partner’s'])
/** Where a colleague's name is what the page is for; elsewhere it would only hide that nothing else is seen. */
const namesColleagues = new Set(['session', 'colleagues', 'notices', 'settingsRoles', 'settingsLedger'])

const h = await houseForTests({ demo: true })
setRights(await h.rows<{ role: string; right: string }>('select role, "right" from kith.role_right'))
const house = await canaryHouse(h)

const sessions = await demoSessions(h)
const askers: Asker[] = [...Object.values(sessions), { as: 'nobody', role: 'nobody' }]

interface Operation {
  operationId: string
  parameters: { name: string; in: 'path' | 'query' }[]
}
const contract = (await h.server.inject('/api/openapi.json')).json<{
  paths: Record<string, Record<string, Operation>>
}>()
const gets = Object.entries(contract.paths).flatMap(([path, methods]) =>
  methods.get ? [{ path, ...methods.get }] : [],
)

const ask = (asker: Asker, url: string) =>
  h.server.inject({
    method: 'GET',
    url,
    headers: { cookie: asker.as === 'session' ? sessions[asker.role as DemoRole].cookie : '' },
  })

/** All that an answer says: headers, body, and what stands in a document. */
async function everythingIn(answer: LightMyRequestResponse): Promise<string> {
  const headers = JSON.stringify(answer.headers)
  if (!String(answer.headers['content-type']).includes('pdf')) return `${headers}\n${answer.body}`
  const pdf = new Uint8Array(answer.rawPayload)
  return [headers, ...(await shownOnPages(pdf)), (await readAloud(pdf)).text].join('\n')
}
/** What tells one denial from another: status, body, and which headers there are. */
const outside = (answer: LightMyRequestResponse) =>
  JSON.stringify([answer.statusCode, answer.body, Object.keys(answer.headers).sort(), answer.headers['content-length']])

/** Asks these routes as everyone with every id, and gathers what was shown to whom and what should not have been. */
async function askAll(routes: typeof gets) {
  const judge = await oracle(h)
  const leaks: string[] = []
  const shown = new Map<string, Map<string, Set<string>>>()
  const began = performance.now()
  const missingAnswers = new Map<string, string>()
  let asked = 0

  async function look(route: string, asker: Asker, request: CanaryRequest): Promise<void> {
    asked++
    const answer = await ask(asker, request.url)
    const where = `${route} (${request.tried || 'plain'}) as ${asker.role}`
    if (answer.statusCode >= 500) leaks.push(`${where}: ${answer.statusCode} ${answer.body}`)
    const found = house.tokens.found(await everythingIn(answer))
    for (const { token, planted } of found) {
      if (!judge.may(asker, planted)) leaks.push(`${where}: ${said(planted)} [${token}]`)
      else if (planted.whose.kind !== 'colleague' || namesColleagues.has(route)) {
        const byRole = shown.get(route) ?? new Map<string, Set<string>>()
        shown.set(route, byRole)
        byRole.set(asker.role, (byRole.get(asker.role) ?? new Set()).add(token))
      }
    }
    // Denied reads exactly as missing does.
    if (answer.statusCode >= 400 && asker.as === 'session' && request.url !== request.missing) {
      const key = `${asker.role} ${request.missing}`
      const missing = missingAnswers.get(key) ?? outside(await ask(asker, request.missing))
      missingAnswers.set(key, missing)
      if (outside(answer) !== missing) leaks.push(`${where}: denied is told apart from missing: ${answer.body}`)
    }
  }

  for (const { path, operationId, parameters } of routes) {
    if (operationId === 'events') continue
    const requests = requestsFor(path, parameters, house)
    // A calendar is asked for by whoever holds its address, signed in or not.
    if (path.includes('{token}') && operationId !== 'calendarFeed') {
      for (const link of house.links) {
        const holder: Asker = { as: 'link', role: `link (${link.what})`, link }
        for (const request of requests.filter((each) => each.tried === link.what))
          await look(operationId, holder, request)
      }
      await look(operationId, askers.at(-1)!, requests.at(-1)!)
      continue
    }
    await Promise.all(
      askers.map(async (asker) => {
        // Without a session every id is refused alike, before it is looked at.
        const tried = asker.as === 'nobody' ? requests.slice(-3) : requests
        for (const request of tried) {
          const isSlow = path.endsWith('.pdf') && request.about && !printed.has(request.about.who)
          if (isSlow && judge.may(asker, house.tokens.planted.get(request.about!.names[0]!)!)) continue
          await look(operationId, asker, request)
        }
      }),
    )
  }

  return { leaks, shown, asked, seconds: (performance.now() - began) / 1000 }
}

test('whoever asks whatever of the server reads only words that can() allows them', async (t) => {
  const { leaks, shown, asked, seconds } = await askAll(gets)
  t.diagnostic(`${asked} questions, ${house.tokens.planted.size} words, ${seconds.toFixed(1)} s`)
  for (const { operationId } of gets) {
    const seen = [...(shown.get(operationId) ?? [])].map(([role, words]) => `${role} ${words.size}`)
    t.diagnostic(`${operationId}: ${seen.join(', ') || `nothing, because it ${showsNothing[operationId]}`}`)
  }
  assert.deepEqual(leaks.slice(0, 20), [], `${leaks.length} leaks`)
  for (const { operationId } of gets) {
    assert.equal(
      shown.has(operationId),
      !(operationId in showsNothing),
      `${operationId} ${shown.has(operationId) ? 'shows words, yet is listed as one that does not' : 'shows nobody anything, so this test is blind to it'}`,
    )
  }
})

// A test that finds nothing proves nothing unless it would have found something: each hole is opened, and must be seen.
const holes: [what: string, routes: string[], open: string, close: string][] = [
  [
    'the tie to someone kept apart',
    ['person'],
    'drop policy apart on kith.tie',
    `create policy apart on kith.tie as restrictive for select to app_rt using (other_person_id is null or not other_person_id = any ((select kith.my_blocked())::uuid[]))`,
  ],
  ['notes of every segment', ['note', 'notes'], ...holeIn(['note'], 'true')],
  ['what was sent, after the consent was taken back', ['received'], ...holeIn(['referral'], 'true')],
  ['people kept apart, on the board', ['referrals'], ...holeIn(['person', 'referral'], 'agency_id = kith.my_agency()')],
  [
    'services that are listed for another agency alone',
    ['findServices', 'likelyServices', 'listingsOfService', 'service', 'hsdsServices'],
    ...holeIn(['directory_service'], 'true'),
  ],
  [
    'applications and letters of every segment',
    ['applications'],
    ...holeIn(['benefit_application', 'benefit_notice', 'application_document'], 'true'),
  ],
  ['drafts of colleagues', ['draft', 'myConversations'], ...holeIn(['draft'], 'true')],
]
function holeIn(tables: string[], using: string): [string, string] {
  return [
    tables.map((table) => `create policy hole on kith.${table} for select to app_rt using (${using})`).join(';'),
    tables.map((table) => `drop policy hole on kith.${table}`).join(';'),
  ]
}
for (const [what, routes, open, close] of holes) {
  test(`it is seen when a hole is opened: ${what}`, async (t) => {
    await h.rows(open)
    try {
      const { leaks } = await askAll(gets.filter(({ operationId }) => routes.includes(operationId)))
      assert.ok(leaks.length > 0, 'nobody noticed')
      t.diagnostic(leaks[0]!)
    } finally {
      await h.rows(close)
    }
  })
}
