import { all, any, household, not, person, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { cashIncome } from '../cash-income.ts'
import { mspEligible } from '../msp/rules.ts'
import { guideline } from '../poverty.ts'
import { age } from '../questions.ts'
import { getsSnap } from '../receiving.ts'
import { ssiReceived } from '../snap/questions.ts'
import { byOtherHelp, fromAge, isServed, notEverywhere, share } from './figures.ts'

/** A box of food each month for people of 60 and over. */

const limit = household.rule(
  'csfp.limit',
  {
    en: 'Limit on the income of a month',
    es: 'Límite de ingresos al mes',
    cite: '7 CFR 247.9(b)–(d)',
    unit: 'perMonth',
  },
  guideline(household.count()).times(share.value).roundedUp().aMonth().roundedUp(),
)
const isOldEnough = person.rule(
  'csfp.isOldEnough',
  {
    en: 'Is 60 or older',
    es: 'Tiene 60 años o más',
    unmet: { en: 'not yet 60', es: 'aún no tiene 60 años' },
    cite: '7 CFR 247.9(a)',
  },
  age.atLeast(fromAge),
)
const meetsIncome = person.rule(
  'csfp.meetsIncome',
  {
    en: 'Income is within the limit, or other help stands for it',
    es: 'Los ingresos están dentro del límite, u otra ayuda lo reemplaza',
    unmet: { en: 'income is above the limit', es: 'los ingresos superan el límite' },
    cite: '7 CFR 247.9(b)–(e)',
  },
  any(cashIncome.atMost(limit), all(byOtherHelp, any(getsSnap, ssiReceived.above(zero), mspEligible))),
)
const isGivenHere = household.rule(
  'csfp.isGivenHere',
  {
    en: 'CSFP is given in the county',
    es: 'CSFP se da en el condado',
    unmet: { en: 'CSFP is not given in the county', es: 'CSFP no se da en el condado' },
    cite: '7 CFR 247.5(b), 247.9(f)',
  },
  any(not(notEverywhere), isServed),
)
const eligible = person.rule(
  'csfp.eligible',
  {
    en: 'Can get a monthly box of food (CSFP)',
    es: 'Puede recibir una caja de alimentos cada mes (CSFP)',
    unmet: { en: 'cannot get CSFP', es: 'no puede recibir CSFP' },
    cite: '7 USC 612c note; 7 CFR 247.9',
  },
  all(isOldEnough, isGivenHere, meetsIncome),
)
const amount = person.rule(
  'csfp.amount',
  { en: 'Given as food, not as money', es: 'Se da en alimentos, no en dinero', cite: '7 CFR 247.1', unit: 'perMonth' },
  zero,
)

export const csfp: Programme = {
  id: 'csfp',
  name: { en: 'Food box for older people (CSFP)', es: 'Caja de alimentos para personas mayores (CSFP)' },
  entity: 'person',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible,
  amount,
  results: { 'csfp.eligible': eligible },
  order: ['age', 'countyFips', 'unearned.socialSecurity', 'unearned.pension', 'earnedMonthly'],
  verified: {
    against: {
      en: 'The income guidelines of USDA, 4,308 households of a reference model, cases in the cases folder',
      es: 'Los límites de ingresos de USDA, 4,308 hogares de un modelo de referencia y los casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
