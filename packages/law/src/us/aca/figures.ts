import { figure, type Num, stateFigure } from '../../language.ts'
import type { Source, Unit } from '../../words.ts'
import { usc } from '../sources.ts'

/** Figures of the premium tax credit. */

const irc = usc(26)
const percentages: Source[] = [
  { title: 'Rev. Proc. 2025-25 (coverage year 2026)', href: 'https://www.irs.gov/pub/irs-drop/rp-25-25.pdf' },
  { title: 'P.L. 117-2, section 9661; P.L. 117-169, section 12001 (2021 to 2025)' },
]
const rating: Source = { title: '45 CFR 147.102', href: 'https://www.law.cornell.edu/cfr/text/45/147.102' }
const curve: Source = {
  title: 'CMS, federal default age curve',
  href: 'https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/downloads/statespecagecrv053117.pdf',
}
const of = (
  id: string,
  en: string,
  es: string,
  unit: Unit,
  source: Source | Source[],
  values: Readonly<Record<string, number>>,
): Num => figure(`aca.${id}`, { en, es, unit, source }, values)

// ---- income ----
export const least = of(
  'least',
  'Least income, as a share of the poverty guideline',
  'Ingreso mínimo, como parte del nivel de pobreza',
  'share',
  irc('36B(c)(1)(A)'),
  { '2014-01-01': 1 },
)
export const most = of(
  'most',
  'Most income, as a share of the poverty guideline',
  'Ingreso máximo, como parte del nivel de pobreza',
  'share',
  [irc('36B(c)(1)(A), (E)'), ...percentages],
  { '2014-01-01': 4, '2021-01-01': Number.POSITIVE_INFINITY, '2026-01-01': 4 },
)
export const wholePercent = of(
  'wholePercent',
  'The share is cut to whole hundredths',
  'La parte se corta a centésimas enteras',
  'share',
  { title: 'Instructions for Form 8962, line 5', href: 'https://www.irs.gov/instructions/i8962' },
  { '2014-01-01': 0.01 },
)
export const hundredthOfPercent = of(
  'hundredthOfPercent',
  'The percentage is rounded to hundredths of one percent',
  'El porcentaje se redondea a centésimas de uno por ciento',
  'share',
  { title: '26 CFR 1.36B-3(g)(1)', href: 'https://www.law.cornell.edu/cfr/text/26/1.36B-3' },
  { '2014-01-01': 0.0001 },
)
const years = ['2021-01-01', '2026-01-01'] as const
/** Upper end of each band of income, and the percentage at its two ends, in the two tables in force since 2021. */
const tops = [
  [1.5, 2, 2.5, 3, 4, Number.POSITIVE_INFINITY],
  [1.33, 1.5, 2, 2.5, 3, 4],
]
const starts = [
  [0, 0, 0.02, 0.04, 0.06, 0.085],
  [0.021, 0.0314, 0.0419, 0.066, 0.0844, 0.0996],
]
const ends = [
  [0, 0.02, 0.04, 0.06, 0.085, 0.085],
  [0.021, 0.0419, 0.066, 0.0844, 0.0996, 0.0996],
]
const inBand = (id: string, en: string, es: string, rows: readonly (readonly number[])[], i: number) =>
  of(
    `${id}${i + 1}`,
    `${en}, band ${i + 1}`,
    `${es}, tramo ${i + 1}`,
    'share',
    percentages,
    Object.fromEntries(years.map((day, at) => [day, rows[at]![i]!])),
  )
export const bands = starts[0]!.map((_, i) => ({
  top: inBand('bandTop', 'Income up to this share of the guideline', 'Ingreso hasta esta parte del nivel', tops, i),
  start: inBand('bandStart', 'Percentage at the lower end', 'Porcentaje en el extremo inferior', starts, i),
  end: inBand('bandEnd', 'Percentage at the upper end', 'Porcentaje en el extremo superior', ends, i),
}))
/** Non-citizens are then residents, Cuban and Haitian entrants and people from the Compact states only. */
export const narrowStatuses = of(
  'narrowStatuses',
  'Fewer immigration statuses count (1: yes)',
  'Cuentan menos estatus migratorios (1: sí)',
  'share',
  [irc('36B(e)(2)(B)'), { title: 'P.L. 119-21, section 71301' }],
  { '2014-01-01': 0, '2027-01-01': 1 },
)

