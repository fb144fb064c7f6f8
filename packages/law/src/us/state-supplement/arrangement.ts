import { all, any, couple, household, type Num, not, one, person, when, zero } from '../../language.ts'
import type { Entity } from '../../words.ts'
import { age, isBlind } from '../questions.ts'
import { agedFrom, childUnder } from '../ssi/figures.ts'
import { isKept } from '../ssi/questions.ts'
import { hasSpouse, isMinor } from '../ssi/who.ts'
import {
  besideSpouse,
  child,
  kept,
  keptBesideSpouse,
  noKitchen,
  onlySpouseInHome,
  own,
  shared,
  withOthers,
} from './figures.ts'
import { canCook, eatsApart, sharesCosts } from './questions.ts'

/** The supplement of someone without income, by where and with whom they live. */

const disabledRow = one.plus(one)
const blindRow = disabledRow.plus(one)
const bothBlindRow = blindRow.plus(one)
const row = when(isBlind)
  .use(when(couple.count(isBlind).above(one)).use(bothBlindRow).otherwise(blindRow))
  .otherwise(when(age.atLeast(agedFrom)).use(one).otherwise(disabledRow))
const rowAlone = when(isBlind)
  .use(blindRow)
  .otherwise(when(age.atLeast(agedFrom)).use(one).otherwise(disabledRow))

export const others = household.count().above(couple.count())
export const livesWithAdults = household.count(age.atLeast(childUnder)).above(couple.count())
const eatsWithOthers = all(any(others, hasSpouse), not(eatsApart))
const onlySpouse = any(not(onlySpouseInHome), not(others))
const cannotCook = all(noKitchen.exists, not(isMinor), not(isKept), not(canCook))
const meals = when(cannotCook).use(noKitchen.of(rowAlone)).otherwise(zero)

const paid = <E extends Entity>(of: typeof own.alone, by: Num<E>) => when(of.exists).use(of.of(by)).otherwise(zero)
const homeAlone = when(all(besideSpouse.exists, hasSpouse, onlySpouse))
  .use(besideSpouse.of(rowAlone))
  .otherwise(
    when(all(child.exists, isMinor))
      .use(child.of(rowAlone))
      .otherwise(
        when(all(shared.exists, sharesCosts))
          .use(shared.of(rowAlone))
          .otherwise(
            when(all(withOthers.alone.exists, eatsWithOthers))
              .use(withOthers.alone.of(rowAlone))
              .otherwise(paid(own.alone, rowAlone).plus(meals)),
          ),
      ),
  )
export const alone = person.rule(
  'stateSupplement.alone',
  {
    en: 'Supplement of one person without other income',
    es: 'Suplemento de una persona sin otros ingresos',
    cite: '42 USC 1382e(a); 20 CFR 416.2001, 416.2020, 416.2030',
    unit: 'perMonth',
  },
  when(all(keptBesideSpouse.exists, isKept, hasSpouse))
    .use(keptBesideSpouse.of(rowAlone))
    .otherwise(when(all(kept.alone.exists, isKept)).use(kept.alone.of(rowAlone)).otherwise(homeAlone)),
)
export const each = person.rule(
  'stateSupplement.each',
  {
    en: 'Supplement of each of a couple without other income',
    es: 'Suplemento de cada uno de una pareja sin otros ingresos',
    cite: '42 USC 1382e(a); 20 CFR 416.2001, 416.2020, 416.2030',
    unit: 'perMonth',
  },
  when(all(kept.each.exists, couple.all(isKept)))
    .use(kept.each.of(row))
    .otherwise(
      when(all(withOthers.each.exists, others, not(eatsApart)))
        .use(withOthers.each.of(row))
        .otherwise(paid(own.each, row).plus(meals)),
    ),
)
