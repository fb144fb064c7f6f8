/** What SNAP takes of each state: allowances, options, waivers, wider limits. */
import { parametersOf, type Written } from './reference.ts'
import { notNothing, type StateFile } from './state-file.ts'

const files = {
  snap: parametersOf('snap.json'),
  tanf: parametersOf('tanf_federal.json'),
  fpg: parametersOf('fpg_smi.json'),
}
const regionsOf: Record<string, string[]> = {
  NY: ['NY_NYC', 'NY_NAS', 'NY_ONY'],
  AK: ['AK_C', 'AK_N', 'AK_NW', 'AK_SC', 'AK_SE', 'AK_SW'],
}

/** The path of the standard allowance of the same place, whose references name the yearly table. */
const allowances = (path: string): string =>
  path.replace(/utility\.(limited\.main|single\.[a-z_]+)\./, 'utility.standard.main.')

export function snapFigures({ state, one, rows, put }: StateFile): void {
  // All utility allowances of a state come from one yearly table, named only where there was room.
  const allowance = (path: string, id: string) =>
    one(files.snap, path, id, notNothing, files.snap.get(allowances(path))?.references)
  const snap = 'gov.usda.snap.'
  const deductions = `${snap}income.deductions.`
  for (const region of regionsOf[state] ?? [state]) {
    const at = region === state ? '' : `@${region}`
    const utility = `${deductions}utility.`
    const bySize = (kind: string, list: string) =>
      (
        (files.snap.get(`${utility}${kind}.by_household_size.states`)?.values[list] as string[] | undefined) ?? []
      ).includes(state)
    if (bySize('standard', '2017-10-01'))
      rows(
        files.snap,
        (n) => `${utility}standard.by_household_size.amount.${state}.${n}`,
        1,
        10,
        'snap.utility.standard',
      )
    else allowance(`${utility}standard.main.${region}`, `snap.utility.standard${at}`)
    const hasLimited =
      Object.entries(files.snap.get(`${utility}limited.active.${region}`)?.values ?? {})
        .sort()
        .at(-1)?.[1] === true
    if (hasLimited) {
      if (bySize('limited', '2022-10-01'))
        rows(
          files.snap,
          (n) => `${utility}limited.by_household_size.amount.${state}.${n}`,
          1,
          10,
          'snap.utility.limited',
        )
      else allowance(`${utility}limited.main.${region}`, `snap.utility.limited${at}`)
      if (Object.values(files.snap.get(`${utility}limited.includes_phone.${region}`)!.values).includes(false))
        put(`snap.utility.telephoneApart${at}`, [
          {
            from: '2010-01-01',
            value: 1,
            references: files.snap.get(`${utility}limited.includes_phone.${region}`)!.references,
          },
        ])
    }
    for (const [kind, id] of Object.entries({
      electricity: 'electricity',
      gas_and_fuel: 'gas',
      water: 'water',
      sewage: 'sewage',
      trash: 'trash',
      phone: 'telephone',
    })) {
      if (bySize('single', '2017-10-01') && files.snap.has(`${utility}single.by_household_size.${kind}.${state}.1`))
        rows(files.snap, (n) => `${utility}single.by_household_size.${kind}.${state}.${n}`, 1, 10, `snap.utility.${id}`)
      else allowance(`${utility}single.${kind}.${region}`, `snap.utility.${id}${at}`)
    }
  }
  allowance(`${deductions}utility.always_standard.${state}`, 'snap.utility.energyAssistance')
  one(files.snap, `${deductions}child_support.${state}`, 'snap.childSupportLeftOut', notNothing)
  one(
    files.snap,
    `${deductions}excess_shelter_expense.homeless.available.${state}`,
    'snap.homelessDeductionOffered',
    notNothing,
  )
  one(files.snap, `${deductions}self_employment.rate.${state}`, 'snap.selfEmploymentShare', notNothing)
  one(files.snap, `${deductions}excess_medical_expense.standard.${state}`, 'snap.standardMedical', notNothing)
  one(files.snap, `${snap}student.child_care_claim_cap.per_household.${state}`, 'snap.oneStudentParent', notNothing)
  for (const list of ['count_all_income_states', 'gross_test_full_count_states'])
    if ((files.snap.get(`${snap}income.ineligible_members.${list}`)!.values['2018-01-01'] as string[]).includes(state))
      put(list === 'count_all_income_states' ? 'snap.countAllIneligibleIncome' : 'snap.countAllIneligibleIncomeGross', [
        {
          from: '2018-01-01',
          value: 1,
          references: files.snap.get(`${snap}income.ineligible_members.${list}`)!.references,
        },
      ])
  one(
    files.snap,
    `${snap}work_requirements.abawd.waived_counties.${state.toLowerCase()}`,
    'snap.timeLimitWaivedCounties',
    notNothing,
  )
  const waived = files.snap.get(`${snap}work_requirements.abawd.waived_states`)!
  put(
    'snap.timeLimitWaived',
    Object.entries(waived.values)
      .sort()
      .map(([from, list]) => ({
        from,
        value: (list as string[]).includes(state) ? 1 : 0,
        references: waived.references,
      })),
    notNothing,
  )

  const bbce = 'gov.hhs.tanf.non_cash.'
  one(files.tanf, `${bbce}income_limit.gross.${state}`, 'snap.broadBased.gross')
  one(files.tanf, `${bbce}income_limit.gross_hheod.${state}`, 'snap.broadBased.grossElderly')
  one(files.tanf, `${bbce}requires_all_for_hheod.${state}`, 'snap.broadBased.allElderly', notNothing)
  one(files.tanf, `${bbce}income_limit.net_applies.non_hheod.${state}`, 'snap.broadBased.net', notNothing)
  one(files.tanf, `${bbce}income_limit.net_applies.hheod.${state}`, 'snap.broadBased.netElderly', notNothing)
  one(
    files.tanf,
    `${bbce}asset_limit.${state}`,
    'snap.broadBased.assets',
    (w) => w.value !== null && w.value !== Number.POSITIVE_INFINITY,
  )
  if (state === 'NY') {
    one(files.tanf, `${bbce}income_limit.ny.earned_income`, 'snap.broadBased.grossWorking')
    one(files.tanf, `${bbce}income_limit.ny.dependent_care`, 'snap.broadBased.grossDependentCare')
  }

  const area = state === 'AK' || state === 'HI' ? state : 'CONTIGUOUS_US'
  const month = Object.values(files.tanf.get(`${bbce}income_limit.fpg_year_start_month.${state}`)!.values).at(
    -1,
  ) as number
  for (const [part, id] of [
    ['first_person', 'First'],
    ['additional_person', 'Each'],
  ] as const) {
    const guideline = files.fpg.get(`gov.hhs.fpg.${part}.${area}`)!
    const from = (year: string, start: number) => `${year}-${String(start).padStart(2, '0')}-01`
    const dated = (start: number): Written[] =>
      Object.entries(guideline.values)
        .sort()
        .map(([d, v]) => ({ from: from(d.slice(0, 4), start), value: v as number, references: guideline.references }))
    if (area !== 'CONTIGUOUS_US') put(`snap.poverty${id}`, dated(10))
    if (area !== 'CONTIGUOUS_US' || month !== 10) put(`snap.broadBased.poverty${id}`, dated(month))
  }
  if (area !== 'CONTIGUOUS_US') {
    for (const region of area === 'AK' ? ['AK_URBAN', 'AK_RURAL_1', 'AK_RURAL_2'] : ['HI']) {
      const at = region === 'HI' ? '' : `@${region}`
      rows(
        files.snap,
        (n) => `${snap}max_allotment.main.${region}.${n}`,
        1,
        8,
        `snap.maxAllotment${at}`,
        `${snap}max_allotment.additional.${region}`,
      )
      one(files.snap, `${snap}max_allotment.cap.${region}`, `snap.largestAllotment${at}`)
      one(files.snap, `${snap}min_allotment.published_adjustment.${region}`, `snap.minimumAdjustment${at}`)
    }
    one(files.snap, `${deductions}excess_shelter_expense.cap.${area === 'AK' ? 'AK_URBAN' : 'HI'}`, 'snap.shelterCap')
    rows(files.snap, (n) => `${deductions}standard.${area}.${n}`, 1, 6, 'snap.standardDeduction')
  }
}
