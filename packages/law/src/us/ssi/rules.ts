import { person, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { facilityRate } from './figures.ts'
import { ownCountable } from './income.ts'
import { childAmount, sharesParentsIncome } from './parents.ts'
import { isInFacility } from './questions.ts'
import { adultAmount } from './spouse.ts'
import { qualifies } from './who.ts'

/** Supplemental Security Income: who.ts → income.ts → spouse.ts → parents.ts → here. */

export const ssiMonthly = person.rule(
  'ssi.monthly',
  { en: 'SSI each month', es: 'SSI al mes', cite: '42 USC 1382(b); 20 CFR 416.401–416.435', unit: 'perMonth' },
  when(qualifies)
    .use(
      when(isInFacility)
        .use(facilityRate.minus(ownCountable).notBelow(zero))
        .otherwise(when(sharesParentsIncome).use(childAmount).otherwise(adultAmount)),
    )
    .otherwise(zero),
)

const ssiEligible = person.rule(
  'ssi.eligible',
  {
    en: 'Eligible for SSI',
    es: 'Tiene derecho al SSI',
    unmet: { en: 'Not eligible for SSI', es: 'No tiene derecho al SSI' },
    cite: '42 USC 1382(a); 20 CFR 416.202, 416.1100',
  },
  ssiMonthly.above(zero),
)

/** On what the amounts were checked last, for whoever relies on them. */
export const ssi: Programme = {
  id: 'ssi',
  name: { en: 'Supplemental Security Income (SSI)', es: 'Seguridad de Ingreso Suplementario (SSI)' },
  entity: 'person',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible: ssiEligible,
  amount: ssiMonthly,
  results: { 'ssi.eligible': ssiEligible, 'ssi.monthly': ssiMonthly },
  order: ['age', 'disabled', 'blind', 'immigrationStatus', 'earnedMonthly', 'selfEmploymentMonthly', 'assets.cash'],
  verified: {
    against: {
      en: 'Examples of 20 CFR 416 and of SSA’s manual, 4,308 households of a reference model, cases in the cases folder',
      es: 'Ejemplos de 20 CFR 416 y del manual del SSA, 4,308 hogares de un modelo de referencia y los casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
