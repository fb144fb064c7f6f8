/** What a state pays on top of SSI, by where and with whom a person lives. Rows: aged, disabled, blind, both blind. */
import { type Found, parametersOf, type Written } from './reference.ts'
import type { StateFile } from './state-file.ts'

/** Half of a couple's amount, as the rules share it. */
interface Half {
  readonly of: string
}
type Cell = string | Half

const both = (path: string): Half => ({ of: path })
const same = (cell: Cell): Cell[] => [cell, cell, cell]
const kinds = (path: (kind: string) => string): string[] => ['AGED', 'DISABLED', 'BLIND'].map(path)

/** Amounts by id; each cell is a path below the state's own. */
const amounts: Record<string, Record<string, Cell[]>> = {
  AK: {
    own: same('ssp.payment_standard.INDEPENDENT.INDIVIDUAL'),
    ownEach: same(both('ssp.payment_standard.INDEPENDENT.COUPLE_BOTH_ELIGIBLE')),
    besideSpouse: same('ssp.payment_standard.INDEPENDENT.COUPLE_ONE_ELIGIBLE'),
    kept: same('ssp.payment_standard.HOUSEHOLD_OF_ANOTHER.INDIVIDUAL'),
    keptEach: same(both('ssp.payment_standard.HOUSEHOLD_OF_ANOTHER.COUPLE_BOTH_ELIGIBLE')),
  },
  MA: {
    own: kinds((kind) => `ssp.amount.FULL_COST.${kind}.1`),
    ownEach: kinds((kind) => `ssp.amount.FULL_COST.${kind}.2`),
    shared: kinds((kind) => `ssp.amount.SHARED_EXPENSES.${kind}.1`),
    kept: kinds((kind) => `ssp.amount.HOUSEHOLD_OF_ANOTHER.${kind}.1`),
    keptEach: kinds((kind) => `ssp.amount.HOUSEHOLD_OF_ANOTHER.${kind}.2`),
  },
  ME: {
    own: same('ssp.amount.individual.LIVING_ALONE_OR_WITH_OTHERS'),
    ownEach: same(both('ssp.amount.couple.LIVING_ALONE_OR_WITH_OTHERS')),
    kept: same('ssp.amount.individual.HOUSEHOLD_OF_ANOTHER'),
    keptEach: same(both('ssp.amount.couple.HOUSEHOLD_OF_ANOTHER')),
    leftOut: [
      'ssp.disregard.individual.LIVING_ALONE_OR_WITH_OTHERS',
      'ssp.disregard.couple.LIVING_ALONE_OR_WITH_OTHERS',
    ],
  },
  MI: {
    own: same('ssp.payment.individual.INDEPENDENT_LIVING'),
    ownEach: same(both('ssp.payment.couple.INDEPENDENT_LIVING')),
    kept: same('ssp.payment.individual.HOUSEHOLD_OF_ANOTHER'),
    keptEach: same(both('ssp.payment.couple.HOUSEHOLD_OF_ANOTHER')),
  },
  NJ: {
    own: same('ssp.amount.individual.LIVING_ALONE_OR_WITH_OTHERS'),
    ownEach: same(both('ssp.amount.couple.LIVING_ALONE_OR_WITH_OTHERS')),
    besideSpouse: same('ssp.amount.individual.LIVING_ONLY_WITH_INELIGIBLE_SPOUSE'),
    kept: same('ssp.amount.individual.HOUSEHOLD_OF_ANOTHER'),
    keptEach: same(both('ssp.amount.couple.HOUSEHOLD_OF_ANOTHER')),
  },
  NV: {
    own: kinds((kind) => `oss.payment.individual.INDEPENDENT_LIVING.${kind}`),
    ownEach: kinds((kind) => `oss.payment.couple.INDEPENDENT_LIVING.${kind}`).map(both),
    kept: kinds((kind) => `oss.payment.individual.HOUSEHOLD_OF_ANOTHER.${kind}`),
    keptEach: kinds((kind) => `oss.payment.couple.HOUSEHOLD_OF_ANOTHER.${kind}`).map(both),
  },
  NY: {
    own: same('ssp.amount.individual.LIVING_ALONE'),
    ownEach: same(both('ssp.amount.couple.LIVING_ALONE')),
    withOthers: same('ssp.amount.individual.LIVING_WITH_OTHERS'),
    withOthersEach: same(both('ssp.amount.couple.LIVING_WITH_OTHERS')),
  },
  OK: { own: same('ssp.maximum_payment'), ownEach: same('ssp.maximum_payment') },
  PA: {
    own: same('ssp.amount.individual.INDEPENDENT'),
    ownEach: same(both('ssp.amount.couple.INDEPENDENT')),
    kept: same('ssp.amount.individual.HOUSEHOLD_OF_ANOTHER'),
    keptEach: same(both('ssp.amount.couple.HOUSEHOLD_OF_ANOTHER')),
  },
  RI: {
    own: same('ssp.amount.individual.INDEPENDENT'),
    ownEach: same(both('ssp.amount.couple.INDEPENDENT')),
    kept: same('ssp.amount.individual.HOUSEHOLD_OF_ANOTHER'),
    keptEach: same(both('ssp.amount.couple.HOUSEHOLD_OF_ANOTHER')),
  },
  SD: {
    own: same('ssp.individual_amount'),
    ownEach: same(both('ssp.individual_amount')),
  },
  UT: {
    ownEach: same(both('ssp.amount.couple.own_household')),
    kept: same('ssp.amount.individual'),
    keptEach: same(both('ssp.amount.couple.another_household')),
  },
  VT: {
    own: same('aabd.amount.individual.INDEPENDENT'),
    ownEach: same(both('aabd.amount.couple.INDEPENDENT')),
    kept: same('aabd.amount.individual.HOUSEHOLD_OF_ANOTHER'),
    keptEach: same(both('aabd.amount.couple.HOUSEHOLD_OF_ANOTHER')),
  },
  WA: { own: same('ssp.amount.STANDARD'), ownEach: same('ssp.amount.STANDARD') },
  WI: {
    own: same('ssp.amount.individual'),
    ownEach: same(both('ssp.amount.couple')),
    besideSpouse: same('ssp.amount.ineligible_spouse_independent'),
    keptBesideSpouse: same('ssp.amount.ineligible_spouse_other_household'),
  },
  WY: { own: same('ssp.amount'), ownEach: same('ssp.amount') },
}
/** Michigan, Washington and others pay only where some SSI is paid; elsewhere income above SSI lowers the supplement. */
const onlyWithSsi = new Set(['MI', 'SD', 'UT', 'WA', 'WI', 'WY'])
/** South Dakota and Wyoming pay those who have no income but SSI. */
const onlyIncomeIsSsi = new Set(['SD', 'WY'])
const fromAge: Record<string, string> = { AK: 'ssp.eligibility.age_threshold', SD: 'ssp.minimum_age' }

