import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { programmes } from '../us/index.ts'
import { checkLocal } from './check-local.ts'

const example = readFileSync(new URL('../../../../docs/examples/lakemoor-rent-relief.yaml', import.meta.url), 'utf8')
/** The faults of the example after one change of its text, each with its place. */
const faultsOf = async (from: string, to: string): Promise<string[]> => {
  assert.ok(example.includes(from), from)
  const checked = await checkLocal(parse(example.replace(from, to)), programmes)
  return 'faults' in checked ? checked.faults.map(({ path, en }) => `${path.join('.')}: ${en}`) : []
}

test('the example is read into a programme and its cases come out as they say', async () => {
  const checked = await checkLocal(parse(example), programmes)
  assert.deepEqual('faults' in checked ? checked.faults : [], [])
  assert.ok('local' in checked)
  assert.equal(checked.local.programme.id, 'lakemoorRent')
  assert.equal(checked.local.state, 'TX')
  assert.match(checked.local.apply.where!.es, /ventanilla/)
  assert.deepEqual(
    checked.local.apply.papers.map(({ id, says, examples }) => [id, says.en, examples.en]),
    [
      ['lease', 'Your lease', ''],
      ['income', 'What comes in', 'Pay stubs of 30 days'],
    ],
  )
})

test('each slip is said where it stands, with what to do', async () => {
  const said = async (from: string, to: string, wanted: RegExp) => {
    const faults = await faultsOf(from, to)
    assert.ok(
      faults.some((fault) => wanted.test(fault)),
      `${to}: ${faults.join(' | ')}`,
    )
  }
  await said('es: Ayuda de renta de Lakemoor\n', '', /^es: Say this in Spanish/)
  await said('cite: Lakemoor City Code § 12-40\n', '', /^cite: Say where this stands in the law/)
  await said(
    'receivesHousingAssistance',
    'receivesHausingAssistance',
    /^eligible\.is\.\d: There is no .*Did you mean “receivesHousingAssistance”/,
  )
  await said('min(most,', 'min(400,', /^amount\.is: 400 stands here without a date and a source/)
  await said('- livesThere', '- earnedMonthly > 0', /^eligible\.is\.\d: This is asked of each person/)
  await said('- livesThere', '- expenses.rentMonthly', /^eligible\.is\.\d: “expenses\.rentMonthly” is an amount/)
  await said(
    'lakemoorRent.amount: 400',
    'lakemoorRent.amount: 401',
    /^cases\.0\.expect\.household\.lakemoorRent\.amount: .*expects .* to be 401, and it comes to 400/,
  )
  await said('state: TX, en', 'state: ZZ, en', /^place\.state: This is one of/)
  await said('id: lakemoorRent\n', 'id: snap\n', /^id: “snap” is taken/)
  await said('knownUntil: 2027-06-30', 'knownUntill: 2027-06-30', /^knownUntill: There is no field/)
  await said(', es: Su contrato de renta }', ' }', /^apply\.papers\.lease\.es: Say this in Spanish/)
  await said('  papers:\n', '  paper:\n', /^apply\.paper: There is no field/)
  await said('is: count(yes)', 'is: count(', /^rules\.people\.is: It ends where/)
})
