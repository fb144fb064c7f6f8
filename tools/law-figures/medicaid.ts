/** What Medicaid, CHIP and the Medicare Savings Programs take of each state: limits as a share of the poverty guideline, options, statuses. */
import { parametersOf, type Written } from './reference.ts'
import { notNothing, type StateFile } from './state-file.ts'

const medicaid = parametersOf('medicaid.json')
const chip = parametersOf('chip.json')
const medicare = parametersOf('medicare_msp.json')
const bhp = parametersOf('bhp.json')
/** States that leave out more income than the federal limits of the Medicare Savings Programs (42 USC 1396a(r)(2)). */
const widerSavings: Readonly<Record<string, { from: string; shares: readonly number[]; source: string }>> = {
  CT: { from: '2018-07-01', shares: [2.11, 2.31, 2.46], source: 'Conn. Gen. Stat. § 17b-256f' },
  DC: { from: '2010-01-01', shares: [3, 3, 3], source: 'District of Columbia Medicaid State Plan' },
  IN: { from: '2014-06-01', shares: [1.5, 1.7, 1.85], source: 'Indiana Medicaid State Plan; 405 IAC 2-1.1' },
  MA: {
    from: '2023-01-01',
    shares: [1.9, 2.1, 2.25],
    source: 'Mass. Gen. Laws ch. 118E § 25A; 130 CMR 519.010–519.011',
  },
  ME: {
    from: '2024-03-01',
    shares: [1.85, 1.85, 2.5],
    source: 'Maine Medicaid State Plan; 10-144 CMR ch. 332',
  },
  NY: { from: '2023-01-01', shares: [1.38, 1.38, 1.86], source: 'N.Y. Soc. Serv. Law § 367-a(3)(d)' },
}
/** The Basic Health Programs by day; null where one ends. */
const basicHealth: Readonly<Record<string, Readonly<Record<string, number | null>>>> = {
  MN: { '2015-01-01': 2 },
  NY: { '2016-01-01': 2, '2024-04-01': 2.5, '2026-07-01': 2 },
  OR: { '2024-07-01': 2 },
  DC: { '2026-01-01': 2 },
}
/** Parents' limits that are dollars by household size, frozen since 2014, before the disregard of five points; each more adds `beyond`. */
const parentDollars: Readonly<
  Record<string, { one: readonly number[]; two?: readonly number[]; beyond: number; source: string }>
> = {
  TX: {
    one: [103, 196, 230, 277, 310, 356, 389, 441, 476, 527, 562, 613, 648, 700, 734],
    // nobody is two parents alone: the first row is that of one
    two: [103, 161, 251, 285, 332, 367, 412, 447, 500, 535, 587, 622, 675, 710, 762],
    beyond: 52,
    source: 'Texas Medicaid State Plan, TX-14-02-MM1, page S14; Texas Works Handbook C-131.2',
  },
  FL: {
    one: [289, 387, 486, 585, 684, 783, 882, 981, 1079, 1179],
    beyond: 100,
    source: 'Fla. Admin. Code r. 65A-1.716(2), 65A-1.707(2); Florida Medicaid State Plan, FL-13-0015-MM1, page S14',
  },
  GA: {
    one: [310, 457, 551, 653, 752, 826, 903, 970, 1034, 1113, 1194],
    // the plan goes no further: its last row holds for more, which is never too high
    beyond: 0,
    source: 'Georgia Medicaid State Plan, GA-13-0020-MM1, page S25',
  },
  MS: {
    one: [227, 306, 384, 462, 541, 619, 697, 775, 853, 931],
    beyond: 78,
    source: 'Mississippi Medicaid Eligibility Manual, appendix A-3',
  },
  WY: {
    one: [529, 737, 873, 999, 1192, 1327, 1515, 1644, 1841, 1972],
    // further rows could not be read with certainty: the last one holds for more
    beyond: 0,
    source: 'Wyoming Medicaid State Plan, WY-13-0008-MM1, page S14',
  },
}
const groups = 'gov.hhs.medicaid.eligibility.categories.'
/** Values of before the first day for which this law speaks are not needed. */
const since = '2023-01-01'

