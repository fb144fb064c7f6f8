import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

/** The reference households lie beside the project, not in it; without them this says so and is skipped. */
const reference = fileURLToPath(new URL('../../../shared/law/', import.meta.url))
const skip = existsSync(join(reference, 'compare.mjs')) ? false : 'the reference households are not here'
const kith = fileURLToPath(new URL('./kith.ts', import.meta.url))

interface Score {
  compared: number
  agree: number
  shown: string[]
}

const compared =
  'snap,ssi,stateSupplement,eitc,ctc,agi,wic,schoolMeals,csfp,headStart,earlyHeadStart,lifeline,tanf,medicaid,chip,msp,housing'
const lots = 1 << 30

interface Household {
  id: string
  state: string
  tag?: string
  assets?: { cash?: number }
  expenses?: { childSupportPaidMonthly?: number }
  people: Person[]
}
interface Person {
  age: number
  disabled?: boolean
  selfEmploymentMonthly?: number
  unearned?: { workersCompensation?: number; alimony?: number }
}
/** What agrees at least; 99.5 % where nothing else is said. */
const bars: Readonly<Record<string, number>> = {
  'schoolMeals.tier': 0.99,
  'tanf.monthly': 0.985,
  stateSupplement: 0.97,
  'housing.incomeLevel': 0.998,
  'housing.ttpAnnual': 0.998,
  'medicaid.eligible': 0.998,
  'chip.eligible': 0.998,
}
const usualBar = 0.995
const listedSizes = 8
const savingsOfOne = 2000
/** What DIFFERENCES.md explains and the comparison does not leave out by itself. */
const isExplained = (check: string, household: Household): boolean => {
  const has = (field: 'workersCompensation' | 'alimony') => household.people.some((one) => one.unearned?.[field])
  // Hawaii gives an allowance for each bill, the reference none to those who pay for cooling
  if (/^(snap|lifeline)\./.test(check) && household.state === 'HI') return true
  // people on SSI, pay of pupils and what else counts: by the law, each a class
  if (check === 'tanf.monthly' || check === 'stateSupplement') return true
  const someone = (is: (one: Person) => boolean | undefined) => household.people.some(is)
  const savings = household.assets?.cash ?? 0
  // of Medicaid, and what it opens: the aged and disabled of New York, savings of parents, support paid by order
  if (
    /^(medicaid|chip|wic|lifeline)\./.test(check) &&
    ((household.state === 'NY' && someone((one) => one.disabled || one.age >= 65)) ||
      (someone((one) => one.disabled && one.age < 18) && savings > savingsOfOne) ||
      (someone((one) => one.disabled) && (household.expenses?.childSupportPaidMonthly ?? 0) > 0))
  )
    return true
  // net earnings from own work
  if (check === 'msp.category') return someone((one) => (one.selfEmploymentMonthly ?? 0) > 0)
  // both are money that comes in
  if (/^(schoolMeals|csfp)\./.test(check) && (has('workersCompensation') || has('alimony'))) return true
  // HUD lists limits for eight; each person more adds to them
  if (check === 'housing.incomeLevel' && household.people.length > listedSizes) return true
  // SNAP at its wider limit, rounded up, opens WIC
  return check === 'wic.eligible' && household.tag?.startsWith('bbce-gross') === true
}

for (const file of ['public', 'edge', 'tanf']) {
  test(`the ${file} households agree with the reference, save where DIFFERENCES.md says otherwise`, { skip }, () => {
    const households = `${reference}${file}.jsonl.gz`
    const node = (script: string, args: string[], input?: string) =>
      execFileSync(process.execPath, [script, ...args], {
        encoding: 'utf8',
        maxBuffer: lots,
        ...(input === undefined ? {} : { input }),
      })
    const folder = mkdtempSync(join(tmpdir(), 'kith-law-'))
    try {
      const results = join(folder, 'results.jsonl')
      const input = node(join(reference, 'with-receipts.mjs'), [households])
      const known = new Map(
        input
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Household)
          .map((one) => [one.id, one]),
      )
      const evaluated = spawnSync(process.execPath, [kith, 'law', 'evaluate', '--as-of', '2026-06', '--complete'], {
        input,
        maxBuffer: lots,
      })
      writeFileSync(results, evaluated.stdout)
      const { checks } = JSON.parse(
        node(join(reference, 'compare.mjs'), [households, results, '--json', '--show', '1000', '--only', compared]),
      ) as { checks: Record<string, Score> }
      for (const [name, { compared, agree, shown }] of Object.entries(checks)) {
        if (compared === 0) continue
        const unexplained = shown.filter((line) => !isExplained(name, known.get(line.split(' ')[0]!)!))
        assert.deepEqual(unexplained, [], `${name} of ${file}`)
        assert.ok(agree / compared >= (bars[name] ?? usualBar), `${name} of ${file}: ${agree} of ${compared}`)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
