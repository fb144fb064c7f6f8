import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Household, loadState, programmes } from '@kith/law'
import { putAnswer } from '@kith/law/answer-at'
import { changes } from '@kith/law/changes'
import { asksOf } from '@kith/law/circumstances'
import { columnsFrom } from '@kith/law/columns-from'
import { conversationsCommands } from '@kith/wire/conversations'
import { peopleCommands } from '@kith/wire/people'
import { policyChangesCommands, policyChangesRoutes, type TouchedFamily } from '@kith/wire/policy-changes'
import { newId } from '../../house/clock.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'

const on = '2026-10-01'
const h = await houseForTests({ clock: { now: () => new Date('2026-11-23T15:00:00Z') } })
const agency = await h.anAgency()
const officer = await h.aWorker({ agency, role: 'officer', name: 'Rosa Quill' })
const session = await h.signedIn(officer)

type Said = { question: string; about?: 'household'; answer: number | boolean | string }
/** What is asked of everybody before SNAP and Medicaid can be told; answered with nothing. */
const none: Said[] = [
  ...[
    ...['earnedMonthly', 'selfEmploymentMonthly', 'medicalMonthly', 'receives.ssi', 'unearned.socialSecurity'],
    ...['unearned.survivors', 'unearned.unemployment', 'unearned.pension', 'unearned.interest', 'unearned.ssdi'],
    ...['unearned.workersCompensation', 'unearned.alimony', 'unearned.childSupportReceived', 'unearned.veterans'],
  ].map((question) => ({ question, answer: 0 })),
  ...['disabled', 'blind', 'pregnant', 'snap.vaTotalDisability'].map((question) => ({ question, answer: false })),
  { question: 'immigrationStatus', answer: 'CITIZEN' },
  { question: 'student', answer: 'none' },
]
const ofHome: Said[] = [
  ...[
    ...['receives.tanf', 'receives.stateSupplement', 'expenses.childSupportPaidMonthly', 'expenses.mortgageMonthly'],
    ...['expenses.childcareMonthly', 'assets.cash', 'expenses.rentMonthly', 'expenses.utilities.phoneMonthly'],
    ...['electricity', 'gas', 'water', 'sewage', 'trash'].map((each) => `expenses.utilities.${each}Monthly`),
  ].map((question) => ({ question, answer: 0 })),
  { question: 'expenses.utilities.heatingCoolingMonthly', answer: 120 },
  ...['homeless', 'snap.energyAssistance'].map((question) => ({ question, answer: false })),
].map((one) => ({ ...one, about: 'household' as const }))

/** A mother of 34 and her son of 8 in Ohio. */
async function aFamily(name: string, hers: Said[], his: Said[], by = session) {
  const [personId, sonId, householdId] = [newId(), newId(), newId()]
  await h.did(by, conversationsCommands.intake, {
    person: { personId, name: `Inés ${name}`, bornOn: '1992-01-01' },
    household: { householdId, name, state: 'OH' },
    conversationId: newId(),
    channel: 'phone',
    beganAt: '2026-11-20T15:00:00Z',
    note: null,
    others: [{ person: { personId: sonId, name: `Mateo ${name}`, bornOn: '2018-01-01' }, relation: 'son' }],
    circumstances: [
      { personId, said: hers },
      { personId: sonId, said: his },
    ].filter(({ said }) => said.length > 0),
  })
  // The house's clock stands still while the database's goes on: whoever was just taken in has been here for long.
  for (const table of ['enrolment', 'assignment']) await h.rows(`update ${table} set from_at = '2026-01-01'`)
  return { personId, sonId, householdId }
}
const familiesOf = (by = session, params: { team?: 'true'; limit?: string; after?: string } = {}) =>
  h.call(by, policyChangesRoutes.policyChangeFamilies, { params: { on, ...params } as never })
