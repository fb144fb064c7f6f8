import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Household } from '../household.ts'
import { papersFor } from './papers.ts'
import { type ApplicationFacts, type NoticeFacts, rightsClock } from './rights-clock.ts'

const application = (over: Partial<ApplicationFacts>): ApplicationFacts => ({
  programme: 'snap',
  basis: 'usual',
  status: 'filed',
  filedOn: '2026-10-01',
  decidedOn: null,
  certifiedUntil: null,
  isRenewed: false,
  notices: [],
  ...over,
})
const notice = (over: Partial<NoticeFacts>): NoticeFacts => ({
  id: 'n1',
  kind: 'denial',
  datedOn: '2026-11-02',
  effectiveOn: null,
  answerBy: null,
  hearingAskedOn: null,
  ...over,
})
const dates = (over: Partial<ApplicationFacts>) =>
  rightsClock(application(over)).map((each) => [each.deadline.id, each.safeOn, each.on])

test('what was filed is decided within the days of its basis; urgent help comes on top', () => {
  assert.deepEqual(dates({}), [['snap.process', null, '2026-10-31']])
  assert.deepEqual(dates({ basis: 'expedited' }), [
    ['snap.expedited', null, '2026-10-08'],
    ['snap.process', null, '2026-10-31'],
  ])
  assert.deepEqual(dates({ programme: 'medicaid', basis: 'disability' }), [
    ['mcd.processDisability', null, '2026-12-30'],
  ])
  assert.deepEqual(dates({ status: 'preparing', filedOn: null }), [])
  assert.deepEqual(dates({ status: 'withdrawn' }), [])
})

test('papers are due ten days after they were asked for; the day that the letter names stands, and what the law gives is said', () => {
  const asked = { status: 'askedForMore', notices: [notice({ kind: 'request' })] } as const
  assert.deepEqual(dates(asked).at(-1), ['snap.verify', '2026-11-06', '2026-11-12'])
  const [, letter] = rightsClock(
    application({ ...asked, notices: [notice({ kind: 'request', answerBy: '2026-11-09' })] }),
  )
  assert.deepEqual([letter!.on, letter!.byLetter, letter!.lawGives], ['2026-11-09', true, '2026-11-12'])
})

test('a denial lets ask for a hearing and bring what was missing; nothing is kept that was never received', () => {
  assert.deepEqual(dates({ status: 'denied', notices: [notice({})] }), [
    ['snap.missedInterviewReopen', '2026-11-24', '2026-11-30'],
    ['snap.hearingRequest', '2027-01-27', '2027-01-31'],
  ])
})

test('a cut lets keep the benefit who asks in ten days, or sooner where the cut comes sooner', () => {
  const cut = (effectiveOn: string | null, programme = 'snap') =>
    rightsClock(
      application({ programme, status: 'approved', notices: [notice({ kind: 'reduction', effectiveOn })] }),
    ).map((each) => [each.deadline.id, each.safeOn, each.on])
  assert.deepEqual(cut(null)[0], ['snap.continuedBenefits', '2026-11-06', '2026-11-12'])
  assert.deepEqual(cut('2026-12-01')[0], ['snap.continuedBenefits', '2026-11-06', '2026-11-12'])
  assert.deepEqual(cut('2026-11-10')[0], ['snap.continuedBenefits', '2026-11-04', '2026-11-09'])
  assert.deepEqual(cut('2026-12-01', 'medicaid')[0], ['mcd.continued', '2026-11-24', '2026-11-30'])
})

test('a hearing that was asked for must be decided, and is not asked for again', () => {
  const heard = notice({ hearingAskedOn: '2026-11-16' })
  assert.deepEqual(dates({ status: 'denied', notices: [heard] }), [['snap.hearingDecision', null, '2027-01-15']])
})

test('a renewal is due until it is filed', () => {
  const granted = { status: 'approved', certifiedUntil: '2027-02-28' } as const
  assert.deepEqual(dates(granted), [
    ['snap.recertTimely', '2027-02-10', '2027-02-15'],
    ['snap.recertGrace', '2027-03-25', '2027-03-30'],
  ])
  assert.deepEqual(dates({ ...granted, isRenewed: true }), [])
  assert.deepEqual(dates({ ...granted, programme: 'csfp' }), [['certification.ends', '2027-02-24', '2027-02-28']])
})

test('where no clock is known the letter’s own day stands, and without one it is said that nobody knows', () => {
  const end = (answerBy: string | null) =>
    rightsClock(application({ programme: 'housing', status: 'ended', notices: [notice({ kind: 'end', answerBy })] }))
  assert.deepEqual(
    end(null).map((each) => [each.deadline.id, each.on]),
    [['hcv.review', null]],
  )
  assert.deepEqual(
    end('2026-11-20').map((each) => [each.safeOn, each.on]),
    [['2026-11-17', '2026-11-20']],
  )
  assert.deepEqual(
    rightsClock(application({ programme: 'csfp', notices: [notice({ answerBy: '2026-11-20' })] })).map(
      (each) => each.deadline.id,
    ),
    ['letter.appeal'],
  )
})

const household = (over: object, member: object = {}): Household => ({
  id: 'h',
  state: 'OH',
  people: [{ id: 'p', taxRole: 'head', taxUnit: 0, age: 34, ...member }],
  ...over,
})
const wanted = (one: Household) => papersFor('snap', one).map((each) => each.id)

test('a household is asked for what it needs: what it said it does not have is left out, what nobody knows stays', () => {
  const all = [
    'identity',
    'residency',
    'ssn',
    'status',
    'income',
    'utilities',
    'medical',
    'disability',
    'childSupport',
    'hours',
  ]
  assert.deepEqual(wanted(household({})), all)
  const told = { expenses: { childSupportPaidMonthly: 0 }, homeless: true }
  const plain = { immigrationStatus: 'CITIZEN', disabled: false, blind: false, student: 'none', earnedMonthly: 900 }
  assert.deepEqual(wanted(household(told, plain)), ['identity', 'ssn', 'income'])
  assert.ok(wanted(household(told, { ...plain, age: 68, medicalMonthly: 40 })).includes('medical'))
  assert.deepEqual(papersFor('csfp', household({})), [])
})

const file = new URL('../../../../../shared/standards/verification_documents.json', import.meta.url)
const there = existsSync(file)
test('every paper that was collected for a programme of ours stands here under its citation', {
  skip: there ? false : 'the facts are not on this machine',
}, () => {
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: { program: string; citation: string }[] }
  const ours: Record<string, string> = {
    SNAP: 'snap',
    'Medicaid MAGI': 'medicaid',
    'Medicaid non-MAGI': 'medicaid',
    SSI: 'ssi',
    TANF: 'tanf',
    WIC: 'wic',
    'School meals': 'meals',
    HCV: 'housing',
    LIHEAP: 'liheap',
    Lifeline: 'lifeline',
    'Head Start': 'headStart',
    CCDF: 'childCare',
  }
  // Not programmes that we screen for: what proves homelessness to a housing programme, unemployment insurance, VA pensions.
  const left = items.filter((each) => !(each.program in ours)).map((each) => each.program)
  assert.deepEqual(left, ['CoC/ESG homeless', 'CoC PSH chronic', 'UI', 'VA pension'])
  const nobodyKnows = household({}, { age: null })
  for (const { program, citation } of items.filter((each) => each.program in ours)) {
    const cited = papersFor(ours[program]!, nobodyKnows).map((each) => each.citation)
    assert.ok(
      cited.some((each) => each.endsWith(citation)),
      `${program} ${citation}`,
    )
  }
})
