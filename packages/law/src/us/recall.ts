import type { Words } from '../words.ts'

/** What rests on recall of a source, or on a second hand: it counts, and is shown as to be confirmed. */
export interface Recalled extends Words {
  readonly programme: string
  /** Undefined: in every state. */
  readonly states?: readonly string[]
  readonly cite: string
}

const of = (programme: string, states: string, en: string, es: string, cite: string): Recalled => ({
  programme,
  ...(states ? { states: states.split(' ') } : {}),
  en,
  es,
  cite,
})

// biome-ignore format: one item a line
export const recalled: readonly Recalled[] = [
  of('snap', 'MD', 'The first month of the higher state minimum', 'El primer mes del mínimo estatal más alto', 'Md. Code, Human Services § 5-501(d)'),
  of('stateCredits', 'IA IN WI', 'The share of the federal credit', 'La parte del crédito federal', 'Iowa Code § 422.12B; Ind. Code § 6-3.1-21-6; Wis. Stat. § 71.07(9e)'),
  of('tanf', 'AK AL AR AZ CT DE FL HI IA ID KY LA MD MI MN ND NE NH NJ NM NV NY OH OR RI SC SD TN VA VT WI WY', 'Whether people with SSI are part of the family', 'Si quienes reciben SSI son parte de la familia', 'the state’s TANF plan'),
  of('tanf', 'IL', 'The share of pay left out for those who apply', 'La parte del salario que no cuenta para quien solicita', 'Ill. Adm. Code tit. 89, § 112.133(b), 112.141'),
  of('msp', 'CT DC IN MA ME NY', 'The state’s wider limits', 'Los límites más amplios del estado', '42 USC 1396a(r)(2)'),
  of('medicaid', 'NY', '138 % of the guideline for aged and disabled people', '138 % del nivel para personas mayores o con discapacidad', 'N.Y. Soc. Serv. Law § 366; GIS 22 MA/11'),
  of('medicaid', 'MS', 'Healthier Mississippi', 'Healthier Mississippi', 'section 1115 waiver of Mississippi'),
  of('extraHelp', '', 'The limits on savings', 'Los límites de ahorros', '42 CFR 423.773; 42 USC 1395w-114(a)(3)'),
  of('housing', '', 'The limit on what a family owns', 'El límite de bienes de una familia', '24 CFR 5.618'),
  of('stateSupplement', 'WY', 'The amount', 'La cantidad', 'Wyo. Stat. § 42-4-111'),
  of('liheap', '', 'The limits, read at second hand from the federal clearinghouse', 'Los límites, leídos de segunda mano de la lista federal', '42 USC 8624(b)(2)(B)'),
  of('childCare', '', 'The limits, the oldest from 2010', 'Los límites, el más antiguo de 2010', '45 CFR 98.20(a)(2), 98.21'),
]