/** The whole list, in however many pieces it comes: on a slow machine a piece ends early. */
async function wholeList(by = session, params: { team?: 'true' } = {}) {
  const families: TouchedFamily[] = []
  for (let after = ''; ; ) {
    const piece = await familiesOf(by, { ...params, ...(after && { after }) })
    families.push(...piece.families)
    if (piece.next === null) return { families, total: piece.total }
    after = piece.next
  }
}
const familyOf = async (personId: string, by = session): Promise<TouchedFamily> => {
  const found = (await wholeList(by)).families.find((one) => one.personId === personId)
  assert.ok(found, 'the family is on the list')
  return found
}
const asked = [...none, ...ofHome].map((one) => (one.question === 'earnedMonthly' ? { ...one, answer: 1400 } : one))

test('a family whose answers are known: before, after and the reason are those of the law itself', async () => {
  const { personId, householdId } = await aFamily('Aguilar', asked, none)
  const family = await familyOf(personId)
  assert.deepEqual([family.key, family.name, family.others, family.how], [householdId, 'Inés Aguilar', 1, 'gains'])
  const [snap] = family.touches.filter(({ how }) => how !== 'open')
  assert.equal(snap?.programme, 'snap')

  const state = await loadState('OH')
  const said = (from: Said[]) => {
    const facts: Record<string, unknown> = {}
    for (const { question, answer } of from) putAnswer(facts, question, answer)
    return facts
  }
  const household: Household = {
    ...said(ofHome),
    id: 'h',
    state: 'OH',
    people: [
      { ...said(asked.filter(({ about }) => !about)), id: 'mother', taxRole: 'head', taxUnit: 0, age: 34 },
      { ...said(none), id: 'son', taxRole: 'dependent', taxUnit: 0, age: 8 },
    ],
  }
  const of = changes(programmes, { asOf: '2026-09-30', state }, { asOf: on, state })
  const found = of(columnsFrom([...asksOf(programmes).values()])([household])).filter(
    ({ programme }) => programme.id === 'snap',
  )
  assert.equal(found.length, 1)
  const [change] = found
  assert.deepEqual([snap.before.low, snap.before.high], [change!.before, change!.before])
  assert.deepEqual([snap.after.low, snap.after.high], [change!.after, change!.after])
  const [most] = change!.because
  assert.equal(most!.figure.id, 'snap.maxAllotment')
  assert.match(snap.reason.en, /^“Most that a household of this size can get” goes up from \$546 to \$562;/)
  assert.match(snap.reason.es, /^«Lo máximo para un hogar de este tamaño» sube de \$546 a \$562;/)
})

test('who is no longer covered is said to lose, and which rule did it', async () => {
  const asylum = asked.map((one) => (one.question === 'immigrationStatus' ? { ...one, answer: 'ASYLEE' } : one))
  const { personId } = await aFamily('Ortiz', asylum, none)
  const family = await familyOf(personId)
  assert.equal(family.how, 'loses')
  const medicaid = family.touches.find(({ programme, of }) => programme === 'medicaid' && of.includes('Inés Ortiz'))
  assert.deepEqual([medicaid?.before.isEligible, medicaid?.after.isEligible], [true, false])
  assert.match(medicaid!.reason.en, /^A new rule holds: “[^(]+”/)
})

test('where an answer is missing nothing is told, and the question is named; an answer settles it', async () => {
  const { personId } = await aFamily('Poole', [{ question: 'earnedMonthly', answer: 1400 }], [])
  const before = await familyOf(personId)
  assert.equal(before.how, 'open')
  const snap = before.touches.find(({ programme }) => programme === 'snap')!
  assert.ok(snap.how === 'open' && snap.missing > 5 && snap.reason.en === '')
  assert.ok(before.ask?.question.es.startsWith('¿'))
  await h.did(session, peopleCommands.sayCircumstances, {
    personId,
    circumstances: asked.filter(({ question }) => question !== 'earnedMonthly'),
  })
  const after = (await familyOf(personId)).touches.find(({ programme }) => programme === 'snap')!
  assert.ok(after.missing < snap.missing)
})

test('a family is worked through, which is taken back, and every colleague who reads it sees it', async () => {
  const { personId, sonId } = await aFamily('Reyes', asked, none)
  const markOf = async () => (await familyOf(personId)).mark?.mark ?? null
  await h.did(session, policyChangesCommands.workThrough, { personId, on, mark: 'call' })
  assert.equal(await markOf(), 'call')
  await h.did(session, policyChangesCommands.workThrough, { personId: sonId, on, mark: 'told' })
  assert.deepEqual([await markOf(), (await familyOf(personId)).mark?.by], ['told', 'Rosa Quill'])
  await h.did(session, policyChangesCommands.workThrough, { personId: sonId, on, mark: null })
  assert.equal(await markOf(), null)
  await h.did(session, policyChangesCommands.workThrough, { personId, on: '2026-07-01', mark: 'told' })
  assert.equal(await markOf(), null, 'another change is another piece of work')
})

test('long lists come in pieces that leave nobody out and name nobody twice', async () => {
  const whole = await wholeList()
  assert.ok(whole.total >= 4 && whole.families.length === whole.total)
  const seen: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const piece = await familiesOf(session, { limit: '1', ...(after && { after }) })
    seen.push(...piece.families.map(({ key }) => key))
    assert.deepEqual([piece.total, piece.done], [whole.total, seen.length])
    after = piece.next
  }
  assert.deepEqual(
    seen,
    whole.families.map(({ key }) => key),
  )
})

