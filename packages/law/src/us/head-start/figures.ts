import { figure } from '../../language.ts'

/** Figures of Head Start and Early Head Start. */

export const incomeShare = figure(
  'headStart.incomeShare',
  {
    en: 'Share of the poverty guideline for Head Start',
    es: 'Parte del nivel de pobreza para Head Start',
    unit: 'share',
    source: '42 USC 9840(a)(1)(B)(i); 45 CFR 1302.12(c)(1)(i)',
  },
  { '2007-12-12': 1 },
)
export const housingShare = figure(
  'headStart.housingShare',
  {
    en: 'Share of income above which housing costs are taken off',
    es: 'Parte de los ingresos a partir de la cual se restan los gastos de vivienda',
    unit: 'share',
    source: '45 CFR 1302.12(i)(1)(ii); 89 FR 67720',
  },
  { '2024-10-21': 0.3 },
)
const age = (id: string, en: string, es: string, source: string, value: number) =>
  figure(id, { en, es, unit: 'years', source }, { '2007-12-12': value })
export const earlyUnder = age(
  'headStart.earlyUnder',
  'Age at which Head Start follows Early Head Start',
  'Edad en que Head Start sigue a Early Head Start',
  '42 USC 9840a(c)(1); 45 CFR 1302.12(b)',
  3,
)
export const schoolFrom = age(
  'headStart.schoolFrom',
  'Age by which every child must go to school',
  'Edad en que todo niño debe ir a la escuela',
  '45 CFR 1302.12(b)(2)(ii) (compulsory school age of the state, mostly six)',
  6,
)
