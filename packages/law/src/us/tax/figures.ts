import { figure, type Num, table } from '../../language.ts'
import type { Source, Unit } from '../../words.ts'
import { values } from './values.ts'
import { usc } from '../sources.ts'

/** Figures of the income tax and its credits. Dates and amounts stand in `values.ts`; a tax year's figures begin on January 1. */

const irc = usc(26)
/** The yearly procedures that set the amounts which follow prices. */
const procedures: readonly Source[] = [
  { title: 'Rev. Proc. 2025-32 (tax year 2026)', href: 'https://www.irs.gov/pub/irs-drop/rp-25-32.pdf' },
  {
    title: 'Rev. Proc. 2024-40 (tax year 2025), with P.L. 119-21',
    href: 'https://www.irs.gov/pub/irs-drop/rp-24-40.pdf',
  },
  { title: 'Rev. Proc. 2023-34 (tax year 2024)', href: 'https://www.irs.gov/pub/irs-drop/rp-23-34.pdf' },
]
const wageBaseSource: Source = {
  title: 'SSA, contribution and benefit base',
  href: 'https://www.ssa.gov/oact/cola/cbb.html',
}

type Name = keyof typeof values
type Flat = { [N in Name]: (typeof values)[N] extends Readonly<Record<string, number>> ? N : never }[Name]
const of = (name: Flat, en: string, es: string, unit: Unit, ...source: Source[]): Num =>
  figure(`tax.${name}`, { en, es, unit, source }, values[name] as Readonly<Record<string, number>>)

export interface ByStatus {
  readonly single: Num
  readonly joint: Num
  readonly separate: Num
  readonly head: Num
  readonly surviving: Num
}
const statuses = {
  single: { en: 'single', es: 'soltero' },
  joint: { en: 'married filing jointly', es: 'casados que declaran juntos' },
  separate: { en: 'married filing separately', es: 'casado que declara por separado' },
  head: { en: 'head of household', es: 'cabeza de familia' },
  surviving: { en: 'surviving spouse', es: 'cónyuge sobreviviente' },
}
type PerStatus = Flat extends infer F ? (F extends `${infer Base}.single` ? Base : never) : never
const perStatus = (name: PerStatus, en: string, es: string, unit: Unit, ...source: Source[]): ByStatus => {
  const one = (status: keyof ByStatus) =>
    of(`${name}.${status}`, `${en}, ${statuses[status].en}`, `${es}, ${statuses[status].es}`, unit, ...source)
  return {
    single: one('single'),
    joint: one('joint'),
    separate: one('separate'),
    head: one('head'),
    surviving: one('surviving'),
  }
}

// ---- self-employment tax and payroll tax ----
export const selfEmploymentSocialSecurityRate = of(
  'selfEmploymentSocialSecurityRate',
  'Social Security part of the self-employment tax',
  'Parte del Seguro Social del impuesto por cuenta propia',
  'share',
  irc('1401(a)'),
)
export const selfEmploymentMedicareRate = of(
  'selfEmploymentMedicareRate',
  'Medicare part of the self-employment tax',
  'Parte de Medicare del impuesto por cuenta propia',
  'share',
  irc('1401(b)'),
)
export const selfEmploymentLeast = of(
  'selfEmploymentLeast',
  'Net earnings below which there is no self-employment tax',
  'Ingreso neto por debajo del cual no hay impuesto por cuenta propia',
  'perYear',
  irc('1402(b)(2)'),
)
export const selfEmploymentDeductibleShare = of(
  'selfEmploymentDeductibleShare',
  'Share of the self-employment tax that is deducted',
  'Parte del impuesto por cuenta propia que se deduce',
  'share',
  irc('164(f)'),
)
export const wageBase = of(
  'wageBase',
  'Most earnings on which Social Security tax is paid',
  'Máximo de ingresos que paga impuesto del Seguro Social',
  'perYear',
  wageBaseSource,
)
export const payrollSocialSecurityRate = of(
  'payrollSocialSecurityRate',
  'Social Security tax on wages',
  'Impuesto del Seguro Social sobre el salario',
  'share',
  irc('3101(a)'),
)
export const payrollMedicareRate = of(
  'payrollMedicareRate',
  'Medicare tax on wages',
  'Impuesto de Medicare sobre el salario',
  'share',
  irc('3101(b)(1)'),
)

