/**
 * Writes `src/us/{ssi,tax}/values.ts` from a folder of collected figures:
 *
 *   node packages/law/tools/federal-figures.ts ../shared/law/figures
 *
 * A collected figure is `{ path, values: { date: value }, projected?, … }`. Projections are never taken, and neither is
 * anything dated after the last announcement (`announced`): some lists go on with extrapolated values unmarked.
 * The words and the sources of each figure are written by hand in `figures.ts` beside the values.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Wanted {
  readonly file: string
  /** Last day up to which values of this list were published by the agency itself. */
  readonly announced: string
  /** Our name → path in the list; several paths make a row (by count). */
  readonly take: Readonly<Record<string, string | readonly string[]>>
}

const statuses = {
  single: 'SINGLE',
  joint: 'JOINT',
  separate: 'SEPARATE',
  head: 'HEAD_OF_HOUSEHOLD',
  surviving: 'SURVIVING_SPOUSE',
}
const byStatus = (name: string, path: (status: string) => string) =>
  Object.fromEntries(Object.entries(statuses).map(([ours, theirs]) => [`${name}.${ours}`, path(theirs)]))
const rows = (path: string, count: number) => Array.from({ length: count }, (_, row) => `${path}[${row}].amount`)

export const programmes: Readonly<Record<string, readonly Wanted[]>> = {
  ssi: [
    {
      file: 'ssa_ssi.json',
      announced: '2027-12-31',
      take: {
        rateIndividual: 'gov.ssa.ssi.amount.individual',
        rateCouple: 'gov.ssa.ssi.amount.couple',
        facilityRate: 'gov.ssa.ssi.amount.medical_facility',
        generalExclusion: 'gov.ssa.ssi.income.exclusions.general',
        earnedExclusion: 'gov.ssa.ssi.income.exclusions.earned',
        earnedShareCounted: 'gov.ssa.ssi.income.exclusions.earned_share',
        studentPerMonth: 'gov.ssa.ssi.income.exclusions.blind_or_disabled_working_student.amount',
        studentPerYear: 'gov.ssa.ssi.income.exclusions.blind_or_disabled_working_student.cap',
        studentAge: 'gov.ssa.ssi.income.exclusions.blind_or_disabled_working_student.age_limit',
        agedFrom: 'gov.ssa.ssi.eligibility.aged_threshold',
        resourcesIndividual: 'gov.ssa.ssi.eligibility.resources.limit.individual',
        resourcesCouple: 'gov.ssa.ssi.eligibility.resources.limit.couple',
        substantialWork: 'gov.ssa.sga.non_blind',
      },
    },
  ],
  tax: [
    {
      file: 'irs_core.json',
      announced: '2026-12-31',
      take: {
        selfEmploymentSocialSecurityRate: 'gov.irs.self_employment.rate.social_security',
        selfEmploymentMedicareRate: 'gov.irs.self_employment.rate.medicare',
        selfEmploymentLeast: 'gov.irs.self_employment.net_earnings_exemption',
        selfEmploymentDeductibleShare: 'gov.irs.ald.self_employment_tax.percent_deductible',
        wageBase: 'gov.irs.payroll.social_security.cap',
        payrollSocialSecurityRate: 'gov.irs.payroll.social_security.rate.employee',
        payrollMedicareRate: 'gov.irs.payroll.medicare.rate.employee',
        benefitShareInCombinedIncome: 'gov.irs.social_security.taxability.combined_income_ss_fraction',
        ...byStatus('benefitBase', (s) => `gov.irs.social_security.taxability.threshold.base.main.${s}`),
        ...byStatus(
          'benefitAdjustedBase',
          (s) => `gov.irs.social_security.taxability.threshold.adjusted_base.main.${s}`,
        ),
        benefitBaseShare: 'gov.irs.social_security.taxability.rate.base.excess',
        benefitBaseCap: 'gov.irs.social_security.taxability.rate.base.benefit_cap',
        benefitBracketShare: 'gov.irs.social_security.taxability.rate.additional.bracket',
        benefitAdditionalShare: 'gov.irs.social_security.taxability.rate.additional.excess',
        benefitAdditionalCap: 'gov.irs.social_security.taxability.rate.additional.benefit_cap',
        ...byStatus('standardDeduction', (s) => `gov.irs.deductions.standard.amount.${s}`),
        ...byStatus('agedOrBlind', (s) => `gov.irs.deductions.standard.aged_or_blind.amount.${s}`),
        agedFrom: 'gov.irs.deductions.standard.aged_or_blind.age_threshold',
        seniorDeduction: 'gov.irs.deductions.senior_deduction.amount',
        seniorFallStartJoint: 'gov.irs.deductions.senior_deduction.phase_out_rate.joint[1].threshold',
        seniorFallStart: 'gov.irs.deductions.senior_deduction.phase_out_rate.other[1].threshold',
        seniorFallRate: 'gov.irs.deductions.senior_deduction.phase_out_rate.other[1].rate',
        businessShare: 'gov.irs.deductions.qbi.max.rate',
        businessLeastFrom: 'gov.irs.deductions.qbi.deduction_floor.amount[1].threshold',
        businessLeast: 'gov.irs.deductions.qbi.deduction_floor.amount[1].amount',
        ...byStatus('businessFallStart', (s) => `gov.irs.deductions.qbi.phase_out.start.${s}`),
        ...byStatus('businessFallLength', (s) => `gov.irs.deductions.qbi.phase_out.length.${s}`),
        ...Object.assign(
          {},
          ...[1, 2, 3, 4, 5, 6].map((k) =>
            byStatus(`bracketTop${k}`, (s) => `gov.irs.income.bracket.thresholds.${k}.${s}`),
          ),
        ),
        ...Object.fromEntries(
          [1, 2, 3, 4, 5, 6, 7].map((k) => [`bracketRate${k}`, `gov.irs.income.bracket.rates.${k}`]),
        ),
      },
    },
    {
      file: 'irs_credits_other.json',
      announced: '2026-12-31',
      take: {
        careChildUnder: 'gov.irs.credits.cdcc.eligibility.child_age',
        careMostPersons: 'gov.irs.credits.cdcc.eligibility.max',
        careMostPerPerson: 'gov.irs.credits.cdcc.max',
        careDeemedPerPerson: 'gov.irs.credits.cdcc.deemed_earned_income[1].amount',
        careRateMost: 'gov.irs.credits.cdcc.phase_out.max',
        careRateFirstFloor: 'gov.irs.credits.cdcc.phase_out.min',
        careFallStart: 'gov.irs.credits.cdcc.phase_out.start',
        careFallStep: 'gov.irs.credits.cdcc.phase_out.increment',
        careFallRate: 'gov.irs.credits.cdcc.phase_out.rate',
        careRateLeast: 'gov.irs.credits.cdcc.phase_out.amended_structure.second_min',
        ...byStatus('careSecondFallStart', (s) => `gov.irs.credits.cdcc.phase_out.amended_structure.second_start.${s}`),
        ...byStatus(
          'careSecondFallStep',
          (s) => `gov.irs.credits.cdcc.phase_out.amended_structure.second_increment.${s}`,
        ),
      },
    },
    {
      file: 'eitc.json',
      announced: '2026-12-31',
      take: {
        eitcMost: rows('gov.irs.credits.eitc.max', 4),
        eitcRate: rows('gov.irs.credits.eitc.phase_in_rate', 4),
        eitcFallRate: rows('gov.irs.credits.eitc.phase_out.rate', 4),
        eitcFallStart: rows('gov.irs.credits.eitc.phase_out.start', 4),
        eitcJointMore: rows('gov.irs.credits.eitc.phase_out.joint_bonus', 2),
        eitcInvestmentMost: 'gov.irs.credits.eitc.phase_out.max_investment_income',
        eitcAgeFrom: 'gov.irs.credits.eitc.eligibility.age.min',
        eitcAgeTo: 'gov.irs.credits.eitc.eligibility.age.max',
      },
    },
    {
      file: 'ctc.json',
      announced: '2026-12-31',
      take: {
        childCredit: 'gov.irs.credits.ctc.amount.base[0].amount',
        childCreditUnder: 'gov.irs.credits.ctc.amount.base[1].threshold',
        otherDependentCredit: 'gov.irs.credits.ctc.amount.adult_dependent',
        childFall: 'gov.irs.credits.ctc.phase_out.amount',
        childFallStep: 'gov.irs.credits.ctc.phase_out.increment',
        ...byStatus('childFallStart', (s) => `gov.irs.credits.ctc.phase_out.threshold.${s}`),
        refundablePerChild: 'gov.irs.credits.ctc.refundable.individual_max',
        refundableRate: 'gov.irs.credits.ctc.refundable.phase_in.rate',
        refundableFrom: 'gov.irs.credits.ctc.refundable.phase_in.threshold',
        refundableManyChildren: 'gov.irs.credits.ctc.refundable.phase_in.min_children_for_ss_taxes_minus_eitc',
        adultNumberNeeded: 'gov.irs.credits.ctc.adult_ssn_requirement_applies',
      },
    },
  ],
}