// ---- premium ----
export const firstCounty = stateFigure('aca.firstCounty', {
  en: 'Number from which the state’s counties are counted',
  es: 'Número desde el que se cuentan los condados del estado',
  unit: 'share',
})
export const areaOfCounty = stateFigure('aca.area', {
  en: 'Rating area of the county',
  es: 'Zona de precios del condado',
  unit: 'share',
  first: 0,
})
export const otherArea = stateFigure('aca.otherArea', {
  en: 'The county’s other rating area',
  es: 'La otra zona de precios del condado',
  unit: 'share',
})
export const priceInArea = stateFigure('aca.price', {
  en: 'Price of the second cheapest silver plan at 14, by rating area',
  es: 'Precio del segundo plan plata más barato a los 14 años, según la zona',
  unit: 'perMonth',
  first: 0,
})
export const ageFactor = stateFigure('aca.ageFactor', {
  en: 'Price at an age, as a multiple of that at 14',
  es: 'Precio a una edad, como múltiplo del de 14 años',
  unit: 'share',
  first: 14,
  source: [rating, curve],
  values: {
    // biome-ignore format: one row is ten ages
    '2018-01-01': [
      1, 1.0889, 1.1229, 1.1569, 1.1935, 1.2301, 1.268,
      1.3072, 1.3072, 1.3072, 1.3072, 1.3124, 1.3386, 1.3699, 1.4209, 1.4627, 1.4837,
      1.515, 1.5464, 1.566, 1.5869, 1.5974, 1.6078, 1.6183, 1.6288, 1.6497, 1.6706,
      1.702, 1.732, 1.7739, 1.8261, 1.8876, 1.9608, 2.0431, 2.1373, 2.2301, 2.3346,
      2.4379, 2.5516, 2.6667, 2.7908, 2.915, 3.0497, 3.1856, 3.3307, 3.4026, 3.5477,
      3.6732, 3.7556, 3.8588, 3.9216,
    ],
  },
})
export const adultFrom = of(
  'adultFrom',
  'Age from which everybody pays',
  'Edad desde la que paga cada persona',
  'years',
  rating,
  { '2014-01-01': 21 },
)
export const mostChildren = of(
  'mostChildren',
  'Most children under that age who pay',
  'Máximo de menores de esa edad que pagan',
  'people',
  rating,
  { '2014-01-01': 3 },
)
/** The ages at which a child's price changes: 14 (and below), then each year until 20. */
export const childAges = Array.from({ length: 7 }, (_, i) =>
  of(
    `childAge${14 + i}`,
    `A child’s price at ${14 + i}`,
    `El precio de un menor a los ${14 + i}`,
    'years',
    rating,
    { '2014-01-01': 14 + i },
  ),
)
export const tier = stateFigure('aca.tier', {
  en: 'Price of a family as a multiple of one adult’s, where age does not count',
  es: 'Precio de una familia como múltiplo del de un adulto, donde la edad no cuenta',
  unit: 'share',
  first: 0,
})
export const tierAdults = of(
  'tierAdults',
  'Most adults in a family’s price',
  'Máximo de adultos en el precio de una familia',
  'people',
  rating,
  { '2014-01-01': 2 },
)
export const tierChildUnder = of(
  'tierChildUnder',
  'Age until which a child is in the family’s price',
  'Edad hasta la que un hijo está en el precio de la familia',
  'years',
  { title: '45 CFR 147.120', href: 'https://www.law.cornell.edu/cfr/text/45/147.120' },
  { '2014-01-01': 26 },
)
/** Plans with a state’s own help (ConnectorCare), by income; a price that is not known is asked. */
export const statePlans = [1, 2, 3, 4].map((type) => ({
  top: stateFigure(`aca.statePlanTop${type}`, {
    en: `Income up to this share of the guideline, state plan ${type}`,
    es: `Ingreso hasta esta parte del nivel de pobreza, plan estatal ${type}`,
    unit: 'share',
  }),
  price: stateFigure(`aca.statePlanPrice${type}`, {
    en: `Cheapest price for one person, state plan ${type}`,
    es: `Precio más bajo por persona, plan estatal ${type}`,
    unit: 'perMonth',
  }),
}))
