import { all, codeOf, household, one, when, zero } from '../../language.ts'
import { county } from '../questions.ts'
import {
  area,
  baseSize,
  eachMore,
  extremelyLow,
  firstCounty,
  low,
  median,
  roundedTo,
  sizeShare,
  sizesListed,
  veryLow,
} from './figures.ts'

/** HUD's limits of the year for the county and the size of the family. */

const people = household.count().notBelow(one)
const countyNumber = codeOf(county).minus(firstCounty.value).notBelow(zero)
const areaNumber = when(all(firstCounty.exists, area.exists)).use(area.of(countyNumber)).otherwise(zero)
export const isCountyKnown = household.rule(
  'housing.isCountyKnown',
  {
    en: 'HUD has limits for the county',
    es: 'HUD tiene límites para el condado',
    unmet: { en: 'no limits are known for the county', es: 'no se conocen límites para el condado' },
    cite: '42 USC 1437a(b)(2)',
  },
  areaNumber.above(zero),
)
const rowOf = areaNumber.minus(one).times(sizesListed)
const atSize = (limits: typeof low) => limits.of(rowOf.plus(people.notAbove(sizesListed)))
const beyond = (limits: typeof low) => limits.of(rowOf.plus(baseSize)).times(eachMore).times(people.minus(sizesListed))
const listed = (limits: typeof low) =>
  when(people.above(sizesListed))
    .use(atSize(limits).plus(beyond(limits)).dividedBy(roundedTo).roundedUp().times(roundedTo))
    .otherwise(atSize(limits))
const limitOf = (id: string, en: string, es: string, limits: typeof low) =>
  household.rule(
    `housing.${id}`,
    { en, es, cite: '42 USC 1437a(b)(2); 24 CFR 5.603(b)', unit: 'perYear' },
    when(isCountyKnown).use(listed(limits)).otherwise(zero),
  )
export const lowLimit = limitOf('lowLimit', 'Low-income limit', 'Límite de ingresos bajos', low)
export const veryLowLimit = limitOf('veryLowLimit', 'Very low-income limit', 'Límite de ingresos muy bajos', veryLow)
export const extremelyLowLimit = limitOf(
  'extremelyLowLimit',
  'Extremely low-income limit',
  'Límite de ingresos extremadamente bajos',
  extremelyLow,
)
export const moderateLimit = household.rule(
  'housing.moderateLimit',
  {
    en: 'Median income for this size of family',
    es: 'Ingreso mediano para este tamaño de familia',
    cite: '42 USC 1437a(b)(2)',
    unit: 'perYear',
  },
  when(isCountyKnown)
    .use(median.of(areaNumber).times(sizeShare.of(people)))
    .otherwise(zero),
)
