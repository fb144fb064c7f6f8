import { figure, stateFigure, stateFlag } from '../../language.ts'

/** Figures of the states' own tax credits for families. */

const share = (id: string, en: string, es: string) => stateFigure(`stateCredits.${id}`, { en, es, unit: 'share', first: 0 })
export const shareOfEitc = share(
  'share',
  'State share of the federal earned income credit, by children',
  'Parte estatal del crédito federal por ingreso del trabajo, según los hijos',
)
export const shareOfCouple = share(
  'shareOfCouple',
  'The same for a couple without a child',
  'Lo mismo para una pareja sin hijos',
)
export const shareWithYoungChild = share('shareWithYoung', 'The same with a young child', 'Lo mismo con un niño pequeño')
const age = (id: string, en: string, es: string) => stateFigure(`stateCredits.${id}`, { en, es, unit: 'years' })
export const youngUnder = age('youngUnder', 'Age until which a child is young', 'Edad hasta la que un niño es pequeño')
export const youngestFiler = age(
  'youngestFiler',
  'Youngest age without a child in this state',
  'Edad mínima sin hijos en este estado',
)
export const olderFilersToo = stateFlag('stateCredits.olderFilersToo', {
  en: 'Filers above the federal age may claim too',
  es: 'También quienes pasan de la edad federal',
})
export const moreWithChild = stateFigure('stateCredits.moreWithChild', {
  en: 'More for a filer with a child',
  es: 'Cantidad adicional con un hijo',
  unit: 'perYear',
})

export const childAmount = stateFigure('stateCredits.childAmount', {
  en: 'State child credit, by the child’s age',
  es: 'Crédito estatal por hijo, según la edad',
  unit: 'perYear',
  first: 0,
})
const start = (id: string, en: string, es: string) =>
  stateFigure(`stateCredits.childStart${id}`, { en, es, unit: 'perYear' })
export const childStart = start('', 'Income from which it falls', 'Ingreso desde el que baja')
export const childStartJoint = start('Joint', 'The same on a joint return', 'Lo mismo en una declaración conjunta')
export const childStartSeparate = start('Separate', 'The same filing separately', 'Lo mismo al declarar por separado')
export const childOff = stateFigure('stateCredits.childOff', {
  en: 'Credit lost at each step of income',
  es: 'Crédito que se pierde en cada paso de ingreso',
  unit: 'perYear',
})
export const childOffEach = stateFlag('stateCredits.childOffEach', {
  en: 'It is lost for each child',
  es: 'Se pierde por cada hijo',
})
export const childStep = figure(
  'stateCredits.childStep',
  { en: 'Step of income, or part of it', es: 'Paso de ingreso, o parte de él', unit: 'perYear', source: 'N.Y. Tax Law § 606(c-1); 32 V.S.A. § 5830f' },
  { '2022-01-01': 1000 },
)
