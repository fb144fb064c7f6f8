import { all, figure, household, not, person, zero } from '../language.ts'
import type { Words } from '../words.ts'
import { cashHelp, citizenship, comesIn, comesInForFamily, goesOut, health, study } from './groups.ts'

/**
 * The questions that several programmes share, each asked once. The id is the place of the answer in the household
 * format. A question of one programme alone stands in that programme's `questions.ts`.
 */

const years = (id: string, en: string, es: string, source: string, value: number) =>
  figure(id, { en, es, unit: 'years', source }, { '2000-01-01': value })

const workAge = years(
  'ask.workAge',
  'Youngest age for most work',
  'Edad mínima para la mayoría de los trabajos',
  '29 CFR 570.2(a)',
  14,
)
const retirementAge = years(
  'ask.retirementAge',
  'Earliest age for retirement benefits',
  'Edad mínima para la jubilación',
  '42 USC 402(a)(2)',
  62,
)
const adultAge = years('ask.adultAge', 'Age of majority', 'Mayoría de edad', '42 USC 1382c(a)(3)(C)', 18)
const childSupportAge = years(
  'ask.childSupportAge',
  'Oldest age at which child support is still paid in most states',
  'Edad hasta la que se paga manutención en la mayoría de los estados',
  '45 CFR 302.56; state law, up to 21',
  21,
)
const pregnancyFrom = years(
  'ask.pregnancyFrom',
  'Youngest age asked about pregnancy',
  'Edad mínima para preguntar por embarazo',
  'CDC/NCHS natality tables begin at 10–14 years',
  12,
)
const pregnancyTo = years(
  'ask.pregnancyTo',
  'Oldest age asked about pregnancy',
  'Edad máxima para preguntar por embarazo',
  'CDC/NCHS natality tables end at 50–54 years',
  54,
)

export const age = person.number('age', {
  en: 'How old is this person?',
  es: '¿Cuántos años tiene esta persona?',
  short: { en: 'Age', es: 'Edad' },
  why: {
    en: 'Many rules depend on age, and we can skip questions that do not fit.',
    es: 'Muchas reglas dependen de la edad, y así no hacemos preguntas que no corresponden.',
  },
  unit: 'years',
  max: 130,
})
const canWork = age.atLeast(workAge)
const isAdult = age.atLeast(adultAge)

/** Settled with the family, not asked as such: who files, who is the spouse, who is the dependant. */
export const taxRole = person.choice(
  'taxRole',
  {
    en: 'On the tax return, is this person the filer, the spouse or a dependent?',
    es: 'En la declaración de impuestos, ¿esta persona es declarante, cónyuge o dependiente?',
    short: { en: 'Role on the return', es: 'Papel en la declaración' },
    why: {
      en: 'Tax credits look at who is on one return.',
      es: 'Los créditos fiscales miran quién está en una misma declaración.',
    },
  },
  [
    { code: 'head', en: 'Filer', es: 'Declarante' },
    { code: 'spouse', en: 'Spouse', es: 'Cónyuge' },
    { code: 'dependent', en: 'Dependent', es: 'Dependiente' },
  ],
)
/** Filer or spouse: not a dependant. */
export const isFilerOrSpouse = taxRole.is('head', 'spouse')

