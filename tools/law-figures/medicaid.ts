/** What Medicaid and CHIP take of each state: limits as a share of the poverty guideline, options, statuses. */
import { parametersOf, type Written } from './reference.ts'
import { notNothing, type StateFile } from './state-file.ts'

const medicaid = parametersOf('medicaid.json')
const chip = parametersOf('chip.json')
const groups = 'gov.hhs.medicaid.eligibility.categories.'
/** Values of before the first day for which this law speaks are not needed. */
const since = '2024-01-01'

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
    limit(`${groups}${theirs}.income_limit`, `medicaid.${ours}`)
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
  flag(`${groups}parent.dependent_child.student_option`, 'medicaid.parentOfPupil')
  flag(`${groups}parent.requires_deprivation`, 'medicaid.parentIsDeprived')

  const lawful = 'gov.hhs.medicaid.eligibility.lawfully_residing.'
  flag(`${lawful}child`, 'medicaid.lawfulChildren')
  flag(`${lawful}pregnant`, 'medicaid.lawfulPregnant')
  put('medicaid.lawfulChildUnder', dated(medicaid, `${lawful}child_age_limit.${state}`, amount), (w) => w.value !== 19)

  limit('gov.hhs.chip.child.income_limit', 'chip.child', chip)
  limit('gov.hhs.chip.pregnant.income_limit', 'chip.pregnant', chip)
  limit('gov.hhs.chip.fcep.income_limit', 'chip.fromConception', chip)
  flag('gov.hhs.chip.lawfully_residing.child', 'chip.lawfulChildren', chip)
  flag('gov.hhs.chip.lawfully_residing.pregnant', 'chip.lawfulPregnant', chip)
}
