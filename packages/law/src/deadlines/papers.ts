import type { Household } from '../household.ts'
import type { Words } from '../words.ts'
import {
  hasAHome,
  hasChild,
  hasMedicalCosts,
  type Needed,
  paysChildSupport,
  someoneIsDisabled,
  someoneIsElderlyOrDisabled,
  someoneIsNoCitizen,
  someoneStudiesOrMustWork,
  someoneWorks,
} from './needed.ts'

/** A paper that an office commonly asks for. Another proof that the office accepts is always as good. */
export interface Paper {
  readonly id: string
  readonly says: Words
  /** What counts, in the words of those who hand it in. */
  readonly examples: Words
  readonly citation: string
  readonly needed: Needed
}

const always: Needed = () => true
const both =
  (one: Needed, other: Needed): Needed =>
  (household) => {
    const answers = [one(household), other(household)]
    return answers.includes(false) ? false : answers.includes(null) ? null : true
  }

type Row = [
  id: string,
  en: string,
  es: string,
  examplesEn: string,
  examplesEs: string,
  citation: string,
  needed?: Needed,
]
const papers = (...rows: readonly Row[]): Paper[] =>
  rows.map(([id, en, es, examplesEn, examplesEs, citation, needed = always]) => ({
    ...{ id, citation, needed },
    says: { en, es },
    examples: { en: examplesEn, es: examplesEs },
  }))