export function medicaidFigures({ state, put }: StateFile): void {
  const dated = (file: typeof medicaid, path: string, of: (value: unknown) => number | null): Written[] => {
    const found = file.get(path)
    if (!found) return []
    const days = Object.keys(found.values).sort()
    const start = days.findLast((day) => day <= since) ?? days[0]!
    return days
      .filter((day) => day >= start)
      .map((from) => ({ from, value: of(found.values[from]), references: found.references }))
  }
  const amount = (value: unknown) =>
    value === '-Infinity' ? null : value === 'Infinity' ? Number.POSITIVE_INFINITY : Number(value)
  const limit = (path: string, id: string, file = medicaid) => put(id, dated(file, `${path}.${state}`, amount))
  const flag = (path: string, id: string, file = medicaid) =>
    put(
      id,
      dated(file, `${path}.${state}`, (value) => (value === true ? 1 : 0)),
      notNothing,
    )

  for (const [theirs, ours] of Object.entries({
    infant: 'infant',
    young_child: 'youngChild',
    older_child: 'olderChild',
    pregnant: 'pregnant',
    parent: 'parent',
    adult: 'adult',
    young_adult: 'youngAdult',
  }))
    if (ours !== 'parent' || !parentDollars[state]) limit(`${groups}${theirs}.income_limit`, `medicaid.${ours}`)
  put(
    'medicaid.postpartumMonths',
    dated(medicaid, `${groups}pregnant.postpartum_coverage.${state}`, (days) => (days === 60 ? 2 : 12)),
    (w) => w.value !== 12,
  )
  put(
    'medicaid.parentChildUnder',
    dated(medicaid, `${groups}parent.dependent_child.age_limit.${state}`, amount),
    (w) => w.value !== 18,
  )
  if (state === 'CA' || state === 'MN')
    put('medicaid.infantUnder', dated(medicaid, `${groups}infant.age_range.in_${state.toLowerCase()}`, amount))
  if (state === 'CA')
    put('medicaid.unbornCountsForAll', [
      {
        from: '2014-01-01',
        value: 1,
        references: [
          { title: 'California Medicaid State Plan, MAGI-based income methodologies (page S10); 42 CFR 435.603(b)' },
        ],
      },
    ])
  const dollars = parentDollars[state]
  for (const [id, rows] of [
    ['medicaid.parentDollars', dollars?.one],
    ['medicaid.parentDollarsTwo', dollars?.two],
  ] as const)
    if (dollars && rows)
      put(id, [
        { from: '2014-01-01', value: [...rows], beyond: dollars.beyond, references: [{ title: dollars.source }] },
      ])
  flag(`${groups}parent.dependent_child.student_option`, 'medicaid.parentOfPupil')
  flag(`${groups}parent.requires_deprivation`, 'medicaid.parentIsDeprived')

  const aged = `${groups}senior_or_disabled.`
  const needy = `${groups}medically_needy.`
  const differs = (usual: number) => (w: Written) => w.value !== usual
  const unlike = (path: string, id: string, usual: number) =>
    put(id, dated(medicaid, `${path}.${state}`, amount), differs(usual))
  for (const [theirs, ours, exclusion, assets] of [
    ['individual', 'Alone', 20, 2000],
    ['couple', 'Couple', 20, 3000],
  ] as const) {
    // California's $230 and $310 were part of the limit that 138 % replaced in December 2020 (Welf. & Inst. Code § 14005.40)
    if (state !== 'CA') unlike(`${aged}income.disregard.${theirs}`, `medicaid.agedLeftOut${ours}`, exclusion)
    unlike(`${aged}assets.limit.${theirs}`, `medicaid.agedAssets${ours}`, assets)
    limit(`${aged}income.limit.${theirs}`, `medicaid.aged${ours}`)
    limit(`${needy}limit.income.${theirs}`, `medicaid.needy${ours}`)
    unlike(`${needy}limit.assets.${theirs}`, `medicaid.needyAssets${ours}`, assets)
  }
  // since 2023 New York measures the aged and disabled, and spends down, to the level of adults
  if (state === 'NY') {
    const references = [{ title: 'N.Y. Soc. Serv. Law § 366(2)(a)(7); NYS DOH GIS 22 MA/11, GIS 23 MA/02' }]
    for (const who of ['Alone', 'Couple']) put(`medicaid.aged${who}`, [{ from: '2023-01-01', value: 1.38, references }])
    put('medicaid.needyByShare', [{ from: '2023-01-01', value: 1.38, references }])
  }
  // those whom nothing else covers, where a state has leave to cover them
  if (state === 'MS') {
    const references = [
      { title: 'Mississippi Division of Medicaid, Healthier Mississippi Waiver (section 1115 demonstration)' },
    ]
    for (const [who, assets] of [
      ['Alone', 4000],
      ['Couple', 6000],
    ] as const) {
      put(`medicaid.waiver${who}`, [{ from: '2010-10-01', value: 1.35, references }])
      put(`medicaid.waiverAssets${who}`, [{ from: '2010-10-01', value: assets, references }])
      put(`medicaid.waiverLeftOut${who}`, [{ from: '2010-10-01', value: 50, references }])
    }
  }
  flag(`${aged}income.limit.uses_ssi_federal_benefit_rate`, 'medicaid.agedBySsiRate')
  flag(`${aged}income.limit.requires_income_below_limit`, 'medicaid.agedBelow')
  flag(`${groups}ssi_recipient.classification.section_209b`, 'medicaid.ownSsiTest')
  flag(`${groups}ssi_recipient.section_209b.excludes_nonblind_disabled_children`, 'medicaid.noDisabledChildren')
  for (const [theirs, ours] of Object.entries({
    senior: 'Aged',
    disabled: 'Disabled',
    pregnant: 'Pregnant',
    parent: 'Parent',
    'child.child': 'Child',
  }))
    flag(`${needy}categories.${theirs}`, `medicaid.needy${ours}`)

  const lawful = 'gov.hhs.medicaid.eligibility.lawfully_residing.'
  flag(`${lawful}child`, 'medicaid.lawfulChildren')
  flag(`${lawful}pregnant`, 'medicaid.lawfulPregnant')
  put('medicaid.lawfulChildUnder', dated(medicaid, `${lawful}child_age_limit.${state}`, amount), (w) => w.value !== 19)

  put(
    'msp.noAssetTest',
    dated(medicare, `gov.hhs.medicare.savings_programs.eligibility.asset.applies.${state}`, (applies) =>
      applies === false ? 1 : 0,
    ),
    notNothing,
  )
  const wider = widerSavings[state]
  if (wider)
    for (const [i, group] of (['qmb', 'slmb', 'qi'] as const).entries())
      put(`msp.${group}Here`, [{ from: wider.from, value: wider.shares[i]!, references: [{ title: wider.source }] }])
  const basic = basicHealth[state]
  if (basic)
    put(
      'bhp.limit',
      Object.entries(basic).map(([from, value]) => ({
        from,
        value,
        references: bhp.get('gov.hhs.basic_health_program.eligibility.active_states')!.references,
      })),
    )
  limit('gov.hhs.chip.child.income_limit', 'chip.child', chip)
  limit('gov.hhs.chip.pregnant.income_limit', 'chip.pregnant', chip)
  limit('gov.hhs.chip.fcep.income_limit', 'chip.fromConception', chip)
  flag('gov.hhs.chip.lawfully_residing.child', 'chip.lawfulChildren', chip)
  flag('gov.hhs.chip.lawfully_residing.pregnant', 'chip.lawfulPregnant', chip)
}