export function stateSupplementFigures({ state, put, one }: StateFile): void {
  if (!amounts[state] && state !== 'CA' && state !== 'MN') return
  const file = parametersOf(`states/${state.toLowerCase()}.json`)
  const find = (path: string): Found => {
    const ends = `.${path}`
    const found = [...file].find(([at]) => at.startsWith(`gov.states.${state.toLowerCase()}.`) && at.endsWith(ends))
    if (!found) throw new Error(`${state} has no ${path}`)
    return found[1]
  }
  const at = (found: Found, date: string) =>
    Object.entries(found.values)
      .sort()
      .findLast(([from]) => from <= date)?.[1] as number | undefined
  const round = (value: number) => Number(value.toFixed(4))
  const write = (id: string, found: readonly Found[], value: (date: string) => number[]) => {
    const dates = [...new Set(found.flatMap((one) => Object.keys(one.values)))]
      .sort()
      .filter((date) => found.every((one) => at(one, date) !== undefined))
    put(
      `stateSupplement.${id}`,
      dates.map((from): Written => ({ from, value: value(from).map(round), references: found[0]!.references })),
    )
  }
  for (const [id, cells] of Object.entries(amounts[state] ?? {})) {
    const found = cells.map((cell) => find(typeof cell === 'string' ? cell : cell.of))
    write(id, found, (date) => found.map((one, i) => at(one, date)! / (typeof cells[i] === 'string' ? 1 : 2)))
  }
  if (onlyWithSsi.has(state)) {
    const references = find(state === 'UT' ? 'ssp.amount.individual' : (amounts[state]!.own![0] as string)).references
    put('stateSupplement.onlyWithSsi', [{ from: '1974-01-01', value: 1, references }])
    if (onlyIncomeIsSsi.has(state))
      put('stateSupplement.onlyIncomeIsSsi', [{ from: '1974-01-01', value: 1, references }])
  }
  if (fromAge[state])
    put('stateSupplement.fromAge', [
      {
        from: '1974-01-01',
        value: at(find(fromAge[state]), '2026-01-01')!,
        references: find(fromAge[state]).references,
      },
    ])
  if (state === 'NJ')
    put('stateSupplement.spouseAlone', [
      {
        from: '1974-01-01',
        value: 1,
        references: find('ssp.amount.individual.LIVING_ONLY_WITH_INELIGIBLE_SPOUSE').references,
      },
    ])
  if (state === 'MN') {
    put('stateSupplement.fromAge', [
      { from: '1974-01-01', value: 18, references: [{ title: 'Minn. Stat. 256D.425, subd. 1' }] },
    ])
    // the folder dates this limit before the law that set it (Laws 2014, ch. 312, art. 28)
    const { references } = find('msa.eligibility.asset_limit.non_ssi_track')
    put('stateSupplement.savings', [
      {
        from: '2016-06-01',
        value: 10_000,
        references: references.filter(({ title }) => title.startsWith('Minn. Stat.')),
      },
    ])
    const standard = 'gov.states.mn.dhs.msa.assistance_standard.amount.'
    one(file, `${standard}INDIVIDUAL_LIVING_ALONE`, 'stateSupplement.need')
    one(file, `${standard}INDIVIDUAL_LIVING_WITH_OTHERS`, 'stateSupplement.needWithOthers')
    one(file, `${standard}COUPLE_LIVING_ALONE`, 'stateSupplement.needTogether')
    one(file, `${standard}COUPLE_LIVING_WITH_OTHERS`, 'stateSupplement.needTogetherWithOthers')
  }
  if (state === 'CA') california(find, at, write)
}