// biome-ignore format: one paper a line
const papersOf: Readonly<Record<string, readonly Paper[]>> = {
  snap: papers(
    ['identity', 'Who you are', 'Quién es usted', 'Driver license, state ID, work badge or birth certificate', 'Licencia, identificación, gafete del trabajo o acta de nacimiento', '7 CFR 273.2(f)(1)(vii)'],
    ['residency', 'Where you live', 'Dónde vive', 'Lease, utility bill or a letter from the shelter', 'Contrato, recibo de luz o carta del refugio', '7 CFR 273.2(f)(1)(vi)', hasAHome],
    ['ssn', 'Social Security numbers', 'Números de Seguro Social', 'The number, or proof that you asked for one', 'El número, o prueba de que lo pidió', '7 CFR 273.2(f)(1)(v); 273.6'],
    ['status', 'Immigration papers, only for those who ask for food help', 'Papeles migratorios, solo de quienes piden la ayuda', 'Green card or other paper', 'Tarjeta verde u otro papel', '7 CFR 273.2(f)(1)(ii)', someoneIsNoCitizen],
    ['income', 'What comes in', 'Lo que entra', 'Pay stubs of the last 30 days, a letter from work, award letters', 'Talones de pago de 30 días, carta del trabajo, cartas de beneficios', '7 CFR 273.2(f)(1)(i)'],
    ['utilities', 'Rent and utility bills', 'Renta y recibos', 'Only if the office asks', 'Solo si la oficina los pide', '7 CFR 273.2(f)(1)(iii)', hasAHome],
    ['medical', 'Medical costs', 'Gastos médicos', 'Bills, receipts, miles driven', 'Cuentas, recibos, millas', '7 CFR 273.2(f)(1)(iv)', both(someoneIsElderlyOrDisabled, hasMedicalCosts)],
    ['disability', 'Proof of a disability', 'Prueba de discapacidad', 'Award letter', 'Carta de beneficios', '7 CFR 273.2(f)(1)(viii)', someoneIsDisabled],
    ['childSupport', 'Child support that you pay', 'Manutención que usted paga', 'Court order and proof of payment', 'Orden de la corte y prueba de pago', '7 CFR 273.2(f)(1)(xii)', paysChildSupport],
    ['hours', 'School or work hours', 'Horas de estudio o trabajo', 'A letter from school, work or where you help out', 'Carta de la escuela, del trabajo o de donde ayuda', '7 CFR 273.2(f)(1)(xi),(xiv); 273.24', someoneStudiesOrMustWork]),
  medicaid: papers(
    ['citizenship', 'Citizenship or immigration status', 'Ciudadanía o estatus migratorio', 'The office looks first; you have 90 days if it finds nothing', 'La oficina busca primero; usted tiene 90 días si no lo halla', '42 CFR 435.406-407, 435.956'],
    ['income', 'What comes in', 'Lo que entra', 'Pay stubs, only if the office’s data do not fit', 'Talones de pago, solo si los datos no coinciden', '42 CFR 435.945-952'],
    ['household', 'Where you live, ages, who lives with you', 'Dónde vive, edades y con quién vive', 'Your word may be enough', 'Puede bastar su palabra', '42 CFR 435.956'],
    ['resources', 'Savings and proof of a disability', 'Ahorros y prueba de discapacidad', 'Bank statements, award letter', 'Estados de cuenta, carta de beneficios', '42 CFR 435.945; 42 USC 1396w', someoneIsElderlyOrDisabled]),
  ssi: papers(
    ['identity', 'Who you are, age, citizenship', 'Quién es usted, edad, ciudadanía', 'Birth certificate, passport or immigration papers', 'Acta de nacimiento, pasaporte o papeles migratorios', '20 CFR 416.203, 416.802, 416.1610'],
    ['income', 'What comes in and what you own', 'Lo que entra y lo que tiene', 'Pay stubs, bank statements, titles, life insurance', 'Talones de pago, estados de cuenta, títulos, seguro de vida', '20 CFR 416.1121 ff., 416.1201 ff.'],
    ['living', 'How you live', 'Cómo vive', 'Lease, what the home costs and who pays', 'Contrato, lo que cuesta la casa y quién paga', '20 CFR 416.1130'],
    ['disability', 'Proof of a disability', 'Prueba de discapacidad', 'Names of doctors and clinics, forms SSA-3368 and SSA-827', 'Nombres de médicos y clínicas, formularios SSA-3368 y SSA-827', '20 CFR 416.912', someoneIsDisabled]),
  tanf: papers(
    ['child', 'The child lives with you', 'El menor vive con usted', 'Birth certificate, school record', 'Acta de nacimiento, registro escolar', 'state plan', hasChild],
    ['support', 'Help the state ask for child support', 'Ayudar al estado a pedir la manutención', 'A form that the office gives you. Say so if it is not safe', 'Un formulario de la oficina. Diga si no es seguro', '42 USC 608(a)(2)-(3)', hasChild]),
  wic: papers(
    ['identity', 'Who you are, where you live, what comes in', 'Quién es, dónde vive y qué entra', 'One proof of each. A SNAP, Medicaid or TANF letter can stand for income', 'Una prueba de cada cosa. Una carta de SNAP, Medicaid o TANF sirve para el ingreso', '7 CFR 246.7(c)-(d)'],
    ['health', 'A short health check', 'Una revisión corta de salud', 'The clinic measures height, weight and iron', 'La clínica mide estatura, peso y hierro', '7 CFR 246.7(e)']),
  meals: papers(
    ['form', 'The form of the school', 'El formulario de la escuela', 'Income, and the last 4 digits of a Social Security number or "none"', 'Ingreso, y los últimos 4 dígitos del Seguro Social o "ninguno"', '7 CFR 245.6(a), 245.6a']),
  housing: papers(
    ['family', 'Who lives with you, numbers, income, savings', 'Quién vive con usted, números, ingreso, ahorros', 'Forms HUD-9886-A and HUD-92006', 'Formularios HUD-9886-A y HUD-92006', '24 CFR 982.516']),
  liheap: papers(
    ['bill', 'Energy bill or shut-off notice', 'Recibo de energía o aviso de corte', 'The newest one', 'El más nuevo', '42 USC 8624'],
    ['income', 'What comes in, and who you are', 'Lo que entra y quién es usted', 'Pay stubs or award letters, an ID, Social Security numbers', 'Talones o cartas, identificación, números de Seguro Social', '42 USC 8624']),
  lifeline: papers(
    ['proof', 'A benefit card, or proof of income', 'Tarjeta de un beneficio, o prueba de ingreso', 'Three months of stubs, or a tax return', 'Talones de tres meses, o una declaración de impuestos', '47 CFR 54.410']),
  headStart: papers(
    ['income', 'Income, or SNAP, TANF or SSI', 'Ingreso, o SNAP, TANF o SSI', 'Not needed for a child in foster care or without a home', 'No hace falta si el menor está en acogida o sin hogar', '45 CFR 1302.12']),
  earlyHeadStart: papers(
    ['income', 'Income, or SNAP, TANF or SSI', 'Ingreso, o SNAP, TANF o SSI', 'Not needed for a child in foster care or without a home', 'No hace falta si el menor está en acogida o sin hogar', '45 CFR 1302.12']),
  childCare: papers(
    ['income', 'What comes in, and your hours of work or school', 'Lo que entra, y sus horas de trabajo o estudio', 'Pay stubs, timetable', 'Talones de pago, horario', '45 CFR 98.20', someoneWorks],
    ['child', 'The child’s age, shots and citizenship', 'Edad, vacunas y ciudadanía del menor', 'Birth certificate, card of shots', 'Acta de nacimiento, cartilla de vacunas', '45 CFR 98.20; 12-month eligibility 98.21']),
}

/** The papers to get for a programme: what this household does not need is left out, what is not known yet stays. */
export const papersFor = (programme: string, household: Household): Paper[] =>
  (papersOf[programme] ?? []).filter((each) => each.needed(household) !== false)

/** One paper by the programme and its name, for those written down before. */
export const paperOf = (programme: string, id: string): Paper | undefined =>
  papersOf[programme]?.find((each) => each.id === id)
