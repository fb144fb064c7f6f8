import { all, any, household, isFirst, not, one, person, when, zero } from '../../language.ts'
import { livingOnSsi } from '../groups.ts'
import { aged } from '../medicaid/figures.ts'
import {
  age,
  cash,
  childSupportPaidMonthly,
  earnedMonthly,
  immigrationStatus,
  interest,
  isBlind,
  isCitizen,
  isDisabled,
  selfEmploymentMonthly,
  veterans,
} from '../questions.ts'
import { assets } from '../tanf/figures.ts'
import { agedFrom, childUnder, resourcesIndividual, studentAge, substantialWork } from './figures.ts'

/** Questions that only SSI asks. Each is asked only of those for whom the answer can change what is paid. */

const works = any(earnedMonthly.above(zero), selfEmploymentMonthly.above(zero))

/** The smallest limit must be in the house before it matters whose it is. */
export const ownCash = person.money('ssi.cash', {
  en: 'How much of the money in cash and in the bank belongs to this person?',
  es: '¿Cuánto del dinero en efectivo y en el banco es de esta persona?',
  short: { en: 'Own savings', es: 'Ahorros propios' },
  why: {
    en: 'SSI has a limit on what a person and their spouse own; what belongs to others does not count. What people on SSI own does not count for TANF.',
    es: 'El SSI tiene un límite para lo que poseen la persona y su cónyuge; lo de otros no cuenta. Lo de quienes reciben SSI no cuenta para TANF.',
  },
  unit: 'dollars',
  max: 100_000_000,
  appliesTo: any(
    cash.above(resourcesIndividual.notAbove(aged.assets.alone.value)),
    all(assets.exists, cash.above(assets.of(one))),
  ),
  implied: when(isFirst).use(cash).otherwise(zero),
})

/** Work above the limit keeps people out, but does not put out those who are in. */
export const hasSsiAlready = person.yesno('ssi.hasSsiAlready', {
  en: 'Did this person get SSI in the last month before earning this much?',
  es: '¿Recibía esta persona SSI en el último mes antes de ganar esta cantidad?',
  short: { en: 'Had SSI before this pay', es: 'Tenía SSI antes de este salario' },
  why: {
    en: 'Someone who already has SSI keeps it while working.',
    es: 'Quien ya tiene SSI lo conserva mientras trabaja.',
  },
  appliesTo: all(isDisabled, earnedMonthly.plus(selfEmploymentMonthly).above(substantialWork)),
})

export const disabilityWorkCosts = person.money('ssi.disabilityWorkCosts', {
  en: 'How much does this person pay each month for things they need in order to work because of the disability (medicine, special transport, a helper)?',
  es: '¿Cuánto paga esta persona al mes por lo que necesita para trabajar debido a la discapacidad (medicinas, transporte especial, ayuda)?',
  short: { en: 'Work costs because of the disability', es: 'Gastos de trabajo por la discapacidad' },
  why: {
    en: 'These costs are taken off the pay that counts.',
    es: 'Estos gastos se restan del salario que cuenta.',
  },
  appliesTo: all(works, isDisabled),
})

export const blindWorkCosts = person.money('ssi.blindWorkCosts', {
  en: 'How much do work and getting to work cost this person each month (taxes, meals, travel, a guide dog)?',
  es: '¿Cuánto le cuesta a esta persona al mes trabajar y llegar al trabajo (impuestos, comidas, viajes, perro guía)?',
  short: { en: 'Costs of working', es: 'Gastos de trabajar' },
  why: {
    en: 'For a blind person all costs of working are taken off.',
    es: 'A una persona ciega se le restan todos los gastos de trabajar.',
  },
  appliesTo: all(works, isBlind),
})

export const studentExclusionUsed = person.money('ssi.studentExclusionUsed', {
  en: 'How much of this student’s pay has SSI already left out this calendar year?',
  es: '¿Cuánto del salario de este estudiante ya excluyó el SSI en este año?',
  short: { en: 'Student pay already left out this year', es: 'Salario de estudiante ya excluido este año' },
  why: {
    en: 'A student’s pay is left out up to a limit for the year.',
    es: 'El salario de un estudiante no cuenta hasta un límite anual.',
  },
  unit: 'dollars',
  appliesTo: all(works, age.below(studentAge)),
})

export const interestIsOnSavings = person.yesno('ssi.interestIsOnSavings', {
  en: 'Does this interest come from money that counts toward the SSI limit, such as a savings account?',
  es: '¿Vienen estos intereses de dinero que cuenta para el límite del SSI, como una cuenta de ahorros?',
  short: { en: 'Interest on savings that count', es: 'Intereses de ahorros que cuentan' },
  why: {
    en: 'Interest on money that already counts is not income as well.',
    es: 'Los intereses de dinero que ya cuenta no son además ingreso.',
  },
  appliesTo: interest.above(zero),
})

