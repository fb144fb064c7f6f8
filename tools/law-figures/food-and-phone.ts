/** What school meals, CSFP and Lifeline take of each state. */
import { parametersOf, type Reference } from './reference.ts'
import { notNothing, type StateFile } from './state-file.ts'

const meals = parametersOf('school_meals.json')
const before = '2000-01-01'
/** The folder gives one federal section for all states; what a state pays for is its own law, which FNS and FRAC list. */
const list: Reference = {
  title: 'Food Research & Action Center, Healthy School Meals for All: laws of the states',
  href: 'https://frac.org/healthy-school-meals-for-all',
}

export function foodAndPhoneFigures({ state, one, put }: StateFile): void {
  for (const [path, id] of Object.entries({
    state_universal_free_meals: 'freeForAll',
    state_universal_free_breakfast: 'freeBreakfast',
    state_covers_reduced_price_copay: 'paysReduced',
    state_covers_reduced_price_copay_breakfast_only: 'paysReducedBreakfast',
    state_covers_reduced_price_copay_lunch_only: 'paysReducedLunch',
    state_free_income_limit: 'freeTo',
  })) {
    const found = meals.get(`gov.usda.school_meals.${path}.${state}`)
    if (!found) continue
    put(
      `meals.${id}`,
      Object.entries(found.values)
        .sort()
        .map(([from, value]) => ({
          from: from < before ? before : from,
          value: path === 'state_free_income_limit' && value === 0 ? null : Number(value),
          references: [...found.references, list],
        })),
      notNothing,
    )
  }
  const own: Record<string, { agency: string; place: string }> = {
    TX: { agency: 'tx.dta', place: 'states/tx.json' },
    IL: { agency: 'il.dhs', place: 'states/il.json' },
    KS: { agency: 'ks.dcf', place: 'states/ks.json' },
    MA: { agency: 'ma.dese', place: 'states/ma.json' },
  }
  const here = own[state]
  if (!here) return
  const file = parametersOf(here.place)
  one(file, `gov.states.${here.agency}.csfp.fpg_limit`, 'csfp.share')
  const counties = file.get(`gov.states.${here.agency}.csfp.counties`)
  if (counties) {
    one(file, `gov.states.${here.agency}.csfp.counties`, 'csfp.counties')
    put('csfp.notEverywhere', [
      { from: Object.keys(counties.values).sort()[0]!, value: 1, references: counties.references },
    ])
  }
  const categorical = file.get(`gov.states.${here.agency}.csfp.categorical_eligibility`)
  if (categorical)
    put(
      'csfp.byOtherHelp',
      Object.entries(categorical.values)
        .sort()
        .map(([from, value]) => ({
          from,
          value: (value as string[]).length > 0 ? 1 : 0,
          references: categorical.references,
        })),
    )
  one(file, 'gov.states.tx.uct.lifeline.fpg_limit', 'lifeline.stateShare')
  one(file, 'gov.states.tx.uct.lifeline.supplement', 'lifeline.stateDiscount')
  one(file, 'gov.states.ks.kcc.lifeline.supplement', 'lifeline.stateDiscount')
}
