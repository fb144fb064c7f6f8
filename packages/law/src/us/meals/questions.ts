import { all, household, not, person } from '../../language.ts'
import { age } from '../questions.ts'
import { askFrom, askTo, schoolFrom, schoolTo, state } from './figures.ts'

/** Questions that only school meals ask. */

export const isAtSchool = person.yesno('meals.atSchool', {
  en: 'Does this child go to school (pre-kindergarten to grade 12)?',
  es: '¿Va este menor a la escuela (desde preescolar hasta el grado 12)?',
  short: { en: 'At school', es: 'Va a la escuela' },
  why: { en: 'Meals at school can be free.', es: 'Las comidas en la escuela pueden ser gratis.' },
  appliesTo: all(age.atLeast(askFrom), age.atMost(askTo)),
  implied: all(age.atLeast(schoolFrom), age.atMost(schoolTo)),
})
export const isMigrantOrRunaway = person.yesno('meals.migrantOrRunaway', {
  en: 'Is this child in a program for migrant families or runaways, or in Head Start?',
  es: '¿Está este menor en un programa para familias migrantes o para menores que dejaron su casa, o en Head Start?',
  short: { en: 'Migrant, runaway or Head Start', es: 'Migrante, fuera de casa o Head Start' },
  why: {
    en: 'These children eat free whatever the income.',
    es: 'Estos menores comen gratis sin importar los ingresos.',
  },
  appliesTo: isAtSchool,
})
export const schoolIsFreeForAll = household.yesno('meals.schoolFreeForAll', {
  en: 'Does the school give free meals to every child, without an application?',
  es: '¿Da la escuela comidas gratis a todos los niños, sin solicitud?',
  short: { en: 'School with free meals for all', es: 'Escuela con comidas gratis para todos' },
  why: {
    en: 'Many schools do, by a federal option (community eligibility).',
    es: 'Muchas escuelas lo hacen por una opción federal (elegibilidad comunitaria).',
  },
  appliesTo: all(household.any(isAtSchool), not(state.freeForAll)),
})
