import { figure, stateFigure } from '../../language.ts'

/** Figures of Lifeline, and what states add. */

export const share = figure(
  'lifeline.share',
  {
    en: 'Share of the poverty guideline for Lifeline',
    es: 'Parte del nivel de pobreza para Lifeline',
    unit: 'share',
    source: '47 CFR 54.409(a)(1)',
  },
  { '2012-06-01': 1.35 },
)
export const discount = figure(
  'lifeline.discount',
  {
    en: 'Discount on the bill each month',
    es: 'Descuento en la factura cada mes',
    unit: 'perMonth',
    source: '47 CFR 54.403(a)(1)',
  },
  { '2012-04-02': 9.25 },
)
export const tribalDiscount = figure(
  'lifeline.tribalDiscount',
  {
    en: 'More discount on Tribal land, at most',
    es: 'Descuento adicional en tierra tribal, como máximo',
    unit: 'perMonth',
    source: '47 CFR 54.403(a)(3)',
  },
  { '2012-04-02': 25 },
)
export const state = {
  share: stateFigure('lifeline.stateShare', {
    en: 'Share of the poverty guideline for the state’s own discount',
    es: 'Parte del nivel de pobreza para el descuento propio del estado',
    unit: 'share',
  }),
  discount: stateFigure('lifeline.stateDiscount', {
    en: 'The state’s own discount each month',
    es: 'Descuento propio del estado cada mes',
    unit: 'perMonth',
  }),
}
