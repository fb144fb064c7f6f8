import { all, any, couple, not, one, person, when, zero } from '../../../language.ts'
import { guideline } from '../../poverty.ts'
import { ownCash } from '../../ssi/questions.ts'
import { ssiMonthly } from '../../ssi/rules.ts'
import { figuresOf, isGrownAtHome, isOnSsi, other, pay, spouses, two } from '../own.ts'
import { isBlindInMissouri } from '../questions.ts'
import { olderEarnings } from './older-earnings.ts'

/** Missouri's help for the blind: Supplemental Aid beside SSI, and the Blind Pension for those who cannot get SSI. */

const figure = figuresOf('missouri')
const need = figure('need', 'Standard of need', 'Necesidad según el estado')
const most = figure(
  'most',
  'Most that is paid, and the Blind Pension',
  'Lo más que se paga, y la Pensión para Personas Ciegas',
)
const savings = figure(
  'savings',
  'What one person or a couple may own for Supplemental Aid',
  'Lo que puede poseer una persona o una pareja para la Ayuda Suplementaria',
  { unit: 'dollars' },
)
const pensionSavings = figure(
  'pensionSavings',
  'What is too much to own for the Blind Pension',
  'Lo que es demasiado para la Pensión para Personas Ciegas',
  { unit: 'dollars' },
)
const spouseLimit = figure(
  'spouseLimit',
  'Income of a sighted spouse, as a multiple of the poverty guideline of two',
  'Ingresos del cónyuge que ve, como múltiplo del nivel de pobreza de dos',
  { unit: 'share' },
)

const canGet = all(isBlindInMissouri, isGrownAtHome)
const getsAid = person.rule(
  'stateSupplement.missouri.getsAid',
  {
    en: 'Can get Supplemental Aid to the Blind',
    es: 'Puede recibir la Ayuda Suplementaria para Personas Ciegas',
    unmet: { en: 'No Supplemental Aid to the Blind', es: 'Sin Ayuda Suplementaria para Personas Ciegas' },
    cite: 'Mo. Rev. Stat. §§ 208.030, 209.240; 13 CSR 40-2.120',
  },
  all(canGet, couple.sum(ownCash).atMost(savings.of(couple.count())), other.plus(olderEarnings(pay)).below(need.value)),
)
const sighted = spouses(when(isBlindInMissouri).use(zero).otherwise(other.plus(pay)))
const getsPension = person.rule(
  'stateSupplement.missouri.getsPension',
  {
    en: 'Can get the Blind Pension',
    es: 'Puede recibir la Pensión para Personas Ciegas',
    unmet: { en: 'No Blind Pension', es: 'Sin Pensión para Personas Ciegas' },
    cite: 'Mo. Rev. Stat. §§ 209.010–209.160',
  },
  all(
    canGet,
    not(isOnSsi),
    couple.sum(ownCash).below(pensionSavings.value),
    any(not(sighted.above(zero)), sighted.below(guideline(two).times(spouseLimit.value).aMonth())),
  ),
)
/** Whatever is left pays a dollar at least. */
const aid = most.value.minus(ssiMonthly)
const monthly = person.rule(
  'stateSupplement.missouri.monthly',
  {
    en: 'Supplemental Aid to the Blind, or the Blind Pension',
    es: 'Ayuda Suplementaria o Pensión para Personas Ciegas',
    cite: 'Mo. Rev. Stat. §§ 208.030, 209.040; 13 CSR 40-2.130(2)',
    unit: 'perMonth',
  },
  when(getsAid)
    .use(when(aid.above(zero)).use(aid.rounded().notBelow(one)).otherwise(zero))
    .otherwise(when(getsPension).use(most.value).otherwise(zero)),
)
export const missouri = { isHere: most.exists, monthly }
