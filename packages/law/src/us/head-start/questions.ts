import { household, not, yes } from '../../language.ts'
import { getsSnap } from '../receiving.ts'

/** What only Head Start asks. Whether high costs of housing are taken off is each program's choice: "may". */

const why = {
  en: 'A program may take high housing costs off the income.',
  es: 'Un programa puede restar de los ingresos los gastos altos de vivienda.',
}
export const takesHousingOff = household.yesno('headStart.takesHousingOff', {
  en: 'Does the Head Start program nearby take high housing costs off the income?',
  es: '¿Resta el programa Head Start de la zona los gastos altos de vivienda de los ingresos?',
  short: { en: 'Head Start takes housing costs off', es: 'Head Start resta los gastos de vivienda' },
  why,
  appliesTo: not(getsSnap),
  implied: yes,
})
export const earlyTakesHousingOff = household.yesno('headStart.earlyTakesHousingOff', {
  en: 'Does the Early Head Start program nearby take high housing costs off the income?',
  es: '¿Resta el programa Early Head Start de la zona los gastos altos de vivienda de los ingresos?',
  short: { en: 'Early Head Start takes housing costs off', es: 'Early Head Start resta los gastos de vivienda' },
  why,
  appliesTo: not(getsSnap),
})
