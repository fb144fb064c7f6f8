import { figure, type Num, when, zero } from '../../../language.ts'
import type { Entity } from '../../../words.ts'
import { isBlind } from '../../questions.ts'

/** Pay as the plans count it that are older than SSI (formerly 45 CFR 233.20(a)(11)). */

const source = ['Ill. Admin. Code tit. 89, § 113.120', 'N.H. Code Admin. R. He-W 654.15(b), (f)']
const amount = (id: string, en: string, es: string, unit: 'perMonth' | 'share', value: number) =>
  figure(`supplement.older.${id}`, { en, es, unit, source }, { '1974-01-01': value })
const first = amount('first', 'Pay that is left out first', 'Salario que no cuenta primero', 'perMonth', 20)
const most = amount('most', 'Most that is left out of the rest', 'Lo más que no cuenta del resto', 'perMonth', 30)
export const blindExclusion = amount(
  'blindFirst',
  'The same of a blind person',
  'Lo mismo de una persona ciega',
  'perMonth',
  85,
)
const half = amount('half', 'Share of the rest that is left out', 'Parte del resto que no cuenta', 'share', 0.5)

/** $20 and half of the next $60 are left out; of a blind person's pay $85 and half of the rest. `olderEarnings(300)` is 250. */
export const olderEarnings = <E extends Entity>(pay: Num<E>) => {
  const rest = pay.minus(first).notBelow(zero)
  const blindRest = pay.minus(blindExclusion).notBelow(zero)
  return when(isBlind)
    .use(blindRest.minus(blindRest.times(half)))
    .otherwise(rest.minus(rest.times(half).notAbove(most)))
}