// ---- taxable Social Security ----
export const benefitShareInCombinedIncome = of(
  'benefitShareInCombinedIncome',
  'Share of Social Security in combined income',
  'Parte del Seguro Social en el ingreso combinado',
  'share',
  irc('86(b)(1)'),
)
export const benefitBase = perStatus('benefitBase', 'Base amount', 'Cantidad base', 'perYear', irc('86(c)(1)'))
export const benefitAdjustedBase = perStatus(
  'benefitAdjustedBase',
  'Adjusted base amount',
  'Cantidad base ajustada',
  'perYear',
  irc('86(c)(2)'),
)
export const benefitBaseShare = of(
  'benefitBaseShare',
  'Share of income above the base amount',
  'Parte del ingreso por encima de la cantidad base',
  'share',
  irc('86(a)(1)(B)'),
)
export const benefitBaseCap = of(
  'benefitBaseCap',
  'Most of the benefits that is taxed in the first step',
  'Máximo de los beneficios gravado en el primer paso',
  'share',
  irc('86(a)(1)(A)'),
)
export const benefitBracketShare = of(
  'benefitBracketShare',
  'Share of the distance between the two base amounts',
  'Parte de la distancia entre las dos cantidades base',
  'share',
  irc('86(a)(2)(A)(ii)'),
)
export const benefitAdditionalShare = of(
  'benefitAdditionalShare',
  'Share of income above the adjusted base amount',
  'Parte del ingreso por encima de la cantidad base ajustada',
  'share',
  irc('86(a)(2)(A)(i)'),
)
export const benefitAdditionalCap = of(
  'benefitAdditionalCap',
  'Most of the benefits that is ever taxed',
  'Máximo de los beneficios que se grava',
  'share',
  irc('86(a)(2)(B)'),
)

// ---- deductions ----
export const standardDeduction = perStatus(
  'standardDeduction',
  'Standard deduction',
  'Deducción estándar',
  'perYear',
  irc('63(c)'),
  ...procedures,
)
export const agedOrBlind = perStatus(
  'agedOrBlind',
  'More standard deduction for being 65 or blind',
  'Deducción estándar adicional por tener 65 años o ser ciego',
  'perYear',
  irc('63(f)'),
  ...procedures,
)
export const agedFrom = of('agedFrom', 'Age of an older filer', 'Edad de un declarante mayor', 'years', irc('63(f)(1)'))
export const seniorDeduction = of(
  'seniorDeduction',
  'Deduction for a filer of 65 or older',
  'Deducción para un declarante de 65 años o más',
  'perYear',
  irc('151(d)(5)(C)'),
)
export const seniorFallStart = of(
  'seniorFallStart',
  'Income at which the deduction for older filers begins to fall',
  'Ingreso desde el que baja la deducción para mayores',
  'perYear',
  irc('151(d)(5)(C)(iii)'),
)
export const seniorFallStartJoint = of(
  'seniorFallStartJoint',
  'The same for a joint return',
  'Lo mismo para una declaración conjunta',
  'perYear',
  irc('151(d)(5)(C)(iii)'),
)
export const seniorFallRate = of(
  'seniorFallRate',
  'Share of the income above it that is taken off the deduction for older filers',
  'Parte del ingreso por encima que se resta de la deducción para mayores',
  'share',
  irc('151(d)(5)(C)(iii)'),
)
export const businessShare = of(
  'businessShare',
  'Share of business income that is deducted',
  'Parte del ingreso de un negocio que se deduce',
  'share',
  irc('199A(a)'),
)
export const businessLeastFrom = of(
  'businessLeastFrom',
  'Business income from which there is a least deduction',
  'Ingreso de negocio desde el que hay una deducción mínima',
  'perYear',
  irc('199A(i)'),
)
/** The least deduction began with tax year 2026 (P.L. 119-21, section 70105). */
export const businessLeast = figure(
  'tax.businessLeast',
  {
    en: 'Least deduction for business income',
    es: 'Deducción mínima por ingreso de negocio',
    unit: 'perYear',
    source: irc('199A(i)'),
  },
  { '2018-01-01': 0, ...values.businessLeast },
)
export const businessFallStart = perStatus(
  'businessFallStart',
  'Income at which the deduction for a business without employees begins to fall',
  'Ingreso desde el que baja la deducción de un negocio sin empleados',
  'perYear',
  irc('199A(e)(2)'),
  ...procedures,
)
export const businessFallLength = perStatus(
  'businessFallLength',
  'Income over which it falls to nothing',
  'Ingreso en el que baja hasta nada',
  'perYear',
  irc('199A(b)(3)(B)'),
)

