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
const perYear = (id: string, en: string, es: string) => stateFigure(`stateCredits.${id}`, { en, es, unit: 'perYear' })
export const moreWithChild = perYear(
  'moreWithChild',
  'More for a filer with a child',
  'Cantidad adicional con un hijo',
)

// ---- child credits ----
const perYearRows = (id: string, en: string, es: string) =>
  stateFigure(`stateCredits.${id}`, { en, es, unit: 'perYear', first: 0 })
export const childAmount = perYearRows(
  'childAmount',
  'State child credit, by the child’s age',
  'Crédito estatal por hijo, según la edad',
)
export const childAmountDisabled = perYearRows(
  'childAmountDisabled',
  'The same with a disability',
  'Lo mismo con una discapacidad',
)
export const childStart = perYear('childStart', 'Income from which it falls', 'Ingreso desde el que baja')
export const childStartJoint = perYear(
  'childStartJoint',
  'The same on a joint return',
  'Lo mismo en una declaración conjunta',
)
export const childStartSeparate = perYear(
  'childStartSeparate',
  'The same filing separately',
  'Lo mismo al declarar por separado',
)
export const childOff = perYear(
  'childOff',
  'Credit lost at each step of income',
  'Crédito que se pierde en cada paso de ingreso',
)
export const childOffEach = stateFlag('stateCredits.childOffEach', {
  en: 'It is lost for each child',
  es: 'Se pierde por cada hijo',
})
export const childStep = figure(
  'stateCredits.childStep',
  {
    en: 'Step of income, or part of it',
    es: 'Paso de ingreso, o parte de él',
    unit: 'perYear',
    source: 'N.Y. Tax Law § 606(c-1); 32 V.S.A. § 5830f; Md. Code, Tax-Gen. § 10-751(c)',
  },
  { '2022-01-01': 1000 },
)
export const noneWhenSeparate = stateFlag('stateCredits.noneWhenSeparate', {
  en: 'None for those who are married and file separately',
  es: 'No se da a quien está casado y declara por separado',
})
