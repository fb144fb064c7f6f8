import { person, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { age, isBlind, isDisabled } from '../questions.ts'
import { ownCountable } from './income.ts'
import { childAmount, sharesParentsIncome } from './parents.ts'
import { adultAmount } from './spouse.ts'
import { qualifies } from './who.ts'

/** Supplemental Security Income: who.ts → income.ts → spouse.ts → parents.ts → here. */

export const ssiMonthly = person.rule(
  'ssi.monthly',
  { en: 'SSI each month', es: 'SSI al mes', cite: '42 USC 1382(b); 20 CFR 416.401–416.435', unit: 'perMonth' },
  when(qualifies).use(when(sharesParentsIncome).use(childAmount).otherwise(adultAmount)).otherwise(zero),
)

export const ssiEligible = person.rule(
  'ssi.eligible',
  {
    en: 'Eligible for SSI',
    es: 'Tiene derecho al SSI',
    unmet: { en: 'Not eligible for SSI', es: 'No tiene derecho al SSI' },
    cite: '42 USC 1382(a); 20 CFR 416.202, 416.1100',
  },
  ssiMonthly.above(zero),
)
