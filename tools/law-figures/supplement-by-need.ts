/** Supplements that fill up what a state says a person needs, and those for care at home. */
import { parametersOf, type Written } from './reference.ts'
import type { StateFile } from './state-file.ts'

const byPeople = (path: string) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `${path}[${n}].amount`)
/** Where a figure stands below the state's own path; more than one path makes a row of each. */
const paths: Record<string, Record<string, string | readonly string[]>> = {
  CO: { 'colorado.standard': 'ssa.oap.grant_standard', 'colorado.least': 'ssa.oap.payment_floor' },
  CT: {
    'connecticut.personal': [
      'dss.ssp.personal_needs_allowance.COMMUNITY_ALONE',
      'dss.ssp.personal_needs_allowance_married',
    ],
    'connecticut.shelter': 'dss.ssp.shelter_allowance.COMMUNITY_ALONE',
    'connecticut.shelterShared': 'dss.ssp.shelter_allowance.COMMUNITY_SHARED',
    'connecticut.leftOut': 'dss.ssp.disregard.unearned.COMMUNITY_ALONE',
    'connecticut.leftOutShared': 'dss.ssp.disregard.unearned.COMMUNITY_SHARED',
    'connecticut.savings': ['dss.ssp.eligibility.asset_limit.individual', 'dss.ssp.eligibility.asset_limit.couple'],
    'connecticut.incomeCap': 'dss.ssp.eligibility.income_cap_rate',
  },
  ID: { 'idaho.most': ['dhw.aabd.payment.amount.SINGLE', 'dhw.aabd.payment.amount.COUPLE'] },
  IL: {
    'illinois.personal': [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `dhs.aabd.payment.personal_allowance.active.${n}`),
    'illinois.shelter': 'dhs.aabd.payment.shelter_allowance.rent',
    'illinois.leftOut': 'dhs.aabd.income.exemption.flat',
  },
  KY: {
    'kentucky.standard': [
      'dcbs.ssp.payment_standard.CARETAKER.INDIVIDUAL.ONE',
      'dcbs.ssp.payment_standard.CARETAKER.COUPLE_BOTH_ELIGIBLE.ONE',
      'dcbs.ssp.payment_standard.CARETAKER.COUPLE_BOTH_ELIGIBLE.BOTH',
    ],
  },
  MO: {
    'missouri.need': 'dss.ssp.sab.consolidated_standard',
    'missouri.most': 'dss.ssp.sab.maximum_payment',
    'missouri.savings': [
      'dss.ssp.eligibility.resource_limit.sab.individual',
      'dss.ssp.eligibility.resource_limit.sab.couple',
    ],
  },
  NH: {
    'newHampshire.aboveRate': [
      'dhhs.ssp.minimum_payment_level.one_person.INDEPENDENT',
      'dhhs.ssp.minimum_payment_level.two_person',
    ],
    'newHampshire.leftOut': ['dhhs.ssp.standard_disregard.1', 'dhhs.ssp.standard_disregard.2'],
    'newHampshire.savings': 'dhhs.ssp.resource_limit',
    'newHampshire.workCosts': 'dhhs.ssp.earned.minimum_employment_expenses',
    'newHampshire.least': 'dhhs.ssp.minimum_payment',
  },
  OR: { 'oregon.atHome': 'odhs.ssp.in_home_amount' },
  WI: {
    'wisconsin.exceptional': ['dhs.ssp.exceptional_expense.individual', 'dhs.ssp.exceptional_expense.couple'],
    'wisconsin.firstChild': 'dhs.ssp.cts.first_child',
    'wisconsin.furtherChild': 'dhs.ssp.cts.additional_child',
    'wisconsin.childrensIncome@WI_1': byPeople('dhs.ssp.cts.net.area_1'),
    'wisconsin.childrensIncome@WI_2': byPeople('dhs.ssp.cts.net.area_2'),
  },
}

interface Known {
  from: string
  value: number | number[]
  title: string
  href?: string
}
/** What the folder does not have. */
const known: Record<string, Record<string, readonly Known[]>> = {
  CO: { fromAge: [{ from: '1974-01-01', value: 60, title: '9 CCR 2503-5, section 3.520.61' }] },
  IA: {
    own: [{ from: '1974-01-01', value: [0, 0, 22], title: 'Iowa Admin. Code r. 441—52.1(4)' }],
    ownEach: [{ from: '1974-01-01', value: [0, 0, 22, 22], title: 'Iowa Admin. Code r. 441—52.1(4)' }],
  },
  ID: {
    // 545 and 768 dollars in 2000, when SSI paid 512 and 769; since then both rise with SSI, rounded up
    'idaho.aboveRate': [
      {
        from: '2001-01-01',
        value: 545 - 512,
        title: 'IDAPA 16.03.05.501',
        href: 'https://adminrules.idaho.gov/rules/current/16/160305.pdf#page=39',
      },
    ],
  },
  MO: {
    'missouri.pensionSavings': [
      { from: '1974-01-01', value: 30_000, title: 'Mo. Rev. Stat. § 209.030; Blind Pension manual 0505' },
    ],
    'missouri.spouseLimit': [
      { from: '1974-01-01', value: 5, title: 'Mo. Rev. Stat. § 209.040; Blind Pension manual 0505' },
    ],
  },
}

/** Illinois counts utilities by area; areas that pay alike are one here. */
const illinoisAreas = { IL_1: 1, IL_2: 2, IL_3: 3, IL_6: 6, IL_7: 7 } as const
const illinoisKinds = { electricity: 'electricity', water: 'water', cooking: 'cooking_fuel', heating: 'metered_gas' }
const illinois2026: Written = {
  from: '2026-01-01',
  value: 816.9,
  references: [
    {
      title:
        'Illinois Department of Human Services, PM 11-01-07 (at second hand; the sum of the rises of SSI gives a dollar less)',
    },
  ],
}

export function supplementByNeedFigures({ state, one, rows, put }: StateFile): void {
  const file = parametersOf(`states/${state.toLowerCase()}.json`)
  const at = (path: string): string => {
    const whole = `gov.states.${state.toLowerCase()}.${path}`
    if (!file.has(whole)) throw new Error(`${state} has no ${path}`)
    return whole
  }
  const write = (id: string, of: string | readonly string[]) =>
    typeof of === 'string'
      ? one(file, at(of), `stateSupplement.${id}`)
      : rows(file, (n) => at(of[n - 1]!), 1, of.length, `stateSupplement.${id}`)
  for (const [id, of] of Object.entries(paths[state] ?? {})) write(id, of)
  for (const [id, values] of Object.entries(known[state] ?? {}))
    put(
      `stateSupplement.${id}`,
      values.map(({ from, value, ...source }): Written => ({ from, value, references: [source] })),
    )
  if (state !== 'IL') return
  const { values, references } = file.get(at('dhs.aabd.payment.grant_amount'))!
  put('stateSupplement.illinois.adjustment', [
    ...Object.entries(values).map(([from, value]): Written => ({ from, value: Number(value), references })),
    illinois2026,
  ])
  for (const [id, kind] of Object.entries(illinoisKinds))
    for (const [region, area] of Object.entries(illinoisAreas))
      write(
        `illinois.${id}@${region}`,
        [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `dhs.aabd.payment.utility.${kind}.AREA_${area}.${n}`),
      )
}
