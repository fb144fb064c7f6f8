import { household, not, zero } from '../../language.ts'
import { cashIncome } from '../cash-income.ts'
import { heatingCooling } from '../snap/questions.ts'
import { planIsOfThisYear } from './figures.ts'
import { planLimit } from './limits.ts'

/** What only energy assistance asks. */

export const heat = household.choice(
  'liheap.heat',
  {
    en: 'How does the household pay for heating or cooling?',
    es: '¿Cómo paga el hogar la calefacción o el aire acondicionado?',
    short: { en: 'How heating is paid', es: 'Cómo se paga la calefacción' },
    why: {
      en: 'Energy help is for those who pay for energy, by a bill or in the rent.',
      es: 'La ayuda de energía es para quien paga la energía, con factura o en la renta.',
    },
    implied: [[heatingCooling.above(zero), 'bill']],
  },
  [
    { code: 'rent', en: 'It is in the rent', es: 'Está incluida en la renta' },
    { code: 'bill', en: 'By a bill, or by buying fuel', es: 'Con una factura, o comprando combustible' },
    { code: 'nothing', en: 'It pays nothing for it', es: 'No paga nada por ella' },
  ],
)
export const officeAccepts = household.yesno('liheap.officeAccepts', {
  en: 'Does the energy office say that the income is within this year’s limit?',
  es: '¿Dice la oficina de energía que los ingresos están dentro del límite de este año?',
  short: { en: 'The energy office accepts the income', es: 'La oficina de energía acepta los ingresos' },
  why: {
    en: 'Each state sets its limit anew every year, and we do not have this year’s.',
    es: 'Cada estado fija su límite cada año, y no tenemos el de este año.',
  },
  appliesTo: not(planIsOfThisYear.above(zero)),
  implied: cashIncome.atMost(planLimit),
})
export const told = household.money('liheap.told', {
  en: 'If the energy office has said how much it gives: how much is it for the year?',
  es: 'Si la oficina de energía ya dijo cuánto da: ¿cuánto es por el año?',
  short: { en: 'Energy help for the year', es: 'Ayuda de energía por el año' },
  why: {
    en: 'The amount depends on fuel, bill, place and money left; the office sets it.',
    es: 'La cantidad depende del combustible, la factura, el lugar y los fondos; la fija la oficina.',
  },
  unit: 'perYear',
})
