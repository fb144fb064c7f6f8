import { stateFigure, stateFlag } from '../../language.ts'

/** What states pay on top of SSI in the community. Rows: aged, disabled, blind, and blind beside a blind spouse. */

const perMonth = (id: string, en: string, es: string) =>
  stateFigure(`stateSupplement.${id}`, { en, es, unit: 'perMonth' })

export const own = {
  alone: perMonth('own', 'Supplement in one’s own home', 'Suplemento en casa propia'),
  each: perMonth(
    'ownEach',
    'Supplement of each of a couple in their own home',
    'Suplemento de cada uno de una pareja en casa propia',
  ),
}
export const kept = {
  alone: perMonth(
    'kept',
    'Supplement of one who lives and eats at others’ cost',
    'Suplemento de quien vive y come a costa de otros',
  ),
  each: perMonth(
    'keptEach',
    'Supplement of each of a couple who live and eat at others’ cost',
    'Suplemento de cada uno de una pareja que vive y come a costa de otros',
  ),
}
export const withOthers = {
  alone: perMonth('withOthers', 'Supplement of one who lives with others', 'Suplemento de quien vive con otros'),
  each: perMonth(
    'withOthersEach',
    'Supplement of each of a couple who live with others',
    'Suplemento de cada uno de una pareja que vive con otros',
  ),
}
export const shared = perMonth(
  'shared',
  'Supplement of one who shares the costs of the home',
  'Suplemento de quien comparte los gastos de la casa',
)
export const besideSpouse = perMonth(
  'besideSpouse',
  'Supplement beside a spouse who cannot get SSI',
  'Suplemento junto a un cónyuge que no puede recibir SSI',
)
export const keptBesideSpouse = perMonth(
  'keptBesideSpouse',
  'Supplement beside such a spouse, at others’ cost',
  'Suplemento junto a tal cónyuge, a costa de otros',
)
export const child = perMonth(
  'child',
  'Supplement of a disabled child at home',
  'Suplemento de un menor con discapacidad en casa',
)
export const noKitchen = perMonth(
  'noKitchen',
  'More for one who cannot cook at home',
  'Más para quien no puede cocinar en casa',
)
/** By one or two: what is left out of the income above SSI. */
export const leftOut = perMonth(
  'leftOut',
  'Income above SSI that the state leaves out',
  'Ingresos por encima del SSI que el estado deja fuera',
)
export const need = {
  alone: perMonth('need', 'What the state says one person needs', 'Lo que el estado dice que una persona necesita'),
  withOthers: perMonth(
    'needWithOthers',
    'What one person needs who lives with others',
    'Lo que necesita una persona que vive con otros',
  ),
  together: perMonth('needTogether', 'What a couple needs', 'Lo que una pareja necesita'),
  togetherWithOthers: perMonth(
    'needTogetherWithOthers',
    'What a couple needs who live with others',
    'Lo que necesita una pareja que vive con otros',
  ),
}
export const savings = stateFigure('stateSupplement.savings', {
  en: 'What those may own who get no SSI because of income or savings',
  es: 'Lo que pueden poseer quienes no reciben SSI por sus ingresos o ahorros',
  unit: 'dollars',
})
export const fromAge = stateFigure('stateSupplement.fromAge', {
  en: 'Age from which the state pays a supplement',
  es: 'Edad desde la que el estado paga un suplemento',
  unit: 'years',
})
export const onlyWithSsi = stateFlag('stateSupplement.onlyWithSsi', {
  en: 'The state pays only those who get some SSI',
  es: 'El estado paga solo a quienes reciben algo de SSI',
})
export const onlyIncomeIsSsi = stateFlag('stateSupplement.onlyIncomeIsSsi', {
  en: 'The state pays only those who have no income but SSI',
  es: 'El estado paga solo a quienes no tienen más ingreso que el SSI',
})
export const onlySpouseInHome = stateFlag('stateSupplement.spouseAlone', {
  en: 'The amount beside a spouse is for two who live alone',
  es: 'La cantidad junto a un cónyuge es para dos que viven solos',
})
