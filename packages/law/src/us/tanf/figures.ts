import { figure, stateFigure, stateFlag } from '../../language.ts'
import type { Regions } from '../../node.ts'
import type { Unit } from '../../words.ts'
import { paymentRegions, shelterRegions } from './regions.ts'

/** TANF's figures. Nearly all are the states' own and stand in `../states`, under the ids used here. */

const block = { title: '42 USC 602(a)(1)(B)(iii), 604(a): each state sets its own standards', href: 'https://www.law.cornell.edu/uscode/text/42/602' }
const began = '1996-08-22'
/** What a state may have; ask first whether it does. */
const own = (id: string, en: string, es: string, unit: Unit = 'perMonth', first = 1, regions?: Regions) => stateFigure(`tanf.${id}`, { en, es, unit, first, ...(regions ? { regions } : {}) })
/** One that differs inside some states. */
const ownHere = (id: string, en: string, es: string, regions = paymentRegions) => own(id, en, es, 'perMonth', 1, regions)
/** What counts where a state says nothing. */
const or = (id: string, value: number | readonly number[], en: string, es: string, unit: Unit = 'perMonth') => stateFigure(`tanf.${id}`, { en, es, unit, values: { [began]: value }, source: block })
const flag = (id: string, en: string, es: string) => stateFlag(`tanf.${id}`, { en, es })
const fixed = (id: string, en: string, es: string, unit: Unit, source: string, values: Record<string, number>) => figure(`tanf.${id}`, { en, es, unit, source }, values)

// who
export const childUnder = fixed('childUnder', 'A child is younger than this', 'Un menor tiene menos de esta edad', 'years', '42 USC 619(2)(A)', { [began]: 18 })
export const pupilAge = fixed('pupilAge', 'A child at high school may have this age', 'Un menor en la escuela secundaria puede tener esta edad', 'years', '42 USC 619(2)(B)', { [began]: 18 })
export const barYears = fixed('barYears', 'Years before help with federal money for most who are not citizens', 'Años antes de recibir ayuda federal para la mayoría de quienes no son ciudadanos', 'years', '8 USC 1613(a)', { [began]: 5 })
export const timeLimit = or('timeLimit', 60, 'Most months with help for a family with an adult', 'Máximo de meses con ayuda para una familia con un adulto', 'months')
export const countsSsi = flag('countsSsi', 'People with SSI are part of the family here', 'Quienes reciben SSI son parte de la familia aquí')

