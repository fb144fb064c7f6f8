import { all, codeOf, household, inListedCounty, one, when, zero } from '../../language.ts'
import { county } from '../questions.ts'
import { areaOfCounty, firstCounty, otherArea, priceInArea } from './figures.ts'

/** Where the household lives, as insurers set prices: the rating area of its county. */

const isSplit = inListedCounty(
  'aca.splitCounties',
  { en: 'Counties with two rating areas', es: 'Condados con dos zonas de precios' },
  county,
)
const isInOtherArea = household.yesno('aca.isInOtherArea', {
  en: 'Does the ZIP code of the home begin with 906 to 912, 915, 917, 918 or 935?',
  es: '¿El código postal de la vivienda empieza con 906 a 912, 915, 917, 918 o 935?',
  short: { en: 'Eastern or northern Los Angeles County', es: 'Este o norte del condado de Los Ángeles' },
  why: {
    en: 'Los Angeles County has two areas with prices of their own.',
    es: 'El condado de Los Ángeles tiene dos zonas con precios propios.',
  },
  appliesTo: isSplit,
})
const countyNumber = codeOf(county).minus(firstCounty.value).notBelow(zero)

const area = household.rule(
  'aca.area',
  {
    en: 'Rating area of the home',
    es: 'Zona de precios de la vivienda',
    cite: '45 CFR 147.102(b)',
    unit: 'share',
  },
  when(areaOfCounty.exists)
    .use(when(all(isSplit, isInOtherArea)).use(otherArea.value).otherwise(areaOfCounty.of(countyNumber)))
    .otherwise(one),
)
export const price = household.rule(
  'aca.price',
  {
    en: 'Price of the second cheapest silver plan here, at 14 or for one adult',
    es: 'Precio del segundo plan plata más barato aquí, a los 14 años o de un adulto',
    cite: '26 USC 36B(b)(3)(B); 26 CFR 1.36B-3(f)',
    unit: 'perMonth',
  },
  priceInArea.of(area),
)
export const priceIsKnown = household.rule(
  'aca.priceIsKnown',
  {
    en: 'The prices of this county are here',
    es: 'Los precios de este condado están aquí',
    unmet: { en: 'the prices of this county are not here', es: 'los precios de este condado no están aquí' },
    cite: '26 CFR 1.36B-3(f)',
  },
  price.above(zero),
)