// ---- rates ----
const band = (top: PerStatus, rate: Flat, number: number) => ({
  top: perStatus(
    top,
    `Top of tax band ${number}`,
    `Límite superior del tramo ${number}`,
    'perYear',
    irc('1(j)'),
    ...procedures,
  ),
  rate: of(rate, `Rate of tax band ${number}`, `Tasa del tramo ${number}`, 'share', irc('1(j)(2)')),
})
export const bands = [
  band('bracketTop1', 'bracketRate1', 1),
  band('bracketTop2', 'bracketRate2', 2),
  band('bracketTop3', 'bracketRate3', 3),
  band('bracketTop4', 'bracketRate4', 4),
  band('bracketTop5', 'bracketRate5', 5),
  band('bracketTop6', 'bracketRate6', 6),
]
export const lastRate = of('bracketRate7', 'Rate above the last band', 'Tasa por encima del último tramo', 'share', irc('1(j)(2)'))

// ---- child and dependent care credit ----
export const careChildUnder = of(
  'careChildUnder',
  'Age until which a child’s care counts',
  'Edad hasta la que cuenta el cuidado de un menor',
  'years',
  irc('21(b)(1)(A)'),
)
export const careMostPersons = of(
  'careMostPersons',
  'Most people whose care counts',
  'Máximo de personas cuyo cuidado cuenta',
  'people',
  irc('21(c)'),
)
export const careMostPerPerson = of(
  'careMostPerPerson',
  'Most care cost that counts for one person',
  'Máximo del gasto de cuidado que cuenta por persona',
  'perYear',
  irc('21(c)'),
)
export const careDeemedPerPerson = of(
  'careDeemedPerPerson',
  'Earnings that a spouse who studies is taken to have, for one person cared for',
  'Ingresos que se atribuyen a un cónyuge que estudia, por persona cuidada',
  'perYear',
  irc('21(d)(2)'),
)
export const careRateMost = of('careRateMost', 'Highest rate of the care credit', 'Tasa máxima del crédito por cuidado', 'share', irc('21(a)(2)'))
export const careRateFirstFloor = of(
  'careRateFirstFloor',
  'Rate at which the first fall ends',
  'Tasa en la que termina la primera baja',
  'share',
  irc('21(a)(2)'),
)
export const careFallStart = of(
  'careFallStart',
  'Income at which the rate begins to fall',
  'Ingreso desde el que baja la tasa',
  'perYear',
  irc('21(a)(2)'),
)
export const careFallStep = of(
  'careFallStep',
  'Income for each point that the rate falls',
  'Ingreso por cada punto que baja la tasa',
  'perYear',
  irc('21(a)(2)'),
)
export const careFallRate = of('careFallRate', 'One point of the rate', 'Un punto de la tasa', 'share', irc('21(a)(2)'))
/** The second fall began with tax year 2026 (P.L. 119-21, section 70405); before, the first fall ended at this rate. */
export const careSecondFallPoint = figure(
  'tax.careSecondFallPoint',
  {
    en: 'Points that the rate falls a second time, for each step of income',
    es: 'Puntos que la tasa baja por segunda vez, por cada paso de ingreso',
    unit: 'share',
    source: irc('21(a)(2)'),
  },
  { '2022-01-01': 0, '2026-01-01': 0.01 },
)
export const careRateLeast = of(
  'careRateLeast',
  'Lowest rate of the care credit',
  'Tasa mínima del crédito por cuidado',
  'share',
  irc('21(a)(2)'),
)
export const careSecondFallStart = perStatus(
  'careSecondFallStart',
  'Income at which the rate falls a second time',
  'Ingreso desde el que la tasa baja otra vez',
  'perYear',
  irc('21(a)(2)'),
)
export const careSecondFallStep = perStatus(
  'careSecondFallStep',
  'Income for each point of the second fall',
  'Ingreso por cada punto de la segunda baja',
  'perYear',
  irc('21(a)(2)'),
)

// ---- earned income credit ----
const byChildren = (name: Exclude<Name, Flat>, en: string, es: string, unit: Unit, ...source: Source[]) =>
  table(`tax.${name}`, { en, es, unit, source, first: 0 }, values[name])