export const isDisabled = person.yesno('disabled', {
  en: 'Does this person have a disability or illness that has lasted, or will last, a year or more and keeps them from working (for a child: from doing what others of that age do)?',
  es: '¿Tiene esta persona una discapacidad o enfermedad que dura o durará un año o más y le impide trabajar (si es menor: hacer lo que hacen otros de su edad)?',
  short: { en: 'Disability', es: 'Discapacidad' },
  group: health,
  why: {
    en: 'It opens SSI and other help. You do not need to say what it is.',
    es: 'Da acceso al SSI y a otras ayudas. No hace falta decir cuál es.',
  },
})
export const isBlind = person.yesno('blind', {
  en: 'Is this person blind by the law (20/200 or less in the better eye with glasses)?',
  es: '¿Es ciega esta persona según la ley (20/200 o menos en el mejor ojo con lentes)?',
  short: { en: 'Blindness', es: 'Ceguera' },
  group: health,
  why: {
    en: 'The rules for blind people are more generous.',
    es: 'Las reglas para personas ciegas son más generosas.',
  },
})
export const mayBePregnant = all(age.atLeast(pregnancyFrom), age.atMost(pregnancyTo))
export const isPregnant = person.yesno('pregnant', {
  en: 'Is this person pregnant?',
  es: '¿Está embarazada esta persona?',
  short: { en: 'Pregnancy', es: 'Embarazo' },
  group: health,
  why: {
    en: 'Some programs count the baby already, and some rules are waived.',
    es: 'Algunos programas ya cuentan al bebé y algunas reglas no se aplican.',
  },
  appliesTo: mayBePregnant,
})
export const student = person.choice(
  'student',
  {
    en: 'Does this person go to college or a trade school?',
    es: '¿Estudia esta persona en la universidad o en una escuela técnica?',
    short: { en: 'College', es: 'Estudios' },
    group: study,
    why: {
      en: 'Some programs have their own rules for students.',
      es: 'Algunos programas tienen reglas propias para estudiantes.',
    },
    appliesTo: age.atLeast(
      figure(
        'ask.collegeAge',
        {
          en: 'Youngest age asked about college',
          es: 'Edad mínima para preguntar por estudios superiores',
          unit: 'years',
          source: 'NCES Digest of Education Statistics, table 303.40',
        },
        { '2000-01-01': 16 },
      ),
    ),
  },
  [
    { code: 'none', en: 'No', es: 'No' },
    { code: 'collegeHalf', en: 'Half-time or more', es: 'Medio tiempo o más' },
    { code: 'collegeFull', en: 'Full-time', es: 'Tiempo completo' },
  ],
)

export const immigrationStatus = person.choice(
  'immigrationStatus',
  {
    en: 'What is this person’s citizenship or immigration status?',
    es: '¿Cuál es la ciudadanía o el estatus migratorio de esta persona?',
    short: { en: 'Status', es: 'Estatus' },
    group: citizenship,
    why: {
      en: 'Each program has its own list. You may skip this; children who are citizens can get help whatever their parents’ status.',
      es: 'Cada programa tiene su lista. Puede omitirla; los hijos ciudadanos pueden recibir ayuda sin importar el estatus de sus padres.',
    },
  },
  [
    { code: 'CITIZEN', en: 'U.S. citizen or national', es: 'Ciudadano o nacional de EE. UU.' },
    {
      code: 'LEGAL_PERMANENT_RESIDENT',
      en: 'Permanent resident (green card)',
      es: 'Residente permanente (tarjeta verde)',
    },
    { code: 'REFUGEE', en: 'Refugee', es: 'Refugiado' },
    { code: 'ASYLEE', en: 'Granted asylum', es: 'Con asilo concedido' },
    { code: 'DEPORTATION_WITHHELD', en: 'Deportation or removal withheld', es: 'Con deportación suspendida' },
    { code: 'CUBAN_HAITIAN_ENTRANT', en: 'Cuban or Haitian entrant', es: 'Entrante cubano o haitiano' },
    { code: 'CONDITIONAL_ENTRANT', en: 'Conditional entrant', es: 'Entrante condicional' },
    { code: 'PAROLED_ONE_YEAR', en: 'Paroled for a year or more', es: 'Con permiso (parole) de un año o más' },
    { code: 'UNDOCUMENTED', en: 'No status', es: 'Sin estatus' },
    { code: 'DACA', en: 'DACA', es: 'DACA' },
    { code: 'TPS', en: 'Temporary protected status', es: 'Estatus de protección temporal (TPS)' },
  ],
)
export const isCitizen = immigrationStatus.is('CITIZEN')
export const yearsSinceEntry = person.number('yearsSinceEntry', {
  en: 'For how many years has this person had a status that counts?',
  es: '¿Desde hace cuántos años tiene esta persona un estatus que cuenta?',
  short: { en: 'Years in that status', es: 'Años con ese estatus' },
  why: { en: 'Some programs begin after five years.', es: 'Algunos programas empiezan después de cinco años.' },
  unit: 'years',
  max: 130,
  none: 5,
  appliesTo: not(isCitizen),
})

