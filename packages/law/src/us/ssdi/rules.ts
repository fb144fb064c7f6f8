import { all, any, not, person, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { netSelfEmployment } from '../earnings.ts'
import { disabilityMonths } from '../medicare/figures.ts'
import {
  age,
  earnedMonthly,
  getsSocialSecurityDisability,
  immigrationStatus,
  isBlind,
  isDisabled,
  ssdiMonths,
} from '../questions.ts'
import { substantialWork } from '../ssi/figures.ts'
import { disabilityWorkCosts } from '../ssi/questions.ts'
import { adultFrom, fullRetirement, substantialWorkBlind, trialMonths, waitingMonths } from './figures.ts'
import { hasAls, isInsured, monthsDisabled, toldAmount, trialMonthsUsed } from './questions.ts'

/** A screen for disability insurance: who should apply, how long it takes, and what work does to it. No amount. */

const isOfAge = person.rule(
  'ssdi.isOfAge',
  {
    en: 'Is an adult below the age at which retirement takes the place of SSDI',
    es: 'Es adulta y no llega a la edad en que la jubilación reemplaza al SSDI',
    unmet: { en: 'Is a child, or old enough for retirement', es: 'Es menor, o tiene edad de jubilación' },
    cite: '42 USC 423(a)(1)(B); 20 CFR 404.315(a), 404.409',
  },
  all(age.atLeast(adultFrom), age.below(fullRetirement)),
)
const hasWorkedEnough = person.rule(
  'ssdi.hasWorkedEnough',
  {
    en: 'Has paid in long enough',
    es: 'Ha cotizado lo suficiente',
    unmet: { en: 'Has not paid in long enough', es: 'No ha cotizado lo suficiente' },
    cite: '42 USC 423(c)(1); 20 CFR 404.130',
  },
  any(getsSocialSecurityDisability, isInsured),
)
const countedPay = person.rule(
  'ssdi.countedPay',
  {
    en: 'Pay less the costs of working with the disability',
    es: 'Salario menos los gastos de trabajar con la discapacidad',
    cite: '20 CFR 404.1574, 404.1575, 404.1576',
    unit: 'perMonth',
  },
  earnedMonthly.plus(netSelfEmployment).minus(disabilityWorkCosts).notBelow(zero),
)
const worksSubstantially = person.rule(
  'ssdi.worksSubstantially',
  {
    en: 'Pay shows substantial work',
    es: 'El salario muestra trabajo sustancial',
    cite: '42 USC 423(d)(4)(A); 20 CFR 404.1571–404.1576, 404.1584',
  },
  countedPay.above(when(isBlind).use(substantialWorkBlind).otherwise(substantialWork)),
)
const isTryingWork = person.rule(
  'ssdi.isTryingWork',
  {
    en: 'Is in the nine months of trial work, in which no pay is too high',
    es: 'Está en los nueve meses de prueba de trabajo, en que ningún salario es demasiado alto',
    unmet: {
      en: 'Is not in the nine months of trial work',
      es: 'No está en los nueve meses de prueba de trabajo',
    },
    cite: '42 USC 422(c); 20 CFR 404.1592',
  },
  all(getsSocialSecurityDisability, trialMonthsUsed.below(trialMonths)),
)
const isKeptFromWork = person.rule(
  'ssdi.isKeptFromWork',
  {
    en: 'Does not earn more than the limit, or is trying to work',
    es: 'No gana más que el límite, o está probando a trabajar',
    unmet: { en: 'Earns more than the limit', es: 'Gana más que el límite' },
    cite: '42 USC 423(d)(4)(A), 422(c); 20 CFR 404.1520(b), 404.1592',
  },
  any(not(worksSubstantially), isTryingWork),
)
const isPresent = person.rule(
  'ssdi.isPresent',
  {
    en: 'Is a citizen or lawfully present',
    es: 'Es ciudadana o está legalmente en el país',
    unmet: { en: 'Is not lawfully present', es: 'No está legalmente en el país' },
    cite: '8 USC 1611(b)(2); 42 USC 402(y); 8 CFR 1.3',
  },
  not(immigrationStatus.is('UNDOCUMENTED')),
)
const ssdiEligible = person.rule(
  'ssdi.eligible',
  {
    en: 'Should apply for SSDI, or can keep it',
    es: 'Debería solicitar el SSDI, o puede conservarlo',
    unmet: { en: 'Cannot get SSDI', es: 'No puede recibir SSDI' },
    cite: '42 USC 423(a)(1); 20 CFR 404.315',
  },
  all(isOfAge, any(isDisabled, isBlind, getsSocialSecurityDisability), hasWorkedEnough, isKeptFromWork, isPresent),
)
const monthsToPayment = person.rule(
  'ssdi.monthsToPayment',
  {
    en: 'Months to wait until the first month that is paid',
    es: 'Meses de espera hasta el primer mes que se paga',
    cite: '42 USC 423(a)(1), (c)(2); 20 CFR 404.315(a)(4), (d); P.L. 116-250',
    unit: 'months',
  },
  when(any(getsSocialSecurityDisability, all(isDisabled, hasAls)))
    .use(zero)
    .otherwise(waitingMonths.minus(monthsDisabled).notBelow(zero)),
)
const monthsToMedicare = person.rule(
  'ssdi.monthsToMedicare',
  {
    en: 'Months until Medicare begins',
    es: 'Meses hasta que empiece Medicare',
    cite: '42 USC 426(b), (h); 42 CFR 406.12',
    unit: 'months',
  },
  when(all(isDisabled, hasAls))
    .use(zero)
    .otherwise(
      when(getsSocialSecurityDisability)
        .use(disabilityMonths.minus(ssdiMonths).notBelow(zero))
        .otherwise(monthsToPayment.plus(disabilityMonths)),
    ),
)
/** Whoever gets it told it as income; what is due is never worked out, only told by Social Security. */
const ssdiMonthly = person.rule(
  'ssdi.monthly',
  {
    en: 'SSDI by the statement of Social Security',
    es: 'SSDI según el estado de cuenta del Seguro Social',
    cite: '42 USC 415, 423(a)(2)',
    unit: 'perMonth',
  },
  when(all(ssdiEligible, not(getsSocialSecurityDisability)))
    .use(toldAmount)
    .otherwise(zero),
)

export const ssdi: Programme = {
  id: 'ssdi',
  name: { en: 'Disability insurance (SSDI)', es: 'Seguro por discapacidad (SSDI)' },
  entity: 'person',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible: ssdiEligible,
  amount: ssdiMonthly,
  results: {
    'ssdi.eligible': ssdiEligible,
    'ssdi.monthly': ssdiMonthly,
    'ssdi.monthsToPayment': monthsToPayment,
    'ssdi.monthsToMedicare': monthsToMedicare,
  },
  order: ['disabled', 'blind', 'age', 'ssdi.isInsured', 'earnedMonthly', 'unearned.ssdi', 'ssdi.told'],
  verified: {
    against: {
      en: 'Social Security’s published limits of 2026 and cases by the regulations; not compared with another model',
      es: 'Los límites publicados del Seguro Social de 2026 y casos según el reglamento; sin comparar con otro modelo',
    },
    on: '2026-11-23',
  },
}
