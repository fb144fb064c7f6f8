import { stateFigure, stateFlag } from '../../language.ts'

/** Figures of CHIP; shares of the poverty guideline with the five points of 42 CFR 457.315 in them. */

const limit = (id: string, en: string, es: string) => stateFigure(`chip.${id}`, { en, es, unit: 'share' })
export const childLimit = limit('child', 'The state’s limit for children', 'Límite del estado para menores')
export const pregnantLimit = limit('pregnant', 'The state’s limit in pregnancy', 'Límite del estado en el embarazo')
export const fromConceptionLimit = limit(
  'fromConception',
  'The state’s limit for a child to be born',
  'Límite del estado para el bebé por nacer',
)
export const lawfulChildren = stateFlag('chip.lawfulChildren', {
  en: 'CHIP covers children with any lawful status at once',
  es: 'CHIP cubre de inmediato a menores con cualquier estatus legal',
})
export const lawfulPregnant = stateFlag('chip.lawfulPregnant', {
  en: 'CHIP covers pregnant people with any lawful status at once',
  es: 'CHIP cubre de inmediato a embarazadas con cualquier estatus legal',
})
