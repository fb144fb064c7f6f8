import { figure } from '../../language.ts'
import type { Unit } from '../../words.ts'

/** Figures of SSDI; the amount of substantial work for those who are not blind stands with SSI's. */

const rule = (cite: string) => ({
  title: `20 CFR ${cite}`,
  href: `https://www.law.cornell.edu/cfr/text/20/${cite.split('(')[0]}`,
})
const of = (id: string, en: string, es: string, unit: Unit, source: { title: string; href: string }, values: Record<string, number>) =>
  figure(`ssdi.${id}`, { en, es, unit, source }, values)

export const substantialWorkBlind = of(
  'substantialWorkBlind',
  'Pay that shows substantial work of a blind person',
  'Salario que muestra trabajo sustancial de una persona ciega',
  'perMonth',
  { title: 'SSA, substantial gainful activity; 20 CFR 404.1584(d)', href: 'https://www.ssa.gov/oact/cola/sga.html' },
  { '2023-01-01': 2460, '2024-01-01': 2590, '2025-01-01': 2700, '2026-01-01': 2830 },
)
export const trialPay = of(
  'trialPay',
  'Pay that makes a month one of trial work',
  'Salario que hace de un mes uno de prueba de trabajo',
  'perMonth',
  { title: 'SSA, trial work period; 20 CFR 404.1592(b)', href: 'https://www.ssa.gov/oact/cola/twp.html' },
  { '2023-01-01': 1050, '2024-01-01': 1110, '2025-01-01': 1160, '2026-01-01': 1210 },
)
export const trialMonths = of('trialMonths', 'Months of trial work', 'Meses de prueba de trabajo', 'months', rule('404.1592(a)'), { '1992-01-01': 9 })
export const waitingMonths = of(
  'waitingMonths',
  'Full months of disability before the first payment',
  'Meses completos de discapacidad antes del primer pago',
  'months',
  rule('404.315(d)'),
  { '1973-01-01': 5 },
)
export const adultFrom = of('adultFrom', 'Youngest age that is asked', 'Edad mínima que se pregunta', 'years', rule('404.130(c)'), { '1980-01-01': 18 })
export const fullRetirement = of(
  'fullRetirement',
  'Age at which retirement takes the place of SSDI (born in 1960 and later)',
  'Edad a la que la jubilación reemplaza al SSDI (nacidos desde 1960)',
  'years',
  rule('404.409(a)'),
  { '1983-04-20': 67 },
)
