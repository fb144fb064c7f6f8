/** What TANF takes of each state: standards by size, what of pay is left out, limits, options. */
import { asValue, type Found, parametersOf, type Reference, type Value, type Written } from './reference.ts'
import { notNothing, type StateFile } from './state-file.ts'

const fpg = parametersOf('fpg_smi.json')
const groups: Record<string, string> = Object.fromEntries(
  (
    'AK dpa.atap,AL dhs.tanf,AR dhs.tea,AZ hhs.tanf,CA cdss.tanf.cash,CO cdhs.tanf,CT dss.tfa,DC dhs.tanf,DE dhss.tanf,FL dcf.tanf,GA dfcs.tanf,HI dhs.tanf,IA dhs.fip,ID tafi,IL dhs.tanf,IN fssa.tanf,' +
    'KS dcf.tanf,KY dcbs.ktap,LA dcfs.fitap,MA dta.tcap,MD tca,ME dhhs.tanf,MI mdhhs.fip,MN dcyf.mfip,MO dss.tanf,MS dhs.tanf,MT dhs.tanf,NC ncdhhs.tanf,ND dhs.tanf,NE dhhs.adc,NH dhhs.fanf,NJ njdhs.wfnj,' +
    'NM hca.nm_works,NV dwss.tanf,NY otda.tanf,OH odjfs.owf,OK dhs.tanf,OR odhs.tanf,PA dhs.tanf,RI dhs.works,SC tanf,SD dss.tanf,TN dhs.ff,TX tanf,UT dwf.fep,VA dss.tanf,VT dcf.reach_up,WA dshs.tanf,WI dcf.works,WV dhhr.works,WY dfs.power'
  )
    .split(',')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
)

/** A column of a table: a path of the state's programme, or several that are added up. */
type Path = string | readonly string[]
interface Table {
  rows: readonly Path[]
  /** For each further person. */
  beyond?: Path
  /** Every amount is multiplied by the value of this path. */
  times?: string
  first?: number
}

/** States whose figures here are read with people on SSI as part of the family; elsewhere they are left out of it. */
const countsSsi = new Set(
  'AK AL AR AZ CT DE FL HI IA ID KY LA MD MI MN ND NE NH NJ NM NV NY OH OR RI SC SD TN VA VT WI WY'.split(' '),
)

