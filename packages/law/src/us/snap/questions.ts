import { all, any, household, inState, not, person, zero } from '../../language.ts'
import type { Words } from '../../words.ts'
import { cashHelp, goesOut } from '../groups.ts'
import { age, immigrationStatus, isBlind, isDisabled, isFilerOrSpouse, student, veterans } from '../questions.ts'
import { ssiMonthly } from '../ssi/rules.ts'
import { elderlyAge, stateGivesEnergyAssistance, utility } from './figures.ts'

/** Questions that only SNAP asks. Those that it shares stand in `../questions.ts`. */

const utilityBill = (id: string, short: Words, en: string, es: string) =>
  household.money(`expenses.utilities.${id}`, {
    en,
    es,
    short,
    why: {
      en: 'Paying for utilities gives a fixed allowance, often larger than the bill.',
      es: 'Pagar servicios da derecho a una cantidad fija, a menudo mayor que la factura.',
    },
    group: goesOut,
  })
export const heatingCooling = utilityBill(
  'heatingCoolingMonthly',
  { en: 'Heating or cooling', es: 'Calefacción o aire acondicionado' },
  'How much does the household pay each month to heat or cool the home?',
  '¿Cuánto paga el hogar al mes por calefacción o aire acondicionado?',
)
export const electricity = utilityBill(
  'electricityMonthly',
  { en: 'Electricity', es: 'Electricidad' },
  'How much for electricity other than heating or cooling?',
  '¿Cuánto por electricidad que no sea calefacción o aire acondicionado?',
)
export const gas = utilityBill(
  'gasMonthly',
  { en: 'Cooking gas or fuel', es: 'Gas o combustible para cocinar' },
  'How much for gas or fuel other than heating?',
  '¿Cuánto por gas o combustible que no sea calefacción?',
)
export const water = utilityBill(
  'waterMonthly',
  { en: 'Water', es: 'Agua' },
  'How much for water?',
  '¿Cuánto por el agua?',
)
export const sewage = utilityBill(
  'sewageMonthly',
  { en: 'Sewage', es: 'Alcantarillado' },
  'How much for sewage?',
  '¿Cuánto por el alcantarillado?',
)
export const trash = utilityBill(
  'trashMonthly',
  { en: 'Trash collection', es: 'Recolección de basura' },
  'How much for trash collection?',
  '¿Cuánto por la recolección de basura?',
)
export const telephone = utilityBill(
  'phoneMonthly',
  { en: 'Telephone', es: 'Teléfono' },
  'How much for telephone or internet?',
  '¿Cuánto por teléfono o internet?',
)

/** What is paid counts, not what might be: in a complete household SSI that is due is taken to be paid. */
export const ssiReceived = person.money('receives.ssi', {
  en: 'How much SSI does this person get each month?',
  es: '¿Cuánto SSI recibe esta persona al mes?',
  short: { en: 'SSI', es: 'SSI' },
  group: cashHelp,
  why: {
    en: 'SSI counts as income and makes other rules kinder.',
    es: 'El SSI cuenta como ingreso y hace más favorables otras reglas.',
  },
  appliesTo: any(isDisabled, isBlind, age.atLeast(elderlyAge)),
  implied: ssiMonthly,
})

export const vaTotalDisability = person.yesno('snap.vaTotalDisability', {
  en: 'Does Veterans Affairs rate this person as totally disabled, or pay for needing someone’s regular help?',
  es: '¿Asuntos de Veteranos considera a esta persona totalmente discapacitada, o le paga por necesitar ayuda constante?',
  short: { en: 'Total disability by Veterans Affairs', es: 'Discapacidad total según Asuntos de Veteranos' },
  why: { en: 'It counts as a disability for SNAP.', es: 'Cuenta como discapacidad para SNAP.' },
  appliesTo: veterans.above(zero),
})

export const studentException = person.yesno('snap.studentException', {
  en: 'Does this student have a work-study job, or study through a job-training program?',
  es: '¿Tiene esta persona un empleo de trabajo y estudio, o estudia por un programa de capacitación laboral?',
  short: { en: 'Work-study or training program', es: 'Trabajo y estudio o capacitación' },
  why: { en: 'Students who do can get SNAP.', es: 'Los estudiantes que lo tienen pueden recibir SNAP.' },
  appliesTo: not(student.is('none')),
})

export const billsPaidByOutsider = household.yesno('snap.billsPaidByIneligible', {
  en: 'Does someone who cannot get SNAP pay the rent or the care costs?',
  es: '¿Alguien que no puede recibir SNAP paga la renta o los gastos de cuidado?',
  short: { en: 'Bills paid by someone who cannot get SNAP', es: 'Gastos pagados por quien no puede recibir SNAP' },
  why: {
    en: 'Then only a part of those costs is counted.',
    es: 'En ese caso solo se cuenta una parte de esos gastos.',
  },
})

