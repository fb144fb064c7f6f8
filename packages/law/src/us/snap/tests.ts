import { all, any, household, inState, not, one, when, zero } from '../../language.ts'
import { cash } from '../questions.ts'
import { tanfReceived } from '../tanf/received.ts'
import { careDeduction, netIncome } from './deductions.ts'
import {
  assetLimit,
  assetLimitElderly,
  broadBased,
  grossShare,
  netShare,
  povertyEach,
  povertyFirst,
} from './figures.ts'
import { earned, grossTestIncome } from './income.ts'
import { hasElderlyOrDisabled, isElderlyOrDisabled, isMember, size } from './members.ts'
import { ssiReceived } from './questions.ts'

/** The limits on income and savings, and who need not meet them (7 CFR 273.9(a), 273.8, 273.2(j)). */

const perMonth = 'perMonth'
const furtherPeople = size.minus(one).notBelow(zero)
export const poverty = household.rule(
  'snap.poverty',
  {
    en: 'Poverty guideline for the household, a month',
    es: 'Nivel de pobreza para el hogar, al mes',
    cite: '7 CFR 273.9(a)(3)',
    unit: perMonth,
  },
  povertyFirst.value.plus(povertyEach.value.times(furtherPeople)).aMonth(),
)
export const grossLimit = household.rule(
  'snap.grossLimit',
  {
    en: 'Limit on income before deductions',
    es: 'Límite de ingresos antes de deducciones',
    cite: '7 CFR 273.9(a)(1), (3)',
    unit: perMonth,
  },
  poverty.times(grossShare).roundedUp(),
)
export const netLimit = household.rule(
  'snap.netLimit',
  {
    en: 'Limit on income after deductions',
    es: 'Límite de ingresos después de deducciones',
    cite: '7 CFR 273.9(a)(2), (3)',
    unit: perMonth,
  },
  poverty.times(netShare).roundedUp(),
)
export const meetsGross = household.rule(
  'snap.meetsGross',
  {
    en: 'Income before deductions is within the limit, or a member is elderly or disabled',
    es: 'Los ingresos antes de deducciones están dentro del límite, o hay una persona mayor o con discapacidad',
    unmet: {
      en: 'income before deductions is above the limit',
      es: 'los ingresos antes de deducciones superan el límite',
    },
    cite: '7 CFR 273.9(a), (a)(1)',
  },
  any(hasElderlyOrDisabled, grossTestIncome.atMost(grossLimit)),
)
export const meetsNet = household.rule(
  'snap.meetsNet',
  {
    en: 'Income after deductions is within the limit',
    es: 'Los ingresos después de deducciones están dentro del límite',
    unmet: {
      en: 'income after deductions is above the limit',
      es: 'los ingresos después de deducciones superan el límite',
    },
    cite: '7 CFR 273.9(a)(2)',
  },
  netIncome.atMost(netLimit),
)
export const meetsAssets = household.rule(
  'snap.meetsAssets',
  {
    en: 'Savings are within the limit',
    es: 'Los ahorros están dentro del límite',
    unmet: { en: 'savings are above the limit', es: 'los ahorros superan el límite' },
    cite: '7 CFR 273.8(b)',
  },
  cash.atMost(when(hasElderlyOrDisabled).use(assetLimitElderly).otherwise(assetLimit)),
)

// ---- the state's wider limits ----

const allElderly = household.all(any(not(isMember), isElderlyOrDisabled))
const usesElderlyLimit = all(
  broadBased.grossElderly.exists,
  hasElderlyOrDisabled,
  any(not(broadBased.allElderly), allElderly),
)
/** New York alone looks at pay and at costs of care (18 NYCRR 387.14(a)(5)). */
const workingShare = when(all(inState('NY'), careDeduction.above(zero)))
  .use(broadBased.grossDependentCare.value)
  .otherwise(
    when(all(inState('NY'), earned.above(zero)))
      .use(broadBased.grossWorking.value)
      .otherwise(broadBased.gross.value),
  )
const share = when(usesElderlyLimit).use(broadBased.grossElderly.value).otherwise(workingShare)
const widerPoverty = broadBased.povertyFirst.value.plus(broadBased.povertyEach.value.times(furtherPeople)).aMonth()
export const broadBasedLimit = household.rule(
  'snap.broadBasedLimit',
  {
    en: 'The state’s wider limit on income before deductions',
    es: 'Límite ampliado del estado antes de deducciones',
    cite: '7 CFR 273.2(j)(2)(ii), (iii)',
    unit: perMonth,
  },
  when(broadBased.gross.exists).use(widerPoverty.times(share).roundedUp()).otherwise(zero),
)
const keepsNet = when(usesElderlyLimit).use(broadBased.netElderly).otherwise(broadBased.net)
export const isBroadBased = household.rule(
  'snap.isBroadBased',
  {
    en: 'Within the state’s wider limits',
    es: 'Dentro de los límites ampliados del estado',
    unmet: { en: 'not within the state’s wider limits', es: 'fuera de los límites ampliados del estado' },
    cite: '7 CFR 273.2(j)(2)(ii), (iii)',
  },
  all(
    broadBased.gross.exists,
    grossTestIncome.atMost(broadBasedLimit),
    any(not(keepsNet), meetsNet),
    any(
      not(broadBased.assets.exists),
      cash.atMost(when(broadBased.assets.exists).use(broadBased.assets.value).otherwise(zero)),
    ),
  ),
)
export const allGetCashAid = household.rule(
  'snap.allGetCashAid',
  {
    en: 'Every member gets SSI or cash aid',
    es: 'Todos los miembros reciben SSI o ayuda en efectivo',
    cite: '7 CFR 273.2(j)(1), (2)(i)',
  },
  // somebody must get it: "all" of nobody is not enough while it is open who is a member
  any(
    tanfReceived.above(zero),
    all(household.any(ssiReceived.above(zero)), household.all(any(not(isMember), ssiReceived.above(zero)))),
  ),
)
export const isCategorical = household.rule(
  'snap.isCategorical',
  {
    en: 'Need not meet the ordinary limits',
    es: 'No tiene que cumplir los límites ordinarios',
    cite: '7 CFR 273.2(j)',
  },
  any(allGetCashAid, isBroadBased),
)
