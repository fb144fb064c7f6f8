import { all, any, household, not, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { cashIncome } from '../cash-income.ts'
import { guidelineFromJuly } from '../poverty.ts'
import { isHomeless, isInFosterCare } from '../questions.ts'
import { getsSnap, getsTanf } from '../receiving.ts'
import { freeShare, reducedShare, state } from './figures.ts'
import { isAtSchool, isMigrantOrRunaway, schoolIsFreeForAll } from './questions.ts'

/** Breakfast and lunch at school: free, at a reduced price, or paid. */

const incomeIs = (share: typeof freeShare) => guidelineFromJuly(household.count()).times(share)
const limit = (id: string, en: string, es: string, share: typeof freeShare) =>
  household.rule(
    id,
    { en, es, cite: '42 USC 1758(b)(1)(A), (B); 7 CFR 245.3(a)', unit: 'perMonth' },
    incomeIs(share).roundedUp().aMonth().roundedUp(),
  )
const freeLimit = limit('meals.freeLimit', 'Limit for free meals', 'Límite para comidas gratis', freeShare)
const reducedLimit = limit(
  'meals.reducedLimit',
  'Limit for meals at a reduced price',
  'Límite para comidas a precio reducido',
  reducedShare,
)
const stateLimit = household.rule(
  'meals.stateLimit',
  {
    en: 'The state’s own limit for free meals',
    es: 'Límite propio del estado para comidas gratis',
    cite: '42 USC 1758(b)(1)(A); N.J. P.L. 2022, c. 104; laws of the state: § of its figures',
    unit: 'perMonth',
  },
  when(state.freeTo.exists)
    .use(guidelineFromJuly(household.count()).times(state.freeTo.value).roundedUp().aMonth().roundedUp())
    .otherwise(zero),
)

const hasPupil = household.rule(
  'meals.hasPupil',
  {
    en: 'A child of the household goes to school',
    es: 'Un menor del hogar va a la escuela',
    unmet: { en: 'no child of the household goes to school', es: 'ningún menor del hogar va a la escuela' },
    cite: '7 CFR 210.2 “Child”, 245.1',
  },
  household.any(isAtSchool),
)
/** Such a child eats free; brothers and sisters by income. The tier is that of the household when it holds for all. */
const eachIsNamed = household.all(any(not(isAtSchool), isInFosterCare, isMigrantOrRunaway))
const isCategorical = household.rule(
  'meals.isCategorical',
  {
    en: 'Gets SNAP or cash aid, has no fixed home, or each pupil is in foster care, migrant, a runaway or in Head Start',
    es: 'Recibe SNAP o ayuda en efectivo, no tiene vivienda fija, o cada alumno está en acogida, es migrante, dejó su casa o está en Head Start',
    cite: '42 USC 1758(b)(12)(A); 7 CFR 245.2, 245.6(b)',
  },
  any(getsSnap, getsTanf, isHomeless, eachIsNamed),
)
const isFreeForAll = household.rule(
  'meals.isFreeForAll',
  {
    en: 'The state or the school makes meals free for everyone',
    es: 'El estado o la escuela da comidas gratis a todos',
    cite: '42 USC 1759a(a)(1)(F); 7 CFR 245.9(f); Cal. Educ. Code § 49501.5 and laws of other states',
  },
  any(state.freeForAll, schoolIsFreeForAll),
)
const isFederallyFree = household.rule(
  'meals.isFederallyFree',
  {
    en: 'Income is within the limit for free meals, or need not be',
    es: 'Los ingresos están dentro del límite para comidas gratis, o no importan',
    cite: '42 USC 1758(b)(1)(A), (9)(A)',
  },
  any(isCategorical, cashIncome.atMost(freeLimit)),
)
const isWithinReduced = household.rule(
  'meals.isWithinReduced',
  {
    en: 'Income is within the limit for a reduced price',
    es: 'Los ingresos están dentro del límite para precio reducido',
    unmet: { en: 'income is above the limits', es: 'los ingresos superan los límites' },
    cite: '42 USC 1758(b)(1)(B), (9)(B)',
  },
  cashIncome.atMost(reducedLimit),
)
const isWithinState = household.rule(
  'meals.isWithinState',
  {
    en: 'Income is within the state’s own limit for free meals',
    es: 'Los ingresos están dentro del límite propio del estado para comidas gratis',
    cite: '42 USC 1758(b)(1)(A); N.J. P.L. 2022, c. 104; laws of the state: § of its figures',
  },
  all(state.freeTo.exists, cashIncome.atMost(stateLimit)),
)
const isFree = (id: string, en: string, es: string, ofAll: typeof isFreeForAll, paysReduced: typeof isFreeForAll) =>
  household.rule(
    id,
    { en, es, cite: '42 USC 1758(b)(9)(A), 1773(e)(1)(A); laws of the state: § of its figures' },
    all(hasPupil, any(isFreeForAll, ofAll, isFederallyFree, isWithinState, all(isWithinReduced, paysReduced))),
  )
const lunchFree = isFree(
  'meals.lunchFree',
  'Lunch at school is free',
  'El almuerzo en la escuela es gratis',
  isFreeForAll,
  any(state.paysReduced, state.paysReducedLunch),
)
const breakfastFree = isFree(
  'meals.breakfastFree',
  'Breakfast at school is free',
  'El desayuno en la escuela es gratis',
  state.freeBreakfast,
  any(state.paysReduced, state.paysReducedBreakfast),
)
const free = household.rule(
  'meals.free',
  { en: 'Breakfast and lunch are free', es: 'El desayuno y el almuerzo son gratis', cite: '42 USC 1758(b)(9)(A)' },
  all(lunchFree, breakfastFree),
)
const reduced = household.rule(
  'meals.reduced',
  { en: 'Meals cost a reduced price', es: 'Las comidas cuestan un precio reducido', cite: '42 USC 1758(b)(9)(B)' },
  all(hasPupil, isWithinReduced),
)
const eligible = household.rule(
  'meals.eligible',
  {
    en: 'Meals at school are free or cost less',
    es: 'Las comidas en la escuela son gratis o cuestan menos',
    unmet: { en: 'meals at school are paid in full', es: 'las comidas en la escuela se pagan completas' },
    cite: '42 USC 1758(b)(9)',
  },
  any(lunchFree, breakfastFree, reduced),
)
const amount = household.rule(
  'meals.amount',
  {
    en: 'Given as meals, not as money',
    es: 'Se da en comidas, no en dinero',
    cite: '42 USC 1758(b)',
    unit: 'perMonth',
  },
  zero,
)

export const meals: Programme = {
  id: 'meals',
  name: { en: 'Meals at school', es: 'Comidas en la escuela' },
  entity: 'household',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2027-06-30',
  eligible,
  amount,
  results: {
    'schoolMeals.eligible': eligible,
    'schoolMeals.free': free,
    'schoolMeals.lunchFree': lunchFree,
    'schoolMeals.breakfastFree': breakfastFree,
  },
  codes: { 'schoolMeals.tier': { FREE: free, REDUCED: reduced, PAID: hasPupil } },
  order: ['age', 'receives.snap', 'receives.tanf', 'meals.schoolFreeForAll', 'earnedMonthly', 'selfEmploymentMonthly'],
  verified: {
    against: {
      en: 'The income guidelines of USDA, 4,308 households of a reference model, cases in the cases folder',
      es: 'Los límites de ingresos de USDA, 4,308 hogares de un modelo de referencia y los casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
