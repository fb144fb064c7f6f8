import { not, person, taxUnit } from '../../language.ts'
import { health } from '../groups.ts'
import { hasEmployerInsurance } from '../questions.ts'
import { priceIsKnown } from './area.ts'
import { statePlans } from './figures.ts'

/** What only the premium tax credit asks. */

export const hasEmployerOffer = person.yesno('aca.employerOffer', {
  en: 'Could this person get insurance through a job (their own or a family member’s) at a price that the Marketplace calls affordable?',
  es: '¿Podría esta persona tener seguro por un empleo (propio o de un familiar) a un precio que el Mercado llama asequible?',
  short: { en: 'Affordable insurance offered through a job', es: 'Oferta de seguro asequible por un empleo' },
  group: health,
  why: {
    en: 'Whoever is offered it gets no help with a Marketplace plan, even without taking it.',
    es: 'Quien tiene esa oferta no recibe ayuda para un plan del Mercado, aunque no la acepte.',
  },
  appliesTo: not(hasEmployerInsurance),
})
export const benchmarkTold = taxUnit.money('aca.benchmarkTold', {
  en: 'What does the Marketplace give as the monthly price of the second cheapest silver plan for those to be insured?',
  es: '¿Qué precio mensual da el Mercado para el segundo plan plata más barato de quienes se van a asegurar?',
  short: { en: 'Price of the second cheapest silver plan', es: 'Precio del segundo plan plata más barato' },
  why: {
    en: 'The help depends on this price, and we do not have it for this county.',
    es: 'La ayuda depende de este precio, y no lo tenemos para este condado.',
  },
  max: 50_000,
  appliesTo: not(priceIsKnown),
})
export const hasStatePlan = statePlans[0]!.top.exists
export const statePlanTold = taxUnit.money('aca.statePlanTold', {
  en: 'What does the cheapest ConnectorCare plan cost each person a month?',
  es: '¿Cuánto cuesta al mes por persona el plan ConnectorCare más barato?',
  short: { en: 'Cheapest ConnectorCare plan', es: 'Plan ConnectorCare más barato' },
  why: {
    en: 'The state pays part of the price, and we do not have it for this income.',
    es: 'El estado paga parte del precio, y no lo tenemos para este ingreso.',
  },
  max: 50_000,
  appliesTo: hasStatePlan,
})