export const veteransByNeed = person.yesno('ssi.veteransByNeed', {
  en: 'Is the money from Veterans Affairs a pension paid because of low income (not compensation)?',
  es: '¿El dinero de Asuntos de Veteranos es una pensión por bajos ingresos (no una compensación)?',
  short: { en: 'Veterans’ pension for low income', es: 'Pensión de veteranos por bajos ingresos' },
  why: {
    en: 'SSI counts a pension for low income in full, and compensation in part.',
    es: 'El SSI cuenta entera la pensión por bajos ingresos, y en parte la compensación.',
  },
  appliesTo: veterans.above(zero),
})

/** Parents by blood, adoption or marriage; grandparents and others do not share their income by law. */
export const parents = person.choice(
  'ssi.parents',
  {
    en: 'Does this child live with a parent or stepparent?',
    es: '¿Vive este menor con su padre, madre, padrastro o madrastra?',
    short: { en: 'Lives with a parent', es: 'Vive con un padre o madre' },
    why: {
      en: 'Only the income of parents and stepparents can count as the child’s.',
      es: 'Solo los ingresos de padres y padrastros pueden contar como del menor.',
    },
    appliesTo: age.below(studentAge),
  },
  [
    { code: 'parents', en: 'Yes, with a parent or stepparent', es: 'Sí, con padre, madre, padrastro o madrastra' },
    { code: 'others', en: 'No, with other relatives or friends', es: 'No, con otros familiares o amigos' },
  ],
)

export const paysChildSupport = person.yesno('ssi.paysChildSupport', {
  en: 'Does this person pay the child support that a court ordered?',
  es: '¿Paga esta persona la manutención ordenada por un juez?',
  short: { en: 'Pays the child support', es: 'Paga la manutención' },
  why: {
    en: 'What a parent or spouse must pay others is not counted for the family.',
    es: 'Lo que un padre o cónyuge debe pagar a otros no se cuenta para la familia.',
  },
  appliesTo: all(childSupportPaidMonthly.above(zero), age.atLeast(childUnder)),
  implied: isFirst,
})

export const fortyQuarters = person.yesno('ssi.fortyQuarters', {
  en: 'Do this person, a spouse or (if under 18) parents together have ten years (40 quarters) of work in the United States?',
  es: '¿Tienen esta persona, su cónyuge o (si es menor de 18) sus padres juntos diez años (40 trimestres) de trabajo en Estados Unidos?',
  short: { en: '40 quarters of work', es: '40 trimestres de trabajo' },
  why: {
    en: 'Permanent residents need this for SSI.',
    es: 'Los residentes permanentes lo necesitan para el SSI.',
  },
  appliesTo: immigrationStatus.is('LEGAL_PERMANENT_RESIDENT'),
})

export const lastingException = person.yesno('ssi.lastingException', {
  en: 'Is one of these true: this person, a spouse or a parent served in the U.S. military; or this person lived here lawfully on August 22, 1996, and is blind or disabled or already had SSI?',
  es: '¿Es cierto algo de esto: esta persona, su cónyuge o un padre sirvió en las fuerzas armadas de EE. UU.; o vivía aquí legalmente el 22 de agosto de 1996 y es ciega, tiene una discapacidad o ya recibía SSI?',
  short: { en: 'Military family, or here in 1996', es: 'Familia militar, o aquí en 1996' },
  why: {
    en: 'Then there is no time limit for people who are not citizens.',
    es: 'Entonces no hay límite de tiempo para quienes no son ciudadanos.',
  },
  appliesTo: not(isCitizen),
})

/** The sponsor's income stops counting at citizenship or 40 quarters (8 USC 1631(b)), so few are asked. */
const isSponsorDeemed = all(immigrationStatus.is('LEGAL_PERMANENT_RESIDENT'), lastingException, not(fortyQuarters))
const sponsorWhy = {
  en: 'Part of a sponsor’s income counts for a permanent resident.',
  es: 'Parte de los ingresos del patrocinador cuenta para un residente permanente.',
}
export const sponsorIncome = person.money('ssi.sponsorIncome', {
  en: 'How much do this person’s immigration sponsor and the sponsor’s spouse have together each month?',
  es: '¿Cuánto tienen al mes el patrocinador de inmigración de esta persona y su cónyuge juntos?',
  short: { en: 'Sponsor’s income', es: 'Ingresos del patrocinador' },
  why: sponsorWhy,
  appliesTo: isSponsorDeemed,
})
export const sponsorHasSpouse = person.yesno('ssi.sponsorHasSpouse', {
  en: 'Does the sponsor live with a spouse?',
  es: '¿Vive el patrocinador con su cónyuge?',
  short: { en: 'Sponsor’s spouse', es: 'Cónyuge del patrocinador' },
  why: sponsorWhy,
  appliesTo: sponsorIncome.above(zero),
})
export const sponsorDependents = person.number('ssi.sponsorDependents', {
  en: 'How many others depend on the sponsor for taxes?',
  es: '¿Cuántas otras personas dependen del patrocinador para los impuestos?',
  short: { en: 'Others who depend on the sponsor', es: 'Otros que dependen del patrocinador' },
  why: sponsorWhy,
  unit: 'people',
  max: 30,
  appliesTo: sponsorIncome.above(zero),
})

