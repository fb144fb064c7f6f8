import { figure, inListedCounty, stateFigure, stateFlag } from '../../language.ts'
import { county } from '../questions.ts'
import { alaskaAreas, utilityRegions } from './regions.ts'

/** SNAP's figures. What states set for themselves stands in `../states`, under the ids used here. */

const cola = [
  { title: 'USDA FNS, SNAP cost-of-living adjustments for fiscal years 2024 to 2027', href: 'https://www.fns.usda.gov/snap/allotment/cola' },
]
const guidelines = [{ title: 'HHS poverty guidelines, used by SNAP from October (7 CFR 273.9(a)(3))', href: 'https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines' }]
const years = (id: string, en: string, es: string, source: string, values: Record<string, number>) => figure(id, { en, es, unit: 'years', source }, values)

// income limits
export const povertyFirst = stateFigure('snap.povertyFirst', { en: 'Poverty guideline for one person, a year', es: 'Nivel de pobreza para una persona, al año', unit: 'perYear', source: guidelines, values: { '2023-10-01': 14580, '2024-10-01': 15060, '2025-10-01': 15650, '2026-10-01': 15960 } })
export const povertyEach = stateFigure('snap.povertyEach', { en: 'Poverty guideline for each further person, a year', es: 'Nivel de pobreza por cada persona más, al año', unit: 'perYear', source: guidelines, values: { '2023-10-01': 5140, '2024-10-01': 5380, '2025-10-01': 5500, '2026-10-01': 5680 } })
export const grossShare = figure('snap.grossShare', { en: 'Share of the poverty guideline for income before deductions', es: 'Parte del nivel de pobreza para los ingresos antes de deducciones', unit: 'share', source: '7 USC 2014(c)(2)' }, { '2005-01-01': 1.3 })
export const netShare = figure('snap.netShare', { en: 'Share of the poverty guideline for income after deductions', es: 'Parte del nivel de pobreza para los ingresos después de deducciones', unit: 'share', source: '7 USC 2014(c)(1)' }, { '2005-01-01': 1 })
export const assetLimit = figure('snap.assetLimit', { en: 'Limit on savings', es: 'Límite de ahorros', unit: 'dollars', source: cola }, { '2022-10-01': 2750, '2024-10-01': 3000 })
export const assetLimitElderly = figure('snap.assetLimitElderly', { en: 'Limit on savings with an elderly or disabled member', es: 'Límite de ahorros con una persona mayor o con discapacidad', unit: 'dollars', source: cola }, { '2022-10-01': 4250, '2024-10-01': 4500, '2026-10-01': 4750 })

// broad-based categorical eligibility (7 CFR 273.2(j)(2))
export const broadBased = {
  gross: stateFigure('snap.broadBased.gross', { en: 'The state’s wider limit, as a share of the poverty guideline', es: 'Límite ampliado del estado, como parte del nivel de pobreza', unit: 'share' }),
  grossElderly: stateFigure('snap.broadBased.grossElderly', { en: 'The state’s wider limit with an elderly or disabled member', es: 'Límite ampliado con una persona mayor o con discapacidad', unit: 'share' }),
  grossWorking: stateFigure('snap.broadBased.grossWorking', { en: 'The state’s wider limit for those with earnings', es: 'Límite ampliado para quienes trabajan', unit: 'share' }),
  grossDependentCare: stateFigure('snap.broadBased.grossDependentCare', { en: 'The state’s wider limit for those who pay for care', es: 'Límite ampliado para quienes pagan cuidado', unit: 'share' }),
  allElderly: stateFlag('snap.broadBased.allElderly', { en: 'The state’s second limit needs every member to be elderly or disabled', es: 'El segundo límite exige que todos sean mayores o con discapacidad' }),
  net: stateFlag('snap.broadBased.net', { en: 'The state also keeps the limit after deductions', es: 'El estado mantiene también el límite después de deducciones' }),
  netElderly: stateFlag('snap.broadBased.netElderly', { en: 'The state also keeps the limit after deductions for the elderly or disabled', es: 'El estado mantiene también ese límite para mayores o con discapacidad' }),
  assets: stateFigure('snap.broadBased.assets', { en: 'The state’s own limit on savings', es: 'Límite de ahorros del estado', unit: 'dollars' }),
  povertyFirst: stateFigure('snap.broadBased.povertyFirst', { en: 'Poverty guideline for one person in the state’s wider limit', es: 'Nivel de pobreza para una persona en el límite ampliado', unit: 'perYear', source: guidelines, values: { '2023-10-01': 14580, '2024-10-01': 15060, '2025-10-01': 15650, '2026-10-01': 15960 } }),
  povertyEach: stateFigure('snap.broadBased.povertyEach', { en: 'Poverty guideline for each further person in the state’s wider limit', es: 'Nivel de pobreza por cada persona más en el límite ampliado', unit: 'perYear', source: guidelines, values: { '2023-10-01': 5140, '2024-10-01': 5380, '2025-10-01': 5500, '2026-10-01': 5680 } }),
}