export const energyAssistance = household.yesno('snap.energyAssistance', {
  en: 'Did the household get more than $20 of energy assistance (LIHEAP) in the last 12 months?',
  es: '¿Recibió el hogar más de $20 de ayuda para energía (LIHEAP) en los últimos 12 meses?',
  short: { en: 'Energy assistance', es: 'Ayuda para energía' },
  why: {
    en: 'For some households it gives the full utility allowance.',
    es: 'A algunos hogares les da la deducción completa de servicios.',
  },
  appliesTo: not(stateGivesEnergyAssistance),
})

/** Hawaii has no allowance for heating and cooling, only one for each bill (Haw. Code R. § 17-676-73). */
export const coolingOnElectricity = household.yesno('snap.coolingOnElectricity', {
  en: 'Does the household’s own electricity bill include cooling or heating?',
  es: '¿La factura de electricidad del hogar incluye aire acondicionado o calefacción?',
  short: { en: 'Cooling on the electricity bill', es: 'Aire acondicionado en la factura de electricidad' },
  why: {
    en: 'In this state each bill has its own allowance.',
    es: 'En este estado cada factura tiene su propia cantidad fija.',
  },
  appliesTo: all(not(utility.standard.exists), heatingCooling.above(zero)),
})

export const alaskaPlace = household.choice(
  'snap.alaskaPlace',
  {
    en: 'Which SNAP area of Alaska is the home in?',
    es: '¿En qué zona de SNAP de Alaska está la vivienda?',
    short: { en: 'SNAP area of Alaska', es: 'Zona de SNAP de Alaska' },
    why: {
      en: 'Food costs more in some places, so SNAP pays more there.',
      es: 'La comida cuesta más en algunos lugares, y allí SNAP paga más.',
    },
    appliesTo: inState('AK'),
  },
  [
    { code: 'BY_COUNTY', en: 'As the borough says', es: 'Según el distrito' },
    { code: 'URBAN', en: 'Urban', es: 'Urbana' },
    { code: 'RURAL_1', en: 'Rural 1', es: 'Rural 1' },
    { code: 'RURAL_2', en: 'Rural 2', es: 'Rural 2' },
  ],
)

export const cameAsRefugee = person.yesno('snap.cameAsRefugee', {
  en: 'Was this person a refugee, granted asylum, or protected from removal before becoming a permanent resident?',
  es: '¿Fue esta persona refugiada, asilada o protegida contra la deportación antes de ser residente permanente?',
  short: { en: 'Refugee or asylee before', es: 'Antes refugiada o asilada' },
  why: { en: 'Then there is no wait of five years.', es: 'En ese caso no hay espera de cinco años.' },
  appliesTo: immigrationStatus.is('LEGAL_PERMANENT_RESIDENT'),
})

const workRule: Words = {
  en: 'Adults without children may get SNAP for only three months in three years unless they work.',
  es: 'Los adultos sin hijos solo pueden recibir SNAP tres meses en tres años, a menos que trabajen.',
}
export const timeLimitExemption = person.yesno('snap.timeLimitExemption', {
  en: 'Is this person in treatment for alcohol or drugs, caring for someone who cannot be alone, unable to work for now, or American Indian or Alaska Native?',
  es: '¿Está esta persona en tratamiento por alcohol o drogas, cuida a alguien que no puede estar solo, no puede trabajar por ahora, o es indígena estadounidense o nativa de Alaska?',
  short: { en: 'Excused from the work rule', es: 'Exenta de la regla de trabajo' },
  why: workRule,
  appliesTo: all(age.below(elderlyAge), not(isDisabled)),
})
export const trainingHours = person.number('snap.trainingHours', {
  en: 'How many hours a week does this person volunteer or take part in a work program?',
  es: '¿Cuántas horas por semana hace esta persona trabajo voluntario o un programa de empleo?',
  short: { en: 'Hours of training or volunteering a week', es: 'Horas de capacitación o voluntariado por semana' },
  why: workRule,
  unit: 'hoursPerWeek',
  max: 168,
})
export const monthsUsed = person.number('snap.monthsUsed', {
  en: 'In the last three years, how many months did this person get SNAP without working 20 hours a week or being excused?',
  es: 'En los últimos tres años, ¿cuántos meses recibió SNAP esta persona sin trabajar 20 horas por semana ni estar exenta?',
  short: { en: 'Months of SNAP without work in three years', es: 'Meses de SNAP sin trabajo en tres años' },
  why: workRule,
  unit: 'months',
  max: 36,
  appliesTo: any(isFilerOrSpouse, not(isDisabled)),
})
