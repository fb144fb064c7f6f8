import { type Num, one, stateFigure } from '../language.ts'
import type { Entity } from '../words.ts'

/** The poverty guidelines: of the calendar year, and as they count from July (school year) or October (federal year). */

const guidelines = {
  title: 'HHS poverty guidelines',
  href: 'https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines',
}
const first = [14580, 15060, 15650, 15960]
const each = [5140, 5380, 5500, 5680]
const from = (day: string, amounts: readonly number[], firstYear: number) =>
  Object.fromEntries(amounts.map((amount, i) => [`${firstYear + i}-${day}`, amount]))

const guidelineFrom = (id: string, day: string, when: { en: string; es: string }, firstYear = 2023) => {
  const firstPerson = stateFigure(`poverty.first${id}`, {
    en: `Poverty guideline for one person, a year${when.en}`,
    es: `Nivel de pobreza para una persona, al año${when.es}`,
    unit: 'perYear',
    source: guidelines,
    values: from(day, first, firstYear),
  })
  const eachFurther = stateFigure(`poverty.each${id}`, {
    en: `Poverty guideline for each further person, a year${when.en}`,
    es: `Nivel de pobreza por cada persona más, al año${when.es}`,
    unit: 'perYear',
    source: guidelines,
    values: from(day, each, firstYear),
  })
  return <E extends Entity>(people: Num<E>): Num<E | 'household'> =>
    firstPerson.value.plus(eachFurther.value.times(people.minus(one)))
}

/** The calendar year's guideline for so many people, a year. */
export const guideline = guidelineFrom('', '01-01', { en: '', es: '' })
/** The guideline that counts from July to June. */
export const guidelineFromJuly = guidelineFrom('FromJuly', '07-01', { en: ', from July', es: ', desde julio' })
/** The guideline that counts from October to September. */
export const guidelineFromOctober = guidelineFrom('FromOctober', '10-01', {
  en: ', from October',
  es: ', desde octubre',
})
/** The guideline that was known when the year's open enrollment began: that of the year before. */
export const guidelineOfYearBefore = guidelineFrom(
  'YearBefore',
  '01-01',
  { en: ', of the year before', es: ', del año anterior' },
  2024,
)
