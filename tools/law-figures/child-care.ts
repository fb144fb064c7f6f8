/** The limit on income for those who apply for help with child care, where a state's is one plain figure. */
import { asValue, parametersOf } from './reference.ts'
import type { StateFile } from './state-file.ts'

const ofPoverty: Record<string, string> = {
  AL: 'dhr.ccsp.income.limit.fpl_initial',
  DC: 'dhs.ccsp.income.income_limit.new_applicants_rate',
  DE: 'dss.poc.income.fpl_rate.initial_eligibility',
  IA: 'hhs.cca.income.fpl_rate.initial_basic',
  ID: 'dhw.iccp.income.fpl_rate.initial_eligibility',
  IL: 'dhs.ccap.income.income_limit.new_applicants_rate',
  IN: 'fssa.ccdf.income.get_on_fpg_rate',
  MO: 'dese.ccs.income.fpl_rate.initial_eligibility',
  MT: 'dphhs.ccap.income.fpg_limit.initial',
  NE: 'dhhs.child_care_subsidy.fpg_fraction.initial_eligibility',
  NJ: 'njdhs.ccap.income.fpl_rate.initial_eligibility',
  OH: 'dcy.ccap.income.fpl_rate.initial_eligibility',
  OR: 'delc.erdc.income.fpl_rate.initial',
  PA: 'dhs.ccw.eligibility.initial_income_limit',
  RI: 'dhs.ccap.income.fpl_rate.initial_eligibility',
  SD: 'dss.cca.income.fpl_limit',
  VT: 'dcf.ccfap.income.fpl_limit',
  WI: 'dcf.shares.income.limit.initial_fpg_rate',
  WV: 'dhhr.ccap.income.fpl_limit',
  WY: 'dfs.ccap.income.fpl_limit.initial',
}
const ofMedian: Record<string, string> = {
  AK: 'dpa.ccap.income.smi_rate',
  AR: 'ade.oec.sra.eligibility.income_smi_rate',
  CT: 'oec.c4k.income.initial_limit_smi',
  FL: 'doe.sr.eligibility.income.entry_smi_rate',
  GA: 'decal.caps.income.smi_rate.initial_eligibility',
  HI: 'bessd.ccap.income.smi_rate',
  LA: 'ldoe.ccap.income.limit',
  MA: 'eec.ccfa.income.smi_rate.new_applicants',
  MD: 'msde.ccs.income.smi_rate.initial',
  ME: 'dhhs.ccap.income.smi_limit',
  MN: 'dcyf.ccap.income.smi_rate.entrance_other',
  MS: 'dhs.ccpp.income.smi_rate',
  ND: 'dhs.ccap.income.initial_smi_rate',
  NH: 'dhhs.ccap.income.income_limit_smi_rate',
  NV: 'dwss.ccdp.income.smi_intake',
  NY: 'ocfs.ccap.income.income_limit_smi_rate',
  SC: 'dss.ccap.income.smi_rate',
  TN: 'dhs.ccap.income.smi_rate.initial',
  TX: 'twc.ccs.income.smi_rate',
  UT: 'dwf.ccap.income.smi_rate',
  WA: 'dcyf.wccc.eligibility.income.smi_rate.applicant',
}
/** California’s own schedule for one to six people, that of four by what is 116 and 132 % of it; none at hand for more. */
const california = {
  from: '2025-07-01',
  value: [6860, 6860, 7785, 9020, 10463, 11906, 0],
  references: [
    {
      title:
        'California Department of Social Services, child care income ceilings 2025–26 (85 % of the state median income)',
      href: 'https://www.cdss.ca.gov/inforesources/child-care-and-development',
    },
  ],
}

export function childCareFigures({ state, one, rows, put }: StateFile): void {
  if (state === 'CA') put('childCare.planMonthly', [california])
  const file = parametersOf(`ccdf/${state}.json`)
  const path = `gov.states.${state.toLowerCase()}.`
  const taken = ofPoverty[state]
    ? (['planOfPoverty', ofPoverty[state]] as const)
    : ofMedian[state]
      ? (['planOfMedian', ofMedian[state]] as const)
      : null
  if (taken) {
    if (!file.has(path + taken[1])) throw new Error(`no figure ${path}${taken[1]}`)
    one(file, path + taken[1], `childCare.${taken[0]}`)
  }
  if (state === 'MI')
    rows(file, (n) => `${path}mdhhs.ccap.income.scale.entry_limit.${n}`, 1, 10, 'childCare.planMonthly')
  if (state === 'AZ')
    // 165 % of the poverty guideline, for those who apply
    rows(file, (n) => `${path}hhs.ccap.income.threshold.level_6.${n}`, 1, 12, 'childCare.planMonthly')
  if (state === 'KY') {
    const of = (size: number) => file.get(`${path}dcbs.ccap.income.smi_limit.main.${size}`)!
    const latest = (found: { values: Record<string, unknown> }) => Object.entries(found.values).sort().at(-1)!
    put('childCare.planMonthly', [
      {
        from: latest(of(2))[0],
        // a family has two members at least
        value: [2, 2, 3, 4, 5, 6, 7, 8].map((size) => latest(of(size))[1] as number),
        beyond: latest(file.get(`${path}dcbs.ccap.income.smi_limit.additional`)!)[1] as number,
        references: of(2).references,
      },
    ])
  }
  if (state === 'OK') rows(file, (n) => `${path}dhs.ccs.income.limit[${n - 1}].amount`, 1, 10, 'childCare.planMonthly')
  if (state === 'NM') {
    const limit = file.get(`${path}ececd.ccap.eligibility.income_limit_in_effect`)!
    put(
      'childCare.noLimit',
      Object.entries(limit.values)
        .sort()
        .map(([from, value]) => ({ from, value: asValue(value) === 0 ? 1 : null, references: limit.references })),
    )
  }
}
