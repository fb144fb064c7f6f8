import { all, any, household, inState, not, one, when, zero } from '../../language.ts'
import { alreadyOnTanf } from '../questions.ts'
import {
  familyWage,
  fillsGap,
  foodPortion,
  gapShare,
  halfFrom,
  halfShare,
  highEarnings,
  highEarningsShare,
  leastNeedEach,
  minimum,
  paidMost,
  paidMostTwoParents,
  paymentInfant,
  wholeDollars,
} from './figures.ts'
import { countedPay, familyPay, grossIncome, income, otherIncome, support } from './income.ts'
import { hasNewborn } from './questions.ts'
import { need, payment, poverty } from './standards.ts'
import { canBothWork, size } from './unit.ts'

/** What is paid, by the shape of the state's rule; the odd states have rules of their own. */

const month = 'perMonth'
const gap = need.minus(income).notBelow(zero)
const filled = when(gapShare.exists).use(gap.times(gapShare.value)).otherwise(gap)
const reduced = payment.minus(income).notBelow(zero)

/** No income that counts: the whole payment, even where a share of the gap would be less (KY). */
const inKentucky = household.rule(
  'tanf.inKentucky',
  {
    en: 'Kentucky: the maximum without income, else a share of the gap',
    es: 'Kentucky: el máximo sin ingresos; si no, una parte de lo que falta',
    cite: '921 Ky. Admin. Regs. 2:016 § 9; K.R.S. 205.200',
    unit: month,
  },
  when(income.atMost(zero)).use(payment).otherwise(filled.notAbove(payment)),
)
const inNebraska = household.rule(
  'tanf.inNebraska',
  {
    en: 'Nebraska: pay fills the gap to need, other income is taken off the payment',
    es: 'Nebraska: el salario cubre la diferencia; otros ingresos se restan del pago',
    cite: '468 Neb. Admin. Code 3-005; Neb. Rev. Stat. § 68-1713',
    unit: month,
  },
  payment.notAbove(need.minus(countedPay).notBelow(zero)).minus(otherIncome, support).notBelow(zero),
)
const fullStandard = payment.plus(
  when(foodPortion.exists)
    .use(foodPortion.of(size.notBelow(one)))
    .otherwise(zero),
)
const inMinnesota = household.rule(
  'tanf.inMinnesota',
  {
    en: 'Minnesota: the cash part of one grant for cash and food',
    es: 'Minnesota: la parte en efectivo de una ayuda de efectivo y alimentos',
    cite: 'Minn. Stat. § 142G.16, § 142G.17',
    unit: month,
  },
  when(familyPay.above(zero))
    .use(
      fullStandard
        .times(when(familyWage.exists).use(familyWage.value).otherwise(one))
        .minus(countedPay)
        .notAbove(fullStandard)
        .notBelow(zero),
    )
    .otherwise(fullStandard)
    .minus(otherIncome, support)
    .minus(fullStandard.minus(payment))
    .notAbove(payment)
    .notBelow(zero),
)
const inArkansas = household.rule(
  'tanf.inArkansas',
  {
    en: 'Arkansas: the whole payment, or half of it from a certain income on',
    es: 'Arkansas: el pago completo, o la mitad desde ciertos ingresos',
    cite: 'Ark. Code Ann. § 20-76-401; TEA Manual 2362',
    unit: month,
  },
  when(all(halfFrom.exists, grossIncome.atLeast(when(halfFrom.exists).use(halfFrom.value).otherwise(zero))))
    .use(payment.times(when(halfShare.exists).use(halfShare.value).otherwise(one)))
    .otherwise(payment),
)
const inWisconsin = household.rule(
  'tanf.inWisconsin',
  {
    en: 'Wisconsin: one payment for each placement, whatever the size',
    es: 'Wisconsin: un pago por cada colocación, sin importar el tamaño',
    cite: 'Wis. Stat. § 49.148(1), (1m)',
    unit: month,
  },
  when(all(paymentInfant.exists, hasNewborn))
    .use(when(paymentInfant.exists).use(paymentInfant.value).otherwise(zero))
    .otherwise(payment),
)
const inConnecticut = household.rule(
  'tanf.inConnecticut',
  {
    en: 'Connecticut: a fifth less with pay well above the poverty guideline',
    es: 'Connecticut: una quinta parte menos con salario muy por encima del nivel de pobreza',
    cite: 'Conn. Gen. Stat. § 17b-112(d)',
    unit: month,
  },
  when(
    all(
      alreadyOnTanf,
      highEarnings.exists,
      familyPay.above(poverty.times(when(highEarnings.exists).use(highEarnings.value).otherwise(one))),
    ),
  )
    .use(reduced.times(one.minus(when(highEarningsShare.exists).use(highEarningsShare.value).otherwise(zero))))
    .otherwise(reduced),
)
const most = when(all(paidMostTwoParents.exists, canBothWork)).use(paidMostTwoParents.value).otherwise(paidMost.value)
const inGeneral = when(fillsGap)
  .use(filled.notAbove(payment))
  .otherwise(
    when(gapShare.exists)
      .use(filled)
      .otherwise(when(paidMost.exists).use(reduced.notAbove(most)).otherwise(reduced)),
  )

const only = (state: string, of: typeof inKentucky, otherwise: typeof inGeneral) =>
  when(inState(state)).use(of).otherwise(otherwise)
export const grant = household.rule(
  'tanf.grant',
  {
    en: 'Grant by income, before the smallest payment',
    es: 'Ayuda según los ingresos, antes del pago mínimo',
    cite: '42 USC 602(a)(1)(B)(iii)',
    unit: month,
  },
  only(
    'KY',
    inKentucky,
    only(
      'NE',
      inNebraska,
      only('MN', inMinnesota, only('AR', inArkansas, only('WI', inWisconsin, only('CT', inConnecticut, inGeneral)))),
    ),
  ),
)
const isEnough = all(
  grant.atLeast(minimum.value),
  any(
    not(leastNeedEach.exists),
    gap.atLeast(size.times(when(leastNeedEach.exists).use(leastNeedEach.value).otherwise(zero))),
  ),
)
export const payable = household.rule(
  'tanf.payable',
  {
    en: 'Grant that is paid',
    es: 'Ayuda que se paga',
    cite: '42 USC 602(a)(1)(B)(iii)',
    unit: month,
  },
  when(isEnough).use(when(wholeDollars).use(grant.roundedDown()).otherwise(grant)).otherwise(zero),
)
