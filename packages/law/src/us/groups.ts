import type { AskGroup } from '../node.ts'

/** Questions that are put together as one list, each ticked where it fits; "none of these" answers them all. */

export const comesIn: AskGroup = {
  id: 'comesIn',
  of: 'each',
  en: 'Which of these come in for this person each month?',
  es: '¿Cuáles de estos ingresos recibe esta persona cada mes?',
}
export const comesInForFamily: AskGroup = {
  id: 'comesInForFamily',
  of: 'everybody',
  en: 'Does child support or a survivor’s benefit come in for anyone?',
  es: '¿Llega manutención o un beneficio de sobreviviente para alguien?',
}
export const goesOut: AskGroup = {
  id: 'goesOut',
  of: 'everybody',
  en: 'Which of these does the household pay for?',
  es: '¿Cuáles de estos gastos paga el hogar?',
}
export const health: AskGroup = {
  id: 'health',
  of: 'everybody',
  en: 'Does any of this apply to anyone in the household?',
  es: '¿Se aplica algo de esto a alguien del hogar?',
}
export const citizenship: AskGroup = {
  id: 'citizenship',
  of: 'everybody',
  en: 'Is everyone a U.S. citizen or national? If not, who is not?',
  es: '¿Son todos ciudadanos o nacionales de EE. UU.? Si no, ¿quién no lo es?',
}
export const study: AskGroup = {
  id: 'study',
  of: 'everybody',
  en: 'Does anyone go to college or a trade school?',
  es: '¿Alguien estudia en la universidad o en una escuela técnica?',
}
export const cashHelp: AskGroup = {
  id: 'cashHelp',
  of: 'everybody',
  en: 'Does anyone get one of these now?',
  es: '¿Recibe alguien alguna de estas ayudas ahora?',
}
export const livingOnSsi: AskGroup = {
  id: 'livingOnSsi',
  of: 'each',
  en: 'Does any of this apply to where this person lives?',
  es: '¿Se aplica algo de esto al lugar donde vive esta persona?',
}
