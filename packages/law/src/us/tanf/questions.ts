import { all, any, household, not, person, zero } from '../../language.ts'
import { age, alreadyOnTanf, earnedMonthly, isFilerOrSpouse, selfEmploymentMonthly } from '../questions.ts'
import { ssiReceived } from '../snap/questions.ts'
import {
  allShareUpTo,
  childUnder,
  countsSsi,
  halfOfPay,
  infantYears,
  inGrant,
  newJobShare,
  paymentInfant,
  paymentShared,
  pupilAge,
  workReduction,
} from './figures.ts'

/** Questions that only TANF asks. */

export const isInHighSchool = person.yesno('tanf.inHighSchool', {
  en: 'Does this person of 18 go to high school full-time?',
  es: '¿Va esta persona de 18 años a la escuela secundaria a tiempo completo?',
  short: { en: 'In high school at 18', es: 'En la escuela secundaria a los 18' },
  why: {
    en: 'Then this person still counts as a child.',
    es: 'En ese caso todavía cuenta como menor.',
  },
  appliesTo: all(age.atLeast(pupilAge), age.atMost(pupilAge), not(isFilerOrSpouse)),
})

/** By silence a month in the midst of the first step: the states differ in what the first month of a job brings. */
export const monthOfWork = household.number('tanf.monthOfWork', {
  en: 'In which month of paid work is the family, counted from when TANF and the work came together?',
  es: '¿En qué mes de trabajo pagado está la familia, contado desde que coincidieron TANF y el trabajo?',
  short: { en: 'Month of work', es: 'Mes de trabajo' },
  why: {
    en: 'In the first months more of the pay is left out.',
    es: 'En los primeros meses se deja fuera más del salario.',
  },
  unit: 'months',
  min: 1,
  max: 600,
  none: 2,
  appliesTo: all(
    inGrant.restShareByMonth.exists,
    household.any(any(earnedMonthly.above(zero), selfEmploymentMonthly.above(zero))),
  ),
})

export const isInFirstMonths = person.yesno('tanf.inFirstMonths', {
  en: 'Is this person in the first months of paid work since the family got TANF?',
  es: '¿Está esta persona en los primeros meses de trabajo pagado desde que la familia recibe TANF?',
  short: { en: 'First months of work', es: 'Primeros meses de trabajo' },
  why: {
    en: 'In those months more of the pay is left out.',
    es: 'En esos meses se deja fuera más del salario.',
  },
  appliesTo: all(
    any(halfOfPay.exists, newJobShare.exists, allShareUpTo.exists),
    alreadyOnTanf,
    any(earnedMonthly.above(zero), selfEmploymentMonthly.above(zero)),
  ),
})

export const sharesHome = household.yesno('tanf.sharesHome', {
  en: 'Does the family share its home and the costs with other people?',
  es: '¿Comparte la familia la vivienda y los gastos con otras personas?',
  short: { en: 'Home shared', es: 'Vivienda compartida' },
  why: {
    en: 'In this state the payment is smaller then.',
    es: 'En este estado el pago es menor en ese caso.',
  },
  appliesTo: paymentShared.exists,
})

/** Ages are whole years: silence about a small child is read as a newborn. */
export const hasNewborn = household.yesno('tanf.hasNewborn', {
  en: 'Is there a baby of eight weeks or less?',
  es: '¿Hay un bebé de ocho semanas o menos?',
  short: { en: 'Baby of eight weeks or less', es: 'Bebé de ocho semanas o menos' },
  why: {
    en: 'The payment is higher and nobody has to work yet.',
    es: 'El pago es mayor y nadie tiene que trabajar todavía.',
  },
  appliesTo: all(paymentInfant.exists, household.any(age.atMost(infantYears))),
  implied: household.any(age.atMost(infantYears)),
})

export const isExcusedFromWork = household.yesno('tanf.excusedFromWork', {
  en: 'Is every parent excused from work by TANF (for a disability, a new baby or the care of someone), or is this one of the first two months?',
  es: '¿TANF exime del trabajo a todos los padres (por discapacidad, un bebé o el cuidado de alguien), o es uno de los dos primeros meses?',
  short: { en: 'Excused from work', es: 'Exentos de trabajar' },
  why: {
    en: 'Families that must work are paid less in this state.',
    es: 'En este estado las familias que deben trabajar reciben menos.',
  },
  appliesTo: workReduction.value.above(zero),
})

/** What a state's figures do not settle, the household's own letter does. */
export const ssiIsLeftOut = household.yesno('tanf.ssiIsLeftOut', {
  en: 'Does TANF here leave people with SSI out of the family (as most states do)?',
  es: '¿Deja TANF aquí fuera de la familia a quienes reciben SSI (como hace la mayoría de los estados)?',
  short: { en: 'People with SSI left out', es: 'Personas con SSI fuera' },
  why: {
    en: 'Then neither they nor their income count.',
    es: 'En ese caso no cuentan ni ellas ni sus ingresos.',
  },
  appliesTo: all(countsSsi, household.any(ssiReceived.above(zero))),
})

export const monthsUsed = household.number('tanf.monthsUsed', {
  en: 'For how many months in all has a parent in this family had TANF, in any state?',
  es: '¿Durante cuántos meses en total ha recibido TANF un padre o madre de esta familia, en cualquier estado?',
  short: { en: 'Months of TANF so far', es: 'Meses de TANF hasta ahora' },
  why: {
    en: 'A family with a parent can get it for five years in all.',
    es: 'Una familia con padre o madre puede recibirla cinco años en total.',
  },
  unit: 'months',
  max: 600,
  appliesTo: household.any(all(isFilerOrSpouse, age.atLeast(childUnder))),
})