/** California says what SSI and supplement come to together; SSI is taken off. A blind one beside a sighted spouse has the rest of the couple's. */
function california(
  find: (path: string) => Found,
  at: (found: Found, date: string) => number | undefined,
  write: (id: string, found: readonly Found[], value: (date: string) => number[]) => void,
): void {
  const ssi = parametersOf('ssa_ssi.json')
  const rate = (kind: string) => ssi.get(`gov.ssa.ssi.amount.${kind}`)!
  const [individual, couple] = [rate('individual'), rate('couple')]
  const standard = 'payment_standard.'
  const single = find(`${standard}aged_or_disabled.amount.single`)
  const blind = find(`${standard}blind.single`)
  const married = find(`${standard}aged_or_disabled.amount.married`)
  const oneBlind = find(`${standard}blind.married.one_blind`)
  const twoBlind = find(`${standard}blind.married.two_blind`)
  const child = find(`${standard}dependent.amount`)
  const meals = find(`${standard}allowance.food.single`)
  const since = (found: Found): Found => ({
    ...found,
    values: Object.fromEntries(Object.entries(found.values).filter(([from]) => from >= '2025-01-01')),
  })
  const less = (found: Found, from: Found, date: string) => at(found, date)! - at(from, date)!
  write('own', [single, blind].map(since), (date) => {
    const usual = less(single, individual, date)
    return [usual, usual, less(blind, individual, date)]
  })
  write('ownEach', [married, oneBlind, twoBlind].map(since), (date) => {
    const usual = less(married, couple, date) / 2
    return [usual, usual, less(oneBlind, couple, date) - usual, less(twoBlind, couple, date) / 2]
  })
  write('child', [child, blind].map(since), (date) => {
    const usual = less(child, individual, date)
    return [usual, usual, less(blind, individual, date)]
  })
  write('noKitchen', [meals].map(since), (date) => [at(meals, date)!, at(meals, date)!, 0])
}
