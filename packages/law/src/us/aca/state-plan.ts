import { all, type Bool, type Num, taxUnit, when, zero } from '../../language.ts'
import { statePlans } from './figures.ts'
import { hasStatePlan, statePlanTold } from './questions.ts'

/** Massachusetts’ ConnectorCare: the cheapest plan’s price for each person, by income; the state pays the rest. */

type Ours = 'household' | 'taxUnit'
const byIncome = (income: Num<Ours>, guideline: Num<Ours>): Num<Ours> =>
  statePlans.reduceRight<Num<Ours>>(
    (rest, { top, price }) =>
      when(all(top.exists, income.atMost(guideline.times(top.value))))
        .use(when(price.exists).use(price.value).otherwise(statePlanTold))
        .otherwise(rest),
    statePlanTold,
  )
export const statePlanPremium = (isEligible: Bool<'taxUnit'>, income: Num<'taxUnit'>, guideline: Num<Ours>) =>
  taxUnit.rule(
    'aca.statePlanPremium',
    {
      en: 'Cheapest plan with the state’s own help, each person a month',
      es: 'Plan más barato con la ayuda propia del estado, por persona al mes',
      cite: 'Mass. Gen. Laws ch. 176Q § 3; 956 CMR 12.04(2)',
      unit: 'perMonth',
    },
    when(all(hasStatePlan, isEligible)).use(byIncome(income, guideline)).otherwise(zero),
  )