type Listed = { path: string; values: Record<string, unknown> }

const number = (value: unknown, path: string): number => {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new Error(`${path}: ${JSON.stringify(value)} is not a number. Take another figure, or write this one by hand.`)
}
/** Dates before the common era of these lists ("0000-01-01") mean "always". */
const always = '1900-01-01'

const datesOf = (list: readonly Listed[], path: string, announced: string): Record<string, number> => {
  const found = list.find((listed) => listed.path === path)
  if (!found) throw new Error(`${path} is not in the list. Look for it in figure-map.md.`)
  return Object.fromEntries(
    Object.entries(found.values)
      .filter(([date]) => date <= announced)
      .map(([date, value]) => [date < always ? always : date, number(value, path)]),
  )
}
const inForce = (dates: Record<string, number>, day: string): number | undefined =>
  Object.entries(dates)
    .filter(([from]) => from <= day)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .at(-1)?.[1]

/** The figures of one programme, by our names: `{ rateIndividual: { '2026-01-01': 994 }, eitcMost: { '2026-01-01': [664, …] } }`. */
export const collect = (
  folder: string,
  wanted: readonly Wanted[],
): Record<string, Record<string, number | number[]>> => {
  const out: Record<string, Record<string, number | number[]>> = {}
  for (const { file, announced, take } of wanted) {
    const list = (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { parameters: Listed[] }).parameters
    for (const [name, path] of Object.entries(take)) {
      if (typeof path === 'string') out[name] = datesOf(list, path, announced)
      else {
        const columns = path.map((one) => datesOf(list, one, announced))
        const dates = [...new Set(columns.flatMap((column) => Object.keys(column)))].sort()
        out[name] = Object.fromEntries(
          dates
            .map((date) => [date, columns.map((column) => inForce(column, date))] as const)
            .filter((entry): entry is readonly [string, number[]] => entry[1].every((value) => value !== undefined)),
        )
      }
    }
  }
  return out
}

const write = (folder: string) => {
  for (const [programme, wanted] of Object.entries(programmes)) {
    const lines = Object.entries(collect(folder, wanted)).map(
      ([name, dates]) => `  '${name}': ${JSON.stringify(dates)},`,
    )
    const text = `// Written by packages/law/tools/federal-figures.ts: change it there, not here. Words and sources: figures.ts.\nexport const values = {\n${lines.join('\n')}\n}\n`
    writeFileSync(new URL(`../src/us/${programme}/values.ts`, import.meta.url), text)
  }
}
if (import.meta.main) {
  const folder = process.argv[2]
  if (!folder) {
    process.stderr.write('Say where the collected figures are: node packages/law/tools/federal-figures.ts FOLDER\n')
    process.exit(2)
  }
  write(folder)
}
