import { all, any, no, not, taxUnit, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { age, isFilerOrSpouse } from '../questions.ts'
import { eitcAmount, eitcByIncome, eitcChildren, eitcOpenAtAnyAge, isQualifyingChild } from '../tax/eitc.ts'
import { eitcAgeTo } from '../tax/figures.ts'
import { isJoint } from '../tax/status.ts'
import { byForm, isSureOfSomething } from './by-form.ts'
import { child } from './child.ts'
import { eitcOf2020 } from './eitc-of-2020.ts'
import {
  moreWithChild,
  mostOf2020,
  olderFilersToo,
  shareOfCouple,
  shareOfEitc,
  shareWithYoungChild,
  youngestFiler,
  youngUnder,
} from './figures.ts'

/** What states pay families through their income tax: a share of the federal earned income credit, and child credits. */

const isOpenByAge = taxUnit.rule(
  'stateCredits.isOpenByAge',
  {
    en: 'The state’s ages for a filer without a child',
    es: 'Edades del estado para un declarante sin hijos',
    cite: '35 ILCS 5/212; N.J.S.A. 54A:4-7; N.M. Stat. § 7-2-18.15; 36 M.R.S. § 5219-S; C.R.S. § 39-22-123.5',
  },
  when(youngestFiler.exists)
    .use(
      all(
        eitcOpenAtAnyAge,
        taxUnit.any(all(isFilerOrSpouse, age.atLeast(youngestFiler.value), any(olderFilersToo, age.atMost(eitcAgeTo)))),
      ),
    )
    .otherwise(no),
)
const federal = taxUnit.rule(
  'stateCredits.federal',
  {
    en: 'Federal earned income credit that the state goes by',
    es: 'Crédito federal por ingreso del trabajo del que parte el estado',
    cite: '26 USC 32; 68 O.S. § 2357.43',
    unit: 'perYear',
  },
  when(mostOf2020.exists).use(eitcOf2020).otherwise(when(isOpenByAge).use(eitcByIncome).otherwise(eitcAmount)),
)
const hasYoungChild = when(youngUnder.exists)
  .use(taxUnit.any(all(isQualifyingChild, age.below(youngUnder.value))))
  .otherwise(no)
const share = taxUnit.rule(
  'stateCredits.share',
  {
    en: 'State share of it',
    es: 'Parte que da el estado',
    cite: 'The statute of the state: § of its figures',
    unit: 'share',
  },
  when(hasYoungChild)
    .use(shareWithYoungChild.value)
    .otherwise(
      when(all(shareOfCouple.exists, isJoint, not(eitcChildren.above(zero))))
        .use(shareOfCouple.value)
        .otherwise(shareOfEitc.of(eitcChildren)),
    ),
)
const more = when(all(moreWithChild.exists, eitcChildren.above(zero), federal.above(zero)))
  .use(moreWithChild.value)
  .otherwise(zero)
const eitc = taxUnit.rule(
  'stateCredits.eitc',
  {
    en: 'State earned income credit that is paid out',
    es: 'Crédito estatal por ingreso del trabajo que se paga',
    cite: 'The statute of the state: § of its figures',
    unit: 'perYear',
  },
  when(shareOfEitc.exists).use(federal.times(share).plus(more)).otherwise(zero),
)

const amount = taxUnit.rule(
  'stateCredits.amount',
  {
    en: 'State tax credits for families',
    es: 'Créditos estatales para familias',
    cite: 'The statute of the state: § of its figures',
    unit: 'perYear',
  },
  eitc.plus(child, byForm),
)
const eligible = taxUnit.rule(
  'stateCredits.eligible',
  {
    en: 'Gets a state tax credit for families',
    es: 'Recibe un crédito estatal para familias',
    unmet: { en: 'no state tax credit for families', es: 'sin crédito estatal para familias' },
    cite: 'The statute of the state: § of its figures',
  },
  any(isSureOfSomething, amount.above(zero)),
)

export const stateCredits: Programme = {
  id: 'stateCredits',
  name: { en: 'State tax credits for families', es: 'Créditos estatales para familias' },
  entity: 'taxUnit',
  period: 'year',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible,
  amount,
  results: { 'stateCredits.eitc': eitc, 'stateCredits.child': child, 'stateCredits.amount': amount },
  order: ['age', 'earnedMonthly', 'selfEmploymentMonthly', 'tax.marriage', 'stateCredits.formSays'],
  verified: {
    against: {
      en: 'The states’ statutes as the reference figures quote them, cases in the cases folder; not compared with another model',
      es: 'Las leyes de los estados según las cifras de referencia y los casos de la carpeta cases; sin comparar con otro modelo',
    },
    on: '2026-11-23',
  },
}
