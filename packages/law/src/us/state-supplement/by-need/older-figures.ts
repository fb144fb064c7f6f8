import { figure } from '../../../language.ts'

/** Figures of pay in the plans that are older than SSI. */

const source = ['Ill. Admin. Code tit. 89, § 113.120', 'N.H. Code Admin. R. He-W 654.15(b), (f)']
const amount = (id: string, en: string, es: string, unit: 'perMonth' | 'share', value: number) =>
  figure(`stateSupplement.older.${id}`, { en, es, unit, source }, { '1974-01-01': value })
export const leftOutFirst = amount(
  'first',
  'Pay that is left out first',
  'Salario que no cuenta primero',
  'perMonth',
  20,
)
export const leftOutMost = amount(
  'most',
  'Most that is left out of the rest',
  'Lo más que no cuenta del resto',
  'perMonth',
  30,
)
export const blindExclusion = amount(
  'blindFirst',
  'The same of a blind person',
  'Lo mismo de una persona ciega',
  'perMonth',
  85,
)
export const leftOutHalf = amount(
  'half',
  'Share of the rest that is left out',
  'Parte del resto que no cuenta',
  'share',
  0.5,
)
