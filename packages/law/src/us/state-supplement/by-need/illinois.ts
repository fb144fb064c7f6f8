import { all, couple, household, one, person, when, zero } from '../../../language.ts'
import { mortgageMonthly, rentMonthly } from '../../questions.ts'
import { electricity, gas, heatingCooling, water } from '../../snap/questions.ts'
import { hasSpouse, qualifies } from '../../ssi/who.ts'
import { figuresOf, isGrownAtHome, pay, spouses, withoutWork } from '../own.ts'
import { supplementRegions } from '../regions.ts'
import { olderEarnings } from './older-earnings.ts'

/** Illinois' aid to the aged, blind and disabled: what a person needs by the state's list, less income. A budget for each. */

const month = 'perMonth'
const figure = figuresOf('illinois')
const personal = figure(
  'personal',
  'What one person needs, by how many live together',
  'Lo que necesita una persona, según cuántas viven juntas',
)
const shelter = figure('shelter', 'Most for the shelter of a home', 'Lo más para la vivienda de un hogar')
const adjustment = figure('adjustment', 'Adjustment for the rises of SSI', 'Ajuste por los aumentos del SSI')
const leftOut = figure('leftOut', 'Income that is left out', 'Ingresos que no cuentan')
const utility = (id: string, en: string, es: string) => figure(id, en, es, { regions: supplementRegions })
const bills = [
  [electricity, utility('electricity', 'For electricity, by people', 'Por la electricidad, según las personas')],
  [water, utility('water', 'For water, by people', 'Por el agua, según las personas')],
  [gas, utility('cooking', 'For cooking fuel, by people', 'Por el combustible para cocinar, según las personas')],
  [
    heatingCooling,
    utility('heating', 'For heating with gas, by people', 'Por la calefacción de gas, según las personas'),
  ],
] as const

const people = household.count()
const home = household.rule(
  'stateSupplement.illinois.home',
  {
    en: 'For shelter and utilities of the home',
    es: 'Por la vivienda y los servicios del hogar',
    cite: 'Ill. Admin. Code tit. 89, §§ 113.248, 113.249, 113.259; PM 11-01-02',
    unit: month,
  },
  rentMonthly
    .plus(mortgageMonthly)
    .notAbove(shelter.value)
    .plus(...bills.map(([bill, allowed]) => when(bill.above(zero)).use(allowed.of(people)).otherwise(zero))),
)
const needs = personal.of(people).plus(home.dividedBy(people))
const income = person.rule(
  'stateSupplement.illinois.income',
  {
    en: 'Income that counts, SSI among it',
    es: 'Ingresos que cuentan, con el SSI',
    cite: 'Ill. Admin. Code tit. 89, §§ 113.100, 113.120; WAG 11-01-13',
    unit: month,
  },
  withoutWork.plus(olderEarnings(pay)).minus(leftOut.value).notBelow(zero),
)
const canGet = all(qualifies, isGrownAtHome)
const bothGet = couple.count(canGet).above(one)
const left = person.rule(
  'stateSupplement.illinois.left',
  {
    en: 'Needs above income, or income above needs',
    es: 'Necesidades por encima de los ingresos, o ingresos por encima',
    cite: 'Ill. Admin. Code tit. 89, §§ 113.247–113.259; PM 11-02-02, 11-02-07-e',
    unit: month,
  },
  needs.plus(adjustment.value).minus(income),
)
/** What a spouse has above own needs counts: with the adjustment where both can get it, else without. */
const spouseOver = when(bothGet)
  .use(zero.minus(spouses(left)))
  .otherwise(spouses(income).minus(needs))
  .notBelow(zero)
const paid = left.minus(when(hasSpouse).use(spouseOver).otherwise(zero)).roundedToCent()
const monthly = person.rule(
  'stateSupplement.illinois.monthly',
  {
    en: 'Aid to the aged, blind and disabled (AABD)',
    es: 'Ayuda para mayores, personas ciegas y con discapacidad (AABD)',
    cite: '305 ILCS 5/3-1; Ill. Admin. Code tit. 89, §§ 113.100–113.259; PM 11-02-02, 11-02-03',
    unit: month,
  },
  when(all(canGet, paid.atLeast(one)))
    .use(paid)
    .otherwise(zero),
)
export const illinois = { isHere: adjustment.exists, monthly }