// deductions
export const standardDeduction = stateFigure('snap.standardDeduction', { en: 'Standard deduction', es: 'Deducción estándar', unit: 'perMonth', source: cola, values: { '2023-10-01': [198, 198, 198, 208, 244, 279], '2024-10-01': [204, 204, 204, 217, 254, 291], '2025-10-01': [209, 209, 209, 223, 261, 299], '2026-10-01': [217, 217, 217, 229, 268, 308] } })
export const earnedShare = figure('snap.earnedShare', { en: 'Share of pay that is not counted', es: 'Parte del salario que no cuenta', unit: 'share', source: '7 USC 2014(e)(2)(B)' }, { '2005-01-01': 0.2 })
export const selfEmploymentShare = stateFigure('snap.selfEmploymentShare', { en: 'Share of a business’s takings that the state takes off for costs', es: 'Parte de los ingresos del negocio que el estado descuenta por gastos', unit: 'share' })
export const childEarnerAge = years('snap.childEarnerAge', 'Oldest age at which a pupil’s pay is left out', 'Edad máxima a la que no cuenta el salario de un estudiante', '7 CFR 273.9(c)(7)', { '2014-01-01': 17 })
export const childSupportLeftOut = stateFlag('snap.childSupportLeftOut', { en: 'The state leaves child support paid out of income', es: 'El estado no cuenta como ingreso la manutención pagada' })
export const medicalDisregard = figure('snap.medicalDisregard', { en: 'Medical costs that are not counted', es: 'Gastos médicos que no cuentan', unit: 'perMonth', source: '7 USC 2014(e)(5)(A)' }, { '2018-01-01': 35 })
export const standardMedical = stateFigure('snap.standardMedical', { en: 'The state’s standard medical deduction', es: 'Deducción médica estándar del estado', unit: 'perMonth' })
export const shelterIncomeShare = figure('snap.shelterIncomeShare', { en: 'Share of income that shelter must exceed', es: 'Parte de los ingresos que la vivienda debe superar', unit: 'share', source: '7 USC 2014(e)(6)(A)' }, { '2018-01-01': 0.5 })
export const shelterCap = stateFigure('snap.shelterCap', { en: 'Most that can be deducted for shelter', es: 'Deducción máxima por vivienda', unit: 'perMonth', source: cola, values: { '2023-10-01': 672, '2024-10-01': 712, '2025-10-01': 744, '2026-10-01': 769 } })
export const homelessDeduction = figure('snap.homelessDeduction', { en: 'Shelter deduction for homeless households', es: 'Deducción de vivienda para hogares sin techo', unit: 'perMonth', source: [...cola, '7 CFR 273.9(d)(6)(i)'] }, { '2023-10-01': 179.66, '2024-10-01': 190.3, '2025-10-01': 198.99, '2026-10-01': 205.66 })
export const homelessDeductionOffered = stateFlag('snap.homelessDeductionOffered', { en: 'The state offers the homeless shelter deduction', es: 'El estado ofrece la deducción para hogares sin techo' })

