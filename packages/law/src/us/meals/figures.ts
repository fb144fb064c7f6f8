import { figure, stateFigure, stateFlag } from '../../language.ts'

/** Figures of school meals, and what states pay for themselves. */

const lunchAct = '42 USC 1758(b)(1)(A)'
export const freeShare = figure(
  'meals.freeShare',
  {
    en: 'Share of the poverty guideline for free meals',
    es: 'Parte del nivel de pobreza para comidas gratis',
    unit: 'share',
    source: lunchAct,
  },
  { '2011-01-01': 1.3 },
)
export const reducedShare = figure(
  'meals.reducedShare',
  {
    en: 'Share of the poverty guideline for meals at a reduced price',
    es: 'Parte del nivel de pobreza para comidas a precio reducido',
    unit: 'share',
    source: lunchAct,
  },
  { '2011-01-01': 1.85 },
)
const age = (id: string, en: string, es: string, source: string, value: number) =>
  figure(id, { en, es, unit: 'years', source }, { '2011-01-01': value })
export const schoolFrom = age(
  'meals.schoolFrom',
  'Age from which a child is taken to be at school',
  'Edad desde la que se supone que un menor va a la escuela',
  'NCES Digest of Education Statistics, table 234.10 (school from 5 in most states)',
  5,
)
export const schoolTo = age(
  'meals.schoolTo',
  'Age to which a child is taken to be at school',
  'Edad hasta la que se supone que un menor va a la escuela',
  '7 CFR 210.2 “Child” (of high school grade or under)',
  17,
)
export const askFrom = age(
  'meals.askFrom',
  'Youngest age asked about pre-kindergarten',
  'Edad mínima para preguntar por preescolar',
  '7 CFR 210.2 “School” (pre-primary classes)',
  3,
)
export const askTo = age(
  'meals.askTo',
  'Oldest age asked about high school',
  'Edad máxima para preguntar por la secundaria',
  '7 CFR 210.2 “Child”',
  20,
)

export const state = {
  freeForAll: stateFlag('meals.freeForAll', {
    en: 'The state makes breakfast and lunch free for every pupil',
    es: 'El estado da desayuno y almuerzo gratis a todos los alumnos',
  }),
  freeBreakfast: stateFlag('meals.freeBreakfast', {
    en: 'The state makes breakfast free for every pupil',
    es: 'El estado da desayuno gratis a todos los alumnos',
  }),
  paysReduced: stateFlag('meals.paysReduced', {
    en: 'The state pays the reduced price of breakfast and lunch',
    es: 'El estado paga el precio reducido del desayuno y del almuerzo',
  }),
  paysReducedBreakfast: stateFlag('meals.paysReducedBreakfast', {
    en: 'The state pays the reduced price of breakfast',
    es: 'El estado paga el precio reducido del desayuno',
  }),
  paysReducedLunch: stateFlag('meals.paysReducedLunch', {
    en: 'The state pays the reduced price of lunch',
    es: 'El estado paga el precio reducido del almuerzo',
  }),
  freeTo: stateFigure('meals.freeTo', {
    en: 'Share of the poverty guideline up to which the state makes meals free',
    es: 'Parte del nivel de pobreza hasta la que el estado da comidas gratis',
    unit: 'share',
  }),
}