// standards
export const payment = ownHere('payment', 'Payment for a family of this size', 'Pago para una familia de este tamaño')
export const paymentTwoParents = ownHere('paymentTwoParents', 'Payment for two parents who can work', 'Pago para dos padres que pueden trabajar')
export const paymentExempt = ownHere('paymentExempt', 'Payment where no parent can work', 'Pago cuando ningún padre puede trabajar')
export const paymentShared = ownHere('paymentShared', 'Payment for a family that shares a home', 'Pago para una familia que comparte vivienda')
export const paymentSubsidized = own('paymentSubsidized', 'Payment with help for rent', 'Pago con ayuda para la renta')
export const paymentLowShelter = own('paymentLowShelter', 'Payment with low housing costs', 'Pago con gastos de vivienda bajos')
export const paymentNoShelter = own('paymentNoShelter', 'Payment without housing costs', 'Pago sin gastos de vivienda')
export const paymentInfant = own('paymentInfant', 'Payment for the parent of a newborn', 'Pago para quien cuida a un recién nacido')
export const paymentByAdults = {
  none: own('paymentNoAdult', 'Payment for children without a parent', 'Pago para menores sin padre ni madre', 'perMonth', 0),
  one: own('paymentOneAdult', 'Payment for one parent with this many children', 'Pago para un padre o madre con estos menores', 'perMonth', 0),
  two: own('paymentTwoAdults', 'Payment for two parents with this many children', 'Pago para dos padres con estos menores', 'perMonth', 0),
}
export const needByAdults = {
  none: own('needNoAdult', 'Need of children without a parent', 'Necesidad de menores sin padre ni madre', 'perMonth', 0),
  one: own('needOneAdult', 'Need of one parent with this many children', 'Necesidad de un padre o madre con estos menores', 'perMonth', 0),
  two: own('needTwoAdults', 'Need of two parents with this many children', 'Necesidad de dos padres con estos menores', 'perMonth', 0),
}
export const paymentOfPoverty = own('paymentOfPoverty', 'Payment as a share of the poverty guideline', 'Pago como parte del nivel de pobreza', 'share')
export const paymentOfNeed = own('paymentOfNeed', 'Payment as a share of the need standard', 'Pago como parte de la norma de necesidad', 'share')
export const paidShare = or('paidShare', 1, 'Share of the need that is paid', 'Parte de la necesidad que se paga', 'share')
export const workReduction = or('workReduction', 0, 'Share taken off for families that must work', 'Parte que se resta a familias que deben trabajar', 'share')
export const shelterMost = ownHere('shelterMost', 'Most that counts for housing', 'Máximo que cuenta por vivienda', shelterRegions)
export const lowShelter = own('lowShelter', 'Housing costs up to here are low', 'Hasta aquí los gastos de vivienda son bajos')
export const noShelterShare = own('noShelterShare', 'Share paid without housing costs', 'Parte que se paga sin gastos de vivienda', 'share')
export const childOnlyShare = own('childOnlyShare', 'Share paid for children alone', 'Parte que se paga por menores solos', 'share')
export const adultsOnlyShare = own('adultsOnlyShare', 'Share paid for adults alone', 'Parte que se paga por adultos solos', 'share')
export const subsidizedShare = own('subsidizedShare', 'Share paid with help for rent', 'Parte que se paga con ayuda para la renta', 'share')
export const subsidizedLess = or('subsidizedLess', 0, 'Taken off with help for rent', 'Se resta con ayuda para la renta')
export const pregnancyAllowance = or('pregnancyAllowance', 0, 'Added for a pregnancy', 'Se suma por un embarazo')
export const paidMost = ownHere('paidMost', 'Most that is paid to any family', 'Máximo que se paga a una familia')
export const paidMostTwoParents = ownHere('paidMostTwoParents', 'Most that is paid to two parents who can work', 'Máximo para dos padres que pueden trabajar')
export const need = ownHere('need', 'Need standard for a family of this size', 'Norma de necesidad para una familia de este tamaño')
export const needOfPoverty = own('needOfPoverty', 'Need standard as a share of the poverty guideline', 'Norma de necesidad como parte del nivel de pobreza', 'share')
export const povertyFirst = own('povertyFirst', 'Poverty guideline used here for one person, a year', 'Nivel de pobreza usado aquí para una persona, al año', 'perYear')
export const povertyEach = own('povertyEach', 'Poverty guideline used here for each further person, a year', 'Nivel de pobreza usado aquí por cada persona más, al año', 'perYear')