// utility allowances (7 CFR 273.9(d)(6)(iii))
const allowance = (id: string, en: string, es: string) => stateFigure(`snap.utility.${id}`, { en, es, unit: 'perMonth', regions: utilityRegions })
export const utility = {
  standard: allowance('standard', 'Allowance with heating or cooling', 'Cantidad fija con calefacción o aire acondicionado'),
  limited: allowance('limited', 'Allowance for two or more utilities', 'Cantidad fija por dos o más servicios'),
  electricity: allowance('electricity', 'Allowance for electricity', 'Cantidad fija por electricidad'),
  gas: allowance('gas', 'Allowance for gas or fuel', 'Cantidad fija por gas o combustible'),
  water: allowance('water', 'Allowance for water', 'Cantidad fija por agua'),
  sewage: allowance('sewage', 'Allowance for sewage', 'Cantidad fija por alcantarillado'),
  trash: allowance('trash', 'Allowance for trash collection', 'Cantidad fija por basura'),
  telephone: allowance('telephone', 'Allowance for the telephone', 'Cantidad fija por teléfono'),
}
export const telephoneApart = stateFlag('snap.utility.telephoneApart', { en: 'The state gives the telephone its own allowance', es: 'El estado da una cantidad aparte por el teléfono' })
export const stateGivesEnergyAssistance = stateFlag('snap.utility.energyAssistance', { en: 'The state pays every SNAP household enough energy assistance for the full allowance', es: 'El estado paga a cada hogar con SNAP ayuda de energía suficiente para la cantidad completa' })
/** Public Law 119-21, section 10103: energy assistance gives the allowance only with an elderly or disabled member. */
export const energyNeedsElderly = figure('snap.energyNeedsElderly', { en: 'Energy assistance counts only with an elderly or disabled member (1 = yes)', es: 'La ayuda de energía cuenta solo con una persona mayor o con discapacidad (1 = sí)', unit: 'share', source: '7 USC 2014(e)(6)(C)(iv) as amended by Public Law 119-21, section 10103' }, { '2000-01-01': 0, '2025-07-04': 1 })
export const utilitiesForLimited = figure('snap.utilitiesForLimited', { en: 'Utilities that give the allowance for several', es: 'Servicios que dan derecho a la cantidad por varios', unit: 'people', source: '7 CFR 273.9(d)(6)(iii)(A)' }, { '2000-01-01': 2 })

