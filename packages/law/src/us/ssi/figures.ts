import { figure } from '../../language.ts'
import type { Source, Unit } from '../../words.ts'
import { values } from './values.ts'
import { cfr, usc } from '../sources.ts'

/** Figures of SSI. Dates and amounts stand in `values.ts`, or here where the statute itself says the number. */

const rates: Source = { title: 'SSA, SSI federal payment amounts', href: 'https://www.ssa.gov/oact/cola/SSIamts.html' }
const cola2027: Source = {
  title: 'SSA, 2027 cost-of-living fact sheet',
  href: 'https://www.ssa.gov/news/en/cola/factsheets/2027.html',
}
const studentAmounts: Source = {
  title: 'SSA, student earned income exclusion',
  href: 'https://www.ssa.gov/oact/cola/studentEIE.html',
}
const rule = cfr(20)

const of = (name: keyof typeof values, en: string, es: string, unit: Unit, ...source: Source[]) =>
  figure(`ssi.${name}`, { en, es, unit, source }, values[name])

export const rateIndividual = of(
  'rateIndividual',
  'Federal benefit rate for one person',
  'Tasa federal del beneficio para una persona',
  'perMonth',
  rates,
  cola2027,
)
export const rateCouple = of(
  'rateCouple',
  'Federal benefit rate for a couple',
  'Tasa federal del beneficio para una pareja',
  'perMonth',
  rates,
  cola2027,
)
export const facilityRate = of(
  'facilityRate',
  'Rate in a hospital or nursing home that Medicaid pays',
  'Tasa en un hospital o residencia que paga Medicaid',
  'perMonth',
  usc(42)('1382(e)(1)(B)'),
  rule('416.414'),
)
export const keptShare = figure(
  'ssi.keptShare',
  {
    en: 'Share of the rate taken off for meals and shelter from others',
    es: 'Parte de la tasa que se resta por comida y vivienda de otros',
    unit: 'share',
    source: [usc(42)('1382a(a)(2)(A)(i)'), rule('416.1131')],
  },
  { '1974-01-01': 1 / 3 },
)
export const generalExclusion = of(
  'generalExclusion',
  'General income exclusion',
  'Exclusión general de ingresos',
  'perMonth',
  rule('416.1124(c)(12)'),
)
export const earnedExclusion = of(
  'earnedExclusion',
  'Earned income exclusion',
  'Exclusión de ingresos del trabajo',
  'perMonth',
  rule('416.1112(c)(5)'),
)
export const earnedShareCounted = of(
  'earnedShareCounted',
  'Share of the remaining earnings that counts',
  'Parte del salario restante que cuenta',
  'share',
  rule('416.1112(c)(7)'),
)
export const studentPerMonth = of(
  'studentPerMonth',
  'Student earnings left out in a month, at most',
  'Máximo del salario de estudiante excluido al mes',
  'perMonth',
  studentAmounts,
  cola2027,
)
export const studentPerYear = of(
  'studentPerYear',
  'Student earnings left out in a calendar year, at most',
  'Máximo del salario de estudiante excluido al año',
  'perYear',
  studentAmounts,
  cola2027,
)
export const studentAge = of(
  'studentAge',
  'Age at which a student no longer counts as a child',
  'Edad en que un estudiante deja de contar como menor',
  'years',
  rule('416.1856'),
)
export const agedFrom = of('agedFrom', 'Age for SSI as an older person', 'Edad para el SSI por vejez', 'years', rule('416.202(a)(1)'))
export const resourcesIndividual = of(
  'resourcesIndividual',
  'Limit on what one person owns',
  'Límite de recursos de una persona',
  'dollars',
  rule('416.1205(c)'),
)
export const resourcesCouple = of(
  'resourcesCouple',
  'Limit on what a couple owns',
  'Límite de recursos de una pareja',
  'dollars',
  rule('416.1205(c)'),
)
export const substantialWork = of(
  'substantialWork',
  'Pay that shows substantial work',
  'Salario que muestra trabajo sustancial',
  'perMonth',
  { title: 'SSA, substantial gainful activity', href: 'https://www.ssa.gov/oact/cola/sga.html' },
  rule('416.974(b)(2)'),
)

export const childSupportLeftOut = figure(
  'ssi.childSupportLeftOut',
  {
    en: 'Share of a child’s support payments left out',
    es: 'Parte de la manutención de un menor que no cuenta',
    unit: 'share',
    source: [usc(42)('1382a(b)(9)'), rule('416.1124(c)(11)')],
  },
  { '1974-01-01': 1 / 3 },
)
export const childUnder = figure(
  'ssi.childUnder',
  { en: 'Age at which a child becomes an adult', es: 'Edad en que un menor pasa a ser adulto', unit: 'years', source: rule('416.1856') },
  { '1974-01-01': 18 },
)
export const refugeeYears = figure(
  'ssi.refugeeYears',
  {
    en: 'Years of SSI for refugees and others protected',
    es: 'Años de SSI para refugiados y otras personas protegidas',
    unit: 'years',
    source: usc(8)('1612(a)(2)(A)'),
  },
  { '1997-08-05': 7 },
)
export const residentYears = figure(
  'ssi.residentYears',
  {
    en: 'Years that a permanent resident waits',
    es: 'Años de espera de un residente permanente',
    unit: 'years',
    source: usc(8)('1613(a)'),
  },
  { '1996-08-22': 5 },
)
export const sponsorShare = figure(
  'ssi.sponsorShare',
  {
    en: 'Share of the federal benefit rate kept for each other person of the sponsor',
    es: 'Parte de la tasa federal reservada para cada otra persona del patrocinador',
    unit: 'share',
    source: rule('416.1166a(b)'),
  },
  { '1980-10-01': 0.5 },
)
