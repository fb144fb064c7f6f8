import { figure, stateFigure, stateFlag } from '../../language.ts'
import type { Source } from '../../words.ts'
import { cfr } from '../sources.ts'

/** Figures of Medicaid. Limits are shares of the poverty guideline with the five points of 42 CFR 435.603(d)(4) in them. */

const rule = cfr(42)
const age = (id: string, en: string, es: string, section: string, value: number) =>
  figure(`medicaid.${id}`, { en, es, unit: 'years', source: rule(section) }, { '2014-01-01': value })

// ages
export const infantUnder = stateFigure('medicaid.infantUnder', {
  en: 'Age under which a child is an infant',
  es: 'Edad hasta la que se es bebé',
  unit: 'years',
  source: rule('435.118'),
  values: { '2014-01-01': 1 },
})
export const youngUnder = age('youngUnder', 'Age under which a child is a young child', 'Edad hasta la que se es niño pequeño', '435.118', 6)
export const childUnder = age('childUnder', 'Age under which one is a child', 'Edad hasta la que se es menor', '435.118', 19)
export const adultFrom = age('adultFrom', 'Youngest age of the adult group', 'Edad mínima del grupo de adultos', '435.119(b)(1)', 19)
export const adultUnder = age('adultUnder', 'Age at which the adult group ends', 'Edad a la que termina el grupo de adultos', '435.119(b)(1)', 65)
export const youngAdultUnder = age('youngAdultUnder', 'Age at which the young adult group ends', 'Edad a la que termina el grupo de adultos jóvenes', '435.222', 21)
export const fosterUnder = age('fosterUnder', 'Age at which the group of former foster youth ends', 'Edad a la que termina el grupo de quienes salieron de crianza', '435.150', 26)

// limits by group
const limit = (id: string, en: string, es: string) => stateFigure(`medicaid.${id}`, { en, es, unit: 'share' })
export const limits = {
  infant: limit('infant', 'The state’s limit for infants', 'Límite del estado para bebés'),
  youngChild: limit('youngChild', 'The state’s limit for children of 1 to 5', 'Límite del estado para niños de 1 a 5 años'),
  olderChild: limit('olderChild', 'The state’s limit for children of 6 to 18', 'Límite del estado para niños de 6 a 18 años'),
  pregnant: limit('pregnant', 'The state’s limit in pregnancy', 'Límite del estado en el embarazo'),
  parent: limit('parent', 'The state’s limit for parents', 'Límite del estado para padres'),
  adult: limit('adult', 'The state’s limit for adults', 'Límite del estado para adultos'),
  youngAdult: limit('youngAdult', 'The state’s limit for people of 19 and 20', 'Límite del estado para personas de 19 y 20 años'),
}
export const postpartumMonths = stateFigure('medicaid.postpartumMonths', {
  en: 'Months of coverage after a pregnancy',
  es: 'Meses de cobertura después del embarazo',
  unit: 'months',
  source: [rule('435.170'), { title: '42 USC 1396a(e)(16)', href: 'https://www.law.cornell.edu/uscode/text/42/1396a' }],
  values: { '2022-04-01': 12 },
})
export const shortPostpartum = figure(
  'medicaid.shortPostpartum',
  { en: 'Months of coverage after a pregnancy without the option', es: 'Meses de cobertura después del embarazo sin la opción', unit: 'months', source: rule('435.170') },
  { '2014-01-01': 2 },
)