// amounts
export const maxAllotment = stateFigure('snap.maxAllotment', {
  en: 'Most that a household of this size can get', es: 'Lo máximo para un hogar de este tamaño', unit: 'perMonth', source: cola, regions: alaskaAreas,
  values: { '2023-10-01': [291, 535, 766, 973, 1155, 1386, 1532, 1751], '2024-10-01': [292, 536, 768, 975, 1158, 1390, 1536, 1756], '2025-10-01': [298, 546, 785, 994, 1183, 1421, 1571, 1789], '2026-10-01': [306, 562, 808, 1023, 1217, 1463, 1616, 1841] },
  beyond: { '2023-10-01': 219, '2024-10-01': 220, '2025-10-01': 218, '2026-10-01': 225 },
})
export const largestAllotment = stateFigure('snap.largestAllotment', { en: 'Most that any household can get', es: 'Lo máximo para cualquier hogar', unit: 'perMonth', source: [...cola, '7 USC 2012(u)(2)(I)'], regions: alaskaAreas, values: { '2000-01-01': Number.POSITIVE_INFINITY, '2025-10-01': 3777, '2026-10-01': 3887 } })
export const contribution = figure('snap.contribution', { en: 'Share of income after deductions that the household is expected to spend on food', es: 'Parte de los ingresos después de deducciones que el hogar gasta en comida', unit: 'share', source: '7 USC 2017(a)' }, { '2005-01-01': 0.3 })
export const minimumShare = figure('snap.minimumShare', { en: 'Smallest benefit, as a share of what one person can get', es: 'Beneficio mínimo, como parte de lo que puede recibir una persona', unit: 'share', source: '7 USC 2017(a)' }, { '2015-10-01': 0.08 })
export const minimumAdjustment = stateFigure('snap.minimumAdjustment', { en: 'What the published smallest benefit adds to that share', es: 'Lo que el mínimo publicado añade a esa parte', unit: 'perMonth', source: cola, regions: alaskaAreas, values: { '2015-10-01': 0, '2026-10-01': 1, '2027-10-01': 0 } })
export const minimumSize = figure('snap.minimumSize', { en: 'Largest household with a smallest benefit', es: 'Hogar más grande con beneficio mínimo', unit: 'people', source: '7 CFR 273.10(e)(2)(ii)(C)' }, { '2015-10-01': 2 })
export const minimumNewJersey = figure('snap.minimumNewJersey', { en: 'New Jersey’s smallest benefit', es: 'Beneficio mínimo de Nueva Jersey', unit: 'perMonth', source: [{ title: 'N.J.S.A. 44:10-105.1; New Jersey DHS, NJ SNAP', href: 'https://www.nj.gov/humanservices/njsnap/apply/eligibility/' }] }, { '2000-01-01': 0, '2023-03-01': 95 })
export const minimumColumbia = figure('snap.minimumColumbia', { en: 'The District of Columbia’s smallest benefit', es: 'Beneficio mínimo del Distrito de Columbia', unit: 'perMonth', source: [{ title: 'D.C. Code § 4-261.04', href: 'https://code.dccouncil.gov/us/dc/council/code/sections/4-261.04' }] }, { '2000-01-01': 0, '2024-01-01': 30 })
export const minimumMaryland = figure('snap.minimumMaryland', { en: 'Maryland’s smallest benefit with an older member', es: 'Beneficio mínimo de Maryland con una persona mayor', unit: 'perMonth', source: [{ title: 'Md. Code, Human Services § 5-501(d); from October 2024 as amended by chapter 374 of 2024', href: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=ghu&section=5-501&enactments=false' }] }, { '2000-01-01': 0, '2016-10-01': 30, '2022-10-01': 40, '2024-10-01': 50 })
export const minimumMarylandAge = years('snap.minimumMarylandAge', 'Age from which Maryland’s smallest benefit counts', 'Edad desde la que vale el mínimo de Maryland', 'Md. Code, Human Services § 5-501(d); from October 2024 as amended by chapter 374 of 2024', { '2000-01-01': 62, '2024-10-01': 60 })

// who
export const elderlyAge = years('snap.elderlyAge', 'Age from which a member is elderly', 'Edad desde la que alguien es persona mayor', '7 CFR 271.2', { '2000-01-01': 60 })
export const studentFrom = years('snap.studentFrom', 'Youngest age of the student rule', 'Edad mínima de la regla de estudiantes', '7 CFR 273.5(a)', { '2018-01-01': 18 })
export const studentUntil = years('snap.studentUntil', 'Age at which the student rule ends', 'Edad en que termina la regla de estudiantes', '7 CFR 273.5(b)(1)', { '2018-01-01': 50 })
export const studentHours = figure('snap.studentHours', { en: 'Hours of work a week that open SNAP to a student', es: 'Horas de trabajo por semana que permiten SNAP a un estudiante', unit: 'hoursPerWeek', source: '7 CFR 273.5(b)(5)' }, { '2005-01-01': 20 })
export const studentChild = years('snap.studentChild', 'A student’s child must be younger than this', 'El hijo del estudiante debe ser menor de esta edad', '7 CFR 273.5(b)(8)', { '2005-01-01': 6 })
export const studentChildAlone = years('snap.studentChildAlone', 'The child of a student alone must be younger than this', 'El hijo de un estudiante solo debe ser menor de esta edad', '7 CFR 273.5(b)(10)', { '2005-01-01': 12 })
export const oneStudentParent = stateFlag('snap.oneStudentParent', { en: 'Only one parent is excused for a child under six', es: 'Solo uno de los padres queda exento por un hijo menor de seis años' })
export const waitYears = years('snap.waitYears', 'Years that a permanent resident waits', 'Años de espera de un residente permanente', '8 USC 1612(a)(2)(L)', { '2003-04-01': 5 })
export const childAge = years('snap.childAge', 'Age below which a permanent resident does not wait', 'Edad por debajo de la cual un residente permanente no espera', '8 USC 1612(a)(2)(J)', { '2003-10-01': 18 })
export const narrowStatuses = figure('snap.narrowStatuses', { en: 'Only citizens, permanent residents and Cuban or Haitian entrants (1 = yes)', es: 'Solo ciudadanos, residentes permanentes y entrantes cubanos o haitianos (1 = sí)', unit: 'share', source: '7 USC 2015(f) as amended by Public Law 119-21, section 10108' }, { '2000-01-01': 0, '2025-07-04': 1 })
export const timeLimit = {
  from: years('snap.timeLimit.from', 'Youngest age of the time limit', 'Edad mínima del límite de tiempo', '7 USC 2015(o)(3)(A)', { '1997-03-01': 18 }),
  until: years('snap.timeLimit.until', 'Age at which the time limit ends', 'Edad en que termina el límite de tiempo', '7 USC 2015(o)(3)(A) as amended by Public Law 119-21, section 10102', { '2023-10-01': 53, '2024-10-01': 55, '2025-07-04': 65 }),
  child: years('snap.timeLimit.child', 'The time limit does not hold with a child younger than this', 'El límite no rige con un hijo menor de esta edad', '7 USC 2015(o)(3)(C) as amended by Public Law 119-21, section 10102', { '1997-03-01': 18, '2025-07-04': 14 }),
  hours: figure('snap.timeLimit.hours', { en: 'Hours a week that stop the clock', es: 'Horas por semana que detienen el conteo', unit: 'hoursPerWeek', source: '7 CFR 273.24(a)(1)(i)' }, { '2001-04-02': 20 }),
  months: figure('snap.timeLimit.months', { en: 'Months without work in three years', es: 'Meses sin trabajo en tres años', unit: 'months', source: '7 USC 2015(o)(2)' }, { '1996-11-22': 3 }),
  fullTimeHours: figure('snap.timeLimit.fullTimeHours', { en: 'Hours a week that excuse from work rules', es: 'Horas por semana que eximen de las reglas de trabajo', unit: 'hoursPerWeek', source: '7 CFR 273.7(b)(1)(vii)' }, { '2015-10-01': 30 }),
  minimumWage: figure('snap.timeLimit.minimumWage', { en: 'Federal minimum wage an hour', es: 'Salario mínimo federal por hora', unit: 'dollars', source: '29 USC 206(a)(1)(C)' }, { '2009-07-24': 7.25 }),
  weeksAMonth: figure('snap.timeLimit.weeksAMonth', { en: 'Weeks in a month', es: 'Semanas en un mes', unit: 'share', source: '7 CFR 273.10(c)(2)(i)' }, { '2000-01-01': 4.3 }),
  homelessExcused: figure('snap.timeLimit.homelessExcused', { en: 'Homeless people are excused (1 = yes)', es: 'Las personas sin techo quedan exentas (1 = sí)', unit: 'share', source: '7 USC 2015(o)(3)(F), repealed by Public Law 119-21, section 10102' }, { '2000-01-01': 0, '2023-09-01': 1, '2025-07-04': 0 }),
  waived: stateFlag('snap.timeLimitWaived', { en: 'The time limit is waived in the whole state', es: 'El límite de tiempo está suspendido en todo el estado' }),
  waivedHere: inListedCounty('snap.timeLimitWaivedCounties', { en: 'Counties where the time limit is waived', es: 'Condados donde el límite está suspendido' }, county),
}

/** The three price areas of Alaska by name, for a household that says where it lives. */
const inArea = (area: string) => ({
  most: stateFigure(`snap.maxAllotment@${area}`, { en: 'Most that a household of this size can get', es: 'Lo máximo para un hogar de este tamaño', unit: 'perMonth' }),
  largest: stateFigure(`snap.largestAllotment@${area}`, { en: 'Most that any household can get', es: 'Lo máximo para cualquier hogar', unit: 'perMonth' }),
})
export const alaska = { URBAN: inArea('AK_URBAN'), RURAL_1: inArea('AK_RURAL_1'), RURAL_2: inArea('AK_RURAL_2') }

// help that cannot wait (7 CFR 273.2(i)(1)(i))
export const expeditedIncome = figure('snap.expeditedIncome', { en: 'Income a month below which food help is urgent', es: 'Ingreso al mes por debajo del cual la ayuda es urgente', unit: 'perMonth', source: '7 USC 2020(e)(9)(A)' }, { '2005-01-01': 150 })
export const expeditedCash = figure('snap.expeditedCash', { en: 'Most money at hand with which it is urgent', es: 'Lo más de dinero a mano con que es urgente', unit: 'dollars', source: '7 USC 2020(e)(9)(A)' }, { '2005-01-01': 100 })
