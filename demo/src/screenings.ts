import type { Rows } from './agencies.ts'
import { type Calendar, chance, idOf } from './chance.ts'
import { addTo, type Family, type Member, marks } from './households.ts'

/** Asked of everybody who lives there, and answered with nothing. */
const nothing: Record<string, number | boolean | string> = {
  earnedMonthly: 0,
  selfEmploymentMonthly: 0,
  medicalMonthly: 0,
  'receives.ssi': 0,
  'unearned.socialSecurity': 0,
  'unearned.survivors': 0,
  'unearned.unemployment': 0,
  'unearned.pension': 0,
  'unearned.interest': 0,
  'unearned.workersCompensation': 0,
  'unearned.alimony': 0,
  'unearned.childSupportReceived': 0,
  'unearned.ssdi': 0,
  'unearned.veterans': 0,
  disabled: false,
  blind: false,
  pregnant: false,
  student: 'none',
  'snap.vaTotalDisability': false,
}
/** Asked once for the home. */
const ofHome: Record<string, number | boolean> = {
  'receives.tanf': 0,
  'receives.stateSupplement': 0,
  'expenses.childSupportPaidMonthly': 0,
  'expenses.mortgageMonthly': 0,
  'expenses.childcareMonthly': 0,
  'expenses.utilities.heatingCoolingMonthly': 0,
  'expenses.utilities.electricityMonthly': 85,
  'expenses.utilities.gasMonthly': 0,
  'expenses.utilities.waterMonthly': 0,
  'expenses.utilities.sewageMonthly': 0,
  'expenses.utilities.trashMonthly': 0,
  'expenses.utilities.phoneMonthly': 40,
  'assets.cash': 0,
  homeless: false,
  'snap.energyAssistance': false,
}

/**
 * Two families of three were asked everything that food help and health cover hang on; of the others much is still open,
 * as in life. Here and there somebody was given asylum. By a chance of its own.
 */
export function writeScreening(rows: Rows, days: Calendar, family: Family): void {
  const c = chance(`${family.key} screened`)
  if (!c.happens(0.66)) return
  const ago = Math.min(family.since, 14 + c.below(60))
  const status = c.happens(0.06) ? 'ASYLEE' : 'CITIZEN'
  const known = new Set(
    (rows.circumstance as { person_id: string; question: string }[]).map((one) => `${one.person_id} ${one.question}`),
  )
  const say = (person: Member, question: string, answer: number | boolean | string, about: 'person' | 'household') => {
    if (known.has(`${person.id} ${question}`)) return
    addTo(rows, 'circumstance', {
      ...marks(family, person),
      id: idOf('circumstance', person.id, question),
      question,
      about,
      answer,
      from_on: days.day(-ago),
      said_by: 'person',
      proof: 'none',
      proof_words: '',
      quote: '',
      at: days.at(-ago, 15),
    })
  }
  for (const one of family.members) {
    for (const [question, answer] of Object.entries(nothing)) say(one, question, answer, 'person')
    say(one, 'immigrationStatus', one.age < 12 ? 'CITIZEN' : status, 'person')
  }
  for (const [question, answer] of Object.entries(ofHome)) say(family.head, question, answer, 'household')
}
