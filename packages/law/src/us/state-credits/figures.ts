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

// ---- the federal credit of 2020, by which one state still goes ----
const perYearRows = (id: string, en: string, es: string) =>
  stateFigure(`stateCredits.${id}`, { en, es, unit: 'perYear', first: 0 })
export const mostOf2020 = perYearRows(
  'mostOf2020',
  'Largest federal credit of 2020, by children',
  'Crédito federal máximo de 2020, según los hijos',
)
export const fallStartOf2020 = perYearRows(
  'fallStartOf2020',
  'Income from which the credit of 2020 falls',
  'Ingreso desde el que baja el crédito de 2020',
)
export const jointMoreOf2020 = perYear(
  'jointMoreOf2020',
  'How much later it falls on a joint return',
  'Cuánto más tarde baja en una declaración conjunta',
)
export const investmentMostOf2020 = perYear(
  'investmentMostOf2020',
  'Most investment income in 2020',
  'Máximo de ingresos de inversión en 2020',
)
export const pensionLeftOut = perYear(
  'pensionLeftOut',
  'Pension that the state does not count, for each person',
  'Pensión que el estado no cuenta, por persona',
)

// ---- child credits ----
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
export const childByIncome = perYearRows(
  'childByIncome',
  'State credit for each young child, by steps of taxable income',
  'Crédito estatal por cada niño pequeño, según pasos del ingreso gravable',
)
export const childIncomeStep = perYear(
  'childIncomeStep',
  'Such a step of taxable income, or part of it',
  'Ese paso del ingreso gravable, o parte de él',
)
export const childUnder = age('childUnder', 'Age below which that credit is given', 'Edad hasta la que se da ese crédito')

// ---- taxable income of the state ----
export const exemption = perYear(
  'exemption',
  'Exemption for a filer; once more when old, blind or disabled; for a dependent at college',
  'Exención por declarante; otra por edad, ceguera o discapacidad; por dependiente en la universidad',
)
export const exemptionDependent = perYear('exemptionDependent', 'Exemption for a dependent', 'Exención por dependiente')
export const exemptionOldFrom = age(
  'exemptionOldFrom',
  'Age from which a filer has a second exemption',
  'Edad desde la que un declarante tiene otra exención',
)
export const studentUnder = age(
  'studentUnder',
  'Age below which a dependent at college counts',
  'Edad hasta la que cuenta un dependiente en la universidad',
)
export const pensionFreeFrom = age(
  'pensionFreeFrom',
  'Age from which a pension is left out',
  'Edad desde la que no cuenta la pensión',
)
export const rentShare = stateFigure('stateCredits.rentShare', {
  en: 'Share of the rent that counts as property tax',
  es: 'Parte de la renta que cuenta como impuesto sobre la propiedad',
  unit: 'share',
})
export const rentMost = perYear('rentMost', 'Most property tax taken off', 'Máximo de ese impuesto que se resta')