export function tanfFigures(file: StateFile): void {
  const { state } = file
  let standard: readonly Reference[] = []
  const put: StateFile['put'] = (id, written, keep) => {
    if (standard.length === 0) standard = written[0]?.references ?? []
    file.put(id, written, keep)
  }
  const parameters = parametersOf(`states/${state.toLowerCase()}.json`)
  const find = (path: string): Found =>
    parameters.get(`gov.states.${state.toLowerCase()}.${groups[state]}.${path}`) ??
    parameters.get(`gov.states.${state.toLowerCase()}.${path}`) ??
    fail(`${state} has no ${path}`)
  const has = (path: string) => parameters.has(`gov.states.${state.toLowerCase()}.${groups[state]}.${path}`)
  const at = (values: Record<string, Value>, day: string): number => {
    const now = Object.entries(values)
      .sort()
      .findLast(([from]) => from <= day)
    return now === undefined ? Number.NaN : (asValue(now[1]) as number)
  }
  const listed = (path: Path): readonly string[] => (typeof path === 'string' ? [path] : path)
  const cent = (value: number) => Math.round(value * 1e6) / 1e6

  const table = (id: string, { rows, beyond, times }: Table) => {
    const paths = [...rows, ...(beyond === undefined ? [] : [beyond])].flatMap(listed)
    const all = [...paths, ...(times === undefined ? [] : [times])].map(find)
    const days = [...new Set(all.flatMap(({ values }) => Object.keys(values)))].sort()
    const sum = (path: Path, day: string) =>
      cent(
        listed(path).reduce((total, one) => total + at(find(one).values, day), 0) *
          (times === undefined ? 1 : at(find(times).values, day)),
      )
    const references = all[0]!.references.length > 0 ? all[0]!.references : all.flatMap((one) => one.references)
    const written = days.map(
      (from): Written => ({
        from,
        value: rows.map((row) => sum(row, from)),
        ...(beyond === undefined ? {} : { beyond: sum(beyond, from) }),
        references,
      }),
    )
    put(
      `tanf.${id}`,
      written.filter(
        (w) => (w.value as number[]).every((value) => !Number.isNaN(value)) && !Number.isNaN(w.beyond ?? 0),
      ),
    )
  }
  /** `path.1` to `path.n`. */
  const sizes = (path: string, from = 1): string[] => {
    const found: string[] = []
    for (let n = from; has(`${path}.${n}`); n++) found.push(`${path}.${n}`)
    return found.length > 0 ? found : fail(`${state} has no ${path}`)
  }
  /** `path[i].amount`, each from its threshold: a row for each count from the first. */
  const steps = (path: string, first: number): string[] => {
    const from: number[] = []
    for (let i = 0; has(`${path}[${i}].threshold`); i++)
      from.push(Object.values(find(`${path}[${i}].threshold`).values).at(-1) as number)
    const rows: string[] = []
    for (let count = first; count <= Math.max(first, from.at(-1)!); count++)
      rows.push(`${path}[${from.findLastIndex((threshold) => threshold <= count)}].amount`)
    return rows
  }
  const one = (id: string, path: string, of = (value: number) => value) => {
    const { values, references } = find(path)
    put(
      `tanf.${id}`,
      Object.entries(values)
        .sort()
        .map(([from, value]) => ({ from, value: cent(of(asValue(value) as number)), references })),
    )
  }
  /** A share is left out: the folder gives what counts. */
  const rest = (value: number) => 1 - value
  /** An option of the state, which rests on what the path rests on. */
  const says = (id: string, path: string) => {
    const { values, references } = find(path)
    put(`tanf.${id}`, [{ from: Object.keys(values).sort()[0]!, value: 1, references }], notNothing)
  }
  /** Two or more paths multiplied. */
  const product = (id: string, paths: readonly string[], of = cent) => {
    const found = paths.map(find)
    const days = [...new Set(found.flatMap(({ values }) => Object.keys(values)))].sort()
    put(
      `tanf.${id}`,
      days
        .map((from) => ({
          from,
          value: of(found.reduce((all, { values }) => all * at(values, from), 1)),
          references: found[0]!.references,
        }))
        .filter(({ value }) => !Number.isNaN(value)),
    )
  }
  const byFamily = (id: string, none: Table, one: Table, two: Table) => {
    table(`${id}NoAdult`, none)
    table(`${id}OneAdult`, one)
    table(`${id}TwoAdults`, two)
  }
  /** The poverty guideline counts here from another month than January, or one year's for good. */
  const guideline = (month: number, onlyYear?: string) => {
    for (const [part, id] of [
      ['first_person', 'First'],
      ['additional_person', 'Each'],
    ] as const) {
      const { values, references } = fpg.get(`gov.hhs.fpg.${part}.CONTIGUOUS_US`)!
      put(
        `tanf.poverty${id}`,
        Object.entries(values)
          .filter(([from]) => onlyYear === undefined || from.startsWith(onlyYear))
          .sort()
          .map(([from, value]) => ({
            from: `${from.slice(0, 4)}-${String(month).padStart(2, '0')}-01`,
            value: value as number,
            references,
          })),
      )
    }
  }
  const care = (path: string, young = '[0].amount', older = '[1].amount') => {
    one('careYoung', `${path}${young}`)
    one('careOlder', `${path}${older}`)
  }

  const states: Record<string, () => void> = {
    AL() {
      table('payment', { rows: sizes('payment_standard') })
      one('firstShare', 'income.work_expense_rate')
      says('careInFull', 'income.work_expense_rate')
    },
    AK() {
      table('need', {
        rows: ['need_standard.amount.2', ...sizes('need_standard.amount', 2)],
        beyond: 'need_standard.additional_person',
      })
      const need = find('need_standard.amount.2')
      const base = find('payment.base')
      put(
        'tanf.gapShare',
        Object.entries(need.values)
          .sort()
          .map(([from, value]) => ({
            from,
            value: at(base.values, from) / (value as number),
            references: base.references,
          })),
      )
      one('grossOfNeed', 'gross_income_limit_rate')
      one('flat', 'income.deductions.initial_work_deduction')
      one('flatAlready', 'income.work_incentive.flat')
      one('restShareAlready', 'income.work_incentive.rate')
      care('income.deductions.childcare')
      table('supportOff', { rows: ['income.deductions.child_support'] })
      table('assets', { rows: ['resource_limit.standard.amount'] })
      table('assetsElderly', { rows: ['resource_limit.elderly.amount'] })
    },
    AZ() {
      // 36 % of the guideline of 1992
      const { references } = find('payment_standard.rate')
      put('tanf.povertyFirst', [{ from: '1996-08-22', value: 6810, references }])
      put('tanf.povertyEach', [{ from: '1996-08-22', value: 2380, references }])
      one('paymentOfPoverty', 'payment_standard.rate')
      one('noShelterShare', 'payment_standard.reduction', rest)
      one('grossOfPoverty', 'income.fpg_limit.base')
      one('flat', 'income.deductions.flat')
      one('restShare', 'income.deductions.percentage')
      care('income.deductions.care_expenses.amounts')
      table('assets', { rows: ['resources.limit'] })
    },
    AR() {
      table('payment', { rows: sizes('payment_standard.amount') })
      one('testLimit', 'income.income_limit')
      one('testFirstShare', 'income.work_deduction.expense_rate')
      one('firstShare', 'income.work_deduction.expense_rate')
      one('restShareAlready', 'income.work_deduction.incentive_rate')
      one('halfFrom', 'payment_standard.trigger.amount')
      one('halfShare', 'payment_standard.trigger.reduction_rate')
      table('assets', { rows: ['resources.limit'] })
    },
    CA() {
      for (const [region, at] of [
        ['region1', '@CA_1'],
        ['region2', '@CA_2'],
      ]) {
        table(`payment${at}`, { rows: sizes(`monthly_payment.${region}.non_exempt`) })
        table(`paymentExempt${at}`, { rows: sizes(`monthly_payment.${region}.exempt`) })
        table(`need${at}`, {
          rows: sizes(`income.monthly_limit.${region}.main`),
          beyond: `income.monthly_limit.${region}.additional`,
        })
      }
      one('testFlat', 'income.disregards.applicant.flat')
      says('testsNeed', 'income.disregards.applicant.flat')
      one('flat', 'income.disregards.recipient.flat')
      one('restShare', 'income.disregards.recipient.percentage')
      one('disabilityFlat', 'income.disregards.recipient.flat')
      says('flatOfFamily', 'income.disregards.recipient.flat')
      says('supportNotCounted', 'income.sources.other_unearned')
      table('assets', { rows: ['resources.limit.without_elderly_or_disabled_member'] })
      table('assetsElderly', { rows: ['resources.limit.with_elderly_or_disabled_member'] })
      says('assetsDisabled', 'resources.limit.with_elderly_or_disabled_member')
    },
    CO() {
      for (const [id, path] of [
        ['payment', 'grant_standard'],
        ['need', 'need_standard'],
      ] as const) {
        const of = (adults: number): Table => ({
          rows: sizes(`${path}.main.${adults}`, 0),
          beyond: `${path}.additional_child`,
        })
        byFamily(id, of(0), of(1), of(2))
      }
      one('pregnancyAllowance', 'grant_standard.pregnancy_allowance')
      one('testFlat', 'income.earned_exclusion.flat')
      says('testsNeed', 'income.earned_exclusion.flat')
      one('restShare', 'income.earned_exclusion.percent')
      says('supportNotCounted', 'income.unearned')
    },
    CT() {
      product('paymentOfPoverty', ['payment.need_standard_rate', 'payment.payment_standard_rate'])
      one('needOfPoverty', 'payment.need_standard_rate')
      guideline(7)
      one('testFlat', 'income.deduction.new_applicant.amount')
      says('testsNeed', 'income.deduction.new_applicant.amount')
      one('earningsLimitAlready', 'income.recipient.income_limit_rate')
      one('highEarnings', 'payment.high_earnings.rate')
      one('highEarningsShare', 'payment.high_earnings.reduction_rate')
      one('subsidizedShare', 'payment.housing_subsidy_rate')
      table('supportOff', { rows: ['income.deduction.child_support'] })
      table('assets', { rows: ['resource.limit'] })
    },
    DC() {
      table('payment', { rows: sizes('standard_payment.amount') })
      one('flat', 'income.deductions.work_related_expense.amount')
      one('restShare', 'income.deductions.earned_income_disregard.percentage')
      care('income.deductions.child_care.amount')
      table('supportOff', { rows: ['income.deductions.child_support'] })
      table('assets', { rows: ['resource_limit.lower.amount'] })
      table('assetsElderly', { rows: ['resource_limit.higher.amount'] })
    },
    DE() {
      table('payment', { rows: sizes('payment_standard.amount'), beyond: 'payment_standard.additional_person' })
      one('needOfPoverty', 'income.standard_of_need')
      one('grossOfNeed', 'income.gross_limit')
      says('fillsGap', 'benefit.deficit_rate')
      one('gapShare', 'benefit.deficit_rate')
      table('flat', { rows: [['income.deductions.work_expense', 'income.deductions.earned_income_disregard.flat']] })
      one('restShare', 'income.deductions.earned_income_disregard.percentage', (share) => Math.round(share * 3) / 3)
      one('testFlat', 'income.deductions.work_expense')
      care('income.deductions.dependent_care')
      table('supportOff', { rows: ['income.deductions.child_support'] })
      table('assets', { rows: ['resource_limit'] })
    },
    FL() {
      table('payment', { rows: sizes('payment_standard.high_shelter') })
      table('paymentLowShelter', { rows: sizes('payment_standard.low_shelter') })
      table('paymentNoShelter', { rows: sizes('payment_standard.zero_shelter') })
      one('lowShelter', 'shelter_cost_threshold')
      one('grossOfPoverty', 'income.gross_test.gross_income_limit_rate')
      one('testFlat', 'income.disregard.standard_disregard')
      one('flat', 'income.disregard.first_amount')
      one('restShare', 'income.disregard.remaining_rate')
      one('minimum', 'minimum_benefit')
      table('assets', { rows: ['resources.asset_limit'] })
    },
    GA() {
      table('payment', {
        rows: sizes('financial_standards.family_maximum.base'),
        beyond: 'financial_standards.family_maximum.additional',
      })
      table('need', {
        rows: sizes('financial_standards.standard_of_need.base'),
        beyond: 'financial_standards.standard_of_need.additional',
      })
      one('grossOfNeed', 'financial_standards.gross_income_ceiling_rate')
      says('fillsGap', 'financial_standards.standard_of_need.additional')
      one('flat', 'income.deductions.work_expense')
      care('income.deductions.childcare')
      table('assets', { rows: ['resources.limit'] })
    },
    HI() {
      table('need', { rows: sizes('standard_of_need.amount') })
      one('paymentOfNeed', 'standard_of_assistance.rate')
      one('workReduction', 'standard_of_assistance.mandatory_work_reduction')
      one('grossOfNeed', 'eligibility.gross_income_limit_rate')
      one('firstShare', 'deductions.standard_rate')
      one('flat', 'deductions.flat_amount')
      one('restShare', 'deductions.eidr_rate')
      care('deductions.dependent_care.amount', '[0].amount', '[0].amount')
      one('careLong', 'deductions.dependent_care.amount[1].amount')
      one('careLongHours', 'deductions.dependent_care.amount[1].threshold', (week) => (week * 52) / 12)
    },
    ID() {
      table('need', { rows: sizes('work_incentive_table.amount'), beyond: 'work_incentive_table.additional_person' })
      table('payment', { rows: ['maximum_grant'] })
      says('fillsGap', 'work_incentive_table.additional_person')
      one('firstShare', 'income.earned.countable_rate', rest)
      table('assets', { rows: ['resources.limit'] })
    },
    IA() {
      table('payment', { rows: sizes('payment_standard.main'), beyond: 'payment_standard.additional' })
      table('need', { rows: sizes('need_standard.main'), beyond: 'need_standard.additional' })
      one('grossOfNeed', 'income.gross_income_limit_percent')
      one('testFirstShare', 'income.earned_income_deduction')
      says('testsNeed', 'income.earned_income_deduction')
      one('firstShare', 'income.earned_income_deduction')
      one('restShare', 'income.work_incentive_disregard')
      table('assets', { rows: ['resources.applicant_limit'] })
      table('assetsAlready', { rows: ['resources.recipient_limit'] })
    },
    IL() {
      one('paymentOfPoverty', 'payment_level.rate')
      one('childOnlyShare', 'payment_level.child_only_rate')
      one('adultsOnlyShare', 'payment_level.parent_only_rate')
      guideline(7)
      // the regulation's half is of the poverty guideline, not of pay
      one('testPayTo', 'income.initial_employment_deduction.rate')
      one('firstShare', 'income.disregard.rate')
      care('income.child_care_deduction')
      says('careFirst', 'income.child_care_deduction[0].amount')
      says('supportNotCounted', 'income.sources.unearned')
      says('wholeDollars', 'payment_level.rate')
      one('minimum', 'minimum_payment')
    },
    IN() {
      table('payment', {
        rows: sizes('amount_of_assistance.amount'),
        beyond: 'amount_of_assistance.additional_member_amount',
      })
      one('grossOfPoverty', 'eligibility.initial.gross_income.fpg_rate')
      table('testFlat', {
        rows: [['income.deductions.work_expense.amount', 'income.deductions.eligibility.flat_disregard.amount']],
      })
      one('testRestShare', 'income.deductions.eligibility.earned_income_disregard.rate')
      one('restShare', 'income.deductions.benefit.earned_income_disregard.rate')
      table('assets', { rows: ['resources.limit.at_application.amount'] })
      table('assetsAlready', { rows: ['resources.limit.while_receiving.amount'] })
    },
    KS() {
      const add = 'payment_standard.additional_person_amount'
      for (const [group, at] of [
        ['GROUP_I', '@KS_1'],
        ['GROUP_II', '@KS_2'],
        ['GROUP_III', '@KS_3'],
        ['GROUP_IV', '@KS_4'],
      ]) {
        table(`payment${at}`, { rows: sizes(`payment_standard.non_shared.${group}`), beyond: add })
        table(`paymentShared${at}`, { rows: sizes(`payment_standard.shared.${group}`), beyond: add })
      }
      one('testFlat', 'income.earned_income_disregard.flat')
      says('supportTested', 'income.earned_income_disregard.flat')
      says('supportNotCounted', 'income.earned_income_disregard.flat')
      one('flat', 'income.earned_income_disregard.flat')
      one('restShare', 'income.earned_income_disregard.rate')
      says('careInFull', 'income.earned_income_disregard.rate')
      table('assets', { rows: ['resource_limit.amount'] })
    },
    KY() {
      table('payment', { rows: sizes('benefit.payment_maximum') })
      table('need', { rows: sizes('benefit.standard_of_need') })
      one('grossOfNeed', 'eligibility.gross_income_limit_rate')
      says('fillsGap', 'benefit.rate')
      one('gapShare', 'benefit.rate')
      one('flat', 'income.deductions.work_expense')
      table('restShareByMonth', { rows: steps('income.deductions.earned_income_disregard_rate', 1) })
      care('income.deductions.dependent_care')
      one('careUntil', 'income.deductions.dependent_care[2].threshold')
      table('supportOff', { rows: ['income.deductions.child_support_disregard'] })
      table('assets', { rows: ['eligibility.resource_limit'] })
    },
    LA() {
      table('payment', { rows: sizes('flat_grant.amount') })
      table('flat', { rows: [['income.deductions.standard', 'income.deductions.time_limited']] })
      one('minimum', 'minimum_payment')
    },
    MA() {
      const rows = (kind: string) => steps(`tafdc.eligibility.income_limit.base.${kind}`, 1)
      const beyond = 'tafdc.eligibility.income_limit.additional_person'
      table('payment', { rows: rows('private_housing'), beyond })
      table('paymentSubsidized', { rows: rows('public_housing'), beyond })
      table('paymentNoShelter', { rows: rows('public_housing'), beyond })
      one('testFlat', 'deductions.work_related_expenses.amount')
      one('flat', 'deductions.work_related_expenses.amount')
      one('restShare', 'tafdc.earned_income_disregard.percentage')
      one('allShareUpTo', 'tafdc.earned_income_disregard.full_disregard.fpg_limit')
      table('supportOff', { rows: ['deductions.child_support_received'] })
      says('supportTested', 'deductions.child_support_received')
      says('supportNotCounted', 'deductions.child_support_received')
      says('firstMonthsAtOnce', 'tafdc.earned_income_disregard.full_disregard.fpg_limit')
      one('careYoung', 'deductions.dependent_care_expenses.amount.younger[3].amount')
      one('careOlder', 'deductions.dependent_care_expenses.amount.older[3].amount')
      one('careStepHours', 'deductions.dependent_care_expenses.amount.older[1].threshold', (hours) => hours - 1)
    },
    MD() {
      table('payment', { rows: sizes('maximum_benefit.main'), beyond: 'maximum_benefit.additional' })
      one('firstShare', 'income.deductions.earned.applicant')
      one('firstShareAlready', 'income.deductions.earned.recipient')
      care('income.deductions.childcare_expenses.cap', '[0].amount', '[0].amount')
      one('careLong', 'income.deductions.childcare_expenses.cap[1].amount')
      one('careLongHours', 'income.deductions.childcare_expenses.cap[1].threshold')
    },
    ME() {
      table('payment', { rows: sizes('maximum_benefit.amount'), beyond: 'maximum_benefit.additional_person' })
      table('need', { rows: sizes('standard_of_need.amount'), beyond: 'standard_of_need.additional_person' })
      says('fillsGap', 'standard_of_need.additional_person')
      one('flat', 'earned_income.flat_deduction')
      one('restShare', 'earned_income.percentage_disregard')
      care('child_care.amount')
      table('supportOff', { rows: ['child_support_deduction'] })
      table('assets', { rows: ['resource_limit'] })
    },
    MI() {
      table('payment', { rows: steps('payment_standard.base', 1), beyond: 'payment_standard.additional' })
      one('testFlat', 'income.disregard.flat')
      one('testRestShare', 'income.disregard.initial_rate')
      one('flat', 'income.disregard.flat')
      one('restShare', 'income.disregard.ongoing_rate')
      table('assets', { rows: ['resources.limit'] })
    },
    MN() {
      table('payment', {
        rows: sizes('transitional_standard.cash.amount'),
        beyond: 'transitional_standard.cash.additional_person',
      })
      table('foodPortion', {
        rows: sizes('transitional_standard.food.amount'),
        beyond: 'transitional_standard.food.additional_person',
      })
      one('familyWage', 'income.family_wage_level_multiplier')
      one('flat', 'income.earned_income_disregard.flat_amount')
      one('restShare', 'income.earned_income_disregard.rate')
      table('supportOff', { rows: steps('income.deductions.child_support', 1) })
      table('assets', { rows: ['resources.limit'] })
    },
    MS() {
      table('payment', {
        rows: ['payment_standard.first_person', ['payment_standard.first_person', 'payment_standard.second_person']],
        beyond: 'payment_standard.additional_person',
      })
      table('need', { rows: sizes('need_standard.amount') })
      one('grossOfNeed', 'income.gross_income_limit_rate')
      table('assets', { rows: ['resources.limit'] })
    },
    MO() {
      table('need', { rows: sizes('standard_of_need.amount'), beyond: 'standard_of_need.additional_person_increment' })
      one('paymentOfNeed', 'maximum_benefit.percentage')
      one('grossOfNeed', 'income_limit.rate')
      table('flat', {
        rows: [['earned_income_disregard.amount', 'earned_income_disregard.thirty_plus_one_third.flat_amount']],
      })
      one('restShare', 'earned_income_disregard.thirty_plus_one_third.percentage')
      one('firstShareAlready', 'earned_income_disregard.two_thirds_disregard.percentage')
      one('flatAlready', 'earned_income_disregard.amount')
      care('child_care_deduction.amount')
      one('minimum', 'minimum_payment')
      table('assets', { rows: ['resource_limit.amount'] })
      // the same paragraph has $5,000 for families that get help and have agreed on a plan
      const { references } = find('resource_limit.amount')
      put('tanf.assetsAlready', [{ from: '1996-08-22', value: [5000], references }])
    },
    MT() {
      one('paymentOfPoverty', 'income_standards.payment_fpg_rate')
      const limit = find('income_standards.benefit_fpg_rate')
      put('tanf.needOfPoverty', [
        {
          from: Object.keys(limit.values).sort()[0]!,
          value: cent(
            (Object.values(limit.values).at(-1) as number) /
              (Object.values(find('income_standards.benefit_to_net_factor').values).at(-1) as number),
          ),
          references: limit.references,
        },
      ])
      one('grossOfNeed', 'income_standards.net_to_gross_rate')
      guideline(1, '2023')
      one('testFlat', 'income.deductions.work_related_expense.amount')
      one('testRestShare', 'income.deductions.earned_income_disregard.percentage')
      says('testsNeed', 'income_standards.benefit_to_net_factor')
      one('flat', 'income.deductions.work_related_expense.amount')
      one('restShare', 'income.deductions.earned_income_disregard.percentage')
      care('income.deductions.dependent_care', '.amount', '.amount')
      table('assets', { rows: ['resource_limit.amount'] })
    },
    NC() {
      table('need', { rows: sizes('need_standard.main'), beyond: 'need_standard.additional_person' })
      one('gapShare', 'benefit.payment_percentage')
      one('leastNeedEach', 'eligibility.average_reduced_need_standard_threshold')
    },
    ND() {
      const of = (adults: number): Table => ({ rows: sizes(`benefit.standard_of_need.${adults}`, 0) })
      byFamily('payment', of(0), of(1), of(2))
      one('flat', 'income.deductions.standard_employment_expense.minimum')
      one('flatShare', 'income.deductions.standard_employment_expense.rate')
      table('restShareByMonth', { rows: steps('income.deductions.time_limited_percentage.rate', 1) })
      says('supportNotCounted', 'income.sources.unearned')
      table('assets', { rows: sizes('resources.limit.base'), beyond: 'resources.limit.increment' })
    },
    NE() {
      table('need', {
        rows: sizes('benefit.standard_of_need.amount'),
        beyond: 'benefit.standard_of_need.additional_person',
      })
      one('paymentOfNeed', 'benefit.payment_standard_rate')
      says('fillsGap', 'benefit.payment_standard_rate')
      one('firstShare', 'income.earned_income_disregard.initial')
      one('firstShareAlready', 'income.earned_income_disregard.ongoing')
      table('assets', { rows: steps('resources.limit', 1) })
    },
    NH() {
      one('paymentOfPoverty', 'payment_standard.fpg_rate')
      one('firstShare', 'income.earned_income_disregard.applicant_rate')
      one('firstShareAlready', 'income.earned_income_disregard.recipient_rate')
      care('income.child_care_deduction.full_time')
      one('careYoungUnder', 'income.child_care_deduction.full_time[1].threshold')
      table('assets', { rows: ['resources.applicant_limit'] })
      table('assetsAlready', { rows: ['resources.recipient_limit'] })
    },
    NJ() {
      table('payment', { rows: sizes('payment_levels.amount'), beyond: 'payment_levels.additional_person' })
      one('grossOfPayment', 'income.limit')
      table('restShareByMonth', { rows: steps('income.earned_income_disregard', 1) })
      table('supportOff', { rows: steps('income.child_support_disregard', 1) })
      table('assets', { rows: ['resources.limit'] })
    },
    NM() {
      table('payment', { rows: sizes('payment_standard.amount'), beyond: 'payment_standard.additional_person' })
      one('grossOfPoverty', 'income.gross_limit.rate')
      one('flat', 'income.deductions.work_incentive.single_parent.amount')
      one('flatTwoParents', 'income.deductions.work_incentive.two_parent.amount')
      one('restShare', 'income.deductions.work_incentive.rate')
      care('income.deductions.childcare.amount')
      says('supportNotCounted', 'income.deductions.child_support.disregard')
      table('assets', { rows: ['resources.limit.liquid'] })
    },
    NV() {
      table('payment', { rows: sizes('payment_standard.amount'), beyond: 'payment_standard.additional_person' })
      one('grossOfPoverty', 'income.gross_income_limit_rate')
      one('flat', 'income.work_expense_disregard.flat_amount')
      one('flatShare', 'income.work_expense_disregard.rate')
      one('minimum', 'minimum_payment')
      table('assets', { rows: ['resource_limit.amount'] })
    },
    NY() {
      const parts = ['need_standard', 'need_standard.home_energy', 'need_standard.supplemental_home_energy']
      table('payment', {
        rows: sizes('need_standard.main').map((_, i) => parts.map((part) => `${part}.main.${i + 1}`)),
        beyond: parts.map((part) => `${part}.additional`),
      })
      table('shelterMost', { rows: sizes('need_standard.shelter.maximum') })
      one('firstShare', 'income.earned_income_deduction.percent')
      const least = [
        {
          title: '18 NYCRR 352.29(c), (d)',
          href: 'https://regulations.justia.com/states/new-york/title-18/chapter-ii/subchapter-b/article-1/part-352/section-352-29',
        },
      ]
      put('tanf.minimum', [{ from: '1997-08-20', value: 10, references: least }])
      put('tanf.wholeDollars', [{ from: '1997-08-20', value: 1, references: least }])
      one('flat', 'income.earned_income_deduction.flat')
      table('assets', { rows: ['resource_limit.lower.amount'] })
      table('assetsElderly', { rows: ['resource_limit.higher.amount'] })
      says('assetsDisabled', 'resource_limit.higher.amount')
    },
    OH() {
      table('payment', {
        rows: sizes('payment_standard.amounts'),
        beyond: 'payment_standard.additional_person',
        times: 'payment_standard.cola_multiplier',
      })
      one('grossOfPoverty', 'initial_eligibility.income_limit_rate')
      one('flat', 'income.deductions.earned_income_disregard.flat_amount')
      one('restShare', 'income.deductions.earned_income_disregard.percentage_of_disregard')
      says('flatOfFamily', 'income.deductions.earned_income_disregard.flat_amount')
    },
    OK() {
      table('payment', { rows: steps('benefit.payment_standard', 1) })
      table('need', { rows: steps('income.need_standard', 1) })
      one('grossOfNeed', 'income.gross_income_limit_rate')
      one('flat', 'income.deductions.work_expense[0].amount')
      one('flatLong', 'income.deductions.work_expense[1].amount')
      one('longHours', 'income.deductions.work_expense[1].threshold')
      one('restShare', 'income.disregard.rate')
      care('income.deductions.dependent_care')
      one('minimum', 'benefit.minimum_benefit')
      table('assets', { rows: ['resources.limit'] })
    },
    OR() {
      table('payment', { rows: sizes('payment_standard.amount'), beyond: 'payment_standard.additional_person' })
      table('grossLimit', {
        rows: sizes('income.countable_income_limit.amount'),
        beyond: 'income.countable_income_limit.additional_person',
      })
      table('need', {
        rows: sizes('income.adjusted_income_limit.amount'),
        beyond: 'income.adjusted_income_limit.additional_person',
      })
      says('testsNeed', 'income.adjusted_income_limit.additional_person')
      one('testRestShare', 'income.earned_income_disregard_rate')
      one('restShare', 'income.earned_income_disregard_rate')
      const { values, references } = find('income.child_support_disregard.per_child')
      const most = find('income.child_support_disregard.max').values
      put(
        'tanf.supportOff',
        Object.keys(values)
          .sort()
          .map((from) => ({
            from,
            value: [1, 2, 3, 4].map((children) => Math.min(children * at(values, from), at(most, from))),
            references,
          })),
      )
      one('minimum', 'minimum_benefit')
      table('assets', { rows: ['resources.limit.amount'] })
    },
    PA() {
      for (const group of [1, 2, 3, 4]) {
        table(`payment@PA_${group}`, {
          rows: sizes(`family_size_allowance.amount.GROUP_${group}`),
          beyond: 'family_size_allowance.additional_person',
        })
        table(`need@PA_${group}`, {
          rows: sizes(`standard_of_need.amount.GROUP_${group}`),
          beyond: 'standard_of_need.additional_person',
        })
      }
      one('testFlat', 'income.deductions.work_expense.initial')
      says('testsNeed', 'income.deductions.work_expense.initial')
      one('firstShare', 'income.deductions.earned_income_disregard.percentage')
      one('flat', 'income.work_expense.deduction')
      table('assets', { rows: ['resource_limit'] })
    },
    RI() {
      table('payment', { rows: sizes('payment_standard.amount'), beyond: 'payment_standard.additional_person' })
      one('flat', 'income.earned_income_disregard.amount')
      one('restShare', 'income.earned_income_disregard.rate')
      care('income.dependent_care.amount')
      table('supportOff', { rows: ['income.child_support_disregard'] })
      one('subsidizedLess', 'subsidized_housing_reduction')
      table('assets', { rows: ['resource_limit'] })
    },
    SC() {
      one('needOfPoverty', 'income.need_standard.rate')
      guideline(10)
      one('gapShare', 'payment.rate')
      one('grossOfNeed', 'income.gross_income_limit')
      one('flat', 'income.earned.disregard.amount')
      says('flatOfFamily', 'income.earned.disregard.amount')
      one('halfOfPay', 'income.earned.disregard.percentage.rate')
      says('supportNotCounted', 'income.unearned')
      table('assets', { rows: ['resources.limit'] })
    },
    SD() {
      table('payment', {
        rows: sizes('payment_standard.independent_living'),
        beyond: 'payment_standard.additional_person_increment',
      })
      table('paymentShared', {
        rows: sizes('payment_standard.shared_living'),
        beyond: 'payment_standard.additional_person_increment',
      })
      one('flat', 'income.earned_income_disregard.flat_deduction')
      one('restShare', 'income.earned_income_disregard.percentage')
      says('supportNotCounted', 'income.earned_income_disregard.flat_deduction')
      table('assets', { rows: ['resources.limit'] })
    },
    TN() {
      table('payment', { rows: sizes('payment.standard_payment_amount') })
      table('need', { rows: sizes('payment.consolidated_need_standard') })
      one('grossOfNeed', 'income.rate')
      says('fillsGap', 'payment.consolidated_need_standard.1')
      one('flat', 'income.deductions.earned_income_disregard')
      says('flatOfFamily', 'income.deductions.earned_income_disregard')
      care('income.deductions.child_care_deduction')
      one('minimum', 'payment.minimum_grant')
      table('assets', { rows: ['resources.limit'] })
    },
    TX() {
      const of = (path: string): [Table, Table, Table] => {
        const rows = (kind: string, first: number) => steps(`${path}.${kind}`, first)
        return [
          { rows: [`${path}.non_caretaker[0].amount`, ...rows('non_caretaker', 1)] },
          { rows: rows('caretaker_without_second_parent', 1) },
          { rows: rows('caretaker_with_second_parent', 2) },
        ]
      }
      byFamily('payment', ...of('payment_standard'))
      byFamily('need', ...of('needs_standard.budgetary_needs'))
      one('flat', 'income.deductions.work_expense')
      one('testRestShare', 'income.disregards.applicant_fraction', (share) => Math.round(share * 3) / 3)
      one('recognizedShare', 'needs_standard.recognizable_needs.rate')
      says('firstMonthsAtOnce', 'income.disregards.continuing_recipient_rate')
      one('newJobShare', 'income.disregards.continuing_recipient_rate')
      one('newJobMost', 'income.disregards.continuing_recipient_cap')
      one('testFlat', 'income.deductions.work_expense')
      care('income.deductions.dependent_care')
      table('supportOff', { rows: ['income.deductions.child_support'] })
      one('minimum', 'minimum_grant')
      table('assets', { rows: ['resources.resource_limit'] })
    },
    UT() {
      table('payment', { rows: sizes('payment_standard.amount') })
      table('need', { rows: sizes('standard_needs_budget.amount') })
      one('grossOfNeed', 'income.gross_income_limit.rate')
      says('testsNeed', 'standard_needs_budget.amount.1')
      one('testFlat', 'income.deductions.work_expense_allowance.amount')
      one('testRestShare', 'income.deductions.earned_income_disregard.rate')
      one('flat', 'income.deductions.work_expense_allowance.amount')
      one('restShare', 'income.deductions.earned_income_disregard.rate')
      table('assets', { rows: ['resources.limit.amount'] })
    },
    VT() {
      table('payment', {
        rows: sizes('allowance.basic_needs.amount'),
        beyond: 'allowance.basic_needs.additional_person',
      })
      table('shelterMost@VT_REST', { rows: [['allowance.housing.non_chittenden', 'allowance.special_housing']] })
      table('shelterMost@VT_CHITTENDEN', { rows: [['allowance.housing.chittenden', 'allowance.special_housing']] })
      one('paidShare', 'allowance.ratable_reduction')
      one('flat', 'income.earned_disregard.flat')
      one('restShare', 'income.earned_disregard.rate')
      care('income.deductions.dependent_care', '', '')
      table('supportOff', { rows: ['income.deductions.child_support'] })
      table('assets', { rows: ['resources.limit'] })
    },
    VA() {
      for (const group of ['group2', 'group3']) {
        const at = `@VA_${group.slice(-1)}`
        for (const [id, kind] of [
          ['payment', 'grant_standard'],
          ['paymentTwoParents', 'up_grant_standard'],
        ]) {
          const path = `payment.${kind}.${group}`
          table(`${id}${at}`, { rows: sizes(`${path}.main`), beyond: `${path}.addition`, times: 'standard_multiplier' })
          product(
            `${id === 'payment' ? 'paidMost' : 'paidMostTwoParents'}${at}`,
            [`${path}.max`, 'standard_multiplier'],
            Math.ceil,
          )
        }
      }
      table('flat', { rows: steps('income.deductions.earned.flat', 1) })
      one('restShare', 'income.deductions.earned.percentage')
      says('flatOfFamily', 'income.deductions.earned.flat[0].amount')
      care('income.deductions.dependent_care.full_time')
      table('supportOff', { rows: ['income.deductions.child_support'] })
    },
    WA() {
      table('payment', { rows: sizes('payment_standard.amount') })
      table('grossLimit', { rows: sizes('income.limit') })
      // until August 2024 half of all pay
      const first = find('income.deductions.earned_income_disregard.amount')
      put('tanf.flat', [
        { from: '1996-08-22', value: 0, references: first.references },
        ...Object.entries(first.values).map(([from, value]) => ({
          from,
          value: value as number,
          references: first.references,
        })),
      ])
      one('restShare', 'income.deductions.earned_income_disregard.rate')
      says('flatOfFamily', 'income.deductions.earned_income_disregard.amount')
      table('assets', { rows: ['resource_limit'] })
    },
    WV() {
      table('payment', { rows: sizes('payment_standard.amount') })
      table('grossLimit', { rows: sizes('income.standard_of_need.amount') })
      one('firstShare', 'income.earned_income_disregard.rate')
      for (const [id, value] of [
        ['careYoung', 200],
        ['careOlder', 175],
      ] as const)
        put(`tanf.${id}`, [
          { from: '2015-01-01', value, references: [{ title: 'West Virginia Income Maintenance Manual § 4.5.2' }] },
        ])
      table('supportOff', { rows: steps('income.child_support_disregard', 1) })
      table('assets', { rows: ['resources.limit'] })
    },
    WI() {
      table('payment', { rows: ['placement.amount.CSJ'] })
      one('paymentInfant', 'placement.amount.CMC')
      one('grossOfPoverty', 'income_limit.rate')
      table('assets', { rows: ['asset.limit'] })
    },
    WY() {
      table('payment', { rows: sizes('payment_standard.shelter_qualified') })
      table('paymentSubsidized', { rows: sizes('payment_standard.shelter_disqualified') })
      one('flat', 'income.disregard.individual')
      one('flatTwoParents', 'income.disregard.married_couple')
      says('flatOfFamily', 'income.disregard.individual')
      table('assets', { rows: ['resources.limit'] })
    },
  }
  states[state]!()
  if (countsSsi.has(state)) put('tanf.countsSsi', [{ from: '1996-08-22', value: 1, references: [...standard] }])
}

const fail = (message: string): never => {
  throw new Error(message)
}