test('a supervisor reads the team with who works with whom; nobody else does, and a stranger finds nobody', async () => {
  const supervisor = await h.signedIn(await h.aWorker({ agency, role: 'supervisor' }))
  const team = await wholeList(supervisor, { team: 'true' })
  assert.ok(team.total >= 4)
  assert.deepEqual(team.families[0]!.workers, ['Rosa Quill'])
  assert.equal((await wholeList(supervisor)).total, 0)
  const answer = await h.ask(session, policyChangesRoutes.policyChangeFamilies, {
    params: { on, team: 'true' } as never,
  })
  assert.equal(answer.statusCode, 404)
  const elsewhere = await h.anAgency()
  const stranger = await h.signedIn(await h.aWorker({ agency: elsewhere, role: 'officer' }))
  assert.deepEqual((await familiesOf(stranger)).families, [])
  const [{ personId }] = (await familiesOf()).families as [TouchedFamily]
  const refused = await h.send(stranger, policyChangesCommands.workThrough, { personId, on, mark: 'told' })
  assert.equal(refused.outcome, 'rejected')
})

test('the days are those of the law where my people live, and what changes is said with its source', async () => {
  const { changes: days, first, today } = await h.call(session, policyChangesRoutes.policyChanges)
  assert.equal(today, '2026-11-23')
  assert.equal(first, on)
  assert.ok(days.some((one) => one.on === '2027-01-01') && days.every((one) => one.on > '2025-11-22'))
  const october = await h.call(session, policyChangesRoutes.policyChange, { params: { on } })
  const snap = october.programmes.find(({ id }) => id === 'snap')!
  assert.ok(snap.isCompared)
  const most = snap.figures.find(({ id }) => id === 'snap.maxAllotment')!
  assert.deepEqual(most.rows[1], { size: 2, was: { en: '$546', es: '$546' }, is: { en: '$562', es: '$562' } })
  assert.ok(most.sources.length > 0)
  const january = await h.call(session, policyChangesRoutes.policyChange, { params: { on: '2027-01-01' } })
  const ssi = january.programmes.find(({ id }) => id === 'ssi')!
  assert.equal(ssi.isCompared, false, 'not all of its figures for that day are law yet')
  assert.ok(january.notYet.some(({ en }) => en === 'Medicaid') && october.notYet.length === 0)
  const nothing = await h.ask(session, policyChangesRoutes.policyChange, { params: { on: '2026-10-02' } })
  assert.equal(nothing.statusCode, 404)
})