const earns = {
  group: comesIn,
  why: {
    en: 'Pay is counted, and part of it is left out.',
    es: 'El salario cuenta, y una parte no se toma en cuenta.',
  },
  appliesTo: canWork,
}
export const earnedMonthly = person.money('earnedMonthly', {
  en: 'How much is this person paid each month before tax?',
  es: '¿Cuánto le pagan a esta persona al mes antes de impuestos?',
  short: { en: 'Pay', es: 'Salario' },
  ...earns,
})
export const selfEmploymentMonthly = person.money('selfEmploymentMonthly', {
  en: 'How much does this person take in each month from their own work or business?',
  es: '¿Cuánto ingresa esta persona al mes por su propio trabajo o negocio?',
  short: { en: 'Own business', es: 'Negocio propio' },
  ...earns,
})
export const selfEmploymentCostsMonthly = person.money('selfEmploymentCostsMonthly', {
  en: 'How much does this person spend each month on that work or business?',
  es: '¿Cuánto gasta esta persona al mes en ese trabajo o negocio?',
  short: { en: 'Costs of the business', es: 'Gastos del negocio' },
  why: {
    en: 'What the work costs is taken off what it brings in.',
    es: 'Lo que cuesta el trabajo se resta de lo que produce.',
  },
  appliesTo: selfEmploymentMonthly.above(zero),
})
/** What is left of self-employment after its costs. */
export const selfEmploymentProfit = selfEmploymentMonthly.minus(selfEmploymentCostsMonthly).notBelow(zero)
export const hoursPerWeek = person.number('hoursPerWeek', {
  en: 'How many hours a week does this person work?',
  es: '¿Cuántas horas por semana trabaja esta persona?',
  short: { en: 'Hours of work a week', es: 'Horas de trabajo por semana' },
  why: {
    en: 'Some rules ask for hours of work, or excuse those who work enough.',
    es: 'Algunas reglas piden horas de trabajo, o eximen a quien trabaja lo suficiente.',
  },
  unit: 'hoursPerWeek',
  max: 168,
  appliesTo: canWork,
})
export const medicalMonthly = person.money('medicalMonthly', {
  en: 'How much does this person pay each month for medical care that nobody pays back (premiums, medicine, travel)?',
  es: '¿Cuánto paga esta persona al mes por atención médica que nadie le reembolsa (primas, medicinas, transporte)?',
  short: { en: 'Medical costs', es: 'Gastos médicos' },
  why: {
    en: 'For older and disabled people these costs can raise the benefit.',
    es: 'Para personas mayores o con discapacidad estos gastos pueden aumentar el beneficio.',
  },
})

const other = {
  why: {
    en: 'Money that comes in counts in most programs.',
    es: 'El dinero que entra cuenta en la mayoría de los programas.',
  },
}
const unearned = (id: string, short: Words, en: string, es: string, appliesTo?: typeof canWork, group = comesIn) =>
  person.money(`unearned.${id}`, { en, es, short, ...other, group, ...(appliesTo ? { appliesTo } : {}) })