// what is left out of pay
export const inTest = {
  firstShare: own('testFirstShare', 'Share of pay left out first in the test', 'Parte del salario que no cuenta primero en la prueba', 'share'),
  flat: own('testFlat', 'Pay left out in the test', 'Salario que no cuenta en la prueba'),
  payTo: own('testPayTo', 'Pay left out in the test: what this share of the poverty guideline is above the payment', 'Salario que no cuenta en la prueba: lo que esta parte del nivel de pobreza supera al pago', 'share'),
  restShare: own('testRestShare', 'Share of the rest of pay left out in the test', 'Parte del resto del salario que no cuenta en la prueba', 'share'),
}
export const inGrant = {
  firstShare: or('firstShare', 0, 'Share of pay left out first', 'Parte del salario que no cuenta primero', 'share'),
  firstShareAlready: own('firstShareAlready', 'Share of pay left out first for those who already get it', 'Parte del salario que no cuenta primero para quien ya la recibe', 'share'),
  flat: or('flat', 0, 'Pay left out', 'Salario que no cuenta'),
  flatAlready: own('flatAlready', 'Pay left out for those who already get it', 'Salario que no cuenta para quien ya la recibe'),
  flatTwoParents: own('flatTwoParents', 'Pay left out with two parents', 'Salario que no cuenta con dos padres'),
  flatLong: own('flatLong', 'Pay left out for long hours', 'Salario que no cuenta con muchas horas'),
  flatShare: own('flatShare', 'Share of pay left out where that is more', 'Parte del salario que no cuenta si es más', 'share'),
  restShare: or('restShare', 0, 'Share of the rest of pay left out', 'Parte del resto del salario que no cuenta', 'share'),
  restShareAlready: own('restShareAlready', 'Share of the rest of pay left out for those who already get it', 'Parte del resto que no cuenta para quien ya la recibe', 'share'),
  restShareByMonth: own('restShareByMonth', 'Share of the rest of pay left out in this month of work', 'Parte del resto que no cuenta en este mes de trabajo', 'share'),
}
export const longHours = or('longHours', 30, 'Hours a week that count as long', 'Horas por semana que cuentan como muchas', 'hoursPerWeek')
export const flatOfFamily = flag('flatOfFamily', 'Left out once for the family, not for each worker', 'No cuenta una vez por familia, no por cada trabajador')
export const disabilityFlat = own('disabilityFlat', 'Income for a disability left out first', 'Ingreso por discapacidad que no cuenta primero')
export const halfOfPay = own('halfOfPay', 'Share of pay left out in the first four months', 'Parte del salario que no cuenta en los primeros cuatro meses', 'share')
export const newJobShare = own('newJobShare', 'Share of pay left out in a new job', 'Parte del salario que no cuenta en un trabajo nuevo', 'share')
export const newJobMost = own('newJobMost', 'Most of it that is left out', 'Máximo que no cuenta')
export const firstMonthsAtOnce = flag('firstMonthsAtOnce', 'For those who apply the first months begin with the first payment', 'Para quien solicita los primeros meses empiezan con el primer pago')
export const allShareUpTo = own('allShareUpTo', 'All pay is left out in a new job up to this share of the poverty guideline', 'Todo el salario de un trabajo nuevo no cuenta hasta esta parte del nivel de pobreza', 'share')

// care, support
export const careYoung = own('careYoung', 'Most for the care of a young child', 'Máximo por el cuidado de un niño pequeño')
export const careOlder = own('careOlder', 'Most for the care of an older child', 'Máximo por el cuidado de un menor mayor')
export const careLong = own('careLong', 'Most for care with full-time work', 'Máximo por cuidado con trabajo a tiempo completo')
export const careLongHours = own('careLongHours', 'Hours a month that are full-time here', 'Horas al mes que son tiempo completo aquí', 'hoursPerWeek')
export const weeksAMonth = fixed('weeksAMonth', 'Weeks in a month', 'Semanas en un mes', 'share', '7 CFR 273.10(c)(2)(i); state manuals: 4.33', { [began]: 52 / 12 })
/** Massachusetts: a quarter of the most, in whole dollars, for each so many hours a week. */
export const careStepHours = own('careStepHours', 'Hours of work a week for each quarter of the most for care', 'Horas de trabajo por semana por cada cuarta parte del máximo por cuidado', 'hoursPerWeek')
export const careSteps = fixed('careSteps', 'Quarters of the most for care', 'Cuartas partes del máximo por cuidado', 'share', '106 CMR 704.275(A)', { [began]: 4 })
export const careYoungUnder = or('careYoungUnder', 2, 'A young child is younger than this', 'Un niño pequeño tiene menos de esta edad', 'years')
export const careUntil = or('careUntil', 18, 'Care counts for children younger than this', 'El cuidado cuenta para menores de esta edad', 'years')
export const careInFull = flag('careInFull', 'All that is paid for care is left out', 'No cuenta nada de lo que se paga por cuidado')
export const careFirst = flag('careFirst', 'Care is taken off before a share of pay is left out', 'El cuidado se resta antes de dejar fuera parte del salario')
export const supportOff = or('supportOff', 0, 'Child support that is passed on and not counted', 'Manutención que se entrega y no cuenta')
export const supportNotCounted = flag('supportNotCounted', 'Child support is kept by the state or not counted', 'El estado guarda la manutención o no la cuenta')
export const supportTested = flag('supportTested', 'Child support counts in the test alone', 'La manutención cuenta solo en la prueba')

