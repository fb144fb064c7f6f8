import { taxUnit, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { careCredit } from './care-credit.ts'
import { ctcAmount, ctcEligible, ctcRefundable, ctcUsed, ctcWorth } from './child-credit.ts'
import { eitcAmount, eitcEligible } from './eitc.ts'
import { adjustedGrossIncome, payrollTax } from './income.ts'
import { taxBeforeCredits } from './tax.ts'

/** The federal income tax as far as its credits need it: status.ts → income.ts → tax.ts → care, earned income, child credit. */

const incomeTax = taxUnit.rule(
  'tax.incomeTax',
  {
    en: 'Income tax after the credits that are not paid out',
    es: 'Impuesto después de los créditos que no se pagan',
    cite: '26 USC 1, 26',
    unit: 'perYear',
  },
  taxBeforeCredits.minus(careCredit, ctcUsed).notBelow(zero),
)
const owesTax = taxUnit.rule(
  'tax.owes',
  { en: 'Owes income tax', es: 'Debe impuesto', cite: '26 USC 1' },
  incomeTax.above(zero),
)

const verified = {
  against: {
    en: 'Published amounts for 2025 and 2026, 4,308 households of a reference model, cases in the cases folder',
    es: 'Cantidades publicadas para 2025 y 2026, 4,308 hogares de un modelo de referencia y los casos de la carpeta cases',
  },
  on: '2026-11-22',
}
const order = ['age', 'earnedMonthly', 'selfEmploymentMonthly', 'tax.marriage', 'expenses.childcareMonthly']

export const eitc: Programme = {
  id: 'eitc',
  name: { en: 'Earned income credit (EITC)', es: 'Crédito por ingreso del trabajo (EITC)' },
  entity: 'taxUnit',
  period: 'year',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible: eitcEligible,
  amount: eitcAmount,
  results: { 'eitc.eligible': eitcEligible, 'eitc.amount': eitcAmount },
  order,
  verified,
}
export const ctc: Programme = {
  id: 'ctc',
  name: { en: 'Child tax credit (CTC)', es: 'Crédito tributario por hijos (CTC)' },
  entity: 'taxUnit',
  period: 'year',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible: ctcEligible,
  amount: ctcWorth,
  paidOut: ctcRefundable,
  results: { 'ctc.amount': ctcAmount, 'ctc.refundable': ctcRefundable, 'ctc.worth': ctcWorth },
  order,
  verified,
}
export const incomeTaxProgramme: Programme = {
  id: 'incomeTax',
  name: { en: 'Federal income tax', es: 'Impuesto federal sobre el ingreso' },
  entity: 'taxUnit',
  period: 'year',
  kind: 'tax',
  knownUntil: '2026-12-31',
  eligible: owesTax,
  amount: incomeTax,
  results: { agi: adjustedGrossIncome, cdcc: careCredit, incomeTax },
  order,
  verified,
}
const paysPayrollTax = taxUnit.rule(
  'tax.paysPayrollTax',
  {
    en: 'Pays Social Security and Medicare taxes',
    es: 'Paga impuestos del Seguro Social y Medicare',
    cite: '26 USC 1401, 3101',
  },
  payrollTax.above(zero),
)
export const payrollTaxProgramme: Programme = {
  id: 'payrollTax',
  name: { en: 'Social Security and Medicare taxes', es: 'Impuestos del Seguro Social y Medicare' },
  entity: 'taxUnit',
  period: 'year',
  kind: 'tax',
  knownUntil: '2026-12-31',
  eligible: paysPayrollTax,
  amount: payrollTax,
  results: { payrollTax },
  order,
  verified,
}
export const programmes: readonly Programme[] = [eitc, ctc, incomeTaxProgramme, payrollTaxProgramme]