export const socialSecurity = unearned(
  'socialSecurity',
  { en: 'Social Security', es: 'Seguro Social' },
  'How much Social Security retirement does this person get each month?',
  '¿Cuánto recibe esta persona al mes por jubilación del Seguro Social?',
  age.atLeast(retirementAge),
)
export const ssdi = unearned(
  'ssdi',
  { en: 'SSDI', es: 'SSDI' },
  'How much Social Security disability (SSDI) does this person get each month?',
  '¿Cuánto recibe esta persona al mes por discapacidad del Seguro Social (SSDI)?',
  isAdult,
)
export const survivors = unearned(
  'survivors',
  { en: 'Survivors’ benefits', es: 'Beneficio de sobreviviente' },
  'How much in Social Security survivors’ benefits does this person get each month?',
  '¿Cuánto recibe esta persona al mes como sobreviviente del Seguro Social?',
  undefined,
  comesInForFamily,
)
export const unemployment = unearned(
  'unemployment',
  { en: 'Unemployment pay', es: 'Desempleo' },
  'How much unemployment pay does this person get each month?',
  '¿Cuánto recibe esta persona al mes por desempleo?',
  canWork,
)
export const childSupportReceived = unearned(
  'childSupportReceived',
  { en: 'Child support received', es: 'Manutención recibida' },
  'How much child support comes in each month for this person?',
  '¿Cuánta manutención llega al mes para esta persona?',
  age.atMost(childSupportAge),
  comesInForFamily,
)
export const pension = unearned(
  'pension',
  { en: 'Pension', es: 'Pensión' },
  'How much does this person get each month from a pension?',
  '¿Cuánto recibe esta persona al mes de una pensión?',
  isAdult,
)
export const interest = unearned(
  'interest',
  { en: 'Interest', es: 'Intereses' },
  'How much does this person get each month in interest or dividends?',
  '¿Cuánto recibe esta persona al mes en intereses o dividendos?',
  isAdult,
)
export const veterans = unearned(
  'veterans',
  { en: 'Veterans’ benefits', es: 'Beneficio de veterano' },
  'How much does this person get each month from Veterans Affairs?',
  '¿Cuánto recibe esta persona al mes de Asuntos de Veteranos?',
  isAdult,
)
export const workersCompensation = unearned(
  'workersCompensation',
  { en: 'Workers’ compensation', es: 'Compensación laboral' },
  'How much workers’ compensation does this person get each month?',
  '¿Cuánto recibe esta persona al mes por accidente de trabajo?',
  canWork,
)
export const alimony = unearned(
  'alimony',
  { en: 'Alimony', es: 'Pensión conyugal' },
  'How much alimony does this person get each month?',
  '¿Cuánta pensión conyugal recibe esta persona al mes?',
  isAdult,
)

export const getsSocialSecurityDisability = ssdi.above(zero)
export const ssdiMonths = person.number('ssdiMonths', {
  en: 'For how many months has this person had SSDI?',
  es: '¿Desde hace cuántos meses recibe esta persona SSDI?',
  short: { en: 'Months with SSDI', es: 'Meses con SSDI' },
  why: { en: 'Medicare begins after 24 months.', es: 'Medicare empieza después de 24 meses.' },
  unit: 'months',
  max: 1200,
  appliesTo: getsSocialSecurityDisability,
})

export const hasEmployerInsurance = person.yesno('hasEmployerInsurance', {
  en: 'Does this person have health insurance through a job (their own or a family member’s)?',
  es: '¿Tiene esta persona seguro médico por un empleo (propio o de un familiar)?',
  short: { en: 'Insurance through a job', es: 'Seguro por un empleo' },
  group: health,
  why: {
    en: 'Some programs are for people without other insurance.',
    es: 'Algunos programas son para personas sin otro seguro.',
  },
})