// tests
export const grossOfNeed = own('grossOfNeed', 'Limit before deductions, as a share of need', 'Límite antes de deducciones, como parte de la necesidad', 'share')
export const grossOfPoverty = own('grossOfPoverty', 'Limit before deductions, as a share of the poverty guideline', 'Límite antes de deducciones, como parte del nivel de pobreza', 'share')
export const grossOfPayment = own('grossOfPayment', 'Limit before deductions, as a share of the payment', 'Límite antes de deducciones, como parte del pago', 'share')
export const grossLimit = own('grossLimit', 'Limit before deductions', 'Límite antes de deducciones')
export const testLimit = own('testLimit', 'Limit after deductions', 'Límite después de deducciones')
/** Texas: “recognizable needs”, rounded to a dollar, for those who apply and those who already get it. */
export const recognizedShare = own('recognizedShare', 'Limit after deductions, as a share of need', 'Límite después de deducciones, como parte de la necesidad', 'share')
export const testsNeed = flag('testsNeed', 'Income after deductions is measured by need', 'Los ingresos después de deducciones se miden con la necesidad')
export const assets = own('assets', 'Limit on savings', 'Límite de ahorros', 'dollars')
export const assetsAlready = own('assetsAlready', 'Limit on savings of those who already get it', 'Límite de ahorros de quien ya la recibe', 'dollars')
export const assetsElderly = own('assetsElderly', 'Limit on savings with an older person', 'Límite de ahorros con una persona mayor', 'dollars')
export const assetsElderlyFrom = or('assetsElderlyFrom', 60, 'Age for that', 'Edad para eso', 'years')
export const assetsDisabled = flag('assetsDisabled', 'Also with a disabled person', 'También con una persona con discapacidad')
export const leastNeedEach = own('leastNeedEach', 'Smallest unmet need for each person', 'Necesidad mínima no cubierta por persona')

// grant
export const fillsGap = flag('fillsGap', 'The grant fills the gap to need, up to the payment', 'La ayuda cubre lo que falta hasta la necesidad, hasta el pago máximo')
export const gapShare = own('gapShare', 'Share of the gap to need that is paid', 'Parte que se paga de lo que falta hasta la necesidad', 'share')
export const minimum = or('minimum', 0, 'Less than this is not paid', 'Menos de esto no se paga')
export const wholeDollars = flag('wholeDollars', 'Cents are dropped', 'Se quitan los centavos')
export const halfFrom = own('halfFrom', 'From this income part of the payment is paid', 'Desde estos ingresos se paga una parte')
export const halfShare = own('halfShare', 'That part', 'Esa parte', 'share')
export const foodPortion = own('foodPortion', 'Food portion for a family of this size', 'Porción de alimentos para una familia de este tamaño')
export const familyWage = own('familyWage', 'Family wage level, as a share of the full standard', 'Nivel salarial familiar, como parte de la norma completa', 'share')
export const highEarnings = own('highEarnings', 'From this share of the poverty guideline the grant is smaller', 'Desde esta parte del nivel de pobreza la ayuda es menor', 'share')
export const highEarningsShare = own('highEarningsShare', 'Share taken off then', 'Parte que se resta entonces', 'share')
export const earningsLimitAlready = own('earningsLimitAlready', 'Earnings up to this share of the poverty guideline are left out', 'El salario hasta esta parte del nivel de pobreza no cuenta', 'share')
export const infantYears = fixed('infantYears', 'Oldest age in whole years for which silence about a newborn is read as yes', 'Edad máxima en años para la que el silencio sobre un recién nacido se lee como sí', 'years', 'Wis. Stat. § 49.148(1m)(a)', { [began]: 2 })
