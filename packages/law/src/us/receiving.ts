import { any, household, person, zero } from '../language.ts'
import { medicaidEligible } from './medicaid/rules.ts'
import { medicaidReceived, snapReceived } from './questions.ts'
import { ssiReceived } from './snap/questions.ts'
import { snapMonthly } from './snap/rules.ts'
import { tanfReceived } from './tanf/received.ts'

/** Help that opens other programmes by itself. */

export const getsSnap = household.rule(
  'receiving.snap',
  { en: 'Gets SNAP, or can get it', es: 'Recibe SNAP o puede recibirlo', cite: '7 USC 2014, 2017' },
  any(snapReceived, snapMonthly.above(zero)),
)
export const getsTanf = household.rule(
  'receiving.tanf',
  { en: 'Gets cash aid for families', es: 'Recibe ayuda en efectivo para familias', cite: '42 USC 601–619' },
  tanfReceived.above(zero),
)
export const someoneGetsSsi = household.rule(
  'receiving.ssi',
  { en: 'Someone in the household gets SSI', es: 'Alguien del hogar recibe SSI', cite: '42 USC 1382' },
  household.any(ssiReceived.above(zero)),
)
export const getsMedicaid = person.rule(
  'receiving.medicaid',
  { en: 'Has Medicaid, or can get it', es: 'Tiene Medicaid o puede obtenerlo', cite: '42 USC 1396a(a)(10)' },
  any(medicaidReceived, medicaidEligible),
)
