import { household } from '../../language.ts'

/** What only Lifeline asks. */

export const isOnTribalLand = household.yesno('lifeline.tribalLand', {
  en: 'Does the household live on Tribal land?',
  es: '¿Vive el hogar en tierra tribal?',
  short: { en: 'Tribal land', es: 'Tierra tribal' },
  why: { en: 'The discount is larger there.', es: 'Allí el descuento es mayor.' },
})
export const getsTribalHelp = household.yesno('lifeline.tribalHelp', {
  en: 'Does anyone get Bureau of Indian Affairs general assistance, food distribution on Tribal land, Tribal TANF or Tribal Head Start?',
  es: '¿Recibe alguien asistencia general de la Oficina de Asuntos Indígenas, alimentos distribuidos en tierra tribal, TANF tribal o Head Start tribal?',
  short: { en: 'Tribal programs', es: 'Programas tribales' },
  why: { en: 'They open Lifeline on Tribal land.', es: 'Dan acceso a Lifeline en tierra tribal.' },
  appliesTo: isOnTribalLand,
})