/** Sponsored people who get SSI live, in nearly all cases, with the sponsor: others are not asked. */
export const sponsoredOnSsi = person.number('ssi.sponsoredOnSsi', {
  en: 'How many permanent residents who get SSI has this person sponsored?',
  es: '¿A cuántos residentes permanentes que reciben SSI patrocinó esta persona?',
  short: { en: 'People sponsored who get SSI', es: 'Personas patrocinadas con SSI' },
  why: {
    en: 'Money is set aside for them before it counts for the family.',
    es: 'Se reserva dinero para ellos antes de contarlo para la familia.',
  },
  unit: 'people',
  max: 30,
  appliesTo: all(household.any(immigrationStatus.is('LEGAL_PERMANENT_RESIDENT')), age.atLeast(childUnder)),
})
export const sponsoredIncome = person.money('ssi.sponsoredIncome', {
  en: 'How much income of their own do they have together each month?',
  es: '¿Cuánto ingreso propio tienen ellos juntos al mes?',
  short: { en: 'Income of the people sponsored', es: 'Ingresos de las personas patrocinadas' },
  why: {
    en: 'What they have lowers what is set aside for them.',
    es: 'Lo que tienen reduce lo que se reserva para ellos.',
  },
  appliesTo: sponsoredOnSsi.above(zero),
})

// ---- where the person lives ----

const mayGetSsi = any(isDisabled, isBlind, age.atLeast(agedFrom))
export const isKept = person.yesno('ssi.isKept', {
  en: 'Do the others in the home give this person a place to live and all meals, without this person paying a share?',
  es: '¿Las demás personas de la casa le dan a esta persona vivienda y todas las comidas, sin que pague su parte?',
  short: { en: 'Lives and eats at others’ cost', es: 'Vive y come a costa de otros' },
  why: {
    en: 'SSI is then a third lower. Paying a fair share avoids it.',
    es: 'El SSI baja entonces un tercio. Pagar una parte justa lo evita.',
  },
  group: livingOnSsi,
  appliesTo: all(mayGetSsi, age.atLeast(childUnder), household.count().above(one)),
})
export const shelterFromOthers = person.money('ssi.shelterFromOthers', {
  en: 'How much do people outside the home pay each month for this person’s rent, mortgage or utilities?',
  es: '¿Cuánto pagan al mes personas de fuera de la casa por la renta, hipoteca o servicios de esta persona?',
  short: { en: 'Shelter paid by others', es: 'Vivienda pagada por otros' },
  why: { en: 'It counts as income, up to a limit.', es: 'Cuenta como ingreso, hasta un límite.' },
  group: livingOnSsi,
  appliesTo: mayGetSsi,
})
export const isInFacility = person.yesno('ssi.isInFacility', {
  en: 'Is this person in a hospital or nursing home for the whole month, with Medicaid (or, for a child, insurance) paying more than half?',
  es: '¿Está esta persona todo el mes en un hospital o residencia, y Medicaid (o, si es menor, un seguro) paga más de la mitad?',
  short: { en: 'In a hospital or nursing home', es: 'En un hospital o residencia' },
  why: {
    en: 'SSI is then a small amount for personal needs.',
    es: 'El SSI es entonces una pequeña cantidad para gastos personales.',
  },
  group: livingOnSsi,
  appliesTo: mayGetSsi,
})
export const isInInstitution = person.yesno('ssi.isInInstitution', {
  en: 'Is this person in a jail, prison or other public institution for the whole month?',
  es: '¿Está esta persona todo el mes en una cárcel, prisión u otra institución pública?',
  short: { en: 'In a public institution', es: 'En una institución pública' },
  why: { en: 'No SSI is paid for such a month.', es: 'No se paga SSI por un mes así.' },
  group: livingOnSsi,
  appliesTo: mayGetSsi,
})
