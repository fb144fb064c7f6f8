import { all, any, not, person } from '../../language.ts'
import {
  age,
  earnedMonthly,
  getsSocialSecurityDisability,
  isBlind,
  isDisabled,
  selfEmploymentMonthly,
} from '../questions.ts'
import { adultFrom, fullRetirement, trialPay } from './figures.ts'

/** Questions that only SSDI asks, of adults below retirement age with a disability. */

const mayApply = all(age.atLeast(adultFrom), age.below(fullRetirement), any(isDisabled, isBlind))

/** Whoever gets it is insured; otherwise silence in a complete household means no. */
export const isInsured = person.yesno('ssdi.isInsured', {
  en: 'Has this person worked for about five of the last ten years in jobs that take out Social Security tax (or about half of the years since 21, for someone under 31)?',
  es: '¿Ha trabajado esta persona unos cinco de los últimos diez años en empleos que descuentan para el Seguro Social (o cerca de la mitad de los años desde los 21, si tiene menos de 31)?',
  short: { en: 'Worked long enough for SSDI', es: 'Trabajó lo suficiente para el SSDI' },
  why: {
    en: 'SSDI is for people who paid in. The statement at ssa.gov/myaccount says whether it is enough.',
    es: 'El SSDI es para quien cotizó. El estado de cuenta en ssa.gov/myaccount dice si alcanza.',
  },
  appliesTo: all(mayApply, not(getsSocialSecurityDisability)),
})
export const hasAls = person.yesno('ssdi.hasAls', {
  en: 'Is the illness ALS (Lou Gehrig’s disease)?',
  es: '¿Es la enfermedad ELA (enfermedad de Lou Gehrig)?',
  short: { en: 'ALS', es: 'ELA' },
  why: {
    en: 'With ALS nobody waits, for SSDI or for Medicare.',
    es: 'Con ELA no hay espera, ni para el SSDI ni para Medicare.',
  },
  appliesTo: all(mayApply, isDisabled, isInsured),
})
export const monthsDisabled = person.number('ssdi.monthsDisabled', {
  en: 'For how many full months has the disability kept this person from working?',
  es: '¿Durante cuántos meses completos la discapacidad le ha impedido trabajar a esta persona?',
  short: { en: 'Months unable to work', es: 'Meses sin poder trabajar' },
  why: {
    en: 'The first payment is for the sixth month.',
    es: 'El primer pago es por el sexto mes.',
  },
  unit: 'months',
  max: 1200,
  appliesTo: all(mayApply, isInsured, not(getsSocialSecurityDisability)),
})
export const trialMonthsUsed = person.number('ssdi.trialMonthsUsed', {
  en: 'In how many of the last 60 months has this person earned more than the trial-work amount while on SSDI?',
  es: '¿En cuántos de los últimos 60 meses ganó esta persona más que la cantidad de prueba de trabajo mientras recibía SSDI?',
  short: { en: 'Months of trial work', es: 'Meses de prueba de trabajo' },
  why: {
    en: 'For nine months a person can try to work and keep SSDI, whatever the pay.',
    es: 'Durante nueve meses se puede probar a trabajar y conservar el SSDI, gane lo que gane.',
  },
  unit: 'months',
  max: 60,
  appliesTo: all(getsSocialSecurityDisability, earnedMonthly.plus(selfEmploymentMonthly).above(trialPay)),
})
export const toldAmount = person.money('ssdi.told', {
  en: 'If the Social Security statement says how much SSDI this person would get: how much is it each month?',
  es: 'Si el estado de cuenta del Seguro Social dice cuánto SSDI recibiría esta persona: ¿cuánto es al mes?',
  short: { en: 'SSDI by the statement', es: 'SSDI según el estado de cuenta' },
  why: {
    en: 'The amount depends on a lifetime of pay; only Social Security knows it.',
    es: 'La cantidad depende de los salarios de toda la vida; solo el Seguro Social la conoce.',
  },
  appliesTo: all(mayApply, isInsured, not(getsSocialSecurityDisability)),
})
