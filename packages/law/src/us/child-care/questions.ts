import { all, any, not, person, taxUnit, zero } from '../../language.ts'
import { earnedMonthly, hoursPerWeek, isFilerOrSpouse, selfEmploymentMonthly, student } from '../questions.ts'
import { plan } from './figures.ts'

/** What only help with child care asks. */

const works = any(earnedMonthly.above(zero), selfEmploymentMonthly.above(zero), hoursPerWeek.above(zero))
export const isInTraining = person.yesno('childCare.inTraining', {
  en: 'Is this parent in school, in job training, or looking for work?',
  es: '¿Está este padre o madre en la escuela, en capacitación o buscando trabajo?',
  short: { en: 'School, training or job search', es: 'Escuela, capacitación o búsqueda de trabajo' },
  why: {
    en: 'Help with child care is for parents who work, study or train.',
    es: 'La ayuda para el cuidado es para padres que trabajan, estudian o se capacitan.',
  },
  appliesTo: all(isFilerOrSpouse, student.is('none'), not(works)),
})
export const officeAccepts = taxUnit.yesno('childCare.officeAccepts', {
  en: 'Does the child care office say that the family’s income is within the limit?',
  es: '¿Dice la oficina de cuidado infantil que los ingresos de la familia están dentro del límite?',
  short: { en: 'The child care office accepts the income', es: 'La oficina de cuidado infantil acepta los ingresos' },
  why: {
    en: 'We do not have this state’s limit for this family.',
    es: 'No tenemos el límite de este estado para esta familia.',
  },
  appliesTo: all(not(plan.ofPoverty.exists), not(plan.ofMedian.exists), not(plan.noLimit.exists)),
})
export const told = taxUnit.money('childCare.told', {
  en: 'If the child care office has said how much it pays: how much is it each month?',
  es: 'Si la oficina de cuidado infantil ya dijo cuánto paga: ¿cuánto es al mes?',
  short: { en: 'Help with child care a month', es: 'Ayuda para el cuidado al mes' },
  why: {
    en: 'The amount depends on the provider, the child’s age and the hours; the office sets it.',
    es: 'La cantidad depende del proveedor, la edad del menor y las horas; la fija la oficina.',
  },
})
