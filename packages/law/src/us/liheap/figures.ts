import { figure, stateFigure, table } from '../../language.ts'

/** Figures of energy assistance: the bounds of federal law, and the limit in each state's plan of a fiscal year. */

const usc = {
  title: '42 USC 8624(b)(2)(B)',
  href: 'https://www.law.cornell.edu/uscode/text/42/8624',
}
const share = (id: string, en: string, es: string, value: number) =>
  figure(`liheap.${id}`, { en, es, unit: 'share', source: usc }, { '1985-10-01': value })
export const floor = share(
  'floor',
  'Share of the poverty guideline below which income alone excludes nobody',
  'Parte del nivel de pobreza bajo la cual nadie queda fuera solo por ingresos',
  1.1,
)
export const mostOfPoverty = share(
  'mostOfPoverty',
  'Share of the poverty guideline that a state may go up to',
  'Parte del nivel de pobreza hasta la que puede llegar un estado',
  1.5,
)
export const mostOfMedian = share(
  'mostOfMedian',
  'Share of the state’s median income that a state may go up to',
  'Parte del ingreso mediano del estado hasta la que puede llegar un estado',
  0.6,
)
export const sizeShare = table(
  'liheap.sizeShare',
  {
    en: 'Share of the median income of four that counts for a household of this size',
    es: 'Parte del ingreso mediano de cuatro que cuenta para un hogar de este tamaño',
    unit: 'share',
    source: { title: '45 CFR 96.85(b)', href: 'https://www.law.cornell.edu/cfr/text/45/96.85' },
  },
  { '1988-04-04': [0.52, 0.68, 0.84, 1, 1.16, 1.32] },
  { '1988-04-04': 0.03 },
)
export const medianOfFour = stateFigure('liheap.medianOfFour', {
  en: 'Median income of a family of four in the state, a year',
  es: 'Ingreso mediano de una familia de cuatro en el estado, al año',
  unit: 'perYear',
})
/** The plans at hand are those of one fiscal year; after it they are the last known, and the office is asked. */
export const planIsOfThisYear = figure(
  'liheap.planIsOfThisYear',
  {
    en: 'The plans of this fiscal year are at hand (1) or not (0)',
    es: 'Los planes de este año fiscal están a mano (1) o no (0)',
    unit: 'share',
    source: {
      title: 'LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)',
      href: 'https://liheapch.acf.gov/delivery/income_eligibility.htm',
    },
  },
  { '1981-08-13': 0, '2025-10-01': 1, '2026-10-01': 0 },
)
export const plan = {
  ofPoverty: stateFigure('liheap.planOfPoverty', {
    en: 'Share of the poverty guideline in the state’s plan of fiscal year 2026',
    es: 'Parte del nivel de pobreza en el plan del estado',
    unit: 'share',
  }),
  ofMedian: stateFigure('liheap.planOfMedian', {
    en: 'Share of the median income in the state’s plan',
    es: 'Parte del ingreso mediano en el plan del estado',
    unit: 'share',
  }),
  /** Where a plan still goes by the median of the year before. */
  earlierMedian: stateFigure('liheap.planMedian', {
    en: 'Median income of four by which the state’s plan goes',
    es: 'Ingreso mediano de cuatro por el que va el plan del estado',
    unit: 'perYear',
  }),
}
