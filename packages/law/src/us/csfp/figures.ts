import { figure, inListedCounty, stateFigure, stateFlag } from '../../language.ts'
import { county } from '../questions.ts'

/** Figures of the Commodity Supplemental Food Program, and what states decide. */

export const fromAge = figure(
  'csfp.fromAge',
  { en: 'Age from which CSFP is given', es: 'Edad desde la que se da CSFP', unit: 'years', source: '7 CFR 247.9(a)' },
  { '2014-02-07': 60 },
)
export const share = stateFigure('csfp.share', {
  en: 'Share of the poverty guideline for CSFP',
  es: 'Parte del nivel de pobreza para CSFP',
  unit: 'share',
  source: '7 CFR 247.9(b), (c); 89 FR 87228',
  values: { '2014-02-07': 1.3, '2025-01-01': 1.5 },
})
export const notEverywhere = stateFlag('csfp.notEverywhere', {
  en: 'CSFP is given only in some counties of the state',
  es: 'CSFP solo se da en algunos condados del estado',
})
export const isServed = inListedCounty(
  'csfp.counties',
  { en: 'The county has CSFP', es: 'El condado tiene CSFP' },
  county,
)
export const byOtherHelp = stateFlag('csfp.byOtherHelp', {
  en: 'In this state SSI, SNAP or a Medicare Savings Program stands for the test of income',
  es: 'En este estado el SSI, SNAP o un Programa de Ahorros de Medicare reemplaza la prueba de ingresos',
})
