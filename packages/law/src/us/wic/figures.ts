import { figure } from '../../language.ts'

/** Figures of WIC. */

export const share = figure(
  'wic.share',
  {
    en: 'Share of the poverty guideline for WIC',
    es: 'Parte del nivel de pobreza para WIC',
    unit: 'share',
    source: '42 USC 1786(d)(2)(A); 42 USC 1758(b)(1)(B)',
  },
  { '1989-11-10': 1.85 },
)
const age = (id: string, en: string, es: string, source: string, value: number) =>
  figure(id, { en, es, unit: 'years', source }, { '1989-11-10': value })
export const childUnder = age(
  'wic.childUnder',
  'Age to which a child gets WIC',
  'Edad hasta la que un niño recibe WIC',
  '42 USC 1786(b)(2); 7 CFR 246.2 “Children”',
  5,
)
export const infantUnder = age(
  'wic.infantUnder',
  'Age at which an infant becomes a child',
  'Edad en que un bebé pasa a ser niño',
  '42 USC 1786(b)(5); 7 CFR 246.2 “Infants”',
  1,
)
export const birthFrom = age(
  'wic.birthFrom',
  'Youngest age asked about a birth',
  'Edad mínima para preguntar por un parto',
  'CDC/NCHS natality tables begin at 10–14 years',
  12,
)
export const birthTo = age(
  'wic.birthTo',
  'Oldest age asked about a birth',
  'Edad máxima para preguntar por un parto',
  'CDC/NCHS natality tables end at 50–54 years',
  55,
)
