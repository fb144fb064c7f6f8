import { household, person, zero } from '../../language.ts'
import { workersCompensation } from '../questions.ts'

/** Questions that only help with rent asks. */

export const compensationForWages = person.yesno('housing.compensationForWages', {
  en: 'Is the workers’ compensation paid each month in place of wages (not once, for an injury)?',
  es: '¿La compensación laboral se paga cada mes en lugar del salario (no una sola vez, por una lesión)?',
  short: { en: 'Compensation in place of wages', es: 'Compensación en lugar del salario' },
  why: {
    en: 'Regular payments are income; a settlement is not.',
    es: 'Los pagos regulares son ingreso; una indemnización no lo es.',
  },
  appliesTo: workersCompensation.above(zero),
  implied: workersCompensation.above(zero),
})
export const minimumRent = household.money('housing.minimumRent', {
  en: 'What is the lowest monthly rent that the housing agency asks of anyone?',
  es: '¿Cuál es la renta mensual más baja que la agencia de vivienda pide a cualquiera?',
  short: { en: 'Agency’s minimum rent', es: 'Renta mínima de la agencia' },
  why: {
    en: 'Each agency sets it, from nothing to $50.',
    es: 'Cada agencia la fija, entre nada y $50.',
  },
})