// parents
const dollars = (id: string, en: string, es: string) => stateFigure(`medicaid.${id}`, { en, es, unit: 'perMonth' })
export const parentDollars = dollars(
  'parentDollars',
  'The state’s limit for parents in dollars, by household size',
  'Límite del estado para padres en dólares, según el tamaño del hogar',
)
export const parentDollarsTwo = dollars(
  'parentDollarsTwo',
  'The same with two parents',
  'Lo mismo con dos padres',
)
export const disregard = figure(
  'medicaid.disregard',
  { en: 'Share of the guideline that is left out of income', es: 'Parte del nivel de pobreza que no cuenta como ingreso', unit: 'share', source: rule('435.603(d)(4)') },
  { '2014-01-01': 0.05 },
)
export const parentChildUnder = stateFigure('medicaid.parentChildUnder', {
  en: 'Age under which a child makes someone a parent here',
  es: 'Edad del hijo hasta la que cuenta como padre o madre',
  unit: 'years',
  source: rule('435.4'),
  values: { '2014-01-01': 18 },
})
export const parentOfPupil = stateFlag('medicaid.parentOfPupil', {
  en: 'A child of 18 who is still in school counts too',
  es: 'También cuenta un hijo de 18 años que sigue en la escuela',
})
export const parentIsDeprived = stateFlag('medicaid.parentIsDeprived', {
  en: 'With two parents, one must be disabled or work little',
  es: 'Con dos padres, uno debe tener una discapacidad o trabajar poco',
})
export const fullHours = figure(
  'medicaid.unemployedUnderHours',
  { en: 'Hours of work a month from which a parent is not unemployed', es: 'Horas de trabajo al mes desde las que no hay desempleo', unit: 'hoursPerWeek', source: rule('435.4') },
  { '2014-01-01': 100 },
)
export const weeksAYear = figure(
  'medicaid.weeksAYear',
  { en: 'Weeks in a year', es: 'Semanas en un año', unit: 'share', source: rule('435.4') },
  { '2014-01-01': 52 },
)

// households
export const unbornCountsForAll = stateFlag('medicaid.unbornCountsForAll', {
  en: 'A child to be born counts in everybody’s household',
  es: 'El bebé por nacer cuenta en el hogar de todos',
})
const dependant = (id: string, en: string, es: string, values: Record<string, number>) =>
  figure(
    `medicaid.${id}`,
    { en, es, unit: 'perYear', source: { title: '26 USC 63(c)(5), 6012(a)(1)(C); Rev. Proc. 2024-40, 2025-32', href: 'https://www.law.cornell.edu/uscode/text/26/6012' } },
    values,
  )
export const dependantUnearned = dependant('dependantUnearned', 'Other income above which a dependent must file', 'Otros ingresos desde los que un dependiente debe declarar', { '2023-01-01': 1250, '2024-01-01': 1300, '2025-01-01': 1350 })
export const dependantEarnedMore = dependant('dependantEarnedMore', 'Added to pay when a dependent’s income is tested', 'Lo que se suma al salario para esa prueba', { '2022-01-01': 400, '2024-01-01': 450 })

// immigration status
export const narrowStatuses = figure(
  'medicaid.narrowStatuses',
  { en: 'Only residents, and Cuban and Haitian entrants, count as eligible (1 = yes)', es: 'Solo cuentan residentes y entrantes cubanos y haitianos (1 = sí)', unit: 'share', source: { title: 'P.L. 119-21, section 71109; 42 USC 1396b(v)(5)', href: 'https://www.law.cornell.edu/uscode/text/42/1396b' } },
  { '2014-01-01': 0, '2026-10-01': 1 },
)
export const waitYears = figure(
  'medicaid.waitYears',
  { en: 'Years to wait with a status that counts', es: 'Años de espera con un estatus que cuenta', unit: 'years', source: { title: '8 USC 1613(a)', href: 'https://www.law.cornell.edu/uscode/text/8/1613' } },
  { '1996-08-22': 5 },
)
export const lawfulChildren = stateFlag('medicaid.lawfulChildren', {
  en: 'Children with any lawful status are covered at once',
  es: 'Los menores con cualquier estatus legal quedan cubiertos de inmediato',
})
export const lawfulChildUnder = stateFigure('medicaid.lawfulChildUnder', {
  en: 'Age under which that holds',
  es: 'Edad hasta la que eso vale',
  unit: 'years',
  source: { title: '42 USC 1396b(v)(4)(A)(ii)', href: 'https://www.law.cornell.edu/uscode/text/42/1396b' },
  values: { '2009-04-01': 19 },
})
export const lawfulPregnant = stateFlag('medicaid.lawfulPregnant', {
  en: 'Pregnant people with any lawful status are covered at once',
  es: 'Las embarazadas con cualquier estatus legal quedan cubiertas de inmediato',
})

