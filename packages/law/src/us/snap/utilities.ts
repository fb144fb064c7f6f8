import { all, any, type Bool, household, type Num, not, one, when, zero } from '../../language.ts'
import {
  energyNeedsElderly,
  stateGivesEnergyAssistance,
  telephoneApart,
  utilitiesForLimited,
  utility,
} from './figures.ts'
import { hasElderlyOrDisabled, size } from './members.ts'
import {
  coolingOnElectricity,
  electricity,
  energyAssistance,
  gas,
  heatingCooling,
  sewage,
  telephone,
  trash,
  water,
} from './questions.ts'

/** Fixed amounts in place of utility bills (7 CFR 273.9(d)(6)(iii)). */

const paid = (amount: Num<'household'>) => amount.above(zero)
const sum = (first: Num<'household'>, ...more: Num<'household'>[]) => first.plus(...more)
const oneIf = (condition: Bool<'household'>) => when(condition).use(one).otherwise(zero)

export const getsFullAllowance = household.rule(
  'snap.getsFullAllowance',
  {
    en: 'Pays for heating or cooling, or gets energy assistance that stands for it',
    es: 'Paga calefacción o aire acondicionado, o recibe ayuda de energía que lo sustituye',
    cite: '7 CFR 273.9(d)(6)(iii)(C); 7 USC 2014(e)(6)(C)(iv)',
  },
  any(
    paid(heatingCooling),
    all(
      any(stateGivesEnergyAssistance, energyAssistance),
      any(not(energyNeedsElderly.above(zero)), hasElderlyOrDisabled),
    ),
  ),
)
const paysElectricity = any(paid(electricity), coolingOnElectricity)
const telephoneCounts = all(not(telephoneApart), paid(telephone))
export const utilitiesPaid = household.rule(
  'snap.utilitiesPaid',
  {
    en: 'Utilities paid other than heating and cooling',
    es: 'Servicios pagados además de calefacción y aire acondicionado',
    cite: '7 CFR 273.9(d)(6)(iii)(A)',
    unit: 'people',
  },
  sum(
    oneIf(paysElectricity),
    oneIf(paid(gas)),
    oneIf(paid(water)),
    oneIf(paid(sewage)),
    oneIf(paid(trash)),
    oneIf(telephoneCounts),
  ),
)

const single = (kind: Exclude<keyof typeof utility, 'standard' | 'limited'>, isPaid: Bool<'household'>) =>
  when(all(utility[kind].exists, isPaid)).use(utility[kind].of(size)).otherwise(zero)
const singles = sum(
  single('electricity', paysElectricity),
  single('gas', paid(gas)),
  single('water', paid(water)),
  single('sewage', paid(sewage)),
  single('trash', paid(trash)),
  single('telephone', paid(telephone)),
)
const getsLimited = all(utility.limited.exists, utilitiesPaid.atLeast(utilitiesForLimited))
const limited = utility.limited.of(size).plus(
  when(telephoneApart)
    .use(single('telephone', paid(telephone)))
    .otherwise(zero),
)

export const utilityAllowance = household.rule(
  'snap.utilityAllowance',
  {
    en: 'Allowance for utilities',
    es: 'Cantidad fija por servicios',
    cite: '7 CFR 273.9(d)(6)(iii)',
    unit: 'perMonth',
  },
  when(all(utility.standard.exists, getsFullAllowance))
    .use(utility.standard.of(size))
    .otherwise(when(getsLimited).use(limited).otherwise(singles)),
)
