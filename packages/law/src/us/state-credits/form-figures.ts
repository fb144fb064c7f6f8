import { figure } from '../../language.ts'

/** Incomes that the statutes themselves name, in states whose amounts of the year stand in their own form. */

const limit = (
  id: string,
  en: string,
  es: string,
  source: string,
  value: number,
  unit: 'perYear' | 'years' = 'perYear',
) => figure(`stateCredits.${id}`, { en, es, unit, source }, { '2023-01-01': value })
export const california = 'Cal. Rev. & Tax. Code § 17052'
export const minnesota = 'Minn. Stat. § 290.0661'
export const californiaIncome = limit(
  'californiaIncome',
  'Income up to which California’s statute gives its credit at least',
  'Ingreso hasta el que la ley de California da su crédito al menos',
  california,
  30_000,
)
export const californiaInvestment = limit(
  'californiaInvestment',
  'Investment income up to which it does',
  'Ingresos de inversión hasta los que lo da',
  california,
  3400,
)
export const californiaAge = limit(
  'californiaAge',
  'Age from which it does',
  'Edad desde la que lo da',
  california,
  18,
  'years',
)
export const minnesotaIncome = limit(
  'minnesotaIncome',
  'Income up to which Minnesota’s credit is whole at least',
  'Ingreso hasta el que el crédito de Minnesota es completo al menos',
  minnesota,
  29_500,
)
export const minnesotaJoint = limit(
  'minnesotaJoint',
  'The same on a joint return',
  'Lo mismo en una declaración conjunta',
  minnesota,
  35_000,
)
export const minnesotaChild = limit(
  'minnesotaChild',
  'Age below which a child counts there',
  'Edad hasta la que cuenta un menor allí',
  minnesota,
  18,
  'years',
)

export const californiaWorthAsking = limit(
  'californiaWorthAsking',
  'Pay above which California’s form gives nothing',
  'Salario desde el que el formulario de California no da nada',
  `${california}; the limit of 2025 is below it, with what prices can add in a year`,
  35_000,
)
export const minnesotaWorthAsking = limit(
  'minnesotaWorthAsking',
  'Income above which Minnesota’s form is not asked for',
  'Ingreso desde el que no se pregunta por el formulario de Minnesota',
  `${minnesota}; a family of seven children has nothing left above it`,
  150_000,
)

export const colorado = 'C.R.S. § 39-22-129'
export const coloradoChild = limit(
  'coloradoChild',
  'Age below which a child counts in Colorado',
  'Edad hasta la que cuenta un menor en Colorado',
  colorado,
  6,
  'years',
)
export const coloradoIncome = limit(
  'coloradoIncome',
  'Income up to which Colorado’s statute gives its child credit at least',
  'Ingreso hasta el que la ley de Colorado da su crédito por hijos al menos',
  colorado,
  75_000,
)
export const coloradoJoint = limit(
  'coloradoJoint',
  'The same there on a joint return',
  'Lo mismo allí en una declaración conjunta',
  colorado,
  85_000,
)
export const newMexico = 'N.M. Stat. § 7-2-18.34'
export const newMexicoChild = limit(
  'newMexicoChild',
  'Age below which a child counts in New Mexico',
  'Edad hasta la que cuenta un menor en Nuevo México',
  newMexico,
  17,
  'years',
)
export const oregon = 'ORS 315.273'
export const oregonChild = limit(
  'oregonChild',
  'Age below which a child counts in Oregon',
  'Edad hasta la que cuenta un menor en Oregón',
  oregon,
  6,
  'years',
)
export const oregonIncome = limit(
  'oregonIncome',
  'Income up to which Oregon’s credit is whole at least',
  'Ingreso hasta el que el crédito de Oregón es completo al menos',
  oregon,
  25_000,
)
export const oregonWorthAsking = limit(
  'oregonWorthAsking',
  'Income above which Oregon’s form gives nothing',
  'Ingreso desde el que el formulario de Oregón no da nada',
  `${oregon}; the credit of 2025 ended at 31,550, with what prices can add in a year`,
  35_000,
)
