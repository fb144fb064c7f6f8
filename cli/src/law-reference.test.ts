import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { statusOf } from '@kith/law/us/status'

/** The reference households lie beside the project, not in it; without them this says so and is skipped. */
const reference = fileURLToPath(new URL('../../../shared/law/', import.meta.url))
const skip = existsSync(join(reference, 'compare.mjs')) ? false : 'the reference households are not here'
const kith = fileURLToPath(new URL('./kith.ts', import.meta.url))
const lots = 1 << 30
const files = ['public', 'edge', 'tanf']

interface Score {
  compared: number
  agree: number
  shown: string[]
}
interface Case {
  household: Household
  expected: { people: { ssi: { monthly: number } }[] }
}
interface Household {
  id: string
  state: string
  tag?: string
  assets?: { cash?: number }
  expenses?: { childSupportPaidMonthly?: number; childcareMonthly?: number }
  people: Person[]
}
interface Person {
  age: number
  taxRole: string
  disabled?: boolean
  blind?: boolean
  earnedMonthly?: number
  selfEmploymentMonthly?: number
  unearned?: { workersCompensation?: number; alimony?: number; survivors?: number; veterans?: number }
}

/** How many results differ once what the reference says is received is passed on: one more, or one less, is news. */
const differ: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  public: {
    'snap.eligible': 1,
    'snap.monthly': 4,
    'snap.netIncome': 4,
    'snap.shelterDeduction': 4,
    stateSupplement: 13,
    'tanf.monthly': 19,
    'medicaid.eligible': 5,
    'chip.eligible': 2,
    'msp.category': 1,
    'csfp.eligible': 1,
    'schoolMeals.tier': 4,
    'lifeline.eligible': 2,
  },
  edge: { 'wic.eligible': 1, 'housing.incomeLevel': 2 },
  tanf: { stateSupplement: 2, 'tanf.monthly': 7 },
}
const listedSizes = 8
const savingsOfOne = 2000
const leavesOutSsi = new Set('CA GA IL IN KS ME MO MS NC OK PA UT WA WV CO DC MA MT TX'.split(' '))

/** Whether a difference belongs to a class of DIFFERENCES.md; each class as narrow as a household shows it. */
const isExplained = (check: string, { household, expected }: Case, line: string): boolean => {
  const { state, people } = household
  const someone = (is: (one: Person) => boolean | undefined) => people.some(is)
  const gets = (field: 'workersCompensation' | 'alimony' | 'survivors' | 'veterans') => (one: Person) =>
    (one.unearned?.[field] ?? 0) > 0
  const savings = household.assets?.cash ?? 0
  const paysSupport = (household.expenses?.childSupportPaidMonthly ?? 0) > 0
  const ownWork = someone((one) => (one.selfEmploymentMonthly ?? 0) > 0)
  // Hawaii gives an allowance for each bill, the reference none to those who pay for cooling
  if (/^(snap|lifeline)\./.test(check) && state === 'HI') return true
  if (check === 'tanf.monthly')
    return (
      (leavesOutSsi.has(state) && expected.people.some((one) => one.ssi.monthly > 0)) ||
      someone(gets('workersCompensation')) ||
      (state === 'CA' && someone(gets('veterans'))) ||
      (state === 'IL' && someone((one) => one.age < 18 && gets('survivors')(one))) ||
      (state === 'IL' && someone((one) => one.taxRole !== 'dependent' && (one.earnedMonthly ?? 0) > 0)) ||
      (/^(NC|OH|PA)$/.test(state) &&
        someone((one) => one.taxRole === 'dependent' && one.age < 19 && (one.earnedMonthly ?? 0) > 0)) ||
      (state === 'VA' && (household.expenses?.childcareMonthly ?? 0) > 0 && someone((one) => one.age === 12))
    )
  if (check === 'stateSupplement')
    return (
      (state === 'UT' && line.endsWith('expected 3.91, got 0')) ||
      ownWork ||
      paysSupport ||
      (state === 'CA' &&
        (someone((one) => one.blind) || savings > savingsOfOne || people.filter((one) => one.disabled).length > 1))
    )
  // the aged and disabled of New York, savings of parents, support paid by order; and what Medicaid opens
  if (/^(medicaid|chip|lifeline)\./.test(check))
    return (
      (state === 'NY' && someone((one) => one.disabled || one.age >= 65)) ||
      (someone((one) => one.disabled && one.age < 18) && savings > savingsOfOne) ||
      (someone((one) => one.disabled) && paysSupport)
    )
  if (check === 'msp.category') return ownWork
  // both are money that comes in
  if (/^(schoolMeals|csfp)\./.test(check)) return someone(gets('workersCompensation')) || someone(gets('alimony'))
  // HUD lists limits for eight; each person more adds to them
  if (check === 'housing.incomeLevel') return people.length > listedSizes
  // SNAP at its wider limit, rounded up, opens WIC
  return check === 'wic.eligible' && household.tag?.startsWith('bbce-gross') === true
}

const node = (script: string, args: string[]) =>
  execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: lots })
/** The comparison of a file, evaluated from these lines. */
const compare = (file: string, input: string): Record<string, Score> => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-law-'))
  try {
    const results = join(folder, 'results.jsonl')
    const command = ['law', 'evaluate', '--as-of', '2026-06', '--complete']
    const evaluated = spawnSync(process.execPath, [kith, ...command], { input, maxBuffer: lots })
    writeFileSync(results, evaluated.stdout)
    const args = [`${reference}${file}.jsonl.gz`, results, '--json', '--show', '1000']
    return (JSON.parse(node(join(reference, 'compare.mjs'), args)) as { checks: Record<string, Score> }).checks
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const linesOf = (file: string) => gunzipSync(readFileSync(`${reference}${file}.jsonl.gz`)).toString()

for (const file of files) {
  test(`the ${file} households agree with the reference, save where DIFFERENCES.md says otherwise`, { skip }, () => {
    const cases = linesOf(file)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Case)
    const known = new Map(cases.map((one) => [one.household.id, one]))
    const checks = compare(file, node(join(reference, 'with-receipts.mjs'), [`${reference}${file}.jsonl.gz`]))
    const found: Record<string, number> = {}
    for (const [name, { compared, agree, shown }] of Object.entries(checks)) {
      const unexplained = shown.filter((line) => !isExplained(name, known.get(line.split(' ')[0]!)!, line))
      assert.deepEqual(unexplained, [], `${name} of ${file}`)
      if (agree < compared) found[name] = compared - agree
    }
    assert.deepEqual(found, differ[file], `how many differ in ${file}`)
  })
}

test('what the status says was compared is what the comparison says (else run tools/law-status.ts)', { skip }, () => {
  const checks: Record<string, string> = {
    snap: 'snap.monthly',
    ssi: 'ssi.monthly',
    tanf: 'tanf.monthly',
    medicaid: 'medicaid.eligible',
    housing: 'housing.ttpAnnual',
  }
  const found = files.map((file) => compare(file, linesOf(file)))
  for (const [programme, check] of Object.entries(checks)) {
    const sum = (of: 'compared' | 'agree') => found.reduce((total, one) => total + (one[check]?.[of] ?? 0), 0)
    const { results, same } = statusOf(programme)!.compared!
    assert.deepEqual({ results, same }, { results: sum('compared'), same: sum('agree') }, programme)
  }
})
