import { figure, stateFigure, table } from '../../language.ts'
import type { Source, Unit } from '../../words.ts'
import { cfr } from '../sources.ts'

/** Figures of help with rent: HUD's limits by county in the states' files, deductions and shares here. */

const hud = cfr(24)
const adjusted: Source = {
  title: 'HUD, inflation-adjusted values of calendar year 2026',
  href: 'https://www.huduser.gov/portal/sites/default/files/datasets/inflationary-adjustments/CY2026-Revised-Amounts-And-Passbook-Rate.pdf',
}
const of = (
  id: string,
  en: string,
  es: string,
  unit: Unit,
  source: Source | Source[],
  values: Readonly<Record<string, number>>,
) => figure(`housing.${id}`, { en, es, unit, source }, values)

const limits = (id: string, en: string, es: string) => stateFigure(`housing.${id}`, { en, es, unit: 'perYear' })
export const low = limits('low', 'Low-income limits, by area and size', 'Límites de ingresos bajos, por zona y tamaño')
export const veryLow = limits(
  'veryLow',
  'Very low-income limits, by area and size',
  'Límites de ingresos muy bajos, por zona y tamaño',
)
export const extremelyLow = limits(
  'extremelyLow',
  'Extremely low-income limits, by area and size',
  'Límites de ingresos extremadamente bajos, por zona y tamaño',
)
export const median = limits('median', 'Median family income of the area', 'Ingreso mediano familiar de la zona')
export const firstCounty = stateFigure('housing.firstCounty', {
  en: 'Number before the state’s first county',
  es: 'Número antes del primer condado del estado',
  unit: 'share',
})
export const area = stateFigure('housing.area', {
  en: 'Area of the county',
  es: 'Zona del condado',
  unit: 'share',
  first: 0,
})

export const sizesListed = of(
  'sizesListed',
  'Sizes of families for which limits are listed',
  'Tamaños de familia con límites en la lista',
  'people',
  { title: 'HUD, Section 8 income limits', href: 'https://www.huduser.gov/portal/datasets/il.html' },
  { '1990-01-01': 8 },
)
export const baseSize = of(
  'baseSize',
  'Size of family by which others are reckoned',
  'Tamaño de familia por el que se calculan los demás',
  'people',
  { title: '42 USC 1437a(b)(2)', href: 'https://www.law.cornell.edu/uscode/text/42/1437a' },
  { '1990-01-01': 4 },
)
export const eachMore = of(
  'eachMore',
  'Share of the limit of four for each person more',
  'Parte del límite de cuatro por cada persona más',
  'share',
  { title: 'HUD, methodology for Section 8 income limits', href: 'https://www.huduser.gov/portal/datasets/il.html' },
  { '1990-01-01': 0.08 },
)
export const roundedTo = of(
  'roundedTo',
  'Limits are rounded up to this',
  'Los límites se redondean hacia arriba a esto',
  'dollars',
  { title: 'HUD, methodology for Section 8 income limits', href: 'https://www.huduser.gov/portal/datasets/il.html' },
  { '1990-01-01': 50 },
)
/** HUD's adjustment for the size of the family, of the median. */
export const sizeShare = table(
  'housing.sizeShare',
  {
    en: 'Share of the median that counts for a family of this size',
    es: 'Parte del ingreso mediano que cuenta para una familia de este tamaño',
    unit: 'share',
    source: { title: 'HUD, methodology for Section 8 income limits', href: 'https://www.huduser.gov/portal/datasets/il.html' },
  },
  { '1990-01-01': [0.7, 0.8, 0.9, 1] },
  { '1990-01-01': 0.08 },
)

export const dependentDeduction = of(
  'dependentDeduction',
  'Deduction for each dependent',
  'Deducción por cada dependiente',
  'perYear',
  [hud('5.611(a)(1)'), adjusted],
  { '2001-01-19': 480, '2026-01-01': 500 },
)
export const elderlyDeduction = of(
  'elderlyDeduction',
  'Deduction of an elderly or disabled family',
  'Deducción de una familia mayor o con discapacidad',
  'perYear',
  [hud('5.611(a)(2)'), adjusted],
  { '2001-01-19': 400, '2024-01-01': 525, '2026-01-01': 550 },
)
export const medicalFloor = of(
  'medicalFloor',
  'Share of annual income above which medical costs are taken off',
  'Parte del ingreso anual sobre la que se restan los gastos médicos',
  'share',
  hud('5.611(a)(3)'),
  { '2001-01-19': 0.03, '2025-07-01': 0.1 },
)
export const childCareUnder = of(
  'childCareUnder',
  'Age below which care of a child is taken off',
  'Edad bajo la que se resta el cuidado de un menor',
  'years',
  hud('5.611(a)(4)'),
  { '2001-01-19': 13 },
)
export const adultFrom = of('adultFrom', 'Age of an adult', 'Edad de un adulto', 'years', hud('5.603(b)'), {
  '2001-01-19': 18,
})
export const elderlyFrom = of(
  'elderlyFrom',
  'Age of an elderly person',
  'Edad de una persona mayor',
  'years',
  hud('5.403'),
  { '2012-02-03': 62 },
)
export const shareOfAdjusted = of(
  'shareOfAdjusted',
  'Share of adjusted income that the family pays',
  'Parte del ingreso ajustado que paga la familia',
  'share',
  hud('5.628(a)(1)'),
  { '2000-05-29': 0.3 },
)
export const shareOfGross = of(
  'shareOfGross',
  'Share of all income that the family pays at least',
  'Parte de todo el ingreso que la familia paga al menos',
  'share',
  hud('5.628(a)(2)'),
  { '2000-05-29': 0.1 },
)
export const mostMinimumRent = of(
  'mostMinimumRent',
  'Highest minimum rent that an agency may set',
  'Renta mínima más alta que una agencia puede fijar',
  'perMonth',
  hud('5.630(a)(2)'),
  { '1998-10-21': 50 },
)
export const assetLimit = of(
  'assetLimit',
  'Most that a family may own',
  'Lo más que puede poseer una familia',
  'dollars',
  [hud('5.618(a)(1)'), adjusted],
  { '2024-01-01': 100_000, '2025-01-01': 103_200, '2026-01-01': 105_574 },
)