// the aged, blind and disabled
const byFamily = (id: string, en: string, es: string, unit: 'share' | 'perMonth' | 'dollars', usual?: readonly [number, number], source?: Source) => {
  const one = (who: 'Alone' | 'Couple', value?: number) =>
    stateFigure(`medicaid.${id}${who}`, {
      en: who === 'Alone' ? en : `${en}, for a couple`,
      es: who === 'Alone' ? es : `${es}, para una pareja`,
      unit,
      ...(value === undefined ? {} : { values: { '1990-01-01': value }, source: source ?? [] }),
    })
  return { alone: one('Alone', usual?.[0]), couple: one('Couple', usual?.[1]) }
}
const ssiMethods: Source = { title: '42 USC 1396a(r)(2), 1382a(b)(2); 42 CFR 435.601', href: 'https://www.law.cornell.edu/cfr/text/42/435.601' }
export const aged = {
  share: byFamily('aged', 'The state’s limit for the aged, blind or disabled', 'Límite del estado para personas mayores, ciegas o con discapacidad', 'share'),
  leftOut: byFamily('agedLeftOut', 'Income left out for the aged, blind or disabled', 'Ingreso que no cuenta para personas mayores, ciegas o con discapacidad', 'perMonth', [20, 20], ssiMethods),
  assets: byFamily('agedAssets', 'What the aged, blind or disabled may own', 'Lo que pueden poseer personas mayores, ciegas o con discapacidad', 'dollars', [2000, 3000], ssiMethods),
  bySsiRate: stateFlag('medicaid.agedBySsiRate', { en: 'The limit is the SSI rate', es: 'El límite es la tasa del SSI' }),
  below: stateFlag('medicaid.agedBelow', { en: 'Income must be below the limit, not at it', es: 'Los ingresos deben estar por debajo del límite, no en él' }),
  ownSsiTest: stateFlag('medicaid.ownSsiTest', { en: 'SSI alone does not open Medicaid: the state has a stricter test', es: 'El SSI solo no da acceso a Medicaid: el estado tiene una prueba más estricta' }),
  noDisabledChildren: stateFlag('medicaid.noDisabledChildren', { en: 'That test leaves out disabled children who are not blind', es: 'Esa prueba deja fuera a menores con discapacidad que no son ciegos' }),
}
/** Healthier Mississippi: the aged and disabled without Medicare whom nothing else covers. */
export const waiver = {
  share: byFamily('waiver', 'The state’s limit for the aged and disabled without Medicare', 'Límite del estado para personas mayores o con discapacidad sin Medicare', 'share'),
  assets: byFamily('waiverAssets', 'What they may own', 'Lo que pueden poseer', 'dollars'),
  leftOut: byFamily('waiverLeftOut', 'Income of theirs that is left out', 'Ingreso de ellas que no cuenta', 'perMonth'),
}
export const needy = {
  income: byFamily('needy', 'Income a month to which medical costs must bring a person down', 'Ingreso al mes al que los gastos médicos deben bajar', 'perMonth'),
  byShare: stateFigure('medicaid.needyByShare', { en: 'The same, as a share of the poverty guideline', es: 'Lo mismo, como parte del nivel de pobreza', unit: 'share' }),
  assets: byFamily('needyAssets', 'What someone with high medical costs may own', 'Lo que puede poseer alguien con gastos médicos altos', 'dollars', [2000, 3000], ssiMethods),
  aged: stateFlag('medicaid.needyAged', { en: 'The state covers the aged with high medical costs', es: 'El estado cubre a personas mayores con gastos médicos altos' }),
  disabled: stateFlag('medicaid.needyDisabled', { en: 'The state covers the disabled with high medical costs', es: 'El estado cubre a personas con discapacidad y gastos médicos altos' }),
  pregnant: stateFlag('medicaid.needyPregnant', { en: 'The state covers pregnant people with high medical costs', es: 'El estado cubre a embarazadas con gastos médicos altos' }),
  parent: stateFlag('medicaid.needyParent', { en: 'The state covers parents with high medical costs', es: 'El estado cubre a padres con gastos médicos altos' }),
  child: stateFlag('medicaid.needyChild', { en: 'The state covers children with high medical costs', es: 'El estado cubre a menores con gastos médicos altos' }),
}