export const county = household.county('countyFips', {
  en: 'In which county does the household live?',
  es: '¿En qué condado vive el hogar?',
  short: { en: 'County', es: 'Condado' },
  why: { en: 'Some amounts differ by county.', es: 'Algunas cantidades cambian según el condado.' },
})
export const isHomeless = household.yesno('homeless', {
  en: 'Is the household without a fixed place to stay at night?',
  es: '¿El hogar no tiene un lugar fijo donde pasar la noche?',
  short: { en: 'No fixed place to stay', es: 'Sin vivienda fija' },
  why: {
    en: 'There is a special deduction, and no address is needed.',
    es: 'Hay una deducción especial y no se necesita dirección.',
  },
})
export const rentMonthly = household.money('expenses.rentMonthly', {
  en: 'How much rent does the household pay each month?',
  es: '¿Cuánto paga el hogar de renta al mes?',
  short: { en: 'Rent', es: 'Renta' },
  group: goesOut,
  why: { en: 'High housing costs raise the benefit.', es: 'Los gastos altos de vivienda aumentan el beneficio.' },
})
export const mortgageMonthly = household.money('expenses.mortgageMonthly', {
  en: 'How much does the household pay each month for its own home (mortgage, property tax, insurance)?',
  es: '¿Cuánto paga el hogar al mes por su propia casa (hipoteca, impuestos, seguro)?',
  short: { en: 'Costs of the own home', es: 'Gastos de la casa propia' },
  group: goesOut,
  why: { en: 'High housing costs raise the benefit.', es: 'Los gastos altos de vivienda aumentan el beneficio.' },
})
export const childcareMonthly = household.money('expenses.childcareMonthly', {
  en: 'How much does the household pay each month for the care of a child or a disabled adult, so that someone can work or study?',
  es: '¿Cuánto paga el hogar al mes por el cuidado de un menor o de un adulto con discapacidad para poder trabajar o estudiar?',
  short: { en: 'Costs of care', es: 'Gastos de cuidado' },
  group: goesOut,
  why: {
    en: 'What is paid for care is taken off income.',
    es: 'Lo que se paga por el cuidado se resta de los ingresos.',
  },
})
export const childSupportPaidMonthly = household.money('expenses.childSupportPaidMonthly', {
  en: 'How much court-ordered child support does the household pay each month to someone outside?',
  es: '¿Cuánta manutención ordenada por un juez paga el hogar al mes a alguien de fuera?',
  short: { en: 'Child support paid', es: 'Manutención pagada' },
  group: goesOut,
  why: { en: 'What is paid is not counted as income.', es: 'Lo que se paga no cuenta como ingreso.' },
})
export const cash = household.money('assets.cash', {
  en: 'How much money does the household have in cash and in the bank?',
  es: '¿Cuánto dinero tiene el hogar en efectivo y en el banco?',
  short: { en: 'Savings', es: 'Ahorros' },
  why: { en: 'A few programs have a limit on savings.', es: 'Algunos programas tienen un límite de ahorros.' },
  unit: 'dollars',
  max: 100_000_000,
})

export const alreadyOnTanf = household.yesno('receives.tanfAlready', {
  en: 'Does the family already get cash assistance for families (TANF)?',
  es: '¿Ya recibe la familia ayuda en efectivo para familias (TANF)?',
  short: { en: 'Already on TANF', es: 'Ya recibe TANF' },
  why: {
    en: 'For those who already get it, more of the pay is left out.',
    es: 'Para quien ya la recibe se deja fuera más del salario.',
  },
})
export const snapReceived = household.yesno('receives.snap', {
  en: 'Does the household get SNAP (food stamps) now?',
  es: '¿Recibe el hogar SNAP (cupones de alimentos) ahora?',
  short: { en: 'SNAP', es: 'SNAP' },
  group: cashHelp,
  why: {
    en: 'SNAP opens several other programs by itself.',
    es: 'SNAP da acceso por sí solo a varios otros programas.',
  },
})
export const getsHousingAssistance = household.yesno('receivesHousingAssistance', {
  en: 'Does the household live in public housing or get help with rent (Section 8)?',
  es: '¿Vive el hogar en vivienda pública o recibe ayuda para la renta (Sección 8)?',
  short: { en: 'Help with rent', es: 'Ayuda para la renta' },
  why: { en: 'It opens other help, or counts in it.', es: 'Da acceso a otras ayudas, o cuenta en ellas.' },
})
export const isInFosterCare = person.yesno('fosterCare', {
  en: 'Is this child in foster care?',
  es: '¿Está este menor en acogida (foster care)?',
  short: { en: 'Foster care', es: 'En acogida' },
  why: {
    en: 'Children in foster care get some help whatever the income.',
    es: 'Los menores en acogida reciben algunas ayudas sin importar los ingresos.',
  },
  appliesTo: all(not(isFilerOrSpouse), age.atMost(childSupportAge)),
})
export const medicaidReceived = person.yesno('receives.medicaid', {
  en: 'Does this person have Medicaid now?',
  es: '¿Tiene esta persona Medicaid ahora?',
  short: { en: 'Medicaid', es: 'Medicaid' },
  group: cashHelp,
  why: {
    en: 'Medicaid opens several other programs by itself.',
    es: 'Medicaid da acceso por sí solo a varios otros programas.',
  },
})
