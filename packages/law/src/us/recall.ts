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
  of('tanf', 'AK AL AR AZ CT DE FL HI IA ID KY LA MD MI MN ND NE NH NJ NM NV NY OH OR RI SC SD TN VA VT WI WY', 'Whether people with SSI are part of the family', 'Si quienes reciben SSI son parte de la familia', 'the state’s TANF plan'),
  of('tanf', 'IL', 'The share of pay left out for those who apply', 'La parte del salario que no cuenta para quien solicita', 'Ill. Adm. Code tit. 89, § 112.133(b), 112.141'),
  of('msp', 'CT DC IN ME NY', 'The state’s wider limits', 'Los límites más amplios del estado', '42 USC 1396a(r)(2)'),
  of('medicaid', 'MS', 'Healthier Mississippi: its limits, and whether its 6,000 places are taken', 'Healthier Mississippi: sus límites, y si sus 6,000 lugares están ocupados', 'section 1115 demonstration; Miss. Admin. Code tit. 23, part 104, R. 1.1'),
  of('extraHelp', '', 'The limits on savings of 2026 (those of 2025 are SSA’s)', 'Los límites de ahorros de 2026 (los de 2025 son de la SSA)', 'SSA POMS HI 03030.025; 42 USC 1395w-114(a)(3)'),
  of('aca', 'MA', 'ConnectorCare’s cheapest prices, read at second hand', 'Los precios más bajos de ConnectorCare, leídos de segunda mano', '956 CMR 12.04(2)'),
  of('liheap', '', 'The limits, read at second hand from the federal clearinghouse', 'Los límites, leídos de segunda mano de la lista federal', '42 USC 8624(b)(2)(B)'),
  of('stateSupplement', 'IL', 'The adjustment of 2026, at second hand: perhaps a dollar less', 'El ajuste de 2026, de segunda mano: quizás un dólar menos', 'PM 11-01-07'),
  of('stateSupplement', 'IA', 'The $22 of blind people, at second hand', 'Los $22 de las personas ciegas, de segunda mano', 'Iowa Admin. Code r. 441—52.1(4)'),
  of('stateSupplement', 'MO', 'That the Blind Pension is as much as the most of Supplemental Aid', 'Que la Pensión para Personas Ciegas es lo mismo que lo más de la Ayuda Suplementaria', 'Mo. Rev. Stat. § 209.040'),
  of('stateSupplement', 'NH', 'What is paid beside a spouse who cannot get it', 'Lo que se paga junto a un cónyuge que no puede recibirla', 'N.H. Code Admin. R. He-W 654.16'),
  of('stateSupplement', 'CO', 'That the pension asks for no status', 'Que la pensión no pide un estatus migratorio', '9 CCR 2503-5, § 3.520.67.E; C.R.S. 26-2-111'),
  of('stateCredits', 'DC', '85 % from 2026: read in the emergency act; that the permanent law says the same, at second hand', '85 % desde 2026: leído en la ley de emergencia; que la ley permanente dice lo mismo, de segunda mano', 'D.C. Code § 47-1806.04(f)(1)(B-2); D.C. Law 26-189'),
  of('stateCredits', 'MD', 'That the child credit falls for each child, read at second hand', 'Que el crédito por hijos baja por cada hijo, leído de segunda mano', 'Md. Code, Tax-Gen. § 10-751(c); Resident Booklet 2025, worksheet 21C'),
  of('stateCredits', 'NJ', 'The amounts of 2026, before the chaptered law was at hand, and when a pension is left out', 'Las cantidades de 2026, antes de tener la ley publicada, y cuándo no cuenta la pensión', 'P.L. 2026, c. 26; N.J.S.A. 54A:6-10'),
  of('stateCredits', 'OK', 'That the credit of 2020 still counts in 2026 (a bill of 2025 would have ended it), and the pension left out', 'Que el crédito de 2020 todavía vale en 2026 (un proyecto de 2025 lo habría terminado), y la pensión que no cuenta', '68 O.S. § 2357.43, § 2358'),
  of('stateCredits', 'CA CO MN NM OR', 'The incomes and ages of the statutes below which a credit is sure; the amounts of 2026 are not published', 'Los ingresos y edades de las leyes con los que un crédito es seguro; las cantidades de 2026 no se han publicado', 'Cal. Rev. & Tax. Code § 17052; C.R.S. § 39-22-129; Minn. Stat. § 290.0661; N.M. Stat. § 7-2-18.34; ORS 315.273'),
  of('medicaid', 'FL GA TX WY', 'That parents’ limits in dollars are still those of the state plans of 2014', 'Que los límites en dólares para padres siguen siendo los de los planes estatales de 2014', '42 CFR 435.110; state plan pages S14, S25'),
  of('childCare', '', 'The limits, the oldest from 2010', 'Los límites, el más antiguo de 2010', '45 CFR 98.20(a)(2), 98.21'),
]