export const eitcMost = byChildren(
  'eitcMost',
  'Highest earned income credit, by children',
  'Crédito máximo por ingreso del trabajo, según los hijos',
  'perYear',
  irc('32(b)(2)'),
  ...procedures,
)
export const eitcRate = byChildren(
  'eitcRate',
  'Credit for each dollar earned, by children',
  'Crédito por cada dólar ganado, según los hijos',
  'share',
  irc('32(b)(1)'),
)
export const eitcFallRate = byChildren(
  'eitcFallRate',
  'Credit lost for each dollar above, by children',
  'Crédito que se pierde por cada dólar por encima, según los hijos',
  'share',
  irc('32(b)(1)'),
)
export const eitcFallStart = byChildren(
  'eitcFallStart',
  'Income at which the credit begins to fall, by children',
  'Ingreso desde el que baja el crédito, según los hijos',
  'perYear',
  irc('32(b)(2)'),
  ...procedures,
)
export const eitcJointMore = byChildren(
  'eitcJointMore',
  'How much later it falls on a joint return, by children',
  'Cuánto más tarde baja en una declaración conjunta, según los hijos',
  'perYear',
  irc('32(b)(2)(B)'),
  ...procedures,
)
export const eitcInvestmentMost = of(
  'eitcInvestmentMost',
  'Most investment income with the credit',
  'Máximo de ingresos de inversión con el crédito',
  'perYear',
  irc('32(i)'),
  ...procedures,
)
export const eitcAgeFrom = of('eitcAgeFrom', 'Youngest age without a child', 'Edad mínima sin hijos', 'years', irc('32(c)(1)(A)(ii)(II)'))
export const eitcAgeTo = of('eitcAgeTo', 'Oldest age without a child', 'Edad máxima sin hijos', 'years', irc('32(c)(1)(A)(ii)(II)'))
export const qualifyingChildUnder = figure(
  'tax.qualifyingChildUnder',
  { en: 'Age until which a child qualifies', es: 'Edad hasta la que un hijo califica', unit: 'years', source: irc('152(c)(3)(A)(i)') },
  { '2005-01-01': 19 },
)
export const qualifyingStudentUnder = figure(
  'tax.qualifyingStudentUnder',
  {
    en: 'Age until which a full-time student qualifies',
    es: 'Edad hasta la que califica un estudiante de tiempo completo',
    unit: 'years',
    source: irc('152(c)(3)(A)(ii)'),
  },
  { '2005-01-01': 24 },
)

// ---- child credit ----
export const childCredit = of('childCredit', 'Credit for a child', 'Crédito por un hijo', 'perYear', irc('24(h)(2)'), ...procedures)
export const childCreditUnder = of('childCreditUnder', 'Age until which there is a child credit', 'Edad hasta la que hay crédito por hijo', 'years', irc('24(c)(1)'))
export const otherDependentCredit = of(
  'otherDependentCredit',
  'Credit for another dependent',
  'Crédito por otro dependiente',
  'perYear',
  irc('24(h)(4)'),
)
export const childFall = of('childFall', 'Credit lost at each step', 'Crédito que se pierde en cada paso', 'perYear', irc('24(b)(1)'))
export const childFallStep = of('childFallStep', 'Step of income', 'Paso de ingreso', 'perYear', irc('24(b)(1)'))
export const childFallStart = perStatus(
  'childFallStart',
  'Income at which the child credit begins to fall',
  'Ingreso desde el que baja el crédito por hijos',
  'perYear',
  irc('24(h)(3)'),
)
export const refundablePerChild = of(
  'refundablePerChild',
  'Most that is paid out for a child',
  'Máximo que se paga por hijo',
  'perYear',
  irc('24(h)(5)'),
  ...procedures,
)
export const refundableRate = of(
  'refundableRate',
  'Share of earnings that is paid out',
  'Parte de los ingresos del trabajo que se paga',
  'share',
  irc('24(d)(1)(B)(i)'),
)
export const refundableFrom = of(
  'refundableFrom',
  'Earnings above which it is paid out',
  'Ingresos del trabajo desde los que se paga',
  'perYear',
  irc('24(h)(6)'),
)
export const refundableManyChildren = of(
  'refundableManyChildren',
  'Children from which payroll tax may be counted instead',
  'Hijos desde los que se puede contar el impuesto de nómina',
  'people',
  irc('24(d)(1)(B)(ii)'),
)
export const adultNumberNeeded = of(
  'adultNumberNeeded',
  'A filer needs a number valid for work (1: yes)',
  'Un declarante necesita un número válido para trabajar (1: sí)',
  'share',
  irc('24(h)(7)'),
)
