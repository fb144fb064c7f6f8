import { figure, stateFigure } from '../../language.ts'
import { cfr } from '../sources.ts'

/** Figures of help with child care: federal bounds, and the limit for those who apply in each state, as old as its date. */

const rule = cfr(45)
const age = (id: string, en: string, es: string, section: string, value: number) =>
  figure(`childCare.${id}`, { en, es, unit: 'years', source: rule(section) }, { '1998-08-24': value })
export const childUnder = age(
  'childUnder',
  'Age at which help with child care ends',
  'Edad a la que termina la ayuda para el cuidado',
  '98.20(a)(1)(i)',
  13,
)
export const disabledUnder = age(
  'disabledUnder',
  'Age at which it ends for a child who cannot care for themself',
  'Edad a la que termina para un menor que no puede cuidarse',
  '98.20(a)(1)(ii)',
  19,
)
export const mostOfMedian = figure(
  'childCare.mostOfMedian',
  {
    en: 'Share of the state’s median income that federal money may go up to',
    es: 'Parte del ingreso mediano del estado hasta la que llega el dinero federal',
    unit: 'share',
    source: rule('98.20(a)(2)(i)'),
  },
  { '1998-08-24': 0.85 },
)
export const assetLimit = figure(
  'childCare.assetLimit',
  {
    en: 'Limit on what the family owns',
    es: 'Límite de lo que posee la familia',
    unit: 'dollars',
    source: rule('98.20(a)(2)(ii)'),
  },
  { '2014-11-19': 1_000_000 },
)
const share = (id: string, en: string, es: string) => stateFigure(`childCare.${id}`, { en, es, unit: 'share' })
export const plan = {
  ofPoverty: share(
    'planOfPoverty',
    'Share of the poverty guideline for those who apply',
    'Parte del nivel de pobreza para quienes solicitan',
  ),
  ofMedian: share(
    'planOfMedian',
    'Share of the median income for those who apply',
    'Parte del ingreso mediano para quienes solicitan',
  ),
  /** A zero: not at hand for this size. */
  monthly: stateFigure('childCare.planMonthly', {
    en: 'The state’s published limit on the income of a month',
    es: 'Límite publicado por el estado de los ingresos al mes',
    unit: 'perMonth',
  }),
  noLimit: stateFigure('childCare.noLimit', {
    en: 'The state has no limit on income',
    es: 'El estado no tiene límite de ingresos',
    unit: 'share',
  }),
}
